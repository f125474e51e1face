using System.Globalization;
using NodaTime.Text;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>What console and report say in the same words.</summary>
internal static class Words
{
    public static string Title(Sheet sheet) => $"{sheet.Rules.Name}, evaluated on {Wording.Date(sheet.Evaluation.On)}";

    /// <summary>By which rules, and whether they were frozen.</summary>
    public static string Procedure(Sheet sheet) =>
        $"{Regime(sheet.Rules.Regime)}; {Number(sheet.Evaluation.Bids.Count)} bids, of which {Number(sheet.Evaluation.Ranking.Count)} are ranked; awarded by {sheet.Rules.Award}."
        + (
            sheet.Frozen is { } frozen
                ? $" The rules were frozen at {At(frozen.Frozen)}, before the bids were due at {At(sheet.Rules.Deadline)}."
            : sheet.Rules.Regime == Domain.Selection.Regime.Internal ? ""
            : " The rules were never frozen: this is a negotiation, not a tender."
        );

    public static string Regime(Regime regime) =>
        regime switch
        {
            Domain.Selection.Regime.Eu => "Public procurement in the European Union",
            Domain.Selection.Regime.UkProcurementAct => "Public procurement in the United Kingdom",
            Domain.Selection.Regime.Private => "Private tender",
            _ => "Internal scorecard",
        };

    public static string At(Instant instant) => InstantPattern.General.Format(instant);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Points(decimal points) => points.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Points(decimal low, decimal high) =>
        low == high ? Points(low) : $"{Points(low)} to {Points(high)}";

    public static string Total(Sheet sheet, EvaluatedBid bid) =>
        sheet.HasTotals ? Points(bid.LeastTotal, bid.MostTotal) : "-";

    public static string Signed(decimal points) => points > 0m ? $"+{Points(points)}" : Points(points);

    public static string Price(Money? price) => price?.ToString() ?? "not opened";

    public static string Share(Ratio share) => share.ToPercentage(1, RoundingMode.HalfUp).ToString();

    public static string Share(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
