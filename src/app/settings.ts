/** Where the backend is; on H5 without a setting, the server this page came from. */
export function apiAddress(): string {
  return SETTINGS.apiUrl;
}

/** Public address of the H5, for links and printed codes; empty: no code, the hotline instead. */
export function h5Address(): string {
  return SETTINGS.h5Url;
}
