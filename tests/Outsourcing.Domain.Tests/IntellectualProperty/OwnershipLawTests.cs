using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class OwnershipLawTests
{
    private static readonly string?[] Fields = ["games", null];
    private static readonly string?[] Territories = ["DE", "FR", null];

    [Fact]
    public void WhoOwns_OfOneContribution_AgreesWithEveryWayThatANaiveReaderFinds() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
            {
                var made = world.Facts.OfType<Contribution>().First();
                var own = world with { Facts = [.. world.Facts.Where(fact => fact is not Contribution), Alone(made)] };
                return EachCell(
                    own,
                    (line, right, field, territory) => IsRight(own, made, line, right, field, territory)
                );
            }
        );

    [Fact]
    public void WhoOwns_OfSeveralContributions_CombinesWhatEachIsAlone() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
                EachCell(
                    world,
                    (line, right, field, territory) =>
                    {
                        var ways = Made(world)
                            .Select(made => NaiveTitle.Ways(world, made, right, field, territory))
                            .ToList();
                        var conflicts = Made(world)
                            .Any(made => NaiveTitle.Conflicts(world, made, right, field, territory));
                        return line.Standing switch
                        {
                            OwnershipStanding.Owned => !conflicts && ways.TrueForAll(own => own.Count == 1),
                            OwnershipStanding.Gap => ways.Exists(own => own.Count == 0),
                            OwnershipStanding.Conflict => conflicts,
                            _ => !conflicts
                                && (
                                    ways.Exists(own => own.Count > 1)
                                    || ways.Select(own => own[0]).Distinct(StringComparer.Ordinal).Count() > 1
                                ),
                        };
                    }
                )
        );

    [Fact]
    public void WhoOwns_Shares_SumToOneAndFollowFromTheStepsAlone() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
                Lines(world)
                    .All(line =>
                        line.Standing == OwnershipStanding.Owned
                            ? line.Owners.Aggregate(Ratio.Zero, (sum, own) => sum + own.Share) == Ratio.One
                                && line.Owners.SequenceEqual(line.Recompute())
                            : line.Owners.Count == 0 && line.Steps.Count == 0 && line.Findings.Count > 0
                    )
        );

    [Fact]
    public void WhoOwns_EachCell_LiesInOneLine() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
                Ask(world) is not { } ownership
                || world.Item.Rights.All(right =>
                    Fields.All(field =>
                        Territories.All(territory =>
                            ownership.Lines.Count(line =>
                                line.Rights.Contains(right)
                                && Holds(line.Fields, field)
                                && Holds(line.Territories, territory)
                            ) == 1
                        )
                    )
                )
        );

    [Fact]
    public void OwnershipOverTime_BetweenTwoEvents_NeverChanges() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
            {
                var events = world.Facts.Select(fact => fact.On).ToHashSet();
                return world
                    .View.OwnershipOverTime(world.Item)
                    .All(change => events.Contains(change.From) || change.From == new LocalDate(2026, 1, 10));
            }
        );

    [Fact]
    public void OwnershipOverTime_OnEveryDay_IsWhatIsAskedOnThatDay() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
            {
                var changes = world.View.OwnershipOverTime(world.Item);
                for (var day = new LocalDate(2026, 1, 1); day <= world.Date; day = day.PlusDays(7))
                {
                    var last = changes.LastOrDefault(change => change.From <= day)?.Ownership;
                    var asked = world.View.On(day).WhoOwns(world.Item);
                    if (
                        last is null
                            ? asked.Findings[0].Rule != IpRules.Contributions
                            : last.Status != asked.Status
                                || (asked.IsKnown && !asked.Value.Lines.SequenceEqual(last.Value.Lines))
                    )
                    {
                        return false;
                    }
                }

                return true;
            }
        );

    [Fact]
    public void WhoOwns_WorkMadeBefore_IsNotTouchedByLaterTerms() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
            {
                var amended = world
                    .Agreement.Amend(
                        "A1",
                        world.Date,
                        Titles.Now,
                        ClauseChange.Add(
                            "MSA § 9",
                            OwnershipTerms.Of(OwnershipRule.Assign(world.Item.Class, AssignmentTerm.Present("L", "R")))
                        )
                    )
                    .AsOf(world.Date, Titles.Now);
                return Made(world).Any(made => made.On >= world.Date)
                    || world.View.WhoOwns(world.Item).Equals(amended.WhoOwns(world.Item));
            }
        );

    [Fact]
    public void WhoOwns_AssignmentByOneWhoNeverOwned_ChangesNoOwner() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
            {
                var stranger = AssignmentMade.Of(
                    "z",
                    world.Date,
                    Titles.Now,
                    AssignmentTerm.OfFuture("Z", "N").Specified(Truth.True),
                    Truth.True,
                    "w"
                );
                return world
                    .View.WhoOwns(world.Item)
                    .Equals((world with { Facts = [.. world.Facts, stranger] }).View.WhoOwns(world.Item));
            }
        );

    [Fact]
    public void WhoOwns_OwnersOfEachLine_OwnedFirstOrWereAssignedTo() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
                Lines(world)
                    .SelectMany(line => line.Steps)
                    .All(step =>
                        step.From is null
                        || step.From.Share == step.To.Share
                            && !string.Equals(step.From.Owner, step.To.Owner, StringComparison.Ordinal)
                    )
        );

    [Fact]
    public void WhoOwns_OrderOfRecording_DoesNotMatter() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
                world
                    .View.WhoOwns(world.Item)
                    .Equals((world with { Facts = [.. world.Facts.Reverse()] }).View.WhoOwns(world.Item))
        );

    [Fact]
    public void TitleStandings_OfColumns_AreThoseOfTheReport() =>
        Law.Holds(
            AnyTitles.Worlds,
            world =>
            {
                var item = world.Item.ForMilestone("M");
                var view = world.Agreement.Clause("MSA § 20", WorkRegister.Of(item)).AsOf(world.Date, Titles.Now);
                var made = world.Facts.OfType<Contribution>().ToList();
                var work = ContributionColumns.Of(
                    [item],
                    made.Select(own => own.Maker),
                    new int[made.Count],
                    [.. Enumerable.Range(0, made.Count)],
                    [.. made.Select(own => own.On)]
                );
                var standings = new TitleStanding[1];
                view.TitleStandings(work, standings, "N");
                return !view.TitleCheck("M", "N").TryGetValue(out var report)
                    || standings[0] == report.Lines[0].Standing;
            }
        );

    private static Contribution Alone(Contribution made) =>
        Contribution.Of(made.Id, made.On, made.Recorded, made.Item, made.Author, made.Side, made.Jurisdiction);

    private static IEnumerable<Contribution> Made(TitleWorld world) =>
        world.Facts.OfType<Contribution>().Where(made => made.On <= world.Date);

    private static Ownership? Ask(TitleWorld world) =>
        world.View.WhoOwns(world.Item).TryGetValue(out var ownership) ? ownership : null;

    private static IEnumerable<OwnershipLine> Lines(TitleWorld world) => Ask(world)?.Lines ?? [];

    private static bool Holds(Extent extent, string? name) => name is null ? extent.IsAllBut : extent.Contains(name);

    /// <summary>Asks for each right alone, so that also answers that are not known give their lines.</summary>
    private static bool EachCell(TitleWorld world, Func<OwnershipLine, IpRight, string?, string?, bool> holds)
    {
        if (!Made(world).Any())
        {
            return world.View.WhoOwns(world.Item).Findings[0].Rule == IpRules.Contributions;
        }

        var reading = new OwnershipReading(TitleFacts.Of(world.View), new IpLawBook(null));
        var ownership = reading.Read(world.Item, reading.PiecesOf(world.Item), null, null);
        return world.Item.Rights.All(right =>
            Fields.All(field =>
                Territories.All(territory =>
                    holds(
                        ownership.Lines.Single(line =>
                            line.Rights.Contains(right)
                            && Holds(line.Fields, field)
                            && Holds(line.Territories, territory)
                        ),
                        right,
                        field,
                        territory
                    )
                )
            )
        );
    }

    private static bool IsRight(
        TitleWorld world,
        Contribution made,
        OwnershipLine line,
        IpRight right,
        string? field,
        string? territory
    )
    {
        var ways = NaiveTitle.Ways(world, made, right, field, territory);
        return line.Standing switch
        {
            OwnershipStanding.Gap => ways.Count == 0,
            OwnershipStanding.Conflict => NaiveTitle.Conflicts(world, made, right, field, territory),
            OwnershipStanding.Owned => ways.Count == 1
                && string.Equals(
                    ways[0],
                    string.Join("; ", line.Owners.Select(own => $"{own.Owner} {own.Share} {own.Holding}")),
                    StringComparison.Ordinal
                ),
            _ => ways.Count > 1,
        };
    }
}
