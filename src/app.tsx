import './app/open-address';
import './ui/base-styles';
import './ui/modal/close-by-back';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { StoresProvider } from '@/stores/context';
import { createContainer } from './app/container';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  const [{ stores, start }] = useState(createContainer);
  // Behind the first page, which is on its way to the screen.
  useEffect(() => void setTimeout(start, 0), [start]);
  return <StoresProvider stores={stores}>{children}</StoresProvider>;
}
