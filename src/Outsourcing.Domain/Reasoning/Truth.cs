namespace Outsourcing.Domain.Reasoning;

/// <summary>A truth value that knows the unknown (Kleene's strong logic of indeterminacy, K3).</summary>
/// <remarks>
/// <para>For conditions inside rules. A question to the library gives an <see cref="Answer{T}"/> instead.</para>
/// <para>The default value is <see cref="Unknown"/>. There is no order between truth values.</para>
/// <para>Source: S. C. Kleene 1952, Introduction to Metamathematics, § 64.</para>
/// </remarks>
public readonly record struct Truth
{
    // 0 = unknown, 1 = true, 2 = false: the all-zero value must be Unknown.
    private readonly byte code;

    private Truth(byte code) => this.code = code;

    /// <summary>Gets the value of what nobody has established.</summary>
    public static Truth Unknown => default;

    /// <summary>Gets the value of what holds.</summary>
    public static Truth True => new(1);

    /// <summary>Gets the value of what does not hold.</summary>
    public static Truth False => new(2);

    /// <summary>Gets whether it is known to hold.</summary>
    public bool IsTrue => code == 1;

    /// <summary>Gets whether it is known not to hold.</summary>
    public bool IsFalse => code == 2;

    /// <summary>Gets whether nothing is known.</summary>
    public bool IsUnknown => code == 0;

    /// <summary>Creates the truth value of a known fact.</summary>
    /// <param name="value">Whether the fact holds.</param>
    /// <returns><see cref="True"/> or <see cref="False"/>.</returns>
    public static Truth Of(bool value) => value ? True : False;

    /// <summary>Creates the truth value of a fact that may be unknown.</summary>
    /// <param name="value">Whether the fact holds; <see langword="null"/> when nobody knows.</param>
    /// <returns>The truth value.</returns>
    public static Truth Of(bool? value) => value is { } known ? Of(known) : Unknown;

    /// <summary>Negates: the unknown stays unknown.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The negation.</returns>
    public static Truth operator !(Truth value) =>
        value.code switch
        {
            1 => False,
            2 => True,
            _ => Unknown,
        };

    /// <summary>Conjunction: false as soon as one side is false, true when both are, else unknown.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>Whether both hold.</returns>
    public static Truth operator &(Truth left, Truth right) =>
        left.IsFalse || right.IsFalse ? False
        : left.IsTrue && right.IsTrue ? True
        : Unknown;

    /// <summary>Disjunction: true as soon as one side is true, false when both are, else unknown.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>Whether at least one holds.</returns>
    public static Truth operator |(Truth left, Truth right) =>
        left.IsTrue || right.IsTrue ? True
        : left.IsFalse && right.IsFalse ? False
        : Unknown;

    /// <summary>Reads <c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    /// <param name="text">The text, in lower case.</param>
    /// <returns>The truth value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static Truth Parse(string text) =>
        Guard.Against.Null(text) switch
        {
            "true" => True,
            "false" => False,
            "unknown" => Unknown,
            _ => throw new FormatException($"'{text}' is not a truth value: true, false or unknown."),
        };

    /// <summary>Returns <c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    /// <returns>The text that <see cref="Parse"/> reads back.</returns>
    public override string ToString() =>
        code switch
        {
            1 => "true",
            2 => "false",
            _ => "unknown",
        };
}
