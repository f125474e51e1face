using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>One method with its baselines.</summary>
/// <param name="Key">The short name on the command line and in the tables.</param>
/// <param name="Method">The method of the library; none for fuzzy TOPSIS, which has a table of its own.</param>
/// <param name="Plain">The plain loop.</param>
/// <param name="Linq">The code with LINQ and dictionaries; none for the methods for study.</param>
public sealed record Contest(
    string Key,
    ScoringMethod? Method,
    Func<ScoringData, double[]> Plain,
    Func<ScoringData, IReadOnlyList<DictionaryCriterion>, Dictionary<string, double>>? Linq = null
)
{
    /// <summary>How many rows the contest takes: comparing every pair of a million would take minutes.</summary>
    public int MostRows { get; init; } = int.MaxValue;

    public static IReadOnlyList<Contest> All { get; } =
    [
        new("fuzzy", Method: null, data => PlainLoops.FuzzyTopsis(data.FuzzyRows, data.FuzzyWeights, data.IsCost))
        {
            MostRows = 10_000,
        },
        new("edas", new Edas(), data => PlainLoops.Edas(data.RowMajor, data.Columns, data.Shares, data.IsCost)),
        new("marcos", new Marcos(), data => PlainLoops.Marcos(data.RowMajor, data.Columns, data.Shares, data.IsCost)),
        new("codas", new Codas(), data => PlainLoops.Codas(data.RowMajor, data.Columns, data.Shares, data.IsCost, 0.02))
        {
            MostRows = 10_000,
        },
        new(
            "cocoso",
            new CoCoSo(),
            data => PlainLoops.CoCoSo(data.RowMajor, data.Columns, data.Shares, data.IsCost, 0.5)
        ),
        new(
            "wsm",
            new WeightedSum(Normalization.MinMax),
            data => PlainLoops.WeightedSum(data.RowMajor, data.Columns, data.Shares, data.IsCost),
            (data, criteria) => LinqAndDictionaries.WeightedSum(data.Vendors, criteria)
        ),
        new(
            "wpm",
            new WeightedProduct(Normalization.Linear),
            data => PlainLoops.WeightedProduct(data.RowMajor, data.Columns, data.Shares, data.IsCost),
            (data, criteria) => LinqAndDictionaries.WeightedProduct(data.Vendors, criteria)
        ),
        new(
            "waspas",
            new Waspas(0.5, Normalization.Linear),
            data => PlainLoops.Waspas(data.RowMajor, data.Columns, data.Shares, data.IsCost, 0.5),
            (data, criteria) => LinqAndDictionaries.Waspas(data.Vendors, criteria, 0.5)
        ),
        new(
            "topsis",
            new Topsis(Normalization.Vector),
            data => PlainLoops.Topsis(data.RowMajor, data.Columns, data.Shares, data.IsCost),
            (data, criteria) => LinqAndDictionaries.Topsis(data.Vendors, criteria)
        ),
        new(
            "vikor",
            new Vikor(),
            data => PlainLoops.Vikor(data.RowMajor, data.Columns, data.Shares, data.IsCost, 0.5),
            (data, criteria) => LinqAndDictionaries.Vikor(data.Vendors, criteria, 0.5)
        ),
        new(
            "moora",
            new Moora(Normalization.VectorPlain),
            data => PlainRatioLoops.Moora(data.RowMajor, data.Columns, data.Shares, data.IsCost)
        ),
        new(
            "copras",
            new Copras(),
            data => PlainRatioLoops.Copras(data.RowMajor, data.Columns, data.Shares, data.IsCost)
        ),
        new("aras", new Aras(), data => PlainRatioLoops.Aras(data.RowMajor, data.Columns, data.Shares, data.IsCost)),
        new("mabac", new Mabac(), data => PlainRatioLoops.Mabac(data.RowMajor, data.Columns, data.Shares, data.IsCost)),
        Promethee("usual", PreferenceFunction.Usual, q: 0, p: 0),
        Promethee("linear", PreferenceFunction.Linear(5, 30), q: 5, p: 30),
    ];

    /// <summary>The columns of a contest of comparisons in pairs, whose method has a function for each.</summary>
    public const int PairColumns = 20;

    /// <summary>Gets the part of its work that the plain loop does: of comparisons in pairs only a sample, and its time is scaled up.</summary>
    public Func<ScoringData, double> PlainPart { get; private init; } = _ => 1;

    /// <summary>Gets what the scores are compared with; unless stated the plain loop.</summary>
    public Func<ScoringData, double[]> Expected
    {
        get => field ?? Plain;
        private init;
    }

    /// <summary>Gets the only number of rows that is of interest; 0 for all sizes.</summary>
    public int OnlyRows { get; private init; }

    /// <summary>Says whether the contest is of interest with so many rows.</summary>
    public bool Takes(int rows) => rows <= MostRows && (OnlyRows == 0 || OnlyRows == rows);

    /// <summary>Scores by the span door of the library.</summary>
    public Refusal? Score(ScoringData data, double[] scores) =>
        Method is null ? FuzzyTopsis.Score(data.FuzzyTable, scores) : Method.Score(data.Table, data.Weights, scores);

    /// <summary>Makes the table and scores it.</summary>
    public Refusal? ScoreAnew(ScoringData data, double[] scores) =>
        Method is null
            ? FuzzyTopsis.Score(data.NewFuzzyTable(), scores)
            : Method.Score(data.NewTable(), data.Weights, scores);

    public static IReadOnlyList<(int Rows, int Columns)> Sizes { get; } = [(100, 10), (10_000, 20), (1_000_000, 20)];

    private static Contest Promethee(string shape, PreferenceFunction function, double q, double p) =>
        new(
            $"promethee-{shape}",
            new PrometheeII(Enumerable.Repeat(function, PairColumns)),
            data => PlainLoops.Promethee(data.RowMajor, data.Columns, data.Shares, data.IsCost, q, p).Plus
        )
        {
            Expected = data => PlainLoops.NetFlows(data.RowMajor, data.Columns, data.Shares, data.IsCost, q, p),
            PlainPart = data => PlainLoops.PartOfPairs(data.Rows),
            OnlyRows = 10_000,
        };

    /// <summary>The dictionaries of a million vendors need several GB, and the code that reads them seconds a call.</summary>
    public static bool HasLinq(ScoringData data) => data.Rows <= 10_000;

    public static IReadOnlyList<DictionaryCriterion> CriteriaOf(ScoringData data) =>
        [.. data.Criteria.Select((c, j) => new DictionaryCriterion(c.Name, data.Shares[j], data.IsCost[j]))];
}
