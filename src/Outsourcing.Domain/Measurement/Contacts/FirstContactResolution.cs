using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Measurement;

/// <content>First-contact resolution of a contact centre.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the share of first contacts after which the customer did not come back on the same matter.</summary>
    /// <param name="repeatDays">
    /// The repeat window in civil days after the day of the contact, from 1 to 3660; a contact on its last day is a repeat.
    /// </param>
    /// <returns>The indicator: resolved / first contacts; not measurable without first contacts.</returns>
    /// <exception cref="ArgumentException"><paramref name="repeatDays"/> is below 1 or above 3660.</exception>
    public static FirstContactResolution FirstContactResolution(int repeatDays) =>
        new(Guard.Against.OutOfRange(repeatDays, nameof(repeatDays), 1, Measurement.FirstContactResolution.MostDays));
}

/// <summary>The share of first contacts after which the customer did not come back on the same matter within a repeat window.</summary>
/// <remarks>
/// <para>
/// A first contact is an answered one with no answered contact on the same <see cref="Contact.Matter"/> in the repeat window
/// before it. It is resolved when no contact on the matter, answered or not, was offered after it in the repeat window. Days are
/// those of the period's zone. It belongs to the period in which it was offered, but the contacts of the repeat window before
/// and after the period are looked at too: give them along. An answered contact there without a matter could be a first one or
/// a repeat, so the answer is then that this fact is missing; one that was not answered is left aside and counted.
/// </para>
/// <para>
/// The library knows no clock, so the data are taken to be complete up to the day before that of the last contact given. While
/// the repeat window of an unrepeated first contact ends later, the number is provisional until the end of that window.
/// </para>
/// </remarks>
public sealed record FirstContactResolution : Indicator<Contact>
{
    /// <summary>Ten years: longer windows are mistaken, and dates keep away from the end of the calendar.</summary>
    internal static readonly int MostDays = 3660;

    private static readonly ItemNoun First = new("first contact", "first contacts");

    internal FirstContactResolution(int repeatDays) => RepeatDays = repeatDays;

    /// <summary>Gets the repeat window in civil days after the day of the contact; above zero.</summary>
    public int RepeatDays { get; }

    /// <inheritdoc/>
    public override string Name => $"share of contacts resolved at first, repeat window {Days}";

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Share;

    private string Days => RepeatDays == 1 ? "1 day" : $"{Invariant.Text(RepeatDays)} days";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("first-contact-resolution").Number((long)RepeatDays);

    internal override Reading Read(IReadOnlyList<Contact> observations, MeasurementScope scope)
    {
        var zone = scope.Period.Zone;
        DatedContact[] all =
        [
            .. observations
                .Where(contact => !scope.Excludes(contact))
                .Select(contact => new DatedContact(contact, contact.Offered.InZone(zone).Date)),
        ];
        DatedContact[] near =
        [
            .. all.Where(own =>
                EndOfWindow(own.Day) >= scope.Period.First && own.Day < EndOfWindow(scope.Period.EndExclusive)
            ),
        ];
        if (Array.Find(near, own => own.Contact is { IsAnswered: true, Matter: null }) is { } unknown)
        {
            return new NoReading(AnswerStatus.FactMissing, MatterMissing(unknown.Contact.Id));
        }

        var (firsts, resolved) = (0L, 0L);
        LocalDate? openUntil = null;
        foreach (
            var matter in near.Where(own => own.Contact.Matter is not null)
                .GroupBy(own => own.Contact.Matter, StringComparer.Ordinal)
        )
        {
            foreach (var (first, next) in FirstContacts(matter).Where(pair => Belongs(pair.First, scope)))
            {
                firsts++;
                var end = EndOfWindow(first.Day);
                if (next is null || next.Day > end)
                {
                    resolved++;
                    openUntil = openUntil > end ? openUntil : end;
                }
            }
        }

        var aside = near.Count(own => own.Contact.Matter is null);
        return new CountReading(resolved, firsts, CountsMisses: false, First, [.. Sentences(firsts, resolved, aside)])
        {
            Provisional =
                openUntil is { } until && all.Max(own => own.Day) is var last && until >= last
                    ? StillOpen(until, last)
                    : null,
        };
    }

    /// <summary>The first contacts on one matter, each with the contact that came next, if any.</summary>
    private IEnumerable<(DatedContact First, DatedContact? Next)> FirstContacts(IEnumerable<DatedContact> matter)
    {
        DatedContact[] inOrder =
        [
            .. matter.OrderBy(own => own.Contact.Offered).ThenBy(own => own.Contact.Id, StringComparer.Ordinal),
        ];
        LocalDate? answered = null;
        for (var i = 0; i < inOrder.Length; i++)
        {
            var own = inOrder[i];
            if (!own.Contact.IsAnswered)
            {
                continue;
            }

            if (answered is not { } before || EndOfWindow(before) < own.Day)
            {
                yield return (own, i + 1 < inOrder.Length ? inOrder[i + 1] : null);
            }

            answered = own.Day;
        }
    }

    private IEnumerable<string> Sentences(long firsts, long resolved, int aside)
    {
        yield return $"Nobody came back within {Days} after {Invariant.Text(resolved)} of {First.Count(firsts)}.";
        if (aside > 0)
        {
            yield return $"Left aside, not answered and of an unknown matter: {ContactCounts.Noun.Count(aside)}.";
        }
    }

    private LocalDate EndOfWindow(LocalDate day) => day.PlusDays(RepeatDays);

    private static bool Belongs(DatedContact own, MeasurementScope scope) =>
        scope.Period.Instants.Contains(own.Contact.Offered);

    private static Finding MatterMissing(string id) =>
        Finding.Of(
            MeasurementRules.ContactMatter,
            Severity.Error,
            id,
            $"What contact '{id}' is about is not known, so a repeat cannot be told."
        );

    private static string StillOpen(LocalDate until, LocalDate last) =>
        $"The number is provisional until {LocalDatePattern.Iso.Format(until)}: the last contact is of "
        + $"{LocalDatePattern.Iso.Format(last)}, and customers may still come back.";

    /// <summary>A contact with the civil day on which it was offered.</summary>
    private sealed record DatedContact(Contact Contact, LocalDate Day);
}
