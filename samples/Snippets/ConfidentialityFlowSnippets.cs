using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The C# of <c>docs/confidentiality.md</c> on flow-down, chains, return and standard agreements.</summary>
internal static class ConfidentialityFlowSnippets
{
    private static readonly LocalDate Today = new(2027, 3, 1);
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 9, 0);

    public static void Run()
    {
        var terms = ConfidentialityTerms
            .Mutual("Northquay", "Larkfield")
            .For("load testing", "support")
            .To(RecipientRule.Of(RecipientKind.Subcontractors))
            .LiableForRecipients()
            .Returning(ReturnRule.Of(ReturnChoice.Disclosing, within: Period.FromDays(30)).WithCertificate())
            .Lasting(ConfidentialityPeriod.AfterEnd(Period.FromYears(5)).TradeSecretsWhileSecret());
        Compare(terms);
        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: new LocalDate(2026, 2, 1))
            .Clause("MSA § 9", terms);
        var before = Chains(agreement);
        Tiers(before);
        Flows(before);
        Standard();
    }

    private static void Compare(ConfidentialityTerms terms)
    {
        #region confidentiality-compare
        var subcontract = ConfidentialityTerms
            .OneWay("Larkfield", "TestWorks")
            .For("load testing", "marketing")
            .LiableForRecipients();
        var comparison = subcontract.CompareProtection(terms);

        Console.WriteLine(comparison.IsNoLessProtective); // False
        Console.WriteLine(comparison); // less protective in purposes, return, certificate and what may be kept
        Console.WriteLine(comparison[ConfidentialityPart.Recipients]);
        // recipients: stricter, none stated, beside subcontractors who need to know, bound by terms no less protective
        #endregion
    }

    private static AgreementView Chains(Agreement agreement)
    {
        #region confidentiality-chain
        var view = agreement
            .Record(
                InformationDisclosed.Of("F1", new LocalDate(2027, 1, 5), Now, "design docs", "Northquay", "Larkfield"),
                InformationDisclosed.Of("F2", new LocalDate(2027, 1, 9), Now, "design docs", "Larkfield", "TestWorks"),
                ReturnRequested.Of("F3", new LocalDate(2027, 2, 20), Now, "Northquay")
            )
            .AsOf(Today, knownAt: Now);
        var docs = ConfidentialItem.Of("design docs", owner: "Northquay");

        Console.WriteLine(view.ChainTo(docs, "TestWorks").Value);
        // design docs: Northquay, Larkfield, TestWorks (broken)
        Console.WriteLine(view.HoldersNotBound().Single().Finding.Remedy);
        // Get an undertaking of TestWorks to Larkfield that is no less protective than what binds Larkfield.
        Console.WriteLine(view.MustReturn()[1]);
        // TestWorks: design docs to Northquay by 2027-03-22 (due, MSA § 9)
        Console.WriteLine(view.Survives()[1]);
        // Larkfield keeps trade secrets of Northquay confidential as long as they are secret (MSA § 9)
        Console.WriteLine(view.DueBetween(DateRange.Month(2027, 3)).Count); // 3: two returns and a certificate
        Console.WriteLine(view.MayDisclose(docs, Recipient.Of("Larkfield", RecipientKind.Party), "support"));
        // Forbidden by MSA § 9 (return requested).
        #endregion
        return view.Agreement.AsOf(new LocalDate(2027, 2, 1), knownAt: Now);
    }

    private static void Tiers(AgreementView view)
    {
        #region confidentiality-tiers
        var testWorks = Recipient
            .Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield")
            .NeedsToKnow(Truth.True);
        var lab = Recipient.Of("Lab", RecipientKind.Subcontractors).Below(testWorks).NeedsToKnow(Truth.True);
        var docs = ConfidentialItem.Of("design docs", owner: "Northquay");

        foreach (var need in view.MayDisclose(docs, lab, "load testing").Needs)
        {
            Console.WriteLine(need);
        }

        // undertaking of Lab no less protective than that of TestWorks
        // undertaking of TestWorks no less protective than MSA § 9
        #endregion
    }

    private static void Flows(AgreementView view)
    {
        #region confidentiality-flows
        var testWorks = Recipient.Of("TestWorks", RecipientKind.Subcontractors, of: "Larkfield");
        var flow = Flow.Of(
            ConfidentialItem.Of("design docs", owner: "Northquay"),
            from: "Larkfield",
            testWorks,
            purpose: "marketing"
        );
        var check = view.CheckFlows([flow]).Single();

        Console.WriteLine(check.IsPermitted); // False
        Console.WriteLine(check.Repairs[0]); // consent of Northquay to disclose design docs to TestWorks
        Console.WriteLine(check.Repairs[1]);
        // undertaking of TestWorks to Larkfield that is no less protective; give it for load testing; TestWorks needs to know it for the purpose
        #endregion
    }

    private static void Standard()
    {
        #region confidentiality-nda
        var page = NdaCoverPage
            .Of(Party.Customer("Northquay"), Party.Provider("Larkfield"), "load testing", new LocalDate(2027, 1, 1))
            .Expiring(Period.FromYears(1))
            .KeepingConfidentialFor(Period.FromYears(2));
        var view = MutualNda.CommonPaper(page).AsOf(Today, knownAt: Now);

        Console.WriteLine(view.Ask(NdaQuestion.SharingWithEmployees).Value); // True
        Console.WriteLine(view.Ask(NdaQuestion.Retention).Explanation.Basis); // MNDA § 6
        Console.WriteLine(view.Ask(NdaQuestion.NoReverseEngineering).Status); // Silent

        var theirs = MutualNda.StandardTerms(page).WithCare(StandardOfCare.AsOwn).For("product design");
        Console.WriteLine(NdaComparison.Compare(MutualNda.StandardTerms(page), theirs));
        // theirs are less protective in purposes and care
        #endregion
    }
}
