using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>No reason is needed.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record ConvenienceGround : Ground
{
    internal ConvenienceGround() { }

    /// <summary>Returns <c>convenience</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "convenience";

    internal override GroundReading Read(GroundCase of) =>
        GroundCase.Read([new GroundMoment(null, "No reason is needed.")], "");
}

/// <summary>A charge that the other side has neither paid nor disputed after a reminder.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record UnpaidChargeGround : Ground
{
    internal UnpaidChargeGround(DueDate afterReminder) => AfterReminder = afterReminder;

    /// <summary>Gets how long after the reminder.</summary>
    public DueDate AfterReminder { get; }

    /// <inheritdoc/>
    public override bool IsDefault => true;

    /// <summary>Returns text such as <c>undisputed charge not paid within 30 days after a reminder</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"undisputed charge not paid {AfterReminder} after a reminder";

    internal override GroundReading Read(GroundCase of)
    {
        var moments = new List<GroundMoment>();
        Finding? missing = null;
        foreach (var reminder in of.View.FactsOf<ChargeReminder>().Where(fact => of.IsOther(fact.OwedBy)))
        {
            var last = AfterReminder.LastDay(reminder.On);
            if (
                of
                    .View.FactsOf<ChargeFact>()
                    .Any(fact =>
                        fact is ChargePaid or ChargeDisputed
                        && string.Equals(fact.Charge, reminder.Charge, StringComparison.Ordinal)
                    )
            )
            {
                continue;
            }

            if (last.TryGetValue(out var lastDay))
            {
                moments.Add(
                    new GroundMoment(
                        lastDay.PlusDays(1),
                        $"{reminder.Charge} is neither paid nor disputed; the reminder of {CivilDay.Text(reminder.On)} gave time until {CivilDay.Text(lastDay)}."
                    )
                );
            }
            else
            {
                missing = last.Findings[0];
            }
        }

        return GroundCase.Read(moments, "No reminder of a charge that is neither paid nor disputed is known.", missing);
    }
}

/// <summary>A number of failures within a period.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record ChronicFailureGround : Ground
{
    internal ChronicFailureGround(int number, Period within, string @event)
    {
        Number = number;
        Within = within;
        Event = @event;
    }

    /// <summary>Gets how many.</summary>
    public int Number { get; }

    /// <summary>Gets within which period, from the day of the first one.</summary>
    public Period Within { get; }

    /// <summary>Gets the name of the event that is a failure.</summary>
    public new string Event { get; }

    /// <inheritdoc/>
    public override bool IsDefault => true;

    /// <summary>Returns text such as <c>3 times 'service level missed' within 6 months</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{CivilLength.Count(Number, "time")} '{Event}' within {ObligationPeriods.Words(Within)}";

    internal override GroundReading Read(GroundCase of) =>
        GroundCase.Read(
            GroundCase.Clusters(of.Events(Event), Number, Within, $"times '{Event}'"),
            $"'{Event}' did not happen {CivilLength.Count(Number, "time")} within {ObligationPeriods.Words(Within)}."
        );
}

/// <summary>A change of control of the other side.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record ChangeOfControlGround : Ground
{
    internal ChangeOfControlGround(Percentage? atLeast, bool byCompetitor)
    {
        AtLeast = atLeast;
        ByCompetitor = byCompetitor;
    }

    /// <summary>Gets the share from which it counts; <see langword="null"/> for any.</summary>
    public Percentage? AtLeast { get; }

    /// <summary>Gets whether only a competitor counts.</summary>
    public bool ByCompetitor { get; }

    /// <summary>Returns text such as <c>change of control of 50% or more to a competitor</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var share = AtLeast is { } part ? $" of {part} or more" : "";
        return $"change of control{share}{(ByCompetitor ? " to a competitor" : "")}";
    }

    internal override GroundReading Read(GroundCase of)
    {
        var moments = new List<GroundMoment>();
        Finding? missing = null;
        foreach (var change in of.View.FactsOf<ControlChanged>().Where(fact => of.IsOther(fact.Of)))
        {
            var counts =
                (AtLeast is not { } least ? Truth.True : Truth.Of(change.Share is { } share ? share >= least : null))
                & (ByCompetitor ? change.ByCompetitor : Truth.True);
            if (counts.IsTrue)
            {
                moments.Add(
                    new GroundMoment(change.On, $"Change of control of {change.Of} on {CivilDay.Text(change.On)}.")
                );
            }
            else if (counts.IsUnknown)
            {
                missing = of.Missing($"Of the change of control {change.Id} the share or the new owner is not known.");
            }
        }

        return GroundCase.Read(moments, "No such change of control of the other side is known.", missing);
    }
}

/// <summary>A circumstance that lasts for a time without a break.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record LastingGround : Ground
{
    internal LastingGround(string circumstance, Period length)
    {
        Circumstance = circumstance;
        Length = length;
    }

    /// <summary>Gets the name of the circumstance.</summary>
    public string Circumstance { get; }

    /// <summary>Gets how long it has to last.</summary>
    public Period Length { get; }

    /// <summary>Returns text such as <c>force majeure for 90 days</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Circumstance} for {ObligationPeriods.Words(Length)}";

    internal override GroundReading Read(GroundCase of)
    {
        LocalDate? since = null;
        Stated? disputed = null;
        foreach (var fact in of.View.FactsOf<Stated>())
        {
            if (string.Equals(fact.Circumstance, Circumstance, StringComparison.Ordinal))
            {
                since = fact.Holds.IsTrue ? since ?? fact.On : null;
                disputed = fact.Holds.IsUnknown ? fact : null;
            }
        }

        return GroundCase.Read(
            since is { } first && ObligationPeriods.After(first, Length).TryGetValue(out var day)
                ? [new GroundMoment(day, $"{Circumstance} has held since {CivilDay.Text(first)}.")]
                : [],
            $"{Circumstance} does not hold.",
            disputed is null ? null : of.Missing($"Whether {Circumstance} holds is not known since {disputed.Id}.")
        );
    }
}

/// <summary>A named event of the other side or of nobody.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record EventGround : Ground
{
    internal EventGround(string name, bool isDefault)
    {
        Name = name;
        IsDefault = isDefault;
    }

    /// <summary>Gets the name of the event.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override bool IsDefault { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    internal override GroundReading Read(GroundCase of) =>
        GroundCase.Read(
            of.Events(Name)
                .Select(fact => new GroundMoment(fact.On, $"{Name} on {CivilDay.Text(fact.On)} ({fact.Id}).")),
            $"'{Name}' has not happened."
        );
}

/// <summary>A condition that holds.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record ConditionGround : Ground
{
    internal ConditionGround(Condition condition) => Condition = condition;

    /// <summary>Gets the condition.</summary>
    public Condition Condition { get; }

    /// <summary>Returns the condition in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Condition.ToString();

    internal override GroundReading Read(GroundCase of)
    {
        var known = of.View.Circumstances();
        var holds = Condition.Evaluate(known);
        return GroundCase.Read(
            holds.IsTrue ? [new GroundMoment(null, $"It holds: {Condition}.")] : [],
            $"It does not hold: {Condition}.",
            holds.IsUnknown ? of.Missing($"It is not known: {Invariant.List(Condition.Missing(known))}.") : null
        );
    }
}
