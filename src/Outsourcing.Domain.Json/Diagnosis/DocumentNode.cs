using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Outsourcing.Domain.Json;

/// <summary>One value of a document with its place in the text; repeated members are kept.</summary>
/// <param name="parent">The object or list that holds it; <see langword="null"/> for the document.</param>
/// <param name="kind">What it is.</param>
/// <param name="start">Where it begins in the text, in bytes.</param>
internal sealed class DocumentNode(DocumentNode? parent, JsonTokenType kind, int start)
{
    private const int LongestName = 60;

    private readonly List<DocumentNode> children = [];

    public JsonTokenType Kind { get; } = kind;

    public int Start { get; } = start;

    /// <summary>Gets where it ends in the text, in bytes.</summary>
    public int End { get; set; }

    /// <summary>Gets the name of the member; <see langword="null"/> for the document and for items of a list.</summary>
    public string? Name { get; init; }

    /// <summary>Gets where the name begins in the text; where the value does when there is none.</summary>
    public int NameStart { get; init; } = start;

    /// <summary>Gets the place in a list, from 0.</summary>
    public int Index { get; init; }

    public IReadOnlyList<DocumentNode> Children => children;

    public bool IsObject => Kind == JsonTokenType.StartObject;

    public bool IsList => Kind == JsonTokenType.StartArray;

    /// <summary>Gets the path, such as <c>$.criteria[0].name</c>.</summary>
    public string Path
    {
        get
        {
            var steps = new Stack<DocumentNode>();
            for (var node = this; node.Parent is not null; node = node.Parent)
            {
                steps.Push(node);
            }

            return steps.Aggregate(new StringBuilder("$"), (path, node) => node.AppendTo(path)).ToString();
        }
    }

    private DocumentNode? Parent => parent;

    /// <summary>Says whether an object has a member that is not null.</summary>
    public bool Has(string name) => Find(name) is { Kind: not JsonTokenType.Null };

    /// <summary>Finds the first member of a name.</summary>
    public DocumentNode? Find(string name) =>
        children.Find(child => string.Equals(child.Name, name, StringComparison.Ordinal));

    public void Add(DocumentNode child) => children.Add(child);

    /// <summary>Says what a token is, in words.</summary>
    public static string Describe(JsonTokenType kind) =>
        kind switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "a text",
            JsonTokenType.Number => "a number",
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => "null",
        };

    /// <summary>Cuts a long text, so that a message stays readable and its cost bounded.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= LongestName)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[LongestName - 1]) ? LongestName - 1 : LongestName;
        return $"{text.AsSpan(0, length)}…";
    }

    /// <summary>Writes a choice, such as <c>a, b or c</c>.</summary>
    public static string OneOf(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }

    /// <summary>Writes a character of a name as a normalized path does (RFC 9535, section 2.7).</summary>
    private static string Escaped(char letter) =>
        letter switch
        {
            '\'' => "\\'",
            '\\' => @"\\",
            '\b' => @"\b",
            '\f' => @"\f",
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            < ' ' => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)letter:x4}"),
            _ => letter.ToString(),
        };

    private StringBuilder AppendTo(StringBuilder path)
    {
        if (Name is not { } name)
        {
            return path.Append(CultureInfo.InvariantCulture, $"[{Index}]");
        }

        var shown = Shorten(name);
        return shown.Length > 0 && shown.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
            ? path.Append('.').Append(shown)
            : path.Append("['").AppendJoin("", shown.Select(Escaped)).Append("']");
    }
}
