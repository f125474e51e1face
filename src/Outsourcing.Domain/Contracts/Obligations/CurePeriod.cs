namespace Outsourcing.Domain.Contracts;

/// <summary>The time in which a missed duty may still be done so that the violation is cured.</summary>
/// <remarks>
/// From the first missed day, or from the notice of the violation; until that notice is given the time does not begin, and
/// what is done is in time. Two are equal when both parts are equal. Immutable.
/// </remarks>
public sealed record CurePeriod
{
    private CurePeriod(DueDate length, CureStart from)
    {
        Length = length;
        From = from;
    }

    /// <summary>Gets how long it is.</summary>
    public DueDate Length { get; }

    /// <summary>Gets from which day it runs.</summary>
    public CureStart From { get; }

    /// <summary>Creates a cure period that runs from the last day on which the duty was in time.</summary>
    /// <param name="length">How long it is; not a fixed day.</param>
    /// <returns>The cure period.</returns>
    /// <exception cref="ArgumentException">The length is a fixed day.</exception>
    public static CurePeriod FromViolation(DueDate length) => new(Checked(length), CureStart.Violation);

    /// <summary>Creates a cure period that runs from the notice of the violation, a <see cref="CureNotice"/>.</summary>
    /// <inheritdoc cref="FromViolation"/>
    public static CurePeriod FromNotice(DueDate length) => new(Checked(length), CureStart.Notice);

    /// <summary>Returns text such as <c>within 10 days from notice</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Length} from {(From == CureStart.Notice ? "notice" : "the due date")}";

    private static DueDate Checked(DueDate length) =>
        Guard.Against.Null(length) is DueDate.FixedDay
            ? throw new ArgumentException(
                $"A cure period is a length of time, and '{length}' is a day.",
                nameof(length)
            )
            : length;
}

/// <summary>From which day a cure period runs; that day does not count.</summary>
public enum CureStart
{
    /// <summary>No day; no cure period has it.</summary>
    None = 0,

    /// <summary>From the last day on which the duty was in time.</summary>
    Violation = 1,

    /// <summary>From the day on which the violation was notified.</summary>
    Notice = 2,
}
