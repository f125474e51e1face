using Outsourcing.Domain.Json;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>What a selection goes by: the rules, the bids and the days, from a template or from files.</summary>
/// <param name="Name">The name of the template, or the file of the rules.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Dossier">The bids and all that was said about them; <see langword="null"/> before there are any.</param>
/// <param name="Procedure">The days; <see langword="null"/> when no file states them.</param>
internal sealed record Intake(string Name, Tender Rules, Dossier? Dossier, Procedure? Procedure)
{
    public static Intake? Of(Request request, List<string> problems) =>
        request.Files.Count == 0
            ? OfTemplate(Templates.Name(request.Template))
            : OfFiles(request.Files, request.Rehearse, problems);

    public static Intake OfTemplate(string name) =>
        new(
            name,
            Documents.Read<Tender>(Templates.Text(name, "tender.json")),
            Documents.Read<Dossier>(Templates.Text(name, "dossier.json")),
            Procedure.Parse(Templates.Text(name, "selection.json")).Value!
        );

    private static Intake? OfFiles(IReadOnlyList<string> files, bool rehearse, List<string> problems)
    {
        if (files.Count == 1 && !rehearse)
        {
            problems.Add("Give the dossier with the bids after the rules, or --rehearse to try the rules without any.");
            return null;
        }

        var rules = Taken(files[0], DocumentFile.Read(files[0], "a tender", Documents.Read<Tender>), problems);
        var dossier =
            files.Count > 1
                ? Taken(files[1], DocumentFile.Read(files[1], "a dossier", Documents.Read<Dossier>), problems)
                : null;
        var procedure = files.Count > 2 ? Taken(files[2], Procedure.Read(files[2]), problems) : null;
        return rules is null || problems.Count > 0
            ? null
            : new Intake(Path.GetFileName(files[0]), rules, dossier, procedure);
    }

    private static T? Taken<T>(string path, Reading<T> reading, List<string> problems)
        where T : class
    {
        problems.AddRange(reading.Problems.Select(problem => $"{path}: {problem}"));
        return reading.Value;
    }
}
