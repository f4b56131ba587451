import { common } from '@/content/messages/common';
import { preferencesTexts } from '@/content/messages/preferences';
import { useSelected, useStores } from '@/stores/context';
import { ChoiceField } from '@/ui/choice-field/choice-field';
import { TextSizeSwitch } from '@/ui/text-size-switch/text-size-switch';
import { VillageField } from '@/ui/village-field/village-field';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';

/** Text size, colours and my village: seen at once, kept on this phone. */
export function Preferences() {
  const { preferences } = useStores();
  const textSize = useSelected(preferences, (state) => state.textSize);
  const theme = useSelected(preferences, (state) => state.theme);
  const { chooseTextSize, chooseTheme } = preferences.getState();
  return (
    <Screen title={preferencesTexts.title} titleIsHeading>
      <Section>
        <TextSizeSwitch
          label={preferencesTexts.size}
          labels={preferencesTexts.sizes}
          value={textSize}
          onChange={chooseTextSize}
        />
        <Words text={preferencesTexts.sample} />
      </Section>
      <Section>
        <ChoiceField
          id="theme"
          label={preferencesTexts.theme}
          options={(['normal', 'high'] as const).map((value) => ({
            value,
            label: preferencesTexts.themes[value],
          }))}
          value={theme}
          onChange={(value) => chooseTheme(value === 'high' ? 'high' : 'normal')}
        />
      </Section>
      <MyVillage />
    </Screen>
  );
}

function MyVillage() {
  const { region, preferences } = useStores();
  const village = useSelected(preferences, (state) => state.village);
  if (region.villages.length === 0) {
    return (
      <Section title={preferencesTexts.village}>
        <Words text={preferencesTexts.noVillages} />
      </Section>
    );
  }
  return (
    <Section>
      <VillageField
        id="village"
        label={preferencesTexts.village}
        villages={region.villages}
        value={village}
        otherLabel={common.notListed}
        onChange={(code) => preferences.getState().chooseVillage(code === 'other' ? undefined : code)}
      />
    </Section>
  );
}
