using System.Reflection;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.House;

/// <summary>docs/rules.md lists exactly the rules that the code declares.</summary>
public sealed class RulesDocumentTests
{
    private const string Document = "docs/rules.md";

    [Fact]
    public void Rules_InTheDocument_AreThoseInCode_InOrder()
    {
        var declared = Libraries.All.SelectMany(assembly => assembly.GetTypes()).SelectMany(RulesOf);
        var documented = Rows(RepositoryFiles.Read(Document)).Select(row => row.Rule);

        Assert.Equal(declared.Order(StringComparer.Ordinal), documented);
    }

    [Fact]
    public void Rules_InTheDocument_HaveAMeaning()
    {
        Assert.DoesNotContain(Rows(RepositoryFiles.Read(Document)), row => row.Meaning.Length == 0);
    }

    [Fact]
    public void RulesOf_AClass_AreItsStaticRuleIds()
    {
        Assert.Equal(["sample.declared", "sample.internal"], RulesOf(typeof(SampleRules)));
    }

    [Fact]
    public void Rows_OfATable_AreItsRulesAndMeanings()
    {
        const string text = """
            # Rules

            | rule | meaning |
            | --- | --- |
            | `sample.first` | It is first. |
            | `sample.second` |  |

            Text with `sample.third` in it.
            """;

        Assert.Equal([("sample.first", "It is first."), ("sample.second", "")], Rows(text));
    }

    private static IEnumerable<string> RulesOf(Type type) =>
        type.ContainsGenericParameters
            ? []
            : type.GetProperties(
                    BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly
                )
                .Where(property => property.PropertyType == typeof(RuleId))
                .Select(property => ((RuleId)property.GetValue(null)!).Text);

    private static IEnumerable<(string Rule, string Meaning)> Rows(string markdown) =>
        markdown
            .Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim().Trim('`'), string.Join('|', cells[2..^1]).Trim()));

    private static class SampleRules
    {
        public static RuleId Declared { get; } = RuleId.Of("sample.declared");

        public static string Name => "sample.name";

        internal static RuleId Internal { get; } = RuleId.Of("sample.internal");
    }
}
