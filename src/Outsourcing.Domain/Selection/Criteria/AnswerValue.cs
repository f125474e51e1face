using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Selection;

/// <summary>What the answers of bids to a question are worth, as a share of the points from 0 to 1.</summary>
/// <remarks>
/// A closed set: yes or no, choice, number, date, similar experience, past performance, willingness to customise, culture. Free text has no value
/// function: people grade it. Immutable.
/// </remarks>
public abstract record AnswerValue : IFingerprinted
{
    private protected const int MadeUpDigits = 6;

    private protected AnswerValue() { }

    /// <summary>Gets the value of a yes: all points for yes, none for no.</summary>
    public static YesNoValue Yes { get; } = new();

    private protected abstract string Text { get; }

    /// <summary>Creates the value of a choice.</summary>
    /// <param name="options">The options, each with its percentage of the points from 0 to 100.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no option, a name is blank or there twice, or a percentage is out of its range.</exception>
    public static ChoiceValue Choice(params IEnumerable<(string Option, Percentage Worth)> options) => new(options);

    /// <summary>Creates the value of a number, linear from the one that gets no points to the one that gets all.</summary>
    /// <param name="none">The number that gets no points; beyond it there are none either.</param>
    /// <param name="all">The number that gets all points; beyond it there are no more.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">Both numbers are equal, or one is farther from zero than 1,000,000,000,000.</exception>
    public static NumberValue Number(decimal none, decimal all) => new(none, all);

    /// <summary>Creates the value of a date, linear in days from the one that gets no points to the one that gets all.</summary>
    /// <param name="none">The date that gets no points; beyond it there are none either.</param>
    /// <param name="all">The date that gets all points; beyond it there are no more.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">Both dates are equal.</exception>
    public static DateValue Date(LocalDate none, LocalDate all) => new(none, all);

    /// <summary>Creates the value of experience in similar work.</summary>
    /// <param name="process">The process that leaves the house.</param>
    /// <param name="industry">The industry.</param>
    /// <param name="size">The size of the work, above zero.</param>
    /// <param name="since">The day before which a reference that has ended is too old.</param>
    /// <param name="references">How many references are asked for, from 1 to 100.</param>
    /// <param name="weights">How much each aspect counts.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">A text is blank, or a number is out of its range.</exception>
    public static ExperienceValue Experience(
        string process,
        string industry,
        decimal size,
        LocalDate since,
        int references,
        ExperienceWeights weights
    ) => new(process, industry, size, since, references, weights);

    /// <summary>Creates the value of past performance, linear from the score that gets no points to the one that gets all.</summary>
    /// <param name="method">The method with its version: only scores by it count.</param>
    /// <param name="none">The score that gets no points; beyond it there are none either.</param>
    /// <param name="all">The score that gets all points; beyond it there are no more.</param>
    /// <param name="since">The day before which a period that has ended is too old.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The method is blank, both scores are equal, or one is farther from zero than 1,000,000,000,000.</exception>
    public static PastPerformanceValue PastPerformance(string method, decimal none, decimal all, LocalDate since) =>
        new(method, none, all, since);

    /// <summary>Creates the value of the willingness to customise: all for what is standard, nothing for what is refused.</summary>
    /// <param name="requirements">The requirements, each once, with a weight above zero.</param>
    /// <param name="configured">What a requirement that is met by configuration is worth, from 0 to 100.</param>
    /// <param name="built">What a requirement that has to be built is worth, from 0 to 100.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no requirement, one is there twice, or a number is out of its range.</exception>
    public static CustomisingValue Customising(
        IEnumerable<(string Requirement, decimal Weight)> requirements,
        Percentage configured,
        Percentage built
    ) => new(requirements, configured, built);

    /// <summary>Creates the value of a profile of culture: all for no distance, less the further it is from one's own, and never a reason to reject.</summary>
    /// <param name="own">The profile of the buyer.</param>
    /// <param name="reference">The variances that make distances comparable.</param>
    /// <param name="noneAt">The distance from which on there are no points; above zero.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The distance is not above zero.</exception>
    public static CultureValue Culture(CultureProfile own, CultureReference reference, decimal noneAt) =>
        new(own, reference, noneAt);

    /// <summary>Gives what an answer is worth.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The share of the points, from 0 to 1; not applicable when the answer is of another kind, or no option.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    public Answer<decimal> ShareOf(BidAnswer answer) => Worth(Guard.Against.Null(answer));

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    /// <summary>Returns text such as <c>number, 0 (none) to 5 (all)</c>.</summary>
    /// <returns>The kind and its parameters.</returns>
    public sealed override string ToString() => Text;

    internal abstract Answer<decimal> Worth(BidAnswer answer);

    /// <summary>Makes up an answer for a rehearsal.</summary>
    /// <param name="draw">Gives a number above 0 and below 1, each time another one.</param>
    internal abstract BidAnswer MadeUp(Func<double> draw);

    private protected Answer<decimal> NotAsked(BidAnswer answer) =>
        Answer.NotApplicable<decimal>(
            Finding.Of(
                SelectionRules.AnswerKind,
                Severity.Error,
                answer.ToString(),
                $"The answer '{answer}' is none that is asked for: {this}."
            )
        );

    private protected static Answer<decimal> Known(decimal share, string because) =>
        Answer.Known(share, Explanation.Of(because));

    /// <summary>Checks what gets none and all of the points.</summary>
    private protected static (decimal None, decimal All) Ends(decimal none, decimal all, string what) =>
        none == all
            ? throw new ArgumentException(
                $"The {what} that get none and all of the points differ, and both are {Invariant.Text(all)}.",
                nameof(all)
            )
            : (Farthest.Checked(none, nameof(none)), Farthest.Checked(all, nameof(all)));

    private protected static decimal Between(decimal none, decimal all, decimal value)
    {
        var (low, high) = (Math.Min(none, all), Math.Max(none, all));
        return (Math.Clamp(value, low, high) - none) / (all - none);
    }
}

/// <summary>All points for yes, none for no.</summary>
/// <remarks>All are equal.</remarks>
public sealed record YesNoValue : AnswerValue
{
    internal YesNoValue() { }

    private protected override string Text => "yes (all) or no (none)";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("yes-no");

    internal override Answer<decimal> Worth(BidAnswer answer) =>
        answer is YesNoAnswer yes
            ? Known(yes.IsYes ? 1m : 0m, $"{yes} is worth {(yes.IsYes ? "all" : "no")} points.")
            : NotAsked(answer);

    internal override BidAnswer MadeUp(Func<double> draw) => draw() < 1 / 2.0 ? BidAnswer.No : BidAnswer.Yes;
}

/// <summary>A stated percentage of the points for each option.</summary>
/// <remarks>Two are equal when the options are, in order.</remarks>
public sealed record ChoiceValue : AnswerValue
{
    private readonly (string Option, Percentage Worth)[] options;

    internal ChoiceValue(IEnumerable<(string Option, Percentage Worth)> options)
    {
        this.options =
        [
            .. Guard
                .Against.Null(options)
                .Select(option => (Guard.Against.NoText(option.Option, nameof(options)).Trim(), option.Worth)),
        ];
        if (this.options.Length == 0)
        {
            throw new ArgumentException("There is no option.", nameof(options));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (option, worth) in this.options)
        {
            if (!names.Add(option))
            {
                throw new ArgumentException($"The option '{option}' is there twice.", nameof(options));
            }

            if (worth < Percentage.Zero || worth > Percentage.Hundred)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(options),
                    $"An option is worth 0% to 100% of the points, and '{option}' {worth}."
                );
            }
        }
    }

    /// <summary>Gets the options with what they are worth, in their order.</summary>
    public IReadOnlyList<(string Option, Percentage Worth)> Options => Array.AsReadOnly(options);

    private protected override string Text =>
        $"choice of {Invariant.List([.. options.Select(option => $"{option.Option} ({option.Worth})")])}";

    /// <summary>Compares the options.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(ChoiceValue? other) => other is not null && options.AsSpan().SequenceEqual(other.options);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(options.Length, options[0]);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("choice").Number((long)options.Length);
        foreach (var (option, worth) in options)
        {
            form.Text(option).Number(worth.Points);
        }
    }

    internal override Answer<decimal> Worth(BidAnswer answer)
    {
        if (answer is not ChoiceAnswer choice)
        {
            return NotAsked(answer);
        }

        var found = Array.FindIndex(options, own => string.Equals(own.Option, choice.Option, StringComparison.Ordinal));
        return found < 0
            ? NotAsked(answer)
            : Known(options[found].Worth.Fraction, $"'{choice.Option}' is worth {options[found].Worth} of the points.");
    }

    internal override BidAnswer MadeUp(Func<double> draw) =>
        BidAnswer.Choice(options[Math.Min(options.Length - 1, (int)(draw() * options.Length))].Option);
}

/// <summary>Linear between the number that gets no points and the one that gets all.</summary>
/// <remarks>Two are equal when both numbers are.</remarks>
public sealed record NumberValue : AnswerValue
{
    internal NumberValue(decimal none, decimal all)
    {
        (None, All) = Ends(none, all, "numbers");
    }

    /// <summary>Gets the number that gets no points.</summary>
    public decimal None { get; }

    /// <summary>Gets the number that gets all points.</summary>
    public decimal All { get; }

    private protected override string Text => $"number, {Invariant.Text(None)} (none) to {Invariant.Text(All)} (all)";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("number").Number(None).Number(All);

    internal override Answer<decimal> Worth(BidAnswer answer) =>
        answer is NumberAnswer number
            ? Known(
                Between(None, All, number.Number),
                $"{number} lies on the way from {Invariant.Text(None)} (none) to {Invariant.Text(All)} (all)."
            )
            : NotAsked(answer);

    internal override BidAnswer MadeUp(Func<double> draw) =>
        BidAnswer.Of(None + ((All - None) * Math.Round((decimal)draw(), MadeUpDigits)));
}

/// <summary>Linear in days between the date that gets no points and the one that gets all.</summary>
/// <remarks>Two are equal when both dates are.</remarks>
public sealed record DateValue : AnswerValue
{
    internal DateValue(LocalDate none, LocalDate all)
    {
        (None, All) = (none.WithCalendar(CalendarSystem.Iso), all.WithCalendar(CalendarSystem.Iso));
        if (None == All)
        {
            throw new ArgumentException(
                $"The dates that get none and all of the points differ, and both are {CivilDay.Text(All)}.",
                nameof(all)
            );
        }
    }

    /// <summary>Gets the date that gets no points.</summary>
    public LocalDate None { get; }

    /// <summary>Gets the date that gets all points.</summary>
    public LocalDate All { get; }

    private protected override string Text => $"date, {CivilDay.Text(None)} (none) to {CivilDay.Text(All)} (all)";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("date").Date(None).Date(All);

    internal override Answer<decimal> Worth(BidAnswer answer) =>
        answer is DateAnswer date
            ? Known(
                Between(CivilDay.Number(None), CivilDay.Number(All), CivilDay.Number(date.Date)),
                $"{date} lies on the way from {CivilDay.Text(None)} (none) to {CivilDay.Text(All)} (all)."
            )
            : NotAsked(answer);

    internal override BidAnswer MadeUp(Func<double> draw) =>
        BidAnswer.On(None.PlusDays((int)Math.Round(draw() * Period.DaysBetween(None, All))));
}
