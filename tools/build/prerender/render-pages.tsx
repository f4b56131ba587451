import regionPack from '@region/region.json';
import type { ComponentType, ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createContainer } from '@/app/container';
import { aboutTexts } from '@/content/messages/about/about';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { casesTexts } from '@/content/messages/cases/cases';
import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import { policyTexts } from '@/content/messages/policy-reader/policy';
import { registrationPageTexts } from '@/content/messages/registration/pages';
import { checkWords } from '@/content/messages/self-check/self-check';
import { findPolicy } from '@/content/policies';
import { saidHere } from '@/content/policy-here';
import { policyIndex } from '@/content/policy-index';
import { parseRegion } from '@/content/region';
import { plain } from '@/domain/marked-text';
import ComplaintsPage from '@/pages/about/complaints';
import AboutPage from '@/pages/about/index';
import ApplyPeoplePage from '@/pages/application/people';
import ApplyQuestionPage from '@/pages/application/question';
import CaseListPage from '@/pages/cases/list';
import HomePage from '@/pages/home/index';
import NeighbourReportQuestionPage from '@/pages/neighbour-report/question';
import PolicyListPage from '@/pages/policies/index';
import ArticlePage from '@/pages/policy/article';
import RegistrationQuestionPage from '@/pages/registration/question';
import SelfCheckQuestionPage from '@/pages/self-check/question';
import SelfCheckStartPage from '@/pages/self-check/start';
import { StoresProvider } from '@/stores/context';
import { drawAt } from './stand-ins/taro';

/** One page as it stands in its HTML. */
export interface DrawnPage {
  /** Where it lies, without `.html`. */
  readonly path: string;
  /** The page of the program that takes it over. */
  readonly route: string;
  /** The article whose file that page needs. */
  readonly article?: string;
  /** What stands in it is only the beginning: without the program nothing can be done here. */
  readonly needsProgram?: boolean;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** Where home leads: each says where one is, that it opens, and whom to call, before the program is there. */
const entries: readonly (readonly [route: string, title: string, drawn: ComponentType])[] = [
  ['pages/application/people', applicationPageTexts.title, ApplyPeoplePage],
  ['pages/application/question', applicationPageTexts.title, ApplyQuestionPage],
  ['pages/registration/question', registrationPageTexts.title, RegistrationQuestionPage],
  ['pages/self-check/start', checkWords.title, SelfCheckStartPage],
  ['pages/self-check/question', checkWords.title, SelfCheckQuestionPage],
  ['pages/neighbour-report/question', neighbourReportTexts.title, NeighbourReportQuestionPage],
  ['pages/cases/list', casesTexts.title, CaseListPage],
];

/** Draws the pages that everybody may need without any script: home, articles, who runs this and where to complain. */
export function drawPages(): readonly DrawnPage[] {
  const region = parseRegion(regionPack);
  const { channelName } = region;
  const articles = policyIndex.flatMap(({ id }) => {
    const policy = findPolicy(id);
    return policy === undefined || policy instanceof Promise ? [] : [saidHere(policy, region)];
  });
  return [
    page('pages/home/index', 'pages/home/index', { title: channelName }, <HomePage />),
    page(
      'pages/policies/index',
      'pages/policies/index',
      { title: policyTexts.listTitle },
      <PolicyListPage />,
    ),
    page('pages/about/index', 'pages/about/index', { title: aboutTexts.title }, <AboutPage />),
    page(
      'pages/about/complaints',
      'pages/about/complaints',
      { title: aboutTexts.complaintsTitle },
      <ComplaintsPage />,
    ),
    ...entries.map(([route, title, Page]) => ({
      ...page(route, route, { title }, <Page />),
      needsProgram: true,
    })),
    ...articles.map(({ id, title, oneSentence }) => ({
      ...page(
        `p/${id}`,
        'pages/policy/article',
        { title: plain(title), description: plain(oneSentence), params: { id } },
        <ArticlePage />,
      ),
      article: id,
    })),
  ];
}

interface Words {
  readonly title: string;
  readonly description?: string;
  readonly params?: Readonly<Record<string, string>>;
}

function page(
  path: string,
  route: string,
  { title, description, params }: Words,
  drawn: ReactElement,
): DrawnPage {
  drawAt(params ?? {});
  const { stores } = createContainer();
  const body = renderToStaticMarkup(<StoresProvider stores={stores}>{drawn}</StoresProvider>);
  return { path, route, title, description: description ?? firstWords(body), body };
}

/** What a page says first, where nobody wrote a sentence about it. */
function firstWords(body: string): string {
  const main = body.slice(body.indexOf('<main'));
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}
