namespace Outsourcing.Domain.Conformance.Tests;

/// <summary>The scenarios of the copyright licence: the fee and its sides are compared, and who may use the work where.</summary>
public sealed class LicenceTemplateTests : IDisposable
{
    private const string Right = """
        {"template":"copyright-license","cases":[{"id":"a",
         "parameters":{"licensee":"Me","licensor":"Myself","territory":"United States","fee":{"amount":"100.0","currency":"USD"}},
         "request":{"type":"PaymentRequest"},
         "expected":{"response":{"type":"PayOut","amount":{"doubleValue":100.0,"currencyCode":"USD"}}}}]}
        """;

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("\"100.0\"", "\"100\"")]
    [InlineData("100.0,", "100.00000000000001,")]
    [InlineData("\"Me\"", "\"Northquay\"")]
    [InlineData(
        "{\"response\"",
        "{\"obligations\":[{\"amount\":{\"doubleValue\":100},\"promisor\":\"Me\",\"promisee\":\"Myself\"}],\"response\""
    )]
    public void Run_RightCase_Passes(string old, string text) =>
        Assert.Equal("1 passed, 0 failed, 0 skipped", Closing(old, text));

    [Theory]
    [InlineData("100.0,", "100.01,")]
    [InlineData("\"100.0\"", "\"1,100.0\"")]
    [InlineData("\"currencyCode\":\"USD\"", "\"currencyCode\":\"EUR\"")]
    [InlineData("\"licensee\":\"Me\"", "\"licensee\":\"Myself\"")]
    [InlineData("\"territory\":\"United States\"", "\"territory\":\" \"")]
    [InlineData("\"amount\":\"100.0\"", "\"amount\":\"much\"")]
    [InlineData("{\"response\"", "{\"rejected\":\"no\",\"response\"")]
    [InlineData("{\"response\"", "{\"obligations\":[],\"response\"")]
    [InlineData("{\"response\"", "{\"obligations\":[{\"promisor\":\"Myself\"}],\"response\"")]
    [InlineData("\"request\":{\"type\":\"PaymentRequest\"},", "")]
    public void Run_PlantedWrongValue_Fails(string old, string text) =>
        Assert.Equal("0 passed, 1 failed, 0 skipped", Closing(old, text));

    [Theory]
    [InlineData("\"type\":\"PayOut\"", "\"colour\":\"PayOut\"")]
    [InlineData("{\"response\"", "{\"colour\":1,\"response\"")]
    public void Run_WhatNobodyReads_IsASkip(string old, string text) =>
        Assert.Equal("0 passed, 0 failed, 1 skipped", Closing(old, text));

    private string Closing(string old, string text) =>
        Workbench.Run(bench.Write("a.json", Right.Replace(old, text, StringComparison.Ordinal))).Closing;
}
