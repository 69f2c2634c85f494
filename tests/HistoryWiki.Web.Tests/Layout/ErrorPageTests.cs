using System.Collections.Concurrent;
using System.Net;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Tests.Reading;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HistoryWiki.Web.Tests.Layout;

public sealed class ErrorPageTests : IDisposable
{
    private readonly KeptLines log = new();
    private readonly WikiApp app = new();

    [Fact]
    public async Task An_error_is_a_page_whose_number_stands_in_the_log()
    {
        await using var logged = app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(log)));
        using var browser = logged.CreateClient();
        await logged.Services.GetRequiredService<Writer>().Run(wiki => wiki.Database.ExecuteSqlAsync($"ALTER TABLE Wanted RENAME TO Gone"));

        using var answer = await browser.GetAsync("/wanted");
        var page = await answer.Page();

        Assert.Equal((HttpStatusCode.InternalServerError, "Something went wrong on our side"), (answer.StatusCode, page.Text("h1")));
        Assert.NotEqual("", page.Text("code"));
        Assert.Contains(log.Lines, line => line.StartsWith("GET /wanted 500 ", StringComparison.Ordinal) && line.EndsWith(" " + page.Text("code"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_saved_for_want_of_room_says_so_and_when_to_try_again()
    {
        await using var open = app.WithWebHostBuilder(builder => builder.UseSetting("HistoryWiki:Registration", "open"));
        using var browser = open.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var form = await browser.Open("/account/register");
        await open.Services.GetRequiredService<Writer>().Run(wiki => wiki.Database.ExecuteSqlRawAsync("CREATE TABLE Filled(Words TEXT); INSERT INTO Filled VALUES (randomblob(3000)); CREATE TRIGGER Fill AFTER INSERT ON AspNetUsers BEGIN INSERT INTO Filled VALUES (randomblob(100000)); END; PRAGMA max_page_count = 1"));

        using var answer = await browser.Send(form, "form.form", "/account/register", ("Input.Name", "Orlov"), ("Input.Password", "correct horse battery"));
        var page = await answer.Page();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (answer.StatusCode, answer.Headers.RetryAfter?.ToString()));
        Assert.Equal("Nothing can be saved at this moment", page.Text("h1"));
        Assert.Equal("The disk of the wiki is full. Nothing was saved; try again when whoever runs the wiki has made room. Go back in your browser: what you typed is still there.", page.Text(".pagehead p"));
    }

    public void Dispose()
    {
        app.Dispose();
        log.Dispose();
    }

    private sealed class KeptLines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
