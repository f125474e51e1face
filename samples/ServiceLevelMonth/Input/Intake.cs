namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What came in from one file, and what was left out because it could not be read.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Rows">How many rows the file has, the header not counted.</param>
/// <param name="LeftOut">How many of them could not be read.</param>
/// <param name="Problems">What is wrong, up to <see cref="MostProblems"/>.</param>
/// <param name="CanBeUsed">Whether the file as a whole could be read.</param>
internal sealed record Intake(
    string File,
    int Rows,
    int LeftOut,
    IReadOnlyList<InputProblem> Problems,
    bool CanBeUsed = true
)
{
    /// <summary>The most problems that are listed; all are counted.</summary>
    public const int MostProblems = 1000;

    public static Intake Refused(string file, InputProblem problem) => new(file, 0, 0, [problem], CanBeUsed: false);
}
