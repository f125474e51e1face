using System.Text;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Json;

namespace Outsourcing.Samples;

/// <summary>Reads an agreement from a file or from a text that is part of a program.</summary>
internal static class AgreementFile
{
    public static Reading<Agreement> Read(string path) =>
        Whole(DocumentFile.Read(path, "an agreement", Documents.Read<Agreement>));

    public static Reading<Agreement> Parse(string text) =>
        Whole(DocumentFile.Parse(Encoding.UTF8.GetBytes(text), Documents.Read<Agreement>));

    private static Reading<Agreement> Whole(Reading<Agreement> reading) =>
        reading.Value is { Documents.Count: 0 }
            ? Reading<Agreement>.Refused(new InputProblem("The agreement has no document."))
            : reading;
}
