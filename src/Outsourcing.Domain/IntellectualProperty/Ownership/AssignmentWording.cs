namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>With which words somebody assigns rights, on which it depends whether anything passes.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum AssignmentWording
{
    /// <summary>There are no words of assignment.</summary>
    None = 0,

    /// <summary>
    /// "Hereby assigns": what exists passes. A clause of an agreement says so anew of each work that is made while it is in
    /// force.
    /// </summary>
    Present = 1,

    /// <summary>"Hereby assigns all future rights": what arises later passes too, when it arises.</summary>
    FutureVesting = 2,

    /// <summary>"Shall assign", "agrees to assign", "shall be the property of": nothing passes; the other side can ask for it.</summary>
    PromiseOnly = 3,
}
