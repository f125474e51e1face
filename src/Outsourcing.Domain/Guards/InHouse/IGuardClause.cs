namespace Outsourcing.Domain.Guards;

/// <summary>Marker that guard clauses extend.</summary>
internal interface IGuardClause;
