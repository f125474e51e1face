namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>As what an owner holds a right.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum Holding
{
    /// <summary>Not said; no owner has it.</summary>
    None = 0,

    /// <summary>As the owner of the right itself.</summary>
    Title = 1,

    /// <summary>As the only one who exercises the rights of use, where the law leaves the right itself with the author.</summary>
    ExclusiveUse = 2,
}
