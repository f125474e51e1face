namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What a month of contacts has: how many of them, on which days it went badly, and what failed.</summary>
/// <param name="Days">The month.</param>
/// <param name="AnsweredCalls">How many calls are answered.</param>
/// <param name="AbandonedCalls">How many callers give up.</param>
/// <param name="Mails">How many mails come.</param>
/// <param name="BadDays">The days on which trains stood still and the phones did not.</param>
/// <param name="Outages">When the telephony was out, as a CSV text.</param>
/// <param name="Exclusions">What shall not count, as a CSV text.</param>
/// <param name="Causes">What made levels miss, as a CSV text.</param>
internal sealed record ContactPlan(
    DateRange Days,
    int AnsweredCalls,
    int AbandonedCalls,
    int Mails,
    IReadOnlySet<int> BadDays,
    string Outages,
    string Exclusions,
    string Causes
);
