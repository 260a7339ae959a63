// The drawing.
const kLines = ["coast", "region", "departement", "inner"];
for (const [number, { box }] of data.frames.entries()) {
  if (!box) continue;
  const [x, y, width, height] = box;
  draw(draw(byId("map-defs"), "clipPath", { id: "tile-" + number }), "rect", { x, y, width, height });
}
/** The parts of one map that one frame clips. */
function layerOf(svg, frame, number) {
  const group = draw(svg, "g", {}), layer = { group, frame, lines: {}, marks: [] };
  if (frame.box) {
    const [x, y, width, height] = frame.box;
    group.setAttribute("clip-path", `url(#tile-${number})`);
    draw(svg, "rect", { class: "tile", x, y, width, height });
    layer.title = draw(svg, "text", { class: "title" });
    layer.title.textContent = frame.title;
    if (data.bars) layer.bar = { path: draw(svg, "path", { class: "bar" }), text: draw(svg, "text", { class: "title" }) };
  }
  layer.fills = draw(group, "g", {});
  layer.patterns = draw(group, "g", {});
  for (const name of ["inner", "departement", "region", "coast"])
    layer.lines[name] = draw(group, "path", { class: "line " + name });
  return layer;
}
const strokesIn = (parent, name) =>
  [draw(parent, "path", { class: `over ${name}-casing` }), draw(parent, "path", { class: `over ${name}-line` })];
for (const plate of plates) {
  const { svg } = plate;
  plate.layers = data.frames.map((frame, number) => layerOf(svg, frame, number));
  const over = draw(svg, "g", {});
  plate.light = draw(over, "path", { class: "light" });
  plate.hoverStrokes = strokesIn(over, "hover");
  plate.heldStrokes = strokesIn(over, "held");
  plate.points = draw(svg, "g", { class: "still" });
  plate.towns = draw(svg, "g", { class: "still" });
}
for (const territory of territories) {
  const { i } = territory, away = data.about[i] === "0" ? " away" : "";
  const shape = { d: shapeOf(territory, false) };
  for (const plate of plates) {
    const layer = plate.layers[territory.frame], colour = data.palette[plate.fill[i]];
    plate.paths[i] = draw(layer.fills, "path", { ...shape, class: "fill" + away, fill: colour, stroke: colour });
    plate.paths[i].territory = territory;
    const pattern = ["", "dots", "hatch", "light-hatch"][plate.pattern[i]];
    if (pattern) plate.overs[i] = draw(layer.patterns, "path", { ...shape, class: "pattern" + away, fill: `url(#map-${pattern})` });
  }
}
for (const plate of plates)
  for (const mark of plate.outlines)
    for (const [number, layer] of plate.layers.entries()) {
      const uses = mark.arcs.filter(arc => arcs[arc].frame === number).map(arc => arc * 2);
      if (!uses.length) continue;
      const of = (colour, width, dash) => ({ uses, width, dash, path: draw(layer.group, "path", { class: "mark", stroke: colour }) });
      layer.marks.push(of(mark.casing, mark.casingWidth, 0), of(mark.colour, mark.width, mark.dash));
    }
/** What stands on all maps alike: drawn on one, copied to the others. */
function drawOnAll(layer, drawOn) {
  const [first, ...others] = plates.map(plate => plate[layer]);
  first.replaceChildren();
  drawOn(first);
  for (const other of others) other.replaceChildren(...first.cloneNode(true).childNodes);
}
