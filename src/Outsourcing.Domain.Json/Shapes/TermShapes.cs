using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Json;

/// <summary>Terms and renewals as JSON; states of terms are written only.</summary>
internal static class TermShapes
{
    public static void AddTo(ShapeBook book)
    {
        book.Class(new TextConverter<TermAnchor>(TermAnchor.Parse))
            .Struct(
                new WordConverter<RenewalMode>(
                    "a mode of renewals",
                    ("automatic", RenewalMode.Automatic),
                    ("option", RenewalMode.Option),
                    ("mutual", RenewalMode.Mutual)
                )
            )
            .Struct(
                new WordConverter<LateNotice>(
                    "a rule for late notices",
                    ("void", LateNotice.Void),
                    ("next-term", LateNotice.NextTerm)
                )
            )
            .Class(Renewal())
            .Kind<Provision, Term>(
                "term",
                new Shape<Term>(parts =>
                    parts
                        .List<Renewal>("renewals")
                        .Aggregate(
                            Term.Until(parts.Get<TermEnd>("end"), parts.Get<TermAnchor>("start")),
                            (term, renewal) => term.RenewsBy(renewal)
                        )
                )
                    .With("start", term => term.Start)
                    .With("end", term => term.End)
                    .When<Renewal[]>("renewals", term => term.Renewals.Count > 0, term => [.. term.Renewals])
            )
            .Describe<Term>("term", "How long an agreement or a document lasts, and how it renews.")
            .Kind<Fact, RenewalAgreed>(
                "renewal-agreed",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) => RenewalAgreed.Of(id, on, recorded, parts.Optional<string>("document"))
                        )
                    )
                    .Optional("document", agreed => agreed.Document)
            );
        AddEnds(book);
        AddStates(book);
    }

    private static void AddEnds(ShapeBook book) =>
        book.Kinds<TermEnd>(
                ("on", typeof(FixedEnd)),
                ("after", typeof(PeriodEnd)),
                ("anniversary", typeof(AnniversaryEnd)),
                ("indefinite", typeof(IndefiniteEnd)),
                ("event", typeof(EventEnd)),
                ("earliest", typeof(EarliestEnd)),
                ("latest", typeof(LatestEnd)),
                ("withheld", typeof(WithheldEnd))
            )
            .Class(new Shape<FixedEnd>(parts => TermEnd.On(parts.Get<PartialDate>("day"))).With("day", end => end.Day))
            .Class(
                new Shape<PeriodEnd>(parts => TermEnd.After(parts.Get<Period>("period"), parts.Get<TermAnchor>("from")))
                    .With("period", end => end.Period)
                    .With("from", end => end.From)
            )
            .Class(
                new Shape<AnniversaryEnd>(parts =>
                    TermEnd.Anniversary(parts.Get<int>("years"), parts.Get<TermAnchor>("of"))
                )
                    .With("years", end => end.Years)
                    .With("of", end => end.Of)
            )
            .Class(new Shape<IndefiniteEnd>(_ => TermEnd.Indefinite))
            .Class(
                new Shape<EventEnd>(parts => TermEnd.UntilEvent(parts.Get<string>("event"))).With(
                    "event",
                    end => end.Event
                )
            )
            .Class(
                new Shape<EarliestEnd>(parts => TermEnd.EarliestOf(parts.List<TermEnd>("ends"))).With<TermEnd[]>(
                    "ends",
                    end => [.. end.Ends]
                )
            )
            .Class(
                new Shape<LatestEnd>(parts => TermEnd.LatestOf(parts.List<TermEnd>("ends"))).With<TermEnd[]>(
                    "ends",
                    end => [.. end.Ends]
                )
            )
            .Class(new Shape<WithheldEnd>(_ => TermEnd.Withheld))
            .Describe<TermEnd>("term end", "When the first term ends.");

    private static Shape<Renewal> Renewal() => new Shape<Renewal>(parts =>
        {
            var (mode, holder) = (parts.Get<RenewalMode>("mode"), parts.Optional<string>("holder"));
            var period = parts.Optional<Period>("period");
            var isWithheld = parts.Optional<bool?>("withheld") == true;
            if (isWithheld && period is not null)
            {
                throw new ShapeException("A period that is withheld is not given.");
            }

            if (period is null && !isWithheld && mode != RenewalMode.Automatic)
            {
                throw new ShapeException("Only an automatic renewal goes on without a period.");
            }

            var renewal =
                isWithheld ? Contracts.Renewal.Withheld(mode, holder)
                : period is null ? Contracts.Renewal.Indefinitely()
                : mode == RenewalMode.Automatic ? Contracts.Renewal.Automatic(period)
                : mode == RenewalMode.Mutual ? Contracts.Renewal.Mutual(period)
                : Contracts.Renewal.Option(period, holder ?? throw new ShapeException("An option names its holder."));
            renewal = holder is null ? renewal : renewal.HeldBy(holder);
            renewal = parts.Optional<int?>("most") is { } most ? renewal.AtMost(most) : renewal;
            renewal = parts.Optional<Notice>("notice") is { } notice ? renewal.By(notice) : renewal;
            renewal = parts.Optional<string>("if") is { } circumstance ? renewal.If(circumstance) : renewal;
            renewal = parts.Optional<string>("terms") is { } terms ? renewal.OnTerms(terms) : renewal;
            return parts.Optional<LateNotice?>("late") is { } late ? renewal.WhenLate(late) : renewal;
        }).With("mode", renewal => renewal.Mode).Optional("period", renewal => renewal.Period).When<bool?>("withheld", renewal => renewal.IsWithheld, renewal => renewal.IsWithheld).Optional("most", renewal => renewal.Most).Optional("holder", renewal => renewal.Holder).Optional("notice", renewal => renewal.Notice).When<LateNotice?>("late", renewal => renewal.Late != LateNotice.Void, renewal => renewal.Late).Optional("if", renewal => renewal.Circumstance).Optional("terms", renewal => renewal.Terms);

    private static void AddStates(ShapeBook book) =>
        book.Struct(
                new WordConverter<TermPhase>(
                    "a phase of a term",
                    ("not-begun", TermPhase.NotBegun),
                    ("initial", TermPhase.Initial),
                    ("renewed", TermPhase.Renewed),
                    ("ended", TermPhase.Ended)
                )
            )
            .Struct(
                new WordConverter<TermEndCause>(
                    "a cause for the end of a term",
                    ("expiry", TermEndCause.Expiry),
                    ("non-renewal", TermEndCause.NonRenewal),
                    ("option-lapsed", TermEndCause.OptionLapsed),
                    ("not-agreed", TermEndCause.NotAgreed),
                    ("condition", TermEndCause.Condition),
                    ("event", TermEndCause.Event),
                    ("termination", TermEndCause.Termination)
                )
            )
            .Class(
                new Shape<TermEnding>(create: null)
                    .With("lastDay", ending => ending.LastDay)
                    .With("cause", ending => ending.Cause)
                    .Optional("detail", ending => ending.Detail)
            )
            .Class(
                new Shape<TermState>(create: null)
                    .With("on", state => state.On)
                    .With("phase", state => state.Phase)
                    .Optional("first", state => state.First)
                    .Optional("lastDay", state => state.LastDay)
                    .With("renewals", state => state.Renewals)
                    .Optional("renewedBy", state => state.RenewedBy)
                    .Optional("next", state => state.Next)
                    .Optional("ending", state => state.Ending)
                    .With("notice", state => state.Notice)
                    .With("canStillStop", state => state.CanStillStop)
                    .With("committedUntil", state => state.CommittedUntil)
                    .With("nextDecision", state => state.NextDecision)
                    .With("latestPossibleEnd", state => state.LatestPossibleEnd)
            )
            .Class(ReasoningShapes.Answer<TermState>());
}
