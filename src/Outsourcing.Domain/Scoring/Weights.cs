using System.Numerics;
using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>How much each criterion counts: stated by people and summing exactly to a whole, or derived by a method.</summary>
/// <remarks>
/// <para>
/// Stated weights are exact decimals; they sum to their whole or are refused, and are never rescaled silently. Derived
/// weights are taken as given, whatever they sum to, and are marked so (<see cref="IsStated"/>).
/// </para>
/// <para>
/// Two stated sets are equal when their shares of the whole are equal, so that 30 of 100 equals 0.3 of 1; a stated set
/// never equals a derived one. Immutable.
/// </para>
/// </remarks>
public sealed class Weights : IEquatable<Weights>, IFingerprinted
{
    private readonly decimal[] stated;
    private readonly double[] shares;

    private Weights(decimal[] stated, decimal whole)
    {
        this.stated = stated;
        Whole = whole;
        shares = Array.ConvertAll(stated, weight => (double)(weight / whole));
    }

    private Weights(double[] shares)
    {
        stated = [];
        this.shares = shares;
    }

    /// <summary>Gets whether people stated the weights; otherwise a method derived them.</summary>
    public bool IsStated => stated.Length > 0;

    /// <summary>Gets the number of criteria.</summary>
    public int Count => shares.Length;

    /// <summary>Gets what stated weights sum to, such as 100; zero for derived weights, which have no whole.</summary>
    public decimal Whole { get; }

    /// <summary>Gets the weights as stated, in the order of the criteria; empty for derived weights.</summary>
    public IReadOnlyList<decimal> Stated => Array.AsReadOnly(stated);

    /// <summary>Gets the weights that methods compute with: stated weight divided by the whole, or the derived weight.</summary>
    public IReadOnlyList<double> Shares => Array.AsReadOnly(shares);

    internal ReadOnlySpan<double> Span => shares;

    /// <summary>Creates stated weights in percent (whole 100) or in parts of one (whole 1).</summary>
    /// <param name="weights">The weights in the order of the criteria; zero or more; they sum to 100 or to 1.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">There is none, one is negative, or they sum neither to 100 nor to 1.</exception>
    public static Weights Of(params IEnumerable<decimal> weights)
    {
        decimal[] copy = [.. Guard.Against.Null(weights)];
        if (copy.Length == 0)
        {
            throw new ArgumentException("There is no weight.", nameof(weights));
        }

        RefuseNegative(copy);
        return Of(copy, WholeOf(copy) ?? throw new ArgumentException(NoWhole("The weights", copy), nameof(weights)));
    }

    /// <summary>Creates stated weights that sum to a whole of their own, such as 1000 points.</summary>
    /// <param name="weights">The weights in the order of the criteria; zero or more.</param>
    /// <param name="whole">What they sum to; above zero.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">There is none, one is negative, or they do not sum to the whole.</exception>
    public static Weights Of(IEnumerable<decimal> weights, decimal whole)
    {
        decimal[] copy = [.. Guard.Against.Null(weights)];
        if (copy.Length == 0)
        {
            throw new ArgumentException("There is no weight.", nameof(weights));
        }

        RefuseNegative(copy);
        if (whole <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(whole),
                $"A whole is above zero, not {Invariant.Text(whole)}."
            );
        }

        return SumIs(copy, whole)
            ? new Weights(copy, whole)
            : throw new ArgumentException(
                $"The weights sum to {SumText(copy)}, not to {Invariant.Text(whole)}.",
                nameof(weights)
            );
    }

    /// <summary>Creates equal stated weights: each is one, of a whole that is their number.</summary>
    /// <param name="count">The number of criteria; one or more.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below one.</exception>
    public static Weights Equal(int count) =>
        new([.. Enumerable.Repeat(1m, Guard.Against.OutOfRange(count, nameof(count), 1, int.MaxValue))], count);

    /// <summary>Creates weights that a method or another system worked out; they are used as given and never rescaled.</summary>
    /// <param name="weights">The weights in the order of the criteria; zero, or from 1e-100 to 1e100; at least one above zero.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">There is none above zero, or one is not finite or out of its range.</exception>
    public static Weights Derived(params ReadOnlySpan<double> weights)
    {
        var any = false;
        foreach (var weight in weights)
        {
            any |= weight > 0;
            if (weight != 0 && weight is not (>= Magnitude.SmallestWeight and <= Magnitude.LargestWeight))
            {
                throw new ArgumentException(
                    $"A derived weight is zero or from 1e-100 to 1e100, and {Invariant.Text(weight)} is not.",
                    nameof(weights)
                );
            }
        }

        return any
            ? new Weights(weights.ToArray())
            : throw new ArgumentException("No weight is above zero.", nameof(weights));
    }

    /// <summary>Creates derived weights for the leaves of a tree: the weights along the path multiplied as given, whatever a list sums to.</summary>
    /// <param name="criteria">Criteria and groups that all state a weight.</param>
    /// <returns>The weights of the leaves, from left to right.</returns>
    /// <remarks>For trees whose weights a method worked out, such as published thirds of 0.333; people's weights go through <see cref="DecisionProblem"/>, which wants exact sums.</remarks>
    /// <exception cref="ArgumentException">A node states no weight, or no leaf has weight.</exception>
    public static Weights DerivedFrom(IEnumerable<CriteriaNode> criteria)
    {
        var weights = new List<double>();
        Multiply(Guard.Against.NullElement(criteria), 1);
        return Derived(CollectionsMarshal.AsSpan(weights));

        void Multiply(IReadOnlyList<CriteriaNode> nodes, double above)
        {
            foreach (var node in nodes)
            {
                var weight = (double)(
                    node.Weight ?? throw new ArgumentException($"'{node.Name}' states no weight.", nameof(criteria))
                );
                if (node is CriteriaGroup group)
                {
                    Multiply(group.Members, above * weight);
                }
                else
                {
                    weights.Add(above * weight);
                }
            }
        }
    }

    /// <summary>Sets the share of one criterion and scales all others in proportion, so that the whole stays; exact for stated weights.</summary>
    /// <param name="index">The criterion, from 0.</param>
    /// <param name="share">Its new share of the whole, from 0 to 1, whatever unit the weights were stated in: 0.5 is 50 %.</param>
    /// <returns>New weights, stated as exact parts of a whole of their own: 3, 2, 1, 6 of 12.</returns>
    /// <exception cref="InvalidOperationException">The weights are derived, or no other criterion has weight to share.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such criterion, or the share is not from 0 to 1.</exception>
    /// <exception cref="ArgumentException">The share has so many digits that the result cannot be held exactly.</exception>
    public Weights With(int index, decimal share)
    {
        Guard.Against.OutOfRange(index, nameof(index), 0, Count - 1);
        if (!IsStated)
        {
            throw new InvalidOperationException("Derived weights have no whole to share.");
        }

        if (share is < 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(share),
                $"A share is from 0 to 1, and {Invariant.Text(share)} is not; 0.5 is 50 %."
            );
        }

        if (stated[index] == Whole)
        {
            throw new InvalidOperationException(
                "No other criterion has weight, so nothing can be scaled in proportion."
            );
        }

        // Shares w/W of the others become w/rest × (1 - share): over the common whole W' × rest, all are integers.
        var weights = Parts(stated, Whole);
        var rest = weights[^1] - weights[index];
        var to = Integers([share, 1m]);
        var scaled = weights[..^1].Select((old, i) => i == index ? to[0] * rest : old * (to[1] - to[0]));
        return OfParts([.. scaled, to[1] * rest])
            ?? throw new ArgumentException(
                $"A share of {Invariant.Text(share)} has too many digits for the others to be scaled exactly.",
                nameof(share)
            );
    }

    /// <inheritdoc/>
    public bool Equals(Weights? other) =>
        other is not null
        && IsStated == other.IsStated
        && (
            IsStated
                ? Parts(stated, Whole).AsSpan().SequenceEqual(Parts(other.stated, other.Whole))
                : shares.AsSpan().SequenceEqual(other.shares)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Weights);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsStated, Count);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("weights").Flag(IsStated).Number(Count);
        if (IsStated)
        {
            foreach (var part in Parts(stated, Whole))
            {
                form.Text(Invariant.Text(part));
            }
        }
        else
        {
            foreach (var share in shares)
            {
                form.Number(share);
            }
        }
    }

    /// <summary>Returns the weights, such as <c>30, 20, 10, 40 of 100</c> or <c>0.2, 0.5 (derived)</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        IsStated
            ? $"{string.Join(", ", stated.Select(Invariant.Text))} of {Invariant.Text(Whole)}"
            : $"{string.Join(", ", shares.Select(Invariant.Text))} (derived)";

    /// <summary>The digits of a decimal of zero or more as an integer: the value times ten to its scale.</summary>
    internal static BigInteger Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return ((BigInteger)unchecked((uint)bits[2]) << 64)
            + ((BigInteger)unchecked((uint)bits[1]) << 32)
            + unchecked((uint)bits[0]);
    }

    /// <summary>The weights and, last, their whole as integers in lowest terms.</summary>
    private static BigInteger[] Parts(decimal[] weights, decimal whole) => LowestTerms(Integers([.. weights, whole]));

    /// <summary>Numbers of zero or more as integers, all multiplied by the same power of ten.</summary>
    private static BigInteger[] Integers(decimal[] numbers)
    {
        var scale = numbers.Max(number => number.Scale);
        return Array.ConvertAll(numbers, number => Mantissa(number) * BigInteger.Pow(10, scale - number.Scale));
    }

    private static BigInteger[] LowestTerms(BigInteger[] parts)
    {
        var divisor = parts.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return Array.ConvertAll(parts, part => part / divisor);
    }

    /// <summary>The share <c>part / whole</c> of a weight, exact; null when it has more digits than a decimal holds.</summary>
    internal static decimal? ExactShare(decimal weight, decimal part, decimal whole)
    {
        return Exact(Mantissa(weight) * Mantissa(part), weight.Scale + part.Scale + (whole == 100m ? 2 : 0));
    }

    /// <summary>Adds, exactly; null when the sum has more digits than a decimal holds.</summary>
    internal static decimal? ExactSum(decimal[] weights) =>
        weights.Length == 0
            ? 0m
            : Exact(Integers(weights).Aggregate(BigInteger.Zero, BigInteger.Add), weights.Max(weight => weight.Scale));

    /// <summary>A decimal from its digits and its scale, without zeros at its end; null when it has more digits than a decimal holds.</summary>
    private static decimal? Exact(BigInteger mantissa, int scale)
    {
        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }

        if (scale > 28 || mantissa.GetBitLength() > 96)
        {
            return null;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)mantissa, bits);
        return new decimal(bits[0], bits[1], bits[2], isNegative: false, (byte)scale);
    }

    /// <summary>Makes stated weights of whole parts and, last, their whole; null when in lowest terms a decimal cannot hold the whole.</summary>
    internal static Weights? OfParts(BigInteger[] parts)
    {
        var lowest = LowestTerms(parts);
        return lowest[^1].GetBitLength() <= 96
            ? new Weights(Array.ConvertAll(lowest[..^1], part => (decimal)part), (decimal)lowest[^1])
            : null;
    }

    /// <summary>Finds what weights sum to, 100 or 1, exactly; null when they sum to neither.</summary>
    internal static decimal? WholeOf(IReadOnlyCollection<decimal> weights) =>
        SumIs(weights, 100m) ? 100m
        : SumIs(weights, 1m) ? 1m
        : null;

    /// <summary>Says that weights, such as "The weights", do not sum to 100 or 1.</summary>
    internal static string NoWhole(string subject, IReadOnlyCollection<decimal> weights) =>
        $"{subject} sum to {SumText(weights)}; they must sum to 100 or to 1.";

    private static bool SumIs(IReadOnlyCollection<decimal> weights, decimal whole)
    {
        var integers = Integers([.. weights, whole]);
        return integers[..^1].Aggregate(BigInteger.Zero, BigInteger.Add) == integers[^1];
    }

    /// <summary>The exact sum with a decimal point, without zeros at its end.</summary>
    private static string SumText(IReadOnlyCollection<decimal> weights)
    {
        var scale = weights.Max(weight => weight.Scale);
        var units = Invariant.Text(Integers([.. weights]).Aggregate(BigInteger.Zero, BigInteger.Add));
        var digits = units.PadLeft(scale + 1, '0');
        return $"{digits[..^scale]}.{digits[^scale..]}".TrimEnd('0').TrimEnd('.');
    }

    /// <summary>Throws when a weight is negative, and names it by its place.</summary>
    internal static void RefuseNegative(decimal[] weights)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            Guard.Against.NegativeWeight(weights[i], $"criterion {Invariant.Text(i + 1)}");
        }
    }
}
