using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>
/// Material, such as source code, that one side deposits so that the other has it when a release condition occurs.
/// </summary>
/// <remarks>
/// <para>
/// The state follows from the facts (<see cref="EscrowFact"/>), each judged by the wording in force on its day; see
/// <see cref="EscrowQuestions.EscrowState"/>. A release condition is a <see cref="Ground"/> of the beneficiary: what it did
/// itself is none. An escrow outlives its agreement until a fact says that it ended.
/// </para>
/// <para>Two are equal when all members are equal; the order of rules and conditions counts. Immutable.</para>
/// </remarks>
public sealed partial record Escrow : Provision
{
    private Escrow(string name, string depositor, string beneficiary, string holder)
    {
        Name = name;
        Depositor = depositor;
        Beneficiary = beneficiary;
        Holder = holder;
    }

    /// <summary>Gets the name by which facts speak of it.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the party that deposits.</summary>
    public string Depositor { get; }

    /// <summary>Gets the name of the party to which the material is released.</summary>
    public string Beneficiary { get; }

    /// <summary>Gets the name of who holds the material: an agent, or the beneficiary itself.</summary>
    public string Holder { get; }

    /// <summary>Gets whether the beneficiary holds the material itself and may not open it before the release.</summary>
    public bool IsHeldByBeneficiary => string.Equals(Holder, Beneficiary, StringComparison.Ordinal);

    /// <summary>Gets what every deposit has to hold, in ordinal order; empty when the terms do not say.</summary>
    public IReadOnlyList<string> Materials { get; private init; } = ValueList<string>.Empty;

    /// <summary>Gets when deposits are due.</summary>
    public IReadOnlyList<EscrowDepositRule> DepositRules { get; private init; } = ValueList<EscrowDepositRule>.Empty;

    /// <summary>Gets how old a deposit may become before it is renewed; <see langword="null"/> for any age.</summary>
    public Period? RenewedEvery { get; private init; }

    /// <summary>Gets whether the beneficiary may have the deposit verified.</summary>
    public bool IsVerifiable { get; private init; }

    /// <summary>Gets the release conditions; one of them suffices.</summary>
    public IReadOnlyList<Ground> ReleaseConditions { get; private init; } = ValueList<Ground>.Empty;

    /// <summary>Gets within which time after the claim the depositor can object; <see langword="null"/> when it cannot.</summary>
    public DueDate? ContraryWithin { get; private init; }

    /// <summary>Gets within which time the holder hands over what can be released; <see langword="null"/> when none is stated.</summary>
    public DueDate? ReleaseWithin { get; private init; }

    /// <summary>Gets what may be done with the material before a release, such as to verify it; in ordinal order.</summary>
    public IReadOnlyList<string> BeforeRelease { get; private init; } = ValueList<string>.Empty;

    /// <summary>Gets what may be done with it after a release; <see langword="null"/> when the terms do not say.</summary>
    public EscrowUse? Use { get; private init; }

    /// <summary>Creates an escrow.</summary>
    /// <param name="name">The name by which facts speak of it, such as <c>source code of the pricing engine</c>.</param>
    /// <param name="depositor">The name of the party that deposits.</param>
    /// <param name="beneficiary">The name of the party to which the material is released.</param>
    /// <param name="holder">The name of who holds it; the beneficiary's name when that holds it itself.</param>
    /// <returns>The escrow, without deposits due, conditions of release and time for an objection.</returns>
    /// <exception cref="ArgumentException">A name is blank, or the depositor is the beneficiary or the holder.</exception>
    public static Escrow Of(string name, string depositor, string beneficiary, string holder)
    {
        var escrow = new Escrow(
            Guard.Against.NoText(name).Trim(),
            Guard.Against.NoText(depositor).Trim(),
            Guard.Against.NoText(beneficiary).Trim(),
            Guard.Against.NoText(holder).Trim()
        );
        return Refuse(escrow.Beneficiary, nameof(beneficiary)) ?? Refuse(escrow.Holder, nameof(holder)) ?? escrow;

        Escrow? Refuse(string other, string parameter) =>
            string.Equals(escrow.Depositor, other, StringComparison.Ordinal)
                ? throw new ArgumentException($"'{other}' deposits and cannot be the {parameter} as well.", parameter)
                : null;
    }

    /// <summary>Says what every deposit has to hold.</summary>
    /// <param name="names">The materials, such as <c>source code</c> and <c>build scripts</c>.</param>
    /// <returns>The escrow with these materials instead of others.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public Escrow Holding(params IEnumerable<string> names) =>
        this with
        {
            Materials = ValueList.Of(NameList.Of(names)),
        };

    /// <summary>Asks for a deposit after something.</summary>
    /// <param name="trigger">The effect of the document, a day, or an event: each such event asks for a deposit.</param>
    /// <param name="within">Within which time after it; <see cref="DueDate.Unlimited"/> where the clause says no more than promptly.</param>
    /// <returns>The escrow with that rule besides those that it has.</returns>
    /// <exception cref="ArgumentException">The time is a fixed day, or an argument is <see langword="null"/>.</exception>
    public Escrow DepositedAfter(ObligationTrigger trigger, DueDate within) =>
        this with
        {
            DepositRules = ValueList.Of(DepositRules.Append(EscrowDepositRule.Of(trigger, within))),
        };

    /// <summary>Asks for a new deposit when the last one has become old.</summary>
    /// <param name="age">How old: years and months, or weeks and days; above zero.</param>
    /// <returns>The escrow with that age.</returns>
    /// <exception cref="ArgumentException">The age is none, mixes months with days or has a part below a day.</exception>
    public Escrow DepositedEvery(Period age) => this with { RenewedEvery = Guard.Against.NoCivilPeriod(age) };

    /// <summary>Lets the beneficiary have deposits verified.</summary>
    /// <returns>The escrow with that power.</returns>
    public Escrow Verifiable() => this with { IsVerifiable = true };

    /// <summary>Adds a release condition.</summary>
    /// <param name="condition">On which ground the beneficiary can have the material.</param>
    /// <returns>The escrow with that condition besides those that it has.</returns>
    /// <exception cref="ArgumentException">It has that condition already, or it is <see langword="null"/>.</exception>
    public Escrow ReleasedOn(Ground condition) =>
        ReleaseConditions.Contains(Guard.Against.Null(condition))
            ? throw new ArgumentException($"The release condition '{condition}' is there already.", nameof(condition))
            : this with
            {
                ReleaseConditions = ValueList.Of(ReleaseConditions.Append(condition)),
            };

    /// <summary>Lets the depositor object to a release.</summary>
    /// <param name="within">
    /// Within which time after the claim, its last day included; <see cref="DueDate.Withheld"/> where the text leaves it out.
    /// </param>
    /// <returns>The escrow with that time.</returns>
    /// <exception cref="ArgumentException">The time is a fixed day, without a limit, or <see langword="null"/>.</exception>
    public Escrow ContestableWithin(DueDate within) =>
        LengthGuards.LengthOfTime(within, nameof(within)) == DueDate.Unlimited
            ? throw new ArgumentException("A time for objections has an end.", nameof(within))
            : this with
            {
                ContraryWithin = within,
            };

    /// <summary>Says by when the holder hands the material over once nothing stands against it.</summary>
    /// <param name="within">The time; not a fixed day.</param>
    /// <returns>The escrow with that time.</returns>
    /// <exception cref="ArgumentException">The time is a fixed day, or <see langword="null"/>.</exception>
    public Escrow HandedOverWithin(DueDate within) =>
        this with
        {
            ReleaseWithin = LengthGuards.LengthOfTime(within, nameof(within)),
        };

    /// <summary>Says what may be done with the material before any release.</summary>
    /// <param name="acts">The acts, such as <c>verify</c> and <c>copy for safe keeping</c>.</param>
    /// <returns>The escrow with these acts instead of others.</returns>
    /// <exception cref="ArgumentException">An act is blank.</exception>
    public Escrow AllowingBeforeRelease(params IEnumerable<string> acts) =>
        this with
        {
            BeforeRelease = ValueList.Of(NameList.Of(acts)),
        };

    /// <summary>Says what may be done with the material after a release.</summary>
    /// <param name="use">The use.</param>
    /// <returns>The escrow with that use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="use"/> is <see langword="null"/>.</exception>
    public Escrow Allowing(EscrowUse use) => this with { Use = Guard.Against.Null(use) };

    /// <summary>Returns text such as <c>escrow 'engine': Provider deposits for Customer with Agent; released on insolvency; objections within 10 days</c>.</summary>
    /// <returns>The terms in words.</returns>
    public override string ToString()
    {
        string[] parts =
        [
            $"escrow '{Name}': {Depositor} deposits for {Beneficiary} with {(IsHeldByBeneficiary ? "itself" : Holder)}",
            Materials.Count == 0 ? "" : $"holding {Invariant.List(Materials)}",
            .. DepositRules.Select(rule => $"deposit {rule}"),
            RenewedEvery is null ? "" : $"renewed every {ObligationPeriods.Words(RenewedEvery)}",
            IsVerifiable ? "verifiable" : "",
            ReleaseConditions.Count == 0
                ? ""
                : $"released on {string.Join(" or ", ReleaseConditions.Select(condition => condition.ToString()))}",
            ContraryWithin is null ? "" : $"objections {ContraryWithin}",
            ReleaseWithin is null ? "" : $"handed over {ReleaseWithin}",
            BeforeRelease.Count == 0 ? "" : $"before release: {Invariant.List(BeforeRelease)}",
            Use is null ? "" : $"after release: {Use}",
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }
}
