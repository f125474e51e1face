using System.Reflection;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.House;

/// <summary>The assemblies that are shipped, and their types.</summary>
internal static class Libraries
{
    /// <summary>Gets the core.</summary>
    public static Assembly Core { get; } = typeof(RuleId).Assembly;

    /// <summary>Gets the package that reads and writes JSON.</summary>
    public static Assembly Json { get; } = Assembly.Load("Outsourcing.Domain.Json");

    /// <summary>Gets the package that reads iCalendar files.</summary>
    public static Assembly ICalendar { get; } = Assembly.Load("Outsourcing.Domain.ICalendar");

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<Assembly> All { get; } = [Core, Json, ICalendar];

    /// <summary>Gets the public types of all of them, nested ones too; generic ones as definitions.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = [.. All.SelectMany(PublicTypesOf)];

    /// <summary>Lists the public types of an assembly by name, without those that the compiler made.</summary>
    public static IEnumerable<Type> PublicTypesOf(Assembly assembly) =>
        assembly
            .GetExportedTypes()
            .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Says whether a type comes from one of them.</summary>
    public static bool Holds(Type type) => All.Contains(type.Assembly);
}
