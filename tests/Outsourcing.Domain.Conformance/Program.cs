return Outsourcing.Domain.Conformance.Runner.Run(args, Console.Out, Console.Error);
