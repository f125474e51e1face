using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Who owns a piece of work on a day, right by right, and for which fields and territories.</summary>
/// <remarks>
/// Each right, field and territory lies in exactly one line. Two are equal when item, day and lines are, in order.
/// Immutable.
/// </remarks>
public sealed record Ownership
{
    internal Ownership(
        WorkItem item,
        LocalDate on,
        ValueList<OwnershipLine> lines,
        ValueList<MoralRightsLine> moralRights
    )
    {
        Item = item;
        On = on;
        Lines = lines;
        MoralRights = moralRights;
    }

    /// <summary>Gets the piece of work.</summary>
    public WorkItem Item { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the lines, by the lowest of their rights, then by field and territory.</summary>
    public IReadOnlyList<OwnershipLine> Lines { get; }

    /// <summary>Gets how the moral rights of the human authors stand, by author.</summary>
    public IReadOnlyList<MoralRightsLine> MoralRights { get; }

    /// <summary>Gets whether rights, fields or territories have different owners.</summary>
    public bool IsMixed =>
        Lines.Any(line => line.Standing != Lines[0].Standing || !line.Owners.SequenceEqual(Lines[0].Owners));

    /// <summary>Gets whether it is known of every line who owns it.</summary>
    public bool IsKnown => Lines.All(line => line.Standing == OwnershipStanding.Owned);

    /// <summary>Finds the line for a right.</summary>
    /// <param name="right">The right.</param>
    /// <param name="field">The field of use; <see langword="null"/> for the first line with any.</param>
    /// <param name="territory">The territory; <see langword="null"/> for the first line with any.</param>
    /// <returns>The line, or <see langword="null"/> when there is no such right in the work.</returns>
    public OwnershipLine? Find(IpRight right, string? field = null, string? territory = null) =>
        Lines.FirstOrDefault(line => line.Covers(right, field, territory));

    /// <summary>Says whether one owner holds everything.</summary>
    /// <param name="owner">The name.</param>
    /// <returns>Whether that is known to be so.</returns>
    public bool IsWhollyOf(string owner) => Lines.All(line => line.IsWhollyOf(owner));

    /// <summary>Returns the lines, one a line, after the name of the work.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join('\n', Lines.Select(line => line.ToString()).Prepend($"{Item.Name} on {CivilDay.Text(On)}:"));
}
