namespace Outsourcing.Samples.ContractTimeline;

/// <summary>What the user asked for.</summary>
/// <param name="File">The agreement; <see langword="null"/> for that of the template.</param>
/// <param name="Template">The template; <see langword="null"/> for the usual one.</param>
/// <param name="On">The day; <see langword="null"/> for that of the template.</param>
/// <param name="Known">The instant of the knowledge; <see langword="null"/> for the end of the day.</param>
/// <param name="Compare">The day to compare with; <see langword="null"/> for a year before.</param>
/// <param name="Quarter">The quarter; <see langword="null"/> for the next one.</param>
/// <param name="Post">How many days after its dispatch a notice is deemed received.</param>
/// <param name="New">Where to write the agreement of the template.</param>
/// <param name="Ics">Where to write the duties as a calendar file.</param>
/// <param name="Json">Whether to write JSON instead of text.</param>
/// <param name="Report">Where to write the report.</param>
internal sealed record Request(
    string? File,
    string? Template,
    string? On,
    string? Known,
    string? Compare,
    string? Quarter,
    int Post,
    string? New,
    string? Ics,
    bool Json,
    string? Report
);
