namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Laws that come with the library, by their published sources.</summary>
/// <remarks>A selection and no legal advice: look into the sources before relying on them, and write laws of your own for what is missing.</remarks>
public static class IpLaws
{
    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<IpLaw> All { get; } = [];
}
