namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How far a licence reaches into what a component becomes part of.</summary>
/// <remarks>The numbers are stable; from <see cref="PublicDomain"/> to <see cref="NetworkCopyleft"/> a larger one asks for more.</remarks>
public enum LicenceFamily
{
    /// <summary>Not classified here; nobody should take it for harmless.</summary>
    None = 0,

    /// <summary>Nothing is asked for, not even the name of the author.</summary>
    PublicDomain = 1,

    /// <summary>Notices are kept; any terms may be added.</summary>
    Permissive = 2,

    /// <summary>The component and changes to it stay under the licence; what only uses it does not.</summary>
    WeakCopyleft = 3,

    /// <summary>Whatever is distributed with it as one work comes under the licence.</summary>
    StrongCopyleft = 4,

    /// <summary>So does what is offered to users over a network.</summary>
    NetworkCopyleft = 5,

    /// <summary>The text restricts who may use it or for what: no open-source licence although its source may be read.</summary>
    NotOpenSource = 6,
}
