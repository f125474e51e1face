using System.Numerics;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>What an indicator read from the observations that counted; the trace from which the result is judged and explained.</summary>
/// <param name="Sentences">What was counted, in the words of the indicator, adding up to the number.</param>
internal abstract record Reading(IReadOnlyList<string> Sentences)
{
    /// <summary>The number, or null when there was nothing to measure.</summary>
    public abstract Measured? Value { get; }

    /// <summary>Whether there was something to measure.</summary>
    public virtual bool IsMeasured => Value is not null;

    /// <summary>Whether a tally says that something was left out of it.</summary>
    public bool HasExcluded { get; init; }

    /// <summary>How many observations counted, or null when the indicator does not count them.</summary>
    public virtual BigInteger? Volume => null;

    /// <summary>How many observations missed, or null when single ones cannot.</summary>
    public virtual BigInteger? Misses => null;

    /// <summary>Why the number may still change, or null.</summary>
    public string? Provisional { get; init; }

    /// <summary>How it stands to the levels of a target; there was something to measure.</summary>
    public virtual MeasurementStatus StatusFor(Target target) => target.Compare(Value!);

    /// <summary>The distance from a target, or null when the value is not known exactly; there was something to measure.</summary>
    public virtual Headroom? HeadroomTo(Target target) =>
        Headroom.Distance(Measured.Of(Nearest(target, Value!.Value), Value.Unit));

    /// <summary>What the target comes to for this volume, as a sentence, or null when the number says it all.</summary>
    public virtual string? Against(Target target) => null;

    /// <summary>What the answer has to say besides, or null.</summary>
    public virtual Finding? Note(Target target) => null;

    /// <summary>What the number would be if nothing were excluded, or null when it would be the same.</summary>
    public string? ExcludedFrom(Reading gross) =>
        gross.Value is { } whole && (whole != Value || gross.Volume != Volume)
            ? $"Without exclusions it would be {whole.AsMeasured()}."
            : null;

    /// <summary>How far a number is inside the levels; below zero when it is outside.</summary>
    protected static Ratio Nearest(Target target, Ratio value) =>
        target switch
        {
            { Least: { } least, Most: { } most } => Ratio.Min(value - least.Value, most.Value - value),
            { Least: { } least } => value - least.Value,
            _ => target.Most!.Value - value,
        };
}

/// <summary>So many of so many: a share of items.</summary>
/// <param name="Counted">What stands above the line.</param>
/// <param name="Total">What stands below the line.</param>
/// <param name="CountsMisses">Whether what stands above the line are the misses.</param>
/// <param name="Noun">What the items are called.</param>
/// <param name="Sentences">What was counted.</param>
internal sealed record CountReading(
    BigInteger Counted,
    BigInteger Total,
    bool CountsMisses,
    ItemNoun Noun,
    IReadOnlyList<string> Sentences
) : Reading(Sentences)
{
    public override Measured? Value => Total.IsZero ? null : Measured.Of(Ratio.Of(Counted, Total), MeasureUnit.Share);

    /// <summary>Reads a tally whose good ones stand above the line.</summary>
    public static CountReading OfGood(CountTally tally, ItemNoun noun, string sentence) =>
        new(tally.Good, tally.Total, CountsMisses: false, noun, WithExcluded(tally, noun, sentence))
        {
            HasExcluded = tally.Excluded > 0,
        };

    /// <summary>Reads a tally whose others, not the good ones, stand above the line.</summary>
    public static CountReading OfMisses(CountTally tally, ItemNoun noun, string sentence) =>
        new(tally.Total - tally.Good, tally.Total, CountsMisses: true, noun, WithExcluded(tally, noun, sentence))
        {
            HasExcluded = tally.Excluded > 0,
        };

    public override BigInteger? Volume => Total;

    public override BigInteger? Misses => CountsMisses ? Counted : Total - Counted;

    /// <summary>How many items more may turn before the level, or the allowed misses if they are more, is used up.</summary>
    public override Headroom HeadroomTo(Target target)
    {
        BigInteger? above = target.Least is { } least ? Counted - Needed(least.Value) : null;
        BigInteger? below = target.Most is { } most ? Allowed(most.Value) - Counted : null;
        var room = above is { } up && below is { } down ? BigInteger.Min(up, down) : above ?? below!.Value;
        return Headroom.Items(
            target.AllowedMisses is { } misses ? BigInteger.Max(room, misses - Misses!.Value) : room,
            Noun
        );
    }

    public override string? Against(Target target)
    {
        string?[] levels =
        [
            target.Least is { } least
                ? $"{least} of {Noun.Count(Total)} takes {Noun.Count(Needed(least.Value))}"
                : null,
            target.Most is { } most ? $"{most} of {Noun.Count(Total)} allows {Noun.Count(Allowed(most.Value))}" : null,
            target.AllowedMisses is { } misses
                ? $"{Noun.Count(Misses!.Value)} missed, and {Invariant.Text(misses)} may"
                : null,
        ];
        return $"{string.Join("; ", levels.Where(level => level is not null))}: {HeadroomTo(target)}.";
    }

    private static string[] WithExcluded(CountTally tally, ItemNoun noun, string sentence) =>
        tally.Excluded == 0 ? [sentence] : [sentence, $"Left out besides: {noun.Count(tally.Excluded)}."];

    /// <summary>The fewest items that reach a share from below.</summary>
    private BigInteger Needed(Ratio share) =>
        Rounding.Quotient(share.Numerator * Total, share.Denominator, RoundingMode.Ceiling);

    /// <summary>The most items that do not exceed a share.</summary>
    private BigInteger Allowed(Ratio share) =>
        Rounding.Quotient(share.Numerator * Total, share.Denominator, RoundingMode.Floor);
}

/// <summary>So much time lost of so much time agreed.</summary>
/// <param name="Lost">The time that counts as lost.</param>
/// <param name="Agreed">The time in which there should have been service.</param>
/// <param name="Sentences">What was counted.</param>
internal sealed record TimeReading(Duration Lost, Duration Agreed, IReadOnlyList<string> Sentences) : Reading(Sentences)
{
    public override Measured? Value =>
        Agreed == Duration.Zero ? null : Measured.Of(OfTimes(Agreed - Lost, Agreed), MeasureUnit.Share);

    /// <summary>How much more time may be lost.</summary>
    public override Headroom HeadroomTo(Target target) =>
        Headroom.Time(Nearest(target, Value!.Value) * Measured.Of(Agreed).Value);

    public override string? Against(Target target)
    {
        var least = target.Least is { } level
            ? $"{level} of {Measured.Of(Agreed)} allows {Allowed(level)} without service"
            : null;
        var most = target.Most is { } upper ? $"{upper} is reached with {Allowed(upper)} without service" : null;
        return $"{least ?? most}: {HeadroomTo(target)}.";
    }

    private string Allowed(Measured level) =>
        Measured.Of((Ratio.One - level.Value) * Measured.Of(Agreed).Value, MeasureUnit.Time).Short();

    /// <summary>A ratio of two times in whole seconds, or in nanoseconds where seconds do not hold them.</summary>
    private static Ratio OfTimes(Duration part, Duration whole)
    {
        const long Second = 1_000_000_000;
        var (above, below) = (part.ToBigIntegerNanoseconds(), whole.ToBigIntegerNanoseconds());
        return (above % Second).IsZero && (below % Second).IsZero
            ? Ratio.Of(above / Second, below / Second)
            : Ratio.Of(above, below);
    }
}

/// <summary>A number that is no share of items or time.</summary>
/// <param name="Number">The number, or null when there was nothing to measure.</param>
/// <param name="Observations">How many observations it rests on, or null when that does not matter: none is a number too.</param>
/// <param name="Sentences">What was counted.</param>
internal sealed record AmountReading(Measured? Number, BigInteger? Observations, IReadOnlyList<string> Sentences)
    : Reading(Sentences)
{
    public override Measured? Value => Number;

    public override BigInteger? Volume => Observations;

    /// <summary>What the number counts, when it is a whole number of items.</summary>
    public ItemNoun? Noun { get; init; }

    public override Headroom? HeadroomTo(Target target)
    {
        if (Noun is not { } noun)
        {
            return base.HeadroomTo(target);
        }

        var room = Nearest(target, Number!.Value);
        return Headroom.Items(Rounding.Quotient(room.Numerator, room.Denominator, RoundingMode.Floor), noun);
    }
}

/// <summary>A number that lies between two others and is not known more closely.</summary>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The greatest that it can be; above the least.</param>
/// <param name="Observations">How many observations it rests on, or null when none are counted.</param>
/// <param name="Undecided">Why it is not known, for a target whose level lies between the two.</param>
/// <param name="Decided">What to say when no level does, or null.</param>
/// <param name="Sentences">What was counted.</param>
internal sealed record BoundedReading(
    Measured Low,
    Measured High,
    BigInteger? Observations,
    Finding Undecided,
    Finding? Decided,
    IReadOnlyList<string> Sentences
) : Reading(Sentences)
{
    public override Measured? Value => null;

    public override bool IsMeasured => true;

    public override BigInteger? Volume => Observations;

    public override MeasurementStatus StatusFor(Target target) => target.Compare(Low);

    public override Headroom? HeadroomTo(Target target) => null;

    public override Finding? Note(Target target) => Decided;

    /// <summary>Whether both ends, and all between them, stand to the target alike.</summary>
    public bool IsDecided(Target target) =>
        target.Compare(Low) == target.Compare(High)
        && !(Low.Value < target.Least?.Value && High.Value > target.Most?.Value);
}

/// <summary>No reading: a fact is missing, or the question does not apply.</summary>
/// <param name="Status">In which way it is not known.</param>
/// <param name="Finding">Why.</param>
internal sealed record NoReading(AnswerStatus Status, Finding Finding) : Reading([])
{
    public override Measured? Value => null;

    /// <summary>The same as an answer to another question.</summary>
    public Answer<T> As<T>()
        where T : notnull => Answer.NotKnown<T>(Status, [Finding]);

    /// <summary>What a calendar could not answer: unknown holidays are a missing fact, all else does not apply.</summary>
    public static NoReading Of(Finding finding) =>
        new(
            finding.Rule == CalendarRules.HolidaysKnown ? AnswerStatus.FactMissing : AnswerStatus.NotApplicable,
            finding
        );
}
