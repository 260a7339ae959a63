// Hover, hold and card.
let hovered = null, held = null;
/** On every map: one finds it on the others too. */
function outline(strokes, territory) {
  const d = territory ? outlineOf(territory, !!territory.near) : "";
  for (const stroke of plates.flatMap(plate => plate[strokes])) stroke.setAttribute("d", d);
  if (strokes !== "hoverStrokes") return;
  const shape = territory ? shapeOf(territory, !!territory.near) : "";
  for (const { light } of plates) light.setAttribute("d", shape);
}
function hover(territory, x, y) {
  if (territory !== hovered) {
    hovered = territory;
    outline("hoverStrokes", territory);
  }
  if (held) return;
  if (territory) showCard(territory, x, y); else card.hidden = true;
}
function hold(territory, x, y) {
  held = territory;
  outline("heldStrokes", territory);
  markRow(territory);
  if (!territory) { card.hidden = true; card.classList.remove("held"); return; }
  showCard(territory, x ?? 8, y ?? 8);
  said.textContent = sentence(territory.i);
}
function fillCard({ i }) {
  card.replaceChildren();
  put(card, "h2", nameOf(i));
  const where = [placeColumn.raw(i), populationColumn.raw(i) === null ? null : populationColumn.text(i) + " " + words.inhabitants];
  put(card, "p", where.filter(Boolean).join(" · "), "where");
  for (const plate of plates) if (plate.value) putValue(plate, i);
  if (decisionColumn) {
    const decision = put(card, "p", decisionColumn.text(i), "decision " + ["", "", "retained probable", "retained"][data.decision[i]]);
    const source = columnOf("source")?.raw(i);
    if (source) putSource(put(decision, "small", words.source), source);
  }
  const details = columns.filter(column => column.role === "detail");
  if (details.length) {
    const list = put(card, "dl");
    for (const column of details) {
      put(list, "dt", column.title + (column.note ? words.proxyMark : ""));
      put(list, "dd", column.text(i));
    }
  }
  const venues = data.points.filter(point => point[3] === i);
  if (venues.length) {
    const kNamed = 4, names = venues.slice(0, kNamed).map(point => point[4]).join(", ");
    put(card, "small", words.venues + names + (venues.length > kNamed ? filled(words.more, venues.length - kNamed) : ""));
  }
  const close = put(card, "button");
  close.type = "button";
  close.setAttribute("aria-label", words.close);
  draw(draw(close, "svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }), "path", { d: "M4 4l8 8M12 4l-8 8" });
  close.addEventListener("click", () => { hold(null); active.stage.focus({ preventScroll: true }); });
}
function putValue(plate, i) {
  const value = put(card, "p", undefined, "value");
  put(value, "b", plate.value.text(i));
  put(value, "small", [plate.value.title, rankText(plate, i)].filter(Boolean).join(" · "));
  if (plate.value.note) put(value, "small", words.proxy);
  value.style.setProperty("--class", data.palette[plate.fill[i]]);
}
/** An address is named by its site, and leads there. */
function putSource(parent, source) {
  if (!/^https?:\/\//.test(source)) { parent.append(source); return; }
  const link = put(parent, "a", source.replace(/^https?:\/\/(www\.)?/, "").replace(/[/?#].*/, ""));
  link.href = source;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
}
function showCard(territory, x, y) {
  card.classList.toggle("held", held !== null);
  if (card.territory !== territory) fillCard(territory);
  card.territory = territory;
  card.hidden = false;
  const room = card.parentElement.getBoundingClientRect(), size = card.getBoundingClientRect(), kGap = 16;
  const corner = active.stage.getBoundingClientRect();
  x += corner.left - room.left;
  y += corner.top - room.top;
  const left = x + kGap + size.width <= room.width ? x + kGap : Math.max(8, x - kGap - size.width);
  const top = Math.max(8, Math.min(y + kGap, room.height - size.height - 8));
  card.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
}
const place = event => {
  const room = active.stage.getBoundingClientRect();
  return [event.clientX - room.left, event.clientY - room.top];
};
const territoryAt = (x, y) => document.elementFromPoint(x, y)?.territory ?? null;
function focusCentre() {
  const room = active.stage.getBoundingClientRect();
  hover(territoryAt(room.left + width / 2, room.top + height / 2), width / 2, height / 2);
  if (hovered) said.textContent = sentence(hovered.i);
}
