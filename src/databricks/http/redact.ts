/** A shorter word would be found in ordinary text. */
const SHORTEST_SECRET = 8

/**
 * A function that takes out of a text what was sent in confidence: a service that repeats a token in its refusal must
 * not bring it into an error, an output or the summary. `Bearer ` and its like before a secret are no part of it.
 */
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
