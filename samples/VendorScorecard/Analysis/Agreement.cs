namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Who leads by many methods, each with many scalings and weightings, and how far their rankings agree.</summary>
internal sealed class Agreement
{
    private static readonly Normalization[] Scalings =
    [
        Normalization.Bounds,
        Normalization.MinMax,
        Normalization.Linear,
        Normalization.Max,
        Normalization.Sum,
        Normalization.Vector,
    ];

    private readonly Dictionary<(string, string), double> kendall;

    private Agreement(CombinatorialSensitivity grid)
    {
        Grid = grid;
        Methods = [.. grid.Cells.Select(cell => cell.Method).Distinct()];
        Families = [.. grid.Cells.Where(cell => cell.Answer.IsKnown).Select(Family).Distinct(StringComparer.Ordinal)];
        kendall = grid
            .Agreements.Where(pair => pair.KendallTauB is not null)
            .GroupBy(pair => Pair(Family(pair.One), Family(pair.Other)))
            .ToDictionary(group => group.Key, group => group.Average(pair => pair.KendallTauB!.Value));
    }

    /// <summary>Gets the weightings: <see langword="null"/> for the weights of the scorecard, then those derived from the values.</summary>
    public static IReadOnlyList<DataWeighting?> Weightings { get; } =
    [
        null,
        new EntropyWeighting(),
        new GiniWeighting(),
        new DeviationWeighting(),
        new CriticWeighting(),
        new MerecWeighting(),
    ];

    public CombinatorialSensitivity Grid { get; }

    /// <summary>Gets the methods, each with its scaling; that of the ranking first.</summary>
    public IReadOnlyList<ScoringMethod> Methods { get; }

    /// <summary>Gets the vendors that lead by some combination, the most frequent first.</summary>
    public IReadOnlyList<string> Leaders => [.. Leads(Grid.Cells).Select(lead => lead.Vendor)];

    /// <summary>Gets the kinds of methods, whatever their scaling, that give a ranking.</summary>
    public IReadOnlyList<string> Families { get; }

    /// <summary>Gets the pair of combinations that agree least; <see langword="null"/> when there is none to compare.</summary>
    public RankAgreement? Least =>
        Grid.Agreements.Where(pair => pair.KendallTauB is not null).MinBy(pair => pair.KendallTauB);

    /// <summary>Gets the mean agreement of all pairs; <see langword="null"/> when there is none.</summary>
    public double? Mean => Grid.Agreements.Average(pair => pair.KendallTauB);

    /// <summary>Gets the reasons why combinations give no ranking, each with what it concerns.</summary>
    public IReadOnlyList<(string Reason, IReadOnlyList<SensitivityCell> Cells)> Refused =>
        [
            .. Grid
                .Cells.Where(cell => !cell.Answer.IsKnown)
                .GroupBy(cell => cell.Answer.Findings[0].Message, StringComparer.Ordinal)
                .Select(group => (group.Key, (IReadOnlyList<SensitivityCell>)[.. group])),
        ];

    public static Agreement Of(DecisionProblem scorecard, ScoringMethod method) =>
        new(
            CombinatorialSensitivity.Of(
                Counting.Of(scorecard),
                [method, .. Outsourcing.Domain.Scoring.Methods.Over(Scalings).Where(other => !other.Equals(method))],
                Weightings.OfType<DataWeighting>()
            )
        );

    /// <summary>Who leads how often by some combinations, the most frequent first; a shared lead counts for each.</summary>
    public static IReadOnlyList<(string Vendor, int Times, int Shared)> Leads(IEnumerable<SensitivityCell> cells) =>
        [
            .. cells
                .Where(cell => cell.Answer.IsKnown)
                .Select(cell => cell.Answer.Value.Leaders)
                .SelectMany(leaders => leaders.Select(leader => (leader.Name, IsShared: leaders.Count > 1)))
                .GroupBy(lead => lead.Name, StringComparer.Ordinal)
                .Select(group => (group.Key, Times: group.Count(), group.Count(lead => lead.IsShared)))
                .OrderByDescending(lead => lead.Times)
                .ThenBy(lead => lead.Key, StringComparer.Ordinal),
        ];

    /// <summary>The mean agreement between the rankings of two kinds of methods; <see langword="null"/> when there is no pair.</summary>
    public double? Kendall(string one, string other) =>
        kendall.TryGetValue(Pair(one, other), out var mean) ? mean : null;

    /// <summary>The combination of a method and a weighting.</summary>
    public SensitivityCell Cell(ScoringMethod method, DataWeighting? weighting) =>
        Grid.Cells.First(cell => cell.Method.Equals(method) && Equals(cell.Weighting, weighting));

    private static string Family(SensitivityCell cell) => cell.Method.Name.Split(" (")[0];

    private static (string One, string Other) Pair(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
}
