using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Credits, invoice, scorecard and trend on the console.</summary>
internal sealed class ConsoleMoney(ConsolePage page)
{
    public void Write(Sheet sheet)
    {
        Credits(sheet.Settled);
        Invoice(sheet.Settled);
        Scorecard(sheet.Quarter);
        Trends(sheet.Trends);
    }

    /// <summary>The steps of the credit before and after a question.</summary>
    public void Compare(WhatIf whatIf)
    {
        page.Line();
        if (whatIf is not { Before.Credits: { } before, After.Credits: { } after })
        {
            page.Line($"As it was: {MoneyWords.Credit(whatIf.Before)}");
            page.Line($"With it: {MoneyWords.Credit(whatIf.After)}");
            return;
        }

        var table = page.Table(["", "As it was", "With it", "Difference"], [1, 2, 3]);
        foreach (var (name, one, other) in MoneyWords.Compare(before, after))
        {
            ConsolePage.Row(
                table,
                [name, MoneyWords.Amount(one), MoneyWords.Amount(other), MoneyWords.Amount(other - one)]
            );
        }

        page.Write(table);
    }

    private void Credits(Settled settled)
    {
        page.Heading("Credits");
        page.Line(MoneyWords.Credit(settled));
        if (settled.Credits is not { } credits)
        {
            return;
        }

        if (credits.Lines.Count + credits.EarnedBack.Count > 0)
        {
            page.Line();
            Waterfall(credits);
            Lines(credits);
        }

        foreach (var sentence in MoneyWords.Caps(credits).Concat(settled.ChronicFailures.Select(MoneyWords.Chronic)))
        {
            page.Line(sentence);
        }

        if (settled.Note is { } note)
        {
            page.Subheading("Credit note");
            page.Hanging(note.ToText());
        }
    }

    private void Waterfall(CreditStatement credits)
    {
        var table = page.Table(["Step", "Amount"], [1]);
        foreach (var step in MoneyWords.Waterfall(credits))
        {
            ConsolePage.Row(table, [step.IsTotal ? step.Name : $"  {step.Name}", MoneyWords.Amount(step.Amount)]);
        }

        page.Write(table);
    }

    private void Lines(CreditStatement credits)
    {
        var table = page.Table(["Level", "Raw", "Credit", "Why"], [1, 2]);
        foreach (var line in credits.Lines)
        {
            ConsolePage.Row(
                table,
                [line.Level, MoneyWords.Amount(line.Gross), MoneyWords.Amount(line.Undisputed), MoneyWords.Line(line)]
            );
        }

        foreach (var earned in credits.EarnedBack)
        {
            ConsolePage.Row(
                table,
                [
                    earned.Level,
                    "",
                    MoneyWords.Amount(-earned.Amount),
                    $"Earned back: the credit of {MoneyWords.Month(earned.Window)}.",
                ]
            );
        }

        if (credits.Lines.Count + credits.EarnedBack.Count > 0)
        {
            page.Line();
            page.Write(table);
            page.Line();
        }
    }

    private void Invoice(Settled settled)
    {
        page.Heading("Charge and invoice");
        if (settled.Charge is not { } charge)
        {
            page.Line("The volume was not reported, so the charge is not known.");
            return;
        }

        foreach (var sentence in MoneyWords.Charge(charge))
        {
            page.Line(sentence);
        }

        foreach (var item in charge.Items)
        {
            page.Hanging($"- {item} = {MoneyWords.Amount(item.Amount)}");
        }

        foreach (var sentence in MoneyWords.Invoice(settled))
        {
            page.Line(sentence);
        }
    }

    private void Scorecard(Quarter quarter)
    {
        page.Heading($"Scorecard of {Wording.Date(quarter.Days.First)} to {Wording.Date(quarter.Days.Last)}");
        page.Line(MoneyWords.Quarter(quarter));
        if (quarter.Result is not { } result)
        {
            return;
        }

        page.Line(
            $"Provider {MoneyWords.Score(result.OfSide(PartyRole.Provider))}, customer {MoneyWords.Score(result.OfSide(PartyRole.Customer))}."
        );
        page.Line();
        var table = page.Table(["Line", "Side", "Weight", "Value", "Score"], [2, 4]);
        foreach (var line in result.Lines)
        {
            ConsolePage.Row(
                table,
                [
                    line.Line.Name,
                    MoneyWords.Side(line.Line),
                    line.Line.Weight.ToString(),
                    MoneyWords.Value(line),
                    MoneyWords.Score(line.Score),
                ]
            );
        }

        page.Write(table);
    }

    private void Trends(IReadOnlyList<Trend> trends)
    {
        page.Heading("Trend");
        var table = page.Table(["Level", "Limits", "Trend"], []);
        foreach (var trend in trends)
        {
            ConsolePage.Row(
                table,
                [
                    trend.Level.Name,
                    trend.Known is { } chart ? MoneyWords.Limits(trend.Level, chart) : "",
                    MoneyWords.Trend(trend),
                ]
            );
        }

        page.Write(table);
    }
}
