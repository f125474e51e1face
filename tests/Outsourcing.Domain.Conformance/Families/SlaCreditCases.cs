using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Published service levels with worked cases: the uptime of a window, measured and compared exactly; what follows in money is not built.</summary>
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

        var verdict = Uptime(root, one)
            .Compare(
                one.EnumerateObject()
                    .Where(member => !Given.Contains(member.Name))
                    .Select(member => (member.Name, member.Value)),
                default,
                key => $"{Family} expected key '{key}' not built"
            );
        return DocumentKeys.Judge(verdict, root, Known, Family);
    }

    private static Actuals Uptime(JsonElement root, JsonElement one)
    {
        if (!one.Has("window"))
        {
            return new Actuals();
        }

        var period = Period(one.Members("window"));
        var start = period.Instants.Start;
        var outage = Outage.Of(
            "downtime",
            start,
            start + Duration.FromNanoseconds(one.Whole("downtimeSeconds") * 1_000_000_000)
        );
        var target = Target.AtLeast(Measured.Of(Commitment(root, one)));
        var answer = Indicator.Availability().Measure(target, period, [outage]);
        if (!answer.TryGetValue(out var result))
        {
            throw new RefusedException(answer.ToString());
        }

        var uptime = result.Undisputed.Value!.Value;
        return new Actuals()
            .Exact("totalSeconds", Ratio.Of(period.Instants.Duration.ToBigIntegerNanoseconds(), 1_000_000_000))
            .Exact("uptime", uptime)
            .RoundedFigure("uptimePercent6", uptime * Ratio.Of(100), 6)
            .Flag("breached", result.Undisputed.Status != MeasurementStatus.Met);
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

    private static Percentage Commitment(JsonElement root, JsonElement one)
    {
        var id = one.TextOr("sla", "");
        var agreement = root.Optional("slas") is { ValueKind: JsonValueKind.Array } slas
            ? slas.EnumerateArray()
                .FirstOrDefault(own => string.Equals(own.TextOr("id", ""), id, StringComparison.Ordinal))
            : default;
        return
            agreement.Has("commitment")
            && decimal.TryParse(
                agreement.TextOr("commitment", ""),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var points
            )
            ? Percentage.Of(points)
            : throw new MalformedCaseException($"'{id}' names no agreement with a commitment");
    }
}
