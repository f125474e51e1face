namespace Outsourcing.Domain.Contracts;

/// <summary>One way in which a clause about a fee can be read.</summary>
/// <remarks>Two are equal when name and fee are.</remarks>
public sealed record FeeReading
{
    private FeeReading(string name, Fee fee) => (Name, Fee) = (name, fee);

    /// <summary>Gets the name under which the parties elect it.</summary>
    public string Name { get; }

    /// <summary>Gets the fee by this reading.</summary>
    public Fee Fee { get; }

    /// <summary>Creates a reading.</summary>
    /// <param name="name">The name; never blank.</param>
    /// <param name="fee">The fee.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode, or the fee is <see langword="null"/>.</exception>
    public static FeeReading Of(string name, Fee fee) =>
        new(Guard.Against.NoText(name).Trim(), Guard.Against.Null(fee));

    /// <summary>Returns text such as <c>'begun': 100.00 EUR</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"'{Name}': {Fee}";
}
