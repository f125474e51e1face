using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Terms of confidentiality as people write them by hand, and what is wrong with them.</summary>
public sealed class ConfidentialityDocumentTests
{
    private const string Terms = """
        {
          "kind": "confidentiality",
          "disclosing": "Kestrel Foods",
          "receiving": "Ledgerworks",
          "covered": { "by": "reasonably-understood", "oralConfirmation": "P30D", "talks": true },
          "purposes": ["bookkeeping"],
          "recipients": [
            { "kind": "employees", "bound": "none", "needToKnow": true },
            { "kind": "subcontractors", "bound": "no-less-protective", "needToKnow": true, "consent": true }
          ],
          "exclusions": ["public", "prior-known"],
          "care": "as-own-and-reasonable",
          "compelled": { "notice": true, "cooperationAt": "disclosing", "minimumExtent": true },
          "return": { "choice": "disclosing", "onRequest": true, "atEnd": true, "records": true, "recordsFor": "P10Y" },
          "lasts": { "from": "end-of-agreement", "length": "P5Y", "tradeSecretsWhileSecret": true },
          "levels": [{ "name": "strict", "safeguards": [{ "control": "encryption" }] }],
          "forbidden": ["train-models"],
          "countries": ["IE", "PL"]
        }
        """;

    [Fact]
    public void Read_OfTerms_GivesWhatTheyDecide()
    {
        var terms = (ConfidentialityTerms)Documents.Read<Provision>(Terms);
        var payroll = ConfidentialItem.Of("payroll", "Kestrel Foods").Understood(Truth.True).AtLevel("strict");
        var record = DisclosureRecord.Of(new LocalDate(2027, 1, 1));

        Assert.Equal(
            ConfidentialityTerms
                .OneWay("Kestrel Foods", "Ledgerworks")
                .Covering(
                    CoveredInformation.ReasonablyUnderstood.OralWhenConfirmedWithin(Period.FromDays(30)).AndTheTalks()
                )
                .For("bookkeeping")
                .To(
                    RecipientRule.Of(RecipientKind.Employees, FlowDown.None),
                    RecipientRule.Of(RecipientKind.Subcontractors, withConsent: true)
                )
                .Excluding(ExclusionKind.Public, ExclusionKind.PriorKnown)
                .WithCare(StandardOfCare.AsOwnAndReasonable)
                .WhenCompelled(CompelledDisclosure.Of(cooperationAt: CostBearer.Disclosing))
                .Returning(ReturnRule.Of(ReturnChoice.Disclosing).KeepingRecords(Period.FromYears(10)))
                .Lasting(ConfidentialityPeriod.AfterEnd(Period.FromYears(5)).TradeSecretsWhileSecret())
                .Classified(Classification.Of("strict", Safeguard.Of("encryption")))
                .Forbidding(ConfidentialAct.TrainModels)
                .KeptIn(Country.Of("IE"), Country.Of("PL")),
            terms
        );
        Assert.Equal(
            "Forbidden by terms (place).",
            terms
                .MayDisclose(
                    payroll,
                    Recipient.Of("Ledgerworks", RecipientKind.Party).In(Country.Of("IN")),
                    "bookkeeping",
                    record
                )
                .ToString()
        );
    }

    [Theory]
    [InlineData("\"records\": true, ", "", "'recordsFor' needs 'records'.")]
    [InlineData(
        "\"length\": \"P5Y\", ",
        "",
        "A period has a length, one until an event has an event, and one without end has neither."
    )]
    [InlineData(
        "\"end-of-agreement\"",
        "\"no-end\"",
        "A period has a length, one until an event has an event, and one without end has neither."
    )]
    [InlineData(
        "\"receiving\": \"Ledgerworks\"",
        "\"receiving\": \"Kestrel Foods\"",
        "'Kestrel Foods' is on both sides."
    )]
    public void Read_OfWhatCannotBe_IsRefused(string right, string wrong, string message)
    {
        var refusal = Assert.Throws<DocumentException>(() =>
            Documents.Read<Provision>(Terms.Replace(right, wrong, StringComparison.Ordinal))
        );

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfARecipientBelowAnother_StandsOnItsSide()
    {
        const string Json = """
            { "name": "Lab", "kind": "subcontractors", "above": { "name": "TestWorks", "kind": "subcontractors", "of": "Larkfield" } }
            """;

        Assert.Equal(
            Recipient
                .Of("Lab", RecipientKind.Subcontractors)
                .Below(Recipient.Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield")),
            Documents.Read<Recipient>(Json)
        );
        Assert.Contains(
            "A recipient has 'of' or 'above', not both.",
            Assert
                .Throws<DocumentException>(() =>
                    Documents.Read<Recipient>(
                        Json.Replace("\"above\"", "\"of\": \"TestWorks\", \"above\"", StringComparison.Ordinal)
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_OfARecordWithPartiesOnly_IsRefused()
    {
        var refusal = Assert.Throws<DocumentException>(() =>
            Documents.Read<DisclosureRecord>(
                """{ "on": "2027-01-01", "facts": [], "parties": [{ "role": "customer", "name": "A", "entities": [] }] }"""
            )
        );

        Assert.Contains("'parties' need 'affiliates'.", refusal.Message, StringComparison.Ordinal);
    }
}
