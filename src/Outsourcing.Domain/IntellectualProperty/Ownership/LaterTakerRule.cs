using NodaTime;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Whether somebody who takes a right from one who has given it away already prevails.</summary>
/// <inheritdoc cref="IpLawRule" path="/remarks"/>
public sealed record LaterTakerRule : IpLawRule
{
    private LaterTakerRule(IpRight right, Period? registerWithin, bool laterMustRegister, Source source)
        : base(right, source)
    {
        RegisterWithin = registerWithin;
        LaterMustRegister = laterMustRegister;
    }

    /// <summary>
    /// Gets how long after its day an earlier assignment can be registered and hold; <see langword="null"/> when it always
    /// holds.
    /// </summary>
    public Period? RegisterWithin { get; }

    /// <summary>
    /// Gets whether the later assignment prevails only when it was registered first; else it is enough that it was made before
    /// the earlier one was registered.
    /// </summary>
    public bool LaterMustRegister { get; }

    internal override string Says =>
        RegisterWithin is null
            ? "an earlier assignment holds against a later one"
            : "an earlier assignment that was registered neither in its time nor first gives way to a later one in good faith";

    /// <summary>Creates: the earlier assignment always holds.</summary>
    /// <param name="right">The right.</param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, or the source is <see langword="null"/>.</exception>
    public static LaterTakerRule EarlierHolds(IpRight right, Source source) =>
        new(right, registerWithin: null, laterMustRegister: false, source);

    /// <summary>
    /// Creates: the earlier assignment gives way to a later one in good faith, unless it was registered within a time after
    /// its day, or first.
    /// </summary>
    /// <param name="right">The right.</param>
    /// <param name="within">The time for registration.</param>
    /// <param name="laterMustRegister">
    /// Whether the later one prevails only when it was registered first; else when the earlier one was not registered before
    /// it was made.
    /// </param>
    /// <param name="source">Where it is published.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The right is none, an argument is <see langword="null"/>, or the time holds hours.</exception>
    public static LaterTakerRule UnlessRegistered(
        IpRight right,
        Period within,
        bool laterMustRegister,
        Source source
    ) =>
        new(
            right,
            Guard.Against.Null(within).HasTimeComponent
                ? throw new ArgumentException(
                    "A time for registration counts days, and holds no hours.",
                    nameof(within)
                )
                : within,
            laterMustRegister,
            source
        );

    /// <summary>Says whether a later assignment prevails over an earlier one.</summary>
    internal Truth LaterPrevails(Grant earlier, Grant later, LocalDate until)
    {
        if (RegisterWithin is not { } within)
        {
            return Truth.False;
        }

        var (first, second) = (earlier.Fact, later.Fact);
        var inTime = first?.RegisteredOn is { } registered
            ? Truth.Of(registered <= earlier.Made + within || IsFirst(registered, later))
            : !(first is null ? Truth.Unknown : !first.IsRegistered);
        return !inTime
            & (second?.InGoodFaith ?? Truth.Unknown)
            & (LaterMustRegister ? Registered(second, until) : Truth.True);
    }

    private static Truth Registered(AssignmentMade? later, LocalDate until) =>
        later is null ? Truth.Unknown
        : later.RegisteredOn > until ? Truth.False
        : later.IsRegistered;

    private bool IsFirst(LocalDate registered, Grant later) =>
        LaterMustRegister ? !(later.Fact?.RegisteredOn < registered) : registered < later.Made;
}
