namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>A service level and how the month stands to it.</summary>
/// <param name="Agreed">What was agreed.</param>
/// <param name="Answer">The result, or why there is none.</param>
internal sealed record Level(ServiceLevel Agreed, Answer<MeasurementResult> Answer)
{
    public string Name => Agreed.Name;

    public Target Target => Agreed.Target;

    public MeasurementResult? Result => Answer.TryGetValue(out var result) ? result : null;
}
