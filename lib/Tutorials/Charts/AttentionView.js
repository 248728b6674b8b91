// Draws the attention views of the page that are not drawn yet. Each has a shadow tree of its own, so that neither styles nor
// names clash, and the static picture under it is seen until the tree is there. Lines that begin with // are not shipped.
(() => {
  "use strict";
  const dashes = ["", "7 3", "2 3", "8 3 2 3", "14 4"];
  const cellSize = 30, mostNumbers = 12;
  const style = `
    .card{--ink:#1f2328;--quiet:#57606a;--card:#fff;--edge:#8c959f;--focus:#0072b2;color-scheme:light;
    box-sizing:border-box;display:inline-block;max-width:100%;padding:10px 12px;border:1px solid var(--edge);border-radius:8px;
    background:var(--card);color:var(--ink);font:13px "Open Sans","Segoe UI",Helvetica,Arial,sans-serif}
    .dark{--ink:#eef2f6;--quiet:#a8b2bd;--card:#1b1f24;--edge:#6e7781;--focus:#56b4e9;color-scheme:dark}
    .title{font-size:15px}
    .bar{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin:6px 0}
    .bar>*{display:inline-flex;flex-wrap:wrap;gap:4px;align-items:center}
    button,select{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--edge);border-radius:5px;padding:3px 6px;cursor:pointer}
    button svg{vertical-align:middle;margin-left:4px}
    button[aria-pressed=false]{opacity:.7;border-style:dashed}
    button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 -2px var(--ink)}
    button:focus-visible,select:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
    .plot{display:block;max-width:100%;height:auto;fill:var(--ink);touch-action:manipulation}
    .token{cursor:pointer;outline:none}
    .token .back{fill:var(--ink);fill-opacity:0}
    .token.on{font-weight:bold}
    .token.on .back{stroke:var(--ink)}
    .token:focus-visible .back{stroke:var(--focus);stroke-width:2.5}
    .frame{fill:none;stroke:var(--quiet);pointer-events:none}
    .mark{fill:none;stroke:var(--ink);stroke-width:2;pointer-events:none}
    .number{font-size:11px;text-anchor:middle;pointer-events:none}
    .says{margin:6px 0 0;min-height:3.2em;width:480px;max-width:100%;color:var(--ink);white-space:pre-line}`;

  const make = node => (attributes, ...children) => {
    const made = node();
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  const html = (name, ...rest) => make(() => document.createElement(name))(...rest);
  const svg = (name, ...rest) => make(() => document.createElementNS("http://www.w3.org/2000/svg", name))(...rest);

  // The notebook's own theme where it says which, and else the system's.
  const isDark = () => {
    const { vscodeThemeKind, jpThemeLight } = document.body.dataset;
    const kind = vscodeThemeKind || document.body.className;
    const page = document.documentElement.dataset.theme;
    if (jpThemeLight) return jpThemeLight == "false";
    if (/vscode-/.test(kind)) return /vscode-(dark|high-contrast(?!-light))/.test(kind);
    if (page == "dark" || page == "light") return page == "dark";
    return matchMedia("(prefers-color-scheme: dark)").matches;
  };

  const pen = document.createElement("canvas").getContext("2d");
  const width = text => {
    pen.font = "bold 13px 'Open Sans','Segoe UI',Helvetica,Arial,sans-serif";
    return pen.measureText(text).width;
  };
  const fit = text => {
    const symbols = [...text];
    while (symbols.length > 1 && width(symbols.join("") + "…") > 120) symbols.pop();
    return symbols.length < [...text].length && width(text) > 120 ? symbols.join("") + "…" : text;
  };
  // From 0, black, to 1, white: which numbers can be read on it.
  const brightness = color => [.299, .587, .114].reduce((sum, part, place) => sum + part * parseInt(color.substr(1 + 2 * place, 2), 16) / 255, 0);
  const fixed = share => share.toFixed(2);

  function build(view) {
    const { rows, columns, weights, colors } = view;
    const sides = { row: rows, column: columns };
    const headCount = weights[0].length;
    const heads = new Set(weights[0].keys());
    const color = head => colors[head % colors.length].replace("#000000", dark ? "#eef2f6" : "#1f2328");
    const tint = () => heads.size == 1 ? color([...heads][0]) : dark ? "#56b4e9" : "#0072b2";
    let dark = isDark(), layer = weights.length - 1, mode = "lines", hovered = null, pinned = null, update;

    // The arithmetic: a head's share, and the mean over the picked heads.
    const share = (head, row, column) => weights[layer][head][row * columns.length + column] / 100;
    const mean = (row, column) => [...heads].reduce((sum, head) => sum + share(head, row, column), 0) / heads.size;
    const between = (at, index, of = mean) => at.side == "row" ? of(at.index, index) : of(index, at.index);
    const other = at => at.side == "row" ? "column" : "row";
    const strongest = (at, of) => sides[other(at)].map((token, index) => ({ token, share: between(at, index, of) }))
      .filter(part => part.share >= .005).sort((a, b) => b.share - a.share);

    // What is said of a token: the three that it reads most, and each head's first.
    function sentence(at) {
      const list = parts => parts.map(part => `“${part.token}” ${fixed(part.share)}`).join(", ") || "nothing";
      const verb = at.side == "row" ? "reads" : "is read by";
      const picked = [...heads].sort((a, b) => a - b);
      const first = `“${sides[at.side][at.index]}” ${verb} ${list(strongest(at).slice(0, 3))}`;
      return first + (picked.length < 2 ? `, head ${picked[0] + 1}` : ", mean of the heads picked\n" + picked.map(head =>
        `head ${head + 1}: ${list(strongest(at, (row, column) => share(head, row, column)).slice(0, 1))}`).join(" · "));
    }

    // A token that can be pointed at, tapped and focused; only one of all is in the order of the Tab key.
    function token(side, index, place, anchor, extra = []) {
      const label = fit(sides[side][index]), room = width(label) + 8;
      const left = anchor == "end" ? 4 - room : anchor == "middle" ? -room / 2 : -4;
      return svg("g", { class: "token", role: "option", "data-side": side, "data-index": index, "aria-label": sides[side][index],
        "aria-selected": false, tabindex: side == "row" && index == 0 ? 0 : -1, transform: place },
        svg("rect", { class: "back", x: left, y: -11, width: room, height: 22, rx: 4 }),
        svg("text", { y: 4.5, "text-anchor": anchor }, label), ...extra);
    }
    const list = (side, place, anchor, extra = () => []) => svg("g", { role: "listbox", "aria-label": side == "row" ? "tokens that read" : "tokens that are read",
      "aria-orientation": mode == "lines" || side == "row" ? "vertical" : "horizontal" },
      ...sides[side].map((_, index) => token(side, index, place(index), anchor, extra(index))));
    const widest = side => Math.max(...sides[side].map(text => width(fit(text))));
    const plot = (wide, high, ...children) => svg("svg", { class: "plot", role: "group", "aria-label": `${view.title}, ${mode}`,
      width: Math.ceil(wide), height: Math.ceil(high), viewBox: `0 0 ${Math.ceil(wide)} ${Math.ceil(high)}` }, ...children);

    function lines() {
      const step = 26, left = 44 + widest("row"), right = left + 170, high = Math.max(rows.length, columns.length) * step + 24;
      const y = index => 36 + index * step;
      const strokes = [];
      rows.forEach((_, row) => columns.forEach((_, column) => [...heads].forEach((head, turn) => {
        const w = share(head, row, column);
        if (w < .01) return;
        const shift = (turn - (heads.size - 1) / 2) * Math.min(2.5, 16 / heads.size);
        const [from, to] = [y(row) + shift, y(column) + shift];
        strokes.push({ row, column, w, node: svg("path", { d: `M${left + 10} ${from}C${left + 70} ${from} ${right - 70} ${to} ${right - 10} ${to}`,
          fill: "none", stroke: color(head), "stroke-width": .6 + 3 * w, "stroke-opacity": .12 + .88 * w, "stroke-dasharray": dashes[head % dashes.length] }) });
      })));
      const faint = Math.min(.05, Math.max(...strokes.map(stroke => stroke.w)) / 2);
      const number = x => () => [svg("text", { class: "number", x, y: 4 })];
      const head = (x, text, anchor) => svg("text", { x, y: 14, "text-anchor": anchor, "font-style": "italic" }, text);
      const drawing = plot(right + 50 + widest("column"), high + 10, head(left, "reads", "end"), head(right, "is read", "start"),
        svg("g", { "pointer-events": "none" }, ...strokes.map(stroke => stroke.node)),
        list("row", index => `translate(${left} ${y(index)})`, "end", number(20 - left)),
        list("column", index => `translate(${right} ${y(index)})`, "start", number(widest("column") + 26)));
      update = at => {
        for (const stroke of strokes)
          stroke.node.style.display = (at ? stroke[at.side] == at.index : stroke.w >= faint) ? "" : "none";
        drawing.querySelectorAll(".token").forEach(node => {
          const read = at && node.dataset.side == other(at) ? between(at, +node.dataset.index) : 0;
          node.querySelector(".back").style.fillOpacity = read * .4;
          node.querySelector(".number").textContent = read >= .005 ? fixed(read) : "";
        });
      };
      return drawing;
    }

    function map() {
      const size = columns.length <= mostNumbers ? cellSize : Math.max(14, Math.floor(400 / columns.length));
      const high = Math.max(size, 22), turned = widest("column") > size - 3, room = turned ? 18 + widest("column") * .71 : 26;
      const left = 12 + widest("row");
      const drawing = plot(left + columns.length * size + (turned ? room : 8), room + rows.length * high + 4,
        ...rows.flatMap((_, row) => columns.flatMap((_, column) => cell(row, column))),
        svg("rect", { class: "frame", x: left, y: room, width: columns.length * size, height: rows.length * high }),
        list("row", index => `translate(${left - 6} ${room + (index + .5) * high})`, "end"),
        list("column", index => `translate(${left + (index + .5) * size} ${room - 13})${turned ? " rotate(-45)" : ""}`, turned ? "start" : "middle"));
      function cell(row, column) {
        const w = mean(row, column), [x, y] = [left + column * size, room + row * high];
        const box = svg("rect", { "data-side": "row", "data-index": row, x, y, width: size, height: high, fill: tint(), "fill-opacity": w });
        if (columns.length > mostNumbers || w < .005) return [box];
        const light = w * brightness(tint()) + (1 - w) * (dark ? .1 : 1);
        return [box, svg("text", { class: "number", fill: light > .5 ? "#000" : "#fff", x: x + size / 2, y: y + high / 2 + 4 }, fixed(w))];
      }
      const mark = svg("rect", { class: "mark" });
      drawing.append(mark);
      update = at => {
        mark.style.display = at ? "" : "none";
        if (!at) return;
        const isRow = at.side == "row";
        const box = { x: isRow ? left : left + at.index * size, y: isRow ? room + at.index * high : room,
          width: isRow ? columns.length * size : size, height: isRow ? high : rows.length * high };
        for (const name in box) mark.setAttribute(name, box[name]);
      };
      return drawing;
    }

    const place = html("div", {});
    const says = html("p", { class: "says", "aria-live": "polite" });
    function point() {
      const at = hovered ?? pinned;
      update(at);
      place.querySelectorAll(".token").forEach(node => {
        const isOn = !!at && node.dataset.side == at.side && +node.dataset.index == at.index;
        node.classList.toggle("on", isOn);
        node.setAttribute("aria-selected", isOn);
      });
      says.textContent = at ? sentence(at) : "Point at, tap or focus a token to see what it reads, or who reads it. Arrow keys go from token to token.";
    }
    function draw() {
      place.replaceChildren(mode == "lines" ? lines() : map());
      buttons.forEach((button, head) => button.setAttribute("aria-pressed", heads.has(head)));
      point();
    }

    // Controls.
    const choice = (label, names, chosen, choose) => {
      const select = html("select", { "aria-label": label }, ...names.map((name, index) => html("option", { value: index }, name)));
      select.selectedIndex = chosen;
      select.addEventListener("change", () => { choose(select.selectedIndex); draw(); });
      return select;
    };
    const buttons = headCount < 2 ? [] : [...weights[0].keys()].map(head => {
      const sample = svg("svg", { width: 26, height: 8, "aria-hidden": true },
        svg("path", { d: "M0 4h26", stroke: color(head), "stroke-width": 3, "stroke-dasharray": dashes[head % dashes.length] }));
      const button = html("button", { type: "button", "aria-label": `head ${head + 1}` }, `${head + 1}`, sample);
      button.addEventListener("click", () => { pick(head); draw(); });
      return button;
    });
    // From all, the first click picks one alone; without the last, all are back.
    function pick(head) {
      if (heads.size == headCount) heads.clear();
      if (!heads.delete(head)) heads.add(head);
      if (heads.size == 0) all();
    }
    const all = () => weights[0].forEach((_, head) => heads.add(head));
    const everything = html("button", { type: "button", "aria-label": "all heads" }, "all");
    everything.addEventListener("click", () => { all(); draw(); });
    const bar = html("div", { class: "bar" }, choice("show as", ["lines", "heat map"], 0, index => mode = index ? "heat map" : "lines"));
    if (weights.length > 1)
      bar.append(choice(view.layer, weights.map((_, index) => `${view.layer} ${index + 1}`), layer, index => layer = index));
    if (headCount > 1)
      bar.append(html("span", { role: "group", "aria-label": "heads" }, "heads", ...buttons, everything));

    // Pointing, tapping, keys.
    const tokenOf = event => {
      const node = event.target.closest("[data-side]");
      return node && { side: node.dataset.side, index: +node.dataset.index };
    };
    const same = (a, b) => !!a && !!b && a.side == b.side && a.index == b.index;
    place.addEventListener("pointerover", event => { hovered = tokenOf(event); point(); });
    place.addEventListener("pointerleave", () => { hovered = null; point(); });
    place.addEventListener("pointerdown", event => {
      const at = tokenOf(event);
      pinned = same(at, pinned) ? null : at;
      if (!pinned) hovered = null;
      point();
    });
    place.addEventListener("focusin", event => { hovered = null; pinned = tokenOf(event) ?? pinned; point(); });
    place.addEventListener("keydown", event => {
      const at = tokenOf(event);
      if (event.key == "Escape") { hovered = pinned = null; point(); }
      const next = at && neighbor(at, event.key);
      if (!next) return;
      event.preventDefault();
      // In JupyterLab and VS Code arrow keys go from cell to cell.
      event.stopPropagation();
      place.querySelectorAll(".token").forEach(node => {
        const isNext = same(next, { side: node.dataset.side, index: +node.dataset.index });
        node.setAttribute("tabindex", isNext ? 0 : -1);
        if (isNext) node.focus();
      });
    });
    function neighbor({ side, index }, key) {
      const last = sides[side].length - 1, isAcross = mode != "lines" && side == "column";
      const [back, forth] = isAcross ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
      if (key == back || key == forth) return { side, index: Math.min(last, Math.max(0, index + (key == back ? -1 : 1))) };
      if (key == "Home" || key == "End") return { side, index: key == "Home" ? 0 : last };
      if (!/^Arrow/.test(key)) return null;
      return { side: other({ side }), index: Math.min(index, sides[other({ side })].length - 1) };
    }

    const card = html("div", { class: "card", role: "group", "aria-label": view.title }, html("div", { class: "title" }, view.title), bar, place, says);
    card.classList.toggle("dark", dark);
    const paint = () => {
      if (dark == isDark()) return;
      dark = card.classList.toggle("dark");
      buttons.forEach((button, head) => button.querySelector("path").setAttribute("stroke", color(head)));
      draw();
    };
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
    for (const node of [document.body, document.documentElement])
      new MutationObserver(paint).observe(node, { attributes: true });
    draw();
    return card;
  }

  for (const host of document.querySelectorAll("[data-attention]")) {
    if (host.shadowRoot) continue;
    // JupyterLab's keys are not ours while a token has the focus.
    host.setAttribute("data-lm-suppress-shortcuts", "true");
    const card = build(JSON.parse(host.dataset.attention));
    host.attachShadow({ mode: "open" }).append(html("style", {}, style), card);
  }
})();
