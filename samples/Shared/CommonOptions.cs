using System.CommandLine;

namespace Outsourcing.Samples;

/// <summary>The options that samples have in common.</summary>
internal static class CommonOptions
{
    /// <summary>An argument that may be left out.</summary>
    public static Argument<string?> Input(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>An option with a text.</summary>
    /// <param name="name">What the user types.</param>
    /// <param name="value">What the help calls the text.</param>
    /// <param name="description">What it is for.</param>
    public static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    public static Option<bool> Json() => new("--json") { Description = "Write the result as JSON instead of text." };

    public static Option<string?> Report() =>
        Text("--report", "FILE", "Also write the report: one HTML file that needs nothing else.");
}
