// Pointers: one drags, two pinch.
const pointers = new Map();
let pressed = null, moved = false;
for (const plate of plates) {
  plate.stage.addEventListener("pointerdown", event => { if (!pointers.size) active = plate; press(event); });
  plate.stage.addEventListener("pointermove", event => { if (!pointers.size) active = plate; follow(event); });
  plate.stage.addEventListener("pointerup", release);
  plate.stage.addEventListener("pointercancel", release);
  plate.stage.addEventListener("pointerleave", () => { if (!pointers.size) hover(null); });
  plate.stage.addEventListener("dblclick", event => fly(zoomedAbout(...place(event), 2)));
  plate.stage.addEventListener("wheel", wheel, { passive: false });
}
function press(event) {
  if (event.button !== 0) return;
  cancelAnimationFrame(flight);
  pointers.set(event.pointerId, place(event));
  if (pointers.size === 1) { pressed = { at: place(event), view }; moved = false; }
  else pressed = null;
}
function follow(event) {
  const at = place(event), last = pointers.get(event.pointerId);
  if (!last) {
    if (event.pointerType === "mouse") hover(event.target.territory ?? null, ...at);
    return;
  }
  if (!moved && pressed && Math.hypot(at[0] - pressed.at[0], at[1] - pressed.at[1]) < 5) return;
  if (!moved) { moved = true; active.stage.setPointerCapture(event.pointerId); active.stage.classList.add("held-pointer"); hover(null); }
  if (pointers.size === 1)
    show({ ...view, x: view.x - (at[0] - last[0]) / view.scale, y: view.y - (at[1] - last[1]) / view.scale });
  else if (pointers.size === 2) pinch(event.pointerId, at, last);
  pointers.set(event.pointerId, at);
}
function pinch(id, at, last) {
  const other = [...pointers].find(([key]) => key !== id)[1];
  const span = point => Math.hypot(point[0] - other[0], point[1] - other[1]);
  const middle = point => [(point[0] + other[0]) / 2, (point[1] + other[1]) / 2];
  const [x, y] = middle(at), [lastX, lastY] = middle(last);
  const next = zoomedAbout(x, y, span(at) / Math.max(span(last), 1));
  show({ ...next, x: next.x - (x - lastX) / next.scale, y: next.y - (y - lastY) / next.scale });
}
function release(event) {
  if (!pointers.delete(event.pointerId)) return;
  active.stage.classList.remove("held-pointer");
  if (event.type === "pointerup" && pressed && !moved) {
    const territory = territoryAt(event.clientX, event.clientY);
    hold(territory === held ? null : territory, ...place(event));
  }
  pressed = null;
}
function wheel(event) {
  // At home the wheel backwards is the page's.
  if (event.deltaY > 0 && atHome) return;
  event.preventDefault();
  cancelAnimationFrame(flight);
  const pixels = event.deltaY * [1, 16, 400][event.deltaMode];
  show(zoomedAbout(...place(event), 2 ** (-pixels * (event.ctrlKey ? .01 : .0022))));
}
