namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The agreements that come with the program.</summary>
internal static class Templates
{
    private const string Accounting = "accounting";
    private const string Software = "software";

    public static IReadOnlyList<string> Names { get; } = [Software, Accounting];

    /// <summary>The text of a template; without a name of the usual one.</summary>
    public static string Text(string? template) => Resource.Text(typeof(Templates), $"{Name(template)}.json");

    /// <summary>The day on which there is most to say about it.</summary>
    public static LocalDate Day(string? template) =>
        string.Equals(Name(template), Software, StringComparison.Ordinal)
            ? new LocalDate(2028, 5, 15)
            : new LocalDate(2031, 7, 10);

    private static string Name(string? template) =>
        string.Equals(template, Accounting, StringComparison.OrdinalIgnoreCase) ? Accounting : Software;
}
