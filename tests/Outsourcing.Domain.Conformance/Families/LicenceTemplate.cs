using System.Globalization;
using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Scenarios of the executable template of a copyright licence: exclusive in a territory, for a fee that is paid once.</summary>
internal sealed class LicenceTemplate() : ContractTemplate("copyright-license")
{
    private const string Work = "the work";

    private static readonly LocalDate First = new(2018, 1, 1);

    protected override void Compare(
        JsonElement one,
        IReadOnlyDictionary<string, JsonElement> expected,
        List<string> failures,
        List<string> skips
    )
    {
        Paid? paid = null;
        string? refusal = null;
        if (one.Members("request").ValueKind == JsonValueKind.Object)
        {
            try
            {
                paid = Pay(one.Members("parameters"));
                failures.AddRange(Use(paid));
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
                case "response" or "obligations" when paid is null:
                    failures.Add($"{key}: expected an answer, actual {refusal ?? "no request"}");
                    break;
                case "response":
                    Response(value, paid, failures, skips);
                    break;
                case "obligations":
                    Obligations(value, paid, failures);
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

    /// <summary>The licensee may use the work in the territory, and there the licensor may not.</summary>
    private static IEnumerable<string> Use(Paid paid)
    {
        var item = WorkItem.Of(Work, IpClass.Background).OwnedBy(paid.Grant.By);
        var view = Agreement
            .Between(Party.Provider(paid.Grant.By), Party.Customer(paid.Grant.To))
            .Document("Licence", effective: First)
            .Clause("Licence § 1", paid.Grant)
            .AsOf(First, Instant.FromUtc(2018, 1, 2, 0, 0));
        var territory = paid.Grant.Scope.Territories.Names[0];
        var asked = new (string By, string Where, Contracts.Verdict Right)[]
        {
            (paid.Grant.To, territory, Contracts.Verdict.Permitted),
            (paid.Grant.To, $"not {territory}", Contracts.Verdict.NotPermitted),
            (paid.Grant.By, territory, Contracts.Verdict.Forbidden),
            (paid.Grant.By, $"not {territory}", Contracts.Verdict.Permitted),
        };
        return asked
            .Select(own => (own, Actual: view.MayUse(own.By, item, IpActs.Distribute, UseScope.In(own.Where)).Verdict))
            .Where(own => own.own.Right != own.Actual)
            .Select(own => $"{own.own.By} in {own.own.Where}: expected {own.own.Right}, actual {own.Actual}");
    }

    private void Response(JsonElement expected, Paid paid, List<string> failures, List<string> skips)
    {
        foreach (var (key, value) in Fields(expected))
        {
            switch (key)
            {
                case "type":
                    break;
                case "amount":
                    Amount("response", value, paid, failures);
                    break;
                default:
                    skips.Add(NotBuilt($"response.{key}"));
                    break;
            }
        }
    }

    private static void Obligations(JsonElement expected, Paid paid, List<string> failures)
    {
        JsonElement[] stated = expected.ValueKind == JsonValueKind.Array ? [.. expected.EnumerateArray()] : [];
        if (stated.Length != 1)
        {
            failures.Add(
                string.Create(CultureInfo.InvariantCulture, $"obligations: expected {stated.Length}, actual one")
            );
            return;
        }

        if (stated[0].Members("amount") is { ValueKind: JsonValueKind.Object } amount)
        {
            Amount("obligation", amount, paid, failures);
        }

        Side("promisor", stated[0], paid.Grant.To, failures);
        Side("promisee", stated[0], paid.Grant.By, failures);
    }

    private static void Side(string key, JsonElement stated, string actual, List<string> failures)
    {
        if (!string.Equals(stated.TextOr(key, actual), actual, StringComparison.Ordinal))
        {
            failures.Add($"{key}: expected {stated.TextOr(key, "")}, actual {actual}");
        }
    }

    private static void Amount(string key, JsonElement expected, Paid paid, List<string> failures)
    {
        var stated = Money.Of(
            expected.Exact("doubleValue").ToDecimal(2, RoundingMode.HalfUp),
            expected.TextOr("currencyCode", paid.Fee.Currency.Code)
        );
        if (stated != paid.Fee)
        {
            failures.Add($"{key}: expected {stated}, actual {paid.Fee}");
        }
    }

    private static Paid Pay(JsonElement parameters)
    {
        var fee = parameters.Members("fee");
        var amount = decimal.TryParse(
            fee.TextOr("amount", ""),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var stated
        )
            ? Money.Of(stated, fee.TextOr("currency", ""))
            : throw new MalformedCaseException($"an amount is expected, not '{fee.TextOr("amount", "")}'");
        var grant = LicenceGrant
            .Exclusive(parameters.TextOr("licensor", ""), parameters.TextOr("licensee", ""))
            .WithAffiliates()
            .ForActs(IpActs.Reproduce, IpActs.Perform, IpActs.Display, "transmit", IpActs.Distribute, IpActs.Modify)
            .InTerritories(Extent.Only(parameters.TextOr("territory", "")))
            .Transferable()
            .AtRoyalty(Fee.Fixed(amount));
        return new Paid(grant, grant.Royalty!.Compute(FeeFacts.None).Value.Amount);
    }

    private sealed record Paid(LicenceGrant Grant, Money Fee);
}
