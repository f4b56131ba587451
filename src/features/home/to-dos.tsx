import { homeTexts } from '@/content/messages/home/home';
import type { OutboxItem } from '@/domain/case/outbox';
import { addDays, clockTime, type Day, dayOf, type Instant, shortDay } from '@/domain/dates';
import { maskName } from '@/domain/privacy';
import { go, type Params, routes } from '@/routes';
import { useStores } from '@/stores/context';
import type { UnreadDraft, WaitingDraft } from '@/stores/drafts/waiting';
import { EntryCard } from '@/ui/entry-card/entry-card';
import { Section } from '../screen/section';
import { AskedByOffice } from './asked';
import type { ToDo } from './use-to-dos';

const words = homeTexts.todo;

/** As many as stand before the entries; the others are among 我的办理. */
const shownAtOnce = 3;

/** 要您做的: what waits for the person, before everything that could be begun. */
export function ToDos({ todos }: { todos: readonly ToDo[] }) {
  const left = todos.length - shownAtOnce;
  return (
    <Section title={words.title}>
      {todos.slice(0, shownAtOnce).map((todo, place) => (
        <OneToDo key={keyOf(todo)} todo={todo} isFirst={place === 0} />
      ))}
      {left > 0 && (
        <EntryCard
          icon="progress"
          title={words.more(left)}
          note={words.moreNote}
          onTap={() => go(routes.cases.list)}
        />
      )}
    </Section>
  );
}

function keyOf(todo: ToDo): string {
  if (todo.kind === 'asked') return `${todo.view.receipt} ${todo.ask?.id ?? ''}`;
  if (todo.kind === 'may-be-more') return todo.kind;
  return todo.kind === 'refused' ? todo.item.id : `${todo.draft.form} ${todo.draft.person}`;
}

function OneToDo({ todo, isFirst }: { todo: ToDo; isFirst: boolean }) {
  const { today } = useStores();
  switch (todo.kind) {
    case 'asked':
      return <AskedByOffice {...todo} isFirst={isFirst} />;
    case 'refused':
      return <Refused item={todo.item} />;
    case 'unread':
      return <Unread draft={todo.draft} />;
    case 'may-be-more':
      return (
        <EntryCard
          icon="info"
          title={words.mayBeMore}
          note={words.mayBeMoreNote}
          onTap={() => go(routes.cases.list)}
        />
      );
    case 'begun':
      return <Begun draft={todo.draft} today={today()} />;
  }
}

function Refused({ item: { id, createdAt } }: { item: OutboxItem }) {
  return (
    <EntryCard
      icon="failed"
      title={words.refused}
      note={words.refusedNote(shortDay(dayOf(createdAt)))}
      onTap={() => go(routes.cases.receipt, { id })}
    />
  );
}

/** Its own page looks again, and says what can be done. */
function Unread({ draft }: { draft: UnreadDraft }) {
  const [path, params] = placeOf(draft.form, draft.person);
  return (
    <EntryCard
      icon="info"
      title={draft.form === 'neighbour-report' ? words.goOn.report : words.goOn.other}
      note={draft.damaged ? words.damaged : words.unread}
      onTap={() => go(path, params)}
    />
  );
}

function Begun({ draft, today }: { draft: WaitingDraft; today: Day }) {
  const { form, person, savedAt } = draft;
  const [path, params] = placeOf(form, person);
  return (
    <EntryCard
      icon="edit"
      title={titleOf(draft)}
      note={ageOf(savedAt, today)}
      onTap={() => go(path, params)}
    />
  );
}

function placeOf(form: string, person: string): readonly [path: string, params: Params] {
  if (form === 'neighbour-report') return [routes.neighbourReport.question, {}];
  const path = form === 'registration' ? routes.registration.question : routes.application.tasks;
  return [path, { p: person }];
}

function titleOf({ form, name, forSelf }: WaitingDraft): string {
  if (form === 'neighbour-report') return words.goOn.report;
  if (forSelf) return words.goOn.self;
  return name === undefined ? words.goOn.other : words.goOnFor(maskName(name));
}

/** 「昨天 18:05 存的」: how old it is, in days as people count them. */
function ageOf(savedAt: Instant, today: Day): string {
  const day = dayOf(savedAt);
  if (day === today) return words.today(clockTime(savedAt));
  return day === addDays(today, -1) ? words.yesterday(clockTime(savedAt)) : words.on(shortDay(day));
}
