using System.Buffers.Binary;
using System.Security.Cryptography;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The span door of every method: the naive formulas at every length, no stray write, the same bits for ever.</summary>
public sealed class ScoreKernelTests
{
    private const double Untouched = -12345;

    private static readonly Normalization[] Plain =
    [
        Normalization.None,
        Normalization.SumPlain,
        Normalization.VectorPlain,
    ];

    public static TheoryData<string, ScoringMethod> Methods =>
        new()
        {
            { "EDAS", new Edas() },
            { "MARCOS", new Marcos() },
            { "SPOTIS", new Spotis() },
            { "CODAS", new Codas() },
            { "CoCoSo", new CoCoSo(0.25) },
            { "weighted sum", new WeightedSum(Normalization.MinMax) },
            { "weighted product", new WeightedProduct(Normalization.Linear) },
            { "WASPAS", new Waspas(0.25, Normalization.Linear) },
            { "TOPSIS", new Topsis(Normalization.Vector) },
            { "TOPSIS Manhattan", new Topsis(Normalization.Vector, DistanceMetric.Manhattan) },
            { "TOPSIS Chebyshev", new Topsis(Normalization.Vector, DistanceMetric.Chebyshev) },
            { "VIKOR", new Vikor(0.25) },
            { "MOORA", new Moora(Normalization.VectorPlain) },
            { "MOORA reference point", new MooraReferencePoint(Normalization.VectorPlain) },
            { "COPRAS", new Copras() },
            { "full multiplicative form", new FullMultiplicativeForm(Normalization.VectorPlain) },
            { "ARAS", new Aras() },
            { "OCRA", new Ocra() },
            { "MAIRCA", new Mairca() },
            { "MABAC", new Mabac() },
        };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Score_EveryLength_EqualsTheNaiveFormula(string kind, ScoringMethod method)
    {
        var compared = 0;
        for (var rows = 2; rows <= 70; rows++)
        {
            var columns = 1 + (rows % 7);
            var random = new Numbers((ulong)rows);
            var values = Values(rows, columns, random.Score);
            var weights = Enumerable.Range(0, columns).Select(_ => 0.05 + random.Unit()).ToArray();
            var scores = new double[rows];
            var refusal = method.Score(Table(rows, columns, values), Weights.Derived(weights), scores);
            if (method is CoCoSo && refusal?.Rule == ScoringRules.AlternativesWorstZero)
            {
                continue;
            }

            Assert.Null(refusal);
            compared++;
            var expected = Naive(kind, rows, columns, values, weights);
            for (var i = 0; i < rows; i++)
            {
                Assert.Equal(expected[i], scores[i], 1e-12 * Math.Max(1, Math.Abs(expected[i])));
            }
        }

        // With one criterion, and with two now and then, somebody is the worst on everything.
        Assert.InRange(compared, 50, 69);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Score_LastRowHighest_PaddingChangesNothing(string kind, ScoringMethod method)
    {
        // The padding repeats the last row; were it counted, the sums of the columns would grow with it.
        _ = kind;
        for (var rows = 2; rows <= 40; rows++)
        {
            var buffer = new double[rows + 20];
            Array.Fill(buffer, Untouched);
            var values = Values(rows, 3, new Numbers((ulong)rows).Score);
            for (var j = 0; j < 3; j++)
            {
                values[(j * rows) + rows - 1] = 1_000;
            }

            Assert.Null(method.Score(Table(rows, 3, values), Weights.Equal(3), buffer.AsSpan(0, rows)));
            Assert.All(buffer[rows..], number => Assert.Equal(Untouched, number));

            // The row with the highest values moved to the front: the same scores, but for the order of the sums.
            var moved = new double[rows];
            double[] front = [.. Enumerable.Range(0, 3).SelectMany(j => Rotated(values.AsSpan(j * rows, rows)))];
            Assert.Null(method.Score(Table(rows, 3, front), Weights.Equal(3), moved));
            for (var i = 0; i < rows; i++)
            {
                Assert.Equal(buffer[i], moved[(i + 1) % rows], 1e-12);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Score_AfterTheFirstCalls_AllocatesNothing(string kind, ScoringMethod method)
    {
        _ = kind;
        foreach (var rows in (int[])[5, 100, 3_000])
        {
            var table = Table(rows, 20, Values(rows, 20, new Numbers(7).Score));
            var weights = Weights.Equal(20);
            var scores = new double[rows];
            Assert.Null(method.Score(table, weights, scores));
            Assert.Equal(0, AllocatedBytes.Least(() => method.Score(table, weights, scores)));
        }
    }

    /// <summary>A score with other bits is a change that callers see: on another machine, runtime, or by a new version.</summary>
    [Theory]
    [InlineData("EDAS", "059427843AE08739C4B6C741E9EC7EDAB89ABDEF97A7F5F34D466D609F393EA7")]
    [InlineData("MARCOS", "116DAD58B31160A89BB85C936C887C203161C9ACB27A9AA4B865A406D6D55B23")]
    [InlineData("CODAS", "F77732B957BB95CAA8D1CE2EF781655D4885151CAD72C1D0032C3A60411987A5")]
    [InlineData("CoCoSo", "9727990502F5E6B2A2CACC72C8C1800AA4165BAF19B9FCB2162FE1AEE8C25989")]
    [InlineData("RIM", "FAA5B4BC04AA2B2014CECD2EA8D7F6B0E0A148B878EAF7D20A4CDAE9BAB046BA")]
    [InlineData("SPOTIS", "17F156E3738F3C43A384FCF3BA08D63908C3150D6F0BDC09A1C3E4A7F05BCB23")]
    [InlineData("weighted sum", "A21AB684853DFBEBBB88FE87112A836E2EA6ED348818FBED4DFC1AF0C1FB8AA5")]
    [InlineData("weighted product", "0F701348759894696B48107798289C4D7767805325C89DA0FC07DCC380D8870F")]
    [InlineData("WASPAS", "ED21208D81763EE3FE445A375780604473D1B40C2CED8A56E1B1AB683D870B05")]
    [InlineData("TOPSIS", "31B890E08FD61617AD2A15C536AC7AD6E9CD30886FAB09B69FCD08514B32C3B4")]
    [InlineData("TOPSIS Manhattan", "099EAC41FD2C336B25B3808B90F4145D759554A6769E0832DAFA54B1C0B8320B")]
    [InlineData("TOPSIS Chebyshev", "30A38DB574BE4DAD4D0BEC387F008F1543477465FC2C572EAD4B9674AB46556B")]
    [InlineData("VIKOR", "E3028FB6FA32D2FA4B6730CADF28332CF0F66127657B0C94C8B44C295E42C1E5")]
    [InlineData("MOORA", "4A68A6D474EA3E67D6FB01931775E4333498C73A8D7296C8F40801C70847618C")]
    [InlineData("MOORA reference point", "F9E3A19474B6DD4CE392AB2ABD6FA5291870FD617DFB3E3E00D58066BBE99D02")]
    [InlineData("COPRAS", "624AE6D0F37EC28751182A7804A0AAD509D9B4C11B4FD56CC4B0B56C0D13C570")]
    [InlineData("full multiplicative form", "3DBA7C9E0E91971DEE9AE848DC7435C974E6D4E9807D41DF4270BC5B740F03A6")]
    [InlineData("ARAS", "AE18F11696C8D4CB1DB42EEFC2D116D6F49301BB9F4DC2E76D6C53B146978326")]
    [InlineData("OCRA", "2F31CE11CDE4ED12403EC529E77673A0626ACAEE1F9D432153EF3C6B4A1D625A")]
    [InlineData("MAIRCA", "5985A52E130B96015335E541209B9086C4AD7081886673B4B33A5366F2B7DD77")]
    [InlineData("MABAC", "2AD23E6D0CCE6C111AE485F3B83BC56B46E92AA04C4D5A31AF4766C713B533E1")]
    public void Score_FixedInput_HasTheSameBitsEverywhere(string kind, string sha256)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new byte[8];
        foreach (var method in Variants(kind))
        {
            foreach (var rows in (int[])[.. Enumerable.Range(1, 34), 257])
            {
                foreach (var columns in (int[])[1, 2, 5, 9, 20])
                {
                    foreach (var scores in Scores(method, rows, columns))
                    {
                        foreach (var score in scores)
                        {
                            BinaryPrimitives.WriteDoubleLittleEndian(bytes, score);
                            hash.AppendData(bytes);
                        }
                    }
                }
            }
        }

        var actual = Convert.ToHexString(hash.GetHashAndReset());
        Assert.True(string.Equals(sha256, actual, StringComparison.Ordinal), actual);
    }

    private static IEnumerable<ScoringMethod> Variants(string kind) =>
        kind switch
        {
            "EDAS" => [new Edas()],
            "MARCOS" => [new Marcos()],
            "SPOTIS" => [new Spotis(), new Spotis(Enumerable.Repeat(2.5, 5)), new Spotis(Enumerable.Repeat(2.5, 20))],
            "CODAS" => ((double[])[0, 0.02, 0.5]).Select(tau => new Codas(tau)),
            "CoCoSo" => ((double[])[0, 0.25, 0.5, 1]).Select(lambda => new CoCoSo(lambda)),
            "RIM" => ((int[])[1, 2, 5, 9, 20]).Select(columns => new Rim(
                Enumerable.Repeat(ReferenceIdeal.Of(-1, 1.5), columns)
            )),
            "weighted sum" => Enum.GetValues<Normalization>().Select(n => new WeightedSum(n)),
            "weighted product" => Enum.GetValues<Normalization>().Select(n => new WeightedProduct(n)),
            "WASPAS" => Enum.GetValues<Normalization>()
                .SelectMany(n => ((double[])[0, 0.25, 1]).Select(lambda => new Waspas(lambda, n))),
            "TOPSIS" => Enum.GetValues<Normalization>().Select(n => new Topsis(n)),
            "TOPSIS Manhattan" => Enum.GetValues<Normalization>().Select(n => new Topsis(n, DistanceMetric.Manhattan)),
            "TOPSIS Chebyshev" => Enum.GetValues<Normalization>().Select(n => new Topsis(n, DistanceMetric.Chebyshev)),
            "MOORA" => Plain.Select(n => new Moora(n)),
            "MOORA reference point" => Plain.Select(n => new MooraReferencePoint(n)),
            "COPRAS" => [new Copras()],
            "full multiplicative form" => Plain.Select(n => new FullMultiplicativeForm(n)),
            "ARAS" => [new Aras(), new Aras(Enumerable.Repeat(2.5, 5)), new Aras(Enumerable.Repeat(2.5, 20))],
            "OCRA" => [new Ocra()],
            "MAIRCA" => [new Mairca()],
            "MABAC" => [new Mabac()],
            _ => ((double[])[0, 0.25, 0.5, 1]).Select(v => new Vikor(v)),
        };

    /// <summary>Scores of ordinary, very different, very small and negative numbers; zeros where the method refuses.</summary>
    private static IEnumerable<double[]> Scores(ScoringMethod method, int rows, int columns)
    {
        var random = new Numbers((ulong)((rows * 100) + columns));
        Func<double>[] kinds =
        [
            random.Score,
            () => (1 + random.Unit()) * Math.ScaleB(1, -300 + (int)(random.Next() % 600)),
            () => 1e-149 * (1 + random.Unit()),
            () => ((int)(random.Next() % 41) - 20) / 8.0,
        ];
        foreach (var kind in kinds)
        {
            var values = Values(rows, columns, kind);
            var weights = Weights.Derived([.. Enumerable.Range(0, columns).Select(_ => 0.01 + random.Unit())]);
            var reach = 2 * values.Max(Math.Abs);
            var scale = Scale.Of(-reach, reach);
            var scores = new double[rows];
            method.Score(Table(rows, columns, values, scale), weights, scores);
            yield return scores;
        }
    }

    private static double[] Values(int rows, int columns, Func<double> value) =>
        [.. Enumerable.Range(0, rows * columns).Select(_ => value())];

    private static double[] Rotated(ReadOnlySpan<double> column) => [column[^1], .. column[..^1]];

    private static PerformanceTable Table(int rows, int columns, double[] values, Scale? scale = null) =>
        PerformanceTable.FromSpan(
            Enumerable
                .Range(0, columns)
                .Select(j =>
                    IsCost(j)
                        ? Criterion.Minimize(FormattableString.Invariant($"c{j}"), scale: scale ?? AllScores)
                        : Criterion.Maximize(FormattableString.Invariant($"c{j}"), scale: scale ?? AllScores)
                ),
            rows,
            values
        );

    private static Scale AllScores => Scale.Of(0, 2_000);

    private static bool IsCost(int column) => column % 2 == 1;

    /// <summary>The formulas of the books, value by value.</summary>
    private static double[] Naive(string kind, int rows, int columns, double[] values, double[] weights)
    {
        double X(int i, int j) => values[(j * rows) + i];
        int[] all = [.. Enumerable.Range(0, columns)];
        int[] each = [.. Enumerable.Range(0, rows)];
        double[] min = [.. all.Select(j => each.Min(i => X(i, j)))];
        double[] max = [.. all.Select(j => each.Max(i => X(i, j)))];
        double[] norm = [.. all.Select(j => Math.Sqrt(each.Sum(i => X(i, j) * X(i, j))))];
        double Share(int i, int j) => (IsCost(j) ? max[j] - X(i, j) : X(i, j) - min[j]) / (max[j] - min[j]);
        double Best(int j) => IsCost(j) ? min[j] : max[j];
        double Worst(int j) => IsCost(j) ? max[j] : min[j];
        double Difference(int i, int j, Func<int, double> to) => weights[j] * Math.Abs(X(i, j) - to(j)) / norm[j];
        double Distance(int i, Func<int, double> to) =>
            kind switch
            {
                "TOPSIS Manhattan" => all.Sum(j => Difference(i, j, to)),
                "TOPSIS Chebyshev" => all.Max(j => Difference(i, j, to)),
                _ => Math.Sqrt(all.Sum(j => Math.Pow(Difference(i, j, to), 2))),
            };
        double Ratio(int i, int j) => IsCost(j) ? min[j] / X(i, j) : X(i, j) / max[j];
        switch (kind)
        {
            case "EDAS":
                return NaiveStudy.Edas(AsSheet());
            case "MARCOS":
                return NaiveStudy.Marcos(AsSheet());
            case "SPOTIS":
                return NaiveStudy.Spotis(AsSheet(), []);
            case "MOORA":
                return NaiveRatios.Scores(new Moora(Normalization.VectorPlain), AsSheet());
            case "MOORA reference point":
                return NaiveRatios.Scores(new MooraReferencePoint(Normalization.VectorPlain), AsSheet());
            case "COPRAS":
                return NaiveRatios.Scores(new Copras(), AsSheet());
            case "full multiplicative form":
                return NaiveRatios.Scores(new FullMultiplicativeForm(Normalization.VectorPlain), AsSheet());
            case "ARAS":
                return NaiveRatios.Scores(new Aras(), AsSheet());
            case "OCRA":
                return NaiveRatios.Scores(new Ocra(), AsSheet());
            case "MAIRCA":
                return NaiveRatios.Scores(new Mairca(), AsSheet());
            case "MABAC":
                return NaiveRatios.Scores(new Mabac(), AsSheet());
            case "CODAS":
                return NaiveStudy.Codas(AsSheet(), 0.02);
            case "CoCoSo":
                return NaiveStudy.CoCoSo(AsSheet(), 0.25);
            case "weighted sum":
                return [.. each.Select(i => all.Sum(j => weights[j] * Share(i, j)))];
            case "weighted product":
                return
                [
                    .. each.Select(i =>
                        all.Aggregate(1.0, (product, j) => product * Math.Pow(Ratio(i, j), weights[j]))
                    ),
                ];
            case "WASPAS":
                return
                [
                    .. each.Select(i =>
                        (0.25 * all.Sum(j => weights[j] * Ratio(i, j)))
                        + (0.75 * all.Aggregate(1.0, (product, j) => product * Math.Pow(Ratio(i, j), weights[j])))
                    ),
                ];
            case "TOPSIS" or "TOPSIS Manhattan" or "TOPSIS Chebyshev":
                return [.. each.Select(i => Distance(i, Worst) / (Distance(i, Best) + Distance(i, Worst)))];
            default:
                double[] s = [.. each.Select(i => all.Sum(j => weights[j] * (1 - Share(i, j))))];
                double[] r = [.. each.Select(i => all.Max(j => weights[j] * (1 - Share(i, j))))];
                return
                [
                    .. each.Select(i =>
                        (0.25 * (s[i] - s.Min()) / (s.Max() - s.Min()))
                        + (0.75 * (r[i] - r.Min()) / (r.Max() - r.Min()))
                    ),
                ];
        }

        Sheet AsSheet() =>
            new(
                Array.ConvertAll(each, i => Array.ConvertAll(all, j => (double?)X(i, j))),
                Array.ConvertAll(all, j => !IsCost(j)),
                weights,
                Array.ConvertAll(all, _ => ((double, double)?)(AllScores.Low, AllScores.High))
            );
    }
}
