using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What is known of the bad month of a template, and of the months before, besides what is measured.</summary>
/// <param name="Month">The month.</param>
/// <param name="Zone">The zone of the contract.</param>
/// <param name="Baseline">The days from which the limits of the control charts come.</param>
/// <param name="Billed">What was billed for the month.</param>
/// <param name="Volumes">What the customer forecast of a month, and what came; the last is not known before it is measured.</param>
/// <param name="Duties">How the customer did its duties.</param>
internal sealed record TemplateMonth(
    YearMonth Month,
    string Zone,
    DateRange Baseline,
    Money Billed,
    IReadOnlyList<(YearMonth Month, long Forecast, long? Actual)> Volumes,
    IReadOnlyList<Duty> Duties
)
{
    public static TemplateMonth Read(string json)
    {
        var month = JsonNode.Parse(json)!;
        return new TemplateMonth(
            MonthOf(Text(month, "month")),
            Text(month, "zone"),
            DateRange.Parse(Text(month, "baseline")),
            Money.Parse(Text(month, "billed")),
            [
                .. month["volumes"]!
                    .AsArray()
                    .Select(own =>
                        (
                            MonthOf(Text(own!, "month")),
                            own!["forecast"]!.GetValue<long>(),
                            own["actual"]?.GetValue<long>()
                        )
                    ),
            ],
            [.. month["duties"]!.AsArray().Select(own => Duty(own!))]
        );
    }

    private static Duty Duty(JsonNode duty) =>
        new(
            Text(duty, "name"),
            duty["values"]!
                .AsObject()
                .ToDictionary(own => MonthOf(own.Key), own => Measured.Parse(own.Value!.GetValue<string>())),
            duty["unknown"]?.GetValue<string>()
        );

    private static YearMonth MonthOf(string text) => YearMonthPattern.Iso.Parse(text).Value;

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}

/// <summary>How the customer did a duty, month by month.</summary>
/// <param name="Name">What it owes.</param>
/// <param name="Values">The number of each month.</param>
/// <param name="Unknown">Why that of a month is missing.</param>
internal sealed record Duty(string Name, IReadOnlyDictionary<YearMonth, Measured> Values, string? Unknown);
