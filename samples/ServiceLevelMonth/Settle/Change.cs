namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>A question: what the month would give if some things were different.</summary>
/// <param name="Text">The question as it was asked.</param>
/// <param name="Changes">What would be different.</param>
internal sealed record Question(string Text, IReadOnlyList<Change> Changes);

/// <summary>One thing that would be different.</summary>
internal abstract record Change;

/// <summary>One more outage.</summary>
internal sealed record OutageChange(Interval Time) : Change;

/// <summary>Another number of a level.</summary>
internal sealed record ResultChange(ServiceLevel Level, Measured Value) : Change;

/// <summary>Another volume that is charged.</summary>
internal sealed record VolumeChange(long Volume) : Change;

/// <summary>Another term.</summary>
internal sealed record TermsChange(Func<ServiceLevelAgreement, ServiceLevelAgreement> Apply) : Change;
