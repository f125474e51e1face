namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What was observed, by the file that it comes from; what nobody reported is not among it.</summary>
/// <param name="Observations">The observations of each file.</param>
/// <param name="Exclusions">What shall not count.</param>
/// <param name="Causes">What made levels miss.</param>
/// <param name="Intakes">What came in from each file.</param>
internal sealed record MonthData(
    IReadOnlyDictionary<string, IReadOnlyList<Observation>> Observations,
    IReadOnlyList<Exclusion> Exclusions,
    IReadOnlyList<Cause> Causes,
    IReadOnlyList<Intake> Intakes
)
{
    /// <summary>Gives the observations of a file; <see langword="null"/> when nobody reported them.</summary>
    public IReadOnlyList<T>? Of<T>(string source)
        where T : Observation =>
        Observations.TryGetValue(source, out var found) ? found as IReadOnlyList<T> ?? [.. found.Cast<T>()] : null;
}

/// <summary>What made a level miss.</summary>
internal sealed record Cause(string Level, string Text);
