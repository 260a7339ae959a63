// Search.
const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/[’'\-–]/g, " ");
const search = byId("search"), found = byId("found");
const searchable = territories.map(({ i }) => folded(nameOf(i)));
let chosen = -1;
function find(text) {
  const wanted = folded(text.trim());
  if (!wanted) return [];
  const hits = [];
  for (const [i, name] of searchable.entries()) {
    const at = name.indexOf(wanted), code = data.codes[i].startsWith(wanted);
    if (at < 0 && !code) continue;
    hits.push([at === 0 || code ? 0 : at > 0 && name[at - 1] === " " ? 1 : 2, -(populationColumn.raw(i) ?? 0), i]);
  }
  return hits.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, 12).map(hit => hit[2]);
}
function listFound() {
  const hits = find(search.value);
  found.replaceChildren();
  chosen = hits.length ? 0 : -1;
  for (const [n, i] of hits.entries()) {
    const item = put(found, "li", nameOf(i));
    item.id = "found-" + n;
    item.setAttribute("role", "option");
    item.territory = territories[i];
    const where = placeColumn.raw(i);
    if (where) put(item, "small", " " + where);
    item.addEventListener("pointerdown", event => { event.preventDefault(); choose(item); });
  }
  const nothing = !hits.length && search.value.trim();
  if (nothing) {
    const item = put(found, "li", words.notFound, "none");
    item.setAttribute("role", "option");
    item.setAttribute("aria-disabled", "true");
  }
  openFound(hits.length > 0 || !!nothing);
  said.textContent = nothing ? words.notFound : search.value.trim() ? filled(words.found, hits.length) : "";
}
function openFound(open) {
  found.hidden = !open;
  search.setAttribute("aria-expanded", open);
  for (const [n, item] of [...found.children].entries()) item.setAttribute("aria-selected", open && n === chosen);
  if (open && chosen >= 0) {
    search.setAttribute("aria-activedescendant", "found-" + chosen);
    found.children[chosen].scrollIntoView({ block: "nearest" });
  } else search.removeAttribute("aria-activedescendant");
}
function choose(item) {
  if (!item?.territory) return;
  search.value = nameOf(item.territory.i);
  openFound(false);
  reveal(item.territory);
}
function reveal(territory) {
  flyTo(territory);
  hold(territory);
  active.stage.scrollIntoView({ block: "nearest" });
}
search.addEventListener("input", listFound);
search.addEventListener("keydown", event => {
  const count = found.querySelectorAll("[id]").length;
  if (event.key === "ArrowDown" && found.hidden) listFound();
  else if (event.key === "ArrowDown" && count) { chosen = (chosen + 1) % count; openFound(true); }
  else if (event.key === "ArrowUp" && count) { chosen = (chosen + count - 1) % count; openFound(true); }
  else if (event.key === "Enter") choose(found.children[chosen]);
  else if (event.key === "Escape" && !found.hidden) { openFound(false); event.stopPropagation(); }
  else return;
  event.preventDefault();
});
search.addEventListener("blur", () => openFound(false));
