using System.CommandLine;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>The command line: its options, their help, and the request that they make.</summary>
internal sealed class Options
{
    private readonly Argument<string?> file = CommonOptions.Input(
        "FILE",
        "The agreement as JSON; without it the one of a template is asked."
    );

    private readonly Option<string?> flows = CommonOptions.Text(
        "--flows",
        "FILE",
        "The items, recipients and flows to ask about, as JSON; an agreement of your own needs it."
    );

    private readonly Option<string?> template = CommonOptions
        .Text("--template", "NAME", "The agreement and flows of a template (software unless named).")
        .AcceptOnlyFrom([.. Templates.Names]);

    private readonly Option<string?> on = CommonOptions.Text(
        "--on",
        "DATE",
        "The day of which everything is asked, such as 2028-05-15: that of the flows unless named."
    );

    private readonly Option<string?> known = CommonOptions.Text(
        "--known",
        "INSTANT",
        "What was recorded later than this is not used, such as 2028-05-15T12:00:00Z: the end of that day unless named."
    );

    private readonly Option<string?> item = CommonOptions.Text(
        "--item",
        "NAME",
        "Ask one question: this information, by its name in the flows; with --to and --purpose."
    );

    private readonly Option<string?> to = CommonOptions.Text(
        "--to",
        "NAME",
        "Who would get it: a party or a recipient, by its name."
    );

    private readonly Option<string?> purpose = CommonOptions.Text(
        "--purpose",
        "TEXT",
        "What for, in the words of the agreement."
    );

    private readonly Option<string?> act = CommonOptions
        .Text("--act", "ACT", "What would be done with it (disclose unless named).")
        .AcceptOnlyFrom([.. Acts.Names]);

    private readonly Option<string?> create = CommonOptions.Text(
        "--new",
        "FOLDER",
        "Write the files of the template to a folder, to start from; never overwrites one."
    );

    private readonly Option<bool> json = CommonOptions.Json();

    private readonly Option<string?> report = CommonOptions.Report();

    public RootCommand Command() =>
        new(
            "Says which information may go to whom for what under an agreement, and why; asks at a terminal when nothing is given."
        )
        {
            file,
            flows,
            template,
            on,
            known,
            item,
            to,
            purpose,
            act,
            create,
            json,
            report,
        };

    public Request Request(ParseResult parsed) =>
        new(
            parsed.GetValue(file),
            parsed.GetValue(flows),
            parsed.GetValue(template),
            parsed.GetValue(on),
            parsed.GetValue(known),
            parsed.GetValue(item),
            parsed.GetValue(to),
            parsed.GetValue(purpose),
            parsed.GetValue(act),
            parsed.GetValue(create),
            parsed.GetValue(json),
            parsed.GetValue(report)
        );
}
