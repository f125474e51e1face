using System.CommandLine;
using NodaTime.Text;
using Spectre.Console;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The program without its terminal: arguments in, text out, and an exit code.</summary>
/// <param name="output">Where the result goes.</param>
/// <param name="error">Where problems go, one a line.</param>
/// <param name="console">Makes the console on which text is shown.</param>
/// <param name="progress">Makes the console on which progress is shown, apart from the result.</param>
internal sealed class MonthProgram(
    TextWriter output,
    TextWriter error,
    Func<IAnsiConsole> console,
    Func<IAnsiConsole> progress
) : SampleProgram(output, error)
{
    private const ulong UsualSeed = 20_260_301;
    private const string UsualZone = "Europe/Paris";
    private static readonly YearMonth UsualMonth = new(2026, 3);

    protected override (RootCommand Command, Func<ParseResult, int> Answer) CommandLine()
    {
        var options = new Options();
        return (options.Command(), parsed => Answer(options.Request(parsed)));
    }

    private int Answer(Request request) => request.New is { } folder ? Start(request, folder) : Measure(request);

    private int Start(Request request, string folder)
    {
        if (request is not { Folder: null, Month: null, Zone: null, Report: null, Json: false, WhatIf.Count: 0 })
        {
            return Refuse("--new only writes the example's data; of the other options it knows --seed alone.");
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Refuse($"{folder}: The folder cannot be made: {e.Message}");
        }

        // All or nothing: an example of which some files are the user's own would be no example.
        var there = MonthFiles.Names.Select(name => Path.Combine(folder, name)).Where(File.Exists).ToList();
        if (there.Count > 0)
        {
            return Refuse(there.Select(path => $"{path}: The file exists already; nothing was written."));
        }

        foreach (var (name, text) in ExampleMonth.Files(request.Seed ?? UsualSeed))
        {
            if (Save(Path.Combine(folder, name), text, FileMode.CreateNew) is { } problem)
            {
                return Refuse(problem);
            }
        }

        Output.WriteLine(
            $"Wrote {string.Join(", ", MonthFiles.Names)} to {folder}. Change them, then give the folder."
        );
        return Fine;
    }

    private int Measure(Request request)
    {
        var problems = new List<string>();
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(request.Zone ?? UsualZone);
        var month = UsualMonth;
        if (zone is null)
        {
            problems.Add($"'{request.Zone}' is no zone of the time zone database, such as Europe/Paris.");
        }

        if (request.Month is { } text && !YearMonthPattern.Iso.Parse(text).TryGetValue(default, out month))
        {
            problems.Add($"'{text}' is not a month such as 2026-03.");
        }
        else if (!SupportedYears.Contain(month.Year))
        {
            problems.Add($"'{request.Month}': {SupportedYears.Reason(month.Year)}.");
        }

        if (request.Report is { } report && !IsHtml(report))
        {
            problems.Add($"{report}: The name of a report ends in .html.");
        }
        else if (request is { Report: { } page, Folder: { } own } && IsFileOf(own, page))
        {
            problems.Add($"{page}: The report would overwrite the data.");
        }

        if (request.Folder is { } folder && !Directory.Exists(folder))
        {
            problems.Add($"{folder}: There is no such folder.");
        }

        if (request is { Folder: not null, Seed: not null })
        {
            problems.Add("--seed is about the example; leave it out with a folder of your own.");
        }

        var questions = new List<(string, Interval)>();
        foreach (var question in request.WhatIf)
        {
            var (time, problem) = WhatIfText.Read(question, zone ?? DateTimeZone.Utc);
            problems.AddRange(problem is null ? [] : [problem]);
            questions.Add((question, time));
        }

        return problems.Count > 0 ? Refuse(problems) : Measure(request, zone!, month, questions);
    }

    private int Measure(
        Request request,
        DateTimeZone zone,
        YearMonth month,
        IReadOnlyList<(string Text, Interval Time)> questions
    )
    {
        var period = MeasurementWindow.CalendarMonth(zone).PeriodOf(month.OnDayOfMonth(1));
        var data = Read(request, zone);
        var unusable = data.Intakes.Where(intake => !intake.CanBeUsed).ToList();
        var isEmpty = data.Intakes.All(intake => !intake.IsThere);
        if (unusable.Count > 0 || isEmpty)
        {
            return Refuse(
                isEmpty
                    ? [$"{request.Folder}: There is none of the files {string.Join(", ", MonthFiles.Names)}."]
                    : unusable.SelectMany(intake => intake.Problems.Select(problem => $"{intake.File}: {problem}"))
            );
        }

        var whose = request.Folder is null
            ? "Tramontane Rail and Halden Care"
            : Path.GetFileName(Path.GetFullPath(request.Folder).TrimEnd('/', '\\'));
        var title = $"Service levels of {YearMonthPattern.Iso.Format(month)}, {whose} ({zone.Id})";
        var sheet = new MonthMeasurement(period, data).Sheet(title, questions);
        if (request.Report is { } path && Save(path, HtmlMonth.Of(sheet), FileMode.Create) is { } problem)
        {
            return Refuse(problem);
        }

        if (request.Json)
        {
            Output.WriteLine(JsonMonth.Of(sheet));
            return Fine;
        }

        new ConsoleMonth(console()).Write(sheet);
        if (request.Report is not null)
        {
            Output.WriteLine();
            Output.WriteLine($"Report: {request.Report}");
        }

        return Fine;
    }

    private static bool IsFileOf(string folder, string path) =>
        MonthFiles.Names.Any(name => RealPath.AreSame(Path.Combine(folder, name), path));

    private MonthData Read(Request request, DateTimeZone zone)
    {
        var screen = progress();
        return screen.Profile.Capabilities.Interactive
            ? screen
                .Progress()
                .AutoClear(enabled: true)
                .Start(bars =>
                {
                    var tasks = MonthFiles.Names.ToDictionary(
                        name => name,
                        name => bars.AddTask(name, maxValue: 1),
                        StringComparer.Ordinal
                    );
                    return Read((name, part) => tasks[name].Value = part);
                })
            : Read((_, _) => { });

        MonthData Read(Action<string, double> told) =>
            request.Folder is { } folder
                ? MonthFiles.OfFolder(folder, zone, told)
                : MonthFiles.OfExample(request.Seed ?? UsualSeed, zone, told);
    }
}
