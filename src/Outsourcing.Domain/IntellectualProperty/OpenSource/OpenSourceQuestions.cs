using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Questions to an agreement about open-source components.</summary>
public static class OpenSourceQuestions
{
    /// <summary>Says of each open-source component what its licence asks for, and whether that fits what was promised.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="items">The pieces of work; <see langword="null"/> for all that registers list.</param>
    /// <returns>The components in the order of the items.</returns>
    /// <exception cref="ArgumentException">An argument or an item is <see langword="null"/>.</exception>
    public static IReadOnlyList<OpenSourceLine> OpenSource(this AgreementView view, IEnumerable<WorkItem>? items = null)
    {
        var reading = new OpenSourceReading(Guard.Against.Null(view));
        var asked = items is null ? view.WorkItems() : Guard.Against.NullElement(items);
        return [.. asked.SelectMany(item => item.Components.Select(component => reading.Line(item, component)))];
    }

    /// <summary>Looks for open-source components that are against what was promised, or of which that is not known, and for bars that bar nothing.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="items">The pieces of work; <see langword="null"/> for all that registers list.</param>
    /// <returns>What was found: policies in the order of the clauses, then items and their components in their order.</returns>
    /// <exception cref="ArgumentException">An argument or an item is <see langword="null"/>.</exception>
    public static IReadOnlyList<Finding> OpenSourceFindings(
        this AgreementView view,
        IEnumerable<WorkItem>? items = null
    ) =>
        [
            .. new OpenSourceReading(Guard.Against.Null(view)).OfPolicies(),
            .. view.OpenSource(items).SelectMany(line => line.Findings),
        ];
}
