namespace Outsourcing.Domain.Guards;

/// <summary>Entry point for guard clauses; same call shape as the Ardalis.GuardClauses package.</summary>
internal sealed class Guard : IGuardClause
{
    private Guard() { }

    /// <summary>Gets the single instance on which guard clauses are called.</summary>
    public static IGuardClause Against { get; } = new Guard();
}
