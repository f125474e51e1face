namespace Outsourcing.Domain.Contracts;

/// <summary>A right of a party to change things by its own act: to end the agreement, to step in, to audit.</summary>
/// <remarks>
/// <para>
/// It can be used on each of its grounds, from the day on which the ground arises until it lapses. To use one power waives
/// no other, unless that is stated. A fact <see cref="PowerExercised"/> names it by its name.
/// </para>
/// <para>
/// What it ends, ends with the notice: <see cref="Notice"/>s can run to the end of a month, a quarter or a contract year.
/// Without a notice it ends on the day of the use. The fee is that of the ground; else none where the ground is a default
/// of the other side; else that of the power.
/// </para>
/// <para>Two are equal when all members are equal, grounds in order. Immutable.</para>
/// </remarks>
public sealed record Power : Provision
{
    private readonly PowerGround[] grounds = [];
    private readonly string[] waived = [];

    private Power(PowerKind kind, string name, string? holder)
    {
        Kind = kind;
        Name = name;
        Holder = holder;
    }

    /// <summary>Gets what it lets its holder do.</summary>
    public PowerKind Kind { get; }

    /// <summary>Gets the name by which facts speak of it, such as <c>terminate for convenience</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the party that has it; <see langword="null"/> for either party.</summary>
    public string? Holder { get; }

    /// <summary>Gets the grounds, each of which is enough; convenience unless said otherwise.</summary>
    public IReadOnlyList<PowerGround> Grounds => Array.AsReadOnly(grounds);

    /// <summary>Gets the notice; <see langword="null"/> when it takes effect at once.</summary>
    public Notice? Notice { get; private init; }

    /// <summary>Gets the fee; <see langword="null"/> when the clause asks for none.</summary>
    public Fee? Fee { get; private init; }

    /// <summary>Gets from when it can be used; <see langword="null"/> for any day.</summary>
    public PowerStart? NotBefore { get; private init; }

    /// <summary>Gets what must hold besides; always unless said otherwise.</summary>
    public Condition Precondition { get; private init; } = Condition.Always;

    /// <summary>Gets what it concerns; the whole agreement unless said otherwise.</summary>
    public PowerScope Scope { get; private init; } = PowerScope.Agreement;

    /// <summary>Gets how often it can be used; <see langword="null"/> for as often as there is a ground.</summary>
    public PowerFrequency? Frequency { get; private init; }

    /// <summary>Gets who bears its costs; <see langword="null"/> when the text does not say.</summary>
    public string? CostsBorneBy { get; private init; }

    /// <summary>Gets the names of the powers whose grounds of before fall away when this one is used, in ordinal order.</summary>
    public IReadOnlyList<string> Waived => Array.AsReadOnly(waived);

    private PowerGround[] OwnGrounds
    {
        init => grounds = value;
    }

    private string[] OwnWaived
    {
        init => waived = value;
    }

    /// <summary>Creates a power, which can be used for convenience, at once and without a fee.</summary>
    /// <param name="kind">What it lets its holder do; none of the terms' own <see cref="PowerKind.StopRenewal"/>.</param>
    /// <param name="name">The name by which facts speak of it.</param>
    /// <param name="holder">The name of the party that has it; <see langword="null"/> for either party.</param>
    /// <returns>The power.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the kind is none or to stop a renewal, which a term provides.</exception>
    public static Power Of(PowerKind kind, string name, string? holder = null)
    {
        Guard.Against.OutOfRange((int)kind, nameof(kind), (int)PowerKind.Terminate, (int)PowerKind.Other);
        return kind == PowerKind.StopRenewal
            ? throw new ArgumentException("To stop a renewal is for the term to provide.", nameof(kind))
            : new Power(
                kind,
                Guard.Against.NoText(name).Trim(),
                holder is null ? null : Guard.Against.NoText(holder).Trim()
            )
            {
                OwnGrounds = [new PowerGround(Ground.Convenience, notice: null, fee: null, lapsesAfter: null)],
            };
    }

    /// <summary>Creates a power to terminate.</summary>
    /// <param name="name">The name by which facts speak of it.</param>
    /// <param name="holder">The name of the party that has it; <see langword="null"/> for either party.</param>
    /// <returns>The power.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static Power Terminate(string name, string? holder = null) => Of(PowerKind.Terminate, name, holder);

    /// <summary>Says on which ground it can be used; the first one takes the place of convenience, further ones are added.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="notice">The notice on this ground; <see langword="null"/> for that of the power.</param>
    /// <param name="fee">The fee on this ground; <see langword="null"/> for that of the power, or for none on a default of the other side.</param>
    /// <param name="lapsesAfter">How long after it arose it can be used; <see langword="null"/> when it does not lapse.</param>
    /// <returns>The power with that ground.</returns>
    /// <exception cref="ArgumentException">The ground is there already, or the time is not above zero or no civil period.</exception>
    public Power On(Ground ground, Notice? notice = null, Fee? fee = null, NodaTime.Period? lapsesAfter = null)
    {
        Guard.Against.Null(ground);
        var added = new PowerGround(
            ground,
            notice,
            fee,
            lapsesAfter is null ? null : Guard.Against.NoCivilPeriod(lapsesAfter)
        );
        PowerGround[] before =
            grounds is [{ Notice: null, Fee: null, LapsesAfter: null } first] && first.Ground == Ground.Convenience
                ? []
                : grounds;
        return Array.Exists(before, own => own.Ground == ground)
            ? throw new ArgumentException($"The ground '{ground}' is there already.", nameof(ground))
            : this with
            {
                OwnGrounds = [.. before, added],
            };
    }

    /// <summary>Says which notice it needs.</summary>
    /// <param name="notice">The notice; what it ends, ends with its period.</param>
    /// <returns>The power with that notice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is <see langword="null"/>.</exception>
    public Power WithNotice(Notice notice) => this with { Notice = Guard.Against.Null(notice) };

    /// <summary>Says which fee it costs.</summary>
    /// <param name="fee">The fee; it is not owed on a ground that is a default of the other side.</param>
    /// <returns>The power with that fee.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fee"/> is <see langword="null"/>.</exception>
    public Power WithFee(Fee fee) => this with { Fee = Guard.Against.Null(fee) };

    /// <summary>Says from when it can be used.</summary>
    /// <param name="start">The start.</param>
    /// <returns>The power with that start.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> is <see langword="null"/>.</exception>
    public Power From(PowerStart start) => this with { NotBefore = Guard.Against.Null(start) };

    /// <summary>Says what must hold besides.</summary>
    /// <param name="precondition">The condition, over what is stated and what has happened.</param>
    /// <returns>The power with that precondition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="precondition"/> is <see langword="null"/>.</exception>
    public Power If(Condition precondition) => this with { Precondition = Guard.Against.Null(precondition) };

    /// <summary>Says what it concerns.</summary>
    /// <param name="scope">The whole agreement, single services or an order.</param>
    /// <returns>The power with that scope.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scope is none of the three.</exception>
    public Power For(PowerScope scope) =>
        this with
        {
            Scope = (PowerScope)
                Guard.Against.OutOfRange((int)scope, nameof(scope), (int)PowerScope.Agreement, (int)PowerScope.Order),
        };

    /// <summary>Says how often it can be used.</summary>
    /// <param name="frequency">How often.</param>
    /// <returns>The power with that frequency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="frequency"/> is <see langword="null"/>.</exception>
    public Power AtMost(PowerFrequency frequency) => this with { Frequency = Guard.Against.Null(frequency) };

    /// <summary>Says who bears its costs.</summary>
    /// <param name="party">The name of the party.</param>
    /// <returns>The power with that.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Power AtCostOf(string party) => this with { CostsBorneBy = Guard.Against.NoText(party).Trim() };

    /// <summary>Says that the use of this power waives the grounds that others have until then.</summary>
    /// <param name="powers">The names of the others.</param>
    /// <returns>The power with that.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public Power Waives(params IEnumerable<string> powers) => this with { OwnWaived = NameList.Of(powers) };

    /// <inheritdoc/>
    public override IEnumerable<Exercisable> Powers(AgreementView view, Clause clause, string party)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(party);
        return IsFor(party)
            ? grounds.Select(ground => new PowerReading(this, ground, view, clause, party).Read().AsExercisable())
            : [];
    }

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other power.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Power? other) =>
        other is not null
        && Kind == other.Kind
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Holder, other.Holder, StringComparison.Ordinal)
        && grounds.AsSpan().SequenceEqual(other.grounds)
        && Notice == other.Notice
        && Fee == other.Fee
        && NotBefore == other.NotBefore
        && Precondition == other.Precondition
        && Scope == other.Scope
        && Frequency == other.Frequency
        && string.Equals(CostsBorneBy, other.CostsBorneBy, StringComparison.Ordinal)
        && waived.AsSpan().SequenceEqual(other.waived);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name, Holder, grounds.Length, Scope, waived.Length);

    /// <summary>Returns text such as <c>customer may terminate for convenience (convenience), notice 6 months</c>.</summary>
    /// <returns>Who may do what on which grounds, and what the clause says besides.</returns>
    public override string ToString()
    {
        string[] parts =
        [
            $"{Holder ?? "either party"} may {Name} ({string.Join("; ", grounds.Select(ground => ground.ToString()))})",
            Notice is null ? "" : $"notice {Notice}",
            Fee is null ? "" : $"for {Fee}",
            NotBefore?.ToString() ?? "",
            Precondition == Condition.Always ? "" : $"if {Precondition}",
            Scope switch
            {
                PowerScope.Service => "for single services",
                PowerScope.Order => "for its order",
                _ => "",
            },
            Frequency?.ToString() ?? "",
            CostsBorneBy is null ? "" : $"at the cost of {CostsBorneBy}",
            waived.Length == 0 ? "" : $"waives {Invariant.List(waived)}",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Whether a party has it.</summary>
    internal bool IsFor(string party) => Holder is null || string.Equals(Holder, party, StringComparison.Ordinal);
}
