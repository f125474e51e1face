using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Examples that agreements compute themselves: what remains of a term when it is ended, and a share of a margin.</summary>
internal sealed class ContractClauses : ICaseFamily
{
    private const string Family = "contract-clauses";
    private const string Expected = "expectedByTheContractItself";
    private const string Charge = "monthly fee";
    private const int MonthsOfAYear = 12;

    private static readonly string[] NumberWords =
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With(
        "contract",
        "category",
        "clause",
        "inputs",
        Expected,
        "note"
    );

    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With("attribution", "cases");

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        root.Optional("cases") is { ValueKind: JsonValueKind.Array } cases
        && cases.GetArrayLength() > 0
        && cases.EnumerateArray().All(one => one.Has("clause") && one.Has("inputs"));

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.NeededList("cases")
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Family,
                        one.Printed("category", Family),
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () => DocumentKeys.Judge(Run(one), root, KnownAtTheTop, Family)
                    )
            );

    private static Verdict Run(JsonElement one)
    {
        var (inputs, expected) = (one.Needed("inputs"), one.Needed(Expected));
        var verdict =
            inputs.Has("terminationEffective") ? Remaining(one.NeededText("clause"), inputs, expected)
            : inputs.Has("units") ? Shared(inputs, expected)
            : throw new NotBuiltException($"{Family} inputs not built");
        return DocumentKeys.Judge(verdict, one, Known, Family);
    }

    /// <summary>Counts the whole months left, and finds the year whose charges are averaged.</summary>
    private static Verdict Remaining(string clause, JsonElement inputs, JsonElement expected)
    {
        var start = CaseText.Date(inputs.Needed("commencement"));
        var facts = FeeFacts
            .None.On(FeeDate.ContractStart, start)
            .On(FeeDate.NoticeReceived, CaseText.Date(inputs.Needed("noticeGiven")))
            .On(FeeDate.Effective, CaseText.Date(inputs.Needed("terminationEffective")))
            .On(FeeDate.TermEnd, start.PlusYears(TermYears(clause, inputs)).PlusDays(-1));
        var one = Money.Of(1m, "USD");
        var months = Exact(Fee.Times(Fee.Fixed(one), FeeCount.WholeMonthsLeft), facts);

        // Each month costs the number of its year, so that the average tells the year.
        var charges = Enumerable
            .Range(start.Year - 1, MonthsOfAYear)
            .SelectMany(year =>
                Enumerable
                    .Range(1, MonthsOfAYear)
                    .Select(month => Contracts.Charge.Of(Charge, DateRange.Month(year, month), year * one))
            );
        var window = FeeWindow.WholeMonths(MonthsOfAYear, FeeDate.Effective);
        var year = Exact(Fee.Average(Charge, window, FeeUnit.Month), facts.Charged(charges));
        var verdict = Compared(
            expected,
            ("unexpiredWholeMonths", months, key => Ratio.Of(expected.Int(key))),
            ("feeAveragingYear", year, key => Ratio.Of(expected.Int(key)))
        );
        return DocumentKeys.Judge(
            verdict,
            inputs,
            DocumentKeys.With("commencement", "noticeGiven", "terminationEffective", "termYears"),
            Family
        );
    }

    /// <summary>Takes a share of a margin a unit.</summary>
    private static Verdict Shared(JsonElement inputs, JsonElement expected)
    {
        var currency = expected.NeededText("currency");
        var margin = Fee.Fixed(Money.Of(Decimal(inputs, "marginPerUnit"), currency));
        var fee = Fee.Percent(Percentage.Of(Decimal(inputs, "sharePercent")), Fee.Times(margin, FeeCount.Of("units")));
        var result = Answered(fee, FeeFacts.None.Quantity("units", Decimal(inputs, "units")));
        var verdict = Compared(
            expected,
            ("fee", Ratio.Of(result.Amount.Amount), key => Ratio.Of(Decimal(expected, key)))
        );
        return DocumentKeys.Judge(verdict, inputs, DocumentKeys.With("units", "marginPerUnit", "sharePercent"), Family);
    }

    private static Verdict Compared(
        JsonElement expected,
        params (string Key, Ratio Actual, Func<string, Ratio> Expected)[] keys
    )
    {
        var asked = keys.Where(key => expected.Has(key.Key)).ToList();
        if (asked.Count == 0)
        {
            throw new MalformedCaseException("nothing is expected");
        }

        var failures = asked
            .Select(key => (key.Key, key.Actual, Expected: key.Expected(key.Key)))
            .Where(key => key.Actual != key.Expected)
            .Select(key => $"{key.Key}: expected {key.Expected}, actual {key.Actual}");
        return DocumentKeys.Judge(
            new Verdict([.. failures], []),
            expected,
            DocumentKeys.With([.. keys.Select(key => key.Key), "currency"]),
            Family
        );
    }

    /// <summary>Reads how many years the term has: an input, or a number before "years" in the clause.</summary>
    private static int TermYears(string clause, JsonElement inputs)
    {
        if (inputs.Has("termYears"))
        {
            return inputs.Int("termYears");
        }

        string[] words = clause.Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => word is "year" or "years");
        var number = at > 0 ? words[at - 1] : "";
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years
            : Array.IndexOf(NumberWords, number) is >= 0 and var index ? index + 1
            : throw new NotBuiltException($"{Family} without the years of the term not built");
    }

    private static decimal Decimal(JsonElement element, string key)
    {
        var exact = element.Exact(key);
        return (decimal)exact.Numerator / (decimal)exact.Denominator;
    }

    private static Ratio Exact(Fee fee, FeeFacts facts) => Answered(fee, facts).Steps.Recompute();

    private static FeeResult Answered(Fee fee, FeeFacts facts)
    {
        var answer = fee.Compute(facts);
        return answer.TryGetValue(out var result) && result.Recompute() == result.Amount
            ? result
            : throw new RefusedException(answer.ToString());
    }
}
