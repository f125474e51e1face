using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Outsourcing.Domain.Reasoning;

/// <summary>The answer to a question: a value, or the findings that say why there is none; and always the reason.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// <para>
/// An answer that is not <see cref="AnswerStatus.Known"/> <em>is</em> its findings and has at least one. A known answer
/// may carry findings too, for example a warning.
/// </para>
/// <para>
/// Two answers are equal when status, value and findings (in order) are equal; the explanation does not count.
/// Immutable; safe to use from any thread.
/// </para>
/// </remarks>
public sealed class Answer<T> : IEquatable<Answer<T>>
    where T : notnull
{
    private readonly ReadOnlyCollection<Finding> findings;
    private readonly T? value;

    internal Answer(AnswerStatus status, T? value, Explanation? explanation, IEnumerable<Finding> findings)
    {
        Status = status;
        this.value = value;
        Finding[] copy = [.. Guard.Against.Null(findings)];
        foreach (var finding in copy)
        {
            Guard.Against.Null(finding, nameof(findings));
        }

        this.findings = Array.AsReadOnly(copy);
        Explanation = explanation ?? Explanation.From(this.findings, Render);
    }

    /// <summary>Gets whether there is a value, and if not, in which way it is not known.</summary>
    public AnswerStatus Status { get; }

    /// <summary>Gets whether there is a value.</summary>
    public bool IsKnown => Status == AnswerStatus.Known;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">The answer is not known; the message lists its findings.</exception>
    public T Value => IsKnown ? value! : throw new InvalidOperationException(ToString());

    /// <summary>Gets the findings in the order in which the question met them; never empty for an answer that is not known.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Gets the reason: the rules, facts and numbers behind the answer.</summary>
    public Explanation Explanation { get; }

    /// <summary>Gets the value without an exception.</summary>
    /// <param name="value">The value, or the default of its type when the answer is not known.</param>
    /// <returns>Whether the answer is known.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return IsKnown;
    }

    /// <summary>Turns the answer into something else; both cases must be handled.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="known">What to make of the value.</param>
    /// <param name="notKnown">What to make of the status and the findings.</param>
    /// <returns>The result of the function that applied.</returns>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<T, TResult> known, Func<AnswerStatus, IReadOnlyList<Finding>, TResult> notKnown)
    {
        Guard.Against.Null(known);
        Guard.Against.Null(notKnown);
        return IsKnown ? known(value!) : notKnown(Status, findings);
    }

    /// <inheritdoc/>
    public bool Equals(Answer<T>? other) =>
        other is not null
        && Status == other.Status
        && EqualityComparer<T?>.Default.Equals(value, other.value)
        && findings.SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Answer<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, value, findings.Count);

    /// <summary>Returns the value as text, or the status and every finding, one a line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        IsKnown
            ? Invariant.Text(value)
            : string.Join('\n', findings.Select(finding => finding.ToString()).Prepend($"{Status}:"));

    private static Explanation Render(ReadOnlyCollection<Finding> findings) =>
        findings.Count == 1
            ? Explanation.Of(findings[0])
            : Explanation.Of($"There are {Invariant.Text(findings.Count)} findings.", findings.Select(Explanation.Of));
}

/// <summary>Makes answers.</summary>
public static class Answer
{
    /// <summary>Creates an answer with a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="explanation">The reason.</param>
    /// <param name="findings">What the question found on the way; errors do not belong here.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException">An argument or a finding is <see langword="null"/>.</exception>
    public static Answer<T> Known<T>(T value, Explanation explanation, params IEnumerable<Finding> findings)
        where T : notnull =>
        new(AnswerStatus.Known, Guard.Against.Null(value), Guard.Against.Null(explanation), findings);

    /// <summary>Creates an answer for which a fact is missing.</summary>
    /// <typeparam name="T">The type that the value would have had.</typeparam>
    /// <param name="findings">What is missing; at least one.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">There is no finding.</exception>
    public static Answer<T> FactMissing<T>(params IEnumerable<Finding> findings)
        where T : notnull => NotKnown<T>(AnswerStatus.FactMissing, findings);

    /// <summary>Creates an answer for which facts or clauses contradict each other.</summary>
    /// <inheritdoc cref="FactMissing{T}"/>
    public static Answer<T> Conflict<T>(params IEnumerable<Finding> findings)
        where T : notnull => NotKnown<T>(AnswerStatus.Conflict, findings);

    /// <summary>Creates an answer to a question on which the contract says nothing.</summary>
    /// <inheritdoc cref="FactMissing{T}"/>
    public static Answer<T> Silent<T>(params IEnumerable<Finding> findings)
        where T : notnull => NotKnown<T>(AnswerStatus.Silent, findings);

    /// <summary>Creates a refusal: the rule or method does not apply to this input.</summary>
    /// <inheritdoc cref="FactMissing{T}"/>
    public static Answer<T> NotApplicable<T>(params IEnumerable<Finding> findings)
        where T : notnull => NotKnown<T>(AnswerStatus.NotApplicable, findings);

    /// <summary>Creates an answer without a value; the explanation is the findings.</summary>
    /// <typeparam name="T">The type that the value would have had.</typeparam>
    /// <param name="status">In which way it is not known; not <see cref="AnswerStatus.Known"/> or <see cref="AnswerStatus.None"/>.</param>
    /// <param name="findings">Why; at least one.</param>
    /// <param name="explanation">The reason, where it says more than the findings.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">There is no finding, or the status has a value or none.</exception>
    public static Answer<T> NotKnown<T>(
        AnswerStatus status,
        IEnumerable<Finding> findings,
        Explanation? explanation = null
    )
        where T : notnull
    {
        Guard.Against.OutOfRange(
            (int)status,
            nameof(status),
            (int)AnswerStatus.FactMissing,
            (int)AnswerStatus.NotApplicable
        );
        var answer = new Answer<T>(status, default, explanation, findings);
        return answer.Findings.Count == 0
            ? throw new ArgumentException("An answer that is not known needs a finding.", nameof(findings))
            : answer;
    }
}
