using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Confidentiality.Protection;

public sealed class ProtectionLawTests
{
    [Fact]
    public void Compare_WithItself_IsEqualInEveryPart()
    {
        Law.Holds(
            AnyTerms.Few,
            terms => terms.CompareProtection(terms).Parts.All(part => part.Order == ProtectionOrder.Equal)
        );
    }

    [Fact]
    public void Compare_OfThree_IsTransitiveInEveryPart()
    {
        var comparable = 0;
        Law.Holds(
            AnyTerms.Near,
            three =>
            {
                var (ab, bc, ac) = (
                    three.A.CompareProtection(three.B),
                    three.B.CompareProtection(three.C),
                    three.A.CompareProtection(three.C)
                );
                comparable += ab.IsNoLessProtective && bc.IsNoLessProtective ? 1 : 0;
                return ab.Parts.Select(
                            (part, i) =>
                                !part.IsNoLessProtective
                                || !bc.Parts[i].IsNoLessProtective
                                || ac.Parts[i].IsNoLessProtective
                        )
                        .All(holds => holds)
                    && (!ab.IsNoLessProtective || !bc.IsNoLessProtective || ac.IsNoLessProtective);
            }
        );

        Assert.InRange(comparable, 5, int.MaxValue);
    }

    [Fact]
    public void Compare_TheOtherWay_IsTheOppositeInEveryPart()
    {
        Law.Holds(
            AnyTerms.Pairs,
            pair =>
                pair.A.CompareProtection(pair.B)
                    .Parts.Zip(pair.B.CompareProtection(pair.A).Parts)
                    .All(both => both.First.Order == Opposite(both.Second.Order))
        );
    }

    [Fact]
    public void Compare_NoLessBothWays_IsEqualInEveryPart()
    {
        var equal = 0;
        Law.Holds(
            AnyTerms.Pairs,
            pair =>
            {
                var (there, back) = (pair.A.CompareProtection(pair.B), pair.B.CompareProtection(pair.A));
                var both = there.IsNoLessProtective && back.IsNoLessProtective;
                equal += both ? 1 : 0;
                return both == there.Parts.All(part => part.Order == ProtectionOrder.Equal)
                    && both == (there.Order == ProtectionOrder.Equal);
            }
        );

        Assert.InRange(equal, 5, int.MaxValue);
    }

    [Fact]
    public void Compare_SaysTheSameInShortAndWithWords()
    {
        Law.Holds(
            AnyTerms.Pairs,
            pair => pair.A.IsNoLessProtectiveThan(pair.B) == pair.A.CompareProtection(pair.B).IsNoLessProtective
        );
    }

    [Fact]
    public void Compare_OfAnyTerms_IsWhatMayHappenUnderThem()
    {
        var answers = new HashSet<bool>();
        Law.Holds(
            AnyTerms.Pairs,
            pair =>
            {
                var isNoLess = pair.A.IsNoLessProtectiveThan(pair.B);
                answers.Add(isNoLess);
                return isNoLess == NaiveProtection.IsNoLess(pair.A, pair.B);
            }
        );

        Assert.Equal(2, answers.Count);
    }

    private static ProtectionOrder Opposite(ProtectionOrder order) =>
        order switch
        {
            ProtectionOrder.Stricter => ProtectionOrder.Weaker,
            ProtectionOrder.Weaker => ProtectionOrder.Stricter,
            _ => order,
        };
}
