namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A right in a piece of work. Moral rights stand apart: they belong to a person and are not owned by others.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum IpRight
{
    /// <summary>Not said; no right has it.</summary>
    None = 0,

    /// <summary>The right in the expression: code, text, pictures, music.</summary>
    Copyright = 1,

    /// <summary>The right in an invention.</summary>
    Patent = 2,

    /// <summary>What is worth something because it is kept secret.</summary>
    TradeSecret = 3,

    /// <summary>The right of the maker of a database.</summary>
    DatabaseRight = 4,

    /// <summary>The right in the appearance of a product.</summary>
    Design = 5,

    /// <summary>The right in a sign by which goods or services are known.</summary>
    TradeMark = 6,
}
