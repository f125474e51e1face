using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Until when, and from when, a notice for the end of a term is given in time.</summary>
/// <remarks>
/// The days are those of receipt, unless the clause counts from dispatch (<see cref="CountsFrom"/>). Two are equal when
/// all members are.
/// </remarks>
public sealed record NoticeDates
{
    internal NoticeDates(
        LocalDate termLastDay,
        NoticeStart countsFrom,
        LocalDate latestReceipt,
        LocalDate? latestReceiptInClearDays,
        LocalDate? firstReceipt
    )
    {
        TermLastDay = termLastDay;
        CountsFrom = countsFrom;
        LatestReceipt = latestReceipt;
        LatestReceiptInClearDays = latestReceiptInClearDays;
        FirstReceipt = firstReceipt;
    }

    /// <summary>Gets the last day of the term for whose end the notice is.</summary>
    public LocalDate TermLastDay { get; }

    /// <summary>Gets whether the days are those of receipt or of dispatch.</summary>
    public NoticeStart CountsFrom { get; }

    /// <summary>Gets the last day on which the notice is in time.</summary>
    public LocalDate LatestReceipt { get; }

    /// <summary>
    /// Gets the last day when the clause is read as one of clear days; <see langword="null"/> unless it says "at least"
    /// (<see cref="PeriodNotice.AtLeast"/>).
    /// </summary>
    public LocalDate? LatestReceiptInClearDays { get; }

    /// <summary>Gets the first day on which the notice can be given; <see langword="null"/> when the clause has none.</summary>
    public LocalDate? FirstReceipt { get; }

    /// <summary>Says whether a notice of a day is in time: not after the last day and not before the first one.</summary>
    /// <param name="day">The day of its receipt, or of its dispatch where the clause counts from there.</param>
    /// <returns>Whether it is.</returns>
    public bool IsInTime(LocalDate day) => day <= LatestReceipt && !(day < FirstReceipt);

    /// <summary>Gives the last day on which the notice can safely be sent.</summary>
    /// <param name="delivery">The way in which it is sent, with the rule by which it is deemed to be received.</param>
    /// <returns>
    /// The last day whose deemed receipt is not after <see cref="LatestReceipt"/>; that day itself where the clause counts
    /// from dispatch. Not known where the business days are not.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="delivery"/> is <see langword="null"/>.</exception>
    public Answer<LocalDate> LatestDispatch(Delivery delivery) =>
        CountsFrom == NoticeStart.Dispatch
            ? Answer.Known(
                LatestReceipt,
                Explanation.Of(
                    $"The clause counts from dispatch: {CivilDay.Text(LatestReceipt)} is the last day to send."
                )
            )
            : Guard.Against.Null(delivery).LatestDispatch(LatestReceipt);

    /// <summary>Returns text such as <c>2024-01-01 to 2024-04-30, for the end on 2024-07-31</c>.</summary>
    /// <returns>The window and the end of the term.</returns>
    public override string ToString()
    {
        var first = FirstReceipt is { } day ? $"{CivilDay.Text(day)} to " : "";
        return $"{first}{CivilDay.Text(LatestReceipt)}, for the end on {CivilDay.Text(TermLastDay)}";
    }
}
