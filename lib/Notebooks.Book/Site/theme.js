// Light or dark: what the system says, until the reader chooses.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const store = (theme) => { try { localStorage.setItem("theme", theme); } catch { /* Then the choice holds for this page. */ } };
  try {
    const saved = localStorage.getItem("theme");
    if (saved === "light" || saved === "dark") root.dataset.theme = saved;
  } catch { /* Storage may be forbidden. */ }
  addEventListener("DOMContentLoaded", () => {
    const button = document.createElement("button");
    const isDark = () => (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
    const name = () => { button.textContent = isDark() ? "Light" : "Dark"; };
    button.type = "button";
    button.className = "theme";
    button.onclick = () => { store(root.dataset.theme = isDark() ? "light" : "dark"); name(); };
    dark.addEventListener("change", name);
    name();
    document.querySelector(".bar nav").append(button);
  });
})();
