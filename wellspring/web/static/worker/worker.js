// Keeps the shell, always; pages with people on them only where there is a place called "kept",
// which nobody but the person at the screen makes (offline.js). TOLD stands above, from the server.
const SHELL = `shell ${TOLD.edition}`;
const KEPT = "kept";
const PEOPLE_AT_MOST = 12;
const PERSON = /^\/people\/\d+\/$/;
const EXACT = ["/", "/touches/new/"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((shell) => shell.addAll(TOLD.shell)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(forgetOldShells().then(() => clients.claim()));
});

async function forgetOldShells() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("shell ") && name !== SHELL).map((name) => caches.delete(name)));
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const where = new URL(request.url);
  if (where.origin !== location.origin) return;
  if (where.pathname.startsWith(TOLD.edition)) event.respondWith(fromShell(request));
  else if (request.method === "POST" && where.pathname === "/shared/") event.respondWith(shared(request));
  else if (request.mode === "navigate") event.respondWith(page(event, where));
});

async function fromShell(request) {
  return (await caches.match(request, { cacheName: SHELL, ignoreVary: true })) ?? fetch(request);
}

async function page(event, where) {
  const { request } = event;
  try {
    const fresh = await fetch(request);
    if (request.method === "GET" && fresh.ok && !where.search) event.waitUntil(keep(where.pathname, fresh.clone()));
    return fresh;
  } catch {
    const kept = request.method === "GET" ? await caches.match(where.pathname, { cacheName: KEPT, ignoreVary: true }) : null;
    return kept ? told(kept) : caches.match(TOLD.offline, { cacheName: SHELL, ignoreVary: true });
  }
}

// A copy of today's plan, of the empty log page or of a person, with the moment it was made.
async function keep(path, fresh) {
  if (!(EXACT.includes(path) || PERSON.test(path)) || !(await caches.has(KEPT))) return;
  const headers = new Headers(fresh.headers);
  for (const name of ["content-encoding", "content-length", "set-cookie"]) headers.delete(name);
  headers.set("x-kept-at", new Date().toISOString());
  const copy = new Response(await fresh.text(), { status: 200, headers });
  if (!(await caches.has(KEPT))) return; // taken off while we were reading
  const kept = await caches.open(KEPT);
  await kept.delete(path, { ignoreVary: true });
  await kept.put(path, copy);
  const people = (await kept.keys()).filter((each) => PERSON.test(new URL(each.url).pathname));
  await Promise.all(people.slice(0, -PEOPLE_AT_MOST).map((each) => kept.delete(each, { ignoreVary: true })));
}

// The copy says on its face that it is one, and of when.
async function told(kept) {
  const at = new Date(kept.headers.get("x-kept-at"));
  const text = await kept.text();
  const language = text.match(/<html lang="([\w-]+)"/)?.[1];
  const when = at.toLocaleString(language, { weekday: "long", hour: "2-digit", minute: "2-digit" });
  const marked = text.replace('id="kept-here" hidden', 'id="kept-here"')
    .replace("<time></time>", `<time datetime="${at.toISOString()}">${when}</time>`);
  return new Response(marked, { status: 200, headers: kept.headers });
}

addEventListener("message", (event) => {
  const path = event.data?.keep;
  if (typeof path === "string" && path.startsWith("/")) event.waitUntil(again(path));
});

async function again(path) {
  if (!(await caches.has(KEPT))) return;
  const fresh = await fetch(path).catch(() => null);
  if (fresh?.ok && !fresh.redirected) await keep(path, fresh);
}

// What another app shares: files are read as if they had been dropped, words go to their page.
// Neither is kept before somebody says so there.
async function shared(request) {
  const told = await request.formData();
  const files = told.getAll("cards").filter((each) => each.size);
  const words = String(told.get("text") ?? "");
  if (/^\s*BEGIN:VCARD/i.test(words)) files.push(new File([words], "shared.vcf"));
  if (!files.length) {
    const query = new URLSearchParams(["title", "text", "url"].map((name) => [name, String(told.get(name) ?? "").slice(0, 2000)]));
    return Response.redirect(`/shared/?${query}`, 303);
  }
  const form = await fetch("/shared/");
  const mark = (await form.text()).match(/name="csrfmiddlewaretoken" value="(\w+)"/)?.[1] ?? "";
  const body = new FormData();
  body.append("csrfmiddlewaretoken", mark);
  for (const file of files) body.append("files", file, file.name || "shared.vcf");
  const answer = await fetch("/arrivals/drafts/", { method: "POST", body });
  return Response.redirect(answer.redirected ? answer.url : "/arrivals/", 303);
}
