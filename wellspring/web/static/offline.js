// What this device keeps, where its owner chose so: pages (in the worker) and logged lines that
// wait to be delivered. Each line carries a key, so that the book takes it once and only once.
const KEPT = "kept";
const LOGS = /^\/(touches|people\/\d+\/touches)\/$/;
const AGAIN = 30_000; // milliseconds until the next try while something waits
const able = "serviceWorker" in navigator && "caches" in window && "indexedDB" in window;
let keeps = false;

if (able) begin();

async function begin() {
  register();
  keeps = await caches.has(KEPT).catch(() => false);
  document.addEventListener("submit", (event) => { if (keeps) capture(event); }, { capture: true });
  document.addEventListener("swapped", () => { if (keeps) keepPage(); });
  addEventListener("online", deliverAll);
  if (!keeps) return;
  if (location.search) keepPage();
  deliverAll();
  setInterval(deliverAll, AGAIN);
}

async function register() {
  // The strict policy lets only a named rule turn words into a script's address.
  const rule = window.trustedTypes?.createPolicy("worker", { createScriptURL: (told) => told });
  const where = "/worker.js";
  await navigator.serviceWorker.register(rule ? rule.createScriptURL(where) : where).catch(() => {});
}

export function canKeep() { return able; }
export function isKeeping() { return able ? caches.has(KEPT) : Promise.resolve(false); }

export async function startKeeping() {
  await caches.open(KEPT);
  keeps = true;
  await navigator.storage?.persist?.().catch(() => false);
  const { active } = await navigator.serviceWorker.ready;
  for (const path of ["/", "/touches/new/"]) active.postMessage({ keep: path });
}

export async function wipe() {
  keeps = false;
  await caches.delete(KEPT);
  await new Promise((done) => {
    const gone = indexedDB.deleteDatabase("wellspring");
    gone.onsuccess = gone.onerror = gone.onblocked = done;
  });
  await show();
}

function keepPage() {
  navigator.serviceWorker.controller?.postMessage({ keep: location.pathname });
  if (location.pathname !== "/") navigator.serviceWorker.controller?.postMessage({ keep: "/" });
}

// ---------------------------------------------------------------------------- the waiting lines

function store(mode, act) {
  return new Promise((done, fail) => {
    const open = indexedDB.open("wellspring", 1);
    open.onupgradeneeded = () => open.result.createObjectStore("captures", { keyPath: "key" });
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const change = open.result.transaction("captures", mode, { durability: "strict" });
      const asked = act(change.objectStore("captures"));
      change.oncomplete = () => { open.result.close(); done(asked.result); };
      change.onerror = change.onabort = () => { open.result.close(); fail(change.error); };
    };
  });
}

export function captures() {
  return store("readonly", (all) => all.getAll()).then((found) => found.sort((a, b) => a.at - b.at));
}
export function drop(key) { return store("readwrite", (all) => all.delete(key)).then(show); }

async function capture(event) {
  const form = event.target;
  const where = new URL(form.action, location.href).pathname;
  const of = where.match(LOGS);
  if (form.method !== "post" || !of) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const told = Object.fromEntries(new FormData(form, event.submitter));
  const { csrfmiddlewaretoken: mark, ...fields } = told;
  const person = where.match(/\d+/)?.[0];
  const entry = { key: crypto.randomUUID(), at: Date.now(), told_on: day(new Date()), fields: person ? { ...fields, person } : fields };
  await store("readwrite", (all) => all.put(entry));
  const answer = await deliver(entry, mark);
  if (answer.kept) return location.assign(answer.to);
  if (answer.refused) { // the page itself says what it could not read, with the words still there
    await drop(entry.key);
    return form.submit();
  }
  form.reset();
  say(document.getElementById("waiting").dataset.says);
  return show();
}

function day(moment) {
  const two = (number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

async function deliver(entry, mark) {
  const body = new URLSearchParams({ ...entry.fields, key: entry.key, told_on: entry.told_on, csrfmiddlewaretoken: mark });
  const answer = await fetch("/captures/", { method: "POST", body, headers: { Accept: "application/json" } }).catch(() => null);
  if (answer?.ok) {
    const told = await answer.json();
    await drop(entry.key);
    return { kept: true, to: told.to };
  }
  return { refused: [400, 404, 422].includes(answer?.status), cut: !answer };
}

// One tab at a time; where two do it all the same, the key lets the book take a line once.
export async function deliverAll() {
  if (navigator.locks) return navigator.locks.request("deliver", { ifAvailable: true }, (lock) => lock && each());
  return each();
}

async function each() {
  const waiting = (await captures()).filter((one) => !one.refused);
  if (!waiting.length) return show();
  const mark = await freshMark();
  for (const entry of mark ? waiting : []) {
    const answer = await deliver(entry, mark);
    if (answer.refused) await store("readwrite", (all) => all.put({ ...entry, refused: true }));
    else if (answer.cut) break; // an answer that was no help holds up none of the others
  }
  return show();
}

function freshMark() {
  return new Promise((done) => {
    const ask = new XMLHttpRequest();
    ask.open("GET", "/shared/");
    ask.responseType = "document";
    ask.onload = () => done(ask.response?.querySelector("[name=csrfmiddlewaretoken]")?.value);
    ask.onerror = () => done("");
    ask.send();
  });
}

// ------------------------------------------------------------------------------ what is shown

export async function show() {
  const sign = document.getElementById("waiting");
  const count = keeps ? (await captures()).length : 0;
  if (sign) {
    sign.hidden = !count;
    sign.textContent = count === 1 ? sign.dataset.one : sign.dataset.more.replace("#", count);
  }
  document.dispatchEvent(new CustomEvent("captures"));
}

function say(words) {
  const toast = document.createElement("div");
  const line = document.createElement("p");
  toast.className = "toast";
  line.textContent = words;
  toast.append(line);
  document.getElementById("said").replaceChildren(toast);
}
