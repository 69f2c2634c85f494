using System.Collections.Immutable;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>One item of a field, for example <c>Kho OrlukKIA</c>: its words, and what is known about stretches of them.</summary>
/// <param name="Text">The words, trimmed.</param>
internal sealed record FieldItem(string Text)
{
    /// <summary>What separates it from the item before it.</summary>
    public ItemBreak Break { get; init; } = ItemBreak.Line;

    /// <summary>0 for a plain item, 1 for an item beneath it (a bullet or an indentation), 2 beneath that.</summary>
    public int Depth { get; init; }

    /// <summary>True where the item has a bullet of its own or is an item of a list, so that it is never the rest of the item before it.</summary>
    public bool Listed { get; init; }

    /// <summary>True where the whole item is bold, as headings and important names are.</summary>
    public bool Bold { get; init; }

    /// <summary>True where the words before its first colon are bold, as those of a heading are.</summary>
    public bool HasBoldLabel { get; init; }

    /// <summary>True where the markup makes it the title of what follows: the title of a list, a line that begins with a semicolon.</summary>
    public bool Title { get; init; }

    /// <summary>True where the whole item is in small print, as remarks are.</summary>
    public bool Small { get; init; }

    /// <summary>The links, fates and flags within the words.</summary>
    public ImmutableArray<ItemSpan> Spans { get; init; } = [];

    /// <summary>A stretch of the item, trimmed, with the spans that lie in it.</summary>
    public FieldItem Slice(int start, int length)
    {
        var end = start + length;
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        if (start == 0 && end == Text.Length) return this;
        return this with
        {
            Text = Text[start..end],
            Spans = Spans.IsEmpty ? [] : [.. Spans.Where(s => s.Start >= start && s.End <= end).Select(s => s with { Start = s.Start - start })],
        };
    }

    /// <summary>True where the item begins with the letter of a phase: <c>b) Baidar</c>.</summary>
    public bool HasPhase => Text.Length > 3 && Text[0] is >= 'a' and <= 'h' && Text[1] == ')' && !IsVerbatim(0);

    /// <summary>The item without the letter of a phase.</summary>
    public FieldItem WithoutPhase() => HasPhase ? Slice(2, Text.Length - 2) : this;

    /// <summary>True where the place lies within words that are to be taken as they are, or within a link.</summary>
    public bool IsVerbatim(int at)
    {
        foreach (var span in Spans)
            if (span.Kind is SpanKind.Verbatim or SpanKind.Link && span.Start <= at && at < span.End) return true;
        return false;
    }

    /// <summary>The title that the item links to; null where it makes no link or several.</summary>
    public string? OnlyLink => Spans.Where(s => s.Kind == SpanKind.Link).Take(2).ToList() is [var only] ? only.Value : null;

    /// <summary>True where the item begins with words that are to be taken as they are.</summary>
    public bool BeginsVerbatim => IsFirst(SpanKind.Verbatim, atLeast: 1);

    /// <summary>True where the item is nothing but words to be taken as they are.</summary>
    public bool IsWhollyVerbatim => IsFirst(SpanKind.Verbatim, Text.Length);

    /// <summary>True where the item is one link and nothing else.</summary>
    public bool IsWhollyLinked => IsFirst(SpanKind.Link, Text.Length);

    private bool IsFirst(SpanKind kind, int atLeast)
    {
        foreach (var span in Spans)
            if (span.Kind == kind && span.Start == 0 && span.Length >= atLeast) return true;
        return false;
    }

    /// <summary>The item with a span more.</summary>
    public FieldItem With(ItemSpan span) => this with { Spans = [.. Spans, span] };
}

/// <summary>What is known about a stretch of an item's words.</summary>
/// <param name="Start">Where it begins in the item's text.</param>
/// <param name="Length">How many characters it covers; 0 for a picture that shows no words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The title linked to, the fate, or the country of the flag.</param>
internal readonly record struct ItemSpan(int Start, int Length, SpanKind Kind, string Value)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}

/// <summary>What an <see cref="ItemSpan"/> says.</summary>
internal enum SpanKind
{
    /// <summary>The words link to a title.</summary>
    Link,

    /// <summary>The words are a mark for a fate, such as <c>KIA</c>.</summary>
    Fate,

    /// <summary>A flag stands here.</summary>
    Flag,

    /// <summary>The words are to be taken as they are: nothing in them is a mark, a bracket or a separator.</summary>
    Verbatim,
}
