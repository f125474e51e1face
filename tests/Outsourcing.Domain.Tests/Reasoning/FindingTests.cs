using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Reasoning;

public sealed class FindingTests
{
    private static readonly RuleId Rule = RuleId.Of("test.cell.missing");

    [Fact]
    public void Of_AllParts_KeepsThem()
    {
        var basis = ClauseReference.Of("MSA", "§ 9");
        var finding = Finding.Of(Rule, Severity.Warning, "Acme", "The price is missing.", basis, "Ask for it.");

        Assert.Equal(Rule, finding.Rule);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Acme", finding.Subject);
        Assert.Equal("The price is missing.", finding.Message);
        Assert.Equal(basis, finding.Basis);
        Assert.Equal("Ask for it.", finding.Remedy);
    }

    [Theory]
    [InlineData(Severity.Info, "info test.cell.missing [Acme]: The price is missing.")]
    [InlineData(Severity.Warning, "warning test.cell.missing [Acme]: The price is missing.")]
    [InlineData(Severity.Error, "error test.cell.missing [Acme]: The price is missing.")]
    public void ToString_IsOneLine(Severity severity, string expected) =>
        Assert.Equal(expected, Finding.Of(Rule, severity, "Acme", "The price is missing.").ToString());

    [Fact]
    public void ToString_WithBasisAndRemedy_HasThemAtTheEnd() =>
        Assert.Equal(
            "error test.cell.missing [Acme]: The price is missing. [MSA § 9] Ask for it.",
            Finding
                .Of(
                    Rule,
                    Severity.Error,
                    "Acme",
                    "The price is missing.",
                    ClauseReference.Of("MSA", "§ 9"),
                    "Ask for it."
                )
                .ToString()
        );

    [Fact]
    public void Of_NoRule_Throws() =>
        Assert.Equal(
            "rule",
            Assert.Throws<ArgumentNullException>(() => Finding.Of(null!, Severity.Info, "Acme", "m")).ParamName
        );

    [Theory]
    [InlineData((Severity)(-1))]
    [InlineData((Severity)3)]
    public void Of_NoSuchSeverity_Throws(Severity severity) =>
        Assert.Equal(
            "severity",
            Assert.Throws<ArgumentOutOfRangeException>(() => Finding.Of(Rule, severity, "Acme", "m")).ParamName
        );

    [Theory]
    [InlineData("", "m", "r", "subject")]
    [InlineData(" ", "m", "r", "subject")]
    [InlineData("Acme", " ", "r", "message")]
    [InlineData("Acme", "m", " ", "remedy")]
    public void Of_BlankText_Throws(string subject, string message, string remedy, string parameter) =>
        Assert.Equal(
            parameter,
            Assert
                .Throws<ArgumentException>(() => Finding.Of(Rule, Severity.Info, subject, message, null, remedy))
                .ParamName
        );

    [Fact]
    public void Equality_KnowsEveryPart()
    {
        Finding[] findings =
        [
            Finding.Of(Rule, Severity.Info, "a", "m"),
            Finding.Of(RuleId.Of("test.other"), Severity.Info, "a", "m"),
            Finding.Of(Rule, Severity.Error, "a", "m"),
            Finding.Of(Rule, Severity.Info, "b", "m"),
            Finding.Of(Rule, Severity.Info, "a", "n"),
            Finding.Of(Rule, Severity.Info, "a", "m", Source.Of("s")),
            Finding.Of(Rule, Severity.Info, "a", "m", null, "r"),
        ];

        Assert.Equal(findings.Length, findings.Distinct().Count());
        Assert.Equal(findings[0], Finding.Of(Rule, Severity.Info, "a", "m"));
    }

    [Fact]
    public void Severities_HaveStableNumbers() =>
        Assert.Equal([0, 1, 2], Enum.GetValues<Severity>().Select(severity => (int)severity));
}
