using System.Globalization;
using System.Text;
using System.Text.Json;
using Outsourcing.Domain.Json;

namespace Outsourcing.Samples.ContractTimeline;

/// <summary>Reads an agreement from a file, or that of a template; never throws for bad input.</summary>
internal static class AgreementFile
{
    /// <summary>An agreement has some hundred clauses and some thousand facts: larger files are refused.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    public static Reading Template(string? template) => Parse(Encoding.UTF8.GetBytes(Templates.Text(template)));

    public static Reading Read(string path)
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return Reading.Refused(new InputProblem("The name of an agreement ends in .json."));
        }

        try
        {
            if (Directory.Exists(path))
            {
                return Reading.Refused(new InputProblem("This is a folder, not a file."));
            }

            using var file = File.OpenRead(path);
            var bytes = new byte[MostBytes + 1];
            var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count > MostBytes
                ? Reading.Refused(
                    new InputProblem(
                        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {MostBytes / 1024} KiB.")
                    )
                )
                : Parse(bytes.AsSpan(0, count));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Reading.Refused(new InputProblem("There is no such file."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading.Refused(new InputProblem($"The file cannot be read: {e.Message}"));
        }
    }

    private static Reading Parse(ReadOnlySpan<byte> bytes)
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            var agreement = Documents.Read<Agreement>(content);
            return Control(content) is { } control ? Reading.Refused(control)
                : agreement.Documents.Count == 0 ? Reading.Refused(new InputProblem("The agreement has no document."))
                : Reading.Of(agreement);
        }
        catch (DocumentException refusal)
        {
            return Reading.Refused(
                refusal.Problems.Select(problem => new InputProblem(
                    problem.Message,
                    problem.Line,
                    problem.Column,
                    problem.Path
                ))
            );
        }
    }

    /// <summary>Finds a text with a character that a terminal would obey instead of showing it.</summary>
    private static InputProblem? Control(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        while (reader.Read())
        {
            if (
                reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                && reader.GetString()!.Any(char.IsControl)
            )
            {
                var line = content[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
                return new InputProblem("A text contains a control character.", line);
            }
        }

        return null;
    }
}
