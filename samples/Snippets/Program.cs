using Outsourcing.Domain.Samples.Snippets;

ReasoningSnippets.Run();
ScoringSnippets.Run();
PairwiseSnippets.Run();
