/**
 * The style of one of Taro's nodes: its text, and nothing else. Taro's own has a reader and a writer for each of CSS's 400
 * properties, made at every start; ours are given as text (`preact-dom.ts`).
 */
export class Style {
  constructor(element) {
    this.element = element;
    this.text = '';
  }

  get cssText() {
    return this.text;
  }

  set cssText(text) {
    this.text = text || '';
    const { element } = this;
    if (element._root) element.enqueueUpdate({ path: `${element._path}.st`, value: this.text });
  }
}
