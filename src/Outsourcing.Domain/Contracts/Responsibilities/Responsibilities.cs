namespace Outsourcing.Domain.Contracts;

/// <summary>Who has which part in what by all responsibility matrices that are in force.</summary>
/// <remarks>Two are equal when matrices and findings are equal, in order. Immutable.</remarks>
public sealed record Responsibilities
{
    private readonly InForce<ResponsibilityMatrix>[] matrices;
    private readonly Finding[] findings;

    private Responsibilities(InForce<ResponsibilityMatrix>[] matrices, Finding[] findings)
    {
        this.matrices = matrices;
        this.findings = findings;
    }

    /// <summary>Gets the matrices with their clauses, in the order of the agreement.</summary>
    public IReadOnlyList<InForce<ResponsibilityMatrix>> Matrices => Array.AsReadOnly(matrices);

    /// <summary>
    /// Gets what is wrong: with each matrix by itself, with activities that two matrices have differently, and with services in
    /// force for which nobody or more than one role answers.
    /// </summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>Says which part the roles have in an activity.</summary>
    /// <param name="activity">The name of the activity.</param>
    /// <returns>The row; silent when no matrix names the activity, a conflict when two have it differently.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <see langword="null"/>.</exception>
    public Answer<RaciActivity> Row(string activity) => Ask(activity, matrix => matrix.Row(activity));

    /// <summary>Says who answers for an activity.</summary>
    /// <param name="activity">The name of the activity.</param>
    /// <returns>
    /// The role; silent when no matrix names the activity, a missing fact when no role is accountable, a conflict when
    /// several are or two matrices have the activity differently.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <see langword="null"/>.</exception>
    public Answer<RaciRole> Accountable(string activity) => Ask(activity, matrix => matrix.Accountable(activity));

    /// <summary>Compares matrices and findings.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether both are equal, in order.</returns>
    public bool Equals(Responsibilities? other) =>
        other is not null
        && matrices.AsSpan().SequenceEqual(other.matrices)
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(matrices.Length, matrices.FirstOrDefault(), findings.Length, findings.FirstOrDefault());

    /// <summary>Returns text such as <c>responsibilities by SOW1 Schedule 2: 3 findings</c>.</summary>
    /// <returns>By which clauses, and how many findings there are.</returns>
    public override string ToString()
    {
        var by =
            matrices.Length == 0
                ? "no clause"
                : Invariant.List([.. matrices.Select(matrix => matrix.Reference.ToString())]);
        return $"responsibilities by {by}: {Invariant.Text(findings.Length)} finding{(findings.Length == 1 ? "" : "s")}";
    }

    internal static Responsibilities In(AgreementView view)
    {
        var inForce = view.Provisions<ResponsibilityMatrix>();
        var rows = inForce
            .SelectMany(matrix => matrix.Terms.Activities.Select(row => (Row: row, matrix.Reference)))
            .ToList();
        return new Responsibilities(
            [.. inForce],
            [
                .. inForce.SelectMany(matrix => matrix.Terms.Findings.Select(found => At(found, matrix.Reference))),
                .. rows.GroupBy(own => own.Row.Name, StringComparer.Ordinal)
                    .Where(own => own.Select(one => one.Row).Distinct().Skip(1).Any())
                    .Select(own => TwoRows(own.Key, [.. own.Select(one => one.Reference)])),
                .. view.ServicesInForce()
                    .SelectMany(service =>
                        Owners(
                            service,
                            [.. rows.Where(own => own.Row.Services.Contains(service.Id, StringComparer.Ordinal))]
                        )
                    ),
            ]
        );
    }

    private static Finding At(Finding found, ClauseReference clause) =>
        Finding.Of(found.Rule, found.Severity, found.Subject, found.Message, clause, found.Remedy);

    private static Finding TwoRows(string activity, ClauseReference[] clauses) =>
        Finding.Of(
            ContractRules.RaciOneRow,
            Severity.Error,
            activity,
            $"{Invariant.List([.. clauses.Select(clause => clause.ToString())])} have '{activity}' differently.",
            clauses[0]
        );

    private static IEnumerable<Finding> Owners(Service service, (RaciActivity Row, ClauseReference Clause)[] rows)
    {
        if (!Array.Exists(rows, own => own.Row.Accountable.Count > 0))
        {
            yield return Gap(
                service,
                rows.Length == 0
                    ? $"No activity of a responsibility matrix is about '{service.Id}'."
                    : $"Nobody is accountable for an activity that is about '{service.Id}'.",
                clause: null
            );
        }

        foreach (var (row, clause) in rows.Where(own => own.Row.Accountable.Count > 1))
        {
            yield return Gap(
                service,
                $"More than one role is accountable for '{row.Name}', which is about '{service.Id}': {Invariant.List(row.Accountable)}.",
                clause
            );
        }
    }

    private static Finding Gap(Service service, string message, ClauseReference? clause) =>
        Finding.Of(ContractRules.RaciServiceOwner, Severity.Error, service.Id, message, clause);

    private Answer<T> Ask<T>(string activity, Func<ResponsibilityMatrix, Answer<T>> ask)
        where T : notnull
    {
        Guard.Against.Null(activity);
        var naming = Array.FindAll(matrices, matrix => matrix.Terms.Row(activity).IsKnown);
        return naming.Length == 0 ? Answer.Silent<T>(RaciCheck.NotNamed(activity))
            : Array.TrueForAll(naming, own => own.Terms.Row(activity).Equals(naming[0].Terms.Row(activity)))
                ? ask(naming[0].Terms)
            : Answer.Conflict<T>(TwoRows(activity, Array.ConvertAll(naming, own => own.Reference)));
    }
}

/// <summary>Questions to an agreement about who has which part in what.</summary>
public static class ResponsibilityQuestions
{
    /// <summary>Gives who has which part in what, by all responsibility matrices that are in force on the day of the view.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>The responsibilities, with what is wrong with them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static Responsibilities Responsibilities(this AgreementView view) =>
        Contracts.Responsibilities.In(Guard.Against.Null(view));
}
