namespace Mensenhandel.Audit.Reports;

/// <summary>How the report looks: in the file itself, so that it can be mailed and opened anywhere.</summary>
public static class ReportStyle
{
    public const string Css = """

        :root { color-scheme: light dark; --vlak: light-dark(#fff, #1b1f24); --grond: light-dark(#f3f5f7, #12151a);
          --tekst: light-dark(#1b1f24, #eceff2); --lijn: light-dark(#6b7680, #8b96a0); --link: light-dark(#154273, #9cc4f0);
          --fout: light-dark(#b00020, #ff8a9b); --let-op: light-dark(#7a5200, #f2c166); }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--grond); color: var(--tekst); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
        header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
        header p { margin: .25rem 0; }
        h1 { margin: 0; font-size: 2.25rem; line-height: 1.2; }
        h2 { margin: 2rem 0 .5rem; font-size: 1.5rem; line-height: 1.3; }
        h3 { margin: 0 0 .5rem; font-size: 1.125rem; line-height: 1.4; }
        article { background: var(--vlak); margin: 1rem 0; padding: 1rem; border: 1px solid var(--lijn); border-left: .5rem solid; border-radius: .25rem; }
        article p { margin: .25rem 0; }
        .fout { border-left-color: var(--fout); }
        .let-op { border-left-color: var(--let-op); }
        dl { margin: .75rem 0 0; display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
        dt { font-weight: 600; }
        dd { margin: 0; }
        code { font: .9375rem/1.5 ui-monospace, monospace; }
        a { color: var(--link); }
        summary { padding: .5rem 0; cursor: pointer; color: var(--link); }
        img { max-width: 100%; height: auto; border: 1px solid var(--lijn); }
        table { border-collapse: collapse; }
        caption { text-align: left; font-weight: 600; padding: .5rem 0; }
        th, td { padding: .25rem .5rem; border: 1px solid var(--lijn); text-align: left; vertical-align: top; }
        .telling td { text-align: right; }
        .schuif { overflow-x: auto; background: var(--vlak); overflow-wrap: normal; font-size: .9375rem; }
        .schuif tbody th { position: sticky; left: 0; background: var(--vlak); min-width: 9rem; max-width: 12rem; font-weight: 400; }
        .v-nee { background: var(--fout); color: var(--vlak); font-weight: 700; }
        .v-mens, .v-open { font-weight: 700; color: var(--let-op); }
        .breed-lijst { grid-template-columns: 1fr; }
        .breed-lijst dd { margin-bottom: .5rem; }
        .spring { position: absolute; left: -999rem; }
        .spring:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--vlak); z-index: 1; }
        .verborgen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        [tabindex="-1"]:focus { outline: none; }
        ol > li { margin: .25rem 0; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        @media (max-width: 30rem) { h1 { font-size: 1.75rem; } .schuif tbody th { position: static; } dl { grid-template-columns: 1fr; } dt { margin-top: .5rem; } }
        @media print { body { background: none; } article { break-inside: avoid; } }

        """;
}
