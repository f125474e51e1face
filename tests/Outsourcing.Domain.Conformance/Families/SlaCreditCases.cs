using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Published service levels with worked cases: the uptime of a window, and the credit that follows, compared exactly.</summary>
internal sealed class SlaCreditCases : ICaseFamily
{
    private const string Family = "sla-credits";
    private const string Schema = "sla-credits/1";

    /// <summary>What is input; every other key of a case is an expectation.</summary>
    private static readonly IReadOnlySet<string> Given = DocumentKeys.With(
        "sla",
        "window",
        "downtimeSeconds",
        "fee",
        "breaches"
    );

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With("schema", "rounding", "slas", "cases");

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        string.Equals(root.Printed("schema", ""), Schema, StringComparison.Ordinal);

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.Optional("cases").ValueKind == JsonValueKind.Array
            ? root.GetProperty("cases")
                .EnumerateArray()
                .Select(
                    (one, i) =>
                        new ConformanceCase(
                            Family,
                            one.Printed("sla", "?"),
                            one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                            () => Run(root, one)
                        )
                )
            : throw new MalformedCaseException("'cases' is not a list");

    private static Verdict Run(JsonElement root, JsonElement one)
    {
        if (one.ValueKind != JsonValueKind.Object)
        {
            throw new MalformedCaseException($"a case is an object, not {one.GetRawText()}");
        }

        var published = PublishedCredit.Of(Agreement(root, one));
        var actuals = one.Has("window") ? OfWindow(published, one) : OfBreaches(published, one);
        var verdict = actuals.Compare(
            one.EnumerateObject()
                .Where(member => !Given.Contains(member.Name))
                .Select(member => (member.Name, member.Value)),
            default,
            key => $"{Family} expected key '{key}' not built"
        );
        return DocumentKeys.Judge(verdict, root, Known, Family);
    }

    private static Actuals OfWindow(PublishedCredit published, JsonElement one)
    {
        var period = Period(one.Members("window"));
        var start = period.Instants.Start;
        var outage = Outage.Of(
            "downtime",
            start,
            start + Duration.FromNanoseconds(one.Whole("downtimeSeconds") * 1_000_000_000)
        );
        var answer = Indicator.Availability().Measure(published.Level.Target, period, [outage]);
        if (!answer.TryGetValue(out var result))
        {
            throw new RefusedException(answer.ToString());
        }

        var uptime = result.Undisputed.Value!.Value;
        var rounded = published.Level.Judge(
            DateRange.Of(period.First, period.EndExclusive),
            Measured.Of(uptime.ToPercentage(2, RoundingMode.HalfEven))
        );
        var actuals = new Actuals()
            .Exact("totalSeconds", Ratio.Of(period.Instants.Duration.ToBigIntegerNanoseconds(), 1_000_000_000))
            .Exact("uptime", uptime)
            .RoundedFigure("uptimePercent6", uptime * Ratio.Of(100), 6)
            .Flag("breached", result.Undisputed.Status != MeasurementStatus.Met)
            .Exact("roundedTo2dpWouldGive", published.Percent(rounded));
        return Credits(actuals, published, LevelResult.Of(published.Level.Name, result), one);
    }

    private static Actuals OfBreaches(PublishedCredit published, JsonElement one) =>
        Credits(
            new Actuals(),
            published,
            published.Level.Judge(
                DateRange.Month(2024, 3),
                Measured.Of(Ratio.OfWhole(one.Whole("breaches")), published.Level.Target.Unit)
            ),
            one
        );

    private static Actuals Credits(Actuals actuals, PublishedCredit published, LevelResult result, JsonElement one)
    {
        var fee = one.Has("fee") ? one.Exact("fee").ToDecimal(10, RoundingMode.HalfEven) : 0m;
        var statement = published.Settle(result, fee, RoundingPolicy.Standard);
        return actuals
            .Exact("credit", Ratio.Of(statement.Undisputed.Amount))
            .Exact("creditPercent", published.Percent(result))
            .Exact("creditDays", Ratio.Of(statement.DaysInKind));
    }

    private static JsonElement Agreement(JsonElement root, JsonElement one)
    {
        var id = one.TextOr("sla", "");
        var agreement = root.Optional("slas") is { ValueKind: JsonValueKind.Array } slas
            ? slas.EnumerateArray()
                .FirstOrDefault(own => string.Equals(own.TextOr("id", ""), id, StringComparison.Ordinal))
            : default;
        return agreement.ValueKind == JsonValueKind.Object
            ? agreement
            : throw new MalformedCaseException($"'{id}' names no agreement");
    }

    private static MeasurementPeriod Period(JsonElement window)
    {
        var zone = window.TextOr("zone", "");
        var from = LocalDatePattern.Iso.Parse(window.TextOr("from", "")) is { Success: true } date
            ? date.Value
            : throw new MalformedCaseException("'from' is not a date");
        var months = window.Exact("months");
        var end =
            months is { Denominator.IsOne: true } && months > Ratio.Zero && months <= Ratio.Of(120)
                ? from.PlusMonths((int)months.Numerator)
                : throw new MalformedCaseException("'months' is not a number of months");
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null
            ? throw new MalformedCaseException($"the zone '{zone}' is not known")
            : MeasurementPeriod.Of(from, end, zone);
    }
}
