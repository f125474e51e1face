using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Calendars;

/// <content>When the calendar opens and closes.</content>
internal sealed partial class Timeline
{
    /// <summary>The first open moment that is not before another.</summary>
    public Gap NextOpen(Moment at, out Moment open) => Search(at, forwards: true, NextOpen, out open);

    /// <summary>The first closing after a moment.</summary>
    public Gap NextClose(Moment at, out Moment close) => Search(at, forwards: true, NextClose, out close);

    /// <summary>The last opening that is not after a moment.</summary>
    public Gap PreviousOpen(Moment at, out Moment open) => Search(at, forwards: false, PreviousOpen, out open);

    /// <summary>The last closing that is not after a moment.</summary>
    public Gap PreviousClose(Moment at, out Moment close) => Search(at, forwards: false, PreviousClose, out close);

    private static Step NextOpen(Snapshot snapshot, Moment at)
    {
        var stretch = snapshot.FirstEndingAfter(at.Ticks);
        return stretch == snapshot.Count ? Step.Nothing(at.Ticks, Gap.NeverOpens)
            : snapshot.StartOf(stretch) <= at.Ticks ? Step.To(at)
            : Step.To(new(snapshot.StartOf(stretch), 0));
    }

    private static Step NextClose(Snapshot snapshot, Moment at)
    {
        var stretch = snapshot.FirstEndingAfter(at.Ticks);
        return stretch == snapshot.Count ? Step.Nothing(at.Ticks, Gap.NeverOpens)
            : snapshot.EndOf(stretch) < snapshot.To ? Step.To(new(snapshot.EndOf(stretch), 0))
            : Step.Nothing(Math.Max(at.Ticks, snapshot.StartOf(stretch)), Gap.NeverCloses);
    }

    private static Step PreviousOpen(Snapshot snapshot, Moment at)
    {
        var stretch = snapshot.FirstEndingAfter(at.Ticks);
        stretch = stretch < snapshot.Count && snapshot.StartOf(stretch) <= at.Ticks ? stretch : stretch - 1;
        return stretch < 0 ? Step.Nothing(at.Ticks, Gap.NeverOpened)
            : snapshot.StartOf(stretch) > snapshot.From ? Step.To(new(snapshot.StartOf(stretch), 0))
            : Step.Nothing(Math.Min(at.Ticks, snapshot.EndOf(stretch)), Gap.NeverClosed);
    }

    private static Step PreviousClose(Snapshot snapshot, Moment at)
    {
        var stretch = snapshot.FirstEndingAfter(at.Ticks);
        var isOpen = snapshot.Count > 0 && snapshot.StartOf(0) == snapshot.From;
        return stretch > 0
            ? Step.To(new(snapshot.EndOf(stretch - 1), 0))
            : Step.Nothing(at.Ticks, isOpen ? Gap.NeverClosed : Gap.NeverOpened);
    }

    /// <summary>Looks in the snapshot, and in larger ones while nothing is found and there may be something.</summary>
    private Gap Search(Moment at, bool forwards, Func<Snapshot, Moment, Step> look, out Moment found)
    {
        found = default;
        var gap = GapOf(at, endIncluded: false);
        if (gap != Gap.None)
        {
            return gap;
        }

        var snapshot = Covering(at.Ticks, at.Ticks + 1);
        while (true)
        {
            var step = look(snapshot, at);
            if (step.IsFound)
            {
                found = step.Found;
                return Gap.None;
            }

            gap = forwards ? GapAfter(snapshot, step.Alike, step.Never) : GapBefore(snapshot, step.Alike, step.Never);
            if (gap != Gap.None)
            {
                return gap;
            }

            snapshot = forwards ? Later(snapshot) : Earlier(snapshot);
        }
    }

    /// <summary>What a look into a snapshot gave: a moment, or from which tick on to its end all is alike, and what that means when it never changes.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Step(bool IsFound, Moment Found, long Alike, Gap Never)
    {
        public static Step To(Moment found) => new(true, found, 0, Gap.None);

        public static Step Nothing(long alike, Gap never) => new(false, default, alike, never);
    }
}
