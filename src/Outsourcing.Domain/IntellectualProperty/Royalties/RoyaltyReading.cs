using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Computes the royalty of a period from what was reported.</summary>
internal sealed class RoyaltyReading
{
    private readonly Royalty royalty;
    private readonly DateRange period;
    private readonly RoyaltyFact[] reports;
    private readonly List<Finding> missing = [];
    private readonly List<Finding> refused = [];
    private readonly List<Finding> twice = [];
    private readonly SortedSet<string> currencies = new(StringComparer.Ordinal);

    public RoyaltyReading(Royalty royalty, DateRange period, RoyaltyFact[] reports)
    {
        this.royalty = royalty;
        this.period = period;
        this.reports = [.. reports];
        Array.Sort(this.reports, RoyaltyFact.Compare);
    }

    public Answer<FeeResult> Read()
    {
        var parts = royalty.Rates.Select(rate => Rate(rate, period)).OfType<FeeStep>().ToList();
        if (royalty.Minimum is { } minimum)
        {
            Note(minimum);
        }

        if (currencies.Count > 1)
        {
            refused.Add(
                Say(
                    ContractRules.FeeCurrency,
                    $"The amounts are in different currencies ({Invariant.List([.. currencies])}), and no rate of exchange is stated."
                )
            );
        }

        return missing.Count > 0 ? Answer.FactMissing<FeeResult>(missing.Distinct())
            : twice.Count > 0 ? Answer.Conflict<FeeResult>(twice.Distinct())
            : refused.Count > 0 ? Answer.NotApplicable<FeeResult>(refused.Distinct())
            : Rounded(Whole([.. parts]));
    }

    private FeeStep Whole(FeeStep[] parts)
    {
        var currency = currencies.Count == 0 ? default : Currency.Of(currencies.Min!);
        var sum = parts is [var one]
            ? one
            : FeeStep.Of(FeeOperation.Sum, $"{royalty.Name} for {period}", currency, parts);
        return royalty.Minimum is { } minimum
            ? FeeStep.Of(
                FeeOperation.Greatest,
                "greater of royalty and minimum",
                currency,
                [sum, FeeStep.Of(FeeOperation.Stated, "minimum", minimum)]
            )
            : sum;
    }

    private Answer<FeeResult> Rounded(FeeStep whole) =>
        FeeResult.Round(whole.Amount, whole.Currency, Fee.UsualRounding) is { } amount
            ? Answer.Known(
                new FeeResult(amount, whole, Fee.UsualRounding),
                Explanation.From(
                    new FeeResult(amount, whole, Fee.UsualRounding),
                    static own =>
                        Explanation.Of($"The royalty is {own.Amount}, rounded {own.Rounding}.", own.Steps.Explain())
                )
            )
            : Answer.NotApplicable<FeeResult>(
                Say(
                    ContractRules.FeeAmount,
                    $"No decimal number holds the amount {FeeWords.Amount(whole.Amount, whole.Currency)}."
                )
            );

    private FeeStep? Rate(RoyaltyRate rate, DateRange of)
    {
        switch (rate)
        {
            case PercentRoyalty percent:
                return Revenue(rate.Base, of) is { } revenue ? Share(percent.Percentage, revenue) : null;
            case UnitRoyalty unit:
                Note(unit.Amount);
                return Units(rate.Base, of) is { } number
                    ? FeeStep.Of(
                        FeeOperation.Times,
                        $"{FeeWords.Number(number)} {rate.Base}",
                        number,
                        FeeStep.Of(FeeOperation.Stated, "for each", unit.Amount)
                    )
                    : null;
            case BandedRoyalty banded:
                return Banded(banded, of);
            default:
                missing.Add(Say(ContractRules.ValueWithheld, $"The text leaves out the rate of {rate.Base}."));
                return null;
        }
    }

    private FeeStep? Banded(BandedRoyalty rate, DateRange of)
    {
        if (of.First.Year != of.Last.Year)
        {
            refused.Add(
                Say(
                    IpRules.RoyaltyPeriod,
                    $"The bands of {rate.Base} are those of a calendar year, and {of} lies in two of them."
                )
            );
            return null;
        }

        var start = LocalDate.Max(new LocalDate(of.First.Year, 1, 1), royalty.First);
        var total = Revenue(rate.Base, DateRange.Of(LocalDate.Min(start, of.First), of.EndExclusive));
        var before = of.First > start ? Revenue(rate.Base, DateRange.Of(start, of.First)) : null;
        if (total is null || (of.First > start && before is null))
        {
            return null;
        }

        Money? low = null;
        var parts = new List<FeeStep>();
        foreach (var band in rate.Bands)
        {
            parts.Add(Share(band.Percentage, Part(total, before, low, band.UpTo)));
            low = band.UpTo;
            if (low is { } end)
            {
                Note(end);
            }
        }

        return FeeStep.Of(FeeOperation.Sum, $"bands of {rate.Base}", total.Currency, [.. parts]);
    }

    /// <summary>The part of the revenue of the period that lies in a band.</summary>
    private static FeeStep Part(FeeStep total, FeeStep? before, Money? low, Money? high)
    {
        var parts = new List<FeeStep> { Within(total, high) };
        if (low is not null)
        {
            parts.Add(Minus(Within(total, low)));
        }

        if (before is not null)
        {
            parts.Add(Minus(Within(before, high)));
            if (low is not null)
            {
                parts.Add(Within(before, low));
            }
        }

        var words = (low is { } from ? $" above {from}" : "") + (high is { } to ? $" up to {to}" : "");
        return FeeStep.Of(FeeOperation.Sum, $"part{words}", total.Currency, [.. parts]);
    }

    private static FeeStep Within(FeeStep amount, Money? limit) =>
        limit is { } stated
            ? FeeStep.Of(
                FeeOperation.Least,
                $"{amount.Text}, {stated} at most",
                amount.Currency,
                [amount, FeeStep.Of(FeeOperation.Stated, "limit of the band", stated)]
            )
            : amount;

    private static FeeStep Minus(FeeStep step) => FeeStep.Of(FeeOperation.Times, $"less {step.Text}", -Ratio.One, step);

    private static FeeStep Share(Percentage percentage, FeeStep of) =>
        FeeStep.Of(FeeOperation.Times, $"{percentage} of it", Ratio.Of(percentage), of);

    private FeeStep? Revenue(string name, DateRange of)
    {
        var taken = Taken<RevenueReported>(name, of);
        FeeStep[] steps =
        [
            .. taken.Select(report =>
                FeeStep.Of(
                    FeeOperation.Charged,
                    $"{name} of {FeeWords.Days(report.During)} ({report.Id})",
                    report.Amount
                )
            ),
        ];
        Array.ForEach(steps, step => currencies.Add(step.Currency.Code));
        return steps.Length == 0
            ? null
            : FeeStep.Of(FeeOperation.Sum, $"{name} of {FeeWords.Days(of)}", steps[0].Currency, steps);
    }

    private Ratio? Units(string name, DateRange of) =>
        Taken<UnitsReported>(name, of) is { Count: > 0 } taken
            ? taken.Aggregate(Ratio.Zero, (sum, report) => sum + Ratio.Of(report.Number))
            : null;

    /// <summary>Two reports of the same days: which of them counts, or whether both do, is not known.</summary>
    private void NoteOverlaps<T>(string name, List<T> taken)
        where T : RoyaltyFact
    {
        for (var i = 0; i < taken.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (taken[j].During.Intersect(taken[i].During) is { } days)
                {
                    twice.Add(
                        Say(
                            IpRules.RoyaltyOverlap,
                            $"The {name} of {FeeWords.Days(days)} is reported by {taken[j].Id} and by {taken[i].Id}.",
                            "Take one of the reports back, or let each report days of its own."
                        )
                    );
                }
            }
        }
    }

    /// <summary>The reports of a base for some days; what is not reported, or cut by the days, is named.</summary>
    private List<T> Taken<T>(string name, DateRange of)
        where T : RoyaltyFact
    {
        var taken = reports
            .OfType<T>()
            .Where(report =>
                string.Equals(report.Base, name, StringComparison.Ordinal) && report.During.Intersect(of) is not null
            )
            .ToList();
        if (taken.Find(report => report.During.Intersect(of) != report.During) is { } cut)
        {
            refused.Add(
                Say(
                    ContractRules.FeePartial,
                    $"The report of {name} for {FeeWords.Days(cut.During)} ({cut.Id}) lies partly outside {FeeWords.Days(of)}, and no rule says what counts."
                )
            );
        }

        NoteOverlaps(name, taken);
        if (ChargedFee.NotCharged(of, taken.Select(report => report.During)) is { Count: > 0 } gaps)
        {
            missing.Add(
                Say(
                    IpRules.RoyaltyReport,
                    $"No {name} is reported for {Invariant.List([.. gaps.Select(FeeWords.Days)])}."
                )
            );
        }

        return taken;
    }

    private void Note(Money amount) => currencies.Add(amount.Currency.Code);

    private Finding Say(RuleId rule, string message, string? remedy = null) =>
        Finding.Of(rule, Severity.Error, royalty.Name, message, remedy: remedy);
}
