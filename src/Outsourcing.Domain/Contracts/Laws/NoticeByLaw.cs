using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The last day for a notice by the terms, and beside it the last day that the law leaves.</summary>
/// <remarks>Two are equal when both members are.</remarks>
public sealed record NoticeByLaw
{
    internal NoticeByLaw(NoticeDates byTerms, LocalDate latestReceipt)
    {
        ByTerms = byTerms;
        LatestReceipt = latestReceipt;
    }

    /// <summary>Gets the days by the terms; who keeps them needs no law.</summary>
    public NoticeDates ByTerms { get; }

    /// <summary>Gets the last day by law; that of the terms where no rule says otherwise.</summary>
    public LocalDate LatestReceipt { get; }

    /// <summary>Returns text such as <c>by the terms 2027-03-31, by law 2027-04-30</c>.</summary>
    /// <returns>Both days.</returns>
    public override string ToString() =>
        $"by the terms {CivilDay.Text(ByTerms.LatestReceipt)}, by law {CivilDay.Text(LatestReceipt)}";
}
