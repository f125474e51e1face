namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What the user asked for.</summary>
/// <param name="Folder">Where the data are; <see langword="null"/> for those of the template.</param>
/// <param name="Template">Whose agreement it is; <see langword="null"/> for the usual one.</param>
/// <param name="Month">The month; <see langword="null"/> for that of the template.</param>
/// <param name="Zone">The zone of the contract; <see langword="null"/> for that of the template.</param>
/// <param name="WhatIf">What may be different, to see what it would do.</param>
/// <param name="New">Where to write the data instead.</param>
/// <param name="Simulate">From which seed a month is drawn; <see langword="null"/> for the bad month of the template.</param>
/// <param name="Billed">What was billed; <see langword="null"/> for what the template knows.</param>
/// <param name="Json">Whether to write JSON instead of text.</param>
/// <param name="Report">Where to write the report.</param>
internal sealed record Request(
    string? Folder,
    string? Template,
    string? Month,
    string? Zone,
    IReadOnlyList<string> WhatIf,
    string? New,
    ulong? Simulate,
    string? Billed,
    bool Json,
    string? Report
);
