using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>CPU time of the calling thread: time in which other programs had the core does not count.</summary>
/// <remarks>Linux has a clock for it; elsewhere the CPU time of the process stands in, which counts background threads too.</remarks>
internal static class CpuClock
{
    private const int ThreadCpuTime = 3;

    public static string Name => OperatingSystem.IsLinux() ? "CPU time of the thread" : "CPU time of the process";

    public static double Nanoseconds()
    {
        if (OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out var time) == 0)
        {
            return (time.Seconds * 1e9) + time.Nanoseconds;
        }

        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalNanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
