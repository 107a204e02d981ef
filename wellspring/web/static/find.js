// The box that finds as one types. The server makes what is shown; this asks for it, moves through
// it and opens it. Without it, the same button leads to the page of finding.
const PAUSE = 60; // milliseconds after the last letter
const box = document.getElementById("find");
const field = box?.querySelector("[role=combobox]");
const said = box?.querySelector("[role=status]");
let waiting = 0;
let newest = 0;
let opener = null;
let shown = 0;
let going = false; // Enter was pressed before the answer came

function list() { return box.querySelector("[role=listbox]"); }
function options() { return [...list().querySelectorAll("[role=option]")]; }
function chosen() { return list().querySelector("[aria-selected=true]"); }

function open(from) {
  opener = from ?? document.activeElement;
  if (box.open) return;
  box.showModal();
  field.select();
  field.setAttribute("aria-expanded", "true");
  ask();
}

// Only the newest question counts; an answer that comes after a later one is dropped.
function ask() {
  clearTimeout(waiting);
  const number = ++newest;
  const query = new URLSearchParams({ q: field.value, in: "box" });
  const request = new XMLHttpRequest();
  request.open("GET", `${field.form.getAttribute("action")}?${query}`);
  request.responseType = "document";
  request.onload = () => {
    const fresh = request.response?.getElementById("found");
    if (number !== newest || !fresh) return;
    shown = number;
    list().replaceWith(document.importNode(fresh, true));
    said.textContent = list().dataset.says;
    choose(options()[0]);
    if (going) go();
  };
  request.send();
}

function choose(option) {
  chosen()?.setAttribute("aria-selected", "false");
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) field.setAttribute("aria-activedescendant", option.id);
  else field.removeAttribute("aria-activedescendant");
}

function step(by) {
  const all = options();
  if (all.length) choose(all[(all.indexOf(chosen()) + by + all.length) % all.length]);
}

function go() {
  going = false;
  const to = chosen();
  if (to) to.click();
  else field.form.submit();
}

// What a key does at once needs no page of its own.
function press(event, key) {
  event.preventDefault();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
}

const MOVES = { ArrowDown: () => step(1), ArrowUp: () => step(-1) };

function keyed(event) {
  if (event.isComposing) return;
  const move = MOVES[event.key];
  if (move) move();
  else if (event.key === "Enter") {
    if (waiting || shown !== newest) going = true;
    else go();
  } else return;
  event.preventDefault();
}

if (box) {
  document.addEventListener("click", (event) => {
    const from = event.target.closest("[data-find]");
    if (!from || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(from);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { waiting = 0; ask(); }, PAUSE);
  });
  field.addEventListener("keydown", keyed);
  box.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (event.target === box || option || event.target.closest("[value=close]")) box.close();
    if (option?.dataset.press) press(event, option.dataset.press);
  });
  box.addEventListener("close", () => {
    clearTimeout(waiting);
    waiting = 0;
    going = false;
    newest++;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    opener?.focus();
  });
}
