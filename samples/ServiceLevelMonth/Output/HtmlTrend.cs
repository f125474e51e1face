using System.Globalization;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Control charts in the report: a line of months, its limits, and the points with which a rule is broken.</summary>
internal static class HtmlTrend
{
    public static void Charts(HtmlWriter html, IReadOnlyList<Trend> trends)
    {
        html.Element(
            "p.sub",
            "The rules are those of Western Electric; the dashed lines are the limits, three sigma from the centre, and the strong line is the target."
        );
        html.Element(
            "div.cards",
            () =>
            {
                foreach (var trend in trends)
                {
                    html.Element("article", () => Chart(html, trend));
                }
            }
        );
    }

    private static void Chart(HtmlWriter html, Trend trend)
    {
        html.Element("h3", trend.Level.Name);
        html.Element("p.sub", MoneyWords.Trend(trend));
        if (trend.Known is not { } chart)
        {
            return;
        }

        var points = chart.Points.Where(point => point.Value.Measure is not null).ToList();
        var target = Number((trend.Level.Target.Least ?? trend.Level.Target.Most)!.Value);
        var (lower, centre, upper) = (
            Number(chart.Limits.Lower),
            Number(chart.Limits.Centre),
            Number(chart.Limits.Upper)
        );
        double[] all = [.. points.Select(Value), lower, upper, target];
        var margin = Math.Max((all.Max() - all.Min()) * 0.08, 0.0001);
        var (low, high) = (all.Min() - margin, all.Max() + margin);
        html.Element(
            "div.chart",
            () =>
            {
                html.Element(
                    "svg",
                    () =>
                    {
                        Level(html, "limit", lower);
                        Level(html, "limit", upper);
                        Level(html, "centre", centre);
                        Level(html, "target", target);
                        html.Element(
                            "polyline.measured",
                            "",
                            ("points", string.Join(' ', points.Select((point, i) => $"{X(i)},{Y(Value(point))}"))),
                            ("vector-effect", "non-scaling-stroke")
                        );
                    },
                    ("viewBox", "0 0 100 100"),
                    ("preserveAspectRatio", "none"),
                    ("role", "img"),
                    ("aria-label", $"{trend.Level.Name}: {MoneyWords.Trend(trend)}.")
                );
                for (var i = 0; i < points.Count; i++)
                {
                    Dot(html, trend, chart, points[i], X(i), Y(Value(points[i])));
                }
            }
        );
        html.Element(
            "p.axis",
            () =>
            {
                html.Element("span", MoneyWords.Month(points[0].Period));
                html.Element("span", MoneyWords.Month(points[^1].Period));
            }
        );
        html.Element(
            "p.sub",
            $"Centre and limits {MoneyWords.Limits(trend.Level, chart)}; target {trend.Level.Target}."
        );

        string X(int i) => Text(points.Count == 1 ? 50 : 2 + (96.0 * i / (points.Count - 1)));
        string Y(double value) => Text(100 * (high - value) / (high - low));

        void Level(HtmlWriter page, string css, double value) =>
            page.Element(
                $"polyline.{css}",
                "",
                ("points", $"0,{Y(value)} 100,{Y(value)}"),
                ("vector-effect", "non-scaling-stroke")
            );
    }

    private static void Dot(
        HtmlWriter html,
        Trend trend,
        ControlChart chart,
        PerformancePoint point,
        string x,
        string y
    )
    {
        var signals = chart.Signals.Where(signal => signal.Point == point).ToList();
        var rules =
            signals.Count == 0 ? "" : $" ({string.Join("; ", signals.Select(signal => signal.Rule.Statement))})";
        html.Element(
            signals.Count == 0 ? "span.dot" : "span.dot signal",
            "",
            ("style", $"left:{x}%;top:{y}%"),
            (
                "title",
                $"{MoneyWords.Month(point.Period)}: {MoneyWords.Short(Measured.Of(point.Value.Measure!.Value, trend.Level.Target.Unit))}{rules}"
            )
        );
    }

    private static double Value(PerformancePoint point) => Number(point.Value.Measure!.Value);

    private static double Number(Ratio value) => (double)value.Numerator / (double)value.Denominator;

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
