using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Something that happened to an escrow: a deposit, a verification, a claim, an objection, a release.</summary>
/// <remarks>A closed set. Two are equal when all parts are equal. Immutable.</remarks>
public abstract record EscrowFact : Fact
{
    private protected EscrowFact(string id, LocalDate on, Instant recorded, string escrow)
        : base(id, on, recorded) => Escrow = Guard.Against.NoText(escrow).Trim();

    /// <summary>Gets the name of the escrow, letter by letter as <see cref="IntellectualProperty.Escrow.Name"/> has it.</summary>
    public string Escrow { get; }

    internal abstract EscrowFactKind Kind { get; }

    /// <summary>Gets what happened, without the name and the day of the fact.</summary>
    internal string Words => Describe();
}

/// <summary>The depositor handed material to the holder.</summary>
/// <inheritdoc cref="EscrowFact" path="/remarks"/>
public sealed record EscrowDeposited : EscrowFact
{
    private EscrowDeposited(
        string id,
        LocalDate on,
        Instant recorded,
        string escrow,
        string? version,
        string[] materials
    )
        : base(id, on, recorded, escrow)
    {
        Version = version is null ? null : Guard.Against.NoText(version).Trim();
        Materials = ValueList.Of(materials);
    }

    /// <summary>Gets the version, such as <c>4.2</c>; <see langword="null"/> when it is not recorded.</summary>
    public string? Version { get; }

    /// <summary>Gets what was deposited, in ordinal order; empty when it is not recorded.</summary>
    public IReadOnlyList<string> Materials { get; }

    internal override EscrowFactKind Kind => EscrowFactKind.Deposited;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which the holder had it.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <param name="version">The version; none when it is not recorded.</param>
    /// <param name="materials">What was deposited; none when it is not recorded.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static EscrowDeposited Of(
        string id,
        LocalDate on,
        Instant recorded,
        string escrow,
        string? version = null,
        params IEnumerable<string> materials
    ) => new(id, on, recorded, escrow, version, NameList.Of(materials));

    /// <inheritdoc/>
    protected override string Describe() =>
        $"deposit in {Escrow}"
        + (Version is null ? "" : $", version {Version}")
        + (Materials.Count == 0 ? "" : $": {Invariant.List(Materials)}");
}

/// <summary>The newest deposit was verified.</summary>
/// <inheritdoc cref="EscrowFact" path="/remarks"/>
public sealed record EscrowVerified : EscrowFact
{
    private EscrowVerified(string id, LocalDate on, Instant recorded, string escrow, Truth isGood)
        : base(id, on, recorded, escrow) => IsGood = isGood;

    /// <summary>Gets whether it was found complete and usable; unknown when the result is disputed or not recorded.</summary>
    public Truth IsGood { get; }

    internal override EscrowFactKind Kind => EscrowFactKind.Verified;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the result.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <param name="isGood">Whether it was found complete and usable.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static EscrowVerified Of(string id, LocalDate on, Instant recorded, string escrow, Truth isGood) =>
        new(id, on, recorded, escrow, isGood);

    /// <inheritdoc/>
    protected override string Describe() =>
        $"verification of {Escrow}: "
        + (
            IsGood.IsTrue ? "good"
            : IsGood.IsFalse ? "wanting"
            : "result not known"
        );
}

/// <summary>The beneficiary asked for the release, or stated that a release condition has occurred.</summary>
/// <inheritdoc cref="EscrowFact" path="/remarks"/>
public sealed record EscrowClaimed : EscrowFact
{
    private EscrowClaimed(string id, LocalDate on, Instant recorded, string escrow)
        : base(id, on, recorded, escrow) { }

    internal override EscrowFactKind Kind => EscrowFactKind.Claimed;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which the depositor received it, from which the time for an objection counts.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static EscrowClaimed Of(string id, LocalDate on, Instant recorded, string escrow) =>
        new(id, on, recorded, escrow);

    /// <inheritdoc/>
    protected override string Describe() => $"claim for the release of {Escrow}";
}

/// <summary>The depositor objected to the release: the contrary instruction.</summary>
/// <inheritdoc cref="EscrowFact" path="/remarks"/>
public sealed record EscrowContested : EscrowFact
{
    private EscrowContested(string id, LocalDate on, Instant recorded, string escrow)
        : base(id, on, recorded, escrow) { }

    internal override EscrowFactKind Kind => EscrowFactKind.Contested;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which the objection counts.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static EscrowContested Of(string id, LocalDate on, Instant recorded, string escrow) =>
        new(id, on, recorded, escrow);

    /// <inheritdoc/>
    protected override string Describe() => $"objection to the release of {Escrow}";
}

/// <summary>A claim was settled: decided, agreed upon, or given up.</summary>
/// <inheritdoc cref="EscrowFact" path="/remarks"/>
public sealed record EscrowSettled : EscrowFact
{
    private EscrowSettled(string id, LocalDate on, Instant recorded, string escrow, bool forBeneficiary)
        : base(id, on, recorded, escrow) => ForBeneficiary = forBeneficiary;

    /// <summary>Gets whether the beneficiary is to have the material.</summary>
    public bool ForBeneficiary { get; }

    internal override EscrowFactKind Kind => EscrowFactKind.Settled;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <param name="forBeneficiary">Whether the beneficiary is to have the material; else the claim is over.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static EscrowSettled Of(string id, LocalDate on, Instant recorded, string escrow, bool forBeneficiary) =>
        new(id, on, recorded, escrow, forBeneficiary);

    /// <inheritdoc/>
    protected override string Describe() =>
        $"claim for the release of {Escrow} settled {(ForBeneficiary ? "for" : "against")} the beneficiary";
}

/// <summary>The holder gave the material to the beneficiary, or the beneficiary took it out where it holds it itself.</summary>
/// <inheritdoc cref="EscrowFact" path="/remarks"/>
public sealed record EscrowReleased : EscrowFact
{
    private EscrowReleased(string id, LocalDate on, Instant recorded, string escrow)
        : base(id, on, recorded, escrow) { }

    internal override EscrowFactKind Kind => EscrowFactKind.Released;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static EscrowReleased Of(string id, LocalDate on, Instant recorded, string escrow) =>
        new(id, on, recorded, escrow);

    /// <inheritdoc/>
    protected override string Describe() => $"release of {Escrow}";
}

/// <summary>The beneficiary did something with the material.</summary>
/// <inheritdoc cref="EscrowFact" path="/remarks"/>
public sealed record EscrowUsed : EscrowFact
{
    private EscrowUsed(string id, LocalDate on, Instant recorded, string escrow, string act)
        : base(id, on, recorded, escrow) => Act = Guard.Against.NoText(act).Trim();

    /// <summary>Gets what was done, letter by letter as the terms name it, such as <c>verify</c> or <c>modify</c>.</summary>
    public string Act { get; }

    internal override EscrowFactKind Kind => EscrowFactKind.Used;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <param name="act">What was done.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static EscrowUsed Of(string id, LocalDate on, Instant recorded, string escrow, string act) =>
        new(id, on, recorded, escrow, act);

    /// <inheritdoc/>
    protected override string Describe() => $"use of {Escrow}: {Act}";
}

/// <summary>The escrow ended, and the material went back or was destroyed.</summary>
/// <inheritdoc cref="EscrowFact" path="/remarks"/>
public sealed record EscrowEnded : EscrowFact
{
    private EscrowEnded(string id, LocalDate on, Instant recorded, string escrow)
        : base(id, on, recorded, escrow) { }

    internal override EscrowFactKind Kind => EscrowFactKind.Ended;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static EscrowEnded Of(string id, LocalDate on, Instant recorded, string escrow) =>
        new(id, on, recorded, escrow);

    /// <inheritdoc/>
    protected override string Describe() => $"end of {Escrow}";
}

/// <summary>Which case of <see cref="EscrowFact"/> it is.</summary>
internal enum EscrowFactKind
{
    None = 0,
    Deposited = 1,
    Verified = 2,
    Claimed = 3,
    Contested = 4,
    Settled = 5,
    Released = 6,
    Used = 7,
    Ended = 8,
}
