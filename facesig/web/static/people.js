// Who is enrolled: find, rename, add photos, delete; and who somebody in a photo is.

import * as api from "./api.js";
import { dialog, doing, every, h, icon, many, say, sure, when } from "./dom.js";
import { addPhotos, enrol, shrunk } from "./enrol.js";

export async function people(place, signal) {
  const list = h("ul", { class: "people" });
  const count = h("p", { class: "hint", "aria-live": "polite" });
  const search = h("input", { type: "search", id: "search", placeholder: "Search by name", oninput: () => fill() });
  const file = h("input", { type: "file", accept: "image/*", class: "hidden", id: "who-file", "aria-label": "Photo of somebody to recognise" });
  const who = h("button", { type: "button", class: "quiet", onclick: () => file.click() }, icon("search"), "Who is this?");
  const add = h("button", { type: "button", class: "primary", onclick: () => enrol(refresh) }, icon("plus"), "Enrol somebody");
  file.addEventListener("change", () => identify(file));
  place.append(
    h("div", { class: "row head" }, h("h1", {}, "People"), h("div", { class: "row" }, who, file, add)),
    h("label", { for: "search", class: "hidden" }, "Search by name"), search, count, list);

  let known = [];
  let shown = "";
  const fill = () => {
    const wanted = search.value.trim().toLocaleLowerCase();
    const found = known.filter((each) => each.name.toLocaleLowerCase().includes(wanted));
    const text = JSON.stringify(found);
    if (text === shown) return; // a button that has the focus stays
    shown = text;
    list.replaceChildren(...found.map((person) => card(person, refresh)));
    count.textContent = known.length ? many(found.length, "person", "people") : "Nobody is enrolled yet.";
  };
  async function refresh() {
    try {
      known = await all(signal);
      fill();
    } catch (error) {
      if (!signal.aborted && error.status !== 0) say(error.message, true);
    }
  }
  await refresh();
  every(4, signal, refresh);
}

/** Everybody, page by page. */
export async function all(signal) {
  const found = [];
  for (;;) {
    const page = await api.get(`/people?after=${found.length ? found.at(-1).id : 0}`, signal);
    found.push(...page.people);
    if (found.length >= page.total || !page.people.length) return found;
  }
}

function card(person, refresh) {
  const path = `/people/${person.id}`;
  const named = (action) => ({ type: "button", class: "quiet", "aria-label": `${action} ${person.name}` });
  return h("li", { class: "card person" },
    h("span", { class: "avatar", "aria-hidden": "true" }, [...person.name.trim()].slice(0, 1).join("").toUpperCase() || "·"),
    h("div", { class: "grow" },
      h("h2", {}, person.name),
      h("p", { class: "hint" }, `${many(person.templates, "photo")} · since ${when(person.enrolled)}`)),
    h("div", { class: "row" },
      h("button", { ...named("Add photos of"), onclick: () => addPhotos(person, refresh) }, "Add photos"),
      h("button", { ...named("Rename"), onclick: () => rename(person, path, refresh) }, "Rename"),
      h("button", {
        ...named("Delete"), class: "quiet danger", onclick: doing(async () => {
          const text = `All that is kept of ${person.name} is removed for good.`;
          if (!await sure(`Delete ${person.name}?`, text, "Delete")) return;
          await api.remove(path);
          say(`${person.name} is deleted.`);
          await refresh();
        }),
      }, "Delete")));
}

function rename(person, path, refresh) {
  const wrong = h("p", { class: "wrong", role: "alert" });
  const input = h("input", { id: "new-name", value: person.name, required: true, maxlength: "200", autocomplete: "off" });
  const form = h("form", { onsubmit: save },
    h("label", { for: "new-name" }, "Name"), input, wrong,
    h("div", { class: "row end" },
      h("button", { type: "button", class: "quiet", onclick: () => box.close() }, "Cancel"),
      h("button", { type: "submit", class: "primary" }, "Save")));
  const box = dialog(`Rename ${person.name}`, form);
  input.focus();
  input.select();

  async function save(event) {
    event.preventDefault();
    try {
      const now = await api.patch(path, { name: input.value.trim() });
      box.close();
      say(`${person.name} is called ${now.name} now.`);
      await refresh();
    } catch (error) {
      wrong.textContent = error.message;
    }
  }
}

async function identify(file) {
  const [photo] = file.files;
  file.value = "";
  if (!photo) return;
  const result = h("p", { class: "result", role: "status" }, "Looking …");
  const hint = h("p", { class: "hint" });
  const picture = h("canvas", { class: "thumb large", role: "img", "aria-label": "The photo" });
  const box = dialog("Who is this?", picture, result, hint,
    h("div", { class: "row end" }, h("button", { type: "button", class: "primary", onclick: () => box.close() }, "Close")));
  try {
    const small = await shrunk(photo, picture);
    const found = await api.post("/identify", small);
    result.textContent = found.known ? `This is ${found.person.name}.` : "Nobody who is enrolled.";
    hint.textContent = found.score === null ? found.reason
      : `Likeness ${found.score.toFixed(3)}, at least ${found.threshold.toFixed(3)} is asked${found.reason ? `: ${found.reason}` : ""}.`;
  } catch (error) {
    result.textContent = error.message;
    result.classList.add("wrong");
  }
}
