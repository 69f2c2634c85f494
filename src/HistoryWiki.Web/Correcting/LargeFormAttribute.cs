using Microsoft.AspNetCore.Http.Metadata;

namespace HistoryWiki.Web.Correcting;

/// <summary>Lets a page take the form of the longest article: many rows, and texts longer than may be saved, so that their editor is told instead of cut off.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargeFormAttribute : Attribute, IFormOptionsMetadata
{
    private const int MostFields = 20_000;

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
