import { printTexts } from '@/content/messages/office/print';
import type { Consented, ConsentState } from '../../cases/consent/consent-states';
import { consentWords } from '../consent-words';
import { html, type Markup } from '../html';

/** Person by person: who agreed to what, who is put off, and how the office knows; room to sign where nobody did. */
export function printedConsents(consents: readonly ConsentState[]): Markup | undefined {
  if (consents.length === 0) return undefined;
  const { person, matter, state, record } = printTexts.columns;
  return html`<table><thead><tr><th style="width:26%">${person}</th><th style="width:22%">${matter}</th><th style="width:20%">${state}</th><th>${record}</th></tr></thead>${consents.map(
    row,
  )}</table>`;
}

function row(consent: ConsentState): Markup {
  const { person, matter, state, record } = consentWords(consent);
  const how = record || (answered.includes(consent.state) ? printTexts.asSent : '');
  return html`<tr><td>${person}</td><td>${matter}</td><td>${state}</td><td class="sign">${how}</td></tr>`;
}

/** Told by the application itself. */
const answered: readonly Consented[] = ['agreed', 'declined'];
