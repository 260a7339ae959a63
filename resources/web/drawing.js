// The drawing.
const kLines = ["coast", "region", "departement", "inner"];
const layers = data.frames.map((frame, number) => {
  const group = draw(svg, "g", {});
  if (frame.box) {
    const [x, y, width, height] = frame.box;
    draw(draw(svg.querySelector("defs"), "clipPath", { id: "tile-" + number }), "rect", { x, y, width, height });
    group.setAttribute("clip-path", `url(#tile-${number})`);
    draw(svg, "rect", { class: "tile", x, y, width, height });
    frame.text = draw(svg, "text", { class: "title" });
    frame.text.textContent = frame.title;
    frame.bar = { path: draw(svg, "path", { class: "bar" }), text: draw(svg, "text", { class: "title" }) };
  }
  const layer = { fills: draw(group, "g", {}), patterns: draw(group, "g", {}), lines: {}, marks: [] };
  for (const name of ["inner", "departement", "region", "coast"])
    layer.lines[name] = draw(group, "path", { class: "line " + name });
  layer.group = group;
  return layer;
});
for (const territory of territories) {
  const { i } = territory, layer = layers[territory.frame];
  const colour = data.palette[data.fill[i]], away = data.about[i] === "0" ? " away" : "";
  const shape = { d: shapeOf(territory, false) };
  territory.path = draw(layer.fills, "path", { ...shape, class: "fill" + away, fill: colour, stroke: colour });
  territory.path.territory = territory;
  const pattern = ["", "dots", "hatch", "light-hatch"][data.pattern[i]];
  if (pattern) territory.over = draw(layer.patterns, "path", { ...shape, class: "pattern" + away, fill: `url(#map-${pattern})` });
}
for (const mark of data.outlines) {
  for (const [number, layer] of layers.entries()) {
    const uses = mark.arcs.filter(arc => arcs[arc].frame === number).map(arc => arc * 2);
    if (!uses.length) continue;
    const of = (colour, width, dash) => ({ uses, width, dash, path: draw(layer.group, "path", { class: "mark", stroke: colour }) });
    layer.marks.push(of(mark.casing, mark.casingWidth, 0), of(mark.colour, mark.width, mark.dash));
  }
}
const over = draw(svg, "g", {});
const light = draw(over, "path", { class: "light" });
const strokes = name => [draw(over, "path", { class: `over ${name}-casing` }), draw(over, "path", { class: `over ${name}-line` })];
const hoverStrokes = strokes("hover"), heldStrokes = strokes("held");
const pointLayer = draw(svg, "g", { class: "still" }), townLayer = draw(svg, "g", { class: "still" });
