namespace Outsourcing.Samples.MayWeShare.Tests;

/// <summary>A folder with the files of a template as files of one's own, to change them; removed afterwards.</summary>
public abstract class OwnFiles : OwnAgreement
{
    protected OwnFiles() => Write("flows.json", Flows);

    protected static string Flows { get; } = Golden.TemplateText("software/flows.json");

    protected string MyFlows => At("flows.json");
}
