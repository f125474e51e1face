using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>The clock of one piece of work, such as a ticket: what was agreed, and all that happened to it.</summary>
/// <remarks>
/// <para>
/// Append-only: <see cref="With"/> adds events, and nothing is ever changed or removed. A reading is a pure function of
/// the events, so that late and corrected ones give what they would have given in order, and every past state of
/// knowledge can be asked for again. It takes time in proportion to the number of events, and one look-up in a calendar
/// for each span in which the clock ran: one more than there are pauses that stop it.
/// </para>
/// <para>
/// Two clocks are equal when terms, policies and events are equal, in whatever order the events arrived. Immutable; safe
/// to use from any thread.
/// </para>
/// </remarks>
public sealed class ServiceClock : IEquatable<ServiceClock>, IFingerprinted
{
    private readonly ClockEvent[] events;
    private readonly ClockCorrections corrections;

    private ServiceClock(ClockTermsTable table, ChangePolicy onChange, ReopenPolicy onReopen, ClockEvent[] events)
    {
        Table = table;
        OnChange = onChange;
        OnReopen = onReopen;
        this.events = events;
        corrections = new ClockCorrections(events);
    }

    /// <summary>Gets the terms before any change: those of every priority first, then by name.</summary>
    public IReadOnlyList<ClockTerms> Terms => Table.Rows;

    /// <summary>Gets what a change of priority or terms does with the elapsed time.</summary>
    public ChangePolicy OnChange { get; }

    /// <summary>Gets what reopening does with the time since the clock stopped.</summary>
    public ReopenPolicy OnReopen { get; }

    /// <summary>Gets the events in the order in which they happened; see <see cref="ClockEvent"/> for equal times.</summary>
    public IReadOnlyList<ClockEvent> Events => Array.AsReadOnly(events);

    internal ClockTermsTable Table { get; }

    /// <summary>Creates a clock to which nothing has happened, with terms by priority.</summary>
    /// <param name="terms">The terms; one at most without a priority, which are those of all other priorities.</param>
    /// <param name="onChange">What a change of priority or terms does with the elapsed time.</param>
    /// <param name="onReopen">What reopening does with the time since the clock stopped.</param>
    /// <returns>The clock.</returns>
    /// <exception cref="ArgumentException">There are no terms or two for one priority, or a policy is none.</exception>
    public static ServiceClock Of(IEnumerable<ClockTerms> terms, ChangePolicy onChange, ReopenPolicy onReopen)
    {
        var table = ClockTermsTable.Of(terms);
        Guard.Against.OutOfRange(
            (int)onChange,
            nameof(onChange),
            (int)ChangePolicy.Keep,
            (int)ChangePolicy.Retroactive
        );
        Guard.Against.OutOfRange(
            (int)onReopen,
            nameof(onReopen),
            (int)ReopenPolicy.Continue,
            (int)ReopenPolicy.NewCycle
        );
        return new ServiceClock(table, onChange, onReopen, []);
    }

    /// <summary>Creates a clock to which nothing has happened, with one set of terms.</summary>
    /// <inheritdoc cref="Of(IEnumerable{ClockTerms}, ChangePolicy, ReopenPolicy)"/>
    public static ServiceClock Of(ClockTerms terms, ChangePolicy onChange, ReopenPolicy onReopen) =>
        Of([Guard.Against.Null(terms)], onChange, onReopen);

    /// <summary>Adds events, in any order; one that is already there is left out.</summary>
    /// <param name="more">The events.</param>
    /// <returns>A clock with these events too.</returns>
    /// <exception cref="ArgumentException">Two different events have the same id.</exception>
    public ServiceClock With(params IEnumerable<ClockEvent> more)
    {
        ClockEvent[] all = [.. events, .. Guard.Against.NullElement(more)];
        var byId = new Dictionary<string, ClockEvent>(all.Length, StringComparer.Ordinal);
        foreach (var each in all)
        {
            if (!byId.TryAdd(each.Id, each) && !byId[each.Id].Equals(each))
            {
                throw new ArgumentException(
                    $"There are two events '{each.Id}'. An event is never changed: record another that supersedes it.",
                    nameof(more)
                );
            }
        }

        ClockEvent[] sorted = [.. byId.Values];
        Array.Sort(sorted, ClockEvent.InOrderOfTime);
        return new ServiceClock(Table, OnChange, OnReopen, sorted);
    }

    /// <summary>Reads the clock at an instant, knowing all that was ever recorded.</summary>
    /// <inheritdoc cref="At(Instant, Instant)"/>
    public Answer<ClockReading> At(Instant asOf) => At(asOf, Instant.MaxValue);

    /// <summary>Reads the clock at an instant, knowing what had been recorded by another.</summary>
    /// <param name="asOf">The instant of the reading; what happens at it has happened, and what happens later has not.</param>
    /// <param name="knownAt">The instant of knowledge; what was recorded at it is known, and what was recorded later is not.</param>
    /// <returns>
    /// The reading; <see cref="AnswerStatus.Conflict"/> when events contradict each other, with a finding for each;
    /// <see cref="AnswerStatus.FactMissing"/> when a priority that counts has no terms, or the calendar does not know a day
    /// that counts; <see cref="AnswerStatus.NotApplicable"/> when a calendar that counts never opens.
    /// </returns>
    public Answer<ClockReading> At(Instant asOf, Instant knownAt)
    {
        var findings = new List<Finding>();
        var replacedBy = corrections.KnownAt(knownAt, findings);
        var replay = new ClockReplay(Table, OnChange, OnReopen, findings);
        for (var i = 0; i < events.Length && events[i].At <= asOf; i++)
        {
            if (events[i].Recorded <= knownAt && replacedBy?[i] is null && events[i] is not ClockEventRetracted)
            {
                replay.Take(events[i]);
            }
        }

        replay.End(asOf);
        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return Answer.Conflict<ClockReading>(findings);
        }

        var count = new ClockCount(replay, asOf);
        if (count.Read() is not { } reading)
        {
            return Answer.NotKnown<ClockReading>(ClockFindings.StatusOf(count.Refusal!), [count.Refusal!, .. findings]);
        }

        var trace = new ClockTrace(this, reading, knownAt, replay, replacedBy);
        return Answer.Known(reading, Explanation.From(trace, static kept => ClockWords.Of(kept)), findings);
    }

    /// <inheritdoc/>
    public bool Equals(ServiceClock? other) =>
        other is not null
        && OnChange == other.OnChange
        && OnReopen == other.OnReopen
        && Table.Equals(other.Table)
        && events.AsSpan().SequenceEqual(other.events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServiceClock);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, OnChange, OnReopen, events.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text("service-clock")
            .Values(Table.Rows)
            .Number((int)OnChange)
            .Number((int)OnReopen)
            .Values(events);

    /// <summary>Returns the events, one a line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        events.Length == 0 ? "nothing has happened" : string.Join('\n', events.Select(each => each.ToString()));
}
