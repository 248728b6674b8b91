// Chapter 02's cell: each letter pressed moves the state, h = tanh(W_ih x + b_ih + W_hh h + b_hh), and the read-out
// V h + c answers.
{
  const widget = document.getElementById("rnn-cell");
  const { alphabet, W_ih, W_hh, b_ih, b_hh, V, c } = JSON.parse(widget.querySelector("script").textContent);
  const letters = [...alphabet];
  const keys = widget.querySelector(".keys");
  const rows = widget.querySelector("tbody");
  const status = widget.querySelector("[role=status]");
  let steps;

  const times = (matrix, vector) => matrix.map((row) => row.reduce((sum, weight, i) => sum + weight * vector[i], 0));
  const add = (...vectors) => vectors[0].map((_, i) => vectors.reduce((sum, vector) => sum + vector[i], 0));

  function step(state, letter) {
    const x = letters.map((other) => (other === letter ? 1 : 0));
    const h = add(times(W_ih, x), b_ih, times(W_hh, state), b_hh).map(Math.tanh);
    const scores = add(times(V, h), c);
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const sum = shares.reduce((a, b) => a + b);
    return { letter, h, shares: shares.map((share) => share / sum), answer: letters[scores.indexOf(most)] };
  }

  // A number as a bar from the middle, or from the left for shares.
  function bar(value, signed) {
    const cell = document.createElement("td");
    const left = signed ? 50 + Math.min(0, value) * 50 : 0;
    const fill = document.createElement("span");
    fill.style.cssText = `left:${left}%;width:${Math.abs(value) * (signed ? 50 : 100)}%`;
    fill.className = value < 0 ? "negative" : "positive";
    const text = document.createElement("b");
    text.textContent = value.toFixed(2);
    cell.className = "bar-cell";
    cell.dataset.value = value;
    cell.append(fill, text);
    return cell;
  }

  function cells(tag, texts) {
    return texts.map((text) => Object.assign(document.createElement(tag), { textContent: text }));
  }

  function show() {
    const head = document.createElement("tr");
    head.append(...cells("th", ["read", ...letters.map((_, i) => `h[${i}]`), ...letters.map((letter) => `P(${letter})`), "answer"]));
    rows.replaceChildren(head, ...steps.slice(-8).map(({ letter, h, shares, answer }) => {
      const row = document.createElement("tr");
      row.append(...cells("th", [letter]), ...h.map((value) => bar(value, true)), ...shares.map((share) => bar(share, false)), ...cells("th", [answer]));
      return row;
    }));
    const read = steps.map(({ letter }) => letter).join("");
    status.textContent = steps.length === 0 ? "Nothing read yet: the state is 0." : `Read ${read}, answered ${steps.map(({ answer }) => answer).join("")}.`;
  }

  function key(text, action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.onclick = () => { action(); show(); };
    keys.append(button, " ");
  }

  const clear = () => { steps = []; };
  for (const letter of letters) key(letter, () => steps.push(step(steps.at(-1)?.h ?? letters.map(() => 0), letter)));
  key("start again", clear);
  clear();
  show();
  widget.hidden = false;
}
