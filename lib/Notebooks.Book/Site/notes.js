// Says what a name in code is: pointed at, tapped, or reached with the arrow keys once its cell has the focus.
{
  const notes = JSON.parse(document.getElementById("code-notes").textContent);
  const card = document.createElement("div");
  card.id = "code-note";
  card.setAttribute("role", "status");
  card.hidden = true;
  document.body.append(card);
  let shown = null;
  let leaving = 0;

  const part = (tag, text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    card.append(element);
    return element;
  };

  function show(name) {
    clearTimeout(leaving);
    if (name === shown) return;
    hide();
    const [signature, sentence, shape, target] = notes[name.dataset.n];
    part("code", signature);
    if (shape) part("p", `shape ${shape}`);
    if (sentence) part("p", sentence);
    if (target) {
      const cell = target.match(/#cell-(\d+)/);
      part("a", cell ? `declared in cell ${cell[1]}` : "in the reference").href = target;
    }
    shown = name;
    name.classList.add("on");
    card.hidden = false;
    const at = name.getBoundingClientRect();
    const room = document.documentElement.clientWidth - card.offsetWidth - 8;
    const above = at.top - card.offsetHeight - 6;
    card.style.left = `${scrollX + Math.max(8, Math.min(at.left, room))}px`;
    card.style.top = `${scrollY + (above > 0 ? above : at.bottom + 6)}px`;
  }

  function hide() {
    shown?.classList.remove("on");
    shown = null;
    card.hidden = true;
    card.replaceChildren();
  }

  const nameAt = (event) => event.target.closest?.("[data-n]");
  const leave = () => { clearTimeout(leaving); leaving = setTimeout(hide, 250); };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const name = nameAt(event);
    if (name) show(name);
    else if (card.contains(event.target)) clearTimeout(leaving);
    else if (shown) leave();
  });

  // A tap shows the note first; its link leads on.
  let isTouch = false;
  document.addEventListener("pointerdown", (event) => { isTouch = event.pointerType === "touch"; });
  document.addEventListener("click", (event) => {
    const name = nameAt(event);
    if (name && isTouch) event.preventDefault();
    if (name) show(name);
    else if (!card.contains(event.target)) hide();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    const code = document.activeElement;
    if (!code?.matches("pre.code")) return;
    const names = [...code.querySelectorAll("[data-n]")];
    const place = names.indexOf(shown);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step && names.length > 0) {
      event.preventDefault();
      const name = names[place < 0 ? (step > 0 ? 0 : names.length - 1) : (place + step + names.length) % names.length];
      name.scrollIntoView({ block: "nearest", inline: "nearest" });
      show(name);
    } else if (event.key === "Enter" && place >= 0 && names[place].href) {
      names[place].click();
    }
  });
  document.addEventListener("focusout", (event) => { if (event.target.matches?.("pre.code") && !card.contains(event.relatedTarget)) leave(); });
}
