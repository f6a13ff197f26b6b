import type { HttpResponse } from './transport.ts'

/** A shorter word would be found in ordinary text. */
const SHORTEST_SECRET = 8

/**
 * An answer in which what was sent in confidence does not stand any more: a service that repeats a token in its refusal
 * must not bring it into an error, an output or the summary. `Bearer ` and its like before a secret are no part of it.
 */
export function hideSecrets(response: HttpResponse, sent: string[]): HttpResponse {
  const hide = hiding(sent)
  return {
    ...response,
    body: hide(response.body),
    headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, hide(value)])),
  }
}

/** The same for text that was read out of an answer: JSON has more than one way to write a letter. */
export function hiding(sent: string[]): (text: string) => string {
  const secrets = sent
    .flatMap((value) => [value, value.replace(/^\w+ /, '')])
    .filter((secret) => secret.length >= SHORTEST_SECRET)
  const forms = [...new Set(secrets.flatMap((secret) => [secret, inForm(secret), JSON.stringify(secret).slice(1, -1)]))]
  return (text) => forms.reduce((shown, form) => shown.replaceAll(form, '***'), text)
}

/** Text as a form has it: https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export function inForm(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1)
}
