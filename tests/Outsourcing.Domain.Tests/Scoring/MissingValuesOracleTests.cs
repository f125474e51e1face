using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>What missing values could do to a multi-attribute value, against a naive search that fills every gap with every value.</summary>
public sealed class MissingValuesOracleTests
{
    private const double Tie = 1e-9;

    private static readonly double[] Grid = [.. Enumerable.Range(0, 19).Select(k => 1 + (k / 2.0))];

    private static readonly ValueFunction Bent = ValueFunction.PiecewiseLinear(
        new(1, 0),
        new(4, 0.6),
        new(7, 0.6),
        new(10, 1)
    );

    private static readonly ValueFunction Turning = ValueFunction.PiecewiseLinear(
        new(1, 0.2),
        new(5.5, 1),
        new(10, 0.4)
    );

    private static readonly ValueFunction Falling = ValueFunction.Exponential(10, 1, 4);

    private static readonly ValueFunction Listed = ValueFunction.Discrete(
        Enumerable.Range(1, 10).Select(k => new ValuePoint(k, Math.Min(1, k / 4 / 2.0)))
    );

    private static readonly Arbitrary<Gaps> Problems = (
        from height in Gen.Choose(2, 4)
        from width in Gen.Choose(1, 2)
        from cells in Gen.Frequency(
                (3, Gen.Choose(1, 10).Select(value => (double?)value)),
                (1, Gen.Constant((double?)null))
            )
            .ArrayOf(height * width)
        where cells.Count(cell => cell is null) <= 3
        from functions in Gen.Elements(Bent, Turning, Falling, Listed).ArrayOf(width)
        from weights in Gen.Choose(1, 4).ArrayOf(width)
        from scaled in Gen.Elements(true, false)
        select new Gaps(cells, functions, weights, scaled)
    ).ToArbitrary();

    [Fact]
    public void Of_Mavt_AgreesWithEveryFilling() =>
        Law.Holds(
            Problems,
            gaps =>
            {
                var actual = MissingScores.Of(gaps.Problem(), new Mavt(gaps.Functions)).Value;
                var fillings = gaps.Fillings(gaps.Cells).Select(gaps.Totals).ToList();
                var rows = Enumerable.Range(0, gaps.Height).ToList();
                var can = rows.Where(i => fillings.Exists(totals => Leads(totals, i)));
                return actual.IsExact
                    && rows.TrueForAll(i =>
                        Math.Abs(actual.Totals[i].Low - fillings.Min(totals => totals[i])) <= 1e-12
                        && Math.Abs(actual.Totals[i].High - fillings.Max(totals => totals[i])) <= 1e-12
                    )
                    && actual.Contenders.SequenceEqual(can.Select(Gaps.Name), StringComparer.Ordinal)
                    && string.Equals(
                        actual.Leader,
                        gaps.Certain(gaps.Cells).Select(Gaps.Name).FirstOrDefault(),
                        StringComparison.Ordinal
                    )
                    && actual.Missing.Count == gaps.Cells.Count(cell => cell is null);
            }
        );

    [Fact]
    public void Of_Mavt_FactsAgreeWithEveryFilling() =>
        Law.Holds(
            Problems,
            gaps =>
            {
                var facts = MissingScores.Of(gaps.Problem(), new Mavt(gaps.Functions)).Value.Facts;
                return facts.Count
                        == Enumerable
                            .Range(0, gaps.Cells.Length)
                            .Count(k => gaps.Cells[k] is null && !ReferenceEquals(gaps.Function(k), Turning))
                    && facts.All(fact => Holds(gaps, fact));
            }
        );

    private static bool Leads(double[] totals, int row) => totals[row] >= totals.Max() - Tie;

    private static bool Holds(Gaps gaps, MissingFact fact)
    {
        var cell = Enumerable
            .Range(0, gaps.Cells.Length)
            .Single(k => gaps.CellAt(k) == (fact.Cell.Alternative, fact.Cell.Criterion));
        var sign = ReferenceEquals(gaps.Function(cell), Falling) ? -1 : 1;
        var values = gaps.Values(cell).ToList();
        var certain = values.ToDictionary(value => value, CertainAt);
        foreach (var (value, names) in certain)
        {
            var leads = fact.LeadsFrom is { } from && sign * (value - from) >= -Tie;
            var rivalLeads = fact.RivalLeadsTo is { } to && sign * (to - value) >= -Tie;
            if (
                names.Contains(fact.Cell.Alternative, StringComparer.Ordinal) != leads
                || (fact.Rival is { } rival && names.Contains(rival, StringComparer.Ordinal) != rivalLeads)
                || (
                    fact.Rival is null
                    && names.Exists(name => !string.Equals(name, fact.Cell.Alternative, StringComparison.Ordinal))
                )
            )
            {
                return false;
            }
        }

        // What does not settle it has a value with which nobody leads for certain, on the grid or between the two ends.
        var (worse, better) = sign > 0 ? (values[0], values[^1]) : (values[^1], values[0]);
        var between = ((fact.LeadsFrom ?? better) + (fact.RivalLeadsTo ?? worse)) / 2;
        var isOpen =
            certain.Values.Any(names => names.Count == 0)
            || (!ReferenceEquals(gaps.Function(cell), Listed) && CertainAt(between).Count == 0);
        return fact.Settles != isOpen;

        List<string> CertainAt(double value) =>
            [.. gaps.Certain([.. gaps.Cells.Select((own, k) => k == cell ? value : own)]).Select(Gaps.Name)];
    }

    /// <summary>A problem row by row, with gaps.</summary>
    private sealed record Gaps(double?[] Cells, ValueFunction[] Functions, int[] Weights, bool IsScaled)
    {
        public int Width => Functions.Length;

        public int Height => Cells.Length / Width;

        public static string Name(int row) => string.Create(CultureInfo.InvariantCulture, $"A{row}");

        public ValueFunction Function(int cell) => Functions[cell % Width];

        public (string Alternative, string Criterion) CellAt(int cell) =>
            (Name(cell / Width), string.Create(CultureInfo.InvariantCulture, $"C{cell % Width}"));

        /// <summary>The values that a gap is filled with.</summary>
        public IEnumerable<double> Values(int cell) =>
            ReferenceEquals(Function(cell), Listed) ? Grid.Where(double.IsInteger) : Grid;

        public DecisionProblem Problem()
        {
            Scale? scale = IsScaled ? Scale.Of(1, 10) : null;
            return DecisionProblem.Of(
                Functions.Select(
                    (function, j) =>
                        ReferenceEquals(function, Falling)
                            ? Criterion.Minimize(CellAt(j).Criterion, scale: scale)
                            : Criterion.Maximize(CellAt(j).Criterion, scale: scale)
                ),
                Cells
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
        }

        public double[] Totals(double[] cells) =>
            [
                .. cells
                    .Chunk(Width)
                    .Select(row => row.Select((value, j) => Weights[j] / 4.0 * Functions[j].Of(value)).Sum()),
            ];

        /// <summary>The rows that lead however the gaps are filled.</summary>
        public IEnumerable<int> Certain(double?[] cells)
        {
            var fillings = Fillings(cells).Select(Totals).ToList();
            return Enumerable.Range(0, Height).Where(i => fillings.TrueForAll(totals => Leads(totals, i)));
        }

        public IEnumerable<double[]> Fillings(double?[] cells)
        {
            var gap = Array.IndexOf(cells, null);
            return gap < 0
                ? [Array.ConvertAll(cells, cell => cell!.Value)]
                : Values(gap).SelectMany(value => Fillings([.. cells.Select((cell, k) => k == gap ? value : cell)]));
        }

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(" | ", Cells.Chunk(Width).Select(row => string.Join(", ", row.Select(Text))))}, functions {string.Join("; ", Functions.Select(function => function.ToString()))}, weights {string.Join(", ", Weights)}"
            );

        private static string Text(double? cell) => cell?.ToString(CultureInfo.InvariantCulture) ?? "missing";
    }
}
