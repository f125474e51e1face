namespace Outsourcing.Domain.Scoring;

/// <summary>How much <see cref="Smaa2"/> counts: more takes longer.</summary>
public enum Smaa2Indices
{
    /// <summary>Who is first, and with which weights.</summary>
    FirstRank = 0,

    /// <summary>How often each alternative takes each rank as well; for 4,096 alternatives at most.</summary>
    AllRanks = 1,

    /// <summary>How often each alternative ranks before each other as well; for 4,096 alternatives at most.</summary>
    AllRanksAndPairs = 2,
}
