using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.IntellectualProperty;

/// <summary>Dated grants of what somebody makes later, and who has title once it is made.</summary>
internal sealed record GrantChain(
    AgreementView View,
    WorkItem Item,
    IpRight Right,
    IReadOnlyList<AssignmentMade> Grants
)
{
    private static readonly Instant Known = Instant.FromUtc(9000, 1, 1, 0, 0);

    public static GrantChain Of(JsonElement one)
    {
        AssignmentMade[] grants =
        [
            .. one.GetProperty("facts")
                .EnumerateArray()
                .Select(
                    (grant, i) =>
                        AssignmentMade.Of(
                            string.Create(CultureInfo.InvariantCulture, $"G{i + 1:00}"),
                            Day(grant.TextOr("on", "")),
                            Known,
                            Term(grant),
                            Truth.True
                        )
                ),
        ];
        if (grants.Length == 0)
        {
            throw new MalformedCaseException("there is no grant");
        }

        // What is not a grant of the future is of something that is there.
        var existing = Array.Find(grants, grant => grant.Term.Wording == AssignmentWording.Present);
        var arises = existing?.On.PlusDays(-1) ?? grants.Max(grant => grant.On).PlusDays(1);
        var author = grants[0].Term.From;
        var item = CaseRights.Item(one);
        var view = Agreement
            .Between(Party.Customer(grants[0].Term.To), Party.Provider(author))
            .Document("grants", LocalDate.Min(arises, grants.Min(grant => grant.On)))
            .Record([
                .. grants,
                Contribution.Of("W", arises, Known, item.Name, Author.Itself(author), author, item.Jurisdiction),
            ])
            .AsOf(LocalDate.Max(arises, grants.Max(grant => grant.On)), Known);
        return new GrantChain(view, item, CaseRights.Right(one), grants);
    }

    /// <summary>Finds who is meant by the first word of a key, such as <c>stanford</c>.</summary>
    public string? Find(string word) =>
        Grants
            .SelectMany(grant => new[] { grant.Term.From, grant.Term.To })
            .FirstOrDefault(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    public string TitleHolder() =>
        View.WhoOwns(Item, Right) is var answer
        && answer.TryGetValue(out var ownership)
        && ownership.Lines is [{ Standing: OwnershipStanding.Owned, Owners: [var owner] }]
            ? owner.Owner
            : $"not known: {answer}";

    public string Holding(string name) =>
        string.Equals(TitleHolder(), name, StringComparison.Ordinal) ? "legal title"
        : Grants.Any(grant =>
            grant.Term.Wording == AssignmentWording.PromiseOnly
            && string.Equals(grant.Term.To, name, StringComparison.Ordinal)
        )
            ? "equitable claim only"
        : "nothing";

    private static AssignmentTerm Term(JsonElement grant)
    {
        var (from, to) = (grant.TextOr("from", ""), grant.TextOr("to", ""));
        return AssignmentWords.Of(grant.TextOr("kind", grant.TextOr("wording", ""))) switch
        {
            AssignmentWording.PromiseOnly => AssignmentTerm.Promise(from, to),
            AssignmentWording.FutureVesting => AssignmentTerm.OfFuture(from, to),
            AssignmentWording.Present => AssignmentTerm.Present(from, to),
            _ => throw new NotBuiltException($"ownership-defaults kind '{grant.TextOr("kind", "")}' not built"),
        };
    }

    private static LocalDate Day(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value
        : LocalDatePattern.Iso.Parse($"{text}-01") is { Success: true } month ? month.Value
        : LocalDatePattern.Iso.Parse($"{text}-01-01") is { Success: true } year ? year.Value
        : throw new MalformedCaseException($"'{text}' is no day");
}
