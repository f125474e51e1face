using System.Collections;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts.RealContracts;

/// <summary>One annotated snippet of a published contract: what it states, as what it is typed, and a question that is answered.</summary>
/// <param name="Category">The category of the annotation.</param>
/// <param name="Snippet">Its number within the category, from 1.</param>
/// <param name="Facts">The numbers, dates and shapes that it states; never its wording.</param>
/// <param name="Typed">The types that say it; <see langword="null"/> when none does.</param>
/// <param name="Question">What is asked, or the reason why it is not typed.</param>
/// <param name="Ask">Asks it.</param>
internal sealed record RealTerm(
    string Category,
    int Snippet,
    string Facts,
    string? Typed,
    string Question,
    Func<object?>? Ask
)
{
    /// <summary>A snippet that is typed.</summary>
    public static RealTerm Of(
        string category,
        int snippet,
        string facts,
        string typed,
        string question,
        Func<object?> ask
    ) => new(category, snippet, facts, typed, question, ask);

    /// <summary>A snippet that is not typed, with the reason.</summary>
    public static RealTerm Not(string category, int snippet, string facts, string reason) =>
        new(category, snippet, facts, Typed: null, reason, Ask: null);

    /// <summary>Asks the question, and puts the answer into words.</summary>
    public string Answer() => Ask is null ? "" : Words(Ask());

    private static string Words(object? answer) =>
        answer switch
        {
            null => "none",
            string text => text,
            LocalDate date => LocalDatePattern.Iso.Format(date),
            Decision decision => decision.ToString(),
            IEnumerable many => many.Cast<object>().ToList() is { Count: > 0 } list
                ? string.Join("; ", list.Select(Words))
                : "none",
            _ => answer.ToString()!,
        };
}

/// <summary>A published contract, built from its facts.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="File">The file name in the data set.</param>
/// <param name="Agreement">What it provides.</param>
/// <param name="Terms">Its annotated snippets.</param>
internal sealed record RealContract(string Name, string File, Agreement Agreement, IReadOnlyList<RealTerm> Terms);
