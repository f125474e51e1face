namespace Outsourcing.Samples.VendorScorecard;

/// <summary>What came of reading a scorecard: the problem to decide, or everything that is wrong with the input.</summary>
internal sealed class Reading
{
    private Reading(DecisionProblem? scorecard, IEnumerable<InputProblem> problems)
    {
        Scorecard = scorecard;
        Problems = [.. problems];
    }

    public DecisionProblem? Scorecard { get; }

    public IReadOnlyList<InputProblem> Problems { get; }

    public static Reading Of(DecisionProblem scorecard) => new(scorecard, []);

    public static Reading Refused(params IEnumerable<InputProblem> problems) => new(scorecard: null, problems);
}
