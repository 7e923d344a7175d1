"use strict";
// Shows the OpenAPI document of the station that this page came from. The token lives in this page's memory only.

const base = "/api/v1";
const byId = (id) => document.getElementById(id);

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text; // never innerHTML: the document quotes names that people typed
  if (className) made.className = className;
  return made;
}

async function call(path, options) {
  const answer = await fetch(base + path, { ...options, cache: "no-store" });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.message || `The station answered ${answer.status}.`);
  return body;
}

byId("sign-in").addEventListener("submit", async (event) => {
  event.preventDefault();
  byId("problem").textContent = "";
  try {
    const signedIn = await call("/auth/login", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ username: byId("username").value, password: byId("password").value }),
    });
    const openapi = await call("/openapi.json", { headers: { Authorization: `Bearer ${signedIn.data.access_token}` } });
    byId("password").value = "";
    byId("who").textContent = `Signed in as ${signedIn.data.user.username} (${signedIn.data.user.role}).`;
    byId("who").hidden = false;
    show(openapi);
  } catch (error) {
    byId("problem").textContent = error instanceof TypeError ? "The station does not answer." : error.message;
  }
});

function show(openapi) {
  byId("sign-in").hidden = true;
  byId("document").hidden = false;
  byId("about").textContent = `${openapi.info.title} ${openapi.info.version}. ${openapi.info.description.replaceAll("`", "")}`;
  const list = byId("operations");
  for (const tag of openapi.tags) {
    const section = element("section");
    section.append(element("h2", `${tag.name}: ${tag.description}`));
    for (const [path, methods] of Object.entries(openapi.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        if (operation.tags && operation.tags.includes(tag.name)) {
          section.append(showOperation(openapi, path, methods.parameters || [], method, operation));
        }
      }
    }
    list.append(section);
  }
  list.append(showErrors(openapi["x-errors"]));
  byId("find").addEventListener("input", find);
  byId("find").focus();
}

function find() {
  const wanted = byId("find").value.toLowerCase();
  for (const section of byId("operations").children) {
    let found = 0;
    for (const item of section.querySelectorAll("details")) {
      item.hidden = !item.dataset.words.includes(wanted);
      found += item.hidden ? 0 : 1;
    }
    section.hidden = found === 0;
  }
}

function showErrors(errors) {
  const section = element("section");
  section.append(element("h2", "Errors: every code, its sentence, its cause and whose it is to mend."));
  for (const one of errors) {
    const item = element("details");
    const head = element("summary");
    head.append(element("span", String(one.status), "method"), element("code", one.code), element("span", one.message));
    item.dataset.words = `${one.status} ${one.code} ${one.message} ${one.cause}`.toLowerCase();
    item.append(head, element("p", one.cause), element("p", `Whose: ${one.whose}.`));
    section.append(item);
  }
  return section;
}

function showExamples(media, body) {
  for (const given of Object.values(media.examples || {})) {
    body.append(element("h4", "Example"), element("pre", JSON.stringify(given.value, null, 2)));
  }
}

function showOperation(openapi, path, shared, method, operation) {
  const item = element("details");
  const head = element("summary");
  const role = operation["x-least-role"] ? `${operation["x-least-role"]} or above` : "no token";
  head.append(element("span", method.toUpperCase(), "method"), element("code", path));
  head.append(element("span", operation.summary || ""), element("span", role, "role"));
  item.dataset.words = `${method} ${path} ${operation.summary} ${operation.description || ""} ${role}`.toLowerCase();
  const body = element("div");
  if (operation.description) body.append(element("p", operation.description));
  const parameters = [...shared, ...(operation.parameters || [])];
  if (parameters.length) {
    body.append(element("h4", "Parameters"), table(parameters.map((one) => [
      `${one.name} (${one.in})`, shape(openapi, one.schema), one.description || "",
    ])));
  }
  for (const [type, content] of Object.entries(operation.requestBody ? operation.requestBody.content : {})) {
    body.append(element("h4", `Body: ${type}`), element("pre", shape(openapi, content.schema)));
    showExamples(content, body);
  }
  body.append(element("h4", "Answers"));
  body.append(table(Object.entries(operation.responses).map(([status, given]) => {
    const response = resolve(openapi, given);
    const contents = Object.entries(response.content || {});
    const shapes = Number(status) < 400 ? contents.map(([type, one]) => `${type} ${shape(openapi, one.schema)}`) : [];
    return [status, response.description || "", shapes.join("\n")];
  })));
  for (const [status, given] of Object.entries(operation.responses)) {
    if (Number(status) < 400) Object.values(given.content || {}).forEach((media) => showExamples(media, body));
  }
  item.append(head, body);
  return item;
}

function table(rows) {
  const made = element("table");
  for (const row of rows) {
    const line = element("tr");
    for (const text of row) {
      const cell = element("td");
      cell.append(text.includes("\n") ? element("pre", text) : document.createTextNode(text));
      line.append(cell);
    }
    made.append(line);
  }
  return made;
}

function resolve(openapi, given) {
  if (!given || !given.$ref) return given || {};
  return given.$ref.slice(2).split("/").reduce((at, name) => at[name], openapi);
}

function shape(openapi, given, depth = 0) {
  const schema = resolve(openapi, given);
  const pad = "  ".repeat(depth + 1);
  const some = schema.anyOf || schema.oneOf || schema.allOf;
  if (some) return some.map((one) => shape(openapi, one, depth)).join(" | ");
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array" || (Array.isArray(schema.type) && schema.type.includes("array"))) {
    return `[${shape(openapi, schema.items, depth)}, …]`;
  }
  if (schema.properties) {
    const required = new Set(schema.required || []);
    const lines = Object.entries(schema.properties).map(([name, one]) =>
      `${pad}${name}${required.has(name) ? "" : "?"}: ${shape(openapi, one, depth + 1)}`);
    return `{\n${lines.join("\n")}\n${"  ".repeat(depth)}}`;
  }
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : schema.type || "anything";
  const low = schema.minimum ?? schema.minLength;
  const high = schema.maximum ?? schema.maxLength;
  const range = low === undefined && high === undefined ? "" : ` ${low ?? ""}…${high ?? ""}`;
  return `${type}${schema.format ? ` (${schema.format})` : ""}${range}`;
}
