/** Colours the browser's own bar; where it has none, nothing happens. */
export async function tintBar(ground: string, _dark: boolean): Promise<void> {
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', ground);
}
