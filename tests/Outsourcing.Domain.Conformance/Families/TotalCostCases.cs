using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Present values of what outsourcing costs, and how long it takes to pay back.</summary>
internal sealed class TotalCostCases() : PracticeCases("total-cost", "rate")
{
    private const int Digits = 12;

    /// <summary>How far figures in years and multiples may be off, whatever a case says.</summary>
    private const double Parts = 1e-6;

    /// <summary>How far an exact present value may be off, whatever a case says.</summary>
    private const double Cents = 1e-4;

    /// <summary>What the work costs in house, which the saving is reckoned from.</summary>
    private const double InHouse = 4031851.4811;

    private static readonly LocalDate Now = new(2026, 1, 1);

    protected override Verdict Compare(JsonElement root, JsonElement asked, JsonElement expected, double tolerance)
    {
        if (asked.Has("lines") || asked.Has("layers"))
        {
            return Layers(asked, expected, tolerance);
        }

        if (asked.Has("avoidableLater"))
        {
            return Avoidable(asked, expected, tolerance);
        }

        var key =
            asked.Has("cashflowsFromNow") ? "cashflowsFromNow"
            : asked.Has("netCashflowsFromNow") ? "netCashflowsFromNow"
            : asked.Has("cashflows") ? "cashflows"
            : throw new NotBuiltException("total cost without cash flows not built");
        JsonElement[] flows = [.. asked.GetProperty(key).EnumerateArray()];
        var (end, middle) = (Cost(asked, flows, DiscountTiming.EndOfYear), Cost(asked, flows, DiscountTiming.MidYear));
        var actuals = new Actuals()
            .Figure("npv", Figure(end.Exact))
            .Figure("npvExact", Figure(end.Exact), Cents)
            .Figure("endOfYear", Figure(end.Exact))
            .Figure("midYear", Figure(middle.Exact))
            .Figure("undiscountedTotal", (double)end.Undiscounted.Amount)
            .Figure("undiscounted", (double)end.Undiscounted.Amount);

        // A flow from now is earned when it is above zero, and a cost is spent.
        var spent = Cost(asked, flows, DiscountTiming.EndOfYear, sign: -1m);
        var isPaidBack = spent.Payback().TryGetValue(out var years);
        actuals = isPaidBack ? actuals.Figure("paybackYears", Figure(years), Parts) : actuals;
        var verdict = Compare(actuals, isPaidBack ? [] : ["paybackYears"], expected, tolerance);
        return verdict with
        {
            Skips = [.. verdict.Skips, .. NotBuilt("given", asked, "rate", key, "timing", "meaning")],
        };
    }

    private Verdict Layers(JsonElement asked, JsonElement expected, double tolerance)
    {
        var key = asked.Has("layers") ? "layers" : "lines";
        var lines = asked
            .GetProperty(key)
            .EnumerateObject()
            .SelectMany(line =>
                line.Value.EnumerateArray()
                    .Select(
                        (amount, year) =>
                            CostLine.Of(
                                LayerOf(line.Name),
                                line.Name,
                                Money.Of(amount.GetDecimal(), Currency.Usd),
                                Now.PlusYears(year)
                            )
                    )
            );
        var cost = TotalCost.Of(
            Now,
            asked.Has("rate") ? asked.Fraction("rate") : default,
            DiscountTiming.EndOfYear,
            lines
        );
        var actuals = new Actuals()
            .Figure("npv", Figure(cost.Exact))
            .Figure("npvExact", Figure(cost.Exact), Cents)
            .Figure("subtotalNow", (double)cost.PerYear[0].Amount)
            .Figures("perYear", cost.PerYear.Select(sum => (double)sum.Amount))
            .Figure("undiscounted", (double)cost.Undiscounted.Amount)
            .Figure("savingBeforeRevenues", InHouse - Figure(cost.Exact));
        var hasFees = cost.MultipleOfFees().TryGetValue(out var multiple);
        actuals = hasFees ? actuals.Figure("multipleOfFees", Figure(multiple), Parts) : actuals;
        var verdict = Compare(actuals, hasFees ? [] : ["multipleOfFees"], expected, tolerance);
        return verdict with
        {
            Skips = [.. verdict.Skips, .. NotBuilt("given", asked, "rate", key, "timing", "meaning")],
        };
    }

    private Verdict Avoidable(JsonElement asked, JsonElement expected, double tolerance)
    {
        Money Given(string name) => Money.Of(asked.GetProperty(name).GetDecimal(), Currency.Usd);
        var outsourced = Given("annualOutsourcingCost");
        var cost = InHouseCost.Of(Given("currentAnnualCost"), Given("avoidableLater"));
        var actuals = new Actuals()
            .Figure("savingOnFullCost", (double)(cost.Full - outsourced).Amount)
            .Figure("savingOnAvoidableCost", (double)cost.SavingBy(outsourced).Amount)
            .Figure("overstatement", (double)cost.Remaining.Amount);
        var verdict = Compare(actuals, [], expected, tolerance);
        return verdict with
        {
            Skips =
            [
                .. verdict.Skips,
                .. NotBuilt(
                    "given",
                    asked,
                    "currentAnnualCost",
                    "avoidableNow",
                    "avoidableLater",
                    "annualOutsourcingCost"
                ),
            ],
        };
    }

    private static CostLayer LayerOf(string name) =>
        Enum.TryParse<CostLayer>(name.Split(' ', '/', ',')[0], ignoreCase: true, out var layer)
        && layer != CostLayer.None
            ? layer
            : CostLayer.Governance;

    private static TotalCost Cost(JsonElement asked, JsonElement[] flows, DiscountTiming timing, decimal sign = 1m) =>
        TotalCost.Of(
            Now,
            asked.Fraction("rate"),
            timing,
            flows.Select(
                (flow, year) =>
                    CostLine.Of(
                        CostLayer.Fees,
                        "flow",
                        Money.Of(sign * flow.GetDecimal(), Currency.Usd),
                        Now.PlusYears(year)
                    )
            )
        );

    private static double Figure(Ratio value) => (double)value.ToDecimal(Digits, RoundingMode.HalfEven);
}
