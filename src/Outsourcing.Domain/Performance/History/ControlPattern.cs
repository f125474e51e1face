using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>What a rule looks for in the points up to the newest one.</summary>
internal abstract record ControlPattern
{
    /// <summary>So many of the last points lie farther from the centre than so many sigma, on the side of the newest one.</summary>
    public static ControlPattern Beyond(int sigmas, int needed, int among) =>
        new BeyondPattern(Ratio.Of(sigmas), needed, among);

    /// <summary>So many points in a row rise, or all fall.</summary>
    public static ControlPattern Steady(int count) => new SteadyPattern(count);

    /// <summary>So many points in a row go up and down by turns.</summary>
    public static ControlPattern Alternating(int count) => new AlternatingPattern(count);

    /// <summary>So many points in a row lie nearer to the centre than so many sigma.</summary>
    public static ControlPattern Within(int sigmas, int count) => new WithinPattern(Ratio.Of(sigmas), count);

    /// <summary>So many points in a row lie farther from the centre than so many sigma, some on each side.</summary>
    public static ControlPattern Outside(int sigmas, int count) => new OutsidePattern(Ratio.Of(sigmas), count);

    /// <summary>Looks at the points up to the last one.</summary>
    /// <param name="points">The points, the newest last; at least one.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>Nothing when the pattern is not there; else above zero for upwards, below for downwards, zero for neither.</returns>
    public abstract int? Match(ReadOnlySpan<Ratio> points, ControlLimits limits);

    private static bool IsBeyond(Ratio point, ControlLimits limits, Ratio sigmas, int side) =>
        side > 0 ? point > limits.Centre + (sigmas * limits.Sigma) : point < limits.Centre - (sigmas * limits.Sigma);

    private sealed record BeyondPattern(Ratio Sigmas, int Needed, int Among) : ControlPattern
    {
        public override int? Match(ReadOnlySpan<Ratio> points, ControlLimits limits)
        {
            var side = points[^1].CompareTo(limits.Centre);
            if (side == 0 || !IsBeyond(points[^1], limits, Sigmas, side))
            {
                return null;
            }

            var found = 0;
            foreach (var point in points[Math.Max(0, points.Length - Among)..])
            {
                found += IsBeyond(point, limits, Sigmas, side) ? 1 : 0;
            }

            return found >= Needed ? side : null;
        }
    }

    private sealed record SteadyPattern(int Count) : ControlPattern
    {
        public override int? Match(ReadOnlySpan<Ratio> points, ControlLimits limits)
        {
            if (points.Length < Count)
            {
                return null;
            }

            var last = points[^Count..];
            var way = last[1].CompareTo(last[0]);
            for (var i = 1; i < last.Length; i++)
            {
                if (way == 0 || last[i].CompareTo(last[i - 1]) * way <= 0)
                {
                    return null;
                }
            }

            return way;
        }
    }

    private sealed record AlternatingPattern(int Count) : ControlPattern
    {
        public override int? Match(ReadOnlySpan<Ratio> points, ControlLimits limits)
        {
            if (points.Length < Count)
            {
                return null;
            }

            var last = points[^Count..];
            for (var i = 2; i < last.Length; i++)
            {
                if (last[i].CompareTo(last[i - 1]) * last[i - 1].CompareTo(last[i - 2]) >= 0)
                {
                    return null;
                }
            }

            return 0;
        }
    }

    private sealed record WithinPattern(Ratio Sigmas, int Count) : ControlPattern
    {
        public override int? Match(ReadOnlySpan<Ratio> points, ControlLimits limits)
        {
            if (points.Length < Count)
            {
                return null;
            }

            var (low, high) = (limits.Centre - (Sigmas * limits.Sigma), limits.Centre + (Sigmas * limits.Sigma));
            foreach (var point in points[^Count..])
            {
                if (point <= low || point >= high)
                {
                    return null;
                }
            }

            return 0;
        }
    }

    private sealed record OutsidePattern(Ratio Sigmas, int Count) : ControlPattern
    {
        public override int? Match(ReadOnlySpan<Ratio> points, ControlLimits limits)
        {
            if (points.Length < Count)
            {
                return null;
            }

            var above = 0;
            foreach (var point in points[^Count..])
            {
                var side = point.CompareTo(limits.Centre);
                if (side == 0 || !IsBeyond(point, limits, Sigmas, side))
                {
                    return null;
                }

                above += side > 0 ? 1 : 0;
            }

            return above > 0 && above < Count ? 0 : null;
        }
    }
}
