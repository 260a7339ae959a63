// Figures.
const columns = data.columns;
for (const column of columns) {
  const shown = { minimumFractionDigits: column.decimals, maximumFractionDigits: column.decimals };
  const format = new Intl.NumberFormat(data.language, shown);
  column.raw = i => column.words ? (column.of[i] < 0 ? null : column.words[column.of[i]]) : column.values[i];
  column.text = i => {
    const value = column.raw(i);
    return value === null ? words.missing : column.words ? value : format.format(value) + column.suffix;
  };
}
const columnOf = (role, map = 0) => columns.find(column => column.role === role && column.map === map);
const nameColumn = columnOf("name"), placeColumn = columnOf("place"), populationColumn = columnOf("population");
const decisionColumn = columnOf("decision");
for (const plate of plates) {
  plate.value = columnOf("value", plate.number);
  plate.rank = columnOf("rank", plate.number);
}
const nameOf = i => nameColumn.raw(i) ?? data.codes[i];
/** Empty where there is none. */
const rankText = ({ rank, ranked }, i) => rank && rank.raw(i) !== null ? filled(words.rank, rank.text(i), ranked) : "";
function sentence(i) {
  const parts = [nameOf(i)];
  for (const plate of plates) {
    if (plate.value) parts.push(`${plate.value.title}${words.colon}${plate.value.text(i)}`);
    parts.push(rankText(plate, i));
  }
  if (decisionColumn) parts.push(decisionColumn.text(i));
  return parts.filter(Boolean).join(". ");
}
