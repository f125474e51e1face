using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>One rule of law: where it applies, from when until when, and what it does to an agreement.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record LawRule
{
    private LawRule(string name, Source source, Condition scope, LawEffect effect, LocalDate? from, LocalDate? until)
    {
        Name = name;
        Source = source;
        Scope = scope;
        Effect = effect;
        From = from;
        Until = until;
    }

    /// <summary>Gets the name, such as <c>GOL § 5-903</c>.</summary>
    public string Name { get; }

    /// <summary>Gets where the rule is published.</summary>
    public Source Source { get; }

    /// <summary>Gets the circumstances under which it applies; what is not known of them makes it unknown, never true.</summary>
    public Condition Scope { get; }

    /// <summary>Gets what it does.</summary>
    public LawEffect Effect { get; }

    /// <summary>Gets the first day on which it applies; <see langword="null"/> when that lies before all that matters.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day on which it applies; <see langword="null"/> for no end.</summary>
    public LocalDate? Until { get; }

    /// <summary>Creates a rule.</summary>
    /// <param name="name">The name.</param>
    /// <param name="source">Where it is published.</param>
    /// <param name="scope">The circumstances under which it applies.</param>
    /// <param name="effect">What it does.</param>
    /// <param name="from">The first day on which it applies.</param>
    /// <param name="until">The last day on which it applies.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The name is blank, an argument is <see langword="null"/>, or the last day lies before the first.</exception>
    public static LawRule Of(
        string name,
        Source source,
        Condition scope,
        LawEffect effect,
        LocalDate? from = null,
        LocalDate? until = null
    )
    {
        var (first, last) = (from?.WithCalendar(CalendarSystem.Iso), until?.WithCalendar(CalendarSystem.Iso));
        return last < first
            ? throw new ArgumentException(
                $"A rule that applies from {CivilDay.Text(first.Value)} cannot apply until {CivilDay.Text(last.Value)}.",
                nameof(until)
            )
            : new LawRule(
                Guard.Against.NoText(name).Trim(),
                Guard.Against.Null(source),
                Guard.Against.Null(scope),
                Guard.Against.Null(effect),
                first,
                last
            );
    }

    /// <summary>Says whether the rule applies on a day, and with which effect.</summary>
    /// <param name="circumstances">What is known.</param>
    /// <param name="on">The day.</param>
    /// <returns>
    /// The effect; a missing fact when a circumstance that decides is unknown; not applicable, with the circumstance or
    /// the day that says so.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="circumstances"/> is <see langword="null"/>.</exception>
    public Answer<LawEffect> Apply(Circumstances circumstances, LocalDate on)
    {
        Guard.Against.Null(circumstances);
        if (on < From || on > Until)
        {
            return Answer.NotApplicable<LawEffect>(NotInForce(on));
        }

        var applies = Scope.Evaluate(circumstances);
        return applies.IsFalse ? Answer.NotApplicable<LawEffect>(OutOfScope(circumstances))
            : applies.IsUnknown ? Answer.FactMissing<LawEffect>(Unknown(circumstances))
            : Answer.Known(Effect, Why(circumstances));
    }

    /// <summary>Returns text such as <c>GOL § 5-903: a reminder not later than 15 days …</c>.</summary>
    /// <returns>Name and effect.</returns>
    public override string ToString() => $"{Name}: {Effect}";

    internal Finding Found(RuleId rule, Severity severity, string message, string? remedy = null) =>
        Finding.Of(rule, severity, Name, message, Source, remedy);

    private Explanation Why(Circumstances circumstances) =>
        Explanation.Of($"{Name} applies, since {ScopeReason.Of(Scope, circumstances)}.", Source);

    private Finding NotInForce(LocalDate on) =>
        Found(
            ContractRules.LawInForce,
            Severity.Info,
            on < From
                ? $"{Name} does not apply on {CivilDay.Text(on)}: it applies from {CivilDay.Text(From.Value)} on."
                : $"{Name} does not apply on {CivilDay.Text(on)}: it applied until {CivilDay.Text(Until!.Value)}."
        );

    private Finding OutOfScope(Circumstances circumstances) =>
        Found(
            ContractRules.LawScope,
            Severity.Info,
            $"{Name} does not apply, since {ScopeReason.Of(Scope, circumstances)}."
        );

    private Finding Unknown(Circumstances circumstances) =>
        Found(
            ContractRules.LawScope,
            Severity.Warning,
            $"Whether {Name} applies is not known, since {ScopeReason.Of(Scope, circumstances)}.",
            $"State {Invariant.List([.. Scope.Missing(circumstances).Select(name => $"'{name}'")])}."
        );
}
