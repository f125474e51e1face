using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Adding years, months and days to a date: where the month has the day, and where it lacks it.</summary>
internal sealed class DatesCalc : ICaseFamily
{
    private const string Family = "contract-dates";
    private const string Exact = "exact";
    private const string Ambiguous = "ambiguous";

    private static readonly string[] Input = ["date", "years", "months", "days"];

    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With("attribution", Exact, Ambiguous);

    private static readonly (string Key, MonthEndRule Rule)[] Rules =
    [
        ("roundDown", MonthEndRule.LastDay),
        ("roundUp", MonthEndRule.FirstOfNext),
        ("abortOnRound", MonthEndRule.Refuse),
    ];

    public string Name => Family;

    public bool Recognises(JsonElement root) => root.Has(Exact) && root.Has(Ambiguous);

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        new[] { Exact, Ambiguous }.SelectMany(list =>
            root.NeededList(list)
                .Select(
                    (one, i) =>
                        new ConformanceCase(
                            Family,
                            list,
                            one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"{list}#{i}")),
                            () => DocumentKeys.Judge(Run(one, list), root, KnownAtTheTop, $"{Family}/{list}")
                        )
                )
        );

    private static Verdict Run(JsonElement one, string list)
    {
        // Where the day is there all rules give it.
        (string Key, MonthEndRule Rule)[] asked = string.Equals(list, Exact, StringComparison.Ordinal)
            ? [.. Rules.Select(rule => ("result", rule.Rule))]
            : Rules;
        var date = CaseText.Date(one.Needed("date"));
        var period = new PeriodBuilder
        {
            Years = one.IntOrZero("years"),
            Months = one.IntOrZero("months"),
            Days = one.IntOrZero("days"),
        }.Build();
        var failures = asked
            .Select(rule =>
                (rule.Key, Expected: one.NeededText(rule.Key), Answer: Text(CivilDates.Add(date, period, rule.Rule)))
            )
            .Where(rule => !string.Equals(rule.Expected, rule.Answer, StringComparison.Ordinal))
            .Select(rule => $"{rule.Key}: expected {rule.Expected}, actual {rule.Answer}");
        return DocumentKeys.Judge(
            new Verdict([.. failures.Distinct(StringComparer.Ordinal)], []),
            one,
            DocumentKeys.With([.. Input, .. asked.Select(rule => rule.Key)]),
            $"{Family}/{list}"
        );
    }

    private static string Text(Answer<LocalDate> answer) =>
        answer.Match(
            LocalDatePattern.Iso.Format,
            (_, findings) =>
                findings[0].Rule == CalendarRules.MonthEnd
                    ? "AmbiguousComputation"
                    : throw new RefusedException(findings[0].ToString())
        );
}

/// <summary>Dates of a schedule that keep a day of the month.</summary>
internal sealed class RollConventions : ICaseFamily
{
    private const string Family = "contract-dates";

    private static readonly string[] Keys = ["op", "date", "n", "unit", "convention", "result"];

    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With("attribution", "cases");

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        root.Optional("cases") is { ValueKind: JsonValueKind.Array } cases
        && cases.GetArrayLength() > 0
        && cases.EnumerateArray().All(one => one.Has("op") && one.Has("convention") && !one.Has("s"));

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.NeededList("cases")
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Family,
                        one.Printed("op", "?"),
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"roll#{i}")),
                        () => DocumentKeys.Judge(Run(one), root, KnownAtTheTop, Family)
                    )
            );

    private static Verdict Run(JsonElement one)
    {
        var n = one.NeededText("op") switch
        {
            "addPeriod" or "next" => one.Int("n"),
            "previous" => -one.Int("n"),
            var op => throw new NotBuiltException($"op '{op}' not built"),
        };
        var step = one.NeededText("unit") switch
        {
            "D" => Period.FromDays(1),
            "W" => Period.FromWeeks(1),
            "M" => Period.FromMonths(1),
            "Y" => Period.FromYears(1),
            var unit => throw new MalformedCaseException($"there is no unit '{unit}'"),
        };
        var answer = CivilDates.Recurrence(CaseText.Date(one.Needed("date")), step, n, Convention(one));
        if (!answer.TryGetValue(out var actual))
        {
            throw new RefusedException(answer.ToString());
        }

        var expected = CaseText.Date(one.Needed("result"));
        var verdict = new Verdict(
            expected == actual
                ? []
                :
                [
                    $"result: expected {LocalDatePattern.Iso.Format(expected)}, actual {LocalDatePattern.Iso.Format(actual)}",
                ],
            []
        );
        return DocumentKeys.Judge(verdict, one, DocumentKeys.With(Keys), Family);
    }

    private static RollConvention Convention(JsonElement one)
    {
        var text = one.TextOr("convention", "none");
        return RollConvention.TryParse(text, out var convention)
            ? convention
            : throw new MalformedCaseException($"there is no convention '{text}'");
    }
}
