using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A piece of work that an agreement speaks of: a deliverable, or something that one embeds.</summary>
/// <remarks>
/// Facts refer to it by its name, letter by letter. Each step gives a new item. Two are equal when all members are; the
/// order in which rights and embedded items were named does not count. Immutable.
/// </remarks>
public sealed partial record WorkItem
{
    private WorkItem(string name, IpClass ipClass)
    {
        Name = name;
        Class = ipClass;
    }

    /// <summary>Gets the name, once in an agreement.</summary>
    public string Name { get; }

    /// <summary>Gets how the agreement classes it.</summary>
    public IpClass Class { get; }

    /// <summary>Gets the rights that there are in it, by number; copyright alone unless it is said otherwise.</summary>
    public IReadOnlyList<IpRight> Rights { get; private init; } = ValueList.Of([IpRight.Copyright]);

    /// <summary>Gets the names of the items that it embeds or builds on, in ordinal order.</summary>
    public IReadOnlyList<string> Embeds { get; private init; } = ValueList<string>.Empty;

    /// <summary>Gets the milestone with which it is delivered and paid for, or <see langword="null"/>.</summary>
    public string? Milestone { get; private init; }

    /// <summary>Gets the kind of work by the names of <see cref="WorkTypes"/>, or <see langword="null"/> when it is not known.</summary>
    public string? WorkType { get; private init; }

    /// <summary>Gets the country whose law governs what the law of no contribution does, such as co-ownership.</summary>
    public Country? Jurisdiction { get; private init; }

    /// <summary>Gets who owns it by what the parties state, where no contributions are recorded; or <see langword="null"/>.</summary>
    public string? StatedOwner { get; private init; }

    /// <summary>Creates an item in which there is a copyright.</summary>
    /// <param name="name">The name.</param>
    /// <param name="ipClass">How the agreement classes it.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the class is none.</exception>
    public static WorkItem Of(string name, IpClass ipClass)
    {
        Guard.Against.OutOfRange((int)ipClass, nameof(ipClass), (int)IpClass.Background, (int)IpClass.Feedback);
        return new WorkItem(Guard.Against.NoText(name).Trim(), ipClass);
    }

    /// <summary>Says which rights there are in it, instead of a copyright alone.</summary>
    /// <param name="rights">The rights, at least one.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">There is no right, or one is none.</exception>
    public WorkItem With(params IEnumerable<IpRight> rights) => this with { Rights = IpRights.Checked(rights) };

    /// <summary>Adds items that it embeds or builds on.</summary>
    /// <param name="items">Their names.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">A name is blank, or its own.</exception>
    public WorkItem Embedding(params IEnumerable<string> items)
    {
        string[] names =
        [
            .. Embeds
                .Concat(
                    Guard.Against.NullElement(items).Select(item => Guard.Against.NoText(item, nameof(items)).Trim())
                )
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        return names.Contains(Name, StringComparer.Ordinal)
            ? throw new ArgumentException($"'{Name}' cannot embed itself.", nameof(items))
            : this with
            {
                Embeds = ValueList.Of(names),
            };
    }

    /// <summary>Says with which milestone it is delivered and paid for.</summary>
    /// <param name="milestone">The name of the milestone.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public WorkItem ForMilestone(string milestone) => this with { Milestone = Guard.Against.NoText(milestone).Trim() };

    /// <summary>Says what kind of work it is, on which laws may depend.</summary>
    /// <param name="workType">The kind, by the names of <see cref="WorkTypes"/> or any other.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The kind is blank.</exception>
    public WorkItem OfType(string workType) => this with { WorkType = Guard.Against.NoText(workType).Trim() };

    /// <summary>Says which country's law governs what the law of no contribution does.</summary>
    /// <param name="jurisdiction">The country.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is <see langword="null"/>.</exception>
    public WorkItem InJurisdiction(Country jurisdiction) =>
        this with
        {
            Jurisdiction = Guard.Against.Null(jurisdiction),
        };

    /// <summary>Says who owns it by what the parties state, such as a background library.</summary>
    /// <param name="owner">The name of the owner.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public WorkItem OwnedBy(string owner) => this with { StatedOwner = Guard.Against.NoText(owner).Trim() };

    /// <summary>Returns text such as <c>pricing engine (foreground)</c>.</summary>
    /// <returns>Name and class.</returns>
    public override string ToString() => $"{Name} ({Class.Words()})";
}
