using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Somebody assigned rights to somebody else, or promised to: a deed, an employment contract, a freelancer's agreement.</summary>
/// <remarks>Two are equal when all members are, the items in ordinal order.</remarks>
public sealed record AssignmentMade : Fact
{
    private AssignmentMade(
        string id,
        LocalDate on,
        Instant recorded,
        AssignmentTerm term,
        Truth signedWriting,
        ValueList<string> items
    )
        : base(id, on, recorded)
    {
        Term = term;
        SignedWriting = signedWriting;
        Items = items;
    }

    /// <summary>Gets what was assigned, by whom and to whom.</summary>
    public AssignmentTerm Term { get; }

    /// <summary>Gets whether it is in a writing that the one who assigns signed.</summary>
    public Truth SignedWriting { get; }

    /// <summary>Gets the names of the items, in ordinal order; empty for all works of the one who assigns.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Gets whether it was recorded in the register or office of the right.</summary>
    public Truth IsRegistered { get; private init; }

    /// <summary>Gets the day on which it was recorded there, or <see langword="null"/>.</summary>
    public LocalDate? RegisteredOn { get; private init; }

    /// <summary>Gets whether the one to whom it was assigned gave value and did not know of earlier assignments.</summary>
    public Truth InGoodFaith { get; private init; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it was made.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="term">What was assigned, by whom and to whom.</param>
    /// <param name="signedWriting">Whether it is in a writing that the one who assigns signed.</param>
    /// <param name="items">The names of the items; none for all works of the one who assigns.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank, or the term is <see langword="null"/>.</exception>
    public static AssignmentMade Of(
        string id,
        LocalDate on,
        Instant recorded,
        AssignmentTerm term,
        Truth signedWriting,
        params IEnumerable<string> items
    ) => new(id, on, recorded, Guard.Against.Null(term), signedWriting, ValueList.Of(NameList.Of(items)));

    /// <summary>Says on which day it was recorded in the register or office of the right.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The fact.</returns>
    public AssignmentMade Registered(LocalDate on) =>
        this with
        {
            IsRegistered = Truth.True,
            RegisteredOn = on.WithCalendar(CalendarSystem.Iso),
        };

    /// <summary>Says that it was not recorded in the register or office of the right.</summary>
    /// <returns>The fact.</returns>
    public AssignmentMade NotRegistered() => this with { IsRegistered = Truth.False, RegisteredOn = null };

    /// <summary>Says whether the one to whom it was assigned gave value and did not know of earlier assignments.</summary>
    /// <param name="inGoodFaith">Whether that is so.</param>
    /// <returns>The fact.</returns>
    public AssignmentMade TakenInGoodFaith(Truth inGoodFaith) => this with { InGoodFaith = inGoodFaith };

    /// <summary>Whether it speaks of work of a day: words that assign at present speak only of what exists.</summary>
    internal bool Reaches(LocalDate made) => made <= On || Term.Wording != AssignmentWording.Present;

    /// <inheritdoc/>
    protected override string Describe() =>
        $"{Term}: {(Items.Count == 0 ? "all works" : Invariant.List(Items))}; signed writing: {SignedWriting}"
        + (
            RegisteredOn is { } day ? $"; registered on {CivilDay.Text(day)}"
            : IsRegistered.IsFalse ? "; not registered"
            : ""
        )
        + (InGoodFaith.IsUnknown ? "" : $"; in good faith: {InGoodFaith}");
}
