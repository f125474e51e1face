namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>A part of what is owned, by share of the whole.</summary>
/// <param name="Holder">Whose it is.</param>
/// <param name="Share">Which part of the whole, above 0 and at most 1.</param>
internal sealed record Band(Holder Holder, double Share);
