using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>Exact numbers in sentences: with their exact terms while these can be read, else rounded.</summary>
internal static class ExactWords
{
    private const int MostLetters = 40;

    public static string Share(Ratio value)
    {
        var percent = MeasureText.Percent(value);
        return value.CompareTo(Percentage.Parse(percent)) == 0
            ? percent
            : Shortest(Measured.Of(value, MeasureUnit.Share));
    }

    public static string Number(Ratio value) => Shortest(Measured.Of(value, MeasureUnit.Number()));

    public static string Time(Duration value) => Measured.Of(value).ToString();

    private static string Shortest(Measured value)
    {
        var exact = value.ToString();
        return exact.Length <= MostLetters ? exact : value.Short();
    }
}
