using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>A band of scores with a name, from its lowest score up to the next band.</summary>
/// <remarks>Two are equal when name and lowest score are equal.</remarks>
public sealed record ScoreBand : IFingerprinted
{
    private ScoreBand(string name, decimal from)
    {
        Name = name;
        From = from;
    }

    /// <summary>Gets the name, such as <c>good</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the lowest score that belongs to it.</summary>
    public decimal From { get; }

    /// <summary>Creates a band.</summary>
    /// <param name="name">The name.</param>
    /// <param name="from">The lowest score that belongs to it.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ScoreBand Of(string name, decimal from) => new(Guard.Against.NoText(name).Trim(), from);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text(Name).Number(From);

    /// <summary>Returns text such as <c>good from 80</c>.</summary>
    /// <returns>The name and the lowest score.</returns>
    public override string ToString() => $"{Name} from {Invariant.Text(Decimals.Canonical(From))}";
}
