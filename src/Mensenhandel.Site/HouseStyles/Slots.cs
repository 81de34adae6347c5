namespace Mensenhandel.Site.HouseStyles;

/// <summary>
/// Everything that a house style may change, and the tokens of the NL Design System that change it. Names and order were
/// read from nine published themes (https://github.com/nl-design-system/themes): candidate components (<c>nl-</c>), then the
/// Utrecht library (<c>utrecht-</c>), which most municipalities fill, then the basis tokens below both.
/// A name with two dashes is a slot of our own: what the theme leaves out follows its other choices.
/// </summary>
public static class Slots
{
    public static readonly IReadOnlyList<SlotGroup> All =
    [
        new("Tekst op de pagina", 2, ["--vlak", "--tekst"],
            ["utrecht-document-background-color", "utrecht-document-color"],
            ["basis-color-default-bg-document", "basis-color-default-color-document"],
            ["utrecht-page-background-color", "nl-paragraph-color"]),
        new("Zacht vlak", 1, ["--zacht"], ["basis-color-default-bg-subtle"], ["utrecht-surface-background-color"]),
        new("Bijschrift", 1, ["--grijs"], ["basis-color-default-color-subtle"]),
        new("Scheidingslijn", 1, ["--lijn"], ["utrecht-separator-color"], ["basis-color-default-border-subtle"]) { IsLine = true },
        new("Link", 1, ["--link", "--link-hover", "--link-actief"],
            ["nl-link-color", "nl-link-hover-color", "nl-link-active-color"],
            ["utrecht-link-color", "utrecht-link-hover-color", "utrecht-link-active-color"],
            ["basis-color-action-2-color-default", "basis-color-action-2-color-hover", "basis-color-action-2-color-active"]),
        new("Kop 1", 1, ["--titel"], ["nl-heading-level-1-color"], ["utrecht-heading-1-color"], ["utrecht-heading-color"], ["--tekst"]),
        new("Kop 2", 1, ["--titel-2"], ["nl-heading-level-2-color"], ["utrecht-heading-2-color"], ["utrecht-heading-color"], ["--titel"]),
        new("Knop", 2, ["--knop", "--op-knop", "--knop-hover", "--op-knop-hover"],
            ["nl-button-primary-background-color", "nl-button-primary-color", "nl-button-primary-hover-background-color", "nl-button-primary-hover-color"],
            ["utrecht-button-primary-action-background-color", "utrecht-button-primary-action-color", "utrecht-button-primary-action-hover-background-color", "utrecht-button-primary-action-hover-color"]),
        new("Rand van een knop", 1, ["--knop-rand"], ["nl-button-primary-border-color"], ["utrecht-button-primary-action-border-color"], ["--knop"]) { IsLine = true },
        new("Tweede knop", 2, ["--knop-2", "--op-knop-2", "--knop-2-hover", "--op-knop-2-hover"],
            ["nl-button-secondary-background-color", "nl-button-secondary-color", "nl-button-secondary-hover-background-color", "nl-button-secondary-hover-color"],
            ["utrecht-button-secondary-action-background-color", "utrecht-button-secondary-action-color", "utrecht-button-secondary-action-hover-background-color", "utrecht-button-secondary-action-hover-color"]),
        new("Rand van een tweede knop", 1, ["--knop-2-rand"],
            ["nl-button-secondary-border-color"], ["utrecht-button-secondary-action-border-color"], ["basis-color-default-border-default"], ["--op-knop-2"]) { IsLine = true },
        new("Balk bovenaan", 2, ["--kop", "--op-kop"],
            ["utrecht-page-header-background-color", "utrecht-page-header-color"],
            ["utrecht-page-header-content-background-color", "utrecht-page-header-content-color"],
            ["--knop", "--op-knop"]),
        new("Balk onderaan", 2, ["--voet", "--op-voet", "--link-voet"],
            ["utrecht-page-footer-background-color", "utrecht-page-footer-color", "--op-voet"],
            ["--zacht", "--tekst", "--link"]),
        new("Kruimelpad", 1, ["--kruimel"], ["utrecht-breadcrumb-nav-link-color"], ["--link"]),
        new("Teken voor een opsomming", 1, ["--punt"], ["utrecht-unordered-list-marker-color"], ["--link"]),
        new("Link naar de inhoud", 2, ["--sprong", "--op-sprong"],
            ["nl-skip-link-background-color", "nl-skip-link-color"], ["utrecht-skip-link-background-color", "utrecht-skip-link-color"], ["--vlak", "--link"]),
        new("Knop 112", 2, ["--gevaar", "--op-gevaar"],
            ["nl-button-primary-negative-background-color", "nl-button-primary-negative-color"],
            ["utrecht-button-primary-action-danger-background-color", "utrecht-button-primary-action-danger-color"]),
        new("Vak 112", 2, ["--gevaar-zacht", "--op-gevaar-zacht"], ["utrecht-alert-error-background-color", "utrecht-alert-error-color"]),
        new("Rand van vak 112", 1, ["--gevaar-rand"], ["utrecht-alert-error-border-color"], ["--gevaar"]) { IsLine = true },
        new("Vak «Let op»", 2, ["--let-op-zacht", "--op-let-op"],
            ["utrecht-alert-warning-background-color", "utrecht-alert-warning-color"], ["utrecht-alert-background-color", "utrecht-alert-color"]),
        new("Rand van vak «Let op»", 1, ["--let-op"], ["utrecht-alert-warning-border-color"]) { IsLine = true },
        new("Rand bij het toetsenbord", 1, ["--ring", "--ring-om"],
            ["basis-focus-outline-color", "basis-focus-inverse-outline-color"], ["utrecht-focus-outline-color", "utrecht-focus-inverse-outline-color"]),

        new("Dikte van die rand", 1, ["--ring-dik"], ["basis-focus-outline-width"], ["utrecht-focus-outline-width"]) { Form = SlotForm.Size(0.125, 0.5) },
        new("Soort van die rand", 1, ["--ring-stijl"], ["basis-focus-outline-style"], ["utrecht-focus-outline-style"]) { Form = SlotForm.LineStyle },
        new("Lettertype", 1, ["--schrift"], ["utrecht-document-font-family"], ["basis-text-font-family-default"], ["nl-paragraph-font-family"]) { Form = SlotForm.Fonts },
        new("Lettertype van koppen", 1, ["--titel-schrift"],
            ["nl-heading-level-1-font-family"], ["utrecht-heading-1-font-family"], ["utrecht-heading-font-family"], ["--schrift"]) { Form = SlotForm.Fonts },
        new("Gewicht van koppen", 1, ["--titel-gewicht"],
            ["nl-heading-level-1-font-weight"], ["utrecht-heading-1-font-weight"], ["utrecht-heading-font-weight"]) { Form = SlotForm.Weight },
        new("Gewicht van knoppen", 1, ["--knop-gewicht"],
            ["nl-button-primary-font-weight"], ["nl-button-font-weight"], ["utrecht-button-font-weight"]) { Form = SlotForm.Weight },
        // Below 16 px text is hard to read on a phone; above 22 px a line there has too few words.
        new("Grootte van tekst", 1, ["--maat"],
            ["nl-paragraph-font-size"], ["utrecht-paragraph-font-size"], ["utrecht-document-font-size"], ["basis-text-font-size-md"]) { Form = SlotForm.Size(1, 1.375) },
        // WCAG 1.4.8 asks 1.5 for text that is read, and people with dyslexia need it.
        new("Regelafstand", 1, ["--regel"],
            ["nl-paragraph-line-height"], ["utrecht-paragraph-line-height"], ["utrecht-document-line-height"], ["basis-text-line-height-md"]) { Form = SlotForm.Ratio(1.5, 2) },
        // On a screen of 320 px a larger heading breaks words.
        new("Grootte van kop 1", 1, ["--h1"], ["nl-heading-level-1-font-size"], ["utrecht-heading-1-font-size"]) { Form = SlotForm.Size(1.75, 3.25) },
        new("Grootte van kop 2", 1, ["--h2"], ["nl-heading-level-2-font-size"], ["utrecht-heading-2-font-size"]) { Form = SlotForm.Size(1.25, 2.5) },
        new("Afstand van de streep onder een link", 1, ["--streep"], ["nl-link-text-underline-offset"], ["utrecht-link-text-underline-offset"]) { Form = SlotForm.Offset(0, 0.35) },
        new("Hoeken van knoppen", 1, ["--rond"], ["nl-button-border-radius"], ["utrecht-button-border-radius"]) { Form = SlotForm.Size(0, 1000) },
        new("Hoeken van vakken", 1, ["--rond-vak"], ["utrecht-alert-border-radius"]) { Form = SlotForm.Size(0, 1.5) },
    ];

    /// <summary>The group that a slot is in.</summary>
    public static SlotGroup Of(string slot) => All.First(g => g.Slots.Contains(slot));
}
