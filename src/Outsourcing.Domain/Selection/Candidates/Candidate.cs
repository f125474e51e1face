namespace Outsourcing.Domain.Selection;

/// <summary>Where the name of a candidate came from.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum CandidateSource
{
    /// <summary>No source; never used.</summary>
    None = 0,

    /// <summary>Somebody recommended it.</summary>
    Referral = 1,

    /// <summary>It stands in a directory of providers.</summary>
    Directory = 2,

    /// <summary>It does the work now.</summary>
    Incumbent = 3,

    /// <summary>The buyer found it.</summary>
    OwnSearch = 4,
}

/// <summary>A provider that may be asked to bid, and where its name came from.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record Candidate
{
    private Candidate(string name, CandidateSource source, string? from) => (Name, Source, From) = (name, source, from);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets where it came from.</summary>
    public CandidateSource Source { get; }

    /// <summary>Gets who recommended it, or which directory it stands in; <see langword="null"/> for the incumbent and an own search.</summary>
    public string? From { get; }

    /// <summary>Creates a candidate that somebody recommended.</summary>
    /// <param name="name">The name of the candidate.</param>
    /// <param name="referee">Who recommended it.</param>
    /// <returns>The candidate.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static Candidate ReferredBy(string name, string referee) =>
        new(Text(name), CandidateSource.Referral, Guard.Against.NoText(referee).Trim());

    /// <summary>Creates a candidate from a directory.</summary>
    /// <param name="name">The name of the candidate.</param>
    /// <param name="directory">The directory.</param>
    /// <returns>The candidate.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static Candidate ListedIn(string name, string directory) =>
        new(Text(name), CandidateSource.Directory, Guard.Against.NoText(directory).Trim());

    /// <summary>Creates the candidate that does the work now.</summary>
    /// <param name="name">The name of the candidate.</param>
    /// <returns>The candidate.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static Candidate Incumbent(string name) => new(Text(name), CandidateSource.Incumbent, null);

    /// <summary>Creates a candidate that the buyer found.</summary>
    /// <param name="name">The name of the candidate.</param>
    /// <returns>The candidate.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static Candidate Found(string name) => new(Text(name), CandidateSource.OwnSearch, null);

    /// <summary>Finds what makes a list of candidates one-sided.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <returns>Findings: one name twice, all from one source, nobody but the incumbent, one that recommended itself, or only the incumbent's referees.</returns>
    public static IReadOnlyList<Finding> Check(params IEnumerable<Candidate> candidates)
    {
        var copy = Guard.Against.NullElement(candidates);
        var findings = new List<Finding>();
        foreach (var twice in copy.GroupBy(one => one.Name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            findings.Add(
                Warn(SelectionRules.CandidateTwice, twice.Key, $"'{twice.Key}' is on the list more than once.")
            );
        }

        string[] incumbents = [.. copy.Where(one => one.Source == CandidateSource.Incumbent).Select(one => one.Name)];
        var sources = copy.GroupBy(one => (one.Source, one.From)).ToList();
        if (copy.Length > 0 && copy.All(one => one.Source == CandidateSource.Incumbent))
        {
            findings.Add(
                Warn(SelectionRules.CandidateSources, "candidates", "Nobody but the incumbent is on the list.")
            );
        }
        else if (copy.Length > 1 && sources.Count == 1)
        {
            findings.Add(
                Warn(
                    SelectionRules.CandidateSources,
                    "candidates",
                    $"All candidates come from one source: {copy[0].Words}."
                )
            );
        }

        foreach (
            var own in copy.Where(one =>
                one.Source == CandidateSource.Referral && string.Equals(one.From, one.Name, StringComparison.Ordinal)
            )
        )
        {
            findings.Add(
                Warn(SelectionRules.CandidateReferees, own.Name, $"Only the candidate itself speaks for {own.Name}.")
            );
        }

        string[] referees = [.. copy.Where(one => one.Source == CandidateSource.Referral).Select(one => one.From!)];
        if (referees.Length > 0 && referees.All(referee => incumbents.Contains(referee, StringComparer.Ordinal)))
        {
            findings.Add(
                Warn(
                    SelectionRules.CandidateReferees,
                    "candidates",
                    $"Only the incumbent speaks for others: {Invariant.List([.. referees.Distinct(StringComparer.Ordinal)])}."
                )
            );
        }

        return findings;
    }

    /// <summary>Returns text such as <c>Borea, referred by Alpina</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}, {Words}";

    private string Words =>
        Source switch
        {
            CandidateSource.Referral => $"referred by {From}",
            CandidateSource.Directory => $"listed in {From}",
            CandidateSource.Incumbent => "incumbent",
            _ => "found by own search",
        };

    private static string Text(string name) => Guard.Against.NoText(name).Trim();

    private static Finding Warn(RuleId rule, string subject, string message) =>
        Finding.Of(rule, Severity.Warning, subject, message);
}
