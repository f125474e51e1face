using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Finds who took a title from the grantor of an exclusive licence, subject to the licence.</summary>
internal sealed class TitleTakers(AgreementView view, TitleBook titles)
{
    /// <summary>Who took the title of a line after an exclusive licence began, and whether that binds each of them.</summary>
    public Dictionary<string, Truth> Of(Licence exclusive, OwnershipLine line, WorkItem item)
    {
        var takers = new Dictionary<string, Truth>(StringComparer.Ordinal);
        foreach (var step in line.Steps.Where(step => step.On > exclusive.First).OrderBy(step => step.On))
        {
            if (step.From is { } from && !Is(step.To.Owner, exclusive.By))
            {
                var before = Is(from.Owner, exclusive.By)
                    ? Truth.True
                    : takers.GetValueOrDefault(from.Owner, Truth.False);
                var bound = before & Truth.Of(IsInGoodFaith(from.Owner, step.To.Owner, item) ? null : true);
                takers[step.To.Owner] = takers.GetValueOrDefault(step.To.Owner, Truth.False) | bound;
            }
        }

        return takers;
    }

    /// <summary>Names what would have to be known of who took it in good faith.</summary>
    public IEnumerable<string> WithoutNotice(Licence exclusive, WorkItem item, IpRight right, UseScope scope) =>
        titles
            .Lines(item, right)
            .Where(line => !scope.Reaches(line).IsFalse)
            .SelectMany(line => Of(exclusive, line, item))
            .Where(taker => taker.Value.IsUnknown)
            .Select(taker => $"whether {taker.Key} took {item.Name} without notice of {exclusive.Name}")
            .Distinct(StringComparer.Ordinal);

    /// <summary>Whether it is recorded that somebody took for value without notice of assignments; of licences that says nothing.</summary>
    private bool IsInGoodFaith(string from, string to, WorkItem item) =>
        view.FactsOf<AssignmentMade>()
            .Any(made =>
                made.InGoodFaith.IsTrue
                && Is(made.Term.From, from)
                && Is(made.Term.To, to)
                && (made.Items.Count == 0 || made.Items.Contains(item.Name, StringComparer.Ordinal))
            );

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
