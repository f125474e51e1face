namespace Outsourcing.Domain.Selection;

/// <summary>Whether a bid that does not win, or a gate, decides who does: each other bid taken out, and each that is out at a gate let in.</summary>
/// <remarks>
/// <para>
/// A bid that loses should not decide between two others, and yet by relative rules it can: the ranking paradox. Where each bid
/// is judged by itself there is a certificate that it cannot, whatever the bids. What is not known counts at its least, and of
/// bids that tie after the price each counts as first: a draw is not held again.
/// </para>
/// <para>Two are equal when all members are. Immutable.</para>
/// </remarks>
public sealed record BidReversals
{
    /// <summary>How many changes a sentence names.</summary>
    private const int Named = 5;

    /// <summary>How many changes an explanation names.</summary>
    private const int MostExplained = 100;

    private readonly RankingParadox[] paradoxes;
    private readonly GateReversal[] gates;

    internal BidReversals(
        string? first,
        string? certificate,
        (int Removed, int LetIn, int KeptOut, int NotTried) counts,
        RankingParadox[] paradoxes,
        GateReversal[] gates
    )
    {
        (First, Certificate) = (first, certificate);
        (RemovedCount, LetInCount, KeptOutCount, NotTriedCount) = counts;
        (this.paradoxes, this.gates) = (paradoxes, gates);
    }

    /// <summary>Gets the bid that is recommended, or else first in the ranking; <see langword="null"/> when none surely is.</summary>
    public string? First { get; }

    /// <summary>Gets why no bid that is taken out can change the order of the others; <see langword="null"/> when that is not certain.</summary>
    public string? Certificate { get; }

    /// <summary>Gets how many bids that passed and are not first were taken out in turn; those on which no other bid depends count too.</summary>
    public int RemovedCount { get; }

    /// <summary>Gets how many bids that are out at gates alone were let in, one at a time.</summary>
    public int LetInCount { get; }

    /// <summary>Gets how many bids that are out at a gate are out for another reason too, such as a price that is not on record.</summary>
    public int KeptOutCount { get; }

    /// <summary>Gets how many bids were not tried, because there is too much to work out.</summary>
    public int NotTriedCount { get; }

    /// <summary>Gets the bids whose removal changes who is first, by rank.</summary>
    public IReadOnlyList<RankingParadox> Paradoxes => Array.AsReadOnly(paradoxes);

    /// <summary>Gets the bids that are out at a gate, and with which another bid is first, or could be; in the order of the dossier.</summary>
    public IReadOnlyList<GateReversal> GateReversals => Array.AsReadOnly(gates);

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(BidReversals? other) =>
        other is not null
        && string.Equals(First, other.First, StringComparison.Ordinal)
        && string.Equals(Certificate, other.Certificate, StringComparison.Ordinal)
        && (RemovedCount, LetInCount, KeptOutCount, NotTriedCount)
            == (other.RemovedCount, other.LetInCount, other.KeptOutCount, other.NotTriedCount)
        && paradoxes.AsSpan().SequenceEqual(other.paradoxes)
        && gates.AsSpan().SequenceEqual(other.gates);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(First, Certificate, RemovedCount, LetInCount, paradoxes.Length, gates.Length);

    /// <summary>Returns text such as <c>Borea is first, but not without every other bid: without Cygnus, Acme is first instead of Borea.</c></summary>
    /// <returns>One sentence or more.</returns>
    public override string ToString() =>
        string.Join(' ', new[] { OfRemovals(), OfGates(), OfNotTried() }.Where(text => text.Length > 0));

    internal Explanation Explain()
    {
        string[] changes = [.. paradoxes.Select(one => one.ToString()), .. gates.Select(one => one.ToString())];
        var parts = changes.Take(MostExplained).Select(text => Explanation.Of($"{Capital(text)}.")).ToList();
        if (changes.Length > MostExplained)
        {
            parts.Add(Explanation.Of($"{Invariant.Text(changes.Length - MostExplained)} more do so."));
        }

        if (Certificate is { } certificate)
        {
            parts.Insert(0, Explanation.Of(certificate));
        }

        return Explanation.Of(ToString(), parts);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Several<T>(IReadOnlyList<T> changes)
        where T : notnull =>
        string.Join("; ", changes.Take(Named).Select(one => one.ToString()))
        + (changes.Count > Named ? $"; and {Invariant.Text(changes.Count - Named)} more" : "");

    private string OfRemovals() =>
        First is null ? "No bid is surely first."
        : paradoxes.Length > 0 ? $"{First} is first, but not without every other bid: {Several(paradoxes)}."
        : RemovedCount == 0 ? $"{First} is first."
        : $"{First} stays first {(RemovedCount == 1 ? "without the other bid" : $"whichever of {Invariant.Text(RemovedCount)} other bids is taken out")}.";

    private string OfGates() =>
        gates.Length > 0 ? $"A gate decides: {Several(gates)}."
        : LetInCount == 0 ? ""
        : LetInCount == 1 ? "No gate decides: so it is with the bid let in that is out at one."
        : $"No gate decides: so it is whichever of {Invariant.Text(LetInCount)} bids that are out at one is let in.";

    private string OfNotTried() =>
        NotTriedCount == 0
            ? ""
            : $"{Invariant.Text(NotTriedCount)} {(NotTriedCount == 1 ? "bid was" : "bids were")} not tried.";
}

/// <summary>A bid that does not win and whose removal changes who does.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record RankingParadox
{
    internal RankingParadox(string removed, string first, string? then) =>
        (Removed, First, Then) = (removed, first, then);

    /// <summary>Gets the bid that is removed.</summary>
    public string Removed { get; }

    /// <summary>Gets which is first with it.</summary>
    public string First { get; }

    /// <summary>Gets which is first without it; <see langword="null"/> when none surely is.</summary>
    public string? Then { get; }

    /// <summary>Returns text such as <c>without Cygnus, Acme is first instead of Borea</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"without {Removed}, {Then ?? "none surely"} is first instead of {First}";
}

/// <summary>A bid that is out at gates, and that changes who wins when it is let in.</summary>
/// <remarks>Two are equal when all members are, the gates in order.</remarks>
public sealed record GateReversal
{
    private readonly string[] gates;

    internal GateReversal(string letIn, string[] gates, string? first, string? then, bool isCertain)
    {
        (LetIn, First, Then, IsCertain) = (letIn, first, then, isCertain);
        this.gates = gates;
    }

    /// <summary>Gets the bid that is let in.</summary>
    public string LetIn { get; }

    /// <summary>Gets the gates at which it is out.</summary>
    public IReadOnlyList<string> Gates => Array.AsReadOnly(gates);

    /// <summary>Gets which is first without it; <see langword="null"/> when none surely is.</summary>
    public string? First { get; }

    /// <summary>Gets which is first with it, itself or another; <see langword="null"/> when none surely is.</summary>
    public string? Then { get; }

    /// <summary>Gets whether that is certain; otherwise not all is known of the bid, such as grades that nobody gave it.</summary>
    public bool IsCertain { get; }

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(GateReversal? other) =>
        other is not null
        && string.Equals(LetIn, other.LetIn, StringComparison.Ordinal)
        && string.Equals(First, other.First, StringComparison.Ordinal)
        && string.Equals(Then, other.Then, StringComparison.Ordinal)
        && IsCertain == other.IsCertain
        && gates.AsSpan().SequenceEqual(other.gates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(LetIn, First, Then, IsCertain, gates.Length);

    /// <summary>Returns text such as <c>with Delphi let in at ISO 27001, Delphi is first instead of Borea</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"with {LetIn} let in at {Invariant.List(gates)}, {Then ?? "none surely"} {(IsCertain ? "is" : "could be")} first"
        + (First is null ? "" : $" instead of {First}");
}
