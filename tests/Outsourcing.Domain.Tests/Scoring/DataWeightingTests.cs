using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>What the weightings from data say, and every row of their table in docs/scoring/degenerate-input.md.</summary>
public sealed class DataWeightingTests
{
    private static readonly DataWeighting[] All =
    [
        new EntropyWeighting(),
        new CriticWeighting(),
        new CriticWeighting(respectDirections: false),
        new MerecWeighting(),
        new DeviationWeighting(),
        new GiniWeighting(),
    ];

    public static TheoryData<string> Names => [.. All.Select(weighting => weighting.Name)];

    [Fact]
    public void Weigh_Known_ExplainsEachCriterion()
    {
        var answer = new GiniWeighting().Weigh(Table([(1, 10), (3, 30), (4, 20)]));

        // Gaps 2 and 1 of sum 8: 2 × (2 + 1) / (3 × 8). Gaps 10 and 10 of sum 60: 2 × (10 + 10) / (3 × 60).
        Assert.Equal([0.25 / (0.25 + (2 / 9.0)), 2 / 9.0 / (0.25 + (2 / 9.0))], answer.Value.Shares, Close);
        Assert.False(answer.Value.IsStated);
        Assert.Equal(
            "The weights are derived by Gini coefficient from the values of 3 alternatives. [Bączkiewicz, Wątróbski, Kizielewicz & Sałabun 2021, Towards reliable results, pp. 143-165]\n"
                + "- 'points' has a Gini coefficient of 0.25 and weighs 52.94 %.\n"
                + "- 'price' has a Gini coefficient of 0.2222 and weighs 47.06 %.",
            answer.Explanation.ToString()
        );
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void Weigh_TwoByTwo_IsTheFormulaByHand()
    {
        var table = Table([(1, 10), (3, 30)]);

        // Both columns have shares 1/4 and 3/4.
        Assert.Equal([0.5, 0.5], new EntropyWeighting().Weigh(table).Value.Shares, Close);
        Assert.Equal([0.5, 0.5], new GiniWeighting().Weigh(table).Value.Shares, Close);

        // Deviations √2 and 10 √2.
        Assert.Equal([1 / 11.0, 10 / 11.0], new DeviationWeighting().Weigh(table).Value.Shares, Close);

        // Benefit 1 for the first, 1/3 for the second; cost 1/3 and 1: each alternative loses ln(1 + ln 3 / 2) once.
        Assert.Equal([0.5, 0.5], new MerecWeighting().Weigh(table).Value.Shares, Close);
        Assert.Equal([0.5, 0.5], new CriticWeighting().Weigh(table).Value.Shares, Close);
    }

    /// <summary>The columns of the formula by hand: 1 − H/ln 2 of the shares 1/4 and 3/4, √½ × (1 + 1), ln(1 + ln 3 / 2), and √2 and 10 √2.</summary>
    [Theory]
    [InlineData("entropy", "a divergence from even shares of 0.1887", "a divergence from even shares of 0.1887")]
    [InlineData("CRITIC", "an information of 1.4142", "an information of 1.4142")]
    [InlineData("MEREC", "a removal effect of 0.4378", "a removal effect of 0.4378")]
    [InlineData("standard deviation", "a standard deviation of 1.4142", "a standard deviation of 14.1421")]
    public void Weigh_TwoByTwo_ExplainsWhatItMeasured(string name, string points, string price)
    {
        var answer = Named(name).Weigh(Table([(1, 10), (3, 30)]));

        Assert.Equal(
            [
                $"'points' has {points} and weighs {(name[0] == 's' ? "9.09" : "50")} %.",
                $"'price' has {price} and weighs {(name[0] == 's' ? "90.91" : "50")} %.",
            ],
            answer.Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Weigh_SpanInUse_IsOverwritten(string name)
    {
        var table = Table([(1, 10), (3, 30), (4, 20)]);
        var weights = new[] { 7.0, 7.0 };

        Assert.Null(Named(name).Weigh(table, weights));
        Assert.Equal(Named(name).Weigh(table).Value.Shares, weights);
    }

    [Fact]
    public void Weigh_RowsBeyondABlock_HaveTheSameBitsEverywhere()
    {
        var random = new Numbers(7);
        var table = PerformanceTable.FromSpan(
            [Criterion.Maximize("a"), Criterion.Minimize("b"), Criterion.Maximize("c")],
            rowCount: 21,
            [.. Enumerable.Range(0, 63).Select(_ => random.Score())]
        );

        Assert.Equal(
            [
                "0.2503981454730743, 0.29956002256078457, 0.45004183196614106 (derived)",
                "0.3119744041709431, 0.35871814594120144, 0.3293074498878555 (derived)",
                "0.32112631806481623, 0.36557180744874784, 0.31330187448643587 (derived)",
                "0.48046914230502447, 0.10999513858113322, 0.4095357191138423 (derived)",
                "0.32519389330498316, 0.34298736923430617, 0.33181873746071067 (derived)",
                "0.27957721703213706, 0.3274493755810607, 0.39297340738680225 (derived)",
            ],
            All.Select(weighting => weighting.Weigh(table).Value.ToString())
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Weigh_Span_AllocatesNothingButTheScratchColumnOfGini(string name)
    {
        const int Rows = 100;
        var random = new Numbers(7);
        var table = PerformanceTable.FromSpan(
            Enumerable.Range(0, 20).Select(j => Criterion.Maximize(Sheet.Criterion(j))),
            Rows,
            [.. Enumerable.Range(0, 20 * Rows).Select(_ => random.Score())]
        );
        var weighting = Named(name);
        var weights = new double[20];
        Assert.Null(weighting.Weigh(table, weights));

        var enough = weighting is GiniWeighting ? (Rows * sizeof(double)) + 64 : 0;

        Assert.InRange(AllocatedBytes.Least(() => weighting.Weigh(table, weights), enough), 0, enough);
    }

    [Fact]
    public void Critic_Directions_TurnCostsRoundUnlessTold()
    {
        // The dearer, the better: with directions the two contradict each other, without they say the same.
        var table = Table([(1, 10), (3, 30), (2, 20)]);

        Assert.Equal([0.5, 0.5], new CriticWeighting().Weigh(table).Value.Shares, Close);
        AssertRefused(
            new CriticWeighting(respectDirections: false).Weigh(table),
            "scoring.weights.underivable",
            "On no criterion do the values have an information above 0, so the weighting by CRITIC (directions ignored) has nothing to go by."
        );
    }

    [Fact]
    public void Critic_OneCriterion_SaysNothingThatOthersDoNot() =>
        AssertRefused(
            new CriticWeighting().Weigh(Vendors.OneBenefit(1, 2, 3).Table),
            "scoring.weights.underivable",
            "On no criterion do the values have an information above 0, so the weighting by CRITIC has nothing to go by."
        );

    [Fact]
    public void Critic_SameColumnInAnotherUnit_IsNotTakenForAnotherOpinion()
    {
        double[] euros = [0.1, 0.7, 0.3, 1.9, 12.35, 4.44, 3.21, 0.01, 7.77];
        var table = PerformanceTable.FromSpan(
            [Criterion.Maximize("euros"), Criterion.Maximize("dollars")],
            euros.Length,
            [.. euros, .. euros.Select(value => (value * 1.0837) + 0.3)]
        );

        Assert.Equal(ScoringRules.WeightsUnderivable, Assert.Single(new CriticWeighting().Weigh(table).Findings).Rule);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void OneAlternative_IsRefused(string name) =>
        AssertRefused(
            Named(name).Weigh(Table([(1, 2)])),
            "scoring.alternatives.too-few",
            $"There is one alternative, 'A', and the weighting by {name} measures how several differ."
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void ConstantColumn_WeighsNothing_AndSaysSo(string name)
    {
        // The third column is constant but for rounding.
        var table = PerformanceTable.FromSpan(
            [
                Criterion.Maximize("a"),
                Criterion.Maximize("same"),
                Criterion.Minimize("almost"),
                Criterion.Maximize("b"),
            ],
            rowCount: 3,
            [1, 5, 2, 4, 4, 4, 0.3, 0.1 + 0.2, 0.3, 9, 1, 2]
        );

        var answer = Named(name).Weigh(table);

        Assert.Equal([false, true, true, false], answer.Value.Shares.Select(share => share == 0));
        Assert.Equal(1, answer.Value.Shares.Sum(), Close);
        Assert.Equal(
            [
                "info scoring.criterion.constant [same]: All alternatives are equal on 'same', so it does not tell them apart.",
                "info scoring.criterion.constant [almost]: All alternatives are equal on 'almost', so it does not tell them apart.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AllColumnsConstant_IsRefused(string name)
    {
        var answer = Named(name).Weigh(Table([(1, 2), (1, 2)]));

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            ("scoring.weights.underivable", "table"),
            (Assert.Single(answer.Findings).Rule.ToString(), answer.Findings[0].Subject)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void MissingCell_IsAFactMissing_ByName(string name)
    {
        var table = Vendors.Two((1, 2), (Cell.Missing, 3), (4, 5)).Table;
        var weights = new[] { 7.0, 7.0 };

        var answer = Named(name).Weigh(table);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        var finding = Assert.Single(answer.Findings);
        Assert.Equal(
            ("scoring.cell.missing", "B, points", "'B' has no value on 'points'."),
            (finding.Rule.ToString(), finding.Subject, finding.Message)
        );
        Assert.Equal(ScoringRules.CellMissing, Named(name).Weigh(table, weights)!.Rule);
        Assert.Equal([0, 0], weights);
    }

    [Theory]
    [InlineData("entropy")]
    [InlineData("Gini coefficient")]
    public void Shares_NegativeValue_IsRefused_ZeroIsNot(string name)
    {
        AssertRefused(
            Named(name).Weigh(Table([(1, -2), (2, 3), (3, 0)])),
            "scoring.cell.negative",
            $"'A' has -2 on 'price', and the weighting by {name} needs values of zero or more."
        );
        Assert.True(Named(name).Weigh(Table([(0, 2), (2, 3)])).IsKnown);
    }

    [Theory]
    [InlineData("entropy")]
    [InlineData("Gini coefficient")]
    public void Shares_ColumnOfZeros_IsRefused(string name) =>
        AssertRefused(
            Named(name).Weigh(Table([(1, 0), (2, 0)])),
            "scoring.criterion.all-zero",
            $"All values of 'price' are 0, and the weighting by {name} has nothing to divide by."
        );

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.5)]
    public void Merec_ZeroOrLess_IsRefused(double value) =>
        AssertRefused(
            new MerecWeighting().Weigh(Table([(1, 2), (value, 3)])),
            "scoring.cell.not-positive",
            FormattableString.Invariant(
                $"'B' has {value} on 'points', and the weighting by MEREC needs values above zero."
            )
        );

    [Theory]
    [InlineData("CRITIC")]
    [InlineData("CRITIC (directions ignored)")]
    [InlineData("standard deviation")]
    public void Differences_ZerosAndNegatives_AreAllowed(string name) =>
        Assert.True(Named(name).Weigh(Table([(0, -2), (-1, 0), (5, 0)])).IsKnown);

    [Theory]
    [MemberData(nameof(Names))]
    public void ValuesBeyondTheRange_AreRefused(string name) =>
        Assert.Equal(
            "scoring.number.range",
            Assert.Single(Named(name).Weigh(Table([(1e151, 2), (1, 3)])).Findings).Rule.ToString()
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void ColumnCloserToZeroThanTheRange_IsRefused(string name) =>
        Assert.Equal(
            "scoring.number.range",
            Assert.Single(Named(name).Weigh(Table([(1e-151, 2), (2e-151, 3)])).Findings).Rule.ToString()
        );

    [Fact]
    public void Deviation_WeightTooSmallToCompute_IsRefused() =>
        AssertRefused(
            new DeviationWeighting().Weigh(Table([(1, 1e101), (2, 3e101)])),
            "scoring.number.range",
            "By standard deviation 'points' weighs less than 1E-100, which cannot be computed with."
        );

    [Fact]
    public void Merec_RatioBeyondDouble_IsRefused() =>
        AssertRefused(
            new MerecWeighting().Weigh(Table([(1e150, 2), (1e-200, 3)])),
            "scoring.number.range",
            "The weighting by MEREC leaves the range of numbers that can be computed with."
        );

    [Theory]
    [InlineData(1e-150)]
    [InlineData(1e149)]
    public void AllButMerec_NumbersOfAnySize_StayExact(double unit)
    {
        var table = PerformanceTable.FromSpan(
            [Criterion.Maximize("a"), Criterion.Minimize("b")],
            rowCount: 3,
            [unit, 2 * unit, 4 * unit, 4 * unit, 2 * unit, unit]
        );

        Assert.All(
            All.Where(weighting => weighting is not MerecWeighting),
            weighting =>
            {
                if (!weighting.Weigh(table).TryGetValue(out var weights))
                {
                    // Turned round, a and b say the same.
                    Assert.Equal(new CriticWeighting(), weighting);
                    return;
                }

                Assert.Equal([0.5, 0.5], weights.Shares, Close);
            }
        );
    }

    [Fact]
    public void NearlyConstantColumns_KeepTheirDigits()
    {
        // To first order the divergence and the deviation grow with the square and with the size of a small difference.
        const double Small = 1e-7;
        var table = PerformanceTable.FromSpan(
            [Criterion.Maximize("a"), Criterion.Maximize("b")],
            rowCount: 2,
            [1 - Small, 1 + Small, 1 - (2 * Small), 1 + (2 * Small)]
        );

        Assert.Equal(0.2, new EntropyWeighting().Weigh(table).Value.Shares[0], 1e-7);
        Assert.Equal(1 / 3.0, new GiniWeighting().Weigh(table).Value.Shares[0], 1e-7);
        Assert.Equal(1 / 3.0, new DeviationWeighting().Weigh(table).Value.Shares[0], 1e-7);
        Assert.Equal(1 / 3.0, new MerecWeighting().Weigh(table).Value.Shares[0], 1e-6);
    }

    [Fact]
    public void Weigh_SpanOfAnotherLength_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            new GiniWeighting().Weigh(Table([(1, 2), (3, 4)]), new double[3])
        );

        Assert.Equal("weights", error.ParamName);
        Assert.StartsWith("There are 3 weights; the table needs 2.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weigh_Null_IsRefused()
    {
        Assert.Equal("table", Assert.Throws<ArgumentNullException>(() => new GiniWeighting().Weigh(null!)).ParamName);
        Assert.Equal(
            "table",
            Assert.Throws<ArgumentNullException>(() => new GiniWeighting().Weigh(null!, new double[2])).ParamName
        );
    }

    [Fact]
    public void Equality_IsByKindAndParameters()
    {
        Assert.Equal<DataWeighting>(new CriticWeighting(), new CriticWeighting(respectDirections: true));
        Assert.NotEqual<DataWeighting>(new CriticWeighting(), new CriticWeighting(respectDirections: false));
        Assert.NotEqual<DataWeighting>(new EntropyWeighting(), new GiniWeighting());
        Assert.Equal("CRITIC (directions ignored)", new CriticWeighting(respectDirections: false).ToString());
    }

    private static bool Close(double expected, double actual) => Math.Abs(expected - actual) <= 1e-14;

    private static DataWeighting Named(string name) =>
        Array.Find(All, weighting => string.Equals(weighting.Name, name, StringComparison.Ordinal))!;

    private static PerformanceTable Table((double Points, double Price)[] rows) =>
        Vendors.Two([.. rows.Select(row => (Cell.Known(row.Points), Cell.Known(row.Price)))]).Table;

    private static void AssertRefused(Answer<Weights> answer, string rule, string message)
    {
        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        var finding = Assert.Single(answer.Findings);
        Assert.Equal((rule, message), (finding.Rule.ToString(), finding.Message));
    }
}
