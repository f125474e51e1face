namespace Outsourcing.Domain.Scoring;

/// <summary>How far one value must change before a rival of the leader leads, all else staying as it is.</summary>
public sealed record ScoreFlip
{
    internal ScoreFlip(
        string alternative,
        string rival,
        Criterion criterion,
        double value,
        double? level,
        (double? Low, double? High) range,
        double tolerance
    )
    {
        Alternative = alternative;
        Rival = rival;
        Criterion = criterion;
        Value = value;
        Level = level;
        (Low, High) = range;
        Tolerance = tolerance;
    }

    /// <summary>Gets the name of the alternative whose value changes: the rival itself, or the leader.</summary>
    public string Alternative { get; }

    /// <summary>Gets the name of the alternative that comes to lead.</summary>
    public string Rival { get; }

    /// <summary>Gets the criterion on which the value changes.</summary>
    public Criterion Criterion { get; }

    /// <summary>Gets the value now.</summary>
    public double Value { get; }

    /// <summary>Gets the nearest value at which the rival draws level with the best of the others; beyond it leads. <see langword="null"/> when no change of this value alone suffices.</summary>
    public double? Level { get; }

    /// <summary>Gets the change to <see cref="Level"/>; negative for less.</summary>
    public double? Change => Level - Value;

    /// <summary>Gets the lowest value that was looked at; <see langword="null"/> when there is no lower bound.</summary>
    public double? Low { get; }

    /// <summary>Gets the highest value that was looked at; <see langword="null"/> when there is no upper bound.</summary>
    public double? High { get; }

    /// <summary>Gets how far <see cref="Level"/> may be off: 0 when it is a closed form; else as <see cref="WinnerFlip"/> says.</summary>
    public double Tolerance { get; }

    /// <summary>Returns the sentence, such as <c>Acme leads once its price is 380000 or less (now 420000).</c></summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString()
    {
        var isOwn = string.Equals(Alternative, Rival, StringComparison.Ordinal);
        var unit = Criterion.Unit is { } named ? $" {named}" : "";
        return Level is { } level
                ? $"{Rival} leads once {(isOwn ? "its " : "")}{Criterion.Name}{(isOwn ? "" : $" of {Alternative}")} is {Invariant.Short(level)}{unit} or {(level < Value ? "less" : "more")} (now {Invariant.Short(Value)})."
            : isOwn ? $"No {Criterion.Name}{Range(unit)} alone makes {Rival} lead (now {Invariant.Short(Value)})."
            : $"No {Criterion.Name} of {Alternative}{Range(unit)} alone makes {Rival} lead (now {Invariant.Short(Value)}).";
    }

    private string Range(string unit) =>
        (Low, High) switch
        {
            ({ } low, { } high) => $" from {Invariant.Short(low)} to {Invariant.Short(high)}{unit}",
            ({ } low, null) => $" from {Invariant.Short(low)}{unit} up",
            _ => "",
        };
}
