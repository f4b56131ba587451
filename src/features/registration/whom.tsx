import { registrationPageTexts } from '@/content/messages/registration/pages';
import { registrationTexts } from '@/content/messages/registration/registration';
import { registeredFor, relationOf } from '@/domain/registered-for';
import { replace, routes } from '@/routes';
import { LeadRow } from '@/ui/option/lead-row';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';

const { heading, hint } = registrationPageTexts.whom;
const options = registrationTexts('self').questions.relation?.options ?? {};

/** 给别人报名: who it is; each has a draft of an own, so that nothing of one person stands under another's name. */
export function RegisterWhom({ now }: { now?: string | undefined }) {
  const others = registeredFor.filter((whom) => whom !== relationOf(now));
  return (
    <Screen title={registrationPageTexts.title}>
      <Section>
        <QuestionHeading title={heading} hint={hint} />
        {others.map((whom) => (
          <LeadRow
            key={whom}
            option={{ value: whom, label: options[whom]?.label ?? whom }}
            onLead={(chosen) => replace(routes.registration.question, { p: chosen })}
          />
        ))}
      </Section>
    </Screen>
  );
}
