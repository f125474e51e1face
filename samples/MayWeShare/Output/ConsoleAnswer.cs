using Spectre.Console;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>The answer to one question on the console.</summary>
internal sealed class ConsoleAnswer(IAnsiConsole console)
{
    private readonly ConsolePage page = new(console);

    public void Write(Answered answered)
    {
        var (question, decision) = (answered.Question, answered.Decision);
        page.Line(
            $"May {Words.Item(question.Item)} go to {question.To} for {Words.Aim(question.Purpose, question.Act)}, on {Wording.Date(answered.View.Date)}?"
        );
        page.Strong($"{VerdictWords.Text(decision.Verdict)}: {Words.Because(decision)}");
        foreach (var finding in decision.Findings)
        {
            page.Hanging($"- {Words.Finding(finding)}");
        }

        page.Subheading("Why");
        page.Hanging(decision.Explanation.ToString());
    }
}
