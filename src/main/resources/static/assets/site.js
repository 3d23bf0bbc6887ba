/* Progressive enhancement; every page works without JavaScript. */

const OPEN_AFTER = 500;
const CLOSE_AFTER = 300;
// The base path of the site, with a trailing slash.
const ROOT = new URL('..', import.meta.url).pathname;
const PREVIEWED = /^(id|en)\/((?:concepts|characters|authors|works|definitions)\/[a-z0-9-]+|sources\/[a-z0-9-]+\/[a-z0-9-]+)$/;
const NOT_PREVIEWED = /\/(?:kinds|hierarchy|notes|errata|compare|matrix)$/;

/* Link previews on hover and on focus: hoverable, dismissible with Esc, and persistent until the pointer or the focus leaves. */

const preview = document.createElement('div');
preview.className = 'preview';
preview.id = 'preview';
preview.role = 'tooltip';
preview.hidden = true;
document.querySelector('main').append(preview);

const fetched = new Map();
let shownFor = null;
let timer = 0;

function previewed(element) {
  const link = element.closest?.('main a[href]');
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) {
    return null;
  }
  return PREVIEWED.test(within(link.pathname)) && !NOT_PREVIEWED.test(link.pathname) ? link : null;
}

function within(path) {
  return path.startsWith(ROOT) ? path.slice(ROOT.length) : '';
}

async function words(path) {
  if (!fetched.has(path)) {
    const answer = await fetch(ROOT + within(path).replace(PREVIEWED, '$1/preview/$2'));
    fetched.set(path, answer.ok ? await answer.text() : '');
  }
  return fetched.get(path);
}

async function show(link) {
  const html = await words(link.pathname).catch(() => '');
  if (!html || (!link.matches(':hover') && document.activeElement !== link)) {
    return;
  }
  hide();
  preview.innerHTML = html;
  preview.hidden = false;
  const at = link.getClientRects()[0];
  const left = Math.min(at.left, document.documentElement.clientWidth - preview.offsetWidth - 8);
  const below = at.bottom + 6 + preview.offsetHeight < innerHeight;
  preview.style.setProperty('left', `${Math.max(8, left) + scrollX}px`);
  preview.style.setProperty('top', `${(below ? at.bottom + 6 : at.top - preview.offsetHeight - 6) + scrollY}px`);
  link.setAttribute('aria-describedby', 'preview');
  shownFor = link;
}

function hide() {
  preview.hidden = true;
  shownFor?.removeAttribute('aria-describedby');
  shownFor = null;
}

function soon(action, delay) {
  clearTimeout(timer);
  timer = setTimeout(action, delay);
}

for (const arriving of ['mouseover', 'focusin']) {
  document.addEventListener(arriving, (event) => {
    if (preview.contains(event.target)) {
      clearTimeout(timer);
      return;
    }
    const link = previewed(event.target);
    if (link === shownFor && link) {
      clearTimeout(timer);
    }
    else if (link) {
      soon(() => show(link), OPEN_AFTER);
    }
  });
}

for (const leaving of ['mouseout', 'focusout']) {
  document.addEventListener(leaving, (event) => {
    if (preview.contains(event.target) || previewed(event.target)) {
      soon(hide, CLOSE_AFTER);
    }
  });
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    clearTimeout(timer);
    hide();
  }
});

/* Highlights the current section in the table of contents while scrolling. */

const contents = new Map([...document.querySelectorAll('.toc a')].map((link) => [link.hash.slice(1), link]));
if (contents.size > 0) {
  const visible = new Set();
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      visible[entry.isIntersecting ? 'add' : 'delete'](entry.target);
    }
    const current = [...document.querySelectorAll('main section')].find((section) => visible.has(section)
        && contents.has(section.getAttribute('aria-labelledby')));
    for (const link of contents.values()) {
      link.removeAttribute('aria-current');
    }
    contents.get(current?.getAttribute('aria-labelledby'))?.setAttribute('aria-current', 'location');
  }, { rootMargin: '-10% 0px -60% 0px' });
  document.querySelectorAll('main section[aria-labelledby]').forEach((section) => observer.observe(section));
}
