// The timer of thirty seconds, ticks that are kept as they are made, and the sheet on paper. All of
// it listens to the whole page, whose parts may be replaced by fresh ones.
import "./clock.js";

let running;

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) print();
  const press = event.target.closest("[data-timer] button");
  if (press) start(press, press.closest("[data-timer]"));
});

document.addEventListener("change", ({ target }) => {
  const form = target.type === "checkbox" && target.closest("form[data-ticks]");
  if (!form) return;
  const ticks = new FormData(form);
  for (const line of form.querySelectorAll(".looked-up")) ticks.delete(line.name); // kept by its button
  fetch(form.action, { method: "POST", body: ticks });
});

document.addEventListener("swapped", () => clearInterval(running));

function start(press, timer) {
  clearInterval(running);
  const whole = Number(timer.dataset.timer);
  let left = whole;
  show(timer, left, whole);
  press.textContent = press.dataset.over;
  running = setInterval(() => {
    left -= 1;
    show(timer, left, whole);
    if (left > 0) return;
    clearInterval(running);
    press.textContent = press.dataset.again;
  }, 1000);
}

function show(timer, left, whole) {
  timer.querySelector("text").textContent = left;
  timer.querySelector(".left").setAttribute("stroke-dasharray", `${left} ${whole}`);
}
