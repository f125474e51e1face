using System.Collections.ObjectModel;
using System.Text;

namespace Outsourcing.Domain.Reasoning;

/// <summary>Why something is so: a sentence, what it rests on, and the sentences behind it.</summary>
/// <remarks>
/// <para>
/// An immutable tree. It may be kept as the small record of what a computation used and be put into words only when
/// somebody reads it; readers on several threads get equal trees.
/// </para>
/// <para>Two explanations are equal when statement, basis and parts (in order) are equal.</para>
/// </remarks>
public sealed class Explanation : IEquatable<Explanation>
{
    private volatile Content content;

    private Explanation(Content content) => this.content = content;

    /// <summary>Gets the sentence.</summary>
    public string Statement => Words.Statement;

    /// <summary>Gets the clause or source that the sentence rests on, or <see langword="null"/>.</summary>
    public Basis? Basis => Words.Basis;

    /// <summary>Gets the sentences behind this one, in reading order.</summary>
    public IReadOnlyList<Explanation> Parts => Words.Parts;

    private Worded Words
    {
        get
        {
            // Two readers may both put the record into words; all keep what the first to finish wrote.
            var seen = content;
            var words = seen.PutIntoWords();
            return ReferenceEquals(seen, words)
                ? words
                : Interlocked.CompareExchange(ref content, words, seen) as Worded ?? words;
        }
    }

    /// <summary>Creates an explanation.</summary>
    /// <param name="statement">The sentence; never blank.</param>
    /// <param name="parts">The sentences behind it, in reading order.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">The sentence is blank or no valid Unicode.</exception>
    public static Explanation Of(string statement, params IEnumerable<Explanation> parts) => Of(statement, null, parts);

    /// <summary>Creates an explanation that rests on a clause or a source.</summary>
    /// <param name="statement">The sentence; never blank.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="parts">The sentences behind it, in reading order.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">The sentence is blank or no valid Unicode.</exception>
    public static Explanation Of(string statement, Basis? basis, params IEnumerable<Explanation> parts) =>
        new(new Worded(Guard.Against.NoText(statement), basis, Copied(parts)));

    /// <summary>Creates the explanation of a finding: its message, basis and remedy.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is <see langword="null"/>.</exception>
    public static Explanation Of(Finding finding) =>
        Guard.Against.Null(finding).Remedy is { } remedy
            ? Of(finding.Message, finding.Basis, Of(remedy))
            : Of(finding.Message, finding.Basis);

    /// <summary>Keeps the record of a computation and puts it into words on first reading.</summary>
    /// <typeparam name="TTrace">The type of the record; it should be immutable.</typeparam>
    /// <param name="trace">What the computation used.</param>
    /// <param name="render">A pure function from the record to words; pass a static one, so that nothing else is kept alive.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Explanation From<TTrace>(TTrace trace, Func<TTrace, Explanation> render)
        where TTrace : class => new(new Trace<TTrace>(Guard.Against.Null(trace), Guard.Against.Null(render)));

    /// <inheritdoc/>
    public bool Equals(Explanation? other) =>
        other is not null
        && (
            ReferenceEquals(this, other)
            || (
                string.Equals(Statement, other.Statement, StringComparison.Ordinal)
                && Equals(Basis, other.Basis)
                && Parts.SequenceEqual(other.Parts)
            )
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Explanation);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.Ordinal.GetHashCode(Statement), Basis, Parts.Count);

    /// <summary>Returns the tree as indented plain text, one sentence a line, fit for a letter.</summary>
    /// <returns>The text, with line feeds between the lines and none at the end.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, this, depth: 0);
        return text.ToString();
    }

    private static ReadOnlyCollection<Explanation> Copied(IEnumerable<Explanation> parts)
    {
        Explanation[] copy = [.. Guard.Against.Null(parts)];
        foreach (var part in copy)
        {
            Guard.Against.Null(part, nameof(parts));
        }

        return Array.AsReadOnly(copy);
    }

    private static void Write(StringBuilder text, Explanation explanation, int depth)
    {
        if (depth > 0)
        {
            text.Append('\n').Append(' ', (depth - 1) * 2).Append("- ");
        }

        text.Append(explanation.Statement.ReplaceLineEndings(" "));
        if (explanation.Basis is { } basis)
        {
            text.Append(" [").Append(basis).Append(']');
        }

        foreach (var part in explanation.Parts)
        {
            Write(text, part, depth + 1);
        }
    }

    private abstract class Content
    {
        public abstract Worded PutIntoWords();
    }

    private sealed class Worded(string statement, Basis? basis, ReadOnlyCollection<Explanation> parts) : Content
    {
        public string Statement { get; } = statement;

        public Basis? Basis { get; } = basis;

        public IReadOnlyList<Explanation> Parts { get; } = parts;

        public override Worded PutIntoWords() => this;
    }

    private sealed class Trace<TTrace>(TTrace trace, Func<TTrace, Explanation> render) : Content
        where TTrace : class
    {
        public override Worded PutIntoWords() =>
            render(trace)?.Words
            ?? throw new InvalidOperationException("The function that puts a record into words gave no explanation.");
    }
}
