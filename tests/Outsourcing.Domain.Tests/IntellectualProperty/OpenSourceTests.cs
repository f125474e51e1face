using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class OpenSourceTests
{
    private static readonly LocalDate Today = new(2026, 6, 1);
    private static readonly Instant Known = Instant.FromUtc(2026, 7, 1, 0, 0);
    private static readonly WorkItem Engine = WorkItem
        .Of("pricing engine", IpClass.Foreground)
        .Component("log library", "MIT")
        .Component("graph library", "AGPL-3.0-only OR Apache-2.0")
        .Component("search", "AGPL-3.0-or-later");
    private static readonly OpenSourcePolicy NoAgpl = OpenSourcePolicy
        .Of("Larkfield", OpenSourceUse.Distributed)
        .BarringLicences("AGPL");

    [Fact]
    public void OpenSource_WithABarredLicence_ChoosesAnotherOneWhereThereIs()
    {
        var lines = View(NoAgpl).OpenSource();

        Assert.Equal(
            [
                "log library in pricing engine under MIT: keep the notices; add the text of the licence",
                "graph library in pricing engine under Apache-2.0: keep the notices; add the text of the licence; say what was changed",
                "search in pricing engine under AGPL-3.0-or-later: keep the notices; add the text of the licence; say what was changed; offer the source of the whole work under the same licence",
            ],
            lines.Select(line => line.ToString())
        );
        Assert.Equal(
            [
                "error ip.open-source.barred [pricing engine, search]: search (AGPL-3.0-or-later) is in pricing engine, and Larkfield promised that no such licence is. [MSA § 13] Take the component out, or obtain another licence for it.",
            ],
            View(NoAgpl).OpenSourceFindings().Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Findings_OfABarThatStandsForNoLicence_NameItAndTheNearestOnes()
    {
        var policy = OpenSourcePolicy
            .Of("Larkfield", OpenSourceUse.Distributed)
            .BarringLicences("AGPLv3", "AGPL-3", "agpl-3.0-only", "GPL-2.0", "LicenseRef-Ours");

        Assert.Equal(
            [
                "error ip.open-source.bar-name [AGPLv3]: 'AGPLv3' stands for no licence of the SPDX list, so that it bars nothing. [MSA § 13] Name the licence as the list does; the nearest there: AGPL-3.0-only, AGPL-3.0-or-later.",
            ],
            View(policy).OpenSourceFindings([]).Select(finding => finding.ToString())
        );
    }

    [Theory]
    [InlineData("GNU GPL version 3", "GPL-3.0-only, GPL-3.0-or-later")]
    [InlineData("Apache License 2.0", "Apache-2.0")]
    [InlineData("AGLP-3.0", "AFL-3.0, AGPL-3.0-only, AGPL-3.0-or-later")]
    [InlineData("BSD3", "BSD-3-Clause, BSD-3-Clause-HP, BSD-3-Clause-Sun")]
    [InlineData("MIT License", "MIT")]
    public void Nearest_OfAnotherName_IsTheLicenceThatIsMeant(string name, string nearest) =>
        Assert.StartsWith(nearest, string.Join(", ", SpdxList.Nearest(name)), StringComparison.Ordinal);

    [Theory]
    [InlineData("our house rules")]
    [InlineData("§")]
    public void Findings_OfABarThatIsNearNothing_NameNone(string name) =>
        Assert.Equal(
            "Name the licence as the list does.",
            Assert
                .Single(
                    View(OpenSourcePolicy.Of("Larkfield", OpenSourceUse.Distributed).BarringLicences(name))
                        .OpenSourceFindings([])
                )
                .Remedy
        );

    [Fact]
    public void OpenSource_WithoutAPolicy_TellsTheObligationsOfDistribution()
    {
        Assert.Empty(View().OpenSourceFindings());
        Assert.Equal(
            ["MIT", "Apache-2.0", "AGPL-3.0-or-later"],
            View().OpenSource().Select(line => line.Choice.ToString())
        );
        Assert.Empty(View().OpenSource([]));
    }

    [Fact]
    public void Findings_OfCopyleftInWorkThatIsPromisedToOneSide_NameTheClause()
    {
        var item = WorkItem.Of("pricing engine", IpClass.Foreground).Component("search", "GPL-3.0-only");
        var exclusive = Msa(item).Clause("MSA § 9", LicenceGrant.Exclusive("Larkfield", "Northquay"));
        var assigned = Msa(item)
            .Clause(
                "MSA § 11",
                OwnershipTerms.Of(
                    OwnershipRule.Assign(IpClass.Foreground, AssignmentTerm.Present("Larkfield", "Northquay"))
                )
            );

        Assert.Equal(
            "warning ip.open-source.promise [pricing engine, search]: GPL-3.0-only asks that the source of pricing engine be offered to others under the same licence, and MSA § 9 promises the work to one side. [MSA § 9] Take the component out, keep it apart from the work, or change the promise.",
            Assert.Single(exclusive.AsOf(Today, Known).OpenSourceFindings()).ToString()
        );
        Assert.Equal(
            ClauseReference.Parse("MSA § 11"),
            Assert.Single(assigned.AsOf(Today, Known).OpenSourceFindings()).Basis
        );
        Assert.Empty(
            assigned
                .Clause("MSA § 13", OpenSourcePolicy.Of("Larkfield", OpenSourceUse.Internal))
                .AsOf(Today, Known)
                .OpenSourceFindings()
        );
    }

    [Theory]
    [InlineData(null, Severity.Warning)]
    [InlineData(false, Severity.Error)]
    [InlineData(true, null)]
    public void Findings_OfAComponentThatNeedsApproval_FollowTheFacts(bool? approved, Severity? expected)
    {
        var policy = OpenSourcePolicy
            .Of("Larkfield", OpenSourceUse.Internal)
            .ApprovingFirst(LicenceFamily.WeakCopyleft);
        var item = WorkItem.Of("pricing engine", IpClass.Foreground).Component("search", "MPL-2.0");
        var agreement = Msa(item).Clause("MSA § 13", policy);
        agreement = approved is { } given
            ? agreement.Record(
                Stated.Of("F1", Today, Known, OpenSourcePolicy.ApprovalOf("pricing engine", "search"), Truth.Of(given))
            )
            : agreement;
        var findings = agreement.AsOf(Today, Known).OpenSourceFindings();

        Assert.Equal(expected, findings.Count == 0 ? null : Assert.Single(findings).Severity);
        Assert.Equal(expected is null, findings.Count == 0);
    }

    [Theory]
    [InlineData("LicenseRef-ours", "What LicenseRef-ours asks for is not known here.")]
    [InlineData("BUSL-1.1", "BUSL-1.1 restricts who may use the component or for what.")]
    public void Findings_OfALicenceThatIsNotKnownOrNotOpen_SaySo(string licence, string message)
    {
        var item = WorkItem.Of("pricing engine", IpClass.Foreground).Component("search", licence);

        Assert.Equal(message, Assert.Single(View(null, item).OpenSourceFindings()).Message);
        Assert.Equal(
            "MIT",
            View(null, WorkItem.Of("x", IpClass.Data).Component("y", $"{licence} OR MIT"))
                .OpenSource()[0]
                .Choice.ToString()
        );
    }

    [Theory]
    [InlineData("AGPL", "AGPL-3.0-only", true)]
    [InlineData("agpl-3.0", "AGPL-3.0-only", true)]
    [InlineData("GPL", "AGPL-3.0-only", false)]
    [InlineData("GPL-2", "GPL-2.0-only", true)]
    [InlineData("AGPL-3", "AGPL-3.0-or-later", true)]
    [InlineData("AGPL-3.0-o", "AGPL-3.0-only", false)]
    [InlineData("MIT", "MIT-0", true)]
    public void Bars_ByName_MatchesTheBeginningUpToAHyphenOrAPoint(string barred, string licence, bool expected) =>
        Assert.Equal(
            expected,
            OpenSourcePolicy
                .Of("Larkfield", OpenSourceUse.Internal)
                .BarringLicences(barred)
                .Bars((SpdxLicence)SpdxExpression.Parse(licence))
        );

    [Fact]
    public void Policy_InWords_NamesWhatIsBarred()
    {
        Assert.Equal(
            "Larkfield: no network copyleft, no BUSL; approval for not classified; distributed and offered over a network",
            OpenSourcePolicy
                .Of("Larkfield", OpenSourceUse.OfferedOverNetwork, OpenSourceUse.Distributed)
                .Barring(LicenceFamily.NetworkCopyleft)
                .BarringLicences("BUSL")
                .ApprovingFirst(LicenceFamily.None)
                .ToString()
        );
        Assert.Equal(
            "Larkfield: nothing is barred; used inside one party",
            OpenSourcePolicy.Of("Larkfield", OpenSourceUse.Internal).ToString()
        );
    }

    [Fact]
    public void Create_OutOfRange_Throws()
    {
        Assert.Equal(
            "There is no use. (Parameter 'uses')",
            Assert.Throws<ArgumentException>(() => OpenSourcePolicy.Of("Larkfield")).Message
        );
        Assert.Equal(
            "families",
            Assert.Throws<ArgumentOutOfRangeException>(() => NoAgpl.Barring((LicenceFamily)7)).ParamName
        );
        Assert.Equal(
            "A component is named 'log library' already. (Parameter 'name')",
            Assert.Throws<ArgumentException>(() => Engine.Component("log library", "ISC")).Message
        );
        Assert.Throws<FormatException>(() => Engine.Component("x", "no licence"));
    }

    private static Agreement Msa(WorkItem item) =>
        Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: new LocalDate(2026, 2, 1))
            .Clause("MSA § 8", WorkRegister.Of(item));

    private static AgreementView View(OpenSourcePolicy? policy = null, WorkItem? item = null)
    {
        var agreement = Msa(item ?? Engine);
        return (policy is null ? agreement : agreement.Clause("MSA § 13", policy)).AsOf(Today, Known);
    }
}
