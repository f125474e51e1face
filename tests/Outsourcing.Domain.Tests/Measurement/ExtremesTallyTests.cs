using NodaTime;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class ExtremesTallyTests
{
    private static readonly Instant Two = Instant.FromUtc(2026, 3, 14, 2, 0);

    [Fact]
    public void Zero_HasNeither()
    {
        Assert.Null(ExtremesTally.Zero.Least);
        Assert.Null(ExtremesTally.Zero.Greatest);
        Assert.Equal("none", ExtremesTally.Zero.ToString());
    }

    [Fact]
    public void Merge_DifferentValues_KeepsTheEnds()
    {
        var (low, middle, high) = (Value(-5, Two, "b", 1), Value(0, Two, "a", 1), Value(9, Two, "c", 1));

        var tally = Mergeable.Merge(ExtremesTally.Of(middle), ExtremesTally.Of(high), ExtremesTally.Of(low));

        Assert.Equal((low, high), (tally.Least, tally.Greatest));
        Assert.Equal("from -5 at 2026-03-14T02:00:00Z (b 1) to 9 at 2026-03-14T02:00:00Z (c 1)", tally.ToString());
    }

    [Fact]
    public void Merge_EqualValues_KeepsTheEarliestThenTheFirstSourceThenTheFirstSequence()
    {
        var earliest = Value(5, Two, "z", 9);
        var firstSource = Value(5, Two.PlusNanoseconds(1), "B", 9);
        var firstSequence = Value(5, Two.PlusNanoseconds(1), "a", 1);
        var last = Value(5, Two.PlusNanoseconds(1), "a", 2);

        Assert.Equal(earliest, Both(earliest, firstSource));
        Assert.Equal(firstSource, Both(firstSource, firstSequence));
        Assert.Equal(firstSequence, Both(firstSequence, last));
    }

    [Fact]
    public void Merge_OnePartTwice_ChangesNothing()
    {
        var tally = ExtremesTally.Of(Value(5, Two, "a", 1));

        Assert.Equal(tally, ExtremesTally.Merge(tally, tally));
    }

    [Fact]
    public void Of_NoSource_IsRefused()
    {
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => Value(5, Two, " ", 1)).ParamName);
    }

    [Fact]
    public void Of_TwoEnds_IsTheTallyOfBoth()
    {
        var (low, high) = (Value(-5, Two, "b", 1), Value(9, Two, "c", 1));

        Assert.Equal(ExtremesTally.Merge(ExtremesTally.Of(high), ExtremesTally.Of(low)), ExtremesTally.Of(low, high));
        Assert.Equal(ExtremesTally.Of(low), ExtremesTally.Of(low, Value(-5, Two, "b", 1)));
    }

    [Theory]
    [InlineData(-6, 1)]
    [InlineData(-5, 2)]
    public void Of_AGreatestThatIsNotAbove_IsRefused(long value, long sequence)
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            ExtremesTally.Of(Value(-5, Two, "b", 1), Value(value, Two, "b", sequence))
        );

        Assert.Equal("greatest", refusal.ParamName);
    }

    private static Occurrence Value(long value, Instant at, string source, long sequence) =>
        Occurrence.Of(value, at, source, sequence);

    /// <summary>What counts at both ends, merged in either order.</summary>
    private static Occurrence Both(Occurrence one, Occurrence other)
    {
        var tally = ExtremesTally.Merge(ExtremesTally.Of(one), ExtremesTally.Of(other));
        Assert.Equal(tally, ExtremesTally.Merge(ExtremesTally.Of(other), ExtremesTally.Of(one)));
        Assert.Equal(tally.Least, tally.Greatest);
        return tally.Least!;
    }
}
