using System.Globalization;
using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Questions to a confidentiality agreement: each can be asked, and is answered yes, no or silent.</summary>
internal sealed class NdaQuestionCases : ICaseFamily
{
    private const string Family = "nda-questions";

    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With("attribution", "hypotheses");

    private static readonly IReadOnlySet<string> KnownOfAQuestion = DocumentKeys.With("title", "modelFact");

    private static readonly Dictionary<NdaQuestion, string> Titles = new()
    {
        [NdaQuestion.ExplicitIdentification] = "Explicit identification",
        [NdaQuestion.TechnicalOnly] = "None-inclusion of non-technical information",
        [NdaQuestion.VerbalInformation] = "Inclusion of verbally conveyed information",
        [NdaQuestion.LimitedUse] = "Limited use",
        [NdaQuestion.SharingWithEmployees] = "Sharing with employees",
        [NdaQuestion.SharingWithThirdParties] = "Sharing with third-parties",
        [NdaQuestion.NoticeOfCompulsion] = "Notice on compelled disclosure",
        [NdaQuestion.ConfidentialAgreement] = "Confidentiality of agreement",
        [NdaQuestion.NoReverseEngineering] = "No reverse engineering",
        [NdaQuestion.IndependentDevelopment] = "Permissible development of similar information",
        [NdaQuestion.ThirdPartySource] = "Permissible acquirement of similar information",
        [NdaQuestion.NoLicence] = "No licensing",
        [NdaQuestion.ReturnAtEnd] = "Return of confidential information",
        [NdaQuestion.Copying] = "Permissible copy",
        [NdaQuestion.NoSolicitation] = "No solicitation",
        [NdaQuestion.Survival] = "Survival of obligations",
        [NdaQuestion.Retention] = "Permissible post-agreement possession",
    };

    /// <summary>What terms can only mention, and not deny.</summary>
    private static readonly NdaQuestion[] NeverNo =
    [
        NdaQuestion.LimitedUse,
        NdaQuestion.ConfidentialAgreement,
        NdaQuestion.IndependentDevelopment,
        NdaQuestion.ThirdPartySource,
        NdaQuestion.NoLicence,
        NdaQuestion.Survival,
    ];

    private static readonly ConfidentialityTerms Yes = ConfidentialityTerms
        .Mutual("Northquay", "Larkfield")
        .Covering(CoveredInformation.Marked.OralWhenConfirmedWithin(Period.FromDays(30)).AndTheTalks().TechnicalOnly())
        .For("load testing")
        .To(RecipientRule.Of(RecipientKind.Employees), RecipientRule.Of(RecipientKind.Advisers))
        .Excluding(ExclusionKind.ThirdParty, ExclusionKind.Independent)
        .WhenCompelled(CompelledDisclosure.Of())
        .Returning(ReturnRule.Of(ReturnChoice.Receiving).KeepingBackups())
        .Lasting(ConfidentialityPeriod.AfterEnd(Period.FromYears(5)))
        .Forbidding(ConfidentialAct.ReverseEngineer, ConfidentialAct.Solicit)
        .Permitting(ConfidentialAct.Copy)
        .GrantingNoLicence();

    private static readonly ConfidentialityTerms No = ConfidentialityTerms
        .Mutual("Northquay", "Larkfield")
        .To(RecipientRule.Of(RecipientKind.Affiliates))
        .WhenCompelled(CompelledDisclosure.Of(notice: false))
        .Returning(ReturnRule.Of(ReturnChoice.Receiving, atEnd: false))
        .Forbidding(ConfidentialAct.Copy)
        .Permitting(ConfidentialAct.ReverseEngineer, ConfidentialAct.Solicit);

    public string Name => Family;

    public bool Recognises(JsonElement root) => root.Optional("hypotheses").ValueKind == JsonValueKind.Array;

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.NeededList("hypotheses")
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Family,
                        Family,
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () =>
                            DocumentKeys.Judge(
                                DocumentKeys.Judge(Run(one), one, KnownOfAQuestion, Family),
                                root,
                                KnownAtTheTop,
                                Family
                            )
                    )
            );

    private static Verdict Run(JsonElement one)
    {
        var (id, title) = (one.NeededText("id"), one.NeededText("title"));
        var question = NdaQuestions.All.FirstOrDefault(own =>
            string.Equals($"nda-{own:D}", id, StringComparison.Ordinal)
        );
        if (question == NdaQuestion.None)
        {
            throw new NotBuiltException($"question '{id}' not built");
        }

        if (!string.Equals(Titles[question], title, StringComparison.Ordinal))
        {
            return Verdict.Failed($"title: expected {title}, actual {Titles[question]}");
        }

        // What only a mark makes confidential cannot be said; that question has terms of its own.
        var no =
            question == NdaQuestion.VerbalInformation
                ? ConfidentialityTerms.Mutual("Northquay", "Larkfield").Covering(CoveredInformation.Marked)
                : No;
        return
            Answered(question, Yes) is { IsKnown: true, Value: true } yes
            && yes.Explanation.Basis is ClauseReference
            && (NeverNo.Contains(question) || Answered(question, no) is { IsKnown: true, Value: false })
            && Answered(question, null).Status == AnswerStatus.Silent
            ? new Verdict([], [])
            : Verdict.Failed($"{id}: it is not answered in three ways");
    }

    private static Answer<bool> Answered(NdaQuestion question, ConfidentialityTerms? terms)
    {
        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", new LocalDate(2027, 1, 1));
        return (terms is null ? agreement : agreement.Clause("MSA § 9", terms))
            .AsOf(new LocalDate(2027, 6, 1), Instant.FromUtc(2027, 6, 1, 0, 0))
            .Ask(question);
    }
}
