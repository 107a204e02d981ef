// Lights words behind a field, letter upon letter. `spans` are [start, end, kind] in the words they
// were read from; what stands before the place that changed keeps its light, what stands behind it
// moves along, and the rest waits for the next answer.
export function light(form, back, text, kinds) {
  const spans = moved(JSON.parse(form.dataset.spans ?? "[]"), form.dataset.readFrom ?? text, text);
  const made = [];
  let last = 0;
  for (const [start, end, kind] of spans) {
    if (start < last) continue;
    const lit = document.createElement("mark");
    if (kind && kinds.has(kind)) lit.className = kind;
    lit.textContent = text.slice(start, end);
    made.push(text.slice(last, start), lit);
    last = end;
  }
  back.replaceChildren(...made, `${text.slice(last)}\u200b`);
}

function moved(spans, from, to) {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const by = to.length - from.length;
  return spans.flatMap(([start, end, kind]) => {
    if (end <= head) return [[start, end, kind]];
    return start >= from.length - tail ? [[start + by, end + by, kind]] : [];
  });
}
