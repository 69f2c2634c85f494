using Microsoft.Playwright;

namespace HistoryWiki.Browser.Tests;

public class AppearanceTests(PublishedApp app, Chromium chromium)
{
    [Fact]
    public async Task With_scripting_a_theme_applies_at_once_and_stays()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + Pages.War);

        await page.ClickAsync("#appearance summary");
        await page.GetByText("Dark", new PageGetByTextOptions { Exact = true }).ClickAsync();

        Assert.Equal("dark", await page.GetAttributeAsync("html", "data-theme"));
        await page.ReloadAsync();
        Assert.Equal("dark", await page.GetAttributeAsync("html", "data-theme"));
    }

    [Fact]
    public async Task Without_scripting_the_appearance_page_keeps_the_choice_and_leads_back()
    {
        var page = await chromium.Open(script: false);
        await page.GotoAsync(app.Address + Pages.War);

        await page.ClickAsync("#appearance summary");
        await page.GetByText("Larger", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.ClickAsync("#appearance button");
        await page.ClickAsync("main button[type=submit]");

        Assert.Equal(app.Address + Pages.War, page.Url);
        Assert.Equal("larger", await page.GetAttributeAsync("html", "data-size"));
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task Written_from_right_to_left_no_page_is_too_wide_and_every_heading_begins_on_the_right(int width)
    {
        var page = await chromium.Open(width);

        var faults = new List<string>();
        foreach (var address in Pages.Open)
        {
            await page.GotoAsync(app.Address + address);
            var fault = await page.EvaluateAsync<string>(
                """
                () => {
                  document.documentElement.dir = 'rtl';
                  const tooWide = Math.round(document.documentElement.scrollWidth - document.body.getBoundingClientRect().width);
                  const heading = document.querySelector('h1');
                  const words = document.createRange();
                  words.selectNodeContents(heading);
                  const inset = heading.getBoundingClientRect().right - words.getBoundingClientRect().right;
                  return tooWide > 0 ? `${tooWide} px too wide` : Math.abs(inset) > 2 ? `the heading begins ${inset} px from the right` : '';
                }
                """);
            if (fault.Length > 0)
                faults.Add($"{address}: {fault}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task A_remark_about_a_supporter_stands_in_its_line()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + Pages.War);

        var lines = await page.EvaluateAsync<int>(
            """
            () => {
              document.querySelector('.sides thead th').insertAdjacentHTML('beforeend', '<small id="by">By A <small class="remark">(1724)</small>, B</small>');
              const words = document.createRange();
              words.selectNodeContents(document.getElementById('by'));
              return new Set([...words.getClientRects()].map(piece => Math.round(piece.bottom))).size;
            }
            """);

        Assert.Equal(1, lines);
    }

    [Fact]
    public async Task Two_notes_in_a_row_are_not_read_as_one_number()
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + Pages.War);

        var gap = await page.EvaluateAsync<double>(
            """
            () => {
              document.querySelector('.prose p').insertAdjacentHTML('beforeend', '<sup><a class="footnote-ref">1</a></sup><sup><a class="footnote-ref">2</a></sup>');
              const [first, second] = [...document.querySelectorAll('.footnote-ref')].map(note => { const words = document.createRange(); words.selectNodeContents(note); return words.getBoundingClientRect(); });
              return second.left - first.right;
            }
            """);

        Assert.True(gap >= 3, $"{gap} px are between the two.");
    }

    [Theory]
    [InlineData("/", ".ledger li", "a", "time, .r")]
    [InlineData("/people/Abul_Khair_Khan", ".table tbody tr", "td > a", "td[data-l=Date]")]
    [InlineData(Pages.War + "/history", ".rev", ".what p", "time, .delta")]
    public async Task What_stands_beside_a_name_stands_on_its_line(string address, string row, string name, string beside)
    {
        var page = await chromium.Open();
        await page.GotoAsync(app.Address + address);

        var offsets = await page.EvaluateAsync<double[]>(
            """
            ([row, name, beside]) => {
              const baseline = element => {
                const probe = document.createElement('span');
                Object.assign(probe.style, { display: 'inline-block', inlineSize: '0', blockSize: '0' });
                element.prepend(probe);
                const { bottom } = probe.getBoundingClientRect();
                probe.remove();
                return bottom;
              };
              return [...document.querySelectorAll(row)].flatMap(one => [...one.querySelectorAll(beside)].map(words => baseline(words) - baseline(one.querySelector(name))));
            }
            """,
            new[] { row, name, beside });

        Assert.NotEmpty(offsets);
        Assert.All(offsets, offset => Assert.InRange(offset, -1, 1));
    }

    [Fact]
    public async Task On_a_phone_the_words_over_a_table_run_as_wide_as_the_table()
    {
        var page = await chromium.Open(360);
        await page.GotoAsync(app.Address + "/people/Abul_Khair_Khan");

        var widths = await page.EvaluateAsync<double[]>("() => { const words = document.querySelector('.table.stack caption'); words.className = ''; return [words, words.parentElement].map(box => box.getBoundingClientRect().width); }");

        Assert.Equal(widths[1], widths[0]);
    }

    [Fact]
    public async Task A_box_of_a_figure_shows_which_force_it_counts_whole()
    {
        var page = await chromium.Open();
        await page.SignIn(app, People.Bekova);
        await page.GotoAsync(app.Address + Pages.War + "/edit");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(more => more.open = true)");
        var force = page.Locator("[name='strength1.0.part']");

        await force.FillAsync("Soviet counteroffensive phase");

        Assert.Equal(0, await force.EvaluateAsync<int>("box => box.scrollWidth - box.clientWidth"));
    }
}
