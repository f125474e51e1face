namespace Outsourcing.Domain.Scoring;

/// <summary>How strongly one alternative is preferred to another for being better by a difference d on a criterion, from 0 to 1.</summary>
/// <remarks>
/// <para>
/// A difference of zero or less gives 0. All comparisons with the thresholds are strict: a difference of exactly q is
/// still indifference, one of exactly p is not yet full preference by a step. Thresholds are in the unit of the criterion.
/// </para>
/// <para>
/// A closed set: the six of the paper. Immutable. Two are equal when shape and thresholds are equal. Source: Brans &amp;
/// Vincke 1985, A preference ranking organisation method, Management Science 31, 647-656.
/// </para>
/// </remarks>
public sealed record PreferenceFunction
{
    private const double Largest = double.MaxValue;

    private PreferenceFunction(PreferenceShape shape, double? q = null, double? p = null, double? s = null)
    {
        Shape = shape;
        Q = q;
        P = p;
        S = s;
    }

    /// <summary>Gets the function that prefers whatever is better: 1 for d &gt; 0.</summary>
    public static PreferenceFunction Usual { get; } = new(PreferenceShape.Usual);

    /// <summary>Gets the shape.</summary>
    public PreferenceShape Shape { get; }

    /// <summary>Gets the largest difference that is indifferent; <see langword="null"/> for shapes without.</summary>
    public double? Q { get; }

    /// <summary>Gets the smallest difference of full preference; <see langword="null"/> for shapes without.</summary>
    public double? P { get; }

    /// <summary>Gets where the Gaussian turns; <see langword="null"/> for other shapes.</summary>
    public double? S { get; }

    /// <summary>The difference up to which there is no preference.</summary>
    internal double Low => Q ?? 0;

    /// <summary>The difference beyond which preference is full; for a step the same as <see cref="Low"/>.</summary>
    internal double High => P ?? Low;

    /// <summary>Whether preference grows between <see cref="Low"/> and <see cref="High"/>.</summary>
    internal bool Grows => Shape is PreferenceShape.VShape or PreferenceShape.Linear;

    /// <summary>Creates a step: 1 for d &gt; q.</summary>
    /// <param name="q">The largest difference that is indifferent; zero or more.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentException"><paramref name="q"/> is negative or not finite.</exception>
    public static PreferenceFunction UShape(double q) =>
        new(PreferenceShape.UShape, q: Guard.Against.OutOfRange(Guard.Against.NotFinite(q), nameof(q), 0.0, Largest));

    /// <summary>Creates a slope from 0: d / p up to p, then 1.</summary>
    /// <param name="p">The smallest difference of full preference; above zero.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentException"><paramref name="p"/> is not above zero or not finite.</exception>
    public static PreferenceFunction VShape(double p) => new(PreferenceShape.VShape, p: Above(p, nameof(p)));

    /// <summary>Creates two steps: ½ for q &lt; d ≤ p, 1 for d &gt; p.</summary>
    /// <param name="q">The largest difference that is indifferent; from zero to p.</param>
    /// <param name="p">The largest difference of half preference; above zero.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentException">A threshold is out of range or not finite, or q is above p.</exception>
    public static PreferenceFunction Level(double q, double p) => Between(PreferenceShape.Level, q, p);

    /// <summary>Creates a slope from q: (d − q) / (p − q) for q &lt; d ≤ p, then 1.</summary>
    /// <param name="q">The largest difference that is indifferent; from zero to p.</param>
    /// <param name="p">The smallest difference of full preference; above zero.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentException">A threshold is out of range or not finite, or q is above p.</exception>
    public static PreferenceFunction Linear(double q, double p) => Between(PreferenceShape.Linear, q, p);

    /// <summary>Creates a smooth curve: 1 − exp(−d² / 2s²).</summary>
    /// <param name="s">Where the curve turns; above zero.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentException"><paramref name="s"/> is not above zero or not finite.</exception>
    public static PreferenceFunction Gaussian(double s) => new(PreferenceShape.Gaussian, s: Above(s, nameof(s)));

    /// <summary>Gives the preference for a difference.</summary>
    /// <param name="difference">By how much one alternative is better than the other; negative when it is worse.</param>
    /// <returns>The preference, from 0 to 1.</returns>
    /// <exception cref="ArgumentException"><paramref name="difference"/> is not finite.</exception>
    public double Of(double difference)
    {
        var d = Guard.Against.NotFinite(difference);
        if (d <= 0)
        {
            return 0;
        }

        if (S is { } s)
        {
            return 1 - Transcendental.Exp(d / s * (d / s) * -0.5);
        }

        if (d > High)
        {
            return 1;
        }

        return d > Low ? Partial(d) : 0;
    }

    /// <summary>Returns shape and thresholds, such as <c>linear (q = 5, p = 30)</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString()
    {
        string[] thresholds = [.. Part("q", Q), .. Part("p", P), .. Part("s", S)];
        var name = Shape switch
        {
            PreferenceShape.UShape => "U-shape",
            PreferenceShape.VShape => "V-shape",
            PreferenceShape.Gaussian => "Gaussian",
            PreferenceShape.Level => "level",
            PreferenceShape.Linear => "linear",
            _ => "usual",
        };
        return thresholds.Length == 0 ? name : $"{name} ({string.Join(", ", thresholds)})";

        static IEnumerable<string> Part(string threshold, double? value) =>
            value is { } stated ? [$"{threshold} = {Invariant.Text(stated)}"] : [];
    }

    private static PreferenceFunction Between(PreferenceShape shape, double q, double p)
    {
        Above(p, nameof(p));
        return new(shape, Guard.Against.OutOfRange(Guard.Against.NotFinite(q), nameof(q), 0.0, p), p);
    }

    private static double Above(double threshold, string parameterName) =>
        Guard.Against.OutOfRange(
            Guard.Against.NotFinite(threshold, parameterName),
            parameterName,
            double.Epsilon,
            Largest
        );

    private double Partial(double d) => Grows ? (d - Low) / (High - Low) : 0.5;
}

/// <summary>The shape of a <see cref="PreferenceFunction"/>.</summary>
public enum PreferenceShape
{
    /// <summary>No shape; no function has it.</summary>
    None = 0,

    /// <summary>A step at 0.</summary>
    Usual = 1,

    /// <summary>A step at q.</summary>
    UShape = 2,

    /// <summary>A slope from 0 to p.</summary>
    VShape = 3,

    /// <summary>A step to ½ at q and one to 1 at p.</summary>
    Level = 4,

    /// <summary>A slope from q to p.</summary>
    Linear = 5,

    /// <summary>A smooth curve that turns at s.</summary>
    Gaussian = 6,
}
