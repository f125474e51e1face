namespace Outsourcing.Samples;

/// <summary>A folder with the agreement of a template as a file of one's own, to change it; removed afterwards.</summary>
public abstract class OwnAgreement : OwnFolder
{
    protected OwnAgreement() => Write("mine.json", Software);

    protected static string Software { get; } = Golden.TemplateText("software/agreement.json");

    protected string Mine => At("mine.json");
}
