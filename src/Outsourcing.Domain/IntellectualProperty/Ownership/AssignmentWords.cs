using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Assignments in words.</summary>
internal static class AssignmentWords
{
    public static string Of(AssignmentTerm term)
    {
        var words = new List<string> { $"{term.From} {Verb(term)} {term.To}" };
        if (term.Share != Ratio.One)
        {
            words.Add($"a share of {term.Share}");
        }

        if (term.Rights.Count > 0)
        {
            words.Add($"only {Invariant.List([.. term.Rights.Select(right => right.Words())])}");
        }

        if (!term.Fields.IsAll)
        {
            words.Add($"fields: {term.Fields}");
        }

        if (!term.Territories.IsAll)
        {
            words.Add($"territories: {term.Territories}");
        }

        if (term.After != VestingEvent.None)
        {
            words.Add(term.After == VestingEvent.Payment ? "after payment of the milestone" : "after acceptance");
        }

        if (term.Condition != Condition.Always)
        {
            words.Add($"if {term.Condition}");
        }

        if (!term.IsSpecified.IsUnknown)
        {
            words.Add(term.IsSpecified.IsTrue ? "each right specified" : "rights not specified");
        }

        if (term.MoralRights != MoralRightsTerm.None)
        {
            words.Add(term.MoralRights == MoralRightsTerm.Waived ? "moral rights waived" : "moral rights not asserted");
        }

        if (term.LicenceBack is { } clause)
        {
            words.Add($"licence back by {clause}");
        }

        if (term.FurtherAssurance)
        {
            words.Add("further assurance");
        }

        return string.Join(", ", words);
    }

    private static string Verb(AssignmentTerm term) =>
        (term.IsMadeForHire ? "makes works for hire for" : "", term.Wording) switch
        {
            ("", AssignmentWording.Present) => "hereby assigns to",
            ("", AssignmentWording.FutureVesting) => "hereby assigns, future rights included, to",
            ("", _) => "shall assign to",
            (var hire, AssignmentWording.Present) => $"{hire}, and as a back-up hereby assigns to",
            (var hire, AssignmentWording.FutureVesting) =>
                $"{hire}, and as a back-up hereby assigns, future rights included, to",
            (var hire, AssignmentWording.PromiseOnly) => $"{hire}, and as a back-up shall assign to",
            (var hire, _) => hire,
        };
}
