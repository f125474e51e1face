using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>A level of information, and the safeguards that whoever gets such information has to have.</summary>
/// <remarks>Two are equal when name and safeguards are equal, in order. Immutable.</remarks>
public sealed record Classification
{
    private Classification(string name, ValueList<Safeguard> safeguards)
    {
        Name = name;
        Safeguards = safeguards;
    }

    /// <summary>Gets the name of the level, compared letter by letter.</summary>
    public string Name { get; }

    /// <summary>Gets the safeguards, as stated.</summary>
    public IReadOnlyList<Safeguard> Safeguards { get; }

    /// <summary>Creates a level.</summary>
    /// <param name="name">Its name, such as <c>strict</c>.</param>
    /// <param name="safeguards">What it asks for.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">The name is blank, or a safeguard is <see langword="null"/>.</exception>
    public static Classification Of(string name, params IEnumerable<Safeguard> safeguards) =>
        new(Guard.Against.NoText(name).Trim(), ValueList.Of(Guard.Against.NullElement(safeguards).Distinct()));

    /// <summary>Returns text such as <c>strict: encryption at rest, background checks</c>.</summary>
    /// <returns>The name and the safeguards.</returns>
    public override string ToString() =>
        Safeguards.Count == 0 ? Name : $"{Name}: {string.Join(", ", Safeguards.Select(one => one.ToString()))}";
}

/// <summary>A control that protects information, and how it is proved.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record Safeguard
{
    private Safeguard(string control, string? evidence, Period? validFor)
    {
        Control = control;
        Evidence = evidence;
        ValidFor = validFor;
    }

    /// <summary>Gets the control, compared letter by letter.</summary>
    public string Control { get; }

    /// <summary>Gets the evidence that is asked for, such as <c>ISO 27001 certificate</c>; <see langword="null"/> for any.</summary>
    public string? Evidence { get; }

    /// <summary>Gets how long a proof counts; <see langword="null"/> when only the proof itself says.</summary>
    public Period? ValidFor { get; }

    /// <summary>Creates a safeguard.</summary>
    /// <param name="control">The control.</param>
    /// <param name="evidence">The evidence that is asked for.</param>
    /// <param name="validFor">How long a proof counts.</param>
    /// <returns>The safeguard.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the period is no time, or months together with days.</exception>
    public static Safeguard Of(string control, string? evidence = null, Period? validFor = null) =>
        new(
            Guard.Against.NoText(control).Trim(),
            evidence is null ? null : Guard.Against.NoText(evidence).Trim(),
            validFor is null ? null : Guard.Against.NoCivilPeriod(validFor)
        );

    /// <summary>Returns text such as <c>encryption at rest (ISO 27001 certificate)</c>.</summary>
    /// <returns>The control and the evidence.</returns>
    public override string ToString() => Evidence is null ? Control : $"{Control} ({Evidence})";
}
