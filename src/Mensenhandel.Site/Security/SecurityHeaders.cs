namespace Mensenhandel.Site.Security;

/// <summary>The headers of every answer, in one list: what each host reads (<see cref="HostFiles"/>) is written from it.</summary>
public static class SecurityHeaders
{
    // Only features that browsers know: an unknown name is an error in their console.
    private static readonly string[] Features =
        ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment", "usb"];

    public static IReadOnlyList<(string Name, string Value)> Of(ContentPolicy policy) =>
    [
        ("Content-Security-Policy", policy.Header),
        // A year, the least that the law asks (Stb. 2023, 179). Not for the names below this one: they are not ours to decide on.
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
        // For browsers that do not know frame-ancestors.
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", string.Join(", ", Features.Select(f => f + "=()"))),
        // The site where a link or the exit leads cannot reach back into this one.
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        // Asked again at each visit: a corrected number must not wait until an old copy has had its time.
        ("Cache-Control", "no-cache"),
    ];
}
