namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A transfer that has not happened: its condition does not hold yet, or it was only promised.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record PendingTransfer
{
    internal PendingTransfer(string from, string to, string waitsFor, Basis? basis)
    {
        From = from;
        To = to;
        WaitsFor = waitsFor;
        Basis = basis;
    }

    /// <summary>Gets who would give.</summary>
    public string From { get; }

    /// <summary>Gets who would receive.</summary>
    public string To { get; }

    /// <summary>Gets what has to happen first, such as <c>payment of M3</c> or <c>an assignment, which was only promised</c>.</summary>
    public string WaitsFor { get; }

    /// <summary>Gets the clause behind it; <see langword="null"/> when it is an assignment that was made.</summary>
    public Basis? Basis { get; }

    /// <summary>Returns text such as <c>Larkfield to Northquay after payment of M3 [MSA § 11]</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{From} to {To} after {WaitsFor}{(Basis is null ? "" : $" [{Basis}]")}";
}
