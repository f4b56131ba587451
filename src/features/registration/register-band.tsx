import { registrationPageTexts } from '@/content/messages/registration/pages';
import { calledWhen } from '@/content/messages/registration/registration';
import type { RegisteredFor } from '@/domain/registered-for';
import { go, routes } from '@/routes';
import { PersonBand } from '@/ui/person-band/person-band';

const { band, own } = registrationPageTexts;

/** 「正在为 自己 报名」, and the way to register somebody else. */
export function RegisterBand({ relation }: { relation: RegisteredFor }) {
  return (
    <PersonBand
      text={band.text}
      name={relation === 'self' ? own : calledWhen[relation]}
      ending={band.ending}
      actionLabel={relation === 'self' ? band.others : band.swap}
      onSwap={() => go(routes.registration.whom, { p: relation })}
    />
  );
}
