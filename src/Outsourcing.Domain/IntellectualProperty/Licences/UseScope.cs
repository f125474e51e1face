namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Where and for what a piece of work is to be used: one field and one territory, as far as they are said.</summary>
/// <remarks>
/// What is not said is not known: a licence for some territories only does not answer a question that names none. Two are
/// equal when both members are. Immutable.
/// </remarks>
public sealed record UseScope
{
    private UseScope(string? field, string? territory)
    {
        Field = field;
        Territory = territory;
    }

    /// <summary>Gets the scope of which nothing is said.</summary>
    public static UseScope NotSaid { get; } = new(field: null, territory: null);

    /// <summary>Gets the field of use, or the purpose; <see langword="null"/> when it is not said.</summary>
    public string? Field { get; }

    /// <summary>Gets the territory; <see langword="null"/> when it is not said.</summary>
    public string? Territory { get; }

    /// <summary>Creates a scope.</summary>
    /// <param name="territory">The territory, letter by letter as licences name it; <see langword="null"/> when it is not said.</param>
    /// <param name="field">The field of use, or the purpose; <see langword="null"/> when it is not said.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static UseScope In(string? territory = null, string? field = null) =>
        new(
            field is null ? null : Guard.Against.NoText(field).Trim(),
            territory is null ? null : Guard.Against.NoText(territory).Trim()
        );

    /// <summary>Returns text such as <c>field retail, territory DE</c>.</summary>
    /// <returns>What is said of it.</returns>
    public override string ToString() =>
        (Field, Territory) switch
        {
            (null, null) => "not said",
            ({ } field, null) => $"field {field}",
            (null, { } territory) => $"territory {territory}",
            ({ } field, { } territory) => $"field {field}, territory {territory}",
        };

    /// <summary>Says whether a line of ownership speaks of it.</summary>
    internal Truth Reaches(OwnershipLine line) => Reaches(line.Fields, Field) & Reaches(line.Territories, Territory);

    /// <summary>Says whether an extent holds for a name that may not be said.</summary>
    internal static Truth Reaches(Extent extent, string? name) =>
        name is not null ? Truth.Of(extent.Contains(name))
        : extent.IsAll ? Truth.True
        : extent.IsNothing ? Truth.False
        : Truth.Unknown;
}
