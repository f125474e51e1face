using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Outsourcing.Domain.Conformance;

/// <summary>Writes what happened: results to the output, notes to the error stream.</summary>
internal sealed class Report(Output kind, TextWriter output, TextWriter error)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Ignored(IReadOnlyList<(string File, string Why)> files)
    {
        foreach (var (file, why) in files)
        {
            error.WriteLine($"note: {file} is not a case: {why}");
        }
    }

    public void List(IReadOnlyList<CaseResult> results)
    {
        if (kind == Output.Json)
        {
            output.WriteLine(JsonSerializer.Serialize(new { Cases = results.Select(Row) }, Json));
            return;
        }

        foreach (var result in results)
        {
            output.WriteLine(OneLine($"{result.Case.Family}  {result.Case.Method}  {result.Case.Id}  {result.File}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{results.Count} cases"));
    }

    public void Results(
        IReadOnlyList<CaseResult> results,
        IReadOnlyList<(string File, string Why)> ignored,
        IReadOnlyList<string> skips,
        IReadOnlyList<string> differences
    )
    {
        var (passed, failed, skipped) = (
            Count(results, Status.Passed),
            Count(results, Status.Failed),
            Count(results, Status.Skipped)
        );
        // What is not the machine-readable result goes to the error stream, so that the output can be read as it is.
        var words = kind == Output.Text ? output : error;
        if (kind == Output.Json)
        {
            var document = new
            {
                Passed = passed,
                Failed = failed,
                Skipped = skipped,
                Cases = results.Select(Row),
                Skips = skips,
                SkipDifferences = differences,
                Ignored = ignored.Select(file => new { file.File, file.Why }),
            };
            output.WriteLine(JsonSerializer.Serialize(document, Json));
        }
        else if (kind == Output.Skips)
        {
            WriteLines(output, "", skips);
        }

        WriteLines(words, "FAIL ", results.Where(result => result.Verdict.Status == Status.Failed).Select(Line));
        if (kind == Output.Text)
        {
            WriteLines(words, "skip ", skips);
        }

        WriteLines(words, "FAIL ", differences);
        words.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed, {skipped} skipped")
        );
    }

    /// <summary>Puts a text that comes from a file on one line.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));

    private static void WriteLines(TextWriter writer, string before, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.WriteLine(OneLine(before + line));
        }
    }

    private static string Line(CaseResult result)
    {
        var failures = result.Verdict.Failures;
        var more =
            failures.Count > 1 ? $" (and {(failures.Count - 1).ToString(CultureInfo.InvariantCulture)} more)" : "";
        return $"{result.File} [{result.Case.Id}] {result.Case.Family}/{result.Case.Method} {failures[0]}{more}";
    }

    private static int Count(IReadOnlyList<CaseResult> results, Status status) =>
        results.Count(result => result.Verdict.Status == status);

    private object Row(CaseResult result) =>
        new
        {
            result.File,
            result.Case.Id,
            result.Case.Family,
            result.Case.Method,
            Status = result.Verdict.Status.ToString().ToLowerInvariant(),
            result.Verdict.Failures,
            result.Verdict.Skips,
        };
}
