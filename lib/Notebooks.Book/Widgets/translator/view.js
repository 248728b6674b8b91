// Chapter 16's translator in its page: a sentence goes in, the translation comes out word by word, and each word shows what was read for it.
{
  const Weights = "translator-weights.js";
  const LongestSource = 24, LongestTarget = 30; // tokens; the sentences it learned from have at most 20
  const Pause = 220; // ms between two words
  const Examples = ["the black dogs stay in the park", "was the boy's clock red ?", "the teacher never gave her the new books", "these young actresses always answered you"];

  const widget = document.getElementById("translator");
  const find = (selector) => widget.querySelector(selector);
  const [form, input, completions, status, heads] = ["form", "input", "datalist", "[role=status]", ".heads"].map(find);
  const rows = { source: find(".source"), target: find(".target") };
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let loading, model, turn = 0;

  // The weights are a script, since a page on the disk may not read other files; they are had when they are first needed.
  function load() {
    loading ??= new Promise((done, failed) => {
      document.head.append(make("script", { src: Weights, onload: done, onerror: failed }));
    }).then(() => {
      model = new TransformerTranslator(window.translatorWeights);
      delete window.translatorWeights;
      find(".known p").textContent = model.source.slice(Vocabulary.FirstWord).sort().join(" · ");
    });
    return loading;
  }

  // Capitals and punctuation do not count, but for the question mark, which is a word of its own.
  const tokensOf = (text) => words(text.toLowerCase().replace(/[’‘]/g, "'").replace(/[.,;:!"“”]/g, " ").replace(/\?/g, " ? "));

  // What is wrong with a sentence, if anything.
  function complaint(tokens) {
    if (tokens.length === 0) return "There is no sentence: type one, or take an example.";
    if (tokens.length > LongestSource)
      return `The sentence has ${tokens.length} words, and the translator takes at most ${LongestSource}: make it shorter.`;
    const known = model.source.slice(Vocabulary.FirstWord);
    const unknown = [...new Set(tokens.filter((token) => !known.includes(token)))];
    return unknown.map((token) => {
      const nearest = nearestWord(token, known);
      const hint = nearest ? `; the nearest that is: “${nearest}”` : "";
      return `“${token}” is not among the ${known.length} words that the translator knows${hint}.`;
    }).join(" ");
  }

  // Words to point at, tap, or reach with the arrow keys; which one is shown is told to assistive technology, too.
  function addToken(row, text, show) {
    const button = make("button", { type: "button", textContent: text, tabIndex: row.children.length === 0 ? 0 : -1 });
    const choose = () => {
      for (const other of widget.querySelectorAll(".tokens button")) other.setAttribute("aria-pressed", other === button);
      for (const other of row.children) other.tabIndex = other === button ? 0 : -1;
      heads.replaceChildren(show());
    };
    button.setAttribute("aria-pressed", false);
    button.onpointerenter = button.onfocus = button.onclick = choose;
    button.onkeydown = ({ key }) => {
      const step = { ArrowRight: "nextElementSibling", ArrowLeft: "previousElementSibling" }[key];
      (step ? button[step] : { Home: row.firstElementChild, End: row.lastElementChild }[key])?.focus();
    };
    row.append(button);
    return choose;
  }

  // A table with a column for each head of each layer. A part has a title, tokens and each layer's weights, (heads, tokens).
  function table(title, parts) {
    const [{ layers }] = parts;
    const columns = layers.flatMap((weights, layer) => weights.map((_, head) => [layer, head]));
    const percent = (weight) => {
      const cell = make("td", { textContent: Math.round(weight * 100) });
      cell.style.setProperty("--weight", weight.toFixed(3));
      cell.dataset.weight = weight;
      return cell;
    };
    return make("table", {},
      make("caption", { textContent: `${title}, in percent for each head` }),
      make("thead", {},
        make("tr", {}, make("td"), ...layers.map((weights, layer) => make("th", { colSpan: weights.length, scope: "colgroup", textContent: `layer ${layer + 1}` }))),
        make("tr", {}, make("th", { scope: "col", textContent: "head" }), ...columns.map(([, head]) => make("th", { scope: "col", textContent: head + 1 })))),
      ...parts.map((part) => make("tbody", { className: part.name },
        make("tr", {}, make("th", { className: "part", colSpan: columns.length + 1, scope: "rowgroup", textContent: part.title })),
        ...part.tokens.map((token, place) => make("tr", {},
          make("th", { scope: "row", textContent: token, lang: part.lang }), ...columns.map(([layer, head]) => percent(part.layers[layer][head][place])))))));
  }

  const sourcePart = (tokens, layers) => ({ name: "read-source", title: "of the English sentence", tokens, lang: "en", layers });

  function showSource(tokens, weights) {
    for (const [place, token] of tokens.entries())
      addToken(rows.source, token, () => table(`What the encoder read at “${token}”`, [sourcePart(tokens, weights.map((layer) => layer[place]))]));
  }

  function showTarget(token, tokens, before, { self, cross }) {
    const parts = [sourcePart(tokens, cross), { name: "read-written", title: "of what was written before", tokens: before, lang: "fr", layers: self }];
    return addToken(rows.target, token, () => table(`What the decoder read to write “${token}”`, parts));
  }

  async function translate() {
    const mine = ++turn;
    for (const part of [rows.source, rows.target, heads]) part.replaceChildren();
    if (!model) status.textContent = "Loading the weights …";
    try {
      await load();
    } catch {
      status.textContent = `The weights cannot be loaded: the file ${Weights} is missing beside this page, or not whole.`;
      return;
    }
    if (mine !== turn) return;
    const tokens = tokensOf(input.value);
    status.textContent = complaint(tokens);
    if (status.textContent !== "") return;
    const numbers = model.numbers(tokens);
    const { memory, weights } = model.encode(numbers);
    const named = [...tokens, "(end)"];
    const written = [];
    showSource(named, weights);
    for (const step of model.write(memory, LongestTarget)) {
      const isEnd = step.number === Vocabulary.End;
      const token = isEnd ? "(end)" : model.target[step.number];
      const show = showTarget(token, named, ["(begin)", ...written], step);
      if (!widget.querySelector(".tokens :is(:hover, :focus)")) show();
      if (!isEnd) written.push(token);
      if (!isEnd && !calm.matches) await new Promise((done) => setTimeout(done, Pause));
      if (mine !== turn) return;
    }
    const cut = rows.target.lastElementChild.textContent === "(end)" ? "" : ` (cut off after ${LongestTarget} words, since no end came)`;
    status.replaceChildren("In French: ", make("q", { lang: "fr", textContent: join(written) }), `${cut}.`);
  }

  function complete() {
    if (!model) return;
    const [, before, last] = input.value.match(/^(.*?)([^\s']*)$/s);
    const fitting = last === "" ? [] : model.source.slice(Vocabulary.FirstWord).filter((word) => word.startsWith(last.toLowerCase()) && word !== last);
    completions.replaceChildren(...fitting.slice(0, 8).map((word) => make("option", { value: before + word })));
  }

  for (const example of Examples)
    find(".examples").append(make("button", { type: "button", textContent: example, onclick: () => { input.value = example; translate(); } }), " ");
  input.oninput = complete;
  input.onfocus = () => load().catch(() => {});
  form.onsubmit = (event) => { event.preventDefault(); translate(); };
  input.value = Examples[0];
  new IntersectionObserver((entries, watcher) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watcher.disconnect();
    load().catch(() => {});
  }, { rootMargin: "150px" }).observe(widget);
  find(".live").hidden = false;
  widget.classList.add("running");
}
