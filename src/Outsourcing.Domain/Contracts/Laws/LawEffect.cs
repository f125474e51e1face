using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Contracts;

/// <summary>What a rule of law does to an agreement.</summary>
/// <remarks>
/// A closed set: <see cref="ReminderEffect"/>, <see cref="NoticeCapEffect"/>, <see cref="ChargeEffect"/>,
/// <see cref="PowerEffect"/>, <see cref="LastDayEffect"/> and <see cref="DisclosureEffect"/>. Two are equal when kind and all members are. Immutable.
/// </remarks>
public abstract record LawEffect
{
    private protected LawEffect() { }

    /// <summary>Creates: before an automatic renewal the provider has to remind the customer.</summary>
    /// <param name="earliest">How long before the last day for the customer's notice the reminder may be given at the earliest.</param>
    /// <param name="latest">How long before that day it has to be given at the latest.</param>
    /// <param name="without">What the customer gains without it.</param>
    /// <param name="form">How it has to be given; <see langword="null"/> for any form.</param>
    /// <param name="spares">The longest renewal for which no reminder is asked; <see langword="null"/> when every one needs it.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentException">
    /// A length is not above zero or mixes months and days; the lengths before the day are not both of months or both of
    /// days, or the earliest is not longer than the latest; <paramref name="without"/> is none; or the form is blank.
    /// </exception>
    public static ReminderEffect Reminder(
        Period earliest,
        Period latest,
        WithoutReminder without,
        string? form = null,
        Period? spares = null
    ) => ReminderEffect.Of(earliest, latest, without, form, spares);

    /// <summary>Creates: no more notice can be asked of the customer than a length.</summary>
    /// <param name="most">The longest notice.</param>
    /// <param name="transition">The longest time after the notice in which the service goes over; <see langword="null"/> when the rule has none.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentException">A length is not above zero, or mixes months and days.</exception>
    public static NoticeCapEffect CapNotice(Period most, Period? transition = null) =>
        NoticeCapEffect.Of(most, transition);

    /// <summary>Creates: a charge cannot be asked for.</summary>
    /// <param name="charge">The name of the charge.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ChargeEffect ForbidCharge(string charge) => ChargeEffect.Of(charge, ChargeLimit.Forbidden);

    /// <summary>Creates: a charge cannot be more than what it costs the provider.</summary>
    /// <param name="charge">The name of the charge.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ChargeEffect LimitChargeToCost(string charge) => ChargeEffect.Of(charge, ChargeLimit.Cost);

    /// <summary>Creates: powers of one side are restricted.</summary>
    /// <param name="holder">The role of the party that has the powers.</param>
    /// <param name="kind">The kind of the powers.</param>
    /// <param name="powers">The powers, each by its name or by its ground; none for all of the kind.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentException">The role or the kind is none, or a name is blank.</exception>
    public static PowerEffect RestrictPower(PartyRole holder, PowerKind kind, params IEnumerable<string> powers) =>
        PowerEffect.Of(holder, kind, powers);

    /// <summary>Creates: where the last day of a period goes when it is no business day.</summary>
    /// <param name="notices">Where the last day for a notice goes that ends the agreement or stops its renewal.</param>
    /// <param name="acts">Where the last day for a payment, another performance or another declaration goes.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A convention is none of the five.</exception>
    public static LastDayEffect MoveLastDay(BusinessDayConvention notices, BusinessDayConvention acts) =>
        LastDayEffect.Of(notices, acts);

    /// <summary>Creates: no agreement can forbid a disclosure.</summary>
    /// <param name="what">Which disclosure, such as <c>a report of a breach of law to an authority</c>.</param>
    /// <returns>The effect.</returns>
    /// <exception cref="ArgumentException">The text is blank or no valid Unicode.</exception>
    public static DisclosureEffect ProtectDisclosure(string what) => DisclosureEffect.Of(what);

    internal abstract LawEffectKind Kind { get; }
}

/// <summary>Before an automatic renewal the provider has to remind the customer, in a window before the last day for the customer's notice.</summary>
/// <remarks>Both ends of the window count. Two are equal when all members are.</remarks>
public sealed record ReminderEffect : LawEffect
{
    private ReminderEffect(Period earliest, Period latest, WithoutReminder without, string? form, Period? spares)
    {
        Earliest = earliest;
        Latest = latest;
        Without = without;
        Form = form;
        Spares = spares;
    }

    /// <summary>Gets how long before the last day for the customer's notice the reminder may be given at the earliest.</summary>
    public Period Earliest { get; }

    /// <summary>Gets how long before that day it has to be given at the latest.</summary>
    public Period Latest { get; }

    /// <summary>Gets what the customer gains without it.</summary>
    public WithoutReminder Without { get; }

    /// <summary>Gets how it has to be given; <see langword="null"/> for any form.</summary>
    public string? Form { get; }

    /// <summary>Gets the longest renewal for which no reminder is asked; <see langword="null"/> when every one needs it.</summary>
    public Period? Spares { get; }

    internal override LawEffectKind Kind => LawEffectKind.Reminder;

    /// <summary>Returns text such as <c>a reminder 15 days to 30 days before the last day for notice</c>.</summary>
    /// <returns>What is asked for.</returns>
    public override string ToString() =>
        $"a reminder {CivilLength.Of(Latest)} to {CivilLength.Of(Earliest)} before the last day for notice"
        + (Form is null ? "" : $", {Form}")
        + (Spares is null ? "" : $", unless it renews for {CivilLength.Of(Spares)} or less")
        + (
            Without == WithoutReminder.NoRenewal
                ? "; without it the renewal does not bind the customer"
                : "; without it the customer can leave at any time"
        );

    /// <summary>The window as a notice before the last day for the customer's own.</summary>
    internal Notice Window
    {
        get
        {
            var latest = CivilLength.Of(Latest);
            return (latest.Months > 0 ? Notice.Months(latest.Months) : Notice.Days(latest.Days)).NotEarlierThan(
                Earliest
            );
        }
    }

    internal static ReminderEffect Of(
        Period earliest,
        Period latest,
        WithoutReminder without,
        string? form,
        Period? spares
    )
    {
        var (first, last) = (CivilLength.Of(earliest), CivilLength.Of(latest));
        if (spares is not null)
        {
            CivilLength.Of(spares);
        }

        Guard.Against.OutOfRange(
            (int)without,
            nameof(without),
            (int)WithoutReminder.NoRenewal,
            (int)WithoutReminder.LeaveAtAnyTime
        );
        return (first.Months > 0) != (last.Months > 0) || (first.Months <= last.Months && first.Days <= last.Days)
            ? throw new ArgumentException(
                $"A reminder cannot be given from {first} until {last} before a day.",
                nameof(earliest)
            )
            : new ReminderEffect(
                earliest,
                latest,
                without,
                form is null ? null : Guard.Against.NoText(form).Trim(),
                spares
            );
    }
}

/// <summary>No more notice can be asked of the customer than a length.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record NoticeCapEffect : LawEffect
{
    private NoticeCapEffect(Period most, Period? transition)
    {
        Most = most;
        Transition = transition;
    }

    /// <summary>Gets the longest notice.</summary>
    public Period Most { get; }

    /// <summary>Gets the longest time after the notice in which the service goes over; <see langword="null"/> when the rule has none.</summary>
    public Period? Transition { get; }

    internal override LawEffectKind Kind => LawEffectKind.NoticeCap;

    /// <summary>Returns text such as <c>notice of the customer 2 months at most</c>.</summary>
    /// <returns>The longest notice, and the transition after it.</returns>
    public override string ToString() =>
        $"notice of the customer {CivilLength.Of(Most)} at most"
        + (Transition is null ? "" : $", transition within {CivilLength.Of(Transition)} after it");

    /// <summary>The longest notice as a clause would ask for it.</summary>
    internal Notice Longest
    {
        get
        {
            var most = CivilLength.Of(Most);
            return most.Months > 0 ? Notice.Months(most.Months) : Notice.Days(most.Days);
        }
    }

    internal static NoticeCapEffect Of(Period most, Period? transition)
    {
        CivilLength.Of(most);
        if (transition is not null)
        {
            CivilLength.Of(transition);
        }

        return new NoticeCapEffect(most, transition);
    }
}

/// <summary>A charge cannot be asked for, or not for more than it costs.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record ChargeEffect : LawEffect
{
    private ChargeEffect(string charge, ChargeLimit limit)
    {
        Charge = charge;
        Limit = limit;
    }

    /// <summary>Gets the name of the charge; questions refer to it letter by letter.</summary>
    public string Charge { get; }

    /// <summary>Gets how far it can be asked for.</summary>
    public ChargeLimit Limit { get; }

    internal override LawEffectKind Kind => LawEffectKind.Charge;

    /// <summary>Returns text such as <c>switching charge forbidden</c>.</summary>
    /// <returns>The charge and its limit.</returns>
    public override string ToString() =>
        Limit == ChargeLimit.Forbidden ? $"{Charge} forbidden" : $"{Charge} not above its cost";

    internal static ChargeEffect Of(string charge, ChargeLimit limit) =>
        new(
            Guard.Against.NoText(charge).Trim(),
            (ChargeLimit)
                Guard.Against.OutOfRange((int)limit, nameof(limit), (int)ChargeLimit.Forbidden, (int)ChargeLimit.Cost)
        );
}

/// <summary>Powers of one side are restricted, whatever the terms say.</summary>
/// <remarks>Two are equal when all members are, the names in order.</remarks>
public sealed record PowerEffect : LawEffect
{
    private readonly string[] powers;

    private PowerEffect(PartyRole holder, PowerKind power, string[] powers)
    {
        Holder = holder;
        Power = power;
        this.powers = powers;
    }

    /// <summary>Gets the role of the party that has the powers.</summary>
    public PartyRole Holder { get; }

    /// <summary>Gets the kind of the powers.</summary>
    public PowerKind Power { get; }

    /// <summary>Gets the powers, each by its name or by its ground; empty for all of the kind.</summary>
    /// <remarks><see cref="Exercisable.What"/> is such a name, or ends with such a ground in brackets, letter by letter.</remarks>
    public IReadOnlyList<string> Powers => Array.AsReadOnly(powers);

    internal override LawEffectKind Kind => LawEffectKind.Power;

    /// <summary>Compares role, kind and names, in order.</summary>
    /// <param name="other">The other effect.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(PowerEffect? other) =>
        other is not null
        && Holder == other.Holder
        && Power == other.Power
        && powers.AsSpan().SequenceEqual(other.powers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Holder, Power, powers.Length);

    /// <summary>Returns text such as <c>restricted for the provider: terminate for insolvency</c>.</summary>
    /// <returns>Whose powers, and which.</returns>
    public override string ToString() =>
        $"restricted for the {Holder.Words()}: "
        + (powers.Length > 0 ? Invariant.List(powers) : $"every power of the kind {PowerWords.Of(Power)}");

    /// <summary>Whether it restricts a power that a party of the role has by the terms.</summary>
    internal bool Restricts(Exercisable power) =>
        power.Kind == Power
        && (
            powers.Length == 0
            || Array.Exists(
                powers,
                own =>
                    string.Equals(power.What, own, StringComparison.Ordinal)
                    || power.What.EndsWith($" ({own})", StringComparison.Ordinal)
            )
        );

    internal static PowerEffect Of(PartyRole holder, PowerKind kind, IEnumerable<string> powers)
    {
        Guard.Against.OutOfRange((int)holder, nameof(holder), (int)PartyRole.Customer, (int)PartyRole.Beneficiary);
        Guard.Against.OutOfRange((int)kind, nameof(kind), (int)PowerKind.Terminate, (int)PowerKind.Other);
        return new PowerEffect(
            holder,
            kind,
            [.. Guard.Against.NullElement(powers).Select(power => Guard.Against.NoText(power).Trim())]
        );
    }
}

/// <summary>Where the last day of a period goes when it is no business day.</summary>
/// <remarks>Two are equal when both members are.</remarks>
public sealed record LastDayEffect : LawEffect
{
    private LastDayEffect(BusinessDayConvention notices, BusinessDayConvention acts)
    {
        Notices = notices;
        Acts = acts;
    }

    /// <summary>Gets where the last day for a notice goes that ends the agreement or stops its renewal.</summary>
    public BusinessDayConvention Notices { get; }

    /// <summary>Gets where the last day for a payment, another performance or another declaration goes.</summary>
    public BusinessDayConvention Acts { get; }

    internal override LawEffectKind Kind => LawEffectKind.LastDay;

    /// <summary>Returns text such as <c>last day for a notice: None, for another act: Following</c>.</summary>
    /// <returns>Both conventions.</returns>
    public override string ToString() => $"last day for a notice: {Notices}, for another act: {Acts}";

    internal static LastDayEffect Of(BusinessDayConvention notices, BusinessDayConvention acts) =>
        new(Checked(notices, nameof(notices)), Checked(acts, nameof(acts)));

    private static BusinessDayConvention Checked(BusinessDayConvention convention, string parameterName) =>
        (BusinessDayConvention)
            Guard.Against.OutOfRange(
                (int)convention,
                parameterName,
                (int)BusinessDayConvention.None,
                (int)BusinessDayConvention.ModifiedPreceding
            );
}

/// <summary>A disclosure that no agreement can forbid.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record DisclosureEffect : LawEffect
{
    private DisclosureEffect(string what) => What = what;

    /// <summary>Gets which disclosure it is.</summary>
    public string What { get; }

    internal override LawEffectKind Kind => LawEffectKind.Disclosure;

    /// <summary>Returns text such as <c>not to be forbidden: a report of a breach of law to an authority</c>.</summary>
    /// <returns>The disclosure.</returns>
    public override string ToString() => $"not to be forbidden: {What}";

    internal static DisclosureEffect Of(string what) => new(Guard.Against.NoText(what).Trim());
}

/// <summary>Which case of <see cref="LawEffect"/> it is.</summary>
internal enum LawEffectKind
{
    None = 0,
    Reminder = 1,
    NoticeCap = 2,
    Charge = 3,
    Power = 4,
    LastDay = 5,
    Disclosure = 6,
}
