using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>Earlier work that a bidder names: for which process and industry, how large, until when, and what proves it.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record ExperienceClaim
{
    private ExperienceClaim(
        string client,
        string process,
        string industry,
        decimal size,
        LocalDate? until,
        Evidence? evidence
    ) => (Client, Process, Industry, Size, Until, Evidence) = (client, process, industry, size, until, evidence);

    /// <summary>Gets for whom it was.</summary>
    public string Client { get; }

    /// <summary>Gets the process.</summary>
    public string Process { get; }

    /// <summary>Gets the industry.</summary>
    public string Industry { get; }

    /// <summary>Gets the size, in the unit of the tender; not negative.</summary>
    public decimal Size { get; }

    /// <summary>Gets the day on which it ended; <see langword="null"/> when it goes on.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets what proves it; <see langword="null"/> for nothing.</summary>
    public Evidence? Evidence { get; }

    /// <summary>Creates it.</summary>
    /// <param name="client">For whom it was.</param>
    /// <param name="process">The process.</param>
    /// <param name="industry">The industry.</param>
    /// <param name="size">The size; not negative.</param>
    /// <param name="until">The day on which it ended.</param>
    /// <param name="evidence">What proves it.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the size is negative.</exception>
    public static ExperienceClaim Of(
        string client,
        string process,
        string industry,
        decimal size,
        LocalDate? until = null,
        Evidence? evidence = null
    ) =>
        size < 0m
            ? throw new ArgumentOutOfRangeException(
                nameof(size),
                $"A size is not negative, and {Invariant.Text(size)} is."
            )
            : new ExperienceClaim(
                Guard.Against.NoText(client).Trim(),
                Guard.Against.NoText(process).Trim(),
                Guard.Against.NoText(industry).Trim(),
                size,
                until?.WithCalendar(CalendarSystem.Iso),
                evidence
            );

    internal ExperienceClaim Unproved() => new(Client, Process, Industry, Size, Until, evidence: null);

    /// <summary>Returns text such as <c>Alpina: claims handling for insurance, 40000, until 2025-06-30</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Client}: {Process} for {Industry}, {Invariant.Text(Size)}"
        + (Until is { } until ? $", until {CivilDay.Text(until)}" : "");

    internal void WriteTo(CanonicalForm form)
    {
        form.Text(Client)
            .Text(Process)
            .Text(Industry)
            .Number(Size)
            .Text(Until is { } until ? CivilDay.Text(until) : null);
        form.Flag(Evidence is not null);
        Evidence?.WriteTo(form);
    }
}

/// <summary>The earlier work that a bidder names.</summary>
/// <remarks>Two are equal when the claims are, in order.</remarks>
public sealed record ExperienceAnswer : BidAnswer
{
    private readonly ExperienceClaim[] claims;

    internal ExperienceAnswer(IEnumerable<ExperienceClaim> claims) => this.claims = Guard.Against.NullElement(claims);

    /// <summary>Gets the claims, in the order in which they were made.</summary>
    public IReadOnlyList<ExperienceClaim> Claims => Array.AsReadOnly(claims);

    private protected override string Text =>
        claims.Length == 0 ? "no experience" : string.Join("; ", claims.Select(claim => claim.ToString()));

    /// <summary>A claim of which the proof does not hold is not proved; when no claim is left that is, there is no answer.</summary>
    internal override BidAnswer? HeldOn(LocalDate day, LocalDate? last)
    {
        if (!Array.Exists(claims, claim => claim.Evidence?.Proves(day, last) == false))
        {
            return this;
        }

        ExperienceClaim[] held = Array.ConvertAll(
            claims,
            claim => claim.Evidence?.Proves(day, last) == false ? claim.Unproved() : claim
        );
        return Array.Exists(held, claim => claim.Evidence is not null) ? new ExperienceAnswer(held) : null;
    }

    internal override void WriteTo(CanonicalForm form)
    {
        form.Text("experience").Number((long)claims.Length);
        foreach (var claim in claims)
        {
            claim.WriteTo(form);
        }
    }

    /// <summary>Compares the claims.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(ExperienceAnswer? other) => other is not null && claims.AsSpan().SequenceEqual(other.claims);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(claims.Length, claims.FirstOrDefault());
}
