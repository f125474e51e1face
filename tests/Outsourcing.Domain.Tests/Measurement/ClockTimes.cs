using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>Instants, lengths and terms that the tests of the service clock are written in.</summary>
internal static class ClockTimes
{
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>Gets Monday to Friday, 09:00 to 17:00 in UTC.</summary>
    public static BusinessCalendar Office { get; } =
        BusinessCalendar
            .In(DateTimeZone.Utc)
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
            .Named("office hours");

    /// <summary>Reads an instant in UTC.</summary>
    public static Instant Utc(string text) => Pattern.Parse(text).Value;

    /// <summary>An instant of Monday 2 March 2026 in UTC.</summary>
    public static Instant Monday(string time) => Utc($"2026-03-02 {time}");

    /// <summary>An instant of Tuesday 3 March 2026 in UTC.</summary>
    public static Instant Tuesday(string time) => Utc($"2026-03-03 {time}");

    public static Duration Hours(double hours) => Duration.FromHours(hours);

    /// <summary>So many office hours, stopped while the customer is waited for.</summary>
    public static ClockTerms Agreed(double hours) => ClockTerms.Of(Hours(hours), Office, "customer");

    /// <summary>A clock of so many office hours.</summary>
    public static ServiceClock Clock(
        double hours,
        ReopenPolicy onReopen = ReopenPolicy.Continue,
        ChangePolicy onChange = ChangePolicy.Keep
    ) => ServiceClock.Of(Agreed(hours), onChange, onReopen);

    /// <summary>A clock with 4 hours for P1 and 8 hours for P2.</summary>
    public static ServiceClock ByPriority(ChangePolicy onChange, ReopenPolicy onReopen = ReopenPolicy.Continue) =>
        ServiceClock.Of([Agreed(4).For("P1"), Agreed(8).For("P2")], onChange, onReopen);
}
