// The timer of thirty seconds, ticks that are kept as they are made, and the sheet on paper.
for (const timer of document.querySelectorAll("[data-timer]")) {
  const whole = Number(timer.dataset.timer);
  const press = timer.querySelector("button");
  const ring = timer.querySelector(".left");
  const told = timer.querySelector("text");
  let running;
  press.addEventListener("click", () => {
    clearInterval(running);
    let left = whole;
    const show = () => {
      told.textContent = left;
      ring.setAttribute("stroke-dasharray", `${left} ${whole}`);
    };
    show();
    press.textContent = press.dataset.over;
    running = setInterval(() => {
      left -= 1;
      show();
      if (left === 0) {
        clearInterval(running);
        press.textContent = press.dataset.again;
      }
    }, 1000);
  });
}

for (const form of document.querySelectorAll("form[data-ticks]")) {
  form.addEventListener("change", () => {
    fetch(form.action, { method: "POST", body: new FormData(form) });
  });
}

document.querySelector("[data-print]")?.addEventListener("click", () => print());
