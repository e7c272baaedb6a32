"use strict";

// The server writes the page; this only asks for it again and puts in the parts that changed. Every name and message
// in it was escaped there, and a parsed document runs no script.

const live = document.getElementById("live");
const period = Number(live.dataset.refreshMs);
const PARTS = ["moment", "notices", "devices", "processes", "ooms"];
const shown = new Map(PARTS.map((id) => [id, document.getElementById(id).innerHTML]));
let failing = false;
let timer = 0;

function localise(root) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const moment = new Date(time.dateTime);
    time.title = time.textContent;
    time.textContent = moment.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" });
  }
}

function replace(id, fresh) {
  const part = document.getElementById(id);
  const html = fresh.getElementById(id).innerHTML;
  if (shown.get(id) === html) return;
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed && part.contains(selection.anchorNode)) return; // somebody is copying
  shown.set(id, html);
  const open = [...part.querySelectorAll("details[open]")].map(path);
  const focused = part.contains(document.activeElement) ? path(document.activeElement) : null;
  const scrolled = [...part.querySelectorAll(".scroll")].map((region) => region.scrollLeft);
  part.replaceChildren(...fresh.getElementById(id).childNodes);
  for (const details of part.querySelectorAll("details")) details.open = open.includes(path(details));
  part.querySelectorAll(".scroll").forEach((region, index) => (region.scrollLeft = scrolled[index] ?? 0));
  if (focused) [...part.querySelectorAll("summary, [tabindex]")].find((node) => path(node) === focused)?.focus();
  localise(part);
}

// An element by its nearest id and its place under it, which outlive a refresh.
function path(node) {
  const owner = node.closest("[id]");
  const same = [...owner.querySelectorAll(node.tagName)];
  return `${owner.id}/${node.tagName}/${same.indexOf(node)}`;
}

function tell(lost) {
  if (lost === failing) return;
  failing = lost;
  document.body.classList.toggle("lost", lost);
  const notices = document.getElementById("notices");
  if (lost) {
    const notice = document.createElement("p");
    notice.className = "notice bad";
    notice.textContent = "The daemon does not answer. These are the last figures it gave.";
    notices.replaceChildren(notice);
    shown.set("notices", null);
  }
}

async function refresh() {
  clearTimeout(timer);
  if (document.hidden) return;
  try {
    const answer = await fetch(location.pathname, { cache: "no-store", signal: AbortSignal.timeout(10000) });
    if (!answer.ok) throw new Error(answer.statusText);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    tell(false);
    for (const id of PARTS) replace(id, fresh);
  } catch {
    tell(true);
  }
  timer = setTimeout(refresh, period);
}

localise(document);
document.addEventListener("visibilitychange", refresh);
timer = setTimeout(refresh, period);
