using System.Globalization;
using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Error budgets, the ladder of burn-rate alerts and availability composites, compared exactly.</summary>
internal sealed class ErrorBudgetCases : ICaseFamily
{
    private const string Family = "error-budget";
    private const string Schema = "error-budget/1";
    private const string OnlySloth = "slok/sloth";

    private static readonly Duration ThirtyDays = Duration.FromDays(30);

    /// <summary>The lists of a document, each with its method, what is input, and the answers.</summary>
    private static readonly Question[] Questions =
    [
        new("alertLadder", ["longWindow", "shortWindow"], Ladder),
        new("exhaustion", ["burnRate"], Exhaustion),
        new("cases", ["target", "windowDays", "total", "bad", "observedHours"], Budget),
        new("composite", ["kind", "parts"], Composite),
    ];

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With([
        "schema",
        "definitions",
        .. Questions.Select(question => question.List),
    ]);

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        string.Equals(root.Printed("schema", ""), Schema, StringComparison.Ordinal);

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        Questions
            .Where(question => root.Has(question.List))
            .SelectMany(question =>
                root.Optional(question.List).ValueKind == JsonValueKind.Array
                    ? root.GetProperty(question.List).EnumerateArray().Select((one, i) => Case(root, question, one, i))
                    : throw new MalformedCaseException($"'{question.List}' is not a list")
            );

    private static ConformanceCase Case(JsonElement root, Question question, JsonElement one, int i) =>
        new(
            Family,
            question.List,
            one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"{question.List}#{i}")),
            () => Run(root, question, one)
        );

    private static Verdict Run(JsonElement root, Question question, JsonElement one)
    {
        if (one.ValueKind != JsonValueKind.Object)
        {
            throw new MalformedCaseException($"a case is an object, not {one.GetRawText()}");
        }

        var given = DocumentKeys.With(question.Given);
        var what = $"{Family}/{question.List}";
        var verdict = question
            .Answer(one)
            .Compare(
                one.EnumerateObject()
                    .Where(member => !given.Contains(member.Name))
                    .Select(member => (member.Name, member.Value)),
                default,
                key => $"{what} expected key '{key}' not built"
            );
        return DocumentKeys.Judge(verdict, root, Known, what);
    }

    private static Actuals Ladder(JsonElement one)
    {
        var (longWindow, shortWindow) = (Span(one, "longWindow"), Span(one, "shortWindow"));
        var rule =
            BurnRateAlertPolicy.Sloth.Rules.FirstOrDefault(rule =>
                rule.LongWindow == longWindow && rule.ShortWindow == shortWindow
            ) ?? throw new RefusedException("no ladder has a rule over these windows");
        var inWorkbook = BurnRateAlertPolicy.Workbook.Rules.Contains(rule);
        if (inWorkbook == one.Has("onlyIn"))
        {
            throw new RefusedException($"the ladder of the workbook {(inWorkbook ? "has" : "lacks")} this rule");
        }

        return new Actuals()
            .Label("severity", rule.Severity == AlertSeverity.Page ? "page" : "ticket")
            .Exact("budgetConsumedPercent", Percent(rule.BudgetConsumed(ThirtyDays)))
            .Exact("burnRate", Ratio.Of(rule.Threshold))
            .Label("onlyIn", OnlySloth);
    }

    private static Actuals Exhaustion(JsonElement one)
    {
        var budget = ErrorBudget.Of(Percentage.Of(99.9m), ThirtyDays);
        var burnRate = one.Exact("burnRate");
        var seconds = budget.TimeToExhaustion(burnRate) is { } time ? Seconds(time) : "never";
        return new Actuals().Label("exhaustsIn", seconds).Exact("errorRatioAt999", budget.ErrorRatioAt(burnRate));
    }

    private static Actuals Budget(JsonElement one)
    {
        var budget = ErrorBudget.Of(one.Fraction("target"), Times(Duration.FromDays(1), one.Exact("windowDays")));
        var (bad, total) = (one.Whole("bad"), one.Whole("total"));
        var window = budget.Read(bad, total);
        var observed = budget.Read(bad, total, Times(Duration.FromHours(1), one.Exact("observedHours")));
        return new Actuals()
            .Exact("allowedBadInTotal", budget.AllowedBad(total))
            .Exact("burnRate", window.BurnRate)
            .RoundedFigure("burnRate6", window.BurnRate, 6)
            .RoundedFigure("budgetConsumedIfObservedOverHours", Percent(observed.Consumed), 6)
            .RoundedFigure("remainingIfTotalIsWholeWindow", Percent(window.Remaining), 6)
            .Exact("downtimeBudgetSeconds", Ratio.Of(budget.AllowedDowntime.ToBigIntegerNanoseconds(), 1_000_000_000));
    }

    private static Actuals Composite(JsonElement one)
    {
        AvailabilityComponent[] parts =
        [
            .. one.Texts("parts").Select(part => AvailabilityBlock.Component($"a part at {part}", Share(part))),
        ];
        var block = one.TextOr("kind", "") switch
        {
            "serial" => AvailabilityBlock.Series(parts),
            "parallel" => AvailabilityBlock.Parallel(parts),
            var kind => throw new NotBuiltException($"composite '{kind}' not built"),
        };
        return new Actuals()
            .Exact("exact", block.Availability)
            .RoundedFigure("percent6", Percent(block.Availability), 6);
    }

    private static Ratio Share(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            ? Ratio.Of(share)
            : throw new MalformedCaseException($"'{text}' is not a share");

    private static Ratio Percent(Ratio share) => share * Ratio.Of(100);

    private static Duration Times(Duration one, Ratio count) =>
        (Ratio.OfWhole(one.ToBigIntegerNanoseconds()) * count) is { Denominator.IsOne: true } whole
            ? Duration.FromNanoseconds(whole.Numerator)
            : throw new MalformedCaseException($"{count} is no span of time");

    private static string Seconds(Duration time) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Ratio.Of(time.ToBigIntegerNanoseconds(), 1_000_000_000).ToDecimal(0, RoundingMode.HalfEven)} s"
        );

    /// <summary>Reads a span such as <c>5m</c>, <c>6h</c> or <c>3d</c>.</summary>
    private static Duration Span(JsonElement one, string key)
    {
        var text = one.TextOr(key, "");
        return
            text.Length > 1
            && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count > 0
            ? text[^1] switch
            {
                'm' => Duration.FromMinutes(count),
                'h' => Duration.FromHours(count),
                'd' => Duration.FromDays(count),
                _ => throw new MalformedCaseException($"'{text}' is no span of time"),
            }
            : throw new MalformedCaseException($"'{text}' is no span of time");
    }

    private sealed record Question(string List, string[] Given, Func<JsonElement, Actuals> Answer);
}
