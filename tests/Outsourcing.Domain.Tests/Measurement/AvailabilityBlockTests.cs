using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class AvailabilityBlockTests
{
    private static readonly AvailabilityComponent Porto = AvailabilityBlock.Component("Porto", Ratio.Of(0.9m));
    private static readonly AvailabilityComponent Manila = AvailabilityBlock.Component("Manila", Ratio.Of(0.8m));
    private static readonly AvailabilityComponent Network = AvailabilityBlock.Component(" network ", Ratio.Of(0.99m));

    private static readonly Arbitrary<Ratio[]> Shares = (
        from count in Gen.Choose(1, 5)
        from shares in (
            from above in Gen.Choose(0, 7)
            from rest in Gen.Choose(above == 0 ? 1 : 0, 5)
            select Ratio.Of(above, above + rest)
        ).ArrayOf(count)
        select shares
    ).ToArbitrary();

    [Fact]
    public void Series_MultipliesTheShares()
    {
        Assert.Equal(Ratio.Of(72, 100), AvailabilityBlock.Series(Porto, Manila).Availability);
        Assert.Equal(2, AvailabilityBlock.Series(Porto, Manila).Needed);
        Assert.Equal(Porto.Availability, AvailabilityBlock.Series(Porto).Availability);
    }

    [Fact]
    public void Parallel_MultipliesWhatTheyLack()
    {
        Assert.Equal(Ratio.Of(98, 100), AvailabilityBlock.Parallel(Porto, Manila).Availability);
        Assert.Equal(1, AvailabilityBlock.Parallel(Porto, Manila).Needed);
    }

    [Fact]
    public void AtLeast_AddsTheWaysInWhichEnoughAreThere()
    {
        // 2 of 3: 0.9·0.8·0.01 + 0.9·0.2·0.99 + 0.1·0.8·0.99 + 0.9·0.8·0.99.
        var group = AvailabilityBlock.AtLeast(2, Porto, Manila, Network);

        Assert.Equal(Ratio.Of(0.9774m), group.Availability);
        Assert.Equal("2 of (Porto, Manila, network)", group.ToString());
        Assert.Equal([Porto, Manila, Network], group.Parts);
    }

    [Fact]
    public void AtLeast_AnyShares_AgreesWithAllStatesOneByOne() =>
        Law.Holds(
            Shares,
            shares =>
            {
                AvailabilityBlock[] parts =
                [
                    .. shares.Select(
                        (share, i) => AvailabilityBlock.Component(FormattableString.Invariant($"part {i:D}"), share)
                    ),
                ];
                return Enumerable
                    .Range(1, parts.Length)
                    .All(needed => AvailabilityBlock.AtLeast(needed, parts).Availability == Enumerated(needed, shares));
            }
        );

    [Fact]
    public void SeriesAndParallel_AnyShares_AgreeWithTheProducts() =>
        Law.Holds(
            Shares,
            shares =>
            {
                AvailabilityBlock[] parts =
                [
                    .. shares.Select(
                        (share, i) => AvailabilityBlock.Component(FormattableString.Invariant($"part {i:D}"), share)
                    ),
                ];
                var product = shares.Aggregate(Ratio.One, (sum, share) => sum * share);
                var lack = shares.Aggregate(Ratio.One, (sum, share) => sum * (Ratio.One - share));
                return AvailabilityBlock.Series(parts).Availability == product
                    && AvailabilityBlock.Parallel(parts).Availability == Ratio.One - lack
                    && AvailabilityBlock.Series(parts).Availability <= AvailabilityBlock.Parallel(parts).Availability;
            }
        );

    [Fact]
    public void Mean_WeighsTheShares()
    {
        var mean = AvailabilityBlock.Mean(WeightedAvailability.Of(Porto, 3m), WeightedAvailability.Of(Manila, 1.0m));

        Assert.Equal(Ratio.Of(0.875m), mean.Availability);
        Assert.Equal("mean of (3 Porto, 1 Manila)", mean.ToString());
        Assert.Equal(
            Manila.Availability,
            AvailabilityBlock.Mean(WeightedAvailability.Of(Porto, 0m), WeightedAvailability.Of(Manila, 7m)).Availability
        );
    }

    [Fact]
    public void Blocks_StandInBlocks()
    {
        var sites = AvailabilityBlock.Parallel(Porto, Manila);

        Assert.Equal(Ratio.Of(0.98m * 0.99m), AvailabilityBlock.Series(sites, Network).Availability);
    }

    [Fact]
    public void Explanation_SaysHowBlockByBlock() =>
        Assert.Equal(
            """
            All 2 parts are needed, so their shares are multiplied: 97.02 %. [IEC 61078:2016, Reliability block diagrams]
            - Any of 2 parts suffices, so what they lack is multiplied: 1 less that product is 98 %. [IEC 61078:2016, Reliability block diagrams]
              - Porto is there 90 %.
              - Manila is there 80 %.
            - The mean by weight is 99 %.
              - With weight 1: network is there 99 %.
            """,
            AvailabilityBlock
                .Series(
                    AvailabilityBlock.Parallel(Porto, Manila),
                    AvailabilityBlock.Mean(WeightedAvailability.Of(Network, 1m))
                )
                .Explanation.ToString()
        );

    [Fact]
    public void Explanation_OfKOfNAndOfOnePart_SaysSo()
    {
        Assert.Equal(
            "2 of 3 parts suffice; all ways in which as many are there add up to 97.74 %.",
            AvailabilityBlock.AtLeast(2, Porto, Manila, Network).Explanation.Statement
        );
        Assert.Equal("The one part is needed: 90 %.", AvailabilityBlock.Parallel(Porto).Explanation.Statement);
    }

    [Fact]
    public void Component_OutsideItsRanges_Throws()
    {
        Assert.Equal(Ratio.Zero, AvailabilityBlock.Component("a", Ratio.Zero).Availability);
        Assert.Equal(Ratio.One, AvailabilityBlock.Component("a", Ratio.One).Availability);
        Assert.Equal(
            "A share is from 0 to 1, and 1001/1000 is not. (Parameter 'availability')",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => AvailabilityBlock.Component("a", Ratio.Of(1001, 1000)))
                .Message
        );
        Assert.Equal(
            "availability",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => AvailabilityBlock.Component("a", Ratio.Of(-1, 1000)))
                .ParamName
        );
        Assert.Equal(
            "name",
            Assert.Throws<ArgumentException>(() => AvailabilityBlock.Component(" ", Ratio.One)).ParamName
        );
    }

    [Fact]
    public void Group_WithoutPartsOrWithTooManyNeeded_Throws()
    {
        Assert.Equal(
            "There is no part. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => AvailabilityBlock.Series()).Message
        );
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => AvailabilityBlock.Parallel()).ParamName);
        Assert.Equal("needed", Refused(0));
        Assert.Equal("needed", Refused(3));
        Assert.Equal(
            "parts",
            Assert.Throws<ArgumentNullException>(() => AvailabilityBlock.Series(Porto, null!)).ParamName
        );

        static string? Refused(int needed) =>
            Assert
                .Throws<ArgumentOutOfRangeException>(() => AvailabilityBlock.AtLeast(needed, Porto, Manila))
                .ParamName;
    }

    [Fact]
    public void Mean_WithoutWeight_Throws()
    {
        Assert.Equal(
            "All weights are zero, so there is no mean. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => AvailabilityBlock.Mean(WeightedAvailability.Of(Porto, 0m))).Message
        );
        Assert.Equal(
            "There is no part. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => AvailabilityBlock.Mean()).Message
        );
        Assert.Equal(
            "weight",
            Assert.Throws<ArgumentOutOfRangeException>(() => WeightedAvailability.Of(Porto, -0.1m)).ParamName
        );
        Assert.Equal("block", Assert.Throws<ArgumentNullException>(() => WeightedAvailability.Of(null!, 1m)).ParamName);
    }

    [Fact]
    public void Depth_EightIsTheMost()
    {
        AvailabilityBlock block = Porto;
        for (var depth = 2; depth <= 8; depth++)
        {
            block = AvailabilityBlock.Series(block);
        }

        Assert.Equal(Porto.Availability, block.Availability);
        Assert.Equal(
            "Blocks stand in blocks more than 8 deep. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => AvailabilityBlock.Series(block)).Message
        );
    }

    [Fact]
    public void Equality_AndFingerprint_FollowStructureAndParts()
    {
        Assert.Equal(AvailabilityBlock.Series(Porto, Manila), AvailabilityBlock.AtLeast(2, Porto, Manila));
        Assert.NotEqual(AvailabilityBlock.Series(Porto, Manila), AvailabilityBlock.Series(Manila, Porto));
        Assert.NotEqual(AvailabilityBlock.Series(Porto, Manila), AvailabilityBlock.Parallel(Porto, Manila));
        Assert.Equal(
            Fingerprint.Of(AvailabilityBlock.Series(Porto, Manila)),
            Fingerprint.Of(AvailabilityBlock.AtLeast(2, Porto, Manila))
        );
        Assert.NotEqual(
            Fingerprint.Of(AvailabilityBlock.Series(Porto, Manila)),
            Fingerprint.Of(AvailabilityBlock.Parallel(Porto, Manila))
        );
    }

    /// <summary>The oracle: every state of the parts, with its likelihood.</summary>
    private static Ratio Enumerated(int needed, Ratio[] shares) =>
        Enumerable
            .Range(0, 1 << shares.Length)
            .Where(state => Enumerable.Range(0, shares.Length).Count(i => IsThere(state, i)) >= needed)
            .Select(state =>
                shares
                    .Select((share, i) => IsThere(state, i) ? share : Ratio.One - share)
                    .Aggregate(Ratio.One, (product, share) => product * share)
            )
            .Aggregate(Ratio.Zero, (sum, likelihood) => sum + likelihood);

    private static bool IsThere(int state, int part) => (state >> part & 1) == 1;
}
