namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What came in from one file, and what was left out because it could not be read.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Rows">How many rows the file has, the header not counted.</param>
/// <param name="LeftOut">How many of them could not be read.</param>
/// <param name="Problems">What is wrong, up to <see cref="MostProblems"/>.</param>
/// <param name="ProblemCount">How many problems there are, those included that are not listed.</param>
/// <param name="CanBeUsed">Whether the file as a whole could be read.</param>
/// <param name="IsThere">Whether there is such a file at all.</param>
internal sealed record Intake(
    string File,
    int Rows,
    int LeftOut,
    IReadOnlyList<InputProblem> Problems,
    int ProblemCount,
    bool CanBeUsed = true,
    bool IsThere = true
)
{
    /// <summary>The most problems that are listed; all are counted.</summary>
    public const int MostProblems = 1000;

    /// <summary>Gets whether the file is there and every row counts.</summary>
    public bool IsWhole => IsThere && LeftOut == 0;

    public static Intake Refused(string file, params IReadOnlyList<InputProblem> problems) =>
        new(file, 0, 0, problems, problems.Count, CanBeUsed: false);

    public static Intake NotThere(string file) => new(file, 0, 0, [], 0, IsThere: false);
}
