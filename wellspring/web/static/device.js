// The page "what stays on this device": the switch, what waits, and what is kept.
import { canKeep, captures, deliverAll, drop, isKeeping, startKeeping, wipe } from "./offline.js";

const at = (name) => document.querySelector(`[data-${name}]`);
const heading = document.querySelector("h1");
const off = heading.textContent;

async function show() {
  const on = await isKeeping();
  at("keep-here").hidden = on || !canKeep();
  at("wipe").hidden = !on;
  at("cannot").hidden = canKeep();
  heading.textContent = on ? heading.dataset.on : off;
  list(on ? await captures() : []);
  pages(on ? await keptPages() : []);
}

function list(waiting) {
  at("held").hidden = !waiting.length;
  at("captures").replaceChildren(...waiting.map(row));
}

function row(entry) {
  const made = at("held").querySelector("template").content.cloneNode(true);
  const why = made.querySelector("[data-why]");
  const { line = "", person = "", channel = "", on = "", next = "" } = entry.fields;
  made.querySelector("[data-words]").textContent = line || channel;
  why.textContent = entry.refused ? why.dataset.refused : why.dataset.offline;
  made.querySelector("[data-open]").href = `/touches/new/?${new URLSearchParams({ line, person, channel, on, next })}`;
  made.querySelector("[data-drop]").addEventListener("click", () => drop(entry.key));
  return made;
}

// The pages that lie here, by their own titles.
async function keptPages() {
  const kept = await caches.open("kept");
  return Promise.all((await kept.keys()).map(async (each) => {
    const text = await (await kept.match(each, { ignoreVary: true })).text();
    const path = new URL(each.url).pathname;
    return { path, title: text.match(/<title>([^<·]+)/)?.[1].trim() ?? path };
  }));
}

function pages(kept) {
  at("kept").hidden = !kept.length;
  at("pages").replaceChildren(...kept.map((each) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = each.path;
    link.textContent = each.title;
    item.append(link);
    return item;
  }));
}

at("keep-here").addEventListener("click", async () => { await startKeeping(); await show(); setTimeout(show, 1500); });
at("wipe").addEventListener("click", async () => { await wipe(); await show(); });
at("deliver").addEventListener("click", deliverAll);
document.addEventListener("captures", show);
show();
