namespace Outsourcing.Samples.MayWeShare;

/// <summary>What can be done with information, in words.</summary>
internal static class Acts
{
    private static readonly (ConfidentialAct Act, string Name, string Words)[] Known =
    [
        (ConfidentialAct.Disclose, "disclose", "use it for the purpose"),
        (ConfidentialAct.TrainModels, "train-models", "train models with it"),
        (ConfidentialAct.ReverseEngineer, "reverse-engineer", "find out how it is made"),
        (ConfidentialAct.Copy, "copy", "copy it"),
        (ConfidentialAct.Solicit, "solicit", "win over people or customers with it"),
    ];

    public static IReadOnlyList<ConfidentialAct> All { get; } = [.. Known.Select(own => own.Act)];

    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(own => own.Name)];

    /// <summary>The act of a name, whatever its letter case; to disclose when there is none.</summary>
    public static ConfidentialAct Of(string? name) =>
        Known.FirstOrDefault(own => string.Equals(own.Name, name, StringComparison.OrdinalIgnoreCase), Known[0]).Act;

    public static string Name(ConfidentialAct act) => Array.Find(Known, own => own.Act == act).Name;

    /// <summary>What would be done, as the end of a sentence about a recipient.</summary>
    public static string Words(ConfidentialAct act) => Array.Find(Known, own => own.Act == act).Words;
}
