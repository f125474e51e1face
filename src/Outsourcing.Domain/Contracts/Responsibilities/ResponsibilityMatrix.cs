namespace Outsourcing.Domain.Contracts;

/// <summary>Which role has which part in which activity: who does the work, who answers for it, who is asked and who is told.</summary>
/// <remarks>
/// <para>Activities are the rows and roles the columns; <see cref="Findings"/> checks them by the rules of the practice.</para>
/// <para>Two are equal when roles, activities (each in order) and limits are equal. Immutable.</para>
/// </remarks>
public sealed record ResponsibilityMatrix : Provision
{
    private readonly RaciRole[] roles;
    private readonly RaciActivity[] activities;

    private ResponsibilityMatrix(RaciRole[] roles, RaciActivity[] activities, RaciLimits limits)
    {
        this.roles = roles;
        this.activities = activities;
        Limits = limits;
    }

    /// <summary>Gets the roles, in the order in which they were given.</summary>
    public IReadOnlyList<RaciRole> Roles => Array.AsReadOnly(roles);

    /// <summary>Gets the activities, in the order in which they were added.</summary>
    public IReadOnlyList<RaciActivity> Activities => Array.AsReadOnly(activities);

    /// <summary>Gets how much may be asked of one role, and how many about one activity.</summary>
    public RaciLimits Limits { get; }

    /// <summary>Gets what is wrong with the matrix.</summary>
    /// <remarks>
    /// Each activity has exactly one A (error) and at least one R (error); a role has one kind of part in an activity, or A with
    /// R (warning); the limits of C (warning); the A of a retained activity belongs to the party that retains it (error); where
    /// counterparts are named, each activity that passes from one organisation to another has one A and a counterpart on the
    /// other side (error). Then, by role: the limits of A and R (warning), and that it has a part at all (warning). Rules
    /// whose inputs are not stated give nothing.
    /// </remarks>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly([.. RaciCheck.Of(this)]);

    /// <summary>Creates a matrix that has no activities yet.</summary>
    /// <param name="roles">The roles, in the order of the columns; at least one.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">There is no role, one is <see langword="null"/>, or two have one name.</exception>
    public static ResponsibilityMatrix Of(params IEnumerable<RaciRole> roles)
    {
        var copy = Guard.Against.NullElement(roles);
        var twice = copy.GroupBy(role => role.Name, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Skip(1).Any());
        return copy.Length == 0 ? throw new ArgumentException("A responsibility matrix needs a role.", nameof(roles))
            : twice is null ? new ResponsibilityMatrix(copy, [], RaciLimits.None)
            : throw new ArgumentException($"Two roles are named '{twice.Key}'.", nameof(roles));
    }

    /// <summary>Adds an activity with a cell for each role, such as <c>Activity("run service", "I", "AR", "-")</c>.</summary>
    /// <param name="name">The name of the activity.</param>
    /// <param name="letters">The letters of each role, in the order of the roles; a hyphen for no part.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">There are more or fewer cells than roles, or an activity has that name already.</exception>
    /// <exception cref="FormatException">A cell holds other letters than <c>R</c>, <c>A</c>, <c>C</c> and <c>I</c>, or one twice.</exception>
    public ResponsibilityMatrix Activity(string name, params IEnumerable<string> letters)
    {
        var cells = Guard.Against.NullElement(letters);
        return cells.Length == roles.Length
            ? Activity(RaciActivity.Of(name, roles.Zip(cells, (role, cell) => RaciPart.Of(role.Name, cell))))
            : throw new ArgumentException(
                $"'{name}' has {Invariant.Text(cells.Length)} cells, and there are {Invariant.Text(roles.Length)} roles.",
                nameof(letters)
            );
    }

    /// <summary>Adds an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">An activity has that name already, or it names a role that is not there.</exception>
    public ResponsibilityMatrix Activity(RaciActivity activity)
    {
        Guard.Against.Null(activity);
        var stranger = activity
            .Parts.Select(part => part.Role)
            .Append(activity.Counterpart ?? roles[0].Name)
            .FirstOrDefault(role => Find(role) is null);
        return stranger is not null
                ? throw new ArgumentException(
                    $"'{activity.Name}' names the role '{stranger}', which is not there.",
                    nameof(activity)
                )
            : Array.Exists(activities, own => string.Equals(own.Name, activity.Name, StringComparison.Ordinal))
                ? throw new ArgumentException($"An activity is named '{activity.Name}' already.", nameof(activity))
            : new ResponsibilityMatrix(roles, [.. activities, activity], Limits);
    }

    /// <summary>Sets how much may be asked of one role, and how many about one activity.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is <see langword="null"/>.</exception>
    public ResponsibilityMatrix Limited(RaciLimits limits) => new(roles, activities, Guard.Against.Null(limits));

    /// <summary>Says which part the roles have in an activity.</summary>
    /// <param name="activity">The name of the activity.</param>
    /// <returns>The row; silent when the matrix does not name the activity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <see langword="null"/>.</exception>
    public Answer<RaciActivity> Row(string activity)
    {
        Guard.Against.Null(activity);
        return Array.Find(activities, own => string.Equals(own.Name, activity, StringComparison.Ordinal)) is { } row
            ? Answer.Known(row, Explanation.Of($"{row}."))
            : Answer.Silent<RaciActivity>(RaciCheck.NotNamed(activity));
    }

    /// <summary>Says who answers for an activity.</summary>
    /// <param name="activity">The name of the activity.</param>
    /// <returns>
    /// The role; silent when the matrix does not name the activity, a missing fact when no role is accountable, a conflict
    /// when several are.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <see langword="null"/>.</exception>
    public Answer<RaciRole> Accountable(string activity) =>
        Row(activity)
            .Match(
                row =>
                    row.Accountable switch
                    {
                        [var one] => Answer.Known(
                            Find(one)!,
                            Explanation.Of($"{Find(one)} is accountable for {activity}.", Explanation.Of($"{row}."))
                        ),
                        [] => Answer.FactMissing<RaciRole>(RaciCheck.OneAccountable(row)!),
                        _ => Answer.Conflict<RaciRole>(RaciCheck.OneAccountable(row)!),
                    },
                (status, findings) => Answer.NotKnown<RaciRole>(status, findings)
            );

    /// <summary>Compares roles, activities and limits.</summary>
    /// <param name="other">The other matrix.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(ResponsibilityMatrix? other) =>
        other is not null
        && roles.AsSpan().SequenceEqual(other.roles)
        && activities.AsSpan().SequenceEqual(other.activities)
        && Limits == other.Limits;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(roles.Length, roles[0], activities.Length, activities.FirstOrDefault(), Limits);

    /// <summary>Returns the activities with the parts of the roles.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        activities.Length == 0
            ? $"responsibilities of {Invariant.List([.. roles.Select(role => role.ToString())])}"
            : string.Join(" | ", activities.Select(activity => activity.ToString()));

    internal RaciRole? Find(string role) =>
        Array.Find(roles, own => string.Equals(own.Name, role, StringComparison.Ordinal));
}
