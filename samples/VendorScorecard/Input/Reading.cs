namespace Outsourcing.Samples.VendorScorecard;

/// <summary>What came of reading a scorecard: the problem to decide, or everything that is wrong with the input.</summary>
internal sealed class Reading
{
    private Reading(DecisionProblem? scorecard, IEnumerable<InputProblem> problems, IEnumerable<InputProblem> notes)
    {
        Scorecard = scorecard;
        Problems = [.. problems];
        Notes = [.. notes];
    }

    public DecisionProblem? Scorecard { get; }

    public IReadOnlyList<InputProblem> Problems { get; }

    /// <summary>Gets what was read but could mean something else.</summary>
    public IReadOnlyList<InputProblem> Notes { get; }

    public static Reading Of(DecisionProblem scorecard, params IEnumerable<InputProblem> notes) =>
        new(scorecard, [], notes);

    public static Reading Refused(params IEnumerable<InputProblem> problems) => new(scorecard: null, problems, []);
}
