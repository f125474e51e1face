namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>What the user asked for.</summary>
/// <param name="File">The agreement; <see langword="null"/> for that of the template.</param>
/// <param name="Template">The template; <see langword="null"/> for the usual one.</param>
/// <param name="On">The day; <see langword="null"/> for that of the template.</param>
/// <param name="KnownAt">The instant of the knowledge; <see langword="null"/> for the end of the day.</param>
/// <param name="Item">The only work item to show; <see langword="null"/> for all.</param>
/// <param name="Milestone">The only milestone to check; <see langword="null"/> for all.</param>
/// <param name="Party">The only side whose exit is shown; <see langword="null"/> for each.</param>
/// <param name="Json">Whether to write JSON instead of text.</param>
/// <param name="Report">Where to write the report.</param>
internal sealed record Request(
    string? File = null,
    string? Template = null,
    string? On = null,
    string? KnownAt = null,
    string? Item = null,
    string? Milestone = null,
    string? Party = null,
    bool Json = false,
    string? Report = null
);
