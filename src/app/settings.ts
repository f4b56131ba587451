/** Where the backend is; on H5 without a setting, the server this page came from. */
export function apiAddress(): string {
  return SETTINGS.apiUrl;
}

/** Ids of the templates that WeChat may tell people by; empty: it tells nobody. */
export function messageTemplates(): readonly string[] {
  return SETTINGS.messageTemplates;
}

/** Public address of the H5, for links and printed codes; empty: no code, the hotline instead. */
export function h5Address(): string {
  return SETTINGS.h5Url;
}

/** Of the program, such as 0.1.0. */
export function programVersion(): string {
  return SETTINGS.version;
}
