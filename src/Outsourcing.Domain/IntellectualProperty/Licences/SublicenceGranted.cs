using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A licensee granted a sublicence, under a licence of a clause or under another sublicence.</summary>
/// <remarks>
/// The name of the fact is the name of the sublicence. It reaches no further than the licence from which it comes, whatever
/// it says; a dimension that it does not limit is as wide there. Two are equal when all members are.
/// </remarks>
public sealed record SublicenceGranted : Fact
{
    private SublicenceGranted(string id, LocalDate on, Instant recorded, string under, string from, string to)
        : base(id, on, recorded)
    {
        Under = under;
        From = from;
        To = to;
    }

    /// <summary>Gets the licence from which it comes: the clause, such as <c>MSA § 9</c>, or the name of a sublicence.</summary>
    public string Under { get; }

    /// <summary>Gets the name of the licensee that grants it.</summary>
    public string From { get; }

    /// <summary>Gets the name of the one who gets it.</summary>
    public string To { get; }

    /// <summary>Gets how exclusive it is; the licence from which it comes may make it less.</summary>
    public Exclusivity Exclusivity { get; private init; } = Exclusivity.NonExclusive;

    /// <summary>Gets what it says to reach.</summary>
    public LicenceScope Scope { get; private init; } = LicenceScope.Everything;

    /// <summary>Gets its last day; <see langword="null"/> when it lasts as long as the licence from which it comes.</summary>
    public LocalDate? Until { get; private init; }

    /// <summary>Gets whether the licensor consented; it matters where consent is needed.</summary>
    public Truth Consent { get; private init; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact, and of the sublicence.</param>
    /// <param name="on">The first day of the sublicence.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="under">The clause of the licence, or the name of the sublicence, from which it comes.</param>
    /// <param name="from">The name of the licensee that grants it.</param>
    /// <param name="to">The name of the one who gets it.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static SublicenceGranted Of(
        string id,
        LocalDate on,
        Instant recorded,
        string under,
        string from,
        string to
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(under).Trim(),
            Guard.Against.NoText(from).Trim(),
            Guard.Against.NoText(to).Trim()
        );

    /// <summary>Says how exclusive it is.</summary>
    /// <param name="exclusivity">How exclusive.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">It is none of the three.</exception>
    public SublicenceGranted As(Exclusivity exclusivity) =>
        this with
        {
            Exclusivity = (Exclusivity)
                Guard.Against.OutOfRange(
                    (int)exclusivity,
                    nameof(exclusivity),
                    (int)Exclusivity.NonExclusive,
                    (int)Exclusivity.Exclusive
                ),
        };

    /// <summary>Says what it reaches.</summary>
    /// <param name="scope">The scope.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is <see langword="null"/>.</exception>
    public SublicenceGranted For(LicenceScope scope) => this with { Scope = Guard.Against.Null(scope) };

    /// <summary>Says on which day it ends.</summary>
    /// <param name="lastDay">The last day.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">It ends before it starts.</exception>
    public SublicenceGranted EndingOn(LocalDate lastDay) =>
        lastDay.WithCalendar(CalendarSystem.Iso) < On
            ? throw new ArgumentException($"The sublicence {Id} ends before it starts.", nameof(lastDay))
            : this with
            {
                Until = lastDay.WithCalendar(CalendarSystem.Iso),
            };

    /// <summary>Says whether the licensor consented.</summary>
    /// <param name="given">Whether it did; unknown while it is disputed.</param>
    /// <returns>The fact.</returns>
    public SublicenceGranted WithConsent(Truth given) => this with { Consent = given };

    /// <inheritdoc/>
    protected override string Describe() =>
        $"{LicenceWords.Of(Exclusivity)} sublicence of {From} to {To} under {Under}: {Scope}";
}
