namespace Outsourcing.Samples.MayWeShare;

/// <summary>The report of what may be shared.</summary>
internal static class HtmlSharing
{
    public static string Of(Overview overview) =>
        HtmlPage.Of(
            Words.Title(overview.View),
            Resource.Text(typeof(HtmlSharing), "drawing.css") + Resource.Text(typeof(HtmlSharing), "flows.css"),
            html => Body(html, overview)
        );

    private static void Body(HtmlWriter html, Overview overview)
    {
        html.Element(
            "header",
            () =>
            {
                html.Element(
                    "h1",
                    () =>
                    {
                        html.Text($"{Words.Heading(overview.View)} ");
                        html.Whole(Wording.Date(overview.View.Date));
                    }
                );
                html.Element("p.verdict", Words.Verdict(overview));
                html.Element("p.sub", Words.Known(overview.View));
            }
        );
        html.Section(
            "Flows",
            () =>
            {
                HtmlFlows.Draw(html, overview.Owners);
                Flows(html, overview.Flows);
            }
        );
        foreach (var sheet in Sheet.Of(overview))
        {
            html.Section(sheet.Heading, () => Table(html, sheet));
        }

        html.Section("Notes", () => html.List(overview.Findings.Select(Words.Finding), "Nothing else was found."));
        html.Section("Why", () => Why(html, overview));
    }

    private static void Flows(HtmlWriter html, IReadOnlyList<FlowAnswer> flows)
    {
        if (flows.Count == 0)
        {
            html.Element("p", "No flow is asked about.");
            return;
        }

        html.Table(
            "Each flow, and what decides",
            ["Flow", "Way", "Purpose", "Verdict", "Because", "What would mend it"],
            () =>
            {
                foreach (var flow in flows)
                {
                    html.Element("tr", () => Row(html, flow));
                }
            }
        );
    }

    private static void Row(HtmlWriter html, FlowAnswer flow)
    {
        html.Element("th", FormattableString.Invariant($"{flow.Number} {flow.Item.Name}"), ("scope", "row"));
        html.Element("td", $"{flow.From}\u00a0→ {flow.To.Name}", ("data-label", "Way"));
        html.Element("td", Words.Aim(flow), ("data-label", "Purpose"));
        html.Element(
            $"td.outcome {VerdictWords.Css(flow.Verdict)}",
            $"{VerdictWords.Sign(flow.Verdict)} {VerdictWords.Text(flow.Verdict)}",
            ("data-label", "Verdict")
        );
        html.Element("td", Words.Because(flow), ("data-label", "Because"));
        html.Element(
            flow.Check.IsPermitted ? "td.mends none" : "td.mends",
            () => Mends(html, flow),
            ("data-label", "What would mend it")
        );
    }

    /// <summary>Each way on a line of its own.</summary>
    private static void Mends(HtmlWriter html, FlowAnswer flow) =>
        html.Element(
            "div",
            () =>
            {
                foreach (var (i, way) in Words.Mends(flow).Index())
                {
                    html.Element("div", i == 0 ? way : $"or {way}");
                }
            }
        );

    private static void Table(HtmlWriter html, Sheet sheet)
    {
        if (sheet.Rows.Count == 0)
        {
            html.Element("p", sheet.None);
            return;
        }

        html.Table(sheet.Caption, sheet.Columns, sheet.Rows);
    }

    private static void Why(HtmlWriter html, Overview overview)
    {
        foreach (var flow in overview.Flows)
        {
            html.Details(
                FormattableString.Invariant($"{flow.Number} {Words.Flow(flow)}"),
                () => html.Reasons(flow.Decision.Explanation)
            );
        }
    }
}
