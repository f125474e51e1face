namespace Outsourcing.Domain.Reasoning;

/// <summary>A value that can write its canonical form, from which its <see cref="Fingerprint"/> is taken.</summary>
/// <remarks>The law: two values write the same form exactly when they are equal.</remarks>
public interface IFingerprinted
{
    /// <summary>Writes the members in their fixed order. The name of the type belongs first when several types can stand in one place.</summary>
    /// <param name="form">Where to write.</param>
    void WriteTo(CanonicalForm form);
}
