namespace Outsourcing.Domain.Confidentiality;

/// <summary>Information that one party may have entrusted to another.</summary>
/// <remarks>
/// Facts name it by its name, letter by letter. What is not said of it is unknown, and never counts for its disclosure. Two are
/// equal when all members are equal, lists in their order. Immutable.
/// </remarks>
public sealed record ConfidentialItem
{
    /// <summary>Items in items; recursions go as deep and no deeper.</summary>
    private const int MostDepth = 8;

    private ConfidentialItem(string name, string owner)
    {
        Name = name;
        Owner = owner;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the party whose information it is.</summary>
    public string Owner { get; }

    /// <summary>Gets whether it is a trade secret.</summary>
    public bool IsTradeSecret { get; private init; }

    /// <summary>Gets whether it is personal data.</summary>
    public bool IsPersonalData { get; private init; }

    /// <summary>Gets whether it is that the parties talk, or about what.</summary>
    public bool IsAboutTheTalks { get; private init; }

    /// <summary>Gets whether it is technical.</summary>
    public Truth IsTechnical { get; private init; }

    /// <summary>Gets whether it should reasonably be understood as confidential.</summary>
    public Truth IsUnderstood { get; private init; }

    /// <summary>Gets whether it is only what people keep in unaided memory.</summary>
    public bool IsResidual { get; private init; }

    /// <summary>Gets whether a copyright or a patent protects it.</summary>
    public Truth IsCopyrightOrPatent { get; private init; }

    /// <summary>Gets the names of the secrecies by law that it is under, such as <c>banking secrecy</c>, as stated.</summary>
    public IReadOnlyList<string> StatutorySecrecies { get; private init; } = ValueList<string>.Empty;

    /// <summary>Gets the level by which the terms classify it; <see langword="null"/> for none.</summary>
    public string? Level { get; private init; }

    /// <summary>Gets the items from which it is compiled, as stated.</summary>
    public IReadOnlyList<ConfidentialItem> Parts { get; private init; } = ValueList<ConfidentialItem>.Empty;

    private int Depth => 1 + Parts.Select(part => part.Depth).DefaultIfEmpty(0).Max();

    /// <summary>Creates an item.</summary>
    /// <param name="name">The name.</param>
    /// <param name="owner">The name of the party whose information it is.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static ConfidentialItem Of(string name, string owner) =>
        new(Guard.Against.NoText(name).Trim(), Guard.Against.NoText(owner).Trim());

    /// <summary>Says that it is a trade secret.</summary>
    /// <returns>The item.</returns>
    public ConfidentialItem AsTradeSecret() => this with { IsTradeSecret = true };

    /// <summary>Says that it is personal data.</summary>
    /// <returns>The item.</returns>
    public ConfidentialItem PersonalData() => this with { IsPersonalData = true };

    /// <summary>Says that it is that the parties talk, or about what.</summary>
    /// <returns>The item.</returns>
    public ConfidentialItem AboutTheTalks() => this with { IsAboutTheTalks = true };

    /// <summary>Says whether it is technical.</summary>
    /// <param name="isTechnical">Whether it is.</param>
    /// <returns>The item.</returns>
    public ConfidentialItem Technical(Truth isTechnical) => this with { IsTechnical = isTechnical };

    /// <summary>Says whether it should reasonably be understood as confidential.</summary>
    /// <param name="isUnderstood">Whether it should.</param>
    /// <returns>The item.</returns>
    public ConfidentialItem Understood(Truth isUnderstood) => this with { IsUnderstood = isUnderstood };

    /// <summary>Says that it is only what people keep in unaided memory.</summary>
    /// <returns>The item.</returns>
    public ConfidentialItem OnlyInMemory() => this with { IsResidual = true };

    /// <summary>Says whether a copyright or a patent protects it.</summary>
    /// <param name="isProtected">Whether one does.</param>
    /// <returns>The item.</returns>
    public ConfidentialItem UnderCopyrightOrPatent(Truth isProtected) =>
        this with
        {
            IsCopyrightOrPatent = isProtected,
        };

    /// <summary>Adds a secrecy by law.</summary>
    /// <param name="name">Its name, such as <c>banking secrecy</c> or <c>§ 203 StGB</c>.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public ConfidentialItem UnderStatutorySecrecy(string name) =>
        this with
        {
            StatutorySecrecies = ValueList.Of(
                StatutorySecrecies.Append(Guard.Against.NoText(name).Trim()).Distinct(StringComparer.Ordinal)
            ),
        };

    /// <summary>Says at which level the terms classify it.</summary>
    /// <param name="level">The name of the level.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public ConfidentialItem AtLevel(string level) => this with { Level = Guard.Against.NoText(level).Trim() };

    /// <summary>Adds items from which it is compiled; who gets it gets them.</summary>
    /// <param name="parts">The items.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">A part is <see langword="null"/>, or items stand in items too deep.</exception>
    public ConfidentialItem CompiledFrom(params IEnumerable<ConfidentialItem> parts)
    {
        var compiled = this with { Parts = ValueList.Of(Parts.Concat(Guard.Against.NullElement(parts)).Distinct()) };
        return compiled.Depth <= MostDepth
            ? compiled
            : throw new ArgumentException(
                $"Items stand in items more than {Invariant.Text(MostDepth)} deep.",
                nameof(parts)
            );
    }

    /// <summary>The items of which a fact is one about a part too: those in which it stands, as far as they have the same owner.</summary>
    internal string[] WholesOf(ConfidentialItem part, string[] wholes) =>
        string.Equals(part.Owner, Owner, StringComparison.Ordinal) ? [Name, .. wholes] : [];

    /// <summary>Returns text such as <c>design docs of Northquay Retail</c>.</summary>
    /// <returns>The name and the owner.</returns>
    public override string ToString() => $"{Name} of {Owner}";
}
