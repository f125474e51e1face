namespace Outsourcing.Domain.Calendars;

/// <summary>A calendar made of two, each in its own zone or made of others: the union, intersection or difference of their open time.</summary>
/// <remarks>It answers where both answer. Equality: see <see cref="BusinessCalendar"/>.</remarks>
public sealed record CombinedCalendar : BusinessCalendar
{
    internal CombinedCalendar(CalendarOperation operation, BusinessCalendar left, BusinessCalendar right)
    {
        Operation = operation;
        Left = left;
        Right = right;
    }

    /// <summary>Gets how the two make the third.</summary>
    public CalendarOperation Operation { get; }

    /// <summary>Gets the first calendar.</summary>
    public BusinessCalendar Left { get; }

    /// <summary>Gets the second calendar.</summary>
    public BusinessCalendar Right { get; }

    /// <inheritdoc cref="BusinessCalendar.Named"/>
    public override CombinedCalendar Named(string? name) => this with { Name = Checked(name) };

    /// <summary>Compares name, operation and both calendars.</summary>
    /// <param name="other">The other calendar.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(CombinedCalendar? other) =>
        base.Equals(other) && Operation == other.Operation && Left.Equals(other.Left) && Right.Equals(other.Right);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Operation, Left, Right);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("combined-calendar").Text(Name).Number((int)Operation).Value(Left).Value(Right);

    /// <summary>Returns text such as <c>(Berlin: Europe/Berlin, Mon-Fri 08:00-18:00) and (…)</c>.</summary>
    /// <returns>The name, the operation and both calendars.</returns>
    public override string ToString()
    {
        var link = Operation switch
        {
            CalendarOperation.Union => "or",
            CalendarOperation.Intersection => "and",
            _ => "without",
        };
        return Titled($"({Left}) {link} ({Right})");
    }

    private protected override Timeline NewTimeline()
    {
        var (left, right) = (Left.Timeline, Right.Timeline);
        return Timeline.Of(
            CalendarBounds.Of(left.Bounds, right.Bounds),
            (from, to) => Stretches.Combine(Operation, left.Compile(from, to), right.Compile(from, to))
        );
    }
}
