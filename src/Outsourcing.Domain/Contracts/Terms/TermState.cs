using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>How a term stands on a day: which term runs, until when it can be stopped, and when it can end.</summary>
/// <remarks>Two are equal when all members are; explanations do not count.</remarks>
public sealed record TermState
{
    internal TermState(
        LocalDate on,
        TermPhase phase,
        LocalDate? first,
        LocalDate? lastDay,
        Answer<NoticeDates> notice,
        Answer<LocalDate> committedUntil,
        Answer<LocalDate> nextDecision,
        Answer<LocalDate> latestPossibleEnd
    )
    {
        Notice = notice;
        CommittedUntil = committedUntil;
        NextDecision = nextDecision;
        LatestPossibleEnd = latestPossibleEnd;
        On = on;
        Phase = phase;
        First = first;
        LastDay = lastDay;
    }

    /// <summary>Gets the day of which it is asked.</summary>
    public LocalDate On { get; }

    /// <summary>Gets whether it has begun, runs for the first time, renewed, or has ended.</summary>
    public TermPhase Phase { get; }

    /// <summary>Gets the first day of the term that runs, or of the last one that ran; <see langword="null"/> when it is not recorded.</summary>
    public LocalDate? First { get; }

    /// <summary>Gets the last day of the term that runs; <see langword="null"/> while it has none.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Gets the days of the term that runs; <see langword="null"/> when its first day is not recorded or it has no end.</summary>
    public DateRange? Current =>
        First is { } first && LastDay is { } last && first <= last ? DateRange.Through(first, last) : null;

    /// <summary>Gets how often it has renewed so far.</summary>
    public int Renewals { get; internal init; }

    /// <summary>Gets by what the term that runs was renewed, with the terms agreed for it; <see langword="null"/> for the first term.</summary>
    public Renewal? RenewedBy { get; internal init; }

    /// <summary>Gets what happens at its end unless somebody acts; <see langword="null"/> when no renewal is left.</summary>
    public Renewal? Next { get; internal init; }

    /// <summary>Gets its end for good, once that is settled; <see langword="null"/> while it may still renew.</summary>
    public TermEnding? Ending { get; internal init; }

    /// <summary>Gets the days between which the notice for the end of the term that runs is in time: against its renewal, or to use the option.</summary>
    public Answer<NoticeDates> Notice { get; }

    /// <summary>
    /// Gets whether the term that runs can still be kept from renewing, or ends without one anyway; unknown when the contract
    /// withholds the notice or says nothing of one.
    /// </summary>
    public Truth CanStillStop { get; internal init; }

    /// <summary>Gets the last day of the earliest term that can still be stopped: until then the parties are bound.</summary>
    public Answer<LocalDate> CommittedUntil { get; }

    /// <summary>Gets the next day by which somebody has to decide: to stop a renewal, use an option or agree on one.</summary>
    public Answer<LocalDate> NextDecision { get; }

    /// <summary>Gets the last day that can be reached with all renewals, options and agreements included.</summary>
    public Answer<LocalDate> LatestPossibleEnd { get; }

    /// <summary>Returns text such as <c>renewed 1 time, 2023-08-01 to 2024-07-31</c>.</summary>
    /// <returns>The phase, the days and the end where it is settled.</returns>
    public override string ToString()
    {
        var phase = Phase switch
        {
            TermPhase.NotBegun => "not begun",
            TermPhase.Initial => "initial term",
            TermPhase.Renewed => $"renewed {CivilLength.Count(Renewals, "time")}",
            _ => "ended",
        };
        var first = First is { } from ? CivilDay.Text(from) : "unknown";
        var last = LastDay is { } until ? CivilDay.Text(until) : "no end";
        return $"{phase}, {first} to {last}" + (Ending is null ? "" : $"; ends {Ending}");
    }
}
