// Runs before anything is drawn, so that a page never flashes in the wrong theme.
{
  const root = document.documentElement;
  root.dataset.scripted = '';
  try {
    const site = new URL('..', document.currentScript.src).pathname;
    const theme = localStorage.getItem(site === '/' ? 'theme' : `theme ${site}`);
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    }
  } catch {
    // A browser that keeps nothing follows the reader's system.
  }
}
