using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <content>Numbers of tickets.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the number of tickets that are resolved in a period.</summary>
    /// <returns>The indicator; none is a number too.</returns>
    public static Throughput Throughput() => new();

    /// <summary>Creates the number of tickets that are open at the end of a period.</summary>
    /// <returns>The indicator; none is a number too.</returns>
    public static Backlog Backlog() => new();
}

/// <summary>The number of tickets that were resolved in a period.</summary>
/// <remarks>A ticket counts in the period of the instant at which it was resolved. The number is always measurable.</remarks>
public sealed record Throughput : TicketIndicator
{
    internal Throughput() { }

    /// <inheritdoc/>
    public override string Name => $"number of {Tickets} resolved";

    /// <inheritdoc/>
    public override MeasureUnit Unit { get; } = MeasureUnit.Number(Item.Many);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("throughput").Text(Priority);

    internal override Reading Read(IReadOnlyList<Ticket> observations, MeasurementScope scope)
    {
        var count = Counted(observations, scope)
            .Count(ticket => ticket.Resolved is { } resolved && scope.Period.Instants.Contains(resolved));
        return new AmountReading(
            Measured.Of(Ratio.OfWhole(count), Unit),
            null,
            [$"{Item.Count(count)} resolved in the period."]
        )
        {
            Noun = Item,
        };
    }
}

/// <summary>The number of tickets that were open at the end of a period.</summary>
/// <remarks>
/// A ticket counts when it was opened before the end, in this period or before it, and not resolved before the end. The number
/// is always measurable.
/// </remarks>
public sealed record Backlog : TicketIndicator
{
    internal Backlog() { }

    /// <inheritdoc/>
    public override string Name => $"number of {Tickets} open at the end";

    /// <inheritdoc/>
    public override MeasureUnit Unit { get; } = MeasureUnit.Number(Item.Many);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("backlog").Text(Priority);

    internal override Reading Read(IReadOnlyList<Ticket> observations, MeasurementScope scope)
    {
        var end = scope.Period.Instants.End;
        var count = Counted(observations, scope)
            .Count(ticket => ticket.Opened < end && (ticket.Resolved is not { } resolved || resolved >= end));
        return new AmountReading(
            Measured.Of(Ratio.OfWhole(count), Unit),
            null,
            [$"{Item.Count(count)} open at the end of the period."]
        )
        {
            Noun = Item,
        };
    }
}
