using Spectre.Console;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>Asks at a terminal what may be shared: pick the agreement, the information, the recipient and the purpose.</summary>
internal sealed class Dialogue(IAnsiConsole console)
{
    private const string Again = "ask another question";
    private const string Other = "ask about another agreement";
    private const string All = "see all flows";
    private const string Stop = "stop";

    public void Hold()
    {
        var next = Other;
        Asking? asking = null;
        while (!string.Equals(next, Stop, StringComparison.Ordinal))
        {
            asking = asking is null || string.Equals(next, Other, StringComparison.Ordinal) ? PickAgreement() : asking;
            if (string.Equals(next, All, StringComparison.Ordinal))
            {
                new ConsoleSharing(console).Write(new Overview(asking));
            }
            else
            {
                new ConsoleAnswer(console).Write(asking.Answer(PickQuestion(asking)));
            }

            console.WriteLine();
            next = Pick("What now?", [Again, All, Other, Stop], own => own);
        }
    }

    private Asking PickAgreement()
    {
        var template = Pick("Which agreement?", Templates.Names, Templates.Title);
        return Templates.Asking(template);
    }

    private Question PickQuestion(Asking asking)
    {
        var item = Pick("Which information?", asking.Items, Words.Item);
        Recipient[] others =
        [
            .. asking.Recipients.Where(own => !string.Equals(own.Name, item.Owner, StringComparison.Ordinal)),
        ];
        var to = Pick("Who would get it?", others, own => own.ToString());
        var purpose = Pick("What for?", asking.Purposes, own => own);
        var act = Pick("And would do what with it?", Acts.All, Acts.Words);
        return new Question(item, to, purpose, act);
    }

    private T Pick<T>(string title, IReadOnlyList<T> choices, Func<T, string> words)
        where T : notnull =>
        console.Prompt(
            new SelectionPrompt<T>()
                .Title(title)
                .PageSize(12)
                .WrapAround()
                .UseConverter(own => Markup.Escape(words(own)))
                .AddChoices(choices)
        );
}
