import type { HandRole, TrackedConsent } from '@/domain/case/way/case-way';
import { type Consented, consentStates } from '../../cases/consent/consent-states';
import type { CaseToRead } from '../../cases/read-case';
import { openWhole } from '../../cases/supplements/whole-case';
import type { WithVault } from '../../secrecy/vault';
import type { Reader } from '../../store/store';
import { handOf } from './deed';

/**
 * All that somebody may take back on his phone, as it stands: the sender what he agreed to by the application itself, the
 * applicant who follows it what was agreed to on the own phone. What others said is theirs, and told to nobody else.
 */
export async function ownConsents(
  rooms: WithVault,
  read: Reader,
  row: CaseToRead,
  role: HandRole,
): Promise<readonly TrackedConsent[]> {
  if (!takesBack(role)) return [];
  return consentStates(await openWhole(rooms, read, row))
    .filter(({ state, decision }) =>
      decision ? decision.by === handOf(role) : role === 'sender' && ofApplication.includes(state),
    )
    .map(({ who, matter, state }) => ({ who, matter, state }));
}

/** Several relatives or workers may follow alike: what one of them said is not another's to see. */
function takesBack(role: HandRole): boolean {
  return role === 'sender' || role === 'applicant';
}

const ofApplication: readonly Consented[] = ['agreed', 'declined', 'later'];
