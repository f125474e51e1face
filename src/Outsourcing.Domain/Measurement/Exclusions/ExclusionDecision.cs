using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>What became of one exclusion: whether it counts, with what, and if not, by which condition.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record ExclusionDecision
{
    internal ExclusionDecision(Exclusion exclusion, ExclusionEffect effect, IntervalSet time, Finding? finding)
    {
        Exclusion = exclusion;
        Effect = effect;
        Time = time;
        Finding = finding;
    }

    /// <summary>Gets the exclusion.</summary>
    public Exclusion Exclusion { get; }

    /// <summary>Gets whether it counts.</summary>
    public ExclusionEffect Effect { get; }

    /// <summary>Gets the time that it excludes: less than it claims where a quota ends, none where observations are named or it is refused.</summary>
    public IntervalSet Time { get; }

    /// <summary>Gets the condition by which it, or a part of it, is refused, with the figures; <see langword="null"/> when none is.</summary>
    public Finding? Finding { get; }

    /// <summary>Returns the decision in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var effect = Effect switch
        {
            ExclusionEffect.Counted => "counts",
            ExclusionEffect.CountedIfAccepted => "counts if it is accepted",
            _ => "does not count",
        };
        var reason = Finding is null ? "" : $" {Finding.Message}";
        return $"{Exclusion.Title} {effect}: {Scope}.{reason}";
    }

    private string Scope =>
        Exclusion.Time is null || Effect == ExclusionEffect.Refused ? Exclusion.Scope : Time.ToString();
}

/// <summary>Whether an exclusion counts.</summary>
public enum ExclusionEffect
{
    /// <summary>No effect; no decision has it.</summary>
    None = 0,

    /// <summary>It counts.</summary>
    Counted = 1,

    /// <summary>It meets the conditions and would count, but it is only claimed or disputed.</summary>
    CountedIfAccepted = 2,

    /// <summary>It does not count, whatever its state.</summary>
    Refused = 3,
}
