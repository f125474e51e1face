namespace Outsourcing.Samples.VendorSelection;

/// <summary>Tries rules on made-up bids.</summary>
internal static class Trials
{
    /// <summary>So many made-up bids take some seconds.</summary>
    private const long MostTried = 200_000;

    /// <summary>Rehearses the rules; nothing when there is a problem.</summary>
    public static Answer<Rehearsal>? Of(Request request, Intake intake, List<string> problems)
    {
        var trial = intake.Procedure?.Rehearsal;
        if (request.Prices is [var low, var high])
        {
            var (lowest, highest) = (Money.Of(low, intake.Rules.Currency), Money.Of(high, intake.Rules.Currency));
            trial = trial is null ? new Trial(lowest, highest) : trial with { Lowest = lowest, Highest = highest };
        }

        if (trial is null)
        {
            problems.Add("Say with --prices between which prices bids are expected, such as --prices 3500000 4500000.");
            return null;
        }

        if ((long)trial.Bids * trial.Rounds > MostTried)
        {
            problems.Add(
                Wording.Invariant(
                    $"The rehearsal would try {trial.Rounds} rounds of {trial.Bids} bids, and {MostTried} bids in all are the most."
                )
            );
            return null;
        }

        try
        {
            return Rehearsal.Of(
                intake.Rules,
                trial.Bids,
                trial.Lowest,
                trial.Highest,
                unchecked((ulong)trial.Seed),
                trial.Rounds
            );
        }
        catch (ArgumentException e)
        {
            problems.Add($"The rehearsal cannot be tried: {First(e.Message)}");
            return null;
        }
    }

    /// <summary>The message without the name of the parameter.</summary>
    private static string First(string message) => message.Split(" (Parameter", 2)[0];
}
