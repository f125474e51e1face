using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <content>The letters about the award.</content>
public sealed partial class Evaluation
{
    private static readonly LocalDate LettersAsOf = new(2026, 12, 1);

    private static readonly Source EuLetters = Source.Of(
        "Directive 2014/24/EU, Article 55; Directive 89/665/EEC, Article 2a(2)"
    );

    private static readonly Source UkLetters = Source.Of(
        "Procurement Act 2023, s. 50; Procurement Regulations 2024, regulation 31"
    );

    /// <summary>Writes the letter to a bidder, by the rules of the regime.</summary>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="standstill">The standstill; needed under a public regime when a contract is awarded, and none for a private buyer.</param>
    /// <returns>
    /// The letter, with a warning when a reason names another bidder and is left out, and in the United Kingdom for each score, the
    /// winner's too, that nothing in it explains; not applicable to an internal scorecard, or under a public regime without its
    /// standstill; not known while it is open who is recommended.
    /// </returns>
    /// <exception cref="ArgumentException">Nobody of that name bid.</exception>
    /// <remarks>
    /// <para>
    /// One letter about the main bid and the variants of the bidder. EU: reasons for a bidder that is out; for one that is not,
    /// the name of the winner, where its tender is better, and the comments there that may be told; the exact standstill. United
    /// Kingdom: the assessment summary, with the bidder's own scores and what explains them, and the scores of the winner with
    /// what explains them and may be told, as far as the bid was assessed. Private: the bidder's own scores.
    /// </para>
    /// <para>
    /// Of the winner only comments may be told that are marked as <see cref="Grade.Releasable"/>, and for its price the
    /// published formula. Its answers are withheld. The buyer writes what the warnings miss, or says that it is withheld.
    /// </para>
    /// <para>When no bid passed, the letter says so with the reasons, and there is no standstill.</para>
    /// </remarks>
    public Answer<Letter> LetterTo(string bidder, Standstill? standstill = null)
    {
        int[] own = BidsOf(bidder);
        if (Rules.Regime == Regime.Internal)
        {
            return NoLetter(bidder, "An internal scorecard has no bidders to write to.");
        }

        if (ranked.Order.Length == 0)
        {
            return LetterOf(
                bidder,
                [
                    $"Your bid for '{Rules.Name}' was not successful, and no contract is awarded, since no bid passed.",
                    .. own.SelectMany(Reasons),
                ],
                own.SelectMany(Withheld)
            );
        }

        if (IsPublic && standstill?.Regime != Rules.Regime)
        {
            return NoLetter(
                bidder,
                "A letter under this regime states its exact standstill, which is missing or of another regime."
            );
        }

        if (!IsPublic && standstill is not null)
        {
            return NoLetter(
                bidder,
                "A letter of a private buyer states no standstill: no law of procurement asks for one."
            );
        }

        if (standstill?.Sent < On)
        {
            return NoLetter(
                bidder,
                $"The standstill runs from {CivilDay.Text(standstill.Sent)}, before the evaluation of {CivilDay.Text(On)}."
            );
        }

        if (!Recommendation.TryGetValue(out var award))
        {
            return Answer.NotKnown<Letter>(Recommendation.Status, Recommendation.Findings);
        }

        var winner = IndexOf(award.Bid);
        var won = own.Contains(winner);
        int[] told = won ? [winner] : own;
        int[] assessed = [.. told.Where(bid => Passed(bid) || IsAssessed(bid))];
        string[] paragraphs =
        [
            won ? $"Your bid for '{Rules.Name}'{Which(winner)} is to be awarded the contract."
            : own.Length > 1 ? $"Your bids for '{Rules.Name}' were not successful."
            : $"Your bid for '{Rules.Name}' was not successful.",
            .. told.SelectMany(bid => Reasons(bid).Concat(assessed.Contains(bid) ? Own(bid) : [])),
            .. IsPublic && !won && assessed.Length > 0 ? Winner(BestOf(assessed), winner) : [],
            .. standstill is null
                ? Enumerable.Empty<string>()
                :
                [
                    $"The contract is not concluded before the end of {CivilDay.Text(standstill.Last)}, the last day of the standstill.",
                ],
        ];
        return LetterOf(
            bidder,
            paragraphs,
            told.SelectMany(Withheld)
                .Concat(told.SelectMany(Unexplained))
                .Concat(won || assessed.Length == 0 ? [] : UntoldOf(winner))
        );
    }

    /// <summary>Gives the main bid and the variants of a bidder.</summary>
    private int[] BidsOf(string bidder)
    {
        Guard.Against.Null(bidder);
        int[] own =
        [
            .. Enumerable
                .Range(0, quality.Bids)
                .Where(bid => string.Equals(dossier.Bids[bid].Bidder, bidder, StringComparison.Ordinal)),
        ];
        return own.Length > 0 ? own : throw new ArgumentException($"'{bidder}' did not bid.", nameof(bidder));
    }

    /// <summary>Gives the bid that came nearest to winning: the first of the ranking, else the first of all.</summary>
    private int BestOf(int[] bids) => ranked.Order.FirstOrDefault(bids.Contains, bids[0]);

    /// <summary>Names a variant; the main bid needs no name.</summary>
    private string Which(int bid) => Variant(bid) is { } variant ? $", the variant '{variant}'," : "";

    private bool IsPublic => Rules.Regime is Regime.Eu or Regime.UkProcurementAct;

    /// <summary>Says whether a bid that did not pass was assessed first, of which the United Kingdom asks for a summary.</summary>
    private bool IsAssessed(int bid) =>
        Rules.Regime == Regime.UkProcurementAct && (Waits(bid) || Obstacle(bid).Stage == Stage.Technical);

    private Answer<Letter> LetterOf(string bidder, string[] paragraphs, IEnumerable<Finding> notes)
    {
        var (pack, source) = Rules.Regime switch
        {
            Regime.Eu => ("EU award decision", EuLetters),
            Regime.UkProcurementAct => ("UK assessment summary", UkLetters),
            _ => ("private feedback", (Source?)null),
        };
        return Answer.Known(
            new Letter(bidder, pack, source, LettersAsOf, paragraphs),
            Explanation.Of(
                $"The letter to {bidder} is written from the record of the evaluation by the pack '{pack}'.",
                source
            ),
            notes
        );
    }

    private static Answer<Letter> NoLetter(string bidder, string why) =>
        Answer.NotApplicable<Letter>(Finding.Of(SelectionRules.LetterStandstill, Severity.Error, bidder, why));

    private IEnumerable<string> Reasons(int bid)
    {
        if (Passed(bid))
        {
            yield break;
        }

        var (why, which) = (Obstacle(bid), Variant(bid) is { } variant ? $"The variant '{variant}'" : "It");
        yield return $"{which} was left out at '{why.Subject}': asked for was {why.Threshold}"
            + (NamesAnother(why.Found, bid) ? "." : $", found was {why.Found}.");
    }

    /// <summary>Names the reasons of which a part is not told, since another bidder is named in it.</summary>
    private IEnumerable<Finding> Withheld(int bid) =>
        Passed(bid) || Obstacle(bid) is not { } why || !NamesAnother(why.Found, bid)
            ? []
            :
            [
                Finding.Of(
                    SelectionRules.LetterExplained,
                    Severity.Warning,
                    why.Subject,
                    $"What was found at '{why.Subject}' names another bidder, and is not in the letter."
                ),
            ];

    private IEnumerable<string> Own(int bid)
    {
        var which = Variant(bid) is { } variant ? $" for the variant '{variant}'" : "";
        yield return $"Your points{which}: {PointsInWords(bid)}.";
        if (Passed(bid) && Telling is { } formula)
        {
            yield return $"Points for the price are left out: by '{formula}' they tell the price of another bid.";
        }

        if (Passed(bid) && !Rules.Award.UsesPriceCriterion)
        {
            yield return $"Your bid was compared by '{Rules.Award}': {Rules.Award.Figure(ranked.Least(bid))}.";
        }

        foreach (var leaf in Rules.Regime == Regime.UkProcurementAct ? Assessed(bid) : [])
        {
            foreach (var why in Why(leaf, bid))
            {
                yield return $"{leaf.Name}: {why}.";
            }
        }
    }

    private IEnumerable<string> Winner(int bid, int winner)
    {
        string[] better = Rules.Regime == Regime.Eu ? [.. Advantages(bid, winner)] : [];
        yield return $"The contract is to be awarded to {dossier.Bids[winner].Bidder}.";
        if (Rules.Regime == Regime.UkProcurementAct)
        {
            yield return $"Points of the successful bid: {PointsInWords(winner)}.";
        }
        else if (better.Length > 0)
        {
            yield return $"The successful bid is better in: {string.Join("; ", better)}.";
        }

        foreach (var leaf in Rules.Regime == Regime.UkProcurementAct ? Assessed(winner) : Better(bid, winner))
        {
            foreach (var why in Told(leaf, winner))
            {
                yield return $"{leaf.Name}, of the successful bid: {why}.";
            }
        }

        if (IsTied(bid, winner))
        {
            yield return $"Both bids are equal by the rule of award, and the tie was broken by the published rule: {Rules.Ties}.";
        }
        else if (Passed(bid) && (!Rules.Award.UsesPriceCriterion || (better.Length == 0 && Rules.Regime == Regime.Eu)))
        {
            yield return $"The successful bid is before yours by the published rule of award: {Rules.Award}.";
        }
    }

    /// <summary>Names the criteria on which the winner is surely better; by how much for all but the price, which points would tell.</summary>
    private IEnumerable<string> Advantages(int bid, int winner)
    {
        foreach (var leaf in Better(bid, winner))
        {
            yield return $"{leaf.Name} ({Shown(leaf, winner)} of {PointText.Of(QualityColumns.Weight(leaf))} points, yours {Shown(leaf, bid)})";
        }

        if (steps.NeedsPrice && rules.Prices[winner]?.Amount < rules.Prices[bid]?.Amount)
        {
            yield return "price";
        }
    }

    private IEnumerable<AwardCriterion> Better(int bid, int winner) =>
        quality.Leaves.Where(leaf =>
            quality.Points(LeafOf(leaf.Name), winner).Low > quality.Points(LeafOf(leaf.Name), bid).High
        );

    private bool IsTied(int bid, int winner) => Passed(bid) && !Rules.IsInOrder && ranked.AreEqual(bid, winner);
}
