namespace Outsourcing.Domain.Performance;

/// <summary>What follows from a criterion.</summary>
public enum Consequence
{
    /// <summary>Nothing follows, or nobody said what does.</summary>
    None = 0,

    /// <summary>A miss earns the customer a service credit.</summary>
    Credit = 1,

    /// <summary>More than was expected earns the provider a bonus.</summary>
    Bonus = 2,

    /// <summary>A miss obliges to a corrective action plan.</summary>
    Plan = 3,
}
