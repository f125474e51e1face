using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

/// <summary>The decision on a use against a second implementation and against the compiled one, over random worlds.</summary>
public sealed class MayUseLawTests
{
    private static readonly string[] Clauses = ["MSA § 20", "SOW1 § 1", "MSA § 22"];
    private static readonly WorkItem Engine = WorkItem
        .Of("pricing engine", IpClass.Foreground)
        .With(IpRight.Copyright, IpRight.Patent)
        .Embedding("rules library");

    private static readonly Gen<World> Worlds =
        from grants in AnyLicences.Grants.ListOf(3)
        from facts in Gen.CollectToSequence(Enumerable.Range(0, 5), AnyLicences.Facts)
        from rulesOwners in Owners
        from engineOwners in Owners
        from today in AnyLicences.Days
        from prevails in Gen.Elements(true, false)
        from sale in Sales
        select new World([.. grants], [.. facts], rulesOwners, engineOwners, today, prevails, sale);

    /// <summary>One who owns anything sells it all to another, on a day.</summary>
    private static Gen<TitleSale> Sales =>
        from seller in Gen.Elements(AnyLicences.Names)
        from buyer in Gen.Elements(AnyLicences.Names)
        from day in AnyLicences.Days
        from inGoodFaith in AnyLicences.Truths
        select new TitleSale(seller, buyer, day, inGoodFaith);

    private static Gen<string?[]> Owners =>
        from known in Gen.Choose(0, 9)
        from one in Gen.Elements(AnyLicences.Names)
        from other in Gen.Elements(AnyLicences.Names)
        from gap in Gen.Choose(0, 5)
        select known == 0 ? [] : new[] { one, known < 4 ? other : one, gap == 0 ? null : one };

    [Fact]
    public void MayUse_OfAnyWorld_AgreesWithTheNaiveEvaluator() =>
        Law.Holds(
            Worlds.ToArbitrary(),
            world =>
            {
                var questions = world.Questions();
                var cells = questions.Cells(Engine).ToList();
                var naive = new NaiveUse(
                    world.Today,
                    Clauses.Zip(world.Grants),
                    world.Facts,
                    world.OwnerIn,
                    world.Prevails,
                    world.Sale
                );
                return Asked()
                    .All(ask =>
                        questions.Decide(ask.Party, Engine, ask.Act, UseScope.In(ask.Territory, ask.Field)).Verdict
                        == naive.Decide(ask.Party, cells, ask.Act, ask.Field, ask.Territory)
                    );
            }
        );

    [Fact]
    public void Worlds_OfTheLaws_ShowEveryVerdict()
    {
        var seen = new HashSet<Verdict>();
        Law.Holds(
            Worlds.ToArbitrary(),
            world =>
            {
                seen.UnionWith(
                    Asked()
                        .Select(ask =>
                            world
                                .Questions()
                                .Decide(ask.Party, Engine, ask.Act, UseScope.In(ask.Territory, ask.Field))
                                .Verdict
                        )
                );
                return true;
            }
        );

        Assert.Subset(
            seen,
            new HashSet<Verdict> { Verdict.Permitted, Verdict.Forbidden, Verdict.NotPermitted, Verdict.Unknown }
        );
    }

    [Fact]
    public void CompiledLicences_OfAnyWorld_GiveTheSameVerdicts() =>
        Law.Holds(
            Worlds.ToArbitrary(),
            world =>
            {
                var questions = world.Questions();
                var compiled = new CompiledLicences(world.View, world.Titles, affiliates: null);
                return Asked()
                    .All(ask =>
                        compiled.Decide(ask.Party, Engine.Name, ask.Act, ask.Field, ask.Territory)
                        == questions.Decide(ask.Party, Engine, ask.Act, UseScope.In(ask.Territory, ask.Field)).Verdict
                    );
            }
        );

    [Fact]
    public void MayUse_WithoutALicenceOrTitle_IsNeverPermitted() =>
        Law.Holds(
            Worlds.ToArbitrary(),
            world =>
                AnyLicences.Acts.All(act =>
                    world.Questions().Decide("Nobody", Engine, act, UseScope.In("DE", "retail")).Verdict
                        is not Verdict.Permitted
                )
        );

    [Fact]
    public void Sublicence_OfAnyWorld_NeverExceedsItsGrant() =>
        Law.Holds(
            Worlds.ToArbitrary(),
            world =>
                world
                    .View.Licences()
                    .Where(licence => licence.Under is not null)
                    .All(licence =>
                        licence.Scope.IsWithin(licence.Under!.Scope)
                        && licence.Exclusivity <= licence.Under.Exclusivity
                        && licence.Tier <= licence.Terms.Sublicences.Tiers
                        && (
                            licence.Terms.Sublicences.Survives
                            || licence.Under.LastDay is null
                            || licence.LastDay <= licence.Under.LastDay
                        )
                    )
        );

    [Fact]
    public void MayUse_ExplainedNormByNorm_EvaluatesToItsVerdict() =>
        Law.Holds(
            Worlds.ToArbitrary(),
            world =>
            {
                var questions = world.Questions();
                return Asked()
                    .All(ask =>
                    {
                        var scope = UseScope.In(ask.Territory, ask.Field);
                        var decision = questions.Decide(ask.Party, Engine, ask.Act, scope);
                        var again = questions
                            .Cells(Engine)
                            .Select(cell =>
                                NormEvaluator.Decide(
                                    questions.Reading.Norms(ask.Party, cell.Item, cell.Right, ask.Act, scope),
                                    world.View.Agreement.OrderOfPrecedence
                                )
                            )
                            .Where(own => own.Verdict == decision.Verdict)
                            .ToList();
                        return again.Count == decision.Explanation.Parts.Count
                            && again
                                .Zip(decision.Explanation.Parts)
                                .All(pair => pair.First.Explanation.Parts.SequenceEqual(pair.Second.Parts));
                    });
            }
        );

    private static IEnumerable<(string Party, string Act, string? Field, string? Territory)> Asked() =>
        from party in (string[])[.. AnyLicences.Names, "Nobody"]
        from act in (string[])["use", "modify", "sell", "play"]
        from place in new (string? Field, string? Territory)[]
        {
            ("retail", "DE"),
            (null, "US"),
            ("banking", null),
            ("x", "y"),
        }
        select (party, act, place.Field, place.Territory);

    private sealed record World(
        LicenceGrant[] Grants,
        Fact[] Facts,
        string?[] RulesOwners,
        string?[] EngineOwners,
        LocalDate Today,
        bool Prevails,
        TitleSale Sale
    )
    {
        private AgreementView? view;

        public AgreementView View => view ??= Made().AsOf(Today, LicenceWorld.Known);

        /// <summary>Ownership by territory: one in Germany, another in France, a third in the rest.</summary>
        public TitleBook Titles =>
            new(
                item =>
                    Of(item) is [var first, var second, var rest]
                        ? Answer.Known(
                            Licences.Titles.Of(
                                item,
                                Sale.Line(item, first, Extent.Only("DE"), Today),
                                Sale.Line(item, second, Extent.Only("FR"), Today),
                                Sale.Line(item, rest, Extent.AllBut("DE", "FR"), Today)
                            ),
                            Explanation.Of("It is stated.")
                        )
                        : Licences.Titles.NotKnown(item),
                (_, _) => JointOwnershipRules.Silent
            );

        public UseDecision Questions() => new(View, Titles, affiliates: null);

        public string? OwnerIn(WorkItem item, string territory) =>
            Of(item) is [var first, var second, var rest]
                ? territory switch
                {
                    "DE" => first,
                    "FR" => second,
                    _ => rest,
                }
                : "nobody knows";

        public override string ToString() =>
            $"{Today}\n{string.Join('\n', Grants.Select(grant => grant.ToString()))}\n{string.Join('\n', Facts.Select(fact => fact.ToString()))}\n{string.Join(',', RulesOwners)} {string.Join(',', EngineOwners)} {Prevails} {Sale}";

        private string?[] Of(WorkItem item) => item.Name is "rules library" ? RulesOwners : EngineOwners;

        private Agreement Made()
        {
            var agreement = Agreement
                .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
                .Document("MSA", effective: LicenceWorld.First)
                .Document("SOW1", effective: LicenceWorld.First)
                .Clause("MSA § 2", Term.Until(LicenceWorld.Last))
                .Clause("SOW1 § 2", Term.Until(LicenceWorld.Last))
                .Clause("MSA § 8", WorkRegister.Of(LicenceWorld.Rules, Engine));
            agreement = Prevails ? agreement.Prevails("SOW1", over: "MSA") : agreement;
            foreach (var (clause, grant) in Clauses.Zip(Grants))
            {
                agreement = agreement.Clause(clause, grant);
            }

            return agreement.Record([.. Facts, Sale.Deed]);
        }
    }
}
