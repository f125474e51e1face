namespace Outsourcing.Samples;

/// <summary>What a file holds, or what is wrong with it.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
internal sealed record Reading<T>(T? Value, IReadOnlyList<InputProblem> Problems)
    where T : class
{
    public static Reading<T> Of(T value) => new(value, []);

    public static Reading<T> Refused(params IEnumerable<InputProblem> problems) => new(null, [.. problems]);
}
