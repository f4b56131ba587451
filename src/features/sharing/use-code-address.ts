import { useSelected, useStores } from '@/stores/context';

/**
 * Where printed codes lead: the town's public address; in a rehearsal without one, to the server that is running, so
 * that the way can be tried (what is printed then says 演练). Empty: there is no code.
 */
export function useCodeAddress(): string {
  const { h5Address, ownAddress, connection } = useStores();
  const rehearsed = useSelected(connection, ({ mode }) => mode === 'rehearsal');
  return h5Address === '' && rehearsed ? ownAddress : h5Address;
}
