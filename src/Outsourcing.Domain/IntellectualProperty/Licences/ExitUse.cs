using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Whether a party may do something with a piece of work after the agreement, and for how long.</summary>
/// <remarks>Two are equal when all members are; of the decision its explanation does not count. Immutable.</remarks>
public sealed record ExitUse
{
    internal ExitUse(string act, Decision decision, LocalDate? until)
    {
        Act = act;
        Decision = decision;
        Until = until;
    }

    /// <summary>Gets the act.</summary>
    public string Act { get; }

    /// <summary>Gets the decision, for the first day after the agreement.</summary>
    public Decision Decision { get; }

    /// <summary>Gets the last day on which it may do so; <see langword="null"/> when there is no end, or it may not.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets whether it may.</summary>
    public bool IsPermitted => Decision.Verdict == Verdict.Permitted;

    /// <summary>Returns text such as <c>use until 2030-01-31: Permitted by MSA § 9.</c>.</summary>
    /// <returns>The act, until when, and the decision.</returns>
    public override string ToString() =>
        $"{Act}{(Until is { } last ? $" until {CivilDay.Text(last)}" : "")}: {Decision}";
}
