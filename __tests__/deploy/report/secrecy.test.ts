import { describe, expect, it } from '@jest/globals'
import { HIDDEN, isSecretName, shownAt } from '../../../src/deploy/report/secrecy.ts'

const ENV = 'tasks[ingest].new_cluster.spark_env_vars'
const CONF = 'job_clusters[main].new_cluster.spark_conf'
const TOKEN = `dapi${'0123456789abcdef'.repeat(2)}`

describe('a name', () => {
  it.each([
    'password',
    'DB_PASSWORD',
    'DBPASSWORD',
    'dbPasswd',
    'client_secret',
    'clientsecret',
    'api-key',
    'apiKey',
    'APIKEY',
    'accessToken',
    'authtoken',
    'spark.hadoop.fs.azure.account.key.lake.dfs.core.windows.net',
    'fs.s3a.access.key',
    'javax.jdo.option.ConnectionPassword',
    'log_analytics_primary_key',
    'credentials',
    'GOOGLE_CREDENTIALS_JSON',
    'connection_string',
    'basic_auth',
    'Authorization',
    'sas_token',
    'sig',
    'db_pass',
    'PGPASS',
    'MYSQLPWD',
    'WEBHOOK_HMAC',
  ])('%s says that its value is a secret', (name) => expect(isSecretName(name)).toBe(true))

  it.each([
    'task_key',
    'job_cluster_key',
    'environment_key',
    'ssh_public_keys',
    'primary_key',
    'partition_keys',
    'join_key',
    'max_tokens',
    'token_count',
    'secret_scope',
    'key_vault',
    'credentials_path',
    'auth_type',
    'monkey',
    'tokenizer',
    'pass_rate',
    'compass',
    'allow_bypass',
    'hmac_type',
    'notebook_path',
    'max_retries',
    '',
  ])('%s does not', (name) => expect(isSecretName(name)).toBe(false))

  it.each([100_000, 1_000_000])('of %d characters takes no time', (length) => {
    expect(isSecretName('aB'.repeat(length / 2))).toBe(false)
  })
})

describe('a value', () => {
  it.each([
    ['in the environment', `${ENV}.API_TOKEN`, 'abc'],
    ['of Spark', `${CONF}["fs.azure.account.key.lake"]`, 'abc'],
    ['of a parameter of the job', 'parameters[api_key].default', 'abc'],
    ['of a parameter of a notebook', 'tasks[a].notebook_task.base_parameters["db.password"]', 'abc'],
    ['of a field of the API', 'tasks[a].new_cluster.docker_image.basic_auth.password', 'abc'],
    ['that is a number', `${ENV}.PASSWORD`, 123456],
    ['that is a list or a map', `${ENV}.secrets`, { a: 'b' }],
  ])('%s under the name of a secret is hidden', (_where, path, value) => expect(shownAt(path, value)).toBe(HIDDEN))

  it.each([
    ['a reference to a secret', `${ENV}.API_TOKEN`, '{{secrets/prod/token}}'],
    ['a reference to the job', `${ENV}.API_TOKEN`, '{{job.parameters.token}}'],
    ['a switch', `${CONF}["spark.authenticate.secret"]`, 'true'],
    ['what a task says whose key sounds like one', 'tasks[rotate_password].max_retries', 3],
    ['the same of a cluster', 'job_clusters["api.key"].new_cluster.num_workers', 3],
    ['words', 'description', 'Basic Authentication of the bearer'],
    ['a path', 'tasks[a].notebook_task.notebook_path', '/Workspace/Users/someone/etl/Transform01'],
    [
      'a container of Azure',
      'tasks[a].notebook_task.base_parameters.source',
      'abfss://raw@lake.dfs.core.windows.net/x',
    ],
    ['a repository over SSH', 'git_source.git_url', 'ssh://git@github.com/octo/etl'],
    ['nothing', `${ENV}.API_TOKEN`, undefined],
    ['a large number', 'tasks[a].run_job_task.job_id', 9007199254740993n],
  ])('%s is shown as it is written', (_what, path, value) => expect(shownAt(path, value)).toBe(value))

  it.each([
    [
      'an index of packages',
      '--index-url https://me:pw@pypi.example.com/simple',
      '--index-url https://***@pypi.example.com/simple',
    ],
    ['a token before a host', 'git+https://abc@github.com/octo/x', 'git+https://***@github.com/octo/x'],
    ['a password with an @', 'postgresql://me:p@ss@db/x', 'postgresql://***@db/x'],
    ['a connection', 'Endpoint=sb://x/;SharedAccessKey=abc=;Path=p', 'Endpoint=sb://x/;SharedAccessKey=***;Path=p'],
    ['a signed address', 'https://x.blob/c?sv=1&sig=a%2Fb&se=2', 'https://x.blob/c?sv=1&sig=***&se=2'],
    ['an option', 'run --token abc --day 1', 'run --token *** --day 1'],
    ['an option with =', '--api-key=abc', '--api-key=***'],
    ['what signs in', 'Bearer s3-cr.3t', 'Bearer ***'],
    ['the same in lower case', 'bearer abc', 'bearer ***'],
    ['a login that is encoded', 'Basic dXNlcjpwYXNz', 'Basic ***'],
    ['a header', 'X-Header: Basic bWU6cHc=; x', 'X-Header: Basic ***; x'],
    ['an argument by its looks', '["aB3aB3aB3aB3aB3aB3aB3aB3"]', `["${HIDDEN}"]`],
    ['quotes', "vars: {password: 'a b'}", 'vars: {password: ***}'],
    [
      'JSON',
      '{"user":"me","password":"abc","id":9007199254740993}',
      `{"user":"me","password":"${HIDDEN}","id":9007199254740993}`,
    ],
    ['a token of Databricks', `x ${TOKEN} y`, 'x *** y'],
    ['a token of GitHub', `ghp_${'a1'.repeat(18)}`, '***'],
    ['a web hook', 'https://hooks.slack.com/services/T0/B0/abc', 'https://hooks.slack.com/services/***'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nabc', HIDDEN],
  ])('loses %s wherever it stands', (_what, text, shown) => {
    expect(shownAt('tasks[a].notebook_task.base_parameters.x', text)).toBe(shown)
  })

  it('keeps a reference in the place of a password', () => {
    const text = 'jdbc:postgresql://h/d?user=me&password={{secrets/prod/db}}'
    expect(shownAt('parameters[url].default', text)).toBe(text)
  })

  it('that is a whole task is hidden where it has to be, and nowhere else', () => {
    const task = {
      task_key: 'ingest',
      spark_python_task: { python_file: 'a.py', parameters: ['--token', 'abc', '--day', '1', '--key=abc'] },
      new_cluster: { spark_env_vars: { TOKEN: 'abc', DAY: '1' }, spark_conf: { 'x.secret': '{{secrets/a/b}}' } },
      parameters: [
        { name: 'password', default: 'abc' },
        { name: 'day', default: '1' },
      ],
      custom: [{ key: 'token', value: 'abc' }, { key: 'abc' }],
    }
    expect(shownAt('tasks[ingest]', task)).toEqual({
      task_key: 'ingest',
      spark_python_task: { python_file: 'a.py', parameters: ['--token', HIDDEN, '--day', '1', '--key=***'] },
      new_cluster: { spark_env_vars: { TOKEN: HIDDEN, DAY: '1' }, spark_conf: { 'x.secret': '{{secrets/a/b}}' } },
      parameters: [
        { name: 'password', default: HIDDEN },
        { name: 'day', default: '1' },
      ],
      custom: [{ key: 'token', value: HIDDEN }, { key: HIDDEN }],
    })
  })

  it('of any depth and shape is bounded', () => {
    let deep: unknown = 'x'
    for (let depth = 0; depth < 20_000; depth++) deep = depth % 2 ? [deep] : { a: deep }
    expect(JSON.stringify(shownAt('tasks[a]', deep)).length).toBeLessThan(1_000)
    expect(shownAt('tasks[a]', JSON.parse('{"__proto__":{"password":"abc"}}'))).not.toHaveProperty('password')
    expect(JSON.stringify(shownAt('tasks[a]', JSON.parse('{"__proto__":{"password":"abc"}}')))).not.toContain('abc')
    expect(shownAt('[[["', null)).toBeNull()
  })
})
