namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The part of the report on one weight at a time.</summary>
internal static class HtmlStability
{
    public static void Write(HtmlWriter html, Answer<WeightStabilities> answer)
    {
        html.Element("h3", FirmWords.StabilityHeading);
        if (!answer.TryGetValue(out var found))
        {
            html.Element("p", FirmWords.Statement(answer));
            return;
        }

        html.Element("p", FirmWords.StabilityNote(found));
        HtmlIntervals.Write(html, [.. found.Criteria.Select(WeightInterval.Of)]);
        html.List(found.Undefined.Select(reason => reason.Message));
    }
}
