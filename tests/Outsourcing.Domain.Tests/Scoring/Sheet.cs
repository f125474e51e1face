using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>A decision problem as plain arrays: what a naive computation reads and what generators make.</summary>
internal sealed record Sheet(double?[][] Rows, bool[] Maximize, double[] Weights, (double Low, double High)?[] Scales)
{
    public int Alternatives => Rows.Length;

    public int Criteria => Maximize.Length;

    public static string Alternative(int i) => string.Create(CultureInfo.InvariantCulture, $"A{i + 1:000}");

    public static string Criterion(int j) => string.Create(CultureInfo.InvariantCulture, $"C{j + 1}");

    public Criterion[] Columns() =>
        [
            .. Enumerable
                .Range(0, Criteria)
                .Select(j =>
                {
                    Scale? scale = Scales[j] is { } ends ? Scale.Of(ends.Low, ends.High) : null;
                    return Maximize[j]
                        ? Domain.Scoring.Criterion.Maximize(Criterion(j), scale: scale)
                        : Domain.Scoring.Criterion.Minimize(Criterion(j), scale: scale);
                }),
        ];

    public DecisionProblem Problem() =>
        DecisionProblem.Of(
            Columns(),
            Rows.Select(
                (row, i) =>
                    Domain.Scoring.Alternative.Of(
                        Alternative(i),
                        Array.ConvertAll(row, cell => cell is { } known ? Cell.Known(known) : Cell.Missing)
                    )
            ),
            Domain.Scoring.Weights.Derived(Weights)
        );

    public double?[] Column(int j) => Array.ConvertAll(Rows, row => row[j]);

    /// <summary>Replaces one column.</summary>
    public Sheet WithColumn(int j, Func<double, double> change) =>
        this with
        {
            Rows = Array.ConvertAll(
                Rows,
                row => row.Select((cell, k) => k == j && cell is { } known ? change(known) : cell).ToArray()
            ),
        };

    /// <summary>Puts rows and columns into another order; names stay with their rows and columns in the result's numbering.</summary>
    public Sheet Reordered(int[] rows, int[] columns) =>
        new(
            Array.ConvertAll(rows, i => Array.ConvertAll(columns, j => Rows[i][j])),
            Array.ConvertAll(columns, j => Maximize[j]),
            Array.ConvertAll(columns, j => Weights[j]),
            Array.ConvertAll(columns, j => Scales[j])
        );

    public override string ToString()
    {
        var text = new StringBuilder();
        for (var j = 0; j < Criteria; j++)
        {
            var cells = Column(j).Select(cell => cell?.ToString("R", CultureInfo.InvariantCulture) ?? "missing");
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{(Maximize[j] ? "max" : "min")} weight {Weights[j]:R} scale {Scales[j]}: {string.Join(", ", cells)}"
            );
        }

        return text.ToString();
    }
}

/// <summary>Generators of problems.</summary>
internal static class Sheets
{
    private enum Kind
    {
        Positive,
        Constant,
        SomeZero,
        AllZero,
        Negative,
        Missing,
    }

    /// <summary>Values of a column share a size: beside a value a million times larger, 1 − x / √Σx² has no digits left to compare.</summary>
    private static readonly Gen<double> Units = Gen.Choose(1, 400).Select(units => (double)units);

    private static readonly Gen<double> UnitSizes = Gen.Elements(0.01, 0.25, 1.0, 1e4);

    /// <summary>Gets complete problems of positive values with two or more alternatives and weights above zero.</summary>
    public static Arbitrary<Sheet> Ordinary { get; } =
        Of(rows: Sizes(2), Gen.Constant(Kind.Positive), Gen.Choose(1, 50).Select(weight => weight / 40.0))
            .ToArbitrary();

    /// <summary>Gets problems of every kind: also one alternative, equal ones, constant columns, zeros, negatives, gaps and weights of zero.</summary>
    public static Arbitrary<Sheet> Degenerate { get; } =
        Of(
                rows: Gen.Frequency((1, Gen.Constant(1)), (9, Sizes(2))),
                Gen.Frequency(
                    (14, Gen.Constant(Kind.Positive)),
                    (3, Gen.Constant(Kind.Constant)),
                    (2, Gen.Constant(Kind.SomeZero)),
                    (1, Gen.Constant(Kind.AllZero)),
                    (2, Gen.Constant(Kind.Negative)),
                    (2, Gen.Constant(Kind.Missing))
                ),
                Gen.Frequency((1, Gen.Constant(0.0)), (5, Gen.Choose(1, 50).Select(weight => weight / 40.0)))
            )
            .ToArbitrary();

    /// <summary>Gives few rows mostly, and sometimes more than a block of the engine holds.</summary>
    private static Gen<int> Sizes(int least) =>
        Gen.Frequency((8, Gen.Choose(least, 6)), (1, Gen.Choose(15, 18)), (1, Gen.Choose(31, 50)));

    private static Gen<Sheet> Of(Gen<int> rows, Gen<Kind> kinds, Gen<double> weights) =>
        from height in rows
        from width in Gen.Choose(1, 5)
        from columns in (from kind in kinds from column in Column(kind, height) select column).ArrayOf(width)
        from directions in Gen.Elements(true, false).ArrayOf(width)
        from shares in weights.ArrayOf(width)
        where shares.Sum() > 0
        from twin in Gen.Choose(0, 3)
        from scaled in Gen.Elements(true, true, true, false).ArrayOf(width)
        select Make(height, columns, directions, shares, equalRows: twin == 0, scaled);

    private static Sheet Make(
        int height,
        double?[][] columns,
        bool[] directions,
        double[] weights,
        bool equalRows,
        bool[] scaled
    )
    {
        var rows = Enumerable.Range(0, height).Select(i => Array.ConvertAll(columns, column => column[i])).ToArray();
        if (equalRows)
        {
            rows[^1] = [.. rows[0]];
        }

        var sheet = new Sheet(rows, directions, weights, new (double, double)?[directions.Length]);
        for (var j = 0; j < directions.Length; j++)
        {
            var known = sheet.Column(j).OfType<double>().ToList();
            sheet.Scales[j] = scaled[j] ? (known.Append(0).Min() - 1, known.Append(0).Max() + 2) : null;
        }

        return sheet;
    }

    private static Gen<double?[]> Column(Kind kind, int height)
    {
        var positives =
            from size in UnitSizes
            from units in Units.ArrayOf(height)
            select Array.ConvertAll(units, unit => (double?)(unit * size));
        return kind switch
        {
            Kind.Constant => Units.Select(value => Enumerable.Repeat((double?)(value / 10), height).ToArray()),
            Kind.AllZero => Gen.Constant(Enumerable.Repeat((double?)0, height).ToArray()),
            Kind.SomeZero => Holed(positives, height, _ => 0),
            Kind.Negative => Holed(positives, height, value => -value),
            Kind.Missing => Holed(positives, height, _ => null),
            _ => positives,
        };
    }

    private static Gen<double?[]> Holed(Gen<double?[]> columns, int height, Func<double?, double?> hole) =>
        from column in columns
        from at in Gen.Choose(0, height - 1)
        from also in Gen.Choose(0, height - 1)
        select column.Select((value, i) => i == at || i == also ? hole(value) : value).ToArray();
}
