namespace Outsourcing.Domain.Conformance;

/// <summary>One case: an input and what is expected of it.</summary>
/// <param name="Family">The kind of case, such as <c>scoring</c>.</param>
/// <param name="Method">What is asked, such as <c>TOPSIS</c>; the family's name where it has no methods.</param>
/// <param name="Id">What the file calls it; only ever printed.</param>
/// <param name="Run">Compares expected with actual.</param>
internal sealed record ConformanceCase(string Family, string Method, string Id, Func<Verdict> Run)
{
    /// <summary>The family of a file that is no JSON.</summary>
    public const string Unreadable = "unreadable";
}

/// <summary>What came of a case.</summary>
internal enum Status
{
    /// <summary>Every expected key holds.</summary>
    Passed = 1,

    /// <summary>An expected key does not hold, the library refused, or the case cannot be read.</summary>
    Failed = 2,

    /// <summary>Nothing failed, but something that the case asks for is not built.</summary>
    Skipped = 3,
}

/// <summary>What came of a case, with the reasons.</summary>
/// <param name="Failures">Expected and actual of each key that does not hold.</param>
/// <param name="Skips">What the case asks for and is not built.</param>
internal sealed record Verdict(IReadOnlyList<string> Failures, IReadOnlyList<string> Skips)
{
    public Status Status =>
        Failures.Count > 0 ? Status.Failed
        : Skips.Count > 0 ? Status.Skipped
        : Status.Passed;

    public static Verdict Failed(string failure) => new([failure], []);

    public static Verdict Skipped(string skip) => new([], [skip]);
}

/// <summary>A case that ran.</summary>
internal sealed record CaseResult(string File, ConformanceCase Case, Verdict Verdict);

/// <summary>A document looks like a case and cannot be read as one.</summary>
internal sealed class MalformedCaseException(string message) : Exception(message);

/// <summary>The library refused what the case asks.</summary>
internal sealed class RefusedException(string message) : Exception(message);

/// <summary>The case asks for something that is not built.</summary>
internal sealed class NotBuiltException(string what) : Exception(what);
