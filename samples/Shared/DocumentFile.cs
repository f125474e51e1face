using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Outsourcing.Domain.Json;

namespace Outsourcing.Samples;

/// <summary>Reads a JSON file that a user gave; never throws for bad input.</summary>
internal static class DocumentFile
{
    /// <summary>An agreement has some hundred clauses and some thousand facts: larger files are refused.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    private const int FirstYear = 1900;
    private const int LastYear = 2300;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What a reader calls such a file: an agreement.</param>
    /// <param name="read">Reads the content; throws <see cref="DocumentException"/> when it is no such document.</param>
    public static Reading<T> Read<T>(string path, string what, Func<ReadOnlySpan<byte>, T> read)
        where T : class
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return Reading<T>.Refused(new InputProblem($"The name of {what} ends in .json."));
        }

        try
        {
            if (Directory.Exists(path))
            {
                return Reading<T>.Refused(new InputProblem("This is a folder, not a file."));
            }

            using var file = File.OpenRead(path);
            var bytes = new byte[MostBytes + 1];
            var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count > MostBytes
                ? Reading<T>.Refused(
                    new InputProblem(
                        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {MostBytes / 1024} KiB.")
                    )
                )
                : Parse(bytes.AsSpan(0, count), read);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Reading<T>.Refused(new InputProblem("There is no such file."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<T>.Refused(new InputProblem($"The file cannot be read: {e.Message}"));
        }
    }

    /// <summary>Reads a text, with or without a byte order mark.</summary>
    public static Reading<T> Parse<T>(ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, T> read)
        where T : class
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            var value = read(content);
            return Beyond(content) is { } beyond ? Reading<T>.Refused(beyond) : Reading<T>.Of(value);
        }
        catch (DocumentException refusal)
        {
            return Reading<T>.Refused(
                refusal.Problems.Select(problem => new InputProblem(
                    problem.Message,
                    problem.Line,
                    problem.Column,
                    problem.Path
                ))
            );
        }
    }

    /// <summary>Finds a text with a character that a terminal would obey instead of showing it, or a date far from our time.</summary>
    private static InputProblem? Beyond(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                var text = reader.GetString()!;
                var problem =
                    text.Any(char.IsControl) ? "A text contains a control character."
                    : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)
                    && date.Year is < FirstYear or > LastYear
                        ? string.Create(
                            CultureInfo.InvariantCulture,
                            $"The date {text} does not lie in the years {FirstYear} to {LastYear}."
                        )
                    : null;
                if (problem is not null)
                {
                    return new InputProblem(problem, content[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1);
                }
            }
        }

        return null;
    }
}
