namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>The agreements that come with the program, and what it says about them.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("software")]
    [InlineData("accounting")]
    public void Document_OfATemplate_IsTheAgreementThatCodeBuilds(string name)
    {
        Golden.CheckTemplate($"{name}/agreement.json", Documents.Write(Built(name)) + "\n");

        Assert.Equal(Built(name), Documents.Read<Agreement>(File.ReadAllText(Golden.Template($"{name}/agreement.json"))));
    }

    [Theory]
    [InlineData("software")]
    [InlineData("accounting")]
    public void Run_Template_ShowsTheAgreement(string name)
    {
        var run = Run.Of("--template", name);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Golden.Check($"{name}.txt", run.Output);
        Assert.DoesNotContain(run.Output, letter => letter is '\u001b' or (>= '\u2500' and <= '\u259f'));
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 110));
    }

    private static Agreement Built(string name) =>
        name == "software" ? SoftwareTemplate.Agreement : AccountingTemplate.Agreement;
}
