using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Contracts;

/// <summary>The reason for which a power can be used.</summary>
/// <remarks>
/// <para>
/// What the holder itself did, and events that concern it, are no ground for it. Cases that are a default of the other side
/// (<see cref="IsDefault"/>) free from the fee of the power, unless the ground states one of its own.
/// </para>
/// <para>A closed set. Two are equal when case and parts are equal. Immutable.</para>
/// </remarks>
public abstract record Ground
{
    private protected Ground() { }

    /// <summary>Gets the case that needs no reason.</summary>
    public static ConvenienceGround Convenience { get; } = new();

    /// <summary>Gets the event <c>insolvency</c> of the other side, which is a default.</summary>
    public static EventGround Insolvency { get; } = new("insolvency", isDefault: true);

    /// <summary>Gets the event <c>regulator's order</c>.</summary>
    public static EventGround RegulatorsOrder { get; } = new("regulator's order", isDefault: false);

    /// <summary>Gets the event <c>benchmark refused</c>: the other side does not follow a benchmark.</summary>
    public static EventGround BenchmarkRefused { get; } = new("benchmark refused", isDefault: false);

    /// <summary>Gets the event <c>cap used up</c>: what has been claimed reaches the limit of liability.</summary>
    public static EventGround CapUsedUp { get; } = new("cap used up", isDefault: false);

    /// <summary>Gets the event <c>service withdrawn</c>: the provider stops offering a service to all its clients.</summary>
    public static EventGround ServiceWithdrawn { get; } = new("service withdrawn", isDefault: false);

    /// <summary>Gets whether it is a default of the other side.</summary>
    public virtual bool IsDefault => false;

    /// <summary>Creates a material breach by the other side.</summary>
    /// <param name="cure">How long after its notice it can be cured; <see langword="null"/> when it need not be curable.</param>
    /// <returns>The ground; it arises on the day of the breach, or on the day after the cure period.</returns>
    /// <exception cref="ArgumentException">The cure period is a fixed day.</exception>
    public static MaterialBreachGround MaterialBreach(DueDate? cure = null) =>
        cure is DueDate.FixedDay
            ? throw new ArgumentException($"A cure period is a length of time, and '{cure}' is a day.", nameof(cure))
            : new(cure);

    /// <summary>Creates a breach of a named matter by the other side, material or not.</summary>
    /// <param name="matter">What was broken, as <see cref="Breach.Matter"/> has it.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentException">The matter is blank.</exception>
    public static BreachGround BreachOf(string matter) => new(Guard.Against.NoText(matter).Trim());

    /// <summary>Creates a number of breaches by the other side within a period, material or not.</summary>
    /// <param name="number">How many; at least 2.</param>
    /// <param name="within">From the day of the first one; years and months or weeks and days.</param>
    /// <returns>The ground; it arises on the day of the last one.</returns>
    /// <exception cref="ArgumentException">The number is below 2, or the period is none.</exception>
    public static PersistentBreachGround PersistentBreach(int number, Period within) =>
        new(Guard.Against.OutOfRange(number, nameof(number), 2, int.MaxValue), Guard.Against.NoCivilPeriod(within));

    /// <summary>Creates the violation of an obligation of the agreement by the other side, when it is beyond cure.</summary>
    /// <param name="obligation">The name of the obligation.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ViolationGround Violation(string obligation) => new(Guard.Against.NoText(obligation).Trim());

    /// <summary>Creates a charge that the other side has neither paid nor disputed after a reminder.</summary>
    /// <param name="afterReminder">How long after the reminder; not a fixed day.</param>
    /// <returns>The ground; it arises on the day after that time and goes with the payment or the dispute.</returns>
    /// <exception cref="ArgumentException">The time is a fixed day.</exception>
    public static UnpaidChargeGround UnpaidCharge(DueDate afterReminder) =>
        Guard.Against.Null(afterReminder) is DueDate.FixedDay
            ? throw new ArgumentException(
                $"A time after a reminder is a length of time, and '{afterReminder}' is a day.",
                nameof(afterReminder)
            )
            : new(afterReminder);

    /// <summary>Creates a number of failures within a period, such as missed service levels.</summary>
    /// <param name="number">How many; at least 1.</param>
    /// <param name="within">From the day of the first one; years and months or weeks and days.</param>
    /// <param name="event">The name of the event that is a failure.</param>
    /// <returns>The ground; it arises on the day of the last one.</returns>
    /// <exception cref="ArgumentException">The number is below 1, the period is none or the name is blank.</exception>
    public static ChronicFailureGround ChronicFailure(
        int number,
        Period within,
        string @event = "service level missed"
    ) =>
        new(
            Guard.Against.OutOfRange(number, nameof(number), 1, int.MaxValue),
            Guard.Against.NoCivilPeriod(within),
            Guard.Against.NoText(@event).Trim()
        );

    /// <summary>Creates a change of control of the other side.</summary>
    /// <param name="atLeast">The share from which it counts; <see langword="null"/> for any.</param>
    /// <param name="byCompetitor">Whether only a competitor counts.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentException">The share is below 0 % or above 100 %.</exception>
    public static ChangeOfControlGround ChangeOfControl(Percentage? atLeast = null, bool byCompetitor = false) =>
        atLeast is { } share && (share < Percentage.Zero || share > Percentage.Hundred)
            ? throw new ArgumentOutOfRangeException(
                nameof(atLeast),
                $"A share is from 0 % to 100 %, and {share} is not."
            )
            : new(atLeast, byCompetitor);

    /// <summary>Creates a circumstance that lasts for a time without a break.</summary>
    /// <param name="circumstance">The name of the circumstance, as <see cref="Stated"/> has it.</param>
    /// <param name="length">How long; years and months or weeks and days.</param>
    /// <returns>The ground; it arises when the circumstance has held for that time and goes when it holds no longer.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the length is none.</exception>
    public static LastingGround Lasting(string circumstance, Period length) =>
        new(Guard.Against.NoText(circumstance).Trim(), Guard.Against.NoCivilPeriod(length));

    /// <summary>Creates a force majeure that lasts: the circumstance <c>force majeure</c>.</summary>
    /// <param name="length">How long; years and months or weeks and days.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentException">The length is none.</exception>
    public static LastingGround ForceMajeure(Period length) => Lasting("force majeure", length);

    /// <summary>Creates a named event of the other side or of nobody.</summary>
    /// <param name="name">The name, as <see cref="Happened"/> has it.</param>
    /// <param name="isDefault">Whether it is a default of the other side.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static EventGround Event(string name, bool isDefault = false) =>
        new(Guard.Against.NoText(name).Trim(), isDefault);

    /// <summary>Creates a condition; it has no day of its own, so it does not lapse while it holds.</summary>
    /// <param name="condition">The condition, over what is stated and what has happened.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public static ConditionGround When(Condition condition) => new(Guard.Against.Null(condition));

    internal abstract GroundReading Read(GroundCase of);
}
