namespace Outsourcing.Domain.Selection;

/// <summary>Names under which evaluators see bidders, so that they grade the bid and not the name.</summary>
/// <remarks>
/// Which bidder gets which number is drawn from a seed, and neither the order of the names nor that of the bids shows in it.
/// Two are equal when all members are. Immutable.
/// </remarks>
public sealed record BlindNames
{
    private readonly string[] bidders;
    private readonly string[] names;

    private BlindNames(string[] bidders, string[] names) => (this.bidders, this.names) = (bidders, names);

    /// <summary>Gets the bidders, in the order in which they were given.</summary>
    public IReadOnlyList<string> Bidders => Array.AsReadOnly(bidders);

    /// <summary>Draws names such as <c>bidder 3</c>.</summary>
    /// <param name="bidders">The bidders, each once.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The names.</returns>
    /// <exception cref="ArgumentException">A bidder is there twice.</exception>
    public static BlindNames Of(IEnumerable<string> bidders, DrawSeed seed)
    {
        string[] copy =
        [
            .. Guard.Against.Null(bidders).Select(one => Guard.Against.NoText(one, nameof(bidders)).Trim()),
        ];
        Guard.Against.Null(seed);
        if (copy.Distinct(StringComparer.Ordinal).Count() != copy.Length)
        {
            throw new ArgumentException("A bidder is there twice.", nameof(bidders));
        }

        var numbers = Enumerable.Range(1, copy.Length).ToArray();
        for (var k = copy.Length - 1; k > 0; k--)
        {
            var other = PhiloxDraws.Below(seed.Seed, (ulong)k, k + 1);
            (numbers[k], numbers[other]) = (numbers[other], numbers[k]);
        }

        return new BlindNames(copy, Array.ConvertAll(numbers, number => $"bidder {Invariant.Text(number)}"));
    }

    /// <summary>Gives the name under which a bidder is seen.</summary>
    /// <param name="bidder">The bidder.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">There is no such bidder.</exception>
    public string NameOf(string bidder) => Find(bidders, names, bidder);

    /// <summary>Puts the true names into a sheet that was graded blind.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>The sheet with the names of the bidders.</returns>
    /// <exception cref="ArgumentException">The sheet names a bidder that is none of these.</exception>
    public ScoreSheet Reveal(ScoreSheet sheet) => Guard.Against.Null(sheet).Renamed(name => Find(names, bidders, name));

    /// <summary>Compares bidders and names, in order.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(BlindNames? other) =>
        other is not null && bidders.AsSpan().SequenceEqual(other.bidders) && names.AsSpan().SequenceEqual(other.names);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(bidders.Length, bidders.FirstOrDefault());

    /// <summary>Returns text such as <c>4 bidders, blind</c>, without their names.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Invariant.Text(bidders.Length)} bidders, blind";

    private static string Find(string[] from, string[] to, string name)
    {
        var k = Array.IndexOf(from, name);
        return k >= 0 ? to[k] : throw new ArgumentException($"'{name}' is none of the bidders.", nameof(name));
    }
}
