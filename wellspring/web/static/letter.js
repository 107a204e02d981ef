// Reads a letter over while it is written: the server fills the margin and says which words to
// light. Answers that come too late are dropped. Without this, “Read it over” does the same.
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

// The lit words lie behind the field, letter upon letter; what stands before the change keeps its
// light until the answer comes, and what stands behind it moves along.
function light(form) {
  const text = form.elements.words.value;
  const spans = moved(JSON.parse(form.dataset.spans ?? "[]"), form.dataset.readFrom ?? text, text);
  const made = [];
  let last = 0;
  for (const [start, end, kind] of spans) {
    if (start < last) continue;
    const lit = document.createElement("mark");
    if (KINDS.has(kind)) lit.className = kind;
    lit.textContent = text.slice(start, end);
    made.push(text.slice(last, start), lit);
    last = end;
  }
  form.querySelector("[data-marks]").replaceChildren(...made, `${text.slice(last)}\u200b`);
}

function moved(spans, from, to) {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const by = to.length - from.length;
  return spans.flatMap(([start, end, kind]) => {
    if (end <= head) return [[start, end, kind]];
    return start >= from.length - tail ? [[start + by, end + by, kind]] : [];
  });
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
