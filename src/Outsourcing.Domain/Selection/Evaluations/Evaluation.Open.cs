using System.Numerics;

namespace Outsourcing.Domain.Selection;

/// <content>The ways in which open bids can turn out, and who is rejected for a price in all of them.</content>
public sealed partial class Evaluation
{
    /// <summary>So many bids, over all ways in which the open ones can turn out, are looked at.</summary>
    private const long MostWork = 200_000;

    /// <summary>Gives all ways in which open bids can come to be out, the smallest first; with too many ways the last has no field.</summary>
    /// <param name="now">The field with all of them in, the first way.</param>
    /// <param name="without">Gives the field without some bids.</param>
    /// <param name="open">Gives the open bids of a field to look at: others are open when some are out.</param>
    /// <param name="work">How much a field takes.</param>
    private static IEnumerable<(int[] Outs, Field? Field)> Ways(
        Field now,
        Func<int[], Field> without,
        Func<Field, IEnumerable<int>> open,
        long work
    )
    {
        var known = new List<int>();
        var seen = new HashSet<BigInteger> { BigInteger.Zero };
        var ways = new Queue<BigInteger>(seen);
        while (ways.TryDequeue(out var way))
        {
            int[] outs = [.. known.Where((_, k) => !(way >> k).IsEven)];
            var field = way.IsZero ? now : without(outs);
            yield return (outs, field);
            foreach (var bid in open(field))
            {
                var k = known.IndexOf(bid);
                if (k < 0)
                {
                    k = known.Count;
                    known.Add(bid);
                }

                if (seen.Count * work > MostWork)
                {
                    yield return (outs, null);
                    yield break;
                }

                var then = way | (BigInteger.One << k);
                if (seen.Add(then))
                {
                    ways.Enqueue(then);
                }
            }
        }
    }

    /// <summary>Says how much it takes to work out a field; by an order of importance each pair is compared.</summary>
    private long WorkOf(long bids) => Rules.IsInOrder ? bids * bids : bids;

    /// <summary>Gets the bids that competed before any was rejected for its price.</summary>
    private IEnumerable<int> Entrants =>
        Enumerable.Range(0, quality.Bids).Where(bid => admissions[bid] != BidStatus.Out);

    private IEnumerable<int> Admitted => Entrants.Where(bid => !rejected.Contains(bid));

    /// <summary>Takes out the bids that were rejected for their price, until what is left is measured by itself alone.</summary>
    /// <param name="by">What the fields are computed from.</param>
    /// <param name="competing">The bids that compete.</param>
    /// <param name="ahead">Whether to look at all ways in which open bids can turn out; otherwise none may be open.</param>
    /// <remarks>Where open bids could come to be out so that the price is flagged no more, the rejected bid is open too.</remarks>
    private (Field Field, HashSet<int> Rejected) Settled(FieldRules by, IEnumerable<int> competing, bool ahead = false)
    {
        var left = competing.ToList();
        var outs = new HashSet<int>();
        while (true)
        {
            var field = Field.Of(by, left);
            var more = Flagged(field).Where(bid => LowPriceInquiry.IsRejection(steps.LowPrice(bid))).ToHashSet();
            if (
                more.Count == 0
                || !(
                    ahead
                        ? StayFlagged(by, more, field, left) && !Frees(by, more, field, left)
                        : !OpenBeside(more, field).Any()
                )
            )
            {
                return (field, outs);
            }

            outs.UnionWith(more);
            left.RemoveAll(more.Contains);
        }
    }

    /// <summary>Says whether prices stay flagged in all ways in which the open bids can turn out.</summary>
    /// <remarks>With too many ways that is not sure, nor while a price is awaited with which they are compared.</remarks>
    private bool StayFlagged(FieldRules by, HashSet<int> flagged, Field now, List<int> competing) =>
        Ways(now, outs => Field.Of(by, competing.Except(outs)), field => OpenBeside(flagged, field), competing.Count)
            .All(way =>
                way.Field is { Waiting.Length: 0 } field
                && flagged.Except(way.Outs).ToHashSet().IsSubsetOf(Flagged(field))
            );

    /// <summary>Says whether a flagged price that is not decided would be flagged no more without those that are rejected.</summary>
    /// <remarks>It could be rejected together with them: so they are all decided at once.</remarks>
    private bool Frees(FieldRules by, HashSet<int> lost, Field now, List<int> competing)
    {
        var undecided = Flagged(now)
            .Where(bid => !lost.Contains(bid) && steps.LowPrice(bid) != LowPriceState.Accepted)
            .ToHashSet();
        return undecided.Count > 0 && !undecided.IsSubsetOf(Flagged(Field.Of(by, competing.Except(lost))));
    }

    /// <summary>Gives the bids of a field that can still come to be out for another reason than the price for which some are rejected.</summary>
    private IEnumerable<int> OpenBeside(HashSet<int> lost, Field field) =>
        OpenIn(field)
            .Where(bid => !lost.Contains(bid) || admissions[bid] == BidStatus.Open || field.Unsure.Contains(bid));

    /// <summary>Gives the bids of a field that can still come to be out: by themselves, by what is unknown of others, or for their price.</summary>
    private IEnumerable<int> OpenIn(Field field) =>
        field
            .Order.Where(bid => admissions[bid] == BidStatus.Open)
            .Concat(field.Waiting)
            .Concat(field.Unsure)
            .Concat(Flagged(field).Where(bid => steps.LowPrice(bid) != LowPriceState.Accepted))
            .Distinct();

    /// <summary>Gives the open bids of a field by whose being out another bid than the winner could be first.</summary>
    private IEnumerable<int> Deciding(Field field, int winner)
    {
        int[] open = [.. OpenIn(field).Where(bid => bid != winner)];
        var tied = field.First.Leading;
        return open.Length == 0 || Rules.Low is not null
            ? open
            : Holding(open, field.Measures().Append(new Measure(tied, tied.Length)));
    }

    /// <summary>Gives the open bids that hold a measure which can be lost.</summary>
    /// <remarks>
    /// Only these need to be out by turns: when any others are, even all at once, each measure is still held by as many as it
    /// takes, and so each bid that is left passes and gets points as before.
    /// </remarks>
    private static IEnumerable<int> Holding(int[] open, IEnumerable<Measure> measures)
    {
        var outs = open.ToHashSet();
        return open.Where(
            measures.Where(one => one.CanBeLost(outs)).SelectMany(one => one.Holders).ToHashSet().Contains
        );
    }

    /// <summary>Gives the bids below a threshold that pass it when open ones drop out; with too many ways any of them may.</summary>
    /// <remarks>The recommendation looks at the same ways: a bid that passes in none of them has no influence on it.</remarks>
    private HashSet<int> Returning()
    {
        var back = new HashSet<int>();
        var ways = Ways(ranked, Without, Measuring, Admitted.Count());
        foreach (var (_, field) in ways)
        {
            // A price that is awaited can set any other in doubt.
            back.UnionWith(
                field is null || (Rules.Low is not null && field.Waiting.Length > 0)
                    ? ranked.Below
                    : ranked.Below.Where(bid => field.Passes(bid) || field.Waits(bid))
            );
            if (back.Count == ranked.Below.Length)
            {
                break;
            }
        }

        return back;

        IEnumerable<int> Measuring(Field field) =>
            Rules.Low is null ? Holding([.. OpenIn(field)], field.Thresholds) : OpenIn(field);

        // A bid that passes and is rejected for its price all the same has set the prices of the others in doubt, or not.
        Field Without(int[] outs)
        {
            var (field, lost) = Settled(rules, Admitted.Except(outs));
            back.UnionWith(ranked.Below.Where(lost.Contains));
            return field;
        }
    }

    private IEnumerable<int> Flagged(Field field) =>
        field.Low is not null && field.Low.TryGetValue(out var low) ? low.Flagged.Select(bidder => index[bidder]) : [];
}
