using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>When the depositor has to deposit: after what, and within which time.</summary>
/// <remarks>Two are equal when both parts are. Immutable.</remarks>
public sealed record EscrowDepositRule
{
    private EscrowDepositRule(ObligationTrigger trigger, DueDate due)
    {
        Trigger = trigger;
        Due = due;
    }

    /// <summary>Gets what makes a deposit due.</summary>
    public ObligationTrigger Trigger { get; }

    /// <summary>Gets within which time after it.</summary>
    public DueDate Due { get; }

    /// <summary>Creates a rule.</summary>
    /// <param name="trigger">The effect of the document, a day, or an event: each such event asks for a deposit.</param>
    /// <param name="within">Within which time after it; <see cref="DueDate.Unlimited"/> where the clause says no more than promptly.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The time is a fixed day, or an argument is <see langword="null"/>.</exception>
    public static EscrowDepositRule Of(ObligationTrigger trigger, DueDate within) =>
        new(Guard.Against.Null(trigger), LengthGuards.LengthOfTime(within, nameof(within)));

    /// <summary>Returns text such as <c>after 'new version', within 10 days</c>.</summary>
    /// <returns>After what and by when.</returns>
    public override string ToString() => $"{Trigger}, {Due}";
}
