using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>What a bidder is told about the award: the paragraphs of a letter, from the record of the evaluation.</summary>
/// <remarks>
/// A letter never holds what belongs to another bidder: no price, no grade of a bidder other than the winner, no name of one.
/// What is told of the winner is what the rules of the regime ask for. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record Letter
{
    private readonly string[] paragraphs;

    internal Letter(string to, string pack, Source? source, LocalDate asOf, string[] paragraphs)
    {
        (To, Pack, Source, AsOf) = (to, pack, source, asOf);
        this.paragraphs = paragraphs;
    }

    /// <summary>Gets the bidder.</summary>
    public string To { get; }

    /// <summary>Gets the pack of rules by which it is written.</summary>
    public string Pack { get; }

    /// <summary>Gets where these rules are published; <see langword="null"/> for a private buyer.</summary>
    public Source? Source { get; }

    /// <summary>Gets the day on which the source was read; what was enacted later is not in it.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the paragraphs, in their order.</summary>
    public IReadOnlyList<string> Paragraphs => Array.AsReadOnly(paragraphs);

    /// <summary>Compares all members, the paragraphs in order.</summary>
    /// <param name="other">The other letter.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Letter? other) =>
        other is not null
        && string.Equals(To, other.To, StringComparison.Ordinal)
        && string.Equals(Pack, other.Pack, StringComparison.Ordinal)
        && Source == other.Source
        && AsOf == other.AsOf
        && paragraphs.AsSpan().SequenceEqual(other.paragraphs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(To, Pack, paragraphs.Length);

    /// <summary>Returns the letter, a blank line between paragraphs.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n\n", paragraphs.Prepend($"To {To}"));
}

public sealed partial class Evaluation
{
    private static readonly LocalDate LettersRead = new(2026, 12, 1);

    private static readonly Source EuLetters = Source.Of(
        "Directive 2014/24/EU, Article 55; Directive 89/665/EEC, Article 2a(2)"
    );

    private static readonly Source UkLetters = Source.Of("Procurement Act 2023", "s. 50");

    /// <summary>Writes the letter to a bidder, by the rules of the regime.</summary>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="standstill">The standstill; needed under a public regime, and none for a private buyer.</param>
    /// <returns>
    /// The letter; not applicable to an internal scorecard, or under a public regime without its standstill; not known while
    /// nobody is recommended.
    /// </returns>
    /// <exception cref="ArgumentException">Nobody of that name bid.</exception>
    /// <remarks>
    /// One letter about the main bid and the variants of the bidder. EU: reasons for a bidder that is out; for one that is not, the name of the winner, and where its tender is better; the
    /// exact standstill. United Kingdom: the assessment summary, with the bidder's own scores and those of the winner. Private:
    /// the bidder's own scores.
    /// </remarks>
    public Answer<Letter> LetterTo(string bidder, Standstill? standstill = null)
    {
        int[] own =
        [
            .. Enumerable
                .Range(0, quality.Bids)
                .Where(bid =>
                    string.Equals(dossier.Bids[bid].Bidder, Guard.Against.Null(bidder), StringComparison.Ordinal)
                ),
        ];
        if (own.Length == 0)
        {
            throw new ArgumentException($"'{bidder}' did not bid.", nameof(bidder));
        }

        var isPublic = Rules.Regime is Regime.Eu or Regime.UkProcurementAct;
        if (Rules.Regime == Regime.Internal || (isPublic && standstill?.Regime != Rules.Regime))
        {
            return Answer.NotApplicable<Letter>(
                Finding.Of(
                    SelectionRules.LetterStandstill,
                    Severity.Error,
                    bidder,
                    Rules.Regime == Regime.Internal
                        ? "An internal scorecard has no bidders to write to."
                        : "A letter under this regime states its exact standstill, which is missing or of another regime."
                )
            );
        }

        if (!Recommendation.TryGetValue(out var award))
        {
            return Answer.NotKnown<Letter>(Recommendation.Status, Recommendation.Findings);
        }

        var winner = IndexOf(award.Bidder);
        var won = own.Contains(winner);
        var best = ranked.Order.FirstOrDefault(own.Contains, -1);
        string[] paragraphs =
        [
            won ? $"Your bid for '{Rules.Name}'{Which(winner)} is to be awarded the contract."
            : own.Length > 1 ? $"Your bids for '{Rules.Name}' were not successful."
            : $"Your bid for '{Rules.Name}' was not successful.",
            .. own.Where(bid => !won || bid == winner).SelectMany(bid => Passed(bid) ? Own(bid) : Reasons(bid)),
            .. isPublic && !won && best >= 0 ? Winner(best, winner) : [],
            .. standstill is null
                ? Enumerable.Empty<string>()
                :
                [
                    $"The contract is not concluded before the end of {CivilDay.Text(standstill.Last)}, the last day of the standstill.",
                ],
        ];
        var (pack, source) = Rules.Regime switch
        {
            Regime.Eu => ("EU award decision", EuLetters),
            Regime.UkProcurementAct => ("UK assessment summary", UkLetters),
            _ => ("private feedback", (Source?)null),
        };
        var letter = new Letter(bidder, pack, source, LettersRead, paragraphs);
        return Answer.Known(
            letter,
            Explanation.Of(
                $"The letter to {bidder} is written from the record of the evaluation by the pack '{pack}'.",
                source
            )
        );
    }

    /// <summary>Names a variant; the main bid needs no name.</summary>
    private string Which(int bid) => Variant(bid) is { } variant ? $", the variant '{variant}'," : "";

    private IEnumerable<string> Reasons(int bid) =>
        RecordsOf(bid)
            .Where(record => record.Outcome == StageOutcome.Failed)
            .Select(record =>
                $"{(Variant(bid) is { } variant ? $"The variant '{variant}'" : "It")} was left out at '{record.Subject}': asked for was {record.Threshold}, found was {record.Found}."
            );

    private IEnumerable<string> Own(int bid) =>
        [
            $"Your points{(Variant(bid) is { } variant ? $" for the variant '{variant}'" : "")}: {string.Join("; ", Rules.Leaves.Select(leaf => $"{leaf.Name} {PointText.Of(PointsOf(leaf, bid))} of {PointText.Of(QualityColumns.Weight(leaf))}"))}; in total {PointText.Of(ranked.Least(bid).Total)}.",
        ];

    private IEnumerable<string> Winner(int bid, int winner)
    {
        yield return $"The contract is to be awarded to {dossier.Bids[winner].Bidder}.";
        yield return Rules.Regime == Regime.UkProcurementAct
            ? $"Points of the successful bid: {string.Join("; ", Rules.Leaves.Select(leaf => $"{leaf.Name} {PointText.Of(PointsOf(leaf, winner))}"))}; in total {PointText.Of(ranked.Least(winner).Total)}."
            : Advantages(bid, winner);
    }

    private string Advantages(int bid, int winner)
    {
        var better = Rules
            .Leaves.Where(leaf => PointsOf(leaf, winner) > PointsOf(leaf, bid))
            .Select(leaf =>
                $"{leaf.Name} ({PointText.Of(PointsOf(leaf, winner))} of {PointText.Of(QualityColumns.Weight(leaf))} points, yours {PointText.Of(PointsOf(leaf, bid))})"
            )
            .ToList();
        return better.Count == 0
            ? $"The tie with your bid was broken by the published rule: {Rules.Ties}."
            : $"The successful bid is better in: {string.Join("; ", better)}.";
    }
}
