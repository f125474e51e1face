using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>Goes down the scores of a sample, the best first, as a ranking does: ties share the rank of the first of their group.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TieGroup(double best, double least)
{
    private readonly double largest = Math.Max(Math.Abs(best), Math.Abs(least));
    private double first = best;
    private int rank;

    public int RankOf(double score, int place)
    {
        if (!Ranking.Ties(first, score, largest))
        {
            (first, rank) = (score, place);
        }

        return rank;
    }
}
