using System.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Reads the files of a month.</summary>
/// <param name="zone">The zone of readings without one.</param>
/// <param name="open">Opens a file by its name; <see langword="null"/> when there is none.</param>
/// <param name="progress">Told of the file at hand and the part of it that is read.</param>
internal sealed class MonthFiles(DateTimeZone zone, Func<string, Func<Stream>?> open, Action<string, double> progress)
{
    public const string Contacts = "contacts.csv";
    public const string Mails = "mails.csv";
    public const string Answers = "answers.csv";
    public const string Outages = "outages.csv";
    public const string Exclusions = "exclusions.csv";

    private readonly List<Intake> intakes = [];

    /// <summary>The names of all files.</summary>
    public static IReadOnlyList<string> Names { get; } = [Contacts, Mails, Answers, Outages, Exclusions];

    /// <summary>Reads the files of a folder.</summary>
    public static MonthData OfFolder(string folder, DateTimeZone zone, Action<string, double> progress) =>
        new MonthFiles(
            zone,
            name => Path.Combine(folder, name) is var path && File.Exists(path) ? () => File.OpenRead(path) : null,
            progress
        ).Read();

    /// <summary>Reads the example.</summary>
    public static MonthData OfExample(ulong seed, DateTimeZone zone, Action<string, double> progress)
    {
        var files = ExampleMonth.Files(seed);
        return new MonthFiles(
            zone,
            name => () => new MemoryStream(Encoding.UTF8.GetBytes(files[name])),
            progress
        ).Read();
    }

    private MonthData Read() =>
        new(
            Rows(Contacts, ["id", "offered", "answered_after", "abandoned_after"], Contact),
            Rows(Mails, ["id", "opened", "resolved"], Mail),
            Rows(Answers, ["id", "at", "score"], Answer),
            Rows(Outages, ["id", "start", "end"], Outage),
            Rows(Exclusions, ["id", "category", "state", "start", "end"], Exclusion) ?? [],
            intakes
        );

    private IReadOnlyList<T>? Rows<T>(string name, IReadOnlyList<string> columns, Func<CsvRow, T> read)
        where T : class
    {
        if (open(name) is not { } stream)
        {
            return null;
        }

        var (rows, intake) = CsvFile.Read(name, stream, zone, columns, read, part => progress(name, part));
        intakes.Add(intake);
        return intake.CanBeUsed ? rows : null;
    }

    private static Contact Contact(CsvRow row) =>
        Outsourcing.Domain.Measurement.Contact.Of(
            row.Text("id"),
            row.Instant("offered"),
            row.OptionalSeconds("answered_after"),
            row.OptionalSeconds("abandoned_after"),
            row.OptionalText("matter")
        );

    private static Ticket Mail(CsvRow row) =>
        Ticket.Of(row.Text("id"), row.Instant("opened"), resolved: row.OptionalInstant("resolved"));

    private static SurveyAnswer Answer(CsvRow row) =>
        SurveyAnswer.Of(row.Text("id"), row.Instant("at"), row.Decimal("score"));

    private static Outage Outage(CsvRow row) =>
        Outsourcing.Domain.Measurement.Outage.Of(row.Text("id"), row.Instant("start"), row.OptionalInstant("end"));

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
            new Interval(row.Instant("start"), row.Instant("end"))
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
}
