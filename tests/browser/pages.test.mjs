// What a reader does with an interactive page, by pointer and by keyboard, in headless Chromium.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const kPatience = 20_000; // Milliseconds; a machine may be busy.
let browser;
before(async () => {
  // As root, as in containers, Chromium has no sandbox to offer.
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
});
after(() => browser.close());

/** A page that is ready; `faults`: what it said in the console and what it asked for, itself left out. */
async function opened(name, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage(), faults = [];
  page.setDefaultTimeout(kPatience);
  const address = `file://${process.env.PAGES}/${name}.html`;
  page.on("console", message => faults.push(`console: ${message.text()}`));
  page.on("pageerror", error => faults.push(`error: ${error.message}`));
  // Counted through the protocol, so that nothing the policy has stopped goes unseen.
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  protocol.on("Network.requestWillBeSent", ({ request }) => {
    if (request.url !== address && !request.url.startsWith("data:")) faults.push(`request: ${request.url}`);
  });
  await page.goto(address);
  await page.waitForSelector("html[data-ready]");
  return { page, faults, close: () => context.close() };
}
const content = page => page.evaluate(() => JSON.parse(document.getElementById("diagonale-map").textContent));
const viewBox = async page => (await page.getAttribute(".map", "viewBox")).split(" ").map(Number);
/** Does something that moves the map, and waits until it is drawn anew. */
const settled = async (page, act) => {
  const before = await page.evaluate(() => {
    globalThis.timesSettled ??= (document.getElementById("maps").addEventListener("settled", () => ++globalThis.timesSettled), 0);
    return globalThis.timesSettled;
  });
  await act();
  await page.waitForFunction(known => globalThis.timesSettled > known && !document.querySelector("#maps.moving"), before);
};
const formatted = (column, value) => value === null ? "non disponible" : new Intl.NumberFormat("fr",
  { minimumFractionDigits: column.decimals, maximumFractionDigits: column.decimals }).format(value) + column.suffix;
const columnOf = (data, role, map = 0) => data.columns.find(column => column.role === role && column.map === map);
const nameAt = (data, i) => { const names = columnOf(data, "name"); return names.words[names.of[i]]; };
/** Somewhere inside the shape of a territory, in pixels of the window. */
const inside = (page, i) => page.evaluate(i => {
  const path = [...document.querySelectorAll(".map .fill")].find(shape => shape.territory.i === i);
  const box = path.getBoundingClientRect();
  for (let n = 1; n < 400; ++n) {
    const x = box.left + box.width * ((n * .618034) % 1), y = box.top + box.height * ((n * .754878) % 1);
    if (document.elementFromPoint(x, y) === path) return [x, y];
  }
  return null;
}, i);

/** Pixels of fills alone on magenta that show it, that the sea doesn't reach, and that are no lagoon: five pixels and more from any coast. */
async function seams(page) {
  await page.evaluate(() => {
    Object.assign(document.querySelector(".stage").style, { background: "#ff00ff", borderRadius: 0 });
    for (const shape of document.querySelectorAll(".map .line,.map .mark,.map .over,.map .light,.map .pattern,.map .still,.map text,.map .bar,.map .tile,.scale,.zoom"))
      shape.style.display = "none";
  });
  const fills = await page.locator(".stage").screenshot();
  await page.evaluate(() => {
    for (const coast of document.querySelectorAll(".map .coast"))
      Object.assign(coast.style, { display: "", stroke: "#00ff00", strokeWidth: "calc(11px * var(--u))" });
  });
  const coasts = await page.locator(".stage").screenshot();
  return page.evaluate(async pictures => {
    const pixelsOf = async base64 => {
      const image = new Image();
      image.src = "data:image/png;base64," + base64;
      await image.decode();
      const paint = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height }).getContext("2d");
      paint.drawImage(image, 0, 0);
      return paint.getImageData(0, 0, image.width, image.height);
    };
    const { data, width, height } = await pixelsOf(pictures[0]), coast = (await pixelsOf(pictures[1])).data;
    const magenta = i => data[4 * i] - data[4 * i + 1] > 12; // No fill of the score has less green than red.
    const nearCoast = i => coast[4 * i + 1] > 200 && coast[4 * i] < 120;
    const reached = new Uint8Array(width * height), queue = [30 + 30 * width].filter(magenta);
    for (const at of queue)
      for (const step of [-1, 1, -width, width, -width - 1, 1 - width, width - 1, width + 1]) {
        const next = at + step;
        if (next < 0 || next >= width * height || reached[next] || Math.abs(next % width - at % width) > 1 || !magenta(next)) continue;
        reached[next] = 1;
        queue.push(next);
      }
    let count = 0;
    for (let i = 0; i < width * height; ++i) count += !reached[i] && magenta(i) && !nearCoast(i);
    return count;
  }, [fills.toString("base64"), coasts.toString("base64")]);
}

describe("a page", () => {
  for (const name of ["score", "departement", "decision", "indicators"])
    it(`asks for nothing and says nothing in the console: ${name}`, async () => {
      const { page, faults, close } = await opened(name);
      await page.click("#nearer");
      await page.hover(".stage");
      await page.fill("#search", "e");
      assert.deepEqual(faults, []);
      assert.equal(await page.evaluate(() => performance.getEntriesByType("resource").filter(entry => !entry.name.startsWith("data:")).length), 0);
      await close();
    });

  it("could not ask if it wanted to", async () => {
    const { page, faults, close } = await opened("score");
    const answer = await page.evaluate(() => fetch("https://example.org/").then(() => "sent", () => "refused"));
    assert.equal(answer, "refused");
    assert.ok(faults.some(fault => fault.includes("Content Security Policy")));
    await close();
  });

  it("draws each territory once", async () => {
    const { page, close } = await opened("score");
    assert.equal(await page.locator(".map .fill").count(), 1255);
    assert.equal(await page.locator("#table tbody tr").count(), 1255);
    await close();
  });

  // The whole country once: axe looks at each of 1,255 rows.
  for (const [name, options] of [["score", {}], ["departement", { colorScheme: "dark" }], ["departement", { viewport: { width: 400, height: 800 } }], ["indicators", {}]])
    it(`has no serious fault for axe: ${name}, ${JSON.stringify(options)}`, async () => {
      const { page, close } = await opened(name, options);
      await page.fill("#search", "champagne");
      await page.keyboard.press("Enter");
      assert.ok(await page.isVisible("#card.held"));
      await page.fill("#search", "a");
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      const told = violations.map(({ id, impact, nodes }) => `${impact}: ${id}: ${nodes.map(node => node.html).join("\n").slice(0, 400)}`);
      assert.deepEqual(told.filter(fault => /^(serious|critical)/.test(fault)), []);
      await close();
    });

  it("lets no background show inside the country", async () => {
    const { page, close } = await opened("score", { viewport: { width: 1600, height: 1000 } });
    assert.equal(await seams(page), 0);
    await page.fill("#search", "200007052"); // The same inland, near: nothing but land in sight.
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    assert.equal(await seams(page), 0);
    await page.evaluate(() => { for (const shape of document.querySelectorAll(".map .fill")) shape.style.stroke = "none"; });
    assert.ok(await seams(page) > 1000); // Without their own edges under them, neighbours part: the count sees it.
    await close();
  });
});

describe("by pointer", () => {
  it("hover shows a territory's own figures, a click holds them", async () => {
    const { page, close } = await opened("score");
    const data = await content(page), value = columnOf(data, "value");
    const greatest = value.values.indexOf(Math.max(...value.values));
    const [x, y] = await inside(page, greatest);
    await page.mouse.move(x, y);
    assert.equal(await page.textContent("#card h2"), nameAt(data, greatest));
    assert.equal(await page.textContent("#card .value b"), formatted(value, value.values[greatest]));
    await page.mouse.move(5, 5);
    assert.ok(await page.isHidden("#card"));
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5);
    assert.ok(await page.isVisible("#card.held"));
    await page.keyboard.press("Escape");
    assert.ok(await page.isHidden("#card"));
    await close();
  });

  it("says what is missing, and never as a number", async () => {
    const { page, close } = await opened("score");
    const data = await content(page), missing = columnOf(data, "value").values.indexOf(null);
    await page.mouse.move(...await inside(page, missing));
    assert.equal(await page.textContent("#card .value b"), "non disponible");
    await close();
  });

  it("the wheel goes nearer to what is under it; at home it turns the page", async () => {
    const { page, close } = await opened("score", { viewport: { width: 1280, height: 700 } });
    const data = await content(page), home = await viewBox(page);
    const [x, y] = await inside(page, 700);
    await page.mouse.move(x, y);
    await settled(page, () => page.mouse.wheel(0, -400));
    assert.ok((await viewBox(page))[2] < home[2] * .7);
    assert.equal(await page.textContent("#card h2"), nameAt(data, 700));
    await settled(page, () => page.click("#home"));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 0);
    assert.deepEqual(await viewBox(page), home);
    await close();
  });

  it("drags, and near the shapes have more vertices", async () => {
    const { page, close } = await opened("score");
    const length = () => page.evaluate(() => [...document.querySelectorAll(".map .fill")].reduce((sum, shape) => sum + shape.getAttribute("d").length, 0));
    const coarse = await length();
    for (let i = 0; i < 4; ++i) await settled(page, () => page.click("#nearer"));
    assert.ok(await length() > coarse);
    const before = await viewBox(page), { x, y } = await page.locator(".stage").boundingBox();
    await page.mouse.move(x + 400, y + 300);
    await page.mouse.down();
    await settled(page, async () => {
      await page.mouse.move(x + 450, y + 320, { steps: 4 });
      await page.mouse.up();
    });
    const moved = await viewBox(page);
    assert.ok(Math.abs((before[0] - moved[0]) / (50 * before[2] / 1000) - 1) < .3 && moved[1] < before[1]);
    assert.ok(await page.isHidden("#card")); // a drag is no click
    await close();
  });

  it("two fingers pinch", async () => {
    const { page, close } = await opened("score", { viewport: { width: 400, height: 800 }, hasTouch: true, isMobile: true });
    const home = await viewBox(page), { x, y, width, height } = await page.locator(".stage").boundingBox();
    const protocol = await page.context().newCDPSession(page);
    const touch = (type, span) => protocol.send("Input.dispatchTouchEvent", { type, touchPoints: span === null ? []
      : [-span, span].map((shift, id) => ({ x: x + width / 2 + shift, y: y + height / 2, id })) });
    await touch("touchStart", 30);
    await settled(page, async () => {
      for (const span of [40, 60, 80, 90]) await touch("touchMove", span);
      await touch("touchEnd", null);
    });
    assert.ok((await viewBox(page))[2] < home[2] / 2);
    await close();
  });
});

describe("by keyboard", () => {
  it("search folds accents and reveals what is chosen", async () => {
    const { page, close } = await opened("score");
    await page.keyboard.press("Tab"); // to the table, for those who skip the map
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "search");
    await page.keyboard.type("chateauroux");
    assert.equal(await page.getAttribute("#search", "aria-expanded"), "true");
    const chosen = await page.getAttribute("#search", "aria-activedescendant");
    assert.match(await page.textContent(`#${chosen}`), /Châteauroux/);
    await page.keyboard.press("Enter");
    assert.match(await page.textContent("#card.held h2"), /Châteauroux/);
    assert.match(await page.textContent("#said"), /Châteauroux.*Score de fragilité/);
    await page.fill("#search", "xyzzy");
    assert.match(await page.textContent("#found"), /Aucun territoire/);
    await close();
  });

  it("plus, minus, arrows and 0 move the map; Enter holds what is in the middle", async () => {
    const { page, close } = await opened("score");
    const home = await viewBox(page);
    await page.fill("#search", "200007052");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.locator(".stage").focus();
    const near = await viewBox(page);
    assert.ok(near[2] < home[2]);
    await settled(page, () => page.keyboard.press("ArrowRight"));
    assert.ok((await viewBox(page))[0] > near[0]);
    await settled(page, () => page.keyboard.press("ArrowLeft"));
    await settled(page, () => page.keyboard.press("+"));
    assert.ok((await viewBox(page))[2] < near[2]);
    await settled(page, () => page.keyboard.press("-"));
    await page.keyboard.press("Enter");
    assert.ok(await page.isVisible("#card.held"));
    await page.keyboard.press("Escape");
    await settled(page, () => page.keyboard.press("0"));
    assert.deepEqual(await viewBox(page), home);
    await close();
  });

  it("the table sorts, walks and reveals", async () => {
    const { page, close } = await opened("score");
    const data = await content(page), value = columnOf(data, "value");
    const head = page.locator("thead button", { hasText: "Score de fragilité" });
    await head.focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("thead th[aria-sort]").count(), 1);
    assert.equal(await page.getAttribute("thead th:has-text('Score')", "aria-sort"), "descending");
    const cells = await page.locator("tbody tr td:nth-child(2)").allTextContents();
    const known = value.values.filter(number => number !== null).sort((a, b) => b - a).map(number => formatted(value, number));
    assert.deepEqual(cells.slice(0, known.length), known);
    assert.ok(cells.slice(known.length).every(cell => cell === "non disponible"));
    assert.equal(await page.locator("tbody button[tabindex='0']").count(), 1);
    await page.locator("tbody button[tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    const second = await page.locator("tbody tr:nth-child(2) button").textContent();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), second);
    await page.keyboard.press("Enter");
    assert.equal(await page.textContent("#card.held h2"), second);
    await close();
  });
});

describe("several maps", () => {
  it("are of one view: what moves one moves all", async () => {
    const { page, close } = await opened("indicators");
    const boxes = () => page.locator(".map").evaluateAll(maps => maps.map(map => map.getAttribute("viewBox")));
    const home = await boxes();
    assert.equal(home.length, 5);
    await page.locator(".stage").nth(3).focus();
    await settled(page, () => page.keyboard.press("+"));
    const near = await boxes();
    assert.equal(new Set(near).size, 1);
    assert.notEqual(near[0], home[0]);
    await close();
  });

  it("show a territory on all, with each one's own figure, under the pointer", async () => {
    const { page, close } = await opened("indicators");
    const data = await content(page), i = data.codes.indexOf("200007052");
    await page.fill("#search", "200007052");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    const stage = page.locator(".stage").nth(2);
    await stage.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await stage.boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
    assert.equal(await page.textContent("#card.held h2"), nameAt(data, i));
    assert.deepEqual(await page.locator("#card .value b").allTextContents(),
      data.maps.map((_, map) => columnOf(data, "value", map)).map(column => formatted(column, column.values[i])));
    const card = await page.locator("#card").boundingBox();
    assert.ok(card.x < x + width && card.x + card.width > x); // Beside the pointer, not on the first map.
    const outlines = await page.locator(".map .held-line").evaluateAll(lines => lines.map(line => line.getAttribute("d")));
    assert.equal(outlines.length, 5);
    assert.ok(outlines[0] && new Set(outlines).size === 1);
    await close();
  });

  it("have their own colours and a column each", async () => {
    const { page, close } = await opened("indicators");
    const data = await content(page);
    const colours = await page.locator(".map").evaluateAll(maps => maps.map(map => [...map.querySelectorAll(".fill")].map(shape => shape.getAttribute("fill")).join()));
    assert.equal(new Set(colours).size, 5);
    const heads = await page.locator("thead button").allTextContents();
    for (const { title } of data.maps) assert.ok(heads.includes(title), title);
    assert.equal(await page.locator("#table tbody tr").count(), 1255);
    await close();
  });

  it("stand side by side, and below one another on a narrow screen", async () => {
    for (const [width, columns] of [[1280, 3], [900, 2], [400, 1]]) {
      const { page, close } = await opened("indicators", { viewport: { width, height: 800 } });
      const lefts = await page.locator(".stage").evaluateAll(stages => stages.map(stage => stage.getBoundingClientRect().left));
      assert.equal(new Set(lefts).size, columns);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await close();
    }
  });
});

describe("elsewhere", () => {
  it("the surroundings follow the light, the data's colours don't", async () => {
    const look = async scheme => {
      const { page, close } = await opened("score", { colorScheme: scheme });
      const seen = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, document.querySelector(".map .fill").getAttribute("fill")]);
      await close();
      return seen;
    };
    const [light, dark] = [await look("light"), await look("dark")];
    assert.notEqual(light[0], dark[0]);
    assert.equal(light[1], dark[1]);
  });

  it("on paper there are the map, the legend and the sources, and no controls", async () => {
    const { page, close } = await opened("score");
    await page.emulateMedia({ media: "print" });
    for (const gone of ["#search", ".zoom", "#table"]) assert.ok(await page.isHidden(gone));
    for (const kept of [".map", ".legend", ".notes", "footer"]) assert.ok(await page.isVisible(kept));
    await close();
  });

  it("at 400 pixels nothing runs off the page", async () => {
    const { page, close } = await opened("score", { viewport: { width: 400, height: 800 } });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await close();
  });

  it("an area's page lists its own territories and fades those around", async () => {
    const { page, close } = await opened("departement");
    const data = await content(page), own = [...data.about].filter(about => about === "1").length;
    assert.equal(await page.locator("#table tbody tr").count(), own);
    assert.equal(await page.locator(".map .fill.away").count(), data.codes.length - own);
    await close();
  });
});
