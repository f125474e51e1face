namespace Outsourcing.Samples.VendorSelection;

/// <summary>Finds what a dossier says about things that the rules do not have: most often a name with a slip of the pen.</summary>
internal static class DossierFit
{
    public static IEnumerable<InputProblem> Problems(Tender rules, Dossier dossier)
    {
        var answered = Leaves(rules.Criteria)
            .OfType<AnsweredCriterion>()
            .ToLookup(leaf => leaf.Name, StringComparer.Ordinal);
        var gates = rules.Gates.Select(gate => gate.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (i, bid) in dossier.Bids.Index())
        {
            var place = FormattableString.Invariant($"$.bids[{i}]");
            foreach (var name in bid.Answered)
            {
                if (answered[name].FirstOrDefault() is not { } leaf)
                {
                    yield return new InputProblem(
                        $"{bid.Bidder} answers '{name}', which the rules do not ask.",
                        Place: $"{place}.answers"
                    );
                }
                else if (leaf.Value.ShareOf(bid.AnswerTo(name)!) is { Status: AnswerStatus.NotApplicable } refused)
                {
                    yield return new InputProblem(
                        $"{bid.Bidder}, {name}: {refused.Findings[0].Message}",
                        Place: $"{place}.answers"
                    );
                }
            }

            foreach (var gate in bid.Gates.Where(gate => !gates.Contains(gate.Gate)))
            {
                yield return new InputProblem(
                    $"{bid.Bidder} says something at '{gate.Gate}', which is no gate of the rules.",
                    Place: $"{place}.gates"
                );
            }

            foreach (
                var (risk, _) in bid.Premiums.Where(one => !rules.Premiums.Contains(one.Key, StringComparer.Ordinal))
            )
            {
                yield return new InputProblem(
                    $"{bid.Bidder} has a premium for '{risk}', which the rules do not price.",
                    Place: $"{place}.premiums"
                );
            }
        }

        var bidders = dossier.Bids.Select(bid => bid.Bidder).ToHashSet(StringComparer.Ordinal);
        foreach (var (i, inquiry) in dossier.Inquiries.Index().Where(one => !bidders.Contains(one.Item.Bidder)))
        {
            yield return new InputProblem(
                $"'{inquiry.Bidder}' is asked about a price and did not bid.",
                Place: FormattableString.Invariant($"$.inquiries[{i}]")
            );
        }
    }

    private static IEnumerable<AwardCriterion> Leaves(IEnumerable<AwardCriterion> criteria) =>
        criteria.SelectMany(node => node is CriterionGroup group ? Leaves(group.Members) : [node]);
}
