using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The C# of <c>docs/confidentiality.md</c> on terms and decisions.</summary>
internal static class ConfidentialitySnippets
{
    private static readonly LocalDate Today = new(2027, 3, 1);
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 9, 0);

    public static void Run()
    {
        var terms = Terms();
        Console.WriteLine(string.Join('\n', terms.Check().Select(finding => finding.ToString())));
        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: new LocalDate(2026, 2, 1));
        Decide(agreement.Clause("MSA § 9", terms));
        Laws(agreement.Clause("MSA § 9", terms).AsOf(Today, Now));
        Bulk(terms);
    }

    private static ConfidentialityTerms Terms()
    {
        #region confidentiality-terms
        var terms = ConfidentialityTerms
            .Mutual("Northquay", "Larkfield")
            .Covering(CoveredInformation.ReasonablyUnderstood.AndTheTalks())
            .For("load testing", "support")
            .To(
                RecipientRule.Of(RecipientKind.Employees, FlowDown.None),
                RecipientRule.Of(RecipientKind.Subcontractors, FlowDown.NoLessProtective),
                RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy)
            )
            .LiableForRecipients()
            .Excluding(
                ExclusionKind.Public,
                ExclusionKind.PriorKnown,
                ExclusionKind.ThirdParty,
                ExclusionKind.Independent
            )
            .WithCare(StandardOfCare.AsOwnAndReasonable)
            .WhenCompelled(CompelledDisclosure.Of(notice: true, CostBearer.Disclosing, minimumExtent: true))
            .Returning(ReturnRule.Of(ReturnChoice.Disclosing, within: Period.FromDays(30)).WithCertificate())
            .Lasting(ConfidentialityPeriod.AfterEnd(Period.FromYears(5)).TradeSecretsWhileSecret())
            .Forbidding(ConfidentialAct.TrainModels, ConfidentialAct.ReverseEngineer);
        #endregion
        return terms;
    }

    private static void Decide(Agreement agreement)
    {
        #region confidentiality-decide
        var docs = ConfidentialItem.Of("design docs", owner: "Northquay").Understood(Truth.True);
        var testWorks = Recipient
            .Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield")
            .NeedsToKnow(Truth.True);
        var view = agreement.AsOf(Today, knownAt: Now);

        Console.WriteLine(view.MayDisclose(docs, testWorks, "load testing"));
        // Permitted by MSA § 9 (subcontractors) with undertaking of TestWorks no less protective than MSA § 9.
        Console.WriteLine(view.MayDisclose(docs, testWorks, "marketing"));
        // Forbidden by MSA § 9 (purpose).
        Console.WriteLine(view.MayDisclose(docs, testWorks, "load testing", ConfidentialAct.TrainModels));
        // Forbidden by MSA § 9 (train models).
        #endregion

        #region confidentiality-exclusion
        var published = agreement.Record(
            ExclusionShown.Of(
                "E1",
                on: new LocalDate(2027, 2, 20),
                recorded: Now,
                item: "design docs",
                ExclusionKind.Public,
                since: new LocalDate(2027, 2, 15),
                receiverAtFault: Truth.False
            )
        );
        var press = Recipient.Of("press", RecipientKind.Others);
        var decision = published.AsOf(Today, knownAt: Now).MayDisclose(docs, press, "support");
        Console.WriteLine(decision.Verdict); // Unknown
        Console.WriteLine(decision.Missing[0]); // evidence that design docs is public
        #endregion
    }

    private static void Laws(AgreementView view)
    {
        #region confidentiality-laws
        var authority = Recipient.Of("BaFin", RecipientKind.Authorities);
        var docs = ConfidentialItem.Of("design docs", owner: "Northquay").Understood(Truth.True);
        var report = view.MayDisclose(docs, authority, "report", laws: DisclosureLaws.EuropeanUnion);
        Console.WriteLine(report); // Forbidden by MSA § 9 (purpose) and MSA § 9 (recipients).
        Console.WriteLine(report.Findings[0].Remedy); // State '…': whether the law applies is not known
        #endregion
    }

    private static void Bulk(ConfidentialityTerms terms)
    {
        #region confidentiality-bulk
        var docs = ConfidentialItem.Of("design docs", owner: "Northquay").Understood(Truth.True);
        var larkfield = Recipient.Of("Larkfield", RecipientKind.Party);
        var compiled = terms.Compile(DisclosureRecord.Of(Today), [docs], [larkfield], ["support", "marketing"]);

        var query = DisclosureQuery.Of(item: 0, recipient: 0, purpose: 1);
        Console.WriteLine(compiled.Decide(in query)); // Forbidden
        Console.WriteLine(compiled.Explain(in query)); // Forbidden by terms (purpose).
        #endregion
    }
}
