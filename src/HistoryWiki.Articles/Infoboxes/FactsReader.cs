using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads the fields of an infobox into typed facts. The importer and the editor use this same reader, so they cannot disagree.</summary>
public static class FactsReader
{
    /// <summary>How many characters a value may have for facts to be read from it: far more than any real one, so that a broken text keeps nobody waiting.</summary>
    public const int LongestValue = 32 * 1024;

    /// <summary>Reads every known field. Never throws: what is not understood is reported, and its words stay in the infobox.</summary>
    /// <param name="infobox">The infobox as written.</param>
    public static FactsReading Read(Infobox infobox)
    {
        ArgumentNullException.ThrowIfNull(infobox);
        return new InfoboxReading(infobox).Read();
    }

    /// <summary>One reading of one infobox.</summary>
    private sealed class InfoboxReading(Infobox infobox)
    {
        private const int LongestTotal = 120;

        private readonly Dictionary<string, List<InfoboxField>> fieldsByKey = new(StringComparer.Ordinal);
        private readonly Dictionary<string, FieldValue> valuesByKey = new(StringComparer.Ordinal);
        private readonly List<Problem> problems = [];

        public FactsReading Read()
        {
            ChooseFields();
            var date = Date();
            var sides = Sides(date);
            var facts = new ConflictFacts
            {
                PartOf = Value("partof") is { } partOf ? PartOfReader.Read(partOf) : [],
                Date = date,
                Places = Value("place") is { } place ? PlaceReader.Read(place) : [],
                Coordinates = Coordinates(),
                Territory = Value("territory")?.Words,
                Result = Value("result") is { Items.Count: > 0 } result ? ResultReader.Read(result) : Value("status") is { } status ? ResultReader.Read(status) : null,
                Sides = sides,
                Casualties = CasualtiesOfNoSide(date, sides),
            };
            problems.Sort((a, b) => a.Line.CompareTo(b.Line));
            return new FactsReading(facts, problems);
        }

        /// <summary>For each key the first field with a value, and the lettered fields that continue it; whatever else has the key, or no known key, is reported.</summary>
        private void ChooseFields()
        {
            foreach (var field in infobox.Fields.Where(f => !string.IsNullOrWhiteSpace(f.Value)))
            {
                if (field.Value.Length > LongestValue) problems.Add(FactsMessages.LongValue(field, LongestValue));
                else if (FieldKeys.Find(field, infobox.Fields) is not { } key) problems.Add(FactsMessages.UnknownKey(field));
                else if (!fieldsByKey.TryGetValue(key.Name, out var chosen)) fieldsByKey[key.Name] = [field];
                else if (!chosen.Exists(c => FieldKeys.IsSameKey(c.Key, field.Key))) chosen.Add(field);
                else if (key.Fact != FactKind.None) problems.Add(FactsMessages.RepeatedKey(field, chosen[0].Line));
            }
        }

        private InfoboxField? Field(string key) => fieldsByKey.TryGetValue(key, out var fields) ? fields[0] : null;

        /// <summary>The value of a key and of the fields that continue it; read once, so that its problems are told once.</summary>
        private FieldValue? Value(string key)
        {
            if (!fieldsByKey.TryGetValue(key, out var fields)) return null;
            if (valuesByKey.TryGetValue(key, out var known)) return known;
            var values = fields.ConvertAll(ValueOf);
            return valuesByKey[key] = values.Count == 1 ? values[0] : new FieldValue([.. values.SelectMany(v => v.Items)]);
        }

        private FieldValue ValueOf(InfoboxField field) => infobox.Markup switch
        {
            FieldMarkup.Wikitext => WikitextFieldReader.Read(field.Value),
            _ => SeedFieldReader.Read(field, problems),
        };

        private HistoricalDateRange? Date()
        {
            if ((Field("date") ?? Field("planned")) is not { } field) return null;
            var date = FieldDates.Range((Value("date") ?? Value("planned"))!.Words);
            if (date.Start is null) problems.Add(FieldDates.EndsBeforeStart(date.Text) ? FactsMessages.EndBeforeStart(field) : FactsMessages.DateNotUnderstood(field));
            return date;
        }

        private Coordinates? Coordinates()
        {
            if (Value("coordinates") is { } value)
            {
                var read = CoordinatesReader.Read(value);
                if (read is null && value.Words.Length > 0) problems.Add(FactsMessages.CoordinatesNotUnderstood(Field("coordinates")!));
                if (read is not null) return read;
            }
            return CoordinatesReader.Read(key => Field(key)?.Value) ?? (Value("place") is { Points: [var point, ..] } ? point : null);
        }

        private List<ConflictSide> Sides(HistoricalDateRange? date)
        {
            var sides = Enumerable.Range(1, 3).Select(number => Side(number, date)).OfType<ConflictSide>().ToList();
            foreach (var side in sides.Where(s => s.Belligerents.Count == 0)) problems.Add(FactsMessages.NoBelligerent(side.Number));
            return sides;
        }

        private ConflictSide? Side(int number, HistoricalDateRange? date)
        {
            var side = new ConflictSide(number)
            {
                Belligerents = Read($"combatant{number}", BelligerentReader.Read),
                Commanders = Read($"commander{number}", CommanderReader.Read),
                Strength = Figures($"strength{number}", isLoss: false, date),
                Casualties = number < 3 || fieldsByKey.ContainsKey("combatant3") ? Figures($"casualties{number}", isLoss: true, date) : [],
            };
            return side is { Belligerents.Count: 0, Commanders.Count: 0, Strength.Count: 0, Casualties.Count: 0 } ? null : side;
        }

        /// <summary>A third column of casualties where there is no third side is about nobody's soldiers.</summary>
        private List<Figure> CasualtiesOfNoSide(HistoricalDateRange? date, List<ConflictSide> sides)
        {
            var figures = new List<Figure>(Figures("casualties", isLoss: true, date));
            foreach (var (key, fate) in FieldKeys.Fates)
                if (Value(key) is { } value) figures.AddRange(new FigureReader(Field(key)!, isLoss: true, date, problems, fate).Read(value));
            if (!sides.Exists(s => s.Number == 3)) figures.AddRange(Figures("casualties3", isLoss: true, date));
            if (Value("notes") is { } notes) figures.AddRange(Totals(notes, date));
            return figures;
        }

        /// <summary>The notes count only where a short line gives a number with a fate; whatever else they say is no figure and no fault.</summary>
        private IEnumerable<Figure> Totals(FieldValue notes, HistoricalDateRange? date)
        {
            var lines = new FieldValue([.. notes.Items.Where(i => i.Text.Length <= LongestTotal)]);
            return new FigureReader(Field("notes")!, isLoss: true, date, []).Read(lines).Where(f => f.Fate is not null && (f.Min ?? f.Max) is not null);
        }

        private IReadOnlyList<T> Read<T>(string key, Func<FieldValue, InfoboxField, ICollection<Problem>, IReadOnlyList<T>> read) =>
            Value(key) is { } value ? read(value, Field(key)!, problems) : [];

        private IReadOnlyList<Figure> Figures(string key, bool isLoss, HistoricalDateRange? date) =>
            Value(key) is { } value ? new FigureReader(Field(key)!, isLoss, date, problems).Read(value) : [];
    }
}
