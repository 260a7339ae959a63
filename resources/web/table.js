// Table.
const table = byId("table");
// Of several maps a column each; their ranks are on the card.
const ownHeads = plates.length > 1 ? plates.map(plate => plate.value) : [plates[0].value, plates[0].rank];
const heads = [nameColumn, ...ownHeads, decisionColumn, placeColumn, populationColumn].filter(Boolean);
const rows = territories.filter(({ i }) => data.about[i] === "1").map(territory => ({ territory }));
const collator = new Intl.Collator(data.language);
let order = { column: null, down: false }, current = null;
{
  const head = put(put(table, "thead"), "tr");
  for (const column of heads) {
    const cell = put(head, "th", undefined, column.words ? "" : "number");
    cell.scope = "col";
    const button = put(cell, "button", column.title);
    button.type = "button";
    button.addEventListener("click", () => sort(column, order.column === column ? !order.down : column.role === "value" && !column.words));
    column.head = cell;
  }
  const body = put(table, "tbody");
  for (const row of rows) {
    const { i } = row.territory;
    row.line = put(body, "tr");
    for (const column of heads) {
      const isName = column.role === "name";
      const cell = put(row.line, isName ? "th" : "td", undefined, column.words ? "" : "number");
      if (isName) {
        cell.scope = "row";
        row.button = put(cell, "button", nameOf(i));
        row.button.type = "button";
        row.button.tabIndex = -1;
        row.button.row = row;
        continue;
      }
      if (column.role === "value") put(cell, "i").style.background = data.palette[plates[column.map].fill[i]];
      cell.append(column.text(i));
      if (column.raw(i) === null) cell.classList.add("missing");
    }
  }
  body.addEventListener("click", event => { if (event.target.row) { setCurrent(event.target.row); reveal(event.target.row.territory); } });
  body.addEventListener("focusin", event => { if (event.target.row) setCurrent(event.target.row); });
  body.addEventListener("keydown", event => {
    const at = rows.indexOf(current), last = rows.length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    rows[Math.min(Math.max(to, 0), last)].button.focus();
  });
  sort((plates.length === 1 && plates[0].rank) || nameColumn, false);
}
function setCurrent(row) {
  if (current) current.button.tabIndex = -1;
  current = row;
  if (row) row.button.tabIndex = 0;
}
function markRow(territory) {
  for (const row of rows) {
    row.line.classList.toggle("current", row.territory === territory);
    if (row.territory === territory) setCurrent(row);
  }
}
function sort(column, down) {
  const key = ({ territory }) => column.raw(territory.i);
  rows.sort((a, b) => {
    const x = key(a), y = key(b);
    if (x === null || y === null) return (x === null) - (y === null) || a.territory.i - b.territory.i;
    return (down ? -1 : 1) * (typeof x === "string" ? collator.compare(x, y) : x - y) || a.territory.i - b.territory.i;
  });
  order = { column, down };
  for (const other of heads) {
    if (other === column) other.head.setAttribute("aria-sort", down ? "descending" : "ascending");
    else other.head.removeAttribute("aria-sort");
  }
  table.tBodies[0].append(...rows.map(row => row.line));
  setCurrent(rows[0]);
}
