// Looks for words in the whole book. The index is a script, because a page on the disk may not read files; it is loaded once asked for.
{
  const MOST = 40;
  const here = document.currentScript.src;
  const dialog = document.createElement("dialog");
  dialog.id = "search-dialog";
  dialog.setAttribute("aria-label", "Search the book");
  dialog.innerHTML = '<form method="dialog"><label for="search-words">Search the book</label>'
    + '<input id="search-words" type="search" autocomplete="off" spellcheck="false"><button>Close</button></form>'
    + '<p role="status"></p><ol></ol>';
  const [input, status, list] = ["input", "p", "ol"].map((tag) => dialog.querySelector(tag));
  let entries, known;

  window.searchIndex = (index) => {
    entries = index.map(([address, page, title, text]) => ({ address, page, title, text, words: `${page} ${title} ${text}`.toLowerCase() }));
    find();
  };

  // Marks around a word, and hyphens between two, are written in one way here and in another there.
  const wordsOf = (text) => text.toLowerCase().split(/[\s-]+/).map((word) => word.replace(/^[“”"'(]+|[“”"'),;:!?]+$/g, "")).filter(Boolean);

  // The book's word that is most like one that it does not have; the word itself where none is.
  function nearest(word) {
    known ??= [...new Set(entries.flatMap((entry) => entry.words.match(/\p{L}{4,}/gu) ?? []))];
    return nearestWord(word, known) ?? word;
  }

  // All words must occur; those in a heading, and at the beginning of a word, count for more, and those in a long text for less.
  function score(entry, words) {
    let sum = 0;
    for (const word of words) {
      const place = entry.words.indexOf(word);
      if (place < 0) return 0;
      const begins = place === 0 || !/[\p{L}\p{N}]/u.test(entry.words[place - 1]);
      sum += 1 + (begins ? 2 : 0) + (entry.title.toLowerCase().includes(word) ? 10 : 0) + Math.min(entry.words.split(word).length, 6) / 2;
    }
    return sum / Math.log(20 + entry.words.length);
  }

  const placesOf = (words) => entries.map((entry) => ({ entry, score: score(entry, words) }))
    .filter((result) => result.score > 0).sort((a, b) => b.score - a.score);

  function find() {
    let words = wordsOf(input.value);
    let found = words.length === 0 || !entries ? [] : placesOf(words);
    let instead = "";
    if (words.length > 0 && entries && found.length === 0) {
      const like = words.map((word) => (entries.some((entry) => entry.words.includes(word)) ? word : nearest(word)));
      instead = like.join(" ") === words.join(" ") ? "" : ` with “${like.join(" ")}” instead`;
      if (instead) [words, found] = [like, placesOf(like)];
    }
    status.textContent = words.length === 0 ? "" : entries ? `${found.length} ${found.length === 1 ? "place" : "places"}${instead}` : "Loading …";
    list.replaceChildren(...found.slice(0, MOST).map(({ entry }) => item(entry, words)));
  }

  function item(entry, words) {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = new URL(entry.address, here);
    link.textContent = entry.title ? `${entry.page} › ${entry.title}` : entry.page;
    link.onclick = () => dialog.close();
    line.append(link, excerpt(entry.text, words));
    return line;
  }

  function excerpt(text, words) {
    const lower = text.toLowerCase();
    const place = Math.max(0, Math.min(...words.map((word) => lower.indexOf(word)).filter((at) => at >= 0)));
    const from = Number.isFinite(place) && place > 60 ? text.indexOf(" ", place - 60) + 1 : 0;
    const end = text.length <= from + 180 ? text.length : text.lastIndexOf(" ", from + 180);
    const paragraph = document.createElement("p");
    const pattern = new RegExp(`(${words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|")})`, "giu");
    paragraph.append(from > 0 ? "… " : "", ...text.slice(from, end).split(pattern).map((piece, index) => {
      if (index % 2 === 0) return piece;
      const mark = document.createElement("mark");
      mark.textContent = piece;
      return mark;
    }));
    return paragraph;
  }

  function open() {
    if (!dialog.isConnected) document.body.append(dialog);
    if (!entries && !document.getElementById("search-script")) {
      const script = document.createElement("script");
      script.id = "search-script";
      script.src = new URL("search-index.js", here);
      document.head.append(script);
    }
    dialog.showModal();
    input.select();
  }

  input.addEventListener("input", find);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && list.querySelector("a")) {
      event.preventDefault();
      list.querySelector("a").click();
    }
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, dialog")) return;
    event.preventDefault();
    open();
  });
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Search";
  button.title = "Search (press /)";
  button.onclick = open;
  document.querySelector(".bar nav").append(button);
}
