namespace Outsourcing.Domain.Confidentiality;

/// <summary>What holds when a law, a court or an authority compels a disclosure.</summary>
/// <remarks>The information stays confidential for every other recipient and purpose. Two are equal when all members are equal.</remarks>
public sealed record CompelledDisclosure
{
    private CompelledDisclosure(bool notice, CostBearer cooperationAt, bool minimumExtent)
    {
        NeedsNotice = notice;
        CooperationAt = cooperationAt;
        IsMinimumOnly = minimumExtent;
    }

    /// <summary>Gets whether the disclosing party has to be told before, as far as that is lawful.</summary>
    public bool NeedsNotice { get; }

    /// <summary>Gets at whose cost the receiving party helps to avert the disclosure; <see cref="CostBearer.None"/> when it need not.</summary>
    public CostBearer CooperationAt { get; }

    /// <summary>Gets whether no more may be disclosed than has to be.</summary>
    public bool IsMinimumOnly { get; }

    /// <summary>Creates the rule.</summary>
    /// <param name="notice">Whether the disclosing party has to be told before, as far as that is lawful.</param>
    /// <param name="cooperationAt">At whose cost the receiving party helps to avert the disclosure.</param>
    /// <param name="minimumExtent">Whether no more may be disclosed than has to be.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The bearer of the cost is none of those that there are.</exception>
    public static CompelledDisclosure Of(
        bool notice = true,
        CostBearer cooperationAt = CostBearer.None,
        bool minimumExtent = true
    ) =>
        new(
            notice,
            cooperationAt == CostBearer.None ? cooperationAt : ConfidentialityGuards.Known(cooperationAt),
            minimumExtent
        );

    /// <summary>Returns text such as <c>after notice, with cooperation at the cost of the disclosing party, to the minimum extent</c>.</summary>
    /// <returns>What it needs.</returns>
    public override string ToString()
    {
        string[] parts =
        [
            NeedsNotice ? "after notice" : "without notice",
            .. CooperationAt == CostBearer.None
                ? Array.Empty<string>()
                :
                [
                    $"with cooperation at the cost of the {(CooperationAt == CostBearer.Disclosing ? "disclosing" : "receiving")} party",
                ],
            .. IsMinimumOnly ? ["to the minimum extent"] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }
}

/// <summary>Which party bears a cost.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum CostBearer
{
    /// <summary>Neither; there is none to bear.</summary>
    None = 0,

    /// <summary>The disclosing party.</summary>
    Disclosing = 1,

    /// <summary>The receiving party.</summary>
    Receiving = 2,
}
