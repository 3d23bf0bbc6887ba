// Adds a theme selector and stores the choice in the browser.

const ROOT = new URL('..', import.meta.url).pathname;
const KEY = ROOT === '/' ? 'theme' : `theme ${ROOT}`;
const THEMES = ['auto', 'light', 'dark'];

const place = document.querySelector('.theme');

const select = document.createElement('select');
for (const theme of THEMES) {
  select.add(new Option(place.dataset[theme], theme));
}

const label = document.createElement('label');
label.append(place.dataset.label, select);
place.append(label);

function apply(theme) {
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
    select.value = theme;
  } else {
    delete document.documentElement.dataset.theme;
    select.value = 'auto';
  }
}

select.addEventListener('change', () => {
  apply(select.value);
  try {
    localStorage.setItem(KEY, select.value);
  } catch {
    // Without local storage, the choice applies to this page only.
  }
});

window.addEventListener('storage', (event) => {
  if (event.key === KEY || event.key === null) {
    apply(event.newValue);
  }
});

apply(document.documentElement.dataset.theme);
