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

// The focus goes to the row that took the place of the one that left, or back to its own id.
function markFocus() {
  const active = document.activeElement;
  const act = active?.closest(".act, .rows > li, .pair");
  const place = act ? [...act.parentElement.children].indexOf(act) : -1;
  return { active, id: active?.id, list: act?.parentElement.className, place };
}

function findFocus({ active, id, list, place }) {
  if (active?.isConnected && active !== document.body) return; // it stood outside what was replaced
  const own = id && document.getElementById(id);
  const lists = list ? [...document.getElementsByClassName(list)] : [];
  const row = lists[0]?.children[Math.min(place, lists[0].children.length - 1)];
  const target = own || row?.querySelector("button, a, summary") || document.getElementById("main");
  if (target.id === "main") target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

addEventListener("popstate", () => location.reload());
