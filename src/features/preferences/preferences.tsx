import { preferencesTexts } from '@/content/messages/preferences/preferences';
import { common } from '@/content/messages/screen/common';
import { colourBar, go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { ChoiceField } from '@/ui/choice-field/choice-field';
import { GoList } from '@/ui/go-list/go-list';
import { Heading } from '@/ui/heading/heading';
import { TextSizeSwitch } from '@/ui/text-size-switch/text-size-switch';
import { groundOf } from '@/ui/tokens';
import { VillageField } from '@/ui/village-field/village-field';
import { Screen } from '../screen/screen';
import { Paragraph, Section } from '../screen/section';

/** Text size, colours and my village: seen at once, kept on this phone. */
export function PreferencesScreen() {
  const { preferences } = useStores();
  const textSize = useSelected(preferences, (state) => state.textSize);
  const theme = useSelected(preferences, (state) => state.theme);
  const { chooseTextSize, chooseTheme } = preferences.getState();
  const colour = (value: string): void => {
    const chosen = value === 'high' ? 'high' : 'normal';
    chooseTheme(chosen);
    colourBar(groundOf(chosen, false), false);
  };
  return (
    <Screen title={preferencesTexts.title} titleIsHeading>
      <Section>
        <TextSizeSwitch
          label={preferencesTexts.size}
          labels={preferencesTexts.sizes}
          value={textSize}
          onChange={chooseTextSize}
        />
        <Preview />
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
          onChange={colour}
        />
      </Section>
      <MyVillage />
      <Section>
        <GoList rows={[{ id: 'kept', label: preferencesTexts.kept, onTap: () => go(routes.about.kept) }]} />
      </Section>
    </Screen>
  );
}

/** How a page looks with what was chosen: a heading, words, a figure and something to tap. */
function Preview() {
  return (
    <Box className="card stack">
      <Box className="note">{preferencesTexts.preview}</Box>
      <Heading level={2}>{preferencesTexts.previewTitle}</Heading>
      <Paragraph text={preferencesTexts.sample} />
      <Paragraph quiet text={preferencesTexts.previewNote} />
    </Box>
  );
}

function MyVillage() {
  const { region, preferences } = useStores();
  const village = useSelected(preferences, (state) => state.village);
  if (region.villages.length === 0) return null;
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
