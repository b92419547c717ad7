// What programs that nobody here wrote say about the wire. The first argument says what is judged; what is wrong goes to standard error, with exit code 1.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { CloudEvent } from "cloudevents";
import { Webhook } from "standardwebhooks";

const require = createRequire(import.meta.url);
const json = (file) => JSON.parse(readFileSync(file, "utf8"));
const faults = [];

/** Both documents are valid, and every reference leads somewhere. */
async function documents(openapiFile, asyncapiFile) {
  const openapi = json(openapiFile);
  const said = await new Validator().validate(structuredClone(openapi));
  if (!said.valid) faults.push("openapi: " + JSON.stringify(said.errors));
  const asyncapi = json(asyncapiFile);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const isAsyncApi = ajv.compile(require("@asyncapi/specs/schemas/3.0.0-without-$id.json"));
  if (!isAsyncApi(asyncapi)) faults.push("asyncapi: " + JSON.stringify(isAsyncApi.errors));
  references(asyncapi, (to) => resolved(to, asyncapi, openapi));
  references(openapi, (to) => resolved(to, openapi, openapi));
}

function references(node, check) {
  if (node && typeof node === "object") {
    if (typeof node.$ref === "string" && !check(node.$ref)) faults.push("leads nowhere: " + node.$ref);
    Object.values(node).forEach((child) => references(child, check));
  }
}

function resolved(to, here, openapi) {
  const [file, pointer] = to.split("#");
  return pointer.split("/").slice(1).reduce((node, name) => node?.[name], file ? openapi : here);
}

/** Each message is a CloudEvent and what the document says, with no field that it does not name; together they are every type there is. */
function messages(openapiFile, batchFile) {
  const openapi = closed(json(openapiFile));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(openapi, "openapi.json");
  const byType = {};
  for (const [name, schema] of Object.entries(openapi.components.schemas)) {
    const type = schema.properties?.type?.const;
    if (type) byType[type] = ajv.compile({ $ref: "openapi.json#/components/schemas/" + name });
  }
  const seen = new Set();
  for (const event of json(batchFile)) {
    const valid = byType[event.type];
    if (!valid) faults.push("not documented: " + event.type);
    else if (!valid(event)) faults.push(event.type + ": " + ajv.errorsText(valid.errors));
    new CloudEvent(event, true);
    seen.add(event.type);
  }
  Object.keys(byType).filter((type) => !seen.has(type)).forEach((type) => faults.push("never sent: " + type));
}

/** The document for a judge: what it does not name is a fault, so that nothing is sent that is not written down. */
function closed(node) {
  if (node && typeof node === "object") {
    if (node.type === "object" && node.properties) node.additionalProperties = false;
    Object.values(node).forEach(closed);
  }
  return node;
}

/** A request as it was sent. */
function verify(secret, headersFile, bodyFile) {
  new Webhook(secret).verify(readFileSync(bodyFile, "utf8"), json(headersFile));
}

/** Signs a body as somebody else would. */
function sign(secret, id, seconds, bodyFile) {
  const at = new Date(Number(seconds) * 1000);
  process.stdout.write(new Webhook(secret).sign(id, at, readFileSync(bodyFile, "utf8")));
}

/** Running handlers answer as the document says: every status that it names can be had, with the body and the header fields that it names. */
async function handlers(openapiFile, base, secret) {
  const openapi = json(openapiFile);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(openapi, "openapi.json");
  const webhook = new Webhook(secret);
  for (const [path, { post }] of Object.entries(openapi.paths)) {
    const type = Object.keys(post.requestBody.content)[0];
    const ask = (body, change = {}, method = "POST") => {
      const id = "msg_judge", at = new Date();
      const headers = {
        "content-type": type,
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": webhook.sign(id, at, body),
        ...change,
      };
      return fetch(base + path, { method, headers, body: method === "GET" ? undefined : body });
    };
    const provoke = {
      200: () => ask("[]"),
      400: () => ask("{"),
      401: () => ask("[]", { "webhook-signature": "v1,AAAA" }),
      405: () => ask("", {}, "GET"),
      413: () => ask(" ".repeat(2 * 1024 * 1024)),
      415: () => ask("[]", { "content-type": "text/plain" }),
      501: () => ask("[]", { "career-relay-version": "2" }),
    };
    for (const [status, said] of Object.entries(post.responses)) {
      if (!provoke[status]) {
        faults.push(path + " " + status + ": nobody knows how to have it");
        continue;
      }
      const answer = await provoke[status]();
      const text = await answer.text();
      const where = path + " " + status + ": ";
      if (String(answer.status) !== status) faults.push(where + "was " + answer.status);
      Object.keys(said.headers ?? {}).filter((name) => !answer.headers.has(name)).forEach((name) => faults.push(where + "no " + name));
      const [media, content] = Object.entries(said.content ?? {})[0] ?? [];
      if (media && !(answer.headers.get("content-type") ?? "").startsWith(media)) faults.push(where + "is " + answer.headers.get("content-type"));
      if (!media && text !== "") faults.push(where + "has a body");
      if (media?.endsWith("json") && !ajv.validate(absolute(content.schema), JSON.parse(text))) faults.push(where + ajv.errorsText());
      if (answer.headers.has("webhook-signature")) webhook.verify(text, Object.fromEntries(answer.headers));
    }
  }
}

function absolute(schema) {
  return { $ref: "openapi.json" + schema.$ref };
}

const [what, ...args] = process.argv.slice(2);
try {
  await { documents, handlers, messages, verify, sign }[what](...args);
} catch (e) {
  faults.push(String(e));
}
if (faults.length > 0) {
  console.error(faults.slice(0, 20).join("\n"));
  process.exit(1);
}
