namespace Outsourcing.Samples.MayWeShare.Tests;

/// <summary>At a terminal the program asks; the first choice of each list is marked, keys move and pick.</summary>
public sealed class DialogueTests
{
    private const ConsoleKey Pick = ConsoleKey.Enter;
    private const ConsoleKey Down = ConsoleKey.DownArrow;
    private const ConsoleKey Up = ConsoleKey.UpArrow;

    private static readonly ConsoleKey[] FirstQuestion = [Pick, Pick, Pick, Pick, Pick];

    [Fact]
    public void Run_FirstChoices_AnswersAndStops()
    {
        var run = Run.AtTerminal([.. FirstQuestion, Up, Pick]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Which agreement?", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "May webshop source code (of Northquay Retail, trade secret, class source) go to",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("What now?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AnotherAct_IsAskedAbout()
    {
        var run = Run.AtTerminal(Pick, Pick, Pick, Pick, Down, Pick, Up, Pick);

        Assert.Contains("train models with it", run.Output, StringComparison.Ordinal);
        Assert.Contains("forbidden: by MSA § 13 (train models)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AnotherQuestion_KeepsTheAgreement()
    {
        var run = Run.AtTerminal([.. FirstQuestion, Pick, .. FirstQuestion[1..], Up, Pick]);

        Assert.Equal(
            Titles(Run.AtTerminal([.. FirstQuestion, Up, Pick]), "Which agreement?"),
            Titles(run, "Which agreement?")
        );
        Assert.Equal(2, run.Output.Split("May webshop source code").Length - 1);
    }

    [Fact]
    public void Run_AllFlows_ShowsThem()
    {
        var run = Run.AtTerminal([.. FirstQuestion, Down, Pick, Up, Pick]);

        Assert.Contains("11 flows:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AnotherAgreement_IsPicked()
    {
        var run = Run.AtTerminal([.. FirstQuestion, Down, Down, Pick, Down, .. FirstQuestion, Up, Pick]);

        Assert.Contains("of Tramontane Rail", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Whatever keeps a person from answering, the program shows everything instead of waiting.</summary>
    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    public void Run_NobodyToAnswer_ShowsTheUsualTemplate(bool canAsk, bool isInteractive, bool isAnsi)
    {
        var run = Run.Of(
            output =>
            {
                var console = new KeyedConsole(output);
                console.Profile.Capabilities.Interactive = isInteractive;
                console.Profile.Capabilities.Ansi = isAnsi;
                return console;
            },
            canAsk,
            []
        );

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.DoesNotContain("Which agreement?", run.Output, StringComparison.Ordinal);
        Assert.Contains("11 flows:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Owner_IsNotOffered() =>
        Assert.DoesNotContain(
            "go to Northquay Retail",
            Run.AtTerminal([.. FirstQuestion, Up, Pick]).Sentences,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_AnyArgument_AsksNothing()
    {
        var run = Run.Of(output => new KeyedConsole(output), canAsk: true, ["--template", "software"]);

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("Which agreement?", run.Output, StringComparison.Ordinal);
    }

    private static int Titles(Run run, string title) => run.Output.Split(title).Length;
}
