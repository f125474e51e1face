namespace Outsourcing.Samples.VendorScorecard;

/// <summary>What the user asked for.</summary>
internal sealed record Request
{
    /// <summary>Gets the scorecard; <see langword="null"/> for the example.</summary>
    public string? File { get; init; }

    public string? Method { get; init; }

    public string? Scaling { get; init; }

    /// <summary>Gets the two vendors to compare; empty for none.</summary>
    public IReadOnlyList<string> Compare { get; init; } = [];

    public IReadOnlyList<string> WhatIf { get; init; } = [];

    /// <summary>Gets whether to say how firm the ranking is.</summary>
    public bool Robustness { get; init; }

    /// <summary>Gets where to write a scorecard to start from.</summary>
    public string? New { get; init; }

    public bool Json { get; init; }

    /// <summary>Gets where to write the report.</summary>
    public string? Report { get; init; }

    public NumberText Numbers { get; init; } = NumberText.WithPoint;

    /// <summary>Gets whether the user named the decimal mark.</summary>
    public bool NamesMark { get; init; }

    /// <summary>Gets whether anything is asked that only a result answers.</summary>
    public bool AsksForResult =>
        Method is not null
        || Scaling is not null
        || Compare.Count > 0
        || WhatIf.Count > 0
        || Robustness
        || Json
        || Report is not null
        || NamesMark;
}
