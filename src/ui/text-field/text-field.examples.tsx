import { type Examples, Held } from '../example';
import { TextField } from './text-field';

export const examples: Examples = {
  default: (
    <Held first="">
      {(value, change) => (
        <TextField id="t-name" label="怎么称呼他？" kind="text" fills="name" value={value} onInput={change} />
      )}
    </Held>
  ),
  'with-hint': (
    <Held first="13800002670">
      {(value, change) => (
        <TextField
          id="t-phone"
          label="电话"
          hint="不知道|可以不填"
          kind="phone"
          value={value}
          onInput={change}
        />
      )}
    </Held>
  ),
  'with-error': (
    <Held first="50022319480312454">
      {(value, change) => (
        <TextField
          id="t-id"
          label="身份证号"
          error="身份证号少了 1 位，|请看最下面一行"
          kind="id-number"
          value={value}
          onInput={change}
        />
      )}
    </Held>
  ),
  money: (
    <Held first="360">
      {(value, change) => (
        <TextField id="t-money" label="每月收入" kind="money" value={value} onInput={change} />
      )}
    </Held>
  ),
  number: (
    <Held first="3">
      {(value, change) => (
        <TextField
          id="t-number"
          label="家里几口人"
          kind="number"
          unit="人"
          value={value}
          onInput={change}
          onStep={(by) => change(String(Number(value) + by))}
        />
      )}
    </Held>
  ),
  'long-with-counter': (
    <Held first="老人腿脚不便，邻居隔天送饭。">
      {(value, change) => (
        <TextField
          id="t-long"
          label="还想说什么？"
          hint="不会打字？|打电话说也行"
          kind="long"
          maxLength={500}
          counter
          value={value}
          onInput={change}
        />
      )}
    </Held>
  ),
  'label-hidden': (
    <Held first="">
      {(value, change) => (
        <TextField id="t-hidden" label="在哪里" labelHidden kind="text" value={value} onInput={change} />
      )}
    </Held>
  ),
};
