namespace Outsourcing.Samples.VendorSelection;

/// <summary>What rules are tried with before they are published: made-up bids between two prices.</summary>
/// <param name="Lowest">The lowest price that is expected.</param>
/// <param name="Highest">The highest price that is expected.</param>
/// <param name="Bids">How many bids are expected.</param>
/// <param name="Seed">The seed of the made-up bids.</param>
/// <param name="Rounds">How many rounds are tried.</param>
internal sealed record Trial(Money Lowest, Money Highest, int Bids = 4, long Seed = 1, int Rounds = 500);
