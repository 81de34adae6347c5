namespace Mensenhandel.Audit.Pages;

/// <summary>One HTML file of the folder, and how the browser gets to see it.</summary>
/// <param name="Name">How findings name the page: "/melden/", or in a plain folder "melden/index.html".</param>
/// <param name="Path">Below the folder, with forward slashes: "melden/index.html".</param>
/// <param name="File">How findings name the file: "output/melden/index.html".</param>
/// <param name="Address">What the browser asks the server for: "/melden/".</param>
/// <param name="Status">The only right answer.</param>
public sealed record SitePage(string Name, string Path, string File, string Address, int Status = 200);
