using System.Runtime.InteropServices;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What the owner said, and what the law compels, for the few pairs of item and recipient about which facts say anything.</summary>
internal sealed class ReleaseTable
{
    private readonly int recipients;
    private readonly int[] first;
    private readonly ReleaseState[] states;

    public ReleaseTable(
        ClauseReading clause,
        IReadOnlyList<(ItemState State, ItemReading? Reading)> items,
        RecipientReading[][] to,
        string[] purposes
    )
    {
        recipients = to[0].Length;
        first = new int[items.Count * recipients];

        // The first states are those of pairs about which nothing is said.
        var found = new List<ReleaseState>(new ReleaseState[purposes.Length]);
        for (var i = 0; i < first.Length; i++)
        {
            var (item, reading) = items[i / recipients];
            if (reading is null)
            {
                continue;
            }

            var recipient = to[item.Direction][i % recipients];
            var releases = Array.ConvertAll(
                purposes,
                purpose => new ReleaseReading(clause, reading, recipient, purpose)
            );
            if (releases.Length > 0 && releases[0].IsThere)
            {
                first[i] = found.Count;
                found.AddRange(releases.Select(ReleaseState.Of));
            }
        }

        states = [.. found];
    }

    public ref readonly ReleaseState this[int item, in DisclosureQuery query] =>
        ref states[first[(item * recipients) + query.Recipient] + query.Purpose];
}

/// <summary>What the owner said and what the law compels, as truth values.</summary>
/// <param name="Consent">The last word of the owner.</param>
/// <param name="IsCompelled">Whether the law compels the disclosure, once everything is done that is needed first.</param>
/// <param name="IsCompelledAndReady">Whether it does, and nothing has to be done first.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReleaseState(Truth Consent, bool IsCompelled, bool IsCompelledAndReady)
{
    public static ReleaseState Of(ReleaseReading reading)
    {
        Need[][] all = [.. reading.Compulsions.Select(compulsion => compulsion.Needs)];
        return new ReleaseState(
            reading.Consent,
            Array.Exists(all, needs => Array.TrueForAll(needs, need => !need.Met.IsFalse)),
            Array.Exists(all, needs => Array.TrueForAll(needs, need => need.Met.IsTrue))
        );
    }
}
