using Outsourcing.Domain.IntellectualProperty;

namespace Outsourcing.Domain.Conformance.IntellectualProperty;

/// <summary>Reads how an assignment is worded.</summary>
internal static class AssignmentWords
{
    private static readonly string[] Promises =
    [
        "promise",
        "agree to assign",
        "agrees to assign",
        "shall assign",
        "will assign",
        "shall be the property",
        "will be the property",
        "shall belong",
        "to be assigned",
    ];

    /// <summary>Gives what the words do: "hereby" and "present" pass a right, what "will" or "shall" be done is promised.</summary>
    public static AssignmentWording Of(string words)
    {
        var isPresent = Has(words, "hereby") || Has(words, "present");
        return !isPresent && Array.Exists(Promises, promise => Has(words, promise)) ? AssignmentWording.PromiseOnly
            : Has(words, "future") ? AssignmentWording.FutureVesting
            : isPresent || Has(words, "assign") || Has(words, "transfer") ? AssignmentWording.Present
            : AssignmentWording.None;
    }

    public static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
