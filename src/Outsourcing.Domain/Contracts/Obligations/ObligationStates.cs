namespace Outsourcing.Domain.Contracts;

/// <summary>What the states of a duty have in common.</summary>
internal static class ObligationStates
{
    /// <summary>Whether the duty can still be done in time: it lies ahead, is due or is suspended.</summary>
    public static bool IsOpen(this ObligationState state) =>
        state is ObligationState.Pending or ObligationState.Due or ObligationState.Suspended;

    /// <summary>Whether something remains to be done.</summary>
    public static bool Remains(this ObligationState state) => state.IsOpen() || state == ObligationState.Violated;
}
