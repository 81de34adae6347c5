using Mensenhandel.Site.Engine;

namespace Mensenhandel.Site.Tests.Engine;

public class BuildMemoryTests
{
    private sealed record Key(string Source, string Text);

    [Fact]
    public void Makes_an_answer_once_for_equal_input()
    {
        var (memory, made) = (new BuildMemory(), 0);
        for (var build = 0; build < 3; build++)
        {
            memory.Next();
            Assert.Equal("antwoord", memory.Get(new Key("a", "tekst" + ""), Make));
        }
        Assert.Equal(1, made);
        memory.Get(new Key("a", "andere tekst"), Make);
        Assert.Equal(2, made);

        string Make()
        {
            made++;
            return "antwoord";
        }
    }

    [Fact]
    public void Lets_go_what_two_builds_in_a_row_did_not_need()
    {
        var (memory, made) = (new BuildMemory(), 0);
        memory.Get("a", () => ++made);
        memory.Next();
        memory.Next();
        memory.Get("a", () => ++made);
        Assert.Equal(2, made);
    }
}
