import { type Apis, answering, Failed, type Phone } from './api';
import type { Hands } from './hands';

/** WeChat's privacy agreement, in front of every function that touches personal data. */
export interface PrivacyGate {
  /** @throws {Failed} 104 when it is refused, 112 when this kind of data was not declared */
  pass(name: string): Promise<void>;
  /** Says that the person tapped a button whose open-type is agreePrivacyAuthorization. */
  buttonTapped(id: string): void;
}

interface Decision {
  readonly event?: string;
  readonly buttonId?: string;
}
type Listener = (resolve: (decision: Decision) => void, info: object) => void;

export function createPrivacy(phone: Phone, hands: Hands): { gate: PrivacyGate; apis: Apis } {
  const tapped = new Set<string>();
  let listener: Listener | undefined;

  const ask = (name: string): Promise<boolean> => {
    if (!listener) return Promise.resolve(hands.privacy === 'agrees');
    const asked = listener;
    return new Promise<Decision>((resolve) => {
      phone.life.later(() => asked(resolve, phone.inner({ referrer: name }) as object));
    }).then((decision) => decided(decision, tapped));
  };
  const gate: PrivacyGate = {
    buttonTapped: (id) => void tapped.add(id),
    async pass(name) {
      if (hands.privacy === 'agreed') return;
      if (hands.privacy === 'undeclared')
        throw new Failed('api scope is not declared in the privacy agreement', 112);
      if (!(await ask(name))) throw new Failed('privacy permission is not authorized', 104);
      hands.privacy = 'agreed';
    },
  };
  return {
    gate,
    apis: privacyApis(phone, hands, gate, (next) => {
      listener = next;
    }),
  };
}

function decided({ event, buttonId = '' }: Decision, tapped: ReadonlySet<string>): boolean {
  if (event === 'agree' && !tapped.has(buttonId)) {
    throw new Failed(`resolve needs the id of a tapped agreePrivacyAuthorization button, not "${buttonId}"`);
  }
  return event === 'agree';
}

function privacyApis(
  phone: Phone,
  hands: Hands,
  gate: PrivacyGate,
  listen: (listener: Listener) => void,
): Apis {
  return {
    getPrivacySetting: answering(phone, 'getPrivacySetting', () => ({
      needAuthorization: hands.privacy !== 'agreed',
      privacyContractName: '《救助通小程序隐私保护指引》',
    })),
    requirePrivacyAuthorize: answering(phone, 'requirePrivacyAuthorize', () =>
      gate.pass('requirePrivacyAuthorize'),
    ),
    onNeedPrivacyAuthorization: listen,
    openPrivacyContract: answering(phone, 'openPrivacyContract', () => undefined),
  };
}
