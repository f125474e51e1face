using System.Text.Json.Nodes;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.House;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>A business calendar as a document. To write its schema anew, run these tests with <c>OUTSOURCING_UPDATE_SCHEMAS=1</c>.</summary>
public sealed class CalendarDocumentTests
{
    private const string SchemaFile = "docs/schemas/business-calendar.schema.json";

    private const string Support = """
        {
          "kind": "zoned",
          "name": "support hours",
          "zone": "Europe/Berlin",
          "hours": "Mon-Fri 08:00-18:00",
          "versions": [
            {
              "from": "2026-07-01",
              "hours": "Mon-Sat 07:00-19:00"
            }
          ],
          "holidays": {
            "dates": [
              {
                "date": "2026-12-25",
                "name": "Christmas Day"
              },
              {
                "date": "2026-12-26"
              }
            ],
            "knownUntil": "2026-12-31",
            "knownFrom": "2026-01-01"
          },
          "overrides": [
            {
              "date": "2026-12-24",
              "shifts": [
                "08:00-12:00"
              ]
            },
            {
              "date": "2026-12-31",
              "shifts": []
            }
          ],
          "breaks": [
            {
              "date": "2026-03-02",
              "shifts": [
                "12:00-13:00"
              ]
            }
          ],
          "midnight": "shift-start"
        }
        """;

    private static readonly MiniSchema Schema = new(JsonNode.Parse(Documents.Schema<BusinessCalendar>())!);

    [Fact]
    public void Document_OfOnePlace_IsReadAndWrittenBack()
    {
        var calendar = Documents.Read<BusinessCalendar>(Support);

        Assert.Equal(
            BusinessCalendar
                .In("Europe/Berlin")
                .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
                .HoursFrom(new LocalDate(2026, 7, 1), WeeklyHours.Parse("Mon-Sat 07:00-19:00"))
                .Closed(
                    Holidays.Of(
                        [
                            Holiday.On(new LocalDate(2026, 12, 25), "Christmas Day"),
                            Holiday.On(new LocalDate(2026, 12, 26)),
                        ],
                        new LocalDate(2026, 12, 31),
                        new LocalDate(2026, 1, 1)
                    )
                )
                .Override(new LocalDate(2026, 12, 24), "08:00-12:00")
                .Override(new LocalDate(2026, 12, 31))
                .Break(new LocalDate(2026, 3, 2), "12:00-13:00")
                .Midnight(MidnightRule.ShiftStart)
                .Named("support hours"),
            calendar
        );
        Assert.Equal(Support, Documents.Write(calendar));
        Assert.True(Schema.Accepts(JsonNode.Parse(Support)));
    }

    [Fact]
    public void Document_OfSeveralPlaces_IsReadBackWithItsFingerprint()
    {
        var berlin = BusinessCalendar.In("Europe/Berlin").Hours(WeeklyHours.Parse("Mon-Fri 08:00-18:00"));
        var tokyo = BusinessCalendar.In("Asia/Tokyo").Hours(WeeklyHours.Parse("Mon-Fri 09:00-17:00"));
        var sun = ((berlin | tokyo) - (berlin & tokyo)).Named("one of the two");

        var again = Documents.Read<BusinessCalendar>(Documents.Write(sun));

        Assert.Equal(sun, again);
        Assert.Equal(Fingerprint.Of(sun), Fingerprint.Of(again));
        Assert.True(Schema.Accepts(JsonNode.Parse(Documents.Write(sun))));
    }

    [Fact]
    public void Document_WithAMember_ThatIsNone_NamesItsPath()
    {
        var text = Support
            .Replace("Mon-Sat", "Mon-Sit", StringComparison.Ordinal)
            .Replace("12:00-13:00", "12:00-25:00", StringComparison.Ordinal)
            .Replace("\"2026-12-26\"", "\"2026-02-30\"", StringComparison.Ordinal);

        Assert.False(Documents.TryRead<BusinessCalendar>(text, out _, out var problems));
        Assert.Equal(
            ["$.versions[0].hours", "$.holidays.dates[1].date", "$.breaks[0].shifts[0]"],
            problems.Select(problem => problem.Path)
        );
        Assert.Contains(
            "'2026-02-30' is not a date such as '2026-12-24'.",
            problems[1].Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Europe/Berlin", "Europe/Bonn", "has no zone 'Europe/Bonn'")]
    [InlineData("\"date\": \"2026-12-31\"", "\"date\": \"2026-12-24\"", "A date stands in 'overrides' more than once.")]
    [InlineData("\"knownUntil\": \"2026-12-31\"", "\"knownUntil\": \"2026-12-25\"", "lies outside the dates")]
    [InlineData("\"shift-start\"", "\"midday\"", "'midday' is not a midnight rule")]
    public void Document_ThatContradictsItself_IsRefused(string old, string planted, string message)
    {
        var text = Support.Replace(old, planted, StringComparison.Ordinal);

        Assert.False(Documents.TryRead<BusinessCalendar>(text, out _, out var problems));
        Assert.Contains(message, Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_AreWritten()
    {
        var calendar = Documents.Read<BusinessCalendar>(Support);

        Assert.Equal(
            """
            {
              "at": "2026-03-02T17:00:00Z",
              "nextOpen": "2026-03-03T07:00:00Z"
            }
            """,
            Documents.Write(calendar.Due(Instant.FromUtc(2026, 3, 2, 7, 0), Duration.FromHours(9)))
        );
        Assert.Equal(
            """
            {
              "earliest": "2026-02-27T17:00:00Z",
              "latest": "2026-03-02T07:00:00Z"
            }
            """,
            Documents.Write(calendar.Back(Instant.FromUtc(2026, 3, 2, 17, 0), Duration.FromHours(9)))
        );
    }

    [Fact]
    public void File_EqualsTheSchemaOfTheCode()
    {
        var schema = Documents.Schema<BusinessCalendar>() + "\n";
        if (Environment.GetEnvironmentVariable("OUTSOURCING_UPDATE_SCHEMAS") is { Length: > 0 })
        {
            File.WriteAllText(RepositoryFiles.PathOf(SchemaFile), schema);
        }

        Assert.Equal(RepositoryFiles.Read(SchemaFile), schema);
    }

    [Theory]
    [InlineData("""{ "kind": "zoned", "zone": "UTC", "hours": "closed" }""", true)]
    [InlineData("""{ "kind": "zoned", "zone": "UTC" }""", false)]
    [InlineData("""{ "kind": "lunar", "zone": "UTC", "hours": "closed" }""", false)]
    [InlineData(
        """{ "kind": "zoned", "zone": "UTC", "hours": "closed", "breaks": [{ "date": "2026-03-02" }] }""",
        false
    )]
    [InlineData("""{ "kind": "combined", "operation": "union", "left": 1, "right": 2 }""", false)]
    public void Schema_KnowsTheForm(string json, bool isAccepted) =>
        Assert.Equal(isAccepted, Schema.Accepts(JsonNode.Parse(json)));
}
