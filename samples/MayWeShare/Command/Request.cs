namespace Outsourcing.Samples.MayWeShare;

/// <summary>What the user asked for.</summary>
/// <param name="File">The agreement; <see langword="null"/> for that of the template.</param>
/// <param name="Flows">The flows to ask about; <see langword="null"/> for those of the template.</param>
/// <param name="Template">The template; <see langword="null"/> for the usual one.</param>
/// <param name="On">The day; <see langword="null"/> for that of the flows.</param>
/// <param name="Known">The instant of the knowledge; <see langword="null"/> for the end of the day.</param>
/// <param name="Item">The information of a single question.</param>
/// <param name="To">Who would get it.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Act">What would be done with it; <see langword="null"/> to disclose it.</param>
/// <param name="New">The folder to write the files of the template to.</param>
/// <param name="Json">Whether to write JSON instead of text.</param>
/// <param name="Report">Where to write the report.</param>
internal sealed record Request(
    string? File,
    string? Flows,
    string? Template,
    string? On,
    string? Known,
    string? Item,
    string? To,
    string? Purpose,
    string? Act,
    string? New,
    bool Json,
    string? Report
)
{
    /// <summary>Gets whether nothing was asked for, so that a program at a terminal asks back.</summary>
    public bool IsEmpty =>
        this
            is {
                File: null,
                Flows: null,
                Template: null,
                On: null,
                Known: null,
                Item: null,
                To: null,
                Purpose: null,
                Act: null,
                New: null,
                Json: false,
                Report: null,
            };

    /// <summary>Gets whether one question is asked instead of all.</summary>
    public bool IsSingle => Item is not null || To is not null || Purpose is not null || Act is not null;
}
