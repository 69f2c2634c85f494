using HistoryWiki.Browser.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace HistoryWiki.Browser.Tests;

/// <summary>The operating system's Chromium; where there is none, the tests that need it say so and are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    private static string? Executable => Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh window; skips the test where there is no Chromium.</summary>
    public async Task<IPage> Open(int width = 1440, ColorScheme colors = ColorScheme.Light, bool script = true, bool withoutPolicy = false, bool touch = false)
    {
        Assert.SkipWhen(browser is null, "No Chromium was found: install Debian's chromium, or name one in the environment variable CHROMIUM.");
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = colors,
            JavaScriptEnabled = script,
            BypassCSP = withoutPolicy,
            HasTouch = touch,
            IsMobile = touch,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
