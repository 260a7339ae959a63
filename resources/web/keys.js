// Keys.
const kStep = 80;
const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const middleZoom = factor => fly(zoomedAbout(width / 2, height / 2, factor));
for (const plate of plates) {
  plate.stage.addEventListener("keydown", steer);
  plate.stage.addEventListener("focus", () => {
    active = plate;
    plate.cross.hidden = !plate.stage.matches(":focus-visible");
    if (!plate.cross.hidden && !held) focusCentre();
  });
  plate.stage.addEventListener("blur", () => { plate.cross.hidden = true; if (!held) hover(null); });
}
sheet.addEventListener("settled", () => { if (!active.cross.hidden) focusCentre(); });
function steer(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const move = moves[event.key];
  if (move) fly({ ...view, x: view.x + move[0] * kStep / view.scale, y: view.y + move[1] * kStep / view.scale });
  else if (event.key === "+" || event.key === "=") middleZoom(1.6);
  else if (event.key === "-") middleZoom(1 / 1.6);
  else if (event.key === "0" || event.key === "Home") fly(homeView());
  else if (event.key === "Enter" || event.key === " ") { if (hovered) hold(hovered, width / 2, height / 2); }
  else return;
  event.preventDefault();
}
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && held) { hold(null); hover(null); }
});
byId("nearer").addEventListener("click", () => middleZoom(1.8));
byId("farther").addEventListener("click", () => middleZoom(1 / 1.8));
byId("home").addEventListener("click", () => fly(homeView()));
