// Adds filters and zoom to the concept map, and highlights the neighbours of a concept.
const map = document.querySelector(".map");
const svg = map.querySelector(".scroll > svg");
const lines = [...svg.querySelectorAll(".line")];
const nodes = new Map([...svg.querySelectorAll(".node")].map((node) => [node.dataset.id, node]));
const absent = new Set();

function show() {
  for (const node of nodes.values()) {
    node.toggleAttribute("hidden", [...absent].some((kind) => node.classList.contains(kind)));
  }
  for (const line of lines) {
    line.toggleAttribute("hidden", [...absent].some((kind) => line.classList.contains(kind))
      || nodes.get(line.dataset.from).hasAttribute("hidden") || nodes.get(line.dataset.to).hasAttribute("hidden"));
  }
}

for (const item of map.querySelectorAll(".legend > li")) {
  const kind = item.dataset.kind ?? item.dataset.link;
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = true;
  box.addEventListener("change", () => {
    absent[box.checked ? "delete" : "add"](kind);
    show();
  });
  const label = document.createElement("label");
  label.append(box, ...item.childNodes);
  item.append(label);
}

const natural = svg.viewBox.baseVal.width;
const step = 1.25;

function zoom(width) {
  svg.style.width = `${Math.min(natural * 3, Math.max(320, width))}px`;
  svg.style.minWidth = "0";
}

const controls = document.createElement("div");
controls.className = "zoom";
controls.setAttribute("role", "group");
controls.setAttribute("aria-label", map.dataset.zoom);
for (const [words, act] of [
  [map.dataset.larger, () => zoom(svg.clientWidth * step)],
  [map.dataset.smaller, () => zoom(svg.clientWidth / step)],
  [map.dataset.whole, () => zoom(svg.parentElement.clientWidth)]]) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", act);
  controls.append(button);
}
svg.parentElement.before(controls);

function light(node) {
  svg.classList.toggle("lit", node !== null);
  for (const lit of svg.querySelectorAll(".near")) {
    lit.classList.remove("near");
  }
  if (node) {
    node.classList.add("near");
    for (const line of lines) {
      if (line.dataset.from === node.dataset.id || line.dataset.to === node.dataset.id) {
        line.classList.add("near");
        nodes.get(line.dataset.from).classList.add("near");
        nodes.get(line.dataset.to).classList.add("near");
      }
    }
  }
}

for (const node of nodes.values()) {
  node.addEventListener("pointerenter", () => light(node));
  node.addEventListener("pointerleave", () => light(null));
  node.addEventListener("focus", () => light(node));
  node.addEventListener("blur", () => light(null));
}
