using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>A value, and where it came from.</summary>
/// <remarks>
/// Two occurrences are equal when all parts are equal. Source and sequence tell apart what happened at one instant: the
/// name of the system that reported, and its running number there.
/// </remarks>
public sealed record Occurrence : IFingerprinted
{
    private Occurrence(long value, Instant at, string source, long sequence)
    {
        Value = value;
        At = at;
        Source = source;
        Sequence = sequence;
    }

    /// <summary>Gets the value, in the unit of the tally.</summary>
    public long Value { get; }

    /// <summary>Gets when it was.</summary>
    public Instant At { get; }

    /// <summary>Gets the system that reported it.</summary>
    public string Source { get; }

    /// <summary>Gets its running number in the source.</summary>
    public long Sequence { get; }

    /// <summary>Creates an occurrence.</summary>
    /// <param name="value">The value.</param>
    /// <param name="at">When it was.</param>
    /// <param name="source">The system that reported it; never blank.</param>
    /// <param name="sequence">Its running number in the source.</param>
    /// <returns>The occurrence.</returns>
    /// <exception cref="ArgumentException">The source is blank or no valid Unicode.</exception>
    public static Occurrence Of(long value, Instant at, string source, long sequence) =>
        new(value, at, Guard.Against.NoText(source), sequence);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("occurrence").Number(Value).Time(At).Text(Source).Number(Sequence);

    /// <summary>Returns all parts, such as <c>42 at 2026-03-14T02:00:00Z (monitor 7)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Value)} at {InstantText.Of(At)} ({Source} {Invariant.Text(Sequence)})";

    /// <summary>Says whether it came first: by instant, then by the name of the source, then by its number there.</summary>
    internal bool ComesBefore(Occurrence other)
    {
        var order = At.CompareTo(other.At);
        order = order != 0 ? order : string.CompareOrdinal(Source, other.Source);
        return (order != 0 ? order : Sequence.CompareTo(other.Sequence)) < 0;
    }
}
