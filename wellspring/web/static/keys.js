// Single keys, only outside fields, and each has a visible button. They can be switched off.
const GO = { t: "/", p: "/people/", h: "/touches/", b: "/arrivals/" };
const IN_PLAN = { d: "[value=done]", s: ".menu > summary", o: "[value=other]", y: ".why > summary" };
const ROWS = ".act, .people tbody tr, .pair";
let gone = 0;

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey) return keep(event);
  const field = event.target.closest("input, textarea, select, [contenteditable]");
  if (field && event.key === "Escape") field.blur(); // from here on, single keys act again
  if (event.altKey || field) return;
  if (localStorage.getItem("single-keys") === "off") return;
  const key = event.key.toLowerCase();
  const done = after(key) || pressed(key) || inRow(key) || moved(key);
  if (done) event.preventDefault();
});

// In forms, Ctrl or Command with Enter keeps.
function keep(event) {
  if (event.key === "Enter") event.target.closest("form")?.requestSubmit();
}

function after(key) {
  if (key === "g") { gone = Date.now(); return true; }
  const soon = Date.now() - gone < 1500;
  gone = 0;
  if (soon && GO[key]) { location.assign(GO[key]); return true; }
  return false;
}

function pressed(key) {
  if (key === "z") return click(document.querySelector(".toast button"));
  const own = document.querySelector(`main [data-key="${CSS.escape(key)}"]`);
  if (own) { own.focus(); return true; }
  return click(document.querySelector(`[data-key="${CSS.escape(key)}"]`));
}

function inRow(key) {
  const act = document.activeElement.closest(".act");
  return IN_PLAN[key] ? click(act?.querySelector(IN_PLAN[key])) : false;
}

function moved(key) {
  if (key !== "j" && key !== "k") return false;
  const rows = [...document.querySelectorAll(ROWS)];
  const at = rows.indexOf(document.activeElement.closest(ROWS));
  const next = rows[at + (key === "j" ? 1 : -1)] ?? rows[at] ?? rows[0];
  const target = next?.querySelector("h3 a, th a, a, button");
  target?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return Boolean(target);
}

function click(target) {
  target?.click();
  return Boolean(target);
}

// The switch on the page of keys; it is remembered on this device alone.
function showSwitch() {
  const button = document.querySelector("[data-single-keys]");
  if (!button) return;
  const on = localStorage.getItem("single-keys") !== "off";
  const other = button.dataset.off;
  if ((button.getAttribute("aria-pressed") === "true") === on) return;
  button.dataset.off = button.textContent;
  button.textContent = other;
  button.setAttribute("aria-pressed", String(on));
}

addEventListener("click", (event) => {
  if (!event.target.closest("[data-single-keys]")) return;
  const off = localStorage.getItem("single-keys") === "off";
  localStorage.setItem("single-keys", off ? "on" : "off");
  showSwitch();
});
showSwitch();
