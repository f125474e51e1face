using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.IntellectualProperty.Titles;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class OwnershipTermsTests
{
    private static readonly DateRange Year = DateRange.Of(Day(1), Day(1).PlusYears(1));

    [Fact]
    public void DueBetween_PromisedWork_IsToBeAssignedUntilItIs()
    {
        var agreement = Msa(AssignmentTerm.Promise(Provider, Customer))
            .Clause("MSA Schedule 1", WorkRegister.Of(Engine))
            .Record(Made("C1", Day(3), Meyer, Gb));

        var due = Assert.Single(agreement.AsOf(Today, Now).DueBetween(Year));

        Assert.Equal("2026-03-01 Larkfield: assign engine (C1) to Northquay (due, MSA § 11)", due.ToString());
        Assert.Equal(Customer, due.To);
        var done = agreement.Record(Deed("D", Day(4), ToCustomer, "engine")).AsOf(Today, Now).DueBetween(Year);
        Assert.Equal(ObligationState.Fulfilled, Assert.Single(done).State);
        Assert.Empty(agreement.AsOf(Today, Now).DueBetween(DateRange.Of(Day(4), Day(5))));
    }

    [Fact]
    public void DueBetween_PromiseOnPayment_StandsOnTheDayOfThePayment()
    {
        var agreement = Msa(AssignmentTerm.Promise(Provider, Customer).OnPayment())
            .Clause("MSA Schedule 1", WorkRegister.Of(Engine))
            .Record(Made("C1", Day(3), Meyer, Gb));

        Assert.Empty(agreement.AsOf(Today, Now).DueBetween(Year));
        Assert.Equal(Day(5), Assert.Single(agreement.Record(Paid(Day(5))).AsOf(Today, Now).DueBetween(Year)).On);
    }

    [Fact]
    public void DueBetween_ChainOfTitle_AsksForTheAssignmentOfTheFreelancer()
    {
        var agreement = Msa()
            .Clause(
                "MSA § 11",
                OwnershipTerms.Of(OwnershipRule.Assign(IpClass.Foreground, ToCustomer)).WithChainOfTitle(Provider)
            )
            .Clause("MSA Schedule 1", WorkRegister.Of(Engine))
            .Record(Made("C1", Day(3), Meyer, Gb), Made("C2", Day(3, 2), Brandt, Gb));

        var due = Assert.Single(agreement.AsOf(Today, Now).DueBetween(Year));

        Assert.Equal(
            "2026-03-02 Larkfield: have Brandt assign engine (C2) to Larkfield (due, MSA § 11)",
            due.ToString()
        );
        Assert.Empty(
            agreement
                .Record(Deed("D", Day(4), AssignmentTerm.Present("Brandt", Provider), "engine"))
                .AsOf(Today, Now)
                .DueBetween(Year)
        );
    }

    [Fact]
    public void Powers_FurtherAssurance_IsWithTheOneWhoReceives()
    {
        AgreementView view = Msa(ToCustomer.WithFurtherAssurance()).AsOf(Today, Now);

        Assert.Equal("ask Larkfield to do what else the assignment takes", Assert.Single(view.Powers(Customer)).What);
        Assert.Empty(view.Powers(Provider));
        Assert.Empty(Msa(ToCustomer).AsOf(Today, Now).Powers(Customer));
    }

    [Fact]
    public void ToString_OfTerms_SaysAllOfThem()
    {
        var terms = OwnershipTerms
            .Of(
                OwnershipRule.Keep(IpClass.Background),
                OwnershipRule.Assign(IpClass.Foreground, ToCustomer.OnPayment().WaivingMoralRights().MadeForHire())
            )
            .Signed(Truth.Unknown)
            .WithChainOfTitle(Provider);

        Assert.Equal(
            "background: each side keeps its own; foreground: Larkfield makes works for hire for, and as a back-up hereby assigns to Northquay, after payment of the milestone, moral rights waived; signed writing: unknown; chain of title by Larkfield",
            terms.ToString()
        );
    }

    [Fact]
    public void Of_WhatCannotBe_IsRefused()
    {
        Assert.Equal(
            "Ownership terms need a rule. (Parameter 'rules')",
            Assert.Throws<ArgumentException>(() => OwnershipTerms.Of()).Message
        );
        Assert.Equal(
            "'A' cannot assign to itself. (Parameter 'to')",
            Assert.Throws<ArgumentException>(() => AssignmentTerm.Present("A", "A")).Message
        );
        Assert.Equal(
            "A share is above 0 and at most 1, and 3/2 is not. (Parameter 'share')",
            Assert.Throws<ArgumentException>(() => ToCustomer.OfShare(Ratio.Of(3, 2))).Message
        );
        Assert.Throws<ArgumentException>("share", () => ToCustomer.OfShare(Ratio.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("ipClass", () => OwnershipRule.Keep(IpClass.None));
        Assert.Throws<ArgumentException>("rights", () => ToCustomer.Only());
        Assert.Throws<ArgumentException>(
            "parties",
            () => OwnershipTerms.Of(OwnershipRule.Keep(IpClass.Data)).WithChainOfTitle()
        );
        Assert.Throws<ArgumentException>("name", () => Author.Contractor(" ", "L"));
        Assert.Throws<FormatException>(() => ToCustomer.WithLicenceBack("MSA"));
    }

    [Fact]
    public void OrElse_RulesOfJointOwners_FillInWhatIsNotSaid()
    {
        var own = JointOwnershipRules.Of(eachMayUse: Truth.False);
        var law = JointOwnershipRules.Of(eachMayUse: Truth.True, dutyToAccount: Truth.True);

        Assert.Equal(JointOwnershipRules.Of(eachMayUse: Truth.False, dutyToAccount: Truth.True), own.OrElse(law));
        Assert.Equal(law, JointOwnershipRules.Silent.OrElse(law));
    }

    [Fact]
    public void JointOwnership_OfAWork_IsThatOfTheTermsAndThenOfTheLaw()
    {
        var agreement = Msa()
            .Clause(
                "MSA § 11",
                OwnershipTerms
                    .Of(OwnershipRule.Keep(IpClass.Joint))
                    .JointlyBy(JointOwnershipRules.Of(dutyToAccount: Truth.False))
            )
            .Record(Made("C1", Day(3), Meyer, Us), Made("C2", Day(3), Meyer, Country.Of("PL"), "other"));
        AgreementView view = agreement.AsOf(Today, Now);

        var answer = view.JointOwnership(Engine, IpRight.Copyright);

        Assert.Equal(
            JointOwnershipRules.Of(Truth.True, Truth.True, Truth.True, Truth.True, dutyToAccount: Truth.False),
            answer.Value
        );
        Assert.Equal(
            [ClauseReference.Of("MSA", "§ 11"), Source.Of("17 U.S.C.", "§ 201(a), and case law")],
            answer.Explanation.Parts.Select(part => part.Basis!)
        );
        Assert.Equal(
            AnswerStatus.FactMissing,
            view.JointOwnership(WorkItem.Of("none", IpClass.Joint), IpRight.Copyright).Status
        );
        Assert.Equal(
            AnswerStatus.Silent,
            Msa()
                .Record(Made("C1", Day(3), Meyer, Country.Of("PL")))
                .AsOf(Today, Now)
                .JointOwnership(Engine, IpRight.Copyright)
                .Status
        );
    }

    [Fact]
    public void DueBetween_PromisedWork_IsStillDueAfterAnAssignmentOfLess()
    {
        var agreement = Msa(AssignmentTerm.Promise(Provider, Customer))
            .Clause("MSA Schedule 1", WorkRegister.Of(Engine))
            .Record(Made("C1", Day(3), Meyer, Gb));

        ObligationState After(AssignmentMade deed) =>
            Assert.Single(agreement.Record(deed).AsOf(Today, Now).DueBetween(Year)).State;

        Assert.Equal(ObligationState.Fulfilled, After(Deed("D", Day(4), ToCustomer)));
        Assert.Equal(
            ObligationState.Due,
            After(Deed("D", Day(4), ToCustomer.ForTerritories(Extent.Only("DE")), "engine"))
        );
        Assert.Equal(ObligationState.Due, After(Deed("D", Day(4), ToCustomer.OfShare(Ratio.Of(1, 2)), "engine")));
        Assert.Equal(ObligationState.Due, After(Deed("D", Day(4), ToCustomer.Only(IpRight.Patent), "engine")));
        Assert.Equal(
            ObligationState.Due,
            After(AssignmentMade.Of("D", Day(4), Now, ToCustomer, Truth.False, "engine"))
        );
    }

    [Fact]
    public void DueBetween_PromiseOfWorkOnTopOfAnItem_IsNotDueForOtherWork()
    {
        var promise = OwnershipRule.Assign(IpClass.Improvement, AssignmentTerm.Promise(Provider, Customer));
        var patch = WorkItem.Of("engine", IpClass.Improvement);
        var agreement = Msa(promise.OnTopOf("rules")).Record(Made("C1", Day(3), Meyer, Gb));

        int Dues(WorkItem item) =>
            agreement.Clause("MSA Schedule 1", WorkRegister.Of(item)).AsOf(Today, Now).DueBetween(Year).Count;

        Assert.Equal(0, Dues(patch));
        Assert.Equal(1, Dues(patch.Embedding("rules")));
    }
}
