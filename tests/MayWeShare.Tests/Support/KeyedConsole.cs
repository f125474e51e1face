using Spectre.Console;
using Spectre.Console.Rendering;

namespace Outsourcing.Samples.MayWeShare.Tests;

/// <summary>A terminal at which keys are pressed one after the other; it fails when more are asked for.</summary>
internal sealed class KeyedConsole : IAnsiConsole, IAnsiConsoleInput
{
    private readonly IAnsiConsole console;
    private readonly Queue<ConsoleKey> keys;

    public KeyedConsole(TextWriter output, params ConsoleKey[] keys)
    {
        console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(output),
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.Yes,
            }
        );
        console.Profile.Width = 110;
        this.keys = new Queue<ConsoleKey>(keys);
    }

    public Profile Profile => console.Profile;

    public IAnsiConsoleCursor Cursor => console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    public RenderPipeline Pipeline => console.Pipeline;

    public void Clear(bool home) => console.Clear(home);

    public void Write(IRenderable renderable) => console.Write(renderable);

    public bool IsKeyAvailable() => keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) =>
        new ConsoleKeyInfo('\0', keys.Dequeue(), shift: false, alt: false, control: false);

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) =>
        Task.FromResult(ReadKey(intercept));
}
