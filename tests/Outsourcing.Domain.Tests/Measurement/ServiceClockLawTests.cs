using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>What holds for every history of a service clock.</summary>
public sealed class ServiceClockLawTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static readonly Arbitrary<int> Minutes = Gen.Choose(0, ClockHistory.Minutes).ToArbitrary();

    [Fact]
    public void At_AnyMinute_IsWhatWalkingThroughTheMinutesGives() =>
        Law.Holds(
            Seeds,
            Minutes,
            (seed, minute) =>
            {
                var clock = ClockHistory.Of(seed).Clock;
                var answer = clock.At(ClockHistory.At(minute));
                var walked = new MinuteClock(clock, minute);
                if (walked.State == ClockState.NotStarted)
                {
                    return !answer.TryGetValue(out var early) || early.State == ClockState.NotStarted;
                }

                var reading = answer.Value;
                return reading.State == walked.State
                    && reading.Cycles.Select(c => (c.Elapsed, c.BreachedAt, c.Terms.Limit)).SequenceEqual(walked.Cycles)
                    && (reading.Elapsed, reading.BreachedAt, reading.Limit) == walked.Cycles[^1]
                    && PausedMinutes(reading) == walked.PausedMinutes
                    && (
                        reading.State != ClockState.Running
                        || reading.Remaining == Duration.Zero
                        || reading.Due.Value.At == MinuteClock.Due(reading.Terms, minute, reading.Remaining)
                    );
            }
        );

    [Fact]
    public void At_AnyOrderOfArrival_IsTheSame() =>
        Law.Holds(
            Seeds,
            Minutes,
            (seed, minute) =>
            {
                var history = ClockHistory.Of(seed);
                var events = history.RecordedWithErrors(seed);
                var random = new Random(seed);
                var shuffled = events.OrderBy(_ => random.Next()).ToArray();
                var half = shuffled.Length / 2;
                var other = history.Empty.With(shuffled[..half]).With(shuffled[half..]);
                var clock = history.Empty.With(events);
                var (asOf, knownAt) = (ClockHistory.At(minute), ClockHistory.At(random.Next(0, ClockHistory.Minutes)));
                return clock.Equals(other)
                    && Fingerprint.Of(clock) == Fingerprint.Of(other)
                    && clock.At(asOf).Equals(other.At(asOf))
                    && clock.At(asOf, knownAt).Equals(other.At(asOf, knownAt));
            }
        );

    [Fact]
    public void At_CorrectedAndRetractedEvents_IsWhatTheRightOnesGive() =>
        Law.Holds(
            Seeds,
            Minutes,
            (seed, minute) =>
            {
                var history = ClockHistory.Of(seed);
                var asOf = ClockHistory.At(minute);
                var right = history.Clock.At(asOf);
                var corrected = history.Empty.With(history.RecordedWithErrors(seed)).At(asOf);
                return right.IsKnown
                    ? string.Equals(Figures(corrected.Value), Figures(right.Value), StringComparison.Ordinal)
                    : corrected.Status == right.Status;
            }
        );

    [Fact]
    public void At_KnownAtAnInstant_IsTheClockWithoutWhatWasRecordedLater() =>
        Law.Holds(
            Seeds,
            Minutes,
            Minutes,
            (seed, minute, known) =>
            {
                var history = ClockHistory.Of(seed);
                var events = history.RecordedWithErrors(seed);
                var (asOf, knownAt) = (ClockHistory.At(minute), ClockHistory.At(known));
                var without = history.Empty.With(events.Where(each => each.Recorded <= knownAt));
                return history.Empty.With(events).At(asOf, knownAt).Equals(without.At(asOf));
            }
        );

    [Fact]
    public void At_AnyInstant_DoesNotDependOnWhatHappensLater() =>
        Law.Holds(
            Seeds,
            Minutes,
            (seed, minute) =>
            {
                var history = ClockHistory.Of(seed);
                var asOf = ClockHistory.At(minute);
                return history
                    .Clock.At(asOf)
                    .Equals(history.Empty.With(history.Events.Where(e => e.At <= asOf)).At(asOf));
            }
        );

    [Fact]
    public void Elapsed_AndRemaining_MakeTheLimitLessTheOverrun() =>
        Law.Holds(
            Seeds,
            Minutes,
            (seed, minute) =>
                !ClockHistory.Of(seed).Clock.At(ClockHistory.At(minute)).TryGetValue(out var reading)
                || (
                    reading.Elapsed + reading.Remaining == reading.Limit + reading.Overrun
                    && (reading.Remaining == Duration.Zero || reading.Overrun == Duration.Zero)
                )
        );

    [Theory]
    [InlineData(ReopenPolicy.Continue)]
    [InlineData(ReopenPolicy.CountGap)]
    public void Elapsed_OfAClockThatKeeps_NeverFalls(ReopenPolicy onReopen) =>
        Law.Holds(
            Seeds,
            Minutes,
            Minutes,
            (seed, one, other) =>
            {
                var clock = ClockHistory.Of(seed, ChangePolicy.Keep, onReopen).Clock;
                return !clock.At(ClockHistory.At(Math.Min(one, other))).TryGetValue(out var early)
                    || !clock.At(ClockHistory.At(Math.Max(one, other))).TryGetValue(out var late)
                    || (
                        early.Elapsed <= late.Elapsed
                        && (early.BreachedAt is null || early.BreachedAt == late.BreachedAt)
                    );
            }
        );

    [Fact]
    public void Pauses_AreTheSame_WhateverAChangeDoes() =>
        Law.Holds(
            Seeds,
            Minutes,
            (seed, minute) =>
            {
                var asOf = ClockHistory.At(minute);
                var readings = Enum.GetValues<ChangePolicy>()
                    .Where(policy => policy != ChangePolicy.None)
                    .Select(policy => ClockHistory.Of(seed, policy, ReopenPolicy.Continue).Clock.At(asOf))
                    .ToList();
                return !readings.TrueForAll(answer => answer.IsKnown)
                    || readings.Select(answer => PausedMinutes(answer.Value)).Distinct().Count() == 1;
            }
        );

    [Fact]
    public void BreachedAt_OfARunningClock_IsItsDeadlineOfBefore() =>
        Law.Holds(
            Seeds,
            Minutes,
            (seed, minute) =>
            {
                var clock = ClockHistory.Of(seed).Clock;
                var asOf = ClockHistory.At(minute);
                if (
                    !clock.At(asOf).TryGetValue(out var reading)
                    || reading is not { State: ClockState.Running, IsBreached: false }
                )
                {
                    return true;
                }

                var due = reading.Due.Value.At;
                return clock.Events.Any(each => each.At > asOf)
                    || clock.At(due + Duration.FromNanoseconds(1)).Value.BreachedAt == due;
            }
        );

    [Fact]
    public void Histories_OfTheLaws_HoldAllThatTheyAreAbout()
    {
        var readings = Enumerable
            .Range(0, 200)
            .Select(seed => ClockHistory.Of(seed).Clock.At(ClockHistory.At(seed * 21)))
            .Where(answer => answer.IsKnown)
            .Select(answer => answer.Value)
            .ToList();

        Assert.All(Enum.GetValues<ClockState>(), state => Assert.Contains(readings, each => each.State == state));
        Assert.True(readings.Count(each => each.IsBreached) > 20);
        Assert.True(readings.Count(each => each.Cycles.Count > 1) > 20);
        Assert.True(readings.Count(each => each.Pauses.Any(pause => pause.StopsClock)) > 20);
        Assert.True(readings.Count(each => each.Pauses.Any(pause => !pause.StopsClock)) > 20);
        Assert.True(readings.Count(each => each is { State: ClockState.Running, IsBreached: false }) > 20);
    }

    /// <summary>What a reading says, without the ids of the events.</summary>
    private static string Figures(ClockReading reading) =>
        $"{reading}\n{string.Join('\n', reading.Cycles)}\n{string.Join('\n', reading.Pauses)}";

    private static int PausedMinutes(ClockReading reading) =>
        (int)
            reading
                .Pauses.Aggregate(Duration.Zero, (sum, pause) => sum + ((pause.To ?? reading.AsOf) - pause.From))
                .TotalMinutes;
}
