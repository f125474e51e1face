namespace Outsourcing.Samples.VendorSelection;

/// <summary>What the user asked for.</summary>
internal sealed record Request
{
    /// <summary>Gets the files: rules, dossier, days; none for those of the template.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Gets the template; <see langword="null"/> for the usual one.</summary>
    public string? Template { get; init; }

    /// <summary>Gets the day of the evaluation; <see langword="null"/> for that of the files.</summary>
    public string? On { get; init; }

    /// <summary>Gets when the rules were frozen; <see langword="null"/> for what the files say.</summary>
    public string? Frozen { get; init; }

    /// <summary>Gets the day on which the letters are sent; <see langword="null"/> for that of the files.</summary>
    public string? Sent { get; init; }

    /// <summary>Gets the two bidders to compare; none unless asked for.</summary>
    public IReadOnlyList<string> Compare { get; init; } = [];

    /// <summary>Gets the bidder to write to; <see langword="null"/> unless asked for.</summary>
    public string? Letter { get; init; }

    /// <summary>Gets whether the rules are tried on made-up bids.</summary>
    public bool Rehearse { get; init; }

    /// <summary>Gets the lowest and the highest price that is expected; none for what the files say.</summary>
    public IReadOnlyList<decimal> Prices { get; init; } = [];

    /// <summary>Gets whether to write JSON instead of text.</summary>
    public bool Json { get; init; }

    /// <summary>Gets where to write the report.</summary>
    public string? Report { get; init; }
}
