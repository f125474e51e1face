using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Outsourcing.Samples.MayWeShare.Tests;

/// <summary>The agreements that come with the program, and what it says about them.</summary>
public sealed class TemplateTests
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static TheoryData<string> Names => [.. Templates.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_Template_ShowsTheAgreement(string name) => Golden.Check($"{name}.txt", Run.Of("--template", name));

    /// <summary>The answers were worked out by hand from the clauses and the facts, the days by counting.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_OfATemplate_AreThoseExpected(string name)
    {
        using var file = JsonDocument.Parse(Golden.TemplateText($"{name}/answers.json"));
        var expected = file.RootElement.GetProperty("confidentiality");
        var overview = new Overview(Templates.Asking(name));

        Assert.Equal(expected.GetProperty("on").GetString(), Wording.Date(overview.View.Date));
        Assert.Equal(Texts(expected, "flows"), overview.Flows.Select(Flow));
        Assert.Equal(Texts(expected, "notBound"), overview.NotBound.Select(own => $"{own.Holder}: {own.Item.Name}"));
        Assert.Equal(
            Texts(expected, "returns"),
            overview.Returns.Select(own =>
                $"{own.Holder}: {own.Item.Name}, {Words.By(own)}, {Words.State(own.State)}, may keep {Words.Kept(own)}"
            )
        );
        Assert.Equal(
            Texts(expected, "duties"),
            overview.Dues.Select(own => $"{Wording.Date(own.On)} {own.By} {own.What}, {Words.State(own.State)}")
        );
        Assert.Equal(
            Texts(expected, "survives"),
            overview.Survivals.Select(own => $"{own.By}: {own.What}, {Words.Until(own)}")
        );
        Assert.Equal(
            expected.GetProperty("checkList").EnumerateObject().Select(own => (own.Name, own.Value.GetString()!)),
            overview.Questions.Select(own => (own.Question.ToString(), own.Says))
        );
        Assert.Equal(Texts(expected, "notes"), overview.Findings.Select(own => $"{own.Rule} {own.Subject}"));
    }

    [Fact]
    public void CheckList_AsksEachQuestionOnce() =>
        Assert.Equal(
            NdaQuestions.All,
            CheckList.Of(Templates.Asking("software").View).Select(own => own.Question).Order()
        );

    [Fact]
    public void Templates_HaveEachVerdict() =>
        Assert.Equal(
            [Verdict.Permitted, Verdict.PermittedIf, Verdict.Forbidden, Verdict.NotPermitted, Verdict.Unknown],
            Templates
                .Names.SelectMany(name => new Overview(Templates.Asking(name)).Flows)
                .Select(flow => flow.Verdict)
                .Distinct()
                .Order()
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_OfATemplate_SaysWhatTheConsoleSays(string name)
    {
        var overview = new Overview(Templates.Asking(name));
        var page = HtmlSharing.Of(overview);

        Assert.All(
            Sheet.Of(overview).SelectMany(sheet => sheet.Rows).SelectMany(row => row),
            cell => Assert.Contains(Encoder.Encode(Figures.Unbroken(cell)), page, StringComparison.Ordinal)
        );
    }

    private static string Flow(FlowAnswer flow) =>
        flow.Verdict == Verdict.Permitted ? Words.Flow(flow) : $"{Words.Flow(flow)} ({Words.Because(flow.Decision)})";

    private static IEnumerable<string> Texts(JsonElement parent, string list) =>
        parent.GetProperty(list).EnumerateArray().Select(own => own.GetString()!);
}
