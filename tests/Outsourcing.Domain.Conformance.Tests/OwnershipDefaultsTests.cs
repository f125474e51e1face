namespace Outsourcing.Domain.Conformance.Tests;

/// <summary>The cases about ownership by law: every key is answered from the laws of the library, and compared.</summary>
public sealed class OwnershipDefaultsTests : IDisposable
{
    private const string Chain = """
        {"on":"1988","from":"inventor","to":"Stanford","wording":"agree to assign","kind":"promise to assign (future)"},
        {"on":"1989-02-14","from":"inventor","to":"Cetus","wording":"will assign and do hereby assign","kind":"present assignment of future rights"}
        """;

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"employee\",\"withinScopeOfEmployment\":true",
        "\"owner\":\"employer\",\"workMadeForHire\":true"
    )]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"employee\",\"withinScopeOfEmployment\":false",
        "\"owner\":\"employee\",\"workMadeForHire\":false"
    )]
    [InlineData("GB", "copyright", "\"author\":\"employee\",\"inCourseOfEmployment\":true", "\"owner\":\"employer\"")]
    [InlineData(
        "FR",
        "copyright (software)",
        "\"author\":\"employee\",\"inDutiesOrOnInstructions\":true",
        "\"owner\":\"employer\",\"appliesToContractors\":false"
    )]
    [InlineData(
        "FR",
        "copyright",
        "\"author\":\"employee\",\"inDutiesOrOnInstructions\":true,\"workType\":\"novel\"",
        "\"owner\":\"employee\""
    )]
    [InlineData(
        "DE",
        "copyright (software)",
        "\"author\":\"employee\",\"inDuties\":true",
        "\"economicRights\":\"exclusively exercisable by employer\",\"appliesToContractors\":false"
    )]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"contractor\",\"workType\":\"part of a motion picture\",\"signedWriting\":true",
        "\"workMadeForHire\":true"
    )]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"contractor\",\"workType\":\"software\",\"contractSays\":\"work made for hire\",\"backupAssignment\":true",
        "\"workMadeForHire\":false,\"owner\":\"client\""
    )]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"contractor\",\"workType\":\"software\",\"contractSays\":\"work made for hire\",\"backupAssignment\":false",
        "\"workMadeForHire\":false,\"owner\":\"contractor\""
    )]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"contractor\",\"contractSays\":\"shall assign\",\"workType\":\"software\"",
        "\"owner\":\"contractor\",\"copyrightTransferred\":false"
    )]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"contractor\",\"contractSays\":\"hereby assigns\",\"workType\":\"software\"",
        "\"owner\":\"assignee\",\"copyrightTransferred\":true"
    )]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"contractor\",\"contractSays\":\"hereby assigns\",\"signedWriting\":false,\"workType\":\"software\"",
        "\"owner\":\"contractor\",\"valid\":false"
    )]
    [InlineData(
        "GB",
        "copyright",
        "\"author\":\"contractor\",\"signedPresentAssignmentOfFutureCopyright\":true",
        "\"owner\":\"assignee from creation\""
    )]
    [InlineData("FR", "copyright", "\"contractSays\":\"global assignment of all future works\"", "\"valid\":false")]
    [InlineData("GB", "copyright", "\"contractSays\":\"global assignment of all future works\"", "\"valid\":true")]
    [InlineData(
        "FR",
        "copyright",
        "\"signedWriting\":true,\"assignmentMentionsEachRightWithExtentPurposePlaceDuration\":false",
        "\"unmentionedRightsTransferred\":false"
    )]
    [InlineData(
        "GB",
        "copyright",
        "\"author\":\"contractor\",\"writtenAssignment\":false,\"paidFor\":true",
        "\"owner\":\"contractor\",\"clientHas\":\"implied licence limited to what was contemplated and necessary\""
    )]
    [InlineData(
        "US",
        "patent",
        "\"licence\":\"non-exclusive\",\"transferClause\":\"silent\",\"licensorConsent\":true",
        "\"licenseeMayTransfer\":true"
    )]
    [InlineData(
        "US",
        "patent",
        "\"licence\":\"non-exclusive\",\"transferClause\":\"freely transferable\",\"licensorConsent\":false",
        "\"licenseeMayTransfer\":true"
    )]
    [InlineData(
        "US",
        "patent",
        "\"licence\":\"non-exclusive\",\"transferClause\":\"not transferable\",\"licensorConsent\":false",
        "\"licenseeMayTransfer\":false"
    )]
    [InlineData(
        "GB",
        "patent",
        "\"jointOwners\":2,\"agreementToContrary\":false",
        "\"eachMayPractise\":true,\"licenceNeedsConsent\":true,\"assignmentOfShareNeedsConsent\":true,\"dutyToAccount\":false,\"shares\":\"equal\""
    )]
    [InlineData(
        "US",
        "copyright",
        "\"jointOwners\":3,\"agreementToContrary\":false",
        "\"exclusiveLicenceNeedsAll\":true,\"shares\":[\"1/3\",\"1/3\",\"1/3\"]"
    )]
    [InlineData(
        "DE",
        "copyright",
        "\"jointOwners\":2,\"agreementToContrary\":false",
        "\"licenceNeedsConsent\":true,\"eachMayLicenceNonExclusivelyWithoutConsent\":false"
    )]
    [InlineData(
        "GB",
        "moral",
        "\"waiverInSignedWriting\":true",
        "\"waivable\":true,\"assignable\":false,\"valid\":true"
    )]
    [InlineData(
        "FR",
        "moral",
        "\"waiverInSignedWriting\":true",
        "\"waivable\":false,\"assignable\":false,\"valid\":false"
    )]
    [InlineData(
        "DE",
        "copyright",
        "\"contractSays\":\"assigns all copyright\"",
        "\"copyrightTransferred\":false,\"construedAs\":\"grant of exclusive rights of use as far as the purpose requires (s. 31(5))\""
    )]
    public void Run_RightCase_Passes(string country, string right, string facts, string expected) =>
        Assert.Equal("1 passed, 0 failed, 0 skipped", Closing(country, right, $"{{{facts}}}", expected));

    [Theory]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"employee\",\"withinScopeOfEmployment\":false",
        "\"owner\":\"employer\""
    )]
    [InlineData("US", "copyright", "\"author\":\"employee\"", "\"owner\":\"employer\"")]
    [InlineData("GB", "copyright", "\"author\":\"contractor\",\"signedWriting\":true", "\"owner\":\"contractor\"")]
    [InlineData("GB", "copyright", "\"jointOwners\":2,\"agreementToContrary\":true", "\"licenceNeedsConsent\":true")]
    [InlineData("GB", "copyright", "\"jointOwners\":2,\"agreementToContrary\":false", "\"dutyToAccount\":false")]
    [InlineData(
        "US",
        "patent",
        "\"licence\":\"exclusive\",\"transferClause\":\"silent\",\"licensorConsent\":false",
        "\"licenseeMayTransfer\":false"
    )]
    [InlineData("US", "copyright", "\"jointOwners\":2,\"agreementToContrary\":false", "\"shares\":[\"2/3\",\"1/3\"]")]
    [InlineData("US", "copyright", "\"jointOwners\":2,\"agreementToContrary\":false", "\"shares\":\"unequal\"")]
    [InlineData("DE", "copyright", "\"contractSays\":\"assigns all copyright\"", "\"construedAs\":\"a sale\"")]
    [InlineData("DE", "copyright", "\"contractSays\":7", "\"copyrightTransferred\":false")]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"employee\",\"withinScopeOfEmployment\":true",
        "\"workMadeForHire\":\"yes\""
    )]
    public void Run_WrongOrUnknown_Fails(string country, string right, string facts, string expected) =>
        Assert.Equal("0 passed, 1 failed, 0 skipped", Closing(country, right, $"{{{facts}}}", expected));

    [Theory]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"employee\",\"withinScopeOfEmployment\":true,\"moon\":1",
        "\"owner\":\"employer\""
    )]
    [InlineData(
        "US",
        "copyright",
        "\"author\":\"employee\",\"withinScopeOfEmployment\":true",
        "\"owner\":\"employer\",\"moon\":1"
    )]
    [InlineData("US", "plant variety", "\"author\":\"employee\"", "\"owner\":\"employer\"")]
    public void Run_WhatNobodyReads_IsASkip(string country, string right, string facts, string expected) =>
        Assert.Equal("0 passed, 0 failed, 1 skipped", Closing(country, right, $"{{{facts}}}", expected));

    [Theory]
    [InlineData(
        "\"legalTitleHolder\":\"Cetus\",\"stanfordHolds\":\"equitable claim only\"",
        "1 passed, 0 failed, 0 skipped"
    )]
    [InlineData("\"cetusHolds\":\"legal title\",\"inventorHolds\":\"nothing\"", "1 passed, 0 failed, 0 skipped")]
    [InlineData("\"legalTitleHolder\":\"Stanford\"", "0 passed, 1 failed, 0 skipped")]
    [InlineData("\"stanfordHolds\":\"nothing\"", "0 passed, 1 failed, 0 skipped")]
    [InlineData("\"rocheHolds\":\"nothing\"", "0 passed, 0 failed, 1 skipped")]
    public void Run_ChainOfGrants_FollowsTheTitle(string expected, string closing) =>
        Assert.Equal(closing, Closing("US", "patent", $"[{Chain}]", expected));

    [Fact]
    public void Run_GrantInTheOtherOrder_IsTheSame() =>
        Assert.Equal(
            "1 passed, 0 failed, 0 skipped",
            Closing(
                "US",
                "patent",
                $"[{Chain.Replace("1988", "1990", StringComparison.Ordinal)}]",
                "\"legalTitleHolder\":\"Cetus\""
            )
        );

    private string Closing(string country, string right, string facts, string expected) =>
        Workbench
            .Run(
                bench.Write(
                    "a.json",
                    $$"""
                    {"cases":[{"id":"a","jurisdiction":"{{country}}","right":"{{right}}","facts":{{facts}},"expected":{ {{expected}} } }]}
                    """
                )
            )
            .Closing;
}
