// The same pages as ours, without the links of the numbers: what Eleventy does best.
import { readFileSync } from "node:fs";

export default function (config) {
  config.addGlobalData("layout", "pagina.njk");
  config.addGlobalData("style", readFileSync("style.css", "utf8"));
  config.addGlobalData("script", readFileSync("script.js", "utf8"));
  for (const [name, home] of [["standaard", "/"], ["makkelijk", "/makkelijk/"]])
    config.addCollection("delen_" + name, api => api.getAll()
      .filter(p => p.url?.startsWith(home) && p.url.slice(home.length).match(/^deel-\d+\/$/)).slice(0, 30));
  config.addCollection("perDeel", api => {
    const parts = {};
    for (const page of api.getAll()) {
      const part = page.url?.match(/^(.*\/deel-\d+\/)pagina/)?.[1];
      if (part && (parts[part] ??= []).length < 30) parts[part].push(page);
    }
    return parts;
  });
  config.setQuietMode(true);
  return { dir: { input: "content", includes: "../_includes", output: "_site" } };
}
