using System.Text.Json;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>The month that the sample makes itself.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void Run_NoArguments_ShowsTheExample() => Golden.Check("example.txt", Run.Of());

    [Fact]
    public void Run_WhatIf_ShowsResultsAndCreditBeforeAndAfter()
    {
        var run = Run.Of(
            "--what-if",
            "outage:2026-03-14T02:00/04:30",
            "--what-if",
            "calls answered=81 %",
            "--what-if",
            "same-cause=all; repeat=off; volume=60000",
            "--what-if",
            "at-risk=15 %; pool=100 %"
        );

        Assert.Equal((0, ""), (run.Code, run.Error));
        Golden.Check("what-if.txt", Part(run.Output, "What if outage", "Why"));
    }

    [Fact]
    public void Run_Accounting_ShowsItsMonth() =>
        Golden.Check("accounting.txt", Run.Of("--template", "accounting", "--what-if", "earn-back=4"));

    [Theory]
    [InlineData("customer-service", "simulated.txt")]
    [InlineData("accounting", "simulated-accounting.txt")]
    public void Run_Simulate_GoesTheSameWay(string template, string golden)
    {
        string[] arguments = ["--template", template, "--simulate", "7"];
        var run = Run.Of(arguments);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Golden.Check(golden, Part(run.Output, "Service levels of", "Why"));
        Assert.Equal(run, Run.Of(arguments));
        Assert.NotEqual(run.Output, Run.Of("--template", template, "--simulate", "8").Output);
    }

    [Theory]
    [InlineData("customer-service", "2026-05")]
    [InlineData("accounting", "2031-02")]
    [InlineData("accounting", "2032-01")]
    public void Run_SimulateAnotherMonth_Settles(string template, string month)
    {
        var run = Run.Of("--template", template, "--simulate", "7", "--month", month);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith($"Service levels of {month}, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("The at-risk amount is ", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Whatever the seed, the month is measured, settled within the at-risk amount and shown.</summary>
    [Fact]
    public void Run_ManySeeds_NeverExceedTheAtRiskAmount()
    {
        var credited = 0;
        for (var seed = 1; seed <= 40; seed++)
        {
            var run = Run.Of("--template", "accounting", "--simulate", Text(seed), "--json");
            using var json = JsonDocument.Parse(run.Output);
            var credits = json.RootElement.GetProperty("settled").GetProperty("credits");
            var (credit, atRisk) = (Amount(credits, "credit"), Amount(credits, "atRisk"));
            credited += credit.Amount > 0m ? 1 : 0;

            Assert.Equal(0, run.Code);
            Assert.InRange(credit.Amount, 0m, atRisk.Amount);
        }

        Assert.InRange(credited, 5, 39);

        static string Text(int seed) => seed.ToString(System.Globalization.CultureInfo.InvariantCulture);
        static Money Amount(JsonElement parent, string name) => Money.Parse(parent.GetProperty(name).GetString()!);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("18446744073709551616")]
    public void Run_SimulateWithoutANumber_IsRefused(string seed)
    {
        var run = Run.Of($"--simulate={seed}");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("--simulate", Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Billed_ChecksTheInvoice()
    {
        Assert.Contains(
            "360,800.00 EUR was billed, as expected.",
            Run.Of("--billed", "360800 EUR").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "To be billed: ",
            Run.Of("--template", "accounting", "--simulate", "3").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "It is the charge counted from the baseline.",
            Run.Of("--billed", "392000 EUR").Output,
            StringComparison.Ordinal
        );
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

    [Theory]
    [InlineData("customer-service")]
    [InlineData("accounting")]
    public void Files_OfAMonth_AreThoseThatAreRead(string template)
    {
        var own = Template.Named(template);

        Assert.Equal(
            MonthFiles.Names(own).Order(StringComparer.Ordinal),
            Example(own).Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal(Example(own).Keys, Simulated(own, 7).Keys);
    }

    [Fact]
    public void Files_OfTheExample_HaveAHundredThousandRows() =>
        Assert.InRange(
            Example(Template.Named(null)).Values.Sum(text => text.Count(letter => letter == '\n')),
            100_000,
            200_000
        );

    [Theory]
    [InlineData("customer-service")]
    [InlineData("accounting")]
    public void Files_SameSeed_AreTheSame(string template) =>
        Assert.Equal(Simulated(Template.Named(template), 7), Simulated(Template.Named(template), 7));

    [Theory]
    [InlineData("customer-service", "contacts.csv")]
    [InlineData("customer-service", "mails.csv")]
    [InlineData("customer-service", "answers.csv")]
    [InlineData("customer-service", "outages.csv")]
    [InlineData("accounting", "invoices.csv")]
    [InlineData("accounting", "payments.csv")]
    public void Files_AnotherSeed_AreOthers(string template, string file) =>
        Assert.NotEqual(Simulated(Template.Named(template), 7)[file], Simulated(Template.Named(template), 8)[file]);

    /// <summary>The first known answers of the authors of the generator, for a counter and key of zeros and of ones.</summary>
    [Theory]
    [InlineData(0UL, 0UL, 0x6627E8D5U, 0xE169C58DU, 0xBC57AC4CU, 0x9B00DBD8U)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, 0x408F276DU, 0x41C83B0EU, 0xA20BC7C6U, 0x6D5451FDU)]
    public void Block_KnownAnswers_AreThose(ulong key, ulong counter, uint one, uint two, uint three, uint four) =>
        Assert.Equal((one, two, three, four), SeededNumbers.Block(key, counter, counter));

    /// <summary>The output from a heading on, up to another one.</summary>
    private static string Part(string output, string from, string to) =>
        output[output.IndexOf(from, StringComparison.Ordinal)..output.IndexOf($"\n{to}\n-", StringComparison.Ordinal)];

    private static IReadOnlyDictionary<string, string> Example(Template template) => MonthPlans.Example(template);

    private static IReadOnlyDictionary<string, string> Simulated(Template template, ulong seed) =>
        MonthPlans.Simulated(template, template.Facts.Month, seed);
}
