using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>One thing that happened to a service clock: when it happened, and when it was recorded.</summary>
/// <remarks>
/// <para>
/// Events count in the order in which they happened; of two at one instant the one recorded first counts first, and of
/// two recorded at one instant the one whose id comes first letter by letter.
/// </para>
/// <para>
/// An event is never changed. A correction is a new event that names what it supersedes and stands in its place, also
/// when it is of another kind; a retraction takes an event back as if it had never been recorded. Retracting a correction
/// makes what it corrected count again.
/// </para>
/// <para>A closed set. Two events are equal when kind and all parts are equal. Immutable.</para>
/// </remarks>
public abstract record ClockEvent : IFingerprinted
{
    private protected ClockEvent(string id, Instant at, Instant? recorded, string? supersedes)
    {
        Id = Guard.Against.NoText(id);
        At = at;
        Recorded = recorded ?? at;
        Supersedes = supersedes is null ? null : Guard.Against.NoText(supersedes);
        if (string.Equals(id, supersedes, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The event '{id}' names itself as what it supersedes.", nameof(supersedes));
        }
    }

    /// <summary>Gets the id; unique in its clock.</summary>
    public string Id { get; }

    /// <summary>Gets when it happened.</summary>
    public Instant At { get; }

    /// <summary>Gets when it was recorded; a reading that knows less than that does not see it.</summary>
    public Instant Recorded { get; }

    /// <summary>Gets the id of the event in whose place it stands, or that it takes back; <see langword="null"/> for none.</summary>
    public string? Supersedes { get; }

    /// <summary>What it does to the clock, such as <c>pauses</c>.</summary>
    internal abstract string Verb { get; }

    /// <summary>What it says beyond its kind, such as a reason.</summary>
    private protected virtual string? Detail => null;

    /// <summary>What it does to another event.</summary>
    private protected virtual string Link => Supersedes is null ? "" : $", in place of {Supersedes}";

    /// <summary>Records that the work began.</summary>
    /// <param name="id">The id; unique in its clock.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="priority">The priority under which it began; <see langword="null"/> leaves it as it was.</param>
    /// <param name="recorded">When it was recorded; <see langword="null"/> when at once.</param>
    /// <param name="supersedes">The id of the event that it corrects.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the event names itself.</exception>
    public static ClockStarted Started(
        string id,
        Instant at,
        string? priority = null,
        Instant? recorded = null,
        string? supersedes = null
    ) => new(id, at, priority, recorded, supersedes);

    /// <summary>Records that the work waits; a pause while another lasts takes its place.</summary>
    /// <param name="id">The id; unique in its clock.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="reason">For what it waits; the terms say whether that stops the clock.</param>
    /// <param name="recorded">When it was recorded; <see langword="null"/> when at once.</param>
    /// <param name="supersedes">The id of the event that it corrects.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the event names itself.</exception>
    public static ClockPaused Paused(
        string id,
        Instant at,
        string reason,
        Instant? recorded = null,
        string? supersedes = null
    ) => new(id, at, reason, recorded, supersedes);

    /// <summary>Records that a pause ended.</summary>
    /// <param name="id">The id; unique in its clock.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="recorded">When it was recorded; <see langword="null"/> when at once.</param>
    /// <param name="supersedes">The id of the event that it corrects.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the event names itself.</exception>
    public static ClockResumed Resumed(string id, Instant at, Instant? recorded = null, string? supersedes = null) =>
        new(id, at, recorded, supersedes);

    /// <summary>Records that the work was done; it ends a pause. A stop of a stopped clock does nothing: the first stands.</summary>
    /// <inheritdoc cref="Resumed"/>
    public static ClockStopped Stopped(string id, Instant at, Instant? recorded = null, string? supersedes = null) =>
        new(id, at, recorded, supersedes);

    /// <summary>Records that the work was not done after all; the clock runs again.</summary>
    /// <inheritdoc cref="Resumed"/>
    public static ClockReopened Reopened(string id, Instant at, Instant? recorded = null, string? supersedes = null) =>
        new(id, at, recorded, supersedes);

    /// <summary>Records that the priority changed.</summary>
    /// <param name="id">The id; unique in its clock.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="priority">The new priority.</param>
    /// <param name="recorded">When it was recorded; <see langword="null"/> when at once.</param>
    /// <param name="supersedes">The id of the event that it corrects.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the event names itself.</exception>
    public static ClockPriorityChanged PriorityChanged(
        string id,
        Instant at,
        string priority,
        Instant? recorded = null,
        string? supersedes = null
    ) => new(id, at, priority, recorded, supersedes);

    /// <summary>Records that other terms came into force for all priorities.</summary>
    /// <param name="id">The id; unique in its clock.</param>
    /// <param name="at">When they came into force.</param>
    /// <param name="terms">The new terms, in the place of all earlier ones.</param>
    /// <param name="recorded">When it was recorded; <see langword="null"/> when at once.</param>
    /// <param name="supersedes">The id of the event that it corrects.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, the event names itself, or there are no terms or two for one priority.</exception>
    public static ClockTermsChanged TermsChanged(
        string id,
        Instant at,
        IEnumerable<ClockTerms> terms,
        Instant? recorded = null,
        string? supersedes = null
    ) => new(id, at, ClockTermsTable.Of(terms), recorded, supersedes);

    /// <summary>Records that an event was taken back.</summary>
    /// <param name="id">The id; unique in its clock.</param>
    /// <param name="retracts">The id of the event that is taken back.</param>
    /// <param name="recorded">When that was recorded.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the event names itself.</exception>
    public static ClockEventRetracted Retracted(string id, string retracts, Instant recorded) =>
        new(id, retracts, recorded);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text(Verb).Text(Id).Time(At).Time(Recorded).Text(Supersedes);
        WriteDetail(form);
    }

    /// <summary>Returns what happened and when, such as <c>e2 pauses the clock at 2026-03-02T09:00:00Z (customer)</c>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString()
    {
        var detail = Detail is null ? "" : $" ({Detail})";
        var recorded = Recorded == At ? "" : $", recorded at {InstantText.Of(Recorded)}";
        return $"{Id} {Verb} the clock at {InstantText.Of(At)}{detail}{Link}{recorded}";
    }

    /// <summary>Compares by when events happened, then by when they were recorded, then by id.</summary>
    internal static int InOrderOfTime(ClockEvent left, ClockEvent right)
    {
        var byTime = left.At.CompareTo(right.At);
        return byTime != 0 ? byTime : InOrderOfRecord(left, right);
    }

    /// <summary>Compares by when events were recorded, then by id.</summary>
    internal static int InOrderOfRecord(ClockEvent left, ClockEvent right)
    {
        var byRecord = left.Recorded.CompareTo(right.Recorded);
        return byRecord != 0 ? byRecord : string.CompareOrdinal(left.Id, right.Id);
    }

    private protected virtual void WriteDetail(CanonicalForm form) => form.Text(Detail);
}

/// <summary>The work began.</summary>
/// <inheritdoc cref="ClockEvent" path="/remarks"/>
public sealed record ClockStarted : ClockEvent
{
    internal ClockStarted(string id, Instant at, string? priority, Instant? recorded, string? supersedes)
        : base(id, at, recorded, supersedes) => Priority = priority is null ? null : Guard.Against.NoText(priority);

    /// <summary>Gets the priority under which it began; <see langword="null"/> leaves it as it was.</summary>
    public string? Priority { get; }

    internal override string Verb => "starts";

    private protected override string? Detail => Priority;
}

/// <summary>The work waits; whether that stops the clock is for the terms to say.</summary>
/// <inheritdoc cref="ClockEvent" path="/remarks"/>
public sealed record ClockPaused : ClockEvent
{
    internal ClockPaused(string id, Instant at, string reason, Instant? recorded, string? supersedes)
        : base(id, at, recorded, supersedes) => Reason = Guard.Against.NoText(reason);

    /// <summary>Gets for what it waits.</summary>
    public string Reason { get; }

    internal override string Verb => "pauses";

    private protected override string Detail => Reason;
}

/// <summary>A pause ended.</summary>
/// <inheritdoc cref="ClockEvent" path="/remarks"/>
public sealed record ClockResumed : ClockEvent
{
    internal ClockResumed(string id, Instant at, Instant? recorded, string? supersedes)
        : base(id, at, recorded, supersedes) { }

    internal override string Verb => "resumes";
}

/// <summary>The work was done.</summary>
/// <inheritdoc cref="ClockEvent" path="/remarks"/>
public sealed record ClockStopped : ClockEvent
{
    internal ClockStopped(string id, Instant at, Instant? recorded, string? supersedes)
        : base(id, at, recorded, supersedes) { }

    internal override string Verb => "stops";
}

/// <summary>The work was not done after all.</summary>
/// <inheritdoc cref="ClockEvent" path="/remarks"/>
public sealed record ClockReopened : ClockEvent
{
    internal ClockReopened(string id, Instant at, Instant? recorded, string? supersedes)
        : base(id, at, recorded, supersedes) { }

    internal override string Verb => "reopens";
}

/// <summary>The priority changed.</summary>
/// <inheritdoc cref="ClockEvent" path="/remarks"/>
public sealed record ClockPriorityChanged : ClockEvent
{
    internal ClockPriorityChanged(string id, Instant at, string priority, Instant? recorded, string? supersedes)
        : base(id, at, recorded, supersedes) => Priority = Guard.Against.NoText(priority);

    /// <summary>Gets the new priority.</summary>
    public string Priority { get; }

    internal override string Verb => "changes the priority of";

    private protected override string Detail => Priority;
}

/// <summary>Other terms came into force for all priorities.</summary>
/// <inheritdoc cref="ClockEvent" path="/remarks"/>
public sealed record ClockTermsChanged : ClockEvent
{
    internal ClockTermsChanged(string id, Instant at, ClockTermsTable table, Instant? recorded, string? supersedes)
        : base(id, at, recorded, supersedes) => Table = table;

    /// <summary>Gets the new terms: those of every priority first, then by name.</summary>
    public IReadOnlyList<ClockTerms> Terms => Table.Rows;

    internal ClockTermsTable Table { get; }

    internal override string Verb => "changes the terms of";

    private protected override string Detail => string.Join("; ", Table.Rows);

    private protected override void WriteDetail(CanonicalForm form) => form.Values(Table.Rows);
}

/// <summary>An event was taken back.</summary>
/// <remarks>It happened when it was recorded. <inheritdoc cref="ClockEvent" path="/remarks"/></remarks>
public sealed record ClockEventRetracted : ClockEvent
{
    internal ClockEventRetracted(string id, string retracts, Instant recorded)
        : base(id, recorded, recorded, Guard.Against.NoText(retracts)) { }

    /// <summary>Gets the id of the event that is taken back.</summary>
    public string Retracts => Supersedes!;

    internal override string Verb => "retracts an event of";

    private protected override string Detail => Retracts;

    private protected override string Link => "";
}
