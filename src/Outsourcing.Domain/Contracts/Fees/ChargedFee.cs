using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>What was charged in a window: the total, or the average a day, week or month.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record ChargedFee : Fee
{
    internal ChargedFee(string charge, FeeWindow window, FeeUnit? per) =>
        (Charge, Window, Per) = (Guard.Against.NoText(charge).Trim(), Guard.Against.Null(window), per);

    /// <summary>Gets the name of the charge.</summary>
    public string Charge { get; }

    /// <summary>Gets the window.</summary>
    public FeeWindow Window { get; }

    /// <summary>Gets for what the average stands; <see langword="null"/> for the total.</summary>
    public FeeUnit? Per { get; }

    /// <summary>Returns text such as <c>average billing a month in 6 months before the receipt of the notice</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Per is { } unit ? $"average {Charge} a {FeeWords.Unit(unit)} in {Window}" : $"{Charge} in {Window}";

    internal override Answer<FeeStep> Step(FeeFacts facts)
    {
        var findings = new List<Finding>();
        if (facts.Find(Window.Before, findings) is not { } date)
        {
            return Missing(findings);
        }

        var range = Window.Range(date);
        var parts = facts
            .Charges.Where(charge => string.Equals(charge.Name, Charge, StringComparison.Ordinal))
            .Select(charge => (Charge: charge, Inside: charge.During.Intersect(range)))
            .Where(part => part.Inside is not null)
            .Select(part => (part.Charge, Inside: part.Inside!))
            .ToList();
        if (NotCharged(range, parts.Select(part => part.Inside)) is { Count: > 0 } gaps)
        {
            return Missing([
                Finding.Of(
                    ContractRules.FeeCharge,
                    Severity.Error,
                    Charge,
                    $"No {Charge} is recorded for {Invariant.List([.. gaps.Select(FeeWords.Days)])}."
                ),
            ]);
        }

        if (!Window.Prorated && parts.Find(part => part.Inside != part.Charge.During).Charge is { } cut)
        {
            return Answer.NotApplicable<FeeStep>(
                Finding.Of(
                    ContractRules.FeePartial,
                    Severity.Error,
                    Charge,
                    $"The {Charge} of {FeeWords.Days(cut.During)} lies partly outside {FeeWords.Days(range)}, and no rule says what counts.",
                    remedy: "State that charges are prorated by days, or that whole calendar months count."
                )
            );
        }

        FeeStep[] steps = [.. parts.Select(part => Taken(part.Charge, part.Inside))];
        return InOneCurrency(
            steps,
            currency =>
                Step(range, FeeStep.Of(FeeOperation.Sum, $"{Charge} of {FeeWords.Days(range)}", currency, steps))
        );
    }

    private FeeStep Step(DateRange range, FeeStep total)
    {
        if (Per is not { } unit)
        {
            return total;
        }

        var divisor = Window.Divisor(range, unit);
        return FeeStep.Of(
            FeeOperation.Divided,
            $"average {Charge} a {FeeWords.Unit(unit)} of {FeeWords.Number(divisor)}",
            divisor,
            total
        );
    }

    private static FeeStep Taken(Charge charge, DateRange inside)
    {
        var whole = FeeStep.Of(FeeOperation.Charged, $"{charge.Name} of {FeeWords.Days(charge.During)}", charge.Amount);
        return inside == charge.During
            ? whole
            : FeeStep.Of(
                FeeOperation.Times,
                $"{Invariant.Text(inside.Days)} of its {Invariant.Text(charge.During.Days)} days",
                Ratio.Of(inside.Days, charge.During.Days),
                whole
            );
    }

    /// <summary>Finds the days of a window without a charge, month by month.</summary>
    internal static List<DateRange> NotCharged(DateRange range, IEnumerable<DateRange> charged)
    {
        var gaps = new List<DateRange>();
        var reached = range.First;
        foreach (
            var days in charged
                .OrderBy(days => days.First)
                .Append(DateRange.Of(range.EndExclusive, range.EndExclusive.PlusDays(1)))
        )
        {
            while (reached < days.First)
            {
                var end = LocalDate.Min(new LocalDate(reached.Year, reached.Month, 1).PlusMonths(1), days.First);
                gaps.Add(DateRange.Of(reached, end));
                reached = end;
            }

            reached = days.EndExclusive > reached ? days.EndExclusive : reached;
        }

        return gaps;
    }
}
