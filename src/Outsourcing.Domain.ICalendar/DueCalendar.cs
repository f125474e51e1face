using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.ICalendar;

/// <summary>Writes what is due under an agreement as an iCalendar text (RFC 5545), for groupware to import.</summary>
/// <remarks>
/// Each duty is an event of a whole day, its last one, that takes up no time. The same duty has the same identifier
/// (<c>UID</c>) in every text, so that groupware which reads a later text again does not double it. The same duties and
/// the same instant give the same text.
/// </remarks>
public static class DueCalendar
{
    private const string Product = "-//Outsourcing.Domain//DueCalendar 1//EN";

    /// <summary>Writes duties, an event each, in their order; one that stands there twice is written once.</summary>
    /// <param name="dues">What is due, such as the answer of <see cref="AgreementView.DueBetween"/>.</param>
    /// <param name="stamp">When the text is made, or when the agreement was known so (<see cref="AgreementView.Known"/>).</param>
    /// <param name="name">The name of the calendar that groupware shows; <see langword="null"/> for none.</param>
    /// <returns>The text, with the line ends that the standard asks for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dues"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A duty is <see langword="null"/>, or a day or the instant does not lie in the years 1 to 9999.</exception>
    public static string Write(IEnumerable<Due> dues, Instant stamp, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(dues);
        var calendar = new Calendar { ProductId = Product };
        if (name is not null)
        {
            calendar.AddProperty("X-WR-CALNAME", Shown(name));
        }

        var made = Time(stamp);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var due in dues)
        {
            if (due is not { On.Year: >= 1 })
            {
                throw new ArgumentException(
                    due is null
                        ? "A duty is null."
                        : $"A calendar file has the years 1 to 9999, and the duty of the year {EventText.Text(due.On.Year)} lies before.",
                    nameof(dues)
                );
            }

            var uid = Fingerprint.Of(new Identity(due)).ToString();
            if (known.Add(uid))
            {
                calendar.Events.Add(Event(due, uid, made));
            }
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Event(Due due, string uid, CalDateTime made)
    {
        return new CalendarEvent
        {
            Uid = uid,
            DtStamp = made,
            Start = new CalDateTime(due.On.Year, due.On.Month, due.On.Day),
            Summary = Shown($"{due.By}: {due.What}"),
            Description = Shown(due.Explanation.ToString()),
            Categories = [Shown(due.Clause.ToString())],
            Transparency = TransparencyType.Transparent,
        };
    }

    private static CalDateTime Time(Instant stamp)
    {
        var utc = stamp.InUtc().LocalDateTime;
        return utc.Year >= 1
            ? new CalDateTime(utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, utc.Second, CalDateTime.UtcTzId)
            : throw new ArgumentException(
                $"A calendar file has the years 1 to 9999, and {EventText.Text(utc.Year)} lies before.",
                nameof(stamp)
            );
    }

    /// <summary>A text without the characters that a calendar file cannot hold.</summary>
    private static string Shown(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) && letter != '\n' ? ' ' : letter));

    /// <summary>What makes a duty the same one: by whom, what, by which clause, until when.</summary>
    private sealed record Identity(Due Due) : IFingerprinted
    {
        public void WriteTo(CanonicalForm form) =>
            form.Text("due")
                .Text(Due.Clause.ToString())
                .Text(Due.By)
                .Text(Due.What)
                .Text(LocalDatePattern.Iso.Format(Due.On));
    }
}
