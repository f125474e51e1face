namespace Ardalis.GuardClauses;

/// <summary>Entry point for guard clauses.</summary>
public class Guard : IGuardClause
{
    private Guard() { }

    /// <summary>Gets the instance on which clauses are called.</summary>
    public static IGuardClause Against { get; } = new Guard();
}
