using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>How credits stand to other claims for the same failure.</summary>
/// <remarks>Two are equal when status, carve-outs and the effect on the liability cap are equal. Immutable.</remarks>
public sealed record RemedyTerms
{
    private RemedyTerms(RemedyStatus status, ValueList<RemedyCarveOut> carveOuts)
    {
        Status = status;
        CarveOuts = carveOuts;
    }

    /// <summary>Gets how credits stand to damages.</summary>
    public RemedyStatus Status { get; }

    /// <summary>Gets where credits are not the sole remedy after all, by number; empty for nowhere.</summary>
    public IReadOnlyList<RemedyCarveOut> CarveOuts { get; }

    /// <summary>Gets whether credits use the liability cap up.</summary>
    public bool ErodesLiabilityCap { get; private init; }

    /// <summary>Creates the terms.</summary>
    /// <param name="status">How credits stand to damages.</param>
    /// <param name="carveOuts">Where a sole remedy is none after all.</param>
    /// <returns>The terms; credits leave the liability cap as it is.</returns>
    /// <exception cref="ArgumentException">The status or a carve-out is none.</exception>
    public static RemedyTerms Of(RemedyStatus status, params IEnumerable<RemedyCarveOut> carveOuts)
    {
        Guard.Against.OutOfRange((int)status, nameof(status), (int)RemedyStatus.SoleRemedy, (int)RemedyStatus.SetOff);
        return new RemedyTerms(status, ValueList.Of(Guard.Against.Null(carveOuts).Select(Checked).Distinct().Order()));
    }

    /// <summary>Says that credits use the liability cap up.</summary>
    /// <returns>The same terms with that.</returns>
    public RemedyTerms ErodingTheLiabilityCap() => this with { ErodesLiabilityCap = true };

    /// <summary>Gives what may still be claimed as damages beside the credit.</summary>
    /// <param name="damage">The damage that can be shown, zero or more.</param>
    /// <param name="credit">The credit for the same failure, zero or more, in the same currency.</param>
    /// <param name="ground">Which carve-out applies; absent for none.</param>
    /// <returns>
    /// Nothing where the credit is the sole remedy and no stated carve-out applies; all of the damage where the credit only
    /// adjusts the price; else the damage less the credit, not below nothing. No liability cap is applied.
    /// </returns>
    /// <exception cref="ArgumentException">An amount is below zero, or the currencies differ.</exception>
    public Money StillClaimable(Money damage, Money credit, RemedyCarveOut? ground = null)
    {
        ServiceLevelGuards.NotNegative(damage);
        ServiceLevelGuards.NotNegative(credit);
        var nothing = Money.Of(0m, damage.Currency);
        var lessCredit = damage > credit ? damage - credit : nothing;
        return Status switch
        {
            RemedyStatus.PriceAdjustment => damage,
            RemedyStatus.SoleRemedy when ground is not { } given || !CarveOuts.Contains(given) => nothing,
            _ => lessCredit,
        };
    }

    /// <summary>Returns the terms in words, such as <c>sole remedy, except for chronic failure; credits leave the liability cap as it is</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var status = Status switch
        {
            RemedyStatus.SoleRemedy => "sole remedy",
            RemedyStatus.PriceAdjustment => "price adjustment without prejudice to damages",
            _ => "set off against damages",
        };
        var except = CarveOuts.Count == 0 ? "" : $", except for {Invariant.List([.. CarveOuts.Select(Words)])}";
        return $"{status}{except}; credits {(ErodesLiabilityCap ? "use the liability cap up" : "leave the liability cap as it is")}";
    }

    private static string Words(RemedyCarveOut carveOut) =>
        carveOut switch
        {
            RemedyCarveOut.ChronicFailure => "chronic failure",
            RemedyCarveOut.WilfulDefault => "wilful default",
            _ => "termination",
        };

    private static RemedyCarveOut Checked(RemedyCarveOut carveOut)
    {
        Guard.Against.OutOfRange(
            (int)carveOut,
            nameof(carveOut),
            (int)RemedyCarveOut.ChronicFailure,
            (int)RemedyCarveOut.Termination
        );
        return carveOut;
    }
}

/// <summary>How credits stand to damages for the same failure.</summary>
public enum RemedyStatus
{
    /// <summary>Not said; no terms have it.</summary>
    None = 0,

    /// <summary>The credit is all that can be claimed.</summary>
    SoleRemedy = 1,

    /// <summary>The credit adjusts the price of what was delivered; damages can be claimed in full.</summary>
    PriceAdjustment = 2,

    /// <summary>Damages can be claimed, less the credit.</summary>
    SetOff = 3,
}

/// <summary>Where a sole remedy is none after all: damages less the credit can be claimed.</summary>
public enum RemedyCarveOut
{
    /// <summary>Not said; no terms have it.</summary>
    None = 0,

    /// <summary>The failure is chronic.</summary>
    ChronicFailure = 1,

    /// <summary>The provider failed wilfully or by gross negligence.</summary>
    WilfulDefault = 2,

    /// <summary>The customer terminates for the failure.</summary>
    Termination = 3,
}
