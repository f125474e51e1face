namespace Outsourcing.Domain.Contracts;

/// <summary>Whether a party can exercise a power on the day of the view.</summary>
public enum PowerStatus
{
    /// <summary>Not said; no power has it.</summary>
    None = 0,

    /// <summary>It can be exercised on that day.</summary>
    Now = 1,

    /// <summary>It can be exercised from a later day on.</summary>
    Later = 2,

    /// <summary>It cannot be exercised as things stand.</summary>
    Not = 3,

    /// <summary>A fact that decides it is not known.</summary>
    Unknown = 4,
}
