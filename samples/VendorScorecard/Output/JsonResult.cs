using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The result for other programs: what the console shows, as one JSON object, with the scorecard that it answers.</summary>
internal static class JsonResult
{
    public static string Of(Sheet sheet)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            Write(json, sheet);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Sheet sheet)
    {
        var assessment = sheet.Assessment;
        json.WriteStartObject();
        json.WriteString("name", sheet.Name);
        json.WriteString("fingerprint", Fingerprint.Of(assessment.Scorecard).Text);
        json.WriteString("method", assessment.Method.Name);
        json.WriteString("verdict", Words.Verdict(assessment));
        List(json, "notes", sheet.Notes, note => Text(json, note));
        List(json, "standings", assessment.Standings, standing => Standing(json, assessment, standing));
        List(json, "rankings", assessment.Scenarios, scenario => Scenario(json, scenario));
        Missing(json, assessment);
        List(json, "weights", assessment.Flips, flip => Flip(json, flip));
        List(json, "methods", assessment.Comparison?.Results ?? [], result => Method(json, result));
        if (sheet.Firmness is { } firmness)
        {
            JsonFirmness.Write(json, assessment, firmness);
        }

        List(json, "whatIf", sheet.WhatIfs, whatIf => WhatIf(json, whatIf));
        List(json, "compare", sheet.Comparisons, compared => Pair(json, compared.Label, compared.Pair));
        json.WritePropertyName("scorecard");
        json.WriteRawValue(JsonScorecard.Write(assessment.Scorecard));
        json.WriteEndObject();
    }

    private static void Standing(Utf8JsonWriter json, Assessment assessment, Standing standing)
    {
        json.WriteStartObject();
        json.WriteString("vendor", standing.Vendor);
        json.WriteNumber("bestRank", standing.BestRank);
        json.WriteNumber("worstRank", standing.WorstRank);
        json.WriteNumber("low", Rounded(standing.Low));
        json.WriteNumber("high", Rounded(standing.High));
        if (assessment.HasBands)
        {
            json.WriteString("bandAtLow", Band.Of(standing.Low).Name);
            json.WriteString("bandAtHigh", Band.Of(standing.High).Name);
        }

        if (assessment.HasExactRanges)
        {
            json.WriteBoolean("notRuledOut", standing.CanLead);
        }

        json.WriteEndObject();
    }

    private static void Scenario(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteStartObject();
        json.WriteString("assumed", scenario.Label);
        List(
            json,
            "vendors",
            scenario.Ranking.Alternatives,
            vendor =>
            {
                json.WriteStartObject();
                json.WriteNumber("rank", vendor.Rank);
                json.WriteString("vendor", vendor.Name);
                json.WriteNumber("score", Rounded(vendor.Score));
                json.WriteStartObject("contributions");
                foreach (var line in vendor.Contributions)
                {
                    json.WriteNumber(line.Criterion.Name, Rounded(line.Amount));
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Missing(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject("missing");
        List(
            json,
            "cells",
            Gaps.Cells(assessment.Scorecard),
            cell =>
            {
                json.WriteStartObject();
                json.WriteString("vendor", cell.Vendor);
                json.WriteString("criterion", cell.Criterion.Name);
                json.WriteEndObject();
            }
        );
        if (assessment is { HasExactRanges: true, Missing.Value: var ranges })
        {
            json.WriteString("leaderWhateverTheyAre", ranges.Leader);
            List(json, "notRuledOut", ranges.Contenders, name => Text(json, name));
        }

        List(json, "findings", assessment.Missing?.Findings ?? [], finding => Text(json, finding.ToString()));
        json.WriteEndObject();
    }

    private static void Flip(Utf8JsonWriter json, Answer<WeightStability> answer)
    {
        if (answer.TryGetValue(out var flip))
        {
            Flip(json, flip);
        }
        else
        {
            Text(json, answer.Findings[0].ToString());
        }
    }

    internal static void Flip(Utf8JsonWriter json, WeightStability flip)
    {
        json.WriteStartObject();
        json.WriteString("criterion", flip.Criterion.Name);
        json.WriteString("leader", flip.Leader);
        json.WriteNumber("weight", Rounded(flip.Weight));
        json.WriteNumber("low", Rounded(flip.Low));
        json.WriteString("leaderBelow", flip.LeaderBelow);
        json.WriteNumber("high", Rounded(flip.High));
        json.WriteString("leaderAbove", flip.LeaderAbove);
        json.WriteEndObject();
    }

    private static void Method(Utf8JsonWriter json, MethodResult result)
    {
        json.WriteStartObject();
        json.WriteString("method", result.Method.Name);
        List(json, "leaders", result.Leaders, name => Text(json, name));
        json.WriteString("disagreement", result.Disagreement?.ToString());
        json.WriteString("refusal", result.Answer.IsKnown ? null : result.Answer.Findings[0].ToString());
        json.WriteEndObject();
    }

    private static void WhatIf(Utf8JsonWriter json, WhatIf whatIf)
    {
        json.WriteStartObject();
        json.WriteString("criterion", whatIf.Criterion);
        json.WriteNumber("weight", whatIf.Weight);
        json.WriteString("verdict", Words.Verdict(whatIf.After));
        List(json, "standings", whatIf.After.Standings, standing => Standing(json, whatIf.After, standing));
        json.WriteEndObject();
    }

    private static void Pair(Utf8JsonWriter json, string label, PairwiseComparison pair)
    {
        json.WriteStartObject();
        json.WriteString("assumed", label);
        json.WriteString("first", pair.First.Name);
        json.WriteString("second", pair.Second.Name);
        json.WriteNumber("difference", Rounded(pair.Difference));
        json.WriteStartObject("differences");
        foreach (var line in pair.Lines)
        {
            json.WriteNumber(line.Criterion.Name, Rounded(line.Difference));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>To twelve significant digits: those beyond are noise of the arithmetic.</summary>
    internal static double Rounded(double value) =>
        double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static void Text(Utf8JsonWriter json, string text) => json.WriteStringValue(text);
}
