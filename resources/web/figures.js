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
const columnOf = role => columns.find(column => column.role === role);
const nameColumn = columnOf("name"), placeColumn = columnOf("place"), populationColumn = columnOf("population");
const valueColumn = columnOf("value"), rankColumn = columnOf("rank"), decisionColumn = columnOf("decision");
const nameOf = i => nameColumn.raw(i) ?? data.codes[i];
function sentence(i) {
  const parts = [nameOf(i)];
  if (valueColumn) parts.push(`${valueColumn.title}${words.colon}${valueColumn.text(i)}`);
  if (rankColumn && rankColumn.raw(i) !== null) parts.push(filled(words.rank, rankColumn.text(i), data.ranked));
  if (decisionColumn) parts.push(decisionColumn.text(i));
  return parts.join(". ");
}
