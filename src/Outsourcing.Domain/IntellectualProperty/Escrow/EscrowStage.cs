namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How far the release of an escrow has come.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum EscrowStage
{
    /// <summary>Not said; no escrow has it.</summary>
    None = 0,

    /// <summary>It is held, and nobody has asked for the release.</summary>
    Held = 1,

    /// <summary>The beneficiary has asked for the release, and the depositor can still object.</summary>
    Claimed = 2,

    /// <summary>The depositor objected in time; the parties or a decision have to settle it.</summary>
    Contested = 3,

    /// <summary>Nothing stands against the release any more.</summary>
    Releasable = 4,

    /// <summary>The beneficiary has the material.</summary>
    Released = 5,

    /// <summary>The escrow has ended.</summary>
    Ended = 6,
}
