using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

public sealed class NormEvaluatorTests
{
    private static readonly ApplicableNorm Forbid = ApplicableNorm.Forbid("MSA § 14", Truth.True).In("MSA");
    private static readonly ApplicableNorm Permit = ApplicableNorm.Permit("SOW1 § 2", Truth.True).In("SOW1");

    [Fact]
    public void Decide_OfBoth_IsForbiddenAndNamesTheConflict()
    {
        var decision = NormEvaluator.Decide([Permit, Forbid.Otherwise(NormConsequence.Breach)]);

        Assert.Equal(Verdict.Forbidden, decision.Verdict);
        Assert.Equal(NormConsequence.Breach, decision.Consequence);
        Assert.Equal(
            "warning contract.norm.conflict [MSA § 14]: It is forbidden by MSA § 14 and permitted by SOW1 § 2; the prohibition is followed. "
                + "Declare which of them is the exception, or which document prevails.",
            Assert.Single(decision.Findings).ToString()
        );
    }

    [Fact]
    public void Decide_WhereADocumentPrevails_FollowsIt()
    {
        Assert.Equal(Verdict.Permitted, NormEvaluator.Decide([Permit, Forbid], Precedence.Of("SOW1", "MSA")).Verdict);
        var decision = NormEvaluator.Decide([Permit, Forbid], Precedence.Of("MSA", "SOW1"));
        Assert.Equal(Verdict.Forbidden, decision.Verdict);
        Assert.Equal([], decision.Findings);
        Assert.Equal(
            """
            Forbidden by MSA § 14.
            - MSA § 14 forbids it.
            - SOW1 § 2 permits it, but gives way to MSA § 14, whose document prevails.
            """.ReplaceLineEndings("\n"),
            decision.Explanation.ToString()
        );
    }

    [Fact]
    public void Decide_WhereADocumentPrevailsOverAThirdOne_FollowsIt()
    {
        Assert.Equal(
            Verdict.Permitted,
            NormEvaluator
                .Decide([Permit, Forbid], Precedence.Of("SOW1", "Schedule1"), Precedence.Of("Schedule1", "MSA"))
                .Verdict
        );
    }

    [Fact]
    public void Decide_WithADeclaredException_PutsItBeforeTheOrderOfDocuments()
    {
        var decision = NormEvaluator.Decide([Permit.Excepting("MSA § 14"), Forbid], Precedence.Of("MSA", "SOW1"));

        Assert.Equal(Verdict.Permitted, decision.Verdict);
    }

    [Fact]
    public void Decide_WithADeclaredExceptionThatMayApply_IsUnknown()
    {
        var maybe = ApplicableNorm.Permit("SOW1 § 2", Truth.Unknown).Excepting("MSA § 14").NotKnowing("emergency");

        var decision = NormEvaluator.Decide([maybe, Forbid]);

        Assert.Equal(Verdict.Unknown, decision.Verdict);
        Assert.Equal(["SOW1 § 2"], decision.Determining);
        Assert.Equal(["emergency"], decision.Missing);
        Assert.Equal("Unknown: it is not known whether SOW1 § 2 applies.", decision.ToString());
    }

    [Fact]
    public void Decide_WithAnUnknownProhibition_IsUnknown()
    {
        var maybe = ApplicableNorm.Forbid("MSA § 15", Truth.Unknown);

        Assert.Equal(Verdict.Unknown, NormEvaluator.Decide([Permit, maybe]).Verdict);
        Assert.Equal(Verdict.Forbidden, NormEvaluator.Decide([Permit, maybe, Forbid]).Verdict);
    }

    [Fact]
    public void Decide_WithAnUnknownPermission_IsUnknownUnlessAnotherIsCertain()
    {
        var maybe = ApplicableNorm.Permit("MSA § 15", Truth.Unknown);

        Assert.Equal(Verdict.Unknown, NormEvaluator.Decide([maybe]).Verdict);
        Assert.Equal(Verdict.Permitted, NormEvaluator.Decide([maybe, Permit]).Verdict);
        Assert.Equal(Verdict.Forbidden, NormEvaluator.Decide([maybe, Forbid]).Verdict);
    }

    [Fact]
    public void Decide_WithExceptionsInACircle_RefusesByName()
    {
        var decision = NormEvaluator.Decide([
            Forbid.Excepting("SOW1 § 2"),
            Permit.Excepting("MSA § 14"),
            ApplicableNorm.Permit("MSA § 1", Truth.True),
        ]);

        Assert.Equal(Verdict.Unknown, decision.Verdict);
        Assert.Equal(
            "error contract.norm.circle [MSA § 14 and SOW1 § 2]: Exceptions run in a circle: MSA § 14 excepts SOW1 § 2 excepts MSA § 14. "
                + "Take one of the exceptions out.",
            Assert.Single(decision.Findings).ToString()
        );
    }

    [Fact]
    public void Decide_WithTwoWays_NamesBothAndTheOneThatNeedsLess()
    {
        var decision = NormEvaluator.Decide([
            ApplicableNorm.Permit("MSA § 1", Truth.True).Needing(Need.Of("consent"), Need.Of("notice")),
            ApplicableNorm.Permit("MSA § 2", Truth.True).Needing(Need.Of("notice"), Need.Of("payment", Truth.True)),
        ]);

        Assert.Equal(Verdict.PermittedIf, decision.Verdict);
        Assert.Equal(["notice"], decision.Needs);
        Assert.Equal("Permitted by MSA § 2 with notice, or by MSA § 1 with consent and notice.", decision.ToString());
    }

    [Fact]
    public void Decide_WhereOneWayLiftsAProhibitionAndAnotherPermits_NeedsWhatLifts()
    {
        var decision = NormEvaluator.Decide([
            Forbid.Except(ApplicableNorm.Permit("MSA § 14 (consent)", Truth.True).Needing(Need.Of("consent"))),
            Permit,
        ]);

        Assert.Equal(Verdict.PermittedIf, decision.Verdict);
        Assert.Equal(["consent"], decision.Needs);
    }

    [Fact]
    public void Decide_WithNeedsOfTwoProhibitions_NeedsThemTogether()
    {
        var decision = NormEvaluator.Decide([
            Forbid.Except(ApplicableNorm.Permit("MSA § 14 (consent)", Truth.True).Needing(Need.Of("consent"))),
            ApplicableNorm
                .Forbid("MSA § 15", Truth.True)
                .Except(ApplicableNorm.Permit("MSA § 15 (notice)", Truth.True).Needing(Need.Of("notice"))),
        ]);

        Assert.Equal(["consent", "notice"], decision.Needs);
        Assert.Equal(["MSA § 14 (consent)", "MSA § 15 (notice)"], decision.Determining);
    }

    [Fact]
    public void Factories_OfWhatIsNoNorm_Refuse()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => ApplicableNorm.Permit("", Truth.True)).ParamName);
        Assert.Equal(
            "An exception says the opposite of its norm, and MSA § 14 says the same as MSA § 14. (Parameter 'added')",
            Assert.Throws<ArgumentException>(() => Forbid.Except(Forbid)).Message
        );
        Assert.Equal(
            "MSA § 14 forbids; what must be done first belongs to the permission that it makes an exception for. (Parameter 'added')",
            Assert.Throws<ArgumentException>(() => Forbid.Needing(Need.Of("notice"))).Message
        );
        Assert.Equal("what", Assert.Throws<ArgumentException>(() => Need.Of(" ")).ParamName);
        Assert.Equal("norms", Assert.Throws<ArgumentNullException>(() => NormEvaluator.Decide([null!])).ParamName);
    }
}
