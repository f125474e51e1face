namespace Outsourcing.Domain.Measurement;

/// <summary>What a measured number counts: a share of one, a time, or a number of something.</summary>
/// <remarks>Two units are equal when kind and word are equal, letter by letter. Immutable.</remarks>
public sealed record MeasureUnit : IFingerprinted
{
    private const string NumberName = "number";

    private MeasureUnit(MeasureKind kind, string? word = null)
    {
        Kind = kind;
        Word = word;
    }

    /// <summary>Gets the unit of a share: a part of one, written as a percentage.</summary>
    public static MeasureUnit Share { get; } = new(MeasureKind.Share);

    /// <summary>Gets the unit of a time: seconds, written as hours, minutes and seconds.</summary>
    public static MeasureUnit Time { get; } = new(MeasureKind.Time);

    /// <summary>Gets the kind.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Gets the word behind a number, such as <c>EUR</c>; <see langword="null"/> for none, a share or a time.</summary>
    public string? Word { get; }

    /// <summary>Creates the unit of a number.</summary>
    /// <param name="word">What is counted, such as <c>EUR</c> or <c>defects per 100 points</c>; absent for a bare number.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">
    /// The word is blank, begins or ends with white space, begins like a number or with a percent sign, holds an equals sign,
    /// or is a unit of time or the name of a kind, so that a number with it could be read as another measure.
    /// </exception>
    public static MeasureUnit Number(string? word = null) =>
        word is null ? new(MeasureKind.Number)
        : IsWord(Guard.Against.NoText(word)) ? new(MeasureKind.Number, word)
        : throw new ArgumentException($"'{word}' cannot stand behind a number as its unit.", nameof(word));

    /// <summary>Reads <c>share</c>, <c>time</c>, <c>number</c>, or the word of a number.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is none of the three and no word of a number.</exception>
    public static MeasureUnit Parse(string text) =>
        Guard.Against.Null(text) switch
        {
            "share" => Share,
            "time" => Time,
            NumberName => Number(),
            _ => Number(text),
        };

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Number((long)Kind).Text(Word);

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The kind, or the word of a number.</returns>
    public override string ToString() =>
        Kind switch
        {
            MeasureKind.Share => "share",
            MeasureKind.Time => "time",
            _ => Word ?? NumberName,
        };

    /// <summary>Whether a word behind a number is read as its unit and as nothing else.</summary>
    internal static bool IsWord(string word) =>
        !string.IsNullOrWhiteSpace(word)
        && DomainGuards.IsWhole(word)
        && word is not ("share" or "time" or NumberName)
        && !char.IsWhiteSpace(word[^1])
        && !char.IsWhiteSpace(word[0])
        && !char.IsAsciiDigit(word[0])
        && word[0] is not ('-' or '.' or '/' or '%')
        && !word.Contains('=', StringComparison.Ordinal)
        && !IsTime(word);

    private static bool IsTime(string word)
    {
        var parts = word.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts[0] is "h" or "min" or "s" && (parts.Length == 1 || char.IsAsciiDigit(parts[1][0]));
    }
}

/// <summary>The kinds of <see cref="MeasureUnit"/>.</summary>
public enum MeasureKind
{
    /// <summary>No kind; no unit has it.</summary>
    None = 0,

    /// <summary>A part of one.</summary>
    Share = 1,

    /// <summary>A time in seconds.</summary>
    Time = 2,

    /// <summary>A number, with a word or without.</summary>
    Number = 3,
}
