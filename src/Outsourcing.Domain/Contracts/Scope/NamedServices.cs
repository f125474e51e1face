namespace Outsourcing.Domain.Contracts;

/// <summary>The services that the scopes in force name, each as the scope that prevails has it.</summary>
internal sealed class NamedServices
{
    private readonly Dictionary<string, NamedService> byId = new(StringComparer.Ordinal);

    private NamedServices(bool isStated, List<Finding> conflicts)
    {
        IsStated = isStated;
        Conflicts = conflicts;
    }

    /// <summary>Gets whether there is a scope at all.</summary>
    public bool IsStated { get; }

    /// <summary>Gets the services of which scopes say different things and none prevails; they are left out of <see cref="All"/>.</summary>
    public IReadOnlyList<Finding> Conflicts { get; }

    /// <summary>Gets the services, in the order of the clauses.</summary>
    public IReadOnlyList<NamedService> All { get; private set; } = [];

    public static NamedServices Of(AgreementView view)
    {
        var scopes = view.Provisions<Scope>();
        var conflicts = new List<Finding>();
        var named = new NamedServices(scopes.Count > 0, conflicts);
        var all = new List<NamedService>();
        foreach (
            var ofOne in scopes
                .SelectMany(scope => scope.Terms.Services.Select(service => new NamedService(service, scope)))
                .GroupBy(own => own.Service.Id, StringComparer.Ordinal)
        )
        {
            NamedService[] several = [.. ofOne];
            if (Prevailing(view.Agreement, several) is { } one)
            {
                all.Add(one);
                named.byId.Add(ofOne.Key, one);
            }
            else
            {
                conflicts.Add(Conflict(several));
            }
        }

        named.All = all.AsReadOnly();
        return named;
    }

    public NamedService? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Says whether a scope names a service, also one of which scopes say different things.</summary>
    public bool Names(string id) =>
        byId.ContainsKey(id)
        || Conflicts.Any(conflict => string.Equals(conflict.Subject, id, StringComparison.Ordinal));

    /// <summary>What is said of a service that no scope names.</summary>
    public static Finding NotNamed(string id, string who, ClauseReference? basis = null) =>
        Finding.Of(
            ContractRules.ScopeServiceNamed,
            Severity.Error,
            id,
            $"{who} names the service '{id}', which no scope in force names.",
            basis
        );

    private static NamedService? Prevailing(Agreement agreement, NamedService[] several) =>
        Array.TrueForAll(several, own => own.Service == several[0].Service)
            ? several[0]
            : Array.Find(
                several,
                one =>
                    Array.TrueForAll(
                        several,
                        other =>
                            other.Service == one.Service
                            || agreement.DoesPrevail(one.Scope.Reference.Document, other.Scope.Reference.Document)
                    )
            );

    private static Finding Conflict(NamedService[] several) =>
        Finding.Of(
            ContractRules.ScopeOneService,
            Severity.Error,
            several[0].Service.Id,
            $"{Invariant.List([.. several.Select(own => own.Scope.Reference.ToString())])} say different things of '{several[0].Service.Id}', and none of them prevails.",
            several[0].Scope.Reference
        );
}

/// <summary>A service with the scope that names it.</summary>
internal sealed record NamedService(Service Service, InForce<Scope> Scope);
