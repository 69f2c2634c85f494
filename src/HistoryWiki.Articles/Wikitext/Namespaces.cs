using System.Collections.Frozen;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>The prefixes that say what a link does, in the languages of the larger Wikipedias: <c>Datei:</c>, <c>Категория:</c>.</summary>
internal static class Namespaces
{
    private static readonly string[] Files =
    [
        "file", "image", "media",
        "datei", "bild", "fichier", "archivo", "imagen", "immagine", "ficheiro", "arquivo", "imagem", "fitxer", "imatge", "bestand", "afbeelding",
        "fil", "billede", "bilde", "tiedosto", "kuva", "plik", "grafika", "soubor", "obrázek", "súbor", "obrázok", "fájl", "kép",
        "fișier", "fişier", "imagine", "datoteka", "slika", "датотека", "слика", "файл", "изображение", "зображення", "картинка", "выява",
        "податотека", "сурет", "αρχείο", "εικόνα", "dosya", "resim", "şəkil", "fayl", "pilt", "attēls", "vaizdas", "dosiero", "fasciculus", "imago",
        "tập tin", "hình", "berkas", "gambar", "fail", "imej", "ფაილი", "სურათი", "պատկեր", "ملف", "صورة", "پرونده", "تصویر", "קובץ", "תמונה",
        "ファイル", "画像", "文件", "檔案", "档案", "图像", "圖像", "圖片", "파일", "그림", "ไฟล์", "ภาพ", "चित्र", "চিত্র", "படிமம்", "skeudenn", "mynd",
    ];

    private static readonly string[] Categories =
    [
        "category", "kategorie", "catégorie", "categoría", "categoria", "categorie", "kategori", "luokka", "kategoria", "kategória",
        "kategorija", "категория", "категорія", "категорија", "категорыя", "санат", "төркем", "κατηγορία", "kateqoriya", "kategoriya",
        "kategooria", "kategorio", "thể loại", "კატეგორია", "կատեգորիա", "تصنيف", "رده", "زمرہ", "קטגוריה", "カテゴリ", "分类", "分類", "분류",
        "หมวดหมู่", "श्रेणी", "বিষয়শ্রেণী", "flokkur", "rummad", "turkum",
    ];

    private static readonly string[] Pages =
    [
        "wikipedia", "wp", "project", "wp talk", "help", "template", "portal", "user", "talk", "special", "mediawiki", "module", "draft", "book",
        "user talk", "wikipedia talk", "template talk", "category talk", "file talk", "help talk", "portal talk", "module talk",
        "wikt", "wiktionary", "commons", "c", "wikisource", "s", "wikiquote", "q", "wikibooks", "b", "wikinews", "n", "wikiversity", "v",
        "wikivoyage", "voy", "species", "wikispecies", "meta", "m", "mw", "wikidata", "d", "bugzilla", "phab", "foundation", "doi", "iarchive",
        "benutzer", "hilfe", "vorlage", "wikipédia", "utilisateur", "utilisatrice", "modèle", "aide", "projet", "plantilla", "usuario", "ayuda",
        "anexo", "aiuto", "utente", "progetto", "portale", "википедия", "участник", "участница", "шаблон", "портал", "вікіпедія",
    ];

    private static readonly string[] Languages =
    [
        "aa", "ab", "af", "als", "am", "an", "ang", "ar", "arc", "arz", "as", "ast", "av", "ay", "az", "azb", "ba", "bar", "be", "be-x-old", "be-tarask",
        "bg", "bh", "bi", "bn", "bo", "bpy", "br", "bs", "bxr", "ca", "ce", "ceb", "ckb", "co", "crh", "cs", "csb", "cu", "cv", "cy", "da", "de", "diq",
        "dv", "el", "eml", "en", "eo", "es", "et", "eu", "ext", "fa", "fi", "fiu-vro", "fo", "fr", "frp", "frr", "fur", "fy", "ga", "gan", "gd", "gl",
        "gn", "gu", "gv", "ha", "hak", "haw", "he", "hi", "hif", "hr", "hsb", "ht", "hu", "hy", "ia", "id", "ie", "ilo", "inh", "io", "is", "it", "ja",
        "jbo", "jv", "ka", "kaa", "kab", "kbd", "kk", "km", "kn", "ko", "krc", "ksh", "ku", "kv", "kw", "ky", "la", "lad", "lb", "lbe", "lez", "lg", "li",
        "lij", "lmo", "ln", "lo", "lt", "lv", "mg", "mhr", "mi", "min", "mk", "ml", "mn", "mr", "mrj", "ms", "mt", "my", "myv", "mzn", "nah", "nap", "nds",
        "nds-nl", "ne", "new", "nl", "nn", "no", "nov", "nrm", "nv", "oc", "om", "or", "os", "pa", "pag", "pam", "pap", "pcd", "pl", "pms", "pnb", "ps",
        "pt", "qu", "rm", "ro", "roa-rup", "roa-tara", "ru", "rue", "rw", "sa", "sah", "sc", "scn", "sco", "sd", "se", "sh", "si", "simple", "sk", "sl",
        "sm", "so", "sq", "sr", "stq", "su", "sv", "sw", "szl", "ta", "te", "tg", "th", "tk", "tl", "tr", "tt", "tyv", "ug", "uk", "ur", "uz", "vec",
        "vi", "vls", "vo", "wa", "war", "wo", "wuu", "xal", "xmf", "yi", "yo", "za", "zea", "zh", "zh-classical", "zh-min-nan", "zh-yue", "zu",
    ];

    private static readonly FrozenDictionary<string, LinkKind> Kinds = Files.Select(name => (name, LinkKind.File))
        .Concat(Categories.Select(name => (name, LinkKind.Category)))
        .Concat(Pages.Select(name => (name, LinkKind.Elsewhere)))
        .Concat(Languages.Select(name => (name, LinkKind.Language)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, LinkKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Kinds.Keys.Max(name => name.Length);

    /// <summary>What a link to the title does. A title that merely holds a colon (<c>Operation: Torch</c>) is an article.</summary>
    public static LinkKind KindOf(ReadOnlySpan<char> title)
    {
        if (title is [':', ..])
            return KindOf(title[1..]) is LinkKind.Language or LinkKind.Elsewhere ? LinkKind.Elsewhere : LinkKind.Article;

        var colon = title[..Math.Min(title.Length, Longest + 2)].IndexOf(':');
        return colon > 0 && Lookup.TryGetValue(title[..colon].Trim(), out var kind) ? kind : LinkKind.Article;
    }
}
