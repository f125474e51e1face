using System.Diagnostics.CodeAnalysis;

namespace Outsourcing.Domain.Contracts;

/// <summary>What part a role has in an activity: the letters of a responsibility matrix, such as <c>A</c> or <c>AR</c>.</summary>
/// <remarks>
/// R does the work, A answers for it, C is asked before, I is told after. The default is no part. Two are equal when they
/// have the same letters. There is no order.
/// </remarks>
public readonly record struct Participation
{
    private const string Letters = "ARCI";

    // One bit a letter, the first letter the lowest.
    private readonly byte letters;

    private Participation(int letters) => this.letters = (byte)letters;

    /// <summary>Gets no part.</summary>
    public static Participation None => default;

    /// <summary>Gets the part of the role that answers for the activity.</summary>
    public static Participation Accountable => new(1);

    /// <summary>Gets the part of a role that does the work.</summary>
    public static Participation Responsible => new(2);

    /// <summary>Gets the part of a role that is asked before.</summary>
    public static Participation Consulted => new(4);

    /// <summary>Gets the part of a role that is told after.</summary>
    public static Participation Informed => new(8);

    /// <summary>Gets whether the role answers for the activity.</summary>
    public bool IsAccountable => Includes(Accountable);

    /// <summary>Gets whether the role does the work.</summary>
    public bool IsResponsible => Includes(Responsible);

    /// <summary>Gets whether the role is asked before.</summary>
    public bool IsConsulted => Includes(Consulted);

    /// <summary>Gets whether the role is told after.</summary>
    public bool IsInformed => Includes(Informed);

    /// <summary>Gets whether there is one kind of part at most; A with R counts as one.</summary>
    internal bool IsOneKind => this == (Accountable | Responsible) || byte.PopCount(letters) < 2;

    /// <summary>Joins two parts.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other part.</param>
    /// <returns>The letters of both.</returns>
    public static Participation operator |(Participation left, Participation right) =>
        new(left.letters | right.letters);

    /// <summary>Reads letters in any order; no letter or a hyphen is no part.</summary>
    /// <param name="text">The letters <c>R</c>, <c>A</c>, <c>C</c> and <c>I</c>, each once at most.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text holds something else, or a letter twice.</exception>
    public static Participation Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var part)
            ? part
            : throw new FormatException($"'{text}' is no part in an activity: the letters R, A, C and I, each once.");

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part, or <see cref="None"/> when the text is none.</param>
    /// <returns>Whether the text is a part.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Participation part)
    {
        part = None;
        if (text is null or "-")
        {
            return text is not null;
        }

        var read = 0;
        foreach (var letter in text)
        {
            var place = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (place < 0 || (read >> place & 1) == 1)
            {
                return false;
            }

            read |= 1 << place;
        }

        part = new Participation(read);
        return true;
    }

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The letters in the order A, R, C, I; a hyphen for no part.</returns>
    public override string ToString()
    {
        var own = letters;
        return own == 0 ? "-" : string.Concat(Letters.Where((_, place) => (own >> place & 1) == 1));
    }

    private bool Includes(Participation part) => (letters & part.letters) != 0;
}
