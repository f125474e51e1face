namespace Outsourcing.Domain.Scoring;

/// <summary>A cell of which nothing is known.</summary>
public sealed record MissingCell
{
    internal MissingCell(string alternative, string criterion)
    {
        Alternative = alternative;
        Criterion = criterion;
    }

    /// <summary>Gets the name of the alternative.</summary>
    public string Alternative { get; }

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Returns both names, such as <c>Cygnus, experience</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Alternative}, {Criterion}";
}

/// <summary>What finding out one missing value would settle while all other missing values stay unknown.</summary>
public sealed record MissingFact
{
    private readonly bool moreIsBetter;

    internal MissingFact(
        MissingCell cell,
        bool moreIsBetter,
        double? leadsFrom,
        (string? Rival, double? LeadsTo) other,
        bool settles
    )
    {
        Cell = cell;
        this.moreIsBetter = moreIsBetter;
        LeadsFrom = leadsFrom;
        (Rival, RivalLeadsTo) = other;
        Settles = settles;
    }

    /// <summary>Gets the cell.</summary>
    public MissingCell Cell { get; }

    /// <summary>Gets the value from which, towards the better end, the alternative leads whatever the rest is; <see langword="null"/> when no value does.</summary>
    public double? LeadsFrom { get; }

    /// <summary>Gets the name of another that leads for certain when the value is bad enough; <see langword="null"/> when none does.</summary>
    public string? Rival { get; }

    /// <summary>Gets the value up to which, from the worse end, <see cref="Rival"/> leads whatever the rest is. When nothing else is missing it is the break-even value, the same as <see cref="LeadsFrom"/>.</summary>
    public double? RivalLeadsTo { get; }

    /// <summary>Gets whether somebody leads for certain as soon as the value is known, whatever it is.</summary>
    public bool Settles { get; }

    /// <summary>Returns the sentence, such as <c>Cygnus, experience settles who leads: Cygnus with 7.5 or more, Borea with 7.5 or less.</c></summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString()
    {
        var (better, worse) = moreIsBetter ? ("more", "less") : ("less", "more");
        var sides = new List<string>();
        if (LeadsFrom is { } from)
        {
            sides.Add($"{Cell.Alternative} with {Invariant.Short(from)} or {better}");
        }

        if (RivalLeadsTo is { } to)
        {
            sides.Add($"{Rival} with {Invariant.Short(to)} or {worse}");
        }

        return sides.Count == 0
            ? $"{Cell} alone settles nothing."
            : $"{Cell} {(Settles ? "settles" : "may settle")} who leads: {string.Join(", ", sides)}.";
    }
}
