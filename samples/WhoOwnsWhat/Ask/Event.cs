namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>What kind of event it is.</summary>
internal enum EventKind
{
    None = 0,
    Contribution,
    Assignment,
    Payment,
    Escrow,
    Handover,
    Exit,
}

/// <summary>Something that happened to the work, or to the agreement about it.</summary>
/// <param name="On">The day.</param>
/// <param name="Known">When it became known; <see langword="null"/> when that is not recorded.</param>
/// <param name="Kind">What kind of event it is.</param>
/// <param name="Text">What happened.</param>
internal sealed record Event(LocalDate On, Instant? Known, EventKind Kind, string Text)
{
    /// <summary>Everything that happened until the day of a view, by day.</summary>
    public static IReadOnlyList<Event> Of(AgreementView view) =>
        [
            .. view
                .Facts.Select(Of)
                .OfType<Event>()
                .Concat(view.Terminations().Where(own => own.IsEffective.IsTrue).Select(Of))
                .OrderBy(own => own.On)
                .ThenBy(own => own.Kind),
        ];

    private static Event? Of(Fact fact) =>
        fact switch
        {
            Contribution => new Event(fact.On, fact.Recorded, EventKind.Contribution, Wording.After(fact)),
            AssignmentMade => new Event(fact.On, fact.Recorded, EventKind.Assignment, Wording.After(fact)),
            ChargePaid => new Event(fact.On, fact.Recorded, EventKind.Payment, Wording.After(fact)),
            EscrowFact => new Event(fact.On, fact.Recorded, EventKind.Escrow, Wording.After(fact)),
            AssetHeld => new Event(fact.On, fact.Recorded, EventKind.Handover, Wording.After(fact)),
            _ => null,
        };

    private static Event Of(Termination termination) =>
        new(termination.On, termination.Fact.Recorded, EventKind.Exit, Words.Termination(termination));
}
