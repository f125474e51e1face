using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Performance;

/// <summary>By what performance is judged: as the parties wrote it down, complete or not.</summary>
/// <remarks>
/// A criterion may lack anything but its name: <see cref="Readiness"/> says what is missing or does not fit. The steps are
/// immutable, each gives a new criterion. Two are equal when all members are.
/// </remarks>
public sealed record PerformanceCriterion : IFingerprinted
{
    private PerformanceCriterion(string name) => Name = name;

    /// <summary>Gets the name, such as <c>calls answered within 20 s</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what it means, in words.</summary>
    public string? Definition { get; private init; }

    /// <summary>Gets how it is computed from measures.</summary>
    public MeasureFormula? Formula { get; private init; }

    /// <summary>Gets the unit of the number.</summary>
    public MeasureUnit? Unit { get; private init; }

    /// <summary>Gets which way it is better; none when nobody said.</summary>
    public Direction Direction { get; private init; }

    /// <summary>Gets what it was before, from which improvement is counted.</summary>
    public Measured? Baseline { get; private init; }

    /// <summary>Gets the level that is wanted.</summary>
    public Measured? Target { get; private init; }

    /// <summary>Gets the level below which it is worse than a miss.</summary>
    public Measured? Minimum { get; private init; }

    /// <summary>Gets over which stretches of time it is measured.</summary>
    public MeasurementWindow? Window { get; private init; }

    /// <summary>Gets where the data comes from, such as <c>telephone system report 7</c>.</summary>
    public string? Source { get; private init; }

    /// <summary>Gets who measures it.</summary>
    public string? Measurer { get; private init; }

    /// <summary>Gets who answers for it on the customer's side.</summary>
    public string? CustomerOwner { get; private init; }

    /// <summary>Gets who answers for it on the provider's side.</summary>
    public string? ProviderOwner { get; private init; }

    /// <summary>Gets whether it tells beforehand or afterwards.</summary>
    public Indication Indication { get; private init; }

    /// <summary>Gets what follows from it.</summary>
    public Consequence Consequence { get; private init; }

    /// <summary>Gets the duties of the customer on which it depends; empty when it is said that there are none, <see langword="null"/> when nobody said.</summary>
    public IReadOnlyList<string>? CustomerDuties => Duties is null ? null : Array.AsReadOnly(Duties);

    /// <summary>Creates a criterion of which only the name is known.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static PerformanceCriterion Of(string name) => new(Guard.Against.NoText(name).Trim());

    /// <summary>Says what it means.</summary>
    /// <param name="definition">The definition in words.</param>
    /// <returns>The criterion with that definition.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public PerformanceCriterion DefinedAs(string definition) =>
        this with
        {
            Definition = Guard.Against.NoText(definition).Trim(),
        };

    /// <summary>Says how it is computed.</summary>
    /// <param name="formula">The formula over named measures.</param>
    /// <returns>The criterion with that formula.</returns>
    public PerformanceCriterion ComputedAs(MeasureFormula formula) =>
        this with
        {
            Formula = Guard.Against.Null(formula),
        };

    /// <inheritdoc cref="ComputedAs(MeasureFormula)"/>
    /// <exception cref="FormatException">The text is no formula.</exception>
    public PerformanceCriterion ComputedAs(string formula) => ComputedAs(MeasureFormula.Parse(formula));

    /// <summary>Says in which unit it is stated.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The criterion with that unit.</returns>
    public PerformanceCriterion In(MeasureUnit unit) => this with { Unit = Guard.Against.Null(unit) };

    /// <summary>Says which way it is better, where no level is wanted yet.</summary>
    /// <param name="direction">More or less.</param>
    /// <returns>The criterion with that direction.</returns>
    /// <exception cref="ArgumentException">The direction is none.</exception>
    public PerformanceCriterion Towards(Direction direction) =>
        this with
        {
            Direction = (Direction)
                Guard.Against.OutOfRange(
                    (int)direction,
                    nameof(direction),
                    (int)Direction.Maximize,
                    (int)Direction.Minimize
                ),
        };

    /// <summary>Says that more is better, and which levels are wanted, as written; <see cref="Readiness"/> says whether they fit.</summary>
    /// <param name="target">The level that is wanted.</param>
    /// <param name="minimum">The level below which it is worse than a miss.</param>
    /// <returns>The criterion with these levels.</returns>
    public PerformanceCriterion AtLeast(Measured target, Measured? minimum = null) =>
        Levels(Direction.Maximize, target, minimum);

    /// <inheritdoc cref="AtLeast(Measured, Measured?)"/>
    /// <exception cref="FormatException">A text is not a measure.</exception>
    public PerformanceCriterion AtLeast(string target, string? minimum = null) =>
        AtLeast(Measured.Parse(target), minimum is null ? null : Measured.Parse(minimum));

    /// <summary>Says that less is better, and which levels are wanted, as written; <see cref="Readiness"/> says whether they fit.</summary>
    /// <param name="target">The level that is wanted.</param>
    /// <param name="minimum">The level above which it is worse than a miss.</param>
    /// <returns>The criterion with these levels.</returns>
    public PerformanceCriterion AtMost(Measured target, Measured? minimum = null) =>
        Levels(Direction.Minimize, target, minimum);

    /// <inheritdoc cref="AtMost(Measured, Measured?)"/>
    /// <exception cref="FormatException">A text is not a measure.</exception>
    public PerformanceCriterion AtMost(string target, string? minimum = null) =>
        AtMost(Measured.Parse(target), minimum is null ? null : Measured.Parse(minimum));

    /// <summary>Says what it was before.</summary>
    /// <param name="baseline">The level from which improvement is counted.</param>
    /// <returns>The criterion with that baseline.</returns>
    public PerformanceCriterion From(Measured baseline) => this with { Baseline = Guard.Against.Null(baseline) };

    /// <summary>Says over which stretches of time it is measured.</summary>
    /// <param name="window">The window.</param>
    /// <returns>The criterion with that window.</returns>
    public PerformanceCriterion Over(MeasurementWindow window) => this with { Window = Guard.Against.Null(window) };

    /// <summary>Says where the data comes from.</summary>
    /// <param name="source">The source of the data.</param>
    /// <returns>The criterion with that source.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public PerformanceCriterion MeasuredFrom(string source) =>
        this with
        {
            Source = Guard.Against.NoText(source).Trim(),
        };

    /// <summary>Says who measures.</summary>
    /// <param name="measurer">Who measures, such as <c>provider</c>.</param>
    /// <returns>The criterion with that measurer.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public PerformanceCriterion MeasuredBy(string measurer) =>
        this with
        {
            Measurer = Guard.Against.NoText(measurer).Trim(),
        };

    /// <summary>Says who answers for it on a side.</summary>
    /// <param name="side">The customer or the provider.</param>
    /// <param name="owner">Who answers for it.</param>
    /// <returns>The criterion with that owner.</returns>
    /// <exception cref="ArgumentException">The side is neither customer nor provider, or the text is blank.</exception>
    public PerformanceCriterion OwnedBy(PartyRole side, string owner)
    {
        Guard.Against.OutOfRange((int)side, nameof(side), (int)PartyRole.Customer, (int)PartyRole.Provider);
        var name = Guard.Against.NoText(owner).Trim();
        return side == PartyRole.Customer ? this with { CustomerOwner = name } : this with { ProviderOwner = name };
    }

    /// <summary>Says whether it tells beforehand or afterwards.</summary>
    /// <param name="indication">Lead or lag.</param>
    /// <returns>The criterion with that indication.</returns>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public PerformanceCriterion As(Indication indication) =>
        this with
        {
            Indication = (Indication)
                Guard.Against.OutOfRange(
                    (int)indication,
                    nameof(indication),
                    (int)Indication.Lead,
                    (int)Indication.Lag
                ),
        };

    /// <summary>Says what follows from it.</summary>
    /// <param name="consequence">The consequence.</param>
    /// <returns>The criterion with that consequence.</returns>
    /// <exception cref="ArgumentException">It is none of the four.</exception>
    public PerformanceCriterion LeadsTo(Consequence consequence) =>
        this with
        {
            Consequence = (Consequence)
                Guard.Against.OutOfRange(
                    (int)consequence,
                    nameof(consequence),
                    (int)Consequence.None,
                    (int)Consequence.Plan
                ),
        };

    /// <summary>Says on which duties of the customer it depends.</summary>
    /// <param name="customerDuties">The duties, such as <c>volume forecast by the 15th</c>; none to say that there are none.</param>
    /// <returns>The criterion with these duties.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public PerformanceCriterion DependsOn(params IEnumerable<string> customerDuties)
    {
        string[] duties =
        [
            .. Guard
                .Against.NullElement(customerDuties)
                .Select(duty => Guard.Against.NoText(duty, nameof(customerDuties)).Trim()),
        ];
        return this with { Duties = duties };
    }

    /// <summary>Says what is missing, what does not fit, and what cannot be reached: whether it can be agreed as it stands.</summary>
    /// <param name="volume">How many observations a period has; absent when that is not known.</param>
    /// <returns>One finding for each rule that does not hold, in a fixed order; empty when it is ready.</returns>
    /// <exception cref="ArgumentException">The volume is below one.</exception>
    public IReadOnlyList<Finding> Readiness(long? volume = null) =>
        ReadinessCheck.Of(
            this,
            volume is { } number ? Guard.Against.OutOfRange(number, nameof(volume), 1L, long.MaxValue) : null
        );

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(PerformanceCriterion? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Definition, other.Definition, StringComparison.Ordinal)
        && Formula == other.Formula
        && Unit == other.Unit
        && Direction == other.Direction
        && Baseline == other.Baseline
        && Target == other.Target
        && Minimum == other.Minimum
        && Equals(Window, other.Window)
        && string.Equals(Source, other.Source, StringComparison.Ordinal)
        && string.Equals(Measurer, other.Measurer, StringComparison.Ordinal)
        && string.Equals(CustomerOwner, other.CustomerOwner, StringComparison.Ordinal)
        && string.Equals(ProviderOwner, other.ProviderOwner, StringComparison.Ordinal)
        && Indication == other.Indication
        && Consequence == other.Consequence
        && Duties is null == other.Duties is null
        && Duties.AsSpan().SequenceEqual(other.Duties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Direction, Target, Minimum, Indication, Consequence);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text(Name).Text(Definition).Value(Formula).Value(Unit).Number((long)Direction);
        form.Value(Baseline).Value(Target).Value(Minimum).Value(Window).Text(Source).Text(Measurer);
        form.Text(CustomerOwner).Text(ProviderOwner).Number((long)Indication).Number((long)Consequence);
        form.Number((decimal?)Duties?.Length);
        foreach (var duty in Duties ?? [])
        {
            form.Text(duty);
        }
    }

    /// <summary>Returns text such as <c>calls answered within 20 s: at least 80 %, minimum 75 %</c>.</summary>
    /// <returns>The name, and the levels where they are stated.</returns>
    public override string ToString()
    {
        var target =
            Target is null ? ""
            : Direction == Direction.Minimize ? $": at most {Target}"
            : $": at least {Target}";
        return Name + target + (Minimum is null ? "" : $", minimum {Minimum}");
    }

    private string[]? Duties { get; init; }

    private PerformanceCriterion Levels(Direction direction, Measured target, Measured? minimum) =>
        this with
        {
            Direction = direction,
            Target = Guard.Against.Null(target),
            Minimum = minimum,
        };
}
