using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.IntellectualProperty.Titles;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class TitleCheckTests
{
    private static readonly WorkItem Fx = WorkItem.Of("fx", IpClass.Foreground).ForMilestone("M3");

    private static readonly Agreement Deal = Msa(ToCustomer.OnPayment())
        .Clause(
            "MSA Schedule 1",
            WorkRegister.Of(
                WorkItem.Of("pricing", IpClass.Foreground).ForMilestone("M3").Embedding("fx part", "library"),
                Fx,
                WorkItem.Of("fx part", IpClass.Foreground),
                WorkItem.Of("library", IpClass.Background).OwnedBy(Provider),
                WorkItem.Of("report", IpClass.Foreground).ForMilestone("M2")
            )
        )
        .Record(
            Made("C1", Day(3), Meyer, Gb, "pricing"),
            Made("C2", Day(3), Brandt, Gb, "fx"),
            Made("C3", Day(3), Author.Unknown, Gb, "fx part"),
            Made("C4", Day(3), Meyer, Gb, "report")
        );

    [Fact]
    public void TitleCheck_UnpaidMilestone_NamesEachGapWithWhatMendsIt()
    {
        var answer = Deal.AsOf(Today, Now).TitleCheck("M3");

        Assert.False(answer.Value.IsClean);
        Assert.Equal(
            """
            title of Northquay to M3 on 2026-12-01: not clean
            pricing: waits
            fx: not held
            fx part: not known
            """.ReplaceLineEndings("\n"),
            answer.Value.ToString()
        );
        Assert.Equal(
            [
                "info ip.title.waits [pricing]: Northquay does not have the copyright in C1 to pricing yet: Larkfield to Northquay after payment of M3 [MSA § 11].",
                "error ip.title.held [fx]: Northquay does not have the copyright in C2 to fx; Brandt has it. Let it be assigned to Northquay before the milestone is paid.",
                "warning ip.title.chain [fx]: Brandt has not assigned the copyright in C2 to Larkfield. Let Brandt assign it to Larkfield in a signed writing.",
                "info ip.law.implied-licence [fx]: Larkfield may have an implied licence of what Brandt made, limited to what was contemplated and necessary. [Ray v Classic FM [1998] EWHC Patents 333]",
                "error ip.author [fx part]: The author of C3 to fx part is not known. Find out who made it, or replace it.",
            ],
            answer.Findings.Select(own => own.ToString())
        );
    }

    [Fact]
    public void TitleCheck_WhatNoRegisterLists_IsNamed()
    {
        var agreement = Msa(ToCustomer.OnPayment())
            .Clause(
                "MSA Schedule 1",
                WorkRegister.Of(
                    WorkItem.Of("pricing", IpClass.Foreground).ForMilestone("M3").Embedding("library"),
                    WorkItem.Of("report", IpClass.Foreground).ForMilestone("M3").Embedding("library")
                )
            )
            .Record(Made("C1", Day(3), Meyer, Gb, "pricing"), Made("C2", Day(3), Meyer, Gb, "report"));

        var report = agreement.AsOf(Today, Now).TitleCheck("M3").Value;

        Assert.False(report.IsClean);
        Assert.Equal("library: not known", report.Lines[^1].ToString());
        Assert.Equal(
            [
                "error ip.register [library]: pricing embeds library, which no register lists. List it with its class, and its owner or who made it.",
            ],
            report.Lines[^1].Findings.Select(own => own.ToString())
        );
    }

    [Fact]
    public void TitleCheck_PaidMilestone_IsClean()
    {
        var report = Deal.Record(Paid(Day(4), "M2")).AsOf(Today, Now).TitleCheck("M2");

        Assert.True(report.Value.IsClean);
        Assert.Equal(TitleStanding.Clean, Assert.Single(report.Value.Lines).Standing);
        Assert.Empty(report.Findings);
        Assert.Equal(
            "Northquay has, or will have with payment or acceptance, the title to all items of M2.\n- report: clean.",
            report.Explanation.ToString()
        );
    }

    [Fact]
    public void TitleCheck_OtherCondition_IsNothingThatPaymentBrings()
    {
        var agreement = Msa(ToCustomer.If(Condition.Happened("audit")))
            .Clause("MSA Schedule 1", WorkRegister.Of(Fx))
            .Record(Made("C2", Day(3), Meyer, Gb, "fx"));

        var line = Assert.Single(agreement.AsOf(Today, Now).TitleCheck("M3").Value.Lines);

        Assert.Equal(TitleStanding.NotHeld, line.Standing);
        Assert.Equal(
            "Northquay does not have the copyright in C2 to fx; Larkfield has it. Pending: Larkfield to Northquay after audit has happened [MSA § 11].",
            line.Findings[0].Message
        );
    }

    [Fact]
    public void TitleCheck_MilestoneOfNoRegister_IsSilent()
    {
        var answer = Deal.AsOf(Today, Now).TitleCheck("M9");

        Assert.Equal(AnswerStatus.Silent, answer.Status);
        Assert.Equal("No register lists an item of M9.", Assert.Single(answer.Findings).Message);
    }

    [Fact]
    public void TitleCheck_WithoutOneCustomer_AsksForTheParty()
    {
        var agreement = Agreement
            .Between(Party.Provider("A"), Party.Provider("B"))
            .Document("MSA", effective: Start)
            .Clause("MSA Schedule 1", WorkRegister.Of(Fx))
            .Record(Contribution.Of("C1", Day(3), Now, "fx", Author.Itself("A"), "A"));
        AgreementView view = agreement.AsOf(Today, Now);

        Assert.Equal(AnswerStatus.NotApplicable, view.TitleCheck("M3").Status);
        Assert.True(view.TitleCheck("M3", to: "A").Value.IsClean);
        Assert.False(view.TitleCheck("M3", to: "B").Value.IsClean);
        Assert.Throws<ArgumentException>("to", () => view.TitleCheck("M3", to: "C"));
    }

    [Fact]
    public void TitleStandings_OfColumns_AreThoseOfTheObjects()
    {
        AgreementView view = Deal.AsOf(Today, Now);
        var items = view.WorkItems();
        var facts = view.FactsOf<Contribution>().ToList();
        var makers = facts.Select(fact => fact.Maker).Distinct().ToList();
        var work = ContributionColumns.Of(
            items,
            makers,
            [
                .. facts.Select(fact =>
                    items.ToList().FindIndex(item => string.Equals(item.Name, fact.Item, StringComparison.Ordinal))
                ),
            ],
            [.. facts.Select(fact => makers.IndexOf(fact.Maker))],
            [.. facts.Select(fact => fact.On)]
        );
        var standings = new TitleStanding[items.Count];

        view.TitleStandings(work, standings, Customer);

        Assert.Equal(
            [
                TitleStanding.Waiting,
                TitleStanding.NotHeld,
                TitleStanding.NotKnown,
                TitleStanding.NotHeld,
                TitleStanding.Waiting,
            ],
            standings
        );
        Assert.Throws<ArgumentException>("standings", () => view.TitleStandings(work, new TitleStanding[1], Customer));
    }

    [Fact]
    public void Of_ColumnsThatDoNotFit_AreRefused()
    {
        Assert.Equal(
            "The columns have 1, 0 and 1 rows. (Parameter 'item')",
            Assert.Throws<ArgumentException>(() => ContributionColumns.Of([Fx], [], [0], [], [Day(1)])).Message
        );
        Assert.Equal(
            "The index 1 is not from 0 to 0. (Parameter 'item')",
            Assert
                .Throws<ArgumentException>(() =>
                    ContributionColumns.Of([Fx], [Maker.Of(Meyer, Provider)], [1], [0], [Day(1)])
                )
                .Message
        );
        Assert.Equal(
            "Two items are named 'fx'. (Parameter 'items')",
            Assert.Throws<ArgumentException>(() => ContributionColumns.Of([Fx, Fx], [], [], [], [])).Message
        );
    }

    [Fact]
    public void TitleStandings_OfWorkAroundTheEndOfTheAgreement_AreThoseOfTheReport()
    {
        AgreementView view = Msa(ToCustomer).Clause("MSA § 2", Term.Until(Day(6, 30))).AsOf(Today, Now);
        var work = ContributionColumns.Of(
            [Engine, WorkItem.Of("patch", IpClass.Foreground).ForMilestone("M3")],
            [Maker.Of(Meyer, Provider, Gb)],
            [0, 1],
            [0, 0],
            [Day(6, 30), Day(7)]
        );
        var standings = new TitleStanding[2];

        view.TitleStandings(work, standings, Customer);

        Assert.Equal([TitleStanding.Clean, TitleStanding.NotHeld], standings);
    }
}
