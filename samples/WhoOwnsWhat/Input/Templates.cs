namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The agreements that come with the program.</summary>
internal static class Templates
{
    private const string Marketing = "marketing";
    private const string Software = "software";

    public static IReadOnlyList<string> Names { get; } = [Software, Marketing];

    /// <summary>The text of a template; without a name of the usual one.</summary>
    public static string Text(string? template) => Resource.Text(typeof(Templates), $"{Name(template)}.json");

    /// <summary>The day on which there is most to say about it: before a payment, and after an exit.</summary>
    public static LocalDate Day(string? template) =>
        Name(template) switch
        {
            Software => new LocalDate(2028, 5, 15),
            _ => new LocalDate(2027, 8, 16),
        };

    private static string Name(string? template) =>
        string.Equals(template, Marketing, StringComparison.OrdinalIgnoreCase) ? Marketing : Software;
}
