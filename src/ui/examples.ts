import { examples as accordion } from './accordion/accordion.examples';
import { examples as button } from './button/button.examples';
import { examples as caseCard } from './case-card/case-card.examples';
import { examples as choiceField } from './choice-field/choice-field.examples';
import { examples as closeUp } from './close-up/close-up.examples';
import { examples as contactCard } from './contact-card/contact-card.examples';
import { examples as dialog } from './dialog/dialog.examples';
import { examples as emergencyNumbers } from './emergency-numbers/emergency-numbers.examples';
import { examples as emptyState } from './empty-state/empty-state.examples';
import { examples as entryCard } from './entry-card/entry-card.examples';
import { examples as errorSummary } from './error-summary/error-summary.examples';
import type { Examples } from './example';
import { examples as fieldError } from './field-error/field-error.examples';
import { examples as figureCard } from './figure-card/figure-card.examples';
import { examples as goList } from './go-list/go-list.examples';
import { examples as heading } from './heading/heading.examples';
import { examples as homeHead } from './home-head/home-head.examples';
import { examples as icon } from './icon/icon.examples';
import { examples as loading } from './loading/loading.examples';
import { examples as multiChoiceField } from './multi-choice-field/multi-choice-field.examples';
import { examples as notice } from './notice/notice.examples';
import { examples as numberCard } from './number-card/number-card.examples';
import { examples as pageFrame } from './page-frame/page-frame.examples';
import { examples as personBand } from './person-band/person-band.examples';
import { examples as phoneRow } from './phone-row/phone-row.examples';
import { examples as photoField } from './photo-field/photo-field.examples';
import { examples as phrases } from './phrases/phrases.examples';
import { examples as picture } from './picture/picture.examples';
import { examples as questionHeading } from './question-heading/question-heading.examples';
import { examples as quote } from './quote/quote.examples';
import { examples as receiptStub } from './receipt-stub/receipt-stub.examples';
import { examples as ringedPhoto } from './ringed-photo/ringed-photo.examples';
import { examples as saveLine } from './save-line/save-line.examples';
import { examples as searchField } from './search-field/search-field.examples';
import { examples as sendState } from './send-state/send-state.examples';
import { examples as signaturePad } from './signature-pad/signature-pad.examples';
import { examples as steps } from './steps/steps.examples';
import { examples as strip } from './strip/strip.examples';
import { examples as summaryList } from './summary-list/summary-list.examples';
import { examples as tabs } from './tabs/tabs.examples';
import { examples as taskList } from './task-list/task-list.examples';
import { examples as textField } from './text-field/text-field.examples';
import { examples as textLink } from './text-link/text-link.examples';
import { examples as textSizeSwitch } from './text-size-switch/text-size-switch.examples';
import { examples as tileGrid } from './tile-grid/tile-grid.examples';
import { examples as timeline } from './timeline/timeline.examples';
import { examples as toolRow } from './tool-row/tool-row.examples';
import { examples as turnCard } from './turn-card/turn-card.examples';
import { examples as villageField } from './village-field/village-field.examples';

/** Every component's examples, for the gallery and the tests. */
export const gallery: readonly { readonly component: string; readonly examples: Examples }[] = [
  { component: 'accordion', examples: accordion },
  { component: 'button', examples: button },
  { component: 'case-card', examples: caseCard },
  { component: 'choice-field', examples: choiceField },
  { component: 'close-up', examples: closeUp },
  { component: 'contact-card', examples: contactCard },
  { component: 'dialog', examples: dialog },
  { component: 'emergency-numbers', examples: emergencyNumbers },
  { component: 'empty-state', examples: emptyState },
  { component: 'entry-card', examples: entryCard },
  { component: 'error-summary', examples: errorSummary },
  { component: 'field-error', examples: fieldError },
  { component: 'figure-card', examples: figureCard },
  { component: 'go-list', examples: goList },
  { component: 'heading', examples: heading },
  { component: 'home-head', examples: homeHead },
  { component: 'icon', examples: icon },
  { component: 'loading', examples: loading },
  { component: 'multi-choice-field', examples: multiChoiceField },
  { component: 'notice', examples: notice },
  { component: 'number-card', examples: numberCard },
  { component: 'page-frame', examples: pageFrame },
  { component: 'person-band', examples: personBand },
  { component: 'phone-row', examples: phoneRow },
  { component: 'photo-field', examples: photoField },
  { component: 'phrases', examples: phrases },
  { component: 'picture', examples: picture },
  { component: 'question-heading', examples: questionHeading },
  { component: 'quote', examples: quote },
  { component: 'receipt-stub', examples: receiptStub },
  { component: 'ringed-photo', examples: ringedPhoto },
  { component: 'save-line', examples: saveLine },
  { component: 'search-field', examples: searchField },
  { component: 'send-state', examples: sendState },
  { component: 'signature-pad', examples: signaturePad },
  { component: 'steps', examples: steps },
  { component: 'strip', examples: strip },
  { component: 'summary-list', examples: summaryList },
  { component: 'tabs', examples: tabs },
  { component: 'task-list', examples: taskList },
  { component: 'text-field', examples: textField },
  { component: 'text-link', examples: textLink },
  { component: 'text-size-switch', examples: textSizeSwitch },
  { component: 'tile-grid', examples: tileGrid },
  { component: 'timeline', examples: timeline },
  { component: 'tool-row', examples: toolRow },
  { component: 'turn-card', examples: turnCard },
  { component: 'village-field', examples: villageField },
];
