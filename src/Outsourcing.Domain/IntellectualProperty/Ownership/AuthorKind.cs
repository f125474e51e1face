namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How the author of a contribution stood to those for whom the work was made.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum AuthorKind
{
    /// <summary>Nobody knows who the author is.</summary>
    Unknown = 0,

    /// <summary>No human made it, such as the output of a generator that nobody shaped.</summary>
    NoHuman = 1,

    /// <summary>Somebody employed by a party or by another firm.</summary>
    Employee = 2,

    /// <summary>Somebody who worked for a party or for another firm without being employed.</summary>
    Contractor = 3,

    /// <summary>A person or firm that worked for itself, and is the first owner.</summary>
    Itself = 4,
}
