namespace Outsourcing.Samples.ContractTimeline;

/// <summary>An agreement, or what is wrong with the file.</summary>
internal sealed record Reading(Agreement? Agreement, IReadOnlyList<InputProblem> Problems)
{
    public static Reading Of(Agreement agreement) => new(agreement, []);

    public static Reading Refused(params IEnumerable<InputProblem> problems) => new(null, [.. problems]);
}
