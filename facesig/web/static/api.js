// The board's interface: /api/openapi.json describes it.

let csrf = null;
const listeners = { login: () => {}, away: () => {} };

/** An answer that is no success: `type`, `message`, and `reasons` where there are several. */
export class Refused extends Error {
  constructor(status, told) {
    super(sentence(told.message || `the board answered ${status}`));
    this.status = status;
    this.type = told.type;
    this.reasons = told.reasons || [];
  }
}

function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who wants to know that nobody is logged in (any more), and that the board does not answer. */
export function listen(login, away) {
  Object.assign(listeners, { login, away });
}

/** Ask; gives the response, whatever its status. */
async function ask(method, path, body, signal) {
  const headers = {};
  if (csrf && method !== "GET") headers["X-CSRF-Token"] = csrf;
  if (body instanceof Blob) headers["Content-Type"] = body.type.startsWith("image/") ? body.type : "application/octet-stream";
  else if (body !== undefined) {
    headers["Content-Type"] = "application/json";
    body = JSON.stringify(body);
  }
  let answer;
  try {
    answer = await fetch(`/api${path}`, { method, headers, body, signal, cache: "no-store" });
  } catch (error) {
    if (error.name !== "AbortError") listeners.away(true);
    throw error.name === "AbortError" ? error : new Refused(0, { type: "AwayError", message: "the board does not answer" });
  }
  listeners.away(false);
  if (answer.status === 401 && path !== "/session") listeners.login();
  return answer;
}

/** Ask for JSON; raises Refused. */
async function call(method, path, body, signal) {
  const answer = await ask(method, path, body, signal);
  if (answer.status === 204) return null;
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(answer.status, told);
  return told;
}

export const get = (path, signal) => call("GET", path, undefined, signal);
export const post = (path, body) => call("POST", path, body);
export const put = (path, body) => call("PUT", path, body);
export const patch = (path, body) => call("PATCH", path, body);
export const remove = (path) => call("DELETE", path);

/** Whether somebody is logged in. */
export async function look() {
  const told = await get("/session");
  csrf = told.csrf;
  return told.logged_in;
}

export async function login(password) {
  csrf = (await post("/session", { password })).csrf;
}

export async function logout() {
  await remove("/session");
  csrf = null;
}

/** The next picture: { blob, number, width, height, faces }, or null if there is no newer one. */
export async function picture(after, quality, signal) {
  const answer = await ask("GET", `/live/picture?after=${after}&quality=${quality}`, undefined, signal);
  if (answer.status === 204) return null;
  if (!answer.ok) throw new Refused(answer.status, await answer.json().catch(() => ({})));
  return { blob: await answer.blob(), ...JSON.parse(answer.headers.get("X-Facesig-Faces")) };
}
