using System.Text.Json.Nodes;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts;
using Outsourcing.Domain.Tests.House;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Applications write packs of laws as documents.</summary>
public sealed class LawDocumentTests
{
    private const string SchemaFile = "docs/schemas/law-pack.schema.json";

    private const string Pack = """
        {
          "name": "Ruritania: services",
          "jurisdiction": "ZZ",
          "asOf": "2026-12-01",
          "rules": [
            {
              "name": "Code § 7",
              "source": { "citation": "Code of Services", "place": "§ 7" },
              "scope": {
                "kind": "all",
                "parts": [
                  { "kind": "holds", "circumstance": "governed by the law of Ruritania" },
                  { "kind": "not", "negated": { "kind": "holds", "circumstance": "customer is a bank" } }
                ]
              },
              "effect": {
                "kind": "reminder", "earliest": "P30D", "latest": "P10D", "without": "no-renewal", "spares": "P1M"
              },
              "from": "2026-01-01"
            },
            {
              "name": "Code § 8",
              "source": { "citation": "Code of Services", "place": "§ 8" },
              "scope": { "kind": "holds", "circumstance": "governed by the law of Ruritania" },
              "effect": { "kind": "charge", "charge": "exit fee", "limit": "forbidden" },
              "until": "2027-12-31"
            }
          ]
        }
        """;

    [Fact]
    public void Read_APackOfAnApplication_IsAskedLikeAnyOther()
    {
        var pack = Documents.Read<LawPack>(Pack);
        var view = Deals
            .Renewing(Period.FromYears(1), Notice.Days(60))
            .Where("governed by the law of Ruritania")
            .Where("customer is a bank", Truth.False)
            .At(new LocalDate(2027, 4, 1));

        Assert.Equal("Ruritania: services (ZZ, as of 2026-12-01)", pack.ToString());
        Assert.Equal(
            "2027-04-21 Halden: remind Northquay of the renewal after 2027-06-30 (due, MSA § 3)",
            view.ReminderDuties(pack).ToString()
        );
        Assert.Equal(
            "By the terms 100.00 EUR, by law nothing: Code § 8 forbids the exit fee.",
            Assert
                .Single(
                    view.ChargeByLaw(
                        "exit fee",
                        Answer.Known(Money.Of(100m, "EUR"), Explanation.Of("So it is agreed.")),
                        pack
                    ).Findings
                )
                .Message
        );
    }

    [Fact]
    public void Read_AWindowThatIsNone_SaysWhere()
    {
        Assert.False(
            Documents.TryRead<LawPack>(Pack.Replace("P30D", "P9D", StringComparison.Ordinal), out _, out var problems)
        );
        Assert.Equal(
            "line 17, column 41, $.rules[0].effect.earliest: A reminder cannot be given from 9 days until 10 days before a day.",
            Assert.Single(problems).ToString()
        );
    }

    [Fact]
    public void Write_WhatLawsSay_ShowsRuleAndAnswer()
    {
        var written = JsonNode.Parse(
            Documents.Write(
                Deals
                    .Renewing(Period.FromYears(1), Notice.Days(60))
                    .Where(LawCircumstances.ProfessionalCustomer)
                    .At(new LocalDate(2027, 4, 1))
                    .Laws(LawPacks.France)[0]
            )
        )!;

        Assert.Equal("France: tacit renewals", (string?)written["pack"]);
        Assert.Equal("L215-1", (string?)written["rule"]);
        Assert.Equal("not-applicable", (string?)written["effect"]!["status"]);
        Assert.Equal(
            "L215-1 does not apply, since 'customer acts as a professional' holds.",
            (string?)written["effect"]!["findings"]![0]!["message"]
        );
    }

    [Fact]
    public void Write_Reminders_ShowsDutiesAndFindings()
    {
        var written = JsonNode.Parse(
            Documents.Write(
                Deals
                    .Renewing(Period.FromYears(1), Notice.Days(60))
                    .Where(LawCircumstances.NewYorkLaw)
                    .Where(LawCircumstances.ServiceToProperty)
                    .At(new LocalDate(2027, 4, 1))
                    .ReminderDuties(LawPacks.NewYork)
            )
        )!;

        Assert.Equal("2027-04-16", (string?)written["duties"]![0]!["on"]);
        Assert.Empty(written["findings"]!.AsArray());
    }

    [Fact]
    public void SchemaFile_EqualsTheSchemaOfTheCode()
    {
        var schema = Documents.Schema<LawPack>() + "\n";
        if (Environment.GetEnvironmentVariable("OUTSOURCING_UPDATE_SCHEMAS") is { Length: > 0 })
        {
            File.WriteAllText(RepositoryFiles.PathOf(SchemaFile), schema);
        }

        Assert.Equal(RepositoryFiles.Read(SchemaFile), schema);
    }

    [Fact]
    public void Schema_APack_IsAccepted()
    {
        var schema = new MiniSchema(JsonNode.Parse(Documents.Schema<LawPack>())!);

        Assert.True(schema.Accepts(JsonNode.Parse(Pack)));
        Assert.False(schema.Accepts(JsonNode.Parse(Pack.Replace("no-renewal", "nothing", StringComparison.Ordinal))));
        Assert.All(LawPacks.All, pack => Assert.True(schema.Accepts(JsonNode.Parse(Documents.Write(pack)))));
    }
}
