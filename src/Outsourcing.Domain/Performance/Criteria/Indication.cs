namespace Outsourcing.Domain.Performance;

/// <summary>Whether a criterion tells beforehand or afterwards.</summary>
public enum Indication
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>It tells where performance is heading, while something can be done.</summary>
    Lead = 1,

    /// <summary>It tells what has already happened.</summary>
    Lag = 2,
}
