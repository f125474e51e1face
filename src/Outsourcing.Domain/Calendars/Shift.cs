using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using Meziantou.Analyzer.Annotations;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>A stretch of a civil day in wall-clock time, such as <c>08:00-18:00</c> or, over midnight, <c>22:00-06:00</c>.</summary>
/// <remarks>
/// <para>
/// Half-open: the instant that reads 08:00 lies in it, the one that reads 18:00 does not. It starts on the day that it is
/// given for; when its end is not after its start, it ends on the next day, so <c>08:00-08:00</c> lasts 24 hours.
/// <c>24:00</c> is the end of the day. Whole seconds; one second to 24 hours long by the clock on the wall.
/// </para>
/// <para>Two shifts are equal when their ends are equal. There is no order. The default is <see cref="WholeDay"/>.</para>
/// </remarks>
[CultureInsensitiveType]
[StructLayout(LayoutKind.Auto)]
public readonly record struct Shift : IFingerprinted
{
    internal const int SecondsPerDay = 86_400;

    // What is missing to 24 hours, so that the default is the whole day.
    private readonly int missing;

    private Shift(int start, int end)
    {
        StartSecond = start;
        missing = SecondsPerDay - (end - start);
    }

    /// <summary>Gets the whole civil day, <c>00:00-24:00</c>; the default.</summary>
    public static Shift WholeDay => default;

    /// <summary>Gets the wall-clock time at which it starts.</summary>
    public LocalTime From => LocalTime.FromSecondsSinceMidnight(StartSecond);

    /// <summary>Gets the wall-clock time at which it ends, excluded; midnight for <c>24:00</c>.</summary>
    public LocalTime To => LocalTime.FromSecondsSinceMidnight(EndSecond % SecondsPerDay);

    /// <summary>Gets whether a part of it lies on the next day.</summary>
    public bool CrossesMidnight => EndSecond > SecondsPerDay;

    /// <summary>Gets the second of the day at which it starts, from 0.</summary>
    internal int StartSecond { get; }

    /// <summary>Gets the second at which it ends, counted from the midnight before it starts; above 86,400 on the next day.</summary>
    internal int EndSecond => StartSecond + SecondsPerDay - missing;

    /// <summary>Creates a shift.</summary>
    /// <param name="from">When it starts; a whole second.</param>
    /// <param name="to">When it ends, excluded; a whole second. On the next day unless it is after <paramref name="from"/>; midnight is the end of the day.</param>
    /// <returns>The shift.</returns>
    /// <exception cref="ArgumentException">A time is no whole second.</exception>
    public static Shift Of(LocalTime from, LocalTime to)
    {
        var start = WholeSecond(from, nameof(from));
        var end = WholeSecond(to, nameof(to));
        return new Shift(start, end > start ? end : end + SecondsPerDay);
    }

    /// <summary>Reads text such as <c>08:00-18:00</c>, <c>22:00-06:00</c>, <c>00:00-24:00</c> or <c>08:00:30-09:00</c>.</summary>
    /// <param name="text">Two times of the day with a hyphen between them.</param>
    /// <returns>The shift.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a shift.</exception>
    public static Shift Parse(string text) =>
        TryParse(Guard.Against.Null(text).AsSpan(), out var shift)
            ? shift
            : throw new FormatException(
                $"'{text}' is not a shift such as '08:00-18:00' or, over midnight, '22:00-06:00'."
            );

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shift">The shift, or <see cref="WholeDay"/> when the text is none.</param>
    /// <returns>Whether the text is a shift.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Shift shift) =>
        TryParse(text.AsSpan(), out shift);

    /// <inheritdoc cref="TryParse(string?, out Shift)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Shift shift)
    {
        shift = default;
        var hyphen = text.IndexOf('-');
        if (
            hyphen < 0
            || !TryReadTime(text[..hyphen].Trim(), out var start)
            || !TryReadTime(text[(hyphen + 1)..].Trim(), out var end)
            || start == SecondsPerDay
        )
        {
            return false;
        }

        shift = new Shift(start, end > start ? end : end + SecondsPerDay);
        return true;
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("shift").Number(StartSecond).Number(EndSecond);

    /// <summary>Returns the text that <see cref="Parse"/> reads back, such as <c>08:00-18:00</c>; seconds only where there are some.</summary>
    /// <returns>The two times.</returns>
    public override string ToString() =>
        $"{TimeText(StartSecond)}-{TimeText(EndSecond > SecondsPerDay ? EndSecond - SecondsPerDay : EndSecond)}";

    /// <summary>Makes a shift of seconds counted from the midnight before it starts.</summary>
    internal static Shift OfSeconds(int start, int end) => new(start, end);

    private static int WholeSecond(LocalTime time, string name) =>
        time.NanosecondOfSecond == 0
            ? (int)(time.NanosecondOfDay / NodaConstants.NanosecondsPerSecond)
            : throw new ArgumentException(
                $"A shift starts and ends at a whole second, and {Invariant.Text(time)} is none.",
                name
            );

    private static string TimeText(int second)
    {
        var (minutes, seconds) = Math.DivRem(second, 60);
        var (hours, minute) = Math.DivRem(minutes, 60);
        return seconds == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hours:00}:{minute:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{hours:00}:{minute:00}:{seconds:00}");
    }

    private static bool TryReadTime(ReadOnlySpan<char> text, out int second)
    {
        second = 0;
        if (text.Length is not (5 or 8) || text[2] != ':' || (text.Length == 8 && text[5] != ':'))
        {
            return false;
        }

        var seconds = 0;
        if (
            !TryReadDigits(text[..2], out var hours)
            || !TryReadDigits(text.Slice(3, 2), out var minutes)
            || (text.Length == 8 && !TryReadDigits(text[6..], out seconds))
        )
        {
            return false;
        }

        second = (((hours * 60) + minutes) * 60) + seconds;
        return minutes < 60 && seconds < 60 && second <= SecondsPerDay;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
