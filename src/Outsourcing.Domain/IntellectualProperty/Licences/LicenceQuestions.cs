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
    /// rights in them. What nothing permits is not permitted.
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

    /// <summary>Looks for what is wrong with the licences: more granted than was held, exclusive ones that overlap.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>What was found, facts first, then pairs of licences in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Finding> LicenceFindings(this AgreementView view)
    {
        var book = LicenceBook.Of(Guard.Against.Null(view));
        return [.. book.Findings, .. LicenceOverlap.Of(book.Licences)];
    }
}
