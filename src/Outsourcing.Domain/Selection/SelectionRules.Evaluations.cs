namespace Outsourcing.Domain.Selection;

/// <content>The rules about evaluators and evaluations.</content>
public static partial class SelectionRules
{
    /// <summary>Gets the warning: a conflict of interest is declared with somebody who bid.</summary>
    public static RuleId ConflictBidder { get; } = RuleId.Of("selection.conflict.bidder");

    /// <summary>Gets the rule: who has a conflict of interest with a bidder does not score.</summary>
    public static RuleId ConflictRecused { get; } = RuleId.Of("selection.conflict.recused");

    /// <summary>Gets the rule: an evaluator declares interests before seeing a bid.</summary>
    public static RuleId ConflictUndeclared { get; } = RuleId.Of("selection.conflict.undeclared");

    /// <summary>Gets the rule: the evaluator who settles grades gave some that count.</summary>
    public static RuleId ConsensusLead { get; } = RuleId.Of("selection.consensus.lead");

    /// <summary>Gets the rule: the evaluator who settles a grade otherwise than the others says why.</summary>
    public static RuleId ConsensusReason { get; } = RuleId.Of("selection.consensus.reason");

    /// <summary>Gets the warning: an evaluator grades a criterion of a bid once.</summary>
    public static RuleId SheetReplaced { get; } = RuleId.Of("selection.sheet.replaced");

    /// <summary>Gets the rule: a sheet grades bidders that bid.</summary>
    public static RuleId SheetBidder { get; } = RuleId.Of("selection.sheet.bidder");

    /// <summary>Gets the rule: a sheet grades criteria that are graded.</summary>
    public static RuleId SheetCriterion { get; } = RuleId.Of("selection.sheet.criterion");

    /// <summary>Gets the rule: a sheet is on the scale of the criterion.</summary>
    public static RuleId SheetScale { get; } = RuleId.Of("selection.sheet.scale");

    /// <summary>Gets the warning: an answer comes with the bid, or by the last day on which it was asked for.</summary>
    public static RuleId AnswerLate { get; } = RuleId.Of("selection.answer.late");

    /// <summary>Gets the rule: a bid is received by the deadline.</summary>
    public static RuleId BidLate { get; } = RuleId.Of("selection.bid.late");

    /// <summary>Gets the rule: bids are opened, and looked into, after the deadline for them.</summary>
    public static RuleId BidsOpened { get; } = RuleId.Of("selection.bid.opened");

    /// <summary>Gets the warning: a bid says what the rules ask for, and nothing beside it counts.</summary>
    public static RuleId BidUnknown { get; } = RuleId.Of("selection.bid.unknown");

    /// <summary>Gets the warning: a bid has a premium for each risk that is added to prices.</summary>
    public static RuleId PremiumMissing { get; } = RuleId.Of("selection.premium.missing");

    /// <summary>Gets the rule: the award goes to the bid that is first by the rule of award.</summary>
    public static RuleId AwardFirst { get; } = RuleId.Of("selection.award.first");

    /// <summary>Gets the warning: a question about a price goes to somebody who bid.</summary>
    public static RuleId LowBidder { get; } = RuleId.Of("selection.low.bidder");

    /// <summary>Gets the rule: a bid is rejected for its price only where a rule flags it.</summary>
    public static RuleId LowUnflagged { get; } = RuleId.Of("selection.low.unflagged");

    /// <summary>Gets the rule: a bid meets the minimum of a criterion.</summary>
    public static RuleId CriterionMinimum { get; } = RuleId.Of("selection.criterion.minimum");

    /// <summary>Gets the rule: a bid says something on each criterion, or a stated rule says what becomes of it.</summary>
    public static RuleId CriterionMissing { get; } = RuleId.Of("selection.criterion.missing");

    /// <summary>Gets the rule: a gate is met, and proved by what holds on the day.</summary>
    public static RuleId GateOpen { get; } = RuleId.Of("selection.gate.met");

    /// <summary>Gets the rule: a bid states a price that can be compared.</summary>
    public static RuleId PriceMissing { get; } = RuleId.Of("selection.price.missing");

    /// <summary>Gets the rule: a bid passes the technical threshold.</summary>
    public static RuleId ThresholdMissed { get; } = RuleId.Of("selection.threshold.met");

    /// <summary>Gets the rule: a variant is allowed, beside a main bid where the rules ask for one.</summary>
    public static RuleId VariantAllowed { get; } = RuleId.Of("selection.variant.allowed");

    /// <summary>Gets the note: an answer to a request for information is no offer.</summary>
    public static RuleId RoundInformation { get; } = RuleId.Of("selection.round.information");

    /// <summary>Gets the warning: a public buyer lets offers be revised only in a procedure with negotiation.</summary>
    public static RuleId RoundRevised { get; } = RuleId.Of("selection.round.revised");

    /// <summary>Gets the rule: there is a bid that passed.</summary>
    public static RuleId AwardNobody { get; } = RuleId.Of("selection.award.nobody");

    /// <summary>Gets the rule: nothing is open that could change who wins.</summary>
    public static RuleId AwardOpen { get; } = RuleId.Of("selection.award.open");

    /// <summary>Gets the rule: by an order of importance alone one bid is first for all weights that keep it.</summary>
    public static RuleId AwardOrder { get; } = RuleId.Of("selection.award.order");

    /// <summary>Gets the rule: a tie for the award is broken by the rules.</summary>
    public static RuleId AwardTie { get; } = RuleId.Of("selection.award.tie");

    /// <summary>Gets the rule: the winner proves the gates that it declared.</summary>
    public static RuleId GateProof { get; } = RuleId.Of("selection.gate.proof");

    /// <summary>Gets the rule: an abnormally low price is explained.</summary>
    public static RuleId LowExplained { get; } = RuleId.Of("selection.low.explained");

    /// <summary>Gets the rule: the seed of a draw is revealed, and has the fingerprint that was published.</summary>
    public static RuleId TieSeed { get; } = RuleId.Of("selection.tie.seed");

    /// <summary>Gets the note: how often a bid takes a rank over all weights can be told where the award goes by points.</summary>
    public static RuleId WeightAcceptability { get; } = RuleId.Of("selection.weight.acceptability");

    /// <summary>Gets the note: effective weights, and a range of the price's weight, need bids that differ.</summary>
    public static RuleId WeightEffective { get; } = RuleId.Of("selection.weight.effective");
}
