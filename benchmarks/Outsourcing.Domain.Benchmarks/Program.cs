using System.Globalization;
using BenchmarkDotNet.Running;
using Outsourcing.Domain.Benchmarks;

const string Usage = """
    dotnet run -c Release --project benchmarks/Outsourcing.Domain.Benchmarks -- COMMAND

      ratios [FILTER] [--quick]   times the methods beside their baselines; FILTER such as topsis or "10000x20"
      tallies [FILTER] [--rows=N] [--quick]
                                  times long columns of outages, values and tickets; FILTER such as quantiles
      contracts [--agreements=N]  times the duties of a quarter over many agreements, and one view
      scorecards                  times the scoring of 100,000 performance criteria
      licences                    times a million decisions over a thousand compiled licences
      settlement                  times one settlement of 1,000 service levels with its explanation
      confidentiality             times 1,000,000 decisions on disclosures against 1,000 compiled terms
      title                       times the title check of 100,000 items with 20 contributions each
      bits                        compares the bits of every score with AVX-512 and AVX2 on and off
      bdn [ARGUMENTS]             runs the same kernels under BenchmarkDotNet
    """;

switch (args)
{
    case ["ratios", .. var rest]:
        return Ratios.Run(rest.FirstOrDefault(arg => arg is not "--quick") ?? "", rest.Contains("--quick"));
    case ["measure", var filter, var pace]:
        Measurement.Run(filter, pace is "quick");
        return 0;
    case ["measure-smaa", var pace]:
        SmaaContest.Print(pace is "quick");
        return 0;
    case ["measure-calendar", var filter, var pace]:
        CalendarContest.Print(filter, pace is "quick");
        return 0;
    case ["tallies", .. var rest]:
        return TallyRatios.Run(
            rest.FirstOrDefault(arg => !arg.StartsWith("--", StringComparison.Ordinal)) ?? "",
            int.Parse(
                rest.FirstOrDefault(arg => arg.StartsWith("--rows=", StringComparison.Ordinal))?["--rows=".Length..]
                    ?? "0",
                CultureInfo.InvariantCulture
            ),
            rest.Contains("--quick")
        )
            ? 0
            : 1;
    case ["measure-tally", var key, var rows, var pace]:
        TallyRatios.Print(key, int.Parse(rows, CultureInfo.InvariantCulture), pace is "quick");
        return 0;
    case ["measure-tally-memory", var rows]:
        TallyRatios.PrintGrowth(int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["contracts", .. var rest]:
        return AgreementContest.Run(
            int.Parse(
                rest.FirstOrDefault(arg => arg.StartsWith("--agreements=", StringComparison.Ordinal))?[
                    "--agreements=".Length..
                ]
                    ?? "10000",
                CultureInfo.InvariantCulture
            )
        )
            ? 0
            : 1;
    case ["scorecards"]:
        return ScorecardContest.Run() ? 0 : 1;
    case ["licences"]:
        return LicencesBench.Run() ? 0 : 1;
    case ["settlement"]:
        return SettlementBench.Run() ? 0 : 1;
    case ["confidentiality"]:
        return DisclosureContest.Run() ? 0 : 1;
    case ["title"]:
        return TitleContest.Run() ? 0 : 1;
    case ["bits"]:
        return Bits.Run();
    case ["bits-here"]:
        Bits.Print();
        return 0;
    case ["bdn", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(ScoringBench).Assembly).Run([.. rest]);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
