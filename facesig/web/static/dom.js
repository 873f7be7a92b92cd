// Elements without HTML in strings: whatever a person is called, it is text.

/** An element: properties are attributes, `on*` listeners, booleans and `value` set as they are. */
export function h(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked" || name === "disabled") made[name] = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** One of the pictures of index.html. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

let silence = 0;

/** Tell something for a while, also to screen readers. */
export function say(text, wrong = false) {
  const place = document.getElementById("said");
  place.textContent = text;
  place.classList.toggle("wrong", wrong);
  place.classList.add("shown");
  clearTimeout(silence);
  silence = setTimeout(() => place.classList.remove("shown"), wrong ? 9000 : 4000);
}

/** Run something on a click; the button waits meanwhile, and an error is told. */
export function doing(work) {
  return async (event) => {
    const button = event.currentTarget;
    event.preventDefault();
    button.disabled = true;
    try {
      await work(event);
    } catch (error) {
      say(error.message, true);
    } finally {
      button.disabled = false;
    }
  };
}

/** A dialog that goes away when it is closed; the focus returns to where it was. */
export function dialog(title, ...contents) {
  const heading = h("h2", { id: "dialog-title", tabindex: "-1" }, title);
  const made = h("dialog", { "aria-labelledby": "dialog-title" }, heading, ...contents);
  const before = document.activeElement;
  made.addEventListener("close", () => {
    made.remove();
    if (before && before.isConnected) before.focus();
  });
  document.body.append(made);
  made.showModal();
  return made;
}

/** Ask before something that cannot be taken back; true for yes. */
export function sure(title, text, action) {
  return new Promise((resolve) => {
    let answer = false;
    const yes = h("button", { type: "button", class: "danger", onclick: () => { answer = true; box.close(); } }, action);
    const no = h("button", { type: "button", class: "quiet", onclick: () => box.close() }, "Cancel");
    const box = dialog(title, h("p", {}, text), h("div", { class: "row end" }, no, yes));
    box.addEventListener("close", () => resolve(answer));
    no.focus();
  });
}

/** "today, 14:02", "3 May, 09:11". */
export function when(seconds) {
  const date = new Date(seconds * 1000);
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 864e5);
  if (days === 0) return `today, ${time}`;
  if (days === 1) return `yesterday, ${time}`;
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return `${date.toLocaleDateString("en-GB", { day: "numeric", month: "short", year })}, ${time}`;
}

/** "1 photo", "3 photos". */
export function many(count, one, more = `${one}s`) {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : more}`;
}

/** Does something now and then while a view is shown and the page can be seen. */
export function every(seconds, signal, work) {
  const timer = setInterval(() => document.hidden || work(), seconds * 1000);
  const seen = () => document.hidden || work();
  document.addEventListener("visibilitychange", seen);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", seen);
  });
}
