using System.Text.Json;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>The month that the sample makes itself.</summary>
public sealed class ExampleTests
{
    private const ulong Seed = 20_260_301;

    [Fact]
    public void Run_NoArguments_ShowsTheExample()
    {
        var run = Run.Of();

        Assert.Equal((0, "", ""), (run.Code, run.Error, run.Progress));
        Golden.Check("example.txt", run.Output);
        Assert.DoesNotContain(run.Output, letter => letter is '\u001b' or (>= '\u2500' and <= '\u259f'));
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 110));
    }

    [Fact]
    public void Run_WhatIf_ShowsResultAndHeadroomBeforeAndAfter()
    {
        var run = Run.Of("--what-if", "outage:2026-03-14T02:00/04:30");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Golden.Check("what-if.txt", run.Output);
    }

    [Fact]
    public void Run_InManila_CountsTheSameRowsInAnotherMonth()
    {
        var run = Run.Of("--zone", "Asia/Manila", "--json");

        using var result = JsonDocument.Parse(run.Output);
        Assert.Equal(0, run.Code);
        Assert.Equal(
            "Service levels of 2026-03, Tramontane Rail and Halden Care (Asia/Manila)",
            result.RootElement.GetProperty("title").GetString()
        );
        Assert.Equal("2026-02-28T16:00:00Z/2026-03-31T16:00:00Z", result.RootElement.GetProperty("period").GetString());
        // 31 whole days without a change of the clocks, less the maintenance of 2 h 30 min.
        Assert.Contains(
            "744 h of service were agreed.",
            result.RootElement.GetProperty("levels")[5].GetProperty("explanation").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Files_OfTheExample_HaveAHundredThousandRows()
    {
        var files = ExampleMonth.Files(Seed);

        Assert.Equal(MonthFiles.Names.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(files.Values.Sum(text => text.Count(letter => letter == '\n')), 100_000, 200_000);
    }

    [Fact]
    public void Files_SameSeed_AreTheSame() => Assert.Equal(ExampleMonth.Files(7), ExampleMonth.Files(7));

    [Theory]
    [InlineData("contacts.csv")]
    [InlineData("mails.csv")]
    [InlineData("answers.csv")]
    public void Files_AnotherSeed_AreOthers(string file) =>
        Assert.NotEqual(ExampleMonth.Files(7)[file], ExampleMonth.Files(8)[file]);
}
