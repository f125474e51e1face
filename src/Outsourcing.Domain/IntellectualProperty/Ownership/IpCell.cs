namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>One field and one territory; without a name, all that no terms name.</summary>
internal readonly record struct IpCell(string? Field, string? Territory)
{
    public bool IsIn(AssignmentTerm term) => IsIn(term.Fields, Field) && IsIn(term.Territories, Territory);

    private static bool IsIn(Extent extent, string? name) => name is null ? extent.IsAllBut : extent.Contains(name);
}
