using System.Diagnostics.CodeAnalysis;

namespace Outsourcing.Domain.Performance;

/// <summary>A named rule by which points on a control chart are a signal and not noise.</summary>
/// <remarks>
/// The four rules of Western Electric (1956) and the eight of Nelson (1984). A point is beyond a distance only when it is
/// farther away than that, and on a side of the centre only when it is not on the line. Two are equal when their names are.
/// </remarks>
public sealed record ControlRule
{
    private static readonly Source Handbook = Source.Of(
        "Western Electric Company 1956, Statistical Quality Control Handbook",
        "pp. 25-28"
    );

    private static readonly Source Tests = Source.Of(
        "Nelson 1984, The Shewhart Control Chart: Tests for Special Causes, Journal of Quality Technology 16(4)",
        "pp. 237-239"
    );

    private ControlRule(string name, Source source, string statement, ControlPattern pattern)
    {
        Name = name;
        Source = source;
        Statement = statement;
        Pattern = pattern;
    }

    /// <summary>Gets the rules of Western Electric, in their order.</summary>
    public static IReadOnlyList<ControlRule> WesternElectric { get; } =
        Array.AsReadOnly([
            new ControlRule(
                "western-electric-1",
                Handbook,
                "one point lies beyond 3 sigma",
                ControlPattern.Beyond(3, 1, 1)
            ),
            new ControlRule(
                "western-electric-2",
                Handbook,
                "two of three points in a row lie beyond 2 sigma on one side",
                ControlPattern.Beyond(2, 2, 3)
            ),
            new ControlRule(
                "western-electric-3",
                Handbook,
                "four of five points in a row lie beyond 1 sigma on one side",
                ControlPattern.Beyond(1, 4, 5)
            ),
            new ControlRule(
                "western-electric-4",
                Handbook,
                "eight points in a row lie on one side of the centre",
                ControlPattern.Beyond(0, 8, 8)
            ),
        ]);

    /// <summary>Gets the rules of Nelson, in their order.</summary>
    public static IReadOnlyList<ControlRule> Nelson { get; } =
        Array.AsReadOnly([
            new ControlRule("nelson-1", Tests, "one point lies beyond 3 sigma", ControlPattern.Beyond(3, 1, 1)),
            new ControlRule(
                "nelson-2",
                Tests,
                "nine points in a row lie on one side of the centre",
                ControlPattern.Beyond(0, 9, 9)
            ),
            new ControlRule("nelson-3", Tests, "six points in a row rise or fall", ControlPattern.Steady(6)),
            new ControlRule(
                "nelson-4",
                Tests,
                "fourteen points in a row go up and down by turns",
                ControlPattern.Alternating(14)
            ),
            new ControlRule(
                "nelson-5",
                Tests,
                "two of three points in a row lie beyond 2 sigma on one side",
                ControlPattern.Beyond(2, 2, 3)
            ),
            new ControlRule(
                "nelson-6",
                Tests,
                "four of five points in a row lie beyond 1 sigma on one side",
                ControlPattern.Beyond(1, 4, 5)
            ),
            new ControlRule(
                "nelson-7",
                Tests,
                "fifteen points in a row lie within 1 sigma",
                ControlPattern.Within(1, 15)
            ),
            new ControlRule(
                "nelson-8",
                Tests,
                "eight points in a row lie beyond 1 sigma, on both sides",
                ControlPattern.Outside(1, 8)
            ),
        ]);

    /// <summary>Gets the name, such as <c>western-electric-2</c>.</summary>
    public string Name { get; }

    /// <summary>Gets where the rule was published.</summary>
    public Source Source { get; }

    /// <summary>Gets what the rule says, in words.</summary>
    public string Statement { get; }

    internal ControlPattern Pattern { get; }

    /// <summary>Reads the name of a rule.</summary>
    /// <param name="text">The name.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">No rule has that name.</exception>
    public static ControlRule Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var rule)
            ? rule
            : throw new FormatException($"'{text}' is no rule such as 'western-electric-1' or 'nelson-3'.");

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The name.</param>
    /// <param name="rule">The rule, or <see langword="null"/> when none has that name.</param>
    /// <returns>Whether a rule has that name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ControlRule? rule)
    {
        var name = text?.Trim();
        rule = WesternElectric
            .Concat(Nelson)
            .FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        return rule is not null;
    }

    /// <summary>Compares the names.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ControlRule? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Returns the name, which <see cref="Parse"/> reads back.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
