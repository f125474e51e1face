using System.Text.Json;
using NodaTime.Text;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>What the sample must find in the templates, worked out by hand from prices, percentages and volumes.</summary>
public sealed class AnswersTests
{
    [Theory]
    [InlineData("customer-service")]
    [InlineData("accounting")]
    public void Sheet_OfATemplate_HasTheAnswersExpected(string name)
    {
        var (template, expected) = (Template.Named(name), Answers(name));
        var sheet = Sheet(template);
        var (settled, credits) = (sheet.Settled, sheet.Settled.Credits!);

        Assert.Equal(Text(expected, "month"), YearMonthPattern.Iso.Format(template.Facts.Month));
        Assert.Equal(
            Texts(expected, "missed"),
            sheet
                .Levels.Where(level => level.Result!.Undisputed.Status == MeasurementStatus.Missed)
                .Select(level => level.Name)
        );
        Assert.Equal(
            Texts(expected, "metIfDisputedIsAccepted"),
            sheet
                .Levels.Where(level => level.Result!.IfDisputedAccepted?.Status == MeasurementStatus.Met)
                .Select(level => level.Name)
        );
        Assert.Equal(Text(expected, "charge"), settled.Charge!.Total.ToString());
        Assert.Equal(
            Texts(expected, "readings"),
            settled.Charge.Others.Select(other => $"{other.Reading}: {other.Total}")
        );
        Assert.Equal(Texts(expected, "notes"), settled.Charge.Notes);
        Assert.Equal(Text(expected, "atRisk"), credits.AtRiskAmount.ToString());
        Assert.Equal(
            Pairs(expected.GetProperty("steps")),
            MoneyWords.Waterfall(credits).Select(step => (step.Name, step.Amount.ToString()))
        );
        Assert.Equal(
            Pairs(expected.GetProperty("credits")),
            credits.Lines.Select(line => (line.Level, line.Undisputed.ToString()))
        );
        Assert.Equal(
            Texts(expected, "earnedBack"),
            credits.EarnedBack.Select(own => $"{own.Level} of {MoneyWords.Month(own.Window)}: {own.Amount}")
        );
        Assert.Equal(
            Texts(expected, "chronicFailures"),
            settled.ChronicFailures.Select(own =>
                $"{own.Misses[^1].Level}: {Wording.Date(own.From)} to {Wording.Date(own.Until!.Value)}"
            )
        );
        Assert.Equal(
            (Text(expected, "billed"), Text(expected, "expected"), Text(expected, "difference")),
            (
                settled.Invoice!.Billed.ToString(),
                settled.Invoice.Expected.ToString(),
                MoneyWords.Invoice(settled).Last()
            )
        );
        Assert.Equal(Texts(expected, "bands"), sheet.Quarter.Result!.PossibleBands.Select(band => band.Name));
        Assert.Equal(
            Texts(expected, "unknown"),
            sheet
                .Quarter.Result.Lines.Where(line => line.Value.Kind == CriterionValueKind.Unknown)
                .Select(line => line.Line.Name)
        );
        Assert.Equal(
            Texts(expected, "worse"),
            sheet
                .Trends.Where(trend => trend.Known!.Trend().Value == PerformanceTrend.Worse)
                .Select(trend => trend.Level.Name)
        );
    }

    /// <summary>What the history says was credited is what the terms give for what it says was measured.</summary>
    [Theory]
    [InlineData("customer-service")]
    [InlineData("accounting")]
    public void Settle_AnyMonthBefore_GivesWhatWasCredited(string name)
    {
        var template = Template.Named(name);
        var all = template.Agreement.AsOf(new LocalDate(2031, 12, 1), Instant.MaxValue);
        var expected = Answers(name).GetProperty("creditsBefore");
        var months = all.LevelResults().Select(result => result.During).Distinct().ToList();
        var found = new List<(string, string, string)>();
        foreach (var month in months)
        {
            var settlement = new MonthSettlement(template, month, [], billed: null);
            // In all months before the volume is in the band, or that of December 2030.
            var settled = settlement.Of(
                [.. all.LevelResults().Where(result => result.During == month)],
                template.IsCustomerService ? 60_000 : 53_000
            );
            found.AddRange(
                settled
                    .Credits!.Lines.Where(line => line.Undisputed.Amount != 0m)
                    .Select(line => (MoneyWords.Month(month), line.Level, line.Undisputed.ToString()))
            );
        }

        Assert.Equal(14, months.Count);
        Assert.Equal(
            expected
                .EnumerateObject()
                .SelectMany(month => Pairs(month.Value).Select(own => (month.Name, own.Item1, own.Item2))),
            found
        );
        Assert.Equal(
            found,
            all.FactsOf<CreditGiven>().Select(own => (MoneyWords.Month(own.Window), own.Level!, own.Amount.ToString()))
        );
    }

    [Theory]
    [InlineData("customer-service", "SLA § 2")]
    [InlineData("accounting", "BPA § 8")]
    public void Statement_OfATemplate_IsTracedToItsClauseAndItsObservations(string name, string clause)
    {
        var credits = Sheet(Template.Named(name)).Settled.Credits!;

        Assert.Equal(clause, credits.Clause?.ToString());
        Assert.All(
            credits.Lines,
            line =>
                Assert.Contains(
                    credits.Explanation.Parts,
                    part =>
                        part.Statement.StartsWith($"{line.Level}, ", StringComparison.Ordinal)
                        && string.Equals(part.Basis?.ToString(), clause, StringComparison.Ordinal)
                        && part.Parts.Any(own =>
                            own.Parts.Any(measured => measured.Parts.Count > 0) || own.Parts.Count > 1
                        )
                )
        );
    }

    [Theory]
    [InlineData(60_000, "384000.00", "")]
    [InlineData(54_000, "384000.00", "")]
    [InlineData(66_000, "384000.00", "")]
    [InlineData(66_001, "384005.20", "415205.20")]
    [InlineData(71_000, "410000.00", "441200.00")]
    [InlineData(75_000, "430800.00", "462000.00")]
    [InlineData(53_999, "383995.90", "359395.90")]
    [InlineData(0, "162600.00", "138000.00")]
    public void Charge_OfContacts_IsCountedFromTheEdgeOfTheBand(long contacts, string charge, string fromTheBaseline)
    {
        var found = Template.Named("customer-service").Price.Of(contacts);

        Assert.Equal($"{charge} EUR", found.Total.ToString());
        Assert.Equal(
            fromTheBaseline.Length == 0 ? [] : [$"{fromTheBaseline} EUR"],
            found.Others.Select(other => other.Total.ToString())
        );
    }

    [Theory]
    [InlineData(75_000, false)]
    [InlineData(75_001, true)]
    [InlineData(45_000, false)]
    [InlineData(44_999, true)]
    public void Charge_FarFromTheBaseline_IsNegotiatedAnew(long contacts, bool isFar) =>
        Assert.Equal(isFar, Template.Named("customer-service").Price.Of(contacts).Notes.Count > 0);

    [Theory]
    [InlineData(0, "25000.00", "")]
    [InlineData(11_904, "25000.00", "")]
    [InlineData(11_905, "25000.50", "")]
    [InlineData(20_000, "42000.00", "")]
    [InlineData(20_001, "42001.75", "35001.75")]
    [InlineData(50_000, "94500.00", "87500.00")]
    [InlineData(50_001, "94501.45", "72501.45")]
    [InlineData(58_000, "106100.00", "84100.00")]
    public void Charge_OfInvoices_IsThatOfEachBand(long invoices, string charge, string atTheLastPrice)
    {
        var found = Template.Named("accounting").Price.Of(invoices);

        Assert.Equal($"{charge} EUR", found.Total.ToString());
        Assert.Equal(
            atTheLastPrice.Length == 0 ? [] : [$"{atTheLastPrice} EUR"],
            found.Others.Select(other => other.Total.ToString())
        );
    }

    [Theory]
    [InlineData("4.1 %", "3%")]
    [InlineData("3 %", "3%")]
    [InlineData("2.9 %", "2.9%")]
    [InlineData("0 %", "0%")]
    [InlineData("-0.1 %", "0%")]
    public void Index_BeyondCapOrFloor_IsThat(string change, string applied) =>
        Assert.Equal(
            applied,
            (
                ((BandPrice)Template.Named("accounting").Price).Index with
                {
                    Change = Percentage.Parse(change),
                }
            ).Applied.ToString()
        );

    private static Sheet Sheet(Template template)
    {
        var (zone, month) = (DateTimeZoneProviders.Tzdb[template.Facts.Zone], template.Facts.Month);
        return new MonthReview(
            template,
            MeasurementWindow.CalendarMonth(zone).PeriodOf(month.OnDayOfMonth(1)),
            MonthFiles.OfMade(template, MonthPlans.Example(template), zone, (_, _) => { }),
            template.Facts.Billed
        ).Sheet("the month", []);
    }

    private static JsonElement Answers(string name)
    {
        using var file = JsonDocument.Parse(Golden.TemplateText($"{name}/answers.json"));
        return file.RootElement.GetProperty("serviceLevels").Clone();
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;

    private static IEnumerable<string> Texts(JsonElement parent, string list) =>
        parent.GetProperty(list).EnumerateArray().Select(own => own.GetString()!);

    private static IEnumerable<(string, string)> Pairs(JsonElement members) =>
        members.EnumerateObject().Select(own => (own.Name, own.Value.GetString()!));
}
