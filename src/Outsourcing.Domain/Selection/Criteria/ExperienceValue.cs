using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>What earlier work of a bidder is worth: how alike it was in process, industry and size, how recent, and whether it is proved.</summary>
/// <remarks>
/// Each reference gets the weights of the aspects in which it is alike, over all weights; a reference that is not proved, or
/// that ended before <see cref="Since"/>, gets none. The best references count, as many as are asked for, and the mean of
/// them is the share; fewer than asked count as none for what lacks. Of two references to the same process for the same client
/// the better one counts. Names are compared without regard to upper and lower case. Two are equal when all members are.
/// </remarks>
public sealed record ExperienceValue : AnswerValue
{
    private const int MostReferences = 100;

    internal ExperienceValue(
        string process,
        string industry,
        decimal size,
        LocalDate since,
        int references,
        ExperienceWeights weights
    )
    {
        Process = Guard.Against.NoText(process).Trim();
        Industry = Guard.Against.NoText(industry).Trim();
        Size =
            size > 0m
                ? size
                : throw new ArgumentOutOfRangeException(
                    nameof(size),
                    $"The size of the work must be above zero, and {Invariant.Text(size)} is not."
                );
        Since = since.WithCalendar(CalendarSystem.Iso);
        References = Guard.Against.OutOfRange(references, nameof(references), 1, MostReferences);
        Weights = Guard.Against.Null(weights);
    }

    /// <summary>Gets the process that leaves the house.</summary>
    public string Process { get; }

    /// <summary>Gets the industry.</summary>
    public string Industry { get; }

    /// <summary>Gets the size of the work, in the unit that references use: contacts a month, invoices a year.</summary>
    public decimal Size { get; }

    /// <summary>Gets the day before which a reference that has ended is too old.</summary>
    public LocalDate Since { get; }

    /// <summary>Gets how many references are asked for.</summary>
    public int References { get; }

    /// <summary>Gets how much each aspect counts.</summary>
    public ExperienceWeights Weights { get; }

    private protected override string Text =>
        $"experience in {Process} for {Industry}, size {Invariant.Text(Size)}, since {CivilDay.Text(Since)}, {Invariant.Text(References)} references";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text("experience")
            .Text(Process)
            .Text(Industry)
            .Number(Size)
            .Date(Since)
            .Number((long)References)
            .Value(Weights);

    internal override Answer<decimal> Worth(BidAnswer answer)
    {
        if (answer is not ExperienceAnswer experience)
        {
            return NotAsked(answer);
        }

        var judged = experience
            .Claims.Select(claim => (Claim: claim, Share: ShareOf(claim)))
            .OrderByDescending(one => one.Share)
            .ToList();
        var again = judged.Select((one, k) => judged.Take(k).Any(other => IsSameWork(one.Claim, other.Claim))).ToList();
        var works = judged.Where((_, k) => !again[k]).ToList();
        var share = works.Take(References).Sum(one => one.Share) / References;
        return Answer.Known(
            share,
            Explanation.Of(
                $"The best {Invariant.Text(References)} of {Invariant.Text(works.Count)} references are worth {PointText.Of(Math.Round(share * 100m, 2))}% of the points.",
                judged.Select(
                    (one, k) =>
                        Explanation.Of(
                            again[k]
                                ? $"{one.Claim}: the same work as another reference, not counted again."
                                : $"{one.Claim}: {Why(one.Claim)}, {PointText.Of(Math.Round(one.Share * 100m, 2))}%."
                        )
                )
            )
        );
    }

    internal override BidAnswer MadeUp(Func<double> draw) =>
        BidAnswer.Experience(
            Enumerable
                .Range(1, References)
                .Select(k =>
                    ExperienceClaim.Of(
                        $"client {Invariant.Text(k)}",
                        draw() < 1 / 2.0 ? Process : "another process",
                        draw() < 1 / 2.0 ? Industry : "another industry",
                        Size * Math.Round((decimal)draw(), MadeUpDigits),
                        evidence: Selection.Evidence.Of("reference", "client")
                    )
                )
        );

    private decimal ShareOf(ExperienceClaim claim) =>
        claim.Evidence is null || claim.Until < Since
            ? 0m
            : (
                (Same(claim.Process, Process) ? Weights.Process : 0m)
                + (Same(claim.Industry, Industry) ? Weights.Industry : 0m)
                + (Weights.Size * SizeOf(claim))
            ) / Weights.Whole;

    private decimal SizeOf(ExperienceClaim claim) => Math.Min(claim.Size, Size) / Size;

    private string Why(ExperienceClaim claim) =>
        claim.Evidence is null ? "not proved"
        : claim.Until < Since ? $"ended before {CivilDay.Text(Since)}"
        : $"{(Same(claim.Process, Process) ? "same" : "other")} process, {(Same(claim.Industry, Industry) ? "same" : "other")} industry, {PointText.Of(Math.Round(SizeOf(claim) * 100m, 2))}% of the size";

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsSameWork(ExperienceClaim one, ExperienceClaim other) =>
        Same(one.Client, other.Client) && Same(one.Process, other.Process);
}

/// <summary>How much each aspect of a reference counts.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record ExperienceWeights : IFingerprinted
{
    private ExperienceWeights(decimal process, decimal industry, decimal size) =>
        (Process, Industry, Size) = (process, industry, size);

    /// <summary>Gets the weight of the same process.</summary>
    public decimal Process { get; }

    /// <summary>Gets the weight of the same industry.</summary>
    public decimal Industry { get; }

    /// <summary>Gets the weight of the size, in proportion up to the size asked for.</summary>
    public decimal Size { get; }

    /// <summary>Gets the sum.</summary>
    public decimal Whole => Process + Industry + Size;

    /// <summary>Creates the weights.</summary>
    /// <param name="process">The weight of the same process; not negative.</param>
    /// <param name="industry">The weight of the same industry; not negative.</param>
    /// <param name="size">The weight of the size; not negative.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">A weight is negative or above 1,000,000,000,000, or all are zero.</exception>
    public static ExperienceWeights Of(decimal process, decimal industry, decimal size) =>
        process < 0m || industry < 0m || size < 0m || (process == 0m && industry == 0m && size == 0m)
            ? throw new ArgumentException(
                $"Weights are not negative and not all zero; they are {Invariant.Text(process)}, {Invariant.Text(industry)} and {Invariant.Text(size)}.",
                nameof(process)
            )
            : new ExperienceWeights(
                Farthest.Checked(process, nameof(process)),
                Farthest.Checked(industry, nameof(industry)),
                Farthest.Checked(size, nameof(size))
            );

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("experience-weights").Number(Process).Number(Industry).Number(Size);

    /// <summary>Returns text such as <c>process 50, industry 20, size 30</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"process {Invariant.Text(Process)}, industry {Invariant.Text(Industry)}, size {Invariant.Text(Size)}";
}
