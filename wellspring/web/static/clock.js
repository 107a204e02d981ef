// The clock of a run sheet: where in the talk one is, how long it has been, and when it is time to
// close. Everything is told from the moment it was started, which is kept on this device, and never
// by counting: a telephone that slept, or a page that was read anew, is right at once.
const OLD = 6 * 3600; // seconds past the end, after which a forgotten clock is put away
const AWAKE = 15 * 60; // seconds past the end, until which the screen is kept from sleeping
const started = {}; // where the browser keeps nothing, for as long as the page is open
let next, lamp;

document.addEventListener("click", ({ target }) => {
  const clock = document.querySelector("[data-clock]");
  if (target.closest("[data-clock-start]")) begin(clock);
  else if (target.closest("[data-clock-stop]")) end(clock);
});
document.addEventListener("swapped", look);
document.addEventListener("visibilitychange", look);
addEventListener("storage", look); // started or stopped in another window
look();

function begin(clock) {
  keep(clock, String(Date.now()));
  look();
  clock.querySelector("[data-clock-stop]").focus();
}

function end(clock) {
  keep(clock, "");
  look();
  document.querySelector("[data-clock-start]").focus();
}

function look() {
  clearTimeout(next);
  const clock = document.querySelector("[data-clock]");
  if (!clock) return sleep();
  const since = kept(clock);
  const whole = 60 * clock.dataset.clockMinutes;
  const ms = Math.max(Date.now() - since, 0);
  const runs = since > 0 && ms / 1000 < whole + OLD;
  clock.hidden = !runs;
  document.querySelector("[data-clock-start]").hidden = runs;
  if (!runs) return rest(clock);
  show(clock, Math.floor(ms / 1000), whole);
  if (ms / 1000 < whole + AWAKE) wake();
  else sleep();
  next = setTimeout(look, 1000 - (ms % 1000));
}

function show(clock, past, whole) {
  const said = clock.dataset;
  const left = whole - past;
  clock.querySelector("[data-clock-past]").textContent = digits(past);
  clock.querySelector("[data-clock-left]").textContent =
    (left < 0 ? said.over : said.left).replace("{time}", digits(Math.abs(left)));
  clock.querySelector("progress").value = Math.min(past, whole);
  const parts = [...document.querySelectorAll("[data-begins]")];
  const now = parts.findLast((part) => 60 * part.dataset.begins <= past);
  parts.forEach((part) => part === now
    ? part.setAttribute("aria-current", "step") : part.removeAttribute("aria-current"));
  const closing = now === parts.at(-1);
  const told = left <= 0 ? said.ended : closing ? said.closing
    : said.now.replace("{part}", now.querySelector("[data-part]").textContent);
  say(clock.querySelector("[role=status]"), told, !closing);
}

// Said once, when it changes: a screen reader is not to talk every second.
function say(line, told, quietly) {
  line.classList.toggle("vh", quietly);
  if (line.textContent === told) return;
  if (line.textContent && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(80);
  line.textContent = told;
}

function rest(clock) {
  sleep();
  clock.querySelector("[role=status]").textContent = "";
  document.querySelector("[aria-current=step]")?.removeAttribute("aria-current");
}

function digits(seconds) {
  return [seconds / 60, seconds % 60].map((n) => String(Math.floor(n)).padStart(2, "0")).join(":");
}

// The screen stays on as long as the page is looked at; a browser that will not, need not.
function wake() {
  if (lamp || document.visibilityState !== "visible" || !navigator.wakeLock) return;
  const asked = navigator.wakeLock.request("screen").catch(() => null);
  asked.then((lit) => lit?.addEventListener("release", () => { if (lamp === asked) lamp = null; }));
  lamp = asked;
}

function sleep() {
  lamp?.then((lit) => lit?.release());
  lamp = null;
}

function name(clock) { return `clock:${clock.dataset.clock}`; }

function kept(clock) {
  try {
    return Number(localStorage.getItem(name(clock)));
  } catch {
    return Number(started[name(clock)]);
  }
}

function keep(clock, moment) {
  started[name(clock)] = moment;
  try {
    if (moment) localStorage.setItem(name(clock), moment);
    else localStorage.removeItem(name(clock));
  } catch { /* it runs until the page is left */ }
}
