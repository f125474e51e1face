using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Confidentiality;

/// <summary>What holds of every decision on a disclosure; each case tries some twenty worlds.</summary>
public sealed class DisclosureLawTests
{
    private const int WorldsPerCase = 20;
    private static readonly Verdict[] Allowing = [Verdict.Permitted, Verdict.PermittedIf];

    /// <summary>Why somebody may have what is to be returned: it is the owner, the owner or a law says so, or it is not confidential.</summary>
    private static readonly string[] PermittedUses =
    [
        "owner",
        "consent",
        "compelled",
        "residuals",
        "not covered",
        "period over",
        "public",
        "prior known",
        "from a third party",
        "independently developed",
    ];

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void MayDisclose_InAnyWorld_IsWhatTheNaiveEvaluatorSays()
    {
        Holds((_, world) => world.Decide().Verdict == NaiveDisclosure.Decide(world));
    }

    [Fact]
    public void MayDisclose_WithOneMoreExclusion_NeverForbids()
    {
        Holds(
            (maker, world) =>
            {
                var (before, after) = (
                    world.Decide().Verdict,
                    (world with { Terms = world.Terms.Excluding(maker.Exclusion()) }).Decide().Verdict
                );
                return before == after
                    || (after != Verdict.Forbidden && (!Allowing.Contains(before) || Allowing.Contains(after)));
            }
        );
    }

    [Fact]
    public void MayDisclose_WithOneMoreRestriction_NeverPermits()
    {
        Holds(
            (maker, world) =>
            {
                var before = world.Decide().Verdict;
                return Restricted(maker, world)
                    .All(more => !Allowing.Contains(more.Decide().Verdict) || Allowing.Contains(before));
            }
        );
    }

    [Fact]
    public void MayDisclose_WithOneMoreRecipient_NeverTakesAPermissionAway()
    {
        Holds(
            (maker, world) =>
                maker.Rule() is var rule
                && (
                    rule.WithConsent
                    || !Allowing.Contains(world.Decide().Verdict)
                    || Allowing.Contains((world with { Terms = world.Terms.To(rule) }).Decide().Verdict)
                )
        );
    }

    [Fact]
    public void MayDisclose_UnderTermsThatOnlyNameTheParties_NeverPermitsToAnybodyElse()
    {
        Holds(
            (_, world) =>
            {
                var bare = ConfidentialityTerms
                    .Mutual("Northquay", "Larkfield")
                    .Covering(CoveredInformation.All.AndTheTalks());
                var decision = bare.MayDisclose(
                    world.Item,
                    world.To,
                    world.Purpose,
                    DisclosureRecord.Of(world.Record.On),
                    world.Act
                );
                return !Allowing.Contains(decision.Verdict)
                    || (
                        string.Equals(world.To.OnSideOf, world.Item.Owner, StringComparison.Ordinal)
                        && world.To.Kind is RecipientKind.Party or RecipientKind.Employees
                    );
            }
        );
    }

    [Fact]
    public void MayDisclose_ThatPermits_PermitsHoweverTheUnknownTurnsOut()
    {
        Holds(
            (maker, world) =>
                !Allowing.Contains(world.Decide().Verdict)
                || Enumerable.Range(0, 5).All(_ => Allowing.Contains(Completed(maker, world).Decide().Verdict))
        );
    }

    [Fact]
    public void MayDisclose_ThatIsUnknown_NamesWhatIsMissing()
    {
        Holds(
            (_, world) =>
                world.Decide() is var decision && (decision.Verdict == Verdict.Unknown) == (decision.Missing.Count > 0)
        );
    }

    [Fact]
    public void MayDisclose_ThatIsPermittedIf_NamesWhatItNeeds()
    {
        Holds(
            (_, world) =>
                world.Decide() is var decision
                && (decision.Verdict == Verdict.PermittedIf) == (decision.Needs.Count > 0)
        );
    }

    [Fact]
    public void Explanation_OfADecision_EvaluatesToIt()
    {
        Holds((_, world) => world.Decide() is var decision && ExplanationReader.Read(decision) == decision.Verdict);
    }

    [Fact]
    public void Decide_OfCompiledTerms_IsTheVerdictOfTheTerms()
    {
        Holds(
            (maker, world) =>
            {
                ConfidentialItem[] items = [world.Item, maker.Item(0), maker.Item(0)];
                Recipient[] recipients = [world.To, maker.To()];
                string[] purposes = ["load testing", "audit", "marketing"];
                var compiled = world.Terms.Compile(world.Record, items, recipients, purposes);
                return Enumerable
                    .Range(0, items.Length)
                    .All(i =>
                        Enumerable
                            .Range(0, recipients.Length)
                            .All(r =>
                                Enumerable
                                    .Range(0, purposes.Length)
                                    .All(p =>
                                        Enum.GetValues<ConfidentialAct>()[1..]
                                            .All(act =>
                                                compiled.Decide(DisclosureQuery.Of(i, r, p, act))
                                                == world
                                                    .Terms.MayDisclose(
                                                        items[i],
                                                        recipients[r],
                                                        purposes[p],
                                                        world.Record,
                                                        act
                                                    )
                                                    .Verdict
                                            )
                                    )
                            )
                    );
            },
            worldsPerCase: 2
        );
    }

    [Fact]
    public void MayDisclose_OfAnAgreement_IsThatOfItsClause()
    {
        Holds(
            (_, world) =>
            {
                var record = world.Record;
                if (record.LastDay is not null)
                {
                    return true;
                }

                var view = View(world, null);
                var (ours, bare) = (view.MayDisclose(world.Item, world.To, world.Purpose, world.Act), world.Decide());
                return ours.Verdict == bare.Verdict
                    && ours.Missing.SequenceEqual(bare.Missing)
                    && ours.Determining.SequenceEqual(
                        bare.Determining.Select(name => name.Replace("terms (", "MSA § 9 (", StringComparison.Ordinal))
                            .Order(StringComparer.Ordinal)
                    );
            }
        );
    }

    [Fact]
    public void MayDisclose_OfWhatMustBeReturned_PermitsNoUse()
    {
        var asked = 0;
        Holds(
            (_, world) =>
            {
                var terms = world.Terms.Returning(ReturnRule.Of(ReturnChoice.Return));
                var view = View(world with { Terms = terms }, world.Record.LastDay);
                return view.MustReturn()
                    .Where(duty => duty.From <= view.Date)
                    .SelectMany(duty =>
                        new[] { Recipient.Of(duty.By, RecipientKind.Party), world.To }.Select(to =>
                            view.MayDisclose(duty.Item, to, world.Purpose, world.Act)
                        )
                    )
                    .All(decision =>
                    {
                        asked++;
                        return !Allowing.Contains(decision.Verdict)
                            || decision.Determining.All(name =>
                                Array.Exists(PermittedUses, use => name.Contains($"({use}", StringComparison.Ordinal))
                            );
                    });
            }
        );

        Assert.True(asked > 200, Invariant.Text(asked));
    }

    [Fact]
    public void Worlds_ReachEveryVerdict()
    {
        var verdicts = new HashSet<Verdict>();
        Holds(
            (_, world) =>
            {
                verdicts.Add(world.Decide().Verdict);
                return true;
            }
        );

        Assert.Equal(Enum.GetValues<Verdict>()[1..], verdicts.Order());
    }

    private static AgreementView View(World world, NodaTime.LocalDate? lastDay)
    {
        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", world.Record.EffectiveFrom)
            .Clause("MSA § 9", world.Terms)
            .Record(world.Record.Facts);
        return (lastDay is { } day ? agreement.Clause("MSA § 3", Term.Until(day)) : agreement).AsOf(
            world.Record.On,
            NodaTime.Instant.FromUtc(2030, 1, 1, 0, 0)
        );
    }

    private static void Holds(
        Func<WorldMaker, World, bool> law,
        int worldsPerCase = WorldsPerCase,
        [System.Runtime.CompilerServices.CallerMemberName] string name = ""
    ) =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var maker = new WorldMaker(seed);
                for (var i = 0; i < worldsPerCase; i++)
                {
                    var world = maker.World();
                    if (!law(maker, world))
                    {
                        throw new InvalidOperationException(
                            $"{world}\n{world.Decide().Explanation}\nread as {ExplanationReader.Read(world.Decide())}"
                        );
                    }
                }

                return true;
            },
            name
        );

    private static IEnumerable<World> Restricted(WorldMaker maker, World world)
    {
        var terms = world.Terms;
        if (terms.Countries.Count == 0)
        {
            yield return world with
            {
                Terms = terms.KeptIn(maker.AnyCountry()),
            };
        }

        if (terms.Levels.Count == 0)
        {
            yield return world with
            {
                Terms = terms.Classified(Classification.Of("strict", Safeguard.Of("encryption"))),
            };
            yield return world with
            {
                Terms = terms.Classified(Classification.Of("secret")),
            };
        }

        if (!terms.PermittedActs.Contains(world.Act) && world.Act != ConfidentialAct.Disclose)
        {
            yield return world with
            {
                Terms = terms.Forbidding(world.Act),
            };
        }

        yield return world with
        {
            Terms = terms.Covering(CoveredInformation.All.AndTheTalks()),
        };
        yield return world with
        {
            Terms = terms.Lasting(ConfidentialityPeriod.Perpetual),
        };
    }

    /// <summary>The same terms, but every recipient has to need to know, to be bound, and the owner to consent.</summary>
    private static ConfidentialityTerms WithStricterRecipients(ConfidentialityTerms terms, FlowDown bound)
    {
        var bare = terms.IsMutual
            ? ConfidentialityTerms.Mutual(terms.Disclosing, terms.Receiving)
            : ConfidentialityTerms.OneWay(terms.Disclosing, terms.Receiving);
        bare = bare.Covering(terms.Covered)
            .For(terms.Purposes)
            .To(
                terms.Recipients.Select(rule =>
                    RecipientRule.Of(
                        rule.Kind,
                        rule.Bound == FlowDown.NoLessProtective ? rule.Bound : bound,
                        needToKnow: true,
                        rule.WithConsent || bound == FlowDown.NoLessProtective
                    )
                )
            )
            .Excluding(terms.Exclusions)
            .Classified(terms.Levels)
            .Permitting(terms.PermittedActs)
            .Forbidding(terms.ForbiddenActs)
            .KeptIn(terms.Countries);
        bare = terms.Compelled is { } compelled ? bare.WhenCompelled(compelled) : bare;
        bare = terms.Residuals == ResidualsRule.None ? bare : bare.WithResiduals(terms.Residuals);
        return terms.Lasts is { } lasts ? bare.Lasting(lasts) : bare;
    }

    /// <summary>The world with everything that is not known known one way or the other.</summary>
    private static World Completed(WorldMaker maker, World world) =>
        world with
        {
            Item = Completed(maker, world.Item),
            To = Completed(maker, world.To),
            Record = Completed(maker, world.Record),
        };

    private static ConfidentialItem Completed(WorldMaker maker, ConfidentialItem item)
    {
        var whole = ConfidentialItem
            .Of(item.Name, item.Owner)
            .Technical(Completed(maker, item.IsTechnical))
            .Understood(Completed(maker, item.IsUnderstood))
            .UnderCopyrightOrPatent(Completed(maker, item.IsCopyrightOrPatent))
            .CompiledFrom(item.Parts.Select(part => Completed(maker, part)));
        whole = item.IsTradeSecret ? whole.AsTradeSecret() : whole;
        whole = item.IsAboutTheTalks ? whole.AboutTheTalks() : whole;
        whole = item.IsResidual ? whole.OnlyInMemory() : whole;
        return item.Level is { } level ? whole.AtLevel(level) : whole;
    }

    private static Recipient Completed(WorldMaker maker, Recipient to)
    {
        var known = Recipient
            .Of(to.Name, to.Kind, to.OnSideOf ?? maker.Pick(["Northquay", "Larkfield"]))
            .NeedsToKnow(Completed(maker, to.NeedToKnow))
            .UnderProfessionalSecrecy(to.ProfessionalSecrecy);
        known = to.Above is { } above ? known.Below(Completed(maker, above)) : known;
        return known.In(to.Country ?? maker.AnyCountry());
    }

    private static DisclosureRecord Completed(WorldMaker maker, DisclosureRecord record)
    {
        var facts = record.Facts.Select(fact =>
            fact switch
            {
                InformationDisclosed own => InformationDisclosed.Of(
                    own.Id,
                    own.On,
                    own.Recorded,
                    own.Item,
                    own.By,
                    own.To,
                    own.Form,
                    Completed(maker, own.Marked)
                ),
                ExclusionShown own => ExclusionShown.Of(
                    own.Id,
                    own.On,
                    own.Recorded,
                    own.Item,
                    own.Kind,
                    own.Since,
                    Completed(maker, own.ReceiverAtFault),
                    own.Evidence ?? maker.Pick(["archive", null])
                ),
                _ => fact,
            }
        );
        var known = DisclosureRecord
            .Of(record.On, facts)
            .Effective(record.EffectiveFrom ?? record.On.PlusDays(maker.Pick([-1, -1000])));
        return record.LastDay is { } last ? known.Ending(last) : known;
    }

    private static Truth Completed(WorldMaker maker, Truth truth) =>
        truth.IsUnknown ? maker.Pick([Truth.True, Truth.False]) : truth;
}
