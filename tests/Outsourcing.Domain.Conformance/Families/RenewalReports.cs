using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>What users reported of terms and notices, and what a product shows: its boundaries are the day after the last one, unless the case says otherwise.</summary>
internal sealed class RenewalReports : ICaseFamily
{
    private const string Family = "contract-dates";
    private const string Never = "never";
    private const string Tacit = "tacit";
    private const int Endless = -1;
    private const int YearsLookedAt = 5;

    private static readonly string[] Lists = ["reports", "expiry", "contract"];

    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With(["attribution", "note", .. Lists]);

    private static readonly IReadOnlySet<string> KnownOfReports = DocumentKeys.With(
        "input",
        "expectedByReporter",
        "wrong"
    );

    private static readonly IReadOnlySet<string> KnownOfInput = DocumentKeys.With(
        "start",
        "initialEnd",
        "initialMonths",
        "renewal",
        "renewalMonths",
        "noticeMonths",
        "asOf",
        "remindDaysBefore",
        "rule",
        "noticeDays",
        "effective",
        "notices"
    );

    private static readonly IReadOnlySet<string> KnownOfTerms = DocumentKeys.With(
        "asOf",
        "start",
        "durationMonths",
        "noticeMonths",
        "tacitRenewal",
        "renewal",
        "renewalMonths",
        "expected",
        "expectedExpiration"
    );

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        !root.Has("obligation")
        && Array.Exists(Lists, list => root.Has(list))
        && Lists.Where(list => root.Has(list)).All(list => root.Optional(list).ValueKind == JsonValueKind.Array);

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        Lists
            .Where(list => root.Has(list))
            .SelectMany(list =>
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
        var what = $"{Family}/{list}";
        if (string.Equals(list, "reports", StringComparison.Ordinal))
        {
            var input = one.Members("input");
            var verdict = Report(input).Compare(DateAnswers.Members(one.Members("expectedByReporter")), what);
            return DocumentKeys.Judge(
                DocumentKeys.Judge(verdict, one, KnownOfReports, what),
                input,
                KnownOfInput,
                $"{what} input"
            );
        }

        var key = string.Equals(list, "expiry", StringComparison.Ordinal) ? "expected" : "expectedExpiration";
        var answers = new DateAnswers()
            .Label("expected", () => Expiry(one))
            .Label("expectedExpiration", () => Text(Boundary(one)));
        return DocumentKeys.Judge(answers.Compare([(key, one.Needed(key))], what), one, KnownOfTerms, what);
    }

    private static DateAnswers Report(JsonElement input) =>
        new DateAnswers()
            .Date("initialEnd", () => InitialEnd(input))
            .Date("currentEnd", () => Current(input).LastDay!.Value.PlusDays(1))
            .Date("noticeDeadline", () => NoticeDeadline(input))
            .Date("reminder", () => NoticeDeadline(input).PlusDays(-input.Int("remindDaysBefore")))
            .Label("thenEndsEachYearOn", () => EndsEachYearOn(input))
            .Dates(
                "earliestEnds",
                () => input.Texts("notices").Select(day => NoticeOfDays(input).Ends(CaseText.Date(day)).Value)
            );

    /// <summary>What a product shows as the expiry: the last day without renewal and notice, else the boundary less the notice.</summary>
    private static string Expiry(JsonElement one)
    {
        var months = one.IntOrZero("noticeMonths");
        var isTacit = one.Needed("tacitRenewal").ValueKind == JsonValueKind.True;
        return Boundary(one) is not { } end ? Never
            : isTacit || months > 0 ? Text(BeforeTheEnd(end, months))
            : Text(end.PlusDays(-1));
    }

    /// <summary>The day after the last one of the term that runs; nothing when it never ends.</summary>
    private static LocalDate? Boundary(JsonElement one)
    {
        var start = CaseText.Date(one.Needed("start"));
        var months = one.Int("durationMonths");
        var term =
            months == Endless
                ? Term.Until(TermEnd.Indefinite)
                : Renewing(
                    Term.Of(Period.FromMonths(months)),
                    one.Has("renewal") ? one.NeededText("renewal")
                        : one.Needed("tacitRenewal").ValueKind == JsonValueKind.True ? Tacit
                        : Never,
                    one.IntOrZero("renewalMonths") is var each && each == 0 ? months : each
                );
        return term.State(TermFacts.EffectiveOn(start), CaseText.Date(one.Needed("asOf"))).Value.LastDay?.PlusDays(1);
    }

    private static Term Renewing(Term term, string renewal, int months) =>
        renewal switch
        {
            Tacit => term.RenewsBy(Period.FromMonths(months)),
            "express" => term.RenewsBy(Renewal.Mutual(Period.FromMonths(months))),
            Never => term,
            _ => throw new NotBuiltException($"renewal '{renewal}' not built"),
        };

    private static Term TermOf(JsonElement input)
    {
        var first = input.Has("initialEnd")
            ? Term.Until(CaseText.Date(input.Needed("initialEnd")).PlusDays(-1))
            : Term.Of(Period.FromMonths(input.Int("initialMonths")));
        return input.Has("renewalMonths")
            ? Renewing(first, input.TextOr("renewal", Tacit), input.Int("renewalMonths"))
            : first;
    }

    private static TermFacts Facts(JsonElement input) =>
        input.Has("start") ? TermFacts.EffectiveOn(CaseText.Date(input.Needed("start"))) : TermFacts.None;

    private static TermState State(JsonElement input, LocalDate on) => TermOf(input).State(Facts(input), on).Value;

    /// <summary>The state today; that of the first day where the case has no today.</summary>
    private static TermState Current(JsonElement input) =>
        State(
            input,
            CaseText.Date(
                input.Needed(
                    input.Has("asOf") ? "asOf"
                    : input.Has("start") ? "start"
                    : "initialEnd"
                )
            )
        );

    private static LocalDate InitialEnd(JsonElement input) =>
        State(input, CaseText.Date(input.Needed("start"))).LastDay!.Value.PlusDays(1);

    private static LocalDate NoticeDeadline(JsonElement input) =>
        BeforeTheEnd(Current(input).LastDay!.Value.PlusDays(1), input.Int("noticeMonths"));

    /// <summary>The boundary less the notice: the day after the last day that the library gives, counted back.</summary>
    private static LocalDate BeforeTheEnd(LocalDate end, int noticeMonths) =>
        Notice.Months(noticeMonths).CountedBack().LatestReceipt(end.PlusDays(-1)).Value.PlusDays(1);

    /// <summary>The month and day on which the renewed terms end, as far as all of the next ones agree.</summary>
    private static string EndsEachYearOn(JsonElement input)
    {
        var end = InitialEnd(input);
        var days = new List<string>();
        for (var year = 0; year < YearsLookedAt; year++)
        {
            end = State(input, end).LastDay!.Value.PlusDays(1);
            days.Add(end.ToString("MM-dd", CultureInfo.InvariantCulture));
        }

        return string.Join(" or ", days.Distinct(StringComparer.Ordinal));
    }

    private static PeriodNotice NoticeOfDays(JsonElement input)
    {
        var notice = Notice.Days(input.Int("noticeDays"));
        return input.TextOr("effective", "") switch
        {
            "" => notice,
            "end of month" => notice.ToEndOf(NoticeBoundary.Month),
            "end of quarter" => notice.ToEndOf(NoticeBoundary.Quarter),
            "end of year" => notice.ToEndOf(NoticeBoundary.CalendarYear),
            var effect => throw new NotBuiltException($"effective '{effect}' not built"),
        };
    }

    private static string Text(LocalDate? boundary) => boundary is { } end ? LocalDatePattern.Iso.Format(end) : Never;
}
