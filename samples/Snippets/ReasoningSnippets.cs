using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>How a computation says why.</summary>
internal static class ReasoningSnippets
{
    public static void Run()
    {
        Console.WriteLine(LatestNotice("31 December", "three months", "30 September").Explanation);
    }

    #region explanation-from-trace
    private sealed record NoticeTrace(string TermEnd, string Notice, string Latest);

    private static Answer<string> LatestNotice(string termEnd, string notice, string latest) =>
        Answer.Known(
            latest,
            Explanation.From(
                new NoticeTrace(termEnd, notice, latest),
                static trace =>
                    Explanation.Of(
                        $"Notice must be received by {trace.Latest}.",
                        ClauseReference.Of("MSA", "§ 9"),
                        Explanation.Of($"The last day of the term is {trace.TermEnd}."),
                        Explanation.Of($"Notice is {trace.Notice}.")
                    )
            )
        );
    #endregion
}
