namespace Outsourcing.Domain.Scoring;

/// <summary>How the scores answer to one value of a criterion, where that has a closed form.</summary>
/// <remarks>
/// On the criterion every alternative has ± w y / d. y is its value in a coordinate: the value itself, its reciprocal, its
/// logarithm or its worth. d is the same for all alternatives; it moves with the one value, by another rule on each piece.
/// What all alternatives have in common is left out, since only differences decide who leads.
/// </remarks>
/// <param name="Coordinate">Gives y of a value.</param>
/// <param name="MoreIsBetter">Whether more of y is better.</param>
/// <param name="Pieces">The ranges of the value; outside them the method gives no score.</param>
internal sealed record ValueResponse(Func<double, double> Coordinate, bool MoreIsBetter, params ResponsePiece[] Pieces)
{
    /// <summary>The largest size of a value: nothing bounds a piece that ends there.</summary>
    public const double Far = Magnitude.Largest;

    /// <summary>The answer of a weighted sum, whose scalings are differences or shares: y over a divisor, but for what all share.</summary>
    public static ValueResponse OfSum(Normalization normalization, PerformanceTable table, int row, int column)
    {
        var criterion = table.Criteria[column];
        var scale = criterion.Scale.GetValueOrDefault();
        var isBenefit = criterion.Direction == Direction.Maximize;
        var isReciprocal = !isBenefit && normalization is Normalization.Linear or Normalization.Sum;
        var others = Others(table, row, column, isReciprocal);
        return normalization switch
        {
            Normalization.None => Of(false, isBenefit, (-Far, Far, Divisor.One)),
            Normalization.Bounds => Of(false, isBenefit, (-Far, Far, new Divisor(scale.High - scale.Low, 0))),
            Normalization.MinMax => BetweenEnds(isBenefit, others.Min(), others.Max()),
            Normalization.Linear or Normalization.Max => Of(
                isReciprocal,
                isBenefit || isReciprocal,
                (0, others.Max(), new Divisor(others.Max(), 0)),
                (others.Max(), Far, new Divisor(0, 1))
            ),
            Normalization.Sum or Normalization.SumPlain => Of(
                isReciprocal,
                isBenefit || isReciprocal,
                (0, Far, new Divisor(others.Sum(), 1))
            ),
            Normalization.Vector or Normalization.VectorPlain => Of(
                false,
                isBenefit,
                (0, Far, new Divisor(others.Sum(x => x * x), 1, IsNorm: true))
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(normalization)),
        };
    }

    /// <summary>The answer of a weighted product, in logarithms; none where scaled values are no multiples of each other, as costs are not with Max, Vector and MinMax.</summary>
    public static ValueResponse? OfProduct(Normalization normalization, Criterion criterion)
    {
        var scale = criterion.Scale.GetValueOrDefault();
        var isBenefit = criterion.Direction == Direction.Maximize;
        return normalization switch
        {
            Normalization.MinMax => null,
            Normalization.Max or Normalization.Vector when !isBenefit => null,
            Normalization.Bounds when !isBenefit => new ValueResponse(
                x => Logarithm(scale.High - x),
                true,
                Piece(scale.Low, scale.High, y => scale.High - Transcendental.Exp(y))
            ),
            Normalization.Bounds => new ValueResponse(
                x => Logarithm(x - scale.Low),
                true,
                Piece(scale.Low, scale.High, y => scale.Low + Transcendental.Exp(y))
            ),
            _ => new ValueResponse(Logarithm, isBenefit, Piece(0, Far, Transcendental.Exp)),
        };

        static double Logarithm(double x) => x > 0 ? Transcendental.Log(x) : double.NegativeInfinity;

        static ResponsePiece Piece(double from, double to, Func<double, double> back) =>
            new(new ValuePiece(from, to, back), Divisor.One);
    }

    /// <summary>Makes an answer from ranges of y, which is the value or its reciprocal.</summary>
    public static ValueResponse Of(
        bool isReciprocal,
        bool moreIsBetter,
        params (double From, double To, Divisor Divisor)[] pieces
    ) =>
        isReciprocal
            ? new ValueResponse(
                Reciprocal,
                moreIsBetter,
                Array.ConvertAll(
                    pieces,
                    piece => new ResponsePiece(
                        new ValuePiece(piece.To == Far ? 0 : 1 / piece.To, Math.Min(1 / piece.From, Far), Reciprocal),
                        piece.Divisor
                    )
                )
            )
            : new ValueResponse(
                x => x,
                moreIsBetter,
                Array.ConvertAll(
                    pieces,
                    piece => new ResponsePiece(new ValuePiece(piece.From, piece.To, y => y), piece.Divisor)
                )
            );

    /// <summary>The values of the other alternatives, or their reciprocals.</summary>
    public static double[] Others(PerformanceTable table, int row, int column, bool isReciprocal)
    {
        double[] values = [.. table.Padded(column)[..table.RowCount]];
        return [.. values.Where((_, i) => i != row).Select(x => isReciprocal ? 1 / x : x)];
    }

    /// <summary>The answer where the divisor is the range of the column. When the others are all equal, the value is the worst or the best as soon as it leaves them.</summary>
    private static ValueResponse BetweenEnds(bool isBenefit, double min, double max)
    {
        if (!Magnitude.IsSame(min, max))
        {
            return Of(
                false,
                isBenefit,
                (-Far, min, new Divisor(max, -1)),
                (min, max, new Divisor(max - min, 0)),
                (max, Far, new Divisor(-min, 1))
            );
        }

        return new ValueResponse(
            x =>
                x < min ? -1
                : x > max ? 1
                : 0,
            isBenefit,
            Level(-Far, Magnitude.Below(min)),
            Level(min, max),
            Level(Magnitude.Above(max), Far)
        );

        static ResponsePiece Level(double from, double to) => new(new ValuePiece(from, to, y => y), Divisor.One);
    }

    private static double Reciprocal(double x) => 1 / x;
}

/// <summary>A range of the value on which its coordinate can be read backwards and the divisor keeps its rule.</summary>
internal sealed record ResponsePiece(ValuePiece Range, Divisor Divisor);
