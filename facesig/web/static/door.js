// The live picture with boxes and names, and what happened.

import * as api from "./api.js";
import { every, h, many, when } from "./dom.js";

const REFUSALS = { unsure: "not sure it is a face", "too small": "too far away", "no content": "too dark", outside: "half outside" };
const EVENTS = {
  known: (event) => `${event.name} came by`,
  unknown: () => "Somebody unknown came by",
  refused: (event) => `${event.name || "Somebody"} was not let pass`,
  lost: () => "The camera is gone",
  back: () => "The camera is back",
  trouble: () => "Something could not be done",
};

/** What a face is called, with a sign, as not everybody tells colours apart. A name is a decision's. */
export function called(face) {
  if (face.state === "known") return `✓ ${face.name}`;
  if (face.state === "refused") return `✗ ${face.name || "Somebody"}: not let pass`;
  if (face.state === "unknown") return "? Unknown";
  if (face.refusal) return `– ${REFUSALS[face.refusal] || face.refusal}`;
  return face.hint ? `… ${face.hint}` : "… looking";
}

const COLOURS = { known: "#3ddc97", unknown: "#ffb84d", undecided: "#8ecbff", refused: "#c8ced3" };

/** Draw a picture and its faces on a canvas. */
export function draw(canvas, image, picture) {
  const scale = Math.min(2, Math.max(1, 640 / picture.width)); // small cameras: letters stay sharp
  canvas.width = picture.width * scale;
  canvas.height = picture.height * scale;
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  pen.font = "600 15px system-ui, sans-serif";
  for (const face of picture.faces) {
    const [x, y, width, height] = face.box.map((side) => side * scale);
    const text = called(face);
    const long = pen.measureText(text).width + 14;
    pen.strokeStyle = pen.fillStyle = COLOURS[face.state] || COLOURS.refused;
    pen.lineWidth = 2.5;
    pen.beginPath();
    pen.roundRect(x, y, width, height, 8);
    pen.stroke();
    const left = Math.min(Math.max(0, x + width / 2 - long / 2), canvas.width - long);
    const under = y + height + 6 + 24 < canvas.height ? y + height + 6 : Math.max(0, y - 30);
    pen.beginPath();
    pen.roundRect(left, under, long, 24, 6);
    pen.fill();
    pen.fillStyle = "#10171a";
    pen.fillText(text, left + 7, under + 17);
  }
}

/** Show pictures until the signal comes; `seen` is told of each. */
export async function follow(canvas, signal, seen) {
  let after = 0;
  while (!signal.aborted) {
    try {
      if (document.hidden) {
        await new Promise((done) => setTimeout(done, 300));
        continue;
      }
      const picture = await api.picture(after, 75, signal);
      if (!picture) continue;
      after = picture.number;
      const image = await createImageBitmap(picture.blob);
      if (signal.aborted) return;
      draw(canvas, image, picture);
      image.close();
      seen(picture);
    } catch (error) {
      if (signal.aborted || error.status === 404 || error.status === 401) return;
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

export async function door(place, signal) {
  const heading = h("h1", {}, "Door");
  let state;
  try {
    state = await api.get("/live", signal);
  } catch (error) {
    if (error.status !== 404) throw error;
    place.append(heading, h("div", { class: "card empty" }, h("p", {}, "No camera is being watched."),
      h("p", { class: "hint" }, "Start the console with one: ", h("code", {}, "facesig console --gallery door.db /dev/video0"))));
    return;
  }
  const canvas = h("canvas", { class: "live", width: "640", height: "480", role: "img", "aria-label": "Picture of the camera" });
  const now = h("p", { class: "now", "aria-live": "polite" }, "Nobody is there.");
  const speed = h("p", { class: "hint speed" });
  const wrong = h("p", { class: "wrong", role: "alert", hidden: true });
  const list = h("ol", { class: "events" });
  place.append(heading,
    h("div", { class: "columns" },
      h("section", { class: "card picture", "aria-label": "Camera" }, canvas, wrong, now, speed),
      h("section", { class: "card", "aria-labelledby": "happened" }, h("h2", { id: "happened" }, "What happened"), list)));

  let last = "";
  const told = (picture) => {
    const faces = picture.faces.map(called);
    const text = faces.length ? faces.join(", ") : "Nobody is there.";
    if (text !== last) now.textContent = last = text;
  };
  const facts = (stats) => {
    const gone = stats.trouble || (stats.connected ? "" : "The camera is gone; it is waited for.");
    wrong.hidden = !gone;
    if (wrong.textContent !== gone) wrong.textContent = gone;
    speed.textContent = `${stats.rate.toFixed(1)} pictures a second, ${(stats.engine_ms + stats.own_ms).toFixed(1)} ms each`;
  };
  const refresh = async () => {
    try {
      const [found, stats] = await Promise.all([api.get("/events", signal), api.get("/live", signal)]);
      facts(stats);
      list.replaceChildren(...found.events.slice(0, 30).map(row));
      if (!found.events.length) list.append(h("li", { class: "hint" }, "Nothing yet."));
    } catch { /* told elsewhere */ }
  };
  facts(state);
  await refresh();
  every(2, signal, refresh);
  follow(canvas, signal, told);
}

function row(event) {
  const text = (EVENTS[event.kind] || (() => event.kind))(event);
  const why = event.kind === "known" || event.kind === "back" ? null : event.reason;
  const link = event.kind === "unknown" && event.visitor ? h("a", { href: "#visitors" }, "Who is it?") : null;
  const detail = event.kind === "known" ? `${many(event.frames || 0, "picture")} agreed` : why;
  return h("li", { class: event.kind },
    h("span", { class: "what" }, text, link ? " " : null, link),
    h("time", { datetime: new Date(event.time * 1000).toISOString() }, when(event.time)),
    detail ? h("span", { class: "hint" }, detail) : null);
}
