namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>States of an escrow in words.</summary>
internal static class EscrowWords
{
    public static string Of(EscrowDeposit deposit) =>
        deposit switch
        {
            EscrowDeposit.Missing => "nothing deposited",
            EscrowDeposit.Unverified => "deposited",
            EscrowDeposit.Verified => "verified",
            _ => "found wanting",
        };

    public static string Of(EscrowStage stage) =>
        stage switch
        {
            EscrowStage.Held => "held",
            EscrowStage.Claimed => "claimed",
            EscrowStage.Contested => "contested",
            EscrowStage.Releasable => "releasable",
            EscrowStage.Released => "released",
            _ => "ended",
        };
}
