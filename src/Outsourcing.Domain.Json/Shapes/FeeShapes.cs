using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Json;

/// <summary>Formulas for fees and what they are computed from as JSON; computed fees are written only.</summary>
internal static class FeeShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddCounts(book);
        AddFees(book);
        AddFacts(book);
        AddResults(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<FeeDate>(
                    "a date of a fee",
                    ("notice-received", FeeDate.NoticeReceived),
                    ("effective", FeeDate.Effective),
                    ("term-end", FeeDate.TermEnd),
                    ("contract-start", FeeDate.ContractStart),
                    ("full-notice-end", FeeDate.FullNoticeEnd),
                    ("due", FeeDate.Due),
                    ("done", FeeDate.Done)
                )
            )
            .Struct(
                new WordConverter<FeeUnit>(
                    "a unit of time",
                    ("day", FeeUnit.Day),
                    ("week", FeeUnit.Week),
                    ("month", FeeUnit.Month)
                )
            )
            .Struct(
                new WordConverter<PartRule>(
                    "a rule for parts",
                    ("left-out", PartRule.LeftOut),
                    ("as-whole", PartRule.AsWhole),
                    ("prorated", PartRule.Prorated)
                )
            )
            .Struct(
                new WordConverter<FeeWindowKind>(
                    "a kind of window",
                    ("days", FeeWindowKind.Days),
                    ("months", FeeWindowKind.Months),
                    ("whole-months", FeeWindowKind.WholeMonths),
                    ("calendar-year", FeeWindowKind.CalendarYear)
                )
            )
            .Struct(
                new WordConverter<FeeOperation>(
                    "an operation",
                    ("stated", FeeOperation.Stated),
                    ("charged", FeeOperation.Charged),
                    ("greatest", FeeOperation.Greatest),
                    ("least", FeeOperation.Least),
                    ("sum", FeeOperation.Sum),
                    ("times", FeeOperation.Times),
                    ("divided", FeeOperation.Divided),
                    ("chosen", FeeOperation.Chosen)
                )
            );

    private static void AddCounts(ShapeBook book) =>
        book.Kinds<FeeCount>(("elapsed", typeof(ElapsedCount)), ("stated", typeof(StatedCount)))
            .Class(
                new Shape<ElapsedCount>(parts =>
                    FeeCount.Between(
                        parts.Get<FeeDate>("from"),
                        parts.Get<FeeDate>("to"),
                        parts.Get<FeeUnit>("unit"),
                        parts.Get<PartRule>("parts")
                    )
                )
                    .With("from", count => count.From)
                    .With("to", count => count.To)
                    .With("unit", count => count.Unit)
                    .With("parts", count => count.Parts)
            )
            .Class(
                new Shape<StatedCount>(parts => FeeCount.Of(parts.Get<string>("quantity"))).With(
                    "quantity",
                    count => count.Quantity
                )
            )
            .Class(
                new Shape<FeeWindow>(Window)
                    .With("kind", window => window.Kind)
                    .Optional<int?>(
                        "length",
                        window => window.Kind == FeeWindowKind.CalendarYear ? null : window.Length
                    )
                    .With("before", window => window.Before)
                    .When("prorated", window => window.Prorated, window => window.Prorated)
            );

    private static void AddFees(ShapeBook book) =>
        book.Kinds<Fee>(
                ("fixed", typeof(FixedFee)),
                ("withheld", typeof(WithheldFee)),
                ("percent", typeof(PercentFee)),
                ("combined", typeof(CombinedFee)),
                ("charged", typeof(ChargedFee)),
                ("multiple", typeof(MultipleFee)),
                ("by-contract-year", typeof(YearTableFee)),
                ("readings", typeof(ReadingsFee))
            )
            .Class(
                new Shape<FixedFee>(parts => Fee.Fixed(parts.Get<Money>("amount"))).With("amount", fee => fee.Amount)
            )
            .Class(new Shape<WithheldFee>(_ => Fee.Withheld))
            .Class(
                new Shape<PercentFee>(parts => Fee.Percent(parts.Get<Percentage>("percentage"), parts.Get<Fee>("of")))
                    .With("percentage", fee => fee.Percentage)
                    .With("of", fee => fee.Of)
            )
            .Class(
                new Shape<CombinedFee>(Combined)
                    .With("operation", fee => fee.Operation)
                    .With<Fee[]>("parts", fee => [.. fee.Parts])
            )
            .Class(
                new Shape<ChargedFee>(parts =>
                    parts.Optional<FeeUnit?>("per") is { } unit
                        ? Fee.Average(parts.Get<string>("charge"), parts.Get<FeeWindow>("window"), unit)
                        : Fee.Total(parts.Get<string>("charge"), parts.Get<FeeWindow>("window"))
                )
                    .With("charge", fee => fee.Charge)
                    .With("window", fee => fee.Window)
                    .Optional("per", fee => fee.Per)
            )
            .Class(
                new Shape<MultipleFee>(parts => Fee.Times(parts.Get<Fee>("of"), parts.Get<FeeCount>("count")))
                    .With("of", fee => fee.Of)
                    .With("count", fee => fee.Count)
            )
            .Class(
                new Shape<YearTableFee>(parts => Fee.ByContractYear(parts.List<Fee>("years"))).With<Fee[]>(
                    "years",
                    fee => [.. fee.Years]
                )
            )
            .Class(
                new Shape<FeeReading>(parts => FeeReading.Of(parts.Get<string>("name"), parts.Get<Fee>("fee")))
                    .With("name", reading => reading.Name)
                    .With("fee", reading => reading.Fee)
            )
            .Class(
                new Shape<ReadingsFee>(parts => Fee.Either(parts.List<FeeReading>("readings"))).With<FeeReading[]>(
                    "readings",
                    fee => [.. fee.Readings]
                )
            )
            .Describe<Fee>("fee", "A formula for a fee; it is computed exactly and rounded once, at the end.");

    private static void AddFacts(ShapeBook book) =>
        book.Class(
                new Shape<Charge>(parts =>
                    Charge.Of(parts.Get<string>("name"), parts.Get<DateRange>("during"), parts.Get<Money>("amount"))
                )
                    .With("name", charge => charge.Name)
                    .With("during", charge => charge.During)
                    .With("amount", charge => charge.Amount)
            )
            .Class(
                new Shape<DatedFact>(parts => new(parts.Get<FeeDate>("date"), parts.Get<PartialDate>("on")))
                    .With("date", pair => pair.Date)
                    .With("on", pair => pair.On)
            )
            .ByName<decimal>()
            .Class(
                new Shape<FeeFacts>(Facts)
                    .When<DatedFact[]>(
                        "dates",
                        facts => facts.Dates.Count > 0,
                        facts => [.. facts.Dates.Select(date => new DatedFact(date.Key, date.Value))]
                    )
                    .When<Charge[]>("charges", facts => facts.Charges.Count > 0, facts => [.. facts.Charges])
                    .When(
                        "quantities",
                        facts => facts.Quantities.Count > 0,
                        facts => facts.Quantities.ToDictionary(StringComparer.Ordinal)
                    )
                    .When<string[]>("elected", facts => facts.Elected.Count > 0, facts => [.. facts.Elected])
            )
            .Describe<FeeFacts>(
                "facts of a fee",
                "The dates, charges and quantities that are known, and the readings that were elected."
            );

    private static void AddResults(ShapeBook book) =>
        book.Class(
                new Shape<FeeStep>(create: null)
                    .With("operation", step => step.Operation)
                    .With("text", step => step.Text)
                    .With("number", step => step.Number)
                    .With("currency", step => step.Currency)
                    .With("amount", step => step.Amount)
                    .With<FeeStep[]>("parts", step => [.. step.Parts])
            )
            .Class(
                new Shape<FeeResult>(create: null)
                    .With("amount", result => result.Amount)
                    .With("rounding", result => result.Rounding)
                    .With("steps", result => result.Steps)
            )
            .Class(ReasoningShapes.Answer<FeeResult>());

    private static FeeWindow Window(Parts parts)
    {
        var (before, length) = (parts.Get<FeeDate>("before"), parts.Optional<int?>("length"));
        var prorated = parts.Optional<bool?>("prorated") ?? false;
        return (parts.Get<FeeWindowKind>("kind"), length, prorated) switch
        {
            (FeeWindowKind.Days, { } days, _) => FeeWindow.Days(days, before, prorated),
            (FeeWindowKind.Months, { } months, _) => FeeWindow.Months(months, before, prorated),
            (FeeWindowKind.WholeMonths, { } months, false) => FeeWindow.WholeMonths(months, before),
            (FeeWindowKind.CalendarYear, null, false) => FeeWindow.CalendarYear(before),
            _ => throw new ArgumentException(
                "A window has a length, a calendar year has none; only days and months from day to day are prorated.",
                nameof(parts)
            ),
        };
    }

    private static CombinedFee Combined(Parts parts)
    {
        var fees = parts.List<Fee>("parts");
        return parts.Get<FeeOperation>("operation") switch
        {
            FeeOperation.Greatest => Fee.Max(fees),
            FeeOperation.Least => Fee.Min(fees),
            FeeOperation.Sum => Fee.Sum(fees),
            var other => throw new ArgumentException($"Fees are not combined by {other}.", nameof(parts)),
        };
    }

    private static FeeFacts Facts(Parts parts)
    {
        var facts = parts
            .List<DatedFact>("dates")
            .Aggregate(FeeFacts.None, (all, date) => all.On(date.Date, date.On))
            .Charged(parts.List<Charge>("charges"));
        facts = (parts.Optional<Dictionary<string, decimal>>("quantities") ?? []).Aggregate(
            facts,
            (all, quantity) => all.Quantity(quantity.Key, quantity.Value)
        );
        return parts.List<string>("elected").Aggregate(facts, (all, reading) => all.Elect(reading));
    }

    /// <summary>A date of a fee with its day.</summary>
    private sealed record DatedFact(FeeDate Date, PartialDate On);
}
