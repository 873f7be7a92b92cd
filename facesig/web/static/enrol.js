// Enrolment from the camera or from photos; each photo's quality is told as it comes.

import * as api from "./api.js";
import { dialog, h, icon, many, say } from "./dom.js";
import { follow } from "./door.js";

const MOST = 5;
const LONGEST = 1600; // pixels a side that are sent: the board needs no more

/** Somebody new. */
export function enrol(done) {
  return open("Enrol somebody", null, done);
}

/** More photos of somebody. */
export function addPhotos(person, done) {
  return open(`Add photos of ${person.name}`, person, done);
}

/** A photo no larger than needed, as JPEG; also drawn small on `canvas`. What the browser cannot
 * read is sent as it is: the board may know it, or say what it is. */
export async function shrunk(file, canvas) {
  let image;
  try {
    image = await createImageBitmap(file);
  } catch {
    return file;
  }
  const share = Math.min(1, LONGEST / Math.max(image.width, image.height));
  if (canvas) paint(canvas, image, 240);
  if (share === 1 && file.size < 2e6) return file;
  const big = new OffscreenCanvas(Math.round(image.width * share), Math.round(image.height * share));
  big.getContext("2d").drawImage(image, 0, 0, big.width, big.height);
  return big.convertToBlob({ type: "image/jpeg", quality: 0.93 });
}

function paint(canvas, image, side) {
  const share = side / Math.max(image.width, image.height);
  canvas.width = Math.round(image.width * share);
  canvas.height = Math.round(image.height * share);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
}

async function base64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return btoa(text);
}

async function open(title, person, done) {
  const photos = []; // { blob, report, node }
  const stop = new AbortController();
  const name = h("input", { id: "enrol-name", required: true, maxlength: "200", autocomplete: "off" });
  const wrong = h("ul", { class: "reasons wrong", role: "alert" });
  const taken = h("ul", { class: "photos", "aria-label": "Photos" });
  const advice = h("p", { class: "advice", role: "status" });
  const force = h("input", { type: "checkbox", id: "enrol-force" });
  const insist = h("p", { class: "row", hidden: true }, force, h("label", { for: "enrol-force" }, "Enrol all the same"));
  const file = h("input", { type: "file", accept: "image/*", multiple: true, class: "hidden", id: "enrol-file", "aria-label": "Photos of the person" });
  const pick = h("button", { type: "button", class: "quiet", onclick: () => file.click() }, icon("plus"), "Choose photos");
  const save = h("button", { type: "submit", class: "primary", disabled: true }, person ? "Add" : "Enrol");
  const camera = h("div", { class: "camera", hidden: true });
  const form = h("form", { onsubmit: send },
    person ? null : [h("label", { for: "enrol-name" }, "Name"), name],
    camera, h("div", { class: "row" }, pick, file), advice, taken, wrong, insist,
    h("div", { class: "row end" }, h("button", { type: "button", class: "quiet", onclick: () => box.close() }, "Cancel"), save));
  const box = dialog(title, form);
  box.classList.add("wide");
  box.addEventListener("close", () => stop.abort());
  if (!person) name.focus();
  file.addEventListener("change", async () => {
    const chosen = [...file.files].slice(0, MOST - photos.length);
    file.value = "";
    for (const each of chosen) await take(each);
  });
  advice.textContent = `Up to ${MOST} photos: the face straight on, then a little to each side.`;
  watch();

  /** Look at a photo and put it with the others; false if it shows nothing to enrol. */
  async function take(source, quiet = false) {
    const canvas = h("canvas", { class: "thumb", role: "img", "aria-label": "A photo" });
    const told = h("ul", { class: "reasons" }, h("li", {}, "Looking …"));
    const entry = { blob: null, report: null };
    const drop = h("button", { type: "button", class: "quiet small", "aria-label": "Remove this photo", onclick: () => {
      photos.splice(photos.indexOf(entry), 1);
      entry.node.remove();
      ready();
    } }, "Remove");
    entry.node = h("li", { class: "photo" }, canvas, h("div", { class: "grow" }, told), drop);
    if (!quiet) {
      taken.append(entry.node);
      photos.push(entry);
    }
    try {
      entry.blob = await shrunk(source, canvas);
      entry.report = await api.post("/quality", entry.blob);
      const good = entry.report.passed;
      told.replaceChildren(...(good ? [h("li", { class: "good" }, `Good, score ${entry.report.score.toFixed(2)}`)]
        : entry.report.reasons.map((reason) => h("li", {}, reason))));
      entry.node.classList.toggle("bad", !good);
    } catch (error) {
      entry.node.classList.add("bad");
      told.replaceChildren(h("li", {}, error.type === "NoFaceError" ? "No face in it." : error.message));
      entry.blob = null;
    }
    ready();
    return entry;
  }

  function ready() {
    const usable = photos.filter((each) => each.blob);
    save.disabled = !usable.length || usable.some((each) => !each.report);
    insist.hidden = !(wrong.children.length || usable.some((each) => each.report && !each.report.passed));
    pick.disabled = photos.length >= MOST;
  }

  async function send(event) {
    event.preventDefault();
    save.disabled = true;
    wrong.replaceChildren();
    try {
      const good = photos.filter((each) => each.blob);
      const body = { photos: await Promise.all(good.map(async (each) => ({ photo: await base64(each.blob) }))), force: force.checked };
      const answer = person ? await api.post(`/people/${person.id}/photos`, body)
        : await api.post("/people", { name: name.value.trim(), ...body });
      box.close();
      say(person ? `${many(good.length, "photo")} added to ${answer.person.name}.` : `${answer.person.name} is enrolled.`);
      await done();
    } catch (error) {
      const reasons = error.reasons && error.reasons.length ? error.reasons : [error.message];
      wrong.replaceChildren(...reasons.map((reason) => h("li", {}, reason)));
    } finally {
      ready();
    }
  }

  /** The camera, if there is one: good pictures are taken by themselves once somebody says so. */
  async function watch() {
    try {
      await api.get("/live", stop.signal);
    } catch {
      return;
    }
    const canvas = h("canvas", { class: "live", width: "320", height: "240", role: "img", "aria-label": "Picture of the camera" });
    const start = h("button", { type: "button", class: "primary", onclick: () => { running = !running; label(); } });
    let running = false, busy = false, last = 0;
    const label = () => { start.textContent = running ? "Stop" : "Take photos from the camera"; };
    label();
    camera.append(canvas, start);
    camera.hidden = false;
    follow(canvas, stop.signal, async () => {
      if (!running || busy || Date.now() - last < 700) return;
      busy = true;
      try {
        const picture = await api.picture(0, 95, stop.signal);
        const entry = picture && await take(picture.blob, true);
        last = Date.now();
        if (!entry) return;
        if (entry.report && entry.report.passed && photos.length < MOST) {
          photos.push(entry);
          taken.append(entry.node);
          advice.textContent = `${many(photos.length, "good photo")}. ${photos.length < MOST ? "Now turn the head a little." : "That is enough."}`;
          if (photos.length >= MOST) { running = false; label(); }
          ready();
        } else {
          advice.textContent = entry.report ? entry.report.reasons[0] : "No face is seen: step before the camera.";
        }
      } finally {
        busy = false;
      }
    });
  }
}
