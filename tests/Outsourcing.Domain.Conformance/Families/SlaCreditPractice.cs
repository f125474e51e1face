using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Credits as agreed in practice: pools, points, tiers with holes and runs of months, known by what is given.</summary>
internal sealed class SlaCreditPractice : ICaseFamily
{
    private const string Family = "practice";
    private const string Topic = "sla-credits";

    /// <summary>What is given in the cases of each kind and in no others.</summary>
    private static readonly (string Key, Func<JsonElement, Actuals> Answer, string[] Given)[] Kinds =
    [
        ("defaults", Defaults, ["invoice", "atRiskPercent", "defaults"]),
        ("atRiskPercent", Single, ["invoice", "atRiskPercent", "poolPercent", "allocationPercent"]),
        ("creditPoints", Points, ["creditPoints", "steps", "reading"]),
        ("tiers", Tiers, ["tiers", "measured"]),
        ("monthly", Months, ["expected", "minimum", "monthly", "rule"]),
    ];

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With("about", "formula", "sources", "cases");
    private static readonly IReadOnlySet<string> CaseKeys = DocumentKeys.With("basis", "given", "expect", "note");

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        root.Optional("cases") is { ValueKind: JsonValueKind.Array } cases
        && cases
            .EnumerateArray()
            .Any(one => Array.Exists(Kinds, kind => one.Optional("given").Has(kind.Key)) && one.Has("expect"));

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.GetProperty("cases")
            .EnumerateArray()
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Family,
                        Topic,
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () => Run(root, one)
                    )
            );

    private static Verdict Run(JsonElement root, JsonElement one)
    {
        var (given, expect) = (one.Members("given"), one.Members("expect"));
        if (given.ValueKind != JsonValueKind.Object || expect.ValueKind != JsonValueKind.Object)
        {
            throw new MalformedCaseException("a case has 'given' and 'expect'");
        }

        var kind = Array.Find(Kinds, kind => given.Has(kind.Key));
        if (kind.Answer is null)
        {
            throw new NotBuiltException("a case of this kind is not built");
        }

        var verdict = kind.Answer(given)
            .Compare(
                expect.EnumerateObject().Select(member => (member.Name, member.Value)),
                default,
                key => $"{Family}/{Topic} expected key '{key}' not built"
            );
        verdict = DocumentKeys.Judge(verdict, given, DocumentKeys.With(kind.Given), $"{Family}/{Topic} given");
        verdict = DocumentKeys.Judge(verdict, one, CaseKeys, $"{Family}/{Topic} case");
        return DocumentKeys.Judge(verdict, root, Known, $"{Family}/{Topic}");
    }

    private static Actuals Single(JsonElement given) =>
        Defaulted(given, [(given.Share("poolPercent"), given.Share("allocationPercent"))]);

    private static Actuals Defaults(JsonElement given) =>
        Defaulted(
            given,
            [
                .. given
                    .GetProperty("defaults")
                    .EnumerateArray()
                    .Select(one => (one.Share("pool"), one.Share("allocation"))),
            ]
        );

    /// <summary>Each default has its own share of the pool and its allocation.</summary>
    private static Actuals Defaulted(JsonElement given, (Percentage Pool, Percentage Allocation)[] defaults)
    {
        var atRisk = AtRisk.Of(given.Share("atRiskPercent"));
        var levels = new List<ServiceLevel>();
        foreach (var (pool, allocation) in defaults)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"level {levels.Count + 1}");
            atRisk = atRisk.WithCategory(name, pool);
            levels.Add(PoolCredits.Level(name, CreditSchedule.Allocation(allocation)).InCategory(name));
        }

        var statement = PoolCredits.Settle(
            ServiceLevelAgreement.Of(levels).WithAtRisk(atRisk),
            levels.SelectMany(level => PoolCredits.Results(level, true, 1)),
            given.Amount("invoice", "USD")
        );
        return new Actuals()
            .Exact("atRisk", Ratio.Of(statement.AtRiskAmount!.Value.Amount))
            .Exact("gross", Ratio.Of(statement.Gross.Amount))
            .Exact("credit", Ratio.Of(statement.Undisputed.Amount))
            .Flag("capped", statement.IsCapped);
    }

    private static Actuals Points(JsonElement given)
    {
        var scale = PointScale.Of(
            given
                .GetProperty("steps")
                .EnumerateArray()
                .Select(step => PointStep.Of(Number(step[0]), Percentage.Of(Number(step[1]))))
        );
        return new Actuals().Exact("percentOfNextBill", Ratio.Of(scale.Reached(given.Exact("creditPoints")).Points));
    }

    private static Actuals Tiers(JsonElement given)
    {
        var schedule = CreditSchedule.Of(given.GetProperty("tiers").EnumerateArray().Select(Tier));
        var measured = Measured.Of(given.Share("measured"));
        var tier = schedule.TierOf(measured);
        var holes = schedule.Check(Target.AtLeast("99 %")).Any(finding => finding.Rule == ServiceLevelRules.TierHole);
        var actuals = new Actuals()
            .Flag("undefined", tier is null)
            .Exact("credit", Ratio.Of(tier?.Credit.Amount ?? 0m))
            .Exact("creditPercent", Ratio.Of(tier?.Credit.Amount ?? 0m));
        // What the library must do is said in words; it is done when the hole is found in the table itself.
        return holes ? actuals.Input("libraryMust") : actuals;
    }

    private static CreditTier Tier(JsonElement stated)
    {
        var tier = CreditTier.Of(CreditValue.Of(stated.Share("credit")));
        return stated.Has("at")
            ? tier.AtLeast(Level(stated, "at")).AtMost(Level(stated, "at"))
            : tier.AtLeast(Level(stated, "from")).AtMost(Level(stated, "to"));
    }

    private static string Level(JsonElement stated, string key) => Measured.Of(stated.Share(key)).ToString();

    private static Actuals Months(JsonElement given)
    {
        var values = given.GetProperty("monthly").EnumerateArray().Select(Number).ToList();
        var (expected, minimum) = (Number(given.GetProperty("expected")), Number(given.GetProperty("minimum")));
        var level = ServiceLevel
            .Of(
                "level",
                Indicator.SuccessShare(),
                Target.AtLeast(Measured.Of(Percentage.Of(expected)), Measured.Of(Percentage.Of(minimum))),
                MeasurementWindow.CalendarMonth("Etc/UTC")
            )
            .WithCredit(CreditSchedule.Flat("10%"));
        DateRange[] months = [.. values.Select((_, i) => Month(i))];
        LevelResult[] results =
        [
            .. values.Select((value, i) => level.Judge(months[i], Measured.Of(Percentage.Of(value)))),
        ];
        var restarts = CreditMonths(level, months, results, restarts: true);
        var escalated = ServiceLevelAgreement
            .Of(level)
            .TerminableFor(ChronicFailure.Of(2, 2).BelowMinimum())
            .FindChronicFailures(results)
            .Select(found => Array.FindIndex(months, month => month.EndExclusive == found.From) + 1);
        return new Actuals()
            .Numbers("creditMonths", restarts)
            .Numbers("creditMonthsIfCountRestarts", restarts)
            .Numbers("creditMonthsIfCountRuns", CreditMonths(level, months, results, restarts: false))
            .Numbers("escalatedMonths", escalated);
    }

    private static int[] CreditMonths(ServiceLevel level, DateRange[] months, LevelResult[] results, bool restarts)
    {
        var terms = ServiceLevelAgreement.Of(level.CreditedFor(CreditTrigger.BelowMinimumOrInARow(3, restarts)));
        return
        [
            .. months
                .Select((month, i) => (Month: month, Number: i + 1))
                .Where(own =>
                    terms
                        .Settle(own.Month, results, [ServiceCharge.Of(own.Month, Money.Of(100m, "USD"))])
                        .Value.Undisputed.Amount > 0m
                )
                .Select(own => own.Number),
        ];
    }

    private static DateRange Month(int i) => DateRange.Month(2020 + (i / 12), (i % 12) + 1);

    private static decimal Number(JsonElement value) => ExactNumbers.Stated(value).ToDecimal(20, RoundingMode.HalfEven);
}
