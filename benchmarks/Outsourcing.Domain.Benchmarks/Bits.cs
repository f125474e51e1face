using System.Globalization;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Compares the bits of every score with the vector instructions of the CPU switched off in turn.</summary>
internal static class Bits
{
    private static readonly (string Name, (string, string)[] Settings)[] Modes =
    [
        ("as the CPU is", []),
        ("AVX-512 off", [("DOTNET_EnableAVX512", "0")]),
        ("AVX2 off", [("DOTNET_EnableAVX2", "0")]),
        ("AVX off", [("DOTNET_EnableAVX", "0")]),
        ("no tiers", [("DOTNET_TieredCompilation", "0")]),
    ];

    private static readonly (string Name, Func<Numbers, double> Value)[] Kinds =
    [
        ("1 to 100", numbers => (100 + (int)(numbers.Next() % 9901)) / 100.0),
        ("whole numbers with ties", numbers => 1 + (numbers.Next() % 3)),
        ("zero and below", numbers => ((int)(numbers.Next() % 41) - 20) / 8.0),
        (
            "a few units in the last place",
            numbers => BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(1.0) + (numbers.Next() % 64))
        ),
        ("1e-300 to 1e-290", numbers => (1 + numbers.Unit()) * Math.ScaleB(1, -996 + (int)(numbers.Next() % 33))),
        ("below the normal range", numbers => BitConverter.UInt64BitsToDouble(1 + (numbers.Next() >> 14))),
        ("1e140 to 1e150", numbers => (1 + numbers.Unit()) * Math.ScaleB(1, 465 + (int)(numbers.Next() % 32))),
        ("1e-90 to 1e90", numbers => (1 + numbers.Unit()) * Math.ScaleB(1, -300 + (int)(numbers.Next() % 600))),
    ];

    private static readonly ScoringMethod[] Methods =
    [
        .. Enum.GetValues<Normalization>().Select(normalization => new WeightedSum(normalization)),
        .. Enum.GetValues<Normalization>().Select(normalization => new WeightedProduct(normalization)),
        new Codas(),
        new CoCoSo(),
        .. Enum.GetValues<Normalization>()
            .SelectMany(normalization =>
                new[] { DistanceMetric.Euclidean, DistanceMetric.Manhattan, DistanceMetric.Chebyshev }.Select(
                    metric => new Topsis(normalization, metric)
                )
            ),
        new Edas(),
        new Marcos(),
        new Spotis(),
        new Vikor(0),
        new Vikor(),
        new Vikor(1),
        new Moora(Normalization.None),
        new Moora(Normalization.SumPlain),
        new Moora(Normalization.VectorPlain),
        new MooraReferencePoint(Normalization.None),
        new MooraReferencePoint(Normalization.SumPlain),
        new MooraReferencePoint(Normalization.VectorPlain),
        new Copras(),
        new FullMultiplicativeForm(Normalization.None),
        new FullMultiplicativeForm(Normalization.SumPlain),
        new FullMultiplicativeForm(Normalization.VectorPlain),
        new Aras(),
        new Ocra(),
        new Mairca(),
        new Mabac(),
    ];

    /// <summary>Runs one process for each mode and compares what they print.</summary>
    public static int Run()
    {
        var differing = 0;
        string[]? expected = null;
        foreach (var (name, settings) in Modes)
        {
            var lines = ChildProcess.Run(settings, "bits-here");
            Console.WriteLine($"{name}: {lines[0]}");
            string[] hashes = [.. lines.Skip(1)];
            expected ??= hashes;
            foreach (
                var (here, there) in expected
                    .Zip(hashes)
                    .Where(pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal))
            )
            {
                differing++;
                Console.WriteLine($"  differs: {here}");
                Console.WriteLine($"       now: {there}");
            }
        }

        Console.WriteLine();
        foreach (var line in expected!)
        {
            Console.WriteLine(line);
        }

        Console.WriteLine();
        Console.WriteLine(
            differing == 0
                ? "Every score has the same bits in every mode."
                : string.Create(CultureInfo.InvariantCulture, $"{differing} lines differ.")
        );
        return differing == 0 ? 0 : 1;
    }

    /// <summary>Prints what the CPU gives, and a hash of the bits of all scores of each method.</summary>
    public static void Print()
    {
        Console.WriteLine(
            $"Vector512 accelerated {Vector512.IsHardwareAccelerated}, Vector256 {Vector256.IsHardwareAccelerated}, Vector128 {Vector128.IsHardwareAccelerated}"
        );
        var all = Methods.ToDictionary(method => method.Name, _ => new Total(), StringComparer.Ordinal);
        foreach (var kind in Kinds)
        {
            foreach (var rows in (int[])[.. Enumerable.Range(1, 70), 1000])
            {
                for (var columns = 1; columns <= 40; columns += columns < 10 ? 1 : 5)
                {
                    Add(all, rows, columns, kind.Value);
                }
            }
        }

        foreach (var (name, total) in all)
        {
            Console.WriteLine(total.ToText(name));
        }

        foreach (var line in SmaaBits.Lines())
        {
            Console.WriteLine(line);
        }
    }

    private static void Add(Dictionary<string, Total> all, int rows, int columns, Func<Numbers, double> value)
    {
        var numbers = new Numbers((ulong)((rows * 100) + columns));
        var values = new double[rows * columns];
        foreach (ref var here in values.AsSpan())
        {
            here = value(numbers);
        }

        // A criterion or two of weight zero, so that columns are left out too.
        var weights = Enumerable.Range(0, columns).Select(_ => Math.Max(0, numbers.Unit() - 0.05)).ToArray();
        weights[0] = 0.5;
        var reach = 2 * values.Max(Math.Abs);
        Scale? scale = reach is >= 1e-150 and <= 1e150 ? Scale.Of(-reach, reach) : null;
        var plain = Enumerable.Range(0, columns).Select(j => Make(j, j % 2 == 1, scale));
        var table = PerformanceTable.FromSpan(plain, rows, values);
        var benefits = PerformanceTable.FromSpan(
            Enumerable.Range(0, columns).Select(j => Make(j, isCost: false, scale)),
            rows,
            values
        );
        var scores = new double[rows];
        foreach (var method in Methods)
        {
            all[method.Name].Add(method.Score(table, Weights.Derived(weights), scores), scores);
            all[method.Name].Add(method.Score(benefits, Weights.Derived(weights), scores), scores);
        }
    }

    private static Criterion Make(int j, bool isCost, Scale? scale)
    {
        var name = ScoringData.CriterionName(j);
        return isCost ? Criterion.Minimize(name, scale: scale) : Criterion.Maximize(name, scale: scale);
    }

    /// <summary>SplitMix64.</summary>
    private sealed class Numbers(ulong seed)
    {
        private ulong state = seed;

        public ulong Next()
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15;
                var z = state;
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return z ^ (z >> 31);
            }
        }

        public double Unit() => (Next() >> 11) * (1.0 / (1L << 53));
    }

    private sealed class Total
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly byte[] bytes = new byte[8];
        private long scored;
        private long refused;

        public void Add(Refusal? refusal, double[] scores)
        {
            if (refusal is not null)
            {
                refused++;
                hash.AppendData(Encoding.UTF8.GetBytes(refusal.ToString()));
                return;
            }

            foreach (var score in scores)
            {
                scored++;
                System.Buffers.Binary.BinaryPrimitives.WriteDoubleLittleEndian(bytes, score);
                hash.AppendData(bytes);
            }
        }

        public string ToText(string name) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -30} {scored, 9} scores, {refused, 5} tables refused, {Convert.ToHexStringLower(hash.GetHashAndReset())}"
            );
    }
}
