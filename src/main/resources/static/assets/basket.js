// Stores a collection of definitions and pages in the browser. The server renders the basket page from its address alone.

// Sites on the same host have separate baskets, since the key contains the path of the site.
const ROOT = new URL('..', import.meta.url).pathname;
const KEY = ROOT === '/' ? 'basket' : `basket ${ROOT}`;
const GONE = '#gone=';
const MOST = 50;
const PATH = /^(\/[a-z0-9-]+){1,3}$/;
const DEFINITION = /^\/definitions\/(\d+)$/;

const link = document.querySelector('.basket-link');
const words = link.dataset;
const address = link.pathname;
const onBasket = location.pathname === address;

let unsaved = [];

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? [...new Set(kept)].filter((path) => PATH.test(path)).slice(0, MOST) : [];
  } catch {
    return unsaved;
  }
}

function write(paths) {
  unsaved = paths;
  try {
    localStorage.setItem(KEY, JSON.stringify(paths));
  } catch {
    // Without local storage, the basket lasts as long as the page.
  }
}

function addressOf(paths) {
  const query = paths
    .map((path) => (DEFINITION.test(path) ? `d=${path.match(DEFINITION)[1]}` : `page=${path}`))
    .join('&');
  return query === '' ? address : `${address}?${query}`;
}

function pathsIn(query) {
  const parameters = new URLSearchParams(query);
  const paths = [
    ...parameters.getAll('d').map((number) => `/definitions/${number}`),
    ...parameters.getAll('page'),
  ];
  return [...new Set(paths)].filter((path) => PATH.test(path));
}

function sameAs(some, others) {
  return some.length === others.length && some.every((path) => others.includes(path));
}

const shown = onBasket ? pathsIn(location.search) : [];
const own = onBasket && (shown.length === 0 || sameAs(shown, read()));

// Updates the page of the reader's own basket after a change. A shared basket stays unchanged.
function follow(place = '') {
  if (own && !sameAs(shown, read())) {
    location.replace(addressOf(read()) + place);
  }
}

const buttons = [];

function render() {
  const kept = read();
  link.href = addressOf(kept);
  link.querySelector('.basket-count').textContent = kept.length > 0 ? ` (${kept.length})` : '';
  for (const { button, path, name } of buttons) {
    const label = kept.includes(path) ? words.remove : words.add;
    button.textContent = label;
    button.setAttribute('aria-label', `${label}: ${name}`);
  }
}

function toggle(path, status) {
  const kept = read();
  let place = '';
  status.className = 'visually-hidden';
  if (kept.includes(path)) {
    place = GONE + (buttons[buttons.findIndex((other) => other.path === path) + 1]?.path ?? '');
    write(kept.filter((other) => other !== path));
    status.textContent = words.removed;
  } else if (kept.length >= MOST) {
    status.className = 'basket-full';
    status.textContent = words.full;
  } else {
    write([...kept, path]);
    status.textContent = words.added;
  }
  render();
  follow(place);
}

// Removing an item loads another basket page. Moves the focus to where it was before.
function goOn() {
  if (!onBasket || !location.hash.startsWith(GONE)) {
    return;
  }
  const next = location.hash.slice(GONE.length);
  history.replaceState(null, '', location.pathname + location.search);
  const heading = document.querySelector('h1');
  heading.tabIndex = -1;
  (buttons.find(({ path }) => path === next)?.button ?? heading).focus();
  const status = hiddenStatus();
  heading.after(status);
  // Screen readers do not announce text that a status contains when it is inserted.
  setTimeout(() => { status.textContent = words.removed; }, 100);
}

function hiddenStatus() {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  return status;
}

function quietButton(label) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.append(label);
  return button;
}

function fill(place) {
  const { path, name } = place.dataset;
  const button = quietButton(words.add);
  const status = hiddenStatus();
  button.addEventListener('click', () => toggle(path, status));
  place.append(button, status);
  buttons.push({ button, path, name });
}

function offerWhole() {
  const button = quietButton(own ? words.clear : words.keep);
  button.addEventListener('click', () => {
    const all = own ? [] : [...new Set([...read(), ...shown])];
    if (all.length > MOST) {
      button.replaceChildren(words.full);
      return;
    }
    write(all);
    location.replace(addressOf(all) + (own ? GONE : ''));
  });
  document.querySelector('.share').append(button);
}

document.querySelectorAll('.basket-place').forEach(fill);
if (shown.length > 0 && document.querySelector('.share')) {
  offerWhole();
}
render();
goOn();
follow();

window.addEventListener('storage', (event) => {
  if (event.key === KEY || event.key === null) {
    render();
    follow();
  }
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    render();
    follow();
  }
});
