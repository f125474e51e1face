namespace Outsourcing.Domain.Contracts;

/// <summary>The states in words.</summary>
internal static class StateWords
{
    public static string Of(ObligationState state) =>
        state switch
        {
            ObligationState.Dormant => "dormant",
            ObligationState.Pending => "pending",
            ObligationState.Due => "due",
            ObligationState.Fulfilled => "fulfilled",
            ObligationState.FulfilledLate => "fulfilled late",
            ObligationState.Violated => "violated",
            ObligationState.Cured => "cured",
            ObligationState.Waived => "waived",
            ObligationState.Suspended => "suspended",
            _ => "discharged",
        };

    public static string Of(PowerStatus status) =>
        status switch
        {
            PowerStatus.Now => "now",
            PowerStatus.Later => "later",
            PowerStatus.Not => "not",
            _ => "unknown",
        };
}
