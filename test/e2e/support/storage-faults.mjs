// Faults of a browser's storage, played by a script that runs in the page before the program does.

/** Every read throws until told to stop. */
export function readsThrow() {
  const { get } = IDBObjectStore.prototype;
  window.readsFail = true;
  IDBObjectStore.prototype.get = function (...key) {
    if (window.readsFail) throw new DOMException('storage is busy', 'UnknownError');
    return get.apply(this, key);
  };
}

/** Every read of a draft throws until told to stop; all else can be read. */
export function draftsCannotBeRead() {
  const { get } = IDBObjectStore.prototype;
  window.readsFail = true;
  IDBObjectStore.prototype.get = function (key) {
    if (window.readsFail && /^draft:/.test(key)) throw new DOMException('storage is busy', 'UnknownError');
    return get.call(this, key);
  };
}

/** A private window of old. */
export function openingRefused() {
  indexedDB.open = () => {
    throw new DOMException('not here', 'SecurityError');
  };
}

/** A request that fails, as some browsers do it. */
export function openingFails() {
  indexedDB.open = () => {
    const request = { error: new DOMException('not here', 'InvalidStateError') };
    setTimeout(() => request.onerror?.());
    return request;
  };
}

export function openingNeverAnswers() {
  indexedDB.open = () => ({});
}

/** A browser that can make keys and not keep them. */
export function keysCannotBeKept() {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, ...key) {
    if (value instanceof CryptoKey) throw new DOMException('no clone', 'DataCloneError');
    return put.call(this, value, ...key);
  };
}

/** `window.closeHandles()` closes every connection without a close event, as Safari does at times. */
export function handlesCanClose() {
  const { open } = IDBFactory.prototype;
  const handles = [];
  IDBFactory.prototype.open = function (...name) {
    const request = open.apply(this, name);
    request.addEventListener('success', () => handles.push(request.result));
    return request;
  };
  window.closeHandles = () => {
    for (const handle of handles.splice(0)) handle.close();
  };
}
