/** W3C Web Annotation (https://www.w3.org/TR/annotation-model/): the claim's words as the target, what is said about them as bodies. */
import type { Claim } from '../claim';
import { type Format, instant } from './format';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export const webAnnotation: Format = {
  extension: 'jsonld',
  type: 'application/ld+json',
  head: ({ now }) =>
    `{"@context":"${CONTEXT}","id":"urn:riwaya:export:${now}","type":"AnnotationCollection","label":"Riwaya",` +
    `"first":{"id":"urn:riwaya:export:${now}:1","type":"AnnotationPage","partOf":"urn:riwaya:export:${now}","startIndex":0,"items":[\n`,
  one: (claim) => JSON.stringify(annotationOf(claim)),
  between: ',\n',
  tail: (count) => `\n]},"total":${count}}\n`,
};

export function annotationOf(claim: Claim): object {
  const { id, page, source, cue, act, party, quote, position, firstSeenAt, lastSeenAt } = claim;
  const tag = (purpose: 'tagging' | 'describing' | 'identifying', value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  return {
    '@context': CONTEXT,
    id: `urn:riwaya:claim:${id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: instant(firstSeenAt),
    modified: instant(lastSeenAt),
    generator: { id: 'urn:riwaya', type: 'Software', name: 'Riwaya' },
    body: [
      tag('tagging', act),
      ...(source ? [{ ...tag('describing', [source, cue].filter(Boolean).join(' — ')), language: 'ar' }] : []),
      ...(party ? [{ ...tag('identifying', party.name.ar), language: 'ar' }] : []),
    ],
    target: {
      type: 'SpecificResource',
      source: page.url,
      selector: [quote, position],
      state: { type: 'TimeState', sourceDate: instant(lastSeenAt) },
    },
  };
}
