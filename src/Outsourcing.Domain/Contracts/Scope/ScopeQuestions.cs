using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Questions to an agreement about the services that it is about.</summary>
public static class ScopeQuestions
{
    /// <summary>Gives the services that are in scope and rendered on the day of the view; those that a termination ended are not.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>
    /// The services, in the order of the clauses; where several scopes name one, as the document that prevails has it. A
    /// service of which they say different things is left out (<see cref="ScopeFindings"/> tells).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Service> ServicesInForce(this AgreementView view) =>
        Array.AsReadOnly([
            .. NamedServices
                .Of(Guard.Against.Null(view))
                .All.Select(own => own.Service)
                .Where(service => IsRendered(view, service)),
        ]);

    /// <summary>Says whether something is in scope on the day of the view, named or as an inherent part of what is named.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="item">The name of a service or of a piece of work.</param>
    /// <returns>
    /// Yes or no with the clause; silent when no scope names it and none has an inherent-services clause; a missing fact when
    /// such a clause decides and it is not stated whether the item is an inherent part of a service in force
    /// (<see cref="Stated"/> with the circumstance of <see cref="InherentPart"/>).
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Answer<bool> IsInScope(this AgreementView view, string item)
    {
        Guard.Against.Null(view);
        Guard.Against.NoText(item);
        var services = NamedServices.Of(view);
        return services.Conflicts.FirstOrDefault(one => string.Equals(one.Subject, item, StringComparison.Ordinal))
                is { } conflict
                ? Answer.Conflict<bool>(conflict)
            : services.Find(item) is { } named ? Answer.Known(IsRendered(view, named.Service), Named(view, named))
            : Inherent(view, services, item);
    }

    /// <summary>Gives the name of the circumstance that something is an inherent part of a service.</summary>
    /// <param name="item">The name of a piece of work.</param>
    /// <param name="service">The name of the service.</param>
    /// <returns>The name, for a <see cref="Stated"/> fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static string InherentPart(string item, string service) =>
        $"{Guard.Against.NoText(item)} is an inherent part of {Guard.Against.NoText(service)}";

    /// <summary>Says what the end of a service does: what falls away, what is orphaned, and which powers bring it about at what fee.</summary>
    /// <param name="view">The agreement as it is known and stands; its powers are those of its day.</param>
    /// <param name="service">The name of the service.</param>
    /// <param name="on">The last day of the service, by whose clauses it is judged.</param>
    /// <returns>
    /// What it does; silent when no scope names the service, a conflict when scopes say different things of it, and not
    /// applicable when it is not in force on that day.
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Answer<ServiceEnding> WhenServiceEnds(this AgreementView view, string service, LocalDate on)
    {
        Guard.Against.Null(view);
        Guard.Against.NoText(service);
        var then = view.On(on);
        var services = NamedServices.Of(then);
        return services.Conflicts.FirstOrDefault(one => string.Equals(one.Subject, service, StringComparison.Ordinal))
                is { } conflict
                ? Answer.Conflict<ServiceEnding>(conflict)
            : services.Find(service) is not { } named
                ? Answer.Silent<ServiceEnding>(NamedServices.NotNamed(service, "The question"))
            : !IsRendered(then, named.Service)
                ? Answer.NotApplicable<ServiceEnding>(
                    Finding.Of(
                        ContractRules.ScopeServiceNamed,
                        Severity.Error,
                        service,
                        $"{named.Service} is not rendered on {CivilDay.Text(then.Date)}.",
                        named.Scope.Reference
                    )
                )
            : Known(Ending(view, then, services, named.Service));
    }

    /// <summary>Says what is wrong with the scopes, and with what names their services.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>
    /// Services of which scopes say different things, and clauses, activities and services that name a service that no scope
    /// names; nothing when there is no scope.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Finding> ScopeFindings(this AgreementView view)
    {
        var services = NamedServices.Of(Guard.Against.Null(view));
        return services.IsStated
            ? Array.AsReadOnly([
                .. services.Conflicts,
                .. Namings(view, services)
                    .Where(naming => !services.Names(naming.Service))
                    .Select(naming => NamedServices.NotNamed(naming.Service, naming.Who, naming.Clause))
                    .Distinct(),
            ])
            : [];
    }

    private static IEnumerable<(string Service, string Who, ClauseReference Clause)> Namings(
        AgreementView view,
        NamedServices services
    ) =>
        view
            .Clauses.SelectMany(clause =>
                clause.Services.Select(service => (service, $"The clause {clause.Reference}", clause.Reference))
            )
            .Concat(
                view.Provisions<ResponsibilityMatrix>()
                    .SelectMany(matrix =>
                        matrix.Terms.Activities.SelectMany(activity =>
                            activity.Services.Select(service =>
                                (service, $"The activity '{activity.Name}'", matrix.Reference)
                            )
                        )
                    )
            )
            .Concat(
                services.All.SelectMany(own =>
                    own.Service.DependsOn.Select(service =>
                        (service, $"The service '{own.Service.Id}'", own.Scope.Reference)
                    )
                )
            );

    /// <summary>Says whether a service is in scope on the day of the view, and neither its scope nor a termination has ended it.</summary>
    private static bool IsRendered(AgreementView view, Service service) =>
        service.IsInForce(view.Date) && !(view.LastDayOfService(service.Id) < view.Date);

    private static Explanation Named(AgreementView view, NamedService named)
    {
        var date = CivilDay.Text(view.Date);
        var service = named.Service;
        return Explanation.Of(
            IsRendered(view, service) ? $"'{service.Id}' is in scope on {date}: the scope names it."
                : service.IsInForce(view.Date)
                    ? $"'{service.Id}' is not in scope on {date}: it was ended with {CivilDay.Text(view.LastDayOfService(service.Id)!.Value)}."
                : service.Standing == ServiceStanding.InScope
                    ? $"'{service.Id}' is not in scope on {date}: the scope names it for other days."
                : $"'{service.Id}' is not in scope on {date}: the scope names it as {(service.Standing == ServiceStanding.Retained ? "retained" : "out of scope")}.",
            named.Scope.Reference,
            Explanation.Of($"{service}.")
        );
    }

    private static Answer<bool> Inherent(AgreementView view, NamedServices services, string item)
    {
        NamedService[] wholes =
        [
            .. services.All.Where(own => own.Scope.Terms.IncludesInherentServices && IsRendered(view, own.Service)),
        ];
        if (wholes.Length == 0)
        {
            return Answer.Silent<bool>(
                Finding.Of(
                    ContractRules.ScopeServiceNamed,
                    Severity.Info,
                    item,
                    $"No scope in force names '{item}', and no inherent-services clause covers it."
                )
            );
        }

        var stated = wholes
            .Select(own => (Whole: own, Holds: Holds(view, InherentPart(item, own.Service.Id))))
            .ToList();
        if (stated.Find(one => one.Holds.IsTrue).Whole is { } whole)
        {
            return Answer.Known(
                true,
                Explanation.Of(
                    $"'{item}' is in scope on {CivilDay.Text(view.Date)}: it is an inherent part of '{whole.Service.Id}', which the scope names.",
                    whole.Scope.Reference,
                    Explanation.Of($"{whole.Service}.")
                )
            );
        }

        Finding[] open = [.. stated.Where(one => one.Holds.IsUnknown).Select(one => NotStated(item, one.Whole))];
        return open.Length > 0
            ? Answer.FactMissing<bool>(open)
            : Answer.Known(
                false,
                Explanation.Of(
                    $"'{item}' is not in scope on {CivilDay.Text(view.Date)}: the scope does not name it, and it is an inherent part of no service that it names.",
                    stated.Select(one =>
                        Explanation.Of(
                            $"It is stated that '{item}' is no inherent part of '{one.Whole.Service.Id}'.",
                            one.Whole.Scope.Reference
                        )
                    )
                )
            );
    }

    /// <summary>What was stated last counts.</summary>
    private static Truth Holds(AgreementView view, string circumstance) =>
        view.FactsOf<Stated>()
            .LastOrDefault(fact => string.Equals(fact.Circumstance, circumstance, StringComparison.Ordinal))
            ?.Holds
        ?? Truth.Unknown;

    private static Finding NotStated(string item, NamedService whole) =>
        Finding.Of(
            ContractRules.ScopeInherent,
            Severity.Error,
            item,
            $"It is not stated whether '{item}' is an inherent part of '{whole.Service.Id}'.",
            whole.Scope.Reference,
            $"State whether it holds: {InherentPart(item, whole.Service.Id)}."
        );

    private static ServiceEnding Ending(AgreementView view, AgreementView then, NamedServices services, Service service)
    {
        var naming = then.Clauses.Where(clause => Names(clause.Services, service.Id)).ToList();
        return new ServiceEnding(
            service,
            [.. naming.Where(clause => clause.Services.Count == 1)],
            [.. naming.Where(clause => clause.Services.Count > 1)],
            [
                .. then.Provisions<ResponsibilityMatrix>()
                    .SelectMany(matrix => matrix.Terms.Activities)
                    .Where(activity => Names(activity.Services, service.Id)),
            ],
            [.. Dependents(services, service, then)],
            [
                .. view
                    .Agreement.Parties.SelectMany(party => view.Powers(party.Name))
                    .Where(power => power.Kind == PowerKind.Terminate && Names(power.Services, service.Id))
                    .Distinct(),
            ]
        );
    }

    private static IEnumerable<Service> Dependents(NamedServices services, Service service, AgreementView view)
    {
        var inForce = services.All.Select(own => own.Service).Where(own => IsRendered(view, own)).ToList();
        var gone = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>([service.Id]);
        while (next.TryDequeue(out var id))
        {
            foreach (var dependent in inForce.Where(own => Names(own.DependsOn, id) && gone.Add(own.Id)))
            {
                next.Enqueue(dependent.Id);
            }
        }

        return inForce.Where(own => own != service && gone.Contains(own.Id));
    }

    private static Answer<ServiceEnding> Known(ServiceEnding ending) =>
        Answer.Known(
            ending,
            Explanation.From(
                ending,
                static own =>
                    Explanation.Of(
                        $"This is what is known of {own}.",
                        own.FallsAway.Select(clause =>
                                Explanation.Of($"It names only '{own.Service.Id}': it falls away.", clause.Reference)
                            )
                            .Concat(
                                own.GoesOn.Select(clause =>
                                    Explanation.Of(
                                        $"It names {Invariant.List(clause.Services)}: it goes on without '{own.Service.Id}'.",
                                        clause.Reference
                                    )
                                )
                            )
                            .Concat(own.Powers.Select(power => power.Explanation))
                    )
            )
        );

    private static bool Names(IReadOnlyList<string> services, string service) =>
        services.Contains(service, StringComparer.Ordinal);
}
