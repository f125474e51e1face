using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Json;

/// <summary>Tallies as JSON, in which the parts of a whole travel; bounds of quantiles are written only.</summary>
internal static class TallyShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddCounts(book);
        AddExtremes(book);
        AddHistograms(book);
    }

    private static void AddCounts(ShapeBook book) =>
        book.Struct(
                new TextConverter<Int128>(
                    text =>
                        Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var sum)
                            ? sum
                            : throw new FormatException(
                                $"'{DocumentNode.Shorten(text)}' is not a whole number of at most 127 bits."
                            ),
                    "^-?[0-9]{1,39}$",
                    sum => sum.ToString(CultureInfo.InvariantCulture)
                )
            )
            .Struct(
                new Shape<CountTally>(parts =>
                    CountTally.Of(
                        parts.Get<long>("good"),
                        parts.Get<long>("total"),
                        parts.Optional<long?>("excluded") ?? 0
                    )
                )
                    .With("good", tally => tally.Good)
                    .With("total", tally => tally.Total)
                    .Optional("excluded", tally => tally.Excluded == 0 ? null : (long?)tally.Excluded)
            )
            .Describe<CountTally>(
                "count tally",
                "How many counted, how many of them were good, and how many were left out besides."
            )
            .Struct(
                new Shape<RestatementTally>(parts =>
                    RestatementTally.Of(
                        parts.Get<long>("late"),
                        parts.Get<long>("corrected"),
                        parts.Get<long>("rejected")
                    )
                )
                    .With("late", tally => tally.Late)
                    .With("corrected", tally => tally.Corrected)
                    .With("rejected", tally => tally.Rejected)
            )
            .Describe<RestatementTally>(
                "restatement tally",
                "How many reports came late, replaced an earlier one, or were not taken in."
            )
            .Struct(
                new Shape<SumTally>(parts =>
                    SumTally.OfSums(
                        parts.Get<long>("count"),
                        parts.Get<Int128>("sum"),
                        parts.Get<Int128>("sumOfSquares")
                    )
                )
                    .With("count", tally => tally.Count)
                    .With("sum", tally => tally.Sum)
                    .With("sumOfSquares", tally => tally.SumOfSquares)
            )
            .Describe<SumTally>(
                "sum tally",
                "How many whole numbers, their sum and the sum of their squares; the sums as text, since they may have 39 digits."
            );

    private static void AddExtremes(ShapeBook book) =>
        book.Class(
                new Shape<Occurrence>(parts =>
                    Occurrence.Of(
                        parts.Get<long>("value"),
                        parts.Get<Instant>("at"),
                        parts.Get<string>("source"),
                        parts.Get<long>("sequence")
                    )
                )
                    .With("value", occurrence => occurrence.Value)
                    .With("at", occurrence => occurrence.At)
                    .With("source", occurrence => occurrence.Source)
                    .With("sequence", occurrence => occurrence.Sequence)
            )
            .Describe<Occurrence>("occurrence", "A value, when it was, and who reported it under which number.")
            .Class(new Shape<ExtremesTally>(parts =>
                    (parts.Optional<Occurrence>("least"), parts.Optional<Occurrence>("greatest")) switch
                    {
                        ({ } least, { } greatest) => ExtremesTally.Of(least, greatest),
                        (null, null) => ExtremesTally.Zero,
                        _ => throw new ShapeException("A tally of extremes has both 'least' and 'greatest' or none."),
                    }
                ).Optional("least", tally => tally.Least).Optional("greatest", tally => tally.Greatest))
            .Describe<ExtremesTally>("extremes tally", "The least and the greatest value; neither when there was none.")
            .Class(
                new Shape<Downtime>(parts =>
                    Downtime.Of(IntervalSet.Of(parts.List<Interval>("intervals")))
                ).With<Interval[]>("intervals", downtime => [.. downtime.Intervals.Intervals])
            )
            .Describe<Downtime>("downtime", "When something was down.");

    private static void AddHistograms(ShapeBook book) =>
        book.Class(new TextConverter<HistogramScheme>(HistogramScheme.Parse, "^log-linear/[1-9][0-9]?$"))
            .Struct(
                new Shape<HistogramBucket>(parts => new HistogramBucket(
                    parts.Get<long>("low"),
                    parts.Get<long>("high"),
                    parts.Get<long>("count")
                ))
                    .With("low", bucket => bucket.Low)
                    .With("high", bucket => bucket.High)
                    .With("count", bucket => bucket.Count)
            )
            .Class(
                new Shape<Histogram>(ReadHistogram)
                    .Optional("scheme", histogram => histogram.Scheme)
                    .With<HistogramBucket[]>("buckets", histogram => [.. histogram.Buckets])
            )
            .Describe<Histogram>(
                "histogram",
                "How many values lay in each bucket of a scheme such as 'log-linear/7'; no scheme when there was no value."
            )
            .Class(ReasoningShapes.Answer<CountTally>())
            .Class(ReasoningShapes.Answer<Histogram>())
            .Class(ReasoningShapes.Answer<QuantileBounds>())
            .Struct(
                new Shape<QuantileBounds>(create: null)
                    .With("low", bounds => bounds.Low)
                    .With("high", bounds => bounds.High)
            );

    private static Histogram ReadHistogram(Parts parts)
    {
        var buckets = parts.List<HistogramBucket>("buckets");
        return parts.Optional<HistogramScheme>("scheme") is { } scheme ? Histogram.OfBuckets(scheme, buckets)
            : buckets.Length == 0 ? Histogram.Zero
            : throw new ShapeException("A histogram with buckets has a 'scheme'.");
    }
}
