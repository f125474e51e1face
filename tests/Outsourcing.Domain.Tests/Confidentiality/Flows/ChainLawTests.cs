using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Confidentiality.Protection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Confidentiality.Flows.FlowWorld;

namespace Outsourcing.Domain.Tests.Confidentiality.Flows;

/// <summary>Random worlds of holders, undertakings and returns, against an oracle that tries every way.</summary>
public sealed class ChainLawTests
{
    private static readonly string[] Names = [Retail, Software, "A", "B", "C", "D"];

    private static readonly ConfidentialityTerms[] Strictness =
    [
        Terms,
        Terms.WithCare(StandardOfCare.Reasonable),
        Terms.For("marketing"),
        Terms.WithCare(StandardOfCare.Reasonable).For("marketing"),
    ];

    private static readonly Gen<Fact> Disclosures =
        from giver in Gen.Elements(Names)
        from taker in Gen.Elements(Names)
        from day in Gen.Choose(1, 9)
        select (Fact)Given(giver, taker, day);

    private static readonly Gen<Fact> Undertakings =
        from holder in Gen.Elements(Names[2..])
        from giver in Gen.Elements(Names)
        from noLess in Gen.Elements(Truth.True, Truth.Unknown, Truth.Unknown, Truth.False)
        from terms in Gen.Elements(Strictness.Append(null))
        from number in Gen.Choose(1, 100_000)
        select (Fact)Signed(holder, giver, noLess, terms, id: $"U{Invariant.Text(number)}");

    private static readonly Arbitrary<AgreementView> Worlds = (
        from disclosures in Gen.Choose(1, 9).SelectMany(count => Gen.ArrayOf(Disclosures, count))
        from undertakings in Gen.Choose(0, 6).SelectMany(count => Gen.ArrayOf(Undertakings, count))
        select View(disclosures.Concat(undertakings).DistinctBy(fact => fact.Id, StringComparer.Ordinal))
    ).ToArbitrary();

    [Fact]
    public void ChainTo_OfAnyWorld_IsTheBestOfAllWays()
    {
        var answers = new HashSet<string>(StringComparer.Ordinal);
        Law.Holds(
            Worlds,
            view =>
                Names
                    .Skip(1)
                    .All(holder =>
                    {
                        var chain = view.ChainTo(Docs, holder);
                        var words = chain.IsKnown ? chain.Value.IsUnbroken.ToString() : "none";
                        answers.Add(words);
                        return string.Equals(words, NaiveChains.Best(view, holder), StringComparison.Ordinal);
                    })
        );

        Assert.Equal(["false", "none", "true", "unknown"], answers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ChainTo_OfAnyWorld_BeginsAtTheOwnerAndHangsTogether()
    {
        Law.Holds(
            Worlds,
            view =>
                Names
                    .Skip(1)
                    .Select(holder => view.ChainTo(Docs, holder))
                    .Where(chain => chain.IsKnown)
                    .All(chain =>
                    {
                        var links = chain.Value.Links;
                        return links[0].From is Retail
                            && links
                                .Zip(links.Skip(1))
                                .All(pair =>
                                    string.Equals(pair.First.To, pair.Second.From, StringComparison.Ordinal)
                                    && !(pair.Second.On < pair.First.On)
                                );
                    })
        );
    }

    [Fact]
    public void Chain_OfAnyWorld_IsAsStrictAsItsWeakestLink()
    {
        var answers = new HashSet<Truth>();
        Law.Holds(
            Worlds,
            AnyTerms.Pairs,
            (view, pair) =>
                Names
                    .Skip(1)
                    .Select(holder => view.ChainTo(Docs, holder))
                    .Where(chain => chain.IsKnown)
                    .All(chain =>
                        Strictness
                            .Append(pair.A)
                            .All(terms =>
                            {
                                var whole = chain.Value.IsNoLessProtectiveThan(terms);
                                answers.Add(whole);
                                var links = chain.Value.Links.Select(link =>
                                    link.Bond == LinkBond.None ? Truth.False
                                    : link.Terms?.IsNoLessProtectiveThan(terms) == true ? Truth.True
                                    : link.Terms is null || (link.Comparison is null && link.Bond != LinkBond.Clause)
                                        ? Truth.Unknown
                                    : Truth.False
                                );
                                var weakest = links.MinBy(Rank);
                                return whole == weakest || (weakest.IsUnknown && whole.IsFalse);
                            })
                    )
        );

        Assert.Equal(3, answers.Count);
    }

    [Fact]
    public void Chain_ThatIsUnbroken_IsAsStrictAsTheClause()
    {
        Law.Holds(
            Worlds,
            view =>
                Names
                    .Skip(1)
                    .Select(holder => view.ChainTo(Docs, holder))
                    .Where(chain =>
                        chain.IsKnown && chain.Value.IsUnbroken.IsTrue && chain.Value.Links[0].Bond == LinkBond.Clause
                    )
                    .All(chain => chain.Value.IsNoLessProtectiveThan(Terms).IsTrue)
        );
    }

    [Fact]
    public void HoldersNotBound_OfAnyWorld_AreThoseWithoutAnUnbrokenChain()
    {
        Law.Holds(
            Worlds,
            view =>
                view.HoldersNotBound(Docs)
                    .Select(own => own.Holder)
                    .SequenceEqual(
                        Names
                            .Skip(1)
                            .Where(holder => NaiveChains.Best(view, holder) is "false" or "unknown")
                            .Where(holder =>
                                view.FactsOf<InformationDisclosed>()
                                    .Any(fact => string.Equals(fact.To, holder, StringComparison.Ordinal))
                            )
                            .Order(StringComparer.Ordinal)
                    )
        );
    }

    private static int Rank(Truth truth) =>
        truth.IsFalse ? 0
        : truth.IsUnknown ? 1
        : 2;
}
