namespace Outsourcing.Samples;

/// <summary>A stretch of a bar; the next one begins where it ends.</summary>
/// <param name="Css">How it looks: <c>fill</c>, <c>open</c> for what is not certain, or <c>part-1</c> and so on for a colour.</param>
/// <param name="Share">Its length as a share of the whole bar.</param>
internal sealed record BarPart(string Css, double Share)
{
    /// <summary>How many colours there are; then they begin anew.</summary>
    private const int Colours = 8;

    /// <summary>The colour of the part of a number, from 0.</summary>
    public static string Colour(int number) => Wording.Invariant($"part-{(number % Colours) + 1}");
}
