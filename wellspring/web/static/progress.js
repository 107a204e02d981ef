// Asks every second how far the reading is, and turns the page when it is done.
const box = document.querySelector("[data-progress]");
const WORKING = ["waiting", "reading", "judging", "keeping"];

async function look() {
  const answer = await fetch(box.dataset.progress, { headers: { Accept: "application/json" } });
  if (!answer.ok) return location.reload();
  const told = await answer.json();
  if (!WORKING.includes(told.phase)) return location.reload();
  document.querySelector("[data-phase]").textContent = told.words;
  if (told.file) box.querySelector("[data-file]").textContent = told.file;
  const bar = box.querySelector("[data-bar]");
  bar.max = told.total || 1;
  bar.value = told.done;
  box.querySelector("[data-found]").replaceChildren(...told.found.map(counted));
  return setTimeout(look, 700);
}

function counted([count, what]) {
  const item = document.createElement("li");
  const number = document.createElement("b");
  number.className = "num";
  number.textContent = count;
  item.append(number, ` ${what}`);
  return item;
}

if (box) setTimeout(look, 300);
