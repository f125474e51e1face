using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The facts that a settlement uses, in an order that does not depend on that in which they came.</summary>
internal sealed class SettlementFacts
{
    private readonly Dictionary<(string Level, DateRange During), string> causes = [];
    private readonly HashSet<(string Level, DateRange During)> chosen;
    private readonly CreditClaimed[] claims;

    public SettlementFacts(IEnumerable<Fact> facts)
    {
        Fact[] ordered = [.. facts.Distinct().Order(Comparer<Fact>.Create(Fact.Compare))];
        foreach (var cause in ordered.OfType<FailureCause>())
        {
            if (
                !causes.TryAdd((cause.Level, cause.During), cause.Cause)
                && !Same(causes[(cause.Level, cause.During)], cause.Cause)
            )
            {
                Conflicts.Add(
                    Finding.Of(
                        ServiceLevelRules.CauseOne,
                        Severity.Error,
                        cause.Level,
                        $"The miss of {cause.Level} in {cause.During} has two causes, {causes[(cause.Level, cause.During)]} and {cause.Cause}.",
                        remedy: "Retract one of the facts."
                    )
                );
            }
        }

        chosen = [.. ordered.OfType<CreditChosen>().Select(choice => (choice.Level, choice.During))];
        claims = [.. ordered.OfType<CreditClaimed>()];
        Given = [.. ordered.OfType<CreditGiven>()];
        LastInvoice = ordered.OfType<LastInvoice>().FirstOrDefault()?.On;
    }

    public List<Finding> Conflicts { get; } = [];

    public IReadOnlyList<CreditGiven> Given { get; }

    public LocalDate? LastInvoice { get; }

    public string? CauseOf(LevelResult result) => causes.GetValueOrDefault((result.Level, result.During));

    public bool IsChosen(LevelResult result) => chosen.Contains((result.Level, result.During));

    /// <summary>The first claim of a level's credit for a window.</summary>
    public LocalDate? ClaimOf(string level, DateRange window) =>
        Array.Find(claims, claim => claim.Window == window && (claim.Level is null || Same(claim.Level, level)))?.On;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
