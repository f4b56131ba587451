/** Only browsers are opened by an address. */
export {};
