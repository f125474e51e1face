using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>The result for other programs: what the console shows, as one JSON object.</summary>
internal static class JsonSharing
{
    public static string Of(Overview overview) =>
        JsonText.Of(
            new JsonObject
            {
                ["title"] = Words.Title(overview.View),
                ["verdict"] = Words.Verdict(overview),
                ["on"] = Wording.Date(overview.View.Date),
                ["known"] = InstantPattern.ExtendedIso.Format(overview.View.Known),
                ["flows"] = JsonText.List(overview.Flows, Flow),
                ["notBound"] = JsonText.List(
                    overview.NotBound,
                    own => new JsonObject
                    {
                        ["holder"] = own.Holder,
                        ["item"] = own.Item.Name,
                        ["way"] = Texts(own.Chain.Links.Select(link => link.To).Prepend(own.Item.Owner)),
                        ["finding"] = JsonText.Finding(own.Finding),
                    }
                ),
                ["returns"] = JsonText.List(
                    overview.Returns,
                    own => new JsonObject
                    {
                        ["holder"] = own.Holder,
                        ["item"] = own.Item.Name,
                        ["to"] = own.Item.Owner,
                        ["from"] = Day(own.From),
                        ["on"] = Day(own.On),
                        ["state"] = own.State.ToString(),
                        ["keptFor"] = own.KeptFor?.ToString(),
                        ["clause"] = own.Clause.ToString(),
                        ["explanation"] = own.Explanation.ToString(),
                    }
                ),
                ["duties"] = JsonText.List(
                    overview.Dues,
                    own => new JsonObject
                    {
                        ["what"] = own.What,
                        ["by"] = own.By,
                        ["to"] = own.To,
                        ["on"] = Day(own.On),
                        ["state"] = own.State.ToString(),
                        ["clause"] = own.Clause.ToString(),
                        ["explanation"] = own.Explanation.ToString(),
                    }
                ),
                ["survives"] = JsonText.List(
                    overview.Survivals,
                    own => new JsonObject
                    {
                        ["by"] = own.By,
                        ["what"] = own.What,
                        ["of"] = own.To,
                        ["until"] = own.LastDay.TryGetValue(out var day) ? Day(day) : null,
                        ["words"] = Words.Until(own),
                        ["clause"] = own.Clause.ToString(),
                    }
                ),
                ["checkList"] = JsonText.List(
                    overview.Questions,
                    own => new JsonObject
                    {
                        ["question"] = own.Words,
                        ["answer"] = own.Says,
                        ["because"] = own.Because,
                    }
                ),
                ["notes"] = JsonText.List(overview.Findings, JsonText.Finding),
            }
        );

    public static string Of(Answered answered) =>
        JsonText.Of(
            new JsonObject
            {
                ["on"] = Wording.Date(answered.View.Date),
                ["item"] = answered.Question.Item.Name,
                ["to"] = answered.Question.To.Name,
                ["purpose"] = answered.Question.Purpose,
                ["act"] = Acts.Name(answered.Question.Act),
                ["decision"] = Decision(answered.Decision),
            }
        );

    private static JsonObject Flow(FlowAnswer flow) =>
        new()
        {
            ["number"] = flow.Number,
            ["item"] = flow.Item.Name,
            ["from"] = flow.From,
            ["to"] = flow.To.Name,
            ["purpose"] = flow.Purpose,
            ["act"] = Acts.Name(flow.Act),
            ["decision"] = Decision(flow.Decision),
            ["giver"] = JsonText.List(flow.Check.Findings, JsonText.Finding),
            ["repairs"] = JsonText.List(flow.Check.Repairs, own => Texts(own.Steps.Select(step => step.What))),
        };

    private static JsonObject Decision(Decision decision) =>
        new()
        {
            ["verdict"] = decision.Verdict.ToString(),
            ["determining"] = Texts(decision.Determining),
            ["needs"] = Texts(decision.Needs),
            ["missing"] = Texts(decision.Missing),
            ["findings"] = JsonText.List(decision.Findings, JsonText.Finding),
            ["explanation"] = decision.Explanation.ToString(),
        };

    private static string? Day(LocalDate? day) => day is null ? null : Wording.Date(day);

    private static JsonArray Texts(IEnumerable<string> texts) => JsonText.List(texts, text => JsonValue.Create(text));
}
