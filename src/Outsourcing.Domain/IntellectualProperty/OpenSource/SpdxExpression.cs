using System.Diagnostics.CodeAnalysis;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>The licences of a component as an SPDX expression, such as <c>MIT OR GPL-2.0-or-later WITH Classpath-exception-2.0</c>.</summary>
/// <remarks>
/// <para>
/// A closed set: <see cref="SpdxLicence"/>, <see cref="SpdxAll"/> and <see cref="SpdxAny"/>. <c>+</c> binds closest, then
/// <c>WITH</c>, <c>AND</c> and <c>OR</c>. Licences and exceptions are those of the SPDX list, whatever the case of their
/// letters; others are written <c>LicenseRef-…</c> and <c>AdditionRef-…</c>. Operators are in capitals or in small letters.
/// </para>
/// <para>
/// Two are equal when the same licences stand in the same order and are joined alike; parentheses that change nothing do
/// not count. Immutable.
/// </para>
/// <para>Source: System Package Data Exchange (SPDX) 3.0.1, annex SPDX License Expressions.</para>
/// </remarks>
public abstract record SpdxExpression
{
    private protected SpdxExpression() { }

    /// <summary>Gets the licences that it names, each once, in the order in which it names them.</summary>
    public IReadOnlyList<SpdxLicence> Licences => [.. Named.Distinct()];

    private protected abstract IEnumerable<SpdxLicence> Named { get; }

    /// <summary>Gets the number of alternatives, those that are equal counted too.</summary>
    internal abstract long Choices { get; }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is no expression, or has more than 1,000 alternatives; the message names the column where it goes wrong.
    /// </exception>
    public static SpdxExpression Parse(string text)
    {
        var parser = new SpdxParser(Guard.Against.Null(text));
        return parser.TryRead(out var expression)
            ? expression
            : throw new FormatException($"'{text}' is no SPDX expression: {parser.Problem}.");
    }

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expression">The expression, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is an expression.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SpdxExpression? expression)
    {
        expression = null;
        return text is not null && new SpdxParser(text).TryRead(out expression);
    }

    /// <summary>Gives the choices that it leaves: whoever uses the component keeps to all licences of one of them.</summary>
    /// <returns>Each alternative once, in the order in which the expression names them; at most 1,000.</returns>
    public IReadOnlyList<SpdxAlternative> Alternatives() => [.. Chosen().Distinct()];

    /// <summary>Returns the text that <see cref="Parse"/> reads back, with no parenthesis that is not needed.</summary>
    /// <returns>The expression.</returns>
    public abstract override string ToString();

    internal abstract IEnumerable<SpdxAlternative> Chosen();
}

/// <summary>One licence, with the later versions and the exception that are allowed.</summary>
/// <remarks>Two are equal when all members are equal.</remarks>
public sealed record SpdxLicence : SpdxExpression
{
    internal SpdxLicence(string id, bool orLater, string? exception)
    {
        Id = id;
        OrLater = orLater;
        Exception = exception;
    }

    /// <summary>Gets the identifier, such as <c>Apache-2.0</c> or <c>LicenseRef-Larkfield</c>.</summary>
    public string Id { get; }

    /// <summary>Gets whether a <c>+</c> allows later versions too.</summary>
    public bool OrLater { get; }

    /// <summary>Gets the exception after <c>WITH</c>; <see langword="null"/> for none.</summary>
    public string? Exception { get; }

    /// <summary>Gets whether the SPDX list keeps the identifier only for old documents.</summary>
    public bool IsDeprecated => SpdxList.IsDeprecated(Id);

    /// <summary>Gets whether the licence stands on the SPDX list; otherwise it is a reference to a text elsewhere.</summary>
    public bool IsListed => SpdxList.Licence(Id) is not null;

    private protected override IEnumerable<SpdxLicence> Named => [this];

    internal override long Choices => 1;

    /// <inheritdoc/>
    public override string ToString() => Id + (OrLater ? "+" : "") + (Exception is null ? "" : $" WITH {Exception}");

    internal override IEnumerable<SpdxAlternative> Chosen() => [SpdxAlternative.Of([this])];
}

/// <summary>All of several expressions apply together.</summary>
/// <remarks>Two are equal when their parts are, in order.</remarks>
public sealed record SpdxAll : SpdxExpression
{
    private readonly SpdxExpression[] parts;

    internal SpdxAll(IEnumerable<SpdxExpression> parts) =>
        this.parts = [.. parts.SelectMany(part => part is SpdxAll all ? all.Parts : [part])];

    /// <summary>Gets the parts, at least two; none of them joins its own parts by AND.</summary>
    public IReadOnlyList<SpdxExpression> Parts => Array.AsReadOnly(parts);

    private protected override IEnumerable<SpdxLicence> Named => parts.SelectMany(part => part.Licences);

    internal override long Choices =>
        parts.Aggregate(1L, (all, part) => Math.Min(all * part.Choices, SpdxParser.MostAlternatives + 1));

    /// <summary>Compares the parts.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(SpdxAll? other) => other is not null && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(parts.Length, parts[0]);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(" AND ", parts.Select(part => part is SpdxAny ? $"({part})" : part.ToString()));

    internal override IEnumerable<SpdxAlternative> Chosen() =>
        parts.Aggregate(
            (IEnumerable<SpdxAlternative>)[SpdxAlternative.Of([])],
            (all, part) => [.. all.SelectMany(_ => part.Chosen(), (one, other) => one.And(other))]
        );
}

/// <summary>One of several expressions applies, as whoever uses the component chooses.</summary>
/// <remarks>Two are equal when their parts are, in order.</remarks>
public sealed record SpdxAny : SpdxExpression
{
    private readonly SpdxExpression[] parts;

    internal SpdxAny(IEnumerable<SpdxExpression> parts) =>
        this.parts = [.. parts.SelectMany(part => part is SpdxAny any ? any.Parts : [part])];

    /// <summary>Gets the parts, at least two; none of them joins its own parts by OR.</summary>
    public IReadOnlyList<SpdxExpression> Parts => Array.AsReadOnly(parts);

    private protected override IEnumerable<SpdxLicence> Named => parts.SelectMany(part => part.Licences);

    internal override long Choices => parts.Sum(part => part.Choices);

    /// <summary>Compares the parts.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(SpdxAny? other) => other is not null && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(parts.Length, parts[0]);

    /// <inheritdoc/>
    public override string ToString() => string.Join(" OR ", parts.Select(part => part.ToString()));

    internal override IEnumerable<SpdxAlternative> Chosen() => parts.SelectMany(part => part.Chosen());
}
