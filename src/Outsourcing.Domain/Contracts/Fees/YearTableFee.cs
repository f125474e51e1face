using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Contracts;

/// <summary>A fee for each contract year; the year in which the termination takes effect decides.</summary>
/// <remarks>Two are equal when the fees are, in order.</remarks>
public sealed record YearTableFee : Fee
{
    private const int MonthsPerYear = 12;

    private readonly Fee[] years;

    internal YearTableFee(Fee[] years)
        : base(years) => this.years = years;

    /// <summary>Gets the fees, of the first contract year first.</summary>
    public IReadOnlyList<Fee> Years => Array.AsReadOnly(years);

    /// <summary>Compares the fees.</summary>
    /// <param name="other">The other table.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(YearTableFee? other) => other is not null && years.AsSpan().SequenceEqual(other.years);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(years.Length, years[0]);

    /// <summary>Returns text such as <c>by contract year (100.00 EUR; 50.00 EUR)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"by contract year ({string.Join("; ", years.Select(year => year.ToString()))})";

    internal override Answer<FeeStep> Step(FeeFacts facts)
    {
        var findings = new List<Finding>();
        var (start, effective) = (facts.Find(FeeDate.ContractStart, findings), facts.Find(FeeDate.Effective, findings));
        if (start is not { } first || effective is not { } day)
        {
            return Missing(findings);
        }

        var year = YearOf(day, first);
        return year >= 1 && year <= years.Length
            ? Combine(
                [years[year - 1]],
                facts,
                (_, steps) =>
                    FeeStep.Of(FeeOperation.Chosen, $"contract year {Invariant.Text(year)}", Ratio.One, steps[0])
            )
            : Answer.Silent<FeeStep>(
                Finding.Of(
                    ContractRules.FeeTable,
                    Severity.Error,
                    $"contract year {Invariant.Text(year)}",
                    $"The table states a fee for the contract years 1 to {Invariant.Text(years.Length)}."
                )
            );
    }

    /// <summary>Counts contract years from 1; each ends as a term of so many years from the first day does.</summary>
    private static int YearOf(LocalDate day, LocalDate first)
    {
        var passed = day.Year - first.Year;
        return TermBoundary.At(first).Plus(passed * MonthsPerYear).EndExclusive > day ? passed : passed + 1;
    }
}
