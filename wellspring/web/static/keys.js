// Single keys, only outside fields, and each has a visible button. They can be switched off.
import { swap } from "./swap.js";

const GO = { h: "/touches/", b: "/arrivals/" }; // pages that have no entry of their own
const IN_ROW = { d: "[value=done]", s: ".menu > summary", o: "[value=other]", w: "[data-write]", y: ".why > summary", x: "[type=checkbox]" };
const ROWS = ".act, .people tbody tr, .pair";
const SOON = 1500; // milliseconds that G waits for its second letter
const LASTS = 600_000; // as long as an undo's own signature holds
let gone = 0;

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey) return keep(event);
  const field = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  if (field && event.key === "Escape" && !field.closest("dialog")) field.blur(); // from here on, single keys act again
  if (event.altKey || field || document.querySelector("dialog[open]")) return;
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
  const soon = Date.now() - gone < SOON;
  gone = 0;
  const to = document.querySelector(`[data-go="${CSS.escape(key)}"]`)?.href ?? GO[key];
  if (soon && to) { location.assign(to); return true; }
  if (key === "g") { gone = Date.now(); return true; }
  return false;
}

function pressed(key) {
  if (key === "z") return undo();
  const own = document.querySelector(`main [data-key="${CSS.escape(key)}"]`);
  if (own) { own.matches("a") ? own.click() : own.focus(); return true; }
  return click(document.querySelector(`[data-key="${CSS.escape(key)}"]`));
}

// The last act, also from another page than the one that told of it.
function undo() {
  if (click(document.querySelector(".toast button"))) return true;
  const { action, at } = JSON.parse(sessionStorage.getItem("last-undo") ?? "{}");
  const mark = document.querySelector("[name=csrfmiddlewaretoken]")?.value;
  sessionStorage.removeItem("last-undo");
  if (!action || !mark || Date.now() - at > LASTS) return false;
  swap("POST", action, new URLSearchParams({ csrfmiddlewaretoken: mark }), () => location.reload());
  return true;
}

function remember() {
  const form = document.querySelector(".toast form");
  if (form) sessionStorage.setItem("last-undo", JSON.stringify({ action: form.action, at: Date.now() }));
  else if (document.querySelector(".toast")) sessionStorage.removeItem("last-undo");
}
document.addEventListener("swapped", remember);
remember();

function inRow(key) {
  const row = document.activeElement.closest(ROWS);
  return IN_ROW[key] ? click(row?.querySelector(IN_ROW[key])) : false;
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
