import { policyTexts } from '@/content/messages/policy';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';

/** The town's numbers, each a button that calls. */
export function CallOffice() {
  const { region, actions } = useStores();
  return (
    <>
      {region.hotlines.map(({ shown, dialled }) => (
        <Button
          key={dialled}
          tone="secondary"
          icon="phone"
          label={policyTexts.callNumber(shown)}
          onTap={() => void actions.dial(dialled)}
        />
      ))}
    </>
  );
}
