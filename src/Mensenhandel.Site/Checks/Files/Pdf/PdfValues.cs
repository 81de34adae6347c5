namespace Mensenhandel.Site.Checks.Files.Pdf;

/// <summary>A name of PDF: <c>/Font</c>, with its <c>#</c> escapes read.</summary>
internal sealed record PdfName(string Value);

/// <summary>A reference to an object: <c>12 0 R</c>.</summary>
internal sealed record PdfReference(int Number);

/// <summary>A word that is no value: an operator of a page, <c>obj</c>, <c>stream</c>.</summary>
internal sealed record PdfKeyword(string Value);

/// <summary>A dictionary with bytes behind it, packed as they stand in the file.</summary>
internal sealed record PdfStream(IReadOnlyDictionary<string, object?> Dictionary, ReadOnlyMemory<byte> Packed);
