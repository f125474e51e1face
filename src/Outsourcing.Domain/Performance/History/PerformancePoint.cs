using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Performance;

/// <summary>What is known of a criterion in one period, and by which version of the method it was measured.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record PerformancePoint : IFingerprinted
{
    private PerformancePoint(DateRange period, string method, CriterionValue value)
    {
        Period = period;
        Method = method;
        Value = value;
    }

    /// <summary>Gets the days of the period.</summary>
    public DateRange Period { get; }

    /// <summary>Gets the version of the method, such as <c>2026-1</c>: numbers of two versions are never joined.</summary>
    public string Method { get; }

    /// <summary>Gets what is known.</summary>
    public CriterionValue Value { get; }

    /// <summary>Creates a point.</summary>
    /// <param name="period">The days of the period.</param>
    /// <param name="method">The version of the method.</param>
    /// <param name="value">What is known.</param>
    /// <returns>The point.</returns>
    /// <exception cref="ArgumentException">The method is blank.</exception>
    public static PerformancePoint Of(DateRange period, string method, CriterionValue value) =>
        new(Guard.Against.Null(period), Guard.Against.NoText(method).Trim(), Guard.Against.Null(value));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Value(Period).Text(Method).Value(Value);

    /// <summary>Returns text such as <c>2026-01-01/2026-02-01: 94.5 % (2026-1)</c>.</summary>
    /// <returns>The period, what is known and the method.</returns>
    public override string ToString() => $"{Period}: {Value} ({Method})";
}
