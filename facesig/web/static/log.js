// What was done, from the gallery's chained log.

import * as api from "./api.js";
import { doing, h, say, when } from "./dom.js";
import { all } from "./people.js";

const KINDS = {
  create: "The gallery was made", enrol: "Enrolled", rename: "Renamed", remove: "Deleted", identify: "Asked who it is",
  verify: "Asked whether it is", calibrate: "Thresholds measured", rekey: "Sealed by a new key", adopt: "Another model taken",
  export: "Exported", import: "Imported",
};

export async function log(place, signal) {
  const rows = h("tbody");
  const more = h("button", { type: "button", class: "quiet", onclick: doing(next) }, "Earlier");
  const result = h("p", { class: "result", role: "status" });
  const check = h("button", { type: "button", class: "quiet", onclick: doing(async () => {
    result.classList.remove("wrong");
    try {
      const head = await api.post("/log/verify");
      result.textContent = `The chain holds: ${head.seq} rows, the last ${head.chain.slice(0, 16)}…`;
    } catch (error) {
      result.textContent = error.message;
      result.classList.add("wrong");
    }
  }) }, "Check the chain");
  place.append(h("div", { class: "row head" }, h("h1", {}, "Log"), check), result,
    h("div", { class: "card scroll", tabindex: "0", role: "region", "aria-label": "Rows of the log" }, h("table", {},
      h("thead", {}, h("tr", {}, ...["No.", "When", "What", "Who"].map((title) => h("th", { scope: "col" }, title)))), rows)),
    h("div", { class: "row" }, more));

  const names = new Map((await all(signal)).map((person) => [person.id, person.name]));
  let before = 0;
  async function next() {
    const page = await api.get(`/log?before=${before}`, signal);
    rows.append(...page.entries.map((entry) => h("tr", {},
      h("td", { class: "number" }, String(entry.seq)), h("td", {}, when(entry.time)),
      h("td", {}, KINDS[entry.kind] || entry.kind), h("td", {}, who(entry.body, names)))));
    before = page.entries.length ? page.entries.at(-1).seq : 1;
    more.hidden = before <= 1;
    if (!page.entries.length && !rows.children.length) say("The log is empty.");
  }
  await next();
}

function who(body, names) {
  if (body.person === undefined) return "";
  if (body.person === null) return "nobody known";
  return names.get(body.person) || `somebody since deleted (${body.person})`;
}
