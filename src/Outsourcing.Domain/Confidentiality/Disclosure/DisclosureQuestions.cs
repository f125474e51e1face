using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Questions to an agreement about the disclosure of information.</summary>
public static class DisclosureQuestions
{
    /// <summary>The name of terms that stand in no clause.</summary>
    internal static string TermsName => "terms";

    /// <summary>Says whether information may go to a recipient for a purpose, by what the parties agreed.</summary>
    /// <remarks>It says what the terms say, and never that a law allows something.</remarks>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="item">The information.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="purpose">The purpose, compared letter by letter with those of the terms.</param>
    /// <param name="act">What is done with it.</param>
    /// <param name="affiliates">Who controls whom; without it a named legal entity is not known to be an affiliate.</param>
    /// <param name="laws">Packs of laws that may protect the disclosure, such as <see cref="DisclosureLaws"/>; they add findings and change no verdict.</param>
    /// <returns>The decision, with the clauses that decide, what it needs first and what is not known.</returns>
    /// <exception cref="ArgumentException">The purpose is blank, or the act is none of those that there are.</exception>
    public static Decision MayDisclose(
        this AgreementView view,
        ConfidentialItem item,
        Recipient to,
        string purpose,
        ConfidentialAct act = ConfidentialAct.Disclose,
        Affiliates? affiliates = null,
        params IEnumerable<LawPack> laws
    )
    {
        Guard.Against.Null(view);
        var packs = Guard.Against.NullElement(laws);
        var reading = new DisclosureReading(
            [.. view.Provisions<ConfidentialityTerms>().Select(own => ClauseReading.Of(view, own, affiliates))],
            view.Agreement.OrderOfPrecedence,
            Guard.Against.Null(to),
            Guard.Against.NoText(purpose).Trim(),
            ConfidentialityGuards.Known(act)
        );
        var decision = reading.Decide(Guard.Against.Null(item));
        var stated = ProtectedDisclosures.Of(view.Circumstances(), item, to);
        return decision.With(ProtectedDisclosures.About(decision, act, stated, view.Date, packs));
    }

    /// <summary>Says whether information may go to a recipient for a purpose, by terms that stand in no agreement.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="item">The information.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="purpose">The purpose, compared letter by letter with those of the terms.</param>
    /// <param name="record">What is known on the day.</param>
    /// <param name="act">What is done with it.</param>
    /// <returns>The decision; its norms are named <c>terms (purpose)</c> and so on.</returns>
    /// <exception cref="ArgumentException">The purpose is blank, or the act is none of those that there are.</exception>
    public static Decision MayDisclose(
        this ConfidentialityTerms terms,
        ConfidentialItem item,
        Recipient to,
        string purpose,
        DisclosureRecord record,
        ConfidentialAct act = ConfidentialAct.Disclose
    )
    {
        Guard.Against.Null(terms);
        Guard.Against.Null(record);
        var reading = new DisclosureReading(
            [new ClauseReading(TermsName, terms, record)],
            [],
            Guard.Against.Null(to),
            Guard.Against.NoText(purpose).Trim(),
            ConfidentialityGuards.Known(act)
        );
        return reading.Decide(Guard.Against.Null(item));
    }

    /// <summary>Makes terms ready for many decisions.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="record">What is known on the day.</param>
    /// <param name="items">The items.</param>
    /// <param name="recipients">The recipients.</param>
    /// <param name="purposes">The purposes.</param>
    /// <returns>The terms, asked by positions in these lists.</returns>
    /// <exception cref="ArgumentException">A list or an element is <see langword="null"/>, or a purpose is blank.</exception>
    public static CompiledConfidentiality Compile(
        this ConfidentialityTerms terms,
        DisclosureRecord record,
        IEnumerable<ConfidentialItem> items,
        IEnumerable<Recipient> recipients,
        IEnumerable<string> purposes
    ) =>
        new(
            Guard.Against.Null(terms),
            Guard.Against.Null(record),
            Guard.Against.NullElement(items),
            Guard.Against.NullElement(recipients),
            [.. Guard.Against.Null(purposes).Select(one => Guard.Against.NoText(one, nameof(purposes)).Trim())]
        );
}
