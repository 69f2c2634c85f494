using HistoryWiki.Web.Correcting.Form;
using HistoryWiki.Web.Data;
using Microsoft.AspNetCore.Http.Metadata;

namespace HistoryWiki.Web.Correcting;

/// <summary>Lets a page take the form of the longest article: many rows, and texts longer than may be saved, so that their editor is told instead of cut off.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargeFormAttribute : Attribute, IFormOptionsMetadata
{
    // Commanders, strength and casualties of three sides.
    private const int Lists = 9;
    private const int BoxesOfRow = 10;
    private const int BoxesOfSection = 5;
    private const int OtherBoxes = 100;

    // Every line of the infobox, as many new ones with their keys, every section, every list full.
    private const int MostFields = (3 * ArticleLimits.Fields) + (BoxesOfSection * ArticleLimits.Sections) + (Lists * EditLimits.Rows * BoxesOfRow) + OtherBoxes;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => null;

    public int? ValueCountLimit => MostFields;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => null;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => null;
}
