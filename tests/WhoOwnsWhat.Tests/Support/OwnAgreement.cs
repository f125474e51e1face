namespace Outsourcing.Samples.WhoOwnsWhat.Tests;

/// <summary>A folder with the agreement of a template as a file of one's own, to change it; removed afterwards.</summary>
public abstract class OwnAgreement : OwnFolder
{
    protected OwnAgreement() => Write("mine.json", Software);

    protected static string Software { get; } = File.ReadAllText(Golden.Template("software/agreement.json"));

    protected static string Marketing { get; } = File.ReadAllText(Golden.Template("marketing/agreement.json"));

    protected string Mine => At("mine.json");
}
