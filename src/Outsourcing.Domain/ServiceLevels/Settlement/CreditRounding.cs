using System.Numerics;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Exact amounts as money: whole units of what a rounding rule rounds to.</summary>
internal sealed class CreditRounding
{
    private readonly Currency currency;
    private readonly RoundingPolicy policy;
    private readonly BigInteger step;
    private readonly int scale;

    public CreditRounding(Currency currency, RoundingPolicy policy)
    {
        this.currency = currency;
        this.policy = policy;
        (step, scale) = Decimals.Parts(policy.Rule.Step ?? RoundingRule.UnitOf(currency.MinorDigits ?? 2));
    }

    public Money Zero => Money.Of(0m, currency);

    /// <summary>Rounds an amount by itself.</summary>
    public Money Round(Ratio amount) => Of(Units(amount));

    /// <summary>Rounds an amount by itself; null when it is larger than an amount of money can be.</summary>
    public Money? TryRound(Ratio amount) =>
        Decimals.TryCreate(Units(amount) * step, scale, out var value) ? Money.Of(value, currency) : null;

    /// <summary>
    /// Rounds lines so that they add up: each by itself, or the total with its last units allocated to the lines. Where the
    /// lines rounded by themselves would exceed the rounded limit, that limit is allocated to them.
    /// </summary>
    public BigInteger[] Lines(IReadOnlyList<Ratio> amounts, Ratio? limit)
    {
        if (policy.Place == RoundingPlace.PerLine)
        {
            BigInteger[] lines = [.. amounts.Select(Units)];
            if (limit is not { } most || Sum(lines) <= Units(most))
            {
                return lines;
            }

            return Allocated(Units(most), amounts);
        }

        return Allocated(Units(Total(amounts)), amounts);
    }

    public Money Of(BigInteger units) => Money.Of(Decimals.Create(units * step, scale), currency);

    public static BigInteger Sum(IEnumerable<BigInteger> units) =>
        units.Aggregate(BigInteger.Zero, (sum, line) => sum + line);

    /// <summary>Adds amounts over one denominator, which is reduced once.</summary>
    public static Ratio Total(IEnumerable<Ratio> amounts)
    {
        var sum = Ratio.Zero;
        foreach (var group in amounts.GroupBy(amount => amount.Denominator))
        {
            sum += Ratio.Of(Sum(group.Select(amount => amount.Numerator)), group.Key);
        }

        return sum;
    }

    private static BigInteger[] Allocated(BigInteger units, IReadOnlyList<Ratio> amounts)
    {
        if (units.IsZero)
        {
            return new BigInteger[amounts.Count];
        }

        var common = amounts
            .Select(amount => amount.Denominator)
            .Distinct()
            .Aggregate(BigInteger.One, (one, other) => one / BigInteger.GreatestCommonDivisor(one, other) * other);
        return Allocation.Share(units, [.. amounts.Select(amount => amount.Numerator * (common / amount.Denominator))]);
    }

    private BigInteger Units(Ratio amount) =>
        Rounding.Quotient(amount.Numerator * Decimals.PowerOfTen(scale), amount.Denominator * step, policy.Rule.Mode);
}
