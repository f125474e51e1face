using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>When the depositor has to deposit: after what, and within which time.</summary>
/// <remarks>Two are equal when both parts are. Immutable.</remarks>
public sealed record EscrowDepositRule
{
    internal EscrowDepositRule(ObligationTrigger trigger, DueDate due)
    {
        Trigger = trigger;
        Due = due;
    }

    /// <summary>Gets what makes a deposit due.</summary>
    public ObligationTrigger Trigger { get; }

    /// <summary>Gets within which time after it.</summary>
    public DueDate Due { get; }

    /// <summary>Returns text such as <c>after 'new version', within 10 days</c>.</summary>
    /// <returns>After what and by when.</returns>
    public override string ToString() => $"{Trigger}, {Due}";
}
