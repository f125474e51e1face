using System.Globalization;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>How much a scorecard may hold, and which characters a name: what is beyond is refused.</summary>
internal static class Limits
{
    public const int MostVendors = 200;
    public const int MostCriteria = 100;

    public static IEnumerable<InputProblem> Check(int vendors, int criteria) =>
        [.. TooMany(vendors, MostVendors, "vendors"), .. TooMany(criteria, MostCriteria, "criteria")];

    /// <summary>Control characters would act on the terminal that shows them.</summary>
    public static IEnumerable<InputProblem> Check(DecisionProblem scorecard) =>
        scorecard
            .Alternatives.Select(vendor => vendor.Name)
            .Concat(scorecard.Criteria.Select(criterion => criterion.Name))
            .Concat(scorecard.Criteria.Select(criterion => criterion.Unit).OfType<string>())
            .Where(HasControl)
            .Select(_ => new InputProblem("A name or a unit contains a control character."))
            .Concat(Check(scorecard.Alternatives.Count, scorecard.Criteria.Count));

    public static bool HasControl(string text) => text.Any(letter => char.IsControl(letter) && letter != '\t');

    private static IEnumerable<InputProblem> TooMany(int count, int most, string what)
    {
        if (count > most)
        {
            yield return new InputProblem(
                string.Create(CultureInfo.InvariantCulture, $"There are {count} {what}; {most} are the most.")
            );
        }
    }
}
