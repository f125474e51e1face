using NodaTime;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Json;

/// <summary>The types of <c>Parties</c> as JSON: countries and identifiers by their texts, the rest as objects.</summary>
internal static class PartyShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Class(new TextConverter<Country>(Country.Parse, "^[A-Z]{2}$"))
            .Class(new TextConverter<Lei>(Lei.Parse, "^[0-9A-Z]{18}[0-9]{2}$"))
            .Struct(
                new WordConverter<PartyRole>(
                    "a role",
                    ("customer", PartyRole.Customer),
                    ("provider", PartyRole.Provider),
                    ("guarantor", PartyRole.Guarantor),
                    ("subcontractor", PartyRole.Subcontractor),
                    ("beneficiary", PartyRole.Beneficiary)
                )
            )
            .Struct(
                new WordConverter<LeiStatus>(
                    "what the register says",
                    ("issued", LeiStatus.Issued),
                    ("lapsed", LeiStatus.Lapsed),
                    ("retired", LeiStatus.Retired),
                    ("not-listed", LeiStatus.NotListed)
                )
            )
            .Class(
                new Shape<LeiRegistration>(parts =>
                    LeiRegistration.Of(
                        parts.Get<Lei>("lei"),
                        parts.Get<LeiStatus>("status"),
                        parts.Get<LocalDate>("asOf")
                    )
                )
                    .With("lei", fact => fact.Lei)
                    .With("status", fact => fact.Status)
                    .With("asOf", fact => fact.AsOf)
            )
            .Class(
                new Shape<LegalEntity>(parts =>
                    LegalEntity.Of(
                        parts.Get<string>("name"),
                        parts.Optional<Country>("country"),
                        parts.Optional<Lei>("lei"),
                        parts.Optional<string>("registrationNumber")
                    )
                )
                    .With("name", entity => entity.Name)
                    .Optional("country", entity => entity.Country)
                    .Optional("lei", entity => entity.Lei)
                    .Optional("registrationNumber", entity => entity.RegistrationNumber)
            )
            .Class(
                new Shape<Organisation>(parts =>
                    Organisation.Of(parts.Get<string>("name"), parts.List<LegalEntity>("entities"))
                )
                    .With("name", organisation => organisation.Name)
                    .When<LegalEntity[]>(
                        "entities",
                        organisation => organisation.Entities.Count > 0,
                        organisation => [.. organisation.Entities]
                    )
            )
            .Class(
                new Shape<Party>(parts =>
                    Party.Of(
                        parts.Get<PartyRole>("role"),
                        parts.Get<string>("name"),
                        parts.List<LegalEntity>("entities")
                    )
                )
                    .With("name", party => party.Name)
                    .With("role", party => party.Role)
                    .When<LegalEntity[]>("entities", party => party.Entities.Count > 0, party => [.. party.Entities])
            )
            .Class(
                new Shape<Control>(Read)
                    .With("entity", control => control.Entity)
                    .With<LegalEntity[]>("controllers", control => [.. control.Controllers])
                    .Optional("from", control => control.From)
                    .Optional("endExclusive", control => control.EndExclusive)
            )
            .Class(
                new Shape<Affiliates>(parts => Affiliates.Of(parts.List<Control>("records"))).With<Control[]>(
                    "records",
                    affiliates => [.. affiliates.Records]
                )
            )
            .Describe<Party>("party", "A side of an agreement: its name, its role, and its legal entities.")
            .Describe<Affiliates>("affiliates", "Who controlled whom, and when.");

    private static Control Read(Parts parts)
    {
        var entity = parts.Get<LegalEntity>("entity");
        var controllers = parts.List<LegalEntity>("controllers");
        var (from, end) = (parts.Optional<LocalDate?>("from"), parts.Optional<LocalDate?>("endExclusive"));
        return controllers.Length == 0
            ? Control.ByNobody(entity, from, end)
            : Control.Of(entity, controllers, from, end);
    }
}
