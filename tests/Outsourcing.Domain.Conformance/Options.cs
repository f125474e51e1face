namespace Outsourcing.Domain.Conformance;

/// <summary>What to print.</summary>
internal enum Output
{
    /// <summary>A line for each failing case, the skips and the closing line.</summary>
    Text = 0,

    /// <summary>Everything as one JSON document.</summary>
    Json = 1,

    /// <summary>The skips alone, sorted, as a file for <c>--expect-skips</c>.</summary>
    Skips = 2,
}

/// <summary>The arguments of the program.</summary>
internal sealed class Options
{
    public const string Usage = """
        Runs neutral JSON cases against the public API of Outsourcing.Domain.

        usage: Outsourcing.Domain.Conformance <file-or-folder>... [options]

          --family NAME        only cases of this family (scoring, scoring-oracle, ...) or method (TOPSIS, ...)
          --list               name the cases without running them
          --json               results as JSON
          --skips              print only what is not built yet, sorted
          --expect-skips FILE  fail when the skips differ from this list
          --help               this text

        Exit code: 0 nothing failed and something passed; 1 otherwise; 2 wrong arguments.
        """;

    private readonly List<string> paths = [];
    private readonly List<string> families = [];

    private Options() { }

    public IReadOnlyList<string> Paths => paths;

    public Output Output { get; private set; }

    public bool List { get; private set; }

    public bool Help { get; private set; }

    public string? ExpectedSkips { get; private set; }

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="ArgumentException">An option is unknown or lacks its value, or there is no path.</exception>
    public static Options Parse(IReadOnlyList<string> args)
    {
        var options = new Options();
        for (var i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--family":
                    options.families.Add(Value(args, ref i));
                    break;
                case "--expect-skips":
                    options.ExpectedSkips = Value(args, ref i);
                    break;
                case "--list":
                    options.List = true;
                    break;
                case "--json":
                    options.Output = Output.Json;
                    break;
                case "--skips":
                    options.Output = Output.Skips;
                    break;
                case "--help" or "-h":
                    options.Help = true;
                    break;
                case var option when option.StartsWith('-'):
                    throw new ArgumentException($"There is no option {option}.", nameof(args));
                case var path:
                    options.paths.Add(path);
                    break;
            }
        }

        return options.Help || options.paths.Count > 0
            ? options
            : throw new ArgumentException("There is no file or folder.", nameof(args));
    }

    /// <summary>Says whether a case was asked for: by its family, the first words of its family, or its method. An unreadable file may hold any.</summary>
    public bool Wants(ConformanceCase one) =>
        families.Count == 0
        || Same(one.Family, ConformanceCase.Unreadable)
        || families.Exists(name =>
            Same(one.Family, name)
            || Same(one.Method, name)
            || one.Family.StartsWith(name + "-", StringComparison.OrdinalIgnoreCase)
        );

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Value(IReadOnlyList<string> args, ref int i) =>
        i + 1 < args.Count
            ? args[++i]
            : throw new ArgumentException($"The option {args[i]} needs a value.", nameof(args));
}
