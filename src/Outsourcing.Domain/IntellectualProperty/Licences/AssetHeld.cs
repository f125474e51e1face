using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>From its day on something, such as an account, is held by somebody or runs in the name of somebody.</summary>
/// <remarks>The last fact about a thing counts. Two are equal when all members are.</remarks>
public sealed record AssetHeld : Fact
{
    private AssetHeld(string id, LocalDate on, Instant recorded, string thing, string holder)
        : base(id, on, recorded)
    {
        Thing = thing;
        Holder = holder;
    }

    /// <summary>Gets the name of the thing.</summary>
    public string Thing { get; }

    /// <summary>Gets the name of who holds it.</summary>
    public string Holder { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The first day.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="thing">The name of the thing.</param>
    /// <param name="holder">The name of who holds it.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static AssetHeld Of(string id, LocalDate on, Instant recorded, string thing, string holder) =>
        new(id, on, recorded, Guard.Against.NoText(thing).Trim(), Guard.Against.NoText(holder).Trim());

    /// <inheritdoc/>
    protected override string Describe() => $"{Thing} is held by {Holder}";

    internal static string? HolderOf(AgreementView view, string thing) =>
        view.FactsOf<AssetHeld>()
            .LastOrDefault(fact => string.Equals(fact.Thing, thing, StringComparison.Ordinal))
            ?.Holder;
}
