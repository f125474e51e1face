namespace Outsourcing.Domain.Performance;

/// <summary>The tables of single sampling under normal inspection: MIL-STD-105E Tables I and II-A, which ISO 2859-1 has as 1 and 2-A.</summary>
internal static class SamplingTables
{
    /// <summary>The largest limit that counts items in percent; those above count nonconformities per 100 items.</summary>
    public const decimal MostPercent = 10m;

    private const string Letters = "ABCDEFGHJKLMNPQR";

    /// <summary>From letter F on the acceptance numbers end with 21.</summary>
    private const int FirstLargeSample = 5;

    private const int NumbersOfLargeSamples = 8;

    /// <summary>The smallest lot of each row of Table I.</summary>
    private static readonly int[] LotFrom =
    [
        2,
        9,
        16,
        26,
        51,
        91,
        151,
        281,
        501,
        1_201,
        3_201,
        10_001,
        35_001,
        150_001,
        500_001,
    ];

    /// <summary>Table I: the code letters of the rows, a text for each level.</summary>
    private static readonly string[] LettersByLevel =
    [
        "AAAABBBBCCCCDDD",
        "AAABBBCCCDDDEEE",
        "AABBCCDDEEFFGGH",
        "AABCCDEEFGGHJJK",
        "AABCCDEFGHJKLMN",
        "ABCDEFGHJKLMNPQ",
        "BCDEFGHJKLMNPQR",
    ];

    private static readonly int[] SampleSizes = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1_250, 2_000];

    private static readonly decimal[] Limits =
    [
        0.010m,
        0.015m,
        0.025m,
        0.040m,
        0.065m,
        0.10m,
        0.15m,
        0.25m,
        0.40m,
        0.65m,
        1.0m,
        1.5m,
        2.5m,
        4.0m,
        6.5m,
        10m,
        15m,
        25m,
        40m,
        65m,
        100m,
        150m,
        250m,
        400m,
        650m,
        1_000m,
    ];

    /// <summary>The acceptance numbers from the diagonal of 1 on.</summary>
    private static readonly int[] AcceptanceNumbers = [1, 2, 3, 5, 7, 10, 14, 21, 30, 44];

    public static IReadOnlyList<decimal> QualityLimits { get; } = Array.AsReadOnly(Limits);

    public static char LetterOf(int lot, InspectionLevel level) =>
        LettersByLevel[(int)level - 1][Array.FindLastIndex(LotFrom, from => from <= lot)];

    public static int ColumnOf(decimal limit) => Array.IndexOf(Limits, limit);

    /// <summary>Finds the plan of a cell of Table II-A; an arrow leads to the first plan below or above it.</summary>
    public static SamplingCell Plan(char letter, int column)
    {
        var row = Letters.IndexOf(letter, StringComparison.Ordinal);
        var step = Cell(row, column) == Arrow.Up ? -1 : 1;
        while (Cell(row, column) < 0)
        {
            row += step;
        }

        return new SamplingCell(Letters[row], SampleSizes[row], Cell(row, column));
    }

    /// <summary>A cell of Table II-A: its acceptance number or an arrow.</summary>
    /// <remarks>
    /// Sample sizes and limits grow by the same steps, so that the acceptance numbers stand on the diagonals of the table:
    /// 0 on the one from A at 6.5 to Q at 0.010, an arrow up and an arrow down on the next two, then 1, 2, 3, 5 and so on.
    /// </remarks>
    private static int Cell(int row, int column)
    {
        const int DiagonalOfZero = 14;
        const int DiagonalOfOne = 17;
        var diagonal = row + column;
        var numbers = row < FirstLargeSample ? AcceptanceNumbers.Length : NumbersOfLargeSamples;
        return diagonal switch
        {
            < DiagonalOfZero => Arrow.Down,
            DiagonalOfZero => 0,
            DiagonalOfZero + 1 => row == 0 ? Arrow.Down : Arrow.Up,
            DiagonalOfZero + 2 => row == Letters.Length - 1 ? Arrow.Up : Arrow.Down,
            _ => diagonal - DiagonalOfOne < numbers ? AcceptanceNumbers[diagonal - DiagonalOfOne] : Arrow.Up,
        };
    }

    private static class Arrow
    {
        public const int Down = -1;
        public const int Up = -2;
    }
}
