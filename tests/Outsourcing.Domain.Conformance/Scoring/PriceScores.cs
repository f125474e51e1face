using System.Globalization;
using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>Points for prices, totals with quality, and abnormally low prices.</summary>
internal static class PriceScores
{
    private static readonly RoundingRule Fine = RoundingRule.ToDigits(16, RoundingMode.HalfEven);

    public static Actuals Points(ScoringInput input)
    {
        input.KnowsParameters("max_points", "A", "floor", "bounds", "min", "max");
        var maximum = Decimal(input, "max_points") ?? throw new MalformedCaseException("no 'max_points'");
        var formula = Formula(input.NormalizationName, input);
        var bids = Bids(input);
        var points = Known(formula.Score(bids, maximum, Fine)).Scores.Select(score => score.Points).ToArray();
        var actuals = new Actuals().Figures("price_points", points.Select(one => (double)one)).Input("quality_points");
        if (!input.Expected.Has("quality_points"))
        {
            return actuals;
        }

        decimal[][] quality = [.. input.Expected.GetProperty("quality_points").EnumerateArray().Select(Points)];
        decimal[] totals = [.. points.Select((one, i) => one + quality[i].Sum())];
        actuals = actuals
            .Figures("totals", totals.Select(one => (double)one))
            .Numbers("ranks", totals.Select(one => 1 + totals.Count(other => other > one)));
        foreach (var member in input.Expected.EnumerateObject())
        {
            if (
                member.Name.StartsWith("percent_of_", StringComparison.Ordinal)
                && decimal.TryParse(member.Name["percent_of_".Length..], CultureInfo.InvariantCulture, out var whole)
            )
            {
                actuals = actuals.Figures(member.Name, totals.Select(one => (double)(one / whole * 100m)));
            }
        }

        return actuals;
    }

    public static Actuals Quality(ScoringInput input)
    {
        input.KnowsParameters("quality_scale", "price_formula", "A", "floor", "bounds", "min", "max");
        var scale = Decimal(input, "quality_scale") ?? throw new MalformedCaseException("no 'quality_scale'");
        var rows = input.ExactRows();
        var all = Evaluate(input, scale, rows);
        var actuals = new Actuals();
        foreach (var member in input.Expected.EnumerateObject())
        {
            var parts = member.Name.Split('_', 3);
            var kept = parts switch
            {
                [_] or [_, "all", ..] => rows,
                [_, "without", var gone] => rows.Where(row => !string.Equals(row.Name, gone, StringComparison.Ordinal))
                    .ToArray(),
                _ => null,
            };
            if (kept is null || parts[0] is not ("totals" or "ranks"))
            {
                continue;
            }

            var evaluation = kept.Length == rows.Length ? all : Evaluate(input, scale, kept);
            actuals = parts[0] is "totals"
                ? actuals.Figures(member.Name, kept.Select(row => (double)evaluation[row.Name].LeastTotal))
                : actuals.Numbers(member.Name, kept.Select(row => evaluation[row.Name].BestRank));
        }

        return actuals;
    }

    public static Actuals AbnormallyLow(ScoringInput input)
    {
        input.KnowsParameters("rebates_percent");
        var rebates = input.Decimals("rebates_percent").ToArray();
        string[] names = [.. input.ExactRows().Select(row => row.Name)];
        var trimmed = TrimmedRebates.Of(rebates.Select(rebate => Ratio.Of(Percentage.Of(rebate))));
        var price = Money.Of(100_000m, Currency.Eur);
        var bids = rebates.Select((rebate, i) => PricedBid.Of(names[i], price * (1m - (rebate / 100m))));
        var flagged = Known(AbnormallyLowRule.TrimmedMeanRebate(price, fewestBids: 3).Flag(bids)).Flagged;
        return new Actuals()
            .Figure("cut_each_side", trimmed.CutEachSide)
            .Figure("mean", Percent(trimmed.Mean))
            .Figure("mean_excess", Percent(trimmed.MeanExcess))
            .Figure("threshold", Percent(trimmed.Threshold))
            .Labels("anomalous", flagged);
    }

    private static Evaluation Evaluate(ScoringInput input, decimal scale, (string Name, decimal[] Cells)[] rows)
    {
        var weights = input.ExactWeights();
        var deadline = Instant.FromUtc(2026, 1, 1, 0, 0);
        var tender = Tender
            .Of(
                "case",
                deadline,
                Currency.Eur,
                AwardCriterion.Answered("quality", weights[0] * scale, AnswerValue.Number(0, scale)),
                AwardCriterion.Price(weights[1] * scale, Formula(input.TextOr("price_formula", ""), input))
            )
            .RoundedBy(RoundingRule.ToDigits(12, RoundingMode.HalfEven));
        var bids = rows.Select(row =>
            Bid.Of(row.Name, deadline)
                .At(Money.Of(row.Cells[1], Currency.Eur))
                .Answer("quality", BidAnswer.Of(row.Cells[0]))
        );
        return Known(tender.Evaluate(Dossier.Of(bids), new LocalDate(2026, 1, 1)));
    }

    private static PriceFormula Formula(string name, ScoringInput input) =>
        name switch
        {
            "lowest_over_price" => PriceFormula.LowestOverPrice,
            "linear_excess_over_lowest" => PriceFormula.LinearExcess,
            "linear_min_max" => PriceFormula.LinearMinMax,
            "log" => PriceFormula.Logarithmic(
                Decimal(input, "A") ?? throw new MalformedCaseException("no 'A'"),
                Decimal(input, "floor")
            ),
            "linear_fixed_bounds" => Bounds(input),
            _ => throw new NotBuiltException($"price formula '{name}' not built"),
        };

    /// <summary>Reads the bounds of the price: <c>min</c> and <c>max</c>, by themselves or in <c>bounds</c>, or a list of both.</summary>
    private static LinearFixedBounds Bounds(ScoringInput input)
    {
        var bounds = input.Parameters.Optional("bounds");
        var one = bounds is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 1 ? list[0] : bounds;
        var (low, high) = one switch
        {
            { ValueKind: JsonValueKind.Array } pair when pair.GetArrayLength() == 2 => (pair[0], pair[1]),
            { ValueKind: JsonValueKind.Object } named => (named.Optional("min"), named.Optional("max")),
            _ => (input.Parameters.Optional("min"), input.Parameters.Optional("max")),
        };
        return low.ValueKind == JsonValueKind.Number && high.ValueKind == JsonValueKind.Number
            ? PriceFormula.LinearFixedBounds(
                Money.Of(low.GetDecimal(), Currency.Eur),
                Money.Of(high.GetDecimal(), Currency.Eur)
            )
            : throw new MalformedCaseException("no bounds");
    }

    private static decimal[] Points(JsonElement row) =>
        row.ValueKind == JsonValueKind.Array
            ? [.. row.EnumerateArray().Select(one => one.GetDecimal())]
            : [row.GetDecimal()];

    private static PricedBid[] Bids(ScoringInput input) =>
        [.. input.ExactRows().Select(row => PricedBid.Of(row.Name, Money.Of(row.Cells[0], Currency.Eur)))];

    private static decimal? Decimal(ScoringInput input, string parameter) =>
        input.Parameters.ValueKind == JsonValueKind.Object
        && input.Parameters.Optional(parameter) is { ValueKind: JsonValueKind.Number } number
            ? number.GetDecimal()
            : null;

    private static double Percent(Ratio share) =>
        (double)(share * Ratio.OfWhole(100)).ToDecimal(16, RoundingMode.HalfEven);

    private static T Known<T>(Reasoning.Answer<T> answer)
        where T : notnull =>
        answer.TryGetValue(out var value) ? value : throw new NotBuiltException(answer.Findings[0].Message);
}
