using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Questions to an agreement about who owns what.</summary>
public static class OwnershipQuestions
{
    /// <summary>Says who owns a piece of work, by the contributions to it, the terms of the day on which each was made, and what was assigned.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="item">The piece of work.</param>
    /// <param name="right">The right that is asked about; <see langword="null"/> for all rights in the work.</param>
    /// <param name="territory">The territory that is asked about; <see langword="null"/> for all.</param>
    /// <param name="laws">The laws that fill in what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <returns>
    /// The ownership. It is known when at least one line is; a line that is not known says why. A missing fact when nobody
    /// recorded who made the work; else, when no line is known, the way in which the first one is not.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, a text is blank, or there is no such right in the work.</exception>
    public static Answer<Ownership> WhoOwns(
        this AgreementView view,
        WorkItem item,
        IpRight? right = null,
        string? territory = null,
        IEnumerable<IpLaw>? laws = null
    )
    {
        Guard.Against.Null(view);
        Guard.Against.Null(item);
        if (right is { } asked && !item.Rights.Contains(asked))
        {
            throw new ArgumentException($"There is no {asked.Words()} in {item.Name}.", nameof(right));
        }

        var reading = new OwnershipReading(TitleFacts.Of(view), new IpLawBook(laws));
        var pieces = reading.PiecesOf(item);
        if (pieces.Count == 0)
        {
            return Answer.FactMissing<Ownership>(NoContributions(item));
        }

        var ownership = reading.Read(
            item,
            pieces,
            right,
            territory is null ? null : Guard.Against.NoText(territory).Trim()
        );
        var findings = ownership.Lines.SelectMany(line => line.Findings).Distinct();
        var explanation = Explanation.From(ownership, OwnershipExplanation.Of);
        return ownership.Lines.Any(line => line.Standing == OwnershipStanding.Owned)
            ? Answer.Known(ownership, explanation, findings)
            : Answer.NotKnown<Ownership>(StatusOf(ownership.Lines[0].Standing), findings, explanation);
    }

    /// <summary>Gives the ownership of a piece of work over time, up to the day of the view.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="item">The piece of work.</param>
    /// <param name="laws">The laws that fill in what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <returns>Each change with its first day, in order; none before the first contribution.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IReadOnlyList<OwnershipChange> OwnershipOverTime(
        this AgreementView view,
        WorkItem item,
        IEnumerable<IpLaw>? laws = null
    )
    {
        Guard.Against.Null(view);
        Guard.Against.Null(item);
        IpLaw[] given = [.. new IpLawBook(laws).Laws];
        var changes = new List<OwnershipChange>();
        foreach (var day in TitleFacts.Of(view).DaysOf(item))
        {
            var then = view.On(day).WhoOwns(item, laws: given);
            if (changes.Count == 0 || !IsSame(changes[^1].Ownership, then))
            {
                changes.Add(new OwnershipChange(day, then));
            }
        }

        return changes.AsReadOnly();
    }

    /// <summary>Says what each owner of a joint work may do, by the terms of the day on which it was last worked on, and by the law where they are silent.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="item">The piece of work.</param>
    /// <param name="right">The right.</param>
    /// <param name="laws">The laws that fill in what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <returns>
    /// The rules, of which what nobody says is unknown; silent when neither terms nor law say anything, a missing fact when
    /// nobody recorded who made the work. Whether there are several owners is not asked.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Answer<JointOwnershipRules> JointOwnership(
        this AgreementView view,
        WorkItem item,
        IpRight right,
        IEnumerable<IpLaw>? laws = null
    )
    {
        Guard.Against.Null(view);
        Guard.Against.Null(item);
        var (facts, book) = (TitleFacts.Of(view), new IpLawBook(laws));
        var pieces = new OwnershipReading(facts, book).PiecesOf(item);
        if (pieces.Count == 0)
        {
            return Answer.FactMissing<JointOwnershipRules>(NoContributions(item));
        }

        var clauses = facts
            .ClausesOn(pieces[^1].On)
            .All.Where(clause => clause.Terms.Joint != JointOwnershipRules.Silent)
            .ToList();
        var law = book.Find<CoOwnershipRule>(
            OwnershipReading.CountryOf(item, pieces),
            right,
            pieces[^1].On,
            item.WorkType
        );
        var rules = clauses
            .Select(clause => clause.Terms.Joint)
            .Append(law?.Rules ?? JointOwnershipRules.Silent)
            .Aggregate((one, other) => one.OrElse(other));
        return rules == JointOwnershipRules.Silent
            ? Answer.Silent<JointOwnershipRules>(
                LawFindings.Silent(pieces[^1], "its owners may use it alone", OwnershipReading.CountryOf(item, pieces))
            )
            : Answer.Known(
                rules,
                Explanation.Of(
                    $"{rules}.",
                    [
                        .. clauses.Select(clause =>
                            Explanation.Of($"By the terms: {clause.Terms.Joint}.", clause.Reference)
                        ),
                        .. law is null ? [] : new[] { Explanation.Of($"By the law: {law.Rules}.", law.Source) },
                    ]
                )
            );
    }

    /// <summary>Checks before a milestone is paid whether a party has, or will have with the payment, the title to what it delivers.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="milestone">The name of the milestone.</param>
    /// <param name="to">The party that is to have the title; <see langword="null"/> for the customer.</param>
    /// <param name="laws">The laws that fill in what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <returns>
    /// The report on the items of the milestone and the foreground, improvements and joint work that they embed; silent when no
    /// register lists an item with that milestone, not applicable when no party is named and there is not one customer.
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank, or the party is no party of the agreement.</exception>
    public static Answer<TitleReport> TitleCheck(
        this AgreementView view,
        string milestone,
        string? to = null,
        IEnumerable<IpLaw>? laws = null
    )
    {
        var name = Guard.Against.NoText(milestone).Trim();
        if (Taker(Guard.Against.Null(view), to) is not { } taker)
        {
            return Answer.NotApplicable<TitleReport>(
                Finding.Of(
                    IpRules.TitleHeld,
                    Severity.Error,
                    name,
                    "The agreement has not exactly one customer.",
                    remedy: "Name the party that is to have the title."
                )
            );
        }

        var items = view.WorkItems();
        WorkItem[] delivered = [.. items.Where(item => string.Equals(item.Milestone, name, StringComparison.Ordinal))];
        if (delivered.Length == 0)
        {
            return Answer.Silent<TitleReport>(
                Finding.Of(
                    IpRules.Register,
                    Severity.Error,
                    name,
                    $"No register lists an item of {name}.",
                    remedy: "List the items with their milestones."
                )
            );
        }

        var book = new IpLawBook(laws);
        var reading = new TitleReading(new OwnershipReading(TitleFacts.Of(view), book), book, taker);
        WorkItem[] parts = [.. WithParts(delivered, items)];
        var lines = parts.Select(reading.Of).Concat(NotListed(parts, items));
        var report = new TitleReport(name, taker, view.Date, ValueList.Of(lines));
        return Answer.Known(
            report,
            Explanation.From(
                report,
                static own =>
                    Explanation.Of(
                        $"{own.To} {(own.IsClean ? "has, or will have with payment or acceptance," : "has not")} the title to all items of {own.Milestone}.",
                        own.Lines.Select(line => Explanation.Of($"{line}.", line.Findings.Select(Explanation.Of)))
                    )
            ),
            report.Findings
        );
    }

    /// <summary>Checks the title to many items at once; the contributions come in columns, all else from the view.</summary>
    /// <param name="view">The agreement as it is known and stands; contributions that are recorded in it are not used.</param>
    /// <param name="work">The items and the contributions to them; those after the day of the view are not used.</param>
    /// <param name="standings">Receives for each item how its title stands, as <see cref="TitleCheck"/> says of it.</param>
    /// <param name="to">The party that is to have the title.</param>
    /// <param name="laws">The laws that fill in what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <exception cref="ArgumentException">
    /// An argument is <see langword="null"/>, the party is no party of the agreement, or there is not one place for each item.
    /// </exception>
    public static void TitleStandings(
        this AgreementView view,
        ContributionColumns work,
        Span<TitleStanding> standings,
        string to,
        IEnumerable<IpLaw>? laws = null
    )
    {
        Guard.Against.Null(view).Agreement.CheckParty(to, nameof(to));
        Guard.Against.Null(work);
        if (standings.Length != work.Items.Count)
        {
            throw new ArgumentException(
                $"There are {Invariant.Text(work.Items.Count)} items, and places for {Invariant.Text(standings.Length)}.",
                nameof(standings)
            );
        }

        var (facts, book) = (TitleFacts.Of(view), new IpLawBook(laws));
        new TitleBulk(facts, new TitleReading(new OwnershipReading(facts, book), book, to), book).Check(
            work,
            standings
        );
    }

    /// <summary>Gives the pieces of work that the registers in force list.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>The items, in the order of the clauses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<WorkItem> WorkItems(this AgreementView view) =>
        [.. Guard.Against.Null(view).Provisions<WorkRegister>().SelectMany(register => register.Terms.Items)];

    private static string? Taker(AgreementView view, string? to)
    {
        if (to is not null)
        {
            return view.Agreement.CheckParty(to, nameof(to));
        }

        string[] customers =
        [
            .. view.Agreement.Parties.Where(party => party.Role == PartyRole.Customer).Select(party => party.Name),
        ];
        return customers.Length == 1 ? customers[0] : null;
    }

    internal static Finding NoContributions(WorkItem item) =>
        Finding.Of(
            IpRules.Contributions,
            Severity.Error,
            item.Name,
            $"It is not recorded who made {item.Name}.",
            remedy: "Record the contributions, or state the owner in a register."
        );

    private static AnswerStatus StatusOf(OwnershipStanding standing) =>
        standing switch
        {
            OwnershipStanding.Conflict => AnswerStatus.Conflict,
            OwnershipStanding.LawSilent => AnswerStatus.Silent,
            _ => AnswerStatus.FactMissing,
        };

    private static bool IsSame(Answer<Ownership> one, Answer<Ownership> other) =>
        one.Status == other.Status
        && (
            one.TryGetValue(out var before) && other.TryGetValue(out var after)
                ? before.Lines.SequenceEqual(after.Lines) && before.MoralRights.SequenceEqual(after.MoralRights)
                : one.Findings.SequenceEqual(other.Findings)
        );

    /// <summary>Adds what the items embed that is made under the agreement, each once.</summary>
    /// <summary>Names what is embedded and stands in no register: nobody can say whose it is.</summary>
    private static IEnumerable<TitleLine> NotListed(WorkItem[] parts, IReadOnlyList<WorkItem> items)
    {
        var listed = items.Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        return parts
            .SelectMany(item => item.Embeds.Select(name => (Item: item, Name: name)))
            .Where(one => listed.Add(one.Name))
            .Select(one => new TitleLine(
                one.Name,
                TitleStanding.NotKnown,
                ValueList.Of([
                    Finding.Of(
                        IpRules.Register,
                        Severity.Error,
                        one.Name,
                        $"{one.Item.Name} embeds {one.Name}, which no register lists.",
                        remedy: "List it with its class, and its owner or who made it."
                    ),
                ])
            ));
    }

    private static IEnumerable<WorkItem> WithParts(WorkItem[] delivered, IReadOnlyList<WorkItem> items)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<WorkItem>(delivered));
        while (open.TryDequeue(out var item))
        {
            if (!seen.Add(item.Name))
            {
                continue;
            }

            yield return item;
            foreach (var part in items.Where(part => item.Embeds.Contains(part.Name, StringComparer.Ordinal)))
            {
                if (part.Class is IpClass.Foreground or IpClass.Improvement or IpClass.Joint)
                {
                    open.Enqueue(part);
                }
            }
        }
    }
}
