using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>The supplier scorecard of an open ERP: its figures where the formula is right, and named skips where the product is not followed.</summary>
internal sealed class SupplierScorecardCases()
    : PracticeCases("supplier-scorecard", "periodScoresNewestFirst", "formula", "defaultBands", "effects")
{
    private const int Periods = 12;

    private static readonly Tolerance Nearly = new(1e-9, 0);

    private static readonly ScoreBands Bands = ScoreBands.Of(
        ScoreScale.Percent,
        ScoreBand.Of("Very Poor", 0m),
        ScoreBand.Of("Poor", 30m),
        ScoreBand.Of("Average", 50m),
        ScoreBand.Of("Excellent", 80m)
    );

    protected override Verdict Compare(JsonElement asked, JsonElement expected) =>
        asked.Has("periodScoresNewestFirst") ? Supplier(asked, expected)
        : asked.Has("criteria") ? Period(asked, expected)
        : asked.Has("firstStart") ? Week(asked, expected)
        : throw new NotBuiltException("practice/supplier-scorecard case not built");

    private Verdict Supplier(JsonElement asked, JsonElement expected)
    {
        var scores = asked
            .GetProperty("periodScoresNewestFirst")
            .EnumerateArray()
            .Select(score => (ScoreInterval?)ScoreInterval.Of(ExactNumbers.Stated(score)))
            .ToList();
        var mean = FadingMean.Of(Periods);
        var actuals = new Actuals().Figures("weights", scores.Select((_, age) => (double)Decimal(mean.WeightOf(age))));
        var differences = new List<string>();
        if (mean.Of(scores).TryGetValue(out var score))
        {
            actuals = actuals
                .Figure("supplierScore", (double)score.Low.ToDecimal(1, RoundingMode.HalfEven))
                .Label("standing", Bands.BandOf(score.Low).Name);
            if (score.Low == Ratio.Of(100))
            {
                differences.Add("standing");
            }
        }
        else
        {
            differences.AddRange(["supplierScore", "standing"]);
        }

        return Judge(asked, expected, actuals, ["periodScoresNewestFirst"], differences);
    }

    private Verdict Period(JsonElement asked, JsonElement expected)
    {
        JsonElement[] criteria = [.. asked.GetProperty("criteria").EnumerateArray()];
        var card = Scorecard.Of(
            "period",
            Bands,
            criteria.Select(
                (one, i) =>
                    ScorecardLine.Of(
                        string.Create(CultureInfo.InvariantCulture, $"criterion {i}"),
                        "all",
                        PartyRole.Provider,
                        Percentage.Of(Decimal(one.Exact("weight"))),
                        Rating.Linear(Measured.Of(0m), Measured.Of(one.Exact("max"), MeasureUnit.Number()))
                    )
            )
        );
        var values = criteria.Select(one =>
            CriterionValue.Of(Measured.Of(one.Exact(one.Has("raw") ? "raw" : "score"), MeasureUnit.Number()))
        );
        var total = card.Score([.. values]).Value.Total.Low;
        return Judge(asked, expected, new Actuals().Figure("periodScore", (double)Decimal(total)), ["criteria"], []);
    }

    private Verdict Week(JsonElement asked, JsonElement expected)
    {
        var start = LocalDatePattern.Iso.Parse(asked.TextOr("firstStart", "")) is { Success: true } date
            ? date.Value
            : throw new MalformedCaseException("'firstStart' is not a date");
        var week = MeasurementWindow.Rolling(NodaTime.Period.FromDays(7), "Etc/UTC").PeriodOf(start.PlusDays(6));
        string[] days =
        [
            LocalDatePattern.Iso.Format(week.First),
            LocalDatePattern.Iso.Format(week.EndExclusive.PlusDays(-1)),
        ];
        return Judge(
            asked,
            expected,
            new Actuals().Labels("correctWeek", days),
            ["period", "firstStart"],
            ["erpnextPeriods", "daysPerPeriod", "erpnextWorkdays"]
        );
    }

    /// <summary>Compares all but what the product does otherwise than the library, which is named.</summary>
    private Verdict Judge(
        JsonElement asked,
        JsonElement expected,
        Actuals actuals,
        string[] given,
        IReadOnlyCollection<string> differences
    )
    {
        var verdict = actuals.Compare(
            expected
                .EnumerateObject()
                .Where(member => !differences.Contains(member.Name))
                .Select(member => (member.Name, member.Value)),
            Nearly,
            key => $"practice/supplier-scorecard expected key '{key}' not built"
        );
        return verdict with
        {
            Skips =
            [
                .. verdict.Skips,
                .. NotBuilt("given", asked, given),
                .. differences
                    .Where(key => expected.Has(key))
                    .Select(key => $"practice/supplier-scorecard {Reason(key)}"),
            ],
        };
    }

    private static string Reason(string key) =>
        key switch
        {
            "standing" => "'standing' not followed: here a full score has a band, and no score has none",
            "supplierScore" => "'supplierScore' not followed: here no period is no score, and not 100",
            _ => $"'{key}' not followed: here a week has seven days",
        };

    private static decimal Decimal(Ratio value) => value.ToDecimal(12, RoundingMode.HalfEven);
}
