using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>The check-list of questions to a confidentiality agreement: yes, no, or silent.</summary>
public static class NdaQuestions
{
    /// <summary>Gets all questions, in the order of their numbers.</summary>
    public static IReadOnlyList<NdaQuestion> All { get; } =
        Array.AsReadOnly([.. Enum.GetValues<NdaQuestion>().Where(question => question != NdaQuestion.None)]);

    /// <summary>Asks the agreement a question.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="question">The question.</param>
    /// <param name="receiving">The name of the party that receives the information; without it both directions are asked.</param>
    /// <returns>
    /// Yes or no with the place that says it; silent where no clause mentions it. Where clauses differ the document that prevails
    /// decides; where none does it is a conflict that names them.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such question, or no party of that name.</exception>
    public static Answer<bool> Ask(this AgreementView view, NdaQuestion question, string? receiving = null)
    {
        Guard.Against.Null(view);
        ConfidentialityGuards.Known(question);
        if (receiving is not null)
        {
            view.Agreement.CheckParty(receiving, nameof(receiving));
        }

        var said = view.Provisions<ConfidentialityTerms>()
            .Where(own => receiving is null || Binds(own.Terms, receiving))
            .Select(own => Said(own, question))
            .Concat(question == NdaQuestion.NoSolicitation ? Norms(view, receiving) : [])
            .Where(own => !own.Says.IsUnknown)
            .ToList();
        var deciding = said.Where(own =>
                !said.Exists(other => view.Agreement.DoesPrevail(other.At.Document, own.At.Document))
            )
            .ToList();
        return deciding.Count == 0 ? Answer.Silent<bool>(Silent(question))
            : deciding.TrueForAll(own => own.Says == deciding[0].Says) ? Known(deciding)
            : Answer.Conflict<bool>(Conflict(question, deciding));
    }

    /// <summary>Asks terms that stand in no agreement.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="question">The question.</param>
    /// <returns>Yes or no; silent where they do not mention it.</returns>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public static Answer<bool> Ask(this ConfidentialityTerms terms, NdaQuestion question)
    {
        Guard.Against.Null(terms);
        var answer = NdaReading.Answer(ConfidentialityGuards.Known(question), terms);
        return answer.Says.IsUnknown
            ? Answer.Silent<bool>(Silent(question))
            : Answer.Known(
                answer.Says.IsTrue,
                Explanation.Of($"{Word(answer.Says)}: {answer.Words}.", terms.PlaceOf(answer.Part))
            );
    }

    /// <summary>Gives the number of a question in ContractNLI.</summary>
    internal static string Id(NdaQuestion question) => $"nda-{Invariant.Text((int)question)}";

    private static bool Binds(ConfidentialityTerms terms, string receiving) =>
        string.Equals(terms.Receiving, receiving, StringComparison.Ordinal)
        || (terms.IsMutual && string.Equals(terms.Disclosing, receiving, StringComparison.Ordinal));

    private static Statement Said(InForce<ConfidentialityTerms> own, NdaQuestion question)
    {
        var answer = NdaReading.Answer(question, own.Terms);
        return new Statement(answer.Says, own.Terms.PlaceOf(answer.Part) ?? own.Reference, answer.Words);
    }

    /// <summary>Solicitation is often forbidden by a clause of its own.</summary>
    private static IEnumerable<Statement> Norms(AgreementView view, string? receiving) =>
        view.Provisions<Norm>()
            .Where(own =>
                string.Equals(own.Terms.Action, StandardNorms.SolicitEmployees, StringComparison.Ordinal)
                && (
                    receiving is null
                    || own.Terms.By is null
                    || string.Equals(own.Terms.By, receiving, StringComparison.Ordinal)
                )
            )
            .Select(own => new Statement(
                Truth.Of(own.Terms.Effect == NormEffect.Forbid),
                own.Reference,
                $"{NormGuards.Word(own.Terms.Effect)} to {own.Terms.Action}"
            ));

    private static Answer<bool> Known(List<Statement> deciding) =>
        Answer.Known(
            deciding[0].Says.IsTrue,
            deciding.Count == 1
                ? deciding[0].Explain()
                : Explanation.Of($"{Word(deciding[0].Says)}.", deciding.Select(own => own.Explain()))
        );

    private static Finding Silent(NdaQuestion question) =>
        Finding.Of(
            ConfidentialityRules.QuestionSilent,
            Severity.Info,
            Id(question),
            $"No clause mentions it: {ConfidentialWords.Of(question)}"
        );

    private static Finding Conflict(NdaQuestion question, List<Statement> deciding)
    {
        string[] yes = [.. deciding.Where(own => own.Says.IsTrue).Select(own => own.At.ToString())];
        string[] no = [.. deciding.Where(own => own.Says.IsFalse).Select(own => own.At.ToString())];
        return Finding.Of(
            ConfidentialityRules.QuestionConflict,
            Severity.Warning,
            Id(question),
            $"{Invariant.List(yes)} {(yes.Length == 1 ? "says" : "say")} yes and {Invariant.List(no)} {(no.Length == 1 ? "says" : "say")} no: {ConfidentialWords.Of(question)}",
            remedy: "Ask for one receiving party, or declare which document prevails."
        );
    }

    private static string Word(Truth says) => says.IsTrue ? "Yes" : "No";

    private sealed record Statement(Truth Says, ClauseReference At, string Words)
    {
        public Explanation Explain() => Explanation.Of($"{Word(Says)}, by {At}: {Words}.", At);
    }
}
