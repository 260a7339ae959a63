// Arcs and rings, as publish/web_geometry.h writes them.
const reader = base64 => {
  const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
  let at = 0;
  const next = () => {
    for (let number = 0, factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      number += (byte & 127) * factor;
      if (byte < 128) return number;
    }
  };
  return { next, signed: () => signed(next()), ended: () => at >= bytes.length };
};
const signed = number => number % 2 ? -(number + 1) / 2 : number / 2;

const xs = [], ys = [], far = [], arcs = [];
{
  const read = reader(data.arcs);
  let startX = 0, startY = 0;
  while (!read.ended()) {
    const head = read.next(), count = read.next();
    const arc = { frame: head & 7, level: head >> 3 & 3, first: xs.length, box: emptyBox() };
    let x = startX += read.signed(), y = startY += read.signed();
    addPoint(arc, x, y, true);
    for (let i = 0; i < count; ++i) {
      const step = read.next();
      addPoint(arc, x += signed(Math.floor(step / 2)), y += read.signed(), step % 2 === 1);
    }
    arc.end = xs.length;
    arcs.push(arc);
  }
}
function emptyBox() { return { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }; }
function widen(box, other) {
  box.left = Math.min(box.left, other.left); box.right = Math.max(box.right, other.right);
  box.top = Math.min(box.top, other.top); box.bottom = Math.max(box.bottom, other.bottom);
}
function addPoint(arc, x, y, afar) {
  xs.push(x); ys.push(y); far.push(afar);
  widen(arc.box, { left: x, right: x, top: y, bottom: y });
}
const meets = (a, b) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Path of arcs walked one after the other; `near`: with every vertex. */
function path(uses, near, closed) {
  const parts = [];
  let x, y;
  for (const use of uses) {
    const arc = arcs[use >> 1], backwards = use & 1;
    for (let n = 0; n < arc.end - arc.first; ++n) {
      const i = backwards ? arc.end - 1 - n : arc.first + n;
      if (n === 0 && x !== undefined && closed) continue;
      if (!near && !far[i] && n > 0) continue;
      parts.push(n === 0 ? `M${xs[i]} ${ys[i]}` : `l${xs[i] - x} ${ys[i] - y}`);
      x = xs[i]; y = ys[i];
    }
  }
  return parts.join("") + (closed ? "z" : "");
}

const territories = data.codes.map((code, i) => ({ i, code, box: emptyBox(), rings: [] }));
{
  const read = reader(data.rings);
  for (const territory of territories) {
    let last = 0;
    for (let rings = read.next(); rings > 0; --rings) {
      const ring = [];
      for (let count = read.next(); count > 0; --count) {
        const use = read.next();
        last += signed(Math.floor(use / 2));
        ring.push(last * 2 + use % 2);
        widen(territory.box, arcs[last].box);
        territory.frame = arcs[last].frame;
      }
      territory.rings.push(ring);
    }
  }
}
const shapeOf = (territory, near) => territory.rings.map(ring => path(ring, near, true)).join("");
/** Without the lines inside it. */
function outlineOf(territory, near) {
  const seen = new Map();
  for (const use of territory.rings.flat()) seen.set(use >> 1, (seen.get(use >> 1) || 0) + 1);
  return path([...seen].filter(([, times]) => times === 1).map(([arc]) => arc * 2), near, false);
}
