"use strict";exports.id=707,exports.ids=[707],exports.modules={3918:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>findModel,s:()=>decodeModel});const LONGEST_MODEL=32*2**20,MODEL="__DAT\
ABRICKS_NOTEBOOK_MODEL";function findModel(html){const name=html.indexOf(MODEL);if(name<0)return;const assigned=/^\s{0,20}=\s{0,20}(?=["'{])/.
exec(html.slice(name+MODEL.length,name+MODEL.length+50));if(!assigned)return;const start=name+MODEL.length+assigned[0].length,
opening=html.charAt(start),end=html.indexOf(opening==="{"?"<\/script>":opening,start+1);if(!(end<0||end-start>LONGEST_MODEL))
return opening==="{"?{start,end:html.lastIndexOf("}",end)+1}:{start:start+1,end}}function decodeModel(encoded){if(encoded.
startsWith("{"))return{json:encoded,encode:json=>json.replaceAll("<",String.raw`\u003c`)};const decoded=Buffer.from(encoded,
"base64").toString();if(decoded.startsWith("{"))return{json:decoded,encode:inBase64};if(!(!/^%7b/i.test(decoded)&&!decoded.
includes("%22")))return{json:decodeURIComponent(decoded),encode:json=>inBase64(encodeURIComponent(json))}}function inBase64(text){
return Buffer.from(text).toString("base64")}}),1567:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{readExport:()=>readExport,readOutputSnapshot:()=>readOutputSnapshot,
readPages:()=>readPages,readRun:()=>readRun});var error_text=__webpack_require__(557),html=__webpack_require__(8422),plain=__webpack_require__(
4395),export_model=__webpack_require__(3918),foreign=__webpack_require__(3894),int64=__webpack_require__(3925);const LONGEST_OUTPUT=1e6,
LONGEST_TRACE=5e5,MOST_OUTPUTS=1e3,MOST_ROWS=100,LONGEST_FIELD=200;function readExport(answer){for(const{content,name,type}of(0,foreign.
p_)(answer.views)){if((0,foreign.Qq)(type)==="DASHBOARD")continue;const notebook=readView((0,foreign.Qq)(content));if(notebook)
return{...notebook,name:(0,foreign.Qq)(name)||notebook.name}}}function readPages(answer){return(0,foreign.p_)(answer.views).
flatMap(({content,name,type})=>(0,foreign.Qq)(content)===""?[]:[{kind:(0,foreign.Qq)(type)==="DASHBOARD"?"dashboard":"no\
tebook",name:(0,foreign.Qq)(name),html:(0,foreign.Qq)(content)}])}function readView(html2){try{const place=(0,export_model.
P)(html2),text=place&&(0,export_model.s)(html2.slice(place.start,place.end)),model=text&&(0,int64.qF)(text.json);return(0,foreign.
Gv)(model)&&Array.isArray(model.commands)?readModel(model):void 0}catch{return}}function readModel(model){const cells=(0,foreign.
p_)(model.commands).filter(({subtype,command})=>typeof command=="string"&&!(0,foreign.Qq)(subtype).startsWith("tableResu\
ltSubCmd")).map(readCell).sort((a,b)=>a.position-b.position);return{name:(0,foreign.Qq)(model.name),language:(0,foreign.
Qq)(model.language).toLowerCase(),cells}}function readCell(command,at){const{origId,position,results}=command,summary=(0,error_text.
EC)((0,error_text.kc)((0,error_text.Mg)((0,foreign.Qq)(command.errorSummary),LONGEST_TRACE))).trim(),isSkipped=/^Command skipped\b/i.
test(summary),error=isSkipped?void 0:readError(command,summary);return{ids:typeof origId=="string"||typeof origId=="numb\
er"?[String(origId)]:[],position:typeof position=="number"?position:at,source:(0,plain.wh)((0,foreign.Qq)(command.command)),
outputs:readResult(results).slice(-MOST_OUTPUTS),...error===void 0?{}:{error},isSkipped}}function readError(command,summary){
const trace=(0,error_text.kc)((0,error_text.Mg)((0,foreign.Qq)(command.error),LONGEST_TRACE)).trim();if(summary===""&&trace===
"")return;const{ename,evalue}=(0,foreign.Ik)((0,foreign.Ik)(command.baseErrorDetails).jupyterProps);if((0,foreign.Qq)(ename))
return{name:(0,foreign.Qq)(ename),message:(0,error_text.EC)((0,error_text.kc)((0,foreign.Qq)(evalue))).trim(),trace};const said=summary||
(0,error_text.EC)(trace.split(`
`,1)[0]??""),name=/^[\w$.]{1,200}(?=: )/.exec(said)?.[0]??"";return{name,message:name?said.slice(name.length+2):said,trace}}
function readResult(value){if(!(0,foreign.Gv)(value))return[];const{type,data,schema,overflow}=(0,foreign.Ik)(value);switch((0,foreign.
Qq)(type)){case"listResults":return(0,foreign.jO)(data).flatMap(result=>(0,foreign.Ik)(result).type===type?[]:readResult(
result));case"ansi":case"text":return printed((0,plain.wh)((0,error_text.Mg)(linesOf(data),LONGEST_OUTPUT)));case"html":
return printed((0,plain.wh)((0,html.j)((0,error_text.Mg)(linesOf(data),LONGEST_OUTPUT))));case"table":return[tableText((0,foreign.
jO)(data),(0,foreign.p_)(schema),overflow===!0)];case"mimeBundle":return printed((0,plain.wh)((0,error_text.Mg)(linesOf(
(0,foreign.Ik)(data)["text/plain"]),LONGEST_OUTPUT))||"[mimeBundle]");default:return[`[${(0,plain.wh)((0,foreign.Qq)(type).
slice(0,LONGEST_FIELD))||"output"}]`]}}function printed(output){return output===""?[]:[output]}function linesOf(data){return Array.
isArray(data)?data.map(foreign.Qq).join(""):(0,foreign.Qq)(data)}function tableText(rows,schema,isCut){const shown=rows.
slice(0,MOST_ROWS).map(row=>rowText((0,foreign.jO)(row))),more=rows.length>MOST_ROWS||isCut?["\u2026"]:[];return[...schema.
length>0?[rowText(schema.map(({name})=>name))]:[],...shown,...more].join(`
`)}function rowText(fields){return fields.slice(0,MOST_ROWS).map(field=>(0,plain.wh)((0,foreign.pj)(field).slice(0,LONGEST_FIELD)).
replaceAll(`
`," ")).join(" | ")}function universalUrl(url){if(!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(url)||!URL.canParse(url))return"";
const match=/^(https?:\/\/[^/?#]+)\/?(?:\?o=(\d+))?#job\/(\d+)\/run\/(\d+)$/.exec(url);if(!match)return url;const[,host,
org,job,run]=match;return`${host}/jobs/${job}/runs/${run}${org?`?o=${org}`:""}`}function readOutputSnapshot(wire){const cleanRoom=(0,foreign.
Ik)(wire.clean_rooms_notebook_output),notebook=(0,foreign.Ik)(wire.notebook_output??cleanRoom.notebook_output);return{...named(
"result",fullText(notebook.result,notebook.truncated)),...named("logs",fullText(wire.logs,wire.logs_truncated)),...named(
"error",nonEmpty(wire.error)),...named("trace",nonEmpty(wire.error_trace)),...named("info",nonEmpty(wire.info)),...named(
"returned",unlessItThrows(()=>readReturn(wire)))}}function named(name,value){return value===void 0?{}:{[name]:value}}function nonEmpty(value){
return(0,foreign.Qq)(value)||void 0}function fullText(value,truncated){return(0,foreign.Qq)(value)===""?void 0:{text:(0,foreign.
Qq)(value),truncated:truncated===!0}}function unlessItThrows(read){try{return read()}catch{return}}function readReturn(wire){
return readSql(wire.sql_output)??readAlert(wire.alert_output)??readChildRun(wire)??readDbt(wire)??readDbtJob(wire)??readDashboardPages(
wire)??readAiRuntime(wire)??readCleanRoom(wire)}function readChildRun(wire){const runId=(0,foreign.id)((0,foreign.Ik)(wire.
run_job_output).run_id);return runId?{kind:"child-run",runId}:void 0}function readDbt(wire){const{artifacts_link:link}=(0,foreign.
Ik)(wire.dbt_output);return(0,foreign.Qq)(link)?{kind:"dbt-artifacts"}:void 0}function readCleanRoom(wire){if(!(0,foreign.
Gv)(wire.clean_rooms_notebook_output))return;const{output_schema_info,clean_room_job_run_state}=wire.clean_rooms_notebook_output,
{catalog_name,schema_name}=(0,foreign.Ik)(output_schema_info),schema=(0,foreign.Qq)(schema_name)?`${(0,foreign.Qq)(catalog_name)||
"?"}.${(0,foreign.Qq)(schema_name)}`:void 0,result=nonEmpty((0,foreign.Ik)(clean_room_job_run_state).result_state);return{
kind:"clean-room",...named("schema",schema),...named("result",result)}}function readSql(value){const sql=(0,foreign.Ik)(
value),alert=readAlert(sql.alert_output);if(alert)return alert;if((0,foreign.Gv)(sql.dashboard_output))return readDashboard(
sql.dashboard_output.widgets);if((0,foreign.Gv)(sql.query_output))return{kind:"query",...read_output_link(sql.query_output.
output_link)};if((0,foreign.Gv)(sql.file_output))return{kind:"file",...read_output_link(sql.file_output.output_link)}}function readAlert(value){
const alert=(0,foreign.Ik)(value),state=(0,foreign.Qq)(alert.alert_state);return state?{kind:"alert",state,...read_output_link(
alert.output_link)}:void 0}function readDbtJob(wire){const platform=(0,foreign.Ik)(wire.dbt_platform_output),cloud=(0,foreign.
Ik)(wire.dbt_cloud_output);return!(0,foreign.Gv)(wire.dbt_platform_output)&&!(0,foreign.Gv)(wire.dbt_cloud_output)?void 0:
{kind:"dbt-job",steps:(0,foreign.p_)(platform.dbt_platform_job_run_output??cloud.dbt_cloud_job_run_output).toSorted((a,b)=>((0,foreign.
yj)(a.index)??0)-((0,foreign.yj)(b.index)??0)).map(({name,status,logs})=>({name:(0,foreign.Qq)(name)||"a step",status:(0,foreign.
Qq)(status),logs:(0,foreign.Qq)(logs)})),...read_output_link(platform.dbt_platform_job_run_url??cloud.dbt_cloud_job_run_url)}}
function readDashboardPages(wire){if(!(0,foreign.Gv)(wire.dashboard_output))return;const pages=(0,foreign.p_)(wire.dashboard_output.
page_snapshots),broken=pages.flatMap(({page_display_name,widget_error_details})=>(0,foreign.p_)(widget_error_details).flatMap(
({message})=>(0,foreign.Qq)(message)?[{title:(0,foreign.Qq)(page_display_name)||"a page",error:(0,foreign.Qq)(message)}]:
[]));return{kind:"dashboard-pages",pages:pages.length,broken}}function readAiRuntime(wire){const output=(0,foreign.Ik)(wire.
ai_runtime_task_output),runId=(0,foreign.Qq)(output.mlflow_run_id),experimentId=(0,foreign.Qq)(output.mlflow_experiment_id),
message=nonEmpty(output.status_message);if(!(!runId&&!message))return{kind:"ai-runtime",runId,experimentId,...named("mes\
sage",message)}}function readDashboard(value){const widgets=(0,foreign.p_)(value),broken=widgets.flatMap(({widget_title,
status,error})=>{const said=(0,foreign.Qq)((0,foreign.Ik)(error).message)||(status==="SUCCESS"?"":(0,foreign.Qq)(status));
return said?[{title:(0,foreign.Qq)(widget_title)||"a widget",error:said}]:[]});return{kind:"dashboard",widgets:widgets.length,
broken}}function read_output_link(url){return named("link",universalUrl((0,foreign.Qq)(url))||void 0)}const PHASES={BLOCKED:"\
waiting",QUEUED:"waiting",PENDING:"waiting",WAITING:"waiting",WAITING_FOR_RETRY:"waiting",RUNNING:"running",TERMINATING:"\
terminating",TERMINATED:"ended",SKIPPED:"ended",INTERNAL_ERROR:"ended"},success={kind:"success"},withFailures={kind:"suc\
cess-with-failures"},failed=failure=>({kind:"failure",failure,unknown:!1}),notRun=failure=>({kind:"not-run",failure}),notUnderstood={
kind:"failure",failure:"run-failed",unknown:!0},LIFE_CYCLE_VERDICTS={SKIPPED:notRun("run-skipped"),INTERNAL_ERROR:failed(
"run-failed")},RESULT_VERDICTS={SUCCESS:success,SUCCESS_WITH_FAILURES:withFailures,FAILED:failed("run-failed"),TIMEDOUT:failed(
"run-timed-out"),CANCELED:failed("run-canceled"),MAXIMUM_CONCURRENT_RUNS_REACHED:notRun("run-skipped"),UPSTREAM_FAILED:notRun(
"run-failed"),UPSTREAM_CANCELED:notRun("run-canceled"),EXCLUDED:notRun("run-skipped"),DISABLED:notRun("run-skipped"),SKIPPED:notRun(
"run-skipped"),EVICTED:failed("run-failed"),UPSTREAM_EVICTED:notRun("run-failed")},CODE_VERDICTS={SUCCESS:{verdict:success,
result:"SUCCESS"},SUCCESS_WITH_FAILURES:{verdict:withFailures,result:"SUCCESS_WITH_FAILURES"},USER_CANCELED:{verdict:failed(
"run-canceled"),result:"CANCELED"},CANCELED:{verdict:failed("run-canceled"),result:"CANCELED"},SKIPPED:{verdict:notRun("\
run-skipped"),result:"SKIPPED"},DISABLED:{verdict:notRun("run-skipped"),result:"DISABLED"},MAX_CONCURRENT_RUNS_EXCEEDED:{
verdict:notRun("run-skipped"),result:"MAXIMUM_CONCURRENT_RUNS_REACHED"},MAX_JOB_QUEUE_SIZE_EXCEEDED:{verdict:notRun("run\
-skipped"),result:"SKIPPED"},INTERNAL_ERROR:{verdict:failed("run-failed"),result:"INTERNAL_ERROR"},...Object.fromEntries(
["DRIVER_ERROR","CLUSTER_ERROR","CLUSTER_TERMINATED_BY_USER","REPOSITORY_CHECKOUT_FAILED","INVALID_CLUSTER_REQUEST","WOR\
KSPACE_RUN_LIMIT_EXCEEDED","FEATURE_DISABLED","CLUSTER_REQUEST_LIMIT_EXCEEDED","STORAGE_ACCESS_ERROR","RUN_EXECUTION_ERR\
OR","UNAUTHORIZED_ERROR","LIBRARY_INSTALLATION_ERROR","MAX_SPARK_CONTEXTS_EXCEEDED","RESOURCE_NOT_FOUND","INVALID_RUN_CO\
NFIGURATION","CLOUD_FAILURE","BREAKING_CHANGE","BUDGET_POLICY_LIMIT_EXCEEDED"].map(code=>[code,{verdict:failed("run-fail\
ed"),result:"FAILED"}]))},TYPE_VERDICTS={SUCCESS:"says nothing",CLIENT_ERROR:failed("run-failed"),INTERNAL_ERROR:failed(
"run-failed"),CLOUD_FAILURE:failed("run-failed")};function readCondition(wireState,wireStatus,run){const words=readWords(
wireState,wireStatus),phase=run?.verdict?"ended":jointPhase(words),verdict=phase==="ended"?judge(words,run?.verdict):void 0;
return{phase,lifeCycle:lifeCycleWord(words,phase),result:verdict?resultWord(words,verdict,run?.result):"",code:words.code,
message:readMessage(phase,wireState,wireStatus),...verdict?{verdict}:{}}}function readWords(wireState,wireStatus){const state=(0,foreign.
Ik)(wireState),status=(0,foreign.Ik)(wireStatus),details=(0,foreign.Ik)(status.termination_details);return{lifeCycle:(0,foreign.
Vm)(jsonUnlessObject(wireState)??state.life_cycle_state),statusState:(0,foreign.Vm)(jsonUnlessObject(wireStatus)??status.
state),result:(0,foreign.Vm)(state.result_state),code:(0,foreign.Vm)(jsonUnlessObject(status.termination_details)??details.
code),type:(0,foreign.Vm)(details.type),canceledOrTimedOut:state.user_cancelled_or_timedout===!0,isStateSent:[state.life_cycle_state,
status.state].some(said=>said!=null)}}function jsonUnlessObject(value){return value==null||(0,foreign.Gv)(value)?void 0:
JSON.stringify(value)}function readMessage(phase,wireState,wireStatus){const state=(0,foreign.Ik)(wireState),status=(0,foreign.
Ik)(wireStatus),details=(0,foreign.Ik)(status.termination_details),queue=(0,foreign.Ik)(status.queue_details);return(phase===
"waiting"?(0,foreign.Qq)(queue.message)||(0,foreign.Qq)(state.queue_reason):"")||(0,foreign.Qq)(details.message)||(0,foreign.
Qq)(state.state_message)}const PROGRESS=["waiting","running","terminating","ended"];function jointPhase(words){if(!words.
isStateSent&&stateWords(words).length===0&&saysHowItEnded(words))return"ended";const known=stateWords(words).map(said=>(0,foreign.
TE)(PHASES,said));return PROGRESS.find(phase=>known.includes(phase))??"unknown"}function lifeCycleWord(words,phase){const[
first=""]=stateWords(words);return stateWords(words).find(said=>(0,foreign.TE)(PHASES,said)===phase)??first}function saysHowItEnded({
result,code}){return result!==""||code!==""}function stateWords({lifeCycle,statusState}){return[lifeCycle,statusState].filter(
said=>said!=="")}function resultWord(words,verdict,otherwise=""){const{lifeCycle,statusState,result,code,type}=words,tables=[
[RESULT_VERDICTS,result],[CODE_VERDICTS,code],[PHASES,lifeCycle],[PHASES,statusState],[TYPE_VERDICTS,type]];return(verdict.
kind==="failure"&&verdict.unknown?tables.find(([table,said2])=>said2&&!Object.hasOwn(table,said2)):void 0)?.[1]||result||
(0,foreign.TE)(CODE_VERDICTS,code)?.result||code||otherwise||lifeCycle||statusState}function judge(words,otherwise){const{
result,code,type,canceledOrTimedOut}=words,said=[];result&&said.push((0,foreign.TE)(RESULT_VERDICTS,result)??notUnderstood),
code&&said.push((0,foreign.TE)(CODE_VERDICTS,code)?.verdict??notUnderstood),said.push(...stateWords(words).flatMap(state=>(0,foreign.
TE)(LIFE_CYCLE_VERDICTS,state)??[])),said.length===0&&said.push(otherwise??(canceledOrTimedOut?failed("run-canceled"):notUnderstood));
const byType=type?(0,foreign.TE)(TYPE_VERDICTS,type)??notUnderstood:"says nothing";return byType!=="says nothing"&&(byType===
notUnderstood||said.every(({kind})=>kind==="success"))&&said.push(byType),stateWords(words).some(state=>(0,foreign.TE)(PHASES,
state)===void 0)&&said.push(notUnderstood),worst(said)}function worst(verdicts){return verdicts.reduce((decisive,verdict)=>weight(
verdict)>weight(decisive)?verdict:decisive)}function weight(verdict){switch(verdict.kind){case"success":return 0;case"su\
ccess-with-failures":return 1;case"failure":return verdict.unknown?2:verdict.failure==="run-failed"?3:4;case"not-run":return 5}}
const KINDS={notebook_task:"notebook",spark_jar_task:"jar",spark_python_task:"python-file",python_wheel_task:"wheel",spark_submit_task:"\
spark-submit",pipeline_task:"pipeline",dbt_task:"dbt",run_job_task:"run-job",condition_task:"condition",for_each_task:"f\
or-each",clean_rooms_notebook_task:"clean-room",dashboard_task:"dashboard",power_bi_task:"power-bi",dbt_cloud_task:"dbt-\
cloud",dbt_platform_task:"dbt-platform",gen_ai_compute_task:"gen-ai-compute",python_operator_task:"python-operator",alert_task:"\
alert",ai_runtime_task:"ai-runtime"};function readRun(wire){const condition=conditionOf(wire),ended=condition.phase==="e\
nded"?{condition,at:(0,foreign.yj)(wire.end_time)}:void 0;return{runId:(0,foreign.id)(wire.run_id),jobId:(0,foreign.id)(
wire.job_id),name:(0,foreign.Qq)(wire.run_name),url:universalUrl((0,foreign.Qq)(wire.run_page_url)),creator:(0,foreign.Qq)(
wire.creator_user_name),trigger:(0,foreign.Qq)(wire.trigger),runType:(0,foreign.Qq)(wire.run_type),startedAt:(0,foreign.
yj)(wire.start_time),endedAt:condition.phase==="ended"?(0,foreign.yj)(wire.end_time):void 0,totalMs:condition.phase==="e\
nded"?span(wire):void 0,countedMs:condition.phase==="ended"?counted(wire):void 0,...readTerms(wire),parameters:readParameters(
wire),given:readGiven(wire),condition,repairIds:(0,foreign.p_)(wire.repair_history).flatMap(item=>item.type==="ORIGINAL"?
[]:(0,foreign.id)(item.id)||[]),tasks:readTasks((0,foreign.p_)(wire.tasks),historyOf(wire),ended),iterations:readIterationTasks(
unrepeated((0,foreign.p_)(wire.iterations)),ended)}}function readTerms(wire){const target=(0,foreign.Qq)(wire.effective_performance_target),
policy=(0,foreign.Qq)(wire.effective_usage_policy_id);return{...target?{performanceTarget:target}:{},...policy?{usagePolicy:policy}:
{}}}function conditionOf(wire){const condition=readCondition(wire.state,wire.status),newest=(0,foreign.p_)(wire.repair_history).
at(-1);if(condition.phase!=="ended"||newest===void 0)return condition;const isOver=((0,foreign.yj)(wire.end_time)??0)>((0,foreign.
yj)(newest.start_time)??1/0),repair=readCondition(newest.state,newest.status);return GOING_ON.has(repair.phase)&&!isOver?
repair:condition}const GOING_ON=new Set(["waiting","running","terminating"]);function readParameters(wire){const named2=(0,foreign.
p_)(wire.job_parameters).map(parameter=>({name:(0,foreign.Qq)(parameter.name),value:(0,foreign.Qq)(parameter.value)||(0,foreign.
Qq)(parameter.default)})),overriding=Object.entries((0,foreign.Ik)(wire.overriding_parameters)).flatMap(([field,value])=>(0,foreign.
Gv)(value)?Object.entries(value).map(([name,inner])=>({name,value:(0,foreign.pj)(inner)})):[{name:field,value:(0,foreign.
pj)(value)}]);return[...named2,...overriding].filter(parameter=>parameter.name!=="")}const TASK_PARAMETER_FIELDS=["jar_p\
arams","notebook_params","python_params","spark_submit_params","python_named_params","sql_params","dbt_commands","pipeli\
ne_params"];function readGiven(wire){const overriding=Object.entries((0,foreign.Ik)(wire.overriding_parameters));return{
jobParameters:Object.fromEntries((0,foreign.p_)(wire.job_parameters).flatMap(({name,value,default:fallback})=>typeof name==
"string"?[[name,(0,foreign.pj)(value??fallback??"")]]:[])),taskParameters:Object.fromEntries(overriding.filter(([field])=>TASK_PARAMETER_FIELDS.
includes(field)))}}function readIterationTasks(listed,ended){const groups=iterationsOf(listed),numbers=groups.map(([first])=>endingNumber(
(0,foreign.Qq)(first?.task_key))),areNumbered=new Set(numbers).size===numbers.length&&numbers.every(number=>number!==void 0);
return groups.map((group,place)=>readTask(`[${areNumbered?numbers[place]:place}]`,group,new Map,ended))}function endingNumber(key){
return/_(\d{1,9})$/.exec(key)?.[1]}function iterationsOf(listed){const groups=[],open=new Map,shared=sharedKeys(listed);
for(const wire of listed){const key=(0,foreign.Qq)(wire.task_key),number=(0,foreign.yj)(wire.attempt_number)??0,last=key===
""?void 0:open.get(key),group=last&&(!shared.has(key)||number>last.number)?last.group:[];group.length===0&&groups.push(group),
group.push(wire),open.set(key,{group,number})}return groups}function unrepeated(listed){const places=new Map,once=[];for(const wire of listed){
const runId=(0,foreign.id)(wire.run_id),place=runId===""?once.length:places.get(runId)??once.length;places.set(runId,place),
once[place]=wire}return once}function sharedKeys(listed){const first=new Map,shared=new Set;for(const wire of listed){if(((0,foreign.
yj)(wire.attempt_number)??0)>0)continue;const key=(0,foreign.Qq)(wire.task_key);first.has(key)&&first.get(key)!==(0,foreign.
id)(wire.run_id)&&shared.add(key),first.set(key,(0,foreign.id)(wire.run_id))}return shared}function readTasks(entries,history,ended){
return[...Map.groupBy(entries,entry=>(0,foreign.Qq)(entry.task_key))].map(([key,group])=>readTask(key,group,history,ended)).
sort((a,b)=>firstStart(a)-firstStart(b)||(a.key<b.key?-1:1))}function firstStart(task){return task.attempts[0].startedAt??
Number.MAX_SAFE_INTEGER}function readTask(key,group,history,ended){const attempts=inOrder(onceEach(group.map(wire=>({wire,
attempt:readAttempt(wire,ended)}))),history),latest=attempts[attempts.length-1]?.wire??{};return{key,...readKind(latest),
dependsOn:(0,foreign.p_)(latest.depends_on).map(dependency=>(0,foreign.Qq)(dependency.task_key)),attempts:attempts.map(({
attempt})=>attempt),...readNotebook(latest),...readCompute(latest),...readOutcome(latest),...readIterations(latest)}}function historyOf(wire){
return new Map((0,foreign.p_)(wire.repair_history).flatMap((item,round)=>(0,foreign.jO)(item.task_run_ids).map(runId=>[runId,
round])))}function onceEach(entries){const last=new Map(entries.map(entry=>[`${entry.attempt.runId} ${entry.attempt.number}`,
entry]));return entries.filter(entry=>entry.attempt.runId===""||last.get(`${entry.attempt.runId} ${entry.attempt.number}`)===
entry)}function inOrder(entries,history){const round=({attempt})=>history.get(attempt.runId)??1/0,counted2=entries.toSorted(
(a,b)=>compare(round(a),round(b))||compare(a.attempt.number,b.attempt.number)||byId(a.attempt.runId,b.attempt.runId)),started=counted2.
filter(({attempt})=>attempt.startedAt!==void 0).toSorted((a,b)=>compare(round(a),round(b))||compare(a.attempt.startedAt??
0,b.attempt.startedAt??0));return counted2.map(entry=>entry.attempt.startedAt===void 0?entry:started.shift()??entry)}function compare(a,b){
return a===b?0:a<b?-1:1}function byId(a,b){return a.length-b.length||(a<b?-1:a>b?1:0)}function readAttempt(wire,runEnd){
const isLater=((0,foreign.yj)(wire.start_time)??0)>(runEnd?.at??1/0),condition=readCondition(wire.state,wire.status,isLater?
void 0:runEnd?.condition),ended=condition.phase==="ended";return{runId:(0,foreign.id)(wire.run_id),number:(0,foreign.yj)(
wire.attempt_number)??0,condition,url:universalUrl((0,foreign.Qq)(wire.run_page_url))||void 0,startedAt:(0,foreign.yj)(wire.
start_time),endedAt:ended?(0,foreign.yj)(wire.end_time):void 0,queuedMs:(0,foreign.yj)(wire.queue_duration),setupMs:(0,foreign.
yj)(wire.setup_duration),runMs:(0,foreign.yj)(wire.execution_duration),totalMs:ended?span(wire):void 0}}function span(wire){
const[start,end]=[(0,foreign.yj)(wire.start_time),(0,foreign.yj)(wire.end_time)];return start!==void 0&&end!==void 0&&end>=
start?end-start:counted(wire)}function counted(wire){const parts=((0,foreign.yj)(wire.setup_duration)??0)+((0,foreign.yj)(
wire.execution_duration)??0)+((0,foreign.yj)(wire.cleanup_duration)??0);return(0,foreign.yj)(wire.run_duration)??(parts||
void 0)}function readKind(wire){if((0,foreign.Gv)(wire.sql_task))return{kind:readSqlKind(wire.sql_task)};const fields=Object.
entries((0,foreign.Ik)(wire)),known=fields.find(([name,value])=>isPresent(value)&&Object.hasOwn(KINDS,name));if(known)return{
kind:(0,foreign.TE)(KINDS,known[0])??"unknown"};const[kindField]=fields.find(([name,value])=>/^\w{1,50}_task$/.test(name)&&
(0,foreign.Gv)(value))??[];return{kind:"unknown",...kindField?{kindField}:{}}}function readSqlKind({alert,dashboard,file}){
return alert?"sql-alert":dashboard?"sql-dashboard":file?"sql-file":"sql-query"}function isPresent(value){return value!=null}
function readNotebook(wire){const task=(0,foreign.Ik)(wire.notebook_task),path=(0,foreign.Qq)(task.notebook_path),given=Object.
entries((0,foreign.Ik)(task.base_parameters));return path?{notebook:{path,parameters:given.map(([name,value])=>({name,value:(0,foreign.
pj)(value)}))}}:{}}function readCompute(wire){const compute=(0,foreign.Qq)((0,foreign.Ik)(wire.cluster_instance).cluster_id)||
(0,foreign.Qq)(wire.existing_cluster_id)||(0,foreign.Qq)(wire.effective_serverless_compute_id);return compute?{compute}:
{}}function readOutcome(wire){const outcome=(0,foreign.Qq)((0,foreign.Ik)(wire.condition_task).outcome);return outcome?{
outcome}:{}}function readIterations(wire){const stats=(0,foreign.Ik)((0,foreign.Ik)(wire.for_each_task).stats),counts=(0,foreign.
Ik)(stats.task_run_stats);if(typeof counts.total_iterations!="number")return{};const[first]=(0,foreign.p_)(stats.error_message_stats),
firstError=(0,foreign.Qq)(first?.error_message);return{iterations:{total:counts.total_iterations,succeeded:(0,foreign.yj)(
counts.succeeded_iterations)??0,failed:(0,foreign.yj)(counts.failed_iterations)??0,active:(0,foreign.yj)(counts.active_iterations)??
0,...firstError?{firstError}:{}}}}}),8637:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{sayLastWords:()=>sayLastWords});var _model_errors_0=__webpack_require__(3434),
_model_advice_1=__webpack_require__(4181),_model_outcome_7=__webpack_require__(6805),_model_run_6=__webpack_require__(60),
_text_cut_8=__webpack_require__(9967),_text_plain_2=__webpack_require__(4395),_text_states_3=__webpack_require__(2556),_text_words_4=__webpack_require__(
2181),_text_duration_5=__webpack_require__(5111);const LONGEST_WORD=2e3,LONGEST_NAME=200;function sayLastWords(commands,outcome){
if(outcome.kind==="started"&&commands.say("Not waiting for the run to end (wait: false)."),outcome.kind==="nothing-to-ru\
n"&&commands.notice(_text_words_4.OG),outcome.kind==="succeeded"&&outcome.withFailures&&commands.warning(`Run ${outcome.
run.runId} succeeded with failures: some tasks failed, and partial-success lets that pass.`,"Succeeded with failures"),outcome.
kind==="refused"&&outcome.error instanceof _model_errors_0.dz&&outcome.error.faults.length>1)for(const{input,message}of outcome.
error.faults)commands.foreign(`Input ${input}: ${message}`);const word=lastWord(outcome);word!==void 0&&commands.error(word)}
function lastWord(outcome){if(outcome.kind==="refused")return refused(outcome);if(outcome.kind==="timed-out")return tooLong(
outcome);if(outcome.kind==="canceled")return[`The workflow was canceled. ${CANCEL_FATES[outcome.fate]}`,pageOf(outcome.run)].
filter(Boolean).join(`
`);if(outcome.kind!=="failed")return;const{run,error}=outcome,advice=adviceOf(run),where=run.url?`Open the run to see mo\
re: ${run.url}`:`It is run ${run.runId}.`,task=(0,_model_run_6.gV)((0,_model_outcome_7.zV)(run.tasks)),why=error?` ${task?
`Task ${task.key}: `:""}${error}`:"";return[(0,_text_cut_8.ml)((0,_text_plain_2.TN)(`${endSentence(outcome)}${why}`),LONGEST_WORD),
advice,where].filter(Boolean).join(`
`)}function refused(outcome){const{error,run}=outcome;return[(0,_text_cut_8.ml)((0,_text_plain_2.TN)(error.message),LONGEST_WORD),
doubt(outcome),error.advice,pageOf(run)].filter(Boolean).join(`
`)}function doubt({run,inDoubt,goesOn,leftBy}){if(!inDoubt&&!goesOn)return"";const what=inDoubt?run?REPAIR_IN_DOUBT:START_IN_DOUBT:
GOES_ON;return leftBy!==void 0?`${what}. It is left running, as \`${leftBy}\` says.`:`${what}: the clean-up step of this\
 action ${inDoubt&&!run?"looks for it, and cancels it":"looks after it"}.`}const START_IN_DOUBT="A run may have been sta\
rted all the same",REPAIR_IN_DOUBT="The run may have been repaired, and may be going on",GOES_ON="The run may still be g\
oing on",FATES={ended:"The run was canceled and has ended.",canceling:"The run is being canceled.","not-canceled":"The r\
un could not be canceled from here; the clean-up step of this action tries again.",left:"The run is left running.","not-\
started":"Nothing had been started.",unknown:"If a run was started, the clean-up step of this action finds and cancels i\
t."},CANCEL_FATES={...FATES,ended:"The run was canceled, too, and has ended.",canceling:"The run is being canceled, too."};
function tooLong({run,fate,afterMs}){const after=(0,_text_duration_5.a)(afterMs),what=run?`${nameOf(run)} had not ended \
after ${after}`:`As far as is known, no run had started within ${after}`,progress=(0,_text_words_4.pp)(run?.tasks??[]),far=progress&&
` (${progress})`;return[`${what}${far}, which is all that \`timeout\` allows. ${FATES[fate]}`,"Give it more time, or fin\
d out what takes so long.",pageOf(run)].filter(Boolean).join(`
`)}function pageOf(run){return run?.url?`Run: ${run.url}`:""}function nameOf({runId,name}){return`Run ${runId}${name?` (${(0,_text_cut_8.
ml)((0,_text_plain_2.TN)(name),LONGEST_NAME)})`:""}`}function endSentence({run,failure,unknown}){const name=nameOf(run),
result=(0,_text_cut_8.ml)((0,_text_plain_2.TN)(run.condition.result),LONGEST_NAME);return unknown?`${name} ended as ${result}\
, which is not an end this action knows, so it counts as a failure.`:run.condition.result==="SUCCESS_WITH_FAILURES"?`${name}\
 succeeded with failures, and \`partial-success\` is \`fail\`.`:`${name} ${_text_states_3.x[failure].words} (${result}).`}
function adviceOf(run){return[...(0,_model_outcome_7.zV)(run.tasks).map(task=>(0,_model_run_6.mh)(task).condition),run.condition].
map(({code})=>code).map(_model_advice_1.c).find(advice=>advice!==void 0)}}),3868:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createAfterStart:()=>createAfterStart});
var p_limit=__webpack_require__(370),model_run=__webpack_require__(60);const OUTPUT_OUTAGE_MS=12e4;async function readOutput({
client,signal,follows=!1},task,attempt){if(task.kind==="for-each"){const counts=countsOf(task,attempt);return follows?{...NOTHING,
note:forEachNote(counts)}:forEachOutput(client,counts,attempt,signal)}const output=await client.getOutput(attempt.runId,
signal),{answer}=output;return{...NOTHING,...common(output),...special(task,output),...answer&&{answer}}}const NOTHING={
resultTruncated:!1,logsTruncated:!1};function common({result,logs,error,trace,info}){return{...result&&{result:result.text,
resultTruncated:result.truncated},...logs&&{logs:logs.text,logsTruncated:logs.truncated},...error===void 0?{}:{error},...trace===
void 0?{}:{trace},...info===void 0?{}:{note:info}}}const SILENT={pipeline:"A pipeline task returns nothing through the J\
obs API; its events are on the pipeline\u2019s page.","spark-submit":"A spark-submit task returns nothing through the Jo\
bs API; its output is in the driver logs of its cluster.","power-bi":"A Power BI task returns nothing through the Jobs A\
PI; what it updated is in Power BI.","sql-file":"A SQL file task returns nothing through the Jobs API; its results are o\
n the task\u2019s page."};function special(task,{returned}){if(task.kind==="condition")return task.outcome?{result:task.
outcome,note:`The condition is ${task.outcome}.`}:{};if(returned!==void 0)return tell(returned);const note=SILENT[task.kind];
return note?{note}:{}}function tell(returned){switch(returned.kind){case"child-run":return{note:`It started run ${returned.
runId}.`};case"dbt-artifacts":return{note:"dbt left artifacts behind; the task\u2019s page links to them for 30 minutes."};case"\
clean-room":return tellCleanRoom(returned);case"query":return{note:"The result of the query is on its page.",...linkOf(returned)};case"\
file":return{note:"The result of the file is on its page.",...linkOf(returned)};case"dashboard-pages":return{note:tellPages(
returned)};case"dbt-job":return tellDbtJob(returned);case"ai-runtime":return tellAiRuntime(returned);case"alert":return{
result:returned.state,note:`The alert is ${returned.state}.`,...linkOf(returned)};case"dashboard":return{note:tellDashboard(
returned)}}}function tellCleanRoom({schema,result}){return schema!==void 0?{note:`The clean room wrote to the schema ${schema}\
.`}:result===void 0?{}:{note:`The run in the clean room ended with ${result}.`}}function tellDashboard({widgets,broken}){
const errors2=broken.map(({title,error})=>`${title}: ${error}`).join("; ");return`The dashboard refreshed ${widgets-broken.
length} of ${widgets} widgets${errors2?` (${errors2})`:""}.`}function tellPages({pages,broken}){if(pages===0)return"The \
dashboard was refreshed.";const errors2=broken.map(({title,error})=>`${title}: ${error}`).join("; ");return`The dashboar\
d has ${pages} ${pages===1?"page":"pages"}${errors2?` (${errors2})`:""}.`}function tellDbtJob({steps,...more}){const broken=steps.
filter(({status})=>status!==""&&status!=="SUCCESS").map(({name,status})=>`; ${name} ended with ${status}`),logs=steps.filter(
step=>step.logs!=="").map(step=>`${step.name}
${step.logs}`);return{note:`dbt ran ${steps.length} ${steps.length===1?"step":"steps"}${broken.join("")}.`,...logs.length>
0?{logs:logs.join(`

`)}:{},...linkOf(more)}}function tellAiRuntime({runId,experimentId,message}){return{note:[runId&&`It is run ${runId}${experimentId?
` of the MLflow experiment ${experimentId}`:" of MLflow"}.`,message].filter(Boolean).join(" ")}}function linkOf({link}){
return link===void 0?{}:{link}}async function forEachOutput(client,counts,attempt,signal){const output={...NOTHING,note:forEachNote(
counts),error:counts?.firstError};if(attempt.condition.verdict?.kind==="success")return output;try{const{iterations}=await client.
getRun(attempt.runId,{signal,outageMs:OUTPUT_OUTAGE_MS}),broken=firstBroken(iterations);if(!broken)return output;const note=forEachNote(
counts??(0,model_run.ai)(iterations));output.note=`${note} The first one that failed is ${broken.task.key||"an iteration"}\
.`;const{error=output.error,...rest}=common(await client.getOutput(broken.attempt.runId,signal));return{...output,...rest,
error,note:output.note}}catch(failure2){if(signal?.throwIfAborted(),!counts)throw failure2;return output}}function countsOf({
iterations,...task},attempt){return(0,model_run.mh)(task).runId===attempt.runId?iterations:void 0}function forEachNote(counts){
return counts?`${counts.succeeded} of ${counts.total} iterations succeeded${counts.failed?`, ${counts.failed} failed`:""}\
.`:"A for-each task returns nothing of its own; its iterations do."}function firstBroken(iterations){const task=(0,model_run.
gV)(iterations.filter(one=>(0,model_run.mh)(one).runId!==""));return task&&{task,attempt:(0,model_run.mh)(task)}}var duration=__webpack_require__(
5111),failure=__webpack_require__(6085);const COLLECT_AT_ONCE=6;function createCollector(dependencies){const{clock,emit,
more,signal:over,atOnce=COLLECT_AT_ONCE}=dependencies,inTurn=(0,p_limit.A)(atOnce),asked=new Set,missing=new Set,fetchOne=async(path,task,attempt)=>{
if(!over?.aborted)try{const output=await readOutput(dependencies,task,attempt),beyond=await more?.of(path,task,attempt,output);
if(over?.aborted)return;await emit({type:"output",path,task,attempt,output:{...output,...beyond}})}catch(error){if(over?.
aborted)return;const reason=(0,failure.U)(error);await emit({type:"output-lost",path,task,attempt,reason})}},add=(path,task,attempt)=>{
if(attempt.runId===""||asked.has(attempt.runId)||!leavesOutput(attempt))return;asked.add(attempt.runId);const fetched=inTurn(
()=>fetchOne(path,task,attempt)).finally(()=>missing.delete(fetched));missing.add(fetched)},all=async()=>{for(;missing.size>
0;)await Promise.all(missing)};return{collect(changes){for(const change of changes)change.kind==="task"&&add(change.path,
change.task,change.attempt)},async settle(limitMs,signal){const done=new AbortController,over2=clock.sleep(limitMs,AbortSignal.
any([done.signal,...signal?[signal]:[]])),settled=()=>Promise.race([all(),over2]);return await(more?more.within(Math.min(
more.atEndMs??1/0,limitMs/2),settled):settled()),done.abort(),signal?.throwIfAborted(),missing.size}}}async function awaitOutputs({
settle},emit,limitMs,signal){const missing=await settle(limitMs,signal);missing>0&&await emit({type:"warning",text:`${outputCount(
missing)} did not arrive within ${(0,duration.a)(limitMs)}.`})}function outputCount(count){return count===1?"1 output":`${count}\
 outputs`}function leavesOutput({condition:{verdict}}){return verdict!==void 0&&verdict.kind!=="not-run"}var outcome=__webpack_require__(
6805),cut=__webpack_require__(9967),plain=__webpack_require__(4395);const LONGEST_ERROR=4e3;function conclude(run,partialSuccess){
const{verdict}=run.condition;if(verdict?.kind==="success")return{kind:"succeeded",run,withFailures:!1};if(verdict?.kind===
"success-with-failures"&&partialSuccess==="pass")return{kind:"succeeded",run,withFailures:!0};const failure2=verdict?.kind===
"failure"||verdict?.kind==="not-run"?verdict.failure:"run-failed";return{kind:"failed",run,failure:failure2,unknown:verdict?.
kind==="failure"&&verdict.unknown,error:errorOf(run)}}function errorOf(run){const task=(0,model_run.gV)((0,outcome.zV)(run.
tasks));return(0,cut.ml)((0,plain.TN)(task&&(0,outcome.A3)(task)||run.condition.message),LONGEST_ERROR)}function isWorthRepairing(outcome2){
return outcome2.kind==="failed"&&(outcome2.failure==="run-failed"||outcome2.failure==="run-timed-out")}var errors=__webpack_require__(
3434),cancel=__webpack_require__(1587),find_started=__webpack_require__(3770),run_journal=__webpack_require__(1030),refused=__webpack_require__(
5425),send=__webpack_require__(6661);async function tellLook({journal,collector,follower},{run,changes}){await journal.emit(
{type:"look",run,changes}),collector.collect(changes),follower.look(run)}const FOLLOW_LIMIT_MS=15e3;async function awaitAll({
journal,collector,follower},limitMs,signal){await Promise.all([awaitOutputs(collector,journal.emit,limitMs,signal),follower.
settle(Math.min(limitMs,FOLLOW_LIMIT_MS),signal)])}function knownRun({journal,place}){const run=(0,run_journal.EI)(journal.
state,place);if(!run)throw new Error("a run is followed that nobody has named");return run}var time_limit=__webpack_require__(
7350);const SEE_END_MS=6e4,LAST_COLLECT_MS=3e4,LOOK_MS=1e3,FIND_MS=1500,CANCEL_MS=5e3,CANCEL_AFTER_FIND_MS=3e3;async function endEarly(underway,error){
const{journal,place,inputs}=underway;if(error instanceof errors.j$)return(0,run_journal.hY)(journal.state)?concludeWithout(
underway,error.by):error.by==="timeout"?timedOut(underway,error.cause):canceled(underway,error.by);if(!(error instanceof
errors.lZ))throw error;return(0,refused.J)(journal.state,place,error,inputs)}async function concludeWithout(underway,by){
const{journal,inputs,collector}=underway,missing=by==="timeout"?await collector.settle(0):0,text=`${outputCount(missing)}\
 of the run had not arrived when \`timeout\` was over.`;return missing>0&&await journal.emit({type:"warning",text}),conclude(
knownRun(underway),inputs.partialSuccess)}async function canceled(underway,by){const fate=await cancelInHaste(underway,by);
return{kind:"canceled",run:(0,run_journal.EI)(underway.journal.state,underway.place),fate}}async function cancelInHaste(underway,by){
const{journal,inputs}=underway,{start}=journal.state;if(start.kind==="nothing-sent"||start.kind==="disowned")return"not-\
started";if(!inputs.wait)return tellLeft(underway,"wait: false",tellInHaste);if(inputs.onCancel==="leave")return tellLeft(
underway,"on-cancel");if(by==="clean-up")return"unknown";if(mayBeAnothers(underway))return tellUnseen(underway,"The work\
flow was canceled.");journal.emit({type:"canceling",by:"workflow"});try{const runId=start.kind==="known"?start.runId:await findInHaste(
underway,start);if(runId===void 0)return tellUnknown(underway);const deadlineMs=start.kind==="known"?CANCEL_MS:CANCEL_AFTER_FIND_MS;
return await underway.client.cancelRun(runId,{deadlineMs}),journal.emit({type:"cancel-accepted"}),tellPassing(underway,`\
The workflow was canceled: run ${runId} is being canceled, too.`),"canceling"}catch(error){const reason=(0,failure.U)(error);
return journal.emit({type:"cancel-failed",reason}),tellInHaste(underway,`The workflow was canceled, but the run could no\
t be: ${reason} The clean-up step tries again.`),"not-canceled"}}function mayBeAnothers({journal:{state}}){const{start,run}=state;
return run!==void 0||start.kind==="known"&&start.origin==="given"?!1:(start.kind==="sent"||start.kind==="known")&&!start.
isTokenDerived}function tellUnseen(underway,what){return tellInHaste(underway,`${what} The clean-up step looks whose run\
 the given idempotency token leads to before it cancels it.`),"not-canceled"}async function findInHaste({client,clock,journal},start){
const{request,jobId}=start;if(!(await lookInHaste({client,clock},jobId)).some(run=>(0,find_started.c)(start,run,{client,
clock})))return;const runId=await(0,send.NC)(client,request,{deadlineMs:FIND_MS});return journal.emit({type:"run",runId,
origin:"started",jobId}),runId}async function lookInHaste({client,clock},jobId){const limit=(0,time_limit.H)(clock,LOOK_MS);
try{return await client.listStarted(jobId,{deadlineMs:LOOK_MS,outageMs:0,signal:limit.signal})}catch(error){if(error instanceof
errors.j$)return[];throw error}finally{limit.close()}}function tellUnknown(underway){return tellInHaste(underway,"The wo\
rkflow was canceled before the start request was answered, and no run of it shows. The clean-up step looks once more."),
"unknown"}function tellInHaste({journal},text){journal.emit({type:"note",text})}function tellPassing({journal},text){journal.
emit({type:"note",text,isPassing:!0})}function tellLeft(underway,input,tell2=tellPassing){return tell2(underway,`The run\
 is left running, as ${input} says.`),"left"}async function timedOut(underway,cause){const{journal,place,inputs}=underway;
if(journal.state.start.kind==="nothing-sent"&&cause instanceof errors.lZ)return(0,refused.J)(journal.state,place,cutShort(
cause,inputs.timeout??0));const fate=await cancelAndSee(underway);return{kind:"timed-out",run:(0,run_journal.EI)(journal.
state,place),fate,afterMs:inputs.timeout??0}}function cutShort(cause,timeoutMs){const tried=`It was tried for ${(0,duration.
a)(timeoutMs)}, which is all that \`timeout\` allows.`;return new errors.lZ(cause.kind,`${cause.message} ${tried}`,cause.
advice,{cause})}async function cancelAndSee(underway){const{client,journal,inputs,canceled:stop}=underway,{start}=journal.
state;if(start.kind==="nothing-sent"||start.kind==="disowned")return"not-started";if(inputs.onTimeout==="leave")return tellLeft(
underway,"on-timeout");journal.emit({type:"canceling",by:"timeout"});const runId=(0,run_journal.SR)(journal.state);if(runId===
void 0)return"unknown";if(mayBeAnothers(underway))return tellUnseen(underway,"The timeout is over.");try{await client.cancelRun(
runId,{signal:stop})}catch(error){const reason=(0,failure.U)(error);return await journal.emit({type:"cancel-failed",reason}),
await journal.emit({type:"note",text:`The run could not be canceled: ${reason}`}),"not-canceled"}return await journal.emit(
{type:"cancel-accepted"}),tellPassing(underway,`The timeout is over: run ${runId} is being canceled.`),watchItEnd(underway,
runId)}async function watchItEnd(underway,runId){const{journal,canceled:signal}=underway,{repair:repair2,run:before}=journal.
state,repairId=repair2.kind==="taken"?repair2.repairId:void 0,onLook=look=>tellLook(underway,look);return await(0,cancel.
g)(underway,runId,SEE_END_MS,{signal,before,repairId,onLook,emit:journal.emit})===void 0?"canceling":(await awaitAll(underway,
LAST_COLLECT_MS,signal).catch(error=>{if(!signal.aborted)throw error}),(0,run_journal.hY)(journal.state)?"ended":"cancel\
ing")}var http_errors=__webpack_require__(668),run_changes=__webpack_require__(624);const MOST_SHOWN=20,READ_AGAIN_MS=6e4,
MOST_TRIES=5,DEADLINE_MS=1e4;function hasEnded({condition}){return condition.phase==="ended"}function childRunOf(dependencies){
const{client,emit,signal,collect,add,seen}=dependencies;let childId="",tries=0;const childOf=async attempt=>{try{const{returned}=await client.
getOutput(attempt.runId,signal);return returned?.kind==="child-run"?returned.runId:""}catch(error){if(!hasEnded(attempt)&&
error instanceof http_errors.hD&&error.kind==="request-refused")return"";throw error}},cut2=async which=>{const text=`Ru\
n ${childId} is not followed: it is ${which} that it was started from.`;return await emit({type:"note",text,isPassing:!0}),
!0};return{isDue:({attempt})=>childId!==""||hasEnded(attempt)||tries<MOST_TRIES,async look({path,task,attempt,above}){if(childId===
""&&(tries++,childId=await childOf(attempt)),childId==="")return hasEnded(attempt);if(above.runIds.includes(childId))return cut2(
"a run");const run=await client.getRun(childId,{signal,outageMs:0,deadlineMs:DEADLINE_MS});if(run.jobId!==""&&above.jobIds.
includes(run.jobId))return cut2("of a job");const changes=(0,run_changes.i)(seen.get(childId),run).map(change=>below(path,
change));return seen.set(childId,run),await emit({type:"child-look",path,task,attempt,run,changes}),collect(changes),add(
run.tasks,path,{runIds:[...above.runIds,childId],jobIds:[...above.jobIds,run.jobId]}),run.condition.phase==="ended"||hasEnded(
attempt)}}}function below(path,change){return change.kind==="run"?change:{...change,path:[...path,...change.path]}}function iterationsOf({
client,clock,emit,signal,collect,add}){const shown=new Map;let failedBefore=0,readAt=-1/0;const choose=iterations=>{const others=(0,model_run.
rb)(iterations).filter(one=>firstRunId(one)!==""&&!shown.has(firstRunId(one))),chosen=new Set(others.slice(0,MOST_SHOWN-
shown.size));for(const iteration of iterations){const runId=firstRunId(iteration),known=shown.get(runId);known?shown.set(
runId,{...iteration,key:known.key}):chosen.has(iteration)&&shown.set(runId,{...iteration,key:freeKey(iteration.key,[...shown.
values()])})}return[...shown.values()]};return{isDue({task,attempt},now){if(hasEnded(attempt))return!0;const failed=task.
iterations?.failed??0;return shown.size<MOST_SHOWN&&failed>failedBefore&&now-readAt>=READ_AGAIN_MS},async look({path,task,
attempt,above}){readAt=clock.now();const{iterations}=await client.getRun(attempt.runId,{signal,outageMs:0,deadlineMs:DEADLINE_MS});
failedBefore=task.iterations?.failed??0;const told=choose(iterations);return await emit({type:"iterations",path,task,attempt,
iterations,shown:told}),collect(told.flatMap(iteration=>attemptsOf(path,iteration))),add(told,path,above),hasEnded(attempt)}}}
function firstRunId({attempts:[{runId}]}){return runId}function attemptsOf(path,iteration){const of={kind:"task",path:[...path,
iteration.key],task:iteration};return iteration.attempts.map(attempt=>({...of,attempt}))}function freeKey(key,taken){const keys=new Set(
taken.map(task=>task.key));let free=key;for(let number=keys.size;keys.has(free);number++)free=`[${number}]`;return free}
const DEEPEST=3,MOST_FOLLOWED=100,MOST_A_TURN=10,LOOKS_AT_ONCE=3,OUTPUTS_AT_ONCE=2,LAST_TRIES=3,PAUSE_MS=1e3;function createFollower(dependencies){
return dependencies.follows?new InsideFollower(dependencies):{look:()=>{},settle:async()=>{}}}class InsideFollower{#dependencies;#inside;#collector;#inTurn=(0,p_limit.
A)(LOOKS_AT_ONCE);#followed=new Map;#busy=new Set;#lostOutputs=0;#hasTold=!1;#tooMany=!1;constructor(dependencies){const{
more}=dependencies;this.#dependencies=dependencies,this.#collector=createCollector({...dependencies,emit:event=>this.#tell(
event),atOnce:OUTPUTS_AT_ONCE,...more?{more:{of:more.of,within:(_ms,work)=>work()}}:{}}),this.#inside={...dependencies,emit:event=>this.#tell(
event),collect:changes=>this.#collector.collect(changes),add:(tasks,path,above)=>this.#add(tasks,path,above),seen:new Map}}look(run){
this.#add(run.tasks,[],{runIds:[run.runId],jobIds:run.jobId===""?[]:[run.jobId]});const now=this.#dependencies.clock.now(),
due=[...this.#followed.values()].filter(one=>isOpen(one)&&one.inside.isDue(one.parent,now));for(const one of due.sort((a,b)=>a.
lookedAt-b.lookedAt).slice(0,MOST_A_TURN))this.#start(one)}async settle(limitMs,signal){const{clock}=this.#dependencies,
until=clock.now()+limitMs,done=new AbortController,stop=AbortSignal.any([done.signal,...signal?[signal]:[]]);await Promise.
race([this.#lookForTheLastTime(stop),clock.sleep(limitMs,stop)]),done.abort(),signal?.throwIfAborted();const missing=await this.#collector.
settle(Math.max(0,until-clock.now()),signal);await this.#tellWhatIsMissing(missing)}#add(tasks,path,above){for(const task of tasks)
for(const attempt of task.attempts){const parent={path:[...path,task.key],task,attempt,above},known=this.#followed.get(attempt.
runId);known?known.parent=parent:isFollowed(parent)&&this.#take(parent)}}#take(parent){if(this.#followed.size>=MOST_FOLLOWED){
this.#tooMany=!0;return}const inside=parent.task.kind==="for-each"?iterationsOf(this.#inside):childRunOf(this.#inside);this.#followed.
set(parent.attempt.runId,{parent,inside,lookedAt:0,isBusy:!1,isDone:!1})}#start(one){one.isBusy=!0,one.lookedAt=this.#dependencies.
clock.now();const looking=this.#inTurn(()=>this.#lookInto(one)).finally(()=>{one.isBusy=!1,this.#busy.delete(looking)});
this.#busy.add(looking)}async#lookInto(one){const{signal}=this.#dependencies;if(!signal?.aborted)try{one.isDone=await one.
inside.look(one.parent),delete one.failure}catch(error){if(signal?.aborted)return;one.failure=(0,failure.U)(error),one.isDone=
error instanceof http_errors.hD&&error.kind==="request-refused",await this.#tell({type:"follow-lost",path:one.parent.path,
reason:one.failure})}}async#lookForTheLastTime(stop){const tries=new Map;for(;;){for(;this.#busy.size>0;)await Promise.all(
this.#busy);const left=[...this.#followed.values()].filter(one=>isOpen(one)&&isWorthATry(one,tries.get(one)??0));if(left.
length===0||stop.aborted||(left.some(one=>tries.has(one))&&await this.#dependencies.clock.sleep(PAUSE_MS,stop),stop.aborted))
return;for(const one of left)tries.set(one,(tries.get(one)??0)+1),this.#start(one)}}async#tell(event){this.#dependencies.
signal?.aborted||(event.type==="output-lost"&&this.#lostOutputs++,await this.#dependencies.emit(event))}async#tellWhatIsMissing(missingOutputs){
const failed=[...this.#followed.values()].find(({failure:failure2})=>failure2!==void 0),outputs=missingOutputs+this.#lostOutputs,
said=failed?`what task ${failed.parent.path.join("/")} consists of could not be looked at: ${failed.failure}`:outputs>0?
`${outputs===1?"1 output":`${outputs} outputs`} could not be fetched.`:this.#tooMany?`only ${MOST_FOLLOWED} tasks are lo\
oked into.`:void 0;said===void 0||this.#hasTold||(this.#hasTold=!0,await this.#tell({type:"note",text:`Of nested runs no\
t everything is shown: ${said} (\`follow\`)`}))}}function isOpen({isBusy,isDone}){return!isBusy&&!isDone}function isWorthATry({
failure:failure2},tries){return tries===0||failure2!==void 0&&tries<LAST_TRIES}function isFollowed({task:{kind},attempt,
above}){const{phase,verdict}=attempt.condition,hasBegun=hasEnded(attempt)?verdict?.kind!=="not-run":phase==="running"||phase===
"terminating";return attempt.runId===""||!hasBegun?!1:kind==="for-each"||kind==="run-job"&&above.runIds.length<DEEPEST}var meet=__webpack_require__(
662);const LOOK_UP_MS=3e4;async function leaveRunning(underway,started){const run=await lookUp(underway,started);return run&&
(await(0,meet.A)(underway,started,run),await underway.journal.emit({type:"look",run,changes:[]})),{kind:"started",run:knownRun(
underway)}}async function lookUp({client,journal,canceled:signal},{runId,origin}){try{return await client.getRun(runId,{
outageMs:LOOK_UP_MS,signal})}catch(error){if(!(error instanceof errors.lZ)||origin==="given"&&error.kind==="request-refu\
sed")throw error;const text=`The run was started, but its page could not be looked up: ${error.message}`;await journal.emit(
{type:"warning",text});return}}const FEWEST=3,FEWEST_FOR_HABIT=5,HABIT_SPREAD=.25,LEAST_SPREAD=.05,COUNTED_SHARE=.9;function pastRuns(completed){
return completed.filter(wentWell).flatMap(({totalMs=0,startedAt,tasks})=>{if(totalMs<=0||startedAt===void 0)return[];const untilEnd=tasks.
map(task=>{const began=(0,model_run.mh)(task).startedAt;return[task.key,began===void 0?void 0:startedAt+totalMs-began]});
return[{totalMs,untilEnd:new Map(untilEnd)}]})}function wentWell({condition:{verdict},repairIds,totalMs=0,countedMs=totalMs}){
return(verdict?.kind==="success"||verdict?.kind==="success-with-failures")&&repairIds.length===0&&countedMs>=totalMs*COUNTED_SHARE}
function forecastOf(past,run,now){if(run.repairIds.length>0)return;const alike=past.filter(one=>hasTasksOf(one,run)),newest=newestTask(
run),sinceTask=newest&&fit(alike.map(({untilEnd})=>untilEnd.get(newest.key)),now-newest.startedAt);return sinceTask||run.
startedAt===void 0?sinceTask:fit(alike.map(({totalMs})=>totalMs),now-run.startedAt)}function usualDuration(past,run){const totals=past.
filter(one=>hasTasksOf(one,run)).map(({totalMs})=>totalMs),{usualMs,spread=1/0}=fit(totals,0)??{};return totals.length>=
FEWEST_FOR_HABIT&&spread<=HABIT_SPREAD?usualMs:void 0}function hasTasksOf({untilEnd},{tasks}){return untilEnd.size===0||
untilEnd.size===tasks.length&&tasks.every(({key})=>untilEnd.has(key))}function newestTask({tasks}){return tasks.flatMap(
task=>{const{startedAt,condition}=(0,model_run.mh)(task);return startedAt===void 0||condition.phase==="waiting"?[]:[{key:task.
key,startedAt}]}).reduce((newest,task)=>newest&&newest.startedAt>=task.startedAt?newest:task,void 0)}function fit(durations,ageMs){
const logs=durations.flatMap(ms=>ms!==void 0&&ms>0?[Math.log(ms)]:[]);if(logs.length<FEWEST)return;const mean=sum(logs)/
logs.length,variance=sum(logs.map(log=>(log-mean)**2))/(logs.length-1);return{ageMs,usualMs:Math.exp(mean),spread:Math.max(
LEAST_SPREAD,Math.sqrt(variance))}}function sum(numbers){return numbers.reduce((total,one)=>total+one,0)}const MOST_TASKS=50;
function createPast({client,clock,emit,signal}){let isAsked=!1,past=[];const learn=async run=>{const withTasks=run.tasks.
length<=MOST_TASKS;past=pastRuns(await client.listCompletedRuns(run.jobId,{withTasks,signal}));const ms=usualDuration(past,
run);ms!==void 0&&!signal.aborted&&await emit({type:"usual",ms})};return{ask(run){isAsked||!hasPast(run)||(isAsked=!0,learn(
run).catch(()=>{}))},forecast:run=>forecastOf(past,run,client.serverNow()??clock.now())}}function hasPast({jobId,runType,
repairIds,condition}){return jobId!==""&&runType!=="SUBMIT_RUN"&&repairIds.length===0&&condition.phase!=="ended"}var repair=__webpack_require__(
5600);const MOST_KEPT=30,LONGEST_KEPT=1e6;function createOwnCode(checkout,context){const kept=new Map;let root;const find=async()=>{
if(context.checkout!==context.workspace)return context.checkout;const located=await checkout.locate(context.workspace,context);
return"root"in located?located.root:void 0},from=async ask=>{try{const folder=await(root??=find());return folder===void 0?
void 0:await ask(folder)}catch{return}};return{hasFile:async path=>kept.has(path)||await from(folder=>checkout.size(folder,
path))!==void 0,async readFile(path){const known=kept.get(path);if(known!==void 0)return known;const text=await from(async folder=>(await checkout.
bytes(folder,path)).toString("utf8"));return text===void 0||text.length>LONGEST_KEPT||(kept.size>=MOST_KEPT&&kept.clear(),
kept.set(path,text)),text}}}const LONGEST_EXPORT_MS=1e4,LONGEST_PAGES_MS=6e4;function createCellReader({client,clock,onPages,
signal:over},which){const oneAtATime=(0,p_limit.A)(1);let time=new AbortController,isTooSlow=!1;const readInTime=async of=>{
if(isTooSlow||time.signal.aborted||over?.aborted)return{reason:"there is no time left for it"};const done=new AbortController,
late=new AbortController,stop=AbortSignal.any([late.signal,time.signal,...over?[over]:[]]);clock.sleep(onPages?LONGEST_PAGES_MS:
LONGEST_EXPORT_MS,done.signal).then(()=>done.signal.aborted||late.abort());try{const cells=await client.exportNotebook(of.
attempt.runId,stop,onPages&&(pages=>onPages(of,pages)));return isWanted(which,of)?cells?{cells}:{reason:"the export hold\
s no notebook that can be read"}:void 0}catch(error){return isTooSlow||=late.signal.aborted,{reason:stop.aborted?"it was\
 not there in time":(0,failure.U)(error)}}finally{done.abort()}};return{async read(of){return isWanted(which,of)||onPages&&
of.task.kind==="notebook"?oneAtATime(()=>readInTime(of)):void 0},async within(ms,work){const done=new AbortController;clock.
sleep(ms,done.signal).then(()=>done.signal.aborted||time.abort());try{return await work()}finally{done.abort(),time=new AbortController}}}}
function isWanted(which,{task,attempt}){return which==="none"||task.kind!=="notebook"?!1:which==="all"||attempt.condition.
verdict?.kind==="failure"}const MORE_AT_END_MS=1e4;function createMore({journal,inputs,checkout,...dependencies}){const{
work,context,cellOutputs,outputDir}=inputs,onPages=outputDir&&((of,pages)=>journal.emit({type:"exported",...of,pages})),
cells=createCellReader({...dependencies,...onPages&&{onPages}},cellOutputs),code=createOwnCode(checkout,context),readCells=async(path,task,attempt)=>{
const read=await cells.read({path,task,attempt});return read&&"reason"in read&&await journal.emit({type:"cells-lost",task,
attempt,reason:read.reason}),read&&"cells"in read?read.cells:void 0};return{within:cells.within,...outputDir?{}:{atEndMs:MORE_AT_END_MS},
async of(path,task,attempt,output){try{const exported=await readCells(path,task,attempt),isFailure=attempt.condition.verdict?.
kind==="failure";if(!isFailure&&!exported)return{};const{explainFailure,otherCells}=await __webpack_require__.e(119).then(
__webpack_require__.bind(__webpack_require__,8119)),source={work,code,folder:journal.state.folder};return{...exported&&cellOutputs===
"all"?{cells:otherCells(exported)}:{},...isFailure?await explainFailure(task,output,exported,source):{}}}catch(error){return await journal.
emit({type:"cells-lost",task,attempt,reason:(0,failure.U)(error)}),{}}}}}var watch=__webpack_require__(7574);const COLLECT_LIMIT_MS=5*
6e4;function createAfterStart(step,over){const{inputs,journal}=step,more=createMore({...step,signal:over}),telling={...step,
emit:journal.emit,more,follows:inputs.follow,signal:over},[collector,follower]=[createCollector(telling),createFollower(
telling)],underway={...step,collector,follower,past:createPast(telling)};return{follow:started=>follow(underway,started),
leave:started=>leaveRunning(underway,started),endEarly:error=>endEarly(underway,error)}}async function follow(underway,started){
const{inputs}=underway;await watchToItsEnd(underway,started,started.repaired?.repairId);for(let attempt=1;attempt<=inputs.
repairAttempts&&isWorthRepairing(outcomeOf(underway));attempt++){const repaired=await(0,repair.KL)(underway,started.runId,
attempt);if(!repaired)break;await watchToItsEnd(underway,started,repaired.repairId)}return outcomeOf(underway)}async function watchToItsEnd(underway,started,repairId){
const{inputs,journal,past,stop}=underway,{emit}=journal,{pollInterval:interval}=inputs,options={interval,signal:stop,before:journal.
state.run,repairId,emit,forecast:past.forecast};let run;for await(const look of(0,watch.wB)(underway,started.runId,{...options,
mayBeMissing:started.origin==="given"}))journal.state.run||await(0,meet.A)(underway,started,look.run),await tellLook(underway,
look),interval==="auto"&&past.ask(look.run),run=look.run;run&&(repairId!==void 0&&!run.repairIds.includes(repairId)&&await emit(
repairNeverShowed(repairId)),await awaitAll(underway,COLLECT_LIMIT_MS,stop),await emit({type:"run-ended",run}))}function repairNeverShowed(repairId){
return{type:"warning",text:`The run has ended, and repair ${repairId} never showed in its history: it is judged as it st\
ands.`}}function outcomeOf({journal,place,inputs}){return conclude(knownRun({journal,place}),inputs.partialSuccess)}}),662:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>meet,d:()=>expectOurs});var _text_duration_0=__webpack_require__(5111),
_ownership_1=__webpack_require__(936);async function meet(dependencies,started,run){const{client,clock,journal,limit}=dependencies,
{start}=journal.state;await expectOurs(journal.emit,started,start.kind==="known"&&start.isTokenDerived,run);const now=clock.
now(),clocks={elapsedMs:now-(started.sentAt??now),now,serverNow:client.serverNow()};if(limit.restart(alreadyRunning(started,
run,clocks)),started.origin!=="started"||(0,_ownership_1.hy)(run,clocks)!=="earlier")return;const age=(0,_text_duration_0.
a)(Math.max((0,_ownership_1.dl)(run,clocks),run.totalMs??0)),ended=run.condition.phase==="ended"?", which has ended":"",
text=`Found again, not started: the idempotency token was used before, and led to the run that it started ${age} ago${ended}\
.`;await journal.emit({type:"notice",text})}function alreadyRunning(started,run,clocks){return started.repaired||run.repairIds.
length>0||run.condition.phase==="ended"?0:started.origin==="started"?(0,_ownership_1.zy)(run,clocks):(0,_ownership_1.dl)(
run,clocks)}async function expectOurs(emit,claim,isTokenDerived,run){const error=isTokenDerived?(0,_ownership_1.ck)(claim,
run):(0,_ownership_1.zl)(claim,run);if(error)throw await emit({type:isTokenDerived?"misnamed":"disowned"}),error}}),5600:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ip:()=>repair,KL:()=>repairOrTell,_W:()=>RepairRefused});var _databricks_http_errors_0=__webpack_require__(
668),_databricks_wire_foreign_4=__webpack_require__(3894),_watch_1=__webpack_require__(7574),_model_errors_2=__webpack_require__(
3434),_model_run_3=__webpack_require__(60);class RepairRefused extends _model_errors_2.lZ{}const OUTAGE_MS=5*6e4,RETRY_MS=2e3,
SLOWEST_RETRY_MS=1e4,LOOKS_AFTER_LOSS=5,NO_REPAIR="";async function repair({client,clock,random,emit,inputs},runId,signal){
const run=await(0,_watch_1.W1)({client,clock,random,signal,emit},runId),only=onlyOf(inputs.work),taskKeys=only?tasksOfThese(
run.tasks,only):tasksToRepair(run.tasks);if(taskKeys.length===0)throw new RepairRefused("request-refused",`Run ${runId} \
has no task that could be repaired.`,"Start it anew.");const body=repairBody(run,taskKeys,inputs.work),until=clock.now()+
OUTAGE_MS;let isAnyUnanswered=!1;for(let attempt=1;;attempt++){signal?.throwIfAborted(),await emit({type:"repairing",taskKeys});
try{const repairId=await client.repairRun(body,signal);return await emit({type:"repaired",repairId,taskKeys}),{repairId,
taskKeys}}catch(error){if(signal?.throwIfAborted(),!(error instanceof _databricks_http_errors_0.hD))throw error;const isRefusal=error.
kind!=="unreachable";isAnyUnanswered||=!isRefusal;const repairId=isAnyUnanswered?await repairSince({client,clock,random},
{before:run,isRefusedSince:isRefusal,signal,emit}):void 0;if(repairId!==void 0)return await emit({type:"repaired",repairId,
taskKeys}),{repairId,taskKeys};if(isRefusal)throw await emit({type:"repair-refused",reason:error.message}),new RepairRefused(
error.kind,error.message,error.advice,{cause:error});if(clock.now()>until)throw error;await clock.sleep(Math.min(attempt*
RETRY_MS,SLOWEST_RETRY_MS),signal)}}}async function repairOrTell({journal,stop,...dependencies},runId,nth){const{emit}=journal;
try{const repaired=await repair({...dependencies,emit},runId,stop),{repairId,taskKeys}=repaired,text=`Repair ${nth} (${repairId}\
) runs again: ${taskKeys.join(", ")}.`;return await emit({type:"note",text,isPassing:!0}),repaired}catch(error){if(!(error instanceof
RepairRefused))throw error;await emit({type:"note",text:`The run could not be repaired: ${error.message}`});return}}async function repairSince(dependencies,{
before,isRefusedSince,signal,emit}){let looks=0;const options={interval:RETRY_MS,signal,repairId:NO_REPAIR,emit},longer={
...options,interval:"auto",withinMs:_watch_1.uZ};for await(const{run}of(0,_watch_1.wB)(dependencies,before.runId,isRefusedSince?
longer:options)){const latest=run.repairIds.at(-1);if(latest!==void 0&&!before.repairIds.includes(latest))return latest;
if(looks++,(looks===LOOKS_AFTER_LOSS||run.condition.phase==="ended"&&looks>1)&&!isRefusedSince)return}}function tasksToRepair(tasks){
const chosen=new Set(tasks.filter(task=>(0,_model_run_3.mh)(task).condition.verdict?.kind==="failure"||GIVEN_UP.has(resultOf(
task))).map(task=>task.key));for(let size=-1;size!==chosen.size;){size=chosen.size;for(const task of tasks)resultOf(task)===
"SKIPPED"&&task.dependsOn.some(key=>chosen.has(key))&&chosen.add(task.key)}return tasks.map(task=>task.key).filter(key=>chosen.
has(key))}const GIVEN_UP=new Set(["UPSTREAM_FAILED","UPSTREAM_CANCELED","UPSTREAM_EVICTED"]);function onlyOf(work){const only="\
only"in work&&work.only.length>0?work.only:(0,_databricks_wire_foreign_4.jO)(askedOf(work).only);return only.length>0?only:
void 0}function tasksOfThese(tasks,only){const areKeys=only.every(key=>typeof key=="string"&&/^[\w-]+$/.test(key)),ran=tasks.
filter(task=>areKeys?only.includes(task.key):!LEFT_OUT.has(resultOf(task))),chosen=new Set(tasksToRepair(ran));for(let size=-1;size!==
chosen.size;){size=chosen.size;for(const task of ran)task.dependsOn.some(key=>chosen.has(key))&&chosen.add(task.key)}return ran.
map(task=>task.key).filter(key=>chosen.has(key))}const LEFT_OUT=new Set(["DISABLED","EXCLUDED"]);function resultOf(task){
return(0,_model_run_3.mh)(task).condition.result}function repairBody({runId,repairIds,given},taskKeys,work){const latest=repairIds.
at(-1),{performance_target:target}=askedOf(work);return{run_id:BigInt(runId),...latest===void 0?{}:{latest_repair_id:BigInt(
latest)},rerun_tasks:taskKeys,...onlyOf(work)?{}:{rerun_dependent_tasks:!0},...Object.keys(given.jobParameters).length>0?
{job_parameters:given.jobParameters}:{},...given.taskParameters,...target===void 0?{}:{performance_target:target}}}function askedOf(work){
return work.kind==="run"?{}:work.kind==="request"?work.body:work.extra}}),5947:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{startOnRerun:()=>startOnRerun});var _databricks_http_errors_0=__webpack_require__(
668),_meet_1=__webpack_require__(662),_ownership_2=__webpack_require__(936),_repair_3=__webpack_require__(5600),_send_4=__webpack_require__(
6661),_watch_5=__webpack_require__(7574);async function startOnRerun(start,attempts){for(let attempt=start.firstAttempt??
1;attempt<attempts;attempt++){const started=await takeUp(start,{attempt,isLast:attempt===attempts-1});if(started)return started}
return(0,_send_4.EA)(start,attempts)}async function takeUp(start,{attempt,isLast}){const{client,clock,emit,jobId}=start,
sentAt=clock.now(),runId=await sendUnlessDeleted(start,attempt);if(runId===void 0)return;const run=await(0,_watch_5.W1)(
start,runId);await(0,_meet_1.d)(emit,{origin:"started",jobId},start.inputs.idempotencyToken===void 0,run);const age=(0,_ownership_2.
hy)(run,{elapsedMs:clock.now()-sentAt,now:clock.now(),serverNow:client.serverNow()});return age!=="earlier"?(age==="uncl\
ear"&&await emit({type:"note",text:unclearAge(run)}),await(0,_send_4.mk)(start,[runId]),start.inputs.cancelPreviousRuns&&
await foundNoRoom(start,runId)?void 0:{runId,origin:"started",jobId,sentAt}):takeUpEarlier(start,run,isLast)}async function foundNoRoom(start,runId){
const{verdict}=(await(0,_watch_5.W1)(start,runId)).condition;if(verdict?.kind!=="not-run"||verdict.failure!=="run-skippe\
d")return!1;const{emit}=start;return await emit({type:"note",text:`Run ${runId} was skipped before there was room for it\
, so another one is started.`}),await emit({type:"disowned"}),!0}async function takeUpEarlier(start,found,isLast){const{
emit,jobId}=start,{runId}=found,run=await atItsEnd(start,found),isEnded=run.condition.phase==="ended",isToFollow=!isEnded||
run!==found&&isGood(run,start.inputs),isRoomFirst=isLast&&!isToFollow&&!isGood(run,start.inputs);isRoomFirst&&await(0,_send_4.
mk)(start,[runId]);const repaired=isToFollow?"active":await repairUnlessGood(start,run);if(repaired===void 0){await emit(
{type:"disowned"});return}await emit({type:"run",runId,origin:"found",jobId}),isRoomFirst||await(0,_send_4.mk)(start,[runId]);
const started={runId,origin:"found",jobId,taskKeys:run.tasks.map(({key})=>key)};return repaired!=="active"?{...started,repaired}:
(await emit({type:"note",text:`Re-attached to run ${runId}: ${`an earlier attempt of this workflow run started it, and ${isEnded&&
isToFollow?"it went on until now":"it is still going on"}.`}`}),started)}async function atItsEnd(start,found){if(found.condition.
phase!=="terminating")return found;const{emit,signal}=start,which=`Run ${found.runId} of an earlier attempt of this work\
flow run`;await emit({type:"note",text:`${which} is just ending, and its end is waited for first.`,isPassing:!0});let last=found;
for await(const{run}of(0,_watch_5.wB)(start,found.runId,{interval:"auto",signal,emit}))last=run;return last}async function repairUnlessGood(start,run){
if(!isGood(run,start.inputs))return repairEarlier(start,run);const text=`Run ${run.runId} of an earlier attempt of this \
workflow run succeeded, so a new one is started.`;await start.emit({type:"note",text})}function isGood({condition:{verdict}},{
partialSuccess}){return verdict?.kind==="success"||verdict?.kind==="success-with-failures"&&partialSuccess==="pass"}function unclearAge({
runId,condition}){const end=condition.phase==="ended"?", and its end counts":"";return`It could not be told whether run ${runId}\
 was started now or by an earlier attempt of this workflow run: the workspace does not say when it started, or clocks co\
ntradict each other. It is taken for the new one${end}.`}async function sendUnlessDeleted(start,attempt){try{return await(0,_send_4.
tN)(start,attempt)}catch(error){if(!(error instanceof _databricks_http_errors_0.hD)||error.kind!=="request-refused"||!/delet/i.
test(error.said))throw error;const text=`The run of an earlier attempt was deleted (\u201C${error.said}\u201D), so a new one \
is started.`;await start.emit({type:"note",text});return}}async function repairEarlier(start,{runId}){const{emit,signal}=start;
try{const repaired=await(0,_repair_3.Ip)(start,runId,signal),keys=repaired.taskKeys.join(", ");return await emit({type:"\
note",text:`Repairing run ${runId}, which an earlier attempt of this workflow run started and which failed: ${keys}.`}),
repaired}catch(error){if(!(error instanceof _repair_3._W))throw error;if((await(0,_watch_5.W1)(start,runId)).condition.phase!==
"ended")return"active";const why=`and cannot be repaired, so a new one is started. ${error.message}`;await emit({type:"n\
ote",text:`Run ${runId} of an earlier attempt failed ${why}`});return}}}),370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>pLimit});class Node{value;next;constructor(value){this.value=value}}class Queue{#head;#tail;#size;constructor(){
this.clear()}enqueue(value){const node=new Node(value);this.#head?(this.#tail.next=node,this.#tail=node):(this.#head=node,
this.#tail=node),this.#size++}dequeue(){const current=this.#head;if(current)return this.#head=this.#head.next,this.#size--,
this.#head||(this.#tail=void 0),current.value}peek(){if(this.#head)return this.#head.value}clear(){this.#head=void 0,this.#tail=
void 0,this.#size=0}get size(){return this.#size}*[Symbol.iterator](){let current=this.#head;for(;current;)yield current.
value,current=current.next}*drain(){for(;this.#head;)yield this.dequeue()}}function pLimit(concurrency){let rejectOnClear=!1;
if(typeof concurrency=="object"&&({concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),typeof rejectOnClear!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const queue=new Queue;let activeCount=0;const resumeNext=()=>{
activeCount<concurrency&&queue.size>0&&(activeCount++,queue.dequeue().run())},next=()=>{activeCount--,resumeNext()},run=async(function_,resolve,arguments_)=>{
const result=(async()=>function_(...arguments_))();resolve(result);try{await result}catch{}next()},enqueue=(function_,resolve,reject,arguments_)=>{
const queueItem={reject};new Promise(internalResolve=>{queueItem.run=internalResolve,queue.enqueue(queueItem)}).then(run.
bind(void 0,function_,resolve,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise(
(resolve,reject)=>{enqueue(function_,resolve,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{
get:()=>activeCount},pendingCount:{get:()=>queue.size},clearQueue:{value(){if(!rejectOnClear){queue.clear();return}const abortError=AbortSignal.
abort().reason;for(;queue.size>0;)queue.dequeue().reject(abortError)}},concurrency:{get:()=>concurrency,set(newConcurrency){
validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&queue.size>
0;)resumeNext()})}},map:{async value(iterable,function_){const promises=[];try{Array.from(iterable,(value,index)=>{const promise=generator(
function_,value,index);return promises.push(promise),promise})}catch(error){for(const promise of promises)promise.catch(
()=>{});throw error}return Promise.all(promises)}}}),generator}function limitFunction(function_,options){const limit=pLimit(
options),limitedFunction=(...arguments_)=>limit(()=>function_(...arguments_));return Object.defineProperty(limitedFunction,
"clearQueue",{value:limit.clearQueue}),limitedFunction}function validateConcurrency(concurrency){if(!((Number.isInteger(
concurrency)||concurrency===Number.POSITIVE_INFINITY)&&concurrency>0))throw new TypeError("Expected `concurrency` to be \
a number from 1 and up")}})};
