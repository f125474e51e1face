namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Kinds of work on which laws depend, by the names that <see cref="WorkItem.WorkType"/> uses.</summary>
public static class WorkTypes
{
    /// <summary>Gets computer programs.</summary>
    public static string Software => "software";

    /// <summary>Gets parts of a motion picture or of another audiovisual work.</summary>
    public static string Audiovisual => "audiovisual work";

    /// <summary>Gets translations.</summary>
    public static string Translation => "translation";

    /// <summary>Gets contributions to a collective work.</summary>
    public static string Collective => "contribution to a collective work";

    /// <summary>Gets supplementary works, such as a foreword, an index or illustrations.</summary>
    public static string Supplementary => "supplementary work";

    /// <summary>Gets compilations.</summary>
    public static string Compilation => "compilation";

    /// <summary>Gets instructional texts.</summary>
    public static string Instructional => "instructional text";

    /// <summary>Gets tests.</summary>
    public static string Test => "test";

    /// <summary>Gets answer material for tests.</summary>
    public static string TestAnswers => "answer material for a test";

    /// <summary>Gets atlases.</summary>
    public static string Atlas => "atlas";
}
