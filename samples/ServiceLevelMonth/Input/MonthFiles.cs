using System.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Reads the files of a month.</summary>
/// <param name="template">Whose levels they are about.</param>
/// <param name="zone">The zone of readings without one.</param>
/// <param name="open">Opens a file by its name; <see langword="null"/> when there is none.</param>
/// <param name="progress">Told of the file at hand and the part of it that is read.</param>
internal sealed class MonthFiles(
    Template template,
    DateTimeZone zone,
    Func<string, Func<Stream>?> open,
    Action<string, double> progress
)
{
    private const string Exclusions = "exclusions.csv";
    private const string Causes = "causes.csv";

    private readonly List<Intake> intakes = [];

    /// <summary>The names of all files of a template.</summary>
    public static IReadOnlyList<string> Names(Template template) =>
        [
            .. template.Sources.Select(source => $"{source}.csv"),
            .. template.Exclusions is null ? Array.Empty<string>() : [Exclusions],
            Causes,
        ];

    /// <summary>Reads the files of a folder.</summary>
    public static MonthData OfFolder(
        Template template,
        string folder,
        DateTimeZone zone,
        Action<string, double> progress
    ) =>
        new MonthFiles(
            template,
            zone,
            name => Path.Combine(folder, name) is var path && File.Exists(path) ? () => File.OpenRead(path) : null,
            progress
        ).Read();

    /// <summary>Reads files that were made.</summary>
    public static MonthData OfMade(
        Template template,
        IReadOnlyDictionary<string, string> files,
        DateTimeZone zone,
        Action<string, double> progress
    ) =>
        new MonthFiles(
            template,
            zone,
            name => () => new MemoryStream(Encoding.UTF8.GetBytes(files[name])),
            progress
        ).Read();

    private MonthData Read()
    {
        var observations = new Dictionary<string, IReadOnlyList<Observation>>(StringComparer.Ordinal);
        foreach (var source in template.Sources)
        {
            if (Observations(source) is { } found)
            {
                observations[source] = found;
            }
        }

        return new MonthData(
            observations,
            template.Exclusions is null
                ? []
                : Rows(Exclusions, ["id", "category", "state", "start", "end"], Exclusion, own => own.Id) ?? [],
            open(Causes) is null ? [] : Rows(Causes, ["level", "cause"], Cause, own => own.Level) ?? [],
            intakes
        );
    }

    private IReadOnlyList<Observation>? Observations(string source)
    {
        var file = $"{source}.csv";
        return source switch
        {
            "contacts" => Rows(file, ["id", "offered", "answered_after", "abandoned_after"], Contact, own => own.Id),
            "mails" or "closings" => Rows(file, ["id", "opened", "resolved"], Mail, own => own.Id),
            "answers" => Rows(file, ["id", "at", "score"], Answer, own => own.Id),
            "outages" => Rows(file, ["id", "start", "end"], Outage, own => own.Id),
            _ => Rows(file, ["id", "at", "good", "total"], Count, own => own.Id),
        };
    }

    private IReadOnlyList<T>? Rows<T>(
        string name,
        IReadOnlyList<string> columns,
        Func<CsvRow, T> read,
        Func<T, string> idOf
    )
        where T : class
    {
        if (open(name) is not { } stream)
        {
            intakes.Add(Intake.NotThere(name));
            return null;
        }

        var file = new CsvFile<T>(name, zone, columns, read, idOf, part => progress(name, part));
        var (rows, intake) = file.Read(stream);
        intakes.Add(intake);
        return intake.CanBeUsed ? rows : null;
    }

    private static Contact Contact(CsvRow row)
    {
        var (answered, abandoned) = (row.OptionalSeconds("answered_after"), row.OptionalSeconds("abandoned_after"));
        if (answered is not null && abandoned is not null)
        {
            row.Report("abandoned_after", "A contact is answered or abandoned, not both.");
        }

        return Outsourcing.Domain.Measurement.Contact.Of(
            row.Text("id"),
            row.Instant("offered"),
            answered,
            abandoned,
            row.OptionalText("matter")
        );
    }

    private static Ticket Mail(CsvRow row)
    {
        var opened = row.Instant("opened");
        return Ticket.Of(row.Text("id"), opened, resolved: row.OptionalInstant("resolved", "opened", opened));
    }

    private static SurveyAnswer Answer(CsvRow row) =>
        SurveyAnswer.Of(row.Text("id"), row.Instant("at"), row.Decimal("score"));

    private static Outage Outage(CsvRow row)
    {
        var start = row.Instant("start");
        return Outsourcing.Domain.Measurement.Outage.Of(
            row.Text("id"),
            start,
            row.OptionalInstant("end", "start", start)
        );
    }

    private static Exclusion Exclusion(CsvRow row)
    {
        var exclusion = Outsourcing.Domain.Measurement.Exclusion.Of(
            row.Text("id"),
            row.Word(
                "category",
                ("planned maintenance", ExclusionCategory.PlannedMaintenance),
                ("force majeure", ExclusionCategory.ForceMajeure),
                ("customer-caused", ExclusionCategory.CustomerCaused),
                ("excused failure", ExclusionCategory.ExcusedFailure)
            ),
            row.Interval("start", "end")
        );
        exclusion = exclusion.In(
            row.Word(
                "state",
                ("claimed", ExclusionState.Claimed),
                ("accepted", ExclusionState.Accepted),
                ("disputed", ExclusionState.Disputed)
            )
        );
        exclusion = row.OptionalInstant("announced") is { } announced ? exclusion.Announced(announced) : exclusion;
        exclusion = row.OptionalInstant("notified") is { } notified ? exclusion.Notified(notified) : exclusion;
        return row.OptionalText("evidence") is { } evidence ? exclusion.ProvedBy(evidence) : exclusion;
    }

    private static EventCount Count(CsvRow row)
    {
        var (good, total) = (row.Whole("good"), row.Whole("total"));
        if (good > total && row.Problems.Count == 0)
        {
            row.Report("good", "There are more good ones than there are at all.");
        }

        return EventCount.Of(row.Text("id"), row.Instant("at"), Math.Min(good, total), total);
    }

    private Cause Cause(CsvRow row)
    {
        var level = row.Text("level");
        if (template.Terms.Find(level) is null && row.Problems.Count == 0)
        {
            row.Report(
                "level",
                $"'{level}' is none of: {string.Join(", ", template.Terms.Levels.Select(own => own.Name))}."
            );
        }

        return new Cause(level, row.Text("cause"));
    }
}
