using NodaTime;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How an owner came to a share, and how the one before did.</summary>
internal sealed class ChainLink(
    ChainLink? before,
    LocalDate on,
    OwnerShare owner,
    Grant? grant,
    string why,
    Basis? basis
)
{
    public ChainLink? Before { get; } = before;

    public LocalDate On { get; } = on;

    public OwnerShare Owner { get; } = owner;

    /// <summary>Gets the grant by which it passed; none for the first owner.</summary>
    public Grant? Grant { get; } = grant;

    /// <summary>Gets the links from the first owner on.</summary>
    public IEnumerable<ChainLink> Path => Before is null ? [this] : [.. Before.Path, this];

    /// <summary>Says whether it passed by a grant on its way.</summary>
    public bool Uses(Grant grant) => ReferenceEquals(Grant, grant) || Before?.Uses(grant) == true;

    /// <summary>Writes the path down for a share of the whole work.</summary>
    public IEnumerable<OwnershipStep> Steps(string contribution, Amounts.Ratio share) =>
        Path.Select(link => new OwnershipStep(
            link.On,
            contribution,
            link.Before?.Owner.OfShare(share),
            link.Owner.OfShare(share),
            link.Why,
            link.Basis
        ));

    private string Why { get; } = why;

    private Basis? Basis { get; } = basis;
}
