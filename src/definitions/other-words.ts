import { didYouMean } from '../text/suggest.ts'

const OF_PARAMETERS = 'params args arguments base_parameters'

/**
 * What fields are called elsewhere (bundles, Terraform, older versions of the API, other schedulers) where no likeness
 * leads to their names: by the kind of map, as in SHAPES, and the field that is meant.
 */
export const WORDS_OF_ELSEWHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  job: {
    schedule: 'cron crontab cron_schedule quartz_cron_expression',
    access_control_list: 'permissions permission grants acl',
    parameters: 'params job_parameters base_parameters',
    max_concurrent_runs: 'concurrency max_concurrency max_active_runs',
    run_as: 'service_principal service_principal_name user_name',
    email_notifications: 'notifications emails',
    git_source: 'repo repository',
  },
  task: {
    task_key: 'name id task_name',
    spark_python_task: 'python script python_file python_script_task',
    notebook_task: 'notebook_path',
    depends_on: 'needs upstream dependencies',
  },
  notebookTask: { base_parameters: 'params args arguments notebook_params notebook_parameters widgets' },
  sparkPythonTask: { parameters: `${OF_PARAMETERS} python_params`, python_file: 'script path main' },
  pythonWheelTask: { parameters: `${OF_PARAMETERS} python_params`, named_parameters: 'python_named_params' },
  sparkJarTask: { parameters: `${OF_PARAMETERS} jar_params` },
  sparkSubmitTask: { parameters: `${OF_PARAMETERS} spark_submit_params` },
  sqlTask: { parameters: `${OF_PARAMETERS} sql_params` },
  runJobTask: { job_parameters: 'params args arguments parameters' },
  schedule: { pause_status: 'paused enabled status', quartz_cron_expression: 'expression' },
  cluster: { node_type_id: 'instance_type vm_size machine_type', spark_version: 'runtime dbr dbr_version' },
  environmentSpec: { dependencies: 'libraries packages requirements pip' },
  gitSource: { git_branch: 'ref git_ref', git_url: 'repo repository' },
  parameter: { default: 'value default_value', name: 'key' },
  jobRunAs: { user_name: 'email', service_principal_name: 'application_id client_id' },
}

/** ` Did you mean x?`, with the field of a kind of map that is meant by a word that is none; empty where none is. */
export function askForField(word: string, kind: string, fields: readonly string[]): string {
  const words = Object.entries(WORDS_OF_ELSEWHERE[kind] ?? {})
  const known = words.find(([, others]) => others.split(' ').includes(word.toLowerCase()))
  return known ? didYouMean(known[0], [known[0]]) : didYouMean(word, fields)
}
