using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.IntellectualProperty.Titles;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class WhoOwnsTests
{
    [Fact]
    public void WhoOwns_InventionPromisedToStanfordAndPresentlyAssignedToCetus_IsCetus()
    {
        // Stanford v. Roche, 563 U.S. 776 (2011): "agree to assign" (1988) before "do hereby assign" (1989).
        var assay = WorkItem.Of("assay", IpClass.Foreground).With(IpRight.Patent);
        var agreement = Agreement
            .Between(Party.Customer("Stanford"), Party.Provider("Cetus"))
            .Record(
                AssignmentMade.Of(
                    "CPA",
                    new LocalDate(1988, 7, 1),
                    Now,
                    AssignmentTerm.Promise("Holodniy", "Stanford"),
                    Truth.True
                ),
                AssignmentMade.Of(
                    "VCA",
                    new LocalDate(1989, 2, 14),
                    Now,
                    AssignmentTerm.OfFuture("Holodniy", "Cetus"),
                    Truth.True
                ),
                Contribution.Of(
                    "C1",
                    new LocalDate(1990, 1, 1),
                    Now,
                    "assay",
                    Author.Employee("Holodniy", "Stanford", Truth.True),
                    "Stanford",
                    Us
                )
            );

        var line = Assert.Single(agreement.AsOf(new LocalDate(2005, 1, 1), Now).WhoOwns(assay).Value.Lines);

        Assert.Equal("Cetus", Assert.Single(line.Owners).Owner);
        Assert.Equal(new LocalDate(1990, 1, 1), line.Since);
        Assert.Equal("patent: Cetus since 1990-01-01", line.ToString());
        Assert.Equal(
            [
                "1990-01-01 C1: Holodniy, made it [Stanford v. Roche, 563 U.S. 776 (2011)]",
                "1990-01-01 C1: Holodniy to Cetus, by VCA: Holodniy hereby assigns, future rights included, to Cetus",
            ],
            line.Steps.Select(step => step.ToString())
        );
    }

    [Fact]
    public void WhoOwns_InventionWhoseInventorHasOnlyPromised_IsTheInventorsAndThePromisePends()
    {
        var assay = WorkItem.Of("assay", IpClass.Foreground).With(IpRight.Patent);
        var agreement = Agreement
            .Between(Party.Customer("Stanford"), Party.Provider("Cetus"))
            .Record(
                AssignmentMade.Of(
                    "CPA",
                    new LocalDate(1988, 7, 1),
                    Now,
                    AssignmentTerm.Promise("Holodniy", "Stanford"),
                    Truth.True
                ),
                Contribution.Of(
                    "C1",
                    new LocalDate(1990, 1, 1),
                    Now,
                    "assay",
                    Author.Employee("Holodniy", "Stanford", Truth.True),
                    "Stanford",
                    Us
                )
            );

        var line = Assert.Single(agreement.AsOf(new LocalDate(2005, 1, 1), Now).WhoOwns(assay).Value.Lines);

        Assert.Equal(
            "patent: Holodniy since 1990-01-01; pending: Holodniy to Stanford after an assignment, which was only promised",
            line.ToString()
        );
        Assert.Equal([IpRules.AssignmentPromise, IpRules.ChainOfTitle], line.Findings.Select(own => own.Rule));
        Assert.Equal(
            "Holodniy has only promised by CPA to assign to Stanford: nothing has passed.",
            line.Findings[0].Message
        );
    }

    [Fact]
    public void WhoOwns_InventionThatShallBeThePropertyOfTheUniversity_IsTheLaterAssignees()
    {
        // Omni MedSci v. Apple, 7 F.4th 1148 (Fed. Cir. 2021): "shall be the property of the University" assigns nothing.
        var laser = WorkItem.Of("laser", IpClass.Foreground).With(IpRight.Patent);
        var agreement = Agreement
            .Between(Party.Customer("Omni MedSci"), Party.Provider("University of Michigan"))
            .Record(
                AssignmentMade.Of(
                    "bylaw",
                    new LocalDate(1992, 9, 1),
                    Now,
                    AssignmentTerm.Promise("Islam", "University of Michigan"),
                    Truth.True
                ),
                Contribution.Of(
                    "C1",
                    new LocalDate(2012, 12, 31),
                    Now,
                    "laser",
                    Author.Employee("Islam", "University of Michigan", Truth.Unknown),
                    "University of Michigan",
                    Us
                ),
                AssignmentMade.Of(
                    "deed",
                    new LocalDate(2013, 12, 17),
                    Now,
                    AssignmentTerm.Present("Islam", "Omni MedSci"),
                    Truth.True,
                    "laser"
                )
            );

        AgreementView view = agreement.AsOf(new LocalDate(2018, 1, 1), Now);

        Assert.True(view.WhoOwns(laser).Value.IsWhollyOf("Omni MedSci"));
        Assert.Equal(
            [(new LocalDate(2012, 12, 31), "Islam"), (new LocalDate(2013, 12, 17), "Omni MedSci")],
            view.OwnershipOverTime(laser)
                .Select(change => (change.From, change.Ownership.Value.Lines[0].Owners[0].Owner))
        );
    }

    [Fact]
    public void WhoOwns_WorkOfAnEmployee_PassesFromTheEmployerByTheClause()
    {
        var answer = Msa(ToCustomer).Record(Made("C1", Day(3), Meyer, Gb)).Owners();

        Assert.Equal(
            """
            engine has the same owners in all its rights.
            - copyright: Northquay since 2026-03-01.
              - 2026-03-01 C1: Larkfield, employs Meyer, who made it. [Copyright, Designs and Patents Act 1988 (UK), s. 11(2)]
              - 2026-03-01 C1: Larkfield to Northquay, by MSA § 11: Larkfield hereby assigns to Northquay. [MSA § 11]
            - Moral rights of Meyer: kept.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
        Assert.Empty(answer.Findings);
    }

    [Theory]
    [InlineData(3, "Larkfield")]
    [InlineData(4, "Northquay")]
    public void WhoOwns_AssignedOnPayment_PassesOnTheDayOfThePayment(int month, string owner)
    {
        var agreement = Msa(ToCustomer.OnPayment()).Record(Made("C1", Day(3), Meyer, Gb), Paid(Day(4)));

        Assert.Equal(owner, agreement.Owner(on: Day(month)));
        Assert.Equal("Larkfield", agreement.Owner(on: Day(3, 31)));
    }

    [Fact]
    public void WhoOwns_UnpaidMilestone_NamesWhatItWaitsFor()
    {
        var line = Assert.Single(
            Msa(ToCustomer.OnPayment()).Record(Made("C1", Day(3), Meyer, Gb), Paid(Day(4), "M2")).Owners().Value.Lines
        );

        Assert.Equal(
            "copyright: Larkfield since 2026-03-01; pending: Larkfield to Northquay after payment of M3 [MSA § 11]",
            line.ToString()
        );
    }

    [Fact]
    public void WhoOwns_AssignedOnAcceptance_PassesWithTheEvent()
    {
        var agreement = Msa(ToCustomer.OnAcceptance())
            .Record(Made("C1", Day(3), Meyer, Gb), Happened.Of("A", Day(5), Now, "acceptance of M3"));

        Assert.Equal("Larkfield", agreement.Owner(on: Day(4, 30)));
        Assert.Equal("Northquay", agreement.Owner(on: Day(5)));
    }

    [Fact]
    public void WhoOwns_ConditionNobodyStated_IsAFactThatIsMissing()
    {
        var agreement = Msa(ToCustomer.If(Condition.Holds("no arrears"))).Record(Made("C1", Day(3), Meyer, Gb));

        var answer = agreement.Owners();

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error ip.assignment.condition [engine]: Whether MSA § 11 has passed is not known, since 'no arrears' is unknown. [MSA § 11] State 'no arrears'.",
            Assert.Single(answer.Findings).ToString()
        );
        Assert.Equal("Larkfield", agreement.Record(Stated.Of("S", Day(4), Now, "no arrears", Truth.False)).Owner());
        Assert.Equal("Northquay", agreement.Record(Stated.Of("S", Day(4), Now, "no arrears", Truth.True)).Owner());
    }

    [Fact]
    public void WhoOwns_ConditionThatHeldOnce_StaysPassed()
    {
        var agreement = Msa(ToCustomer.If(Condition.Holds("no arrears")))
            .Record(
                Made("C1", Day(3), Meyer, Gb),
                Stated.Of("S1", Day(4), Now, "no arrears", Truth.True),
                Stated.Of("S2", Day(5), Now, "no arrears", Truth.False)
            );

        Assert.Equal("Northquay", agreement.Owner());
    }

    [Fact]
    public void WhoOwns_Freelancer_KeepsTheWorkUntilTheChainOfTitleIsClosed()
    {
        var agreement = Msa(ToCustomer).Record(Made("C1", Day(3), Brandt, Gb));

        var line = Assert.Single(agreement.Owners().Value.Lines);

        Assert.Equal("Brandt", Assert.Single(line.Owners).Owner);
        Assert.Equal(
            [
                "warning ip.title.chain [engine]: Brandt has not assigned the copyright in C1 to Larkfield. Let Brandt assign it to Larkfield in a signed writing.",
                "info ip.law.implied-licence [engine]: Larkfield may have an implied licence of what Brandt made, limited to what was contemplated and necessary. [Ray v Classic FM [1998] EWHC Patents 333]",
            ],
            line.Findings.Select(own => own.ToString())
        );

        // Later paper closes the gap, and the clause passes on what the provider comes to own.
        var mended = agreement.Record(Deed("D", Day(7), AssignmentTerm.Present("Brandt", Provider), "engine"));
        Assert.Equal("Northquay", mended.Owner());
        Assert.Equal("Brandt", mended.Owner(on: Day(6, 30)));
    }

    [Fact]
    public void WhoOwns_AssignmentWithoutTheFormOfTheLaw_HasNoEffect()
    {
        var unsigned = AssignmentMade.Of(
            "D",
            Day(7),
            Now,
            AssignmentTerm.Present("Brandt", Provider),
            Truth.False,
            "engine"
        );

        var line = Assert.Single(Msa(ToCustomer).Record(Made("C1", Day(3), Brandt, Gb), unsigned).Owners().Value.Lines);

        Assert.Equal("Brandt", Assert.Single(line.Owners).Owner);
        Assert.Contains(
            "warning ip.assignment.form [engine]: D has no effect: it is not in a signed writing. [Copyright, Designs and Patents Act 1988 (UK), ss. 90(3), 91(1)] Let Brandt sign an assignment.",
            line.Findings.Select(own => own.ToString())
        );
    }

    [Fact]
    public void WhoOwns_AssignmentWhoseFormIsNotRecorded_IsAFactThatIsMissing()
    {
        var open = AssignmentMade.Of(
            "D",
            Day(7),
            Now,
            AssignmentTerm.Present("Brandt", Provider),
            Truth.Unknown,
            "engine"
        );

        var answer = Msa(ToCustomer).Record(Made("C1", Day(3), Brandt, Gb), open).Owners();

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal("It is not recorded whether D is in a signed writing.", Assert.Single(answer.Findings).Message);
    }

    [Fact]
    public void WhoOwns_UnknownThatDoesNotMatter_IsKnown()
    {
        // Whether in the course of employment or not: the employment contract assigns the rest.
        var agreement = Msa(ToCustomer)
            .Record(
                Deed("E", Day(1), AssignmentTerm.OfFuture("Meyer", Provider)),
                Made("C1", Day(3), Author.Employee("Meyer", Provider, Truth.Unknown), Gb)
            );

        Assert.Equal("Northquay", agreement.Owner());
        Assert.Equal(
            "It is not recorded whether Meyer made C2 in the course of the employment by Larkfield.",
            Assert
                .Single(
                    Msa(ToCustomer)
                        .Record(Made("C2", Day(3), Author.Employee("Meyer", Provider, Truth.Unknown), Gb))
                        .Owners()
                        .Findings
                )
                .Message
        );
    }

    [Fact]
    public void WhoOwns_UnknownOrNoHumanAuthor_IsAGap()
    {
        var unknown = Msa(ToCustomer).Record(Made("C1", Day(3), Author.Unknown, Gb)).Owners();
        var tool = Msa(ToCustomer)
            .Record(Made("C1", Day(3), Meyer, Gb), Made("C2", Day(4), Author.NoHuman("generator"), Gb))
            .Owners();

        Assert.Equal(AnswerStatus.FactMissing, unknown.Status);
        Assert.Equal("The author of C1 to engine is not known.", Assert.Single(unknown.Findings).Message);
        Assert.Equal(
            "C2 to engine has no human author: it was made by generator.",
            Assert.Single(tool.Findings).Message
        );
        Assert.Equal(IpRules.Author, tool.Findings[0].Rule);
    }

    [Fact]
    public void WhoOwns_NothingRecorded_IsAFactThatIsMissing()
    {
        var answer = Msa(ToCustomer).Owners();

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal("It is not recorded who made engine.", Assert.Single(answer.Findings).Message);
    }

    [Fact]
    public void WhoOwns_StatedOwner_IsTheOwnerOfBackground()
    {
        var library = WorkItem.Of("library", IpClass.Background).OwnedBy(Provider);

        Assert.Equal("Larkfield", Msa(ToCustomer).Clause("MSA Schedule 1", WorkRegister.Of(library)).Owner(library));
    }

    [Fact]
    public void WhoOwns_TermsAmended_JudgesWorkByTheTermsOfItsDay()
    {
        var agreement = Msa(OwnershipRule.Keep(IpClass.Foreground))
            .Amend(
                "A1",
                Day(6),
                Now,
                ClauseChange.Replace(
                    "MSA § 11",
                    OwnershipTerms.Of(OwnershipRule.Assign(IpClass.Foreground, ToCustomer))
                )
            )
            .Record(Made("C1", Day(5, 31), Meyer, Gb, "old"), Made("C2", Day(6), Meyer, Gb, "new"));

        Assert.Equal("Larkfield", agreement.Owner(WorkItem.Of("old", IpClass.Foreground)));
        Assert.Equal("Northquay", agreement.Owner(WorkItem.Of("new", IpClass.Foreground)));
    }

    [Fact]
    public void WhoOwns_PartialAssignment_IsMixed()
    {
        var agreement = Msa(ToCustomer.ForTerritories(Extent.Only("DE", "FR")).ForFields(Extent.AllBut("gaming")))
            .Record(Made("C1", Day(3), Meyer, Gb));

        var ownership = agreement.Owners().Value;

        Assert.True(ownership.IsMixed);
        Assert.Equal(
            """
            engine on 2026-12-01:
            copyright, territories: all but DE and FR: Larkfield since 2026-03-01
            copyright, fields: all but gaming, territories: DE and FR: Northquay since 2026-03-01
            copyright, fields: gaming, territories: DE and FR: Larkfield since 2026-03-01
            """.ReplaceLineEndings("\n"),
            ownership.ToString()
        );
        Assert.Equal(
            "Northquay",
            agreement
                .AsOf(Today, Now)
                .WhoOwns(Engine, territory: "DE")
                .Value.Find(IpRight.Copyright, "retail")!
                .Owners[0]
                .Owner
        );
    }

    [Fact]
    public void WhoOwns_RightsApart_FoldsThoseThatAreTheSame()
    {
        var item = Engine.With(IpRight.Copyright, IpRight.Patent);
        var agreement = Msa(ToCustomer.Only(IpRight.Patent)).Record(Made("C1", Day(3), Meyer, Gb));

        Assert.Equal(
            ["copyright: Larkfield since 2026-03-01", "patent: Northquay since 2026-03-01"],
            agreement.Owners(item).Value.Lines.Select(line => line.ToString())
        );
        Assert.Equal(
            "patent",
            agreement.AsOf(Today, Now).WhoOwns(item, IpRight.Patent).Value.Lines.Single().ToString().Split(':')[0]
        );
    }

    [Fact]
    public void WhoOwns_HalfAssigned_IsJointInExactShares()
    {
        var line = Assert.Single(
            Msa(ToCustomer.OfShare(Ratio.Of(1, 3))).Record(Made("C1", Day(3), Meyer, Gb)).Owners().Value.Lines
        );

        Assert.Equal("copyright: Larkfield 2/3 and Northquay 1/3 since 2026-03-01", line.ToString());
        Assert.Equal(line.Owners, line.Recompute());
    }

    [Fact]
    public void WhoOwns_SharesOfSeveralAuthors_AreStatedOrByTheLaw()
    {
        Agreement us = Msa(ToCustomer)
            .Record(Made("C1", Day(3), Meyer, Us), Made("C2", Day(3), Meyer, Us), Made("C3", Day(3), Brandt, Us));
        Agreement gb = Msa(ToCustomer).Record(Made("C1", Day(3), Meyer, Gb), Made("C3", Day(3), Brandt, Gb));
        Agreement stated = Msa(ToCustomer)
            .Record(
                Contribution.Of("C1", Day(3), Now, "engine", Meyer, Provider, Gb, Ratio.Of(3, 4)),
                Contribution.Of("C2", Day(3), Now, "engine", Brandt, Provider, Gb, Ratio.Of(1, 4))
            );

        Assert.Equal("Brandt 1/2, Northquay 1/2", us.Owner());
        Assert.Equal("Brandt 1/4, Northquay 3/4", stated.Owner());
        Assert.Equal(AnswerStatus.Silent, gb.Owners().Status);
        Assert.Equal(
            "No law of GB that was given says whether Northquay and Brandt own engine in equal shares.",
            gb.Owners().Findings[0].Message
        );
    }

    [Fact]
    public void WhoOwns_StatedSharesThatDoNotAddUp_IsAFactThatIsMissing()
    {
        var one = Contribution.Of("C1", Day(3), Now, "engine", Meyer, Provider, Gb, Ratio.Of(3, 4));
        var other = Contribution.Of("C2", Day(3), Now, "engine", Brandt, Provider, Gb, Ratio.Of(1, 2));

        Assert.Equal(
            "The shares of the contributions to engine add up to 5/4, not to 1.",
            Msa(ToCustomer).Record(one, other).Owners().Findings[0].Message
        );
        Assert.Equal(
            "Only some of the contributions to engine state their share.",
            Msa(ToCustomer).Record(one, Made("C2", Day(3), Brandt, Gb)).Owners().Findings[0].Message
        );
        Assert.Equal("Northquay", Msa(ToCustomer).Record(one).Owner());
    }

    [Fact]
    public void WhoOwns_TwoClausesThatDiffer_ConflictUnlessOneDocumentPrevails()
    {
        var agreement = Msa(ToCustomer)
            .Document("SOW", effective: Start)
            .Clause("SOW § 4", OwnershipTerms.Of(OwnershipRule.Keep(IpClass.Foreground)))
            .Record(Made("C1", Day(3), Meyer, Gb));

        var answer = agreement.Owners();

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            "error ip.terms.conflict [engine]: MSA § 11 and SOW § 4 say different things about foreground work that Larkfield makes, and no order of precedence decides between them. [MSA § 11] Declare which document prevails.",
            Assert.Single(answer.Findings).ToString()
        );
        Assert.Equal("Larkfield", agreement.Prevails("SOW", over: "MSA").Owner());
        Assert.Equal("Northquay", agreement.Prevails("MSA", over: "SOW").Owner());
    }

    [Fact]
    public void WhoOwns_AmendmentsThatContradictEachOther_IsAConflict()
    {
        static ClauseChange To(string taker) =>
            ClauseChange.Replace(
                "MSA § 11",
                OwnershipTerms.Of(OwnershipRule.Assign(IpClass.Foreground, AssignmentTerm.Present(Provider, taker)))
            );
        var agreement = Msa(ToCustomer)
            .Amend("A1", Day(3), Now.Minus(Duration.FromDays(1)), To("Rival"))
            .Amend("A2", Day(2), Now, To(Customer))
            .Record(Made("C1", Day(4), Meyer, Gb));

        var answer = agreement.Owners();

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(ContractRules.AmendmentOrder, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void WhoOwns_ClauseThatAssignsMoreThanAll_IsAConflict()
    {
        var agreement = Msa(
                OwnershipRule.Assign(IpClass.Foreground, ToCustomer),
                OwnershipRule.Assign(IpClass.Foreground, AssignmentTerm.Present(Provider, "Rival"))
            )
            .Record(Made("C1", Day(3), Meyer, Gb));

        Assert.Equal(
            "MSA § 11 assigns more than all of foreground work that Larkfield makes.",
            Assert.Single(agreement.Owners().Findings).Message
        );
    }

    [Fact]
    public void WhoOwns_ClauseWithSharesForTwo_LeavesTheRest()
    {
        var agreement = Msa(
                OwnershipRule.Assign(IpClass.Foreground, ToCustomer.OfShare(Ratio.Of(1, 3))),
                OwnershipRule.Assign(
                    IpClass.Foreground,
                    AssignmentTerm.Present(Provider, "Rival").OfShare(Ratio.Of(1, 2))
                )
            )
            .Record(Made("C1", Day(3), Meyer, Gb));

        Assert.Equal("Larkfield 1/6, Northquay 1/3, Rival 1/2", agreement.Owner());
    }

    [Fact]
    public void WhoOwns_LawGivenFirst_GoesBeforeTheOthersOfItsCountry()
    {
        var other = IpLaw.Of(
            Gb,
            Start,
            EmployeeWorkRule.Of(IpRight.Copyright, EmployeeWork.AuthorOwns, Source.Of("another act"))
        );
        var view = Msa().Record(Made("C1", Day(3), Meyer, Gb)).AsOf(Today, Now);

        Assert.True(view.WhoOwns(Engine, laws: [other, .. IpLaws.All]).Value.IsWhollyOf("Meyer"));
        Assert.True(view.WhoOwns(Engine, laws: [.. IpLaws.All, other]).Value.IsWhollyOf(Provider));
        Assert.Equal(AnswerStatus.Silent, view.WhoOwns(Engine, laws: []).Status);
    }

    [Fact]
    public void WhoOwns_RecordedLater_IsNotKnownBefore()
    {
        var agreement = Msa(ToCustomer).Record(Contribution.Of("C1", Day(3), Now, "engine", Meyer, Provider, Gb));

        Assert.Equal(
            AnswerStatus.FactMissing,
            agreement.AsOf(Today, Now.Minus(Duration.FromSeconds(1))).WhoOwns(Engine).Status
        );
        Assert.Equal(AnswerStatus.FactMissing, agreement.Owners(on: Day(2, 28)).Status);
        Assert.Equal("Northquay", agreement.Owner(on: Day(3)));
    }

    [Fact]
    public void WhoOwns_ImprovementOfOneBase_FollowsTheRuleOfThatBase()
    {
        var agreement = Msa(
                OwnershipRule.Assign(IpClass.Improvement, ToCustomer),
                OwnershipRule.Keep(IpClass.Improvement).OnTopOf("platform")
            )
            .Record(Made("C1", Day(3), Meyer, Gb, "plug-in"), Made("C2", Day(3), Meyer, Gb, "report"));

        Assert.Equal("Larkfield", agreement.Owner(WorkItem.Of("plug-in", IpClass.Improvement).Embedding("platform")));
        Assert.Equal("Northquay", agreement.Owner(WorkItem.Of("report", IpClass.Improvement)));
    }

    [Fact]
    public void WhoOwns_MadeForHireOfAKindOfTheLaw_NeedsNoAssignment()
    {
        var agreement = Msa(AssignmentTerm.MadeForHireOnly(Provider, Customer))
            .Record(Made("C1", Day(3), Author.Itself(Provider), Us));

        Assert.Equal("Northquay", agreement.Owner(Engine.OfType(WorkTypes.Translation)));
        Assert.Equal("Larkfield", agreement.Owner(Engine.OfType(WorkTypes.Software)));
        Assert.Equal(AnswerStatus.FactMissing, agreement.Owners().Status);
        Assert.Equal(
            "Whether engine is a work made for hire by MSA § 11 is not known: its kind is not recorded.",
            Assert.Single(agreement.Owners().Findings).Message
        );
    }

    [Fact]
    public void WhoOwns_MadeForHireWithBackUp_PassesEitherWay()
    {
        var agreement = Msa(ToCustomer.MadeForHire()).Record(Made("C1", Day(3), Author.Itself(Provider), Us));

        Assert.Equal("Northquay", agreement.Owner());
        Assert.Equal("Northquay", agreement.Owner(Engine.OfType(WorkTypes.Software)));
    }

    [Fact]
    public void WhoOwns_GermanSoftware_IsExclusiveUseAndTheCopyrightStays()
    {
        var answer = Msa(ToCustomer).Record(Made("C1", Day(3), Meyer, De)).Owners(Engine.OfType(WorkTypes.Software));

        Assert.Equal("Northquay (exclusive use)", answer.Value.Lines.Single().Owners.Single().ToString());
        Assert.Equal(
            "info ip.law.no-transfer [engine]: The copyright itself stays with Meyer; MSA § 11 is read as a grant of exclusive rights of use, as far as the purpose of the contract requires. [Urheberrechtsgesetz (Germany), §§ 29(1), 31(5)]",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void WhoOwns_FrenchFutureWorks_DoNotPassGlobally()
    {
        var agreement = Msa(ToCustomer)
            .Record(
                Deed("D", Day(1), AssignmentTerm.OfFuture("Brandt", Provider).Specified(Truth.True)),
                Made("C1", Day(3), Brandt, Fr)
            );

        var line = agreement.Owners().Value.Lines.Single();

        Assert.Equal("Brandt", line.Owners.Single().Owner);
        Assert.Equal("D assigns all future works of Brandt, which has no effect for engine.", line.Findings[0].Message);
    }

    [Fact]
    public void WhoOwns_FrenchAssignmentThatMentionsNothing_HasNotPassedIt()
    {
        static AssignmentMade Of(Truth specified) =>
            Deed("D", Day(4), AssignmentTerm.Present("Brandt", Provider).Specified(specified), "engine");
        var agreement = Msa().Record(Made("C1", Day(3), Brandt, Fr));

        Assert.Equal("Larkfield", agreement.Record(Of(Truth.True)).Owner());
        Assert.Equal("Brandt", agreement.Record(Of(Truth.False)).Owner());
        Assert.Equal(
            "It is not recorded whether D mentions each right with extent, purpose, place and duration.",
            agreement.Record(Of(Truth.Unknown)).Owners().Findings[0].Message
        );
    }

    [Fact]
    public void WhoOwns_AssignedTwice_IsUnknownWhereTheLawIsSilent()
    {
        var agreement = Msa()
            .Record(
                Made("C1", Day(3), Brandt, Gb),
                Deed("D1", Day(4), AssignmentTerm.Present("Brandt", Provider), "engine"),
                Deed("D2", Day(5), AssignmentTerm.Present("Brandt", "Rival"), "engine")
            );

        var answer = agreement.Owners();

        Assert.Equal(AnswerStatus.Silent, answer.Status);
        Assert.Equal(
            "No law of GB that was given says whether Rival prevails, since Brandt assigned to Larkfield by D1 and to Rival by D2.",
            Assert.Single(answer.Findings).Message
        );
        Assert.Equal("Larkfield", agreement.Owner(on: Day(4)));
    }

    [Theory]
    [InlineData(null, true, "Rival")]
    [InlineData(null, false, "Larkfield")]
    [InlineData(5, true, "Larkfield")]
    [InlineData(8, true, "Rival")]
    public void WhoOwns_AmericanPatentAssignedTwice_DependsOnRecordingAndGoodFaith(
        int? registered,
        bool inGoodFaith,
        string owner
    )
    {
        // 35 U.S.C. 261: three months, or before the later one was made (1 September here).
        var first = Deed("D1", Day(4), AssignmentTerm.Present("Brandt", Provider), "engine");
        var agreement = Msa()
            .Record(
                Made("C1", Day(3), Brandt, Us),
                registered is { } month ? first.Registered(Day(month, 30)) : first.NotRegistered(),
                Deed("D2", Day(8, 15), AssignmentTerm.Present("Brandt", "Rival"), "engine")
                    .TakenInGoodFaith(Truth.Of(inGoodFaith))
            );

        Assert.Equal(owner, agreement.Owner(Engine.With(IpRight.Patent)));
    }

    [Fact]
    public void WhoOwns_AssignedTwiceToOneWhoKnew_StaysWithTheFirst()
    {
        var agreement = Msa()
            .Record(
                Made("C1", Day(3), Brandt, Gb),
                Deed("D1", Day(4), AssignmentTerm.Present("Brandt", Provider), "engine"),
                Deed("D2", Day(5), AssignmentTerm.Present("Brandt", "Rival"), "engine").TakenInGoodFaith(Truth.False)
            );

        Assert.Equal("Larkfield", agreement.Owner());
    }

    [Fact]
    public void WhoOwns_NobodyElsesWork_CannotBeAssigned()
    {
        var agreement = Msa()
            .Record(
                Made("C1", Day(3), Brandt, Gb),
                Deed("D", Day(4), AssignmentTerm.Present(Provider, "Rival"), "engine")
            );

        Assert.Equal("Brandt", agreement.Owner());
    }

    [Fact]
    public void WhoOwns_NoLawGiven_SaysWhatItWouldDecide()
    {
        var agreement = Msa(ToCustomer)
            .Record(Made("C1", Day(3), Meyer, Country.Of("PL")), Made("C2", Day(3), Meyer, null, "other"));

        Assert.Equal(AnswerStatus.Silent, agreement.Owners().Status);
        Assert.Equal(
            "No law of PL that was given says whether the copyright in what Meyer made is first the author's or that of Larkfield.",
            agreement.Owners().Findings[0].Message
        );
        Assert.Equal(IpRules.LawUnknown, agreement.Owners(WorkItem.Of("other", IpClass.Foreground)).Findings[0].Rule);
    }

    [Fact]
    public void WhoOwns_RightThatIsNotThere_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Msa().AsOf(Today, Now).WhoOwns(Engine, IpRight.Patent));

        Assert.Equal("There is no patent in engine. (Parameter 'right')", error.Message);
    }

    [Theory]
    [InlineData("GB", true, MoralRightsStanding.Waived)]
    [InlineData("GB", false, MoralRightsStanding.Undertaking)]
    [InlineData("FR", true, MoralRightsStanding.Undertaking)]
    [InlineData("PL", true, MoralRightsStanding.None)]
    public void WhoOwns_MoralRightsWaiver_HasEffectOnlyWhereTheLawAllowsOne(
        string country,
        bool signed,
        MoralRightsStanding standing
    )
    {
        var waiver = AssignmentMade.Of(
            "D",
            Day(4),
            Now,
            AssignmentTerm.Present("Brandt", Provider).WaivingMoralRights().Specified(Truth.True),
            Truth.Of(signed),
            "engine"
        );

        var poland = IpLaw.Of(
            Country.Of("PL"),
            Start,
            CommissionedWorkRule.Of(IpRight.Copyright, Source.Of("an act of Poland"))
        );
        var view = Msa().Record(Made("C1", Day(3), Brandt, Country.Of(country)), waiver).AsOf(Today, Now);

        var line = Assert.Single(view.WhoOwns(Engine, laws: [.. IpLaws.All, poland]).Value.MoralRights);

        Assert.Equal("Brandt", line.Author);
        Assert.Equal(standing, line.Standing);
    }

    [Theory]
    [InlineData(6, 30, Customer)]
    [InlineData(7, 1, Provider)]
    public void WhoOwns_WorkMadeAfterTheEndOfTheAgreement_IsNotReachedByItsClause(int month, int day, string owner)
    {
        var agreement = Msa(ToCustomer)
            .Clause("MSA § 2", Term.Until(Day(6, 30)))
            .Record(Made("C1", Day(month, day), Meyer, Gb));

        Assert.Equal(owner, agreement.Owner());
    }

    [Fact]
    public void WhoOwns_ClauseThatAnAmendmentSaysAgain_GoesBeforeAnAssignmentThatCameBetween()
    {
        var rule = OwnershipRule.Assign(IpClass.Foreground, ToCustomer);
        var agreement = Msa(rule)
            .Record(
                Deed("D1", Day(3), AssignmentTerm.OfFuture(Provider, "Rival")).TakenInGoodFaith(Truth.False),
                Made("C1", Day(5), Meyer, Gb)
            )
            .Amend(
                Amendment.Of(
                    "A1",
                    Day(4),
                    Now,
                    [ClauseChange.Replace("MSA § 11", OwnershipTerms.Of(rule).WithChainOfTitle(Provider))]
                )
            );

        Assert.Equal(Customer, agreement.Owner());
    }

    [Fact]
    public void WhoOwns_RegisterThatAnAmendmentSaysAgain_LeavesAnAssignmentThatCameBetween()
    {
        var library = WorkItem.Of("library", IpClass.Background).OwnedBy(Provider).InJurisdiction(Gb);
        var agreement = Msa()
            .Clause("MSA Schedule 1", WorkRegister.Of(library))
            .Record(Deed("D1", Day(3), ToCustomer, "library"))
            .Amend(
                Amendment.Of(
                    "A1",
                    Day(4),
                    Now,
                    [ClauseChange.Replace("MSA Schedule 1", WorkRegister.Of(library, Engine))]
                )
            );

        Assert.Equal(Customer, agreement.Owner(library));
        Assert.Equal(Provider, agreement.Owner(library, Day(2)));
    }

    [Fact]
    public void WhoOwns_LaterTakerWhoRegistersLater_PrevailsFromThatDay()
    {
        var agreement = Msa()
            .Record(
                Made("C1", Day(2), Author.Itself("Ada"), Us),
                Deed("D1", Day(3), AssignmentTerm.Present("Ada", "Acme"), "engine").NotRegistered(),
                Deed("D2", Day(4), AssignmentTerm.Present("Ada", "Bolt"), "engine")
                    .Registered(Day(8))
                    .TakenInGoodFaith(Truth.True)
            );

        Assert.Equal("Acme", agreement.Owner(on: Day(7, 31)));
        Assert.Equal("Bolt", agreement.Owner(on: Day(8)));
    }

    [Fact]
    public void WhoOwns_SharesByALawThatWasInForceWhenTheWorkWasMade_StayAsTheyWere()
    {
        var law = IpLaw.Of(
            Gb,
            Start,
            CoOwnershipRule
                .Of(IpRight.Copyright, JointOwnershipRules.Silent, equalShares: true, Source.Of("an old act"))
                .InForce(null, Day(6))
        );
        var view = Msa()
            .Record(Made("C1", Day(3), Author.Itself("Ada"), Gb), Made("C2", Day(4), Author.Itself("Bea"), Gb))
            .AsOf(Today, Now);

        Assert.Equal(
            "copyright: Ada 1/2 and Bea 1/2 since 2026-04-01",
            Assert.Single(view.WhoOwns(Engine, laws: [law]).Value.Lines).ToString()
        );
    }

    [Fact]
    public void WhoOwns_MoralRightsWaivedForWhatExists_AreKeptInLaterWork()
    {
        var view = Msa()
            .Record(
                Deed("D1", Day(2), AssignmentTerm.Present("Brandt", Provider).WaivingMoralRights()),
                Made("C1", Day(3), Brandt, Gb)
            )
            .AsOf(Today, Now);

        Assert.Equal("Brandt: kept", Assert.Single(view.WhoOwns(Engine).Value.MoralRights).ToString());
    }
}
