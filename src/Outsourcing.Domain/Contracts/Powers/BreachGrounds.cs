using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A material breach by the other side, with or without a time for cure.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record MaterialBreachGround : Ground
{
    internal MaterialBreachGround(DueDate? cure) => Cure = cure;

    /// <summary>Gets how long after its notice the breach can be cured; <see langword="null"/> when it need not be curable.</summary>
    public DueDate? Cure { get; }

    /// <inheritdoc/>
    public override bool IsDefault => true;

    /// <summary>Returns text such as <c>material breach not cured within 30 days</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Cure is null ? "material breach" : $"material breach not cured {Cure}";

    internal override GroundReading Read(GroundCase of)
    {
        var moments = new List<GroundMoment>();
        Finding? missing = null;
        var otherwise = "No material breach of the other side is known.";
        foreach (var breach in of.Breaches)
        {
            if (breach.IsMaterial.IsUnknown)
            {
                missing = of.Missing($"Whether the breach {breach.Id} is material is not known.");
            }
            else if (breach.IsMaterial.IsTrue)
            {
                (var moment, otherwise, var unknown) = Moment(of, breach);
                missing = unknown ?? missing;
                if (moment is not null)
                {
                    moments.Add(moment);
                }
            }
        }

        return GroundCase.Read(moments, otherwise, missing);
    }

    private (GroundMoment? Moment, string Otherwise, Finding? Missing) Moment(GroundCase of, Breach breach)
    {
        if (Cure is null)
        {
            return (
                new GroundMoment(breach.On, $"Material breach {breach.Id} on {CivilDay.Text(breach.On)}."),
                "",
                null
            );
        }

        var facts = of.View.FactsOf<BreachFact>();
        var notice = facts.OfType<BreachNotified>().FirstOrDefault(fact => Names(fact.Breach));
        if (notice is null)
        {
            return (null, $"The breach {breach.Id} has not been notified, so its time for cure has not begun.", null);
        }

        var last = Cure.LastDay(notice.On);
        if (!last.TryGetValue(out var lastDay))
        {
            return (null, "", last.Findings[0]);
        }

        var cured = facts.OfType<BreachCured>().FirstOrDefault(fact => Names(fact.Breach) && fact.On <= lastDay);
        return cured is not null
            ? (null, $"The breach {breach.Id} was cured on {CivilDay.Text(cured.On)}, within its time.", null)
            : (
                new GroundMoment(
                    lastDay.PlusDays(1),
                    $"Material breach {breach.Id}, notified on {CivilDay.Text(notice.On)}; it can be cured until {CivilDay.Text(lastDay)}."
                ),
                "",
                null
            );

        bool Names(string id) => string.Equals(id, breach.Id, StringComparison.Ordinal);
    }
}

/// <summary>A breach of a named matter by the other side.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record BreachGround : Ground
{
    internal BreachGround(string matter) => Matter = matter;

    /// <summary>Gets what was broken.</summary>
    public string Matter { get; }

    /// <inheritdoc/>
    public override bool IsDefault => true;

    /// <summary>Returns text such as <c>breach of exclusivity</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"breach of {Matter}";

    internal override GroundReading Read(GroundCase of) =>
        GroundCase.Read(
            of.Breaches.Where(breach => string.Equals(breach.Matter, Matter, StringComparison.Ordinal))
                .Select(breach => new GroundMoment(
                    breach.On,
                    $"Breach of {Matter} on {CivilDay.Text(breach.On)} ({breach.Id})."
                )),
            $"No breach of {Matter} by the other side is known."
        );
}

/// <summary>A number of breaches by the other side within a period.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record PersistentBreachGround : Ground
{
    internal PersistentBreachGround(int number, Period within)
    {
        Number = number;
        Within = within;
    }

    /// <summary>Gets how many.</summary>
    public int Number { get; }

    /// <summary>Gets within which period, from the day of the first one.</summary>
    public Period Within { get; }

    /// <inheritdoc/>
    public override bool IsDefault => true;

    /// <summary>Returns text such as <c>3 breaches within 12 months</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Invariant.Text(Number)} breaches within {ObligationPeriods.Words(Within)}";

    internal override GroundReading Read(GroundCase of) =>
        GroundCase.Read(
            GroundCase.Clusters(of.Breaches, Number, Within, "breaches"),
            $"There were not {Invariant.Text(Number)} breaches of the other side within {ObligationPeriods.Words(Within)}."
        );
}

/// <summary>The violation of an obligation by the other side that can no longer be cured.</summary>
/// <inheritdoc cref="Ground" path="/remarks"/>
public sealed record ViolationGround : Ground
{
    internal ViolationGround(string obligation) => Obligation = obligation;

    /// <summary>Gets the name of the obligation.</summary>
    public string Obligation { get; }

    /// <inheritdoc/>
    public override bool IsDefault => true;

    /// <summary>Returns text such as <c>violation of monthly report</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"violation of {Obligation}";

    internal override GroundReading Read(GroundCase of) =>
        GroundCase.Read(
            ObligationHistory
                .All(of.View, endless: true)
                .SelectMany(own => own.All())
                .Where(instance =>
                    of.IsOther(((Obligation)instance.Clause.Provision).By)
                    && string.Equals(instance.Obligation.Name, Obligation, StringComparison.Ordinal)
                    && instance.StandsSince is not null
                    && instance.State != ObligationState.Waived
                )
                .Select(instance => new GroundMoment(
                    instance.StandsSince,
                    $"{instance}; beyond cure since {CivilDay.Text(instance.StandsSince!.Value)}."
                )),
            $"No violation of {Obligation} by the other side stands."
        );
}
