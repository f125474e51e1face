namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>The names of the rules on intellectual property.</summary>
public static partial class IpRules;
