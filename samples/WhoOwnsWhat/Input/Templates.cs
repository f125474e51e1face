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

    /// <summary>What the customer wants to go on with after the exit; none for what software needs.</summary>
    public static IReadOnlyList<string> Acts(string? template) =>
        string.Equals(Name(template), Marketing, StringComparison.Ordinal) ? [IpActs.Use, IpActs.Distribute] : [];

    /// <summary>The text of the law that comes with a template; <see langword="null"/> when the library has all that it needs.</summary>
    public static string? Law(string? template) =>
        string.Equals(Name(template), Marketing, StringComparison.Ordinal)
            ? Resource.Text(typeof(Templates), "law.json")
            : null;

    private static string Name(string? template) =>
        string.Equals(template, Marketing, StringComparison.OrdinalIgnoreCase) ? Marketing : Software;
}
