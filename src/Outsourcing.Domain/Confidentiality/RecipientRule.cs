namespace Outsourcing.Domain.Confidentiality;

/// <summary>To which kind of recipient the receiving party may give information on, and what that needs.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record RecipientRule
{
    private RecipientRule(RecipientKind kind, FlowDown bound, bool needToKnow, bool withConsent)
    {
        Kind = kind;
        Bound = bound;
        NeedToKnow = needToKnow;
        WithConsent = withConsent;
    }

    /// <summary>Gets the kind of recipient, on the side of the receiving party.</summary>
    public RecipientKind Kind { get; }

    /// <summary>Gets how the recipient has to be bound before.</summary>
    public FlowDown Bound { get; }

    /// <summary>Gets whether the recipient has to need the information for the purpose.</summary>
    public bool NeedToKnow { get; }

    /// <summary>Gets whether the disclosing party has to consent before.</summary>
    public bool WithConsent { get; }

    /// <summary>Creates a rule.</summary>
    /// <param name="kind">The kind of recipient.</param>
    /// <param name="bound">How it has to be bound before.</param>
    /// <param name="needToKnow">Whether it has to need the information for the purpose.</param>
    /// <param name="withConsent">Whether the disclosing party has to consent before.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind or the bond is none of those that there are.</exception>
    public static RecipientRule Of(
        RecipientKind kind,
        FlowDown bound = FlowDown.NoLessProtective,
        bool needToKnow = true,
        bool withConsent = false
    ) =>
        new(
            ConfidentialityGuards.Known(kind),
            bound == FlowDown.None ? bound : ConfidentialityGuards.Known(bound),
            needToKnow,
            withConsent
        );

    /// <summary>Returns text such as <c>subcontractors who need to know, bound by terms no less protective, with consent</c>.</summary>
    /// <returns>The kind and what it needs.</returns>
    public override string ToString() =>
        ConfidentialWords.Of(Kind)
        + (NeedToKnow ? " who need to know" : "")
        + Bound switch
        {
            FlowDown.NoLessProtective => ", bound by terms no less protective",
            FlowDown.ProfessionalSecrecy => ", bound by professional secrecy",
            _ => "",
        }
        + (WithConsent ? ", with consent" : "");
}
