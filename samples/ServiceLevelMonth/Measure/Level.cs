namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>A service level and how the month stands to it.</summary>
/// <param name="Name">What is promised, in the words of the contract.</param>
/// <param name="Target">The level that was agreed.</param>
/// <param name="Answer">The result, or why there is none.</param>
internal sealed record Level(string Name, Target Target, Answer<MeasurementResult> Answer)
{
    public MeasurementResult? Result => Answer.TryGetValue(out var result) ? result : null;
}
