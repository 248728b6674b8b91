// Draws a chart in the place of its picture when it comes into view. The picture stays for paper, and if drawing fails.
{
  const figures = new Map([...document.querySelectorAll("[data-chart]")].map((figure) => [figure.dataset.chart, figure]));
  const load = (address) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
  let plotly;

  // On a narrow screen the legend goes below the axes, and the title gets smaller; the bar of buttons would cover it.
  const narrow = ({ title, legend, margin }) => ({
    title: { ...(typeof title === "string" ? { text: title } : title), font: { size: 12 } },
    legend: { ...legend, orientation: "h", x: 0, xanchor: "left", y: -0.22, yanchor: "top" },
    margin: { ...margin, l: 55, r: 15 },
  });

  // Each chart's file calls this with its figure.
  window.drawChart = async (name, { data, layout, config }) => {
    const figure = figures.get(name);
    const picture = figure.querySelector("img");
    const plot = document.createElement("div");
    plot.className = "plot";
    figure.append(plot);
    const width = Math.min(layout.width ?? picture.width, figure.clientWidth);
    try {
      await Plotly.newPlot(plot, data, { ...layout, width, ...(width < 500 && narrow(layout)) }, { ...config, displaylogo: false, ...(width < 500 && { displayModeBar: false }) });
      figure.classList.add("drawn");
    } catch {
      plot.remove();
    }
  };

  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      plotly ??= load("plotly.js");
      plotly.then(() => load(`${target.dataset.chart}.js`)).catch(() => {});
    }
  }, { rootMargin: "150px" });
  for (const figure of figures.values()) watcher.observe(figure);
}
