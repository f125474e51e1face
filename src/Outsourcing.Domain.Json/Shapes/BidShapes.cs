using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Json;

/// <summary>Bids, sheets of evaluators and all else that a selection goes by, as documents.</summary>
internal static class BidShapes
{
    public static void AddTo(ShapeBook book)
    {
        BidAnswerShapes.AddTo(book);
        AddBids(book);
        AddEvaluators(book);
        AddDossier(book);
    }

    private static void AddBids(ShapeBook book) =>
        book.ByName<BidAnswer>()
            .ByName<Money>()
            .ByName<Evidence[]>()
            .ByName<LocalDate>()
            .Struct(
                new WordConverter<OfferRound>(
                    "a round of offers",
                    ("information", OfferRound.Information),
                    ("proposal", OfferRound.Proposal),
                    ("clarified", OfferRound.Clarified),
                    ("revised", OfferRound.Revised),
                    ("final", OfferRound.Final)
                )
            )
            .Class(
                new Shape<GateAnswer>(ReadGateAnswer)
                    .With("gate", answer => answer.Gate)
                    .With("isMet", answer => answer.IsMet)
                    .When<Evidence[]>("evidence", answer => answer.Evidence.Count > 0, answer => [.. answer.Evidence])
                    .Optional("came", answer => answer.Came)
                    .Optional("proveBy", answer => answer.ProveBy)
            )
            .Class(
                new Shape<Bid>(ReadBid)
                    .With("bidder", bid => bid.Bidder)
                    .Optional("variant", bid => bid.Variant)
                    .With("received", bid => bid.Received)
                    .Optional("price", bid => bid.Price)
                    .When<Dictionary<string, BidAnswer>>(
                        "answers",
                        bid => bid.Answered.Count > 0,
                        bid =>
                            bid.Answered.ToDictionary(name => name, name => bid.AnswerTo(name)!, StringComparer.Ordinal)
                    )
                    .When<Dictionary<string, Evidence[]>>(
                        "evidence",
                        bid => bid.Answered.Any(criterion => bid.EvidenceOf(criterion).Count > 0),
                        bid =>
                            bid.Answered.Where(criterion => bid.EvidenceOf(criterion).Count > 0)
                                .ToDictionary(
                                    criterion => criterion,
                                    criterion => bid.EvidenceOf(criterion).ToArray(),
                                    StringComparer.Ordinal
                                )
                    )
                    .When<Dictionary<string, LocalDate>>(
                        "came",
                        bid => bid.Answered.Any(criterion => bid.AnsweredOn(criterion) is not null),
                        bid =>
                            bid.Answered.Where(criterion => bid.AnsweredOn(criterion) is not null)
                                .ToDictionary(
                                    criterion => criterion,
                                    criterion => bid.AnsweredOn(criterion)!.Value,
                                    StringComparer.Ordinal
                                )
                    )
                    .When<GateAnswer[]>("gates", bid => bid.Gates.Count > 0, bid => [.. bid.Gates])
                    .When<Dictionary<string, Money>>(
                        "premiums",
                        bid => bid.Premiums.Count > 0,
                        bid => bid.Premiums.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal)
                    )
            )
            .Class(
                new Shape<RoundOffer>(parts => new RoundOffer(parts.Get<OfferRound>("round"), parts.Get<Bid>("offer")))
                    .With("round", one => one.Round)
                    .With("offer", one => one.Offer)
            )
            .Class(
                new Shape<OfferHistory>(ReadHistory).With<RoundOffer[]>(
                    "offers",
                    history => [.. history.Offers.Select(one => new RoundOffer(one.Round, one.Offer))]
                )
            )
            .Describe<Bid>("bid", "The bid of one bidder: receipt, price, answers, and what it says at the gates.")
            .Describe<BidAnswer>("bidAnswer", "An answer to a question of the tender.");

    private static void AddEvaluators(ShapeBook book) =>
        book.Class(
                new Shape<ConflictDeclaration>(parts =>
                    parts.Optional<string>("conflict") is { } conflict
                        ? ConflictDeclaration.Of(
                            parts.Get<string>("evaluator"),
                            parts.Get<string>("bidder"),
                            conflict,
                            parts.Get<Instant>("declared")
                        )
                        : ConflictDeclaration.None(
                            parts.Get<string>("evaluator"),
                            parts.Get<string>("bidder"),
                            parts.Get<Instant>("declared")
                        )
                )
                    .With("evaluator", declaration => declaration.Evaluator)
                    .With("bidder", declaration => declaration.Bidder)
                    .Optional("conflict", declaration => declaration.Conflict)
                    .With("declared", declaration => declaration.Declared)
            )
            .Class(new Shape<Grade>(parts =>
                {
                    var grade = Grade.Of(
                        parts.Get<string>("bidder"),
                        parts.Get<string>("criterion"),
                        parts.Get<decimal>("value"),
                        parts.Optional<string>("comment"),
                        parts.Optional<string>("evidence")
                    );
                    return parts.Optional<bool?>("releasable") == true ? grade.Releasable() : grade;
                }).With("bidder", grade => grade.Bidder).With("criterion", grade => grade.Criterion).With("value", grade => grade.Value).Optional("comment", grade => grade.Comment).Optional("evidence", grade => grade.Evidence).When<bool?>("releasable", grade => grade.IsReleasable, grade => grade.IsReleasable))
            .Class(
                new Shape<ScoreSheet>(parts =>
                    ScoreSheet.Of(
                        parts.Get<string>("evaluator"),
                        parts.Get<GradeScale>("scale"),
                        parts.Get<Instant>("signed"),
                        parts.List<Grade>("grades")
                    )
                )
                    .With("evaluator", sheet => sheet.Evaluator)
                    .With("scale", sheet => sheet.Scale)
                    .With("signed", sheet => sheet.Signed)
                    .With<Grade[]>(
                        "grades",
                        sheet =>
                            [
                                .. sheet.Criteria.SelectMany(criterion =>
                                    sheet.Bidders.Select(bidder => sheet.For(bidder, criterion)).OfType<Grade>()
                                ),
                            ]
                    )
            )
            .Describe<ScoreSheet>(
                "scoreSheet",
                "The grades of one evaluator on one scale; what is not graded is blank."
            );

    private static void AddDossier(ShapeBook book) =>
        book.Class(
                new Shape<ExchangeRate>(parts =>
                    ExchangeRate.Of(
                        parts.Get<Currency>("from"),
                        parts.Get<Currency>("to"),
                        parts.Get<decimal>("rate"),
                        parts.Get<LocalDate>("on"),
                        parts.Get<string>("source")
                    )
                )
                    .With("from", rate => rate.From)
                    .With("to", rate => rate.To)
                    .With("rate", rate => rate.Rate)
                    .With("on", rate => rate.On)
                    .With("source", rate => rate.Source)
            )
            .Struct(
                new WordConverter<LowPriceState>(
                    "a decision about a low price",
                    ("to-ask", LowPriceState.ToAsk),
                    ("asked", LowPriceState.Asked),
                    ("unanswered", LowPriceState.Unanswered),
                    ("explained", LowPriceState.Explained),
                    ("accepted", LowPriceState.Accepted),
                    ("rejected", LowPriceState.Rejected),
                    ("must-reject", LowPriceState.MustReject),
                    ("rejected-for-state-aid", LowPriceState.RejectedForStateAid)
                )
            )
            .Class(
                new Shape<LowPriceInquiry>(ReadInquiry)
                    .With("bidder", inquiry => inquiry.Bidder)
                    .With("asked", inquiry => inquiry.Asked)
                    .With("answerBy", inquiry => inquiry.AnswerBy)
                    .When<bool?>(
                        "aboutStateAid",
                        inquiry => inquiry.IsAboutStateAid,
                        inquiry => inquiry.IsAboutStateAid
                    )
                    .Optional("explanation", inquiry => inquiry.Explanation)
                    .Optional("explainedOn", inquiry => inquiry.ExplainedOn)
                    .When<LowPriceState?>(
                        "decision",
                        inquiry => inquiry.Reason is not null,
                        inquiry => inquiry.Decision
                    )
                    .Optional("reason", inquiry => inquiry.Reason)
            )
            .Class(new TextConverter<DrawSeed>(ReadSeed))
            .Class(new Shape<BlindNames>(create: null).With<string[]>("bidders", names => [.. names.Bidders]))
            .Class(
                new Shape<Dossier>(ReadDossier)
                    .When<Bid[]>("bids", dossier => dossier.Histories.Count == 0, dossier => [.. dossier.Bids])
                    .When<OfferHistory[]>(
                        "histories",
                        dossier => dossier.Histories.Count > 0,
                        dossier => [.. dossier.Histories]
                    )
                    .When<ConflictDeclaration[]>(
                        "declarations",
                        dossier => dossier.Declarations.Count > 0,
                        dossier => [.. dossier.Declarations]
                    )
                    .When<ScoreSheet[]>("sheets", dossier => dossier.Sheets.Count > 0, dossier => [.. dossier.Sheets])
                    .When<ExchangeRate[]>("rates", dossier => dossier.Rates.Count > 0, dossier => [.. dossier.Rates])
                    .When<LowPriceInquiry[]>(
                        "inquiries",
                        dossier => dossier.Inquiries.Count > 0,
                        dossier => [.. dossier.Inquiries]
                    )
                    .Optional("seed", dossier => dossier.Seed)
            )
            .Describe<Dossier>("dossier", "Bids, declarations of interest, grades, rates and questions about prices.");

    private static GateAnswer ReadGateAnswer(Parts parts)
    {
        var evidence = parts.List<Evidence>("evidence");
        var answer =
            parts.Get<bool>("isMet") ? GateAnswer.Meets(parts.Get<string>("gate"), evidence)
            : evidence.Length == 0 ? GateAnswer.DoesNotMeet(parts.Get<string>("gate"))
            : throw new ShapeException("A gate that is not met has no 'evidence'.");
        answer = parts.Optional<LocalDate?>("came") is { } came ? answer.CameOn(came) : answer;
        return parts.Optional<LocalDate?>("proveBy") is { } by ? answer.AskedToProve(by) : answer;
    }

    private static Bid ReadBid(Parts parts)
    {
        var bid = Bid.Of(parts.Get<string>("bidder"), parts.Get<Instant>("received"));
        bid = parts.Optional<string>("variant") is { } variant ? bid.AsVariant(variant) : bid;
        bid = parts.Optional<Money?>("price") is { } price ? bid.At(price) : bid;
        var evidence = parts.Optional<Dictionary<string, Evidence[]>>("evidence") ?? [];
        var answers = parts.Optional<Dictionary<string, BidAnswer>>("answers") ?? [];
        var premiums = parts.Optional<Dictionary<string, Money>>("premiums") ?? [];
        var gates = parts.List<GateAnswer>("gates");
        Once("answers", answers.Keys);
        Once("premiums", premiums.Keys);
        Once("gates", gates.Select(answer => answer.Gate));
        var came = parts.Optional<Dictionary<string, LocalDate>>("came") ?? [];
        foreach (var (criterion, answer) in answers)
        {
            if (answer is null)
            {
                throw new ShapeException($"The answer to '{criterion}' is null.");
            }

            if (!evidence.TryGetValue(criterion, out var proof))
            {
                proof = [];
            }
            else if (proof is null || Array.Exists(proof, one => one is null))
            {
                throw new ShapeException($"The evidence for '{criterion}' is null, or holds null.");
            }

            bid = came.TryGetValue(criterion, out var day)
                ? bid.AnswerLater(criterion, answer, day, proof)
                : bid.Answer(criterion, answer, proof);
        }

        if (came.Keys.FirstOrDefault(criterion => bid.AnswerTo(criterion) is null) is { } unanswered)
        {
            throw new ShapeException($"There is a day for '{unanswered}', and no answer.");
        }

        if (evidence.Keys.FirstOrDefault(criterion => bid.AnswerTo(criterion) is null) is { } idle)
        {
            throw new ShapeException($"There is evidence for '{idle}', and no answer.");
        }

        bid = gates.Aggregate(bid, (all, answer) => all.At(answer));
        return premiums.Aggregate(bid, (all, one) => all.Premium(one.Key, one.Value));
    }

    /// <summary>Refuses two entries of one name, of which one would be lost.</summary>
    private static void Once(string part, IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (names.FirstOrDefault(name => !seen.Add(name.Trim())) is { } twice)
        {
            throw new ShapeException($"'{twice.Trim()}' is twice among the '{part}'.");
        }
    }

    private static OfferHistory ReadHistory(Parts parts)
    {
        var offers = parts.List<RoundOffer>("offers");
        return offers.Length == 0
            ? throw new ShapeException("A history has at least one offer.")
            : offers
                .Skip(1)
                .Aggregate(
                    OfferHistory.Begin(offers[0].Round, offers[0].Offer),
                    (history, one) => history.Then(one.Round, one.Offer)
                );
    }

    private static LowPriceInquiry ReadInquiry(Parts parts)
    {
        var inquiry = LowPriceInquiry.Of(
            parts.Get<string>("bidder"),
            parts.Get<LocalDate>("asked"),
            parts.Get<LocalDate>("answerBy")
        );
        inquiry = parts.Optional<bool?>("aboutStateAid") == true ? inquiry.AboutStateAid() : inquiry;
        inquiry = (parts.Optional<string>("explanation"), parts.Optional<LocalDate?>("explainedOn")) switch
        {
            (null, null) => inquiry,
            ({ } explanation, { } on) => inquiry.Explained(explanation, on),
            _ => throw new ShapeException("An 'explanation' has the day on which it came, 'explainedOn'."),
        };
        return (parts.Optional<LowPriceState?>("decision"), parts.Optional<string>("reason")) switch
        {
            (null, null) => inquiry,
            (LowPriceState.Accepted, { } reason) => inquiry.Accept(reason),
            (LowPriceState.Rejected, { } reason) => inquiry.Reject(reason),
            (LowPriceState.MustReject, { } reason) => inquiry.MustReject(reason),
            (LowPriceState.RejectedForStateAid, { } reason) => inquiry.RejectForStateAid(reason),
            _ => throw new ShapeException(
                "A 'decision' is 'accepted', 'rejected', 'must-reject' or 'rejected-for-state-aid', and has a 'reason'."
            ),
        };
    }

    private static DrawSeed ReadSeed(string text) =>
        ulong.TryParse(
            text,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var seed
        )
            ? DrawSeed.Of(seed)
            : throw new FormatException($"'{text}' is no seed: a whole number from 0 to 18446744073709551615.");

    private static Dossier ReadDossier(Parts parts)
    {
        var histories = parts.List<OfferHistory>("histories");
        var dossier = (histories.Length, parts.Optional<Bid[]>("bids")) switch
        {
            (0, { } bids) => Dossier.Of(bids),
            (> 0, null) => Dossier.InRounds(histories),
            _ => throw new ShapeException(
                "A dossier has 'bids', or 'histories' of which the last offers are the bids."
            ),
        };
        dossier = dossier
            .Declared(parts.List<ConflictDeclaration>("declarations"))
            .Graded(parts.List<ScoreSheet>("sheets"))
            .Converted(parts.List<ExchangeRate>("rates"))
            .Asked(parts.List<LowPriceInquiry>("inquiries"));
        return parts.Optional<DrawSeed>("seed") is { } seed ? dossier.Revealed(seed) : dossier;
    }
}

/// <summary>An offer with its round.</summary>
internal sealed record RoundOffer(OfferRound Round, Bid Offer);
