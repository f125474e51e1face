namespace Outsourcing.Samples.MayWeShare;

/// <summary>An agreement on a day, with the information and the recipients that can be asked about.</summary>
internal sealed class Asking(AgreementView view, FlowsFile file)
{
    /// <summary>The laws that protect disclosures: those of the Union and of the countries of the parties' legal entities.</summary>
    private readonly LawPack[] laws =
    [
        .. DisclosureLaws.All.Where(pack =>
            pack == DisclosureLaws.EuropeanUnion
            || view.Agreement.Parties.SelectMany(party => party.Entities)
                .Any(entity => IsName(pack.Jurisdiction, entity.Country?.Code ?? ""))
        ),
    ];

    public AgreementView View => view;

    public IReadOnlyList<ConfidentialItem> Items => file.Items;

    /// <summary>Gets the parties and those to whom they may give something on.</summary>
    public IReadOnlyList<Recipient> Recipients { get; } = file.With(view.Agreement.Parties);

    /// <summary>Gets the clauses of confidentiality in force.</summary>
    public IReadOnlyList<InForce<ConfidentialityTerms>> Clauses { get; } = [.. view.Provisions<ConfidentialityTerms>()];

    /// <summary>Gets the purposes that the clauses state, and others for which flows are asked about.</summary>
    public IReadOnlyList<string> Purposes =>
        [
            .. Clauses
                .SelectMany(own => own.Terms.Purposes)
                .Concat(file.Flows.Select(own => own.Purpose))
                .Distinct(StringComparer.Ordinal),
        ];

    public Answered Answer(Question question) =>
        new(question, view, view.MayDisclose(question.Item, question.To, question.Purpose, question.Act, laws: laws));

    /// <summary>The flows of the list with their decisions.</summary>
    public IReadOnlyList<FlowAnswer> Flows()
    {
        var flows = file.Flows.Select(flow =>
            Flow.Of(
                Items.First(own => IsName(own.Name, flow.Item)),
                flow.From,
                Recipients.First(own => IsName(own.Name, flow.To)),
                flow.Purpose,
                flow.Act
            )
        );
        return
        [
            .. view.CheckFlows(flows, laws: laws, recipients: Recipients)
                .Select((check, i) => new FlowAnswer(i + 1, check)),
        ];
    }

    /// <summary>What somebody is; on whose side it stands is not said again where that side gives it something.</summary>
    public string Kind(string name, string? from) =>
        Words.Kind(Recipients.First(own => IsName(own.Name, name)), view, from);

    /// <summary>The question of a request, or which of its names nothing has.</summary>
    public Reading<Question> Question(Request request)
    {
        List<InputProblem> problems = [];
        var item = Named(Items, own => own.Name, request.Item!, "item", problems);
        var to = Named(Recipients, own => own.Name, request.To!, "recipient", problems);
        if (string.IsNullOrWhiteSpace(request.Purpose))
        {
            problems.Add(new InputProblem("--purpose is blank."));
        }

        return item is null || to is null || problems.Count > 0
            ? Reading<Question>.Refused(problems)
            : Reading<Question>.Of(new Question(item, to, request.Purpose!, Acts.Of(request.Act)));
    }

    private static bool IsName(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static T? Named<T>(
        IReadOnlyList<T> all,
        Func<T, string> name,
        string wanted,
        string what,
        List<InputProblem> problems
    )
        where T : class
    {
        var found = all.FirstOrDefault(own => string.Equals(name(own), wanted, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            problems.Add(new InputProblem($"There is no {what} '{wanted}': {string.Join(", ", all.Select(name))}."));
        }

        return found;
    }
}
