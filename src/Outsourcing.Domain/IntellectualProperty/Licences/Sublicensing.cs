namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Whether the licensee may grant sublicences: how deep, to whom, with consent, and what becomes of them.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record Sublicensing
{
    private Sublicensing(int tiers) => Tiers = tiers;

    /// <summary>Gets the rule that there are no sublicences; so it is where the clause is silent.</summary>
    public static Sublicensing None { get; } = new(0);

    /// <summary>Gets the rule that sublicences are allowed over any number of tiers.</summary>
    public static Sublicensing AnyTier { get; } = new(int.MaxValue);

    /// <summary>Gets how many tiers of sublicences are allowed; the largest whole number for any.</summary>
    public int Tiers { get; }

    /// <summary>Gets the names of those who may get one, on every tier.</summary>
    public Extent To { get; private init; } = Extent.All;

    /// <summary>Gets whether each needs the consent of the licensor.</summary>
    public bool NeedsConsent { get; private init; }

    /// <summary>Gets whether sublicences go on when the licence from which they come ends.</summary>
    public bool Survives { get; private init; }

    /// <summary>Creates the rule that sublicences are allowed.</summary>
    /// <param name="tiers">Over how many tiers; at least one.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException"><paramref name="tiers"/> is below one.</exception>
    public static Sublicensing Of(int tiers) => new(Guard.Against.OutOfRange(tiers, nameof(tiers), 1, int.MaxValue));

    /// <summary>Limits those who may get one.</summary>
    /// <param name="names">Their names.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    public Sublicensing OnlyTo(Extent names) => this with { To = Guard.Against.Null(names) };

    /// <summary>Asks for the consent of the licensor.</summary>
    /// <returns>The rule.</returns>
    public Sublicensing WithConsent() => this with { NeedsConsent = true };

    /// <summary>Lets sublicences go on when the licence from which they come ends.</summary>
    /// <returns>The rule.</returns>
    public Sublicensing Surviving() => this with { Survives = true };

    /// <summary>Returns text such as <c>1 tier of sublicences to affiliates, with consent</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Tiers == 0
            ? "no sublicences"
            : (
                Tiers == int.MaxValue ? "sublicences"
                : Tiers == 1 ? "1 tier of sublicences"
                : $"{Invariant.Text(Tiers)} tiers of sublicences"
            )
                + (To.IsAll ? "" : $" to {To}")
                + (NeedsConsent ? ", with consent" : "")
                + (Survives ? ", surviving" : "");
}
