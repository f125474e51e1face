using System.Text.Json;
using Outsourcing.Domain.Conformance.Families;

namespace Outsourcing.Domain.Conformance;

/// <summary>Runs the program.</summary>
internal static class Runner
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int WrongArguments = 2;

    /// <summary>Reads, runs and reports.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        try
        {
            var options = Options.Parse(args);
            if (options.Help)
            {
                output.WriteLine(Options.Usage);
                return Success;
            }

            string[]? expectedSkips = options.ExpectedSkips is { } list ? SkipList.Read(list) : null;
            return Run(options, expectedSkips, new Report(options.Output, output, error));
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            error.WriteLine("Try --help.");
            return WrongArguments;
        }
    }

    private static int Run(Options options, string[]? expectedSkips, Report report)
    {
        var results = new List<CaseResult>();
        var ignored = new List<(string File, string Why)>();
        foreach (var file in CaseFiles.In(options.Paths))
        {
            var (cases, notCase) = CaseFamilies.Read(File.ReadAllBytes(file));
            if (notCase is not null)
            {
                ignored.Add((file, notCase));
            }

            foreach (var one in cases.Where(options.Wants))
            {
                var verdict = options.List ? new Verdict([], []) : Judge(one);
                results.Add(new CaseResult(file, one, verdict));
            }
        }

        report.Ignored(ignored);
        if (options.List)
        {
            report.List(results);
            return Success;
        }

        var skips = SkipList.Of(results);
        string[] differences = expectedSkips is null ? [] : SkipList.Differences(expectedSkips, skips);
        report.Results(results, ignored, skips, differences);
        var passed = results.Exists(result => result.Verdict.Status == Status.Passed);
        var failed = results.Exists(result => result.Verdict.Status == Status.Failed);
        return passed && !failed && differences.Length == 0 ? Success : Failure;
    }

    /// <summary>Runs a case; whatever goes wrong in it is a failure of this case and of no other.</summary>
    private static Verdict Judge(ConformanceCase one)
    {
        try
        {
            return one.Run();
        }
        catch (NotBuiltException exception)
        {
            return Verdict.Skipped($"{one.Family}/{one.Method} {exception.Message}");
        }
        catch (RefusedException exception)
        {
            return Verdict.Failed($"expected an answer, actual a refusal: {exception.Message}");
        }
        catch (MalformedCaseException exception)
        {
            return Verdict.Failed($"expected a case, actual a malformed one: {exception.Message}");
        }
        catch (JsonException exception)
        {
            return Verdict.Failed($"expected a case, actual a malformed one: {exception.Message}");
        }
        catch (Exception exception)
        {
            return Verdict.Failed(
                $"expected an answer, actual an exception: {exception.GetType().Name}: {exception.Message}"
            );
        }
    }
}
