using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Rendering;

/// <summary>
/// The parts of the accessibility statement that are facts: <c>::: verklaring status</c>. They come from data, so that the page
/// can say nothing that the checks did not see.
/// </summary>
internal static class StatementRenderer
{
    /// <summary>What an editor may write behind <c>::: verklaring</c>.</summary>
    public static readonly IReadOnlyList<string> Parts = ["status", "akkoord", "afwijkingen", "onderzoek"];

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static void Write(ContentRenderer content, string part)
    {
        if (content.Settings.Statement is not { } statement) return;
        var easy = content.Page.Version == SiteVersion.Easy;
        switch (part)
        {
            case "status": Paragraph(content, Status(statement, easy)); break;
            case "akkoord": WriteConsent(content, statement, easy); break;
            case "afwijkingen": WriteDeviations(content, statement, easy); break;
            case "onderzoek": WriteExaminations(content, statement, easy); break;
        }
    }

    private static string Status(AccessibilityStatement statement, bool easy) => (statement.Status, easy) switch
    {
        (ComplianceStatus.A, false) => "Status A: deze website voldoet aan alle eisen. Mensen hebben alle eisen onderzocht en vonden geen afwijkingen.",
        (ComplianceStatus.A, true) => "Mensen hebben alle regels gecontroleerd. Alles was goed. Dat heet status A.",
        (ComplianceStatus.B, false) => "Status B: deze website voldoet voor een deel aan de eisen. Mensen hebben alle eisen onderzocht. Wat nog niet goed is, staat hieronder, met wat wij eraan doen en wanneer.",
        (ComplianceStatus.B, true) => "Mensen hebben alle regels gecontroleerd. Nog niet alles is goed. Dat heet status B. Hieronder leest u wat wij nog doen.",
        (ComplianceStatus.C, false) => "Status C: de eerste maatregelen zijn genomen. Nog niet alle eisen zijn onderzocht, of nog niet alles is opgelost. Wij zeggen dus niet dat deze website aan alle eisen voldoet.",
        (ComplianceStatus.C, true) => "Wij zijn begonnen, maar nog niet klaar. Dat heet status C. Wij zeggen dus niet dat alles goed is.",
        (ComplianceStatus.D, false) => "Status D: deze website voldoet nog niet aan de eisen.",
        (ComplianceStatus.D, true) => "Deze website is nog niet goed genoeg. Dat heet status D.",
        (_, false) => "De status is nog niet bepaald. Daarvoor moet een mens alle eisen controleren, volgens de methode WCAG-EM. Dat volledige onderzoek is nog niet gedaan. Wij zeggen dus niet dat deze website aan alle eisen voldoet.",
        (_, true) => "Dat weten wij nog niet precies. Een mens moet eerst alle regels controleren. Daar is een vaste manier voor: WCAG-EM. Dat is nog niet gebeurd. Wij zeggen dus niet dat alles goed is.",
    };

    private static void WriteConsent(ContentRenderer content, AccessibilityStatement statement, bool easy)
    {
        content.Write("<p>");
        if (statement.Updated is { } updated)
            content.WriteEscape(easy ? $"Deze tekst is van {Day(updated)}. " : $"Deze verklaring is voor het laatst bijgewerkt op {Day(updated)}. ");
        content.WriteEscape(statement is { SignedOn: { } signed, Officer: { } officer }
            ? easy ? $"De gemeente tekende op {Day(signed)}. Dat deed: {officer}. " : $"Getekend op {Day(signed)} door: {officer}. "
            : easy ? "De gemeente heeft nog niets getekend. " : "De gemeente heeft nog geen verklaring ondertekend. ");
        if (statement.Register is { } register)
        {
            content.WriteEscape(easy ? "Deze website staat in de " : "De verklaring staat in het ");
            Link(content, register.AbsoluteUri, easy ? "officiële lijst van Nederland" : "landelijke register");
            content.Write(".");
        }
        else content.WriteEscape(easy ? "Deze website staat nog niet in de officiële lijst van Nederland." : "Ook staat deze website nog niet in het landelijke register.");
        content.WriteLine("</p>");
    }

    private static void WriteDeviations(ContentRenderer content, AccessibilityStatement statement, bool easy)
    {
        Deviation[] open = [.. statement.Open];
        if (open.Length == 0)
        {
            Paragraph(content, statement.LastFull is null
                ? easy ? "Niet alles is gecontroleerd. Daarom kunnen wij nog geen lijst met fouten geven." : "Nog niet alles is onderzocht. Wij kunnen hier daarom nog geen lijst geven met afwijkingen van de eisen."
                : easy ? "Wij kennen nu geen fouten." : "Er zijn geen afwijkingen bekend.");
            return;
        }
        content.WriteLine("<ul>");
        foreach (var deviation in open)
        {
            content.Write("<li>");
            content.WriteEscape(easy ? deviation.Easy
                : $"{deviation.What} (criterium {deviation.Criterion}). Oorzaak: {deviation.Cause} Gevolg: {deviation.Effect} {(deviation.Alternative.Length > 0 ? $"Wat u nu kunt doen: {deviation.Alternative} " : "")}Maatregel: {deviation.Measure}"
                  + (deviation.Burden is { } burden ? $" Onevenredige last: {burden}" : ""));
            if (deviation.Planned is { } planned) content.WriteEscape(easy ? $" Dat is klaar voor {Day(planned)}." : $" Gepland voor {Day(planned)}.");
            content.WriteLine("</li>");
        }
        content.WriteLine("</ul>");
    }

    private static void WriteExaminations(ContentRenderer content, AccessibilityStatement statement, bool easy)
    {
        if (statement.LastFull is null)
            Paragraph(content, easy ? "Een mens moet nog alle regels controleren." : "Een volledig onderzoek door mensen moet nog gebeuren.");
        if (statement.Examinations.Count == 0 && statement.Published is null)
        {
            Paragraph(content, easy ? "Er is nog geen rapport." : "Er zijn nog geen onderzoeksrapporten.");
            return;
        }
        content.WriteLine("<ul>");
        foreach (var examination in statement.Examinations.OrderByDescending(e => e.Date))
        {
            var name = (examination.Full, easy) switch
            {
                (true, false) => "volledig onderzoek door mensen",
                (true, true) => "mensen controleerden alles",
                (false, false) => "onderzoek van een deel van de eisen",
                (false, true) => "een deel van de regels is gecontroleerd",
            };
            content.Write("<li>").WriteEscape($"{Day(examination.Date)}: ");
            // Two reports must differ in name to be told apart by ear (WCAG 2.4.4).
            if (examination.Report is { } report) Link(content, report.AbsoluteUri, $"{name}, rapport van {Day(examination.Date)}");
            else content.WriteEscape(name);
            content.WriteEscape($" ({examination.By})").WriteLine("</li>");
        }
        if (statement.Published is { } published)
        {
            content.Write("<li>");
            if (published.Date is { } date) content.WriteEscape($"{Day(date)}: ");
            Link(content, content.Page.Address.LinkTo(PublishedAudit.Page, content.Settings.BaseAddress?.AbsolutePath ?? "/"), easy ? "wat het programma vond" : "verslag van de test door het programma");
            if (published.Open.Count > 0) content.WriteEscape(easy ? ". Een mens heeft nog niet alles gecontroleerd." : $". Van de 55 criteria zijn er {published.Open.Count} nog niet door een mens beoordeeld.");
            content.WriteLine("</li>");
        }
        content.WriteLine("</ul>");
    }

    private static void Paragraph(ContentRenderer content, string text) => content.Write("<p>").WriteEscape(text).WriteLine("</p>");

    private static void Link(ContentRenderer content, string href, string text) => content.Write("<a href=\"").WriteEscapeUrl(href).Write("\">").WriteEscape(text).Write("</a>");

    private static string Day(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";
}
