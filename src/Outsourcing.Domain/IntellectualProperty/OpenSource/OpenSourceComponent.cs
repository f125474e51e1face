namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A published component inside a piece of work, with the licences under which it is published.</summary>
/// <remarks>Two are equal when name and licences are. Immutable.</remarks>
public sealed record OpenSourceComponent
{
    private OpenSourceComponent(string name, SpdxExpression licence)
    {
        Name = name;
        Licence = licence;
    }

    /// <summary>Gets the name of the component.</summary>
    public string Name { get; }

    /// <summary>Gets under which licences it is published.</summary>
    public SpdxExpression Licence { get; }

    /// <summary>Creates a component.</summary>
    /// <param name="name">The name, such as <c>log library</c>.</param>
    /// <param name="licence">Under which licences it is published.</param>
    /// <returns>The component.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode, or the licence is <see langword="null"/>.</exception>
    public static OpenSourceComponent Of(string name, SpdxExpression licence) =>
        new(Guard.Against.NoText(name).Trim(), Guard.Against.Null(licence));

    /// <summary>Returns text such as <c>log library (MIT)</c>.</summary>
    /// <returns>Name and licences.</returns>
    public override string ToString() => $"{Name} ({Licence})";
}
