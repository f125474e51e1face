using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
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
    protected override (RootCommand Command, Func<ParseResult, int> Answer) CommandLine()
    {
        var options = new Options();
        return (options.Command(), parsed => Answer(options.Request(parsed)));
    }

    private int Answer(Request request) => request.New is { } folder ? Start(request, folder) : Measure(request);

    private int Start(Request request, string folder)
    {
        if (
            request is not { Folder: null, Zone: null, Report: null, Billed: null, Json: false, WhatIf.Count: 0 }
            || request is { Month: not null, Simulate: null }
        )
        {
            return Refuse(
                "--new only writes data; of the other options it knows --template, --simulate and, with that, --month."
            );
        }

        var template = Template.Named(request.Template);
        var names = MonthFiles.Names(template);
        if (!TryMonth(request, template, out var month, out var wrong))
        {
            return Refuse(wrong);
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
        var there = names.Select(name => Path.Combine(folder, name)).Where(File.Exists).ToList();
        if (there.Count > 0)
        {
            return Refuse(there.Select(path => $"{path}: The file exists already; nothing was written."));
        }

        foreach (var (name, text) in Made(request, template, month))
        {
            if (Save(Path.Combine(folder, name), text, FileMode.CreateNew) is { } problem)
            {
                return Refuse(problem);
            }
        }

        Output.WriteLine($"Wrote {string.Join(", ", names)} to {folder}. Change them, then give the folder.");
        return Fine;
    }

    private int Measure(Request request)
    {
        var problems = new List<string>();
        var template = Template.Named(request.Template);
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(request.Zone ?? template.Facts.Zone);
        if (zone is null)
        {
            problems.Add($"'{request.Zone}' is no zone of the time zone database, such as Europe/Paris.");
        }

        if (!TryMonth(request, template, out var month, out var wrong))
        {
            problems.Add(wrong);
        }

        problems.AddRange(
            ReportProblems(
                request.Report,
                request.Folder is { } own
                    ? MonthFiles.Names(template).Select(name => ("the data", (string?)Path.Combine(own, name)))
                    : []
            )
        );

        if (request.Folder is { } folder && !Directory.Exists(folder))
        {
            problems.Add($"{folder}: There is no such folder.");
        }

        if (request is { Folder: not null, Simulate: not null })
        {
            problems.Add("--simulate draws a month of its own; leave it out with a folder.");
        }

        Money? billed = null;
        if (request.Billed is { } bill)
        {
            if (Money.TryParse(bill, out var amount) && amount.Currency == Currency.Of("EUR"))
            {
                billed = amount;
            }
            else
            {
                problems.Add($"--billed '{bill}' is no amount such as 360800.00 EUR.");
            }
        }

        var reader = new WhatIfText(template, zone ?? DateTimeZone.Utc);
        var questions = new List<Question>();
        foreach (var text in request.WhatIf)
        {
            var (question, found) = reader.Read(text);
            problems.AddRange(found);
            questions.Add(question);
        }

        // What the template knows of a bill is about its own bad month, and about no other one.
        var isExample = request is { Folder: null, Simulate: null } && month == template.Facts.Month;
        return problems.Count > 0
            ? Refuse(problems)
            : Measure(request, template, zone!, month, billed ?? (isExample ? template.Facts.Billed : null), questions);
    }

    private int Measure(
        Request request,
        Template template,
        DateTimeZone zone,
        YearMonth month,
        Money? billed,
        IReadOnlyList<Question> questions
    )
    {
        var period = MeasurementWindow.CalendarMonth(zone).PeriodOf(month.OnDayOfMonth(1));
        var data = Read(request, template, zone, month);
        var unusable = data.Intakes.Where(intake => !intake.CanBeUsed).ToList();
        var isEmpty = data.Intakes.All(intake => !intake.IsThere);
        if (unusable.Count > 0 || isEmpty)
        {
            return Refuse(
                isEmpty
                    ? [$"{request.Folder}: There is none of the files {string.Join(", ", MonthFiles.Names(template))}."]
                    : unusable.SelectMany(intake => intake.Problems.Select(problem => $"{intake.File}: {problem}"))
            );
        }

        var whose = request switch
        {
            { Folder: { } folder } => Path.GetFileName(Path.GetFullPath(folder).TrimEnd('/', '\\')),
            { Simulate: { } seed } => string.Create(
                CultureInfo.InvariantCulture,
                $"{template.Customer} and {template.Provider}, simulated from {seed}"
            ),
            _ => $"{template.Customer} and {template.Provider}",
        };
        var title = $"Service levels of {YearMonthPattern.Iso.Format(month)}, {whose} ({zone.Id})";
        var sheet = new MonthReview(template, period, data, billed).Sheet(title, questions);
        return Show(
            request.Json ? () => JsonMonth.Of(sheet) : null,
            () => new ConsoleMonth(console()).Write(sheet),
            ("Report", request.Report, () => HtmlMonth.Of(sheet))
        );
    }

    private static bool TryMonth(
        Request request,
        Template template,
        out YearMonth month,
        [NotNullWhen(false)] out string? problem
    )
    {
        (month, problem) = (template.Facts.Month, null);
        if (request.Month is { } text && !YearMonthPattern.Iso.Parse(text).TryGetValue(default, out month))
        {
            problem = $"'{text}' is not a month such as 2026-03.";
        }
        else if (!SupportedYears.Contain(month.Year))
        {
            problem = $"'{request.Month}': {SupportedYears.Reason(month.Year)}.";
        }

        return problem is null;
    }

    /// <summary>The bad month of the template is one month; another one is only drawn.</summary>
    private static IReadOnlyDictionary<string, string> Made(Request request, Template template, YearMonth month) =>
        request.Simulate is { } seed ? MonthPlans.Simulated(template, month, seed) : MonthPlans.Example(template);

    private MonthData Read(Request request, Template template, DateTimeZone zone, YearMonth month)
    {
        var screen = progress();
        return screen.Profile.Capabilities.Interactive
            ? screen
                .Progress()
                .AutoClear(enabled: true)
                .Start(bars =>
                {
                    var tasks = MonthFiles
                        .Names(template)
                        .ToDictionary(name => name, name => bars.AddTask(name, maxValue: 1), StringComparer.Ordinal);
                    return Read((name, part) => tasks[name].Value = part);
                })
            : Read((_, _) => { });

        MonthData Read(Action<string, double> told) =>
            request.Folder is { } folder
                ? MonthFiles.OfFolder(template, folder, zone, told)
                : MonthFiles.OfMade(template, Made(request, template, month), zone, told);
    }
}
