using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Mensenhandel.Site.Findings;
using Mensenhandel.Site.Model;
using static Mensenhandel.Site.Phones.PhoneFindings;

namespace Mensenhandel.Site.Checks.Phone;

/// <summary>
/// Costs and hours beside a number: what a page says of them is what the contact book says. Compared are the hours, the prices, the
/// days and "free"; where the book says nothing, nothing is compared.
/// </summary>
internal static partial class StatedTermsCheck
{
    public static IEnumerable<Finding> Check(PhonePage page)
    {
        if (page.Book.Contacts.All(c => c.Standard is { Cost: null, Hours: null })) yield break;
        var seen = new HashSet<IElement>();
        foreach (var link in page.Links.Where(l => l.Kind == CallKind.Tel && page.CallElements.Contains(l.Element)))
        {
            if (page.Book.Find(link.Uri.Digits)?.Contact is not { } contact || Part(page, link.Element, contact) is not { } part || !seen.Add(part)) continue;
            var stated = Text(part, page);
            if (Contradiction(stated, contact) is { } wrong)
                yield return page.Finding(Rules.KostenEnTijden, part, $"Bij {contact.Name} staat «{wrong}». Dat staat niet in het contactboek.", Evidence("", contact.Id), wrong);
        }
    }

    /// <summary>The largest part of the page around the link in which all calls are to the same contact.</summary>
    private static IElement? Part(PhonePage page, IElement link, Contact contact)
    {
        IElement? part = null;
        for (var e = link.ParentElement; e is not null && e.LocalName is not ("main" or "body" or "section" or "article" or "header" or "footer" or "nav" or "html"); e = e.ParentElement)
        {
            if (page.Links.Any(l => l.Kind == CallKind.Tel && page.CallElements.Contains(l.Element) && e.Contains(l.Element) && page.Book.Find(l.Uri.Digits)?.Contact.Id != contact.Id)) break;
            part = e;
        }
        return part;
    }

    private static string Text(IElement part, PhonePage page) =>
        Clean(new PageText(part, page.CallElements, page.CallElements).Text.Replace(Phones.Surroundings.Break, '\n').Replace(Phones.Surroundings.CellEdge, '\n').Replace(Phones.Surroundings.Link, ' ').Replace($"{Phones.Surroundings.Seam}", ""));

    /// <summary>The words of the page that the book does not have.</summary>
    private static string? Contradiction(string stated, Contact contact)
    {
        var texts = contact.Other.Values.Append(contact.Standard).ToList();
        var book = string.Join('\n', texts.SelectMany(t => new[] { t.For, t.Cost, t.Hours, t.WithoutCalling }.OfType<string>()));
        if (texts.Exists(t => t.Cost is not null))
        {
            var prices = Prices(book).Select(p => p.Cents).ToHashSet();
            foreach (var (cents, written) in Prices(stated)) if (!prices.Contains(cents)) return written;
            if (Free().Match(stated) is { Success: true } free && !Free().IsMatch(book)) return free.Value;
        }
        if (!texts.Exists(t => t.Hours is not null)) return null;
        var hours = Hours(book).Select(h => (h.From, h.Until)).ToHashSet();
        foreach (var (from, until, written) in Hours(stated)) if (!hours.Contains((from, until))) return written;
        if (Always().Match(stated) is { Success: true } always && !Always().IsMatch(book) && !EveryDay().IsMatch(book)) return always.Value;
        foreach (Match times in TimesAWeek().Matches(stated)) if (!TimesAWeek().Matches(book).Any(m => m.Groups[1].Value == times.Groups[1].Value)) return times.Value;
        var days = Days().Matches(book).Select(m => Day(m.Value)).ToHashSet();
        if (Days().Matches(stated).FirstOrDefault(m => !days.Contains(Day(m.Value))) is { } day) return day.Value;
        return days.Count > 0 && EveryDay().Match(stated) is { Success: true } every && !EveryDay().IsMatch(book) ? every.Value : null;
    }

    private static IEnumerable<(int Cents, string Written)> Prices(string text)
    {
        foreach (Match m in Price().Matches(text))
        {
            var amount = decimal.Parse((m.Groups["cents"].Success ? m.Groups["cents"] : m.Groups["euros"]).Value.Replace(',', '.'), CultureInfo.InvariantCulture);
            yield return ((int)(amount * (m.Groups["cents"].Success ? 10 : 1000)), m.Value.Trim());
        }
    }

    private static IEnumerable<(int From, int Until, string Written)> Hours(string text)
    {
        foreach (Match m in Span().Matches(text))
        {
            if (!m.Groups["m1"].Success && !m.Groups["m2"].Success && !m.Groups["uur"].Success) continue;
            yield return (Minutes(m.Groups["h1"], m.Groups["m1"]), Minutes(m.Groups["h2"], m.Groups["m2"]), m.Value.Trim());
        }
    }

    private static int Minutes(Group hour, Group minute) =>
        int.Parse(hour.Value, CultureInfo.InvariantCulture) * 60 + (minute.Success ? int.Parse(minute.Value, CultureInfo.InvariantCulture) : 0);

    /// <summary>The same day in Dutch and English.</summary>
    private static string Day(string written)
    {
        var day = written.ToLowerInvariant();
        return day switch
        {
            "monday" => "maandag", "tuesday" => "dinsdag", "wednesday" => "woensdag", "thursday" => "donderdag", "friday" => "vrijdag",
            "saturday" => "zaterdag", "sunday" => "zondag", "weekday" or "working day" or "doordeweeks" => "werkdag", "office hours" => "kantoortijd",
            _ => day,
        };
    }

    [GeneratedRegex(@"(?<![\d.,])(?<cents>\d{1,3}(?:,\d{1,2})?)\s*(?:euro)?(?:cents?|ct)\b|€\s*(?<euros>\d{1,3}(?:[.,]\d{1,2})?)|(?<![\d.,])(?<euros>\d{1,3}(?:[.,]\d{1,2})?)\s*euros?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Price();

    [GeneratedRegex(@"(?<![\d.,:])(?<h1>[01]?\d|2[0-4])(?:[.:](?<m1>[0-5]\d))?\s*(?:uur|u\b|h\b)?\s*(?:tot|-|–|—|en|t/m|to|until|till|and)\s*(?<h2>[01]?\d|2[0-4])(?:[.:](?<m2>[0-5]\d))?(?![\d:])\s*(?<uur>uur|u\b|h\b|o'clock)?", RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    [GeneratedRegex(@"\b(gratis|kosteloos|free of charge|free|kost niets)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Free();

    [GeneratedRegex(@"\b(dag en nacht|24 uur per dag|24/7|24 hours a day|day and night|altijd bereikbaar|altijd open)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Always();

    [GeneratedRegex(@"\b(elke dag|iedere dag|alle dagen|7 dagen per week|zeven dagen per week|every day|7 days a week|dag en nacht|altijd|24/7|always|day and night)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EveryDay();

    [GeneratedRegex(@"\b([1-7]) (?:dagen per|days a|days per) week\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimesAWeek();

    [GeneratedRegex(@"\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|werkdag|doordeweeks|kantoortijd|weekday|working day|office hours|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)", RegexOptions.IgnoreCase)]
    private static partial Regex Days();
}
