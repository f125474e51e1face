using System.Globalization;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>What was measured of one method on one size.</summary>
/// <param name="Nanoseconds">CPU time of a call.</param>
/// <param name="Plain">How many times slower the plain loop is.</param>
/// <param name="Linq">How many times slower the code with LINQ is.</param>
/// <param name="OfRead">The share of the time that reading the same numbers once takes.</param>
/// <param name="Allocated">Bytes allocated by twenty calls.</param>
/// <param name="Deviation">The largest difference from the plain loop.</param>
internal sealed record Result(
    double Nanoseconds,
    double Plain,
    double Linq,
    double OfRead,
    long Allocated,
    double Deviation
);

/// <summary>A promise about speed or memory, and whether it was kept.</summary>
/// <param name="Name">What is promised.</param>
/// <param name="Met">Whether it was kept.</param>
internal sealed record Bar(string Name, bool Met)
{
    public string ToText() => $"{Name}: {(Met ? "met" : "MISSED")}";
}

/// <summary>The bars of each case.</summary>
internal static class Bars
{
    public static List<Bar> For(string method, int rows, bool wide, Result result)
    {
        List<Bar> bars = [new("0 bytes", result.Allocated == 0)];
        switch (method, rows)
        {
            case ("topsis", 10_000):
                var times = wide ? 6.0 : 3.5;
                bars.Add(new(string.Create(CultureInfo.InvariantCulture, $">= {times}x plain"), result.Plain >= times));
                if (wide)
                {
                    bars.Add(new(">= 300x LINQ", result.Linq >= 300));
                }

                break;
            case ("promethee-usual" or "promethee-linear", 10_000):
                bars.Add(new("<= 1e-12 apart", result.Deviation <= 1e-12));
                if (wide)
                {
                    bars.Add(new(">= 1500x pairs", result.Plain >= 1500));
                }

                break;
            case ("wsm" or "topsis" or "vikor", 1_000_000) when wide:
                bars.Add(new(">= 55 % of read", result.OfRead >= 0.55));
                break;
            case ("codas" or "cocoso" or "fuzzy", 100) when wide:
                bars.Add(new("<= 6 us", result.Nanoseconds <= 6000));
                break;
            case (PairwiseContest.Key, 15) when wide:
                bars.Add(new("<= 5 us", result.Nanoseconds <= 5000));
                break;
            case (_, 100) when wide:
                bars.Add(new("<= 2 us", result.Nanoseconds <= 2000));
                break;
        }

        return bars;
    }
}
