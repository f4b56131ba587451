import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { keptTexts } from '@/content/messages/about/kept';
import { common } from '@/content/messages/screen/common';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { createKeptStore, type KeptState, type KeptThing } from '@/stores/kept/kept-on-phone';
import { Button } from '@/ui/button/button';
import { Dialog } from '@/ui/dialog/dialog';
import { GoList } from '@/ui/go-list/go-list';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { SummaryList, type SummaryRow } from '@/ui/summary-list/summary-list';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { Unreadable } from '../../screen/unreadable';
import { wordsOfKept } from './kept-words';

type Wish = KeptThing | 'all' | undefined;

/** 这部手机上存了什么: each thing, until when, and the way to erase one or all of them. */
export function KeptOnPhone() {
  const store = useStores().kept(createKeptStore);
  const state = useSelected(store, (all) => all);
  const [wish, setWish] = useState<Wish>();
  useDidShow(() => void state.refresh());
  return (
    <Screen
      title={keptTexts.title}
      overlay={wish && <Confirm wish={wish} state={state} onClose={() => setWish(undefined)} />}
    >
      <Section>
        <QuestionHeading title={keptTexts.heading} hint={keptTexts.hint} />
        {state.status === 'opening' && <Loading text={common.loading} />}
        {state.status === 'unreadable' && <Unreadable onRetry={() => void state.refresh()} />}
        {state.status === 'open' && <Found state={state} onWish={setWish} />}
        <GoList rows={[{ id: 'cases', label: keptTexts.withdraw, onTap: () => go(routes.cases.list) }]} />
      </Section>
    </Screen>
  );
}

function Found({ state, onWish }: { state: KeptState; onWish: (wish: Wish) => void }) {
  const { things, unread, erased } = state;
  return (
    <>
      {erased !== 'nothing' && (
        <Notice tone={erased === 'done' ? 'tip' : 'danger'} title={keptTexts[erased]} live />
      )}
      {unread > 0 && (
        <Notice tone="wait" title={keptTexts.unreadable}>
          {keptTexts.unread(unread)}
        </Notice>
      )}
      {things.length === 0 && unread === 0 && (
        <Notice tone="tip" title={keptTexts.nothing}>
          {keptTexts.nothingText}
        </Notice>
      )}
      <SummaryList rows={[...things.map((thing) => rowOf(thing, onWish)), tastes]} />
      <Button tone="danger" label={keptTexts.eraseAll} onTap={() => onWish('all')} />
    </>
  );
}

/** They are in no list of things, for there are always some. */
const tastes: SummaryRow = { id: 'tastes', label: keptTexts.tastes, value: keptTexts.tastesUntil };

function rowOf(thing: KeptThing, onWish: (wish: Wish) => void): SummaryRow {
  const { title, note, until } = wordsOfKept(thing);
  return {
    id: thing.keys.join(' '),
    label: title,
    value: note === '' ? until : `${note}。||${until}`,
    changeLabel: keptTexts.erase,
    onChange: () => onWish(thing),
  };
}

function Confirm({
  wish,
  state,
  onClose,
}: {
  wish: Exclude<Wish, undefined>;
  state: KeptState;
  onClose: () => void;
}) {
  const unsent = state.things.filter(({ kind }) => kind === 'parcel').length;
  const [title, body] =
    wish === 'all'
      ? [
          keptTexts.confirmAll,
          unsent > 0 ? `${keptTexts.unsent(unsent)}||${keptTexts.allEffect}` : keptTexts.allEffect,
        ]
      : [keptTexts.confirm(wordsOfKept(wish).title), wordsOfKept(wish).effect];
  const erase = (): void => {
    void (wish === 'all' ? state.eraseAll() : state.erase(wish));
    onClose();
  };
  return (
    <Dialog
      title={title}
      body={body}
      onClose={onClose}
      actions={[
        { label: wish === 'all' ? keptTexts.eraseAll : keptTexts.erase, onTap: erase, tone: 'danger' },
        { label: keptTexts.keep, onTap: onClose },
      ]}
    />
  );
}
