using System.Globalization;
using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Scenarios of the executable template of a service-level agreement: two tiers, a monthly and a rolling yearly cap.</summary>
internal sealed class ServiceLevelTemplate() : ContractTemplate("servicelevelagreement")
{
    private static readonly DateRange Month = DateRange.Month(2024, 12);
    private static readonly DateRange YearBefore = DateRange.Of(new LocalDate(2024, 1, 1), Month.First);

    protected override void Compare(
        JsonElement one,
        IReadOnlyDictionary<string, JsonElement> expected,
        List<string> failures,
        List<string> skips
    )
    {
        CreditStatement? statement = null;
        string? refusal = null;
        if (one.Members("request").ValueKind == JsonValueKind.Object)
        {
            try
            {
                statement = Settle(one.Members("parameters"), one.Members("request"));
            }
            catch (ArgumentException exception)
            {
                refusal = exception.Message;
            }
        }

        foreach (var (key, value) in expected)
        {
            switch (key)
            {
                case "rejected":
                    if (refusal is null)
                    {
                        failures.Add("expected a refusal, actual none");
                    }

                    break;
                case "response":
                    failures.AddRange(Response(value, statement, refusal));
                    break;
                case "obligations":
                    failures.AddRange(Obligations(value, one.Members("parameters"), statement));
                    break;
                case "initialState" or "newState":
                    // The template keeps no state.
                    break;
                default:
                    skips.Add(NotBuilt(key));
                    break;
            }
        }
    }

    private static IEnumerable<string> Response(JsonElement expected, CreditStatement? statement, string? refusal)
    {
        if (expected.Optional("monthlyCredit").ValueKind == JsonValueKind.Undefined)
        {
            yield break;
        }

        var credit = Cents(expected.Exact("monthlyCredit"));
        if (statement is null)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"expected a credit of {credit}, actual a refusal: {refusal}"
            );
        }
        else if (statement.Undisputed.Amount != credit)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"monthlyCredit: expected {credit}, actual {statement.Undisputed}"
            );
        }
    }

    private static IEnumerable<string> Obligations(
        JsonElement expected,
        JsonElement parameters,
        CreditStatement? statement
    )
    {
        JsonElement[] stated = expected.ValueKind == JsonValueKind.Array ? [.. expected.EnumerateArray()] : [];
        if (statement is null || stated.Length > 1)
        {
            yield return $"obligations: expected {stated.Length}, actual {(statement is null ? "a refusal" : "one")}";
            yield break;
        }

        if (stated.Length == 0)
        {
            if (statement.Undisputed.Amount != 0m)
            {
                yield return $"obligations: expected none, actual one over {statement.Undisputed}";
            }

            yield break;
        }

        var note = CreditNote.Of(
            "note",
            Month.EndExclusive,
            parameters.TextOr("serviceProvider", ""),
            parameters.TextOr("serviceConsumer", ""),
            statement
        );
        var amount = stated[0].Members("amount");
        if (amount.ValueKind == JsonValueKind.Object)
        {
            var (credit, currency) = (Cents(amount.Exact("doubleValue")), amount.TextOr("currencyCode", ""));
            if (note.Total != Money.Of(credit, currency))
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"obligation: expected {credit} {currency}, actual {note.Total}"
                );
            }
        }

        if (!string.Equals(stated[0].TextOr("promisor", note.Provider), note.Provider, StringComparison.Ordinal))
        {
            yield return $"promisor: expected {stated[0].TextOr("promisor", "")}, actual {note.Provider}";
        }

        if (!string.Equals(stated[0].TextOr("promisee", note.Customer), note.Customer, StringComparison.Ordinal))
        {
            yield return $"promisee: expected {stated[0].TextOr("promisee", "")}, actual {note.Customer}";
        }
    }

    private static CreditStatement Settle(JsonElement parameters, JsonElement request)
    {
        var (first, second) = (parameters.Members("serviceCredit1"), parameters.Members("serviceCredit2"));
        var currency = first.TextOr("currency", "");
        var level = ServiceLevel
            .Of(
                "service level",
                Indicator.Availability(),
                Target.AtLeast(Level(parameters, "availability1")),
                MeasurementWindow.CalendarMonth("Etc/UTC")
            )
            .WithCredit(
                CreditSchedule.Of(
                    CreditTier.Of(Credit(second)).Below(Level(parameters, "availability2").ToString()),
                    CreditTier.Of(Credit(first)).Below(Level(parameters, "availability1").ToString())
                )
            );
        var terms = ServiceLevelAgreement
            .Of(level)
            .CappedAt(
                CreditCap.PerWindow(parameters.Share("monthlyCapPercentage")),
                CreditCap.Rolling(12, parameters.Share("yearlyCapPercentage"))
            )
            .Rounded(RoundingPolicy.Total(RoundingRule.ToDigits(2, RoundingMode.HalfUp)));
        var answer = terms.Settle(
            Month,
            [level.Judge(Month, Level(request, "monthlyServiceLevel"))],
            [
                ServiceCharge.Of(Month, request.Amount("monthlyCharge", currency)),
                ServiceCharge.Of(YearBefore, request.Amount("last11MonthCharge", currency)),
            ],
            CreditGiven.Of(
                "before",
                Month.First,
                Instant.FromUtc(2024, 12, 1, 0, 0),
                YearBefore,
                request.Amount("last11MonthCredit", currency)
            )
        );
        return answer.TryGetValue(out var statement) ? statement : throw new RefusedException(answer.ToString());
    }

    private static Measured Level(JsonElement element, string key) => Measured.Of(element.Share(key));

    /// <summary>The amount of a tier is its percentage; it may hold thousands separators.</summary>
    private static CreditValue Credit(JsonElement tier) =>
        decimal.TryParse(
            tier.TextOr("amount", ""),
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var percent
        )
            ? CreditValue.Of(Percentage.Of(percent))
            : throw new MalformedCaseException("'amount' is no number");

    private static decimal Cents(Ratio amount) => amount.ToDecimal(2, RoundingMode.HalfUp);
}
