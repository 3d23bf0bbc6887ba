// Runs before the first paint, so that a page never flashes in the wrong theme.
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
    // Without local storage, the theme follows the system setting.
  }
}
