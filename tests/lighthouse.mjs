#!/usr/bin/env node
// Serves a built site and prints two tables: Lighthouse (mobile) and bytes, a row for every page.
// Usage: node tests/lighthouse.mjs [DIR]      exits with 1 when a score is below 100 or a page above 14,000 bytes
// Needs node and npm, and a browser in CHROME_PATH, MENSENHANDEL_BROWSER or one of the usual places.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const VERSION = "13.5.0";
const LIMIT = 14_000;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
// Lighthouse reads robots.txt as if the page asked for it, and no page of the site may ask for anything.
const SKIPPED = ["robots-txt"];
const PATIENCE = 120_000;

const site = resolve(process.argv[2] ?? "output");
if (!existsSync(join(site, "index.html"))) fail(`${site} holds no built site.`);
const browser = [process.env.CHROME_PATH, process.env.MENSENHANDEL_BROWSER, "/usr/bin/chromium", "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"].find(path => path && existsSync(path));
if (!browser) fail("No browser was found: put its path in CHROME_PATH.");

const tool = mkdtempSync(join(tmpdir(), "lighthouse-"));
process.on("exit", () => rmSync(tool, { recursive: true, force: true }));
execFileSync("npm", ["install", "--silent", "--no-fund", "--no-audit", "--ignore-scripts", "--prefix", tool, `lighthouse@${VERSION}`], { stdio: ["ignore", "ignore", "inherit"] });
const load = name => import(pathToFileURL(join(tool, "node_modules", name)));
const { default: lighthouse } = await load("lighthouse/core/index.js");
const { launch } = await load("chrome-launcher/dist/index.js");

const headers = readHeaders(join(site, "_headers"));
const server = createServer(answer);
await new Promise(done => server.listen(0, "127.0.0.1", done));
const root = `http://127.0.0.1:${server.address().port}/`;

// The pages of missing addresses answer with 404 wherever they are served, and a page that sends on is no page.
const pages = readdirSync(site, { recursive: true }).map(name => name.replaceAll("\\", "/"))
  .filter(name => name.endsWith("index.html") && !readFileSync(join(site, name), "utf8").includes("http-equiv=\"refresh\""))
  .map(name => name.slice(0, -"index.html".length)).sort();

let bad = 0;
console.log(`Lighthouse ${VERSION}, mobile\n`);
row("page", "perf", "a11y", "best", "seo");
row("---", "---:", "---:", "---:", "---:");
const chrome = await launch({ chromePath: browser, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
try {
  for (const page of pages) {
    const { lhr } = await patiently(lighthouse(root + page, { port: chrome.port, onlyCategories: CATEGORIES, skipAudits: SKIPPED, logLevel: "silent" }), page);
    const scores = CATEGORIES.map(name => Math.round((lhr.categories[name].score ?? 0) * 100));
    row(`/${page}`, ...scores);
    if (lhr.runtimeError) console.log(`    ${lhr.runtimeError.message}`);
    if (scores.some(score => score < 100)) {
      bad++;
      for (const name of CATEGORIES) for (const { id, weight } of lhr.categories[name].auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 1) console.log(`    ${name}: ${id} ${audit.displayValue ?? audit.title}`);
      }
    }
  }
} finally {
  chrome.kill();
  server.close();
}

console.log("\nBytes\n");
row("page", "html", "gzip", "brotli", "");
row("---", "---:", "---:", "---:", "---");
for (const page of pages) {
  const html = readFileSync(join(site, page, "index.html"));
  const gzip = gzipSync(html, { level: 9 }).length;
  if (gzip > LIMIT) bad++;
  row(`/${page}`, html.length, gzip, brotliCompressSync(html).length, gzip > LIMIT ? `above ${LIMIT}` : "");
}
console.log(`\n${pages.length} pages, ${bad} below 100 or too large`);
process.exit(bad > 0 || pages.length === 0 ? 1 : 0);

function row(...cells) {
  console.log(`| ${String(cells[0]).padEnd(46)} | ${cells.slice(1).map(cell => String(cell).padStart(6)).join(" | ")} |`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** A page that never settles must not hold the table for ever. */
function patiently(work, page) {
  return Promise.race([work, new Promise((_, refuse) => setTimeout(() => refuse(new Error(`/${page} took more than ${PATIENCE / 1000} s`)), PATIENCE).unref())]);
}

/** As a host does: folder, type, packed, and the headers that the build wrote for "/*" in _headers. */
function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, root).pathname).slice(1);
  const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const file = resolve(site, name);
  const found = file.startsWith(site) && statSync(file, { throwIfNoEntry: false })?.isFile() && !name.startsWith("_");
  const content = readFileSync(found ? file : join(site, "404.html"));
  const types = { html: "text/html", txt: "text/plain", xml: "text/xml", json: "application/json", svg: "image/svg+xml" };
  const type = types[(found ? name : "404.html").split(".").pop()] ?? "application/octet-stream";
  for (const [key, value] of headers) response.setHeader(key, value);
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  const packed = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (packed) response.setHeader("Content-Encoding", "gzip");
  response.writeHead(found ? 200 : 404).end(packed ? gzipSync(content, { level: 9 }) : content);
}

function readHeaders(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  const start = lines.findIndex(line => line.trim() === "/*");
  const result = [];
  for (const line of lines.slice(start + 1)) {
    if (!/^\s+\S/.test(line)) break;
    const at = line.indexOf(":");
    result.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  }
  return result;
}
