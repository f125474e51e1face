using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Scenarios of the executable template of a royalty: two percentages, and a payment some time after a permission.</summary>
internal sealed class RoyaltyTemplate() : ContractTemplate("ip-payment")
{
    private const string Currency = "USD";
    private const string NetSales = "net sales";
    private const string Sublicensing = "sublicensing revenue";

    private static readonly DateRange Year = DateRange.Year(2018);
    private static readonly Instant Reported = Instant.FromUtc(2019, 1, 1, 0, 0);

    protected override void Compare(
        JsonElement one,
        IReadOnlyDictionary<string, JsonElement> expected,
        List<string> failures,
        List<string> skips
    )
    {
        Answer? answer = null;
        string? refusal = null;
        if (one.Members("request").ValueKind == JsonValueKind.Object)
        {
            try
            {
                answer = Pay(one, one.Members("parameters"), one.Members("request"));
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
                case "response" or "obligations" when answer is null:
                    failures.Add($"{key}: expected an answer, actual {refusal ?? "no request"}");
                    break;
                case "response":
                    Response(value, answer, failures, skips);
                    break;
                case "obligations":
                    Obligations(value, answer, failures);
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

    private void Response(JsonElement expected, Answer answer, List<string> failures, List<string> skips)
    {
        foreach (var (key, value) in Fields(expected))
        {
            switch (key)
            {
                case "type":
                    break;
                case "totalAmount":
                    Amount(key, expected.Exact(key), answer, failures);
                    break;
                case "dueBy":
                    if (Instants(value) != answer.DueBy.ToInstant())
                    {
                        failures.Add(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"dueBy: expected {value}, actual {answer.DueBy}"
                            )
                        );
                    }

                    break;
                default:
                    skips.Add(NotBuilt($"response.{key}"));
                    break;
            }
        }
    }

    private static void Obligations(JsonElement expected, Answer answer, List<string> failures)
    {
        JsonElement[] stated = expected.ValueKind == JsonValueKind.Array ? [.. expected.EnumerateArray()] : [];
        if (stated.Length != 1)
        {
            failures.Add(
                string.Create(CultureInfo.InvariantCulture, $"obligations: expected {stated.Length}, actual one")
            );
        }
        else if (stated[0].Members("amount") is { ValueKind: JsonValueKind.Object } amount)
        {
            Amount("obligation", amount.Exact("doubleValue"), answer, failures);
        }
    }

    private static void Amount(string key, Ratio expected, Answer answer, List<string> failures)
    {
        var cents = Money.Of(expected.ToDecimal(2, RoundingMode.HalfUp), Currency);
        if (cents != answer.Amount)
        {
            failures.Add($"{key}: expected {cents}, actual {answer.Amount}");
        }
    }

    private static Answer Pay(JsonElement one, JsonElement parameters, JsonElement request)
    {
        var royalty = Royalty.Of(
            "royalty",
            "licensee",
            "licensor",
            Year.First,
            Period.FromYears(1),
            RoyaltyRate.Percent(parameters.Share("royaltyRate"), NetSales),
            RoyaltyRate.Percent(parameters.Share("sublicensingRoyaltyRate"), Sublicensing)
        );
        var answer = royalty.Compute(
            Year,
            [Revenue(NetSales, request, "netSaleRevenue"), Revenue(Sublicensing, request, "sublicensingRevenue")]
        );
        return answer.TryGetValue(out var result)
            ? new Answer(result.Amount, DueBy(one, parameters.Members("paymentPeriodWithPermission"), request))
            : throw new RefusedException(answer.ToString());
    }

    private static RevenueReported Revenue(string name, JsonElement request, string key) =>
        RevenueReported.Of(name, Year.Last, Reported, name, Year, request.Amount(key, Currency));

    /// <summary>The instant so long after the permission, by the calendar of the offset.</summary>
    private static OffsetDateTime DueBy(JsonElement one, JsonElement length, JsonElement request)
    {
        var offset = Offset.FromSeconds(
            (int)(one.Exact("utcOffsetHours") * Ratio.OfWhole(3600)).ToDecimal(0, RoundingMode.HalfUp)
        );
        var granted = Instants(request.Optional("permissionGrantedBy")).WithOffset(offset);
        var amount = (int)length.Whole("amount");
        Period? period = length.TextOr("unit", "") switch
        {
            "days" => Period.FromDays(amount),
            "weeks" => Period.FromWeeks(amount),
            "months" => Period.FromMonths(amount),
            "quarters" => Period.FromMonths(3 * amount),
            "years" => Period.FromYears(amount),
            _ => null,
        };
        if (period is not null)
        {
            var last = DueDate.Within(period).LastDay(granted.Date);
            return last.TryGetValue(out var day)
                ? (day + granted.TimeOfDay).WithOffset(offset)
                : throw new RefusedException(last.ToString());
        }

        return granted.Plus(
            length.TextOr("unit", "") switch
            {
                "hours" => Duration.FromHours(amount),
                "minutes" => Duration.FromMinutes(amount),
                "seconds" => Duration.FromSeconds(amount),
                var unit => throw new NotBuiltException($"{Family}/ip-payment unit '{unit}' not built"),
            }
        );
    }

    private static Instant Instants(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
        && OffsetDateTimePattern.ExtendedIso.Parse(value.GetString()!.Replace(' ', 'T')) is { Success: true } read
            ? read.Value.ToInstant()
            : throw new MalformedCaseException($"an instant is expected, not {value}");

    private sealed record Answer(Money Amount, OffsetDateTime DueBy);
}
