using Microsoft.AspNetCore.Components;

namespace HistoryWiki.Web.Correcting;

/// <summary>A part of the edit form in which the box may be that whoever opens the page came for.</summary>
public abstract class FocusedPart : ComponentBase
{
    /// <summary>The name of that box; null where nobody came for one.</summary>
    [CascadingParameter(Name = BoxToFocus.Name)]
    protected string? Focus { get; set; }
}
