using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>How many defects were found in a piece of work, and how large the work is.</summary>
/// <remarks>It belongs to the period of its instant. Two are equal when all members are equal.</remarks>
public sealed record DefectCount : Observation
{
    private DefectCount(string id, Instant at, long defects, decimal size)
        : base(id)
    {
        At = at;
        Defects = defects;
        Size = size;
    }

    /// <summary>Gets the instant to which the count belongs.</summary>
    public Instant At { get; }

    /// <summary>Gets how many defects were found.</summary>
    public long Defects { get; }

    /// <summary>Gets the size of the work, in the unit that the indicator names, such as story points.</summary>
    public decimal Size { get; }

    internal override Instant? Moment => At;

    internal override Instant Begin => At;

    /// <summary>Creates a count.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="at">The instant to which the count belongs, such as that of the delivery.</param>
    /// <param name="defects">How many defects were found; zero or more.</param>
    /// <param name="size">The size of the work; zero or more.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or a number is negative.</exception>
    public static DefectCount Of(string id, Instant at, long defects, decimal size) =>
        new(
            id,
            at,
            Guard.Against.OutOfRange(defects, nameof(defects), 0L, long.MaxValue),
            Guard.Against.OutOfRange(size, nameof(size), 0m, decimal.MaxValue)
        );

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("defects").Text(Id).Time(At).Number(Defects).Number((decimal?)Size);

    /// <summary>Returns the identifier with the counts and the instant.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"{Id}: {Invariant.Text(Defects)} defects in {Invariant.Text(Size)} at {InstantText.Of(At)}";
}
