using System.Globalization;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The charts of the report: positions are shares of the width, so that they fit a phone, a screen and paper.</summary>
internal static class HtmlCharts
{
    private const string Whole = "0 0 1000 100";

    /// <summary>The shares of the month beside their levels, and the calls day by day.</summary>
    public static void Shares(HtmlWriter html, Sheet sheet)
    {
        Legend(
            html,
            ("measured", "measured"),
            ("disputed", "if what is disputed is accepted"),
            ("expected", "expected"),
            ("minimum", "minimum")
        );
        foreach (
            var level in sheet.Levels.Where(level =>
                level.Target.Unit == MeasureUnit.Share && level.Result?.Undisputed.Value is not null
            )
        )
        {
            Bullet(html, level);
        }

        Days(html, sheet);
    }

    /// <summary>The month of the telephony, and how much of its error budget was left when.</summary>
    public static void Telephony(HtmlWriter html, Sheet sheet)
    {
        if (sheet.Downtime is not { } downtime)
        {
            html.Element("p", "The outages were not reported, so there is no timeline and no error budget to show.");
            return;
        }

        Lanes(
            html,
            sheet.Period,
            [
                ("Outages", "outage", downtime.Outages),
                ("Counts as downtime", "counted", downtime.Counted),
                ("Exclusions, accepted", "accepted", downtime.Accepted),
                ("Exclusions, claimed or disputed", "disputed", downtime.Disputed),
                ("Exclusions that do not count", "refused", downtime.Refused),
            ]
        );
        html.Element("h3", "What was left of the error budget");
        html.Element(
            "p.sub",
            $"The target allows {Measured.Of(downtime.Budget.AllowedDowntime)} of downtime in the month. Below the line it is overspent."
        );
        BurnDown(html, sheet.Period, downtime);
    }

    private static void Legend(HtmlWriter html, params (string Css, string Text)[] keys) =>
        html.Element(
            "p.legend",
            () =>
            {
                foreach (var (css, text) in keys)
                {
                    html.Element(
                        "span",
                        () =>
                        {
                            html.Element($"span.mark {css}", "", ("aria-hidden", "true"));
                            html.Text(text);
                        }
                    );
                }
            }
        );

    private static void Bullet(HtmlWriter html, Level level)
    {
        var outcome = level.Result!.Undisputed;
        var expected = (level.Target.Least ?? level.Target.Most)!;
        Measured?[] all = [outcome.Value, level.Result.IfDisputedAccepted?.Value, expected, level.Target.Minimum];
        var shares = all.OfType<Measured>().Select(Number).ToList();
        var margin = Math.Max(0.02, (shares.Max() - shares.Min()) / 2);
        var (low, high) = (Math.Max(0, shares.Min() - margin), Math.Min(1, shares.Max() + margin));

        html.Element("h3", level.Name);
        html.Element(
            "div.bullet",
            () =>
            {
                Mark(html, "expected", expected, low, high);
                Mark(html, "minimum", level.Target.Minimum, low, high);
                Mark(html, "disputed", level.Result.IfDisputedAccepted?.Value, low, high);
                Mark(html, "measured", outcome.Value, low, high);
            },
            ("role", "img"),
            ("aria-label", $"{level.Name}: {MonthWords.Value(level)}, target {level.Target}.")
        );
        html.Element(
            "p.axis",
            () =>
            {
                html.Element("span", Percent(low));
                html.Element("span", $"{MonthWords.Value(level)}; {level.Target}");
                html.Element("span", Percent(high));
            }
        );
    }

    private static void Mark(HtmlWriter html, string css, Measured? value, double low, double high)
    {
        if (value is not null)
        {
            html.Element(
                $"span.mark {css}",
                "",
                ("style", $"left:{HtmlWriter.Share((Number(value) - low) / (high - low))}"),
                ("title", $"{css}: {value}")
            );
        }
    }

    private static void Days(HtmlWriter html, Sheet sheet)
    {
        if (sheet.Days.All(day => day is null))
        {
            return;
        }

        var target = sheet.Levels[0].Target;
        html.Element("h3", "Calls answered in time, day by day");
        html.Element(
            "p.sub",
            $"The line is the target, {target}. A month is measured as a whole; the days show where it was lost."
        );
        html.Element(
            "div.days",
            () =>
            {
                for (var i = 0; i < sheet.Days.Count; i++)
                {
                    var date = sheet.Period.First.PlusDays(i);
                    var value = sheet.Days[i];
                    var isMet = value is not null && target.Compare(value) == MeasurementStatus.Met;
                    html.Element(
                        "div.day",
                        () =>
                        {
                            html.Element($"span.column {(isMet ? "met" : "missed")}", "", ("style", Height(value)));
                            html.Element("span.date", date.Day % 7 == 1 ? Text(date.Day) : "");
                        },
                        (
                            "title",
                            $"{date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}: {value?.ToString() ?? "no calls"}"
                        )
                    );
                }

                html.Element("span.level", "", ("style", Height(target.Least)), ("title", $"{target}"));
            },
            ("role", "img"),
            ("aria-label", "The share of calls answered in time, for each day of the month.")
        );
    }

    private static string Height(Measured? share) =>
        string.Create(CultureInfo.InvariantCulture, $"--share:{(share is null ? 0 : Number(share)):0.####}");

    private static void Lanes(
        HtmlWriter html,
        MeasurementPeriod period,
        IReadOnlyList<(string Name, string Css, IntervalSet Time)> lanes
    ) =>
        html.Element(
            "div.lanes",
            () =>
            {
                foreach (var (name, css, time) in lanes)
                {
                    html.Element(
                        "span.name",
                        $"{name}: {(time.IsEmpty ? "none" : Measured.Of(time.Total).ToString())}"
                    );
                    html.Element("div.lane", () => Stretches(html, period, css, time));
                }

                html.Element("span.name", "");
                Axis(html, period);
            }
        );

    private static void Stretches(HtmlWriter html, MeasurementPeriod period, string css, IntervalSet time)
    {
        foreach (var interval in time.Intervals)
        {
            html.Element(
                $"span.stretch {css}",
                "",
                (
                    "style",
                    $"left:{HtmlWriter.Share(Part(period, interval.Start))};width:{HtmlWriter.Share(interval.Duration / period.Instants.Duration)}"
                ),
                (
                    "title",
                    $"{MonthWords.Zoned(interval.Start, period.Zone)} to {MonthWords.Zoned(interval.End, period.Zone)}"
                )
            );
        }
    }

    private static void Axis(HtmlWriter html, MeasurementPeriod period) =>
        html.Element(
            "div.scale",
            () =>
            {
                for (var day = period.First; day < period.EndExclusive; day = day.PlusDays(7))
                {
                    html.Element(
                        "span",
                        Text(day.Day),
                        ("style", $"left:{HtmlWriter.Share(Part(period, period.Zone.AtStartOfDay(day).ToInstant()))}")
                    );
                }
            },
            ("aria-hidden", "true")
        );

    private static void BurnDown(HtmlWriter html, MeasurementPeriod period, DowntimeMonth downtime)
    {
        var undisputed = downtime.BurnDown(downtime.Counted);
        var accepted = downtime.Disputed.IsEmpty ? null : downtime.BurnDown(downtime.CountedIfAccepted);
        var lowest = Math.Min(-0.25, undisputed.Concat(accepted ?? []).Min(point => Number(point.Left)) - 0.1);
        html.Element(
            "div.burn",
            () =>
            {
                html.Element(
                    "svg",
                    () =>
                    {
                        Line(html, "zero", $"0,{Y(0, lowest)} 1000,{Y(0, lowest)}");
                        if (accepted is not null)
                        {
                            Line(html, "disputed", Points(period, accepted, lowest));
                        }

                        Line(html, "measured", Points(period, undisputed, lowest));
                    },
                    ("viewBox", Whole),
                    ("preserveAspectRatio", "none"),
                    ("role", "img"),
                    ("aria-label", $"The error budget: 100 % at the beginning, at the end {Left(undisputed)}.")
                );
                html.Element("span.top", "100 %");
                html.Element("span.nought", "0 %", ("style", $"top:{Y(0, lowest)}%"));
                html.Element(
                    "span.end",
                    Percent(Number(undisputed[^1].Left)),
                    ("style", $"top:{Y(Number(undisputed[^1].Left), lowest)}%")
                );
            }
        );
        html.Element("div.lanes.plain", () => Axis(html, period));
        Legend(
            html,
            accepted is null
                ? [("measured", $"at the end {Left(undisputed)}")]
                :
                [
                    ("measured", $"as it counts: at the end {Left(undisputed)}"),
                    ("disputed", $"if what is disputed is accepted: {Left(accepted)}"),
                ]
        );
    }

    private static string Left(IReadOnlyList<(Instant At, Ratio Left)> points) =>
        Number(points[^1].Left) is var left and < 0
            ? $"overspent by {Percent(-left)}"
            : $"{Percent(Number(points[^1].Left))} is left";

    private static void Line(HtmlWriter html, string css, string points) =>
        html.Element($"polyline.{css}", "", ("points", points), ("vector-effect", "non-scaling-stroke"));

    private static string Points(
        MeasurementPeriod period,
        IReadOnlyList<(Instant At, Ratio Left)> points,
        double lowest
    ) =>
        string.Join(
            ' ',
            points.Select(point =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{1000 * Part(period, point.At):0.##},{Y(Number(point.Left), lowest)}"
                )
            )
        );

    /// <summary>The height of a part of the budget, from the top down.</summary>
    private static string Y(double left, double lowest) =>
        (100 * (1 - left) / (1 - lowest)).ToString("0.##", CultureInfo.InvariantCulture);

    private static double Part(MeasurementPeriod period, Instant at) =>
        (at - period.Instants.Start) / period.Instants.Duration;

    private static double Number(Measured value) => Number(value.Value);

    private static double Number(Ratio value) => (double)value.Numerator / (double)value.Denominator;

    private static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
