using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ScaledLogarithmsTests
{
    private static readonly Criterion[] Criteria =
    [
        Criterion.Maximize("benefit", scale: Scale.Of(0, 200)),
        Criterion.Minimize("cost", scale: Scale.Of(0, 200)),
        Criterion.Maximize("constant", scale: Scale.Of(0, 200)),
    ];

    public static TheoryData<Normalization> Multiplying =>
        [Normalization.Linear, Normalization.Sum, Normalization.Vector, Normalization.Bounds];

    [Theory]
    [MemberData(nameof(Multiplying))]
    public void Score_AgainAndAgain_HasTheSameBits(Normalization normalization)
    {
        foreach (var method in (ScoringMethod[])[new WeightedProduct(normalization), new Waspas(0.5, normalization)])
        {
            var table = Table(21);
            var first = Bits(method, table, 5, 3, 2);
            for (var again = 0; again < 3; again++)
            {
                Assert.Equal(first, Bits(method, table, 5, 3, 2));
            }

            Assert.Equal(Bits(method, Table(21), 1, 6, 3), Bits(method, table, 1, 6, 3));
        }
    }

    [Fact]
    public void Score_MethodsForStudyAgainAndAgain_HaveTheSameBits()
    {
        foreach (
            var method in (ScoringMethod[])
                [
                    new CoCoSo(),
                    new FullMultiplicativeForm(Normalization.None),
                    new FullMultiplicativeForm(Normalization.SumPlain),
                    new FullMultiplicativeForm(Normalization.VectorPlain),
                ]
        )
        {
            foreach (var rows in (int[])[2, 8, 21, 300])
            {
                var table = Table(rows);
                var first = Bits(method, table, 5, 3, 2);
                for (var again = 0; again < 3; again++)
                {
                    Assert.Equal(first, Bits(method, table, 5, 3, 2));
                }

                Assert.Equal(Bits(method, Table(rows), 1, 6, 3), Bits(method, table, 1, 6, 3));
            }
        }
    }

    [Fact]
    public void Score_ByTwoScalingsInTurn_KeepsThemApart()
    {
        var table = Table(21);
        ScoringMethod linear = new WeightedProduct(Normalization.Linear);
        ScoringMethod sum = new WeightedProduct(Normalization.Sum);
        for (var turn = 0; turn < 3; turn++)
        {
            Assert.Equal(Bits(linear, Table(21), 5, 3, 2), Bits(linear, table, 5, 3, 2));
            Assert.Equal(Bits(linear, Table(21), 5, 3, 2), Bits(linear, table, 5, 3, 2));
            Assert.Equal(Bits(sum, Table(21), 5, 3, 2), Bits(sum, table, 5, 3, 2));
        }
    }

    [Fact]
    public void Score_ColumnOfZerosWithoutWeight_StaysOut()
    {
        var table = PerformanceTable.FromSpan(
            Criteria[..2],
            9,
            [.. Enumerable.Range(1, 9).Select(x => (double)x), .. Enumerable.Repeat(0.0, 9)]
        );
        var method = new WeightedProduct(Normalization.Linear);
        var first = Bits(method, table, 1, 0);

        Assert.Equal(first, Bits(method, table, 1, 0));
        Assert.Equal(first, Bits(method, table, 1, 0));
        Assert.NotNull(method.Score(table, Weights.Derived(1, 1), new double[9]));
    }

    [Fact]
    public void Score_TableTooLargeToKeep_HasTheBitsOfASmallOne()
    {
        const int Rows = 400_000;
        var method = new WeightedProduct(Normalization.Vector);
        var large = Table(Rows);
        var first = Bits(method, large, 5, 3, 2);

        Assert.Equal(first, Bits(method, large, 5, 3, 2));
        Assert.Equal(first, Bits(method, large, 5, 3, 2));
    }

    private static PerformanceTable Table(int rows) =>
        PerformanceTable.FromSpan(
            Criteria,
            rows,
            [
                .. Enumerable.Range(0, rows).Select(row => 1 + ((row * 37) % 101)),
                .. Enumerable.Range(0, rows).Select(row => 0.5 + ((row * 53) % 97)),
                .. Enumerable.Repeat(7.0, rows),
            ]
        );

    private static long[] Bits(ScoringMethod method, PerformanceTable table, params double[] weights)
    {
        var scores = new double[table.RowCount];
        Assert.Null(method.Score(table, Weights.Derived(weights), scores));
        return Array.ConvertAll(scores, BitConverter.DoubleToInt64Bits);
    }
}
