using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Terms made ready for many decisions about the same items, recipients and purposes on one day.</summary>
/// <remarks>
/// <see cref="Decide"/> gives the verdict of <see cref="DisclosureQuestions.MayDisclose(ConfidentialityTerms, ConfidentialItem, Recipient, string, DisclosureRecord, ConfidentialAct)"/>
/// and allocates nothing; <see cref="Explain"/> gives the whole decision. Two are equal when all of which they were made is
/// equal. Immutable and safe to use from several threads.
/// </remarks>
public sealed class CompiledConfidentiality : IEquatable<CompiledConfidentiality>
{
    private readonly ConfidentialityTerms terms;
    private readonly DisclosureRecord record;
    private readonly ConfidentialItem[] items;
    private readonly Recipient[] recipients;
    private readonly string[] purposes;
    private readonly DisclosureTables tables;

    internal CompiledConfidentiality(
        ConfidentialityTerms terms,
        DisclosureRecord record,
        ConfidentialItem[] items,
        Recipient[] recipients,
        string[] purposes
    )
    {
        (this.terms, this.record) = (terms, record);
        (this.items, this.recipients, this.purposes) = (items, recipients, purposes);
        tables = new DisclosureTables(
            new ClauseReading(DisclosureQuestions.TermsName, terms, record),
            items,
            recipients,
            purposes
        );
    }

    /// <summary>Gets the items, in the order of their positions.</summary>
    public IReadOnlyList<ConfidentialItem> Items => Array.AsReadOnly(items);

    /// <summary>Gets the recipients, in the order of their positions.</summary>
    public IReadOnlyList<Recipient> Recipients => Array.AsReadOnly(recipients);

    /// <summary>Gets the purposes, in the order of their positions.</summary>
    public IReadOnlyList<string> Purposes => Array.AsReadOnly(purposes);

    /// <summary>Decides without a reason, and without allocating.</summary>
    /// <param name="query">The question.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentException">A position is beyond the items, recipients or purposes.</exception>
    public Verdict Decide(in DisclosureQuery query)
    {
        Check(query);
        return tables.Decide(query);
    }

    /// <summary>Decides with reasons.</summary>
    /// <param name="query">The question.</param>
    /// <returns>The decision, with the same verdict.</returns>
    /// <exception cref="ArgumentException">A position is beyond the items, recipients or purposes.</exception>
    public Decision Explain(in DisclosureQuery query)
    {
        Check(query);
        return terms.MayDisclose(
            items[query.Item],
            recipients[query.Recipient],
            purposes[query.Purpose],
            record,
            query.Act
        );
    }

    /// <summary>Compares all of which they were made.</summary>
    /// <param name="other">The other terms.</param>
    /// <returns>Whether all is equal, in order.</returns>
    public bool Equals(CompiledConfidentiality? other) =>
        other is not null
        && terms == other.terms
        && record == other.record
        && items.AsSpan().SequenceEqual(other.items)
        && recipients.AsSpan().SequenceEqual(other.recipients)
        && purposes.AsSpan().SequenceEqual(other.purposes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompiledConfidentiality);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(terms, record, items.Length, recipients.Length, purposes.Length);

    /// <summary>Returns text such as <c>3 items, 4 recipients, 2 purposes</c>.</summary>
    /// <returns>How many of each there are.</returns>
    public override string ToString() =>
        $"{Count(items.Length, "item")}, {Count(recipients.Length, "recipient")}, {Count(purposes.Length, "purpose")}";

    private void Check(in DisclosureQuery query)
    {
        if (query.Item >= items.Length || query.Recipient >= recipients.Length || query.Purpose >= purposes.Length)
        {
            throw new ArgumentException(
                $"There are {this}, counted from 0, and the question is to {query}.",
                nameof(query)
            );
        }
    }

    private static string Count(int number, string noun) =>
        $"{Invariant.Text(number)} {noun}{(number == 1 ? "" : "s")}";
}
