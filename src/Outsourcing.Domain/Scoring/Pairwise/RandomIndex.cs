namespace Outsourcing.Domain.Scoring;

/// <summary>Which published table says how inconsistent random judgements are on average.</summary>
/// <remarks>
/// The tables differ, since each author drew matrices of their own: for 4 items they say 0.90, 0.89, 0.8286, 0.882 and
/// 0.8815. So the same judgements have another consistency ratio by each; say which one is meant.
/// </remarks>
public enum RandomIndex
{
    /// <summary>No table; nothing is compared with it.</summary>
    None = 0,

    /// <summary>To 15 items; 0.90 for 4. Source: Saaty 1980, The Analytic Hierarchy Process.</summary>
    Saaty1980 = 1,

    /// <summary>To 15 items; 0.89 for 4. Source: Saaty 2005, Theory and Applications of the Analytic Network Process, p. 31.</summary>
    Saaty2005 = 2,

    /// <summary>To 100 items, above 20 for some and linear between them; 0.8286 for 4. Source: Donegan &amp; Dodd 1991, A note on Saaty's random indexes, Mathematical and Computer Modelling 15(10), 135-137.</summary>
    DoneganDodd1991 = 3,

    /// <summary>To 10 items; 0.882 for 4. Source: Aguarón &amp; Moreno-Jiménez 2003, European Journal of Operational Research 147(1), 137-145.</summary>
    AguaronMorenoJimenez2003 = 4,

    /// <summary>To 15 items; 0.8815 for 4. Source: Alonso &amp; Lamata 2006, Consistency in the analytic hierarchy process: a new approach, International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), 445-459.</summary>
    AlonsoLamata2006 = 5,
}

/// <summary>The figures of the tables of random indexes.</summary>
internal static class RandomIndexes
{
    /// <summary>From 3 items on, one by one.</summary>
    private static readonly double[] OfSaaty1980 =
    [
        0.58,
        0.90,
        1.12,
        1.24,
        1.32,
        1.41,
        1.45,
        1.49,
        1.51,
        1.48,
        1.56,
        1.57,
        1.59,
    ];

    private static readonly double[] OfSaaty2005 =
    [
        0.52,
        0.89,
        1.11,
        1.25,
        1.35,
        1.40,
        1.45,
        1.49,
        1.52,
        1.54,
        1.56,
        1.58,
        1.59,
    ];

    private static readonly double[] OfDoneganDodd =
    [
        0.4914,
        0.8286,
        1.0591,
        1.1797,
        1.2519,
        1.3171,
        1.3733,
        1.4055,
        1.4213,
        1.4497,
        1.4643,
        1.4822,
        1.4969,
        1.5078,
        1.5153,
        1.5262,
        1.5313,
        1.5371,
    ];

    private static readonly double[] OfAguaron = [0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484];

    private static readonly double[] OfAlonsoLamata =
    [
        0.5245,
        0.8815,
        1.1086,
        1.2479,
        1.3417,
        1.4056,
        1.4499,
        1.4854,
        1.5141,
        1.5365,
        1.5551,
        1.5713,
        1.5838,
    ];

    /// <summary>Donegan and Dodd beyond 20 items.</summary>
    private static readonly (int Items, double Index)[] Beyond =
    [
        (20, 1.5371),
        (25, 1.5619),
        (30, 1.5772),
        (40, 1.5976),
        (50, 1.6102),
        (60, 1.6178),
        (70, 1.6237),
        (80, 1.6277),
        (90, 1.6213),
        (100, 1.6339),
    ];

    /// <summary>The name as people write it.</summary>
    public static string NameOf(RandomIndex table) =>
        table switch
        {
            RandomIndex.Saaty1980 => "Saaty 1980",
            RandomIndex.Saaty2005 => "Saaty 2005",
            RandomIndex.DoneganDodd1991 => "Donegan & Dodd 1991",
            RandomIndex.AguaronMorenoJimenez2003 => "Aguarón & Moreno-Jiménez 2003",
            _ => "Alonso & Lamata 2006",
        };

    /// <summary>The most items that a table knows.</summary>
    public static int Most(RandomIndex table) =>
        table == RandomIndex.DoneganDodd1991 ? Beyond[^1].Items : Listed(table).Length + 2;

    /// <summary>The random index of so many items; 0 for one and two, which cannot contradict each other; null when the table ends before.</summary>
    public static double? Find(RandomIndex table, int items)
    {
        var listed = Listed(table);
        if (items <= 2)
        {
            return 0;
        }

        if (items - 3 < listed.Length)
        {
            return listed[items - 3];
        }

        if (items > Most(table))
        {
            return null;
        }

        var next = 1;
        while (Beyond[next].Items < items)
        {
            next++;
        }

        var ((low, from), (high, to)) = (Beyond[next - 1], Beyond[next]);
        return from + ((to - from) * (items - low) / (high - low));
    }

    private static double[] Listed(RandomIndex table) =>
        table switch
        {
            RandomIndex.Saaty1980 => OfSaaty1980,
            RandomIndex.Saaty2005 => OfSaaty2005,
            RandomIndex.DoneganDodd1991 => OfDoneganDodd,
            RandomIndex.AguaronMorenoJimenez2003 => OfAguaron,
            _ => OfAlonsoLamata,
        };
}
