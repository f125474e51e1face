using System.Globalization;
using System.Text;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Reads a scorecard from a file, or the one that comes with the program; never throws for bad input.</summary>
internal static class ScorecardFile
{
    /// <summary>A scorecard is a page, not a database: larger files are refused.</summary>
    public const int MostBytes = 256 * 1024;

    public static Reading Read(string path, NumberText numbers)
    {
        var isJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (!isJson && !path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return Reading.Refused(new InputProblem("The name of a scorecard ends in .csv or .json."));
        }

        var (text, problem) = Text(path, isJson ? "UTF-8" : "CSV UTF-8");
        return text is null ? Reading.Refused(problem!)
            : string.IsNullOrWhiteSpace(text) ? Reading.Refused(new InputProblem("The file is empty."))
            : isJson ? JsonScorecard.Read(text)
            : CsvScorecard.Read(text, numbers);
    }

    /// <summary>The scorecard of the customer-service example.</summary>
    public static Reading Example() =>
        CsvScorecard.Read(Resource.Text(typeof(ScorecardFile), "scorecard.csv"), NumberText.WithPoint);

    private static (string? Text, InputProblem? Problem) Text(string path, string form)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return (null, new InputProblem("This is a folder, not a file."));
            }

            using var file = File.OpenRead(path);
            var bytes = new byte[MostBytes + 1];
            var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count > MostBytes ? (null, new InputProblem(TooLarge)) : Decode(bytes.AsSpan(0, count), form);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new InputProblem("There is no such file."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new InputProblem($"The file cannot be read: {e.Message}"));
        }
    }

    private static string TooLarge =>
        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {MostBytes / 1024} KiB.");

    private static (string? Text, InputProblem? Problem) Decode(ReadOnlySpan<byte> bytes, string form)
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var invalid = FirstInvalid(content);
        var zero = content.IndexOf((byte)0);
        if (invalid < 0 && zero < 0)
        {
            return (Encoding.UTF8.GetString(content), null);
        }

        var what = invalid < 0 ? "The file has a zero byte, as no text has" : "The text is not UTF-8";
        var line = content[..(invalid < 0 ? zero : invalid)].Count((byte)'\n') + 1;
        return (null, new InputProblem($"{what}; save the file as {form}.", line));
    }

    /// <summary>The first byte that is not UTF-8; -1 when all are.</summary>
    private static int FirstInvalid(ReadOnlySpan<byte> content)
    {
        for (var at = 0; at < content.Length; )
        {
            if (Rune.DecodeFromUtf8(content[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }
}
