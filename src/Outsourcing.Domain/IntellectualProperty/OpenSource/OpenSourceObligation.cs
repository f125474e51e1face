namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What a licence asks of whoever uses a component.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum OpenSourceObligation
{
    /// <summary>Nothing; no list of obligations has it.</summary>
    None = 0,

    /// <summary>Keep the notices of authorship.</summary>
    KeepNotices = 1,

    /// <summary>Add the text of the licence.</summary>
    IncludeLicence = 2,

    /// <summary>Say which files were changed.</summary>
    StateChanges = 3,

    /// <summary>Name the authors in advertising material.</summary>
    AcknowledgeInAdvertising = 4,

    /// <summary>Offer the source of the component with the changes to it.</summary>
    OfferComponentSource = 5,

    /// <summary>Let the user replace the component by a changed one.</summary>
    AllowReplacement = 6,

    /// <summary>Offer the source of the whole work, under the same licence.</summary>
    OfferWholeSource = 7,
}
