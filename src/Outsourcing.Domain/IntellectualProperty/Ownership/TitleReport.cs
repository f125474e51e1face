using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Whether the title to what a milestone delivers is clean, and what is missing.</summary>
/// <remarks>Two are equal when all members are, in order. Immutable.</remarks>
public sealed record TitleReport
{
    internal TitleReport(string milestone, string to, LocalDate on, ValueList<TitleLine> lines)
    {
        Milestone = milestone;
        To = to;
        On = on;
        Lines = lines;
    }

    /// <summary>Gets the name of the milestone.</summary>
    public string Milestone { get; }

    /// <summary>Gets the party that is to have the title, usually the customer.</summary>
    public string To { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the items of the milestone, in the order of the register.</summary>
    public IReadOnlyList<TitleLine> Lines { get; }

    /// <summary>Gets whether the title to every item is clean, once what only waits for payment has passed.</summary>
    public bool IsClean => Lines.All(line => line.IsClean);

    /// <summary>Gets all findings, in the order of the items.</summary>
    public IReadOnlyList<Finding> Findings => [.. Lines.SelectMany(line => line.Findings)];

    /// <summary>Returns the report, an item a line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join(
            '\n',
            Lines
                .Select(line => line.ToString())
                .Prepend($"title of {To} to {Milestone} on {CivilDay.Text(On)}: {(IsClean ? "clean" : "not clean")}")
        );
}
