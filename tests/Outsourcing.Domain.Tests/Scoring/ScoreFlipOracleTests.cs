using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Closed forms for one value, against a naive search that only scores changed tables and bisects.</summary>
public sealed class ScoreFlipOracleTests
{
    private const int Steps = 25;

    private static readonly Normalization[] OfBenefitsAndCosts =
    [
        Normalization.Linear,
        Normalization.MinMax,
        Normalization.Max,
        Normalization.Sum,
        Normalization.Vector,
        Normalization.Bounds,
    ];

    private static readonly Normalization[] OfMoora =
    [
        Normalization.None,
        Normalization.SumPlain,
        Normalization.VectorPlain,
    ];

    [Fact]
    public void ByScore_WeightedSum_AgreesWithBisection() =>
        Agrees(_ => [.. OfBenefitsAndCosts.Select(scaling => new WeightedSum(scaling))]);

    [Fact]
    public void ByScore_WeightedProduct_AgreesWithBisection() =>
        Agrees(_ =>
            [
                new WeightedProduct(Normalization.Linear),
                new WeightedProduct(Normalization.Sum),
                new WeightedProduct(Normalization.Bounds),
                new Waspas(0, Normalization.Linear),
            ]
        );

    [Fact]
    public void ByScore_Moora_AgreesWithBisection() => Agrees(_ => [.. OfMoora.Select(scaling => new Moora(scaling))]);

    [Fact]
    public void ByScore_MethodsOfOneScaling_AgreeWithBisection() =>
        Agrees(_ => [new Marcos(), new Mairca(), new Mabac(), new Ocra(), new Waspas(1, Normalization.MinMax)]);

    [Fact]
    public void ByScore_Aras_AgreesWithBisection() =>
        Agrees(sheet =>
            [
                new Aras(),
                new Aras(
                    Enumerable
                        .Range(0, sheet.Criteria)
                        .Select(j => Math.Max(1e-3, sheet.Column(j).OfType<double>().Append(0).Max() / 2))
                ),
            ]
        );

    [Fact]
    public void ByScore_Spotis_AgreesWithBisection() =>
        Agrees(sheet =>
            [
                new Spotis(),
                new Spotis(
                    Enumerable
                        .Range(0, sheet.Criteria)
                        .Select(j => sheet.Scales[j] is { } scale ? scale.Low + ((scale.High - scale.Low) * 0.4) : 0)
                ),
            ]
        );

    [Fact]
    public void ByScore_Mavt_AgreesWithBisection() =>
        Agrees(sheet =>
            [
                new Mavt(Functions(sheet, Bent)),
                new Mavt(Functions(sheet, Turning)),
                new Mavt(
                    Functions(
                        sheet,
                        (low, high, rises) =>
                            ValueFunction.Exponential(rises ? low : high, rises ? high : low, (high - low) * 0.3)
                    )
                ),
                new Mavt(
                    Functions(
                        sheet,
                        (low, high, rises) =>
                            ValueFunction.Exponential(rises ? low : high, rises ? high : low, (low - high) * 0.7)
                    )
                ),
            ]
        );

    private static IEnumerable<ValueFunction> Functions(
        Sheet sheet,
        Func<double, double, bool, ValueFunction> function
    ) =>
        Enumerable
            .Range(0, sheet.Criteria)
            .Select(j =>
            {
                var known = sheet.Column(j).OfType<double>().Append(0).ToList();
                return function(known.Min() - 1, known.Max() + 2, sheet.Maximize[j]);
            });

    /// <summary>Steep, level and steep again.</summary>
    private static PiecewiseLinearValue Bent(double low, double high, bool rises)
    {
        double[] worths = [0, 0.3, 0.7, 0.7, 1];
        return ValueFunction.PiecewiseLinear(
            worths.Select((worth, k) => new ValuePoint(low + ((high - low) * k / 4), rises ? worth : 1 - worth))
        );
    }

    private static PiecewiseLinearValue Turning(double low, double high, bool rises) =>
        ValueFunction.PiecewiseLinear(
            new ValuePoint(low, rises ? 0 : 0.5),
            new ValuePoint(low + ((high - low) / 2), 1),
            new ValuePoint(high, rises ? 0.5 : 0)
        );

    private static void Agrees(Func<Sheet, ScoringMethod[]> methods)
    {
        Law.Holds(Sheets.Ordinary, Holds);
        Law.Holds(Sheets.Degenerate, Holds);

        bool Holds(Sheet sheet) =>
            sheet.Alternatives > 5
            || Array.TrueForAll(
                methods(sheet),
                method =>
                    !WinnerFlip.ByScore(sheet.Problem(), method).TryGetValue(out var flips)
                    || flips.Values.All(flip => new Naive(flips.Ranking, flip).Agrees())
            );
    }

    /// <summary>Moves one value in steps, and bisects the first step with which the rival leads.</summary>
    private sealed class Naive(Ranking ranking, ScoreFlip flip)
    {
        private readonly PerformanceTable table = ranking.Problem.Table;
        private readonly double[] scores = new double[ranking.Problem.Table.RowCount];
        private readonly int row = ranking.Problem.Table.RowOf(flip.Alternative);
        private readonly int rival = ranking.Problem.Table.RowOf(flip.Rival);
        private readonly int column = ranking.Problem.IndexOf(flip.Criterion.Name);

        public bool Agrees()
        {
            // At the level the rival is level, or a little further, but not half as far as to the end.
            if (flip.Level is { } level && !(Lead(level) >= -1e-8))
            {
                var step = 1e-7 * flip.Change!.Value;
                var end = (step < 0 ? flip.Low : flip.High) ?? level + (3 * step);
                if (!(Lead(Math.Abs(end - level) < 2 * Math.Abs(step) ? (level + end) / 2 : level + step) >= -1e-8))
                {
                    return false;
                }
            }

            double?[] found = [First(-1), First(1)];
            var nearest = found.Where(one => one is not null).MinBy(one => Math.Abs(one!.Value - flip.Value));

            // Bisection is left for levels that lie between two numbers, so close to an end that no number is level.
            return nearest is { } naive
                ? flip.Tolerance == 0
                    && flip.Change is { } change
                    && Math.Abs(change) <= Math.Abs(naive - flip.Value) + (1e-6 * (1 + Math.Abs(naive)))
                : flip.Tolerance == 0 || flip.Level is null;
        }

        private double? First(int way)
        {
            var (bad, reach) = (flip.Value, Math.Max(1, 2 * Math.Abs(flip.Value)));
            var end = way < 0 ? flip.Low ?? flip.Value - (3 * reach) : flip.High ?? flip.Value + (3 * reach);
            var others = table.Padded(column)[..table.RowCount].ToArray().Where((_, i) => i != row).ToList();
            var points = Enumerable
                .Range(1, Steps)
                .Select(k => k == Steps ? end : flip.Value + ((end - flip.Value) * k / Steps))
                .Concat(others)
                .Concat(others.Select(x => x + (way * 1e-9 * (1 + Math.Abs(x)))))
                .Where(x => way * (x - flip.Value) > 0 && way * (end - x) >= 0)
                .OrderBy(x => way * x);
            foreach (var point in points)
            {
                if (!(Lead(point) >= -1e-13))
                {
                    bad = point;
                    continue;
                }

                var good = point;
                for (var k = 0; k < 45; k++)
                {
                    var middle = (good + bad) / 2;
                    (good, bad) = Lead(middle) >= -1e-13 ? (middle, bad) : (good, middle);
                }

                return good;
            }

            return null;
        }

        /// <summary>By how much the rival is ahead of the best of the others, as a share of the largest score; not a number when the method refuses.</summary>
        private double Lead(double value)
        {
            if (ranking.Method.Score(table.With(row, column, value), ranking.Problem.Weights, scores) is not null)
            {
                return double.NaN;
            }

            var sign = ranking.Method.HigherIsBetter ? 1 : -1;
            var best = scores.Where((_, i) => i != rival).Max(score => sign * score);
            return ((sign * scores[rival]) - best) / scores.Max(Math.Abs);
        }
    }
}
