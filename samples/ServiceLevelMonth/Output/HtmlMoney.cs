using System.Globalization;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Credits, invoice and scorecard in the report.</summary>
internal static class HtmlMoney
{
    public static void Credits(HtmlWriter html, Settled settled)
    {
        html.Element("p", MoneyWords.Credit(settled));
        if (settled.Credits is not { } credits)
        {
            return;
        }

        if (credits.Lines.Count + credits.EarnedBack.Count > 0)
        {
            Waterfall(html, credits);
        }

        Sentences(html, MoneyWords.Caps(credits).Concat(settled.ChronicFailures.Select(MoneyWords.Chronic)));
        if (credits.Lines.Count > 0)
        {
            html.Table(
                "What each level gives",
                ["Level", "Raw", "Before the cap", "Credit", "In dispute", "Why"],
                credits.Lines.Select(line =>
                    (IReadOnlyList<string>)
                        [
                            line.Level,
                            MoneyWords.Amount(line.Gross),
                            MoneyWords.Amount(line.BeforeCap),
                            MoneyWords.Amount(line.Undisputed),
                            MoneyWords.Amount(line.InDispute),
                            MoneyWords.Line(line),
                        ]
                ),
                1,
                2,
                3,
                4
            );
        }

        if (credits.EarnedBack.Count > 0)
        {
            html.Table(
                "What was earned back",
                ["Level", "Credit of", "Amount"],
                credits.EarnedBack.Select(earned =>
                    (IReadOnlyList<string>)
                        [earned.Level, MoneyWords.Month(earned.Window), MoneyWords.Amount(earned.Amount)]
                ),
                2
            );
        }

        if (settled.Note is { } note)
        {
            html.Element("h3", "Credit note");
            html.Element(
                "article.document",
                () =>
                {
                    foreach (var line in note.ToText().Split('\n'))
                    {
                        html.Element("p", () => html.Dated(line));
                    }
                }
            );
        }
    }

    public static void Invoice(HtmlWriter html, Settled settled)
    {
        if (settled.Charge is not { } charge)
        {
            html.Element("p", "The volume was not reported, so the charge is not known.");
            return;
        }

        Sentences(html, MoneyWords.Charge(charge));
        IEnumerable<IReadOnlyList<string>> rows = charge.Items.Select(item =>
            (IReadOnlyList<string>)
                [
                    item.Name,
                    item.Units.ToString("N0", CultureInfo.InvariantCulture),
                    item.Price.ToString(),
                    MoneyWords.Amount(item.Amount),
                ]
        );
        if (settled.Credits is { } credits)
        {
            rows = rows.Append(["Charge", "", "", MoneyWords.Amount(charge.Total)])
                .Append(["Less the net credit", "", "", MoneyWords.Amount(-credits.Net)])
                .Append(["To be billed", "", "", MoneyWords.Amount(charge.Total - credits.Net)]);
        }

        if (settled.Invoice is { } check)
        {
            rows = rows.Append(["Billed", "", "", MoneyWords.Amount(check.Billed)])
                .Append(["Difference", "", "", MoneyWords.Amount(check.Difference)]);
        }

        html.Table("The invoice", ["Item", "Units", "Price", "Amount"], rows, 1, 2, 3);
        foreach (var sentence in MoneyWords.Invoice(settled))
        {
            html.Element(settled.Invoice is { Agrees: false } ? "p.note" : "p", sentence);
        }
    }

    public static void Scorecard(HtmlWriter html, Quarter quarter)
    {
        html.Element(
            "p",
            $"{Wording.Date(quarter.Days.First)} to {Wording.Date(quarter.Days.Last)}: {MoneyWords.Quarter(quarter)}"
        );
        if (quarter.Result is not { } result)
        {
            return;
        }

        html.Element(
            "div.rows",
            () =>
            {
                Score(html, "Both sides", result.Total, result.Scorecard.Bands);
                Score(html, "Provider", result.OfSide(PartyRole.Provider), result.Scorecard.Bands);
                Score(html, "Customer", result.OfSide(PartyRole.Customer), result.Scorecard.Bands);
            }
        );
        html.Element(
            "p.sub",
            $"Bands: {string.Join(", ", result.Scorecard.Bands.Bands.Select(band => string.Create(CultureInfo.InvariantCulture, $"{band.Name} from {band.From:0.##}")))}. The open end of a bar is what is not known."
        );
        html.Table(
            "Lines of both sides",
            ["Line", "Quadrant", "Side", "Weight", "Value", "Score"],
            result.Lines.Select(line =>
                (IReadOnlyList<string>)
                    [
                        line.Line.Name,
                        line.Line.Quadrant,
                        MoneyWords.Side(line.Line),
                        line.Line.Weight.ToString(),
                        MoneyWords.Value(line),
                        MoneyWords.Score(line.Score),
                    ]
            ),
            3,
            5
        );
    }

    /// <summary>The steps of the credit before and after a question.</summary>
    public static void Compare(HtmlWriter html, WhatIf whatIf)
    {
        if (whatIf is not { Before.Credits: { } before, After.Credits: { } after })
        {
            html.Element("p", $"As it was: {MoneyWords.Credit(whatIf.Before)}");
            html.Element("p", $"With it: {MoneyWords.Credit(whatIf.After)}");
            return;
        }

        html.Table(
            "Credit",
            ["", "As it was", "With it", "Difference"],
            MoneyWords
                .Compare(before, after)
                .Select(row =>
                    (IReadOnlyList<string>)
                        [
                            row.Name,
                            MoneyWords.Amount(row.Before),
                            MoneyWords.Amount(row.After),
                            MoneyWords.Amount(row.After - row.Before),
                        ]
                ),
            1,
            2,
            3
        );
    }

    private static void Waterfall(HtmlWriter html, CreditStatement credits)
    {
        var steps = MoneyWords.Waterfall(credits);
        var bars = new List<(Step Step, decimal From, decimal To)>();
        var left = 0m;
        foreach (var step in steps)
        {
            var from = step.IsTotal ? 0m : left;
            left = from + step.Amount.Amount;
            bars.Add((step, from, left));
        }

        var low = bars.Min(bar => Math.Min(bar.From, bar.To));
        var span = Math.Max(bars.Max(bar => Math.Max(bar.From, bar.To)) - low, 0.01m);
        html.Element(
            "div.rows",
            () =>
            {
                foreach (var (step, from, to) in bars)
                {
                    var kind =
                        step.IsTotal ? "total"
                        : step.Amount.Amount < 0m ? "less"
                        : "more";
                    Row(
                        html,
                        step.Name,
                        step.IsTotal || step.Amount.Amount <= 0m
                            ? MoneyWords.Amount(step.Amount)
                            : $"+{MoneyWords.Amount(step.Amount)}",
                        () =>
                        {
                            Bar(html, kind, (Math.Min(from, to) - low) / span, Math.Abs(to - from) / span);
                            if (low < 0m)
                            {
                                Bar(html, "nought", -low / span, 0.002m);
                            }
                        }
                    );
                }
            },
            ("role", "group"),
            ("aria-label", "How the credit comes about, step by step.")
        );
    }

    private static void Score(HtmlWriter html, string name, ScoreInterval? score, ScoreBands bands)
    {
        if (score is null)
        {
            return;
        }

        Row(
            html,
            name,
            MoneyWords.Score(score),
            () =>
            {
                Bar(html, "total", 0m, Part(score.Low));
                Bar(html, "open", Part(score.Low), Part(score.High) - Part(score.Low));
                foreach (var band in bands.Bands.Skip(1))
                {
                    Bar(html, "nought", band.From / 100m, 0.003m);
                }
            }
        );
    }

    private static decimal Part(Ratio score) => score.ToDecimal(6, RoundingMode.HalfEven) / 100m;

    private static void Row(HtmlWriter html, string name, string value, Action bars) =>
        html.Element(
            "div.row",
            () =>
            {
                html.Element("span.name", name);
                html.Element("svg", bars, ("role", "img"), ("aria-label", $"{name}: {value}"));
                html.Element("span.amount", value);
            }
        );

    private static void Sentences(HtmlWriter html, IEnumerable<string> sentences)
    {
        var list = sentences.ToList();
        if (list.Count > 0)
        {
            html.Element("ul", () => list.ForEach(sentence => html.Element("li", () => html.Dated(sentence))));
        }
    }

    private static void Bar(HtmlWriter html, string css, decimal from, decimal length) =>
        html.Element(
            $"rect.{css}",
            "",
            ("x", HtmlWriter.Share((double)from)),
            ("width", HtmlWriter.Share((double)length)),
            ("height", "100%")
        );
}
