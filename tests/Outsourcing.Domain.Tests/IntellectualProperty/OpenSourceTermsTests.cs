using Outsourcing.Domain.IntellectualProperty;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class OpenSourceTermsTests
{
    [Theory]
    [InlineData("Unlicense", LicenceFamily.PublicDomain)]
    [InlineData("MIT", LicenceFamily.Permissive)]
    [InlineData("LGPL-2.1-or-later", LicenceFamily.WeakCopyleft)]
    [InlineData("MPL-2.0", LicenceFamily.WeakCopyleft)]
    [InlineData("GPL-3.0-only", LicenceFamily.StrongCopyleft)]
    [InlineData("GPL-2.0+", LicenceFamily.StrongCopyleft)]
    [InlineData("AGPL-3.0-only", LicenceFamily.NetworkCopyleft)]
    [InlineData("BUSL-1.1", LicenceFamily.NotOpenSource)]
    [InlineData("Glulxe", LicenceFamily.None)]
    [InlineData("LicenseRef-ours", LicenceFamily.None)]
    [InlineData("GPL-2.0-only WITH Classpath-exception-2.0", LicenceFamily.WeakCopyleft)]
    [InlineData("GPL-2.0-only WITH vsftpd-openssl-exception", LicenceFamily.StrongCopyleft)]
    [InlineData("AGPL-3.0-only WITH Classpath-exception-2.0", LicenceFamily.NetworkCopyleft)]
    public void Of_Licence_HasItsFamily(string licence, LicenceFamily expected) =>
        Assert.Equal(expected, Terms(licence).Family);

    [Theory]
    [InlineData("Unlicense", "")]
    [InlineData("MIT", "KeepNotices IncludeLicence")]
    [InlineData("Apache-2.0", "KeepNotices IncludeLicence StateChanges")]
    [InlineData("BSD-4-Clause", "KeepNotices IncludeLicence AcknowledgeInAdvertising")]
    [InlineData("MPL-2.0", "KeepNotices IncludeLicence StateChanges OfferComponentSource")]
    [InlineData("LGPL-3.0-only", "KeepNotices IncludeLicence StateChanges OfferComponentSource AllowReplacement")]
    [InlineData("GPL-3.0-only", "KeepNotices IncludeLicence StateChanges OfferWholeSource")]
    [InlineData("AGPL-3.0-only", "KeepNotices IncludeLicence StateChanges OfferWholeSource")]
    [InlineData("LicenseRef-ours", "")]
    public void Obligations_Distributed_FollowTheFamily(string licence, string expected) =>
        Assert.Equal(expected, string.Join(' ', Terms(licence).Obligations(OpenSourceUse.Distributed)));

    [Theory]
    [InlineData("AGPL-3.0-only", "OfferWholeSource")]
    [InlineData("GPL-3.0-only", "")]
    [InlineData("MIT", "")]
    public void Obligations_OverANetwork_AreThoseOfNetworkCopyleft(string licence, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Terms(licence).Obligations(OpenSourceUse.OfferedOverNetwork)));
        Assert.Empty(Terms(licence).Obligations(OpenSourceUse.Internal));
    }

    [Theory]
    [InlineData(OpenSourceUse.None)]
    [InlineData((OpenSourceUse)4)]
    public void Obligations_NoUse_Throws(OpenSourceUse use) =>
        Assert.Equal("use", Assert.Throws<ArgumentOutOfRangeException>(() => Terms("MIT").Obligations(use)).ParamName);

    [Fact]
    public void Of_Null_Throws() =>
        Assert.Equal("licence", Assert.Throws<ArgumentNullException>(() => OpenSourceTerms.Of(null!)).ParamName);

    [Fact]
    public void EveryLicenceOfTheTable_IsOnTheSpdxList()
    {
        Assert.NotEmpty(FamilyTable.Known);
        Assert.All(FamilyTable.Known, id => Assert.Equal(id, SpdxList.Licence(id) ?? SpdxList.Exception(id)));
    }

    [Fact]
    public void ToString_OfTerms_NamesLicenceAndFamily() =>
        Assert.Equal("GPL-3.0-only: strong copyleft", Terms("GPL-3.0-only").ToString());

    private static OpenSourceTerms Terms(string licence) =>
        OpenSourceTerms.Of(Assert.IsType<SpdxLicence>(SpdxExpression.Parse(licence)));
}
