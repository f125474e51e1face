using System.Text.Json;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Conformance.IntellectualProperty;

/// <summary>Reads which right a case is about, and the work in which it stands.</summary>
internal static class CaseRights
{
    private const string NotOneOf = "not one of";

    private static readonly (string Word, string WorkType)[] WorkTypeWords =
    [
        ("software", WorkTypes.Software),
        ("computer program", WorkTypes.Software),
        ("collective", WorkTypes.Collective),
        ("motion picture", WorkTypes.Audiovisual),
        ("audiovisual", WorkTypes.Audiovisual),
        ("translation", WorkTypes.Translation),
        ("supplementary", WorkTypes.Supplementary),
        ("compilation", WorkTypes.Compilation),
        ("instructional", WorkTypes.Instructional),
        ("answer material", WorkTypes.TestAnswers),
        ("test", WorkTypes.Test),
        ("atlas", WorkTypes.Atlas),
    ];

    /// <summary>Gives the right; moral rights are a matter of copyright.</summary>
    public static IpRight Right(JsonElement one)
    {
        var text = one.TextOr("right", "");
        return text.Split(' ', '(')[0] switch
        {
            "copyright" or "moral" => IpRight.Copyright,
            "patent" => IpRight.Patent,
            "design" => IpRight.Design,
            "database" => IpRight.DatabaseRight,
            "trade" => AssignmentWords.Has(text, "mark") ? IpRight.TradeMark : IpRight.TradeSecret,
            _ => throw new NotBuiltException($"ownership-defaults right '{text}' not built"),
        };
    }

    public static WorkItem Item(JsonElement one)
    {
        var item = WorkItem
            .Of("work", IpClass.Foreground)
            .With(Right(one))
            .InJurisdiction(Country.Of(one.TextOr("jurisdiction", "")));
        return WorkType(one) is { } kind ? item.OfType(kind) : item;
    }

    /// <summary>Gives the kind of work by the names that laws use; what says "not one of" is named as it stands.</summary>
    private static string? WorkType(JsonElement one)
    {
        var facts = one.Optional("facts");
        var text = facts.ValueKind == JsonValueKind.Object ? facts.TextOr("workType", "") : "";
        text =
            text.Length > 0 ? text
            : AssignmentWords.Has(one.TextOr("right", ""), "software") ? "software"
            : "";
        return text.Length == 0 ? null
            : AssignmentWords.Has(text, NotOneOf) ? text
            : Array.Find(WorkTypeWords, own => AssignmentWords.Has(text, own.Word)).WorkType ?? text;
    }
}
