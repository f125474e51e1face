namespace Outsourcing.Domain.Performance;

/// <summary>How large samples are beside the lot: the inspection levels of ISO 2859-1.</summary>
public enum InspectionLevel
{
    /// <summary>No level; no plan has it.</summary>
    None = 0,

    /// <summary>S-1, the smallest samples, where much risk can be borne.</summary>
    S1 = 1,

    /// <summary>S-2.</summary>
    S2 = 2,

    /// <summary>S-3.</summary>
    S3 = 3,

    /// <summary>S-4.</summary>
    S4 = 4,

    /// <summary>General level I, when less discrimination is needed.</summary>
    I = 5,

    /// <summary>General level II, which applies unless another is stated.</summary>
    II = 6,

    /// <summary>General level III, when more discrimination is needed.</summary>
    III = 7,
}
