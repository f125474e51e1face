using System.CommandLine;

namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The command line: its options, their help, and the request that they make.</summary>
internal sealed class Options
{
    private readonly Argument<string?> file = new("FILE")
    {
        Description = "The agreement as JSON; without it the one of a template is shown.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> template = new Option<string?>("--template")
    {
        Description = "The agreement of a template (software unless named).",
        HelpName = "NAME",
    }.AcceptOnlyFrom([.. Templates.Names]);

    private readonly Option<string?> on = new("--on")
    {
        Description = "The day of which everything is asked, such as 2028-05-15; a file of your own needs it.",
        HelpName = "DATE",
    };

    private readonly Option<string?> known = new("--known")
    {
        Description =
            "What was recorded later than this is not used, such as 2028-05-15T12:00:00Z: the end of that day unless named.",
        HelpName = "INSTANT",
    };

    private readonly Option<string?> compare = new("--compare")
    {
        Description = "Another day, to say what is different since: a year before unless named.",
        HelpName = "DATE",
    };

    private readonly Option<string?> quarter = new("--quarter")
    {
        Description = "The quarter whose duties are listed, such as 2028-Q3: the next one unless named.",
        HelpName = "QUARTER",
    };

    private readonly Option<int> post = new("--post")
    {
        Description = "How many days after its dispatch a notice is deemed received (3 unless named).",
        HelpName = "DAYS",
        DefaultValueFactory = _ => 3,
    };

    private readonly Option<string?> create = new("--new")
    {
        Description = "Write the agreement of the template to a file, to start from; never overwrites one.",
        HelpName = "FILE",
    };

    private readonly Option<string?> ics = new("--ics")
    {
        Description = "Also write the duties of the quarter as a calendar file.",
        HelpName = "FILE",
    };

    private readonly Option<bool> json = new("--json") { Description = "Write the result as JSON instead of text." };

    private readonly Option<string?> report = new("--report")
    {
        Description = "Also write the report: one HTML file that needs nothing else.",
        HelpName = "FILE",
    };

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
