using System.Text;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>What is asked about an agreement: the day, the information, those to whom it may go, and the flows.</summary>
/// <param name="On">The day of which everything is asked.</param>
/// <param name="Items">The information.</param>
/// <param name="Recipients">Those to whom it may go, beside the parties of the agreement.</param>
/// <param name="Flows">What would go from whom to whom.</param>
internal sealed record FlowsFile(
    LocalDate On,
    IReadOnlyList<ConfidentialItem> Items,
    IReadOnlyList<Recipient> Recipients,
    IReadOnlyList<NamedFlow> Flows
)
{
    private static readonly DocumentFormat Format = DocumentFormat.Default.With(FlowsContext.Default);

    /// <summary>Gets the JSON Schema of such a file.</summary>
    public static string Schema => Format.Schema<FlowsFile>();

    public static Reading<FlowsFile> Read(string path) =>
        Whole(DocumentFile.Read(path, "a file of flows", Format.Read<FlowsFile>));

    public static Reading<FlowsFile> Parse(string text) =>
        Whole(DocumentFile.Parse(Encoding.UTF8.GetBytes(text), Format.Read<FlowsFile>));

    /// <summary>The recipients with the parties of an agreement; a party that the file describes stays as it is there.</summary>
    public IReadOnlyList<Recipient> With(IEnumerable<Party> parties) =>
        [
            .. parties
                .Where(party => !Recipients.Any(own => IsName(own.Name, party.Name)))
                .Select(party => Recipient.Of(party.Name, RecipientKind.Party).NeedsToKnow(Truth.True)),
            .. Recipients.Select(own => own.Among(Recipients)),
        ];

    /// <summary>Names that nothing has, and names that two have.</summary>
    public IEnumerable<InputProblem> Problems(Agreement agreement)
    {
        List<string> items = [.. Items.Select(own => own.Name)];
        List<string> holders = [.. With(agreement.Parties).Select(own => own.Name)];
        foreach (var twice in Twice(items))
        {
            yield return new InputProblem($"Two items are named '{twice}'.", Place: "$.items");
        }

        foreach (var twice in Twice(holders))
        {
            yield return new InputProblem($"Two recipients are named '{twice}'.", Place: "$.recipients");
        }

        foreach (var (i, flow) in Flows.Index())
        {
            var place = FormattableString.Invariant($"$.flows[{i}]");
            if (!items.Exists(own => IsName(own, flow.Item)))
            {
                yield return new InputProblem($"No item is named '{flow.Item}'.", Place: $"{place}.item");
            }

            foreach (var (name, member) in (IEnumerable<(string, string)>)[(flow.From, "from"), (flow.To, "to")])
            {
                if (!holders.Exists(own => IsName(own, name)))
                {
                    yield return new InputProblem(
                        $"No party and no recipient is named '{name}'.",
                        Place: $"{place}.{member}"
                    );
                }
            }

            if (string.IsNullOrWhiteSpace(flow.Purpose))
            {
                yield return new InputProblem("A flow has a purpose.", Place: $"{place}.purpose");
            }
        }
    }

    /// <summary>Refuses lists with nothing in a place, which the format lets pass.</summary>
    private static Reading<FlowsFile> Whole(Reading<FlowsFile> reading)
    {
        if (reading.Value is not { } file)
        {
            return reading;
        }

        InputProblem[] problems =
        [
            .. Gaps("$.items", file.Items),
            .. Gaps("$.recipients", file.Recipients),
            .. Gaps("$.flows", file.Flows),
        ];
        return problems.Length == 0 ? reading : Reading<FlowsFile>.Refused(problems);
    }

    private static IEnumerable<InputProblem> Gaps(string list, IEnumerable<object?> elements) =>
        elements
            .Index()
            .Where(own => own.Item is null)
            .Select(own => new InputProblem(
                "Expected an object, found null.",
                Place: FormattableString.Invariant($"{list}[{own.Index}]")
            ));

    private static IEnumerable<string> Twice(List<string> names) =>
        names.GroupBy(own => own, StringComparer.Ordinal).Where(own => own.Skip(1).Any()).Select(own => own.Key);

    private static bool IsName(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
