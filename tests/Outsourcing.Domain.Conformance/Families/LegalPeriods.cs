using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Periods of months as courts and statutes count them.</summary>
internal sealed class LegalPeriods : ICaseFamily
{
    private const string Family = "contract-dates";
    private const string Method = "legal-period";

    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With("attribution", "cases");

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With(
        "rule",
        "note",
        "noticeGiven",
        "event",
        "firstDay",
        "months",
        "minMonths",
        "actDone",
        "publicHolidays",
        "expected",
        "expectedInTime",
        "expectedNotTooEarly"
    );

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        root.Optional("cases") is { ValueKind: JsonValueKind.Array } cases
        && cases.GetArrayLength() > 0
        && cases.EnumerateArray().All(one => one.Has("rule") && one.Has("source"));

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.NeededList("cases")
            .Select(one => new ConformanceCase(
                Family,
                Method,
                one.Printed("id", "?"),
                () =>
                    DocumentKeys.Judge(
                        DocumentKeys.Judge(Run(one), one, Known, $"{Family}/{Method}"),
                        root,
                        KnownAtTheTop,
                        Family
                    )
            ));

    private static Verdict Run(JsonElement one)
    {
        var expected = one.Has("expected") ? DateAnswers.Members(one.Members("expected")).ToList() : [];
        expected.AddRange(
            new[] { "expectedInTime", "expectedNotTooEarly" }
                .Where(key => one.Has(key))
                .Select(key => (key, one.GetProperty(key)))
        );
        return new DateAnswers()
            .Date("lastDay", () => LastDay(one))
            .Flag("expectedInTime", () => CaseText.Date(one.Needed("actDone")) <= LastDay(one))
            .Flag(
                "expectedNotTooEarly",
                () => CaseText.Date(one.Needed("actDone")) >= Notice.Months(one.Int("minMonths")).Ends(Event(one)).Value
            )
            .Compare(expected, $"{Family}/{Method}");
    }

    private static LocalDate LastDay(JsonElement one)
    {
        var months = one.Int("months");
        if (one.Has("firstDay"))
        {
            var first = CaseText.Date(one.Needed("firstDay"));
            return Term.Of(Period.FromMonths(months)).State(TermFacts.EffectiveOn(first), first).Value.LastDay!.Value;
        }

        var last = Notice.Months(months).Ends(Event(one)).Value;
        return MovesToWorkingDays(one)
            ? WorkingDays(one, last).Adjust(last, BusinessDayConvention.Following).Value
            : last;
    }

    private static LocalDate Event(JsonElement one) =>
        CaseText.Date(one.Needed(one.Has("noticeGiven") ? "noticeGiven" : "event"));

    /// <summary>The one regulation of the cases by which a last day moves.</summary>
    private static bool MovesToWorkingDays(JsonElement one) =>
        one.NeededText("source").Contains("1182/71", StringComparison.Ordinal);

    private static BusinessDays WorkingDays(JsonElement one, LocalDate last) =>
        BusinessDays.MondayToFriday(Holidays.Of(one.Texts("publicHolidays").Select(CaseText.Date), last.PlusDays(30)));
}
