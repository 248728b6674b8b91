using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ChartPictures;

/// <summary>
/// Writes charts as HTML. The picture is an <c>img</c> with its data inside, because viewers that take scripts out of HTML
/// take <c>svg</c> elements out too, but leave images.
/// </summary>
internal static class ChartHtml
{
    private const string PlotlyScript = "https://cdn.plot.ly/plotly-2.27.1.min.js";

    // The promise in the window makes one loading of plotly.js serve all charts of a document. Where RequireJS is on the
    // page, plotly.js would register with it instead of setting the global, so RequireJS has to load it. All elements of the
    // identifier are drawn, since the same chart may be shown twice. A chart is drawn beside the picture and takes its place
    // when it is there: if loading or drawing fails, the picture stays.
    private const string DrawingScript =
        """
        (function(w,d){var u="{url}",f={figure};
        w.plotlyLoading=w.plotlyLoading||(w.Plotly?Promise.resolve(w.Plotly):new Promise(function(done,failed){
        if(typeof w.require=="function"&&w.define&&w.define.amd)w.require([u],done,failed);
        else{var s=d.createElement("script");s.src=u;s.onload=function(){done(w.Plotly)};s.onerror=failed;d.head.appendChild(s)}}));
        w.plotlyLoading.then(function(p){d.querySelectorAll("#{id}").forEach(function(e){if(e.dataset.drawn)return;e.dataset.drawn="1";
        var c=d.createElement("div");c.style.cssText="position:absolute;visibility:hidden";e.appendChild(c);
        new Promise(function(done){done(p.newPlot(c,f.data,f.layout,f.config))}).then(function(){c.style.cssText="";e.replaceChildren(c)},
        function(){c.remove();delete e.dataset.drawn})})},function(){})})(window,document)
        """;

    /// <summary>A piece of HTML: the picture, and a script that draws the figure in its place once plotly.js is loaded.</summary>
    /// <param name="figure">plotly.js's JSON.</param>
    public static string Fragment(string figure)
    {
        var picture = Picture.Of(figure);
        var image = Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.Svg));
        var id = "chart-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figure)))[..8];
        var script = DrawingScript.Replace("{url}", PlotlyScript).Replace("{id}", id).Replace("{figure}", figure.Replace("<", "\\u003c"));
        return $"""
            <div id="{id}" style="width:{picture.Width}px;height:{picture.Height}px"><img src="data:image/svg+xml;base64,{image}" width="{picture.Width}" height="{picture.Height}" style="display:block" alt="{WebUtility.HtmlEncode(picture.Description)}"></div>
            <script>{script}</script>
            """;
    }

    /// <summary>A document with that piece in it.</summary>
    public static string Document(string figure) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(Picture.Of(figure).Description)}</title></head>
        <body>
        {Fragment(figure)}
        </body>
        </html>
        """;
}
