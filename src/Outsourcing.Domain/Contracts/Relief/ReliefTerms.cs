using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>
/// The provider's relief from a duty of its own while a duty of the customer is late, if it notifies the customer as the
/// clause asks.
/// </summary>
/// <remarks>
/// The customer has done its duty when a <see cref="Happened"/> fact has the name of the duty; a notice is a
/// <see cref="ReliefNotice"/>. Two are equal when all members are equal. Immutable.
/// </remarks>
public sealed record ReliefTerms : Provision
{
    private ReliefTerms(string provider, string duty, string customer, string customerDuty, LocalDate? dueOn)
    {
        Provider = provider;
        Duty = duty;
        Customer = customer;
        CustomerDuty = customerDuty;
        DueOn = dueOn;
    }

    /// <summary>Gets the name of the party that is relieved.</summary>
    public string Provider { get; }

    /// <summary>Gets the duty from which it is relieved.</summary>
    public string Duty { get; }

    /// <summary>Gets the name of the party whose duty may be late.</summary>
    public string Customer { get; }

    /// <summary>Gets the duty that may be late.</summary>
    public string CustomerDuty { get; }

    /// <summary>Gets the last day on which the customer's duty is done in time, or <see langword="null"/> when it is not recorded.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>Gets within how many days the provider has to notify, or <see langword="null"/> when it need not.</summary>
    public int? NoticeDays { get; private init; }

    /// <summary>Gets the event from which these days count, or <see langword="null"/> when they count from the day on which the duty was due.</summary>
    public string? NoticeAfter { get; private init; }

    /// <summary>Gets whether a notice counts only in writing.</summary>
    public bool NoticeInWriting { get; private init; }

    /// <summary>Creates terms that ask for no notice.</summary>
    /// <param name="provider">The name of the party that is relieved.</param>
    /// <param name="duty">The duty from which it is relieved.</param>
    /// <param name="customer">The name of the party whose duty may be late.</param>
    /// <param name="customerDuty">The duty that may be late.</param>
    /// <param name="dueOn">The last day on which it is done in time; none when it is not recorded.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static ReliefTerms Of(
        string provider,
        string duty,
        string customer,
        string customerDuty,
        LocalDate? dueOn
    ) =>
        new(
            Guard.Against.NoText(provider).Trim(),
            Guard.Against.NoText(duty).Trim(),
            Guard.Against.NoText(customer).Trim(),
            Guard.Against.NoText(customerDuty).Trim(),
            dueOn?.WithCalendar(CalendarSystem.Iso)
        );

    /// <summary>Asks for a notice.</summary>
    /// <param name="days">
    /// Within how many days, zero or more: a notice given so many days after the day from which they count is in time.
    /// </param>
    /// <param name="after">
    /// The event from which they count, such as that the provider became aware; none for the day on which the duty was due.
    /// </param>
    /// <param name="inWriting">Whether a notice counts only in writing.</param>
    /// <returns>The same terms with that condition.</returns>
    /// <exception cref="ArgumentException">The number is below zero, or the event is blank.</exception>
    public ReliefTerms NotifiedWithin(int days, string? after = null, bool inWriting = false) =>
        this with
        {
            NoticeDays = Guard.Against.OutOfRange(days, nameof(days), 0, int.MaxValue),
            NoticeAfter = after is null ? null : Guard.Against.NoText(after).Trim(),
            NoticeInWriting = inWriting,
        };

    /// <summary>Gives the notice that the provider can still give in time.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(window);
        return ReliefCheck.NoticeStillDue(this, clause, view) is { } due && window.Contains(due.On) ? [due] : [];
    }

    /// <summary>Returns text such as <c>relief from go-live while grant access, due on 2026-03-02, is late; notice within 10 days, in writing</c>.</summary>
    /// <returns>The terms in words.</returns>
    public override string ToString()
    {
        var due = DueOn is { } day ? $"due on {CivilDay.Text(day)}" : "due on a day that is not recorded";
        var after = NoticeAfter is null ? "" : $" after '{NoticeAfter}'";
        var notice = NoticeDays is { } days ? $"; notice within {ReliefCheck.Days(days)}{after}" : "";
        return $"relief of {Provider} from {Duty} while {CustomerDuty} of {Customer}, {due}, is late{notice}{(NoticeInWriting ? ", in writing" : "")}";
    }
}
