// Reads the line while it is written: the same page, asked again, gives its "Read as".
const PAUSE = 350;
let waiting = 0;

document.addEventListener("input", (event) => {
  const form = event.target.closest("[data-line]");
  if (!form || event.target.id !== "line") return;
  clearTimeout(waiting);
  waiting = setTimeout(() => read(form), PAUSE);
});

function read(form) {
  const ask = new XMLHttpRequest();
  const query = new URLSearchParams({ line: form.elements.line.value });
  ask.open("GET", `${location.pathname}?${query}`);
  ask.responseType = "document";
  ask.onload = () => {
    const fresh = ask.response?.getElementById("read");
    const now = document.getElementById("read");
    if (fresh && !now.contains(document.activeElement)) now.replaceWith(document.importNode(fresh, true));
  };
  ask.send();
}
