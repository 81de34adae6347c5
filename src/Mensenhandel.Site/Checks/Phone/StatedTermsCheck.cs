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
internal static class StatedTermsCheck
{
    public static IEnumerable<Finding> Check(PhonePage page)
    {
        var (seen, told) = (new HashSet<IElement>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var link in page.Links.Where(l => l.Kind == CallKind.Tel && page.CallElements.Contains(l.Element)))
        {
            if (page.Book.Find(link.Uri.Digits)?.Contact is not { } contact || Terms.Of(contact) is not { } terms || !terms.HasCost && !terms.HasHours) continue;
            if (Part(page, link.Element, contact) is not { } part || !seen.Add(part)) continue;
            if (Contradiction(Text(part, page), terms) is { } wrong && Fault(page, part, contact, wrong) is var fault && told.Add(fault.Message)) yield return fault;
        }
        foreach (var finding in Sentences(page).Where(f => !told.Contains(f.Message))) yield return finding;
    }

    /// <summary>"Bellen met Veilig Thuis kost 10 cent": a sentence of one contact, without its number.</summary>
    private static IEnumerable<Finding> Sentences(PhonePage page)
    {
        var text = page.Text.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !Phones.Surroundings.IsEdge(text[end]) && !(text[end] is '.' or '!' or '?' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1])))) end++;
            var sentence = text.AsSpan(start..end);
            if (sentence.Length > 20 && sentence.ContainsAnyInRange('0', '9') && Says(sentence))
            {
                var stated = Clean(sentence.ToString().Replace($"{Phones.Surroundings.Seam}", ""));
                if (page.Names.In(stated).DistinctBy(c => c.Id).ToList() is [var contact] && Contradiction(stated, Terms.Of(contact)) is { } wrong
                    && page.Text.NodesOf(new Phones.PhoneMatch(start, end - start, "", false, true)) is [var node, ..])
                    yield return Fault(page, node, contact, wrong);
            }
            start = end + 1;
        }
    }

    private static Finding Fault(PhonePage page, INode node, Contact contact, string wrong) =>
        page.Finding(Rules.KostenEnTijden, node, $"Bij {contact.Name} staat «{wrong}». Dat staat niet in het contactboek.", Evidence("", contact.Id), wrong);

    private static bool Says(ReadOnlySpan<char> sentence)
    {
        foreach (var word in (string[])["bereikbaar", "geopend", " open ", "kost ", "kosten", "costs", "reach"])
            if (sentence.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
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

    /// <summary>What the book says of a contact, in all versions.</summary>
    private sealed record Terms(string Text, bool HasCost, bool HasHours)
    {
        private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Contact, Terms> Known = [];

        public HashSet<int> Prices { get; } = [.. PricesIn(Text).Select(p => p.Cents)];
        public HashSet<(int, int)> Hours { get; } = [.. HoursIn(Text).Select(h => (h.From, h.Until))];
        public HashSet<string> Days { get; } = [.. DayNamePattern.Matches(Text).Select(m => Day(m.Value))];
        public bool IsFree { get; } = FreePattern.IsMatch(Text);
        public bool IsEveryDay { get; } = AlwaysPattern.IsMatch(Text) || EveryDayPattern.IsMatch(Text);

        public static Terms Of(Contact contact) => Known.GetValue(contact, c =>
        {
            var texts = c.Other.Values.Append(c.Standard).ToList();
            return new Terms(string.Join('\n', texts.SelectMany(t => new[] { t.For, t.Cost, t.Hours, t.WithoutCalling }.OfType<string>())), texts.Exists(t => t.Cost is not null), texts.Exists(t => t.Hours is not null));
        });
    }

    /// <summary>The words of the page that the book does not have.</summary>
    private static string? Contradiction(string stated, Terms book)
    {
        if (book.HasCost)
        {
            foreach (var (cents, written) in PricesIn(stated)) if (!book.Prices.Contains(cents)) return written;
            if (!book.IsFree && FreePattern.Match(stated) is { Success: true } free) return free.Value;
        }
        if (!book.HasHours) return null;
        foreach (var (from, until, written) in HoursIn(stated)) if (!book.Hours.Contains((from, until))) return written;
        if (!book.IsEveryDay && AlwaysPattern.Match(stated) is { Success: true } always) return always.Value;
        foreach (Match times in TimesAWeekPattern.Matches(stated)) if (!TimesAWeekPattern.Matches(book.Text).Any(m => m.Groups[1].Value == times.Groups[1].Value)) return times.Value;
        if (DayNamePattern.Matches(stated).FirstOrDefault(m => !book.Days.Contains(Day(m.Value))) is { } day) return day.Value;
        return book.Days.Count > 0 && !book.IsEveryDay && EveryDayPattern.Match(stated) is { Success: true } every ? every.Value : null;
    }

    private static IEnumerable<(int Cents, string Written)> PricesIn(string text)
    {
        foreach (Match m in PricePattern.Matches(text))
        {
            var amount = decimal.Parse((m.Groups["cents"].Success ? m.Groups["cents"] : m.Groups["euros"]).Value.Replace(',', '.'), CultureInfo.InvariantCulture);
            yield return ((int)(amount * (m.Groups["cents"].Success ? 10 : 1000)), m.Value.Trim());
        }
    }

    private static IEnumerable<(int From, int Until, string Written)> HoursIn(string text)
    {
        foreach (Match m in SpanPattern.Matches(text))
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

    private static readonly Regex PricePattern = new(@"(?<![\d.,])(?<cents>\d{1,3}(?:,\d{1,2})?)\s*(?:euro)?(?:cents?|ct)\b|€\s*(?<euros>\d{1,3}(?:[.,]\d{1,2})?)|(?<![\d.,])(?<euros>\d{1,3}(?:[.,]\d{1,2})?)\s*euros?\b", RegexOptions.IgnoreCase);

    private static readonly Regex SpanPattern = new(@"(?<![\d.,:])(?<h1>[01]?\d|2[0-4])(?:[.:](?<m1>[0-5]\d))?\s*(?:uur|u\b|h\b)?\s*(?:tot|-|–|—|en|t/m|to|until|till|and)\s*(?<h2>[01]?\d|2[0-4])(?:[.:](?<m2>[0-5]\d))?(?![\d:])\s*(?<uur>uur|u\b|h\b|o'clock)?", RegexOptions.IgnoreCase);

    private static readonly Regex FreePattern = new(@"\b(gratis|kosteloos|free of charge|free|kost niets)\b", RegexOptions.IgnoreCase);

    private static readonly Regex AlwaysPattern = new(@"\b(dag en nacht|24 uur per dag|24/7|24 hours a day|day and night|altijd bereikbaar|altijd open)\b", RegexOptions.IgnoreCase);

    private static readonly Regex EveryDayPattern = new(@"\b(elke dag|iedere dag|alle dagen|7 dagen per week|zeven dagen per week|every day|7 days a week|dag en nacht|altijd|24/7|always|day and night)\b", RegexOptions.IgnoreCase);

    private static readonly Regex TimesAWeekPattern = new(@"\b([1-7]) (?:dagen per|days a|days per) week\b", RegexOptions.IgnoreCase);

    private static readonly Regex DayNamePattern = new(@"\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|werkdag|doordeweeks|kantoortijd|weekday|working day|office hours|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)", RegexOptions.IgnoreCase);
}
