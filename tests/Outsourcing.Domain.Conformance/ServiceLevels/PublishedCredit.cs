using System.Text.Json;
using System.Text.RegularExpressions;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Conformance;

/// <summary>A published agreement with one level and its credit, and settlements of it.</summary>
internal sealed partial record PublishedCredit(ServiceLevel Level)
{
    private static readonly RoundingPolicy Digits = RoundingPolicy.Total(
        RoundingRule.ToDigits(10, RoundingMode.HalfEven)
    );

    public static PublishedCredit Of(JsonElement agreement)
    {
        var breaches = agreement.Has("perBreachPercent");
        // No indicator counts breaches as such; each of them is a ticket.
        Indicator indicator = breaches ? Indicator.Throughput() : Indicator.Availability();
        var level = ServiceLevel.Of(
            "level",
            indicator,
            breaches
                ? Target.AtMost(Measured.Of(Ratio.Zero, indicator.Unit))
                : Target.AtLeast(Measured.Of(Commitment(agreement))),
            MeasurementWindow.CalendarMonth("Etc/UTC")
        );
        return new PublishedCredit(level.WithCredit(Schedule(agreement)));
    }

    /// <summary>Settles one result against a fee.</summary>
    public CreditStatement Settle(LevelResult result, decimal fee, RoundingPolicy rounding)
    {
        var answer = ServiceLevelAgreement
            .Of(Level)
            .Rounded(rounding)
            .Settle(result.During, [result], [ServiceCharge.Of(result.During, Money.Of(fee, "USD"))]);
        return answer.TryGetValue(out var statement) ? statement : throw new RefusedException(answer.ToString());
    }

    /// <summary>Gives the credit in percent: that of a fee of 100.</summary>
    public Ratio Percent(LevelResult result) => Ratio.Of(Settle(result, 100m, Digits).Undisputed.Amount);

    /// <summary>The commitment; where none is stated, the upper end of the best tier.</summary>
    private static Percentage Commitment(JsonElement agreement) =>
        agreement.Has("commitment") || !agreement.Has("tiers")
            ? agreement.Share("commitment")
            : agreement.GetProperty("tiers").EnumerateArray().Max(tier => tier.Share("below"));

    private static CreditSchedule Schedule(JsonElement agreement)
    {
        Percentage? cap = agreement.Has("capPercent") ? agreement.Share("capPercent") : null;
        if (agreement.Has("tiers"))
        {
            var inKind = agreement.TextOr("creditUnit", "").StartsWith("days", StringComparison.Ordinal);
            return CreditSchedule.Of(
                agreement.GetProperty("tiers").EnumerateArray().Select(tier => Tier(tier, inKind))
            );
        }

        if (agreement.Has("tiersAsWritten"))
        {
            return CreditSchedule.Of(agreement.TextOr("tiersAsWritten", "").Split(';').Select(Written));
        }

        if (agreement.Has("perBreachPercent"))
        {
            return CreditSchedule.PerBreach(agreement.Share("perBreachPercent"), cap);
        }

        return agreement.Has("multiple")
            ? CreditSchedule.LostTime(
                agreement.Exact("multiple").ToDecimal(10, RoundingMode.HalfEven),
                agreement.Optional("beyondGuarantee").ValueKind == JsonValueKind.True,
                cap
            )
            : throw new NotBuiltException("a credit of this kind is not built");
    }

    private static CreditTier Tier(JsonElement stated, bool inKind)
    {
        var credit = stated.Exact("credit").ToDecimal(10, RoundingMode.HalfEven);
        var tier = CreditTier.Of(inKind ? CreditValue.OfDays(credit) : CreditValue.Of(Percentage.Of(credit)));
        tier =
            stated.Optional("atLeast").ValueKind == JsonValueKind.Undefined
                ? tier
                : tier.AtLeast(Percent(stated, "atLeast"));
        return stated.Optional("below").ValueKind == JsonValueKind.Undefined
            ? tier
            : tier.Below(Percent(stated, "below"));
    }

    private static string Percent(JsonElement stated, string key) => Measured.Of(stated.Share(key)).ToString();

    /// <summary>Reads a tier in words, such as <c>10 % if uptime &lt;= 99.9 % and > 99.0 %</c>.</summary>
    private static CreditTier Written(string text)
    {
        var parts = text.Split(" if ");
        if (parts.Length != 2)
        {
            throw new MalformedCaseException($"'{text}' is no tier");
        }

        return Bounds()
            .Matches(parts[1])
            .Aggregate(
                CreditTier.Of(parts[0].Trim()),
                (tier, bound) =>
                    bound.Groups["order"].Value switch
                    {
                        "<=" => tier.AtMost(bound.Groups["level"].Value),
                        "<" => tier.Below(bound.Groups["level"].Value),
                        ">=" => tier.AtLeast(bound.Groups["level"].Value),
                        _ => tier.Above(bound.Groups["level"].Value),
                    }
            );
    }

    [GeneratedRegex(
        "(?<order><=|>=|<|>) *(?<level>[0-9.]+ *%)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Bounds();
}

/// <summary>Reads percentages of cases.</summary>
internal static class CreditNumbers
{
    public static Percentage Share(this JsonElement element, string key) =>
        Percentage.Of(element.Exact(key).ToDecimal(20, RoundingMode.HalfEven));

    public static Money Amount(this JsonElement element, string key, string currency) =>
        Money.Of(element.Exact(key).ToDecimal(10, RoundingMode.HalfEven), currency);
}
