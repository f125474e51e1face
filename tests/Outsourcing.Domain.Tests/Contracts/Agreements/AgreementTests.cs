using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class AgreementTests
{
    private static readonly LocalDate Start = new(2026, 2, 1);
    private static readonly Instant Signed = Instant.FromUtc(2026, 1, 15, 12, 0);

    private static readonly Agreement Msa = Agreement
        .Between(Party.Customer("customer"), Party.Provider("provider"))
        .Document("MSA", Start)
        .Document("SOW1", Start, DocumentKind.StatementOfWork, under: "MSA");

    [Fact]
    public void Steps_LeaveTheOldAgreementAsItWas()
    {
        var longer = Msa.Clause("MSA § 9", new Parking(2));

        Assert.Empty(Msa.Clauses);
        Assert.Equal(Clause.Of(ClauseReference.Parse("MSA § 9"), new Parking(2)), Assert.Single(longer.Clauses));
        Assert.Equal("customer, provider: 2 documents, 1 clause, 0 amendments, 0 facts", longer.ToString());
    }

    [Fact]
    public void And_ATakenName_IsRefused() =>
        Refused(
            "A party is named 'provider' already.",
            "party",
            () => Msa.And(Party.Of(PartyRole.Guarantor, "provider"))
        );

    [Fact]
    public void Document_ATakenName_IsRefused() =>
        Refused("A document is named 'MSA' already.", "document", () => Msa.Document("MSA", Start));

    [Fact]
    public void Document_UnderOneThatIsNotThere_IsRefused() =>
        Refused(
            "No document is named 'FRAME'; declare it first. There are MSA and SOW1.",
            "document",
            () => Msa.Document("SOW2", Start, DocumentKind.StatementOfWork, under: "FRAME")
        );

    [Fact]
    public void Document_UnderItself_IsRefused() =>
        Refused(
            "The document 'A' cannot stand under itself.",
            "under",
            () => AgreementDocument.Of("A", DocumentKind.Order, under: "A")
        );

    [Fact]
    public void Clause_OfADocumentThatIsNotThere_IsRefused()
    {
        Refused(
            "No document is named 'X'; declare it first. There are MSA and SOW1.",
            "clause",
            () => Msa.Clause("X § 1", new Parking(1))
        );
        Refused(
            "No document is named 'X'; declare it first.",
            "clause",
            () =>
                Agreement
                    .Between(Party.Customer("customer"), Party.Provider("provider"))
                    .Clause("X § 1", new Parking(1))
        );
    }

    [Fact]
    public void Clause_WhereOneStands_IsRefused() =>
        Refused(
            "A clause stands at MSA § 1 already.",
            "clause",
            () => Msa.Clause("MSA § 1", new Parking(1)).Clause("MSA § 1", new Parking(2))
        );

    [Fact]
    public void Prevails_ACycle_IsRefused()
    {
        var ordered = Msa.Document("L1", Start, DocumentKind.SideLetter)
            .Prevails("L1", over: "SOW1")
            .Prevails("SOW1", over: "MSA");

        Refused(
            "'MSA' cannot prevail over 'L1', which already prevails over it.",
            "over",
            () => ordered.Prevails("MSA", over: "L1")
        );
        Refused(
            "'MSA' cannot prevail over 'MSA', which already prevails over it.",
            "over",
            () => ordered.Prevails("MSA", over: "MSA")
        );
        Assert.Equal(ordered, ordered.Prevails("SOW1", over: "MSA"));
        Assert.Equal(["L1 over SOW1", "SOW1 over MSA"], ordered.OrderOfPrecedence.Select(own => own.ToString()));
    }

    [Fact]
    public void Prevails_ADocumentThatIsNotThere_IsRefused()
    {
        Refused(
            "No document is named 'X'; declare it first. There are MSA and SOW1.",
            "document",
            () => Msa.Prevails("X", "MSA")
        );
        Refused(
            "No document is named 'X'; declare it first. There are MSA and SOW1.",
            "over",
            () => Msa.Prevails("MSA", "X")
        );
    }

    [Fact]
    public void Amend_AClauseThatIsNotThere_IsRefused() =>
        Refused(
            "No clause stands at MSA § 7.",
            "added",
            () => Msa.Amend("A1", Start, Signed, ClauseChange.Replace("MSA § 7", new Parking(1)))
        );

    [Fact]
    public void Amend_WhatAnotherAmendmentAdds_InAnyOrder()
    {
        var adds = Amendment.Of("A1", Start, Signed, ClauseChange.Add("MSA § 7", new Parking(1)));
        var removes = Amendment.Of("A2", Start.PlusDays(1), Signed, ClauseChange.Remove("MSA § 7"));

        Assert.Equal(Msa.Amend(adds).Amend(removes), Msa.Amend(removes, adds));
    }

    [Fact]
    public void Amend_ATakenName_IsRefused()
    {
        var amended = Msa.Amend("A1", Start, Signed, ClauseChange.Add("MSA § 7", new Parking(1)));

        Refused(
            "An amendment is named 'A1' already.",
            "added",
            () => amended.Amend("A1", Start, Signed, ClauseChange.Remove("MSA § 7"))
        );
    }

    [Fact]
    public void Amend_ApprovedByAStranger_IsRefused() =>
        Refused(
            "'bank' is no party; the parties are customer and provider.",
            "added",
            () =>
                Msa.Amend(
                    Amendment
                        .Of("A1", Start, Signed, ClauseChange.Add("MSA § 7", new Parking(1)))
                        .ApprovedBy(Approval.Of("bank", Start, Signed))
                )
        );

    [Fact]
    public void Amendment_WithoutChangesOrWithTwoOfAClause_IsRefused()
    {
        Refused("The amendment 'A1' changes nothing.", "changes", () => Amendment.Of("A1", Start, Signed));
        Refused(
            "The amendment 'A1' changes MSA § 7 more than once.",
            "changes",
            () => Amendment.Of("A1", Start, Signed, ClauseChange.Remove("MSA § 7"), ClauseChange.Remove("MSA § 7"))
        );
    }

    [Fact]
    public void Amendment_ApprovedTwiceOrSupersedingItself_IsRefused()
    {
        var amendment = Amendment.Of("A1", Start, Signed, ClauseChange.Remove("MSA § 7"));

        Refused(
            "A party approves the amendment 'A1' more than once.",
            "given",
            () => amendment.ApprovedBy(Approval.Of("customer", Start, Signed), Approval.Of("customer", Start, Signed))
        );
        Refused("The amendment 'A1' cannot supersede itself.", "amendments", () => amendment.Supersedes("A1"));
        Assert.Equal("A1 from 2026-02-01: removes MSA § 7", amendment.ToString());
    }

    [Fact]
    public void Record_TheSameFactTwice_CountsOnce()
    {
        var fact = Happened.Of("F1", Start, Signed, "commencement");

        Assert.Equal(Msa.Record(fact), Msa.Record(fact, Happened.Of("F1", Start, Signed, "commencement")).Record(fact));
    }

    [Fact]
    public void Record_TwoFactsOfOneName_IsRefused() =>
        Refused(
            "Two facts are named 'F1': F1 on 2026-02-01: commencement; F1 on 2026-02-02: commencement.",
            "added",
            () =>
                Msa.Record(
                    Happened.Of("F1", Start, Signed, "commencement"),
                    Happened.Of("F1", Start.PlusDays(1), Signed, "commencement")
                )
        );

    [Fact]
    public void Facts_InAnyOrder_GiveEqualAgreements()
    {
        Fact[] facts =
        [
            Happened.Of("F1", Start, Signed, "commencement"),
            Stated.Of("F2", Start, Signed, "customer is regulated", Truth.True),
            new PlaceBlocked("F3", Start, Signed),
        ];

        Assert.Equal(Msa.Record(facts), Msa.Record(facts[2]).Record(facts[1], facts[0]));
        Assert.NotEqual(Msa.Record(facts), Msa.Record(facts[0], facts[1]));
    }

    private static void Refused(string message, string parameter, Func<object> make)
    {
        var refusal = Assert.Throws<ArgumentException>(parameter, make);
        Assert.Equal($"{message} (Parameter '{parameter}')", refusal.Message);
    }
}
