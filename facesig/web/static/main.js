// Logging in, and which view is shown.

import * as api from "./api.js";
import { h, say } from "./dom.js";
import { board } from "./board.js";
import { door } from "./door.js";
import { log } from "./log.js";
import { people } from "./people.js";
import { visitors } from "./visitors.js";

const VIEWS = { door, people, visitors, log, board };
const main = document.getElementById("main");
const top = document.getElementById("top");
const away = document.getElementById("away");

let shown = null; // ends what the view does
let inside = false;
let was = false; // somebody was logged in on this page
let trying = 0;

/** Show the view that the address names; `focus` moves the focus to it, as after a click. */
async function show(focus = true) {
  if (!inside) return;
  const name = location.hash.slice(1) in VIEWS ? location.hash.slice(1) : "door";
  if (shown) shown.abort();
  shown = new AbortController();
  for (const link of top.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === `#${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const { signal } = shown;
  const place = h("div", { class: `view view-${name}` });
  main.replaceChildren(place);
  document.title = `${name[0].toUpperCase()}${name.slice(1)} · facesig`;
  try {
    await VIEWS[name](place, signal);
  } catch (error) {
    if (!signal.aborted) place.append(h("p", { class: "wrong", role: "alert" }, error.message));
  }
  if (focus && !signal.aborted) main.focus({ preventScroll: true });
}

/** The login, in place of everything else. */
function ask() {
  if (document.querySelector("form.login")) return;
  inside = false;
  if (shown) shown.abort();
  for (const open of document.querySelectorAll("dialog")) open.close();
  top.hidden = true;
  document.title = "Log in · facesig";
  const password = h("input", {
    id: "password", type: "password", autocomplete: "current-password", required: true, maxlength: "200",
    "aria-describedby": "login-wrong",
  });
  const wrong = h("p", { id: "login-wrong", class: "wrong", role: "alert" });
  const button = h("button", { class: "primary", type: "submit" }, "Log in");
  const form = h("form", { class: "login card", onsubmit: enter },
    h("span", { class: "mark large", "aria-hidden": "true" }),
    h("h1", {}, "facesig"),
    was ? h("p", { class: "hint" }, "You are logged out: the board has restarted, or it has been long. Please log in again.") : null,
    h("input", { type: "text", autocomplete: "username", value: "console", hidden: true, "aria-hidden": "true", tabindex: "-1" }),
    h("label", { for: "password" }, "Password"), password, wrong, button);
  main.replaceChildren(form);
  password.focus();

  async function enter(event) {
    event.preventDefault();
    button.disabled = true;
    wrong.textContent = "";
    try {
      await api.login(password.value);
      enterIn();
    } catch (error) {
      wrong.textContent = error.status === 401 ? "That is not the password." : error.message;
      password.select();
      password.focus();
    } finally {
      button.disabled = false;
    }
  }
}

function enterIn() {
  inside = was = true;
  top.hidden = false;
  show();
}

/** The board does not answer: say so, and look every two seconds whether it does again. */
function lost(gone) {
  away.hidden = !gone;
  if (!gone || trying) return;
  trying = setInterval(async () => {
    try {
      const known = await api.look();
      clearInterval(trying);
      trying = 0;
      if (!known) ask();
      else if (inside) show(false);
      else enterIn();
    } catch { /* not yet */ }
  }, 2000);
}

document.getElementById("logout").addEventListener("click", async () => {
  try {
    await api.logout();
    was = false;
    ask();
  } catch (error) {
    say(error.message, true);
  }
});
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
addEventListener("hashchange", () => show());
api.listen(() => ask(), lost);
api.look().then((known) => (known ? enterIn() : ask()), () => {});
