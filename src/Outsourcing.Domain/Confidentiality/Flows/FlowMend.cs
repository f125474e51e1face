using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>A step that helps to make a flow permitted: something to obtain, to find out, or to do otherwise.</summary>
/// <remarks>Two are equal when kind and words are equal. Immutable.</remarks>
public sealed record FlowMend
{
    private readonly Func<Flow, Flow> change;

    internal FlowMend(FlowMendKind kind, string what, Func<Flow, Flow>? change = null, params Fact[] facts)
    {
        Kind = kind;
        What = what;
        this.change = change ?? (static flow => flow);
        Facts = facts;
    }

    /// <summary>Gets what sort of step it is.</summary>
    public FlowMendKind Kind { get; }

    /// <summary>Gets what is to be done, such as <c>undertaking of TestWorks to Larkfield</c>.</summary>
    public string What { get; }

    internal Fact[] Facts { get; }

    internal Flow Change(Flow flow) => change(flow);

    /// <summary>Compares kind and words.</summary>
    /// <param name="other">The other step.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(FlowMend? other) =>
        other is not null && Kind == other.Kind && string.Equals(What, other.What, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, What);

    /// <summary>Returns what is to be done.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => What;
}

/// <summary>What sort of step makes a flow permitted.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum FlowMendKind
{
    /// <summary>No step; nothing has it.</summary>
    None = 0,

    /// <summary>To obtain the consent of the owner.</summary>
    Consent = 1,

    /// <summary>To obtain an undertaking.</summary>
    Undertaking = 2,

    /// <summary>To obtain the proof of a safeguard.</summary>
    Safeguard = 3,

    /// <summary>To give notice of a compelled disclosure.</summary>
    Notice = 4,

    /// <summary>To give it for another purpose.</summary>
    Purpose = 5,

    /// <summary>To have it held in another country, or to find out in which it is held.</summary>
    Place = 6,

    /// <summary>To make sure that the recipient needs to know it.</summary>
    NeedToKnow = 7,

    /// <summary>To make sure that the secrecy of its profession binds the recipient.</summary>
    Profession = 8,

    /// <summary>To bind who gives it on.</summary>
    Chain = 9,
}
