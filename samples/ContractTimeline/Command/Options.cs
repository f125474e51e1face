using System.CommandLine;

namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The command line: its options, their help, and the request that they make.</summary>
internal sealed class Options
{
    private readonly Argument<string?> file = CommonOptions.Input(
        "FILE",
        "The agreement as JSON; without it the one of a template is shown."
    );

    private readonly Option<string?> template = CommonOptions
        .Text("--template", "NAME", "The agreement of a template (software unless named).")
        .AcceptOnlyFrom([.. Templates.Names]);

    private readonly Option<string?> on = CommonOptions.Text(
        "--on",
        "DATE",
        "The day of which everything is asked, such as 2028-05-15; a file of your own needs it."
    );

    private readonly Option<string?> known = CommonOptions.Text(
        "--known",
        "INSTANT",
        "What was recorded later than this is not used, such as 2028-05-15T12:00:00Z: the end of that day unless named."
    );

    private readonly Option<string?> compare = CommonOptions.Text(
        "--compare",
        "DATE",
        "Another day, to say what is different since: a year before unless named."
    );

    private readonly Option<string?> quarter = CommonOptions.Text(
        "--quarter",
        "QUARTER",
        "The quarter whose duties are listed, such as 2028-Q3: the next one unless named."
    );

    private readonly Option<int> post = new("--post")
    {
        Description = "How many days after its dispatch a notice is deemed received (3 unless named).",
        HelpName = "DAYS",
        DefaultValueFactory = _ => 3,
    };

    private readonly Option<string?> create = CommonOptions.Text(
        "--new",
        "FILE",
        "Write the agreement of the template to a file, to start from; never overwrites one."
    );

    private readonly Option<string?> ics = CommonOptions.Text(
        "--ics",
        "FILE",
        "Also write the duties of the quarter as a calendar file."
    );

    private readonly Option<bool> json = CommonOptions.Json();

    private readonly Option<string?> report = CommonOptions.Report();

    public RootCommand Command() =>
        new("Says what is in force, what is due, who may do what, and when to act, on a day of an agreement.")
        {
            file,
            template,
            on,
            known,
            compare,
            quarter,
            post,
            create,
            ics,
            json,
            report,
        };

    public Request Request(ParseResult parsed) =>
        new(
            parsed.GetValue(file),
            parsed.GetValue(template),
            parsed.GetValue(on),
            parsed.GetValue(known),
            parsed.GetValue(compare),
            parsed.GetValue(quarter),
            parsed.GetValue(post),
            parsed.GetValue(create),
            parsed.GetValue(ics),
            parsed.GetValue(json),
            parsed.GetValue(report)
        );
}
