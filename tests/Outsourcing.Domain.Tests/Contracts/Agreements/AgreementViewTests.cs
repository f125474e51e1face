using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class AgreementViewTests
{
    private static readonly LocalDate Start = new(2026, 2, 1);
    private static readonly Instant Later = Instant.FromUtc(2030, 1, 1, 0, 0);

    private static readonly Agreement Msa = Agreement
        .Between(Party.Customer("customer"), Party.Provider("provider"))
        .Document("MSA", Start)
        .Clause("MSA § 1", new Parking(1))
        .Clause("MSA § 2", new Parking(20), "helpdesk");

    [Fact]
    public void Clauses_BeforeTheDocumentHasEffect_AreNotInForce()
    {
        Assert.Empty(Msa.AsOf(Start.PlusDays(-1), Later).Clauses);
        Assert.Equal(2, Msa.AsOf(Start, Later).Clauses.Count);
    }

    [Fact]
    public void Clauses_OfADocumentKnownLater_AreNotThereBefore()
    {
        var recorded = At(5);
        var agreement = Msa.Document(
                AgreementDocument.Of(
                    "SOW1",
                    DocumentKind.StatementOfWork,
                    effective: PartialDate.Of(Start),
                    recorded: recorded
                )
            )
            .Clause("SOW1 § 1", new Parking(3));

        Assert.Equal(2, agreement.AsOf(Start, recorded - Duration.Epsilon).Clauses.Count);
        Assert.Equal(3, agreement.AsOf(Start, recorded).Clauses.Count);
    }

    [Fact]
    public void Findings_APartialEffectiveDate_IsNamedWhileItIsOpen()
    {
        var agreement = Msa.Document(
                AgreementDocument.Of("OF", DocumentKind.Order, effective: PartialDate.Parse("2026-03"))
            )
            .Clause("OF § 1", new Parking(3));

        Assert.Equal(2, agreement.AsOf(new LocalDate(2026, 2, 28), Later).Clauses.Count);
        Assert.Equal(3, agreement.AsOf(new LocalDate(2026, 3, 30), Later).Clauses.Count);
        Assert.Equal(
            "warning contract.document.effective [OF]: Of the first day of its effect only 2026-03 is stated; its clauses are read as in force from 2026-03-01. State the effective date.",
            Assert.Single(agreement.AsOf(new LocalDate(2026, 3, 30), Later).Findings).ToString()
        );
        Assert.Empty(agreement.AsOf(new LocalDate(2026, 3, 31), Later).Findings);
    }

    [Fact]
    public void Findings_NoEffectiveDate_IsNamed() =>
        Assert.Equal(
            "warning contract.document.effective [OF]: The first day of its effect is not recorded; its clauses are read as in force. State the effective date.",
            Assert
                .Single(Msa.Document("OF", effective: null, DocumentKind.Order).AsOf(Start, Later).Findings)
                .ToString()
        );

    [Fact]
    public void Amendment_ChangesTheClauseFromItsDayOn_ForThoseWhoKnow()
    {
        var agreement = Msa.Amend("A1", Start.PlusDays(10), At(3), ClauseChange.Replace("MSA § 1", new Parking(5)));

        Assert.Equal(1, Places(agreement.AsOf(Start.PlusDays(9), At(3))));
        Assert.Equal(5, Places(agreement.AsOf(Start.PlusDays(10), At(3))));
        Assert.Equal(1, Places(agreement.AsOf(Start.PlusDays(10), At(3) - Duration.Epsilon)));
        Assert.Equal(
            "MSA § 1 as amended by A1",
            agreement.AsOf(Start.PlusDays(10), At(3)).Provisions<Parking>()[0].ToString()
        );
        Assert.Equal("MSA § 1", agreement.AsOf(Start, At(3)).Provisions<Parking>()[0].ToString());
    }

    [Fact]
    public void Amendment_AddsAndRemoves()
    {
        var agreement = Msa.Amend(
            "A1",
            Start.PlusDays(10),
            At(3),
            ClauseChange.Add("MSA § 3", new Parking(7)),
            ClauseChange.Remove("MSA § 1")
        );

        Assert.Equal(
            ["MSA § 2", "MSA § 3"],
            agreement.AsOf(Start.PlusDays(10), At(3)).Clauses.Select(own => own.Reference.ToString())
        );
    }

    [Fact]
    public void Amendment_WithoutAllApprovals_HasNoEffectAndSaysSo()
    {
        var amendment = Amendment.Of("A1", Start, At(1), ClauseChange.Replace("MSA § 1", new Parking(5)));
        var half = Msa.Amend(amendment.ApprovedBy(Approval.Of("customer", Start, At(2))));
        var whole = Msa.Amend(
            amendment.ApprovedBy(Approval.Of("customer", Start, At(2)), Approval.Of("provider", Start, At(4)))
        );

        Assert.Equal(1, Places(half.AsOf(Start, Later)));
        Assert.Equal(
            "warning contract.amendment.approval [A1]: The amendment has no effect: it is not approved by provider. [MSA § 1] Record the approvals.",
            Assert.Single(half.AsOf(Start, Later).Findings).ToString()
        );
        Assert.Equal(1, Places(whole.AsOf(Start, At(4) - Duration.Epsilon)));
        Assert.Equal(5, Places(whole.AsOf(Start, At(4))));
    }

    [Fact]
    public void Amendments_WhoseOrdersDisagree_AreAConflict()
    {
        var agreement = Msa.Amend("A1", Start.PlusDays(20), At(1), ClauseChange.Replace("MSA § 1", new Parking(5)))
            .Amend("A2", Start.PlusDays(10), At(2), ClauseChange.Replace("MSA § 1", new Parking(6)));
        var view = agreement.AsOf(Start.PlusDays(20), Later);
        const string Finding =
            "error contract.amendment.order [MSA § 1]: A2 (effective 2026-02-11, known 2026-01-03T00:00:00Z) and A1 (effective 2026-02-21, known 2026-01-02T00:00:00Z) contradict each other. [MSA § 1] Say in the one that was made later that it supersedes the other.";

        Assert.Equal(Finding, Assert.Single(view.Findings).ToString());
        Assert.Equal(AnswerStatus.Conflict, view.Only<Parking>().Status);
        Assert.Equal(Finding, Assert.Single(view.Only<Parking>().Findings).ToString());
        Assert.Equal("MSA § 2", Assert.Single(view.Clauses).Reference.ToString());

        // Before the second one takes effect nothing is contradicted.
        Assert.Equal(6, Places(agreement.AsOf(Start.PlusDays(19), Later)));
    }

    [Fact]
    public void Amendments_OfOneDay_GoByWhenTheyBecameKnown()
    {
        var first = Amendment.Of("Z", Start, At(1), ClauseChange.Replace("MSA § 1", new Parking(5)));
        var second = Amendment.Of("A", Start, At(2), ClauseChange.Replace("MSA § 1", new Parking(6)));
        var twin = Amendment.Of("B", Start, At(2), ClauseChange.Replace("MSA § 1", new Parking(7)));

        Assert.Equal(6, Places(Msa.Amend(first, second).AsOf(Start, Later)));
        Assert.Equal(AnswerStatus.Conflict, Msa.Amend(second, twin).AsOf(Start, Later).Only<Parking>().Status);
        Assert.Equal(7, Places(Msa.Amend(second, twin.Supersedes("A")).AsOf(Start, Later)));
        Assert.Equal(
            AnswerStatus.Conflict,
            Msa.Amend(second.Supersedes("B"), twin.Supersedes("A")).AsOf(Start, Later).Only<Parking>().Status
        );
    }

    [Fact]
    public void Amendment_ThatSupersedesAnother_TakesItsPlace()
    {
        var agreement = Msa.Amend("A1", Start.PlusDays(20), At(1), ClauseChange.Replace("MSA § 1", new Parking(5)))
            .Amend(
                Amendment
                    .Of("A2", Start.PlusDays(10), At(2), ClauseChange.Replace("MSA § 1", new Parking(6)))
                    .Supersedes("A1")
            );

        Assert.Equal(6, Places(agreement.AsOf(Start.PlusDays(20), Later)));
        Assert.Equal(5, Places(agreement.AsOf(Start.PlusDays(20), At(1))));
    }

    [Fact]
    public void Amendment_OfWhatIsNotInForce_IsToldAndStands()
    {
        var agreement = Msa.Amend("A1", Start.PlusDays(1), At(1), ClauseChange.Remove("MSA § 1"))
            .Amend("A2", Start.PlusDays(2), At(2), ClauseChange.Replace("MSA § 1", new Parking(6)))
            .Amend("A3", Start.PlusDays(3), At(3), ClauseChange.Add("MSA § 1", new Parking(7)))
            .Amend("A4", Start.PlusDays(4), At(4), ClauseChange.Remove("MSA § 1"))
            .Amend("A5", Start.PlusDays(5), At(5), ClauseChange.Remove("MSA § 1"));

        Assert.Equal(6, Places(agreement.AsOf(Start.PlusDays(2), Later)));
        Assert.Equal(
            [
                "warning contract.amendment.target [A2]: The amendment replaces MSA § 1, which is not in force; it reads as the amendment says. [MSA § 1]",
                "warning contract.amendment.target [A3]: The amendment adds MSA § 1, which is there already; it reads as the amendment says. [MSA § 1]",
                "warning contract.amendment.target [A5]: The amendment removes MSA § 1, which is not in force. [MSA § 1]",
            ],
            agreement.AsOf(Start.PlusDays(5), Later).Findings.Select(own => own.ToString())
        );
    }

    [Fact]
    public void Only_SeveralClauses_IsDecidedByPrecedence()
    {
        var agreement = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Start)
            .Document("SOW1", Start, DocumentKind.StatementOfWork, under: "MSA")
            .Clause("MSA § 1", new Parking(1))
            .Clause("SOW1 § 1", new Parking(2));

        var undecided = agreement.AsOf(Start, Later).Only<Parking>();
        var decided = agreement.Prevails("SOW1", over: "MSA").AsOf(Start, Later).Only<Parking>();

        Assert.Equal(
            "error contract.clause.one [Parking]: MSA § 1 and SOW1 § 1 all apply, and no order of precedence decides between them. [MSA § 1] Declare which document prevails.",
            Assert.Single(undecided.Findings).ToString()
        );
        Assert.Equal(2, decided.Value.Terms.Places);
        Assert.Equal("SOW1 § 1 applies. [SOW1 § 1]", decided.Explanation.ToString());
        Assert.Equal(1, agreement.AsOf(Start, Later).Only<Parking>("MSA").Value.Terms.Places);
        Assert.Equal(
            "info contract.clause.silent [Parking]: SOW1 has no clause of the kind Parking in force on 2026-01-31.",
            Assert.Single(agreement.AsOf(Start.PlusDays(-1), Later).Only<Parking>("SOW1").Findings).ToString()
        );
        Assert.Throws<ArgumentException>("document", () => agreement.AsOf(Start, Later).Only<Parking>("X"));
    }

    [Fact]
    public void DueBetween_IsSplitWhereClausesChange()
    {
        var agreement = Msa.Amend(
            "A1",
            new LocalDate(2026, 4, 1),
            At(3),
            ClauseChange.Replace("MSA § 1", new Parking(5))
        );
        var view = agreement.AsOf(Start, At(3));

        Assert.Equal(
            [
                "2026-03-01 customer: pay for 1 places (due, MSA § 1)",
                "2026-03-01 customer: pay for 20 places (due, MSA § 2)",
                "2026-04-01 customer: pay for 5 places (due, MSA § 1)",
                "2026-04-01 customer: pay for 20 places (due, MSA § 2)",
            ],
            view.DueBetween(DateRange.Through(new LocalDate(2026, 3, 1), new LocalDate(2026, 4, 30)))
                .Select(own => own.ToString())
        );
        Assert.Equal(["helpdesk"], view.DueBetween(DateRange.Month(2026, 3))[1].Services);
    }

    [Fact]
    public void DueBetween_AStrangersDuty_IsToldOf() =>
        Assert.Equal(
            "error contract.party.known [tenant]: 'tenant' is no party; the parties are customer and provider. [MSA § 3]",
            Msa.Clause("MSA § 3", new Parking(1, "tenant"))
                .AsOf(Start, Later)
                .DueBetween(DateRange.Month(2026, 3))
                .SelectMany(own => own.Findings)
                .Single()
                .ToString()
        );

    [Fact]
    public void Powers_OfACallersProvision_AreListed()
    {
        var view = Msa.AsOf(Start, Later);

        Assert.Equal(
            ["customer: give places back (now, MSA § 1)", "customer: give places back (now, MSA § 2)"],
            view.Powers("customer").Select(own => own.ToString())
        );
        Assert.Empty(view.Powers("provider"));
        Assert.Throws<ArgumentException>("party", () => view.Powers("bank"));
    }

    [Fact]
    public void Facts_LaterThanDayOrKnowledge_AreNotUsed()
    {
        var agreement = Msa.Record(
            Happened.Of("F1", Start, At(1), "commencement"),
            Happened.Of("F2", Start.PlusDays(1), At(1), "outage"),
            new PlaceBlocked("F3", Start, At(2))
        );

        Assert.Equal(["F1"], agreement.AsOf(Start, At(1)).Facts.Select(own => own.Id));
        Assert.Equal(["F1", "F3"], agreement.AsOf(Start, At(2)).Facts.Select(own => own.Id));
        Assert.Equal(["F1", "F3", "F2"], agreement.AsOf(Start.PlusDays(1), At(2)).Facts.Select(own => own.Id));
        Assert.Equal(
            "F3 on 2026-02-01: a place was blocked",
            Assert.Single(agreement.AsOf(Start, At(2)).FactsOf<PlaceBlocked>()).ToString()
        );
    }

    [Fact]
    public void Retraction_WithdrawsAFactFromItsInstantOn()
    {
        var agreement = Msa.Record(
            Happened.Of("F1", Start, At(1), "commencement"),
            Retraction.Of("F2", Start.PlusDays(9), At(2), of: "F1"),
            Retraction.Of("F3", Start.PlusDays(9), At(3), of: "F2")
        );

        Assert.Single(agreement.AsOf(Start, At(1)).Facts);
        Assert.Empty(agreement.AsOf(Start, At(2)).Facts);
        Assert.Single(agreement.AsOf(Start, At(3)).Facts);
    }

    [Fact]
    public void DifferenceFrom_NamesClausesAndFacts()
    {
        var agreement = Msa.Amend(
                "A1",
                Start.PlusDays(10),
                At(3),
                ClauseChange.Replace("MSA § 1", new Parking(5)),
                ClauseChange.Remove("MSA § 2"),
                ClauseChange.Add("MSA § 3", new Parking(7), "helpdesk")
            )
            .Record(
                Happened.Of("F1", Start, At(1), "commencement"),
                Happened.Of("F2", Start.PlusDays(2), At(4), "outage"),
                Retraction.Of("F3", Start, At(4), of: "F1")
            );

        Assert.Equal(
            [
                "MSA § 1 by A1: was Parking { Places = 1, Payer = customer }, is Parking { Places = 5, Payer = customer }",
                "MSA § 3 by A1: new: Parking { Places = 7, Payer = customer } (for helpdesk)",
                "MSA § 2 by A1: no longer: Parking { Places = 20, Payer = customer } (for helpdesk)",
                "F2: new: F2 on 2026-02-03: outage",
                "F1: no longer: F1 on 2026-02-01: commencement",
            ],
            agreement
                .AsOf(Start.PlusDays(10), At(4))
                .DifferenceFrom(agreement.AsOf(Start, At(1)))
                .Select(own => own.ToString())
        );
        Assert.Empty(agreement.AsOf(Start, At(1)).DifferenceFrom(agreement.AsOf(Start, At(1))));
    }

    [Fact]
    public void Wording_IsThatOfANaiveReading() =>
        Law.Holds(
            AnyHistory.ToArbitrary(),
            Gen.Choose(0, 12).ToArbitrary(),
            Gen.Choose(0, 12).ToArbitrary(),
            (history, day, known) =>
            {
                var agreement = Msa.Amend(history);
                var view = agreement.AsOf(Start.PlusDays(day), At(known));
                var made = history
                    .Where(own => own.Recorded <= At(known) && own.Effective <= Start.PlusDays(day))
                    .OrderBy(own => own.Effective)
                    .ThenBy(own => own.Recorded)
                    .ToList();
                var isContested = made.Any(one =>
                    made.Any(other =>
                        one != other
                        && (
                            (one.Effective < other.Effective && one.Recorded > other.Recorded)
                            || (one.Effective == other.Effective && one.Recorded == other.Recorded)
                        )
                    )
                );
                var expected =
                    made.Count == 0 ? 1 : ((Parking)((Replacement)made[^1].Changes[0]).Clause.Provision).Places;
                var now = view.Provisions<Parking>().FirstOrDefault(own => own.Services.Count == 0);
                return isContested ? now is null && view.Findings.Count > 0 : now!.Terms.Places == expected;
            }
        );

    [Fact]
    public void View_IsUnaffectedByWhatIsKnownOrEffectiveLater() =>
        Law.Holds(
            AnyHistory.ToArbitrary(),
            Gen.Choose(0, 12).ToArbitrary(),
            Gen.Choose(0, 12).ToArbitrary(),
            (history, day, known) =>
            {
                var some = Msa.Amend(
                    history.Where(own => own.Recorded <= At(known) && own.Effective <= Start.PlusDays(day))
                );
                var (one, all) = (
                    some.AsOf(Start.PlusDays(day), At(known)),
                    Msa.Amend(history).AsOf(Start.PlusDays(day), At(known))
                );
                return one.Clauses.SequenceEqual(all.Clauses) && one.Findings.SequenceEqual(all.Findings);
            }
        );

    /// <summary>Gets up to five amendments of one clause, effective and known on days close to each other.</summary>
    private static Gen<Amendment[]> AnyHistory =>
        from count in Gen.Choose(0, 5)
        from days in Gen.Choose(0, 12).ArrayOf(count)
        from instants in Gen.Choose(0, 12).ArrayOf(count)
        select days.Zip(instants)
            .Select(
                (own, i) =>
                    Amendment.Of(
                        $"A{Invariant.Text(i)}",
                        Start.PlusDays(own.First),
                        At(own.Second),
                        ClauseChange.Replace("MSA § 1", new Parking(100 + i))
                    )
            )
            .ToArray();

    private static Instant At(int day) => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day);

    private static int Places(AgreementView view) =>
        view.Provisions<Parking>().Single(own => own.Services.Count == 0).Terms.Places;
}
