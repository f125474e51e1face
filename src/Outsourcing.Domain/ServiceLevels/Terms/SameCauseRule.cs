namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What counts when one cause made several levels miss.</summary>
public enum SameCauseRule
{
    /// <summary>Not said; no agreement has it.</summary>
    None = 0,

    /// <summary>Every credit counts.</summary>
    All = 1,

    /// <summary>
    /// Only the highest credit of a cause counts, before multipliers: money before points, points before days in kind; of
    /// equal ones that of the level that is first in the agreement.
    /// </summary>
    HighestOnly = 2,

    /// <summary>The customer chooses which one counts; until then the highest one does.</summary>
    CustomersChoice = 3,
}
