namespace Outsourcing.Domain.Measurement;

/// <summary>The level that was agreed: at least, at most, or between; with a minimum level, a minimum volume and allowed misses.</summary>
/// <remarks>
/// <para>
/// What is judged, in this order: nothing to measure is <see cref="MeasurementStatus.NotMeasurable"/>, whatever the target;
/// then misses up to <see cref="AllowedMisses"/> meet it; then a volume below <see cref="MinimumVolume"/> is not measurable;
/// then the number is compared exactly with the expected level and, when it misses that, with the minimum level. A number
/// that equals a level reaches it.
/// </para>
/// <para>Two are equal when levels, volume and misses are equal. Immutable.</para>
/// </remarks>
public sealed record Target : IFingerprinted
{
    private Target(Measured? least, Measured? most, Measured? minimum)
    {
        Least = least;
        Most = most;
        Minimum = minimum;
    }

    /// <summary>Gets the level that must be reached from below, or <see langword="null"/> when there is none.</summary>
    public Measured? Least { get; private init; }

    /// <summary>Gets the level that must not be exceeded, or <see langword="null"/> when there is none.</summary>
    public Measured? Most { get; private init; }

    /// <summary>Gets the minimum level, which is worse than the expected one, or <see langword="null"/> when none is agreed.</summary>
    public Measured? Minimum { get; private init; }

    /// <summary>Gets the number of observations below which nothing is judged; 0 for none.</summary>
    public long MinimumVolume { get; private init; }

    /// <summary>Gets how many observations may miss whatever the share, or <see langword="null"/> when that is not agreed.</summary>
    public long? AllowedMisses { get; private init; }

    /// <summary>Gets the unit of the levels.</summary>
    public MeasureUnit Unit => (Least ?? Most)!.Unit;

    /// <summary>The levels that there are.</summary>
    internal IEnumerable<Measured> Levels
    {
        get
        {
            Measured?[] levels = [Least, Most, Minimum];
            return levels.OfType<Measured>();
        }
    }

    /// <summary>Creates a target that a number must reach from below, such as a share in time.</summary>
    /// <param name="expected">The expected level.</param>
    /// <param name="minimum">The minimum level, not above the expected one; absent when none is agreed.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException">The minimum has another unit or is above the expected level.</exception>
    public static Target AtLeast(Measured expected, Measured? minimum = null)
    {
        Guard.Against.Null(expected);
        return new Target(expected, null, Worse(minimum, expected, above: false));
    }

    /// <inheritdoc cref="AtLeast(Measured, Measured?)"/>
    /// <exception cref="FormatException">A text is not a measure.</exception>
    public static Target AtLeast(string expected, string? minimum = null) =>
        AtLeast(Measured.Parse(expected), minimum is null ? null : Measured.Parse(minimum));

    /// <summary>Creates a target that a number must not exceed, such as a cost or a share of defects.</summary>
    /// <param name="expected">The expected level.</param>
    /// <param name="minimum">The minimum level: here the larger number; absent when none is agreed.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException">The minimum has another unit or is below the expected level.</exception>
    public static Target AtMost(Measured expected, Measured? minimum = null)
    {
        Guard.Against.Null(expected);
        return new Target(null, expected, Worse(minimum, expected, above: true));
    }

    /// <inheritdoc cref="AtMost(Measured, Measured?)"/>
    /// <exception cref="FormatException">A text is not a measure.</exception>
    public static Target AtMost(string expected, string? minimum = null) =>
        AtMost(Measured.Parse(expected), minimum is null ? null : Measured.Parse(minimum));

    /// <summary>Creates a target of a range; both ends belong to it.</summary>
    /// <param name="least">The lower end.</param>
    /// <param name="most">The upper end.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException">The ends have different units, or the lower one is above the upper one.</exception>
    public static Target Between(Measured least, Measured most)
    {
        Guard.Against.Null(least);
        Guard.Against.Null(most);
        SameUnit(most, least, nameof(most));
        return least.Value > most.Value
            ? throw new ArgumentException($"The range from {least} to {most} is empty.", nameof(most))
            : new Target(least, most, null);
    }

    /// <inheritdoc cref="Between(Measured, Measured)"/>
    /// <exception cref="FormatException">A text is not a measure.</exception>
    public static Target Between(string least, string most) => Between(Measured.Parse(least), Measured.Parse(most));

    /// <summary>Says how many observations it takes to judge.</summary>
    /// <param name="observations">The number; zero or more.</param>
    /// <returns>The same target with that minimum volume.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public Target WithMinimumVolume(long observations) =>
        this with
        {
            MinimumVolume = Guard.Against.OutOfRange(observations, nameof(observations), 0L, long.MaxValue),
        };

    /// <summary>Allows a number of misses, so that few observations do not make a target that nothing can reach.</summary>
    /// <param name="misses">How many observations may miss; zero or more.</param>
    /// <returns>The same target with these misses allowed.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public Target AllowingMisses(long misses) =>
        this with
        {
            AllowedMisses = Guard.Against.OutOfRange(misses, nameof(misses), 0L, long.MaxValue),
        };

    /// <summary>Compares a number with the levels, exactly.</summary>
    /// <param name="value">The number.</param>
    /// <returns>
    /// <see cref="MeasurementStatus.Met"/>, <see cref="MeasurementStatus.Missed"/>, or, when a minimum level is agreed and
    /// not reached either, <see cref="MeasurementStatus.MissedMinimum"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The number has another unit than the levels.</exception>
    public MeasurementStatus Compare(Measured value)
    {
        SameUnit(Guard.Against.Null(value), (Least ?? Most)!, nameof(value));
        return Reaches(value, Least, Most) ? MeasurementStatus.Met
            : Minimum is null || Reaches(value, Least is null ? null : Minimum, Most is null ? null : Minimum)
                ? MeasurementStatus.Missed
            : MeasurementStatus.MissedMinimum;
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Value(Least).Value(Most).Value(Minimum).Number(MinimumVolume);
        form.Number((decimal?)AllowedMisses);
    }

    /// <summary>Returns the target in words, such as <c>at least 95 %, minimum 90 %</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var levels =
            Least is null ? $"at most {Most}"
            : Most is null ? $"at least {Least}"
            : $"from {Least} to {Most}";
        var minimum = Minimum is null ? "" : $", minimum {Minimum}";
        var volume = MinimumVolume == 0 ? "" : $", from {Invariant.Text(MinimumVolume)} observations on";
        var misses = AllowedMisses is { } allowed ? $", {Invariant.Text(allowed)} misses allowed" : "";
        return levels + minimum + volume + misses;
    }

    private static bool Reaches(Measured value, Measured? least, Measured? most) =>
        (least is null || value.Value >= least.Value) && (most is null || value.Value <= most.Value);

    private static Measured? Worse(Measured? minimum, Measured expected, bool above)
    {
        if (minimum is null)
        {
            return null;
        }

        SameUnit(minimum, expected, nameof(minimum));
        return (above ? minimum.Value < expected.Value : minimum.Value > expected.Value)
            ? throw new ArgumentException(
                $"The minimum level {minimum} asks for more than the expected level {expected}.",
                nameof(minimum)
            )
            : minimum;
    }

    private static void SameUnit(Measured value, Measured other, string parameterName)
    {
        if (value.Unit != other.Unit)
        {
            throw new ArgumentException(
                $"{value} is measured in another unit ({value.Unit}) than {other} ({other.Unit}).",
                parameterName
            );
        }
    }
}
