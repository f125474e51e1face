using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class ReminderDutiesTests
{
    // The last day for the customer's notice is 1 May 2027, so that New York asks for a reminder from 1 to 16 April.
    private static readonly Agreement NewYork = Deals
        .Renewing(Period.FromYears(1), Notice.Days(60))
        .Where(LawCircumstances.NewYorkLaw)
        .Where(LawCircumstances.ServiceToProperty);

    private static readonly LocalDate First = new(2027, 4, 1);
    private static readonly LocalDate Last = new(2027, 4, 16);

    [Theory]
    [InlineData("2027-03-31", ObligationState.Pending)]
    [InlineData("2027-04-01", ObligationState.Due)]
    [InlineData("2027-04-16", ObligationState.Due)]
    [InlineData("2027-04-17", ObligationState.Violated)]
    public void ReminderDuties_NewYork_RunFrom30To15DaysBeforeTheNoticeDate(string on, ObligationState state)
    {
        var due = Assert.Single(NewYork.At(PartialDate.Parse(on).Earliest).ReminderDuties(LawPacks.NewYork).Duties);

        Assert.Equal((First, Last, state, "Halden", "Northquay"), (due.From!.Value, due.On, due.State, due.By, due.To));
        Assert.Equal(ClauseReference.Of("MSA", "§ 3"), due.Clause);
    }

    [Fact]
    public void ReminderDuties_Open_ExplainClauseAndLaw() =>
        Assert.Equal(
            """
            Halden has to remind Northquay in writing, served personally or by certified mail from 2027-04-01 to 2027-04-16. [New York General Obligations Law, § 5-903]
            - The last day for a notice of Northquay against the renewal is 2027-05-01. [MSA § 3]
            - GOL § 5-903 asks for a reminder 15 days to 30 days before the last day for notice, in writing, served personally or by certified mail, unless it renews for 1 month or less; without it the renewal does not bind the customer. [New York General Obligations Law, § 5-903]
            - GOL § 5-903 applies, since 'governed by the law of New York' holds and 'service is to or for real or personal property' holds. [New York General Obligations Law, § 5-903]
            """.ReplaceLineEndings("\n"),
            Assert.Single(NewYork.At(First).ReminderDuties(LawPacks.NewYork).Duties).Explanation.ToString()
        );

    [Theory]
    [InlineData("2027-03-31", false)]
    [InlineData("2027-04-01", true)]
    [InlineData("2027-04-16", true)]
    [InlineData("2027-04-17", false)]
    public void ReminderDuties_AReminder_CountsInItsWindow(string given, bool counts)
    {
        var view = NewYork.Reminded(PartialDate.Parse(given).Earliest).At(new LocalDate(2027, 4, 20));

        Assert.Equal(
            counts ? ObligationState.Fulfilled : ObligationState.Violated,
            Assert.Single(view.ReminderDuties(LawPacks.NewYork).Duties).State
        );
    }

    [Fact]
    public void ReminderDuties_AReminderOfTheCustomer_DoesNotCount() =>
        Assert.Equal(
            ObligationState.Violated,
            Assert
                .Single(
                    NewYork
                        .Reminded(First, from: "Northquay")
                        .At(Last.PlusDays(1))
                        .ReminderDuties(LawPacks.NewYork)
                        .Duties
                )
                .State
        );

    [Fact]
    public void ReminderDuties_Missed_SayWhatTheLawMakesOfIt() =>
        Assert.Equal(
            "warning contract.law.reminder [GOL § 5-903]: No reminder was received from 2027-04-01 to 2027-04-16, as GOL § 5-903 asks: by law the renewal from 2027-07-01 on does not bind Northquay. [New York General Obligations Law, § 5-903]",
            Assert.Single(Single(NewYork.At(Last.PlusDays(1))).Findings).ToString()
        );

    [Fact]
    public void ReminderDuties_InTheRenewedTerm_StillTellOfTheMissedOne()
    {
        var duties = NewYork.At(new LocalDate(2027, 8, 1)).ReminderDuties(LawPacks.NewYork).Duties;

        Assert.Equal(
            [
                "2027-04-16 Halden: remind Northquay of the renewal after 2027-06-30 (violated, MSA § 3)",
                "2028-04-16 Halden: remind Northquay of the renewal after 2028-06-30 (pending, MSA § 3)",
            ],
            duties.Select(due => due.ToString())
        );
    }

    [Fact]
    public void ReminderDuties_InTheRenewedTerm_KnowTheReminderBeforeIt() =>
        Assert.Equal(
            [ObligationState.Fulfilled, ObligationState.Pending],
            NewYork
                .Reminded(Last)
                .At(new LocalDate(2027, 8, 1))
                .ReminderDuties(LawPacks.NewYork)
                .Duties.Select(due => due.State)
        );

    [Fact]
    public void ReminderDuties_ARenewalOfExactlyAMonth_IsSpared()
    {
        var answer = Monthly(Period.FromMonths(1)).ReminderDuties(LawPacks.NewYork);

        Assert.Empty(answer.Duties);
        Assert.Equal(
            "info contract.law.scope [GOL § 5-903]: GOL § 5-903 does not apply to MSA § 3, since it renews for 1 month, not for more than 1 month. [New York General Obligations Law, § 5-903]",
            answer.Findings[0].ToString()
        );
    }

    [Theory]
    [InlineData(31, 0)]
    [InlineData(32, 1)]
    public void ReminderDuties_ARenewalOfDays_IsComparedWithTheMonth(int days, int duties) =>
        Assert.Equal(duties, Monthly(Period.FromDays(days)).ReminderDuties(LawPacks.NewYork).Duties.Count);

    [Fact]
    public void ReminderDuties_ARenewalOfTwoMonths_IsNotSpared() =>
        Assert.Single(Monthly(Period.FromMonths(2)).ReminderDuties(LawPacks.NewYork).Duties);

    [Fact]
    public void ReminderDuties_AWithheldPeriod_IsNotKnown()
    {
        var term = Term.Of(Period.FromYears(1)).RenewsBy(Renewal.Withheld(RenewalMode.Automatic).By(Notice.Days(60)));
        var answer = Deals
            .With(term)
            .Where(LawCircumstances.NewYorkLaw)
            .Where(LawCircumstances.ServiceToProperty)
            .At(First)
            .ReminderDuties(LawPacks.NewYork);

        Assert.Empty(answer.Duties);
        Assert.Equal(
            "warning contract.law.scope [GOL § 5-903]: Whether GOL § 5-903 applies to MSA § 3 is not known, since the period of the renewal is withheld. [New York General Obligations Law, § 5-903]",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void ReminderDuties_AWithheldNotice_SayWhatIsMissing()
    {
        var answer = UnderNewYorkLaw(Term.Of(Period.FromYears(1)).RenewsBy(Period.FromYears(1), Notice.Withheld))
            .ReminderDuties(LawPacks.NewYork);

        Assert.Empty(answer.Duties);
        Assert.Equal(
            "error contract.value.withheld [MSA § 3, notice period]: The notice period is withheld in the text. [MSA § 3]",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void ReminderDuties_ATermThatIsNotKnown_SayWhatIsMissing()
    {
        var term = Term.Until(TermEnd.Withheld).RenewsBy(Period.FromYears(1), Notice.Days(60));

        Assert.Equal(
            ContractRules.ValueWithheld,
            Assert.Single(UnderNewYorkLaw(term).ReminderDuties(LawPacks.NewYork).Findings).Rule
        );
        Assert.Empty(Deals.With(term).At(First).ReminderDuties(LawPacks.NewYork).Findings);
    }

    [Fact]
    public void ReminderDuties_OnlyTheProviderCanStop_AreNone()
    {
        var term = Term.Of(Period.FromYears(1))
            .RenewsBy(Renewal.Automatic(Period.FromYears(1)).By(Notice.Days(60)).HeldBy("Halden"));
        var answer = Deals
            .With(term)
            .Where(LawCircumstances.NewYorkLaw)
            .Where(LawCircumstances.ServiceToProperty)
            .At(First)
            .ReminderDuties(LawPacks.NewYork);

        Assert.Empty(answer.Duties);
        Assert.Equal(
            "info contract.law.scope [GOL § 5-903]: GOL § 5-903 does not apply to MSA § 3, since only Halden can stop the renewal. [New York General Obligations Law, § 5-903]",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void ReminderDuties_UnknownScope_GiveAFindingAndNoDuty()
    {
        var answer = Deals
            .Renewing(Period.FromYears(1), Notice.Days(60))
            .Where(LawCircumstances.NewYorkLaw)
            .At(First)
            .ReminderDuties(LawPacks.NewYork);

        Assert.Empty(answer.Duties);
        Assert.Equal(
            "warning contract.law.scope [GOL § 5-903]: Whether GOL § 5-903 applies is not known, since 'service is to or for real or personal property' is not known. [New York General Obligations Law, § 5-903] State 'service is to or for real or personal property'.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void ReminderDuties_ADisputedCircumstance_IsNotKnown() =>
        Assert.Empty(
            Deals
                .Renewing(Period.FromYears(1), Notice.Days(60))
                .Where(LawCircumstances.NewYorkLaw)
                .Where(LawCircumstances.ServiceToProperty, Truth.Unknown)
                .At(First)
                .ReminderDuties(LawPacks.NewYork)
                .Duties
        );

    [Fact]
    public void ReminderDuties_FranceBetweenCompanies_AreNotApplicable()
    {
        var answer = French(Truth.True).ReminderDuties(LawPacks.France);

        Assert.Empty(answer.Duties);
        Assert.Equal(
            "info contract.law.scope [L215-1]: L215-1 does not apply, since 'customer acts as a professional' holds. [Code de la consommation (France), Art. L215-1 and L215-3]",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void ReminderDuties_FranceForANonProfessional_RunFromThreeMonthsToOneMonthBefore()
    {
        // The last day for notice is 31 March: three months after the last day of December, one after that of February.
        var due = Single(French(Truth.False), LawPacks.France);

        Assert.Equal((new LocalDate(2026, 12, 31), new LocalDate(2027, 2, 28)), (due.From!.Value, due.On));
        Assert.Equal(
            "warning contract.law.reminder [L215-1]: No reminder was received from 2026-12-31 to 2027-02-28, as L215-1 asks: by law Northquay can leave the renewed agreement at any time from 2027-07-01 on, free of charge. [Code de la consommation (France), Art. L215-1 and L215-3]",
            Assert.Single(due.Findings).ToString()
        );
    }

    [Fact]
    public void ReminderDuties_SeveralProviders_NameThem()
    {
        var answer = NewYork.And(Party.Provider("Halden Inc")).At(First).ReminderDuties(LawPacks.NewYork);

        Assert.Empty(answer.Duties);
        Assert.Equal(
            "warning contract.law.party [GOL § 5-903]: GOL § 5-903 binds the provider, and several parties are: Halden and Halden Inc. [New York General Obligations Law, § 5-903]",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void ReminderDuties_NoCustomer_SaySo()
    {
        var agreement = Agreement
            .Between(Party.Of(PartyRole.Guarantor, "Parent"), Party.Provider("Halden"))
            .Document("MSA", Deals.Start)
            .Clause("MSA § 3", Term.Of(Period.FromYears(1)).RenewsBy(Period.FromYears(1), Notice.Days(60)))
            .Where(LawCircumstances.NewYorkLaw)
            .Where(LawCircumstances.ServiceToProperty);

        Assert.Equal(
            "warning contract.law.party [GOL § 5-903]: GOL § 5-903 binds the customer, and no party is one. [New York General Obligations Law, § 5-903]",
            Assert.Single(agreement.At(First).ReminderDuties(LawPacks.NewYork).Findings).ToString()
        );
    }

    [Fact]
    public void ReminderDuties_NoAutomaticRenewal_AreNone()
    {
        var answer = Deals.With(Term.Of(Period.FromYears(1))).At(First).ReminderDuties(LawPacks.All);

        Assert.Empty(answer.Duties);
        Assert.Empty(answer.Findings);
        Assert.Equal("", answer.ToString());
    }

    [Fact]
    public void ReminderDuties_TheCustomerHasStoppedTheRenewal_AreNone() =>
        Assert.Empty(
            NewYork
                .Record(
                    NoticeGiven.Received(
                        "N",
                        First,
                        Instant.FromUtc(2027, 4, 1, 0, 0),
                        "Northquay",
                        NoticePurpose.NonRenewal
                    )
                )
                .At(First)
                .ReminderDuties(LawPacks.NewYork)
                .Duties
        );

    [Fact]
    public void ReminderDuties_AnyCircumstances_AreDutiesOnlyWhenAllAreKnownToHold() =>
        Law.Holds(
            Gen.Elements(Truth.True, Truth.False, Truth.Unknown).ToArbitrary(),
            Gen.Elements(Truth.True, Truth.False, Truth.Unknown).ToArbitrary(),
            (law, property) =>
            {
                var answer = Deals
                    .Renewing(Period.FromYears(1), Notice.Days(60))
                    .Where(LawCircumstances.NewYorkLaw, law)
                    .Where(LawCircumstances.ServiceToProperty, property)
                    .At(First)
                    .ReminderDuties(LawPacks.NewYork);
                var severity =
                    law.IsFalse || property.IsFalse ? Severity.Info
                    : law.IsUnknown || property.IsUnknown ? Severity.Warning
                    : default(Severity?);

                return answer.Duties.Count == (severity is null ? 1 : 0)
                    && answer.Findings.SingleOrDefault()?.Severity == severity;
            }
        );

    [Fact]
    public void ReminderDuties_AnOptionToRenew_AreNone() =>
        Assert.Empty(
            Deals
                .With(
                    Term.Of(Period.FromYears(1))
                        .RenewsBy(Renewal.Option(Period.FromYears(1), "Northquay").By(Notice.Days(60)))
                )
                .Where(LawCircumstances.NewYorkLaw)
                .Where(LawCircumstances.ServiceToProperty)
                .At(First)
                .ReminderDuties(LawPacks.NewYork)
                .Duties
        );

    [Fact]
    public void ReminderDuties_AnyLengths_AreTheDaysFoundOneByOne() =>
        Law.Holds(
            Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var isMonths = random.Next(2) == 0;
                var late = random.Next(1, isMonths ? 6 : 60);
                var early = late + random.Next(1, isMonths ? 6 : 60);
                Period Of(int count) => isMonths ? Period.FromMonths(count) : Period.FromDays(count);
                var pack = LawPack.Of(
                    "Test",
                    "XX",
                    Deals.Start,
                    LawRule.Of(
                        "rule",
                        Source.Of("Law"),
                        Condition.Always,
                        LawEffect.Reminder(Of(early), Of(late), WithoutReminder.NoRenewal)
                    )
                );
                var notice = Notice.Days(random.Next(300));
                var view = Deals.Renewing(Period.FromYears(1), notice).At(Deals.Start);
                var deadline = view.LatestNotice().Value.LatestReceipt;
                var due = Assert.Single(view.ReminderDuties(pack).Duties);

                // The first day whose longer time does not end before the day, and the last one whose shorter time ends in time.
                var first = deadline.PlusYears(-3);
                while (first.Plus(Of(early)) < deadline)
                {
                    first = first.PlusDays(1);
                }

                var last = deadline;
                while (last.Plus(Of(late)) > deadline)
                {
                    last = last.PlusDays(-1);
                }

                return due.From == first && due.On == last;
            }
        );

    private static AgreementView Monthly(Period renewal) =>
        Deals
            .Renewing(renewal, Notice.Days(60))
            .Where(LawCircumstances.NewYorkLaw)
            .Where(LawCircumstances.ServiceToProperty)
            .At(First);

    private static AgreementView UnderNewYorkLaw(Term term) =>
        Deals.With(term).Where(LawCircumstances.NewYorkLaw).Where(LawCircumstances.ServiceToProperty).At(First);

    private static AgreementView French(Truth professional) =>
        Deals
            .Renewing(Period.FromYears(1), Notice.Months(3))
            .Where(LawCircumstances.FrenchLaw)
            .Where(LawCircumstances.ProfessionalCustomer, professional)
            .At(new LocalDate(2027, 3, 1));

    private static Due Single(AgreementView view, LawPack? pack = null) =>
        Assert.Single(view.ReminderDuties(pack ?? LawPacks.NewYork).Duties);
}
