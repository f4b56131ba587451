/** Where the backend is; on H5 without a setting, the server this page came from. */
export function apiAddress(): string {
  return SETTINGS.apiUrl;
}
