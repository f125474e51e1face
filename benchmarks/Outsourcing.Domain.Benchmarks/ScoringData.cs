using System.Globalization;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>One seeded problem in the three shapes that the contestants read: table, row-major array, dictionaries.</summary>
public sealed class ScoringData
{
    public const ulong Seed = 20261121;

    private readonly Lazy<DictionaryVendor[]> vendors;
    private readonly Lazy<FuzzyTable> fuzzyTable;
    private TriangularNumber[][]? fuzzyRows;
    private TriangularNumber[]? fuzzyWeights;

    private ScoringData(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        ColumnMajor = new double[rows * columns];
        RowMajor = new double[rows * columns];
        var state = Seed;
        for (var j = 0; j < columns; j++)
        {
            for (var i = 0; i < rows; i++)
            {
                // 1.00 to 100.00 in steps of 0.01.
                var value = (100 + (int)(Next(ref state) % 9901)) / 100.0;
                ColumnMajor[(j * rows) + i] = value;
                RowMajor[(i * columns) + j] = value;
            }
        }

        IsCost = [.. Enumerable.Range(0, columns).Select(j => j % 2 == 1)];
        Criteria =
        [
            .. IsCost.Select(
                (cost, j) => cost ? Criterion.Minimize(CriterionName(j)) : Criterion.Maximize(CriterionName(j))
            ),
        ];
        var points = Enumerable.Range(0, columns).Select(j => (decimal)(1 + (j % 5))).ToArray();
        Weights = Weights.Of(points, whole: points.Sum());
        Shares = [.. Weights.Shares];
        Table = NewTable();
        vendors = new(NewVendors);
        fuzzyTable = new(NewFuzzyTable);
    }

    public int Rows { get; }

    public int Columns { get; }

    public long Cells => (long)Rows * Columns;

    public double[] ColumnMajor { get; }

    public double[] RowMajor { get; }

    public bool[] IsCost { get; }

    public double[] Shares { get; }

    public IReadOnlyList<Criterion> Criteria { get; }

    public Weights Weights { get; }

    public PerformanceTable Table { get; }

    /// <summary>The table as fuzzy numbers, each a tenth of itself less and more.</summary>
    public FuzzyTable FuzzyTable => fuzzyTable.Value;

    public TriangularNumber[][] FuzzyRows =>
        fuzzyRows ??= [.. FuzzyTable.Alternatives.Select(row => row.Cells.ToArray())];

    public TriangularNumber[] FuzzyWeights => fuzzyWeights ??= [.. FuzzyTable.Weights];

    public IReadOnlyList<DictionaryVendor> Vendors => vendors.Value;

    public static ScoringData Of(int rows, int columns) => new(rows, columns);

    public PerformanceTable NewTable() => PerformanceTable.FromSpan(Criteria, Rows, ColumnMajor);

    public static string CriterionName(int j) => string.Create(CultureInfo.InvariantCulture, $"c{j}");

    public FuzzyTable NewFuzzyTable() =>
        FuzzyTable.Of(
            Criteria,
            Shares.Select(Vague),
            Enumerable
                .Range(0, Rows)
                .Select(i =>
                    FuzzyAlternative.Of(
                        string.Create(CultureInfo.InvariantCulture, $"v{i}"),
                        Array.ConvertAll(RowMajor[(i * Columns)..((i + 1) * Columns)], Vague)
                    )
                )
        );

    private static TriangularNumber Vague(double value) => TriangularNumber.Of(0.9 * value, value, 1.1 * value);

    private DictionaryVendor[] NewVendors() =>
        [
            .. Enumerable
                .Range(0, Rows)
                .Select(i => new DictionaryVendor(
                    string.Create(CultureInfo.InvariantCulture, $"v{i}"),
                    Enumerable
                        .Range(0, Columns)
                        .ToDictionary(j => Criteria[j].Name, j => RowMajor[(i * Columns) + j], StringComparer.Ordinal)
                )),
        ];

    /// <summary>SplitMix64.</summary>
    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
