// Opens citations in a dialog and adds a button that copies each, or selects it if the browser denies clipboard access.

const LINKS = 'a[data-cite]';

document.addEventListener('click', (event) => {
  const link = event.target.closest(LINKS);
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }
  if (link.closest('main #citations') !== null) {
    return;
  }
  event.preventDefault();
  show(link.href);
});

document.querySelectorAll('main #citations').forEach(addCopyButtons);

async function show(address) {
  try {
    const response = await fetch(address);
    if (!response.ok) {
      throw new Error(response.statusText);
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    open(page.querySelector('h1').textContent, page.querySelector('#citations'));
  }
  catch {
    location.assign(address);
  }
}

function open(title, citations) {
  const dialog = document.querySelector('dialog.citations') ?? create();
  const heading = document.createElement('h2');
  heading.id = 'citations-title';
  heading.tabIndex = -1;
  heading.textContent = title;
  const close = button(citations.dataset.close);
  close.className = 'close';
  close.addEventListener('click', () => dialog.close());
  const content = document.importNode(citations, true);
  content.removeAttribute('id');
  addCopyButtons(content);
  dialog.replaceChildren(close, heading, content);
  if (!dialog.open) {
    dialog.showModal();
  }
  heading.focus();
}

function create() {
  const dialog = document.createElement('dialog');
  dialog.className = 'citations';
  dialog.setAttribute('aria-labelledby', 'citations-title');
  document.body.append(dialog);
  return dialog;
}

function button(label) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  return button;
}

function addCopyButtons(citations) {
  if (navigator.clipboard === undefined) {
    return;
  }
  for (const citation of citations.querySelectorAll('.citation')) {
    const words = citation.textContent;
    const markup = citation.innerHTML;
    const parts = citation.childNodes.length;
    const copy = button(citations.dataset.copy);
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.write([new ClipboardItem({
          'text/plain': new Blob([words], { type: 'text/plain' }),
          'text/html': new Blob([markup], { type: 'text/html' }),
        })]);
        status.textContent = citations.dataset.copied;
        setTimeout(() => { status.textContent = ''; }, 3000);
      }
      catch {
        getSelection().setBaseAndExtent(citation, 0, citation, parts);
        status.textContent = citations.dataset.refused;
      }
    });
    citation.append(copy, ' ', status);
  }
}
