namespace Outsourcing.Domain.Contracts;

/// <summary>What a party can do about the end of the term that runs.</summary>
internal static class TermPowers
{
    public static Exercisable Of(TermState state, Renewal next, Clause clause, string party, Answer<TermState> answer)
    {
        state.Notice.TryGetValue(out var dates);
        var isStop = next.Mode == RenewalMode.Automatic;
        var status = Status(state, dates, isStop);
        return Exercisable.Of(
            isStop ? "stop the renewal" : "use the option to renew",
            isStop ? PowerKind.StopRenewal : PowerKind.Extend,
            party,
            status,
            clause.Reference,
            answer.Explanation,
            status is PowerStatus.Now or PowerStatus.Later ? dates?.FirstReceipt : null,
            status is PowerStatus.Now or PowerStatus.Later ? dates?.LatestReceipt : null,
            isStop && status is PowerStatus.Now or PowerStatus.Later ? state.LastDay : null,
            services: clause.Services,
            findings: answer.Findings
        );
    }

    private static PowerStatus Status(TermState state, NoticeDates? dates, bool isStop)
    {
        var isOpen = isStop ? state.CanStillStop : Truth.Of(state.CanStillStop.IsTrue);
        return isOpen.IsUnknown ? PowerStatus.Unknown
            : isOpen.IsFalse ? PowerStatus.Not
            : state.On < dates?.FirstReceipt ? PowerStatus.Later
            : PowerStatus.Now;
    }
}
