using Outsourcing.Domain.Contracts;

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
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or there is no such right in the work.</exception>
    public static Answer<Ownership> WhoOwns(
        this AgreementView view,
        WorkItem item,
        IpRight? right = null,
        string? territory = null,
        IEnumerable<IpLaw>? laws = null
    ) => throw new NotImplementedException();

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
    ) => throw new NotImplementedException();

    /// <summary>Checks before a milestone is paid whether a party has, or will have with the payment, the title to what it delivers.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="milestone">The name of the milestone.</param>
    /// <param name="to">The party that is to have the title; <see langword="null"/> for the customer.</param>
    /// <param name="laws">The laws that fill in what nobody agreed on; <see langword="null"/> for <see cref="IpLaws.All"/>.</param>
    /// <returns>The report; silent when no register lists an item with that milestone.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the party is no party of the agreement.</exception>
    public static Answer<TitleReport> TitleCheck(
        this AgreementView view,
        string milestone,
        string? to = null,
        IEnumerable<IpLaw>? laws = null
    ) => throw new NotImplementedException();

    /// <summary>Gives the pieces of work that the registers in force list.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>The items with the clauses that list them, in the order of the clauses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<WorkItem> WorkItems(this AgreementView view) =>
        [.. Guard.Against.Null(view).Provisions<WorkRegister>().SelectMany(register => register.Terms.Items)];
}
