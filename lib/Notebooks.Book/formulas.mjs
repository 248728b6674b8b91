// Sets formulas: reads [{tex, block}] and writes [{mathml} or {error}], in their order.
import temml from "temml";
import { readFileSync, writeFileSync } from "node:fs";

function set({ tex, block }) {
  try {
    return { mathml: temml.renderToString(tex, { displayMode: block, throwOnError: true, strict: false }) };
  } catch (error) {
    return { error: String(error.message).split("\n")[0].trim() };
  }
}

writeFileSync(1, JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(set)));
