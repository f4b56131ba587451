import type { Examples } from '../example';
import { Strip } from './strip';

export const examples: Examples = {
  rehearsal: <Strip tone="rehearsal" icon="info" text="演练：|不会送到街道，||请别填真实信息" />,
  offline: <Strip tone="offline" icon="offline" text="现在没有网。||照样能填，|有网了自己送。" live />,
  wait: <Strip tone="wait" icon="clock" text="网慢。|先看上次存的" />,
};
