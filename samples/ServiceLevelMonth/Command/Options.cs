using System.CommandLine;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The command line: its options, their help, and the request that they make.</summary>
internal sealed class Options
{
    private readonly Argument<string?> folder = new("FOLDER")
    {
        Description =
            "The folder with contacts.csv, mails.csv, answers.csv, outages.csv and exclusions.csv; without it the example month is made and measured.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> month = new("--month")
    {
        Description = "The month to measure, such as 2026-03 (unless named).",
        HelpName = "MONTH",
    };

    private readonly Option<string?> zone = new("--zone")
    {
        Description = "The time zone of the contract: Europe/Paris unless named.",
        HelpName = "ZONE",
    };

    private readonly Option<string[]> whatIf = new("--what-if")
    {
        Description =
            "What one more outage would do, such as outage:2026-03-14T02:00/04:30 in the zone of the contract. May be repeated.",
        HelpName = "QUESTION",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> create = new("--new")
    {
        Description = "Write the example's data to a folder, to start from; never overwrites a file.",
        HelpName = "FOLDER",
    };

    private readonly Option<ulong?> seed = new("--seed")
    {
        Description = "Make the example from another number.",
        HelpName = "NUMBER",
    };

    private readonly Option<bool> json = new("--json") { Description = "Write the result as JSON instead of text." };

    private readonly Option<string?> report = new("--report")
    {
        Description = "Also write the report: one HTML file that needs nothing else.",
        HelpName = "FILE",
    };

    public RootCommand Command() =>
        new("Measures the service levels of a month and says why, how narrowly, and what is in dispute.")
        {
            folder,
            month,
            zone,
            whatIf,
            create,
            seed,
            json,
            report,
        };

    public Request Request(ParseResult parsed) =>
        new(
            parsed.GetValue(folder),
            parsed.GetValue(month),
            parsed.GetValue(zone),
            parsed.GetValue(whatIf) ?? [],
            parsed.GetValue(create),
            parsed.GetValue(seed),
            parsed.GetValue(json),
            parsed.GetValue(report)
        );
}
