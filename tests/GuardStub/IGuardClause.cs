namespace Ardalis.GuardClauses;

/// <summary>What guard clauses extend.</summary>
public interface IGuardClause;
