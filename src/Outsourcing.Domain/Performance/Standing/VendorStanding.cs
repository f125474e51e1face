namespace Outsourcing.Domain.Performance;

/// <summary>How a vendor stands: what it may be asked to do.</summary>
public enum VendorStanding
{
    /// <summary>Not decided yet.</summary>
    None = 0,

    /// <summary>Gets no new work.</summary>
    Blocked = 1,

    /// <summary>Gets new work under conditions, such as a corrective action plan.</summary>
    Conditional = 2,

    /// <summary>Gets new work.</summary>
    Approved = 3,

    /// <summary>Is asked first.</summary>
    Preferred = 4,
}
