// "Further on" appends the next page to the list in place of leaving for it. Without script it is
// a link, and the address it leads to is the same.
document.addEventListener("click", (event) => {
  const link = event.target.closest("#paging a[rel=next]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  link.setAttribute("aria-busy", "true");
  const ask = new XMLHttpRequest();
  ask.open("GET", link.href);
  ask.responseType = "document";
  ask.onerror = () => location.assign(link.href);
  ask.onload = () => append(ask.response, link);
  ask.send();
});

function append(fresh, link) {
  const body = fresh?.querySelector("#list tbody");
  const paging = fresh?.getElementById("paging");
  if (!body || !paging) return location.assign(link.href);
  const added = document.importNode(body, true);
  document.getElementById("list").append(added);
  const next = paging.querySelector("a[rel=next]");
  if (next) link.replaceWith(document.importNode(next, true));
  else link.remove();
  added.querySelector("th a")?.focus({ preventScroll: true });
}
