import { act, type ReactNode } from 'react';
import { type Stores, StoresProvider } from '@/stores/context';
import { rest } from './a-program';
import { render } from './render';

/** Draws a screen over the stores it uses, and waits until they have answered. */
export async function aScreen(screen: ReactNode, stores: { readonly [Name in keyof Stores]?: unknown }) {
  const place = render(<StoresProvider stores={stores as Stores}>{screen}</StoresProvider>);
  await act(rest);
  return { place, text: () => place.textContent ?? '' };
}
