using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The end of a term for good: its last day, and by what it ends.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record TermEnding
{
    internal TermEnding(LocalDate lastDay, TermEndCause cause, string? detail = null)
    {
        LastDay = lastDay;
        Cause = cause;
        Detail = detail;
    }

    /// <summary>Gets the last day.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets by what it ends.</summary>
    public TermEndCause Cause { get; }

    /// <summary>Gets the event, the circumstance or the ground; <see langword="null"/> where the cause says it all.</summary>
    public string? Detail { get; }

    /// <summary>Returns text such as <c>2024-07-31, by notice against the renewal</c>.</summary>
    /// <returns>The last day and the cause.</returns>
    public override string ToString() => $"{CivilDay.Text(LastDay)}, {Words}";

    private string Words =>
        Cause switch
        {
            TermEndCause.Expiry => "since no renewal is left",
            TermEndCause.NonRenewal => "by notice against the renewal",
            TermEndCause.OptionLapsed => "since the option was not used in time",
            TermEndCause.NotAgreed => "since no renewal was agreed",
            TermEndCause.Condition => $"since this does not hold: {Detail}",
            TermEndCause.Event => $"by the event '{Detail}'",
            _ => $"by termination: {Detail}",
        };
}
