declare module 'mark.js' {
  /** The part of mark.js that the bench calls. */
  export default class Mark {
    constructor(root: Element);
    mark(words: string[], options: { separateWordSearch: boolean; done: () => void }): void;
    unmark(options: { done: () => void }): void;
  }
}
