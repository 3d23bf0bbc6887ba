// Turns each search box into a combobox with suggestions, following the ARIA pattern
// "editable combobox with list autocomplete". Without this script the boxes are plain forms.

const SHORTEST = 2;
const PAUSE = 120;
const ANNOUNCED_AFTER = 400;

function complete(form, input, number) {
  const list = document.createElement("ul");
  list.id = `suggestions-${number}`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestionsLabel);
  list.hidden = true;
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list, status);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) {
    input.setAttribute(name, value);
  }

  let active = -1;
  let asked = "";
  let timer;
  let request;
  let shown = "";
  let announced = "";
  let announcement;

  // Announces the list when typing pauses, and again only after a change.
  function announce(words) {
    clearTimeout(announcement);
    status.textContent = "";
    if (words !== "") {
      announcement = setTimeout(() => { status.textContent = words; }, ANNOUNCED_AFTER);
    }
  }

  function close() {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    list.replaceChildren();
    shown = "";
    announced = "";
    announce("");
    activate(-1);
    input.setAttribute("aria-expanded", "false");
  }

  function activate(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    }
    else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function open(option) {
    close();
    location.assign(option.dataset.address);
  }

  function show([, labels, descriptions, addresses]) {
    const key = JSON.stringify(addresses);
    if (key === shown) {
      return;
    }
    shown = key;
    // the last one leads to all results, so that its address changes with each letter
    const found = JSON.stringify(addresses.slice(0, -1));
    const same = found === announced;
    announced = found;
    list.replaceChildren(...labels.map((label, index) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      // the addresses are absolute, as browsers require; the path keeps the reader on the current origin
      const address = new URL(addresses[index]);
      option.dataset.address = address.pathname + address.search;
      const description = document.createElement("small");
      description.textContent = descriptions[index];
      option.append(label, " ", description);
      return option;
    }));
    active = -1;
    list.hidden = labels.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    if (!same) {
      announce(list.hidden ? form.dataset.suggestionsNone : form.dataset.suggestionsCount.replace("#", labels.length));
    }
  }

  async function ask() {
    request?.abort();
    request = new AbortController();
    const words = asked;
    try {
      const address = new URL(form.dataset.suggestions, location.href);
      address.searchParams.set("q", words);
      const answer = await fetch(address, { signal: request.signal });
      if (answer.ok) {
        const suggestions = await answer.json();
        if (words === asked && document.activeElement === input) {
          show(suggestions);
        }
      }
    }
    catch (error) {
      if (error.name !== "AbortError") {
        close();
      }
    }
  }

  input.addEventListener("input", () => {
    asked = input.value.trim();
    clearTimeout(timer);
    if (asked.length < SHORTEST) {
      close();
    }
    else {
      timer = setTimeout(ask, PAUSE);
    }
  });
  input.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.isComposing) {
      return;
    }
    if (event.key === "Escape" && count > 0) {
      event.preventDefault();
      asked = "";
      close();
    }
    else if (event.key === "ArrowDown" && count > 0) {
      event.preventDefault();
      activate((active + 2) % (count + 1) - 1);
    }
    else if (event.key === "ArrowUp" && count > 0) {
      event.preventDefault();
      activate((active + count + 1) % (count + 1) - 1);
    }
    else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      open(list.children[active]);
    }
  });
  input.addEventListener("blur", () => {
    asked = "";
    close();
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      open(option);
    }
  });
}

document.querySelectorAll("form[data-suggestions]").forEach((form, number) => {
  complete(form, form.querySelector("input[type=search]"), number);
});
