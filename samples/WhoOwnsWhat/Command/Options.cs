using System.CommandLine;

namespace Outsourcing.Samples.WhoOwnsWhat;

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

    private readonly Option<string?> knownAt = CommonOptions.Text(
        "--known-at",
        "INSTANT",
        "What was recorded later than this is not used, such as 2028-05-15T12:00:00Z: the end of that day unless named."
    );

    private readonly Option<string?> item = CommonOptions.Text(
        "--item",
        "NAME",
        "The only piece of work to show: all unless named."
    );

    private readonly Option<string?> milestone = CommonOptions.Text(
        "--milestone",
        "NAME",
        "The only milestone whose title is checked: all unless named."
    );

    private readonly Option<string?> party = CommonOptions.Text(
        "--party",
        "NAME",
        "The only side whose use after exit is shown: each unless named."
    );

    private readonly Option<string?> exit = CommonOptions.Text(
        "--exit",
        "DATE",
        "The last day of the agreement to suppose: that of its term unless named."
    );

    private readonly Option<string?> territory = CommonOptions.Text(
        "--territory",
        "NAME",
        "Where the work is to be used after the exit, such as US: the country of the customer unless named."
    );

    private readonly Option<string[]> act = new("--act")
    {
        Description =
            "What is to be done with the work after the exit, such as use or modify; more than once for several.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> law = new("--law")
    {
        Description =
            "The law of a country as JSON, besides those that come with the library; more than once for several.",
        HelpName = "FILE",
    };

    private readonly Option<bool> json = CommonOptions.Json();

    private readonly Option<string?> report = CommonOptions.Report();

    public RootCommand Command() =>
        new(
            "Says who owns each piece of work, whether the title is clean before a milestone is paid, and what each side may use after exit."
        )
        {
            file,
            template,
            on,
            knownAt,
            item,
            milestone,
            party,
            exit,
            territory,
            act,
            law,
            json,
            report,
        };

    public Request Request(ParseResult parsed) =>
        new(
            parsed.GetValue(file),
            parsed.GetValue(template),
            parsed.GetValue(on),
            parsed.GetValue(knownAt),
            parsed.GetValue(item),
            parsed.GetValue(milestone),
            parsed.GetValue(party),
            parsed.GetValue(exit),
            parsed.GetValue(territory),
            parsed.GetValue(act) ?? [],
            parsed.GetValue(law) ?? [],
            parsed.GetValue(json),
            parsed.GetValue(report)
        );
}
