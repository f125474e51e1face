namespace Outsourcing.Domain.Conformance.Tests;

/// <summary>The families of confidentiality agreements: clauses and variables that are held, and questions that are asked.</summary>
public sealed class NdaCasesTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(
        "\"2\": { \"heading\": \"Use and Protection of Confidential Information\" }",
        "2 passed, 0 failed, 0 skipped"
    )]
    [InlineData("\"8\": { \"heading\": \"Disclaimer\", \"text\": \"any\" }", "2 passed, 0 failed, 0 skipped")]
    [InlineData("\"2\": { \"heading\": \"Exceptions\" }", "1 passed, 1 failed, 0 skipped")]
    [InlineData("\"12\": { \"heading\": \"Other\" }", "1 passed, 1 failed, 0 skipped")]
    [InlineData("\"7\": { \"heading\": \"Proprietary Rights\", \"held\": 1 }", "1 passed, 0 failed, 1 skipped")]
    public void Run_Clause_IsHeldOrSaysWhyNot(string clause, string closing) =>
        Assert.Equal(closing, Run($$"""{ "coverPageVariables": {}, "clauses": { {{clause}} } }""").Closing);

    [Theory]
    [InlineData("\"Purpose\": \"text\"", "2 passed, 0 failed, 0 skipped")]
    [InlineData("\"Purpose\": \"date\"", "1 passed, 1 failed, 0 skipped")]
    [InlineData(
        "\"MndaTerm\": [\"Expires <period> from Effective Date\", \"Continues until terminated\"]",
        "2 passed, 0 failed, 0 skipped"
    )]
    [InlineData("\"MndaTerm\": [\"Ends with the project\"]", "1 passed, 1 failed, 0 skipped")]
    [InlineData("\"TermOfConfidentiality\": [\"In perpetuity\"]", "2 passed, 0 failed, 0 skipped")]
    [InlineData("\"TermOfConfidentiality\": [\"For a while\"]", "1 passed, 1 failed, 0 skipped")]
    [InlineData("\"Modifications\": \"text\"", "2 passed, 0 failed, 0 skipped")]
    [InlineData("\"Fee\": \"money\"", "1 passed, 0 failed, 1 skipped")]
    public void Run_Variable_IsHeldByTheCoverPage(string variable, string closing) =>
        Assert.Equal(closing, Run($$"""{ "coverPageVariables": { {{variable}} }, "clauses": {} }""").Closing);

    [Theory]
    [InlineData("""{ "id": "nda-11", "title": "No reverse engineering" }""", "1 passed, 0 failed, 0 skipped")]
    [InlineData("""{ "id": "nda-11", "title": "No licensing" }""", "0 passed, 1 failed, 0 skipped")]
    [InlineData("""{ "id": "nda-6", "title": "Other" }""", "0 passed, 0 failed, 1 skipped")]
    [InlineData("""{ "id": "nda-4", "title": "Limited use", "expected": 1 }""", "0 passed, 0 failed, 1 skipped")]
    [InlineData("""{ "id": "nda-4" }""", "0 passed, 1 failed, 0 skipped")]
    public void Run_Question_IsAskedByItsNumberAndTitle(string question, string closing) =>
        Assert.Equal(closing, Run($$"""{ "hypotheses": [{{question}}] }""").Closing);

    private Outcome Run(string text) => Workbench.Run(bench.Write("a.json", text));
}
