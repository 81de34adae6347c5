using Mensenhandel.Site.Model;

namespace Mensenhandel.Site.Checks.Language;

/// <summary>What the judge says of one page of the site.</summary>
public sealed record PageLanguage(ContentPage Page, LanguageReport Report);
