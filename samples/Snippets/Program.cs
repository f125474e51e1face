using Outsourcing.Domain.Guide;
using Outsourcing.Domain.Samples.Snippets;

ReasoningSnippets.Run();
ScoringSnippets.Run();
PairwiseSnippets.Run();
CalendarSnippets.Run();
ClockSnippets.Run();
MeasurementSnippets.Run();
ContactSnippets.Run();
Console.WriteLine(string.Join("\n\n", WorkedExample.Tables()));
