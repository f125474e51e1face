using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>The preference functions of PROMETHEE: a name for each criterion, and lists of the thresholds.</summary>
internal static class PreferenceFunctions
{
    public static IEnumerable<PreferenceFunction> Of(JsonElement parameters)
    {
        var names = parameters.Optional("functions");
        return names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Select((name, j) => Of(name.ToString(), parameters, j))
            : throw new MalformedCaseException("'functions' should be a list");
    }

    private static PreferenceFunction Of(string name, JsonElement parameters, int criterion)
    {
        return name switch
        {
            "usual" => PreferenceFunction.Usual,
            "ushape" => PreferenceFunction.UShape(Threshold("q")),
            "vshape" => PreferenceFunction.VShape(Threshold("p")),
            "level" => PreferenceFunction.Level(Threshold("q"), Threshold("p")),
            "linear" => PreferenceFunction.Linear(Threshold("q"), Threshold("p")),
            "gaussian" => PreferenceFunction.Gaussian(Threshold("s")),
            _ => throw new NotBuiltException($"preference function '{name}' not built"),
        };

        double Threshold(string key)
        {
            var list = parameters.Optional(key);
            return
                list.ValueKind == JsonValueKind.Array
                && criterion < list.GetArrayLength()
                && list[criterion].ValueKind == JsonValueKind.Number
                ? list[criterion].GetDouble()
                : throw new MalformedCaseException(
                    string.Create(CultureInfo.InvariantCulture, $"criterion {criterion + 1} has no '{key}'")
                );
        }
    }
}
