using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>The steps of one bid after another that do not depend on other bids: receipt, gates, criteria, threshold, price.</summary>
/// <remarks>One computation decides and explains: the records are the words of the steps.</remarks>
internal sealed class BidSteps
{
    private readonly Tender tender;
    private readonly Dossier dossier;
    private readonly QualityColumns quality;
    private readonly LocalDate on;
    private readonly Gate[] gates;
    private readonly HashSet<string> mainBidders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LowPriceInquiry> inquiries = new(StringComparer.Ordinal);

    public BidSteps(Tender tender, Dossier dossier, QualityColumns quality, LocalDate on)
    {
        (this.tender, this.dossier, this.quality, this.on) = (tender, dossier, quality, on);
        gates = [.. tender.Gates, .. tender.Variants.Minimum];
        NeedsPrice = tender.NeedsPrice;
        foreach (var bid in dossier.Bids.Where(bid => bid.Variant is null && bid.Received <= tender.Deadline))
        {
            mainBidders.Add(bid.Bidder);
        }

        foreach (var inquiry in dossier.Inquiries)
        {
            inquiries[inquiry.Bidder] = inquiry;
        }

        Prices = new ComparedPrices(tender, dossier, on);
    }

    public ComparedPrices Prices { get; }

    public LowPriceState LowPrice(int bid) =>
        inquiries.TryGetValue(dossier.Bids[bid].Name, out var inquiry) ? inquiry.StateOn(on) : LowPriceState.ToAsk;

    public LowPriceInquiry? Inquiry(int bid) => inquiries.GetValueOrDefault(dossier.Bids[bid].Name);

    /// <summary>Gives the gates of a bid: a variant also meets the minimum requirements of variants.</summary>
    public ArraySegment<Gate> Gates(int bid) =>
        new(gates, 0, dossier.Bids[bid].Variant is null ? tender.Gates.Count : gates.Length);

    public GateState Gate(int bid, Gate gate)
    {
        var said = Said(dossier.Bids[bid], gate);
        var last = LastDay(gate, said);
        var open = on <= last ? GateState.Unresolved : GateState.Failed;
        return said switch
        {
            null => open,
            { IsMet: false } => GateState.Failed,
            _ when !gate.NeedsEvidence => GateState.Met,
            { ProveBy: null } when !said.Evidence.Any(evidence => evidence.CountsOn(on, last)) => GateState.Declared,
            _ => said.Evidence.Any(evidence => evidence.Proves(on, last)) ? GateState.Met : open,
        };
    }

    /// <summary>Gives what a bid says at a gate; nothing when that is not known yet, or came after the last day.</summary>
    private GateAnswer? Said(Bid bid, Gate gate) =>
        bid.GateAnswerAt(gate.Name) is { } answer
        && (answer.Came is not { } came || (came <= on && came <= gate.AskUntil))
            ? answer
            : null;

    /// <summary>Gives the last day for proof: that of the gate, or a later one by which the bidder was asked to prove it.</summary>
    private static LocalDate? LastDay(Gate gate, GateAnswer? said) =>
        said?.ProveBy is { } by && !(by <= gate.AskUntil) ? by : gate.AskUntil;

    /// <summary>Goes through the steps of a bid; after the first that fails there are no more.</summary>
    public IEnumerable<Step> Of(int bid)
    {
        var steps = All(bid);
        foreach (var step in steps)
        {
            yield return step;
            if (step.Outcome == StageOutcome.Failed)
            {
                yield break;
            }
        }
    }

    /// <summary>Gives all steps that a bid fails, also those after the first.</summary>
    public List<Step> Failed(int bid) => [.. All(bid).Where(step => step.Outcome == StageOutcome.Failed)];

    public Gate GateOf(Step step) => gates[step.Index];

    public StageRecord Words(int bid, Step step)
    {
        var own = dossier.Bids[bid];
        var (rule, subject, threshold, found) = step.Kind switch
        {
            StepKind.Receipt => (
                SelectionRules.BidLate,
                "receipt",
                $"receipt until {InstantText.Of(tender.Deadline)}",
                InstantText.Of(own.Received)
            ),
            StepKind.Variant => (
                SelectionRules.VariantAllowed,
                "variant",
                tender.Variants.ToString(),
                $"'{own.Variant}'{(mainBidders.Contains(own.Bidder) ? "" : " without a main bid")}"
            ),
            StepKind.Gate => Words(own, gates[step.Index]),
            StepKind.Criterion => Words(bid, step.Index),
            StepKind.Threshold => (
                SelectionRules.ThresholdMissed,
                "technical threshold",
                tender.Threshold.ToString(),
                $"{Interval(quality.Low[bid], quality.High[bid])} points"
            ),
            StepKind.Customising => (
                SelectionRules.CustomisingPrice,
                "customising",
                "a price for what has to be built"
                    + (Prices.AskedUntil is { } until ? $", asked until {CivilDay.Text(until)}" : ""),
                FoundOfCustomising(bid)
            ),
            StepKind.Free => (
                SelectionRules.PriceZero,
                "price of zero",
                "an explanation, as of an abnormally low price",
                Inquiry(bid)?.Course ?? LowPriceInquiry.Word(LowPriceState.ToAsk)
            ),
            _ => (
                step.Outcome == StageOutcome.Open ? SelectionRules.PriceRateMissing : SelectionRules.PriceMissing,
                "price",
                $"a price in {tender.Currency}, or in a currency with a "
                    + (tender.Rates is { } rates ? $"rate of {rates}" : "stated rate"),
                own.Price is { } price ? FoundOfPrice(bid, price, step.Outcome) : "none"
            ),
        };
        var stage = step.Kind switch
        {
            StepKind.Receipt or StepKind.Variant => Stage.Receipt,
            StepKind.Gate => Stage.Gates,
            StepKind.Customising or StepKind.Price or StepKind.Free => Stage.Commercial,
            _ => Stage.Technical,
        };
        return new StageRecord(own.Name, stage, step.Outcome, rule, subject, threshold, found);
    }

    private string FoundOfPrice(int bid, Money price, StageOutcome outcome) =>
        outcome == StageOutcome.Open
            ? $"{price}, and no rate from {Invariant.List([.. Prices.WithoutRate(bid).Select(currency => currency.ToString())])} to {tender.Currency}"
        : outcome == StageOutcome.Failed ? $"{price}, with what is added above {Prices.Highest}"
        : Prices.Compared(bid) is { } compared && compared != price ? $"{price}, compared as {compared}"
        : price.ToString();

    private string FoundOfCustomising(int bid)
    {
        string[] offers = [.. Prices.Customising(bid).Select(offer => offer.ToString())];
        return offers.Length == 0
            ? "nothing beside the price of the bid"
            : string.Join("; ", offers) + (Prices.OfCustomising(bid) is { } sum ? $", together {sum}" : "");
    }

    internal static string Interval(decimal low, decimal high) =>
        low == high ? PointText.Of(low) : $"{PointText.Of(low)} to {PointText.Of(high)}";

    private IEnumerable<Step> All(int bid)
    {
        yield return new Step(
            StepKind.Receipt,
            0,
            dossier.Bids[bid].Received <= tender.Deadline ? StageOutcome.Passed : StageOutcome.Failed
        );
        if (dossier.Bids[bid] is { Variant: not null } variant)
        {
            yield return new Step(
                StepKind.Variant,
                0,
                tender.Variants.Allows(mainBidders.Contains(variant.Bidder)) ? StageOutcome.Passed : StageOutcome.Failed
            );
        }

        var count = Gates(bid).Count;
        for (var g = 0; g < count; g++)
        {
            yield return new Step(
                StepKind.Gate,
                g,
                Gate(bid, gates[g]) switch
                {
                    GateState.Failed => StageOutcome.Failed,
                    GateState.Unresolved => StageOutcome.Open,
                    _ => StageOutcome.Passed,
                }
            );
        }

        for (var j = 0; j < quality.Leaves.Count; j++)
        {
            yield return new Step(StepKind.Criterion, j, Outcome(j, bid));
        }

        if (tender.Threshold.Points is { } points)
        {
            yield return new Step(
                StepKind.Threshold,
                0,
                quality.Low[bid] >= points ? StageOutcome.Passed
                    : quality.High[bid] >= points ? StageOutcome.Open
                    : StageOutcome.Failed
            );
        }

        if (NeedsPrice)
        {
            if (tender.PricesCustomising)
            {
                yield return new Step(StepKind.Customising, 0, Prices.OutcomeOfCustomising(bid));
            }

            yield return new Step(StepKind.Price, 0, OutcomeOfPrice(bid));
            if (Prices.Offered(bid) is { Amount: 0m })
            {
                yield return new Step(StepKind.Free, 0, OutcomeOfFree(LowPrice(bid)));
            }
        }
    }

    public bool NeedsPrice { get; }

    private StageOutcome OutcomeOfPrice(int bid) =>
        Prices.Compared(bid) is not null ? StageOutcome.Passed
        : dossier.Bids[bid].Price is null ? StageOutcome.Failed
        : Prices.WithoutRate(bid).Length > 0 ? StageOutcome.Open
        : Prices.OutcomeOfCustomising(bid) == StageOutcome.Passed ? StageOutcome.Failed
        : StageOutcome.Passed;

    private static StageOutcome OutcomeOfFree(LowPriceState state) =>
        state == LowPriceState.Accepted ? StageOutcome.Passed
        : LowPriceInquiry.IsRejection(state) ? StageOutcome.Failed
        : StageOutcome.Open;

    private StageOutcome Outcome(int leaf, int bid) =>
        quality.State(leaf, bid) switch
        {
            CellState.BelowMinimum or CellState.Refused => StageOutcome.Failed,
            CellState.Asked or CellState.Ungraded => StageOutcome.Open,
            CellState.Open when quality.Leaves[leaf].LeastShare > 0m => StageOutcome.Open,
            _ => StageOutcome.Passed,
        };

    private (RuleId Rule, string Subject, string Threshold, string Found) Words(Bid own, Gate gate) =>
        (
            SelectionRules.GateOpen,
            gate.Name,
            (gate.NeedsEvidence ? "proof" : "a declaration")
                + (LastDay(gate, Said(own, gate)) is { } until ? $", asked until {CivilDay.Text(until)}" : ""),
            Found(own, gate)
        );

    private string Found(Bid own, Gate gate)
    {
        if (own.GateAnswerAt(gate.Name) is not { } answer || answer.Came > on)
        {
            return "nothing";
        }

        var came = answer.Came is { } day ? $", came on {CivilDay.Text(day)}" : "";
        if (Said(own, gate) is not { } said || !said.IsMet)
        {
            return $"that it is {(answer.IsMet ? "" : "not ")}met{came}"
                + (Said(own, gate) is null ? ", too late" : "");
        }

        var last = LastDay(gate, said);
        var counting = string.Join("; ", said.Evidence.Where(evidence => evidence.CountsOn(on, last)));
        return (counting.Length == 0 ? "a declaration" : counting)
            + came
            + string.Concat(
                said.Evidence.Where(evidence => !(evidence.Came > on) && evidence.Came > last)
                    .Select(evidence => $"; too late: {evidence}")
            );
    }

    private (RuleId Rule, string Subject, string Threshold, string Found) Words(int bid, int leaf)
    {
        var criterion = quality.Leaves[leaf];
        var (low, high) = quality.Points(leaf, bid);
        var points = $"{Interval(low, high)} points";
        var state = quality.State(leaf, bid);
        return (
            state is CellState.Known or CellState.BelowMinimum
                ? SelectionRules.CriterionMinimum
                : SelectionRules.CriterionMissing,
            criterion.Name,
            Asked(criterion, state),
            state is CellState.Known or CellState.BelowMinimum ? points
            : state == CellState.Refused ? Silence(leaf, bid)
            : state == CellState.LeftOut ? $"{Silence(leaf, bid)}, weight taken over by the others"
            : $"{Silence(leaf, bid)}, {points}"
        );
    }

    private string Asked(QualityCriterion criterion, CellState state)
    {
        string[] asked =
        [
            .. state switch
            {
                CellState.Known or CellState.BelowMinimum => Array.Empty<string>(),
                CellState.Ungraded => ["a grade"],
                _ => [$"an answer (without one: {criterion.Missing})"],
            },
            .. criterion switch
            {
                GradedCriterion { Minimum: { } minimum } => new[]
                {
                    $"a grade of {Invariant.Text(minimum)} at least, worth {LeastOf(criterion)} points",
                },
                AnsweredCriterion { Minimum: { } minimum } =>
                [
                    $"{minimum} of the points at least, {LeastOf(criterion)} points",
                ],
                _ => [],
            },
        ];
        return asked.Length == 0 ? "no minimum" : string.Join(", ", asked);
    }

    private string LeastOf(QualityCriterion criterion) =>
        PointText.Of(tender.Rounding.Round(QualityColumns.Weight(criterion) * (criterion.LeastShare ?? 0m)));

    /// <summary>Says what there is instead of an answer or a grade that counts.</summary>
    public string Silence(int leaf, int bid) =>
        quality.Leaves[leaf] is GradedCriterion ? "no grade that counts"
        : dossier.Bids[bid].AnswerTo(quality.Leaves[leaf].Name) is { } answer
        && dossier.Bids[bid].AnsweredOn(quality.Leaves[leaf].Name) is var came
        && !(came > on)
            ? $"'{answer}', which {(came is { } day ? $"came on {CivilDay.Text(day)} and " : "")}does not count"
        : "nothing";
}

/// <summary>A step of a bid, before it is put into words.</summary>
internal readonly record struct Step(StepKind Kind, int Index, StageOutcome Outcome);

/// <summary>What a step looks at.</summary>
internal enum StepKind
{
    /// <summary>When the bid came.</summary>
    Receipt,

    /// <summary>Whether a variant is allowed.</summary>
    Variant,

    /// <summary>A gate.</summary>
    Gate,

    /// <summary>A criterion.</summary>
    Criterion,

    /// <summary>The fixed technical threshold.</summary>
    Threshold,

    /// <summary>What is asked for customising.</summary>
    Customising,

    /// <summary>The price.</summary>
    Price,

    /// <summary>Whether a price of zero is explained.</summary>
    Free,
}
