namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>Whose something is, as far as it matters at a glance.</summary>
internal enum Holder
{
    None = 0,

    /// <summary>The party that is named first in the agreement, usually the customer.</summary>
    First,

    /// <summary>Another party.</summary>
    Second,

    /// <summary>Somebody who is no party.</summary>
    Other,

    /// <summary>It is not known.</summary>
    Unknown,
}
