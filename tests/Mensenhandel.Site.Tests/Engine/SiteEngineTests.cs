using Mensenhandel.Site.Engine;

namespace Mensenhandel.Site.Tests.Engine;

public class SiteEngineTests
{
    private sealed record Word(string Text) : Document("", Text);

    private sealed class Do(Func<Document, IEnumerable<Document>> action) : IModule
    {
        public IEnumerable<Document> Execute(Document input, BuildContext context) => action(input);
    }

    [Fact]
    public void PostProcess_begins_when_every_pipeline_has_processed()
    {
        var events = new System.Collections.Concurrent.ConcurrentQueue<string>();
        Pipeline Make(string name) => new(name)
        {
            Input = [new Do(_ => [new Word(name + "1"), new Word(name + "2")])],
            Process = [new Do(d => { events.Enqueue("process"); return [d]; })],
            PostProcess = [new Do(d => { events.Enqueue("post"); return [d]; })],
        };
        SiteEngine.Run([Make("a"), Make("b")], new BuildContext());
        Assert.Equal(["process", "process", "process", "process", "post", "post", "post", "post"], events);
    }

    [Fact]
    public void A_document_goes_from_PostProcess_to_Output_before_the_next_one_starts()
    {
        var events = new List<string>();
        SiteEngine.Run([new Pipeline("a")
        {
            Input = [new Do(_ => [new Word("1"), new Word("2")])],
            PostProcess = [new Do(d => { events.Add("render"); return [d]; })],
            Output = [new Do(d => { events.Add("write"); return []; })],
        }], new BuildContext(), threads: 1);
        Assert.Equal(["render", "write", "render", "write"], events);
    }

    [Fact]
    public void The_exception_of_a_module_comes_out_as_it_is()
    {
        var pipeline = new Pipeline("a") { Input = [new Do(_ => throw new IOException("disk full"))] };
        Assert.Equal("disk full", Assert.Throws<IOException>(() => SiteEngine.Run([pipeline], new BuildContext())).Message);
    }
}
