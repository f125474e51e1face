namespace Outsourcing.Samples.VendorSelection;

/// <summary>The selections that come with the program.</summary>
internal static class Templates
{
    /// <summary>The names, the usual one first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["customer-service", "software", "marketing", "accounting"];

    /// <summary>The name of the template that is asked for; without one the usual one.</summary>
    public static string Name(string? asked) =>
        Names.FirstOrDefault(own => string.Equals(own, asked, StringComparison.OrdinalIgnoreCase)) ?? Names[0];

    /// <summary>The text of one of the files of a template.</summary>
    public static string Text(string name, string file) => Resource.Text(typeof(Templates), $"{name}/{file}");
}
