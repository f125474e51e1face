using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The charges, asked for fee bases; remembers which of them lie partly in the days that were asked about.</summary>
internal sealed class ChargeBook(ServiceLevelAgreement terms, IReadOnlyList<ServiceCharge> charges)
{
    private readonly Dictionary<string, string[]?> services = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, DateRange Days), Ratio?> sums = [];
    private readonly List<ServiceCharge> straddling = [];

    /// <summary>Gets the key of the charges of all services.</summary>
    public const string All = "all services";

    /// <summary>Gets the charges that lie partly in days that were asked about, so that nobody knows how much of them counts.</summary>
    public IReadOnlyList<ServiceCharge> Straddling => straddling;

    /// <summary>Gives the key of a level's fee base: levels with the same key share one base.</summary>
    public string KeyOf(ServiceLevel level)
    {
        if (terms.FeeBase.Scope == FeeScope.All || level.Services.Count == 0)
        {
            return All;
        }

        var names = level.Services.AsEnumerable();
        if (terms.FeeBase.Scope == FeeScope.Tower)
        {
            names = names.Concat(
                terms
                    .Towers.Where(tower => tower.Services.Intersect(level.Services, StringComparer.Ordinal).Any())
                    .SelectMany(tower => tower.Services)
            );
        }

        string[] ordered = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var key = string.Join(", ", ordered);
        services[key] = ordered;
        return key;
    }

    /// <summary>Adds up the charges of a fee base in the days; null when there is none.</summary>
    public Ratio? Sum(string key, DateRange days)
    {
        if (sums.TryGetValue((key, days), out var known))
        {
            return known;
        }

        var names = services.GetValueOrDefault(key);
        var sum = Add(
            charge =>
                names is null || (charge.Service is { } service && names.Contains(service, StringComparer.Ordinal)),
            days
        );
        sums[(key, days)] = sum;
        return sum;
    }

    /// <summary>Adds up the charges that any of several fee bases counts, each of them once.</summary>
    public Ratio SumOfAny(IReadOnlyCollection<string> keys, DateRange days)
    {
        if (keys.Count == 1 || keys.FirstOrDefault(key => services.GetValueOrDefault(key) is null) is not null)
        {
            return Sum(keys.Count == 1 ? keys.First() : All, days) ?? Ratio.Zero;
        }

        var names = keys.SelectMany(key => services[key]!).ToHashSet(StringComparer.Ordinal);
        return Add(charge => charge.Service is { } service && names.Contains(service), days) ?? Ratio.Zero;
    }

    private Ratio? Add(Func<ServiceCharge, bool> isMeant, DateRange days)
    {
        ServiceCharge[] counted = [.. charges.Where(charge => isMeant(charge) && Counts(charge, days))];
        return counted.Length == 0
            ? null
            : CreditRounding.Total(counted.Select(charge => Ratio.Of(charge.Amount.Amount)));
    }

    private bool Counts(ServiceCharge charge, DateRange days)
    {
        if (terms.FeeBase.Timing == FeeTiming.Invoiced)
        {
            return charge.InvoicedOn is { } invoiced && days.Contains(invoiced);
        }

        if (days.Intersect(charge.During) is not { } shared)
        {
            return false;
        }

        if (shared != charge.During && !straddling.Contains(charge))
        {
            straddling.Add(charge);
        }

        return true;
    }
}
