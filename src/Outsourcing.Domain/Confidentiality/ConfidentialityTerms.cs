using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What a clause says about information that one party entrusts to the other.</summary>
/// <remarks>
/// <para>
/// One-way or mutual; where the two directions differ, there are two clauses. A party may give on only what a purpose, a kind
/// of recipient or an exception allows. What the clause does not say is silent: it permits nothing.
/// </para>
/// <para>Two are equal when all members are equal, lists in their order. Immutable; each step returns new terms.</para>
/// </remarks>
public sealed partial record ConfidentialityTerms : Provision
{
    private ConfidentialityTerms(string disclosing, string receiving, bool isMutual)
    {
        Disclosing = disclosing;
        Receiving = receiving;
        IsMutual = isMutual;
    }

    /// <summary>Gets the name of the disclosing party; of mutual terms that of one of the parties.</summary>
    public string Disclosing { get; }

    /// <summary>Gets the name of the receiving party; of mutual terms that of the other party.</summary>
    public string Receiving { get; }

    /// <summary>Gets whether each party is bound for what it receives from the other.</summary>
    public bool IsMutual { get; }

    /// <summary>Gets which information is confidential.</summary>
    public CoveredInformation Covered { get; private init; } = CoveredInformation.All;

    /// <summary>Gets the purposes for which it may be used and given on, as stated, compared letter by letter; none permits nothing.</summary>
    public IReadOnlyList<string> Purposes { get; private init; } = ValueList<string>.Empty;

    /// <summary>Gets to whom the receiving party may give it on, as stated.</summary>
    public IReadOnlyList<RecipientRule> Recipients { get; private init; } = ValueList<RecipientRule>.Empty;

    /// <summary>Gets what takes information out of the terms, in the order of the numbers of the kinds.</summary>
    public IReadOnlyList<ExclusionKind> Exclusions { get; private init; } = ValueList<ExclusionKind>.Empty;

    /// <summary>Gets how carefully it is kept; <see cref="StandardOfCare.None"/> when the terms are silent.</summary>
    public StandardOfCare Care { get; private init; }

    /// <summary>Gets whether the receiving party answers for those to whom it gives the information on.</summary>
    public bool IsLiableForRecipients { get; private init; }

    /// <summary>Gets what holds when a law, a court or an authority compels a disclosure; <see langword="null"/> when the terms are silent.</summary>
    public CompelledDisclosure? Compelled { get; private init; }

    /// <summary>Gets what holds for what people keep in memory; <see cref="ResidualsRule.None"/> when the terms are silent.</summary>
    public ResidualsRule Residuals { get; private init; }

    /// <summary>Gets what has to come back; <see langword="null"/> when the terms are silent.</summary>
    public ReturnRule? Return { get; private init; }

    /// <summary>Gets how long information stays confidential; <see langword="null"/> when the terms are silent, so that it does not end.</summary>
    public ConfidentialityPeriod? Lasts { get; private init; }

    /// <summary>Gets the levels of information and what each asks for, as stated.</summary>
    public IReadOnlyList<Classification> Levels { get; private init; } = ValueList<Classification>.Empty;

    /// <summary>Gets the acts that are expressly permitted, in the order of their numbers.</summary>
    public IReadOnlyList<ConfidentialAct> PermittedActs { get; private init; } = ValueList<ConfidentialAct>.Empty;

    /// <summary>Gets the acts that are expressly forbidden, in the order of their numbers.</summary>
    public IReadOnlyList<ConfidentialAct> ForbiddenActs { get; private init; } = ValueList<ConfidentialAct>.Empty;

    /// <summary>Gets the countries in which the information has to stay, in the order of their codes; none when the terms name no country.</summary>
    public IReadOnlyList<Country> Countries { get; private init; } = ValueList<Country>.Empty;

    /// <summary>Gets whether the terms say that no licence is granted.</summary>
    public bool GrantsNoLicence { get; private init; }

    /// <summary>Creates terms that bind each party for what it receives.</summary>
    /// <param name="one">The name of a party.</param>
    /// <param name="other">The name of the other party.</param>
    /// <returns>The terms, under which all information is confidential and nothing may be given on yet.</returns>
    /// <exception cref="ArgumentException">A name is blank, or both are the same.</exception>
    public static ConfidentialityTerms Mutual(string one, string other) => Between(one, other, isMutual: true);

    /// <summary>Creates terms that bind one party.</summary>
    /// <param name="disclosing">The name of the disclosing party.</param>
    /// <param name="receiving">The name of the receiving party.</param>
    /// <returns>The terms, under which all information is confidential and nothing may be given on yet.</returns>
    /// <exception cref="ArgumentException">A name is blank, or both are the same.</exception>
    public static ConfidentialityTerms OneWay(string disclosing, string receiving) =>
        Between(disclosing, receiving, isMutual: false);

    /// <summary>Says which information is confidential.</summary>
    /// <param name="covered">Which information.</param>
    /// <returns>The terms.</returns>
    public ConfidentialityTerms Covering(CoveredInformation covered) =>
        this with
        {
            Covered = Guard.Against.Null(covered),
        };

    /// <summary>Adds purposes.</summary>
    /// <param name="purposes">The purposes.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">A purpose is blank or no valid Unicode.</exception>
    public ConfidentialityTerms For(params IEnumerable<string> purposes) =>
        this with
        {
            Purposes = ValueList.Of(
                Purposes
                    .Concat(
                        Guard.Against.Null(purposes).Select(one => Guard.Against.NoText(one, nameof(purposes)).Trim())
                    )
                    .Distinct(StringComparer.Ordinal)
            ),
        };

    /// <summary>Adds those to whom the receiving party may give the information on.</summary>
    /// <param name="rules">The rules; two for one kind are two ways.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentNullException">A rule is <see langword="null"/>.</exception>
    public ConfidentialityTerms To(params IEnumerable<RecipientRule> rules) =>
        this with
        {
            Recipients = ValueList.Of(Recipients.Concat(Guard.Against.NullElement(rules)).Distinct()),
        };

    /// <summary>Adds what takes information out of the terms.</summary>
    /// <param name="kinds">The kinds of exclusion.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A kind is none of those that there are.</exception>
    public ConfidentialityTerms Excluding(params IEnumerable<ExclusionKind> kinds) =>
        this with
        {
            Exclusions = Sorted(
                Exclusions,
                Guard.Against.Null(kinds).Select(kind => ConfidentialityGuards.Known(kind, nameof(kinds)))
            ),
        };

    /// <summary>Says how carefully the information is kept.</summary>
    /// <param name="care">The standard of care.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The standard is none of those that there are.</exception>
    public ConfidentialityTerms WithCare(StandardOfCare care) => this with { Care = ConfidentialityGuards.Known(care) };

    /// <summary>Says that the receiving party answers for those to whom it gives the information on.</summary>
    /// <returns>The terms.</returns>
    public ConfidentialityTerms LiableForRecipients() => this with { IsLiableForRecipients = true };

    /// <summary>Says what holds when a law, a court or an authority compels a disclosure.</summary>
    /// <param name="compelled">What holds then.</param>
    /// <returns>The terms.</returns>
    public ConfidentialityTerms WhenCompelled(CompelledDisclosure compelled) =>
        this with
        {
            Compelled = Guard.Against.Null(compelled),
        };

    /// <summary>Says what holds for what people keep in memory without having learnt it by heart.</summary>
    /// <param name="residuals">What holds.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of those that there are.</exception>
    public ConfidentialityTerms WithResiduals(ResidualsRule residuals) =>
        this with
        {
            Residuals = ConfidentialityGuards.Known(residuals),
        };

    /// <summary>Says what has to come back.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The terms.</returns>
    public ConfidentialityTerms Returning(ReturnRule rule) => this with { Return = Guard.Against.Null(rule) };

    /// <summary>Says how long information stays confidential, apart from the term of the agreement.</summary>
    /// <param name="period">How long.</param>
    /// <returns>The terms.</returns>
    public ConfidentialityTerms Lasting(ConfidentialityPeriod period) =>
        this with
        {
            Lasts = Guard.Against.Null(period),
        };

    /// <summary>Adds levels of information and what each asks for.</summary>
    /// <param name="levels">The levels.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">Two levels have one name, or one is <see langword="null"/>.</exception>
    public ConfidentialityTerms Classified(params IEnumerable<Classification> levels)
    {
        Classification[] all = [.. Levels, .. Guard.Against.NullElement(levels)];
        var twice = all.GroupBy(level => level.Name, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? this with
            {
                Levels = ValueList.Of(all),
            }
            : throw new ArgumentException($"Two levels are named '{twice.Key}'.", nameof(levels));
    }

    /// <summary>Permits acts beside the use for the purpose, each on the conditions that hold for a disclosure.</summary>
    /// <param name="acts">The acts.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">An act is forbidden already, or none of those that can be permitted.</exception>
    public ConfidentialityTerms Permitting(params IEnumerable<ConfidentialAct> acts) =>
        this with
        {
            PermittedActs = Sorted(PermittedActs, ConfidentialityGuards.Stated(acts, ForbiddenActs, "forbidden")),
        };

    /// <summary>Forbids acts for every purpose and every recipient.</summary>
    /// <param name="acts">The acts.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">An act is permitted already, or none of those that can be forbidden.</exception>
    public ConfidentialityTerms Forbidding(params IEnumerable<ConfidentialAct> acts) =>
        this with
        {
            ForbiddenActs = Sorted(ForbiddenActs, ConfidentialityGuards.Stated(acts, PermittedActs, "permitted")),
        };

    /// <summary>Adds countries in which the information has to stay.</summary>
    /// <param name="countries">The countries.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentNullException">A country is <see langword="null"/>.</exception>
    public ConfidentialityTerms KeptIn(params IEnumerable<Country> countries) =>
        this with
        {
            Countries = ValueList.Of(
                Countries
                    .Concat(Guard.Against.NullElement(countries))
                    .Distinct()
                    .OrderBy(country => country.Code, StringComparer.Ordinal)
            ),
        };

    /// <summary>Says that no licence is granted.</summary>
    /// <returns>The terms.</returns>
    public ConfidentialityTerms GrantingNoLicence() => this with { GrantsNoLicence = true };

    /// <summary>Returns text such as <c>Northquay Retail and Larkfield Software keep each other's information confidential</c>.</summary>
    /// <returns>Who keeps whose information confidential.</returns>
    public override string ToString() =>
        IsMutual
            ? $"{Disclosing} and {Receiving} keep each other's information confidential"
            : $"{Receiving} keeps information of {Disclosing} confidential";

    /// <summary>The party that is bound for information of an owner; <see langword="null"/> when the terms are not about it.</summary>
    internal string? ReceiverOf(string owner) =>
        string.Equals(owner, Disclosing, StringComparison.Ordinal) ? Receiving
        : IsMutual && string.Equals(owner, Receiving, StringComparison.Ordinal) ? Disclosing
        : null;

    private static ConfidentialityTerms Between(string one, string other, bool isMutual)
    {
        var (first, second) = (Guard.Against.NoText(one).Trim(), Guard.Against.NoText(other).Trim());
        return string.Equals(first, second, StringComparison.Ordinal)
            ? throw new ArgumentException($"'{first}' is on both sides.", nameof(other))
            : new ConfidentialityTerms(first, second, isMutual);
    }

    private static ValueList<T> Sorted<T>(IEnumerable<T> own, IEnumerable<T> added) =>
        ValueList.Of(own.Concat(added).Distinct().Order());
}
