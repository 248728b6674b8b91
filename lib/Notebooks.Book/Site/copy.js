// A button on each piece of code that copies it.
if (navigator.clipboard) {
  for (const code of document.querySelectorAll("pre.code:not(.declaration)")) {
    const bar = document.createElement("div");
    const button = document.createElement("button");
    bar.className = "copy";
    button.type = "button";
    button.textContent = "Copy";
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Not allowed";
      }
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    };
    bar.append(button);
    code.before(bar);
  }
}
