// Reads the line while it is written: the server says what it is taken to mean, and its parts are
// lit in the words. Answers that come too late are dropped; what was changed by hand stays changed.
import { light as paint } from "./lights.js";

const PAUSE = 100; // milliseconds
const KINDS = new Set(["owe", "fact"]);
let waiting = 0;
let asked = 0;

document.addEventListener("input", (event) => {
  const form = event.target.closest("[data-line]");
  if (!form) return;
  if (event.target.name !== "line") return touched(form, event.target);
  light(form, event.target.value);
  later(form);
});
document.addEventListener("change", (event) => {
  const form = event.target.closest("[data-line]");
  if (form && event.target.name !== "line") { touched(form, event.target); later(form); }
});
document.addEventListener("scroll", (event) => {
  if (event.target.name === "line") follow(event.target);
}, { capture: true, passive: true });

// One line: Enter keeps it, and Shift with Enter goes on below.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.target.name !== "line") return;
  const form = event.target.closest("[data-line]");
  if (!form || event.target.nodeName !== "TEXTAREA") return;
  event.preventDefault();
  if (!event.ctrlKey && !event.metaKey) form.requestSubmit(form.querySelector("[data-keep]"));
});

// Only what is shown may be sent: parts read from words that have changed since are left out.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-line]");
  if (!form) return;
  clearTimeout(waiting);
  asked += 1;
  const now = form.elements.line.value === (form.dataset.readFrom ?? form.elements.line.defaultValue);
  for (const one of parts(form)) one.disabled = !now && !one.dataset.touched;
  setTimeout(() => { for (const one of parts(form)) one.disabled = false; });
}, { capture: true });

function parts(form) { return form.querySelectorAll("[data-read] :is(input, select)"); }

function touched(form, part) {
  const group = part.type === "radio" ? form.querySelectorAll(`[name="${CSS.escape(part.name)}"]`) : [part];
  for (const one of group) one.dataset.touched = "yes";
}

function later(form) {
  clearTimeout(waiting);
  waiting = setTimeout(() => read(form), PAUSE);
}

export function read(form) {
  const turn = ++asked;
  const line = form.elements.line.value;
  const body = new URLSearchParams({ line, csrfmiddlewaretoken: form.elements.csrfmiddlewaretoken.value });
  if (form.dataset.of) body.set("of", form.dataset.of);
  for (const one of parts(form)) {
    const said = one.type === "radio" || one.type === "checkbox" ? one.checked : true;
    if (one.dataset.touched && said) body.set(one.name, one.value);
  }
  const ask = new XMLHttpRequest();
  ask.open("POST", form.dataset.line);
  ask.responseType = "document";
  ask.onload = () => {
    const fresh = ask.response?.querySelector("[data-read]");
    if (turn === asked && fresh) place(form, fresh, line);
  };
  ask.send(body);
}

function place(form, fresh, line) {
  const old = form.querySelector("[data-read]");
  const open = [...old.querySelectorAll("details[open] [name]")].map((one) => one.name);
  const focus = old.contains(document.activeElement) ? mark(document.activeElement) : "";
  const hand = new Set([...parts(form)].filter((one) => one.dataset.touched).map((one) => one.name));
  const now = document.importNode(fresh, true);
  for (const one of now.querySelectorAll("[name]")) {
    if (hand.has(one.name)) one.dataset.touched = "yes";
    if (open.includes(one.name)) one.closest("details")?.setAttribute("open", "");
  }
  old.replaceWith(now);
  form.dataset.readFrom = line;
  form.dataset.spans = now.dataset.spans;
  if (focus) [...parts(form)].find((one) => mark(one) === focus)?.focus();
  light(form, form.elements.line.value);
}

function mark(one) { return one.type === "radio" || one.type === "checkbox" ? `${one.name}=${one.value}` : `${one.name}=`; }

function light(form, text) {
  const back = form.querySelector("[data-lights]");
  if (!back) return;
  paint(form, back, text, KINDS);
  follow(form.elements.line);
}

function follow(field) {
  const back = field.parentElement?.querySelector("[data-lights]");
  if (back) { back.scrollLeft = field.scrollLeft; back.scrollTop = field.scrollTop; }
}

// A form that came with its reading is lit as it stands.
export function lightAll() {
  for (const form of document.querySelectorAll("[data-line]")) {
    const spans = form.querySelector("[data-read]")?.dataset.spans;
    if (!spans || form.dataset.readFrom !== undefined) continue;
    form.dataset.spans = spans;
    form.dataset.readFrom = form.elements.line.value;
    light(form, form.elements.line.value);
  }
}
document.addEventListener("swapped", lightAll);
lightAll();
