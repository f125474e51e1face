namespace Outsourcing.Domain.Selection;

/// <summary>What a member of a selection team brings in.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum TeamRole
{
    /// <summary>No role; never used.</summary>
    None = 0,

    /// <summary>Knows outsourcing.</summary>
    OutsourcingExpert = 1,

    /// <summary>Is of the senior management.</summary>
    SeniorManagement = 2,

    /// <summary>Manages an area that is affected.</summary>
    AreaManager = 3,

    /// <summary>Answers for the concerns of the employees.</summary>
    EmployeeConcerns = 4,
}

/// <summary>A member of a selection team.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record TeamMember
{
    private TeamMember(string name, TeamRole role, string? area) => (Name, Role, Area) = (name, role, area);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what the member brings in.</summary>
    public TeamRole Role { get; }

    /// <summary>Gets the area that the member manages; otherwise <see langword="null"/>.</summary>
    public string? Area { get; }

    /// <summary>Creates a member.</summary>
    /// <param name="name">The name.</param>
    /// <param name="role">What the member brings in; for the manager of an area there is <see cref="Managing"/>.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the role is none or that of the manager of an area.</exception>
    public static TeamMember Of(string name, TeamRole role) =>
        role is TeamRole.OutsourcingExpert or TeamRole.SeniorManagement or TeamRole.EmployeeConcerns
            ? new TeamMember(Guard.Against.NoText(name).Trim(), role, null)
            : throw new ArgumentOutOfRangeException(nameof(role), $"{role} is no role of a member without an area.");

    /// <summary>Creates the manager of an area.</summary>
    /// <param name="name">The name.</param>
    /// <param name="area">The area.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static TeamMember Managing(string name, string area) =>
        new(Guard.Against.NoText(name).Trim(), TeamRole.AreaManager, Guard.Against.NoText(area).Trim());

    /// <summary>Returns text such as <c>Ines, manages logistics</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Name}, "
        + Role switch
        {
            TeamRole.OutsourcingExpert => "outsourcing expert",
            TeamRole.SeniorManagement => "senior management",
            TeamRole.AreaManager => $"manages {Area}",
            _ => "answers for employee concerns",
        };
}

/// <summary>The team that selects a provider.</summary>
/// <remarks>Two are equal when the members are, in order. Immutable.</remarks>
public sealed record SelectionTeam
{
    private readonly TeamMember[] members;

    private SelectionTeam(TeamMember[] members) => this.members = members;

    /// <summary>Gets the members, in the order in which they were named.</summary>
    public IReadOnlyList<TeamMember> Members => Array.AsReadOnly(members);

    /// <summary>Creates a team.</summary>
    /// <param name="members">The members; one person can bring in several things.</param>
    /// <returns>The team.</returns>
    public static SelectionTeam Of(params IEnumerable<TeamMember> members) => new(Guard.Against.NullElement(members));

    /// <summary>Finds who is missing.</summary>
    /// <param name="affected">The areas that the outsourcing affects.</param>
    /// <returns>A finding for each role without a member and each affected area without its manager.</returns>
    /// <exception cref="ArgumentException">An area is blank or no valid Unicode.</exception>
    public IReadOnlyList<Finding> Check(params IEnumerable<string> affected)
    {
        var findings = new List<Finding>();
        Needs(TeamRole.OutsourcingExpert, "someone who knows outsourcing");
        Needs(TeamRole.SeniorManagement, "a member of the senior management");
        foreach (
            var area in Guard
                .Against.Null(affected)
                .Select(area => Guard.Against.NoText(area, nameof(affected)).Trim())
                .Distinct(StringComparer.Ordinal)
        )
        {
            if (!Array.Exists(members, member => string.Equals(member.Area, area, StringComparison.Ordinal)))
            {
                findings.Add(Missing(area, $"The team lacks the manager of {area}, which is affected."));
            }
        }

        Needs(TeamRole.EmployeeConcerns, "someone who answers for the concerns of the employees");
        return findings;

        void Needs(TeamRole role, string who)
        {
            if (!Array.Exists(members, member => member.Role == role))
            {
                findings.Add(Missing("team", $"The team lacks {who}."));
            }
        }
    }

    /// <summary>Compares the members.</summary>
    /// <param name="other">The other team.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(SelectionTeam? other) => other is not null && members.AsSpan().SequenceEqual(other.members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(members.Length, members.FirstOrDefault());

    /// <summary>Returns text such as <c>Ines, manages logistics; Tom, outsourcing expert</c>.</summary>
    /// <returns>The members.</returns>
    public override string ToString() => string.Join("; ", members.Select(member => member.ToString()));

    private static Finding Missing(string subject, string message) =>
        Finding.Of(SelectionRules.TeamComplete, Severity.Warning, subject, message);
}
