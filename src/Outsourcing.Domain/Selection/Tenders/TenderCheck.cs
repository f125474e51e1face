namespace Outsourcing.Domain.Selection;

/// <summary>Finds what is wrong with the rules of a selection.</summary>
internal static class TenderCheck
{
    public static IEnumerable<Finding> Of(Tender tender) =>
        [
            .. Names(tender),
            .. Weights(tender),
            .. Price(tender),
            .. Threshold(tender),
            .. Silence(tender),
            .. Variants(tender),
            .. Culture(tender),
            .. Risks(tender),
            .. Customising(tender),
            .. Conflicts(tender),
            .. Ties(tender),
        ];

    private static IEnumerable<Finding> Names(Tender tender) =>
        Nodes(tender.Criteria)
            .GroupBy(node => node.Name, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => Error(SelectionRules.CriterionName, group.Key, $"Two criteria are named '{group.Key}'."));

    private static IEnumerable<Finding> Weights(Tender tender)
    {
        var nodes = Nodes(tender.Criteria).ToList();
        if (nodes.Exists(node => node.Weight.Importance is not null))
        {
            return Importance(tender);
        }

        return nodes
            .OfType<CriterionGroup>()
            .Where(group => !Reaches(group.Members, group.Weight))
            .Select(group =>
                Error(
                    SelectionRules.WeightsSum,
                    group.Name,
                    $"The members of '{group.Name}' weigh {Sum(group.Members)} together, and the group weighs {group.Weight}."
                )
            )
            .Concat(
                nodes
                    .Where(node => !node.Weight.IsStated)
                    .Select(node =>
                        Finding.Of(
                            SelectionRules.WeightRange,
                            Severity.Warning,
                            node.Name,
                            $"'{node.Name}' weighs {node.Weight}: it is narrowed to one weight before the bids are opened."
                        )
                    )
            );
    }

    private static IEnumerable<Finding> Importance(Tender tender)
    {
        var places = tender.Criteria.Select(node => node.Weight.Importance).ToList();
        var flat = tender.Criteria.All(node => node is not CriterionGroup);
        var expected = Enumerable.Range(1, places.Count).Select(place => (int?)place);
        if (!flat || !places.Order().SequenceEqual(expected))
        {
            yield return Error(
                SelectionRules.WeightOrder,
                tender.Name,
                "An order of importance names each criterion once, from 1 on, without groups and without weights beside it."
            );
        }

        if (tender.Award != AwardRule.MostPoints || tender.Threshold != TechnicalThreshold.None)
        {
            yield return Error(
                SelectionRules.WeightOrder,
                tender.Name,
                "With an order of importance alone there are no total points, by which a threshold or another rule of award could go."
            );
        }
    }

    private static IEnumerable<Finding> Price(Tender tender)
    {
        var prices = tender.Leaves.OfType<PriceCriterion>().ToList();
        if (prices.Count > 1)
        {
            yield return Error(
                SelectionRules.PriceOnce,
                tender.Name,
                $"The price counts once, and is in {Invariant.List([.. prices.Select(price => price.Name)])}."
            );
        }

        if (prices.Count > 0 && !tender.Award.UsesPriceCriterion)
        {
            yield return Error(
                SelectionRules.PriceOnce,
                tender.Name,
                $"'{tender.Award}' sets quality against the price itself, so the price is no criterion beside it."
            );
        }

        foreach (var price in prices.Where(price => price.Formula.IsRelative))
        {
            yield return Finding.Of(
                SelectionRules.PriceRelative,
                tender.Regime == Regime.Internal ? Severity.Info : Severity.Warning,
                price.Name,
                $"By '{price.Formula}' the points of a bid depend on the prices of the others: a bid that drops out can change which of the others wins.",
                remedy: "Use fixed bounds that are published before the bids are opened."
            );
        }

        foreach (var price in prices)
        {
            if (price.Formula is LinearFixedBounds bounds && bounds.Best.Currency != tender.Currency)
            {
                yield return Error(
                    SelectionRules.PriceCurrency,
                    price.Name,
                    $"The bounds of '{price.Name}' are in {bounds.Best.Currency}, and the comparison is in {tender.Currency}."
                );
            }
        }

        if (tender.Award.IsRelative)
        {
            yield return Finding.Of(
                SelectionRules.PriceRelative,
                tender.Regime == Regime.Internal ? Severity.Info : Severity.Warning,
                tender.Name,
                $"By '{tender.Award}' the best figure of all decides which others are near it: a bid that drops out can change which of the others wins.",
                remedy: "Leave out the tolerance."
            );
        }

        if (tender.Low is TrimmedMeanRebate rebate && rebate.BasePrice.Currency != tender.Currency)
        {
            yield return Error(
                SelectionRules.PriceCurrency,
                tender.Name,
                $"Rebates are reckoned from {rebate.BasePrice}, and the comparison is in {tender.Currency}."
            );
        }

        if (tender.Award is PriceMinusQuality worth && worth.WorthOfPoint.Currency != tender.Currency)
        {
            yield return Error(
                SelectionRules.PriceCurrency,
                tender.Name,
                $"A quality point is worth {worth.WorthOfPoint}, and the comparison is in {tender.Currency}."
            );
        }
    }

    private static IEnumerable<Finding> Threshold(Tender tender)
    {
        var most = tender.Leaves.OfType<QualityCriterion>().Sum(leaf => leaf.Weight.High);
        return tender.Threshold.Points > most && !tender.IsInOrder
            ?
            [
                Error(
                    SelectionRules.ThresholdReachable,
                    tender.Name,
                    $"A bid gets {Invariant.Text(most)} points at most without its price, so none can reach the threshold of {Invariant.Text(tender.Threshold.Points.Value)}."
                ),
            ]
            : [];
    }

    private static IEnumerable<Finding> Silence(Tender tender) =>
        tender
            .Leaves.OfType<QualityCriterion>()
            .Where(criterion => criterion.Missing == MissingRule.Renormalise)
            .Select(criterion =>
                Finding.Of(
                    SelectionRules.MissingRenormalised,
                    tender.Regime == Regime.Internal ? Severity.Warning : Severity.Error,
                    criterion.Name,
                    $"Where a bid says nothing on '{criterion.Name}', the other criteria take over its weight: that rewards silence.",
                    remedy: "Ask by a date, or refuse the bid."
                )
            );

    private static IEnumerable<Finding> Variants(Tender tender)
    {
        if (tender.Variants is { IsAllowed: true, Minimum.Count: 0 })
        {
            yield return Finding.Of(
                SelectionRules.VariantMinimum,
                tender.Regime == Regime.Eu ? Severity.Error : Severity.Warning,
                tender.Name,
                "Variants are allowed, and no minimum requirements are stated for them: nothing says when a variant does the work.",
                remedy: "State what a variant meets at least."
            );
        }

        foreach (
            var twice in tender.Variants.Minimum.Where(gate =>
                tender.Gates.Any(other => string.Equals(gate.Name, other.Name, StringComparison.Ordinal))
            )
        )
        {
            yield return Error(
                SelectionRules.GateName,
                twice.Name,
                $"'{twice.Name}' is a gate of all bids, and a minimum requirement of variants beside it."
            );
        }
    }

    private static IEnumerable<Finding> Culture(Tender tender) =>
        tender
            .Leaves.OfType<AnsweredCriterion>()
            .Where(criterion =>
                criterion.Value is CultureValue
                && (criterion.LeastShare > 0m || criterion.Missing.Way is MissingWay.Refuse or MissingWay.Ask)
            )
            .Select(criterion =>
                Error(
                    SelectionRules.CultureRejects,
                    criterion.Name,
                    $"'{criterion.Name}' would reject a bid for its culture: it has a minimum, or refuses a bid without a profile."
                )
            );

    private static IEnumerable<Finding> Risks(Tender tender) =>
        tender
            .Leaves.OfType<QualityCriterion>()
            .Where(criterion => criterion.Risk is { } risk && tender.Premiums.Contains(risk, StringComparer.Ordinal))
            .Select(criterion =>
                Error(
                    SelectionRules.RiskTwice,
                    criterion.Name,
                    $"The risk '{criterion.Risk}' counts twice: in '{criterion.Name}' and as a premium on the price."
                )
            );

    private static IEnumerable<Finding> Customising(Tender tender) =>
        tender.PricesCustomising
        && !(tender.NeedsPrice && tender.Leaves.OfType<AnsweredCriterion>().Any(leaf => leaf.Value is CustomisingValue))
            ?
            [
                Error(
                    SelectionRules.CustomisingPrice,
                    tender.Name,
                    "What customising costs is added to prices, and "
                        + (tender.NeedsPrice ? "no criterion asks for customising." : "no price counts.")
                ),
            ]
            : [];

    private static IEnumerable<Finding> Conflicts(Tender tender) =>
        tender.Conflicts == ConflictRule.LeaveOutBidder
            ?
            [
                Finding.Of(
                    SelectionRules.ConflictLeftOut,
                    tender.Regime is Regime.Eu or Regime.UkProcurementAct ? Severity.Error : Severity.Warning,
                    tender.Name,
                    "An evaluator with a conflict still scores the other bidders, and can favour one bidder by that.",
                    remedy: "Recuse the evaluator from the whole."
                ),
            ]
            : [];

    private static IEnumerable<Finding> Ties(Tender tender) =>
        tender.Regime is Regime.Eu or Regime.UkProcurementAct && tender.Ties.Commitment is null
            ?
            [
                Finding.Of(
                    SelectionRules.TieOpen,
                    Severity.Warning,
                    tender.Name,
                    $"A tie is broken by: {tender.Ties}; what still ties then has no winner.",
                    remedy: "Add a draw by a seed whose fingerprint is published."
                ),
            ]
            : [];

    private static IEnumerable<AwardCriterion> Nodes(IEnumerable<AwardCriterion> nodes) =>
        nodes.SelectMany(node => node is CriterionGroup group ? Nodes(group.Members).Prepend(node) : [node]);

    private static bool Reaches(IReadOnlyList<AwardCriterion> members, AwardWeight whole) =>
        members.Sum(member => member.Weight.Low) <= whole.High
        && members.Sum(member => member.Weight.High) >= whole.Low
        && (
            !members.All(member => member.Weight.IsStated)
            || !whole.IsStated
            || members.Sum(member => member.Weight.Low) == whole.Low
        );

    private static string Sum(IReadOnlyList<AwardCriterion> members)
    {
        var (low, high) = (members.Sum(member => member.Weight.Low), members.Sum(member => member.Weight.High));
        return low == high ? Invariant.Text(low) : $"{Invariant.Text(low)} to {Invariant.Text(high)}";
    }

    private static Finding Error(RuleId rule, string subject, string message) =>
        Finding.Of(rule, Severity.Error, subject, message);
}
