using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The weightings from data against the naive computation, and what holds of them whatever the numbers are.</summary>
public sealed class WeightingOracleTests
{
    private static readonly NaiveWeighting.Kind[] Kinds = Enum.GetValues<NaiveWeighting.Kind>();

    private static readonly Arbitrary<(Sheet Sheet, int[] Rows, int[] Columns)> Shuffled = (
        from sheet in Sheets.Ordinary.Generator
        from rows in Gen.Shuffle(Enumerable.Range(0, sheet.Alternatives))
        from columns in Gen.Shuffle(Enumerable.Range(0, sheet.Criteria))
        select (sheet, rows.ToArray(), columns.ToArray())
    ).ToArbitrary();

    [Fact]
    public void Entropy_AnyTable_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, sheet => Agrees(NaiveWeighting.Kind.Entropy, sheet));

    [Fact]
    public void Critic_AnyTable_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Sheets.Degenerate,
            sheet =>
                Agrees(NaiveWeighting.Kind.Critic, sheet) && Agrees(NaiveWeighting.Kind.CriticWithoutDirections, sheet)
        );

    [Fact]
    public void Merec_AnyTable_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, sheet => Agrees(NaiveWeighting.Kind.Merec, sheet));

    [Fact]
    public void Deviation_AnyTable_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, sheet => Agrees(NaiveWeighting.Kind.Deviation, sheet));

    [Fact]
    public void Gini_AnyTable_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, sheet => Agrees(NaiveWeighting.Kind.Gini, sheet));

    [Fact]
    public void All_OrdinaryTable_AgreeWithTheNaiveOnes() =>
        Law.Holds(Sheets.Ordinary, sheet => Array.TrueForAll(Kinds, kind => Agrees(kind, sheet)));

    [Fact]
    public void All_MoreCriteriaThanFitOnTheStack_AgreeWithTheNaiveOnes()
    {
        var random = new Numbers(1);
        var rows = Enumerable
            .Range(0, 9)
            .Select(_ => Enumerable.Range(0, 130).Select(_ => (double?)random.Score()).ToArray());
        var sheet = new Sheet(
            [.. rows],
            [.. Enumerable.Range(0, 130).Select(j => j % 3 > 0)],
            [.. Enumerable.Repeat(1.0, 130)],
            new (double, double)?[130]
        );

        Assert.All(Kinds, kind => Assert.True(Agrees(kind, sheet)));
    }

    [Fact]
    public void All_AnotherOrder_WeightsGoWithTheirCriteria() =>
        Law.Holds(
            Shuffled,
            shuffled =>
            {
                var (sheet, rows, columns) = shuffled;
                return Array.TrueForAll(
                    Kinds,
                    kind =>
                        Shares(kind, sheet) is not { } before
                            ? Shares(kind, sheet.Reordered(rows, columns)) is null
                            : Shares(kind, sheet.Reordered(rows, columns)) is { } after
                                && columns
                                    .Select((j, place) => (j, place))
                                    .All(at => Near(before[at.j], after[at.place]))
                );
            }
        );

    [Fact]
    public void AllButDeviation_AnotherUnit_WeightsStay() =>
        Law.Holds(
            Sheets.Ordinary,
            Gen.Elements(0.001, 0.3, 7.0, 1000.0).ToArbitrary(),
            (sheet, factor) => SameAfter(sheet, x => x * factor, kind => kind != NaiveWeighting.Kind.Deviation)
        );

    [Fact]
    public void Critic_AnotherZero_WeightsStay() =>
        Law.Holds(
            Sheets.Ordinary,
            Gen.Elements(-300.0, -1.5, 42.0).ToArbitrary(),
            (sheet, shift) =>
                SameAfter(
                    sheet,
                    x => x + shift,
                    kind => kind is NaiveWeighting.Kind.Critic or NaiveWeighting.Kind.CriticWithoutDirections
                )
        );

    [Fact]
    public void AllButMerecAndCritic_OtherDirections_WeightsStay() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
                Kinds
                    .Where(kind => kind is not (NaiveWeighting.Kind.Merec or NaiveWeighting.Kind.Critic))
                    .All(kind =>
                        (Shares(kind, sheet) ?? []).SequenceEqual(
                            Shares(kind, sheet with { Maximize = Array.ConvertAll(sheet.Maximize, up => !up) }) ?? []
                        )
                    )
        );

    private static bool SameAfter(Sheet sheet, Func<double, double> change, Func<NaiveWeighting.Kind, bool> of)
    {
        var other = sheet.WithColumn(0, change) with { Scales = new (double, double)?[sheet.Criteria] };
        return Kinds
            .Where(of)
            .All(kind =>
                Shares(kind, sheet) is { } before
                    ? Shares(kind, other) is { } after && before.Zip(after).All(pair => Near(pair.First, pair.Second))
                    : Shares(kind, other) is null
            );
    }

    private static bool Agrees(NaiveWeighting.Kind kind, Sheet sheet)
    {
        var weighting = NaiveWeighting.Built(kind);
        var table = sheet.Problem().Table;
        var answer = weighting.Weigh(table);
        var span = new double[sheet.Criteria];
        var refusal = weighting.Weigh(table, span);
        var refusals = NaiveWeighting.Refusals(kind, sheet);
        if (!answer.TryGetValue(out var weights))
        {
            return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"))
                && refusal?.ToFinding().Equals(answer.Findings[0]) == true
                && Array.TrueForAll(span, weight => weight == 0);
        }

        var measures = NaiveWeighting.Measures(kind, sheet);
        return refusals.Count == 0
            && refusal is null
            && weights.Shares.SequenceEqual(span)
            && measures.Zip(weights.Shares).All(pair => Near(pair.First / measures.Sum(), pair.Second));
    }

    private static IReadOnlyList<double>? Shares(NaiveWeighting.Kind kind, Sheet sheet) =>
        NaiveWeighting.Built(kind).Weigh(sheet.Problem().Table).TryGetValue(out var weights) ? weights.Shares : null;

    private static bool Near(double expected, double actual) => ScoringOracleTests.Near(expected, actual);
}
