using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <content>The share of tickets within a time.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the share of tickets that are answered or resolved within a time.</summary>
    /// <param name="limit">The time; exactly so long is within. Above zero.</param>
    /// <param name="hours">The hours in which the time runs; absent for always.</param>
    /// <param name="time">Whether the answer or the resolution is measured.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentException"><paramref name="limit"/> is not above zero, or the time is none of the two.</exception>
    public static ShareWithin ShareWithin(
        Duration limit,
        BusinessCalendar? hours = null,
        TicketTime time = TicketTime.Resolution
    ) => new(MeasurementGuards.Positive(limit, nameof(limit)), hours, time);
}

/// <summary>The share of tickets that are answered or resolved within a time.</summary>
/// <remarks>
/// <para>
/// A ticket in time belongs to the period in which it was answered or resolved. A late one belongs to the period in which the
/// limit passed, whether or not it was done by then, and to no other: so a ticket that is still open at the end of a month
/// and already over the limit is a miss of that month, and is not counted again when it is resolved at last. An open ticket
/// that is still in time belongs to no period yet.
/// </para>
/// </remarks>
public sealed record ShareWithin : TicketTimeIndicator
{
    private const int MostNamed = 10;

    internal ShareWithin(Duration limit, BusinessCalendar? hours, TicketTime time)
        : base(hours, time) => Limit = limit;

    /// <summary>Gets the time within which a ticket is good.</summary>
    public Duration Limit { get; }

    /// <inheritdoc/>
    public override string Name => $"share of {Tickets} {Ended} within {Measured.Of(Limit)}{OfHours}";

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Share;

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("share-within").Text(Priority).Value(Hours).Number((long)Time);
        form.MaybeTime(Limit);
    }

    /// <summary>Counts a part of the tickets of a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="observations">The tickets, in any order, each in one part only; those that belong to other periods are left aside.</param>
    /// <param name="excluded">The time in which the tickets' time stands still; absent for none.</param>
    /// <returns>
    /// The tally, in which a ticket is excluded that belongs to the period only without the excluded time; a missing fact when
    /// the calendar does not know the holidays of the time.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument that must be there, or an element, is <see langword="null"/>.</exception>
    public Answer<CountTally> Tally(
        MeasurementPeriod period,
        IEnumerable<Ticket> observations,
        IntervalSet? excluded = null
    )
    {
        var given = Guard.Against.NullElement(observations);
        var whole = MeasurementScope.Whole(Guard.Against.Null(period));
        var scope = whole with { ExcludedTime = excluded ?? IntervalSet.Empty };
        var (good, total, left) = (0L, 0L, 0L);
        foreach (var ticket in Counted(given, scope))
        {
            if (
                !TryPlace(ticket, scope, out var place, out var finding)
                || !TryPlace(ticket, whole, out var grossly, out finding)
            )
            {
                return NoReading.Of(finding).As<CountTally>();
            }

            good += place == Place.Within ? 1 : 0;
            total += place != Place.Elsewhere ? 1 : 0;
            left += place == Place.Elsewhere && grossly != Place.Elsewhere ? 1 : 0;
        }

        return Answer.Known(CountTally.Of(good, total, left), Explanation.Of(Sentence(good, total)));
    }

    /// <inheritdoc cref="SuccessShare.Judge"/>
    /// <remarks>
    /// <see cref="GroupedShares"/> counts a ticket in the period in which it was resolved, also a late one: its tallies answer
    /// another question when tickets outlive a period.
    /// </remarks>
    public Answer<MeasurementResult> Judge(Target target, MeasurementPeriod period, CountTally tally) =>
        Judge(target, period, _ => CountReading.OfGood(tally, Item, Sentence(tally.Good, tally.Total)));

    internal override Reading Read(IReadOnlyList<Ticket> observations, MeasurementScope scope)
    {
        var good = 0;
        var open = 0;
        var late = new List<string>();
        foreach (var ticket in Counted(observations, scope))
        {
            if (!TryPlace(ticket, scope, out var place, out var finding))
            {
                return NoReading.Of(finding);
            }

            good += place == Place.Within ? 1 : 0;
            if (place == Place.Late)
            {
                late.Add(ticket.Id);
                open += ticket.Done(Time) is { } end && end < scope.Period.Instants.End ? 0 : 1;
            }
        }

        var total = good + late.Count;
        return CountReading.OfGood(CountTally.Of(good, total), Item, Sentence(good, total)) with
        {
            Sentences = [Sentence(good, total), .. Late(late, open)],
        };
    }

    private string Sentence(long good, long total) =>
        $"{Invariant.Text(good)} of {Item.Count(total)} were {Ended} within {Measured.Of(Limit)}{OfHours}.";

    private string[] Late(List<string> late, int open)
    {
        if (late.Count == 0)
        {
            return [];
        }

        late.Sort(StringComparer.Ordinal);
        var named = string.Join(", ", late.Take(MostNamed));
        var more = late.Count > MostNamed ? $" and {Invariant.Text(late.Count - MostNamed)} more" : "";
        var still = open == 0 ? "" : $", {Invariant.Text(open)} of them not {Ended} by the end of the period";
        return [$"{Item.Count(late.Count)} over the limit{still}: {named}{more}."];
    }

    /// <summary>Says where a ticket belongs, from its time up to the begin and up to the end of the period.</summary>
    private bool TryPlace(
        Ticket ticket,
        MeasurementScope scope,
        out Place place,
        [NotNullWhen(false)] out Finding? finding
    )
    {
        var (done, period) = (ticket.Done(Time), scope.Period.Instants);
        (place, finding) = (Place.Elsewhere, null);
        if (ticket.Opened >= period.End || done < period.Start)
        {
            return true;
        }

        if (ticket.Opened < period.Start)
        {
            if (!TryElapsed(ticket, period.Start, scope, out var reached, out finding))
            {
                return false;
            }

            if (reached > Limit)
            {
                return true;
            }
        }

        var isDone = done is { } at && at < period.End;
        if (!TryElapsed(ticket, isDone ? done!.Value : period.End, scope, out var elapsed, out finding))
        {
            return false;
        }

        place =
            elapsed > Limit ? Place.Late
            : isDone ? Place.Within
            : Place.Elsewhere;
        return true;
    }

    private enum Place
    {
        Elsewhere = 0,
        Within = 1,
        Late = 2,
    }
}
