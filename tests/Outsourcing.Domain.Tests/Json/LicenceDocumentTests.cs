using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Json;

namespace Outsourcing.Domain.Tests.Json;

public sealed class LicenceDocumentTests
{
    [Fact]
    public void Write_OfAGrant_SaysOnlyWhatItLimits() =>
        Assert.Equal(
            """
            {
              "kind": "licence",
              "exclusivity": "non-exclusive",
              "by": "Larkfield",
              "to": "Northquay",
              "scope": {
                "items": [
                  "rules library"
                ],
                "territories": {
                  "only": [
                    "DE",
                    "FR"
                  ]
                }
              },
              "term": {
                "ends": [
                  {
                    "at": "end-of-term",
                    "later": "P24M"
                  }
                ],
                "survives": true
              }
            }
            """,
            Documents
                .Write<Provision>(
                    LicenceGrant
                        .NonExclusive("Larkfield", "Northquay")
                        .OfItems("rules library")
                        .InTerritories(Extent.Only("DE", "FR"))
                        .Lasting(LicenceTerm.WithAgreement.Until(LicenceMoment.EndOfTerm.Plus(Period.FromMonths(24))))
                )
                .TrimEnd()
        );

    [Fact]
    public void Read_OfActs_AddsWhatTheyInclude()
    {
        var scope = Documents.Read<LicenceScope>("""{"acts": {"only": ["modify"]}}""");

        Assert.Equal(LicenceScope.Everything.ForActs(IpActs.Modify), scope);
        Assert.Equal(
            LicenceScope.Everything.ForActs(Extent.Only("modify"), ActionHierarchy.None),
            Documents.Read<LicenceScope>("""{"exactActs": {"only": ["modify"]}}""")
        );
    }

    [Theory]
    [InlineData("""{"at": "date"}""")]
    [InlineData("""{"at": "event", "date": "2026-01-01"}""")]
    [InlineData("""{"at": "start"}""")]
    [InlineData("""{"at": "end-of-term", "event": "x"}""")]
    public void Read_OfAMomentThatIsNone_Throws(string json) =>
        Assert.Contains(
            "A date has 'date', an event has 'event', the end of the term neither, and the start only 'later'.",
            Assert.Throws<DocumentException>(() => Documents.Read<LicenceMoment>(json)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_OfALicenceThatIsNone_NamesTheColumn() =>
        Assert.Contains(
            "AND, OR or the end is expected at column 5, and not 'ISC'",
            Assert
                .Throws<DocumentException>(() =>
                    Documents.Read<OpenSourceComponent>("""{"name": "log library", "licence": "MIT ISC"}""")
                )
                .Message,
            StringComparison.Ordinal
        );
}
