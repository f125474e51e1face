using System.Text;
using Outsourcing.Domain.Json;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The laws that fill in what nobody agreed on: those of the library, of the template, and of files.</summary>
internal static class LawFiles
{
    /// <summary>Reads the laws of a request; those of files go before those of the same country that come with the program.</summary>
    public static IReadOnlyList<IpLaw> Read(Request request, List<string> problems)
    {
        var laws = new List<IpLaw>();
        foreach (var path in request.Laws)
        {
            var reading = DocumentFile.Read(path, "a law", Documents.Read<IpLaw>);
            problems.AddRange(reading.Problems.Select(problem => $"{path}: {problem}"));
            if (reading.Value is { } law)
            {
                if (laws.Exists(own => own.Jurisdiction == law.Jurisdiction))
                {
                    problems.Add($"{path}: There is another file with the law of {law.Jurisdiction}.");
                }

                laws.Add(law);
            }
        }

        return [.. laws, .. Own(request).Where(own => laws.TrueForAll(law => law.Jurisdiction != own.Jurisdiction))];
    }

    private static IEnumerable<IpLaw> Own(Request request) =>
        request.File is null && Templates.Law(request.Template) is { } text
            ? IpLaws.All.Append(Documents.Read<IpLaw>(Encoding.UTF8.GetBytes(text)))
            : IpLaws.All;
}
