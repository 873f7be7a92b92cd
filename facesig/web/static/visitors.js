// Unknown people who came by: one click says who it was; two that are one are merged.

import * as api from "./api.js";
import { doing, every, h, many, say, sure, when } from "./dom.js";
import { all } from "./people.js";

export async function visitors(place, signal) {
  const chosen = new Set();
  const list = h("ul", { class: "visitors" });
  const names = h("datalist", { id: "names" });
  const merge = h("button", { type: "button", class: "quiet", disabled: true, onclick: doing(join) }, "Merge chosen");
  const clear = h("button", { type: "button", class: "quiet danger", onclick: doing(forgetAll) }, "Forget all");
  place.append(
    h("div", { class: "row head" }, h("h1", {}, "Visitors"), h("div", { class: "row" }, merge, clear)),
    h("p", { class: "hint" }, "Unknown people who came by, grouped by likeness and kept for a while, sealed as the gallery is. Tell who it was, and they are known from then on."),
    names, list);

  let shown = "";
  async function refresh() {
    try {
      const [found, known] = await Promise.all([api.get("/visitors", signal), all(signal)]);
      names.replaceChildren(...known.map((person) => h("option", { value: person.name })));
      const text = JSON.stringify(found);
      if (text === shown || list.contains(document.activeElement) && document.activeElement.value) return;
      shown = text;
      const ids = new Set(found.visitors.map((visitor) => visitor.id));
      for (const id of [...chosen]) if (!ids.has(id)) chosen.delete(id);
      list.replaceChildren(...found.visitors.map((visitor) => card(visitor, chosen, update, refresh)));
      if (!found.visitors.length) list.append(h("li", { class: "card empty" }, "Nobody unknown has come by."));
      clear.disabled = !found.visitors.length;
      update();
    } catch (error) {
      if (!signal.aborted && error.status !== 0) say(error.message, true);
    }
  }
  function update() {
    merge.disabled = chosen.size < 2;
  }
  async function join() {
    const [first, ...others] = [...chosen].sort((a, b) => a - b);
    for (const other of others) await api.post(`/visitors/${first}/merge`, { other });
    chosen.clear();
    say(`${others.length + 1} visitors are one now.`);
    await refresh();
  }
  async function forgetAll() {
    if (!await sure("Forget all visitors?", "All that is kept of unknown people is removed for good.", "Forget all")) return;
    const { forgotten } = await api.remove("/visitors");
    say(`${many(forgotten, "visitor")} forgotten.`);
    await refresh();
  }
  await refresh();
  every(4, signal, refresh);
}

function card(visitor, chosen, update, refresh) {
  const number = `visitor ${visitor.id}`;
  const path = `/visitors/${visitor.id}`;
  const input = h("input", { id: `name-${visitor.id}`, list: "names", placeholder: "Name", required: true, maxlength: "200", autocomplete: "off" });
  const wrong = h("p", { class: "wrong", role: "alert" });
  const insist = h("button", { type: "button", class: "quiet", hidden: true, onclick: doing(() => confirm(input.value.trim(), true)) }, "All the same");
  const choose = h("input", { type: "checkbox", id: `choose-${visitor.id}`, checked: chosen.has(visitor.id), onchange: (event) => {
    if (event.currentTarget.checked) chosen.add(visitor.id);
    else chosen.delete(visitor.id);
    update();
  } });

  async function confirm(name, force = false) {
    wrong.textContent = "";
    try {
      const done = await api.post(`${path}/confirm`, { name, force });
      say(`${done.person.name} is known now.`);
      input.value = "";
      await refresh();
    } catch (error) {
      wrong.textContent = error.message;
      input.value = name;
      insist.hidden = error.type !== "QualityError";
    }
  }

  const picture = visitor.picture
    ? h("img", { class: "face", src: `/api${path}/picture`, alt: `Face of ${number}`, width: "112", height: "112" })
    : h("span", { class: "face none", role: "img", "aria-label": `No picture of ${number} is kept` }, "?");
  return h("li", { class: "card visitor" },
    picture,
    h("div", { class: "grow" },
      h("h2", {}, `Visitor ${visitor.id}`),
      h("p", { class: "hint" }, `${many(visitor.visits, "visit")} · last ${when(visitor.last)}`),
      visitor.likely ? h("button", { type: "button", class: "quiet", onclick: doing(() => confirm(visitor.likely.name)) }, `Yes, it is ${visitor.likely.name}`) : null,
      h("form", { class: "row", onsubmit: (event) => { event.preventDefault(); confirm(input.value.trim()); } },
        h("label", { for: input.id, class: "hidden" }, `Name of ${number}`), input,
        h("button", { type: "submit", class: "primary", "aria-label": `Confirm ${number}` }, "Confirm")),
      wrong, insist,
      h("div", { class: "row" },
        choose, h("label", { for: choose.id }, "Choose", h("span", { class: "hidden" }, ` ${number}`)),
        h("button", { type: "button", class: "quiet danger small", "aria-label": `Forget ${number}`, onclick: doing(async () => {
          await api.remove(path);
          say(`Visitor ${visitor.id} is forgotten.`);
          await refresh();
        }) }, "Forget"))));
}
