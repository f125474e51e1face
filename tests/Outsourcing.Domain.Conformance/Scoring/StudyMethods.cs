using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>The methods for study and comparison whose scaling is a part of the method.</summary>
internal static class StudyMethods
{
    /// <summary>Makes a method from its name and its parameters; null when it is none of these.</summary>
    /// <exception cref="NotBuiltException">The scaling or a parameter is not built.</exception>
    public static ScoringMethod? Find(string name, ScoringInput input, string[] others)
    {
        switch (name)
        {
            case "EDAS":
                Knows(input, "average", others);
                return new Edas();
            case "MARCOS":
                Knows(input, "ideal_ratio", others);
                return new Marcos();
            case "CODAS":
                Knows(input, "linear", ["tau", .. others]);
                return new Codas(input.NumberOr("tau", 0.02));
            case "COCOSO":
                Knows(input, "minmax", ["lambda", .. others]);
                return new CoCoSo(input.NumberOr("lambda", 0.5));
            case "RIM":
                Knows(input, "reference_interval", ["ranges", "reference_ideal", .. others]);
                return new Rim(input.Ends("reference_ideal").Select(ends => ReferenceIdeal.Of(ends.Low, ends.High)));
            case "SPOTIS":
                Knows(input, "bounds", ["bounds", "esp", .. others]);
                return new Spotis(input.Numbers("esp"));
            case "MOORA":
                input.KnowsParameters(others);
                return new Moora(input.Plain);
            case "MOORA_REFERENCE_POINT":
                input.KnowsParameters(others);
                return new MooraReferencePoint(input.Plain);
            case "COPRAS":
                Knows(input, "sum_plain", others);
                return new Copras();
            case "ARAS":
                Knows(input, "sum", ["ideal", .. others]);
                return new Aras(input.Numbers("ideal"));
            case "OCRA":
                Knows(input, "ratio_to_minimum", others);
                return new Ocra();
            case "MAIRCA":
                Knows(input, "minmax", others);
                return new Mairca();
            case "MABAC":
                Knows(input, "minmax", others);
                return new Mabac();
            default:
                return null;
        }
    }

    private static void Knows(ScoringInput input, string scaling, string[] parameters)
    {
        if (!string.Equals(input.NormalizationName, scaling, StringComparison.Ordinal))
        {
            throw new NotBuiltException($"normalization '{input.NormalizationName}' not built");
        }

        input.KnowsParameters(parameters);
    }
}
