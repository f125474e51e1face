using System.Text.Json;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>The value functions of multi-attribute value: an object for each criterion.</summary>
internal static class ValueFunctions
{
    public static IEnumerable<ValueFunction> Of(JsonElement parameters)
    {
        var functions = parameters.Optional("value_functions");
        return functions.ValueKind == JsonValueKind.Array
            ? functions.EnumerateArray().Select(One)
            : throw new MalformedCaseException("'value_functions' should be a list");
    }

    private static ValueFunction One(JsonElement function) =>
        function.Optional("kind").ToString() switch
        {
            "piecewise_linear" => ValueFunction.PiecewiseLinear(Points(function)),
            "exponential" => ValueFunction.Exponential(
                Number(function, "worst"),
                Number(function, "best"),
                Number(function, "rho")
            ),
            "discrete" => ValueFunction.Discrete(Points(function)),
            var kind => throw new NotBuiltException($"value function '{kind}' not built"),
        };

    private static double Number(JsonElement function, string key)
    {
        var number = function.Optional(key);
        return number.ValueKind == JsonValueKind.Number
            ? number.GetDouble()
            : throw new MalformedCaseException($"an exponential value function has no '{key}'");
    }

    private static IEnumerable<ValuePoint> Points(JsonElement function)
    {
        var points = function.Optional("points");
        return points.ValueKind == JsonValueKind.Array
            ? points.EnumerateArray().Select(Point)
            : throw new MalformedCaseException("a value function has no 'points'");
    }

    private static ValuePoint Point(JsonElement point) =>
        point.ValueKind == JsonValueKind.Array
        && point.GetArrayLength() == 2
        && point.EnumerateArray().All(number => number.ValueKind == JsonValueKind.Number)
            ? new ValuePoint(point[0].GetDouble(), point[1].GetDouble())
            : throw new MalformedCaseException("a point should be a list of a value and its worth");
}
