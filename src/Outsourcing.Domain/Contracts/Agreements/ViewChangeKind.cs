namespace Outsourcing.Domain.Contracts;

/// <summary>In what two views differ.</summary>
public enum ViewChangeKind
{
    /// <summary>Not said; no change has it.</summary>
    None = 0,

    /// <summary>A clause is in force that was not.</summary>
    ClauseAdded = 1,

    /// <summary>A clause reads otherwise.</summary>
    ClauseReplaced = 2,

    /// <summary>A clause is no longer in force.</summary>
    ClauseRemoved = 3,

    /// <summary>A fact counts that did not.</summary>
    FactAdded = 4,

    /// <summary>A fact no longer counts.</summary>
    FactRemoved = 5,
}
