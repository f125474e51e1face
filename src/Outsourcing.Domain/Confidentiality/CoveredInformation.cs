using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Which information is confidential.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record CoveredInformation
{
    private CoveredInformation(Recognition by) => By = by;

    /// <summary>Gets: all information that is disclosed.</summary>
    public static CoveredInformation All { get; } = new(Recognition.All);

    /// <summary>Gets: what is marked as confidential.</summary>
    public static CoveredInformation Marked { get; } = new(Recognition.Marked);

    /// <summary>Gets: what is marked, or should reasonably be understood as confidential by its nature and the circumstances.</summary>
    public static CoveredInformation ReasonablyUnderstood { get; } = new(Recognition.ReasonablyUnderstood);

    /// <summary>Gets by what confidential information is recognised.</summary>
    public Recognition By { get; }

    /// <summary>Gets within which period after an oral disclosure a written confirmation makes it confidential; <see langword="null"/> when the terms are silent.</summary>
    public Period? OralConfirmation { get; private init; }

    /// <summary>Gets whether it is confidential that the parties talk, and about what.</summary>
    public bool IncludesTalks { get; private init; }

    /// <summary>Gets whether only technical information is confidential.</summary>
    public bool IsTechnicalOnly { get; private init; }

    /// <summary>Adds what was said and is confirmed in writing.</summary>
    /// <param name="period">Within which period after the disclosure.</param>
    /// <returns>The information.</returns>
    /// <exception cref="ArgumentException">The period is no time, or months together with days.</exception>
    public CoveredInformation OralWhenConfirmedWithin(Period period) =>
        this with
        {
            OralConfirmation = Guard.Against.NoCivilPeriod(period),
        };

    /// <summary>Adds that the parties talk, and about what.</summary>
    /// <returns>The information.</returns>
    public CoveredInformation AndTheTalks() => this with { IncludesTalks = true };

    /// <summary>Takes out what is not technical.</summary>
    /// <returns>The information.</returns>
    public CoveredInformation TechnicalOnly() => this with { IsTechnicalOnly = true };

    /// <summary>Returns text such as <c>what is marked, and the talks</c>.</summary>
    /// <returns>Which information.</returns>
    public override string ToString() =>
        (IsTechnicalOnly ? "technical information: " : "")
        + By switch
        {
            Recognition.Marked => "what is marked",
            Recognition.ReasonablyUnderstood => "what is marked or reasonably understood as confidential",
            _ => "all that is disclosed",
        }
        + (
            OralConfirmation is { } period
                ? $", what was said when confirmed in writing within {ObligationPeriods.Words(period)}"
                : ""
        )
        + (IncludesTalks ? ", and the talks" : "");
}

/// <summary>By what confidential information is recognised; each includes those before it.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum Recognition
{
    /// <summary>By nothing; nothing has it.</summary>
    None = 0,

    /// <summary>By a mark.</summary>
    Marked = 1,

    /// <summary>By a mark, or by its nature and the circumstances.</summary>
    ReasonablyUnderstood = 2,

    /// <summary>By the disclosure.</summary>
    All = 3,
}
