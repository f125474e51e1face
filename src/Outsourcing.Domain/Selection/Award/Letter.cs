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
    /// EU: reasons for a bidder that is out; for one that is not, the name of the winner, and where its tender is better; the
    /// exact standstill. United Kingdom: the assessment summary, with the bidder's own scores and those of the winner. Private:
    /// the bidder's own scores.
    /// </remarks>
    public Answer<Letter> LetterTo(string bidder, Standstill? standstill = null)
    {
        var bid = IndexOf(bidder);
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
        string[] paragraphs =
        [
            bid == winner
                ? $"Your bid for '{Rules.Name}' is to be awarded the contract."
                : $"Your bid for '{Rules.Name}' was not successful.",
            .. bid == winner ? Own(bid)
            : !Passed(bid) ? Reasons(bid)
            : Own(bid).Concat(isPublic ? Winner(bid, winner, award.Bidder) : []),
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

    private IEnumerable<string> Reasons(int bid) =>
        RecordsOf(bid)
            .Where(record => record.Outcome == StageOutcome.Failed)
            .Select(record =>
                $"It was left out at '{record.Subject}': asked for was {record.Threshold}, found was {record.Found}."
            );

    private IEnumerable<string> Own(int bid) =>
        [
            $"Your points: {string.Join("; ", Rules.Leaves.Select(leaf => $"{leaf.Name} {PointText.Of(PointsOf(leaf, bid))} of {PointText.Of(QualityColumns.Weight(leaf))}"))}; in total {PointText.Of(ranked.Least(bid).Total)}.",
        ];

    private IEnumerable<string> Winner(int bid, int winner, string name)
    {
        yield return $"The contract is to be awarded to {name}.";
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
