using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Credits out of an at-risk pool, and service points: published facts and worked cases, compared exactly.</summary>
internal sealed class OutsourcingCreditCases : ICaseFamily
{
    private const string Family = "outsourcing-credits";
    private const string Schema = "outsourcing-credits/1";

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With("schema", "model", "facts", "cases");

    private static readonly IReadOnlySet<string> Given = DocumentKeys.With(
        "invoice",
        "atRiskPercent",
        "poolPercent",
        "categories",
        "serviceLevels",
        "multiplier"
    );

    private static readonly IReadOnlySet<string> GivenFacts = DocumentKeys.With(
        "invoice",
        "atRiskPercent",
        "allocationOfPoolPercentage",
        "creditAllocationPercentage",
        "rules"
    );

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        string.Equals(root.Printed("schema", ""), Schema, StringComparison.Ordinal);

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        [
            .. List(root, "facts").SelectMany(fact => Fact(root, fact)),
            .. List(root, "cases")
                .Select(
                    (one, i) =>
                        new ConformanceCase(
                            Family,
                            "cases",
                            one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                            () => Judge(root, one, Pool(one), Given)
                        )
                ),
        ];

    private static JsonElement[] List(JsonElement root, string key) =>
        root.Optional(key).ValueKind switch
        {
            JsonValueKind.Undefined => [],
            JsonValueKind.Array => [.. root.GetProperty(key).EnumerateArray()],
            _ => throw new MalformedCaseException($"'{key}' is not a list"),
        };

    /// <summary>A fact is one case, or one for each step of its sequence.</summary>
    private static IEnumerable<ConformanceCase> Fact(JsonElement root, JsonElement fact)
    {
        var id = fact.Printed("id", "?");
        return fact.Has("sequence")
            ? List(fact, "sequence")
                .Select(
                    (step, i) =>
                        new ConformanceCase(
                            Family,
                            "points",
                            string.Create(CultureInfo.InvariantCulture, $"{id}#{i}"),
                            () =>
                                Judge(
                                    root,
                                    step,
                                    Points(fact, step),
                                    DocumentKeys.With("availability", "severity", "repeat")
                                )
                        )
                )
            : [new ConformanceCase(Family, "facts", id, () => Judge(root, fact, Published(fact), GivenFacts))];
    }

    private static Verdict Judge(JsonElement root, JsonElement one, Actuals actuals, IReadOnlySet<string> given) =>
        DocumentKeys.Judge(
            actuals.Compare(
                one.EnumerateObject()
                    .Where(member => !given.Contains(member.Name))
                    .Select(member => (member.Name, member.Value)),
                default,
                key => $"{Family} expected key '{key}' not built"
            ),
            root,
            Known,
            Family
        );

    private static Actuals Published(JsonElement fact)
    {
        var level = PoolCredits
            .Level("level", CreditSchedule.Allocation(fact.Share("creditAllocationPercentage")))
            .InCategory("pool");
        var terms = ServiceLevelAgreement
            .Of(level)
            .WithAtRisk(
                AtRisk.Of(fact.Share("atRiskPercent")).WithCategory("pool", fact.Share("allocationOfPoolPercentage"))
            );
        var statement = PoolCredits.Settle(terms, PoolCredits.Results(level, true, 1), fact.Amount("invoice", "USD"));
        return new Actuals().Exact("credit", Ratio.Of(statement.Undisputed.Amount));
    }

    private static Actuals Points(JsonElement fact, JsonElement step)
    {
        var points = fact.Members("severityPoints").Exact(step.TextOr("severity", ""));
        var factor = fact.Exact("repeatFailureFactor").ToDecimal(10, RoundingMode.HalfEven);
        var level = PoolCredits.Level(
            "level",
            CreditSchedule.Flat(CreditValue.OfPoints(points.ToDecimal(10, RoundingMode.HalfEven)))
        );
        var terms = ServiceLevelAgreement
            .Of(level)
            .WithPoints(PointScale.Of(PointStep.Of(0m, Percentage.Zero)))
            .Multiplying(RepeatMultiplier.Of(factor, factor));
        var repeat = step.Optional("repeat").ValueKind == JsonValueKind.True;
        var statement = PoolCredits.Settle(
            terms,
            PoolCredits.Results(level, true, repeat ? 2 : 1),
            Money.Of(100m, "GBP")
        );
        return new Actuals().Exact("points", statement.Lines[0].Points!.Value);
    }

    private static Actuals Pool(JsonElement one)
    {
        var atRisk = List(one, "categories")
            .Aggregate(
                AtRisk.Of(one.Share("atRiskPercent")).WithPool(one.Share("poolPercent")),
                (terms, category) => terms.WithCategory(category.TextOr("category", ""), category.Share("percent"))
            );
        var (levels, results) = (new List<ServiceLevel>(), new List<LevelResult>());
        foreach (var stated in List(one, "serviceLevels"))
        {
            var level = PoolCredits
                .Level(stated.TextOr("serviceLevel", ""), CreditSchedule.Allocation(stated.Share("allocationPercent")))
                .InCategory(stated.TextOr("category", ""));
            levels.Add(level);
            results.AddRange(
                PoolCredits.Results(
                    level,
                    stated.Optional("missed").ValueKind == JsonValueKind.True,
                    (int)stated.Whole("consecutiveMonthsMissed")
                )
            );
        }

        var terms = ServiceLevelAgreement.Of(levels).WithAtRisk(atRisk);
        if (one.Members("multiplier") is { ValueKind: JsonValueKind.Object } multiplier)
        {
            terms = terms.Multiplying(
                RepeatMultiplier.Of(
                    multiplier.Exact("secondConsecutive").ToDecimal(10, RoundingMode.HalfEven),
                    multiplier.Exact("thirdAndLater").ToDecimal(10, RoundingMode.HalfEven)
                )
            );
        }

        var statement = PoolCredits.Settle(terms, results, one.Amount("invoice", "USD"));
        return new Actuals()
            .Exact("atRiskAmount", Ratio.Of(statement.AtRiskAmount!.Value.Amount))
            .NamedNumbers(
                "credits",
                "serviceLevel",
                "credit",
                statement.Lines.Select(line => (line.Level, Ratio.Of(line.BeforeCap.Amount)))
            )
            .Exact("sumBeforeCap", Ratio.Of(statement.BeforeCap.Amount))
            .Exact("credit", Ratio.Of(statement.Undisputed.Amount))
            .Flag("capped", statement.IsCapped);
    }
}
