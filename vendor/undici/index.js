export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this action: use HttpClient.request, which needs no dispatcher')
  }
}
