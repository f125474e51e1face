using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Performance;

/// <summary>A plan was agreed that mends the cause of a bad result; a later one of the same name takes its place.</summary>
public sealed record CorrectiveActionPlanned : Fact
{
    private CorrectiveActionPlanned(
        string id,
        LocalDate on,
        Instant recorded,
        string action,
        string criterion,
        string by,
        string cause,
        string plan,
        LocalDate due
    )
        : base(id, on, recorded)
    {
        Action = action;
        Criterion = criterion;
        By = by;
        Cause = cause;
        Plan = plan;
        Due = due;
    }

    /// <summary>Gets the name of the corrective action.</summary>
    public string Action { get; }

    /// <summary>Gets the name of the criterion that was missed.</summary>
    public string Criterion { get; }

    /// <summary>Gets the name of the party that has to carry it out.</summary>
    public string By { get; }

    /// <summary>Gets the cause of the bad result.</summary>
    public string Cause { get; }

    /// <summary>Gets what is to be done.</summary>
    public string Plan { get; }

    /// <summary>Gets the last day on which it is done in time.</summary>
    public LocalDate Due { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which the plan was agreed.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="action">The name of the corrective action.</param>
    /// <param name="criterion">The name of the criterion that was missed.</param>
    /// <param name="by">The name of the party that has to carry it out.</param>
    /// <param name="cause">The cause of the bad result.</param>
    /// <param name="plan">What is to be done.</param>
    /// <param name="due">The last day on which it is done in time, not before the day of the plan.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the plan is due before it was agreed.</exception>
    public static CorrectiveActionPlanned Of(
        string id,
        LocalDate on,
        Instant recorded,
        string action,
        string criterion,
        string by,
        string cause,
        string plan,
        LocalDate due
    )
    {
        Guard.Against.NoText(action);
        Guard.Against.NoText(criterion);
        Guard.Against.NoText(by);
        Guard.Against.NoText(cause);
        Guard.Against.NoText(plan);
        var last = CorrectiveActionDates.NotBefore(due, on, nameof(due));
        return new CorrectiveActionPlanned(
            id,
            on,
            recorded,
            action.Trim(),
            criterion.Trim(),
            by.Trim(),
            cause.Trim(),
            plan.Trim(),
            last
        );
    }

    /// <inheritdoc/>
    protected override string Describe() => $"{Action}: {Plan}, by {By} until {CivilDay.Text(Due)}";
}
