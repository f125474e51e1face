namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The agreements that come with the program.</summary>
internal static class Templates
{
    private const string Accounting = "accounting";
    private const string Marketing = "marketing";
    private const string Software = "software";

    public static IReadOnlyList<string> Names { get; } = [Software, Accounting, Marketing];

    /// <summary>The text of a template; without a name of the usual one.</summary>
    public static string Text(string? template) => Resource.Text(typeof(Templates), $"{Name(template)}.json");

    /// <summary>The day on which there is most to say about it.</summary>
    public static LocalDate Day(string? template) =>
        Name(template) switch
        {
            Software => new LocalDate(2028, 5, 15),
            Accounting => new LocalDate(2031, 7, 10),
            _ => new LocalDate(2027, 6, 10),
        };

    private static string Name(string? template) =>
        Names.FirstOrDefault(name => string.Equals(name, template, StringComparison.OrdinalIgnoreCase)) ?? Software;
}
