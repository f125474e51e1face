using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>The grades that count, criterion by criterion, and what does not count with the reason.</summary>
internal sealed class GradeBook
{
    private readonly ConsensusRule consensus;
    private readonly int bids;
    private readonly string[] names;
    private readonly Entry[] entries;
    private readonly List<ExcludedScores> excluded = [];
    private readonly List<Finding> findings = [];

    public GradeBook(Tender tender, Dossier dossier, string? without = null)
    {
        consensus = tender.Consensus;
        bids = dossier.Bids.Count;
        names = [.. dossier.Bids.Select(bid => bid.Name)];
        var access = new ScoreAccess(tender, dossier);
        var rows = new Dictionary<string, int>(bids, StringComparer.Ordinal);
        for (var i = 0; i < bids; i++)
        {
            rows.Add(names[i], i);
        }

        var graded = tender
            .Leaves.OfType<GradedCriterion>()
            .GroupBy(leaf => leaf.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        entries =
        [
            .. dossier
                .Sheets.Where(sheet => !string.Equals(sheet.Evaluator, without, StringComparison.Ordinal))
                .OrderBy(sheet => sheet.Evaluator, StringComparer.Ordinal)
                .ThenBy(sheet => sheet.Signed)
                .Select(sheet => Read(sheet, access, dossier.Bids, rows, graded))
                .OfType<Entry>(),
        ];
        Replace(graded.Values);
        findings.AddRange(access.Astray());
        Evaluators = [.. entries.Select(entry => entry.Sheet.Evaluator).Distinct(StringComparer.Ordinal)];
        if (consensus.Lead is { } lead && !Evaluators.Contains(lead, StringComparer.Ordinal) && graded.Count > 0)
        {
            findings.Add(
                Finding.Of(
                    SelectionRules.ConsensusLead,
                    Severity.Error,
                    lead,
                    $"The grades are settled by {lead}, of whom no score counts."
                )
            );
        }
    }

    /// <summary>Gets the evaluators with scores that count, in ordinal order.</summary>
    public string[] Evaluators { get; }

    public IReadOnlyList<ExcludedScores> Excluded => excluded;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Gives the one grade of each bid on a criterion, and where nobody graded it that it is not known.</summary>
    /// <param name="leaf">The criterion.</param>
    /// <param name="grades">Takes the grades.</param>
    /// <param name="known">Takes whether there is one.</param>
    /// <param name="cells">Room for the single grades, for use again.</param>
    public void Agree(GradedCriterion leaf, Span<decimal> grades, Span<bool> known, decimal?[] cells)
    {
        Fill(leaf, cells);
        var lead = consensus.Lead is { } name ? Array.IndexOf(Evaluators, name) : -1;
        Span<decimal> given = new decimal[Math.Max(1, Evaluators.Length)];
        for (var i = 0; i < bids; i++)
        {
            var count = 0;
            for (var e = 0; e < Evaluators.Length; e++)
            {
                if (e != lead && cells[(e * bids) + i] is { } grade)
                {
                    given[count++] = grade;
                }
            }

            if (consensus.Way == ConsensusWay.Lead)
            {
                known[i] = lead >= 0 && cells[(lead * bids) + i] is not null;
                grades[i] = known[i] ? cells[(lead * bids) + i]!.Value : 0m;
                if (known[i] && count > 0)
                {
                    Reason(leaf, i, grades[i], ConsensusRule.Mean.Of(given[..count]));
                }

                continue;
            }

            known[i] = count > 0;
            grades[i] = count > 0 ? consensus.Of(given[..count]) : 0m;
        }
    }

    /// <summary>Gives what is remarked on the grades that make the one grade of a bid on a criterion.</summary>
    public IReadOnlyList<GradeRemark> Remarks(GradedCriterion leaf, int bid)
    {
        var remarks = new SortedDictionary<string, GradeRemark>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => consensus.Lead is null || Leads(entry)))
        {
            if (GradeOf(entry, leaf, bid) is not null)
            {
                remarks[entry.Sheet.Evaluator] = entry.Sheet.RemarkAt(entry.Row[bid], leaf.Name);
            }
        }

        return [.. remarks.Values];
    }

    /// <summary>Gives the single grades that count for a bid on a criterion, by evaluator in ordinal order.</summary>
    public IReadOnlyList<(string Evaluator, decimal Grade)> Single(GradedCriterion leaf, int bid)
    {
        var single = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (GradeOf(entry, leaf, bid) is { } grade)
            {
                single[entry.Sheet.Evaluator] = grade;
            }
        }

        return [.. single.Select(one => (one.Key, one.Value))];
    }

    /// <summary>Gives the grades that count, evaluator by evaluator, bid by bid; of two by one evaluator the later.</summary>
    public decimal?[] Cells(GradedCriterion leaf)
    {
        var cells = Room();
        Fill(leaf, cells);
        return cells;
    }

    /// <summary>Makes room for the single grades on a criterion.</summary>
    public decimal?[] Room() => new decimal?[Evaluators.Length * bids];

    private void Fill(GradedCriterion leaf, decimal?[] cells)
    {
        Array.Clear(cells);
        foreach (var entry in entries)
        {
            if (entry.Sheet.Scale != leaf.Scale || !entry.Sheet.TryGetColumn(leaf.Name, out var grades, out var given))
            {
                continue;
            }

            var start = Array.IndexOf(Evaluators, entry.Sheet.Evaluator) * bids;
            for (var row = 0; row < entry.Bid.Length; row++)
            {
                if (given[row] && entry.Bid[row] >= 0)
                {
                    cells[start + entry.Bid[row]] = grades[row];
                }
            }
        }
    }

    /// <summary>Takes note of a grade that the lead settles otherwise than the others without saying why.</summary>
    private void Reason(GradedCriterion leaf, int bid, decimal grade, decimal others)
    {
        if (grade != others && Remarks(leaf, bid)[0].Comment is null)
        {
            findings.Add(
                Finding.Of(
                    SelectionRules.ConsensusReason,
                    Severity.Error,
                    names[bid],
                    $"{consensus.Lead} settles '{leaf.Name}' of {names[bid]} at {PointText.Of(grade)}, where the others gave {PointText.Of(others)} in the mean, and gives no reason."
                )
            );
        }
    }

    /// <summary>Takes note of grades that their evaluator gave again later: only the last counts.</summary>
    private void Replace(IEnumerable<GradedCriterion> graded)
    {
        foreach (var leaf in graded)
        {
            var again = entries
                .Where(entry => entry.Sheet.Scale == leaf.Scale && entry.Sheet.TryGetColumn(leaf.Name, out _, out _))
                .GroupBy(entry => entry.Sheet.Evaluator, StringComparer.Ordinal)
                .Where(own => own.Skip(1).Any());
            foreach (var own in again)
            {
                Replace(leaf, own);
            }
        }
    }

    private void Replace(GradedCriterion leaf, IEnumerable<Entry> sheets)
    {
        var last = new Dictionary<int, decimal>();
        foreach (var entry in sheets)
        {
            entry.Sheet.TryGetColumn(leaf.Name, out var grades, out var given);
            for (var row = 0; row < entry.Bid.Length; row++)
            {
                var bid = entry.Bid[row];
                if (given[row] && bid >= 0)
                {
                    if (last.TryGetValue(bid, out var former))
                    {
                        Replaced(leaf, names[bid], former, grades[row], entry.Sheet);
                    }

                    last[bid] = grades[row];
                }
            }
        }
    }

    private void Replaced(GradedCriterion leaf, string bidder, decimal former, decimal grade, ScoreSheet sheet)
    {
        var (then, now, at) = (PointText.Of(former), PointText.Of(grade), InstantText.Of(sheet.Signed));
        excluded.Add(
            new ExcludedScores(
                sheet.Evaluator,
                bidder,
                SelectionRules.SheetReplaced,
                $"{then} on '{leaf.Name}' was replaced by {now} at {at}"
            )
        );
        findings.Add(
            Finding.Of(
                SelectionRules.SheetReplaced,
                Severity.Warning,
                sheet.Evaluator,
                $"{sheet.Evaluator} graded '{leaf.Name}' of {bidder} again at {at}: {now} instead of {then}."
            )
        );
    }

    private bool Leads(Entry entry) => string.Equals(entry.Sheet.Evaluator, consensus.Lead, StringComparison.Ordinal);

    private static decimal? GradeOf(Entry entry, GradedCriterion leaf, int bid) =>
        entry.Row[bid] is var row and >= 0
        && entry.Sheet.Scale == leaf.Scale
        && entry.Sheet.TryGetColumn(leaf.Name, out var grades, out var given)
        && given[row]
            ? grades[row]
            : null;

    private Entry? Read(
        ScoreSheet sheet,
        ScoreAccess access,
        IReadOnlyList<Bid> all,
        Dictionary<string, int> rows,
        Dictionary<string, GradedCriterion> graded
    )
    {
        if (access.WholeSheet(sheet) is { } recused)
        {
            excluded.Add(recused);
            return null;
        }

        foreach (var criterion in sheet.Criteria)
        {
            if (!graded.TryGetValue(criterion, out var leaf))
            {
                Note(SelectionRules.SheetCriterion, sheet, $"'{criterion}' is no criterion that is graded");
            }
            else if (leaf.Scale != sheet.Scale)
            {
                Note(
                    SelectionRules.SheetScale,
                    sheet,
                    $"'{criterion}' is graded on {leaf.Scale}, and the sheet is on {sheet.Scale}"
                );
            }
        }

        var bid = new int[sheet.Bidders.Count];
        for (var row = 0; row < bid.Length; row++)
        {
            var bidder = sheet.Bidders[row];
            bid[row] = -1;
            if (!rows.TryGetValue(bidder, out var index))
            {
                Note(SelectionRules.SheetBidder, sheet, $"'{bidder}' did not bid");
            }
            else if (access.For(sheet, all[index]) is { } refused)
            {
                excluded.Add(refused);
            }
            else
            {
                bid[row] = index;
            }
        }

        var back = new int[bids];
        Array.Fill(back, -1);
        for (var i = 0; i < bid.Length; i++)
        {
            if (bid[i] >= 0)
            {
                back[bid[i]] = i;
            }
        }

        return new Entry(sheet, bid, back);
    }

    private void Note(RuleId rule, ScoreSheet sheet, string what)
    {
        excluded.Add(new ExcludedScores(sheet.Evaluator, null, rule, what));
        findings.Add(
            Finding.Of(rule, Severity.Error, sheet.Evaluator, $"Scores of {sheet.Evaluator} do not count: {what}.")
        );
    }

    /// <summary>A sheet with the bid of each of its rows, and the row of each bid; below zero where no scores count.</summary>
    private sealed record Entry(ScoreSheet Sheet, int[] Bid, int[] Row);
}
