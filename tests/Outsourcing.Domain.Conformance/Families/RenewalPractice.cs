using System.Globalization;
using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Terms, tacit renewal and the last day to give notice, as practice counts them: notice counts back from the end.</summary>
internal sealed class RenewalPractice : ICaseFamily
{
    private const string Family = "practice";
    private const string Method = "renewal-and-notice";
    private const string Earliest = "noticeNotEarlierThanDays";
    private const string Latest = "noticeNotLaterThanDays";

    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With("about", "sources", "cases");

    private static readonly IReadOnlySet<string> KnownOfCases = DocumentKeys.With("basis", "given", "expect", "note");

    private static readonly IReadOnlySet<string> KnownOfGiven = DocumentKeys.With(
        "start",
        "initialMonths",
        "renewMonths",
        "renewal",
        "maxRenewals",
        "noticeMonths",
        "asOf",
        "end",
        Earliest,
        Latest
    );

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        root.Optional("cases") is { ValueKind: JsonValueKind.Array } cases
        && cases.EnumerateArray().All(one => one.Has("given") && one.Has("expect"))
        && cases
            .EnumerateArray()
            .Any(one =>
                one.GetProperty("given") is var given
                && (given.Has("initialMonths") || given.Has(Earliest) || given.Has(Latest))
            );

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.NeededList("cases")
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Family,
                        Method,
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () => DocumentKeys.Judge(Run(one), root, KnownAtTheTop, $"{Family}/{Method}")
                    )
            );

    private static Verdict Run(JsonElement one)
    {
        const string What = $"{Family}/{Method}";
        var (given, expect) = (one.Members("given"), one.Members("expect"));
        var verdict =
            expect.Has("refuses") ? Refuses(given)
            : given.Has("initialMonths") ? OfTerm(given).Compare(DateAnswers.Members(expect), What)
            : OfWindow(given).Compare(DateAnswers.Members(expect), What);
        return DocumentKeys.Judge(
            DocumentKeys.Judge(verdict, one, KnownOfCases, What),
            given,
            KnownOfGiven,
            $"{What} given"
        );
    }

    private static DateAnswers OfWindow(JsonElement given)
    {
        var notice = Notice.Days(given.IntOrZero(Latest));
        if (given.Has(Earliest))
        {
            notice = notice.NotEarlierThan(Period.FromDays(given.Int(Earliest)));
        }

        var dates = notice.Dates(CaseText.Date(given.Needed("end"))).Value;
        return new DateAnswers().Date("firstDay", () => dates.FirstReceipt).Date("lastDay", () => dates.LatestReceipt);
    }

    private static DateAnswers OfTerm(JsonElement given)
    {
        var start = CaseText.Date(given.Needed("start"));
        var term = TermOf(given);
        TermState At(LocalDate on) => term.State(TermFacts.EffectiveOn(start), on).Value;
        var state = At(given.Has("asOf") ? CaseText.Date(given.Needed("asOf")) : start);
        return new DateAnswers()
            .Date("initialEndsOn", () => At(start).LastDay)
            .Dates("currentTerm", () => [state.First!.Value, state.LastDay!.Value])
            .Number("renewalsSoFar", () => state.Renewals)
            .Date("nextNoticeLatest", () => Day(state.NextDecision))
            .Flag("canStillStopThisTerm", () => state.CanStillStop.IsTrue)
            .Date("committedUntil", () => Day(state.CommittedUntil))
            .Date("latestPossibleEnd", () => Day(state.LatestPossibleEnd));
    }

    private static Term TermOf(JsonElement given)
    {
        var term = Term.Of(Period.FromMonths(given.Int("initialMonths")));
        var notice = Notice.Months(given.IntOrZero("noticeMonths")).CountedBack();
        var months = given.Has("renewMonths") ? given.Int("renewMonths") : given.Int("initialMonths");
        var renewal = given.TextOr("renewal", "tacit") switch
        {
            "tacit" => Renewal.Automatic(Period.FromMonths(months)).By(notice),
            "express" => Renewal.Mutual(Period.FromMonths(months)),
            "never" or "none" => null,
            var other => throw new NotBuiltException($"renewal '{other}' not built"),
        };
        return renewal is null
            ? term
            : term.RenewsBy(given.Has("maxRenewals") ? renewal.AtMost(given.Int("maxRenewals")) : renewal);
    }

    private static LocalDate? Day(Answer<LocalDate> answer) => answer.TryGetValue(out var day) ? day : null;

    /// <summary>Looks for a refusal: of the terms when they are made, or of the question.</summary>
    private static Verdict Refuses(JsonElement given)
    {
        try
        {
            return TermOf(given)
                .State(
                    TermFacts.EffectiveOn(CaseText.Date(given.Needed("start"))),
                    CaseText.Date(given.Needed("start"))
                )
                .IsKnown
                ? Verdict.Failed("refuses: expected a refusal, actual an answer")
                : new Verdict([], []);
        }
        catch (ArgumentException)
        {
            return new Verdict([], []);
        }
    }
}
