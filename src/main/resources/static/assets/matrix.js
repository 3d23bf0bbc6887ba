// Adds sorting by column and a filter by instrument to the matrix.
const region = document.querySelector(".matrix");
const body = region.querySelector("tbody");
const rows = [...body.rows];
const collator = new Intl.Collator(document.documentElement.lang);
const name = (row) => row.cells[0].textContent.trim();
const count = (row, column) => Number(row.cells[column].querySelector("strong").textContent);

const headers = [region.querySelector("thead th[rowspan]"), ...region.querySelectorAll("thead tr:last-child th")];

function sort(column) {
  const ascending = headers[column].getAttribute("aria-sort") === (column === 0 ? "ascending" : "descending");
  for (const header of headers) {
    header.removeAttribute("aria-sort");
  }
  const down = column === 0 ? ascending : !ascending;
  headers[column].setAttribute("aria-sort", down ? "descending" : "ascending");
  const order = down ? -1 : 1;
  rows.sort((one, other) => order * (column === 0 ? collator.compare(name(one), name(other))
    : count(one, column) - count(other, column)) || collator.compare(name(one), name(other)));
  body.append(...rows);
}

headers.forEach((header, column) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sort";
  button.setAttribute("aria-label", region.dataset.sort.replace("{0}", header.textContent.trim()));
  button.addEventListener("click", () => sort(column));
  header.append(button);
});
headers[0].setAttribute("aria-sort", "ascending");

const controls = document.createElement("p");
controls.className = "matrix-filter";
const label = document.createElement("label");
const field = document.createElement("input");
field.type = "search";
field.maxLength = 100;
label.append(region.dataset.filter, " ", field);
const status = document.createElement("span");
status.setAttribute("role", "status");
controls.append(label, " ", status);
region.before(controls);

function show() {
  const sought = field.value.trim().toLocaleLowerCase(document.documentElement.lang);
  let shown = 0;
  for (const row of rows) {
    row.hidden = !name(row).toLocaleLowerCase(document.documentElement.lang).includes(sought);
    shown += row.hidden ? 0 : 1;
  }
  status.textContent = sought ? region.dataset.shown.replace("{0}", shown).replace("{1}", rows.length) : "";
}

field.addEventListener("input", show);
