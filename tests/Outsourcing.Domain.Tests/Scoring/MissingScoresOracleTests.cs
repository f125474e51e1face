using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>What missing scores could do, against a naive search that tries every value in every gap.</summary>
public sealed class MissingScoresOracleTests
{
    private const double Low = 1;
    private const double High = 10;
    private const double Tie = 1e-9;

    private static readonly Arbitrary<Gaps> Problems = (
        from height in Gen.Choose(2, 4)
        from width in Gen.Choose(1, 2)
        from cells in Gen.Frequency(
                (3, Gen.Choose((int)Low, (int)High).Select(value => (double?)value)),
                (1, Gen.Constant((double?)null))
            )
            .ArrayOf(height * width)
        where cells.Count(cell => cell is null) <= 3
        from maximize in Gen.Elements(true, false).ArrayOf(width)
        from weights in Gen.Choose(1, 4).ArrayOf(width)
        select new Gaps(cells, maximize, weights)
    ).ToArbitrary();

    [Fact]
    public void Of_MinMax_AgreesWithEveryFilling() => Agrees(Normalization.MinMax);

    [Fact]
    public void Of_Max_AgreesWithEveryFilling() => Agrees(Normalization.Max);

    [Fact]
    public void Of_Linear_AgreesWithEveryFilling() => Agrees(Normalization.Linear);

    [Fact]
    public void Of_Bounds_AgreesWithEveryFilling() => Agrees(Normalization.Bounds);

    private static void Agrees(Normalization normalization) =>
        Law.Holds(
            Problems,
            gaps =>
            {
                var method = new WeightedSum(normalization);
                var actual = MissingScores.Of(gaps.Problem(gaps.Cells), method).Value;
                var fillings = gaps.Fillings().Select(cells => Scores(gaps.Problem(cells), method)).ToList();
                var rows = Enumerable.Range(0, gaps.Height).ToList();
                var leaders = rows.Where(a => rows.TrueForAll(b => LeastLead(fillings, a, b) >= -Tie));
                var contenders = rows.Where(b => rows.TrueForAll(a => LeastLead(fillings, a, b) <= Tie));
                return rows.TrueForAll(i =>
                        Near(actual.Totals[i].Low, fillings.Min(scores => scores[i]))
                        && Near(actual.Totals[i].High, fillings.Max(scores => scores[i]))
                    )
                    && string.Equals(
                        actual.Leader,
                        leaders.Select(Gaps.Name).FirstOrDefault(),
                        StringComparison.Ordinal
                    )
                    && actual.Contenders.SequenceEqual(contenders.Select(Gaps.Name), StringComparer.Ordinal)
                    && actual.Missing.Count == gaps.Cells.Count(cell => cell is null);
            }
        );

    private static double LeastLead(List<double[]> fillings, int a, int b) =>
        fillings.Min(scores => scores[a] - scores[b]);

    private static double[] Scores(DecisionProblem problem, WeightedSum method)
    {
        var scores = new double[problem.Table.RowCount];
        Assert.Null(method.Score(problem.Table, problem.Weights, scores));
        return scores;
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-12;

    /// <summary>A problem row by row, with gaps.</summary>
    private sealed record Gaps(double?[] Cells, bool[] Maximize, int[] Weights)
    {
        public int Width => Maximize.Length;

        public int Height => Cells.Length / Width;

        public static string Name(int row) => string.Create(CultureInfo.InvariantCulture, $"A{row}");

        public DecisionProblem Problem(double?[] cells) =>
            DecisionProblem.Of(
                Maximize.Select(
                    (more, j) =>
                        more
                            ? Criterion.Maximize(FormattableString.Invariant($"C{j}"), scale: Scale.Of(Low, High))
                            : Criterion.Minimize(FormattableString.Invariant($"C{j}"), scale: Scale.Of(Low, High))
                ),
                cells
                    .Chunk(Width)
                    .Select(
                        (row, i) =>
                            Alternative.Of(
                                Name(i),
                                Array.ConvertAll(row, cell => cell is { } known ? Cell.Known(known) : Cell.Missing)
                            )
                    ),
                Domain.Scoring.Weights.Derived(Array.ConvertAll(Weights, weight => weight / 4.0))
            );

        /// <summary>Fills each gap with the ends of the scale, its middle, and every value known in the column.</summary>
        public IEnumerable<double?[]> Fillings() => Fillings(Cells);

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(" | ", Cells.Chunk(Width).Select(row => string.Join(", ", row.Select(Text))))}, maximize {string.Join(", ", Maximize)}, weights {string.Join(", ", Weights)}"
            );

        private static string Text(double? cell) => cell?.ToString(CultureInfo.InvariantCulture) ?? "missing";

        private IEnumerable<double?[]> Fillings(double?[] cells)
        {
            var gap = Array.IndexOf(cells, null);
            if (gap < 0)
            {
                return [cells];
            }

            var known = Cells.Where((cell, k) => k % Width == gap % Width && cell is not null);
            return known
                .Concat([Low, (Low + High) / 2, High])
                .Distinct()
                .SelectMany(value => Fillings([.. cells.Select((cell, k) => k == gap ? value : cell)]));
        }
    }
}
