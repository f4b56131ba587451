// React as it is, but what a store holds now is also what it holds on a server.
import { useSyncExternalStore as usual } from 'react';

export * from 'react';

export const useSyncExternalStore = (subscribe, get, getOnServer = get) => usual(subscribe, get, getOnServer);
