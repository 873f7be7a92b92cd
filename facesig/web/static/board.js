// How sure it must be, what runs, and whether it gives the right numbers.

import * as api from "./api.js";
import { doing, every, h, many, say } from "./dom.js";

export async function board(place, signal) {
  const strict = h("section", { class: "card", "aria-labelledby": "strict" });
  const runs = h("section", { class: "card", "aria-labelledby": "runs" });
  const tests = h("section", { class: "card", "aria-labelledby": "tests" });
  place.append(h("h1", {}, "Board"), h("div", { class: "columns" }, strict, h("div", { class: "stack" }, runs, tests)));
  await Promise.all([thresholds(strict, signal), status(runs, signal)]);
  checks(tests);
}

async function thresholds(place, signal) {
  const told = await api.get("/thresholds", signal);
  const exact = h("p", { class: "hint" });
  const margin = h("input", { type: "number", id: "margin", min: "0", max: "0.5", step: "0.01", value: String(told.margin), required: true });
  const choices = told.choices.map((choice) => h("label", { class: "choice" },
    h("input", { type: "radio", name: "rate", value: String(choice.false_rate), checked: choice.false_rate === told.false_rate }),
    h("span", {}, choice.words), h("span", { class: "hint" }, `likeness ${choice.threshold.toFixed(3)}`)));
  const fact = (now) => {
    exact.textContent = `Now ${now.words}, for ${many(now.templates, "photo")}; ` +
      (now.calibrated ? "measured with strangers of this place." : "by the model's own figures; facesig gallery calibrate measures this place's.");
  };
  fact(told);
  const form = h("form", { onsubmit: (event) => event.preventDefault() },
    h("fieldset", {}, h("legend", {}, "Strangers who are taken for somebody, at most"), ...choices),
    h("p", { class: "hint" }, "The stricter, the more often somebody who is enrolled has to look twice."),
    h("label", { for: "margin" }, "Lead over the second most alike"), margin,
    h("div", { class: "row end" }, h("button", { type: "submit", class: "primary", onclick: doing(async () => {
      if (!form.reportValidity()) return;
      const rate = Number(new FormData(form).get("rate"));
      const now = await api.put("/thresholds", { false_rate: rate, margin: Number(margin.value) });
      fact(now);
      say(`From now on: ${now.words}.`);
    }) }, "Save")));
  place.append(h("h2", { id: "strict" }, "How sure it must be"), exact, form);
}

async function status(place, signal) {
  const list = h("dl", { class: "facts" });
  place.append(h("h2", { id: "runs" }, "What runs"), list);
  const fill = async () => {
    const told = await api.get("/status", signal);
    const camera = told.camera;
    const facts = {
      Version: `${told.version}, engine ${told.engine}`,
      Processor: `${told.isa}${told.cpu_features.length ? ` (${told.cpu_features.slice(0, 6).join(", ")})` : ""}`,
      Network: `${told.model.network}, ${told.model.id.slice(0, 12)}…`,
      "Terms of the weights": told.model.terms || "not stated",
      Gallery: `${told.gallery.file}, ${told.gallery.sealed ? "sealed" : "not sealed"}`,
      Enrolled: `${many(told.gallery.people, "person", "people")}, ${many(told.gallery.templates, "photo")}`,
      Camera: camera ? `${camera.source}, ${camera.connected ? "connected" : "gone"}${camera.trouble ? `: ${camera.trouble}` : ""}` : "none",
      Speed: camera ? `${camera.rate.toFixed(1)} pictures a second; engine ${camera.engine_ms.toFixed(1)} ms, all else ${camera.own_ms.toFixed(2)} ms` : null,
      Memory: `${(told.memory / 2 ** 20).toFixed(0)} MiB`,
      "Running for": duration(told.uptime),
    };
    const rows = Object.entries(facts).filter(([, value]) => value !== null);
    list.replaceChildren(...rows.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
  };
  await fill();
  every(3, signal, () => fill().catch(() => {}));
}

function duration(seconds) {
  if (seconds < 90) return many(Math.round(seconds), "second");
  if (seconds < 5400) return many(Math.round(seconds / 60), "minute");
  return seconds < 172800 ? many(Math.round(seconds / 3600), "hour") : many(Math.round(seconds / 86400), "day");
}

function checks(place) {
  const result = h("div", { class: "result", role: "status" });
  const tell = (...lines) => result.replaceChildren(...lines.map((line) => h("p", {}, line)));
  place.append(h("h2", { id: "tests" }, "Is all well?"),
    h("div", { class: "row" },
      h("button", { type: "button", class: "quiet", onclick: doing(async () => {
        tell("Testing …");
        const told = await api.post("/selftest");
        const wrong = told.checks.filter((check) => !check.right);
        tell(told.right ? `✓ All ${told.checks.length} results are right, ${told.seconds.toFixed(2)} s.` : `✗ ${wrong.length} of ${told.checks.length} results are wrong:`,
          ...wrong.map((check) => check.what));
      }) }, "Test the engine"),
      h("button", { type: "button", class: "quiet", onclick: doing(async () => {
        tell("Looking …");
        const told = await api.get("/audit");
        const lines = [
          ...told.alike.map((pair) => `${pair.first} and ${pair.second} look alike (${pair.score.toFixed(3)}).`),
          ...told.duplicates.map((pair) => `A photo of ${pair.first} is one of ${pair.second}, too.`),
          ...told.misfits.map((each) => `A photo of ${each.name} does not fit${each.other ? `; it is nearer to ${each.other}` : ""}.`),
          ...told.old_models.map((name) => `${name} has photos of an older model: enrol anew.`),
        ];
        if (told.unsure.length) lines.push(`A single photo each: ${told.unsure.join(", ")}. More make it surer.`);
        tell(...(lines.length ? lines : [`✓ Nothing to say about ${many(told.people, "person", "people")}.`]));
      }) }, "Look at the gallery")),
    result);
}
