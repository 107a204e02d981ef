// Fetches a page and puts its parts in place. The browser itself parses it (responseType
// "document"), so no string ever becomes markup and the strict content policy holds.
const PARTS = ["main", "said"];

export function swap(method, address, body, otherwise) {
  const ask = new XMLHttpRequest();
  ask.open(method, address);
  ask.responseType = "document";
  ask.onerror = otherwise;
  ask.onload = () => {
    const fresh = ask.response;
    const whole = fresh && PARTS.every((id) => fresh.getElementById(id));
    // Another page than the one we are on, or no page of ours: let the browser go there.
    if (!whole || !sameStyles(fresh)) return leave(ask.responseURL, otherwise, whole);
    const spot = markFocus();
    for (const id of PARTS) place(id, fresh);
    document.title = fresh.title;
    document.body.className = fresh.body.className;
    const here = new URL(ask.responseURL);
    here.searchParams.delete("said");
    if (here.href !== location.href) history.pushState(null, "", here);
    findFocus(spot);
    document.dispatchEvent(new CustomEvent("swapped"));
  };
  ask.send(body);
}

function leave(address, otherwise, whole) {
  if (whole) location.assign(address);
  else otherwise();
}

function place(id, fresh) {
  document.getElementById(id).replaceWith(document.importNode(fresh.getElementById(id), true));
}

function sameStyles(fresh) {
  const of = (page) => [...page.querySelectorAll("link[rel=stylesheet], script[src]")]
    .map((each) => each.getAttribute("href") ?? each.getAttribute("src")).join();
  return of(fresh) === of(document);
}

// The focus goes back to its own id or to the row that took the place of the one that left; else
// to what opens the form that was sent, or to the beginning of its part of the page.
const ROWS = ".act, .rows > li, .known > li, .pair";
const STOPS = "button, a[href], summary, select, textarea, input:not([type=hidden])";

function markFocus() {
  const active = document.activeElement;
  const row = active?.closest(ROWS);
  const form = active?.closest("form");
  return {
    active, id: active?.id,
    form: form && selected(`form[action="${form.getAttribute("action")}"]`, form),
    stop: form && [...form.querySelectorAll(STOPS)].indexOf(active),
    row: row && [...row.parentElement.children].indexOf(row),
    list: row && selected(`[class="${row.parentElement.className}"]`, row.parentElement),
    part: active?.closest("section[aria-labelledby]")?.getAttribute("aria-labelledby"),
  };
}

// A part of the page, told so that it is found again in the page that follows.
function selected(by, one) { return { by, at: [...document.querySelectorAll(by)].indexOf(one) }; }
function again(told) { return told && document.querySelectorAll(told.by)[told.at]; }

function findFocus({ active, id, form, stop, row, list, part }) {
  if (active?.isConnected && active !== document.body) return; // it stood outside what was replaced
  const sent = again(form);
  const rows = again(list)?.children ?? [];
  const section = part && document.querySelector(`[aria-labelledby="${part}"]`);
  const target = [
    id && document.getElementById(id),
    rows[Math.min(row, rows.length - 1)]?.querySelector(STOPS),
    sent?.closest("details:not([open])")?.querySelector("summary"),
    sent?.querySelectorAll(STOPS)[stop],
    section?.querySelector(STOPS),
    document.getElementById("main"),
  ].find((one) => one && one.checkVisibility());
  if (target.id === "main") target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

addEventListener("popstate", () => location.reload());
