namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>A folder with a small month in all its files, to change one of them; removed afterwards.</summary>
public abstract class SmallMonth : OwnFolder
{
    protected const string Contacts = "id,matter,offered,answered_after,abandoned_after\n";
    protected const string Mails = "id,opened,resolved\n";
    protected const string Answers = "id,at,score\n";
    protected const string Outages = "id,start,end\n";
    protected const string Exclusions = "id,category,state,start,end,announced,notified,evidence\n";

    protected SmallMonth()
    {
        foreach (var (name, text) in Files)
        {
            Write(name, text);
        }
    }

    /// <summary>Gets the files of the small month by their names.</summary>
    protected static IReadOnlyDictionary<string, string> Files { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["contacts.csv"] =
                Contacts
                + "C1,T1,2026-03-02T09:00:00+01:00,5,\n"
                + "C2,T2,2026-03-02T09:05:00Z,20.5,\n"
                + "C3,,2026-03-29T03:10,,4\n"
                + "C4,T1,2026-03-03 10:00,12,\n",
            ["mails.csv"] =
                Mails + "M1,2026-03-02T09:00:00Z,2026-03-02T11:00:00Z\nM2,2026-03-20T23:00:00Z,2026-03-28T09:00:00Z\n",
            ["answers.csv"] = Answers + "A1,2026-03-05T10:00:00Z,4\nA2,2026-03-06T10:00:00Z,5\n",
            ["outages.csv"] =
                Outages
                + "O1,2026-03-10T10:00:00Z,2026-03-10T11:00:00Z\nO2,2026-03-22T01:00:00Z,2026-03-22T02:00:00Z\n",
            ["exclusions.csv"] =
                Exclusions
                + "E1,planned maintenance,accepted,2026-03-22T01:00Z,2026-03-22T02:00Z,2026-03-18T09:00Z,,change 1\n"
                + "E2,customer-caused,disputed,2026-03-10T10:00Z,2026-03-10T10:30Z,,2026-03-10T12:00Z,report\n",
        };

    protected string Month => At("");
}
