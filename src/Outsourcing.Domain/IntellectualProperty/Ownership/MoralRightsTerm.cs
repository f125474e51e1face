namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What terms say about the moral rights of the authors.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum MoralRightsTerm
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>They are waived. Where the law allows no waiver, that is an undertaking not to assert them.</summary>
    Waived = 1,

    /// <summary>They stay, and the author undertakes not to assert them.</summary>
    NotAsserted = 2,
}
