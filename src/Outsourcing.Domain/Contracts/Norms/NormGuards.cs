namespace Outsourcing.Domain.Contracts;

/// <summary>Checks and words that the types of norms share.</summary>
internal static class NormGuards
{
    public static NormConsequence Known(NormConsequence consequence, string parameterName) =>
        (NormConsequence)
            Guard.Against.OutOfRange(
                (int)consequence,
                parameterName,
                (int)NormConsequence.None,
                (int)NormConsequence.Void
            );

    public static string Word(NormEffect effect) => effect == NormEffect.Permit ? "permits" : "forbids";
}
