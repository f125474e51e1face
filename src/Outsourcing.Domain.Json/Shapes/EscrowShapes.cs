using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Escrows and what happened to them as JSON; their state is written only.</summary>
internal static class EscrowShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddTerms(book);
        AddFacts(book);
        book.Class(
                new Shape<EscrowStep>(create: null)
                    .With("on", step => step.On)
                    .Optional("fact", step => step.Fact)
                    .With("statement", step => step.Statement)
                    .With("isAccepted", step => step.IsAccepted)
                    .With("deposit", step => step.Deposit)
                    .With("stage", step => step.Stage)
            )
            .Class(
                new Shape<EscrowState>(create: null)
                    .With("name", state => state.Name)
                    .With("deposit", state => state.Deposit)
                    .With("stage", state => state.Stage)
                    .Optional("newest", state => state.Newest?.Id)
                    .With("isFresh", state => state.IsFresh)
                    .Optional("nextDeposit", state => state.NextDeposit)
                    .Optional("claimedOn", state => state.ClaimedOn)
                    .Optional("contestableUntil", state => state.ContestableUntil)
                    .With("isFounded", state => state.IsFounded)
                    .With<EscrowStep[]>("history", state => [.. state.History])
            );
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<EscrowDeposit>(
                    "the newest deposit of an escrow",
                    ("missing", EscrowDeposit.Missing),
                    ("unverified", EscrowDeposit.Unverified),
                    ("verified", EscrowDeposit.Verified),
                    ("defective", EscrowDeposit.Defective)
                )
            )
            .Struct(
                new WordConverter<EscrowStage>(
                    "the stage of an escrow",
                    ("held", EscrowStage.Held),
                    ("claimed", EscrowStage.Claimed),
                    ("contested", EscrowStage.Contested),
                    ("releasable", EscrowStage.Releasable),
                    ("released", EscrowStage.Released),
                    ("ended", EscrowStage.Ended)
                )
            );

    private static void AddTerms(ShapeBook book) =>
        book.Class(
                new Shape<EscrowDepositRule>(parts =>
                    EscrowDepositRule.Of(parts.Get<ObligationTrigger>("after"), parts.Get<DueDate>("within"))
                )
                    .With("after", rule => rule.Trigger)
                    .With("within", rule => rule.Due)
            )
            .Class(
                new Shape<EscrowUse>(ReadUse)
                    .With<string[]>("acts", use => [.. use.Acts])
                    .When<Condition>("if", use => use.Condition != Condition.Always, use => use.Condition)
                    .Optional("until", use => use.Until)
            )
            .Kind<Provision, Escrow>(
                "escrow",
                new Shape<Escrow>(ReadTerms)
                    .With("name", terms => terms.Name)
                    .With("depositor", terms => terms.Depositor)
                    .With("beneficiary", terms => terms.Beneficiary)
                    .With("holder", terms => terms.Holder)
                    .When<string[]>("materials", terms => terms.Materials.Count > 0, terms => [.. terms.Materials])
                    .When<EscrowDepositRule[]>(
                        "deposits",
                        terms => terms.DepositRules.Count > 0,
                        terms => [.. terms.DepositRules]
                    )
                    .Optional("renewedEvery", terms => terms.RenewedEvery)
                    .When<bool?>("verifiable", terms => terms.IsVerifiable, _ => true)
                    .When<Ground[]>(
                        "releasedOn",
                        terms => terms.ReleaseConditions.Count > 0,
                        terms => [.. terms.ReleaseConditions]
                    )
                    .Optional("contestableWithin", terms => terms.ContraryWithin)
                    .Optional("handedOverWithin", terms => terms.ReleaseWithin)
                    .When<string[]>(
                        "beforeRelease",
                        terms => terms.BeforeRelease.Count > 0,
                        terms => [.. terms.BeforeRelease]
                    )
                    .Optional("use", terms => terms.Use)
            )
            .Describe<Escrow>(
                "escrow",
                "What one side deposits for the other, when it is renewed, on which conditions it is released, and what may be done with it then."
            );

    private static EscrowUse ReadUse(Parts parts)
    {
        var use = EscrowUse.Of(parts.List<string>("acts"));
        use = parts.Optional<Condition>("if") is { } condition ? use.If(condition) : use;
        return parts.Optional<string>("until") is { } until ? use.EndingWith(until) : use;
    }

    private static Escrow ReadTerms(Parts parts)
    {
        var terms = Escrow
            .Of(
                parts.Get<string>("name"),
                parts.Get<string>("depositor"),
                parts.Get<string>("beneficiary"),
                parts.Get<string>("holder")
            )
            .Holding(parts.List<string>("materials"))
            .AllowingBeforeRelease(parts.List<string>("beforeRelease"));
        terms = parts
            .List<EscrowDepositRule>("deposits")
            .Aggregate(terms, (all, rule) => all.DepositedAfter(rule.Trigger, rule.Due));
        terms = parts.List<Ground>("releasedOn").Aggregate(terms, (all, condition) => all.ReleasedOn(condition));
        terms = parts.Optional<Period>("renewedEvery") is { } age ? terms.DepositedEvery(age) : terms;
        terms = parts.Optional<bool?>("verifiable") == true ? terms.Verifiable() : terms;
        terms = parts.Optional<DueDate>("contestableWithin") is { } window ? terms.ContestableWithin(window) : terms;
        terms = parts.Optional<DueDate>("handedOverWithin") is { } time ? terms.HandedOverWithin(time) : terms;
        return parts.Optional<EscrowUse>("use") is { } use ? terms.Allowing(use) : terms;
    }

    private static void AddFacts(ShapeBook book) =>
        book.Kind<Fact, EscrowDeposited>(
                "escrow-deposited",
                Fact(
                        (parts, id, on, recorded, escrow) =>
                            EscrowDeposited.Of(
                                id,
                                on,
                                recorded,
                                escrow,
                                parts.Optional<string>("version"),
                                parts.List<string>("materials")
                            )
                    )
                    .Optional("version", fact => fact.Version)
                    .When<string[]>("materials", fact => fact.Materials.Count > 0, fact => [.. fact.Materials])
            )
            .Kind<Fact, EscrowVerified>(
                "escrow-verified",
                Fact(
                        (parts, id, on, recorded, escrow) =>
                            EscrowVerified.Of(id, on, recorded, escrow, parts.Get<Truth>("isGood"))
                    )
                    .With("isGood", fact => fact.IsGood)
            )
            .Kind<Fact, EscrowClaimed>(
                "escrow-claimed",
                Fact((_, id, on, recorded, escrow) => EscrowClaimed.Of(id, on, recorded, escrow))
            )
            .Kind<Fact, EscrowContested>(
                "escrow-contested",
                Fact((_, id, on, recorded, escrow) => EscrowContested.Of(id, on, recorded, escrow))
            )
            .Kind<Fact, EscrowSettled>(
                "escrow-settled",
                Fact(
                        (parts, id, on, recorded, escrow) =>
                            EscrowSettled.Of(id, on, recorded, escrow, parts.Get<bool>("forBeneficiary"))
                    )
                    .With("forBeneficiary", fact => fact.ForBeneficiary)
            )
            .Kind<Fact, EscrowReleased>(
                "escrow-released",
                Fact((_, id, on, recorded, escrow) => EscrowReleased.Of(id, on, recorded, escrow))
            )
            .Kind<Fact, EscrowUsed>(
                "escrow-used",
                Fact(
                        (parts, id, on, recorded, escrow) =>
                            EscrowUsed.Of(id, on, recorded, escrow, parts.Get<string>("act"))
                    )
                    .With("act", fact => fact.Act)
            )
            .Kind<Fact, EscrowEnded>(
                "escrow-ended",
                Fact((_, id, on, recorded, escrow) => EscrowEnded.Of(id, on, recorded, escrow))
            );

    private static Shape<T> Fact<T>(Func<Parts, string, LocalDate, Instant, string, T> create)
        where T : EscrowFact =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) => create(parts, id, on, recorded, parts.Get<string>("escrow"))
                )
            )
            .With("escrow", fact => fact.Escrow);
}
