namespace Outsourcing.Domain.Performance;

/// <summary>A single sampling plan of the table, without a lot.</summary>
/// <param name="Letter">The code letter of the plan.</param>
/// <param name="SampleSize">The sample size.</param>
/// <param name="AcceptanceNumber">The acceptance number.</param>
internal readonly record struct SamplingCell(char Letter, int SampleSize, int AcceptanceNumber);
