using System.Text.Json;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>How firm the ranking is, for other programs: all that console and report show, and what they have no room for.</summary>
internal static class JsonFirmness
{
    public static void Write(Utf8JsonWriter json, Assessment assessment, Firmness firmness)
    {
        json.WriteStartObject("robustness");
        json.WriteString("note", FirmWords.Nothing(assessment, firmness) ?? FirmWords.Whom(assessment, firmness));
        json.WriteStartObject("summary");
        foreach (var (changed, sentence) in FirmWords.Summary(assessment, firmness))
        {
            json.WriteString(changed, sentence);
        }

        json.WriteEndObject();
        JsonResult.List(json, "facts", firmness.Facts, fact => Fact(json, fact));
        Asked(json, "weights", firmness.Stability, found => Weights(json, found));
        JsonResult.List(json, "acceptabilities", firmness.Acceptances, acceptance => Acceptance(json, acceptance));
        if (firmness.Agreement is { } agreement)
        {
            Agreement(json, agreement);
        }

        Asked(json, "runnerUp", firmness.Needed, flips => RunnerUp(json, flips));
        Asked(json, "reversals", firmness.Reversals, reversals => Reversals(json, reversals));
        json.WriteEndObject();
    }

    /// <summary>An object with what an answer says, and its content where it is known; nothing when it was not asked.</summary>
    private static void Asked<T>(Utf8JsonWriter json, string name, Answer<T>? answer, Action<T> write)
        where T : notnull
    {
        if (answer is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("statement", FirmWords.Statement(answer));
        if (answer.TryGetValue(out var value))
        {
            write(value);
        }
        else
        {
            JsonResult.List(json, "findings", answer.Findings, finding => json.WriteStringValue(finding.ToString()));
        }

        json.WriteEndObject();
    }

    private static void Fact(Utf8JsonWriter json, MissingFact fact)
    {
        json.WriteStartObject();
        json.WriteString("vendor", fact.Cell.Alternative);
        json.WriteString("criterion", fact.Cell.Criterion);
        json.WriteBoolean("settles", fact.Settles);
        Optional(json, "leadsFrom", fact.LeadsFrom);
        json.WriteString("rival", fact.Rival);
        Optional(json, "rivalLeadsTo", fact.RivalLeadsTo);
        json.WriteEndObject();
    }

    private static void Weights(Utf8JsonWriter json, WeightStabilities found)
    {
        json.WriteString("method", found.Ranking.Method.Name);
        JsonResult.List(json, "criteria", found.Criteria, flip => JsonResult.Flip(json, flip));
        JsonResult.List(json, "undefined", found.Undefined, reason => json.WriteStringValue(reason.ToString()));
    }

    private static void Acceptance(Utf8JsonWriter json, Acceptance acceptance)
    {
        json.WriteStartObject();
        json.WriteString("weights", acceptance.KeepsOrder ? "same order of importance" : "any");
        json.WriteString("method", acceptance.Method.Name);
        json.WriteNumber("seed", VendorScorecard.Acceptance.Seed);
        json.WriteNumber("samples", VendorScorecard.Acceptance.Samples);
        JsonResult.List(
            json,
            "drawnValues",
            acceptance.Method.Uncertain,
            score => json.WriteStringValue(score.ToString())
        );
        JsonResult.List(json, "vendors", acceptance.Vendors, vendor => Chances(json, acceptance, vendor));
        JsonResult.List(
            json,
            "findings",
            acceptance.Answer.IsKnown ? [] : acceptance.Answer.Findings,
            finding => json.WriteStringValue(finding.ToString())
        );
        json.WriteEndObject();
    }

    private static void Chances(Utf8JsonWriter json, Acceptance acceptance, VendorChances vendor)
    {
        json.WriteStartObject();
        json.WriteString("vendor", vendor.Vendor);
        JsonResult.List(json, "ranks", vendor.Ranks.Acceptabilities, share => Number(json, share));
        Optional(json, "confidence", vendor.Confidence);
        json.WriteStartObject("centralWeights");
        foreach (var (criterion, weight) in acceptance.Scorecard.Criteria.Zip(vendor.Ranks.CentralWeights))
        {
            json.WriteNumber(criterion.Name, JsonResult.Rounded(weight));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Agreement(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteStartObject("agreement");
        json.WriteString("statement", AgreementWords.Leads(agreement));
        json.WriteString("rankings", AgreementWords.Rankings(agreement));
        JsonResult.List(
            json,
            "combinations",
            agreement.Grid.Cells,
            cell =>
            {
                json.WriteStartObject();
                json.WriteString("method", cell.Method.Name);
                json.WriteString("weights", AgreementWords.Weighting(cell.Weighting));
                JsonResult.List(
                    json,
                    "leaders",
                    cell.Answer.TryGetValue(out var ranking) ? ranking.Leaders : [],
                    leader => json.WriteStringValue(leader.Name)
                );
                json.WriteString("refusal", cell.Answer.IsKnown ? null : cell.Answer.Findings[0].ToString());
                json.WriteEndObject();
            }
        );
        JsonResult.List(
            json,
            "kendall",
            agreement.Families.SelectMany((one, i) => agreement.Families.Skip(i).Select(other => (one, other))),
            pair =>
            {
                json.WriteStartObject();
                json.WriteString("one", pair.one);
                json.WriteString("other", pair.other);
                Optional(json, "tauB", agreement.Kendall(pair.one, pair.other));
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void RunnerUp(Utf8JsonWriter json, ScoreFlips flips)
    {
        json.WriteString("vendor", flips.Rival);
        JsonResult.List(
            json,
            "values",
            flips.Values,
            flip =>
            {
                json.WriteStartObject();
                json.WriteString("vendor", flip.Alternative);
                json.WriteString("criterion", flip.Criterion.Name);
                json.WriteNumber("now", JsonResult.Rounded(flip.Value));
                Optional(json, "needed", flip.Level);
                json.WriteEndObject();
            }
        );
    }

    private static void Reversals(Utf8JsonWriter json, RankReversals reversals)
    {
        json.WriteString("certificate", reversals.Certificate);
        JsonResult.List(
            json,
            "trials",
            reversals.Trials,
            trial =>
            {
                json.WriteStartObject();
                json.WriteString("vendor", trial.Alternative);
                json.WriteString("change", trial.Change == ReversalChange.Removed ? "left out" : "copied");
                JsonResult.List(json, "leaders", trial.Leaders, name => json.WriteStringValue(name));
                json.WriteBoolean("leadChanges", trial.LeadChanges);
                json.WriteNumber("pairsTurned", trial.PairCount);
                JsonResult.List(json, "turned", trial.Pairs, pair => json.WriteStringValue(pair.ToString()));
                JsonResult.List(json, "findings", trial.Refused, finding => json.WriteStringValue(finding.ToString()));
                json.WriteEndObject();
            }
        );
    }

    private static void Optional(Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            Number(json, number);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Number(Utf8JsonWriter json, double value) => json.WriteNumberValue(JsonResult.Rounded(value));
}
