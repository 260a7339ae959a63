// What stands on the drawing: titles and bars of tiles, points, towns.
const roundMetres = most => {
  const power = 10 ** Math.floor(Math.log10(most));
  return (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
};
const lengthText = metres => metres >= 1000 ? metres / 1000 + " km" : metres + " m";
function placeFrames(unit) {
  for (const layer of plates.flatMap(plate => plate.layers)) {
    const { frame, title, bar } = layer;
    if (!frame.box) continue;
    const [x, y, w, h] = frame.box, size = 11.5 * unit, roomy = w > 64 * unit;
    for (const part of [title, bar?.text, bar?.path]) if (part) part.style.display = roomy ? "" : "none";
    if (!roomy) continue;
    for (const [key, value] of [["x", x], ["y", y - 4 * unit], ["font-size", size]]) title.setAttribute(key, value);
    if (bar) placeBar(bar, frame, unit);
  }
}
function placeBar(bar, { box: [x, y, w, h], metres: metresAUnit }, unit) {
  const metres = roundMetres(w * .4 * metresAUnit), long = metres / metresAUnit;
  const right = x + w - 5 * unit, bottom = y + h - 5 * unit;
  bar.path.setAttribute("d", `M${right - long} ${bottom - 4 * unit}v${4 * unit}h${long}v${-4 * unit}`);
  const end = { x: right, y: bottom - 5 * unit, "font-size": 10 * unit, "text-anchor": "end", "stroke-width": 2.5 * unit };
  for (const key in end) bar.text.setAttribute(key, end[key]);
  bar.text.textContent = lengthText(metres);
}
// One for all maps: they are of one scale.
const scale = data.bars ? put(plates[0].stage, "div", undefined, "scale") : null;
if (scale) {
  scale.setAttribute("aria-hidden", true);
  put(scale, "span");
  put(scale, "i");
}
function showScale() {
  if (!scale) return;
  const metres = roundMetres(Math.min(120, width / 4) / view.scale * data.metresAUnit);
  scale.lastElementChild.style.width = metres / data.metresAUnit * view.scale + "px";
  scale.firstElementChild.textContent = lengthText(metres);
}
let pointRooms = [];
/** Near ones of a kind stand together, with their number. */
function placePoints(unit) {
  const groups = new Map(), cell = 22 * unit;
  for (const [x, y, symbol] of data.points) {
    const key = [symbol, Math.round(x / cell), Math.round(y / cell)].join();
    const group = groups.get(key) || groups.set(key, { x: 0, y: 0, symbol, count: 0 }).get(key);
    group.x += x; group.y += y; ++group.count;
  }
  pointRooms = [];
  drawOnAll("points", layer => {
    for (const { x, y, symbol, count } of groups.values()) {
      const px = (x / count - view.x) / unit + width / 2, py = (y / count - view.y) / unit + height / 2;
      pointRooms.push({ left: px - 8, right: px + 8, top: py - 8, bottom: py + 8 });
      const at = draw(layer, "g", { transform: `translate(${x / count} ${y / count}) scale(${unit})` });
      draw(at, "image", { href: data.symbols[symbol], x: -9, y: -9, width: 18, height: 18 });
      if (count > 1) draw(at, "text", { class: "town", x: 8, y: -4, "font-size": 10, "stroke-width": 2.5 }).textContent = count;
    }
  });
}
/** What no town's name may cover: titles and bars of tiles, the scale bar, buttons, points. In pixels, as `tiles`. */
function furniture(tiles) {
  const rooms = tiles.flatMap(({ left, right, top, bottom }) => [
    { left, right, top: top - 18, bottom: top }, { left: right - (right - left) * .45, right, top: bottom - 22, bottom }]);
  const corners = [{ left: width - 150, top: height - 40, bottom: height }, { left: width - 60, top: 0, bottom: 150 }];
  return [...rooms, ...corners.map(corner => ({ ...corner, right: width })), ...pointRooms];
}
/** Greatest first; each tried at the right of its dot, then at the left; those of a tile stay in it, others out of it. */
function placeTowns(unit, layer) {
  const kSize = 12, kHigh = 15, kMost = width * height / 9000;
  const toPixels = (x, y) => [(x - view.x) / unit + width / 2, (y - view.y) / unit + height / 2];
  const tiles = data.frames.filter(frame => frame.box).map(({ box: [x, y, w, h] }) => {
    const [left, top] = toPixels(x, y), [right, bottom] = toPixels(x + w, y + h);
    return { left, right, top, bottom };
  });
  const taken = furniture(tiles);
  const isFree = box => box.left > 2 && box.right < width - 2 && !taken.some(other => meets(other, box));
  let placed = 0;
  for (const [name, x, y] of data.towns) {
    const [px, py] = toPixels(x, y), dot = { left: px - 4, right: px + 4, top: py - 4, bottom: py + 4 };
    if (px < 0 || py < 8 || px > width || py > height - 8 || !isFree(dot)) continue;
    const tile = tiles.find(candidate => meets(candidate, dot)), long = name.length * kSize * .54 + 4;
    const fits = box => isFree(box) && (tile ? box.left >= tile.left && box.right <= tile.right : !tiles.some(other => meets(other, box)));
    const left = [px + 5, px - 5 - long].find(start => fits({ left: start, right: start + long, top: py - kHigh / 2, bottom: py + kHigh / 2 }));
    if (left === undefined) continue;
    taken.push({ left, right: left + long, top: py - kHigh / 2, bottom: py + kHigh / 2 }, dot);
    const at = draw(layer, "g", { transform: `translate(${x} ${y}) scale(${unit})` });
    draw(at, "circle", { class: "dot", r: 2.2, "stroke-width": 1 });
    draw(at, "text", { class: "town", x: left < px ? -5 : 5, y: 4, "font-size": kSize, "stroke-width": 2.6,
      "text-anchor": left < px ? "end" : "start" }).textContent = name;
    if (++placed > kMost) break;
  }
}
