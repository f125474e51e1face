using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Parties;

public sealed class AffiliatesTests
{
    private static readonly LocalDate Start = new(2024, 1, 1);
    private static readonly LocalDate End = new(2026, 1, 1);
    private static readonly LegalEntity Group = LegalEntity.Of("Halden Group plc");
    private static readonly LegalEntity Holding = LegalEntity.Of("Halden Holding BV");
    private static readonly LegalEntity Ltd = LegalEntity.Of("Halden Ltd");
    private static readonly LegalEntity Inc = LegalEntity.Of("Halden Inc");
    private static readonly LegalEntity Other = LegalEntity.Of("Northquay Retail Ltd");

    private static readonly Affiliates Known = Affiliates.Of(
        Control.ByNobody(Group),
        Control.Of(Holding, Group, Start),
        Control.Of(Ltd, Holding, Start, End),
        Control.ByNobody(Ltd, End),
        Control.Of(Inc, Group),
        Control.ByNobody(Other)
    );

    private static readonly LegalEntity[] Five = [Group, Holding, Ltd, Inc, Other];

    /// <summary>For each of five entities a set of the others that control it; none where nothing is recorded.</summary>
    private static readonly Arbitrary<int?[]> Graphs = (
        from controllers in Gen.OneOf(
                Gen.Constant<int?>(null),
                Gen.Constant<int?>(0),
                Gen.Choose(0, 31).Select(bits => (int?)bits)
            )
            .ListOf(Five.Length)
        select controllers.ToArray()
    ).ToArbitrary();

    [Fact]
    public void IsAffiliate_OneControlsTheOtherThroughAThird_IsYes()
    {
        var answer = Known.IsAffiliate(Group, Ltd, Start);

        Assert.True(answer.Value);
        Assert.Equal(
            """
            Halden Group plc is an affiliate of Halden Ltd on 2024-01-01: it controls Halden Ltd.
            - Halden Group plc controls Halden Holding BV from 2024-01-01.
            - Halden Holding BV controls Halden Ltd from 2024-01-01 until before 2026-01-01.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
        Assert.True(Known.IsAffiliate(Ltd, Group, Start).Value);
        Assert.StartsWith(
            "Halden Ltd is an affiliate of Halden Group plc on 2024-01-01: Halden Group plc controls it.",
            Known.IsAffiliate(Ltd, Group, Start).Explanation.Statement,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void IsAffiliate_UnderCommonControl_IsYes() =>
        Assert.Equal(
            "Halden Ltd is an affiliate of Halden Inc on 2025-12-31: Halden Group plc controls both.",
            Known.IsAffiliate(Ltd, Inc, End.PlusDays(-1)).Explanation.Statement
        );

    [Fact]
    public void IsAffiliate_AfterTheControlEnded_IsNo()
    {
        var answer = Known.IsAffiliate(Ltd, Inc, End);

        Assert.False(answer.Value);
        Assert.Equal(
            """
            Halden Ltd is no affiliate of Halden Inc on 2026-01-01: neither controls the other, and nobody controls both.
            - Nobody controls Halden Ltd from 2026-01-01.
            - Halden Group plc controls Halden Inc.
            - Nobody controls Halden Group plc.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void IsAffiliate_BeforeTheFirstRecord_IsUnknown()
    {
        var answer = Known.IsAffiliate(Ltd, Other, Start.PlusDays(-1));

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        var finding = Assert.Single(answer.Findings);
        Assert.Equal(PartyRules.ControlRecorded, finding.Rule);
        Assert.Equal("Halden Ltd", finding.Subject);
        Assert.Equal("It is not recorded who controls Halden Ltd on 2023-12-31.", finding.Message);
        Assert.Equal("Record who controls it, or that nobody does.", finding.Remedy);
    }

    [Fact]
    public void IsAffiliate_WithItself_IsNo()
    {
        var answer = Known.IsAffiliate(Ltd, Ltd, Start);

        Assert.False(answer.Value);
        Assert.Equal("Halden Ltd is no affiliate of itself.", answer.Explanation.Statement);
    }

    [Fact]
    public void IsAffiliate_ControlInACircle_EndsAndIsYes()
    {
        var circle = Affiliates.Of(Control.Of(Ltd, Inc), Control.Of(Inc, Ltd));

        Assert.True(circle.IsAffiliate(Ltd, Inc, Start).Value);
        Assert.Equal(AnswerStatus.FactMissing, circle.IsAffiliate(Ltd, Other, Start).Status);
    }

    [Fact]
    public void IsAffiliate_JointControl_CountsForEachController()
    {
        var joint = Affiliates.Of(Control.Of(Ltd, [Other, Group]), Control.ByNobody(Other), Control.ByNobody(Group));

        Assert.True(joint.IsAffiliate(Ltd, Other, Start).Value);
        Assert.True(joint.IsAffiliate(Ltd, Group, Start).Value);
        Assert.False(joint.IsAffiliate(Other, Group, Start).Value);
        Assert.Equal("Halden Group plc and Northquay Retail Ltd control Halden Ltd", joint.Records[1].ToString());
    }

    [Fact]
    public void IsAffiliate_AnyGraph_AgreesWithTheNaiveReading() =>
        Law.Holds(
            Graphs,
            graph =>
                Five.All(entity =>
                    Five.All(other =>
                        Naive(graph, entity, other) == ToTruth(Recorded(graph).IsAffiliate(entity, other, Start))
                    )
                )
        );

    [Fact]
    public void IsAffiliate_AsksBothWays_GivesOneAnswer() =>
        Law.Holds(
            Graphs,
            graph =>
                Five.All(entity =>
                    Five.All(other =>
                        ToTruth(Recorded(graph).IsAffiliate(entity, other, Start))
                        == ToTruth(Recorded(graph).IsAffiliate(other, entity, Start))
                    )
                )
        );

    [Fact]
    public void Of_AnyOrder_IsTheSame() =>
        Law.Holds(
            Graphs,
            Gen.Shuffle(Enumerable.Range(0, Five.Length)).ToArbitrary(),
            (graph, order) =>
            {
                var records = Recorded(graph).Records;
                var shuffled = Affiliates.Of(order.Where(i => i < records.Count).Select(i => records[i]));
                return shuffled.Equals(Recorded(graph))
                    && shuffled.GetHashCode() == Recorded(graph).GetHashCode()
                    && Five.All(entity =>
                        Five.All(other =>
                            shuffled
                                .IsAffiliate(entity, other, Start)
                                .Explanation.Equals(Recorded(graph).IsAffiliate(entity, other, Start).Explanation)
                        )
                    );
            }
        );

    [Fact]
    public void Of_SameRecordTwice_CountsOnce() =>
        Assert.Equal(
            Affiliates.Of(Control.Of(Ltd, Group)),
            Affiliates.Of(Control.Of(Ltd, Group), Control.Of(Ltd, Group))
        );

    [Fact]
    public void Of_TwoRecordsOfOneDay_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Affiliates.Of(Control.ByNobody(Ltd, End.PlusDays(-1)), Control.Of(Ltd, Group, Start, End))
        );

        Assert.Equal(
            "'Halden Group plc controls Halden Ltd from 2024-01-01 until before 2026-01-01' and 'nobody controls Halden Ltd from 2025-12-31' speak of the same day. (Parameter 'records')",
            error.Message
        );
        Assert.Equal(2, Affiliates.Of(Control.ByNobody(Ltd, End), Control.Of(Ltd, Group, Start, End)).Records.Count);
        Assert.Throws<ArgumentException>(() => Affiliates.Of(Control.ByNobody(Ltd), Control.Of(Ltd, Group)));
        Assert.Throws<ArgumentException>(() =>
            Affiliates.Of(Control.ByNobody(Ltd, endExclusive: End), Control.Of(Ltd, Group, endExclusive: Start))
        );
        Assert.Equal("records", Assert.Throws<ArgumentNullException>(() => Affiliates.Of(null!, null!)).ParamName);
    }

    [Fact]
    public void IsAffiliate_Null_Throws()
    {
        Assert.Equal(
            "entity",
            Assert.Throws<ArgumentNullException>(() => Known.IsAffiliate(null!, Ltd, Start)).ParamName
        );
        Assert.Equal("of", Assert.Throws<ArgumentNullException>(() => Known.IsAffiliate(Ltd, null!, Start)).ParamName);
    }

    [Fact]
    public void ToString_IsTheRecords()
    {
        Assert.Equal("nothing is recorded", Affiliates.Of().ToString());
        Assert.Equal(
            "Halden Group plc controls Halden Inc; nobody controls Halden Ltd",
            Affiliates.Of(Control.ByNobody(Ltd), Control.Of(Inc, Group)).ToString()
        );
    }

    private static Affiliates Recorded(int?[] graph) =>
        Affiliates.Of(
            Enumerable
                .Range(0, Five.Length)
                .Where(i => graph[i] is not null)
                .Select(i =>
                    ControllersOf(graph, i) is { Length: > 0 } controllers
                        ? Control.Of(Five[i], controllers.Select(j => Five[j]), Start, End)
                        : Control.ByNobody(Five[i], Start, End)
                )
        );

    private static int[] ControllersOf(int?[] graph, int entity) =>
        [.. Enumerable.Range(0, Five.Length).Where(j => j != entity && (graph[entity] >> j & 1) == 1)];

    /// <summary>The closure of control by repeated passes over all pairs.</summary>
    private static Truth Naive(int?[] graph, LegalEntity entity, LegalEntity other)
    {
        if (entity == other)
        {
            return Truth.False;
        }

        var above = new bool[Five.Length, Five.Length];
        for (var i = 0; i < Five.Length; i++)
        {
            above[i, i] = true;
        }

        for (var pass = 0; pass < Five.Length; pass++)
        {
            for (var i = 0; i < Five.Length; i++)
            {
                foreach (var controller in ControllersOf(graph, i))
                {
                    for (var k = 0; k < Five.Length; k++)
                    {
                        above[i, k] |= above[controller, k];
                    }
                }
            }
        }

        var (first, second) = (Array.IndexOf(Five, entity), Array.IndexOf(Five, other));
        var all = Enumerable.Range(0, Five.Length).ToList();
        return all.Exists(k => above[first, k] && above[second, k]) ? Truth.True
            : all.Exists(k => (above[first, k] || above[second, k]) && graph[k] is null) ? Truth.Unknown
            : Truth.False;
    }

    private static Truth ToTruth(Answer<bool> answer) =>
        answer.TryGetValue(out var yes) ? Truth.Of(yes) : Truth.Unknown;
}
