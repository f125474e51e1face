namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Where an escrow stands: its newest deposit and its release.</summary>
internal readonly record struct EscrowPosition(EscrowDeposit Deposit, EscrowStage Stage)
{
    public static EscrowPosition Start => new(EscrowDeposit.Missing, EscrowStage.Held);

    /// <summary>Gives where a fact leads; nothing when it does not fit.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="isContestable">Whether the depositor can object to a claim.</param>
    /// <param name="isWindowKnown">Whether it is known until when it can.</param>
    public EscrowPosition? After(EscrowFact fact, bool isContestable, bool isWindowKnown) =>
        Stage == EscrowStage.Ended
            ? null
            : fact switch
            {
                EscrowDeposited => this with { Deposit = EscrowDeposit.Unverified },
                EscrowVerified verified when Deposit != EscrowDeposit.Missing => this with
                {
                    Deposit =
                        verified.IsGood.IsTrue ? EscrowDeposit.Verified
                        : verified.IsGood.IsFalse ? EscrowDeposit.Defective
                        : Deposit,
                },
                EscrowClaimed when Stage == EscrowStage.Held => this with
                {
                    Stage = isContestable ? EscrowStage.Claimed : EscrowStage.Releasable,
                },
                EscrowContested when Stage == EscrowStage.Claimed => this with { Stage = EscrowStage.Contested },
                EscrowSettled settled when Stage is EscrowStage.Claimed or EscrowStage.Contested => this with
                {
                    Stage = settled.ForBeneficiary ? EscrowStage.Releasable : EscrowStage.Held,
                },
                EscrowReleased
                    when Deposit != EscrowDeposit.Missing
                        && (Stage == EscrowStage.Releasable || (Stage == EscrowStage.Claimed && !isWindowKnown)) =>
                    this with
                    {
                        Stage = EscrowStage.Released,
                    },
                EscrowUsed when Deposit != EscrowDeposit.Missing => this,
                EscrowEnded => this with { Stage = EscrowStage.Ended },
                _ => null,
            };

    public override string ToString() => $"{EscrowWords.Of(Stage)}, {EscrowWords.Of(Deposit)}";
}
