namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>What the user asked for.</summary>
/// <param name="File">The agreement; <see langword="null"/> for that of the template.</param>
/// <param name="Template">The template; <see langword="null"/> for the usual one.</param>
/// <param name="On">The day; <see langword="null"/> for that of the template.</param>
/// <param name="KnownAt">The instant of the knowledge; <see langword="null"/> for the end of the day.</param>
/// <param name="Item">The only work item to show; <see langword="null"/> for all.</param>
/// <param name="Milestone">The only milestone to check; <see langword="null"/> for all.</param>
/// <param name="Party">The only side whose exit is shown; <see langword="null"/> for each.</param>
/// <param name="Exit">The last day of the agreement that is supposed; <see langword="null"/> for that of its term.</param>
/// <param name="Territory">Where the work is to be used after it; <see langword="null"/> for the country of the customer.</param>
/// <param name="Acts">What is to be done with the work after it; none for what the template needs.</param>
/// <param name="Laws">The files with laws besides those that come with the library.</param>
/// <param name="Json">Whether to write JSON instead of text.</param>
/// <param name="Report">Where to write the report.</param>
internal sealed record Request(
    string? File,
    string? Template,
    string? On,
    string? KnownAt,
    string? Item,
    string? Milestone,
    string? Party,
    string? Exit,
    string? Territory,
    IReadOnlyList<string> Acts,
    IReadOnlyList<string> Laws,
    bool Json,
    string? Report
);
