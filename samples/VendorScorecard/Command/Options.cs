using System.CommandLine;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The command line: its options, their help, and the request that they make.</summary>
internal sealed class Options
{
    private readonly Argument<string?> file = CommonOptions.Input(
        "FILE",
        "The scorecard, .csv or .json; without it the customer-service example is ranked."
    );

    private readonly Option<string?> method = CommonOptions
        .Text("--method", "METHOD", "How to score: weighted-sum (unless named), weighted-product, topsis or vikor.")
        .AcceptOnlyFrom(MethodChoice.Names);

    private readonly Option<string?> scaling = CommonOptions
        .Text(
            "--scaling",
            "SCALING",
            "How values are put on a common scale: bounds (of the declared scales), minmax, linear, max, sum, vector or none; else what suits method and file."
        )
        .AcceptOnlyFrom(MethodChoice.Scalings);

    private readonly Option<string[]> compare = new("--compare")
    {
        Description = "Two vendors side by side, criterion by criterion.",
        HelpName = "A B",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> whatIf = new("--what-if")
    {
        Description =
            "Another weight, such as \"weight price=50\"; the others are scaled in proportion. May be repeated.",
        HelpName = "QUESTION",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> robustness = new("--robustness")
    {
        Description = "Say how firm the ranking is: against other weights, methods, values and vendors.",
    };

    private readonly Option<string?> create = CommonOptions.Text(
        "--new",
        "FILE",
        "Write a commented scorecard to start from; never overwrites a file."
    );

    private readonly Option<bool> json = CommonOptions.Json();

    private readonly Option<string?> report = CommonOptions.Report();

    private readonly Option<string?> mark = CommonOptions
        .Text("--decimal", "MARK", "The decimal mark of the CSV file: point (unless named) or comma.")
        .AcceptOnlyFrom("point", "comma");

    public RootCommand Command() =>
        new("Ranks the vendors of a scorecard and says why, how firmly, and what is missing.")
        {
            file,
            method,
            scaling,
            compare,
            whatIf,
            robustness,
            create,
            json,
            report,
            mark,
        };

    public Request Request(ParseResult parsed) =>
        new()
        {
            File = parsed.GetValue(file),
            Method = parsed.GetValue(method)?.ToLowerInvariant(),
            Scaling = parsed.GetValue(scaling)?.ToLowerInvariant(),
            Compare = parsed.GetValue(compare) ?? [],
            WhatIf = parsed.GetValue(whatIf) ?? [],
            Robustness = parsed.GetValue(robustness),
            New = parsed.GetValue(create),
            Json = parsed.GetValue(json),
            Report = parsed.GetValue(report),
            Numbers = IsComma(parsed.GetValue(mark)) ? NumberText.WithComma : NumberText.WithPoint,
            NamesMark = parsed.GetValue(mark) is not null,
        };

    private static bool IsComma(string? mark) => string.Equals(mark, "comma", StringComparison.OrdinalIgnoreCase);
}
