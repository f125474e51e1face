namespace Outsourcing.Domain.Conformance.Tests;

/// <summary>The scenarios of the royalty: amount and instant are compared, and what the text asks for goes first.</summary>
public sealed class RoyaltyTemplateTests : IDisposable
{
    private const string Right = """
        {"template":"ip-payment","cases":[{"id":"a",
         "parameters":{"royaltyRate":4.5,"sublicensingRoyaltyRate":5.2,"paymentPeriodWithPermission":{"amount":7,"unit":"days"}},
         "utcOffsetHours":-7,
         "request":{"netSaleRevenue":700,"sublicensingRevenue":400,"permissionGrantedBy":"2018-04-05T00:00:00-05:00"},
         "expected":{"response":{"type":"PayOut","totalAmount":52.3,"dueBy":"2018-04-11T22:00:00.000-07:00"}}}]}
        """;

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("52.3", "52.3")]
    [InlineData("52.3", "52.300000000000004")]
    [InlineData("2018-04-11T22:00:00.000-07:00", "2018-04-12T05:00:00Z")]
    [InlineData("2018-04-11T22:00:00.000-07:00", "2018-04-12 05:00:00Z")]
    [InlineData("\"amount\":7,\"unit\":\"days\"", "\"amount\":1,\"unit\":\"weeks\"")]
    [InlineData("\"amount\":7,\"unit\":\"days\"", "\"amount\":168,\"unit\":\"hours\"")]
    [InlineData("\"totalAmount\":52.3,", "")]
    [InlineData("{\"response\"", "{\"obligations\":[{\"amount\":{\"doubleValue\":52.3}}],\"response\"")]
    public void Run_RightCase_Passes(string old, string text) =>
        Assert.Equal("1 passed, 0 failed, 0 skipped", Closing(old, text));

    [Theory]
    [InlineData("52.3", "52.31")]
    [InlineData("2018-04-11T22", "2018-04-11T23")]
    [InlineData("\"netSaleRevenue\":700", "\"netSaleRevenue\":701")]
    [InlineData("\"amount\":7", "\"amount\":8")]
    [InlineData("\"royaltyRate\":4.5", "\"royaltyRate\":-4.5")]
    [InlineData("{\"response\"", "{\"rejected\":\"no\",\"response\"")]
    [InlineData("{\"response\"", "{\"obligations\":[],\"response\"")]
    [InlineData("{\"response\"", "{\"obligations\":[{\"amount\":{\"doubleValue\":52.4}}],\"response\"")]
    [InlineData("\"permissionGrantedBy\":\"2018-04-05T00:00:00-05:00\"", "\"permissionGrantedBy\":\"2018\"")]
    public void Run_PlantedWrongValue_Fails(string old, string text) =>
        Assert.Equal("0 passed, 1 failed, 0 skipped", Closing(old, text));

    [Theory]
    [InlineData("\"unit\":\"days\"", "\"unit\":\"moons\"")]
    [InlineData("\"type\":\"PayOut\"", "\"colour\":\"PayOut\"")]
    [InlineData("{\"response\"", "{\"colour\":1,\"response\"")]
    public void Run_WhatNobodyReads_IsASkip(string old, string text) =>
        Assert.Equal("0 passed, 0 failed, 1 skipped", Closing(old, text));

    [Fact]
    public void Run_ExpectedByText_GoesFirst()
    {
        Assert.Equal(
            "0 passed, 1 failed, 0 skipped",
            Closing("\"expected\":", "\"expectedByText\":{\"response\":{\"totalAmount\":52.4}},\"expected\":")
        );
        Assert.Equal(
            "1 passed, 0 failed, 0 skipped",
            Closing(
                "\"expected\":{\"response\":{\"type\":\"PayOut\",\"totalAmount\":52.3,",
                "\"expectedByText\":{\"response\":{\"totalAmount\":52.3}},\"expected\":{\"response\":{\"totalAmount\":1,"
            )
        );
    }

    [Fact]
    public void Run_NegativeRate_IsTheRefusalThatIsExpected() =>
        Assert.Equal(
            "1 passed, 0 failed, 0 skipped",
            Workbench
                .Run(
                    bench.Write(
                        "a.json",
                        """
                        {"template":"ip-payment","cases":[{"id":"a",
                         "parameters":{"royaltyRate":-4.5,"sublicensingRoyaltyRate":5.2,"paymentPeriodWithPermission":{"amount":7,"unit":"days"}},
                         "utcOffsetHours":0,
                         "request":{"netSaleRevenue":700,"sublicensingRevenue":400,"permissionGrantedBy":"2018-04-05T00:00:00Z"},
                         "expected":{"rejected":"no"}}]}
                        """
                    )
                )
                .Closing
        );

    private string Closing(string old, string text) =>
        Workbench.Run(bench.Write("a.json", Right.Replace(old, text, StringComparison.Ordinal))).Closing;
}
