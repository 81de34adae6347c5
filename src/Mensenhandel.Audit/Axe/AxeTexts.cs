using Deque.AxeCore.Commons;
using Mensenhandel.Site.Findings;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Mensenhandel.Audit.Axe;

/// <summary>The Dutch words for one rule of axe.</summary>
public sealed record AxeText
{
    public string Eis { get; init; } = "";
    public string Melding { get; init; } = "";
    public string Waarom { get; init; } = "";
    public string Oplossing { get; init; } = "";
}

/// <summary>Turns axe's rules into rules of this site, with the texts of <c>axe-regels.yml</c>.</summary>
public static class AxeTexts
{
    public static IReadOnlyDictionary<string, AxeText> All { get; } = Load();

    public static Rule RuleFor(AxeResultItem item)
    {
        var wcag = WcagTags.Criteria(item.Tags);
        // axe's own "impact" plays no part: a failed criterion is a failed criterion.
        var severity = WcagTags.IsWcag(item.Tags) ? Severity.Error : Severity.Warning;
        var text = For(item);
        return new Rule("axe/" + item.Id, severity, text.Eis, text.Waarom, text.Oplossing, wcag);
    }

    public static AxeText For(AxeResultItem item) =>
        // A rule newer than the list: axe's own English is better than a made-up explanation.
        All.GetValueOrDefault(item.Id) ?? new AxeText
        {
            Eis = item.Help,
            Melding = $"{item.Help}: {{element}}.",
            Waarom = item.Description,
            Oplossing = $"Lees wat axe over deze regel schrijft: {item.HelpUrl}",
        };

    private static Dictionary<string, AxeText> Load() =>
        new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .Build()
            .Deserialize<Dictionary<string, AxeText>>(new MergingParser(new Parser(new StringReader(EmbeddedFile.Read("axe-regels.yml")))));
}
