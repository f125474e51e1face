namespace Outsourcing.Domain.Confidentiality;

/// <summary>Why information is out of the terms; the receiving party has to show it.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum ExclusionKind
{
    /// <summary>No kind; nothing has it.</summary>
    None = 0,

    /// <summary>It is or becomes public, through no fault of the receiving party.</summary>
    Public = 1,

    /// <summary>The receiving party knew it before it received it, without a duty to keep it confidential.</summary>
    PriorKnown = 2,

    /// <summary>The receiving party got it from a third party that has no duty to keep it confidential.</summary>
    ThirdParty = 3,

    /// <summary>The receiving party developed it without using the information.</summary>
    Independent = 4,
}
