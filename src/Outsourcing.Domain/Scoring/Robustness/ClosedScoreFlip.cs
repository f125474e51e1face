namespace Outsourcing.Domain.Scoring;

/// <summary>Solves for the value of one cell with which a rival is level with the best of the others.</summary>
/// <remarks>
/// With d the common divisor, the lead of the rival over another is b + ± w (y of the rival − y of the other) / d, where b is its
/// lead on the other criteria. Times d, which is above zero, that is linear in y or, with a norm, has the roots of a
/// quadratic: from the value of now on each other alternative moves the solution to its own root, until nobody is ahead.
/// </remarks>
internal sealed class ClosedScoreFlip
{
    /// <summary>A lead this small, relative to the amounts it is made of, is rounding.</summary>
    private const double Rounding = 1e-12;

    /// <summary>By how much, relatively, a coordinate may be off its root.</summary>
    private const double LastPlaces = 4.440892098500626e-16;

    private readonly ValueResponse response;
    private readonly double[] rest;
    private readonly double[] values;
    private readonly double size;
    private readonly double weight;
    private readonly int row;
    private readonly int rival;

    /// <summary>Initializes a solver.</summary>
    /// <param name="response">How the scores answer to the value.</param>
    /// <param name="rest">What each alternative has on the other criteria, more being better.</param>
    /// <param name="size">The size of the amounts that scores are made of.</param>
    /// <param name="column">The values of the criterion.</param>
    /// <param name="weight">The weight of the criterion.</param>
    /// <param name="row">The row of the value.</param>
    /// <param name="rival">The row of the rival.</param>
    public ClosedScoreFlip(
        ValueResponse response,
        double[] rest,
        double size,
        ReadOnlySpan<double> column,
        double weight,
        int row,
        int rival
    )
    {
        this.response = response;
        this.rest = rest;
        this.size = size;
        this.weight = response.MoreIsBetter ? weight : -weight;
        this.row = row;
        this.rival = rival;
        values = new double[rest.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = response.Coordinate(column[i]);
        }
    }

    /// <summary>Gives the nearest such value one way, from the value of now to an end; <see langword="null"/> when there is none.</summary>
    public double? Nearest(double value, double end)
    {
        var (low, high) = (Math.Min(value, end), Math.Max(value, end));
        foreach (
            var piece in end < value
                ? response.Pieces.OrderByDescending(piece => piece.Range.To)
                : response.Pieces.OrderBy(piece => piece.Range.From)
        )
        {
            var from = Math.Max(low, piece.Range.From);
            var to = Math.Min(high, piece.Range.To);
            if (from <= to && (end < value ? On(piece, to, from) : On(piece, from, to)) is { } level)
            {
                return level;
            }
        }

        return null;
    }

    private double? On(ResponsePiece piece, double start, double end)
    {
        var first = response.Coordinate(start);
        var last = response.Coordinate(end);
        var way = Math.Sign(last - first);
        var y = first;
        for (var isMoved = true; isMoved; )
        {
            isMoved = false;
            for (var other = 0; other < rest.Length; other++)
            {
                if (other == rival || !IsBehind(piece.Divisor, other, y))
                {
                    continue;
                }

                if (Root(piece.Divisor, other, y, way) is not { } root)
                {
                    return null;
                }

                if (way * (root - last) > 0)
                {
                    // Nothing but rounding may keep the solution from a real end.
                    if (y == last || Math.Abs(end) == ValueResponse.Far || IsBehind(piece.Divisor, other, last))
                    {
                        return null;
                    }

                    root = last;
                }

                y = root;
                isMoved = true;
            }
        }

        return y == first ? start
            : y == last ? end
            : Math.Clamp(piece.Range.Back(y), Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>Says whether the rival is behind another, by more than rounding, when the value is at y; it is where nothing can be divided.</summary>
    private bool IsBehind(Divisor divisor, int other, double y)
    {
        var (lead, apart, slope) = Terms(other);
        var (d, amount) = (divisor.At(y), weight * (apart + (slope * y)));
        var rounding =
            (Rounding * ((size * d) + Math.Abs(amount))) + (slope == 0 ? 0 : LastPlaces * Math.Abs(weight * y));
        return !(d > 0 && (lead * d) + amount >= -rounding);
    }

    /// <summary>The first y, one way from where it is, at which the rival is level with another.</summary>
    private double? Root(Divisor divisor, int other, double y, int way)
    {
        var (lead, apart, slope) = Terms(other);
        double?[] roots = divisor.IsNorm
            ? Roots(divisor.Constant, lead, weight * apart, weight * slope)
            : [-((lead * divisor.Constant) + (weight * apart)) / ((lead * divisor.Slope) + (weight * slope))];
        return roots.Where(root => way * (root - y) > 0 && double.IsFinite(root!.Value)).MinBy(root => way * root);
    }

    /// <summary>The solutions of lead √(squares + y²) + apart + slope y = 0: those of its square that have the right sign.</summary>
    private static double?[] Roots(double squares, double lead, double apart, double slope)
    {
        // a y² + 2 h y + c = 0 with h² − a c = lead² (apart² + (slope² − lead²) squares).
        var a = (lead * lead) - (slope * slope);
        var h = -apart * slope;
        var c = (lead * lead * squares) - (apart * apart);
        var inner = (apart * apart) - (a * squares);
        if (inner < 0)
        {
            return [];
        }

        var root = Math.Abs(lead) * Math.Sqrt(inner);
        var sum = h >= 0 ? -(h + root) : root - h;
        return [.. new double?[] { sum / a, c / sum }.Where(y => lead * (apart + (slope * y)) <= 0)];
    }

    /// <summary>The lead of the rival over another on the other criteria, and the difference of their y: a number, and how much of the one value is in it.</summary>
    private (double Lead, double Apart, int Slope) Terms(int other)
    {
        var slope = (rival == row ? 1 : 0) - (other == row ? 1 : 0);
        var apart = (rival == row ? 0 : values[rival]) - (other == row ? 0 : values[other]);
        return (rest[rival] - rest[other], apart, slope);
    }
}
