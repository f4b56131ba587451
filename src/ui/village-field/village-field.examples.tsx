import { type Examples, Held } from '../example';
import { VillageField } from './village-field';

const villages = Array.from({ length: 23 }, (_, place) => ({
  code: `v${place}`,
  name: `样例${place + 1}村`,
}));

export const examples: Examples = {
  few: (
    <Held<string | undefined> first="v1">
      {(value, change) => (
        <VillageField
          id="v-few"
          label="哪个村、|哪个社区？"
          villages={villages.slice(0, 3)}
          value={value}
          onChange={change}
          otherLabel="不在名单里"
        />
      )}
    </Held>
  ),
  many: (
    <Held<string | undefined> first={undefined}>
      {(value, change) => (
        <VillageField
          id="v-many"
          label="哪个村、|哪个社区？"
          villages={villages}
          value={value}
          onChange={change}
          otherLabel="不在名单里"
          pageSize={4}
        />
      )}
    </Held>
  ),
};
