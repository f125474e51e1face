namespace Outsourcing.Domain.Measurement;

/// <summary>A rank that is looked for, and where its value goes.</summary>
/// <param name="Rank">The rank, from 1.</param>
/// <param name="Place">The index of the result.</param>
internal readonly record struct WantedRank(long Rank, int Place)
{
    /// <summary>Stands for the rank of a value that is found.</summary>
    public const long Found = 0;

    /// <summary>Gets whether the value is found.</summary>
    public bool IsFound => Rank == Found;
}
