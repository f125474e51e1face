namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>The words of open-source licences.</summary>
internal static class OpenSourceWords
{
    public static string Of(LicenceFamily family) =>
        family switch
        {
            LicenceFamily.None => "not classified",
            LicenceFamily.PublicDomain => "public domain",
            LicenceFamily.Permissive => "permissive",
            LicenceFamily.WeakCopyleft => "weak copyleft",
            LicenceFamily.StrongCopyleft => "strong copyleft",
            LicenceFamily.NetworkCopyleft => "network copyleft",
            LicenceFamily.NotOpenSource => "not open source",
            _ => throw new InvalidOperationException($"There is no family {Invariant.Text((int)family)}."),
        };

    public static string Of(OpenSourceUse use) =>
        use switch
        {
            OpenSourceUse.Internal => "used inside one party",
            OpenSourceUse.Distributed => "distributed",
            OpenSourceUse.OfferedOverNetwork => "offered over a network",
            _ => throw new InvalidOperationException($"There is no use {Invariant.Text((int)use)}."),
        };

    public static string Of(OpenSourceObligation obligation) =>
        obligation switch
        {
            OpenSourceObligation.KeepNotices => "keep the notices",
            OpenSourceObligation.IncludeLicence => "add the text of the licence",
            OpenSourceObligation.StateChanges => "say what was changed",
            OpenSourceObligation.AcknowledgeInAdvertising => "name the authors in advertising",
            OpenSourceObligation.OfferComponentSource => "offer the source of the component",
            OpenSourceObligation.AllowReplacement => "let the user replace the component",
            OpenSourceObligation.OfferWholeSource => "offer the source of the whole work under the same licence",
            _ => throw new InvalidOperationException($"There is no obligation {Invariant.Text((int)obligation)}."),
        };
}
