using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class LawQuestionsTests
{
    private static readonly LocalDate Day = new(2026, 12, 1);
    private static readonly Money Fee = Money.Of(500m, "EUR");

    // By the terms the last day for a notice is 31 December 2026, six months before 30 June 2027.
    private static readonly Agreement Cloud = Deals
        .Renewing(Period.FromYears(1), Notice.Months(6))
        .Where(LawCircumstances.DataProcessing)
        .Where(LawCircumstances.CustomerInUnion)
        .Where(LawCircumstances.TestVersion, Truth.False)
        .Where(LawCircumstances.CustomBuilt, Truth.False);

    private static readonly Agreement Insolvent = Deals
        .With(Term.Of(Period.FromYears(1)))
        .Clause("MSA § 14", new WaysOut())
        .Where(LawCircumstances.CompanyInGreatBritain)
        .Where(LawCircumstances.InsolvencyProcedure)
        .Where(LawCircumstances.ExcludedFromProtection, Truth.False)
        .Where(LawCircumstances.TerminationAgreed, Truth.False)
        .Where(LawCircumstances.TerminationPermitted, Truth.False);

    private static readonly BusinessDays Weekdays = BusinessDays.MondayToFriday(
        Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2030, 12, 31), new LocalDate(2026, 1, 1))
    );

    [Fact]
    public void Laws_AllPacks_SayOfEachRuleWhetherItApplies() =>
        Assert.Equal(
            [
                "GOL § 5-903: not known",
                "GCL § 25: not known",
                "L215-1: not known",
                "Data Act Art. 25: applies",
                "Data Act Art. 29(2): applies",
                "Data Act Art. 29(1): does not apply",
                "Regulation 1182/71 Art. 3(4): not known",
                "IA 1986 s. 233B(3): not known",
                "IA 1986 s. 233B(4): not known",
                "BGB § 193: not known",
            ],
            Cloud.At(Day).Laws(LawPacks.All).Select(law => law.ToString())
        );

    [Theory]
    [InlineData("2025-09-11", false)]
    [InlineData("2025-09-12", true)]
    public void Laws_TheDataAct_AppliesFromItsFirstDay(string on, bool applies)
    {
        var rule = LawPacks.EuropeanUnion["Data Act Art. 25"];
        var known = Circumstances
            .Of(LawCircumstances.DataProcessing, LawCircumstances.CustomerInUnion)
            .With(LawCircumstances.TestVersion, Truth.False);

        Assert.Equal(applies, rule.Apply(known, PartialDate.Parse(on).Earliest).IsKnown);
    }

    [Fact]
    public void LatestNotice_TheDataAct_LeavesTwoMonths()
    {
        var answer = Cloud.At(Day).LatestNotice("MSA", [LawPacks.EuropeanUnion]);

        Assert.Equal("by the terms 2026-12-31, by law 2027-04-30", answer.Value.ToString());
        Assert.Equal(
            [
                "warning contract.law.notice [Data Act Art. 25]: By the terms the last day is 2026-12-31, by law 2027-04-30: Data Act Art. 25 lets no more than 2 months be asked for. The service goes over within 30 days after the notice. [Regulation (EU) 2023/2854 (Data Act), Art. 25(2)] Be safe and give the notice by 2026-12-31.",
                "warning contract.law.scope [Regulation 1182/71 Art. 3(4)]: Whether Regulation 1182/71 Art. 3(4) applies is not known, since 'period is set by an act of the European Union' is not known. [Regulation (EEC, Euratom) No 1182/71, Art. 3(4)] State 'period is set by an act of the European Union'.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
        Assert.Equal(
            "The last day for the notice is 2026-12-31 by the terms, and 2027-04-30 by law.",
            answer.Explanation.Statement
        );
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    public void LatestNotice_TermsWithinTheCap_StayAsTheyAre(int months)
    {
        var view = Cloud
            .Amend(
                "A1",
                Deals.Start,
                Instant.FromUtc(2026, 7, 1, 0, 0),
                ClauseChange.Replace(
                    "MSA § 3",
                    Term.Of(Period.FromYears(1)).RenewsBy(Period.FromYears(1), Notice.Months(months))
                )
            )
            .At(Day);
        var answer = view.LatestNotice("MSA", [LawPacks.EuropeanUnion]).Value;

        Assert.Equal(answer.ByTerms.LatestReceipt, answer.LatestReceipt);
    }

    [Fact]
    public void LatestNotice_UnknownScope_IsThatOfTheTermsWithAFinding()
    {
        var answer = Deals
            .Renewing(Period.FromYears(1), Notice.Months(6))
            .At(Day)
            .LatestNotice("MSA", [LawPacks.EuropeanUnion]);

        Assert.Equal("by the terms 2026-12-31, by law 2026-12-31", answer.Value.ToString());
        Assert.All(answer.Findings, finding => Assert.Equal(ContractRules.LawScope, finding.Rule));
        Assert.Equal(
            "Whether Data Act Art. 25 applies is not known, since 'service is a data processing service' is not known, 'customer is in the European Union' is not known and 'service is a test version' is not known.",
            answer.Findings[0].Message
        );
    }

    [Theory]
    [InlineData("Northquay", "2027-04-30")]
    [InlineData("Halden", "2026-12-31")]
    public void LatestNotice_ANoticeOfOneSide_IsShortenedForTheCustomerOnly(string holder, string byLaw)
    {
        var renewal = Renewal.Automatic(Period.FromYears(1)).By(Notice.Months(6)).HeldBy(holder);

        Assert.Equal($"by the terms 2026-12-31, by law {byLaw}", CloudBy(renewal));
    }

    [Fact]
    public void LatestNotice_AnOptionToRenew_IsNotShortened() =>
        Assert.Equal(
            "by the terms 2026-12-31, by law 2026-12-31",
            CloudBy(Renewal.Option(Period.FromYears(1), "Northquay").By(Notice.Months(6)))
        );

    [Fact]
    public void LatestNotice_NoNotice_IsSilentAsTheTermsAre() =>
        Assert.Equal(
            Deals.With(Term.Of(Period.FromYears(1))).At(Day).LatestNotice("MSA").Status,
            Deals.With(Term.Of(Period.FromYears(1))).At(Day).LatestNotice("MSA", LawPacks.All).Status
        );

    [Fact]
    public void LatestNotice_Germany_MovesNoDay()
    {
        // A notice of 60 days: 1 May 2027 is a Saturday.
        var answer = Deals
            .Renewing(Period.FromYears(1), Notice.Days(60))
            .Where(LawCircumstances.GermanLaw)
            .At(Day)
            .LatestNotice("MSA", [LawPacks.Germany], Weekdays);

        Assert.Equal("by the terms 2027-05-01, by law 2027-05-01", answer.Value.ToString());
        Assert.Equal(
            [
                "warning contract.notice.no-business-day [notice]: 2027-05-01 is no business day, and the clause moves no date. [MSA § 3] Be safe and see that the notice arrives by 2027-04-30.",
                "info contract.law.last-day [BGB § 193]: 2027-05-01 is no business day, and stays the last day: BGB § 193 moves no notice that ends an agreement. [Bürgerliches Gesetzbuch, § 193; for notices BGH, 17 February 2005, III ZR 172/04]",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void LatestNotice_NewYork_MovesTheDay()
    {
        var answer = Deals
            .Renewing(Period.FromYears(1), Notice.Days(60))
            .Where(LawCircumstances.NewYorkLaw)
            .Where(LawCircumstances.NoExtension, Truth.False)
            .At(Day)
            .LatestNotice("MSA", [LawPacks.NewYork], Weekdays);

        Assert.Equal("by the terms 2027-05-01, by law 2027-05-03", answer.Value.ToString());
        Assert.Equal(
            "info contract.law.last-day [GCL § 25]: 2027-05-01 is no business day; by law the last day is 2027-05-03: GCL § 25. [New York General Construction Law, § 25] Be safe and give the notice by 2027-05-01.",
            answer.Findings[^1].ToString()
        );
    }

    [Fact]
    public void LatestNotice_WithoutBusinessDays_NoLawMovesADay() =>
        Assert.Equal(
            "by the terms 2027-05-01, by law 2027-05-01",
            Deals
                .Renewing(Period.FromYears(1), Notice.Days(60))
                .Where(LawCircumstances.NewYorkLaw)
                .Where(LawCircumstances.NoExtension, Truth.False)
                .At(Day)
                .LatestNotice("MSA", [LawPacks.NewYork])
                .Value.ToString()
        );

    [Fact]
    public void LatestNotice_ABusinessDay_StaysWithoutAFinding() =>
        Assert.Empty(
            Deals
                .Renewing(Period.FromYears(1), Notice.Days(61))
                .Where(LawCircumstances.GermanLaw)
                .At(Day)
                .LatestNotice("MSA", [LawPacks.Germany], Weekdays)
                .Findings
        );

    [Fact]
    public void LatestNotice_HolidaysNotKnown_SaySo()
    {
        var known = BusinessDays.MondayToFriday(
            Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2026, 12, 31), new LocalDate(2026, 1, 1))
        );
        var answer = Deals
            .Renewing(Period.FromYears(1), Notice.Days(60))
            .Where(LawCircumstances.GermanLaw)
            .At(Day)
            .LatestNotice("MSA", [LawPacks.Germany], known);

        Assert.Contains(
            answer.Findings,
            finding => finding.Rule == CalendarRules.HolidaysKnown && finding.Severity == Severity.Warning
        );
    }

    [Fact]
    public void Powers_InsolvencyOfTheCustomer_ByTheTermsYesByLawRestricted()
    {
        var powers = Insolvent
            .Where(LawCircumstances.GroundBeforeProcedure, Truth.False)
            .At(Day)
            .Powers("Halden", LawPacks.GreatBritain);

        Assert.Equal([PowerStatus.Now, PowerStatus.Now, PowerStatus.Now], powers.Select(power => power.Status));
        Assert.Equal(
            "warning contract.law.power [IA 1986 s. 233B(3)]: By the terms yes, by law restricted: IA 1986 s. 233B(3) stands against 'terminate (insolvency)'. [Insolvency Act 1986 (Great Britain), s. 233B(3) and (5), Schedule 4ZZA]",
            Assert.Single(powers[0].Findings).ToString()
        );
        Assert.Equal(
            """
            The clause says so. [MSA § 14]
            - By the terms yes, by law restricted: IA 1986 s. 233B(3) stands against 'terminate (insolvency)'. [Insolvency Act 1986 (Great Britain), s. 233B(3) and (5), Schedule 4ZZA]
            """.ReplaceLineEndings("\n"),
            powers[0].Explanation.ToString()
        );
        Assert.Empty(powers[1].Findings);
        Assert.Empty(powers[2].Findings);
    }

    [Fact]
    public void Powers_OfAClause_AreRestrictedByTheirGround()
    {
        var powers = Insolvent
            .Where(LawCircumstances.GroundBeforeProcedure, Truth.False)
            .Clause(
                "MSA § 16",
                Power.Terminate("walk away", "Halden").On(Ground.Insolvency).On(Ground.MaterialBreach())
            )
            .Record(Happened.Of("E1", Deals.Start, Instant.FromUtc(2026, 7, 2, 0, 0), "insolvency", by: "Northquay"))
            .At(Day)
            .Powers("Halden", LawPacks.GreatBritain)
            .Where(power => string.Equals(power.Clause.Place, "§ 16", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(["walk away (insolvency)", "walk away (material breach)"], powers.Select(power => power.What));
        Assert.Equal(PowerStatus.Now, powers[0].Status);
        Assert.Contains(
            powers[0].Findings,
            finding =>
                string.Equals(
                    finding.Message,
                    "By the terms yes, by law restricted: IA 1986 s. 233B(3) stands against 'walk away (insolvency)'.",
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain(powers[1].Findings, finding => finding.Rule == ContractRules.LawPower);
    }

    [Fact]
    public void Powers_AnEarlierGround_CannotBeUsedDuringTheProcedure()
    {
        var powers = Insolvent
            .Where(LawCircumstances.GroundBeforeProcedure)
            .At(Day)
            .Powers("Halden", LawPacks.GreatBritain);

        Assert.Equal([2, 1, 0], powers.Select(power => power.Findings.Count));
        Assert.Equal(
            "By the terms yes, by law restricted: IA 1986 s. 233B(4) stands against 'terminate for convenience'.",
            powers[1].Findings[0].Message
        );
    }

    [Fact]
    public void Powers_OfTheCustomer_AreNotRestricted() =>
        Assert.All(Insolvent.At(Day).Powers("Northquay", LawPacks.GreatBritain), power => Assert.Empty(power.Findings));

    [Theory]
    [InlineData(PowerStatus.Later, "yes")]
    [InlineData(PowerStatus.Unknown, "not known")]
    public void Powers_ByTheTermsLaterOrUnknown_SayWhatTheTermsSay(PowerStatus status, string terms)
    {
        var powers = Insolvent
            .Where(LawCircumstances.GroundBeforeProcedure, Truth.False)
            .Clause("MSA § 15", new WaysOut(status))
            .At(Day)
            .Powers("Halden", LawPacks.GreatBritain);

        Assert.Equal(status, powers[3].Status);
        Assert.Equal(
            $"By the terms {terms}, by law restricted: IA 1986 s. 233B(3) stands against 'terminate (insolvency)'.",
            Assert.Single(powers[3].Findings).Message
        );
    }

    [Fact]
    public void Powers_ByTheTermsNot_NeedNoLaw() =>
        Assert.Empty(
            Insolvent
                .Clause("MSA § 15", new WaysOut(PowerStatus.Not))
                .At(Day)
                .Powers("Halden", LawPacks.All)[3]
                .Findings
        );

    [Fact]
    public void Powers_TheCourtPermits_AreFree() =>
        Assert.Empty(
            Insolvent
                .Where(LawCircumstances.TerminationPermitted)
                .At(Day)
                .Powers("Halden", LawPacks.GreatBritain)[0]
                .Findings
        );

    [Fact]
    public void Powers_UnknownScope_SayWhatToState()
    {
        var power = Deals
            .With(Term.Of(Period.FromYears(1)))
            .Clause("MSA § 14", new WaysOut())
            .Where(LawCircumstances.InsolvencyProcedure)
            .Where(LawCircumstances.CompanyInGreatBritain)
            .Where(LawCircumstances.ExcludedFromProtection, Truth.False)
            .Where(LawCircumstances.TerminationAgreed, Truth.False)
            .At(Day)
            .Powers("Halden", LawPacks.GreatBritain)[0];

        Assert.Equal(PowerStatus.Now, power.Status);
        Assert.Equal(
            "warning contract.law.scope [IA 1986 s. 233B(3)]: Whether IA 1986 s. 233B(3) applies is not known, since 'court permits the termination' is not known. [Insolvency Act 1986 (Great Britain), s. 233B(3) and (5), Schedule 4ZZA] State 'court permits the termination'.",
            power.Findings[0].ToString()
        );
    }

    [Theory]
    [InlineData(
        "2027-01-11",
        "By the terms 500.00 EUR, by law not more than its cost: Data Act Art. 29(2) limits the switching charge."
    )]
    [InlineData(
        "2027-01-12",
        "By the terms 500.00 EUR, by law nothing: Data Act Art. 29(1) forbids the switching charge."
    )]
    public void ChargeByLaw_ASwitchingCharge_IsLimitedAndThenForbidden(string on, string message)
    {
        var answer = Cloud
            .At(PartialDate.Parse(on).Earliest)
            .ChargeByLaw("switching charge", ByTerms(Fee), LawPacks.EuropeanUnion);

        Assert.Equal(Fee, answer.Value);
        Assert.Equal(message, Assert.Single(answer.Findings).Message);
        Assert.Equal(
            (ContractRules.LawCharge, Severity.Warning),
            (answer.Findings[0].Rule, answer.Findings[0].Severity)
        );
        Assert.Equal(message, answer.Explanation.Parts[^1].Statement);
    }

    [Fact]
    public void ChargeByLaw_ACustomBuiltService_IsNotTouched() =>
        Assert.Empty(
            Cloud
                .Where(LawCircumstances.CustomBuilt)
                .At(new LocalDate(2027, 1, 12))
                .ChargeByLaw("switching charge", ByTerms(Fee), LawPacks.EuropeanUnion)
                .Findings
        );

    [Fact]
    public void ChargeByLaw_AnotherCharge_IsNotTouched() =>
        Assert.Empty(
            Cloud
                .At(new LocalDate(2027, 1, 12))
                .ChargeByLaw("early termination fee", ByTerms(Fee), LawPacks.EuropeanUnion)
                .Findings
        );

    [Fact]
    public void ChargeByLaw_NothingCharged_NeedsNoLaw()
    {
        var nothing = ByTerms(Money.Of(0m, "EUR"));

        Assert.Same(nothing, At(nothing));
    }

    [Fact]
    public void ChargeByLaw_SilentTerms_StaySilent()
    {
        var silent = Answer.Silent<Money>(Finding.Of(RuleId.Of("a.b"), Severity.Info, "fee", "Nothing is said."));

        Assert.Same(silent, At(silent));
    }

    [Fact]
    public void ChargeByLaw_AWithheldAmount_IsForbiddenAllTheSame()
    {
        var withheld = Answer.FactMissing<Money>(
            Finding.Of(ContractRules.ValueWithheld, Severity.Error, "fee", "It is withheld.")
        );
        var answer = At(withheld);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "By the terms an amount that is not known, by law nothing: Data Act Art. 29(1) forbids the switching charge.",
            answer.Findings[1].Message
        );
    }

    [Fact]
    public void ChargeByLaw_UnknownScope_SaysSo() =>
        Assert.Equal(
            ContractRules.LawScope,
            Assert
                .Single(
                    Deals
                        .With(Term.Of(Period.FromYears(1)))
                        .At(new LocalDate(2027, 1, 12))
                        .ChargeByLaw("switching charge", ByTerms(Fee), LawPacks.EuropeanUnion)
                        .Findings
                )
                .Rule
        );

    [Fact]
    public void Questions_WrongArguments_AreRefused()
    {
        var view = Cloud.At(Day);

        Assert.Equal("packs", Assert.ThrowsAny<ArgumentException>(() => view.Laws([null!])).ParamName);
        Assert.Equal("packs", Assert.ThrowsAny<ArgumentException>(() => view.ReminderDuties([null!])).ParamName);
        Assert.Equal("party", Assert.ThrowsAny<ArgumentException>(() => view.Powers("Nobody", LawPacks.All)).ParamName);
        Assert.Equal(
            "document",
            Assert.ThrowsAny<ArgumentException>(() => view.LatestNotice("SOW", LawPacks.All)).ParamName
        );
        Assert.Equal(
            "charge",
            Assert.ThrowsAny<ArgumentException>(() => view.ChargeByLaw(" ", ByTerms(Fee), LawPacks.All)).ParamName
        );
    }

    private static string CloudBy(Renewal renewal) =>
        Deals
            .With(Term.Of(Period.FromYears(1)).RenewsBy(renewal))
            .Where(LawCircumstances.DataProcessing)
            .Where(LawCircumstances.CustomerInUnion)
            .Where(LawCircumstances.TestVersion, Truth.False)
            .At(Day)
            .LatestNotice("MSA", [LawPacks.EuropeanUnion])
            .Value.ToString();

    private static Answer<Money> At(Answer<Money> byTerms) =>
        Cloud.At(new LocalDate(2027, 1, 12)).ChargeByLaw("switching charge", byTerms, LawPacks.EuropeanUnion);

    private static Answer<Money> ByTerms(Money fee) => Answer.Known(fee, Explanation.Of("The price list says so."));
}
