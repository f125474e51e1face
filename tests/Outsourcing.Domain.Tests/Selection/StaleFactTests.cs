using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Answers whose proof has expired, and scores of past performance.</summary>
public sealed class StaleFactTests
{
    private const string Method = "scorecard 2.1";

    private static readonly LocalDate Since = new(2024, 1, 1);

    private static readonly AnswerValue Past = AnswerValue.PastPerformance(Method, none: 40, all: 90, Since);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Answer_WithProof_CountsUntilItsLastDay(int daysAfter, bool expected)
    {
        var proof = Evidence.Of("language tests", "TestCert", until: Day.PlusDays(-daysAfter));

        var evaluation = Evaluated(Open, Bids(BidOf("Acme", 50).Answer("languages", BidAnswer.Of(4), proof)));

        Assert.Equal(expected ? (80m, 80m) : (0m, 100m), evaluation.Points("Acme", "languages"));
        Assert.Equal(
            expected
                ? []
                : ["'languages' counts as not answered (the total is an interval): no proof holds on 2026-10-14."],
            Stale(evaluation)
        );
        Assert.Equal(
            expected ? "80 points" : "'4', which does not count, 0 to 100 points",
            evaluation["Acme"].Record.Single(record => record.Subject is "languages").Found
        );
        Assert.Contains(
            expected
                ? "languages: 80 of 100 points."
                : "languages: 0 to 100 of 100 points, since there is '4', which does not count: the total is an interval.",
            evaluation["Acme"].Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Answer_WithProof_CountsFromItsFirstDay(int daysBefore, bool expected)
    {
        var proof = Evidence.Of("language tests", "TestCert", from: Day.PlusDays(daysBefore));
        var evaluation = Evaluated(Open, Bids(BidOf("Acme", 50).Answer("languages", BidAnswer.Of(4), proof)));

        Assert.Equal(expected, Stale(evaluation).Length == 0);
    }

    [Fact]
    public void Answer_WithProofOfWhichSomeHolds_Counts()
    {
        var (old, valid) = (
            Evidence.Of("tests of 2024", "TestCert", until: Day.PlusDays(-1)),
            Evidence.Of("tests of 2026", "TestCert")
        );
        var bid = BidOf("Acme", 50).Answer("languages", BidAnswer.Of(4), old, valid);

        Assert.Equal([old, valid], bid.EvidenceOf("languages"));
        Assert.Equal((80m, 80m), Evaluated(Open, Bids(bid)).Points("Acme", "languages"));
        Assert.Empty(Stale(Evaluated(Open, Bids(bid))));
    }

    [Theory]
    [InlineData("ask", BidStatus.Open, "ask until 2026-10-14")]
    [InlineData("zero", BidStatus.In, "no points")]
    [InlineData("refuse", BidStatus.Out, "the bid is refused")]
    public void Answer_WithExpiredProof_GoesByTheRuleForSilence(string way, BidStatus expected, string rule)
    {
        var proof = Evidence.Of("language tests", "TestCert", until: Day.PlusDays(-1));
        var tender = Of(
            Languages.WhenMissing(
                way switch
                {
                    "ask" => MissingRule.AskUntil(Day),
                    "zero" => MissingRule.Zero,
                    _ => MissingRule.Refuse,
                }
            )
        );

        var evaluation = Evaluated(tender, Bids(BidOf("Acme", 50).Answer("languages", BidAnswer.Of(4), proof)));

        Assert.Equal(expected, evaluation["Acme"].Status);
        Assert.Equal(
            [$"'languages' counts as not answered ({rule}): no proof holds on 2026-10-14."],
            Stale(evaluation)
        );
    }

    [Fact]
    public void Answer_GivenAgain_ReplacesItsProof()
    {
        var bid = BidOf("Acme", 50)
            .Answer("languages", BidAnswer.Of(4), Evidence.Of("language tests", "TestCert"))
            .Answer("languages", BidAnswer.Of(4));

        Assert.Empty(bid.EvidenceOf("languages"));
        Assert.Equal(BidOf("Acme", 50, 4), bid);
        Assert.Equal(Fingerprint.Of(Dossier.Of(BidOf("Acme", 50, 4))), Fingerprint.Of(Dossier.Of(bid)));
        Assert.NotEqual(
            Fingerprint.Of(Dossier.Of(bid)),
            Fingerprint.Of(
                Dossier.Of(BidOf("Acme", 50).Answer("languages", BidAnswer.Of(4), Evidence.Of("tests", "TestCert")))
            )
        );
    }

    [Fact]
    public void Experience_WithExpiredProof_CountsWhatIsStillProved()
    {
        var value = AnswerValue.Experience("billing", "energy", 100, Since, 2, ExperienceWeights.Of(1, 0, 0));
        var tender = Of(AwardCriterion.Answered("experience", 100, value).WhenMissing(MissingRule.Interval));
        ExperienceClaim Claim(LocalDate until, string client = "Alpina") =>
            ExperienceClaim.Of(client, "billing", "energy", 100, null, Evidence.Of("letter", client, until: until));
        Evaluation With(params ExperienceClaim[] claims) =>
            Evaluated(tender, Bids(BidOf("Acme", 50).Answer("experience", BidAnswer.Experience(claims))));

        Assert.Equal((100m, 100m), With(Claim(Day), Claim(Day, "Borealis")).Points("Acme", "experience"));
        Assert.Empty(Stale(With(Claim(Day), Claim(Day, "Borealis"))));
        Assert.Equal((50m, 50m), With(Claim(Day), Claim(Day.PlusDays(-1), "Borealis")).Points("Acme", "experience"));
        Assert.Equal(
            ["'experience' is proved in part only: some of the proof does not hold on 2026-10-14."],
            Stale(With(Claim(Day), Claim(Day.PlusDays(-1), "Borealis")))
        );
        Assert.Equal((0m, 100m), With(Claim(Day.PlusDays(-1))).Points("Acme", "experience"));
        Assert.Equal((0m, 0m), With().Points("Acme", "experience"));
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(40, 0)]
    [InlineData(65, 50)]
    [InlineData(90, 100)]
    [InlineData(95, 100)]
    public void PastPerformance_ByTheMethod_IsLinear(int score, int points)
    {
        var evaluation = Evaluated(Judged, Bids(Performed(score, Since, Method)));

        Assert.Equal((points, points), evaluation.Points("Acme", "track record"));
        Assert.Empty(evaluation.Findings);
    }

    [Fact]
    public void PastPerformance_OfWhichNothingIsKnown_IsUnknownAndNeverGood()
    {
        var evaluation = Evaluated(Judged, Bids(BidOf("Acme", 50), Performed(70, Since, Method, "Borea")));

        Assert.Equal((0m, 100m), evaluation.Points("Acme", "track record"));
        Assert.Equal((60m, 60m), evaluation.Points("Borea", "track record"));
        Assert.False(evaluation.Recommendation.IsKnown);
    }

    [Fact]
    public void PastPerformance_ByAnotherVersion_IsNotCompared()
    {
        var evaluation = Evaluated(Judged, Bids(Performed(70, Since, "scorecard 2.0")));

        Assert.Equal((0m, 100m), evaluation.Points("Acme", "track record"));
        Assert.Equal(
            (
                SelectionRules.PastPerformanceMethod,
                "'track record' counts as not answered (the total is an interval): '70 by scorecard 2.0, 2023-01-01 to 2024-01-01' is no score by scorecard 2.1, and scores of two methods or versions are not compared."
            ),
            (evaluation.Findings.Single().Rule, evaluation.Findings.Single().Message)
        );
    }

    [Fact]
    public void PastPerformance_OfAPeriodThatEndedTooLongAgo_IsNotKnown()
    {
        var evaluation = Evaluated(Judged, Bids(Performed(70, Since.PlusDays(-1), Method)));

        Assert.Equal(
            (
                SelectionRules.PastPerformancePeriod,
                "'track record' counts as not answered (the total is an interval): '70 by scorecard 2.1, 2023-01-01 to 2023-12-31' is of a period that ended before 2024-01-01."
            ),
            (evaluation.Findings.Single().Rule, evaluation.Findings.Single().Message)
        );
    }

    [Fact]
    public void PastPerformance_WithAFault_IsRefused()
    {
        Assert.Throws<ArgumentException>("method", () => AnswerValue.PastPerformance(" ", 40, 90, Since));
        Assert.Throws<ArgumentException>("all", () => AnswerValue.PastPerformance(Method, 40, 40, Since));
        Assert.Throws<ArgumentException>("method", () => BidAnswer.PastPerformance(70, Since, Since, " "));
        Assert.Throws<ArgumentOutOfRangeException>(
            "until",
            () => BidAnswer.PastPerformance(70, Since, Since.PlusDays(-1), Method)
        );
        Assert.Equal(
            "70 by scorecard 2.1, 2024-01-01 to 2024-01-01",
            BidAnswer.PastPerformance(70, Since, Since, Method).ToString()
        );
        Assert.Equal(AnswerStatus.NotApplicable, Past.ShareOf(BidAnswer.Of(70)).Status);
    }

    [Fact]
    public void Document_OfABid_KeepsProofAndPastPerformance()
    {
        var bid = Performed(70.5m, Since, Method)
            .Answer("languages", BidAnswer.Of(4), Evidence.Of("tests", "TestCert", Since, Day))
            .AsVariant("night shift only");

        Assert.Equal(bid, Documents.Read<Bid>(Documents.Write(bid)));
        Assert.Equal(Judged, Documents.Read<Tender>(Documents.Write(Judged)));
    }

    [Fact]
    public void Document_WithProofOfNoAnswer_IsRefused()
    {
        const string Json = """
            {
              "bidder": "Acme",
              "received": "2026-09-30T09:00:00Z",
              "evidence": { "languages": [{ "document": "tests", "issuer": "TestCert" }] }
            }
            """;

        Assert.False(Documents.TryRead<Bid>(Json, out _, out var problems));

        Assert.Equal(
            ["There is evidence for 'languages', and no answer."],
            problems.Select(problem => problem.Message)
        );
    }

    private static AnsweredCriterion Languages { get; } =
        AwardCriterion.Answered("languages", 100, AnswerValue.Number(0, 5)).WhenMissing(MissingRule.Interval);

    private static Tender Open { get; } = Of(Languages);

    private static Tender Judged { get; } =
        Of(AwardCriterion.Answered("track record", 100, Past).WhenMissing(MissingRule.Interval));

    private static Tender Of(AwardCriterion criterion) => Tender.Of("Service", Closing, Currency.Eur, criterion);

    private static Dossier Bids(params Bid[] bids) => Dossier.Of(bids);

    private static Bid Performed(decimal score, LocalDate until, string method, string bidder = "Acme") =>
        BidOf(bidder, 50)
            .Answer("track record", BidAnswer.PastPerformance(score, new LocalDate(2023, 1, 1), until, method));

    private static string[] Stale(Evaluation evaluation) =>
        [
            .. evaluation
                .Findings.Where(finding => finding.Rule == SelectionRules.EvidenceExpired)
                .Select(finding => finding.Message),
        ];
}
