using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Questions to an agreement about licences and use.</summary>
public static class LicenceQuestions
{
    /// <summary>Gives all licences that came out of clauses and facts up to the day, those that have ended included.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>The grants in the order of the clauses, then sublicences in the order of their days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Licence> Licences(this AgreementView view) =>
        LicenceBook.Of(Guard.Against.Null(view)).Licences;

    /// <summary>Says whether somebody may do something with a piece of work.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="party">The name of the party, of a legal entity of a party, or of somebody else such as an affiliate.</param>
    /// <param name="item">The piece of work. What it embeds is asked about too, as far as a register lists it.</param>
    /// <param name="act">The act, by the names of <see cref="IpActs"/> or others that licences use.</param>
    /// <param name="scope">Where and for what; what is not said is not known.</param>
    /// <param name="affiliates">Who controls whom; without it nobody is known to be an affiliate, or not to be one.</param>
    /// <param name="laws">The laws that fill in who owns what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <returns>
    /// The decision by the terms of the day of the view: the least favourable one over the item, what it embeds, and all
    /// rights in them, with the reasons of all that are as unfavourable. What nothing permits is not permitted.
    /// </returns>
    /// <exception cref="ArgumentException">A name is blank, or an argument is <see langword="null"/>.</exception>
    public static Decision MayUse(
        this AgreementView view,
        string party,
        WorkItem item,
        string act,
        UseScope? scope = null,
        Affiliates? affiliates = null,
        IEnumerable<IpLaw>? laws = null
    ) =>
        new UseDecision(Guard.Against.Null(view), TitleBook.Of(view, laws), affiliates).Decide(
            Guard.Against.NoText(party).Trim(),
            Guard.Against.Null(item),
            Guard.Against.NoText(act).Trim(),
            scope ?? UseScope.NotSaid
        );

    /// <summary>Makes the licences ready for many questions.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="affiliates">Who controls whom; without it nobody is known to be an affiliate, or not to be one.</param>
    /// <param name="laws">The laws that fill in who owns what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <returns>The compiled licences, for the items that registers of the agreement list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static CompiledLicences CompileLicences(
        this AgreementView view,
        Affiliates? affiliates = null,
        IEnumerable<IpLaw>? laws = null
    ) => new(Guard.Against.Null(view), TitleBook.Of(view, laws), affiliates);

    /// <summary>Says how a party stands after the agreement: what it may still use, how long and by which licences, and what is to be handed over.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="party">The name of the party.</param>
    /// <param name="lastDay">The last day of the agreement that is supposed; <see langword="null"/> for that of the term that runs.</param>
    /// <param name="scope">Where and for what; what is not said is not known.</param>
    /// <param name="acts">The acts that are asked about; <see langword="null"/> for <see cref="IpActs.AfterExit"/>.</param>
    /// <param name="affiliates">Who controls whom.</param>
    /// <param name="laws">The laws that fill in who owns what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <returns>
    /// The report, for the day after the agreement or that of the view, whichever is later; a missing fact when no last day is
    /// given and the term has none.
    /// </returns>
    /// <exception cref="ArgumentException">It is no party of the agreement, or a name is blank.</exception>
    public static Answer<ExitReport> AfterExit(
        this AgreementView view,
        string party,
        LocalDate? lastDay = null,
        UseScope? scope = null,
        IEnumerable<string>? acts = null,
        Affiliates? affiliates = null,
        IEnumerable<IpLaw>? laws = null
    )
    {
        Guard.Against.Null(view).Agreement.CheckParty(party, nameof(party));
        string[] asked = [.. (acts ?? IpActs.AfterExit).Select(act => Guard.Against.NoText(act, nameof(acts)).Trim())];
        IpLaw[]? known = laws is null ? null : [.. laws];
        var end = lastDay?.WithCalendar(CalendarSystem.Iso) ?? LastDayOf(view);
        if (end is not { } last)
        {
            return Answer.FactMissing<ExitReport>(
                Finding.Of(
                    IpRules.ExitDay,
                    Severity.Error,
                    party,
                    "It is not known when the agreement ends.",
                    remedy: "Name a last day to suppose."
                )
            );
        }

        var report = new ExitReading(
            view,
            party,
            last,
            scope ?? UseScope.NotSaid,
            asked,
            after => TitleBook.Of(after, known),
            affiliates
        ).Report();
        return Answer.Known(report, Explanation.From(report, ExitWords.Explain), report.Findings);
    }

    private static LocalDate? LastDayOf(AgreementView view) =>
        view.Term().Match(static state => state.Ending?.LastDay ?? state.LastDay, static (_, _) => default(LocalDate?));

    /// <summary>Looks for what is wrong with the licences: more granted than was held, exclusive ones that overlap.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="laws">The laws that fill in who owns what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <returns>
    /// What was found: facts first, then pairs of licences in their order, then grants of registered items by name of which
    /// it is known that the licensor could not license them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Finding> LicenceFindings(this AgreementView view, IEnumerable<IpLaw>? laws = null)
    {
        var book = LicenceBook.Of(Guard.Against.Null(view));
        var reading = new UseReading(view, TitleBook.Of(view, laws), affiliates: null, lastDay: null);
        return [.. book.Findings, .. LicenceOverlap.Of(book.Licences), .. Ungranted(view, reading)];
    }

    private static IEnumerable<Finding> Ungranted(AgreementView view, UseReading reading) =>
        from licence in reading.Running
        where licence.Under is null && !licence.Scope.Items.IsAllBut
        from item in view.WorkItems()
        from right in item.Rights
        where UseReading.Concerns(licence, item, right).IsTrue
        let act = licence.Scope.Acts.IsAllBut ? IpActs.Use : licence.Scope.Acts.Names[0]
        let finding = reading.Ungranted(licence, item, right, act, UseScope.NotSaid)
        where finding is not null
        select finding;
}
