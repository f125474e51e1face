namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How the moral rights of an author stand.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum MoralRightsStanding
{
    /// <summary>It is not known.</summary>
    None = 0,

    /// <summary>The author has them, and promised nothing.</summary>
    Kept = 1,

    /// <summary>The author undertook not to assert them: a promise, no more.</summary>
    Undertaking = 2,

    /// <summary>The author waived them in the form that the law asks for.</summary>
    Waived = 3,
}
