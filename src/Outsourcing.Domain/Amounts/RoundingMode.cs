namespace Outsourcing.Domain.Amounts;

/// <summary>Which of the two neighbours a number is rounded to when it lies between them.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum RoundingMode
{
    /// <summary>No mode; nothing rounds by it.</summary>
    None = 0,

    /// <summary>To the nearer one; from the middle to the even one, as banks do.</summary>
    HalfEven = 1,

    /// <summary>To the nearer one; from the middle away from zero, as invoices usually do.</summary>
    HalfUp = 2,

    /// <summary>To the nearer one; from the middle towards zero.</summary>
    HalfDown = 3,

    /// <summary>Away from zero.</summary>
    Up = 4,

    /// <summary>Towards zero: the digits behind are cut off.</summary>
    Down = 5,

    /// <summary>To the larger one.</summary>
    Ceiling = 6,

    /// <summary>To the smaller one.</summary>
    Floor = 7,
}
