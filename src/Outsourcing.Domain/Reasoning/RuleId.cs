namespace Outsourcing.Domain.Reasoning;

/// <summary>The stable name of a rule, such as <c>contract.notice.in-time</c>.</summary>
/// <remarks>
/// Part of the public contract: callers store it, filter by it and translate it, so it never changes its meaning.
/// Two rule names are equal when their text is equal. <c>docs/rules.md</c> lists every rule of the library.
/// </remarks>
public sealed record RuleId
{
    private RuleId(string text) => Text = text;

    /// <summary>Gets the text of the name.</summary>
    public string Text { get; }

    /// <summary>Creates a rule name.</summary>
    /// <param name="text">Lower-case words joined by dots; a word may contain digits and single hyphens.</param>
    /// <returns>The rule name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is not of that form.</exception>
    public static RuleId Of(string text) =>
        IsName(Guard.Against.Null(text))
            ? new RuleId(text)
            : throw new ArgumentException(
                $"'{text}' is not a rule name: lower-case words joined by dots, such as 'contract.notice.in-time'.",
                nameof(text)
            );

    /// <summary>Reads what <see cref="ToString"/> writes; the same as <see cref="Of"/>.</summary>
    /// <inheritdoc cref="Of"/>
    public static RuleId Parse(string text) => Of(text);

    /// <summary>Returns the text of the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    private static bool IsName(string text) =>
        text.Contains('.')
        && text.Split('.', '-')
            .All(part => part.Length > 0 && part.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign)));
}
