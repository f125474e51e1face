using System.Text.Json;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Responsibility matrices and what is wrong with them; findings are compared in any order.</summary>
internal sealed class RaciCases() : PracticeCases("raci", "matrix", "rules")
{
    /// <summary>The organisation that keeps what is retained.</summary>
    private const string Client = "client";

    private static readonly Dictionary<RuleId, (string Rule, string Subject)> Rules = new()
    {
        [ContractRules.RaciOneAccountable] = ("R1", "activity"),
        [ContractRules.RaciResponsible] = ("R2", "activity"),
        [ContractRules.RaciOneKind] = ("R3", "activity"),
        [ContractRules.RaciLoad] = ("R4", "role"),
        [ContractRules.RaciUnusedRole] = ("R5", "role"),
        [ContractRules.RaciConsulted] = ("R6", "activity"),
        [ContractRules.RaciRetained] = ("R7", "activity"),
        [ContractRules.RaciCounterpart] = ("R8", "activity"),
    };

    protected override Verdict Compare(JsonElement asked, JsonElement expected)
    {
        if (expected.Optional("findings") is not { ValueKind: JsonValueKind.Array } findings)
        {
            throw new MalformedCaseException("'findings' is not a list");
        }

        string[] actual = [.. Matrix(asked).Findings.Select(Printed).Order(StringComparer.Ordinal)];
        string[] wanted = [.. findings.EnumerateArray().Select(Printed).Order(StringComparer.Ordinal)];
        string[] skips =
        [
            .. NotBuilt(
                "given",
                asked,
                "roles",
                "matrix",
                "organisation",
                "retainedActivities",
                "limits",
                "counterparts"
            ),
            .. NotBuilt("limit", asked.Members("limits"), "maxAPerRole"),
            .. NotBuilt("expected key", expected, "findings"),
        ];
        return actual.SequenceEqual(wanted, StringComparer.Ordinal)
            ? new Verdict([], skips)
            : new Verdict(
                [$"findings: expected [{string.Join("; ", wanted)}], actual [{string.Join("; ", actual)}]"],
                skips
            );
    }

    private static ResponsibilityMatrix Matrix(JsonElement asked)
    {
        var organisation = asked.Members("organisation");
        var retained = asked.Texts("retainedActivities");
        var counterparts = asked.Members("counterparts");
        var roles = asked
            .Texts("roles")
            .Select(role => RaciRole.Of(role, organisation.TextOr(role, "") is { Length: > 0 } party ? party : null));
        return asked
            .Members("matrix")
            .EnumerateObject()
            .Select(row => Activity(row, retained.Contains(row.Name, StringComparer.Ordinal), counterparts))
            .Aggregate(ResponsibilityMatrix.Of(roles), (matrix, activity) => matrix.Activity(activity))
            .Limited(Limits(asked.Members("limits")));
    }

    private static RaciActivity Activity(JsonProperty row, bool isRetained, JsonElement counterparts)
    {
        if (row.Value.ValueKind != JsonValueKind.Object)
        {
            throw new MalformedCaseException($"the row '{row.Name}' is not an object");
        }

        var activity = RaciActivity.Of(
            row.Name,
            row.Value.EnumerateObject().Select(cell => RaciPart.Of(cell.Name, row.Value.TextOr(cell.Name, "")))
        );
        activity = isRetained ? activity.Retained(Client) : activity;
        return counterparts.TextOr(row.Name, "") is { Length: > 0 } role ? activity.WithCounterpart(role) : activity;
    }

    private static RaciLimits Limits(JsonElement limits) =>
        RaciLimits.Of(accountablePerRole: limits.Has("maxAPerRole") ? (int)limits.Whole("maxAPerRole") : null);

    private static string Printed(Finding finding)
    {
        var (rule, subject) = Rules[finding.Rule];
        return $"{rule} {finding.Severity.ToString().ToLowerInvariant()}, {subject} {finding.Subject}";
    }

    private static string Printed(JsonElement finding)
    {
        var subject = finding.Has("activity") ? "activity" : "role";
        return $"{finding.TextOr("rule", "?")} {finding.TextOr("is", "?")}, {subject} {finding.TextOr(subject, "?")}";
    }
}
