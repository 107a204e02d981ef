// The log, as a sheet over any page. It stays open when something has to be asked, and closing it
// loses no word: they are there when it opens again.
import { lightAll } from "./line.js";
import { swap } from "./swap.js";

let kept = ""; // the word about what was kept while the sheet was open

document.addEventListener("click", (event) => {
  const link = event.target.closest("a.log");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && openLog()) event.preventDefault();
  if (event.target.closest("[data-close]") || event.target.id === "sheet") sheet()?.close();
});

// The line of the page itself, where it has one; else the sheet.
export function openLog() {
  const own = document.querySelector("main [data-line] [name=line]");
  if (own) { own.focus(); own.scrollIntoView({ block: "nearest" }); return true; }
  const dialog = sheet();
  if (!dialog) return false;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("[name=line]").focus();
  return true;
}

function sheet() { return document.getElementById("sheet"); }

document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-sheet]");
  if (!form || form.dataset.plain || navigator.onLine === false) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  keep(form, event.submitter);
}, { capture: true });

function keep(form, pressed) {
  const another = pressed?.name === "another";
  const ask = new XMLHttpRequest();
  ask.open("POST", form.action);
  ask.responseType = "document";
  ask.onerror = () => { form.dataset.plain = "yes"; form.requestSubmit(pressed); delete form.dataset.plain; };
  ask.onload = () => {
    const said = new URL(ask.responseURL).searchParams.get("said");
    if (!said) return mend(form, ask.response);
    kept = said;
    empty(form);
    if (another) return again(form, ask.response);
    sheet().close();
  };
  ask.send(new URLSearchParams(new FormData(form, pressed)));
}

// Something is not clear: the parts come back with the question, and the words stay.
function mend(form, page) {
  const read = page?.querySelector("form[data-line] [data-read]");
  if (!read) return form.submit();
  const now = document.importNode(read, true);
  form.querySelector("[data-read]").replaceWith(now);
  form.dataset.readFrom = form.elements.line.value;
  form.dataset.spans = now.dataset.spans;
  const wrong = page.querySelector("form[data-line] .field.wrong .error");
  tell(wrong ? [document.importNode(wrong, true)] : []);
  (now.querySelector(".part[open] input, [aria-invalid]") ?? form.elements.line).focus();
}

function again(form, page) {
  const toast = page?.querySelector("#said .toast");
  tell(toast ? [...document.importNode(toast, true).childNodes] : []);
  form.elements.line.focus();
}

function tell(parts) { sheet().querySelector("[data-said]").replaceChildren(...parts); }

function empty(form) {
  form.reset();
  form.querySelector("[data-read]").replaceChildren();
  form.querySelector("[data-lights]").replaceChildren();
  form.dataset.readFrom = "";
  form.dataset.spans = "[]";
}

// Once it closes, the page beneath shows what was kept, with its undo; the focus goes back by itself.
document.addEventListener("close", (event) => {
  if (event.target.id !== "sheet" || !kept) return;
  const here = new URL(location.href);
  here.searchParams.set("said", kept);
  kept = "";
  tell([]);
  swap("GET", here.href, null, () => location.assign(here));
}, { capture: true });

// An undo inside the sheet is sent from there, and the sheet stays.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.closest("[data-said]") || form.matches("[data-sheet]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const ask = new XMLHttpRequest();
  ask.open("POST", form.action);
  ask.responseType = "document";
  ask.onload = () => {
    kept = new URL(ask.responseURL).searchParams.get("said") ?? "";
    const line = ask.response?.querySelector("#said .toast p");
    form.closest("[data-said]").replaceChildren(...(line ? [document.importNode(line, true)] : []));
    sheet().querySelector("[name=line]").focus();
  };
  ask.send(new URLSearchParams(new FormData(form)));
}, { capture: true });
lightAll();
