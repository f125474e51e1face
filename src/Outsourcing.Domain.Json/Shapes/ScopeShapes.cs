using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Json;

/// <summary>Scopes and their services as JSON; what the end of a service does is written only.</summary>
internal static class ScopeShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new WordConverter<ServiceStanding>(
                    "a standing",
                    ("in-scope", ServiceStanding.InScope),
                    ("out-of-scope", ServiceStanding.OutOfScope),
                    ("retained", ServiceStanding.Retained)
                )
            )
            .Class(Service())
            .Kind<Provision, Scope>("scope", new Shape<Scope>(parts =>
                {
                    var scope = Scope.Of(parts.List<Service>("services"));
                    return parts.Optional<bool?>("includesInherentServices") == true
                        ? scope.WithInherentServices()
                        : scope;
                }).With<Service[]>("services", scope => [.. scope.Services]).When<bool?>("includesInherentServices", scope => scope.IncludesInherentServices, scope => scope.IncludesInherentServices))
            .Class(
                new Shape<ServiceEnding>(create: null)
                    .With("service", ending => ending.Service)
                    .With<Clause[]>("fallsAway", ending => [.. ending.FallsAway])
                    .With<Clause[]>("goesOn", ending => [.. ending.GoesOn])
                    .With<RaciActivity[]>("activities", ending => [.. ending.Activities])
                    .With<Service[]>("dependents", ending => [.. ending.Dependents])
                    .With<Exercisable[]>("powers", ending => [.. ending.Powers])
            );

    private static Shape<Service> Service() =>
        new Shape<Service>(Read)
            .With("id", service => service.Id)
            .With("standing", service => service.Standing)
            .Optional("description", service => service.Description)
            .Optional("place", service => service.Place)
            .Optional("tower", service => service.Tower)
            .Optional("calendar", service => service.Calendar)
            .Optional("start", service => service.Start)
            .Optional("endExclusive", service => service.EndExclusive)
            .When<string[]>("dependsOn", service => service.DependsOn.Count > 0, service => [.. service.DependsOn]);

    private static Service Read(Parts parts)
    {
        var service = Contracts
            .Service.Of(
                parts.Get<string>("id"),
                parts.Get<ServiceStanding>("standing"),
                parts.Optional<string>("description")
            )
            .Between(parts.Optional<LocalDate?>("start"), parts.Optional<LocalDate?>("endExclusive"))
            .DependingOn(parts.List<string>("dependsOn"));
        service = parts.Optional<string>("place") is { } place ? service.At(place) : service;
        service = parts.Optional<string>("tower") is { } tower ? service.InTower(tower) : service;
        return parts.Optional<BusinessCalendar>("calendar") is { } calendar ? service.Open(calendar) : service;
    }
}
