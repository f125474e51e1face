using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How a party stands after the agreement: what it may still use, and what is to be handed over.</summary>
/// <remarks>Two are equal when all members are, in order. Immutable.</remarks>
public sealed record ExitReport
{
    internal ExitReport(
        string party,
        LocalDate lastDay,
        ValueList<ExitLine> lines,
        ValueList<Due> handovers,
        ValueList<Finding> findings
    )
    {
        Party = party;
        LastDay = lastDay;
        Lines = lines;
        Handovers = handovers;
        Findings = findings;
    }

    /// <summary>Gets the name of the party.</summary>
    public string Party { get; }

    /// <summary>Gets the last day of the agreement.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets the pieces of work that registers list, in their order.</summary>
    public IReadOnlyList<ExitLine> Lines { get; }

    /// <summary>Gets what is still to be handed over, by the party or to it, by day.</summary>
    public IReadOnlyList<Due> Handovers { get; }

    /// <summary>Gets what should be looked at: deliverables without a licence that is wide enough, things that nobody has to hand over.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Finds the line of a piece of work.</summary>
    /// <param name="item">Its name.</param>
    /// <returns>The line, or <see langword="null"/> when no register lists it.</returns>
    public ExitLine? Find(string item) =>
        Lines.FirstOrDefault(line => string.Equals(line.Item.Name, item, StringComparison.Ordinal));

    /// <summary>Returns the lines, one a line, after party and day.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join('\n', Lines.Select(line => line.ToString()).Prepend($"{Party} after {CivilDay.Text(LastDay)}:"));
}
