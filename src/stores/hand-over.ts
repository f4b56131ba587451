/** What one page hands to the next, once: words and answers of a person stand in no address. */
export interface HandOver<Value> {
  put(value: Value): void;
  /** The empty value where nothing was put, and once it was taken. */
  take(): Value;
}

export function createHandOver<Value>(empty: Value): HandOver<Value> {
  let held = empty;
  return {
    put(value) {
      held = value;
    },
    take() {
      const value = held;
      held = empty;
      return value;
    },
  };
}
