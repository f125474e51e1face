using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class EscrowTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly Instant Now = Instant.FromUtc(2040, 1, 1, 0, 0);

    private static readonly Escrow Plain = Escrow
        .Of("engine", "Provider", "Customer", "Agent")
        .ReleasedOn(Ground.Insolvency)
        .ReleasedOn(Ground.MaterialBreach(DueDate.Within(Period.FromDays(60))))
        .ContestableWithin(DueDate.Within(Period.FromDays(10)))
        .Allowing(
            EscrowUse
                .Of("use", "modify")
                .If(Condition.Holds("support of end users"))
                .EndingWith("end of the end users' licences")
        );

    private static readonly Escrow Fresh = Escrow
        .Of("engine", "Provider", "Customer", "Agent")
        .DepositedAfter(ObligationTrigger.Effect, DueDate.Within(Period.FromDays(60)))
        .DepositedAfter(ObligationTrigger.Event("new version"), DueDate.Within(Period.FromDays(5)))
        .DepositedEvery(Period.FromMonths(6));

    [Fact]
    public void Of_DepositorIsBeneficiaryOrHolder_Throws()
    {
        var beneficiary = Assert.Throws<ArgumentException>(() => Escrow.Of("engine", "A", "A", "Agent"));
        var holder = Assert.Throws<ArgumentException>(() => Escrow.Of("engine", "A", "B", "A"));

        Assert.Equal("beneficiary", beneficiary.ParamName);
        Assert.StartsWith(
            "'A' deposits and cannot be the beneficiary as well.",
            beneficiary.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("holder", holder.ParamName);
        Assert.True(Escrow.Of("engine", "A", "B", "B").IsHeldByBeneficiary);
        Assert.False(Plain.IsHeldByBeneficiary);
    }

    [Fact]
    public void ReleasedOn_Twice_Throws() =>
        Assert.StartsWith(
            "The release condition 'insolvency' is there already.",
            Assert.Throws<ArgumentException>(() => Plain.ReleasedOn(Ground.Insolvency)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Terms_WithAFixedDay_Throw()
    {
        var day = DueDate.On(Start);

        Assert.StartsWith(
            "A length of time is asked for, and 'on 2026-01-01' is a day.",
            Assert.Throws<ArgumentException>(() => Plain.ContestableWithin(day)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>("within", () => Plain.HandedOverWithin(day));
        Assert.Throws<ArgumentException>("within", () => Plain.DepositedAfter(ObligationTrigger.Effect, day));
        Assert.StartsWith(
            "A time for objections has an end.",
            Assert.Throws<ArgumentException>(() => Plain.ContestableWithin(DueDate.Unlimited)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void EscrowUse_WithoutAct_Throws() =>
        Assert.StartsWith(
            "There is no act.",
            Assert.Throws<ArgumentException>(() => EscrowUse.Of()).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void ToString_SaysTheTerms()
    {
        Assert.Equal(
            "escrow 'engine': Provider deposits for Customer with Agent; released on insolvency or material breach not cured within 60 days; objections within 10 days; after release: modify and use, if support of end users, until 'end of the end users' licences'",
            Plain.ToString()
        );
        Assert.Equal(
            "escrow 'engine': Provider deposits for Customer with itself; holding source code; verifiable; handed over within 2 days; before release: verify",
            Escrow
                .Of("engine", "Provider", "Customer", "Customer")
                .Holding("source code")
                .Verifiable()
                .HandedOverWithin(DueDate.Within(Period.FromDays(2)))
                .AllowingBeforeRelease("verify")
                .ToString()
        );
        Assert.Equal(
            "escrow 'engine': Provider deposits for Customer with Agent; deposit from the day on which its document takes effect, within 60 days; deposit after 'new version', within 5 days; renewed every 6 months",
            Fresh.ToString()
        );
    }

    [Fact]
    public void EscrowState_NoClause_IsSilent()
    {
        var answer = Own(Plain).AsOf(Start, Now).EscrowState("other");

        Assert.Equal(AnswerStatus.Silent, answer.Status);
        Assert.Equal("No clause in force on 2026-01-01 provides the escrow 'other'.", answer.Findings[0].Message);
    }

    [Fact]
    public void EscrowState_TwoClauses_IsAConflict()
    {
        var answer = Own(Plain).Clause("MSA § 9", Fresh).AsOf(Start, Now).EscrowState("engine");

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(IpRules.EscrowOnce, answer.Findings[0].Rule);
        Assert.Equal("Several clauses provide the escrow 'engine': MSA § 8 and MSA § 9.", answer.Findings[0].Message);
    }

    [Fact]
    public void EscrowState_ClaimOfAnInsolvency_IsExplained()
    {
        var state = At(Plain, 20, Deposit("F1", 1), Bankrupt("F2", 5), Claim("F3", 8));

        Assert.Equal(EscrowStage.Releasable, state.Value.Stage);
        Assert.True(state.Value.IsFounded.IsTrue);
        Assert.Empty(state.Findings);
        Assert.Equal(
            """
            engine: releasable, deposited, up to date. [MSA § 8]
            - 2026-01-02: deposit in engine → held, deposited.
            - 2026-01-09: claim for the release of engine → claimed, deposited.
            - 2026-01-20: no objection until 2026-01-19 → releasable, deposited.
            """.ReplaceLineEndings("\n"),
            state.Explanation.ToString()
        );
    }

    [Theory]
    [InlineData(18, EscrowStage.Contested)]
    [InlineData(19, EscrowStage.Releasable)]
    public void EscrowState_Objection_CountsUntilTheLastDay(int day, EscrowStage stage)
    {
        var state = At(Plain, 30, Deposit("F1", 1), Bankrupt("F2", 5), Claim("F3", 8), Objection("F4", day));

        Assert.Equal(stage, state.Value.Stage);
        Assert.Equal(stage == EscrowStage.Releasable, state.Findings.Any(own => own.Rule == IpRules.EscrowOrder));
    }

    [Fact]
    public void EscrowState_LateObjection_SaysWhyItDoesNotCount() =>
        Assert.Equal(
            "F4 on 2026-01-20: objection to the release of engine does not count: the escrow is releasable, deposited.",
            Assert
                .Single(
                    At(Plain, 30, Deposit("F1", 1), Bankrupt("F2", 5), Claim("F3", 8), Objection("F4", 19)).Findings
                )
                .Message
        );

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void EscrowState_Claim_IsFoundedFromTheDayOfTheCondition(int claim, bool founded)
    {
        var state = At(Plain, 30, Deposit("F1", 1), Bankrupt("F2", 5), Claim("F3", claim));

        Assert.Equal(Truth.Of(founded), state.Value.IsFounded);
        Assert.Equal(
            founded ? [] : ["On the day of the claim, 2026-01-05 (F3), no release condition had occurred."],
            state.Findings.Select(own => own.Message)
        );
    }

    [Fact]
    public void EscrowState_ClaimByWhatTheBeneficiaryDid_IsNotFounded() =>
        Assert.True(
            At(
                Plain,
                30,
                Happened.Of("F2", Start, Now, "insolvency", by: "Customer"),
                Claim("F3", 8)
            ).Value.IsFounded.IsFalse
        );

    [Fact]
    public void EscrowState_BreachOfUnknownWeight_LeavesTheClaimUnknown()
    {
        var state = At(Plain, 30, Deposit("F1", 1), Breach.Of("B1", Start, Now, "Provider", "support"), Claim("F3", 8));

        Assert.True(state.Value.IsFounded.IsUnknown);
        Assert.Equal(
            "It is not known whether a release condition had occurred on the day of the claim, 2026-01-09 (F3).",
            Assert.Single(state.Findings).Message
        );
    }

    [Fact]
    public void EscrowState_WindowWithheld_SaysSo()
    {
        var terms = Plain.ContestableWithin(DueDate.Withheld);
        var state = At(terms, 30, Deposit("F1", 1), Bankrupt("F2", 5), Claim("F3", 8));

        Assert.Equal(EscrowStage.Claimed, state.Value.Stage);
        Assert.Null(state.Value.ContestableUntil);
        Assert.Equal(
            "It is not known until when Provider can object to the claim of 2026-01-09: The text leaves out by when it must be done.",
            Assert.Single(state.Findings).Message
        );
        var released = At(terms, 30, Deposit("F1", 1), Bankrupt("F2", 5), Claim("F3", 8), Release("F4", 9));
        Assert.Equal(EscrowStage.Released, released.Value.Stage);
        Assert.True(released.Value.IsFounded.IsUnknown);
    }

    [Fact]
    public void EscrowState_Settled_CountsAsDecided()
    {
        var claimed = new Fact[] { Deposit("F1", 1), Claim("F2", 2), Objection("F3", 3) };
        var won = At(Plain, 30, [.. claimed, EscrowSettled.Of("F4", Start.PlusDays(9), Now, "engine", true)]).Value;
        var lost = At(Plain, 30, [.. claimed, EscrowSettled.Of("F4", Start.PlusDays(9), Now, "engine", false)]).Value;

        Assert.Equal((EscrowStage.Releasable, Truth.True), (won.Stage, won.IsFounded));
        Assert.Equal((EscrowStage.Held, Truth.Unknown), (lost.Stage, lost.IsFounded));
        Assert.Equal(Start.PlusDays(2), won.ClaimedOn);
        Assert.Null(lost.ClaimedOn);
    }

    [Fact]
    public void EscrowState_Amended_JudgesEachFactByItsDay()
    {
        var amended = Own(Plain)
            .Amend(
                "A1",
                Start.PlusDays(20),
                Now,
                ClauseChange.Replace("MSA § 8", Escrow.Of("engine", "Provider", "Customer", "Agent"))
            )
            .Record(Deposit("F1", 1), Bankrupt("F2", 5), Claim("F3", 8), Objection("F4", 9));

        Assert.Equal(EscrowStage.Contested, amended.AsOf(Start.PlusDays(30), Now).EscrowState("engine").Value.Stage);
    }

    [Fact]
    public void EscrowState_FactBeforeTheClause_DoesNotCount() =>
        Assert.Equal(
            "F1 on 2025-12-31: deposit in engine does not count: no clause about engine is in force on that day.",
            Assert.Single(At(Plain, 30, Deposit("F1", -1)).Findings).Message
        );

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void EscrowState_FirstDeposit_IsFreshUntilItsLastDay(int day, bool fresh)
    {
        var state = At(Fresh, day);

        Assert.Equal(Truth.Of(fresh), state.Value.IsFresh);
        Assert.Equal(fresh ? Start.PlusDays(60) : null, state.Value.NextDeposit);
        Assert.Equal(
            fresh
                ? []
                :
                [
                    "The deposit (from the day on which its document takes effect, within 60 days) was due by 2026-03-02 and has not been made.",
                ],
            state.Findings.Select(own => own.Message)
        );
    }

    [Fact]
    public void EscrowState_NewVersion_AsksForADeposit()
    {
        var version = Happened.Of("V1", Start.PlusDays(40), Now, "new version");

        Assert.Equal(Start.PlusDays(45), At(Fresh, 42, Deposit("F1", 20), version).Value.NextDeposit);
        Assert.True(At(Fresh, 46, Deposit("F1", 20), version).Value.IsFresh.IsFalse);
        Assert.True(At(Fresh, 46, Deposit("F1", 40), version).Value.IsFresh.IsTrue);
    }

    [Fact]
    public void EscrowState_OldDeposit_IsRenewed()
    {
        Assert.Equal(new LocalDate(2026, 7, 21), At(Fresh, 30, Deposit("F1", 20)).Value.NextDeposit);
        Assert.True(At(Fresh, 201, Deposit("F1", 20)).Value.IsFresh.IsTrue);
        Assert.True(At(Fresh, 202, Deposit("F1", 20)).Value.IsFresh.IsFalse);
        Assert.True(At(Fresh, 202, Deposit("F1", 20), Deposit("F2", 60)).Value.IsFresh.IsTrue);
    }

    [Fact]
    public void EscrowState_PromptDeposit_IsNotKnownToBeFresh()
    {
        var prompt = Escrow
            .Of("engine", "Provider", "Customer", "Agent")
            .DepositedAfter(ObligationTrigger.Event("new version"), DueDate.Unlimited);
        var version = Happened.Of("V1", Start.PlusDays(40), Now, "new version");

        Assert.True(At(prompt, 50).Value.IsFresh.IsTrue);
        Assert.True(At(prompt, 50, version).Value.IsFresh.IsUnknown);
        Assert.Equal(
            "The deposit (after 'new version', without a limit) has not been made, and the day by which it is due is not known.",
            Assert.Single(At(prompt, 50, version).Findings).Message
        );
        Assert.True(At(prompt, 50, version, Deposit("F1", 41)).Value.IsFresh.IsTrue);
    }

    [Fact]
    public void EscrowState_DepositThatLacks_IsFound()
    {
        var terms = Plain.Holding("build scripts", "source code");

        Assert.Equal(
            "The deposit of 2026-01-02 (F1) lacks build scripts.",
            Assert.Single(At(terms, 5, Deposit("F1", 1, "source code")).Findings).Message
        );
        Assert.Equal(
            "It is not recorded what the deposit of 2026-01-02 (F1) holds.",
            Assert.Single(At(terms, 5, Deposit("F1", 1)).Findings).Message
        );
        Assert.Empty(At(terms, 5, Deposit("F1", 1, "source code", "build scripts")).Findings);
    }

    [Fact]
    public void EscrowState_DepositFoundWanting_IsFoundUntilANewOne()
    {
        var wanting = EscrowVerified.Of("F2", Start.PlusDays(2), Now, "engine", Truth.False);

        Assert.Equal(
            "The deposit of 2026-01-02 (F1) was found wanting.",
            Assert.Single(At(Plain, 5, Deposit("F1", 1), wanting).Findings).Message
        );
        Assert.Empty(At(Plain, 5, Deposit("F1", 1), wanting, Deposit("F3", 3)).Findings);
    }

    [Fact]
    public void EscrowState_UseTooEarly_IsFound()
    {
        var use = EscrowUsed.Of("F2", Start.PlusDays(2), Now, "engine", "modify");

        Assert.Equal(
            "The act 'modify' of 2026-01-03 (F2) was not allowed: the escrow was held, deposited.",
            Assert.Single(At(Plain, 5, Deposit("F1", 1), use).Findings).Message
        );
        Assert.Empty(At(Plain.AllowingBeforeRelease("modify"), 5, Deposit("F1", 1), use).Findings);
    }

    [Fact]
    public void MayUseDeposit_Released_OnTheConditionAndUntilTheEnd()
    {
        Fact[] released = [Deposit("F1", 1), Bankrupt("F2", 5), Claim("F3", 8), Release("F4", 19)];
        var support = Circumstances.Of("support of end users");

        Assert.Equal(Verdict.Permitted, May(released, "modify", support).Verdict);
        Assert.Equal(Verdict.NotPermitted, May(released, "sell", support).Verdict);
        var open = May(released, "modify", Circumstances.None);
        Assert.Equal(Verdict.Unknown, open.Verdict);
        Assert.Equal(["support of end users"], open.Missing);
        Assert.Equal(
            Verdict.NotPermitted,
            May(
                [.. released, Happened.Of("F5", Start.PlusDays(20), Now, "end of the end users' licences")],
                "modify",
                support
            ).Verdict
        );
        Assert.Equal(Verdict.NotPermitted, May(released[..^1], "modify", support).Verdict);
        Assert.Equal(
            Verdict.NotPermitted,
            May([Deposit("F1", 1), Claim("F3", 8), Release("F4", 19)], "modify", support).Verdict
        );
    }

    [Fact]
    public void MayUseDeposit_BeforeRelease_OnlyWhatTheTermsAllowWhileSomethingIsDeposited()
    {
        var terms = Plain.AllowingBeforeRelease("verify");
        var view = Own(terms).Record(Deposit("F1", 1)).AsOf(Start.PlusDays(1), Now);

        Assert.Equal(Verdict.Permitted, Ask(view, "Customer", "verify"));
        Assert.Equal(Verdict.NotPermitted, Ask(view, "Provider", "verify"));
        Assert.Equal(Verdict.NotPermitted, Ask(view, "Customer", "modify"));
        Assert.Equal(Verdict.NotPermitted, Ask(Own(terms).AsOf(Start, Now), "Customer", "verify"));
        Assert.Throws<ArgumentException>("party", () => Ask(view, "Agent", "verify"));
        Assert.Equal(AnswerStatus.Silent, view.MayUseDeposit("other", "Customer", "verify", Circumstances.None).Status);

        static Verdict Ask(AgreementView view, string party, string act) =>
            view.MayUseDeposit("engine", party, act, Circumstances.None).Value.Verdict;
    }

    [Fact]
    public void Duties_GiveTheDepositsThatAreOpen()
    {
        var version = Happened.Of("V1", Start.PlusDays(40), Now, "new version");
        var view = Own(Fresh).Record(Deposit("F1", 20), version).AsOf(Start.PlusDays(46), Now);

        Assert.Equal(
            [
                "2026-02-15 Provider: deposit in engine (violated, MSA § 8)",
                "2026-07-21 Provider: deposit in engine (due, MSA § 8)",
            ],
            view.DueBetween(DateRange.Year(2026)).Select(due => due.ToString())
        );
        Assert.Empty(
            view.Agreement.Record(EscrowEnded.Of("F9", Start.PlusDays(45), Now, "engine"))
                .AsOf(Start.PlusDays(46), Now)
                .DueBetween(DateRange.Year(2026))
        );
    }

    [Theory]
    [InlineData(20, "2026-01-22 Keeper: release of engine (due, MSA § 8)")]
    [InlineData(21, "2026-01-22 Keeper: release of engine (due, MSA § 8)")]
    [InlineData(22, "2026-01-22 Keeper: release of engine (violated, MSA § 8)")]
    public void Duties_HolderIsAParty_GiveTheRelease(int day, string expected)
    {
        var terms = Escrow
            .Of("engine", "Provider", "Customer", "Keeper")
            .ReleasedOn(Ground.Insolvency)
            .ContestableWithin(DueDate.Within(Period.FromDays(10)))
            .HandedOverWithin(DueDate.Within(Period.FromDays(2)));
        var view = Agreement
            .Between(Party.Customer("Customer"), Party.Provider("Provider"))
            .And(Party.Of(PartyRole.Guarantor, "Keeper"))
            .Document("MSA", Start)
            .Clause("MSA § 8", terms)
            .Record(Deposit("F1", 1), Bankrupt("F2", 5), Claim("F3", 8))
            .AsOf(Start.PlusDays(day), Now);

        Assert.Equal([expected], view.DueBetween(DateRange.Year(2026)).Select(due => due.ToString()));
    }

    [Fact]
    public void Powers_FollowTheStage()
    {
        var terms = Plain.Verifiable();
        var held = Own(terms).Record(Deposit("F1", 1));
        var insolvent = held.Record(Bankrupt("F2", 5));
        var claimed = insolvent.Record(Claim("F3", 8));

        Assert.Equal(
            [
                "Customer: verify the deposit in engine (now, MSA § 8)",
                "Customer: claim the release of engine (insolvency) (not, MSA § 8)",
                "Customer: claim the release of engine (material breach not cured within 60 days) (not, MSA § 8)",
                "Customer: have engine released (not, MSA § 8)",
            ],
            Powers(held, 2, "Customer")
        );
        Assert.Contains(
            "Customer: claim the release of engine (insolvency) (now, MSA § 8)",
            Powers(insolvent, 6, "Customer")
        );
        Assert.Equal(["Provider: object to the release of engine (not, MSA § 8)"], Powers(insolvent, 6, "Provider"));
        Assert.Equal(["Provider: object to the release of engine (now, MSA § 8)"], Powers(claimed, 18, "Provider"));
        Assert.Equal(["Provider: object to the release of engine (not, MSA § 8)"], Powers(claimed, 19, "Provider"));
        Assert.Contains(
            "Customer: have engine released (later, from 2026-01-20, MSA § 8)",
            Powers(claimed, 18, "Customer")
        );
        Assert.Contains("Customer: have engine released (now, MSA § 8)", Powers(claimed, 19, "Customer"));
        Assert.Equal(Start.PlusDays(18), claimed.AsOf(Start.PlusDays(9), Now).Powers("Provider")[0].Until);

        static IEnumerable<string> Powers(Agreement agreement, int day, string party) =>
            agreement.AsOf(Start.PlusDays(day), Now).Powers(party).Select(power => power.ToString());
    }

    [Fact]
    public void Powers_BreachOfUnknownWeightOrInItsTimeForCure_AreUnknownOrLater()
    {
        var unknown = Own(Plain).Record(Breach.Of("B1", Start, Now, "Provider", "support"));
        var curable = Own(Plain)
            .Record(
                Breach.Of("B1", Start, Now, "Provider", "support", Truth.True),
                BreachNotified.Of("B2", Start.PlusDays(1), Now, "B1")
            );

        Assert.Equal(PowerStatus.Unknown, Claiming(unknown).Status);
        Assert.Equal(
            "Whether the breach B1 is material is not known.",
            Assert.Single(Claiming(unknown).Findings).Message
        );
        Assert.Equal(PowerStatus.Later, Claiming(curable).Status);
        Assert.Equal(Start.PlusDays(62), Claiming(curable).From);

        static Exercisable Claiming(Agreement agreement) =>
            agreement.AsOf(Start.PlusDays(5), Now).Powers("Customer")[1];
    }

    [Fact]
    public void HeldByTheBeneficiary_ReleasesByItsStatementAtOnce()
    {
        var terms = Escrow
            .Of("engine", "Provider", "Customer", "Customer")
            .ReleasedOn(Ground.Event("maintenance ends", isDefault: true))
            .Allowing(EscrowUse.Of("maintain"));
        Fact[] facts =
        [
            Deposit("F1", 1),
            Happened.Of("F2", Start.PlusDays(5), Now, "maintenance ends"),
            Claim("F3", 6),
        ];
        var view = Own(terms).Record(facts).AsOf(Start.PlusDays(6), Now);

        Assert.Equal(EscrowStage.Releasable, view.EscrowState("engine").Value.Stage);
        Assert.Contains(view.Powers("Customer"), power => power is { What: "open engine", Status: PowerStatus.Now });
        Assert.Empty(view.Powers("Provider"));
        Assert.Equal(
            Verdict.Permitted,
            Own(terms)
                .Record([.. facts, Release("F4", 6)])
                .AsOf(Start.PlusDays(6), Now)
                .MayUseDeposit("engine", "Customer", "maintain", Circumstances.None)
                .Value.Verdict
        );
    }

    private static Decision May(Fact[] facts, string act, Circumstances when) =>
        Own(Plain).Record(facts).AsOf(Start.PlusDays(30), Now).MayUseDeposit("engine", "Customer", act, when).Value;

    private static Agreement Own(Escrow terms) =>
        Agreement
            .Between(Party.Customer("Customer"), Party.Provider("Provider"))
            .Document("MSA", Start)
            .Clause("MSA § 8", terms);

    private static Answer<EscrowState> At(Escrow terms, int day, params Fact[] facts) =>
        Own(terms).Record(facts).AsOf(Start.PlusDays(day), Now).EscrowState("engine");

    private static EscrowDeposited Deposit(string id, int day, params string[] materials) =>
        EscrowDeposited.Of(id, Start.PlusDays(day), Now, "engine", version: null, materials);

    private static Happened Bankrupt(string id, int day) =>
        Happened.Of(id, Start.PlusDays(day), Now, "insolvency", by: "Provider");

    private static EscrowClaimed Claim(string id, int day) => EscrowClaimed.Of(id, Start.PlusDays(day), Now, "engine");

    private static EscrowContested Objection(string id, int day) =>
        EscrowContested.Of(id, Start.PlusDays(day), Now, "engine");

    private static EscrowReleased Release(string id, int day) =>
        EscrowReleased.Of(id, Start.PlusDays(day), Now, "engine");
}
