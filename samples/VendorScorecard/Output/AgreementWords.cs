using System.Globalization;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The sentences and figures on what other methods, scalings and weightings say.</summary>
internal static class AgreementWords
{
    public const string KendallNote =
        "Kendall's τ-b, the mean over pairs of rankings: 1 when they are the same, 0 when they have nothing in common, -1 when one is the other turned round. Each kind of method with all its scalings and weights.";

    /// <summary>Who leads how often, with the weights as stated and with those derived from the values.</summary>
    public static string Leads(Agreement agreement)
    {
        var cells = agreement.Grid.Cells;
        var refused = cells.Count - agreement.Grid.RankedCount;
        return string.Join(
            ' ',
            [
                Leads("With the weights as stated", cells.Where(cell => cell.Weighting is null)),
                Leads("With weights derived from the values", cells.Where(cell => cell.Weighting is not null)),
                .. refused == 0 ? Array.Empty<string>() : [Wording.Invariant($"The other {refused} give no ranking.")],
            ]
        );
    }

    /// <summary>Who leads how often with the weights as stated, and who most often with the others.</summary>
    public static string Most(Agreement agreement)
    {
        SensitivityCell[] derived =
        [
            .. agreement.Grid.Cells.Where(cell => cell.Weighting is not null && cell.Answer.IsKnown),
        ];
        var stated = Leads("With the weights as stated", agreement.Grid.Cells.Where(cell => cell.Weighting is null));
        return derived.Length == 0
            ? stated
            : Wording.Invariant(
                $"{stated} With weights derived from the values {Agreement.Leads(derived)[0].Vendor} leads most often, in {Agreement.Leads(derived)[0].Times} of {derived.Length}."
            );
    }

    private static string Leads(string weights, IEnumerable<SensitivityCell> cells)
    {
        var leads = Agreement.Leads(cells);
        var ranked = cells.Count(cell => cell.Answer.IsKnown);
        return leads.Count == 0
            ? $"{weights} no method gives a ranking."
            : Wording.Invariant(
                $"{weights} {leads[0].Vendor} leads in {Wording.List([.. leads.Select((lead, i) => Lead(lead, i == 0))])} of {ranked} combinations of method and scaling."
            );
    }

    private static string Lead((string Vendor, int Times, int Shared) lead, bool isNamed) =>
        Wording.Invariant(
            $"{(isNamed ? "" : $"{lead.Vendor} in ")}{lead.Times}{(lead.Shared == 0 ? "" : Wording.Invariant($" ({lead.Shared} shared)"))}"
        );

    /// <summary>How far the rankings agree, and which two agree least; <see langword="null"/> when there is no pair to compare.</summary>
    public static string? Rankings(Agreement agreement) =>
        agreement is { Mean: { } mean, Least: { } least }
            ? $"Over all pairs of rankings Kendall's τ-b is {Tau(mean)}. Least agree {Combination(least.One)} and {Combination(least.Other)}: {Tau(least.KendallTauB)}."
            : null;

    private static string Combination(SensitivityCell cell) =>
        $"{cell.Method} with weights {(cell.Weighting is null ? Weighting(null) : $"by {Weighting(cell.Weighting)}")}";

    public static string Tau(double? tau) => tau?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";

    public static string Weighting(DataWeighting? weighting) => weighting?.Name ?? "as stated";

    /// <summary>Who leads by a combination, by the letters of <see cref="Letters"/>.</summary>
    public static string Leaders(Agreement agreement, SensitivityCell cell) =>
        cell.Answer.TryGetValue(out var ranking)
            ? string.Join(
                ' ',
                ranking.Leaders.Select(leader => Letter(agreement, leader.Name)).Order(StringComparer.Ordinal)
            )
            : "–";

    public static string Letters(Agreement agreement) =>
        $"{string.Join(", ", agreement.Leaders.Select(vendor => $"{Letter(agreement, vendor)} {vendor}"))}; – gives no ranking. Other weights than as stated are derived from the values of the vendors.";

    /// <summary>Why combinations give no ranking, a sentence a reason.</summary>
    public static IEnumerable<string> Refused(Agreement agreement) =>
        agreement.Refused.Select(refused =>
            Wording.Invariant(
                $"{refused.Cells.Count} give no ranking ({Concerned(agreement, refused.Cells)}): {refused.Reason}"
            )
        );

    /// <summary>A letter for each vendor that leads by some combination: A to Z, then A1 to Z1 and so on.</summary>
    private static string Letter(Agreement agreement, string vendor)
    {
        var at = agreement.Leaders.TakeWhile(lead => !string.Equals(lead, vendor, StringComparison.Ordinal)).Count();
        return $"{(char)('A' + (at % 26))}{(at < 26 ? "" : Wording.Invariant($"{at / 26}"))}";
    }

    private static string Concerned(Agreement agreement, IReadOnlyList<SensitivityCell> cells)
    {
        DataWeighting?[] weightings =
        [
            .. cells
                .GroupBy(cell => cell.Weighting)
                .Where(group => group.Count() == agreement.Methods.Count)
                .Select(group => group.Key),
        ];
        var methods = cells
            .Where(cell => !weightings.Contains(cell.Weighting))
            .GroupBy(cell => cell.Method)
            .SelectMany(group =>
                Agreement.Weightings.All(weighting => !agreement.Cell(group.Key, weighting).Answer.IsKnown)
                    ? [group.Key.Name]
                    : group.Select(Combination)
            );
        return string.Join(
            "; ",
            [.. weightings.Select(weighting => $"every method with weights by {Weighting(weighting)}"), .. methods]
        );
    }
}
