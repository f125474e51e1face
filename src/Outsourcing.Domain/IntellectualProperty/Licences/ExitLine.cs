using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What a party may do with one piece of work after the agreement, and by which licences.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record ExitLine
{
    internal ExitLine(WorkItem item, ValueList<ExitUse> uses, ValueList<Licence> licences)
    {
        Item = item;
        Uses = uses;
        Licences = licences;
    }

    /// <summary>Gets the piece of work.</summary>
    public WorkItem Item { get; }

    /// <summary>Gets the acts that were asked about, in their order.</summary>
    public IReadOnlyList<ExitUse> Uses { get; }

    /// <summary>Gets the licences of the party that run after the agreement and speak of the work; they say until when, where and at what royalty.</summary>
    public IReadOnlyList<Licence> Licences { get; }

    /// <summary>Gets whether all that was asked about is permitted.</summary>
    public bool IsWideEnough => Uses.All(use => use.IsPermitted);

    /// <summary>Finds what is said of an act.</summary>
    /// <param name="act">The act.</param>
    /// <returns>What is said, or <see langword="null"/> when it was not asked about.</returns>
    public ExitUse? Find(string act) =>
        Uses.FirstOrDefault(use => string.Equals(use.Act, act, StringComparison.Ordinal));

    /// <summary>Returns the uses after the name of the work.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Item.Name}: {string.Join("; ", Uses.Select(use => use.ToString()))}";
}
