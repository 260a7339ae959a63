// The view: a unit of the drawing is 1/scale pixels.
const [homeX, homeY, homeWidth, homeHeight] = data.home;
let width = 1, height = 1, view = { x: 0, y: 0, scale: 1 }, drawn = view, settling = 0, flight = 0, atHome = true;
// Times nearer than the home view.
const kNearest = 24;
function homeView() {
  const scale = Math.min(width / homeWidth, height / homeHeight) * .97;
  return { x: homeX + homeWidth / 2, y: homeY + homeHeight / 2, scale };
}
function confined(wanted) {
  const home = homeView();
  const scale = Math.min(Math.max(wanted.scale, home.scale), home.scale * kNearest);
  const clamp = (value, centre, size, room) => {
    const slack = Math.max(0, size / 2 - room / 2 / scale) + (scale > home.scale * 1.01 ? room / 4 / scale : 0);
    return Math.min(Math.max(value, centre - slack), centre + slack);
  };
  return { scale, x: clamp(wanted.x, home.x, homeWidth, width), y: clamp(wanted.y, home.y, homeHeight, height) };
}
/** Moves what is drawn at once; draws anew when the hand has rested for so many milliseconds. */
function show(wanted, rest = 110) {
  view = confined(wanted);
  const factor = view.scale / drawn.scale;
  const left = width / 2 + (drawn.x - view.x) * view.scale - width / 2 * factor;
  const top = height / 2 + (drawn.y - view.y) * view.scale - height / 2 * factor;
  for (const { svg } of plates) svg.style.transform = `translate(${left}px,${top}px) scale(${factor})`;
  clearTimeout(settling);
  settling = setTimeout(settle, rest);
  sheet.classList.add("moving");
  showButtons();
}
function showButtons() {
  const home = homeView();
  atHome = view.scale <= home.scale * 1.001;
  byId("farther").disabled = atHome;
  byId("nearer").disabled = view.scale >= home.scale * kNearest * .999;
  sheet.classList.toggle("near", !atHome);
}
function settle() {
  clearTimeout(settling);
  drawn = view;
  const unit = 1 / view.scale;
  const box = { left: view.x - width / 2 * unit, top: view.y - height / 2 * unit };
  for (const { svg } of plates) {
    svg.setAttribute("viewBox", [box.left, box.top, width * unit, height * unit].join(" "));
    svg.style.transform = "";
  }
  sheet.style.setProperty("--u", unit);
  for (const [name, turn] of [["hatch", " rotate(45)"], ["light-hatch", " rotate(-45)"], ["dots", ""]])
    byId("map-" + name).setAttribute("patternTransform", `scale(${unit})${turn}`);
  const seen = { left: box.left - width * unit / 2, right: box.left + width * unit * 1.5,
    top: box.top - height * unit / 2, bottom: box.top + height * unit * 1.5 };
  drawDetail(seen, unit);
  placeFrames(unit);
  placePoints(unit);
  drawOnAll("towns", layer => placeTowns(unit, layer));
  showScale();
  sheet.classList.remove("moving");
  sheet.dispatchEvent(new CustomEvent("settled"));
}
let wasNear = false, hasLines = false;
const marks = plates.flatMap(({ layers }) => layers.flatMap(layer => layer.marks));
function drawDetail(seen, unit) {
  const near = unit * devicePixelRatio ** -1 < data.nearBelow;
  for (const territory of territories) {
    const wanted = near && meets(territory.box, seen);
    if (wanted === !!territory.near) continue;
    territory.near = wanted;
    const d = shapeOf(territory, wanted);
    for (const { paths, overs } of plates) {
      paths[territory.i].setAttribute("d", d);
      overs[territory.i]?.setAttribute("d", d);
    }
  }
  if (near || wasNear || !hasLines) {
    const uses = data.frames.map(() => ({ coast: [], region: [], departement: [], inner: [] }));
    for (const [place, arc] of arcs.entries())
      if (!near || meets(arc.box, seen)) uses[arc.frame][kLines[arc.level]].push(place * 2);
    for (const number of data.frames.keys())
      for (const name of kLines) {
        const d = path(uses[number][name], near, false);
        for (const { layers } of plates) layers[number].lines[name].setAttribute("d", d);
      }
    for (const mark of marks) mark.path.setAttribute("d", path(mark.uses, near, false));
    hasLines = true;
  }
  for (const mark of marks) {
    mark.path.setAttribute("stroke-width", mark.width * unit);
    if (mark.dash) mark.path.setAttribute("stroke-dasharray", mark.dash * unit);
  }
  wasNear = near;
  outline("hoverStrokes", hovered);
  outline("heldStrokes", held);
}
function fly(wanted) {
  cancelAnimationFrame(flight);
  const from = view, to = confined(wanted), begun = performance.now(), kLasts = 260;
  if (calm.matches) { show(to); settle(); return; }
  const step = now => {
    const t = Math.min(1, Math.max(0, (now - begun) / kLasts)), eased = 1 - (1 - t) ** 3;
    const scale = from.scale * (to.scale / from.scale) ** eased;
    // The place that stays where it is while the scale changes keeps the path straight.
    const share = Math.abs(to.scale - from.scale) < 1e-9 ? eased : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
    show({ scale, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, 400);
    if (t < 1) flight = requestAnimationFrame(step); else settle();
  };
  flight = requestAnimationFrame(step);
}
const zoomedAbout = (px, py, factor, from = view) => {
  const scale = confined({ ...from, scale: from.scale * factor }).scale;
  const x = from.x + (px - width / 2) / from.scale, y = from.y + (py - height / 2) / from.scale;
  return { scale, x: x - (px - width / 2) / scale, y: y - (py - height / 2) / scale };
};
function flyTo(territory) {
  const { left, right, top, bottom } = territory.box, kAir = 3.2;
  const scale = Math.min(width / (right - left), height / (bottom - top)) / kAir;
  fly({ x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(scale, homeView().scale) });
}
