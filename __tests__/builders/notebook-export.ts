/** An answer of `jobs/runs/export` as it is since 2018: a page that carries the notebook, encoded twice. */
export function exportAnswer(model: unknown, { name = 'notebook', type = 'NOTEBOOK' } = {}): Record<string, unknown> {
  return { views: [{ content: exportPage(encodeModel(model)), name, type }] }
}

/** The page around an encoded model. */
export function exportPage(encoded: string): string {
  return [
    '<!DOCTYPE html>',
    '<html>',
    '<head><meta name="databricks-html-version" content="1"><title>load - Databricks</title>',
    '<script>window.__STATIC_SETTINGS__ = {"enableFormatter":true};</script></head>',
    `<body><script>var __DATABRICKS_NOTEBOOK_MODEL = '${encoded}';</script>`,
    '<script src="https://databricks-prod-cloudfront.cloud.databricks.com/static/notebook-main.js"></script></body>',
    '</html>',
  ].join('\n')
}

export function encodeModel(model: unknown): string {
  return Buffer.from(encodeURIComponent(JSON.stringify(model))).toString('base64')
}

/** A cell of the model that has run and printed nothing; the fields that real ones have. */
export function aCommand(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 'CommandV1',
    origId: 5186025064486254,
    guid: '7d0f1a52-6a0d-4f58-9a55-6b1f0a7b7e0c',
    subtype: 'command',
    commandType: 'auto',
    position: 2.0,
    command: 'print(1)',
    state: 'finished',
    results: null,
    errorSummary: null,
    errorTraceType: null,
    error: null,
    errorDetails: null,
    baseErrorDetails: null,
    ...fields,
  }
}
