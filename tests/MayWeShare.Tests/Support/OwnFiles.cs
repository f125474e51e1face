namespace Outsourcing.Samples.MayWeShare.Tests;

/// <summary>A folder with the files of a template as files of one's own, to change them; removed afterwards.</summary>
public abstract class OwnFiles : OwnFolder
{
    protected OwnFiles()
    {
        Write("mine.json", Software);
        Write("flows.json", Flows);
    }

    protected static string Software { get; } = File.ReadAllText(Golden.Template("software/agreement.json"));

    protected static string Flows { get; } = File.ReadAllText(Golden.Template("software/flows.json"));

    protected string Mine => At("mine.json");

    protected string MyFlows => At("flows.json");
}
