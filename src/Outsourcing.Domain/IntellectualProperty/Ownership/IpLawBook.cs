using NodaTime;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>The laws that a question may use; of several of one country the first that says something counts.</summary>
internal sealed class IpLawBook
{
    private readonly IpLaw[] laws;

    public IpLawBook(IEnumerable<IpLaw>? laws) => this.laws = [.. Guard.Against.NullElement(laws ?? IpLaws.All)];

    public IReadOnlyList<IpLaw> Laws => laws;

    public T? Find<T>(Country? country, IpRight right, LocalDate on, string? workType)
        where T : IpLawRule
    {
        foreach (var law in laws)
        {
            if (law.Jurisdiction == country && law.Find<T>(right, on, workType) is { } rule)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Gives every rule that may apply when the kind of work is not known; with none for "the law says nothing".</summary>
    public IReadOnlyList<T?> FindAny<T>(Country? country, IpRight right, LocalDate on, string? workType)
        where T : IpLawRule
    {
        var general = Find<T>(country, right, on, workType);
        return workType is not null
            ? [general]
            :
            [
                general,
                .. laws.Where(law => law.Jurisdiction == country)
                    .SelectMany(law => law.Rules)
                    .OfType<T>()
                    .Where(rule => rule.Right == right && rule.WorkType is not null && rule.IsInForce(on)),
            ];
    }
}
