using System.Globalization;
using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>A standard confidentiality agreement: every variable of its cover page and every clause is held, or it is said why not.</summary>
internal sealed class NdaClauseCases : ICaseFamily
{
    private const string Family = "nda-clauses";

    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With(
        "attribution",
        "coverPageVariables",
        "precedence",
        "clauses"
    );

    private static readonly IReadOnlySet<string> KnownOfAClause = DocumentKeys.With("heading", "text");

    private static readonly NdaCoverPage Page = NdaCoverPage
        .Of(Party.Customer("Northquay"), Party.Provider("Larkfield"), "load testing", new LocalDate(2027, 1, 1))
        .GovernedBy("Delaware", "New Castle");

    private static readonly Dictionary<string, Func<string, bool>> Variables = new(StringComparer.Ordinal)
    {
        ["Purpose"] = type => type is "text" && Page.Purpose is "load testing",
        ["EffectiveDate"] = type => type is "date" && Page.Effective == new LocalDate(2027, 1, 1),
        ["MndaTerm"] = HoldsTerm,
        ["TermOfConfidentiality"] = HoldsConfidentiality,
        ["GoverningLaw"] = type => type is "state" && Page.GoverningLaw is "Delaware",
        ["Jurisdiction"] = type => type is "courts" && Page.Jurisdiction is "New Castle",
        ["Modifications"] = type => type is "text" && HoldsModifications(),
    };

    public string Name => Family;

    public bool Recognises(JsonElement root) => root.Has("coverPageVariables") || root.Has("clauses");

    public IEnumerable<ConformanceCase> Read(JsonElement root)
    {
        var (variables, clauses) = (Members(root, "coverPageVariables"), Members(root, "clauses"));
        return variables
            .Select(own => Case("variable", own.Name, root, () => Variable(own)))
            .Concat(clauses.Select(own => Case("clause", own.Name, root, () => Clause(own))))
            .Append(Case("precedence", "precedence", root, Precedence));
    }

    private static ConformanceCase Case(string method, string id, JsonElement root, Func<Verdict> run) =>
        new(Family, method, id, () => DocumentKeys.Judge(run(), root, KnownAtTheTop, Family));

    private static Verdict Variable(JsonProperty variable)
    {
        if (!Variables.TryGetValue(variable.Name, out var holds))
        {
            throw new NotBuiltException($"variable '{variable.Name}' not built");
        }

        string[] types =
            variable.Value.ValueKind == JsonValueKind.Array
                ? [.. variable.Value.EnumerateArray().Select(own => own.GetString()!)]
                : [variable.Value.GetString()!];
        return types.Length > 0 && Array.TrueForAll(types, type => holds(type))
            ? new Verdict([], [])
            : Verdict.Failed($"{variable.Name}: the cover page does not hold [{string.Join("; ", types)}]");
    }

    private static Verdict Clause(JsonProperty clause)
    {
        var heading = clause.Value.TextOr("heading", "");
        var own = MutualNda.Clauses.FirstOrDefault(one =>
            string.Equals(one.Number.ToString(CultureInfo.InvariantCulture), clause.Name, StringComparison.Ordinal)
        );
        if (own is null || !string.Equals(own.Heading, heading, StringComparison.Ordinal))
        {
            return Verdict.Failed($"clause {clause.Name} {heading}: the model has {own?.ToString() ?? "none"}");
        }

        var agreement = MutualNda.CommonPaper(Page);
        var places = agreement
            .Clauses.Select(one => one.Reference)
            .Concat(MutualNda.StandardTerms(Page).Places.Select(place => place.Reference))
            .Count(place => IsWithin(place, clause.Name));
        var isHeld = own.Held.Count > 0 && places > 0;
        return DocumentKeys.Judge(
            isHeld || own.NotHeld is not null
                ? new Verdict([], [])
                : Verdict.Failed($"clause {clause.Name} {heading}: neither held nor said why not"),
            clause.Value,
            KnownOfAClause,
            $"{Family}/clause"
        );
    }

    /// <summary>Says whether a place is a clause, or a part of it such as <c>§ 3(a)</c>.</summary>
    private static bool IsWithin(ClauseReference place, string number) =>
        place.Document is "MNDA"
        && place.Place.StartsWith($"§ {number}", StringComparison.Ordinal)
        && (place.Place.Length == number.Length + 2 || !char.IsAsciiDigit(place.Place[number.Length + 2]));

    private static Verdict Precedence()
    {
        var order = MutualNda.CommonPaper(Page).OrderOfPrecedence;
        return order is [{ Document: "CoverPage", Over: "MNDA" }]
            ? new Verdict([], [])
            : Verdict.Failed($"precedence: expected the cover page first, actual [{string.Join("; ", order)}]");
    }

    private static bool HoldsTerm(string alternative)
    {
        var (page, last) = alternative.StartsWith("Expires", StringComparison.Ordinal)
            ? (Page.Expiring(Period.FromYears(1)), (LocalDate?)new LocalDate(2027, 12, 31))
            : (Page, null);
        var view = MutualNda.CommonPaper(page).AsOf(Page.Effective, Instant.FromUtc(2027, 1, 1, 0, 0));
        return (last is not null || alternative.StartsWith("Continues", StringComparison.Ordinal))
            && view.Term("MNDA").Value.LastDay == last;
    }

    private static bool HoldsConfidentiality(string alternative)
    {
        var isFixed = alternative.Contains("trade secret", StringComparison.Ordinal);
        var page = isFixed ? Page.KeepingConfidentialFor(Period.FromYears(2)) : Page;
        return MutualNda.StandardTerms(page).Lasts
                is { KeepsTradeSecrets: true, Start: ConfidentialityStart.EffectiveDate }
                && isFixed
            || (
                alternative.Contains("perpetuity", StringComparison.Ordinal)
                && MutualNda.StandardTerms(page).Lasts == ConfidentialityPeriod.Perpetual
            );
    }

    private static bool HoldsModifications()
    {
        var terms = MutualNda.StandardTerms(Page).Forbidding(ConfidentialAct.ReverseEngineer);
        var view = MutualNda.CommonPaper(Page.Modifying(terms)).AsOf(Page.Effective, Instant.FromUtc(2027, 1, 1, 0, 0));
        return view.Ask(NdaQuestion.NoReverseEngineering).Explanation.Basis
            is ClauseReference { Document: "CoverPage" };
    }

    private static List<JsonProperty> Members(JsonElement root, string key) =>
        root.Members(key) is { ValueKind: JsonValueKind.Object } members
            ? members.EnumerateObject().ToList()
            : throw new MalformedCaseException($"'{key}' is missing");
}
