namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How an agreement classes a piece of work, by which its rules on ownership and use differ.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum IpClass
{
    /// <summary>Not said; no piece of work has it.</summary>
    None = 0,

    /// <summary>It existed before the agreement, or arose outside it.</summary>
    Background = 1,

    /// <summary>It arises in the performance of the agreement.</summary>
    Foreground = 2,

    /// <summary>It improves on, or derives from, something that was there.</summary>
    Improvement = 3,

    /// <summary>It belongs to somebody who is no party, by whose licence it is used.</summary>
    ThirdParty = 4,

    /// <summary>It is published under a licence that anybody can take.</summary>
    OpenSource = 5,

    /// <summary>The parties make it together.</summary>
    Joint = 6,

    /// <summary>It is data of a party, or what is derived from it.</summary>
    Data = 7,

    /// <summary>It is a suggestion that one party gives the other about its products or services.</summary>
    Feedback = 8,
}
