using System.Globalization;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What a month costs.</summary>
/// <param name="Items">Units and prices, as an invoice lists them.</param>
/// <param name="Why">How the clause makes the charge of the volume.</param>
/// <param name="Others">What the charge would be if the clause were read otherwise.</param>
/// <param name="Notes">What follows from the volume or the time besides.</param>
internal sealed record Charge(
    IReadOnlyList<InvoiceItem> Items,
    string Why,
    IReadOnlyList<(string Reading, Money Total)> Others,
    IReadOnlyList<string> Notes
)
{
    public Money Total { get; } = Items.Select(item => item.Amount).Aggregate((sum, amount) => sum + amount);
}

/// <summary>How a volume is charged.</summary>
/// <param name="Clause">Where it is agreed.</param>
/// <param name="Unit">What is counted, such as a contact.</param>
internal abstract record Price(string Clause, string Unit)
{
    public abstract Charge Of(long volume);

    protected static string Count(long volume) => volume.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A price for a baseline that holds within a band around it; beyond the band the rest is charged or taken off.</summary>
/// <param name="Clause">Where it is agreed.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Each">The price of a unit of the baseline.</param>
/// <param name="Baseline">The volume that is charged within the band.</param>
/// <param name="Band">How far the volume may lie from the baseline.</param>
/// <param name="Additional">The price of a unit above.</param>
/// <param name="Reduced">What is taken off for a unit below.</param>
/// <param name="FromEdge">Whether the units are counted from the edge of the band; else from the baseline.</param>
/// <param name="Renegotiation">Beyond how much the price is negotiated anew.</param>
internal sealed record DeadBandPrice(
    string Clause,
    string Unit,
    Money Each,
    long Baseline,
    Percentage Band,
    Money Additional,
    Money Reduced,
    bool FromEdge,
    Percentage Renegotiation
) : Price(Clause, Unit)
{
    private long Low => Baseline - Part(Band);

    private long High => Baseline + Part(Band);

    public override Charge Of(long volume)
    {
        var items = Items(volume, FromEdge);
        var others = Items(volume, !FromEdge);
        return new Charge(
            items,
            $"{Count(volume)} {Unit}s lie {Place(volume)} ({Clause}).",
            items.SequenceEqual(others) ? [] : [(From(!FromEdge), new Charge(others, "", [], []).Total)],
            Math.Abs(volume - Baseline) > Part(Renegotiation)
                ? [$"More than {Renegotiation} from the baseline: the price is negotiated anew."]
                : []
        );
    }

    private string Place(long volume) =>
        volume >= Low && volume <= High
            ? $"within the band of {Count(Low)} to {Count(High)}, so the baseline is charged"
            : $"outside the band of {Count(Low)} to {Count(High)}, and the clause counts the rest {From(FromEdge)}";

    private static string From(bool edge) => edge ? "from the edge of the band" : "from the baseline";

    private List<InvoiceItem> Items(long volume, bool edge)
    {
        List<InvoiceItem> items = [InvoiceItem.Of($"{Unit}s of the baseline", Baseline, Each)];
        if (volume > High)
        {
            items.Add(
                InvoiceItem.Of($"more {Unit}s, counted {From(edge)}", volume - (edge ? High : Baseline), Additional)
            );
        }
        else if (volume < Low)
        {
            items.Add(
                InvoiceItem.Of($"fewer {Unit}s, counted {From(edge)}", (edge ? Low : Baseline) - volume, -Reduced)
            );
        }

        return items;
    }

    private long Part(Percentage share) => (long)(Baseline * share.Points / 100m);
}

/// <summary>A price for each band of the volume, with a least charge and an index.</summary>
/// <param name="Clause">Where it is agreed.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Bands">Up to which volume each price holds; the last one has no end.</param>
/// <param name="Minimum">The least charge of a month.</param>
/// <param name="Index">How the prices change.</param>
internal sealed record BandPrice(
    string Clause,
    string Unit,
    IReadOnlyList<(long? UpTo, Money Each)> Bands,
    Money Minimum,
    PriceIndex Index
) : Price(Clause, Unit)
{
    public override Charge Of(long volume)
    {
        var (items, from) = (new List<InvoiceItem>(), 0L);
        var last = Bands[0].Each;
        foreach (var (upTo, each) in Bands.TakeWhile((_, i) => i == 0 || volume > Bands[i - 1].UpTo))
        {
            var to = Math.Min(volume, upTo ?? volume);
            items.Add(InvoiceItem.Of(from == 0 ? $"{Unit}s" : $"{Unit}s above {Count(from)}", to - from, each));
            (from, last) = (to, each);
        }

        var banded = new Charge([.. items], "", [], []).Total;
        if (banded < Minimum)
        {
            items.Add(InvoiceItem.Of("up to the minimum of the month", 1, Minimum - banded));
        }

        return new Charge(
            items,
            $"{Count(volume)} {Unit}s, each charged by its own band ({Clause}).",
            items.Count > 1 && banded >= Minimum
                ? [("if the whole volume took the price of its last band", last * volume)]
                : [],
            [
                $"The consumer-price index changed by {Index.Change}; the cap of {Index.Cap} and the floor of {Index.Floor} make it {Index.Applied} from {Wording.Date(Index.From)}: {string.Join(", ", Bands.Select(band => $"{band.Each} becomes {Index.Next(band.Each)}"))}.",
            ]
        );
    }
}

/// <summary>How prices follow an index.</summary>
internal sealed record PriceIndex(Percentage Change, Percentage Cap, Percentage Floor, LocalDate From)
{
    public Percentage Applied =>
        Change > Cap ? Cap
        : Change < Floor ? Floor
        : Change;

    public Money Next(Money price) => price + (price * Applied);
}
