namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What a clause says about the ownership of one class of work, made on the side of one party.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record OwnershipRule
{
    private OwnershipRule(IpClass ipClass, AssignmentTerm? assignment)
    {
        Guard.Against.OutOfRange((int)ipClass, nameof(ipClass), (int)IpClass.Background, (int)IpClass.Feedback);
        Class = ipClass;
        Assignment = assignment;
    }

    /// <summary>Gets the class.</summary>
    public IpClass Class { get; }

    /// <summary>Gets the assignment by the side that made the work; <see langword="null"/> when each side keeps what it makes.</summary>
    public AssignmentTerm? Assignment { get; }

    /// <summary>Gets the item of which the work has to be an improvement; <see langword="null"/> for any.</summary>
    public string? Base { get; private init; }

    /// <summary>Creates: what the side that assigns makes of this class passes to the other.</summary>
    /// <param name="ipClass">The class.</param>
    /// <param name="assignment">The assignment; it covers works made on the side of its <see cref="AssignmentTerm.From"/>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The class is none, or the assignment is <see langword="null"/>.</exception>
    public static OwnershipRule Assign(IpClass ipClass, AssignmentTerm assignment) =>
        new(ipClass, Guard.Against.Null(assignment));

    /// <summary>Creates: each side keeps what it makes of this class.</summary>
    /// <param name="ipClass">The class.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The class is none.</exception>
    public static OwnershipRule Keep(IpClass ipClass) => new(ipClass, assignment: null);

    /// <summary>Limits it to work that embeds or builds on one item, such as improvements of a platform.</summary>
    /// <param name="item">The name of the item.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public OwnershipRule OnTopOf(string item) => this with { Base = Guard.Against.NoText(item).Trim() };

    /// <summary>Returns text such as <c>foreground: Larkfield hereby assigns to Northquay</c>.</summary>
    /// <returns>Class and assignment.</returns>
    public override string ToString() =>
        $"{Class.Words()}{(Base is null ? "" : $" on top of {Base}")}: {Assignment?.ToString() ?? "each side keeps its own"}";
}
