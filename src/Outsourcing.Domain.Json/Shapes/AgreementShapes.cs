using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Agreements as JSON; provisions and facts are open sets, told apart by <c>kind</c>.</summary>
internal static class AgreementShapes
{
    public static void AddTo(ShapeBook book)
    {
        book.Open<Provision>()
            .Open<Fact>()
            .Class(new TextConverter<DateRange>(DateRange.Parse))
            .Class(new TextConverter<PartialDate>(PartialDate.Parse, "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))
            .Struct(
                new WordConverter<DocumentKind>(
                    "a kind of document",
                    ("master-agreement", DocumentKind.MasterAgreement),
                    ("schedule", DocumentKind.Schedule),
                    ("order", DocumentKind.Order),
                    ("statement-of-work", DocumentKind.StatementOfWork),
                    ("side-letter", DocumentKind.SideLetter)
                )
            )
            .Class(Document())
            .Class(Precedence())
            .Class(
                new Shape<Clause>(parts =>
                    Clause.Of(
                        ClauseReference.Parse(parts.Get<string>("reference")),
                        parts.Get<Provision>("provision"),
                        parts.List<string>("services")
                    )
                )
                    .With("reference", clause => clause.Reference.ToString())
                    .With("provision", clause => clause.Provision)
                    .When<string[]>("services", clause => clause.Services.Count > 0, clause => [.. clause.Services])
            )
            .Kinds<ClauseChange>(
                ("add", typeof(Addition)),
                ("replace", typeof(Replacement)),
                ("remove", typeof(Removal))
            )
            .Class(
                new Shape<Addition>(parts => ClauseChange.Add(parts.Get<Clause>("clause"))).With(
                    "clause",
                    change => change.Clause
                )
            )
            .Class(
                new Shape<Replacement>(parts => ClauseChange.Replace(parts.Get<Clause>("clause"))).With(
                    "clause",
                    change => change.Clause
                )
            )
            .Class(
                new Shape<Removal>(parts => ClauseChange.Remove(parts.Get<string>("reference"))).With(
                    "reference",
                    change => change.Reference.ToString()
                )
            )
            .Class(Approval())
            .Class(Amendment())
            .Class(Agreement())
            .Describe<Provision>("provision", "What a clause provides; applications add their own kinds.")
            .Describe<Fact>("fact", "Something that happened under the agreement.")
            .Describe<Agreement>("agreement", "An agreement: parties, documents, clauses, amendments and facts.");
        AddFacts(book);
    }

    /// <summary>A fact: its own members after those that every fact has.</summary>
    public static Shape<T> Fact<T>(Func<Parts, T> create)
        where T : Fact =>
        new Shape<T>(create)
            .With("id", fact => fact.Id)
            .With("on", fact => fact.On)
            .With("recorded", fact => fact.Recorded);

    /// <summary>Makes a fact of what every fact has.</summary>
    public static T Make<T>(Parts parts, Func<string, LocalDate, Instant, T> create)
        where T : Fact => create(parts.Get<string>("id"), parts.Get<LocalDate>("on"), parts.Get<Instant>("recorded"));

    private static void AddFacts(ShapeBook book) =>
        book.Kind<Fact, Happened>(
                "happened",
                Fact(parts =>
                        Make(
                            parts,
                            (id, on, recorded) =>
                                Happened.Of(id, on, recorded, parts.Get<string>("event"), parts.Optional<string>("by"))
                        )
                    )
                    .With("event", fact => fact.Event)
                    .Optional("by", fact => fact.By)
            )
            .Kind<Fact, Stated>(
                "stated",
                Fact(parts =>
                        Make(
                            parts,
                            (id, on, recorded) =>
                                Stated.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("circumstance"),
                                    parts.Get<Truth>("holds")
                                )
                        )
                    )
                    .With("circumstance", fact => fact.Circumstance)
                    .With("holds", fact => fact.Holds)
            )
            .Kind<Fact, Charged>(
                "charged",
                Fact(parts =>
                        Make(
                            parts,
                            (id, on, recorded) =>
                                Charged.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("charge"),
                                    parts.Get<DateRange>("during"),
                                    parts.Get<Money>("amount"),
                                    parts.Optional<string>("service")
                                )
                        )
                    )
                    .With("charge", fact => fact.Charge)
                    .With("during", fact => fact.During)
                    .With("amount", fact => fact.Amount)
                    .Optional("service", fact => fact.Service)
            )
            .Kind<Fact, Retraction>(
                "retraction",
                Fact(parts =>
                        Make(
                            parts,
                            (id, on, recorded) => Retraction.Of(id, on, recorded, parts.Get<string>("retracted"))
                        )
                    )
                    .With("retracted", fact => fact.Retracted)
            );

    private static Shape<AgreementDocument> Document() =>
        new Shape<AgreementDocument>(parts =>
            AgreementDocument.Of(
                parts.Get<string>("name"),
                parts.Get<DocumentKind>("kind"),
                parts.Optional<string>("under"),
                parts.Optional<PartialDate>("signed"),
                parts.Optional<PartialDate>("effective"),
                parts.Optional<PartialDate>("commencement"),
                parts.Optional<Instant?>("recorded")
            )
        )
            .With("name", document => document.Name)
            .With("kind", document => document.Kind)
            .Optional("under", document => document.Under)
            .Optional("signed", document => document.Signed)
            .Optional("effective", document => document.Effective)
            .Optional("commencement", document => document.Commencement)
            .Optional("recorded", document => document.Recorded);

    private static Shape<Precedence> Precedence() =>
        new Shape<Precedence>(parts =>
            Contracts.Precedence.Of(parts.Get<string>("document"), parts.Get<string>("over"))
        )
            .With("document", own => own.Document)
            .With("over", own => own.Over);

    private static Shape<Approval> Approval() =>
        new Shape<Approval>(parts =>
            Contracts.Approval.Of(
                parts.Get<string>("party"),
                parts.Get<LocalDate>("on"),
                parts.Get<Instant>("recorded")
            )
        )
            .With("party", own => own.Party)
            .With("on", own => own.On)
            .With("recorded", own => own.Recorded);

    private static Shape<Amendment> Amendment() => new Shape<Amendment>(parts =>
        {
            var amendment = Contracts
                .Amendment.Of(
                    parts.Get<string>("name"),
                    parts.Get<LocalDate>("effective"),
                    parts.Get<Instant>("recorded"),
                    parts.List<ClauseChange>("changes")
                )
                .Supersedes(parts.List<string>("supersedes"));
            return parts.Optional<Approval[]>("approvals") is { } approvals
                ? amendment.ApprovedBy(approvals)
                : amendment;
        }).With("name", own => own.Name).With("effective", own => own.Effective).With("recorded", own => own.Recorded).With<ClauseChange[]>("changes", own => [.. own.Changes]).When<Approval[]>("approvals", own => own.Approvals is not null, own => [.. own.Approvals ?? []]).When<string[]>("supersedes", own => own.Superseded.Count > 0, own => [.. own.Superseded]);

    private static Shape<Agreement> Agreement() => new Shape<Agreement>(parts =>
        {
            var parties = parts.List<Party>("parties");
            if (parties.Length < 2)
            {
                throw new ShapeException("An agreement has two parties or more.");
            }

            var agreement = parties
                .Skip(2)
                .Aggregate(Contracts.Agreement.Between(parties[0], parties[1]), (made, party) => made.And(party));
            agreement = parts
                .List<AgreementDocument>("documents")
                .Aggregate(agreement, (made, own) => made.Document(own));
            agreement = parts
                .List<Precedence>("precedence")
                .Aggregate(agreement, (made, own) => made.Prevails(own.Document, own.Over));
            agreement = parts.List<Clause>("clauses").Aggregate(agreement, (made, own) => made.Clause(own));

            agreement = agreement.Amend(parts.List<Amendment>("amendments"));
            return agreement.Record(parts.List<Fact>("facts"));
        }).With<Party[]>("parties", own => [.. own.Parties]).With<AgreementDocument[]>("documents", own => [.. own.Documents]).When<Precedence[]>("precedence", own => own.OrderOfPrecedence.Count > 0, own => [.. own.OrderOfPrecedence]).With<Clause[]>("clauses", own => [.. own.Clauses]).When<Amendment[]>("amendments", own => own.Amendments.Count > 0, own => [.. own.Amendments]).When<Fact[]>("facts", own => own.Facts.Count > 0, own => [.. own.Facts]);
}
