using Mensenhandel.Site.HouseStyles;

namespace Mensenhandel.Site.Tests.HouseStyles;

public class TokenResolverTests
{
    [Theory]
    [InlineData("--a:#060", "#060")]
    [InlineData("--a:var(--b);--b:var(--c);--c:#060", "#060")]
    [InlineData("--a:var(--weg, #060)", "#060")]
    [InlineData("--a:var(--weg, var(--b, #060))", "#060")]
    [InlineData("--a:var(--leeg, #060);--leeg: ", "#060")]
    [InlineData("--a:rgb(var(--r), 2, var(--r));--r:1", "rgb(1, 2, 1)")]
    [InlineData("--a:var(--weg)", null)]
    [InlineData("--a: ", null)]
    [InlineData("--a:var(--a)", null)]
    [InlineData("--a:var(--b);--b:var(--a)", null)]
    [InlineData("--a:var(--b", null)]
    [InlineData("--b:1", null)]
    public void A_chain_is_followed_to_its_value(string tokens, string? value)
    {
        var all = tokens.Split(';').Select(t => t.Split(':')).ToDictionary(t => t[0], t => t[1]);
        Assert.Equal(value, new TokenResolver(all).Resolve("--a"));
    }

    [Fact]
    public void The_last_layer_wins() => Assert.Equal("2", new TokenResolver(
        new Dictionary<string, string> { ["--a"] = "var(--b)", ["--b"] = "1" }, new Dictionary<string, string> { ["--b"] = "2" }).Resolve("--a"));

    [Fact]
    public void Tokens_that_would_fill_the_memory_or_the_stack_are_none()
    {
        var doubling = Enumerable.Range(0, 60).ToDictionary(i => $"--t{i}", i => $"var(--t{i + 1}, x)var(--t{i + 1}, x)");
        Assert.True((new TokenResolver(doubling).Resolve("--t0") ?? "").Length <= 2_000);
        var deep = Enumerable.Range(0, 100_000).ToDictionary(i => $"--t{i}", i => $"var(--t{i + 1})");
        Assert.Null(new TokenResolver(deep).Resolve("--t0"));
        Assert.Null(new TokenResolver(new Dictionary<string, string> { ["--a"] = string.Concat(Enumerable.Repeat("var(--b,", 100_000)) }).Resolve("--a"));
    }
}
