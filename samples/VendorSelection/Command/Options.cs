using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>The command line: its options, their help, and the request that they make.</summary>
internal sealed class Options
{
    private readonly Argument<string[]> files = new("FILES")
    {
        Description = "The rules, the dossier with the bids, and the days, as JSON; without them a template is shown.",
        Arity = new ArgumentArity(0, 3),
    };

    private readonly Option<string?> template = CommonOptions
        .Text("--template", "NAME", "The selection of a template (customer-service unless named).")
        .AcceptOnlyFrom([.. Templates.Names]);

    private readonly Option<string?> on = CommonOptions.Text(
        "--on",
        "DATE",
        "The day of the evaluation, such as 2026-10-20; files of your own without days need it."
    );

    private readonly Option<string?> frozen = CommonOptions.Text(
        "--frozen",
        "INSTANT",
        "When the rules were frozen, such as 2026-08-01T08:00:00Z; a public tender needs it."
    );

    private readonly Option<string?> sent = CommonOptions.Text(
        "--sent",
        "DATE",
        "The day on which the letters are sent: the standstill runs from it."
    );

    private readonly Option<string[]> compare = new("--compare")
    {
        Description = "Two bids side by side, criterion by criterion.",
        HelpName = "A B",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> letter = CommonOptions.Text(
        "--letter",
        "BIDDER",
        "The letter to a bidder, by the rules of the regime."
    );

    private readonly Option<bool> rehearse = new("--rehearse")
    {
        Description = "Try the rules on made-up bids: which criterion really decides? Needs no dossier.",
    };

    private readonly Option<decimal[]> prices = new("--prices")
    {
        Description = "The lowest and the highest price that the rehearsal expects.",
        HelpName = "LOW HIGH",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
        CustomParser = Amounts,
    };

    private readonly Option<bool> json = CommonOptions.Json();

    private readonly Option<string?> report = CommonOptions.Report();

    public RootCommand Command() =>
        new(
            "Evaluates the bids of a tender: who is out and why, who is recommended, how firmly, and what to write to whom."
        )
        {
            files,
            template,
            on,
            frozen,
            sent,
            compare,
            letter,
            rehearse,
            prices,
            json,
            report,
        };

    public Request Request(ParseResult parsed) =>
        new()
        {
            Files = parsed.GetValue(files) ?? [],
            Template = parsed.GetValue(template),
            On = parsed.GetValue(on),
            Frozen = parsed.GetValue(frozen),
            Sent = parsed.GetValue(sent),
            Compare = parsed.GetValue(compare) ?? [],
            Letter = parsed.GetValue(letter),
            Rehearse = parsed.GetValue(rehearse),
            Prices = parsed.GetValue(prices) ?? [],
            Json = parsed.GetValue(json),
            Report = parsed.GetValue(report),
        };

    /// <summary>Reads amounts with a decimal point, wherever the program runs.</summary>
    private static decimal[] Amounts(ArgumentResult result)
    {
        var amounts = new List<decimal>();
        foreach (var token in result.Tokens.Select(token => token.Value))
        {
            if (
                decimal.TryParse(token, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
                && amount > 0m
            )
            {
                amounts.Add(amount);
            }
            else
            {
                result.AddError($"--prices: '{token}' is not an amount above zero such as 3500000.");
            }
        }

        return [.. amounts];
    }
}
