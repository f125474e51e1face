using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Json;

/// <summary>Service clocks as JSON, with their events told apart by <c>kind</c>; readings are written only.</summary>
internal static class ClockShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddEvents(book);
        AddClock(book);
        AddReading(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<ChangePolicy>(
                    "a policy for changes",
                    ("none", ChangePolicy.None),
                    ("keep", ChangePolicy.Keep),
                    ("restart", ChangePolicy.Restart),
                    ("retroactive", ChangePolicy.Retroactive)
                )
            )
            .Struct(
                new WordConverter<ReopenPolicy>(
                    "a policy for reopening",
                    ("none", ReopenPolicy.None),
                    ("continue", ReopenPolicy.Continue),
                    ("count-gap", ReopenPolicy.CountGap),
                    ("new-cycle", ReopenPolicy.NewCycle)
                )
            )
            .Struct(
                new WordConverter<ClockState>(
                    "a state of a clock",
                    ("not-started", ClockState.NotStarted),
                    ("running", ClockState.Running),
                    ("paused", ClockState.Paused),
                    ("stopped", ClockState.Stopped)
                )
            )
            .Struct(
                new WordConverter<CycleEnd>(
                    "an end of a cycle",
                    ("none", CycleEnd.None),
                    ("stopped", CycleEnd.Stopped),
                    ("restarted", CycleEnd.Restarted)
                )
            );

    private static void AddEvents(ShapeBook book) =>
        book.Kinds<ClockEvent>(
                ("started", typeof(ClockStarted)),
                ("paused", typeof(ClockPaused)),
                ("resumed", typeof(ClockResumed)),
                ("stopped", typeof(ClockStopped)),
                ("reopened", typeof(ClockReopened)),
                ("priority-changed", typeof(ClockPriorityChanged)),
                ("terms-changed", typeof(ClockTermsChanged)),
                ("retracted", typeof(ClockEventRetracted))
            )
            .Class(
                Event(
                    (parts, id, at, recorded, supersedes) =>
                        ClockEvent.Started(id, at, parts.Optional<string>("priority"), recorded, supersedes),
                    shape => shape.Optional("priority", started => started.Priority)
                )
            )
            .Class(
                Event(
                    (parts, id, at, recorded, supersedes) =>
                        ClockEvent.Paused(id, at, parts.Get<string>("reason"), recorded, supersedes),
                    shape => shape.With("reason", paused => paused.Reason)
                )
            )
            .Class(
                Event<ClockResumed>(
                    (_, id, at, recorded, supersedes) => ClockEvent.Resumed(id, at, recorded, supersedes)
                )
            )
            .Class(
                Event<ClockStopped>(
                    (_, id, at, recorded, supersedes) => ClockEvent.Stopped(id, at, recorded, supersedes)
                )
            )
            .Class(
                Event<ClockReopened>(
                    (_, id, at, recorded, supersedes) => ClockEvent.Reopened(id, at, recorded, supersedes)
                )
            )
            .Class(
                Event(
                    (parts, id, at, recorded, supersedes) =>
                        ClockEvent.PriorityChanged(id, at, parts.Get<string>("priority"), recorded, supersedes),
                    shape => shape.With("priority", changed => changed.Priority)
                )
            )
            .Class(
                Event(
                    (parts, id, at, recorded, supersedes) =>
                        ClockEvent.TermsChanged(id, at, parts.List<ClockTerms>("terms"), recorded, supersedes),
                    shape => shape.With<ClockTerms[]>("terms", changed => [.. changed.Terms])
                )
            )
            .Class(
                new Shape<ClockEventRetracted>(parts =>
                    ClockEvent.Retracted(
                        parts.Get<string>("id"),
                        parts.Get<string>("retracts"),
                        parts.Get<Instant>("recorded")
                    )
                )
                    .With("id", retracted => retracted.Id)
                    .With("retracts", retracted => retracted.Retracts)
                    .With("recorded", retracted => retracted.Recorded)
            );

    private static void AddClock(ShapeBook book) =>
        book.Class(Terms())
            .Describe<ClockTerms>(
                "clock terms",
                "How much open time of which calendar may elapse, and the reasons for which a pause stops the clock; without a priority for all that have no terms of their own."
            )
            .Class(
                new Shape<ServiceClock>(parts =>
                    ServiceClock
                        .Of(
                            parts.List<ClockTerms>("terms"),
                            parts.Get<ChangePolicy>("onChange"),
                            parts.Get<ReopenPolicy>("onReopen")
                        )
                        .With(parts.List<ClockEvent>("events"))
                )
                    .With<ClockTerms[]>("terms", clock => [.. clock.Terms])
                    .With("onChange", clock => clock.OnChange)
                    .With("onReopen", clock => clock.OnReopen)
                    .With<ClockEvent[]>("events", clock => [.. clock.Events])
            )
            .Describe<ServiceClock>(
                "service clock",
                "The terms by priority, what changes and reopening do, and all that happened, in any order."
            );

    private static void AddReading(ShapeBook book) =>
        book.Class(ReasoningShapes.Answer<ClockReading>())
            .Class(
                new Shape<ClockPause>(create: null)
                    .With("event", pause => pause.Event.Id)
                    .With("reason", pause => pause.Reason)
                    .With("from", pause => pause.From)
                    .Optional("to", pause => pause.To)
                    .With("stopsClock", pause => pause.StopsClock)
            )
            .Class(
                new Shape<ClockCycle>(create: null)
                    .With("start", cycle => cycle.Start)
                    .Optional("end", cycle => cycle.End)
                    .With("ending", cycle => cycle.Ending)
                    .With("limit", cycle => cycle.Terms.Limit)
                    .With("elapsed", cycle => cycle.Elapsed)
                    .With("remaining", cycle => cycle.Remaining)
                    .With("overrun", cycle => cycle.Overrun)
                    .Optional("breachedAt", cycle => cycle.BreachedAt)
            )
            .Class(
                new Shape<ClockReading>(create: null)
                    .With("asOf", reading => reading.AsOf)
                    .With("state", reading => reading.State)
                    .With("limit", reading => reading.Limit)
                    .With("elapsed", reading => reading.Elapsed)
                    .With("remaining", reading => reading.Remaining)
                    .With("overrun", reading => reading.Overrun)
                    .Optional("due", reading => reading.Due.TryGetValue(out var due) ? due.At : (Instant?)null)
                    .Optional("breachedAt", reading => reading.BreachedAt)
                    .With<ClockCycle[]>("cycles", reading => [.. reading.Cycles])
                    .With<ClockPause[]>("pauses", reading => [.. reading.Pauses])
            );

    /// <summary>An event by what all have, what its kind adds, and its factory.</summary>
    private static Shape<T> Event<T>(
        Func<Parts, string, Instant, Instant?, string?, T> create,
        Func<Shape<T>, Shape<T>>? add = null
    )
        where T : ClockEvent
    {
        var shape = new Shape<T>(parts =>
            create(
                parts,
                parts.Get<string>("id"),
                parts.Get<Instant>("at"),
                parts.Optional<Instant?>("recorded"),
                parts.Optional<string>("supersedes")
            )
        )
            .With("id", each => each.Id)
            .With("at", each => each.At);
        return (add is null ? shape : add(shape))
            .When<Instant?>("recorded", each => each.Recorded != each.At, each => each.Recorded)
            .Optional("supersedes", each => each.Supersedes);
    }

    private static Shape<ClockTerms> Terms() => new Shape<ClockTerms>(parts =>
        {
            var terms = ClockTerms.Of(
                parts.Get<Duration>("limit"),
                parts.Get<BusinessCalendar>("calendar"),
                parts.List<string>("stoppingReasons")
            );
            return parts.Optional<string>("priority") is { } priority ? terms.For(priority) : terms;
        }).Optional("priority", terms => terms.Priority).With("limit", terms => terms.Limit).With("calendar", terms => terms.Calendar).With<string[]>("stoppingReasons", terms => [.. terms.StoppingReasons]);
}
