using System.Globalization;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The words about money, scores and trends that console and report share.</summary>
internal static class MoneyWords
{
    private static readonly Ratio Minute = Ratio.Of(60);

    public static string Month(DateRange month) => Wording.Date(month.First)[..7];

    /// <summary>An amount to the cent.</summary>
    public static string Amount(Money amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount.Amount:0.00} {amount.Currency}");

    /// <summary>How the credit comes about, step by step; each step says what it changes.</summary>
    public static IReadOnlyList<Step> Waterfall(CreditStatement statement)
    {
        var credit = statement.Undisputed + statement.InDispute;
        return
        [
            new Step("Raw credits", statement.Gross, IsTotal: true),
            new Step("One credit for one cause", statement.AfterSameCause - statement.Gross),
            new Step("Misses in a row", statement.BeforeCap - statement.AfterSameCause),
            new Step("Cap", credit - statement.BeforeCap),
            .. statement.InDispute.Amount == 0m ? Array.Empty<Step>() : [new Step("In dispute", -statement.InDispute)],
            new Step("Credit", statement.Undisputed, IsTotal: true),
            new Step("Earned back", -statement.EarnedBackTotal),
            new Step("Net", statement.Net, IsTotal: true),
        ];
    }

    /// <summary>What the month gives, in one sentence.</summary>
    public static string Credit(Settled settled) =>
        settled.Credits is not { } credits
            ? $"No credit: {Reason(settled.Statement)}"
            : credits switch
            {
                { Lines.Count: 0, EarnedBack.Count: 0 } => "No credit: every level is met.",
                _ => $"Credit {Amount(credits.Undisputed)}{Dispute(credits)}{Open(credits)}{Earned(credits)}.",
            };

    public static string Reason<T>(Answer<T> answer)
        where T : notnull =>
        string.Join(" ", answer.Findings.Select(finding => finding.Message)) is { Length: > 0 } text
            ? text
            : "the agreement says nothing about it.";

    /// <summary>Why a line gives what it gives.</summary>
    public static string Line(CreditLine line)
    {
        if (line.Refusal is { } refusal)
        {
            return refusal.Message;
        }

        var result = line.Status is { } status
            ? $"{MonthWords.Status(status).ToUpperFirst()}. "
            : "The result is not known. ";
        var cause = line.Cause is { } own ? $"Cause: {own}. " : "";
        var repeat =
            line.Multiplier == 1m
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{line.MissesInARow} misses in a row: × {line.Multiplier:0.##}."
                );
        return $"{result}{cause}{repeat}".TrimEnd();
    }

    /// <summary>The caps, and how far the at-risk amount is used.</summary>
    public static IEnumerable<string> Caps(CreditStatement statement)
    {
        if (statement.AtRiskAmount is { } atRisk)
        {
            yield return $"The at-risk amount is {Amount(atRisk)}; it {(statement.IsCapped ? "caps the credits" : "is not reached")}.";
        }
    }

    /// <summary>What the month costs, how else the clause could be read, and what follows.</summary>
    public static IEnumerable<string> Charge(Charge charge)
    {
        yield return $"{charge.Why} Charge {Amount(charge.Total)}.";
        foreach (var (reading, total) in charge.Others)
        {
            yield return $"{char.ToUpperInvariant(reading[0])}{reading[1..]} it would be {Amount(total)}; the clause must say which.";
        }

        foreach (var note in charge.Notes)
        {
            yield return note;
        }
    }

    /// <summary>Whether the right amount was billed, and what the difference is.</summary>
    public static IEnumerable<string> Invoice(Settled settled)
    {
        if (settled.Invoice is not { } check)
        {
            if (settled is { Charge: { } charge, Credits: { } credits })
            {
                yield return $"To be billed: {Amount(charge.Total - credits.Net)}. Say with --billed what was, and it is checked.";
            }

            yield break;
        }

        yield return check.Agrees
            ? $"{Amount(check.Billed)} was billed, as expected."
            : $"{Amount(check.Billed)} was billed instead of {Amount(check.Expected)}: {Amount(check.Difference)} {(check.Difference.Amount > 0m ? "too much" : "too little")}.";
        if (check.Agrees)
        {
            yield break;
        }

        var other = settled.Charge!.Others.FirstOrDefault(own =>
            check.Billed == own.Total || check.Billed == own.Total - check.Credit
        );
        yield return other.Reading is null
            ? $"{check.Findings[0].Message.Split(": ", 2)[1].ToUpperFirst()}"
            : $"It is the charge counted {other.Reading.Replace("if ", "as if ", StringComparison.Ordinal)}{(check.Billed == other.Total ? ", and the credit was not taken off" : "")}.";
    }

    public static string Chronic(ChronicFailureFound found) =>
        $"Chronic failure of {found.Misses[^1].Level}: {found.Rule}. The customer may terminate from {Wording.Date(found.From)}{(found.Until is { } last ? $" to {Wording.Date(last)}" : "")}.";

    public static string Score(ScoreInterval? score) =>
        score is null ? "not scored"
        : score.IsExact ? Score(score.Low)
        : $"{Score(score.Low)} to {Score(score.High)}";

    public static string Side(ScorecardLine line) =>
        line.Side == Domain.Parties.PartyRole.Customer ? "customer" : "provider";

    public static string Value(LineScore line) =>
        line.Value.Kind switch
        {
            CriterionValueKind.Measured => Short(line.Value.Measure!),
            CriterionValueKind.Between => $"{Short(line.Value.Measure!)} to {Short(line.Value.OtherMeasure!)}",
            _ => line.Value.ToString(),
        };

    /// <summary>The quarter in one sentence.</summary>
    public static string Quarter(Quarter quarter) =>
        quarter.Result is { } result
            ? $"{Score(result.Total)} of 100: {string.Join(" or ", result.PossibleBands.Select(band => band.Name))}."
            : $"No score: {Reason(quarter.Score)}";

    /// <summary>A number rounded for reading.</summary>
    public static string Short(Measured value) =>
        value.ToString().Split(" = ") is [.., var rounded] ? rounded : value.ToString();

    /// <summary>Where a level goes, and which rules say so.</summary>
    public static string Trend(Trend trend) =>
        trend.Known is not { } chart ? Reason(trend.Chart)
        : !chart.Trend().TryGetValue(out var way) ? Reason(chart.Trend())
        : trend.Now.Count == 0 ? "stable: no rule is broken"
        : $"{way.ToString().ToLowerInvariant()}: {string.Join("; ", trend.Now.Select(signal => signal.Rule.Statement))}";

    /// <summary>The centre of a chart and its limits, in the unit of the level.</summary>
    public static string Limits(ServiceLevel level, ControlChart chart)
    {
        return $"{Text(chart.Limits.Centre)}, {Text(chart.Limits.Lower)} to {Text(chart.Limits.Upper)}";

        // Nobody reads the seconds of a limit.
        string Text(Ratio limit) =>
            Short(
                Measured.Of(
                    level.Target.Unit == MeasureUnit.Time
                        ? Ratio.Of((limit / Minute).ToDecimal(0, RoundingMode.HalfEven)) * Minute
                        : limit,
                    level.Target.Unit
                )
            );
    }

    /// <summary>The steps of two statements side by side.</summary>
    public static IEnumerable<(string Name, Money Before, Money After)> Compare(
        CreditStatement before,
        CreditStatement after
    ) =>
        [
            ("Raw credits", before.Gross, after.Gross),
            ("After one credit for one cause", before.AfterSameCause, after.AfterSameCause),
            ("After misses in a row", before.BeforeCap, after.BeforeCap),
            ("Credit, after the cap", before.Undisputed, after.Undisputed),
            ("In dispute", before.InDispute, after.InDispute),
            ("Earned back", before.EarnedBackTotal, after.EarnedBackTotal),
            ("Net", before.Net, after.Net),
        ];

    private static string Dispute(CreditStatement credits) =>
        credits.InDispute.Amount == 0m ? "" : $", {Amount(credits.InDispute)} more in dispute";

    private static string Open(CreditStatement credits) =>
        credits.IsComplete || credits.Most == credits.Undisputed + credits.InDispute ? ""
        : credits.Most is { } most ? $", up to {Amount(most)} as not all is known"
        : ", without a bound as not all is known";

    private static string Earned(CreditStatement credits) =>
        credits.EarnedBack.Count == 0
            ? ""
            : $"; {Amount(credits.EarnedBackTotal)} of earlier credits is earned back, net {Amount(credits.Net)}";

    private static string Score(Ratio score) =>
        score.ToDecimal(1, RoundingMode.HalfEven).ToString("0.#", CultureInfo.InvariantCulture);

    private static string ToUpperFirst(this string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}

/// <summary>A step of a waterfall.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Amount">What is left, of a total; else what is added or taken off.</param>
/// <param name="IsTotal">Whether it shows what is left.</param>
internal sealed record Step(string Name, Money Amount, bool IsTotal = false);
