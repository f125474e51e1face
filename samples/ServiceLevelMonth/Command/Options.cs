using System.CommandLine;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The command line: its options, their help, and the request that they make.</summary>
internal sealed class Options
{
    private readonly Argument<string?> folder = CommonOptions.Input(
        "FOLDER",
        "The folder with the files of a month; without it the bad month of the template is made, measured and settled."
    );

    private readonly Option<string?> template = CommonOptions
        .Text("--template", "NAME", "Whose agreement it is (customer-service unless named).")
        .AcceptOnlyFrom([.. Template.Names]);

    private readonly Option<string?> month = CommonOptions.Text(
        "--month",
        "MONTH",
        "The month to measure and settle, such as 2026-03: that of the template unless named."
    );

    private readonly Option<string?> zone = CommonOptions.Text(
        "--zone",
        "ZONE",
        "The time zone of the contract: that of the template unless named."
    );

    private readonly Option<string[]> whatIf = new("--what-if")
    {
        Description =
            "What the month would give otherwise, before and after: \"calls answered=81 %\", at-risk=15%, pool=100%, same-cause=all|highest|choice, repeat=1.5/2|off, earn-back=3, volume=66000, or outage:2026-03-14T02:00/04:30. A semicolon joins changes, and the option may be repeated.",
        HelpName = "QUESTION",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> create = CommonOptions.Text(
        "--new",
        "FOLDER",
        "Write the example's data to a folder, to start from; never overwrites a file."
    );

    private readonly Option<ulong?> simulate = new("--simulate")
    {
        Description = "Draw a month from the volumes of the template instead: the same seed gives the same month.",
        HelpName = "SEED",
    };

    private readonly Option<string?> billed = CommonOptions.Text(
        "--billed",
        "AMOUNT",
        "What was billed for the month, such as \"360800.00 EUR\", to check the invoice."
    );

    private readonly Option<bool> json = CommonOptions.Json();

    private readonly Option<string?> report = CommonOptions.Report();

    public RootCommand Command() =>
        new("Measures the service levels of a month, settles them, and says why, how narrowly, and what is in dispute.")
        {
            folder,
            template,
            month,
            zone,
            whatIf,
            create,
            simulate,
            billed,
            json,
            report,
        };

    public Request Request(ParseResult parsed) =>
        new(
            parsed.GetValue(folder),
            parsed.GetValue(template),
            parsed.GetValue(month),
            parsed.GetValue(zone),
            parsed.GetValue(whatIf) ?? [],
            parsed.GetValue(create),
            parsed.GetValue(simulate),
            parsed.GetValue(billed),
            parsed.GetValue(json),
            parsed.GetValue(report)
        );
}
