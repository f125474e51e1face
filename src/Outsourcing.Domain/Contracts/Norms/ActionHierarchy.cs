namespace Outsourcing.Domain.Contracts;

/// <summary>Which actions include which: who may use something may read it, and who must not use it must not read it.</summary>
/// <remarks>
/// An action includes itself, what is put within it, and what is put within that; actions never include each other in a
/// circle, and one action may stand within several. Names are compared letter by letter. Two are equal when the same was
/// put within the same, in whatever order. Immutable.
/// </remarks>
public sealed record ActionHierarchy
{
    private readonly SortedDictionary<string, string[]> within;

    private ActionHierarchy(SortedDictionary<string, string[]> within) => this.within = within;

    /// <summary>Gets the hierarchy in which each action includes only itself.</summary>
    public static ActionHierarchy None { get; } = new(new SortedDictionary<string, string[]>(StringComparer.Ordinal));

    /// <summary>
    /// Gets <c>read</c> and <c>write</c> within <c>use</c>, and <c>sell</c> within <c>transfer</c>, as far as the ODRL
    /// Vocabulary and Expression 2.2 (W3C, 2018), section 4, names them.
    /// </summary>
    public static ActionHierarchy UseAndTransfer { get; } = None.With("use", "read", "write").With("transfer", "sell");

    /// <summary>Gets the actions within which others were put, in ordinal order.</summary>
    public IReadOnlyList<string> Generals => [.. within.Keys];

    /// <summary>Gives the actions that were put within an action itself, not those within these.</summary>
    /// <param name="general">The action.</param>
    /// <returns>The names in ordinal order; none where nothing was put within it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="general"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<string> DirectlyWithin(string general) =>
        Array.AsReadOnly(within.GetValueOrDefault(Guard.Against.Null(general)) ?? []);

    /// <summary>Says whether an action includes another: it is the same, or stands within it over any number of steps.</summary>
    /// <param name="general">The action that may include the other.</param>
    /// <param name="specific">The other action.</param>
    /// <returns>Whether whoever does the other does the action.</returns>
    /// <exception cref="ArgumentNullException">A name is <see langword="null"/>.</exception>
    public bool Includes(string general, string specific)
    {
        Guard.Against.Null(specific);
        var seen = new HashSet<string>(StringComparer.Ordinal) { Guard.Against.Null(general) };
        var open = new Queue<string>(seen);
        while (!seen.Contains(specific) && open.TryDequeue(out var action))
        {
            foreach (var inner in DirectlyWithin(action).Where(seen.Add))
            {
                open.Enqueue(inner);
            }
        }

        return seen.Contains(specific);
    }

    /// <summary>Puts actions within another one; those within it before stay.</summary>
    /// <param name="general">The action that includes them.</param>
    /// <param name="specifics">The actions that it includes.</param>
    /// <returns>The hierarchy.</returns>
    /// <exception cref="ArgumentException">
    /// A name is blank or no valid Unicode, or an action would include itself by a circle.
    /// </exception>
    public ActionHierarchy With(string general, params IEnumerable<string> specifics)
    {
        var action = Guard.Against.NoText(general).Trim();
        var added = NameList.Of(specifics);
        if (Array.Find(added, specific => Includes(specific, action)) is { } circle)
        {
            throw new ArgumentException(
                $"{circle} includes {action} already, so that {action} cannot include it.",
                nameof(specifics)
            );
        }

        if (added.Length == 0)
        {
            return this;
        }

        var copy = new SortedDictionary<string, string[]>(within, StringComparer.Ordinal)
        {
            [action] = NameList.Of(DirectlyWithin(action).Concat(added)),
        };
        return new ActionHierarchy(copy);
    }

    /// <summary>Compares what was put within what.</summary>
    /// <param name="other">The other hierarchy.</param>
    /// <returns>Whether all is equal.</returns>
    public bool Equals(ActionHierarchy? other) =>
        other is not null
        && within.Count == other.within.Count
        && within.All(entry => other.DirectlyWithin(entry.Key).SequenceEqual(entry.Value, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(within.Count, within.Keys.FirstOrDefault());

    /// <summary>Returns text such as <c>transfer includes sell; use includes read and write</c>.</summary>
    /// <returns>What was put within what, in ordinal order.</returns>
    public override string ToString() =>
        within.Count == 0
            ? "no action includes another"
            : string.Join("; ", within.Select(entry => $"{entry.Key} includes {Invariant.List(entry.Value)}"));
}
