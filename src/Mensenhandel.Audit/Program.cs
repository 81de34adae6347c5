using Mensenhandel.Audit;

return await new AuditCommand(Console.Out, Console.Error, Environment.GetEnvironmentVariable).RunAsync(args);
