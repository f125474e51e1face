namespace Outsourcing.Domain.Scoring;

/// <summary>How the values of a criterion are put on a common scale, on which more is better.</summary>
/// <remarks>
/// <c>x</c> is a column, "benefit" a criterion to maximize, "cost" one to minimize. No method has a hidden default: the
/// choice changes rankings, so the caller names it. Source of the formulas: Jahan &amp; Edwards 2015, A state-of-the-art
/// survey on the influence of normalization techniques in ranking, Materials &amp; Design 65, 335-342.
/// </remarks>
public enum Normalization
{
    /// <summary>The values as they are: benefit and cost x. For values that are on a common scale already.</summary>
    None = 0,

    /// <summary>Benefit x / max, cost min / x. Needs values of zero or more; costs above zero.</summary>
    Linear = 1,

    /// <summary>Benefit (x − min) / (max − min), cost (max − x) / (max − min); 1 for all when all are equal.</summary>
    MinMax = 2,

    /// <summary>Benefit x / max, cost 1 − x / max. Needs values of zero or more.</summary>
    Max = 3,

    /// <summary>Benefit x / Σx, cost (1/x) / Σ(1/x). Needs values of zero or more; costs above zero.</summary>
    Sum = 4,

    /// <summary>Benefit x / √Σx², cost 1 − x / √Σx². Needs values of zero or more.</summary>
    Vector = 5,

    /// <summary>x / Σx for both directions; for methods that handle the direction themselves.</summary>
    SumPlain = 6,

    /// <summary>x / √Σx² for both directions; for methods that handle the direction themselves.</summary>
    VectorPlain = 7,

    /// <summary>
    /// Benefit (x − low) / (high − low), cost (high − x) / (high − low), between the ends of the declared scale. Absolute:
    /// no alternative changes the score of another. Needs a declared scale on every criterion that counts.
    /// </summary>
    Bounds = 8,
}
