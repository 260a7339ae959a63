const byId = id => document.getElementById(id);
const data = JSON.parse(byId("diagonale-map").textContent);
const words = data.words, sheet = byId("maps"), card = byId("card"), said = byId("said");
// The maps side by side, all of one view; the one last pointed at or focused is where keys and the card belong.
const plates = data.maps.map((map, number) => {
  const stage = sheet.querySelectorAll(".stage")[number];
  return { ...map, number, stage, svg: stage.querySelector(".map"), cross: stage.querySelector(".cross"), paths: [], overs: [] };
});
let active = plates[0];
const calm = matchMedia("(prefers-reduced-motion: reduce)");

const SVG = "http://www.w3.org/2000/svg";
const draw = (parent, name, attributes) => {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return parent.appendChild(element);
};
const put = (parent, name, text, className) => {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return parent.appendChild(element);
};
const filled = (text, ...values) => values.reduce((made, value, i) => made.replace("%" + (i + 1), value), text);
