using Outsourcing.Domain.Guide;
using Outsourcing.Domain.Samples.Snippets;

ReasoningSnippets.Run();
ScoringSnippets.Run();
PairwiseSnippets.Run();
ClockSnippets.Run();
ContactSnippets.Run();
CalendarSnippets.Run();
MeasurementSnippets.Run();
ContractSnippets.Run();
PerformanceSnippets.Run();
SettlementSnippets.Run();
EscrowSnippets.Run();
OwnershipSnippets.Run();
LicenceSnippets.Run();
Console.WriteLine(string.Join("\n\n", WorkedExample.Tables()));
