namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>The words of licences.</summary>
internal static class LicenceWords
{
    public static string Of(Exclusivity exclusivity) =>
        exclusivity switch
        {
            Exclusivity.NonExclusive => "non-exclusive",
            Exclusivity.Sole => "sole",
            Exclusivity.Exclusive => "exclusive",
            _ => throw new InvalidOperationException($"There is no exclusivity {Invariant.Text((int)exclusivity)}."),
        };

    public static string Of(LicenceTransfer transfer) =>
        transfer switch
        {
            LicenceTransfer.None => "not transferable",
            LicenceTransfer.WithConsent => "transferable with consent",
            LicenceTransfer.Free => "transferable",
            _ => throw new InvalidOperationException($"There is no transfer {Invariant.Text((int)transfer)}."),
        };
}
