namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What the user asked for.</summary>
/// <param name="Folder">Where the data are; <see langword="null"/> for the example.</param>
/// <param name="Month">The month; <see langword="null"/> for that of the example.</param>
/// <param name="Zone">The zone of the contract; <see langword="null"/> for that of the example.</param>
/// <param name="WhatIf">Outages that did not happen, to see what they would do.</param>
/// <param name="New">Where to write the data of the example.</param>
/// <param name="Seed">From which number the example is made; <see langword="null"/> for the usual one.</param>
/// <param name="Json">Whether to write JSON instead of text.</param>
/// <param name="Report">Where to write the report.</param>
internal sealed record Request(
    string? Folder,
    string? Month,
    string? Zone,
    IReadOnlyList<string> WhatIf,
    string? New,
    ulong? Seed,
    bool Json,
    string? Report
);
