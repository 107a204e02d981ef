// Reads a letter over while it is written: the server fills the margin and says which words to
// light. Answers that come too late are dropped. Without this, “Read it over” does the same.
import { light as paint } from "./lights.js";

const PAUSE = 250; // milliseconds
const KINDS = new Set(["ask", "good"]);
let waiting = 0;
let asked = 0;

document.addEventListener("input", (event) => {
  const form = event.target.closest("[data-letter]");
  if (form && event.target.name === "words") { light(form); later(form); }
});

// Another kind has other fields: the server lays them out, and the words stay.
document.addEventListener("change", (event) => {
  const form = event.target.closest("[data-letter]");
  if (form && event.target.name === "kind") form.requestSubmit(form.querySelector("[value=read]"));
});

document.addEventListener("scroll", (event) => {
  const back = event.target.closest?.(".sheet-over")?.querySelector("[data-marks]");
  if (back && back !== event.target) back.scrollTop = event.target.scrollTop;
}, { capture: true, passive: true });

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copy);
  field.select();
  navigator.clipboard?.writeText(field.value).then(() => { button.textContent = button.dataset.copied; }, () => {});
  document.querySelector("[name=how][value=copy]")?.click();
});

document.addEventListener("click", (event) => {
  const way = event.target.closest("[data-way]")?.dataset.way;
  if (way) document.querySelector(`[name=how][value="${CSS.escape(way)}"]`)?.click();
  if (event.target.closest("[data-print]")) print();
});

function later(form) {
  clearTimeout(waiting);
  waiting = setTimeout(() => read(form), PAUSE);
}

function read(form) {
  const turn = ++asked;
  const words = form.elements.words.value;
  const body = new URLSearchParams({ words, kind: form.elements.kind.value, csrfmiddlewaretoken: form.elements.csrfmiddlewaretoken.value });
  const ask = new XMLHttpRequest();
  ask.open("POST", form.dataset.letter);
  ask.responseType = "document";
  ask.onload = () => {
    const fresh = ask.response?.querySelector("[data-margin]");
    if (turn !== asked || !fresh) return;
    const now = document.importNode(fresh, true);
    document.querySelector("[data-margin]").replaceWith(now);
    document.getElementById("length").textContent = now.dataset.length;
    form.dataset.spans = now.dataset.spans;
    form.dataset.readFrom = words;
    light(form);
  };
  ask.send(body);
}

function light(form) {
  paint(form, form.querySelector("[data-marks]"), form.elements.words.value, KINDS);
}

function begin() {
  const form = document.querySelector("[data-letter]");
  if (!form) return;
  asked += 1; // an answer about the words before belongs to no page any more
  clearTimeout(waiting);
  form.dataset.spans = document.querySelector("[data-margin]").dataset.spans;
  form.dataset.readFrom = form.elements.words.value;
  light(form);
}
document.addEventListener("swapped", begin);
begin();
