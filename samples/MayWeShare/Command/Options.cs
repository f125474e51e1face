using System.CommandLine;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>The command line: its options, their help, and the request that they make.</summary>
internal sealed class Options
{
    private readonly Argument<string?> file = new("FILE")
    {
        Description = "The agreement as JSON; without it the one of a template is asked.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> flows = new("--flows")
    {
        Description = "The items, recipients and flows to ask about, as JSON; an agreement of your own needs it.",
        HelpName = "FILE",
    };

    private readonly Option<string?> template = new Option<string?>("--template")
    {
        Description = "The agreement and flows of a template (software unless named).",
        HelpName = "NAME",
    }.AcceptOnlyFrom([.. Templates.Names]);

    private readonly Option<string?> on = new("--on")
    {
        Description = "The day of which everything is asked, such as 2028-05-15: that of the flows unless named.",
        HelpName = "DATE",
    };

    private readonly Option<string?> known = new("--known")
    {
        Description =
            "What was recorded later than this is not used, such as 2028-05-15T12:00:00Z: the end of that day unless named.",
        HelpName = "INSTANT",
    };

    private readonly Option<string?> item = new("--item")
    {
        Description = "Ask one question: this information, by its name in the flows; with --to and --purpose.",
        HelpName = "NAME",
    };

    private readonly Option<string?> to = new("--to")
    {
        Description = "Who would get it: a party or a recipient, by its name.",
        HelpName = "NAME",
    };

    private readonly Option<string?> purpose = new("--purpose")
    {
        Description = "What for, in the words of the agreement.",
        HelpName = "TEXT",
    };

    private readonly Option<string?> act = new Option<string?>("--act")
    {
        Description = "What would be done with it (disclose unless named).",
        HelpName = "ACT",
    }.AcceptOnlyFrom([.. Acts.Names]);

    private readonly Option<string?> create = new("--new")
    {
        Description = "Write the files of the template to a folder, to start from; never overwrites one.",
        HelpName = "FOLDER",
    };

    private readonly Option<bool> json = new("--json") { Description = "Write the result as JSON instead of text." };

    private readonly Option<string?> report = new("--report")
    {
        Description = "Also write the report: one HTML file that needs nothing else.",
        HelpName = "FILE",
    };

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
