// Files dropped anywhere on the form, a whole folder at once, and how far the sending is.
for (const form of document.querySelectorAll("[data-bring]")) {
  const files = form.querySelector("input[name=files]");
  const folder = form.querySelector("[data-folder]");
  const zone = form.querySelector("[data-drop]") ?? form.closest(".door");

  for (const kind of ["dragenter", "dragover"]) {
    zone.addEventListener(kind, (event) => { event.preventDefault(); zone.classList.add("over"); });
  }
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", async (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    send(form, await dropped(event.dataTransfer));
  });
  folder?.addEventListener("change", () => send(form, [...folder.files].map(named)));
  if (!form.querySelector("[data-send]")) files.addEventListener("change", () => send(form, [...files.files].map(named)));
  form.addEventListener("submit", (event) => {
    if (!files.files.length) return;
    event.preventDefault();
    send(form, [...files.files].map(named));
  });
}

function named(file) {
  return [file.webkitRelativePath || file.name, file];
}

// A dropped folder is walked here; its files keep their names with the folders in front.
async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files].map(named);
  const found = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

async function walk(entry, found) {
  if (entry.isFile) {
    const file = await new Promise((yes, no) => entry.file(yes, no));
    found.push([entry.fullPath.replace(/^\//, ""), file]);
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((yes, no) => reader.readEntries(yes, no));
    if (!some.length) return;
    for (const each of some) await walk(each, found);
  }
}

function send(form, found) {
  if (!found.length) return;
  const told = new FormData();
  for (const name of ["csrfmiddlewaretoken", "me"]) told.append(name, form.elements[name]?.value ?? "");
  told.append("names", JSON.stringify(found.map(([name]) => name)));
  for (const [, file] of found) told.append("files", file, file.name);
  const bar = form.querySelector("[data-sending]");
  const ask = new XMLHttpRequest();
  ask.open("POST", form.action);
  ask.responseType = "document";
  ask.upload.onprogress = (event) => {
    if (bar && event.lengthComputable) { bar.hidden = false; bar.max = event.total; bar.value = event.loaded; }
  };
  ask.onload = () => {
    if (ask.status === 200) location.assign(ask.responseURL);
    else form.submit(); // the page without script says what is wrong
  };
  ask.onerror = () => form.submit();
  ask.send(told);
}
