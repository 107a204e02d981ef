// Everything works without this. It only saves a page load, and keeps the focus where it was.
import "./find.js";
import "./keys.js";
import "./line.js";
import "./offline.js";
import "./sheet.js";
import { swap } from "./swap.js";

document.documentElement.classList.add("has-js");

// An act inside the page: send it, fetch the page that follows, put the new parts in place.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || form.enctype === "multipart/form-data") return;
  event.preventDefault();
  form.closest(".act")?.classList.add("leaving");
  const told = new FormData(form, event.submitter);
  swap("POST", form.action, new URLSearchParams(told), () => form.submit());
});

// The word about an act leaves the address, so that a reload does not say it again.
export function forgetWord() {
  const here = new URL(location.href);
  if (!here.searchParams.has("said")) return;
  here.searchParams.delete("said");
  history.replaceState(null, "", here);
}
forgetWord();

// A menu closes when the eye goes elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.activeElement?.closest("details[open]");
  if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
});
