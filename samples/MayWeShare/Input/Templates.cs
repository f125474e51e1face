namespace Outsourcing.Samples.MayWeShare;

/// <summary>The agreements that come with the program, and the flows to ask about.</summary>
internal static class Templates
{
    public const string AgreementName = "agreement.json";
    public const string FlowsName = "flows.json";

    /// <summary>The names, the usual one first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["software", "customer-service", "marketing", "accounting"];

    public static string Agreement(string? template) => Text(template, AgreementName);

    public static string Flows(string? template) => Text(template, FlowsName);

    /// <summary>The agreement of a template as known on the day of its flows.</summary>
    public static Asking Asking(string? template)
    {
        var flows = FlowsFile.Parse(Flows(template)).Value!;
        return new Asking(
            new Days(On: null, Known: null).View(AgreementFile.Parse(Agreement(template)).Value!, flows.On),
            flows
        );
    }

    /// <summary>What a template is called where one of them is picked.</summary>
    public static string Title(string template)
    {
        var view = Asking(template).View;
        return $"{template.Replace('-', ' ')}: {string.Join(" and ", view.Agreement.Parties.Select(own => own.Name))}, on {Wording.Date(view.Date)}";
    }

    private static string Text(string? template, string file) =>
        Resource.Text(
            typeof(Templates),
            $"{Names.FirstOrDefault(own => string.Equals(own, template, StringComparison.OrdinalIgnoreCase)) ?? Names[0]}/{file}"
        );
}
