using NodaTime;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Contracts;

/// <summary>An agreement: parties, documents with their order of precedence, clauses, amendments and facts.</summary>
/// <remarks>
/// <para>
/// Each step gives a new agreement and leaves the old one as it was. Nothing is rewritten: amendments and facts are added
/// with the instant at which they became known, and every question is asked of a state of knowledge and a day:
/// <c>agreement.KnownAt(now).On(today)</c>.
/// </para>
/// <para>
/// Two agreements are equal when parties, documents, precedence, clauses, amendments and facts are; the order in which
/// amendments and facts were recorded does not count.
/// </para>
/// </remarks>
public sealed record Agreement
{
    private readonly Party[] parties;
    private readonly AgreementDocument[] documents;
    private readonly Precedence[] precedence;
    private readonly Clause[] clauses;
    private readonly Amendment[] amendments;
    private readonly Fact[] facts;

    private Agreement(
        Party[] parties,
        AgreementDocument[] documents,
        Precedence[] precedence,
        Clause[] clauses,
        Amendment[] amendments,
        Fact[] facts
    )
    {
        this.parties = parties;
        this.documents = documents;
        this.precedence = precedence;
        this.clauses = clauses;
        this.amendments = amendments;
        this.facts = facts;
    }

    /// <summary>Gets the parties in the order in which they were named.</summary>
    public IReadOnlyList<Party> Parties => Array.AsReadOnly(parties);

    /// <summary>Gets the documents in the order in which they were declared; the first one is the main one.</summary>
    public IReadOnlyList<AgreementDocument> Documents => Array.AsReadOnly(documents);

    /// <summary>Gets which document prevails over which.</summary>
    public IReadOnlyList<Precedence> OrderOfPrecedence => Array.AsReadOnly(precedence);

    /// <summary>Gets the clauses as first agreed.</summary>
    public IReadOnlyList<Clause> Clauses => Array.AsReadOnly(clauses);

    /// <summary>Gets the amendments by effective day, then by the instant at which they became known, then by name.</summary>
    public IReadOnlyList<Amendment> Amendments => Array.AsReadOnly(amendments);

    /// <summary>Gets the facts by day, then by the instant at which they became known, then by name.</summary>
    public IReadOnlyList<Fact> Facts => Array.AsReadOnly(facts);

    /// <summary>Gets the names of the parties.</summary>
    internal string[] PartyNames => Array.ConvertAll(parties, party => party.Name);

    internal ReadOnlySpan<Clause> FirstClauses => clauses;

    internal ReadOnlySpan<Amendment> AllAmendments => amendments;

    internal ReadOnlySpan<Fact> AllFacts => facts;

    /// <summary>Begins an agreement between two parties.</summary>
    /// <param name="one">A party.</param>
    /// <param name="other">Another party.</param>
    /// <returns>The agreement, which has no documents yet.</returns>
    /// <exception cref="ArgumentException">Both have the same name.</exception>
    public static Agreement Between(Party one, Party other) =>
        new Agreement([Guard.Against.Null(one)], [], [], [], [], []).And(other);

    /// <summary>Adds a party, such as a guarantor.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">A party has that name already.</exception>
    public Agreement And(Party party)
    {
        Guard.Against.Null(party);
        return Array.Exists(parties, own => string.Equals(own.Name, party.Name, StringComparison.Ordinal))
            ? throw new ArgumentException($"A party is named '{party.Name}' already.", nameof(party))
            : new Agreement([.. parties, party], documents, precedence, clauses, amendments, facts);
    }

    /// <summary>Adds a document.</summary>
    /// <param name="name">The short name, without white space.</param>
    /// <param name="effective">The first day of its effect; none when it is not recorded.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="under">The name of the document that it stands under.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The name is taken or not a name, or the document above it is not there.</exception>
    public Agreement Document(
        string name,
        LocalDate? effective = null,
        DocumentKind kind = DocumentKind.MasterAgreement,
        string? under = null
    ) =>
        Document(AgreementDocument.Of(name, kind, under, effective: effective is { } day ? PartialDate.Of(day) : null));

    /// <summary>Adds a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">Its name is taken, or the document that it stands under is not there.</exception>
    public Agreement Document(AgreementDocument document)
    {
        Guard.Against.Null(document);
        return Find(document.Name) is not null
                ? throw new ArgumentException($"A document is named '{document.Name}' already.", nameof(document))
            : document.Under is { } under && Find(under) is null ? throw NoDocument(under, nameof(document))
            : new Agreement(parties, [.. documents, document], precedence, clauses, amendments, facts);
    }

    /// <summary>Says which document prevails where two say different things.</summary>
    /// <param name="document">The name of the document that prevails.</param>
    /// <param name="over">The name of the document that gives way.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">A document is not there, or it already gives way to the other, directly or through others.</exception>
    public Agreement Prevails(string document, string over)
    {
        var added = Precedence.Of(document, over);
        if (Find(added.Document) is null || Find(added.Over) is null)
        {
            throw Find(added.Document) is null
                ? NoDocument(added.Document, nameof(document))
                : NoDocument(added.Over, nameof(over));
        }

        return string.Equals(added.Document, added.Over, StringComparison.Ordinal)
            || DoesPrevail(added.Over, added.Document)
                ? throw new ArgumentException(
                    $"'{added.Document}' cannot prevail over '{added.Over}', which already prevails over it.",
                    nameof(over)
                )
            : Array.Exists(precedence, own => own == added) ? this
            : new Agreement(
                parties,
                documents,
                [
                    .. precedence
                        .Append(added)
                        .OrderBy(own => own.Document, StringComparer.Ordinal)
                        .ThenBy(own => own.Over, StringComparer.Ordinal),
                ],
                clauses,
                amendments,
                facts
            );
    }

    /// <summary>Adds a clause as first agreed.</summary>
    /// <param name="reference">Where it stands, such as <c>MSA § 9</c>.</param>
    /// <param name="provision">What it provides.</param>
    /// <param name="services">The services that it concerns; none for all of them.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="FormatException">The reference does not name a document and a place.</exception>
    /// <exception cref="ArgumentException">The document is not there, or a clause stands there already.</exception>
    public Agreement Clause(string reference, Provision provision, params IEnumerable<string> services) =>
        Clause(Contracts.Clause.Of(ClauseReference.Parse(reference), provision, services));

    /// <summary>Adds a clause as first agreed.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The document is not there, or a clause stands there already.</exception>
    public Agreement Clause(Clause clause)
    {
        Guard.Against.Null(clause);
        CheckDocument(clause.Reference, nameof(clause));
        return Array.Exists(clauses, own => own.Reference == clause.Reference)
            ? throw new ArgumentException($"A clause stands at {clause.Reference} already.", nameof(clause))
            : new Agreement(parties, documents, precedence, [.. clauses, clause], amendments, facts);
    }

    /// <summary>Adds an amendment that all parties made together.</summary>
    /// <param name="name">The name, once in an agreement.</param>
    /// <param name="effective">The first day on which the clauses read so.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="changes">What it does.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The name is taken, or a document or a clause that it changes is not there.</exception>
    public Agreement Amend(
        string name,
        LocalDate effective,
        Instant recorded,
        params IEnumerable<ClauseChange> changes
    ) => Amend(Amendment.Of(name, effective, recorded, changes));

    /// <summary>Adds amendments, of which one may change what another one adds.</summary>
    /// <param name="added">The amendments, in any order.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">A name is taken, or a document or a clause that is changed is not there, or a party that approves.</exception>
    public Agreement Amend(params IEnumerable<Amendment> added)
    {
        Amendment[] all = [.. amendments, .. Guard.Against.NullElement(added)];
        if (
            all.GroupBy(own => own.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
        )
        {
            throw new ArgumentException($"An amendment is named '{twice.Key}' already.", nameof(added));
        }

        foreach (var amendment in all)
        {
            foreach (var change in amendment.Changes)
            {
                CheckDocument(change.Reference, nameof(added));
                if (change is not Addition && !IsThere(change.Reference, all))
                {
                    throw new ArgumentException($"No clause stands at {change.Reference}.", nameof(added));
                }
            }

            foreach (var approval in amendment.Approvals ?? [])
            {
                CheckParty(approval.Party, nameof(added));
            }
        }

        return new Agreement(
            parties,
            documents,
            precedence,
            clauses,
            [
                .. all.OrderBy(own => own.Effective)
                    .ThenBy(own => own.Recorded)
                    .ThenBy(own => own.Name, StringComparer.Ordinal),
            ],
            facts
        );
    }

    /// <summary>Adds facts; one that is there already counts once.</summary>
    /// <param name="added">The facts, in any order.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">Two different facts have one name.</exception>
    public Agreement Record(params IEnumerable<Fact> added)
    {
        var all = new Dictionary<string, Fact>(facts.Length, StringComparer.Ordinal);
        foreach (var fact in facts.Concat(Guard.Against.NullElement(added)))
        {
            if (!all.TryAdd(fact.Id, fact) && !all[fact.Id].Equals(fact))
            {
                throw new ArgumentException($"Two facts are named '{fact.Id}': {all[fact.Id]}; {fact}.", nameof(added));
            }
        }

        var sorted = all.Values.ToArray();
        Array.Sort(sorted, Fact.Compare);
        return new Agreement(parties, documents, precedence, clauses, amendments, sorted);
    }

    /// <summary>Takes the state of knowledge at an instant.</summary>
    /// <param name="known">The instant; what was recorded later is not used.</param>
    /// <returns>The agreement as it was known.</returns>
    public AgreementKnowledge KnownAt(Instant known) => new(this, known);

    /// <summary>Takes the agreement as it stands on a day, as it is known at an instant.</summary>
    /// <param name="date">The day.</param>
    /// <param name="knownAt">The instant; what was recorded later is not used.</param>
    /// <returns>The view.</returns>
    public AgreementView AsOf(LocalDate date, Instant knownAt) => KnownAt(knownAt).On(date);

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other agreement.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(Agreement? other) =>
        other is not null
        && parties.AsSpan().SequenceEqual(other.parties)
        && documents.AsSpan().SequenceEqual(other.documents)
        && precedence.AsSpan().SequenceEqual(other.precedence)
        && clauses.AsSpan().SequenceEqual(other.clauses)
        && amendments.AsSpan().SequenceEqual(other.amendments)
        && facts.AsSpan().SequenceEqual(other.facts);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(parties[0], documents.Length, clauses.Length, amendments.Length, facts.Length);

    /// <summary>Returns text such as <c>customer, provider: 2 documents, 40 clauses, 1 amendment, 200 facts</c>.</summary>
    /// <returns>The parties, and how much there is.</returns>
    public override string ToString() =>
        $"{string.Join(", ", PartyNames)}: {Count(documents.Length, "document")}, {Count(clauses.Length, "clause")}, "
        + $"{Count(amendments.Length, "amendment")}, {Count(facts.Length, "fact")}";

    internal AgreementDocument? Find(string document) =>
        Array.Find(documents, own => string.Equals(own.Name, document, StringComparison.Ordinal));

    /// <summary>Says whether a document prevails over another one, directly or through others.</summary>
    internal bool DoesPrevail(string document, string over)
    {
        // Without cycles, so that the search ends.
        foreach (var own in precedence)
        {
            if (
                string.Equals(own.Document, document, StringComparison.Ordinal)
                && (string.Equals(own.Over, over, StringComparison.Ordinal) || DoesPrevail(own.Over, over))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Refuses the name of somebody who is no party.</summary>
    internal string CheckParty(string party, string parameterName) =>
        PartyNames.Contains(Guard.Against.Null(party, parameterName), StringComparer.Ordinal)
            ? party
            : throw new ArgumentException(
                $"'{party}' is no party; the parties are {Invariant.List(PartyNames)}.",
                parameterName
            );

    private static string Count(int number, string noun) =>
        $"{Invariant.Text(number)} {noun}{(number == 1 ? "" : "s")}";

    private bool IsThere(ClauseReference reference, Amendment[] added) =>
        Array.Exists(clauses, own => own.Reference == reference)
        || Array.Exists(added, own => own.ChangeOf(reference) is Addition);

    private void CheckDocument(ClauseReference reference, string parameterName)
    {
        if (Find(reference.Document) is null)
        {
            throw NoDocument(reference.Document, parameterName);
        }
    }

    private ArgumentException NoDocument(string name, string parameterName) =>
        new(
            documents.Length == 0
                ? $"No document is named '{name}'; declare it first."
                : $"No document is named '{name}'; declare it first. There {(documents.Length == 1 ? "is" : "are")} {Invariant.List([.. documents.Select(own => own.Name)])}.",
            parameterName
        );
}
