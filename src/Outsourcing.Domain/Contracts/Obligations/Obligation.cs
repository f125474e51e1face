using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A duty: who owes what to whom, what makes it arise, by when it must be done, and what is owed when it is not.</summary>
/// <remarks>
/// <para>
/// It arises on the first day on which its trigger has occurred and its antecedent holds; the due date counts from that
/// day. A recurrence lets it arise again and again, each time as an instance of its own. Facts name it by its name, and an
/// instance by its key (<see cref="ObligationFact"/>).
/// </para>
/// <para>
/// Unless it survives, it ends with the agreement or with the last of the services of its clause: nothing arises after
/// that day, and what is not yet late by then is discharged. A violation stays, can still be mended, and makes its
/// reparation arise also after the end.
/// </para>
/// <para>
/// An amendment changes a duty whose last day has not passed when it takes effect, unless the last day by the new wording
/// has; what became late before is judged by the wording of that time. A duty that is open when its clause is taken out
/// falls away.
/// </para>
/// <para>Two are equal when all members are equal. Immutable.</para>
/// </remarks>
public sealed record Obligation : Provision
{
    /// <summary>Obligations that stand for the violation of each other; documents and recursions go as deep and no deeper.</summary>
    private const int MostReparations = 8;

    private Obligation(string name, string by, string? to, string action)
    {
        Name = name;
        By = by;
        To = to;
        Action = action;
    }

    /// <summary>Gets the name by which facts speak of it.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the party that owes it.</summary>
    public string By { get; }

    /// <summary>Gets the name of the party to whom it is owed; <see langword="null"/> when the text names none.</summary>
    public string? To { get; }

    /// <summary>Gets what is to be done; its name unless said otherwise.</summary>
    public string Action { get; }

    /// <summary>Gets what makes it arise; its document's effect unless said otherwise.</summary>
    public ObligationTrigger Trigger { get; private init; } = ObligationTrigger.Effect;

    /// <summary>Gets how often it arises again; <see langword="null"/> when it does not.</summary>
    public Recurrence? Recurrence { get; private init; }

    /// <summary>Gets what must hold besides for it to arise; always unless said otherwise.</summary>
    public Condition Antecedent { get; private init; } = Condition.Always;

    /// <summary>Gets how long after the trigger the antecedent can come to hold; <see langword="null"/> for any time.</summary>
    public DueDate? AntecedentWithin { get; private init; }

    /// <summary>Gets by when it must be done; without a limit unless said otherwise.</summary>
    public DueDate DueDate { get; private init; } = DueDate.Unlimited;

    /// <summary>Gets the time in which a violation can be cured; <see langword="null"/> for none.</summary>
    public CurePeriod? Cure { get; private init; }

    /// <summary>Gets whether it outlives the agreement.</summary>
    public bool Survives { get; private init; }

    /// <summary>Gets for how long it outlives the agreement; <see langword="null"/> when it does not, or without an end.</summary>
    public Period? SurvivalPeriod { get; private init; }

    /// <summary>Gets what is owed when it is violated and not cured; <see langword="null"/> for nothing.</summary>
    public Obligation? Reparation { get; private init; }

    /// <summary>Creates an obligation.</summary>
    /// <param name="name">The name by which facts speak of it, such as <c>monthly report</c>.</param>
    /// <param name="by">The name of the party that owes it.</param>
    /// <param name="to">The name of the party to whom it is owed.</param>
    /// <param name="action">What is to be done; the name when it says enough.</param>
    /// <returns>The obligation, which arises with its document and has no limit of time.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static Obligation Of(string name, string by, string? to = null, string? action = null) =>
        new(
            Guard.Against.NoText(name).Trim(),
            Guard.Against.NoText(by).Trim(),
            to is null ? null : Guard.Against.NoText(to).Trim(),
            (action is null ? name : Guard.Against.NoText(action)).Trim()
        );

    /// <summary>Says what makes it arise.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The obligation with that trigger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trigger"/> is <see langword="null"/>.</exception>
    public Obligation From(ObligationTrigger trigger) => this with { Trigger = Guard.Against.Null(trigger) };

    /// <summary>Says on which day it arises, or from which day it recurs.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The obligation with that trigger.</returns>
    public Obligation From(LocalDate day) => From(ObligationTrigger.On(day));

    /// <summary>Says which event makes it arise.</summary>
    /// <param name="event">The name of the event.</param>
    /// <returns>The obligation with that trigger.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Obligation OnEvent(string @event) => From(ObligationTrigger.Event(@event));

    /// <summary>Says how often it arises again, counted from the day of its trigger.</summary>
    /// <param name="recurrence">How often.</param>
    /// <returns>The obligation with that recurrence.</returns>
    /// <exception cref="ArgumentException">It is due on a fixed day, which cannot recur.</exception>
    public Obligation Recurring(Recurrence recurrence) =>
        Checked(this with { Recurrence = Guard.Against.Null(recurrence) }, nameof(recurrence));

    /// <summary>Says what must hold besides for it to arise; once it has arisen that no longer matters.</summary>
    /// <param name="antecedent">The condition, over what is stated and what has happened.</param>
    /// <param name="within">How long after the trigger it can come to hold; after that the duty falls away. Any time when none is stated.</param>
    /// <returns>The obligation with that antecedent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="antecedent"/> is <see langword="null"/>.</exception>
    public Obligation If(Condition antecedent, DueDate? within = null) =>
        this with
        {
            Antecedent = Guard.Against.Null(antecedent),
            AntecedentWithin = within,
        };

    /// <summary>Says by when it must be done.</summary>
    /// <param name="dueDate">The due date, counted from the day on which it arises.</param>
    /// <returns>The obligation with that due date.</returns>
    /// <exception cref="ArgumentException">It is a fixed day, and the obligation recurs.</exception>
    public Obligation Due(DueDate dueDate) =>
        Checked(this with { DueDate = Guard.Against.Null(dueDate) }, nameof(dueDate));

    /// <summary>Says in which time a violation can be cured.</summary>
    /// <param name="cure">The cure period.</param>
    /// <returns>The obligation with that cure period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cure"/> is <see langword="null"/>.</exception>
    public Obligation Curable(CurePeriod cure) => this with { Cure = Guard.Against.Null(cure) };

    /// <summary>Says that it outlives the agreement without an end.</summary>
    /// <returns>The obligation, which survives.</returns>
    public Obligation Surviving() => this with { Survives = true, SurvivalPeriod = null };

    /// <summary>Says that it outlives the agreement for a time.</summary>
    /// <param name="period">For how long after the last day: years and months or weeks and days; above zero.</param>
    /// <returns>The obligation, which survives for that time.</returns>
    /// <exception cref="ArgumentException">The period is not above zero, mixes months with days or has a part below a day.</exception>
    public Obligation Surviving(Period period) =>
        this with
        {
            Survives = true,
            SurvivalPeriod = Guard.Against.NoCivilPeriod(period),
        };

    /// <summary>Says what is owed when it is violated and not cured.</summary>
    /// <param name="reparation">
    /// The other obligation; it arises on the first day on which the violation stands: without a cure period the first
    /// missed day, else the day after that period.
    /// </param>
    /// <returns>The obligation with that reparation.</returns>
    /// <exception cref="ArgumentException">
    /// The reparation has a trigger or a recurrence of its own, a name that stands in the chain already, or makes the chain
    /// longer than 8.
    /// </exception>
    public Obligation Otherwise(Obligation reparation)
    {
        Guard.Against.Null(reparation);
        if (reparation.Trigger != ObligationTrigger.Effect || reparation.Recurrence is not null)
        {
            throw new ArgumentException(
                $"A reparation arises from a violation, and '{reparation.Name}' has a trigger of its own.",
                nameof(reparation)
            );
        }

        var names = new HashSet<string>(StringComparer.Ordinal) { Name };
        for (var link = reparation; link is not null; link = link.Reparation)
        {
            if (!names.Add(link.Name) || names.Count > MostReparations)
            {
                throw new ArgumentException(
                    names.Count > MostReparations
                        ? $"Reparations follow each other more than {Invariant.Text(MostReparations)} deep."
                        : $"The name '{link.Name}' stands in the chain of reparations already.",
                    nameof(reparation)
                );
            }
        }

        return this with
        {
            Reparation = reparation,
        };
    }

    /// <summary>Says whether it, or a reparation of it, has a name.</summary>
    internal bool IsNamed(string name) =>
        string.Equals(Name, name, StringComparison.Ordinal) || Reparation?.IsNamed(name) == true;

    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(window);
        var instances = ReferenceEquals(clause.Provision, this)
            ? ObligationHistory.Of(view, clause, window.Last).DueIn(window)
            : new ObligationRegister(this, view, clause).DueIn(window);
        return instances.Where(instance => instance.State.Remains()).Select(instance => instance.AsDue());
    }

    /// <summary>Returns text such as <c>provider owes customer monthly report, within 5 business days</c>.</summary>
    /// <returns>Who owes what to whom and by when.</returns>
    public override string ToString()
    {
        var to = To is null ? "" : $" {To}";
        var action = string.Equals(Action, Name, StringComparison.Ordinal) ? "" : $" ({Action})";
        var recurrence = Recurrence is null ? "" : $", {Recurrence}";
        var antecedent =
            Antecedent == Condition.Always
                ? ""
                : $", if {Antecedent}{(AntecedentWithin is null ? "" : $" {AntecedentWithin}")}";
        var cure = Cure is null ? "" : $", curable {Cure}";
        var survival =
            !Survives ? ""
            : SurvivalPeriod is null ? ", surviving"
            : $", surviving {ObligationPeriods.Words(SurvivalPeriod)}";
        var otherwise = Reparation is null ? "" : $"; otherwise {Reparation}";
        return $"{By} owes{to} {Name}{action} {Trigger}{recurrence}{antecedent}, {DueDate}{cure}{survival}{otherwise}";
    }

    private static Obligation Checked(Obligation obligation, string parameter) =>
        obligation is { Recurrence: not null, DueDate: DueDate.FixedDay }
            ? throw new ArgumentException(
                $"'{obligation.Name}' recurs, and a fixed day ({obligation.DueDate}) does not.",
                parameter
            )
            : obligation;
}
