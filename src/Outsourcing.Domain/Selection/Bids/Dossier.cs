namespace Outsourcing.Domain.Selection;

/// <summary>All that a selection goes by, beside its rules: bids, declarations of interest, grades, rates, questions about prices.</summary>
/// <remarks>
/// The same dossier by the same rules on the same day gives the same award. Each step gives a new dossier. Two are equal when
/// all parts are, in order. Immutable.
/// </remarks>
public sealed partial class Dossier : IEquatable<Dossier>, IFingerprinted
{
    private readonly Bid[] bids;
    private readonly OfferHistory[] histories;
    private readonly ScoreSheet[] sheets;
    private readonly ConflictDeclaration[] declarations;
    private readonly ExchangeRate[] rates;
    private readonly LowPriceInquiry[] inquiries;

    private Dossier(
        Bid[] bids,
        OfferHistory[] histories,
        ScoreSheet[] sheets,
        ConflictDeclaration[] declarations,
        ExchangeRate[] rates,
        LowPriceInquiry[] inquiries,
        DrawSeed? seed
    )
    {
        this.bids = bids;
        this.histories = histories;
        this.sheets = sheets;
        this.declarations = declarations;
        this.rates = rates;
        this.inquiries = inquiries;
        Seed = seed;
    }

    /// <summary>Gets the bids, in the order in which they were given.</summary>
    public IReadOnlyList<Bid> Bids => Array.AsReadOnly(bids);

    /// <summary>Gets the offers of each bidder, round by round, where the bids came about in rounds; otherwise empty.</summary>
    public IReadOnlyList<OfferHistory> Histories => Array.AsReadOnly(histories);

    /// <summary>Gets the sheets of the evaluators.</summary>
    public IReadOnlyList<ScoreSheet> Sheets => Array.AsReadOnly(sheets);

    /// <summary>Gets the declarations of interest.</summary>
    public IReadOnlyList<ConflictDeclaration> Declarations => Array.AsReadOnly(declarations);

    /// <summary>Gets the exchange rates.</summary>
    public IReadOnlyList<ExchangeRate> Rates => Array.AsReadOnly(rates);

    /// <summary>Gets the questions about abnormally low prices.</summary>
    public IReadOnlyList<LowPriceInquiry> Inquiries => Array.AsReadOnly(inquiries);

    /// <summary>Gets the seed of the draw; <see langword="null"/> until it is revealed.</summary>
    public DrawSeed? Seed { get; }

    /// <summary>Creates the dossier of bids.</summary>
    /// <param name="bids">The bids: one of each bidder, and variants of it.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="ArgumentException">Two bids have one name.</exception>
    public static Dossier Of(params IEnumerable<Bid> bids)
    {
        var copy = Guard.Against.NullElement(bids);
        var names = new HashSet<string>(copy.Length, StringComparer.Ordinal);
        return Array.Find(copy, bid => !names.Add(bid.Name)) is { } twice
            ? throw new ArgumentException(
                $"There are two bids of '{twice.Name}'; the last offer of a bidder counts.",
                nameof(bids)
            )
            : new Dossier(copy, [], [], [], [], [], null);
    }

    /// <summary>Creates the dossier of a selection in rounds: of each bidder the last offer counts, and the earlier stay on record.</summary>
    /// <param name="histories">The offers of each bidder; who only answered a request for information makes no bid.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="ArgumentException">Two histories are of bids of one name.</exception>
    public static Dossier InRounds(params IEnumerable<OfferHistory> histories)
    {
        var copy = Guard.Against.NullElement(histories);
        var names = new HashSet<string>(copy.Length, StringComparer.Ordinal);
        return Array.Find(copy, history => !names.Add(history.Current.Name)) is { } twice
            ? throw new ArgumentException(
                $"There are two histories of '{twice.Current.Name}'; all offers of a bidder are in one.",
                nameof(histories)
            )
            : new Dossier(
                [.. copy.Where(history => history.HasOffer).Select(history => history.Current)],
                copy,
                [],
                [],
                [],
                [],
                null
            );
    }

    /// <summary>Adds sheets of evaluators.</summary>
    /// <param name="added">The sheets.</param>
    /// <returns>The dossier with the sheets.</returns>
    public Dossier Graded(params IEnumerable<ScoreSheet> added) =>
        new(bids, histories, [.. sheets, .. Guard.Against.NullElement(added)], declarations, rates, inquiries, Seed);

    /// <summary>Adds declarations of interest.</summary>
    /// <param name="added">The declarations.</param>
    /// <returns>The dossier with the declarations.</returns>
    public Dossier Declared(params IEnumerable<ConflictDeclaration> added) =>
        new(bids, histories, sheets, [.. declarations, .. Guard.Against.NullElement(added)], rates, inquiries, Seed);

    /// <summary>Adds exchange rates.</summary>
    /// <param name="added">The rates, one for each currency.</param>
    /// <returns>The dossier with the rates.</returns>
    /// <exception cref="ArgumentException">Two rates convert the same currency into the same other one.</exception>
    public Dossier Converted(params IEnumerable<ExchangeRate> added)
    {
        ExchangeRate[] all = [.. rates, .. Guard.Against.NullElement(added)];
        return all.GroupBy(rate => (rate.From, rate.To)).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new ArgumentException(
                $"There are two rates from {twice.Key.From} to {twice.Key.To}.",
                nameof(added)
            )
            : new Dossier(bids, histories, sheets, declarations, all, inquiries, Seed);
    }

    /// <summary>Adds questions about abnormally low prices; a later one of a bidder replaces an earlier one.</summary>
    /// <param name="added">The questions.</param>
    /// <returns>The dossier with the questions.</returns>
    public Dossier Asked(params IEnumerable<LowPriceInquiry> added) =>
        new(bids, histories, sheets, declarations, rates, [.. inquiries, .. Guard.Against.NullElement(added)], Seed);

    /// <summary>Reveals the seed of the draw.</summary>
    /// <param name="seed">The seed.</param>
    /// <returns>The dossier with the seed.</returns>
    public Dossier Revealed(DrawSeed seed) =>
        new(bids, histories, sheets, declarations, rates, inquiries, Guard.Against.Null(seed));

    /// <summary>Compares all parts, in order.</summary>
    /// <param name="other">The other dossier.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Dossier? other) =>
        other is not null
        && Seed == other.Seed
        && bids.AsSpan().SequenceEqual(other.bids)
        && histories.AsSpan().SequenceEqual(other.histories)
        && sheets.AsSpan().SequenceEqual(other.sheets)
        && declarations.AsSpan().SequenceEqual(other.declarations)
        && rates.AsSpan().SequenceEqual(other.rates)
        && inquiries.AsSpan().SequenceEqual(other.inquiries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dossier);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(bids.Length, sheets.Length, declarations.Length, Seed);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("dossier").Number((long)bids.Length);
        foreach (var bid in bids)
        {
            Write(bid, form);
        }

        form.Number((long)histories.Length);
        foreach (var history in histories)
        {
            form.Number((long)history.Offers.Count);
            foreach (var (round, offer) in history.Offers)
            {
                Write(offer, form.Number((long)round));
            }
        }

        form.Number((long)sheets.Length);
        foreach (var sheet in sheets)
        {
            sheet.WriteTo(form);
        }

        form.Values(declarations).Values(rates).Number((long)inquiries.Length);
        foreach (var inquiry in inquiries)
        {
            form.Text(inquiry.Bidder).Text(inquiry.ToString()).Text(inquiry.Explanation).Text(inquiry.Reason);
        }

        form.Value(Seed);
    }

    private static void Write(Bid bid, CanonicalForm form) => bid.WriteTo(form.Text(bid.Bidder).Text(bid.Variant));

    /// <summary>Returns text such as <c>3 bids, 6 sheets</c>.</summary>
    /// <returns>How much there is of bids and sheets.</returns>
    public override string ToString() => $"{Invariant.Text(bids.Length)} bids, {Invariant.Text(sheets.Length)} sheets";
}
