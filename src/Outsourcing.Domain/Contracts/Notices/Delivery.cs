using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A way in which notices are sent, with the rule that says when they are deemed to be received.</summary>
/// <remarks>
/// <para>
/// The day of dispatch does not count. With a close of business, what is sent at or after it, or on no business day, is
/// taken as sent on the next business day; the time is read on the clocks of one place.
/// </para>
/// <para>Two are equal when all members are. Immutable.</para>
/// </remarks>
public sealed record Delivery
{
    private const int MostDays = 3_660;

    private Delivery(string method, int days, BusinessDays? countedIn)
    {
        Method = method;
        Days = days;
        CountedIn = countedIn;
    }

    /// <summary>Gets the name of the way, such as <c>courier</c>.</summary>
    public string Method { get; }

    /// <summary>Gets how many days after dispatch it is deemed to be received; 0 for the same day.</summary>
    public int Days { get; }

    /// <summary>Gets the business days that are counted; <see langword="null"/> when calendar days are.</summary>
    public BusinessDays? CountedIn { get; }

    /// <summary>Gets the time at which business closes; <see langword="null"/> when the rule has none.</summary>
    public LocalTime? CloseOfBusiness { get; private init; }

    /// <summary>Gets the zone in which instants become civil days; <see langword="null"/> when the rule has no close of business.</summary>
    public DateTimeZone? Zone { get; private init; }

    /// <summary>Gets on which days something can be received; <see langword="null"/> when the rule has no close of business.</summary>
    public BusinessDays? ReceivedOn { get; private init; }

    /// <summary>Creates a way by which a notice is received a number of calendar days after it was sent.</summary>
    /// <param name="method">The name of the way.</param>
    /// <param name="days">How many days, from 0 to 3660; 0 is received on the day on which it is sent.</param>
    /// <returns>The way.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the number is out of its range.</exception>
    public static Delivery AfterDays(string method, int days) =>
        new(Guard.Against.NoText(method).Trim(), Guard.Against.OutOfRange(days, nameof(days), 0, MostDays), null);

    /// <summary>Creates a way by which a notice is received a number of business days after it was sent.</summary>
    /// <param name="method">The name of the way.</param>
    /// <param name="days">How many business days, from 1 to 3660.</param>
    /// <param name="businessDays">The business days.</param>
    /// <returns>The way.</returns>
    /// <exception cref="ArgumentException">The name is blank, the number is out of its range, or an argument is <see langword="null"/>.</exception>
    public static Delivery AfterBusinessDays(string method, int days, BusinessDays businessDays) =>
        new(
            Guard.Against.NoText(method).Trim(),
            Guard.Against.OutOfRange(days, nameof(days), 1, MostDays),
            Guard.Against.Null(businessDays)
        );

    /// <summary>Creates a way by which a notice is received on the day on which it is sent.</summary>
    /// <param name="method">The name of the way.</param>
    /// <returns>The way.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Delivery AtOnce(string method) => AfterDays(method, 0);

    /// <summary>Adds a close of business: what is sent at or after it, or on no business day, counts as sent on the next business day.</summary>
    /// <param name="close">The time at which business closes.</param>
    /// <param name="zone">The zone on whose clocks the time is read.</param>
    /// <param name="businessDays">The days on which something can be received.</param>
    /// <returns>The way with the rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Delivery Until(LocalTime close, DateTimeZone zone, BusinessDays businessDays) =>
        this with
        {
            CloseOfBusiness = close,
            Zone = Guard.Against.Null(zone),
            ReceivedOn = Guard.Against.Null(businessDays),
        };

    /// <inheritdoc cref="Until(LocalTime, DateTimeZone, BusinessDays)"/>
    /// <param name="close">The time at which business closes.</param>
    /// <param name="zone">The id of the zone in the TZDB, such as <c>Europe/Berlin</c>.</param>
    /// <param name="businessDays">The days on which something can be received.</param>
    /// <exception cref="ArgumentException">The TZDB knows no such zone.</exception>
    public Delivery Until(LocalTime close, string zone, BusinessDays businessDays) =>
        Until(
            close,
            DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.Against.Null(zone))
                ?? throw new ArgumentException($"The TZDB knows no zone '{zone}'.", nameof(zone)),
            businessDays
        );

    /// <summary>Gives the day on which a notice is deemed to be received.</summary>
    /// <param name="sent">The day on which it is sent; before the close of business where there is one.</param>
    /// <returns>The day; not known where the business days are not.</returns>
    public Answer<LocalDate> Received(LocalDate sent) => Received(sent, afterClose: false);

    /// <summary>Gives the day on which a notice that is sent at an instant is deemed to be received.</summary>
    /// <param name="sent">When it is sent.</param>
    /// <returns>The day in the zone of the rule; not known where the business days are not, not applicable when the rule names no zone.</returns>
    public Answer<LocalDate> Received(Instant sent)
    {
        if (Zone is not { } zone)
        {
            return Answer.NotApplicable<LocalDate>(
                Finding.Of(
                    ContractRules.DeliveryZone,
                    Severity.Error,
                    Method,
                    $"An instant becomes a day in a zone, and the rule for {Method} names none.",
                    remedy: "Ask with the day on which the notice is sent."
                )
            );
        }

        var local = sent.InZone(zone).LocalDateTime;
        return Received(local.Date, local.TimeOfDay >= CloseOfBusiness);
    }

    /// <summary>Gives the last day on which a notice can be sent to be received in time.</summary>
    /// <param name="latestReceipt">The last day on which it must be received.</param>
    /// <returns>
    /// The last day whose deemed receipt is not after <paramref name="latestReceipt"/>, before the close of business where
    /// there is one; not known where the business days are not.
    /// </returns>
    public Answer<LocalDate> LatestDispatch(LocalDate latestReceipt)
    {
        var wanted = latestReceipt.WithCalendar(CalendarSystem.Iso);
        if (!CivilRange.Holds(wanted))
        {
            return Answer.NotApplicable<LocalDate>(CivilRange.Left(wanted));
        }

        // Received is monotone in the day of dispatch. With a close of business a notice is taken as sent on a business
        // day, so the last such day from which the rest of the rule still arrives in time is the last day of dispatch.
        var sent = LatestStart(wanted);
        if (ReceivedOn is { } open && sent.TryGetValue(out var day))
        {
            sent = open.Adjust(day, BusinessDayConvention.Preceding);
        }

        return sent.TryGetValue(out var last)
            ? Answer.Known(last, Explanation.From(new Sending(this, last, wanted), static trace => trace.Render()))
            : sent;
    }

    /// <summary>Returns text such as <c>courier, received 2 business days later</c>.</summary>
    /// <returns>The way and its rule.</returns>
    public override string ToString()
    {
        var later =
            Days == 0 ? "at once"
            : CountedIn is null ? $"{CivilLength.Count(Days, "day")} later"
            : $"{CivilLength.Count(Days, "business day")} later";
        var close = CloseOfBusiness is { } time
            ? $", sent before {LocalTimePattern.ExtendedIso.Format(time)} {Zone!.Id} on a business day"
            : "";
        return $"{Method}, received {later}{close}";
    }

    private Answer<LocalDate> Received(LocalDate day, bool afterClose)
    {
        var sent = day.WithCalendar(CalendarSystem.Iso);
        if (!CivilRange.Holds(sent))
        {
            return Answer.NotApplicable<LocalDate>(CivilRange.Left(sent));
        }

        var taken =
            ReceivedOn is null ? null
            : afterClose ? ReceivedOn.Add(sent, 1, DayCounting.LastDay)
            : ReceivedOn.Adjust(sent, BusinessDayConvention.Following);
        if (taken is { IsKnown: false })
        {
            return taken;
        }

        var from = taken?.Value ?? sent;
        var received = CountedIn is { } counted
            ? counted.Add(from, Days, DayCounting.LastDay)
            : Answer.Known(from.PlusDays(Days), Explanation.Of($"{this}: {CivilDay.Text(from.PlusDays(Days))}."));
        return received.TryGetValue(out var last)
            ? Answer.Known(last, Explanation.From(new Sending(this, sent, last), static trace => trace.Render()))
            : received;
    }

    private Answer<LocalDate> LatestStart(LocalDate wanted) =>
        CountedIn is { } counted
            ? BusinessDayCount.LatestStart(counted, Days, wanted)
            : Answer.Known(wanted.PlusDays(-Days), Explanation.Of(ToString()));

    private sealed record Sending(Delivery Delivery, LocalDate Sent, LocalDate Received)
    {
        public Explanation Render() =>
            Explanation.Of(
                $"A notice sent on {CivilDay.Text(Sent)} is deemed to be received by {CivilDay.Text(Received)}.",
                Explanation.Of($"The rule: {Delivery}.")
            );
    }
}
