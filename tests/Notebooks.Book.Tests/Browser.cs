using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Notebooks.Book.Tests;

/// <summary>One Chromium for all tests: the system's, driven by Playwright.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser's program; the environment variable CHROMIUM names another.</summary>
    private static string Program => Environment.GetEnvironmentVariable("CHROMIUM")
        ?? Names.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need Chromium: install the package chromium, or name the program in the environment variable CHROMIUM.");

    public async Task InitializeAsync()
    {
        // An event that does not come fails a test; a machine that is busy does not.
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>Opens a page and waits until it is loaded.</summary>
    public async Task<OpenPage> OpenAsync(string address, ColorScheme theme = ColorScheme.Light, int width = 1280, int height = 900, bool hasTouch = false)
    {
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = theme, HasTouch = hasTouch, Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        var opened = new OpenPage(page);
        await page.GotoAsync(address);
        return opened;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}

/// <summary>A page with all that it said to the console and asked for off the disk.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => complaints.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.RequestFailed += (_, request) => complaints.Enqueue($"{request.Url} cannot be had");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                complaints.Enqueue($"{request.Url} is not on the disk");
        };
    }

    public IPage Page { get; }

    /// <summary>Console messages, errors, requests that failed or left the disk.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
