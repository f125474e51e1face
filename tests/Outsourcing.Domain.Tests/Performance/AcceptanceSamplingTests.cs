using FsCheck.Fluent;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Performance;

/// <summary>The plans against the tables as they are printed in MIL-STD-105E.</summary>
public sealed class AcceptanceSamplingTests
{
    /// <summary>Table II-A: acceptance numbers and arrows down (v) and up (^), for the limits from 0.010 to 1000.</summary>
    private const string MasterTable = """
        A v v v v v v v v v v v v v v 0 v v 1 2 3 5 7 10 14 21 30
        B v v v v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44
        C v v v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^
        D v v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^ ^
        E v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^ ^ ^
        F v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^
        G v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^
        H v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^
        J v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^
        K v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
        L v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
        M v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
        N v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
        P v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
        Q 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
        R ^ ^ 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
        """;

    private static readonly string[][] Rows =
    [
        .. MasterTable.Split('\n', StringSplitOptions.TrimEntries).Select(row => row.Split(' ')),
    ];

    private static readonly int[] Sizes = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000];

    [Theory]
    [InlineData(2, 8, "AAAAAAB")]
    [InlineData(9, 15, "AAAAABC")]
    [InlineData(16, 25, "AABBBCD")]
    [InlineData(26, 50, "ABBCCDE")]
    [InlineData(51, 90, "BBCCCEF")]
    [InlineData(91, 150, "BBCDDFG")]
    [InlineData(151, 280, "BCDEEGH")]
    [InlineData(281, 500, "BCDEFHJ")]
    [InlineData(501, 1200, "CCEFGJK")]
    [InlineData(1201, 3200, "CDEGHKL")]
    [InlineData(3201, 10000, "CDFGJLM")]
    [InlineData(10001, 35000, "CDFHKMN")]
    [InlineData(35001, 150000, "DEGJLNP")]
    [InlineData(150001, 500000, "DEGJMPQ")]
    [InlineData(500001, int.MaxValue, "DEHKNQR")]
    public void CodeLetter_OfALot_IsThatOfTableI(int from, int to, string letters)
    {
        Assert.All(
            Enum.GetValues<InspectionLevel>().Skip(1).Zip(letters),
            pair =>
            {
                Assert.Equal(pair.Second, AcceptanceSampling.Plan(from, 1.0m, pair.First).Value.CodeLetter);
                Assert.Equal(pair.Second, AcceptanceSampling.Plan(to, 1.0m, pair.First).Value.CodeLetter);
            }
        );
    }

    [Fact]
    public void Plan_OfEveryLetterAndLimit_IsThatOfTableIIA()
    {
        var seen = 0;
        foreach (var level in Enum.GetValues<InspectionLevel>().Skip(1))
        {
            foreach (var lot in (int[])[2, 9, 16, 26, 51, 91, 151, 281, 501, 1201, 3201, 10001, 35001, 150001, 500001])
            {
                for (var column = 0; column < AcceptanceSampling.QualityLimits.Count; column++)
                {
                    var plan = AcceptanceSampling.Plan(lot, AcceptanceSampling.QualityLimits[column], level).Value;
                    var row = Follow(Array.FindIndex(Rows, cells => cells[0][0] == plan.CodeLetter), column);
                    Assert.Equal(Rows[row][0], plan.PlanLetter.ToString());
                    Assert.Equal(Rows[row][column + 1], $"{Invariant.Text(plan.AcceptanceNumber)}");
                    Assert.Equal(Sizes[row], plan.TableSampleSize);
                    seen++;
                }
            }
        }

        Assert.Equal(7 * 15 * 26, seen);
    }

    [Fact]
    public void Plan_ThroughAnArrow_SaysWhere()
    {
        var answer = AcceptanceSampling.Plan(6156, 10m);

        Assert.Equal("125 of 6156, accept up to 21, reject from 22 (code letter K)", answer.Value.ToString());
        Assert.Equal([], answer.Findings);
        Assert.Equal(
            """
            Inspect 125 of 6156, accept up to 21, reject from 22 (code letter K). [MIL-STD-105E (1989), Tables I and II-A]
            - A lot of 6156 at level II has the code letter L.
            - At a limit of 10 letter L has an arrow, which leads to the plan of letter K and its sample of 125.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Plan_WithoutAnArrow_SaysSo()
    {
        Assert.Contains(
            "A lot of 221857 at level S-1 has the code letter D.\n- At a limit of 10 letter D has a plan of its own.",
            AcceptanceSampling.Plan(221857, 10m, InspectionLevel.S1).Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void Plan_OfALotNoLargerThanTheSample_InspectsAll(int lot, bool all)
    {
        // Letter E at 0.15 leads down to letter J and its sample of 80.
        var answer = AcceptanceSampling.Plan(lot, 0.15m);

        Assert.Equal(all, answer.Value.InspectsAll);
        Assert.Equal(80, answer.Value.SampleSize);
        Assert.Equal(
            all ? ["The sample of 80 is no smaller than the lot of 80, so every item is inspected."] : [],
            answer.Findings.Select(finding => finding.Message)
        );
    }

    [Theory]
    [InlineData(21, AcceptanceDecision.Accept)]
    [InlineData(22, AcceptanceDecision.Reject)]
    [InlineData(0, AcceptanceDecision.Accept)]
    [InlineData(125, AcceptanceDecision.Reject)]
    public void Decide_AtTheAcceptanceNumber_Accepts(int nonconforming, AcceptanceDecision expected)
    {
        Assert.Equal(expected, AcceptanceSampling.Plan(6156, 10m).Value.Decide(nonconforming));
    }

    [Fact]
    public void Decide_OnMoreItemsThanTheSample_Refuses()
    {
        var items = AcceptanceSampling.Plan(6156, 10m).Value;
        var nonconformities = AcceptanceSampling.Plan(6156, 15m).Value;

        Assert.Throws<ArgumentOutOfRangeException>(() => items.Decide(126));
        Assert.Throws<ArgumentOutOfRangeException>(() => items.Decide(-1));
        Assert.Equal(AcceptanceDecision.Reject, nonconformities.Decide(10_000));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Plan_OfNoLot_IsRefused(int lot)
    {
        var answer = AcceptanceSampling.Plan(lot, 1.0m);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            $"A lot of {Invariant.Text(lot)} cannot be sampled; the table begins with lots of 2.",
            answer.Findings[0].Message
        );
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("1001")]
    public void Plan_AtALimitOffTheTable_IsRefused(string limit)
    {
        var answer = AcceptanceSampling.Plan(
            100,
            decimal.Parse(limit, System.Globalization.CultureInfo.InvariantCulture)
        );

        Assert.Equal(PerformanceRules.SamplingLimit, answer.Findings[0].Rule);
        Assert.Equal($"The table has no acceptable quality limit of {limit}.", answer.Findings[0].Message);
        Assert.StartsWith("Choose one of 0.010, 0.015, 0.025,", answer.Findings[0].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_OfWhatCannotBe_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AcceptanceSampling.Plan(-1, 1.0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => AcceptanceSampling.Plan(100, 1.0m, InspectionLevel.None));
    }

    [Fact]
    public void Plan_AtALooserLimit_NeverAcceptsASmallerShare() =>
        Law.Holds(
            Gen.Choose(2, 1_000_000).ToArbitrary(),
            Gen.Choose(0, 24).ToArbitrary(),
            (lot, column) =>
            {
                var strict = AcceptanceSampling.Plan(lot, AcceptanceSampling.QualityLimits[column]).Value;
                var loose = AcceptanceSampling.Plan(lot, AcceptanceSampling.QualityLimits[column + 1]).Value;
                return (long)strict.AcceptanceNumber * loose.TableSampleSize
                    <= (long)loose.AcceptanceNumber * strict.TableSampleSize;
            }
        );

    /// <summary>Walks along the arrow of a cell to the first plan.</summary>
    private static int Follow(int row, int column)
    {
        var way = Rows[row][column + 1] is "v" ? 1 : -1;
        while (Rows[row][column + 1] is "v" or "^")
        {
            row += way;
        }

        return row;
    }
}
