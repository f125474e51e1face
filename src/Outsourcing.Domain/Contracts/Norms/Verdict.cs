namespace Outsourcing.Domain.Contracts;

/// <summary>Whether an action may be done.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum Verdict
{
    /// <summary>No verdict; no decision has it.</summary>
    None = 0,

    /// <summary>A norm permits it and none forbids it.</summary>
    Permitted = 1,

    /// <summary>It is permitted as soon as something is done first, such as that a consent is obtained.</summary>
    PermittedIf = 2,

    /// <summary>A norm forbids it.</summary>
    Forbidden = 3,

    /// <summary>Nothing permits it, and nothing forbids it: what is not allowed may not be done, yet it is no prohibition.</summary>
    NotPermitted = 4,

    /// <summary>A circumstance on which it depends is not known.</summary>
    Unknown = 5,
}
