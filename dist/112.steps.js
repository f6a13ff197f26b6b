"use strict";exports.id=112,exports.ids=[112],exports.modules={8112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{deploy:()=>deploy});var action_commands=__webpack_require__(
4610),action_context=__webpack_require__(6354),p_limit=__webpack_require__(370),errors=__webpack_require__(668),foreign=__webpack_require__(
3894),model_errors=__webpack_require__(3434),create_once=__webpack_require__(9906),jobs_listed=__webpack_require__(9823),
jobs_hash=__webpack_require__(9026);const PREFIX="databricks-run",TAGS={set:PREFIX,key:`${PREFIX}-key`,nonce:`${PREFIX}-\
nonce`,definition:`${PREFIX}-definition`,state:`${PREFIX}-state`};function setHash({serverUrl,repository,deployment,namePrefix}){
return(0,jobs_hash.q)(JSON.stringify([serverUrl,repository.toLowerCase(),deployment,namePrefix]))}function keyHash(key){
return(0,jobs_hash.q)(JSON.stringify(["key",key]))}function tagsOf({set,key,nonce,definition,state}){return{[TAGS.set]:set,
[TAGS.key]:key,...nonce&&{[TAGS.nonce]:nonce},...definition&&{[TAGS.definition]:definition},...state&&{[TAGS.state]:`${state.
jobId}.${state.hash}`}}}function readMark(tags){const all=new Map(Object.entries(typeof tags=="object"&&tags!==null?tags:
{})),of=name=>{const value=all.get(name);return typeof value=="string"?value:""},set=of(TAGS.set),key=of(TAGS.key);if(set===
""||key==="")return;const[jobId="",hash=""]=of(TAGS.state).split("."),state=hash?{jobId,hash}:void 0;return{set,key,nonce:of(
TAGS.nonce),definition:of(TAGS.definition),...state&&{state}}}function isOwnTag(name){return name===PREFIX||name.startsWith(
`${PREFIX}-`)}const READS_AT_ONCE=16;async function takeInventory(jobs,{set,names:names2},signal){const listed=await(0,jobs_listed.
X9)(jobs,await jobs.list({signal}),signal),isMeant=job=>isOwn(job,set)||names2.has((0,foreign.Qq)(job.settings.name)),whole=(await(0,p_limit.
A)(READS_AT_ONCE).map(listed.filter(isMeant),({jobId})=>jobs.get(jobId,signal))).filter(job=>job!==void 0);return sortOut(
whole.filter(job=>isOwn(job,set)),[...listed.filter(job=>!isMeant(job)),...whole.filter(job=>!isOwn(job,set))])}function sortOut(ours,others){
const inventory={own:new Map,doubles:[],others:[...others]};for(const job of ours.sort(jobs_listed.jI)){const{key="",nonce=""}=readMark(
job.settings.tags)??{},first=inventory.own.get(key);first===void 0?inventory.own.set(key,job):nonce!==""&&nonce!==readMark(
first.settings.tags)?.nonce?inventory.doubles.push(job):inventory.others.push(job)}return inventory}function isOwn({jobId,
settings},set){const mark=readMark(settings.tags);return mark?.set===set&&(mark.state===void 0||mark.state.jobId===jobId)}
function canonicalJson(value){const pieces=[],stack=[{value}];for(let next=stack.pop();next!==void 0;next=stack.pop())typeof next==
"string"?pieces.push(next):pieces.push(canonical_open(next.value,stack));return pieces.join("")}function canonical_open(value,stack){
if(typeof value!="object"||value===null)return isNothing(value)?"null":JSON.stringify(scalarText(value));const isList=Array.
isArray(value),entries=isList?value.map(entry=>["",entry]):sortedFields(value);stack.push(isList?"]":"}");for(let index=entries.
length-1;index>=0;index--){const[name,entry]=entries[index]??["",void 0];stack.push({value:entry},(index>0?",":"")+(isList?
"":`${JSON.stringify(name)}:`))}return isList?"[":"{"}function sortedFields(value){return Object.entries(value).filter(([
,entry])=>!isNothing(entry)).sort(([a],[b])=>a<b?-1:1)}function scalarText(value){return String(value)}function isNothing(value){
return value==null}function identityOf({settings,runAsUserName}){const given=explicitIdentity(settings);if(given!==void 0)
return given;if(runAsUserName!=="")return isUuid(runAsUserName)?{service_principal_name:runAsUserName}:{user_name:runAsUserName}}
function explicitIdentity(settings){const given=settings.run_as;return(0,foreign.Gv)(given)&&Object.values(given).some(name=>(0,foreign.
Qq)(name)!=="")?given:void 0}function isUuid(name){return/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(
name)}function fieldAt(place,name,known=name){return{kind:place.kind.field(known),from:{place,step:name}}}function entryAt(place,key){
return{kind:place.kind.entry(),from:{place,step:key}}}function pathOf({from}){if(from===void 0)return"";const before=pathOf(
from.place);return typeof from.step=="string"?before+nameStep(before,from.step):`${before}[${from.step.map(quoted).join(
":")}]`}function nameStep(before,name){return/^[\w-]+$/.test(name)?before===""?name:`.${name}`:`[${JSON.stringify(name)}\
]`}function quoted(key){return/^[\w.-]+$/.test(key)?key:JSON.stringify(key)}const DEFAULTS=[{at:["job.name"],values:["Un\
titled"],source:"reference"},{at:["job.description","task.description"],values:[""],source:"reference: optional"},{at:["\
job.timeout_seconds","task.timeout_seconds"],values:[0],source:"reference; cli libs/testserver/jobs.go"},{at:["job.max_c\
oncurrent_runs"],values:[1],source:"reference"},{at:["job.schedule.pause_status","job.trigger.pause_status","job.continu\
ous.pause_status"],values:["UNPAUSED"],source:"reference; tf docs/resources/job.md"},{at:["job.continuous.task_retry_mod\
e"],values:["NEVER"],source:"sdk: Continuous"},{at:["job.queue.enabled"],values:[!1],source:"reference; tf jobs/jobs_api\
_go_sdk.go"},{at:["job.performance_target"],values:["PERFORMANCE_OPTIMIZED"],source:"cli bundle/configsync/defaults.go; \
tf docs/resources/job.md"},{at:["job.edit_mode"],values:["EDITABLE"],source:"reference"},{at:["job.email_notifications.n\
o_alert_for_skipped_runs","job.notification_settings.no_alert_for_skipped_runs","job.notification_settings.no_alert_for_\
canceled_runs","job.notification_settings.alert_on_last_attempt","task.email_notifications.no_alert_for_skipped_runs","t\
ask.notification_settings.no_alert_for_skipped_runs","task.notification_settings.no_alert_for_canceled_runs","task.notif\
ication_settings.alert_on_last_attempt"],values:[!1],source:"reference; cli bundle/configsync/defaults.go; jobs made in \
the UI have them"},{at:["task.run_if"],values:["ALL_SUCCESS"],source:"reference; cli libs/testserver/jobs.go"},{at:["tas\
k.max_retries"],values:[0],source:"reference"},{at:["task.min_retry_interval_millis"],values:[0],source:"reference: retr\
ied at once"},{at:["task.retry_on_timeout","task.disable_auto_optimization"],values:[!1],source:"reference"},{at:["task.\
disabled"],values:[!1],source:"cli bundle/configsync/defaults.go"},{at:["task.dbt_task.schema"],values:["default"],source:"\
tf jobs/resource_job.go"},{at:["task.pipeline_task.full_refresh"],values:[!1],source:"cli bundle/configsync/defaults.go"},
{at:["task.spark_jar_task.run_as_repl"],values:[!0],source:"tf#4450: came back unasked"},{at:["task.for_each_task.concur\
rency"],values:[20],source:"tf docs/resources/job.md"},{at:["cluster.cluster_name"],values:[""],source:"jobs made in the\
 UI have it"},{at:["cluster.workload_type.clients.jobs","cluster.workload_type.clients.notebooks"],values:[!0],source:"c\
li bundle/config/mutator/resourcemutator; tf clusters/resource_cluster.go: their own default"}],SOURCES={at:["task.noteb\
ook_task.source","task.spark_python_task.source","task.sql_task.file.source","task.dbt_task.source"],source:"reference; \
cli bundle/direct/dresources/resources.yml"},OPEN_MAPS=[{at:["job.email_notifications","job.webhook_notifications","job.\
notification_settings","task.email_notifications","task.webhook_notifications","task.notification_settings"],source:"ref\
erence; cli acceptance/bundle/resources/jobs/update"},{at:["job.tags"],source:"reference; cli acceptance/bundle/resource\
s/jobs/tags_empty_map"},{at:["job.queue"],source:"tf jobs/jobs_api_go_sdk.go"},{at:["job.run_as"],source:"sdk: JobRunAs"},
{at:["job.health","task.health"],source:"reference: rules only"},{at:["job.environments[].spec"],source:"sdk: Environmen\
t"},{at:["cluster.spark_conf","cluster.spark_env_vars","cluster.custom_tags"],source:"sdk: ClusterSpec, maps of text"},{
at:["cluster.workload_type","cluster.workload_type.clients"],source:"sdk: WorkloadType"},{at:["cluster.aws_attributes","\
cluster.azure_attributes","cluster.gcp_attributes"],source:"sdk: ClusterSpec"},{at:["task.notebook_task.base_parameters",
"task.python_wheel_task.named_parameters","task.sql_task.parameters","task.run_job_task.job_parameters","task.run_job_ta\
sk.notebook_params","task.run_job_task.python_named_params","task.run_job_task.sql_params","task.run_job_task.pipeline_p\
arams"],source:"sdk: maps of text"}],FILLED_IN=[{at:["cluster.enable_elastic_disk","cluster.enable_local_disk_encryption",
"cluster.node_type_id","cluster.driver_node_type_id","cluster.driver_instance_pool_id","cluster.data_security_mode"],source:"\
cli bundle/direct/dresources/resources.yml; tf clusters/resource_cluster.go"},{at:["cluster.single_user_name"],source:"c\
li bundle/configsync/defaults.go"},{at:["cluster.runtime_engine"],values:["STANDARD"],source:"jobs made in the UI have i\
t"},{at:["cluster.spark_env_vars.PYSPARK_PYTHON"],values:["/databricks/python3/bin/python3"],source:"jobs made in the UI\
 have it"},{at:['cluster.spark_conf["spark.databricks.delta.preview.enabled"]'],source:"tf jobs/resource_job.go: the ser\
vice added it once"}],MANAGED={at:["cluster.aws_attributes","cluster.azure_attributes","cluster.gcp_attributes"],source:"\
cli bundle/direct/dresources/resources.yml"},WRITE_ONLY=[{within:"job.trigger.table_update",field:"condition",beside:"ta\
ble_names",source:"cli#6315, cli#6442"},{within:"cluster",field:"apply_policy_default_values",beside:"policy_id",source:"\
cli bundle/direct/dresources/resources.yml; cli#5731"}],RUN_AS={at:["job.run_as"],source:"reference; cli acceptance/bund\
le/run_as/job_default"},LEFT_OUT=[{at:["job.format"],source:"reference: ignored when it is sent"},{at:["job.access_contr\
ol_list"],source:"reference: taken by create alone, and not returned"}],KEYED_LISTS=[{at:["job.tasks"],key:["task_key"],
source:"cli bundle/direct/dresources/job.go; tf#4159: sorted"},{at:["job.job_clusters"],key:["job_cluster_key"],source:"\
cli bundle/direct/dresources/job.go"},{at:["job.environments"],key:["environment_key"],source:"cli bundle/direct/dresour\
ces/job.go"},{at:["job.parameters"],key:["name"],source:"cli bundle/direct/dresources/job.go"},{at:["task.depends_on"],key:[
"task_key","outcome"],source:"cli#4363: sorted; reference: outcome"},{at:["job.webhook_notifications.on_start","job.webh\
ook_notifications.on_success","job.webhook_notifications.on_failure","job.webhook_notifications.on_duration_warning_thre\
shold_exceeded","job.webhook_notifications.on_streaming_backlog_exceeded","task.webhook_notifications.on_start","task.we\
bhook_notifications.on_success","task.webhook_notifications.on_failure","task.webhook_notifications.on_duration_warning_\
threshold_exceeded","task.webhook_notifications.on_streaming_backlog_exceeded"],key:["id"],source:"cli bundle/direct/dre\
sources/job.go: in any order"}],SETS={at:["job.email_notifications.on_start","job.email_notifications.on_success","job.e\
mail_notifications.on_failure","job.email_notifications.on_duration_warning_threshold_exceeded","job.email_notifications\
.on_streaming_backlog_exceeded","task.email_notifications.on_start","task.email_notifications.on_success","task.email_no\
tifications.on_failure","task.email_notifications.on_duration_warning_threshold_exceeded","task.email_notifications.on_s\
treaming_backlog_exceeded"],source:"unknown; the order of addresses means nothing"},WITHOUT_CASE=[{at:["job.git_source.g\
it_provider"],source:"reference"},{at:["job.run_as.user_name","job.run_as.service_principal_name"],source:"users and app\
lications know no case"}],RENAMED=[{at:["job.environments[].spec.client"],to:"environment_version",source:"sdk: compute.\
Environment"}],SCOPES={"job.tasks[]":"task","task.for_each_task.task":"task","task.new_cluster":"cluster","job.job_clust\
ers[].new_cluster":"cluster"},OPEN=placesOf(OPEN_MAPS),LEFT=placesOf(LEFT_OUT),SET=placesOf([SETS]),CASELESS=placesOf(WITHOUT_CASE),
SOURCE=placesOf([SOURCES]),OF_SERVICE=placesOf([MANAGED]),UNTOLD=new Set([...WRITE_ONLY.map(({within:within2,field})=>`${within2}\
.${field}`),...RUN_AS.at]),DEFAULT=new Map(DEFAULTS.flatMap(({at,values})=>at.map(row=>[row,values.map(scalarText)]))),FILLED=new Map(
FILLED_IN.flatMap(({at,values})=>at.map(row=>[row,values?.map(scalarText)??"any"]))),KEYED=new Map(KEYED_LISTS.flatMap(({
at,key})=>at.map(row=>[row,key]))),TODAY=new Map(RENAMED.flatMap(({at,to})=>at.map(row=>[row,to])));function jobKind(){return kindOf(
"job")}function kindOf(row){const fields=new Map;let entry;return{row,isOpen:OPEN.has(row),isLeftOut:LEFT.has(row),isSet:SET.
has(row),isCaseless:CASELESS.has(row),isSource:SOURCE.has(row),isManaged:OF_SERVICE.has(row),isUntold:UNTOLD.has(row),defaults:DEFAULT.
get(row),filledIn:FILLED.get(row),key:KEYED.get(row),renamed:TODAY.get(row),field:name=>{const known=fields.get(name);if(known)
return known;const made=kindOf(scoped(row+nameStep(row,name)));return fields.set(name,made),made},entry:()=>entry??=kindOf(
scoped(`${row}[]`))}}function placesOf(rows){return new Set(rows.flatMap(({at})=>at))}function scoped(row){return Object.
hasOwn(SCOPES,row)?SCOPES[row]??row:row}const DEEPEST=40;function treeOf(settings){const source=isNothing(settings.git_source)?
"WORKSPACE":"GIT";return mapAt(settings,{kind:jobKind()},{source,depth:0})}function nodeAt(value,place,around){if(typeof value!=
"object"||value===null)return scalarAt(value,place,around);if(around.depth>DEEPEST)return{kind:"leaf",value,text:canonicalJson(
value),quiet:!1};const inside2={...around,depth:around.depth+1};return Array.isArray(value)?place.kind.isSet?setOf(value):
listAt(value,place,inside2):mapAt(value,place,inside2)}function scalarAt(value,{kind},{source}){const written=scalarText(
value),quiet=kind.isSource?written===source:kind.defaults?.includes(written)??!1;return{kind:"leaf",value,text:JSON.stringify(
kind.isCaseless?written.toLowerCase():written),quiet}}function setOf(value){const texts=new Set(value.filter(entry=>!isNothing(
entry)).map(canonicalJson));return{kind:"leaf",value,text:`[${[...texts].sort().join()}]`,quiet:!1}}function mapAt(value,place,around){
const entries=new Map;for(const[name,inner]of Object.entries(value)){if(isNothing(inner)||place.kind.row==="job.tags"&&isOwnTag(
name))continue;const known=place.kind.field(name).renamed??name;if(known!==name&&!isNothing(value[known]))continue;const at=fieldAt(
place,name,known),node=at.kind.isLeftOut?void 0:nodeAt(inner,at,around);node&&!isEmptyList(node)&&entries.set(known,{name,
place:at,node})}return{kind:"map",value,entries,quiet:place.kind.isOpen&&areQuiet(entries)}}function listAt(value,place,around){
const{key:fields}=place.kind,entries=new Map;return value.forEach((inner,index)=>{if(isNothing(inner))return;const key=(fields&&
keyOf(inner,fields))??[String(index)],own=entries.has(nameOf(key))?[...key,String(index)]:key,at=entryAt(place,own);entries.
set(nameOf(own),{name:nameOf(own),place:at,node:nodeAt(inner,at,around)})}),{kind:fields?"keyed":"list",value,entries,quiet:!1}}
function nameOf(key){return key.length===1?key[0]??"":JSON.stringify(key)}function keyOf(entry,[first,...more]){const key=textOf(
entry,first);if(key!==void 0)return[key,...more.map(name=>textOf(entry,name)).filter(text=>text!==void 0)]}function textOf(entry,name=""){
if(typeof entry!="object"||entry===null||!Object.hasOwn(entry,name))return;const value=Reflect.get(entry,name);return isNothing(
value)||typeof value=="object"?void 0:scalarText(value)}function isEmptyList(node){return Array.isArray(node.value)&&(node.
kind==="leaf"?node.text==="[]":node.entries.size===0)}function partsOf({place,node}){if(!(node.kind==="leaf"||node.kind===
"list"))return node.kind==="keyed"||place.kind.isOpen?[...node.entries.values()]:void 0}function areQuiet(entries){return entries.
values().every(({node})=>node.quiet)}function meaningOf(node){if(node.kind==="leaf")return node.text;const loud=[...node.
entries].filter(([,entry])=>!entry.node.quiet);return node.kind==="list"?`[${loud.map(([,entry])=>meaningOf(entry.node)).
join()}]`:`{${loud.sort(([a],[b])=>a<b?-1:1).map(([name,entry])=>`${JSON.stringify(name)}:${meaningOf(entry.node)}`).join()}\
}`}function shownValue(node){if(node.kind==="leaf")return node.value;const loud=[...node.entries.values()].filter(entry=>!entry.
node.quiet);return node.kind!=="map"?loud.map(entry=>shownValue(entry.node)):Object.fromEntries(loud.map(({name,node:inner})=>[
name,shownValue(inner)]))}function hashes_definitionForm(settings){const tree=treeOf(settings);return{tree,hash:(0,jobs_hash.
q)(meaningOf(tree))}}function hashes_stateForm(remote){return hashes_definitionForm({...remote.settings,run_as:identityOf(
remote)})}function definitionHash(settings){return hashes_definitionForm(settings).hash}function stateHash(remote){return hashes_stateForm(
remote).hash}function jobPlanHash({scope,action,wanted:wanted2,there}){return(0,jobs_hash.q)(canonicalJson([scope,action,
wanted2,there]))}const VERSION="v1",KEY_LENGTH=12;function planHash({jobs}){return[VERSION,...jobs.filter(isDone).map(wordOf)].
join(" ")}function readApprovedPlan(text){const[version,...words]=text.trim().split(/\s+/);return version===VERSION&&words.
every(word=>/^[\da-f]{12}:[\da-f]{32}$/.test(word))?new Set(words):void 0}function notApproved({jobs},approved){return jobs.
filter(job=>isDone(job)&&!approved.has(wordOf(job)))}function isDone({action}){return action!=="none"}function wordOf({key,
jobId="",hash}){return`${(key===""?(0,jobs_hash.q)(JSON.stringify(["job",jobId])):keyHash(key)).slice(0,KEY_LENGTH)}:${hash}`}
const SETTLING_MS=[0,1e3,2e3,4e3,8e3,15e3,3e4];async function createJob(dependencies,desired,set){const{name,settings}=desired,
mark={set,key:keyHash(desired.key),definition:definitionHash(settings)},withMark=nonce=>({...settings,tags:{...(0,foreign.
Ik)(settings.tags),...tagsOf({...mark,nonce})}});return{desired,...await(0,create_once.U)(dependencies,{name,settings:withMark,
nonceOf})}}function nonceOf({settings}){return readMark(settings.tags)?.nonce??""}async function settle(dependencies,created,set){
const listed=await listUntil(dependencies,created),ids=new Set(listed.map(({jobId})=>jobId)),ends=new Map;for(const one of created){
const unseen=ids.has(one.jobId)?void 0:await refusedToLook(dependencies,one.jobId);if(unseen){ends.set(one.desired.key,unseen);
continue}const rivals=listed.filter(job=>isOwn(job,set)&&readMark(job.settings.tags)?.key===keyHash(one.desired.key));ends.
set(one.desired.key,await settleOrSay(dependencies,one,rivals.sort(jobs_listed.jI)))}return ends}const GIVEN_AWAY="which\
 who signs in may not see: access_control_list in its file gives it to somebody else. Give this identity CAN_MANAGE ther\
e, and on the job in the workspace, before you run the step again: it would create another one.";async function refusedToLook({
jobs,signal},jobId){try{await jobs.get(jobId,signal)}catch(error){if(!(error instanceof errors.hD)||error.kind==="unreac\
hable")throw error;return error.status!==403?void 0:{failed:`It was created as job ${jobId}, ${GIVEN_AWAY}`}}}async function settleOrSay(...of){
try{return await settleOne(...of)}catch(error){if(!(error instanceof errors.hD)||error.kind==="unreachable")throw error;
return{failed:`There are several jobs of its key, and the next apply deletes all but one: ${error.message}`}}}async function settleOne({
jobs,signal},{desired,jobId,nonces},rivals){const first=rivals[0],isOurs=first===void 0||first.jobId===jobId||nonces.includes(
nonceOf(first)),kept=first?.jobId??jobId,ours=[jobId,...rivals.filter(job=>nonces.includes(nonceOf(job))).map(job=>job.jobId)];
for(const id of new Set(ours))id!==kept&&await jobs.delete(id,{signal});return isOurs||readMark(first.settings.tags)?.definition===
definitionHash(desired.settings)?{jobId:kept,isOurs}:{failed:`Another step has created job ${kept} for the same key from\
 another definition at the same time. Plan again, and let steps that deploy the same jobs wait for each other (\`concurre\
ncy\`).`}}async function listUntil({jobs,clock,signal,onWarning},created){const from=clock.now();let listed=[];for(const at of SETTLING_MS){
await clock.sleep(Math.max(0,from+at-clock.now()),signal),listed=await jobs.list({signal});const ids=new Set(listed.map(
({jobId})=>jobId));if(created.every(({jobId})=>ids.has(jobId)))return(0,jobs_listed.X9)(jobs,listed,signal)}return onWarning(
"The workspace does not list the jobs that it has just created. If another step was at work at the same time, jobs may b\
e there twice; the next apply finds and deletes them."),(0,jobs_listed.X9)(jobs,listed,signal)}const MOST_NAMED=3;async function noteRunning(client,planned,signal){
const running=[];for(const{plan,remote}of planned){if(plan.action!=="delete"||!remote)continue;const active=await client.
listActiveRuns(remote.jobId,signal);if(active.length===0)continue;const sentence=stillRunning(remote.jobId,active);plan.
notes.push(`It is not deleted while it runs: ${sentence}`),running.push(sentence)}return running}function stillRunning(jobId,active){
const[only]=active;if(active.length===1)return`Job ${jobId} has an active run (${only??""}).`;const rest=active.length>MOST_NAMED?
" \u2026":"";return`Job ${jobId} has ${active.length} active runs (${active.slice(0,MOST_NAMED).join(", ")}${rest}).`}const JOBS_AT_ONCE=5;
async function applyPlan(dependencies,planned,set){const work=createWork(dependencies),of=action=>planned.filter(({plan})=>plan.
action===action);await createAll(dependencies,work,of("create"),set),await work.each(of("update"),one=>update(dependencies,
one,set)),await work.each(of("delete"),one=>remove(dependencies,one)),await work.quietly(planned.flatMap(outOfStep),one=>note(
dependencies,one)),work.end(planned)}async function createAll(dependencies,work,planned,set){const created=new Map;if(await work.
each(planned,async one=>{created.set(one,await createJob(dependencies,wanted(one),set))}),created.size===0)return;const settled=await work.
once(()=>settle(dependencies,[...created.values()],set)),ours=[];for(const one of created.keys()){const desired=wanted(one),
end=settled?.get(desired.key)??{failed:NOT_SETTLED};if("failed"in end){work.tell(one,{kind:"failed",message:end.failed});
continue}dependencies.onJob(desired.key,end.jobId),work.tell(one,{kind:"done"});const definition=definitionHash(desired.
settings);end.isOurs&&ours.push({jobId:end.jobId,definition,found:definition})}await work.quietly(ours,one=>note(dependencies,
one))}const NOT_SETTLED="The job was created, and whether another step has created it as well could not be looked up. Th\
e next apply does it.";function wanted({desired}){if(desired===void 0)throw new Error("a job without a definition is not\
 created or changed");return desired}function outOfStep({plan,desired,remote}){const mark=remote&&readMark(remote.settings.
tags);if(plan.action!=="none"||!desired||!mark)return[];const definition=definitionHash(desired.settings);return mark.definition===
definition&&mark.state?.hash===stateHash(remote)?[]:[{jobId:remote.jobId,definition,found:mark.definition}]}function createWork({
canceled,onEnd,onWarning}){const ended=new Set;let isAway=!1;const tell=(one,end)=>{ended.has(one)||(ended.add(one),onEnd(
one,end))},attempt=async(act,failed)=>{try{return await act()}catch(error){if(!(error instanceof model_errors.lZ||error instanceof
model_errors.j$))throw error;isAway||=error instanceof model_errors.lZ&&error.kind==="unreachable",failed(error instanceof
model_errors.lZ?`${error.message.replace(/[.…]?$/,".")} ${error.advice}`:STOPPED);return}},isOver=()=>isAway||canceled.
aborted;return{async each(jobs,act){await(0,p_limit.A)(JOBS_AT_ONCE).map(jobs,async one=>{if(isOver()||ended.has(one))return;
const end=await attempt(()=>act(one),message=>tell(one,{kind:"failed",message}));end&&tell(one,end)})},async quietly(all,act){
await(0,p_limit.A)(JOBS_AT_ONCE).map(all,async one=>isOver()?void 0:act(one))},once:act=>attempt(act,onWarning),tell,end(jobs){
for(const one of jobs)one.plan.action!=="none"&&tell(one,{kind:"not-begun"})}}}const STOPPED="The workflow was canceled \
before the workspace had answered. Whether this was done is not known: the next apply finds out, and completes it.";async function update(dependencies,one,set){
const{jobs,signal}=dependencies,desired=wanted(one),jobId=one.remote?.jobId??"",now=await jobs.get(jobId,signal);if(!now||
!isSame(now,one.remote))return changedMeanwhile(jobId);const definition=definitionHash(desired.settings),nonce=readMark(
now.settings.tags)?.nonce??"",mark={set,key:keyHash(desired.key),nonce,definition};return await jobs.reset(jobId,asReset(
desired.settings,mark),signal),await note(dependencies,{jobId,definition,found:definition}),{kind:"done"}}function changedMeanwhile(jobId){
return{kind:"failed",message:`Job ${jobId} was changed while this step was at work. Plan again.`}}function isSame(now,then){
if(!then||stateHash(now)!==stateHash(then))return!1;const[one,other]=[now,then].map(({settings})=>readMark(settings.tags));
return one?.set===other?.set&&one?.definition===other?.definition}function asReset({access_control_list:_grants,...settings},mark){
return{...settings,tags:{...(0,foreign.Ik)(settings.tags),...tagsOf(mark)}}}async function note(dependencies,noted){const{
jobId}=noted;try{await remember(dependencies,noted)}catch(error){if(!(error instanceof model_errors.lZ||error instanceof
model_errors.j$))throw error;const why=error instanceof model_errors.lZ?error.message:"the workflow was canceled.";dependencies.
onWarning(`Job ${jobId} is as its file says, but that could not be noted in its tags: ${why} The next apply does it.`)}}
async function remember({jobs,signal,onWarning},{jobId,definition,found}){const job=await jobs.get(jobId,signal),mark=job&&
readMark(job.settings.tags);if(!job||!mark)return;if(mark.definition!==found)return onWarning(`Another step has applied \
another definition to job ${jobId} meanwhile. Plan again, and let steps that deploy the same jobs wait for each other (\`\
concurrency\`).`);const tags={...(0,foreign.Ik)(job.settings.tags),...tagsOf({...mark,definition,state:{jobId,hash:stateHash(
job)}})};await jobs.setTags(jobId,tags,signal)}async function remove({jobs,client,signal},{plan,remote}){const jobId=remote?.
jobId??"",active=await client.listActiveRuns(jobId,signal);if(active.length>0)return{kind:"failed",message:`${stillRunning(
jobId,active)} It is not deleted.`};try{const now=await jobs.get(jobId,signal);if(now&&!isSame(now,remote))return changedMeanwhile(
jobId);now&&await jobs.delete(jobId,{signal})}catch(error){if(!(error instanceof errors.hD&&error.status===403)||await isListed(
jobs,plan.name,jobId,signal))throw error}return{kind:"done"}}async function isListed(jobs,name,jobId,signal){const listed=await jobs.
list({name,signal}).catch(()=>{});return listed===void 0||listed.some(job=>job.jobId===jobId)}var checkout_root=__webpack_require__(
2105),fork_guard=__webpack_require__(4536),action_reader=__webpack_require__(8215),action_target=__webpack_require__(1148),
telling=__webpack_require__(3699),quote=__webpack_require__(7819),file_read=__webpack_require__(4569),names=__webpack_require__(
1824),checkout_select=__webpack_require__(162),within=__webpack_require__(8673);const GLOB=/[*?[\]{}]|[!+@]\(/,MOST_FILES=1e3;
async function readJobFiles(reader,files,place,lines){const before=reader.faults.length;if(checkLines(reader,lines),reader.
faults.length>before)return;const paths=await pathsOf(reader,files,place,lines),read=await Promise.all(paths.map(path=>readOne(
reader,files,place.checkout,path)));return reader.faults.length>before?void 0:read.filter(file=>file!==void 0)}function checkLines(reader,lines){
const[first]=lines;first===void 0&&reader.fault("job-file","nothing was given. Name the files that describe the jobs.");
for(const line of lines){const fault=(0,checkout_select.rG)(line);fault&&reader.fault("job-file",`${(0,names.V)(line)} ${fault}`)}
first?.startsWith("!")&&reader.fault("job-file",`${(0,names.V)(first)} takes out of what the lines before it name, and i\
t is the first. Put it behind them.`)}async function pathsOf(reader,files,place,lines){const before=reader.faults.length;
let paths=new Set;for(const line of lines)if(line.startsWith("!"))paths=await without(reader,paths,place,line);else for(const path of await namedBy(
reader,files,place,line))paths.add(path);return paths.size>MOST_FILES?reader.fault("job-file",`${paths.size} files match\
, and at most ${MOST_FILES} are read. Narrow the patterns.`):paths.size===0&&reader.faults.length===before&&reader.fault(
"job-file","its lines take out all files that they name."),[...paths].sort()}async function namedBy(reader,files,place,line){
if(!GLOB.test(line))return[(await(0,file_read.Mk)(files,place,(0,within.DZ)(line)??line)).path];const inner=(0,within.xG)(
line,(0,within.MT)(place.workspace,place.checkout)),found=await files.match(place.checkout,line),matches=found.length>0||
inner===void 0?found:await files.match(place.checkout,inner);return matches.length===0&&reader.fault("job-file",`${(0,names.
V)(line)} matches no file of the checkout.`),matches}async function without(reader,paths,{workspace,checkout},line){const prefix=(0,within.
MT)(workspace,checkout),pattern=line.slice(1).trim(),isTakenOut=await(0,checkout_select.P7)([`./${pattern}`]),left=[...paths].
filter(path=>![path,prefix+path].some(isTakenOut));return left.length===paths.size&&!GLOB.test(pattern)&&reader.warnings.
push(`job-file: ${(0,names.V)(line)} takes nothing out: no line before it names that.`),new Set(left)}async function readOne(reader,files,root,path){
const read=await files.read(root,path);return"text"in read?{path,text:read.text}:reader.fault("job-file",`${(0,names.V)(
path)} ${(0,file_read.Wj)(read)}`)}const UNTITLED="Untitled",LONGEST_NAME_BYTES=4096;function desiredJobs(definitions,namePrefix,onFault){
return definitions.map(({key,file,line,settings})=>{const own=typeof settings.name=="string"?settings.name:UNTITLED,name=`${namePrefix}${own}`;
return Buffer.byteLength(name)>LONGEST_NAME_BYTES&&onFault(`${file}:${line}: the name has more than ${LONGEST_NAME_BYTES}\
 bytes with its prefix. Shorten it.`),{key,file,line,name,settings:{queue:{enabled:!0},...settings,name}}})}var secrecy=__webpack_require__(
4202);async function readDeployInputs({env,files,checkout},given,machine){const reader=new action_reader.m(env),lines=reader.
list("job-file"),context=await(0,checkout_root.K)(reader,checkout,given,{input:"job-file",lines}),target=await(0,action_target.
_)(reader,env,machine,context),namePrefix=readPrefix(reader),bundleTarget=reader.text("target"),jobs=await readJobs(reader,
files,context,{lines,bundleTarget,namePrefix});await checkFork(reader,checkout,context);const approved=readApproved(reader),
inputs={jobs,scope:{serverUrl:context.serverUrl,repository:repositoryOf(env,context),deployment:readDeployment(reader),namePrefix},
...bundleTarget&&{bundleTarget},mode:reader.choice("mode",["plan","apply"]),...approved&&{approved},adopt:reader.flag("a\
dopt",!1),prune:reader.flag("prune",!1),failOnDrift:reader.flag("fail-on-drift",!1),summary:reader.flag("summary",!0),...readTelling(
reader),secrets:[reader.text("github-token"),...reader.secrets].filter(Boolean),context};if(checkTogether(reader,inputs),
reader.faults.length>0||!target)throw new model_errors.dz(reader.faults,reader.warnings,CORRECT,reader.secrets);return{...inputs,
target,warnings:reader.warnings}}function readDeployTelling(env){return readTelling(new action_reader.m(env))}function readTelling(reader){
return{prComment:reader.choice("pr-comment",["never","on-changes","always"]),githubToken:reader.text("github-token"),leg:(0,telling.
N)(reader)}}const CORRECT="Nothing was sent to Databricks. Correct the files, or the `with:` block of the step, and run \
it again.",MOST_WARNINGS=20;async function readJobs(reader,files,context,{lines,bundleTarget,namePrefix}){const{faultText,
readDefinitions,readVariables}=await __webpack_require__.e(683).then(__webpack_require__.bind(__webpack_require__,7163)),
variables=await readVariables(reader.yaml("variables")||"{}");"fault"in variables?reader.fault("variables",variables.fault):
reader.secrets.push(...(0,secrecy.VY)(variables.value));const texts=await readJobFiles(reader,files,context,lines);if("f\
ault"in variables||texts===void 0)return[];const read=await readDefinitions(texts,{...bundleTarget&&{target:bundleTarget},
variables:variables.value,syntax:"deploy",relativePaths:"refused",tasks:"wanted"});for(const fault of read.faults)reader.
fault("job-file",faultText(fault));reader.warnings.push(...read.warnings.slice(0,MOST_WARNINGS));const more=read.warnings.
length-MOST_WARNINGS;return more>0&&reader.warnings.push(`The files of job-file draw ${more} more warnings.`),desiredJobs(
read.jobs,namePrefix,message=>reader.fault("job-file",message))}async function checkFork(reader,checkout,context){if(context.
fork===void 0)return;const head=await checkout.head(context.checkout),refusal2=(0,fork_guard.U)(context,head,{git:!1,checkout:!0},
{wayThrough:""});refusal2!==void 0&&reader.fault("job-file",refusal2)}function repositoryOf({GITHUB_REPOSITORY_ID:id=""},{
repository}){return/^\d{1,20}$/.test(id)?`id ${id}`:repository}function readPrefix(reader){const given=reader.verbatim("\
name-prefix");return new RegExp("\\p{Cc}","u").test(given)?(reader.fault("name-prefix",`${(0,quote.h)(given)} is not a v\
alid beginning of a name. Write one line, such as \`[pr-12] \`.`),""):given}const LONGEST_DEPLOYMENT=200;function readDeployment(reader){
const given=reader.text("deployment")||"default";return given.length<=LONGEST_DEPLOYMENT&&!new RegExp("\\p{Cc}","u").test(
given)?given:(reader.fault("deployment",`${(0,quote.h)(given)} is not a valid name. Write one line, such as \`default\` or\
 \`etl\`.`),"")}function readApproved(reader){const given=reader.text("approved-plan");if(given!=="")return readApprovedPlan(
given)??reader.fault("approved-plan",`${(0,quote.h)(given)} is not a plan hash. Give the output \`plan-hash\` of the step \
that made the plan.`)}function checkTogether(reader,{mode,failOnDrift,approved}){mode==="plan"&&approved&&reader.fault("\
approved-plan","it goes with `mode: apply`. Leave it out."),mode==="apply"&&failOnDrift&&reader.fault("fail-on-drift","i\
t goes with `mode: plan`. Leave it out.")}var text_cut=__webpack_require__(9967),plain=__webpack_require__(4395),pairs=__webpack_require__(
1354);function standingNotes({settings},remote){const notes=[];(0,foreign.jO)(settings.access_control_list).length>0&&notes.
push("access_control_list is applied when a job is created, and never again: this job is there already.");const kept=explicitIdentity(
settings)===void 0?explicitIdentity(remote.settings):void 0;return kept!==void 0&&notes.push(`The job goes on running as\
 ${notes_nameOf(kept)}: run_as is not in the file, and cannot be taken away from a job. To change it, say in the file as\
 whom the job is to run.`),notes}const contestedNote="The file and the job in the workspace have both changed since it w\
as applied: a change that is listed here may take back what somebody did by hand.",alikeNote="The file and the job in th\
e workspace have both changed since it was applied, and are the same by now, but for values that the service or a cluste\
r policy sets, too. Whether somebody has set one of them cannot be told: apply removes them, and the service may set its\
 own again.",notNotedNote="How the job was when it was applied last has not been noted: that step was interrupted, or co\
uld not write its tags. A change that is listed here may take back what somebody did by hand, or what the service has se\
t: which of them cannot be told.";function managedNote(isDrift2){return isDrift2?"The job was changed in the workspace s\
ince it was applied, in something that the service or a cluster policy sets, too: which of the values that are removed h\
ere somebody has set cannot be told, and the service may set its own again.":"The definition has changed since it was ap\
plied, and nothing else is different. The service or a cluster policy may set again what is removed here."}const unseenNote="\
The job was changed in the workspace since it was applied, in something that the file does not say: as whom it runs, or \
a value that the service had filled in. The next apply takes it as it is.";function untoldNote(path){return`The workspac\
e does not tell ${path}: it is sent because the definition has changed.`}function resentNote(paths){return`The definitio\
n has changed since it was applied, in something that the workspace does not tell (perhaps ${paths.join(", ")}): it is s\
ent again.`}const LONGEST_NAME=100;function notes_nameOf(identity){const names2=Object.values(identity).filter(name=>typeof name==
"string"&&name!=="");return(0,text_cut.ml)((0,plain.TN)(names2.join(", ")),LONGEST_NAME)}function standingOf(mark,jobId,definition,state){
const own=mark?.state===void 0||mark.state.jobId===jobId?mark:void 0;return{definition:since(own?.definition,definition),
state:since(own?.state?.hash,state)}}function isAsApplied({definition,state}){return definition==="same"&&state==="same"}
function isDrift({definition,state}){return definition==="same"&&state==="changed"}function driftOf(standing){const{definition,
state}=standing;return isDrift(standing)?!0:definition==="changed"&&state==="same"?!1:null}function isContested({definition,
state}){return definition==="changed"&&state==="changed"}function isNotNoted({definition,state}){return definition!=="un\
known"&&state==="unknown"}function since(then,now){return then?then===now?"same":"changed":"unknown"}function changesOf(desired,remote,mark){
return compareForms({desired,remote,mark,wanted:definitionForm(desired.settings),there:stateForm(remote)})}function additionsOf({
tree}){const found={changed:[],removed:[],hidden:[],untold:[],gaps:[]},area={standing:{definition:"changed",state:"unkno\
wn"},isFilledIn:!1};for(const entry of tree.entries.values())findAdded(entry,area,found);return found.changed.map(change=>({
...change,drift:!1}))}function compareForms({desired,remote,mark,wanted:wanted2,there}){const standing=standingOf(mark,remote.
jobId,wanted2.hash,there.hash),notes=standingNotes(desired,remote);if(isAsApplied(standing))return{changes:[],notes,isResent:!1,
isContested:!1};const isNamed=explicitIdentity(desired.settings)!==void 0,found=differences(wanted2.tree,isNamed?there.tree:
withoutRunAs(there.tree),standing),visible=[...found.changed,...found.removed.sort(byPath)],isUnseen=visible.length===0&&
(standing.definition==="changed"||standing.state==="changed"),listed=isUnseen?found.hidden.sort(byPath):visible,isResent=isUnseen&&
standing.definition==="changed"&&found.gaps.length>0,drift=driftOf(standing),contested=listed.length>0&&isContested(standing);
return{changes:listed.map(change=>({...change,drift})),notes:[...contested?[isUnseen?alikeNote:contestedNote]:[],...listed.
length>0&&isNotNoted(standing)?[notNotedNote]:[],...notes,...found.untold.map(untoldNote),...isUnseen&&listed.length>0&&
!contested?[managedNote(isDrift(standing))]:[],...listed.length===0&&isDrift(standing)?[unseenNote]:[],...isResent?[resentNote(
found.gaps)]:[]],isResent,isContested:contested}}function differences(desired,remote,standing){const found={changed:[],removed:[],
hidden:[],untold:[],gaps:[]};return compareBranches(desired,remote,{standing,isFilledIn:!1},found),found}function withoutRunAs(tree){
return{...tree,entries:new Map([...tree.entries].filter(([name])=>name!=="run_as"))}}function compareBranches(desired,remote,area,found){
for(const[name,entry]of desired.entries){const there=remote.entries.get(name);there===void 0?findAdded(entry,area,found):
compareEntries(entry,there,area,found)}for(const[name,entry]of remote.entries)desired.entries.has(name)||findRemoved(entry,
remote.kind==="keyed"?byHand(area):area,found)}function compareEntries(desired,remote,area,found){const{node,place}=desired;
node.quiet&&remote.node.quiet||(node.kind==="list"&&remote.node.kind==="list"&&isOneValue(node,remote.node)?meaningOf(node)!==
meaningOf(remote.node)&&found.changed.push({path:pathOf(place),before:shownValue(remote.node),after:shownValue(node)}):node.
kind!=="leaf"&&remote.node.kind===node.kind?(findGaps(desired,remote.node,found),compareBranches(node,remote.node,inside(
desired,area),found)):compare_isSame(node,remote.node)||found.changed.push({path:pathOf(place),before:shownValue(remote.
node),after:node.value}))}function isOneValue(desired,remote){return[...desired.entries.values(),...remote.entries.values()].
map(({node})=>node).some(isPartOfLine)||haveMoved(desired,remote)}function isPartOfLine(node){return node.kind==="leaf"||
(0,pairs.d)(node.value)!==void 0}function haveMoved(desired,remote){const[here,there]=[desired,remote].map(({entries})=>[
...entries.values()].map(({node})=>meaningOf(node))),known=new Set(there);return(here??[]).some((meaning,index)=>meaning!==
there?.[index]&&known.has(meaning))}function findGaps({place,node},remote,found){if(node.kind==="map")for(const{within:within2,
field,beside}of WRITE_ONLY){const hasNone=!node.entries.has(field)&&!remote.entries.has(field);place.kind.row===within2&&
node.entries.has(beside)&&hasNone&&found.gaps.push(pathOf(fieldAt(place,field)))}}function byPath(a,b){return a.path<b.path?
-1:1}function compare_isSame(desired,remote){return desired.kind==="leaf"&&remote.kind==="leaf"&&desired.text===remote.text}
function inside({place,node},area){return place.kind.row==="cluster"&&node.kind==="map"&&node.entries.has("policy_id")||
place.kind.isManaged?{...area,isFilledIn:!0}:area}function findAdded(entry,area,found){const{place,node}=entry;if(node.quiet)
return;const{isUntold}=place.kind;if(isUntold&&area.standing.definition==="same")return;isUntold&&found.untold.push(pathOf(
place));const parts=isUntold?void 0:partsOf(entry);if(parts)for(const part of parts)findAdded(part,area,found);else found.
changed.push({path:pathOf(place),after:node.value})}function findRemoved(entry,area,found){const{place,node}=entry;if(node.
quiet)return;const parts=partsOf(entry);if(node.kind!=="keyed"&&(area.isFilledIn||isFilledIn(entry)))found.hidden.push({
path:pathOf(place),before:shownValue(node)});else if(parts)for(const part of parts)findRemoved(part,node.kind==="keyed"?
byHand(area):area,found);else found.removed.push({path:pathOf(place),before:shownValue(node),...fallbackOf(entry)})}function fallbackOf({
place,node}){const fallback=node.kind==="leaf"?place.kind.defaults?.[0]:void 0;return fallback?{fallback}:{}}function byHand(area){
return{...area,isFilledIn:!1}}function isFilledIn({place:{kind},node}){return kind.isManaged||kind.filledIn==="any"?!0:node.
kind==="leaf"&&kind.filledIn?.includes(scalarText(node.value))===!0}function planJob(scope,desired,remote,{isTakenOver=!1}={}){
const{key,name}=desired,wanted2=hashes_definitionForm(desired.settings);if(remote===void 0){const access=desired.settings.
access_control_list,hash=jobPlanHash({scope,action:"create",wanted:{key,definition:wanted2.hash,access}}),granted=access===
void 0?[]:[{path:"access_control_list",after:access,drift:!1}];return{key,name,action:"create",changes:[...additionsOf(wanted2),
...granted],notes:[],hash}}const{jobId,settings}=remote,there=hashes_stateForm(remote),{changes:changes2,notes,isResent,
isContested:isContested2}=compareForms({desired,remote,mark:readMark(settings.tags),wanted:wanted2,there});if(changes2.length===
0&&!isResent&&!isTakenOver)return{key,name,jobId,action:"none",changes:changes2,notes,hash:""};const sides={wanted:{key,
definition:wanted2.hash},there:{jobId,state:there.hash}};return{key,name,jobId,action:"update",...isContested2&&{isContested:isContested2},
changes:changes2,notes,hash:jobPlanHash({scope,action:"update",...sides})}}function planDeletion(scope,remote){const{jobId,
settings}=remote,hash=jobPlanHash({scope,action:"delete",there:{jobId,state:stateHash(remote)}});return{key:"",name:(0,foreign.
Qq)(settings.name),jobId,action:"delete",changes:[],notes:[],hash}}function makePlan(desired,inventory,options){const refusals=[],
kept=desired.map(job=>planOne(job,inventory,options,refusals)),wanted2=new Set(desired.map(({key})=>keyHash(key))),gone=[
...inventory.own].filter(([key])=>!wanted2.has(key)).map(([,job])=>job),deleted=[...inventory.doubles.filter(({settings})=>options.
prune||wanted2.has(readMark(settings.tags)?.key??"")).map(job=>deletion(job,options,`It is a second job of its key: ${LEFT_BEHIND}`)),
...(options.prune?gone:[]).map(job=>deletion(job,options))];for(const{remote}of deleted)refuseIfForeign(remote,make_plan_nameOf(
remote),refusals);const planned=[...kept,...deleted],notes=gone.length>0&&!options.prune?[leftAlone(gone)]:[];return{plan:{
jobs:planned.map(({plan})=>plan),refusals,notes},planned}}function leftAlone(gone){const[what,them]=gone.length===1?["1 \
job of this set has no definition any more, and is","it"]:[`${gone.length} jobs of this set have no definition any more,\
 and are`,"them"],names2=(0,text_cut.yU)(gone,job=>`${make_plan_nameOf(job)} (job ${job.jobId})`);return`${what} left al\
one (\`prune: true\` deletes ${them}): ${names2}.`}const LEFT_BEHIND="a step that created it was interrupted, or two wer\
e at work at once.";function deletion(job,{scope},note2){const plan=planDeletion(scope,job);return{plan:{...plan,notes:[
...note2?[note2]:[],...plan.notes]},remote:job}}function planOne(desired,inventory,options,refusals){const own=inventory.
own.get(keyHash(desired.key)),remote=own??adopted(desired,inventory,options,refusals);own&&(refuseIfForeign(own,desired.
name,refusals,desired.key),refuseIfTaken(own,desired,inventory,refusals));const plan=planJob(options.scope,desired,remote,
{isTakenOver:own===void 0}),drift=own&&options.failOnDrift?driftWords(own,desired,plan):void 0;if(own&&drift){const message=`\
Job ${own.jobId} (${make_plan_nameOf(own)}) ${drift}, and \`fail-on-drift\` is true. Take the change over into the file, o\
r apply the file again.`;refusals.push({key:desired.key,name:desired.name,message})}return remote&&!own&&plan.notes.unshift(
`Takes over job ${remote.jobId}, which this action did not create.`),{plan,desired,...remote&&{remote}}}function adopted({
key,name},{others},{adopt},refusals){const sameName=others.filter(({settings})=>settings.name===name),[only,second]=sameName;
if(only===void 0)return;const refuse=message=>{refusals.push({key,name,message})};if(second!==void 0){const ids=sameName.
map(({jobId})=>jobId).join(", ");return refuse(`${sameName.length} jobs of the name ${make_plan_nameOf(only)} are there \
(${ids}), and none of them was created by this action for this set. Rename or delete them, or give the job another name.`)}
const whose=managedBy(only);return whose?refuse(whose):adopt?only:refuse(`${isThere(only)} Set \`adopt: true\` to take it \
over, or give the job another name.`)}function refuseIfForeign(job,name,refusals,key=""){const message=managedBy(job,!0);
message&&refusals.push({key,name,message})}function refuseIfTaken(own,{key,name},{others},refusals){const holder=own.settings.
name===name?void 0:others.find(({settings})=>settings.name===name);if(!holder)return;const advice=`Give job ${own.jobId}\
 (${make_plan_nameOf(own)}) another new name in its file, or rename the other one.`;refusals.push({key,name,message:`${isThere(
holder)} ${advice}`})}function isThere(holder){return`Job ${holder.jobId} has the name ${make_plan_nameOf(holder)} alrea\
dy, and this action did not create it.`}function managedBy(job,isOurs=!1){const{deployment,git_source:git,tags}=job.settings,
what=`Job ${job.jobId} (${make_plan_nameOf(job)})`,kind=(0,foreign.Qq)((0,foreign.Ik)(deployment).kind);if(kind==="SYSTE\
M_MANAGED")return`${what} is managed by Databricks itself, and is left alone. Name another one.`;if(kind)return`${what} \
belongs to a bundle, which would overwrite what is deployed here. Take it out of one of the two.`;if((0,foreign.Ik)(git).
job_source)return`${what} is imported from Git by Databricks, and is left alone. Disconnect it there, or name another on\
e.`;const mark=readMark(tags);if(!(!mark||isOurs)&&!(mark.state&&mark.state.jobId!==job.jobId))return`${what} is deploye\
d by another repository, \`deployment\` or \`name-prefix\`, and is left alone. Give the job another name.`}function driftWords(job,{
settings},{action}){const standing=standingOf(readMark(job.settings.tags),job.jobId,definitionHash(settings),stateHash(job));
if(!(action==="none"&&!isDrift(standing))){if(standing.state==="changed")return"was changed in the workspace since it wa\
s applied";if(!(!isNotNoted(standing)||standing.definition!=="same"))return"is not as its file says, although that was a\
pplied, so it was perhaps changed in the workspace since then"}}const make_plan_LONGEST_NAME=200;function make_plan_nameOf({
settings}){return JSON.stringify((0,text_cut.ml)((0,plain.TN)((0,foreign.Qq)(settings.name)),make_plan_LONGEST_NAME))}const ASKED_AT_ONCE=8,
MAY_NOT="Who signs in here may look at this job, but not change it: `apply` needs an identity that has \u201CCan Manage\u201D on i\
t, or owns it.";async function noteRights(jobs,planned,signal){const changed=planned.filter(({plan})=>plan.action==="upd\
ate"||plan.action==="delete");await(0,p_limit.A)(ASKED_AT_ONCE).map(changed,async({plan,remote})=>{remote&&await jobs.mayManage(
remote.jobId,signal)===!1&&plan.notes.push(MAY_NOT)})}var databricks_target=__webpack_require__(6901),connect=__webpack_require__(
9049),log_colours=__webpack_require__(8686),states=__webpack_require__(2556),changes=__webpack_require__(3755),report_report=__webpack_require__(
6542),report_words=__webpack_require__(7363);const log_LONGEST_NAME=80,LONGEST_MESSAGE=1e3,LONGEST_SENTENCE=2e3,MOST_LINES=2e3,
INDENT="    ",DRIFT="\u26A0",COLOURS={create:log_colours.AV,update:log_colours.pc,delete:log_colours.UH,none:log_colours.
Qu};function printPlan(commands,report){const{plan,mode,notApproved:notApproved2=[]}=report,{words}=(0,report_words.Gg)(
{mode,plan});commands.foreign((0,log_colours.Cr)(words));const drift=(0,report_words.L9)(plan,mode,!1);drift&&commands.foreign(
(0,log_colours.nI)(log_colours.pc,`${DRIFT} ${drift}`));for(const job of plan.jobs.filter(report_report.N)){const said=[
(0,report_words.YR)(job),notApproved2.includes(job)?"not approved":""].filter(Boolean).join(", ");printJob(commands,job,
[log_nameOf(job.name),said].filter(Boolean).join(": "))}for(const{name,message}of plan.refusals)commands.foreign(`${(0,log_colours.
nI)(log_colours.UH,"refused")} ${log_nameOf(name)}: ${(0,text_cut.ml)((0,plain.TN)(message),LONGEST_SENTENCE)}`);printNotes(
commands,plan.jobs)}function printJob(commands,job,words){const{toDo}=report_words.dC[job.action];if(job.changes.length===
0)return commands.foreign(`${(0,log_colours.nI)(COLOURS[job.action],toDo)} ${words}`);commands.group(`${toDo} ${words}`,
()=>{for(const change of job.changes)commands.foreign(changeLines((0,changes.c)(change,MOST_LINES)).join(`
`))})}function changeLines(change){const path=`${change.isDrift?(0,log_colours.nI)(log_colours.pc,`${DRIFT} `):""}${change.
path}`;if(change.kind==="hidden")return[`${path}: ${change.what} (the value is hidden)`];if(change.kind==="line"){const removed=change.
fallback===void 0?"removed":`removed (default: ${change.fallback})`,after=change.after===void 0?removed:(0,log_colours.nI)(
log_colours.AV,change.after);return[`${path}: ${change.before===void 0?"not set":(0,log_colours.nI)(log_colours.UH,change.
before)} \u2192 ${after}`]}const colours={"-":log_colours.UH,"+":log_colours.AV};return[`${path} ${change.what}:`,...change.
lines.map(line=>`${INDENT}${(0,log_colours.nI)(colours[line.charAt(0)]??log_colours.Qu,line)}`),...change.more>0?[`${INDENT}${(0,log_colours.
nI)(log_colours.Qu,`\u2026 ${change.more} more lines`)}`]:[]]}function printNotes(commands,jobs){const told=jobs.flatMap(
({name,notes})=>notes.map(note2=>({note:note2,name})));for(const[note2,of]of Map.groupBy(told,({note:note3})=>note3)){const names2=of.
map(({name})=>log_nameOf(name)).join(", ");commands.foreign((0,log_colours.nI)(log_colours.q1,`\u2139 ${(0,text_cut.ml)(
names2,LONGEST_MESSAGE)}: ${(0,text_cut.ml)((0,plain.TN)(note2),LONGEST_SENTENCE)}`))}}function printJobEnd(commands,job,end,jobId=job.
jobId){const{toDo,done}=report_words.dC[job.action],name=log_nameOf(job.name);switch(end.kind){case"done":return commands.
foreign(`${(0,log_colours.nI)(log_colours.AV,states.l2.ok)} ${done} ${name}${jobId?(0,log_colours.nI)(log_colours.Qu,` (\
job ${jobId})`):""}`);case"failed":return commands.foreign(`${(0,log_colours.nI)(log_colours.UH,`${states.l2.failed} not\
 ${done}`)} ${name}: ${(0,text_cut.ml)((0,plain.TN)(end.message),LONGEST_SENTENCE)}`);case"not-begun":return commands.foreign(
(0,log_colours.nI)(log_colours.Qu,`${states.l2.skipped} not begun: ${toDo} ${name}`))}}function printApplied(commands,report){
const{icon,words}=(0,report_words.Gg)(report);commands.foreign((0,log_colours.nI)(icon==="ok"?log_colours.AV:log_colours.
UH,(0,log_colours.Cr)(words)))}function log_nameOf(name){return(0,text_cut.ml)((0,plain.TN)(name),log_LONGEST_NAME,"both")||
"(no name)"}var int64=__webpack_require__(3925),files_hide=__webpack_require__(2752),results=__webpack_require__(8372);const LEAST=16;
function planOutput({jobs},hide,budget=results.i){const rows=jobs.map(job=>rowOf(job,hide));for(let most=1/0;most>=LEAST;most=
Math.floor(Math.min(most,budget)/2)){if(leastSize(rows,most)>budget)continue;const text=(0,int64.sd)(rows.map(row=>jsonOf(
row,hide,most)));if(text.length<=budget)return text}return(0,int64.sd)(fitting(jobs,hide,budget))}function leastSize(rows,most){
let size=0;for(const{job,changes:changes2}of rows)for(const[index,{before,after}]of changes2.entries())size+=(job.changes[index]?.
path.length??0)+Math.min(before.text.length,most)+Math.min(after.text.length,most);return size}function rowOf(job,hide){
const side=(path,value,beside)=>{const shown=value===void 0?null:(0,files_hide.k)((0,secrecy.z)(path,value,beside),hide);
return{value:shown,text:typeof shown=="string"?shown:(0,int64.sd)(shown)}},changes2=job.changes.map(({path,before,after})=>({
before:side(path,before,after),after:side(path,after,before)}));return{job,changes:changes2}}function jsonOf({job,changes:changes2},hide,most){
const cut=({value,text})=>text.length<=most?value:(0,text_cut.VI)(text,most),change=({path,drift},index)=>{const{before,
after}=changes2[index]??{before:NONE,after:NONE},isCut=before.text.length>most||after.text.length>most;return{path:hide(
path),before:cut(before),after:cut(after),drift,...isCut&&{truncated:!0}}};return{...headOf(job,hide),changes:job.changes.
map(change),notes:job.notes.map(hide)}}const NONE={value:null,text:""};function headOf({key,name,jobId="",action},hide){
return{key:hide(key),name:hide(name),job_id:jobId,action}}function fitting(jobs,hide,budget){const{none=[],toDo=[]}=Object.
groupBy(jobs,({action})=>action==="none"?"none":"toDo"),kept=new Map;let left=budget-2;for(const job of[...toDo,...none]){
const row={...headOf(job,hide),changes:[],notes:[],truncated:!0};if(left-=(0,int64.sd)(row).length+1,left<0)break;kept.set(
job,row)}return jobs.flatMap(job=>kept.get(job)??[])}var blocks=__webpack_require__(4899),summary_room=__webpack_require__(
7474),sections=__webpack_require__(2292);const EXTENT={rows:1e3,notes:200,lines:400,changes:500};function renderDeploySummary(report){
const room=new summary_room.Wv(summary_room.R$-summary_room.zd),head=(0,blocks.oR)([`## ${(0,sections.gD)(report)}`,(0,sections.
Qu)(report),(0,sections.cu)(report),(0,sections.bX)(report)]);room.take(head);const taken=(block,what)=>room.take(block)?
block:(room.close(`${what} left out`),""),hash=taken((0,sections.QK)(report),"The plan hash"),refusals=taken((0,sections.
gx)(report,EXTENT.rows),"Refusals"),table=taken((0,sections.wF)(report,EXTENT),"The table of jobs"),notes=taken((0,sections.
bY)(report,EXTENT.notes),"Notes"),leftOut=count=>`Changes of ${(0,report_words.pN)(count)} left out`,changes2=(0,sections.
dk)(report,EXTENT,room,leftOut),notice=room.notices.length>0?`\u26A0\uFE0F ${room.notices.join(". ")}: the summary would\
 be larger than 1 MiB.`:"";return`${(0,blocks.oR)([head,notice,refusals,table,changes2,notes,hash])}
`}var outage=__webpack_require__(8140),text_failure=__webpack_require__(6085),secrets=__webpack_require__(3586);const LONGEST_ERROR=4e3,
LONGEST_WORD=2e3;function createDeployTelling(world,commands,context){const{githubToken}=readDeployTelling(world.env),known={
hide:(0,secrets.n)(world,[githubToken]),plan:{jobs:[],refusals:[],notes:[]},hash:"",jobIds:new Map,ends:new Map},outages=(0,outage.
_)(world.clock,lines=>commands.foreign(lines.join(`
`))),warning=text=>commands.warning(known.hide(text));return{begun(inputs,hide){Object.assign(known,{inputs,hide});for(const text of inputs.
warnings)warning(text)},trouble:outages.trouble,warning,notice:text=>commands.notice(known.hide(text)),planned(plan,hash,jobIds,notApproved2){
outages.over(),Object.assign(known,{plan,hash,jobIds,...notApproved2.length>0&&{notApproved:notApproved2}}),printPlan(commands,
reportOf(known,context)),setOutputs(world,known)},job(key,jobId){known.jobIds.set(key,jobId),setJobOutputs(world,known)},
jobEnded(job,end){outages.over(),known.ends.set(job,end),printJobEnd(commands,job,end,known.jobIds.get(job.key))},failed(error){
if(error instanceof model_errors.dz){known.hide=(0,secrets.n)(world,[githubToken,...error.secrets]);for(const text of error.
warnings)warning(text)}known.error??=error},end:()=>tellEnd(world,commands,known,context)}}function reportOf({inputs,plan,
hash,jobIds,ends,notApproved:notApproved2,error},context){const{mode="plan",scope,bundleTarget:target}=inputs??{},host=inputs?.
target.host??"";return{mode,host,jobUrl:jobId=>inputs?(0,databricks_target.ve)(inputs.target,`/jobs/${jobId}`):"",jobIds:Object.
fromEntries(jobIds),plan,planHash:hash,...ends.size>0&&{ends},...error&&{failure:error},...notApproved2&&{notApproved:notApproved2},
context:inputs?.context??context,deployment:scope?.deployment??"",namePrefix:scope?.namePrefix??"",...target!==void 0&&{
target}}}function setOutputs(world,known){const{setOutput}=world.core,{plan,hash,hide}=known;setOutput("plan",planOutput(
plan,hide)),setOutput("plan-hash",hash),setOutput("changed",String(plan.jobs.some(report_report.N))),setJobOutputs(world,
known)}function setJobOutputs({core:{setOutput}},{plan,jobIds}){setOutput("job-ids",JSON.stringify(Object.fromEntries(jobIds)));
const[only,other]=[...jobIds.values()];setOutput("job-id",other===void 0&&plan.jobs.length===1?only??"":"")}async function tellEnd(world,commands,known,context){
const failure=known.error??failureOfJobs(known),report=reportOf({...known,error:failure},context),{hide,inputs}=known;report.
ends&&printApplied(commands,report);const attempt=async(what,tell)=>{try{await tell()}catch(error){commands.warning(hide(
`${what} could not be written: ${(0,text_failure.U)(error)} The verdict does not depend on it.`))}};return await attempt(
"An output of this step",()=>{world.core.setOutput("failure-kind",failure?.kind??""),world.core.setOutput("error",failure?
hide((0,text_cut.ml)((0,plain.TN)(failure.message),LONGEST_ERROR)):"")}),inputs?.summary!==!1&&await attempt("The job su\
mmary",()=>world.writeSummary(hide(renderDeploySummary(report)))),await attempt("The comment on the pull request",()=>comment(
world,commands,report,known)),failure&&sayLastWord(commands,failure,hide),failure?1:0}async function comment(world,commands,report,{
inputs,hide}){const asked=inputs??readDeployTelling(world.env);if(asked.prComment==="never"||report.context.pullRequest===
void 0)return;const{commentOnDeployment}=await Promise.all([__webpack_require__.e(28),__webpack_require__.e(209),__webpack_require__.
e(411),__webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__,1798));await commentOnDeployment(world,
commands,report,asked,hide)}function failureOfJobs({plan,ends}){const failed=plan.jobs.flatMap(job=>{const end=ends.get(
job);return end?.kind==="failed"?[{job,message:end.message}]:[]}),[first]=failed,isMissed=plan.jobs.some(job=>ends.get(job)?.
kind==="not-begun");if(first===void 0&&!isMissed)return;const count=plan.jobs.filter(report_report.N).length,what=first?
`${failed.length} of ${(0,report_words.pN)(count)} could not be deployed.`:"Not all jobs were begun.",why=first?` ${JSON.
stringify(first.job.name)}: ${first.message}`:"";return new model_errors.lZ("apply-failed",`${what}${why}`,"What was don\
e stays done. Mend what the sentence names, and run the step again: it does what is left.")}function sayLastWord(commands,error,hide){
if(error instanceof model_errors.dz&&error.faults.length>1)for(const{input,message}of error.faults)commands.foreign(hide(
`Input ${input}: ${message}`));commands.error(hide([(0,text_cut.ml)((0,plain.TN)(error.message),LONGEST_WORD),error.advice].
join(`
`)))}var unexpected=__webpack_require__(9124);async function deploy(world){const commands=(0,action_commands.h)(world),context=(0,action_context.
y)(world.env,world.event),telling2=createDeployTelling(world,commands,context);try{const inputs=await readDeployInputs(world,
context,await(0,connect.U)(world,commands));for(const secret of inputs.secrets)commands.mask(secret);await deployInto(world,
commands,inputs,telling2)}catch(error){telling2.failed(asFailure(error,commands))}return telling2.end()}function asFailure(error,commands){
return error instanceof model_errors.j$?new model_errors.lZ("workflow-canceled","The workflow was canceled.","What was n\
ot done is done by the next apply.",{cause:error}):(0,unexpected.z)(error,commands)}async function deployInto(world,commands,inputs,telling2){
const{target,secrets:secrets2}=inputs,connection=(0,connect.N)({...world,commands,secrets:secrets2,onTrouble:telling2.trouble},
target);try{telling2.begun(inputs,connection.hide),await planAndApply(world,inputs,connection,telling2)}finally{connection.
close()}}async function planAndApply(world,inputs,{client,savedJobs},telling2){const jobs=await savedJobs(),set=setHash(
inputs.scope),{plan,planned}=await planNow(world,inputs,jobs,set),running=await noteRunning(client,planned,world.canceled);
inputs.mode==="plan"&&await noteRights(jobs,planned,world.canceled);const strange=inputs.approved?notApproved(plan,inputs.
approved):[];telling2.planned(plan,planHash(plan),jobIdsOf(planned),strange);for(const note2 of plan.notes)telling2.notice(
note2);const failure=refusal(plan,inputs.mode==="apply"?running:[])??unapproved(strange);if(failure)throw failure;inputs.
mode!=="plan"&&(await applyPlan({jobs,client,clock:world.clock,newToken:world.newToken,canceled:world.canceled,signal:later(
world),onJob:telling2.job,onEnd:({plan:one},end)=>telling2.jobEnded(one,end),onWarning:telling2.warning},planned,set),world.
canceled.throwIfAborted())}async function planNow({canceled},{jobs,adopt,prune,failOnDrift,target},saved,set){const names2=new Set(
jobs.map(({name})=>name)),inventory=await takeInventory(saved,{set,names:names2},canceled);return makePlan(jobs,inventory,
{set,scope:`${(0,databricks_target.ve)(target,"")} ${set}`,adopt,prune,failOnDrift})}function jobIdsOf(planned){return new Map(
planned.flatMap(({desired,remote})=>desired&&remote?[[desired.key,remote.jobId]]:[]))}const UNDER_WAY_MS=4e3;function later({
canceled,clock}){const over=new AbortController,end=()=>{clock.sleep(UNDER_WAY_MS).then(()=>over.abort(canceled.reason))};
return canceled.aborted?end():canceled.addEventListener("abort",end,{once:!0}),over.signal}function refusal({refusals},running){
const messages=[...refusals.map(({message})=>message),...running],[first,...others]=messages;if(first===void 0)return;const more=others.
length>0?` (${others.length} more ${others.length===1?"reason":"reasons"}; the log has them all.)`:"",advice=running.length>
0?"Wait until its runs have ended, or cancel them, and apply again.":"";return new model_errors.lZ("plan-refused",`${first}${more}`,
`Nothing was changed. ${advice}`.trim())}function unapproved(jobs){const[first]=jobs;if(first===void 0)return;const what=jobs.
length===1?`job ${JSON.stringify(first.name)}`:`${jobs.length} jobs`;return new model_errors.lZ("plan-changed",`What wou\
ld be done to ${what} is not what was approved: the files or the workspace have changed since, or who made the plan sees\
 other jobs than who applies it.`,"Nothing was changed. Plan again, and have the new plan approved.")}}),1824:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>nameOf});var _text_cut_0=__webpack_require__(9967);const LONGEST_NAME=160,
PLAIN=/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u,INVISIBLE=/[\p{C}\p{Zl}\p{Zp}]/gu;function nameOf(path){const shown=(0,_text_cut_0.
ml)(path,LONGEST_NAME,"both");return PLAIN.test(shown)&&shown===shown.trim()?shown:JSON.stringify(shown).replace(INVISIBLE,
character=>`\\u${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}`)}}),162:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LO:()=>selectPaths,P7:()=>createMatcher,rG:()=>patternFault});const LEADS_OUT=/(?:^|[/{,(|])\.\.(?:[/},)|]|$)/,
LONGEST_PATTERN=65526,GLOB=/[*?[\]{}]|[!+@]\(/;function patternFault(pattern){const text=pattern.replace(/^!/,"").trim();
if(text==="")return"names nothing. Write a path or a glob.";if(text.length>LONGEST_PATTERN)return"is too long.";if(text.
includes("\\"))return"has a backslash. Write paths with forward slashes.";if(text.startsWith("/")||/^[a-z]:/i.test(text))
return"is absolute. Write it relative to the root of the repository.";if(LEADS_OUT.test(text))return"leads out of the re\
pository. Write it relative to its root."}async function createMatcher(patterns){return matcherOf(await readPatterns(patterns))}
async function selectPaths(patterns,paths){const read=await readPatterns(patterns),idle=patterns.filter((_,index)=>{const{
isTakenOut,text,matches}=read[index];return!(isTakenOut&&GLOB.test(text))&&!paths.some(matches)});return{matches:matcherOf(
read),idle}}function matcherOf(patterns){const isAllFirst=patterns[0]?.isTakenOut??!1;return path=>patterns.reduce((isIn,{
isTakenOut,matches})=>isIn===isTakenOut&&matches(path)?!isIn:isIn,isAllFirst)}async function readPatterns(patterns){const{
default:picomatch}=await __webpack_require__.e(6).then(__webpack_require__.t.bind(__webpack_require__,4006,19));return patterns.
map(pattern=>{const{isTakenOut,text}=split(pattern);if(text==="")return{isTakenOut,text,matches:()=>!0};const isGlobbed=picomatch(
text,{dot:!0,nonegate:!0,flags:"s"});return{isTakenOut,text,matches:path=>path===text||path.startsWith(`${text}/`)||isGlobbed(
path)}})}function split(pattern){const isTakenOut=pattern.startsWith("!"),parts=(isTakenOut?pattern.slice(1):pattern).trim().
split("/").filter((part,index)=>part!=="."&&(part!==""||index===0));return{isTakenOut,text:parts.join("/")}}}),1354:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>isValueOfPair,d:()=>nameOfPair});const NAMES=["name","key"],VALUES=["de\
fault","value"];function nameOfPair(value){if(VALUES.some(field=>Object.hasOwn(value,field)))for(const field of NAMES){const name=Object.
hasOwn(value,field)?Reflect.get(value,field):void 0;if(typeof name=="string")return{field,name}}}function isValueOfPair(field){
return VALUES.includes(field)}}),3755:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>shownChange});var yaml_0=__webpack_require__(8815),_databricks_wire_int64_1=__webpack_require__(
3925),_text_cut_4=__webpack_require__(9967),_text_plain_2=__webpack_require__(4395),_secrecy_3=__webpack_require__(4202);
const LONGEST_IN_LINE=60,LONGEST_PATH=300,LONGEST_LINE=1e3,LONGEST_VALUE=2e5,AROUND=2;function shownChange(change,mostLines){
const path=(0,_text_cut_4.ml)((0,_text_plain_2.TN)((0,_text_cut_4.VI)(change.path,LONGEST_PATH*4)),LONGEST_PATH,"both"),
before=(0,_secrecy_3.z)(change.path,change.before,change.after),after=(0,_secrecy_3.z)(change.path,change.after,change.before),
head={path,isDrift:change.drift===!0},{fallback}=change;if(isHidden(before,after))return{...head,kind:"hidden",what:whatOf(
change,"set")};const[first,second]=[inLine(before),inLine(after)];if(first!==null&&second!==null&&first!==second)return{
...head,kind:"line",...first!==void 0&&{before:first},after:second,...fallback&&{fallback}};const lines=differentLines(before,
after),kept=lines.slice(0,mostLines);return{...head,kind:"lines",what:whatOf(change,"added"),lines:kept,more:lines.length-
kept.length}}function whatOf({before,after},added){return before===void 0?added:after===void 0?"removed":"changed"}function isHidden(before,after){
if([before,after].every(side=>side===void 0||side===_secrecy_3.RG))return!0;const text=(0,_databricks_wire_int64_1.sd)(before);
return text===(0,_databricks_wire_int64_1.sd)(after)&&(text.includes(_secrecy_3.RG)||text.includes(_secrecy_3.v5))}function inLine(value){
if(value===void 0)return;if(typeof value=="string"){if(value==="")return"(empty)";const shown=value===(0,_text_plain_2.TN)(
value)?value:escaped(value);return value.length<=LONGEST_IN_LINE&&!/[\r\n]/.test(value)?shown:null}const text=(0,_databricks_wire_int64_1.
sd)(value);return text.length<=LONGEST_IN_LINE&&text===(0,_text_plain_2.wh)(text)?text:null}function differentLines(before,after){
const[first,second]=[yamlOf(before),yamlOf(after)],lines=difference(linesOf(first),linesOf(second));return lines.some(line=>!line.
startsWith(" "))?lines:difference(first===void 0?[]:[escaped(first)],second===void 0?[]:[escaped(second)])}function yamlOf(value){
if(value===void 0)return;const text=typeof value=="string"?value:(0,yaml_0.stringify)(value,{lineWidth:0,aliasDuplicateObjects:!1});
return(0,_text_cut_4.VI)(text,LONGEST_VALUE)}function linesOf(text){return text===void 0?[]:(0,_text_plain_2.J7)(text.replaceAll(
`\r
`,`
`)).split(`
`).map(line=>(0,_text_cut_4.ml)(line===(0,_text_plain_2.wh)(line)?line:escaped(line),LONGEST_LINE,"both"))}function escaped(text){
return JSON.stringify(text).replace(/[^\x20-\x7e]/g,unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`)}function difference(before,after){
const most=Math.min(before.length,after.length);let head=0;for(;head<most&&before[head]===after[head];)head++;let tail=0;
for(;tail<most-head&&before.at(-1-tail)===after.at(-1-tail);)tail++;const around=lines=>lines.map(line=>`  ${line}`);return[
...around(before.slice(Math.max(0,head-AROUND),head)),...before.slice(head,before.length-tail).map(line=>`- ${line}`),...after.
slice(head,after.length-tail).map(line=>`+ ${line}`),...around(before.slice(before.length-tail,before.length-tail+AROUND))]}}),
6542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>isToDo,Z:()=>pageOf});function isToDo({action}){return action!=="none"}function pageOf(job,{jobIds,jobUrl,ends}){
if(job.action==="delete"&&ends?.get(job)?.kind==="done")return;const jobId=job.jobId??(Object.hasOwn(jobIds,job.key)?jobIds[job.
key]:void 0);return jobId?jobUrl(jobId):void 0}}),4202:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{RG:()=>HIDDEN,VY:()=>secretsIn,v5:()=>MASK,z:()=>shownAt});var _databricks_wire_int64_0=__webpack_require__(
3925),_text_cut_1=__webpack_require__(9967),_pairs_2=__webpack_require__(1354);const HIDDEN="(hidden)",MASK="***",SECRET_WORDS=new Set(
["authorization","bearer","cookie","cred","creds","hmac","jwt","key","keys","sas","sig","signature","token","tokens"]),SECRET_LAST=new Set(
["auth","pass","pat","pem","pin","pw"]),SECRET_PARTS=["password","passphrase","secret","credential","connectionstring"],
SECRET_ENDS=["token","accesskey","accountkey","apikey","encryptionkey","passwd","privatekey","pwd","sharedkey"],PASS=/^(?!(?:by|com|encom|over|sur|tres|under)pass$)[a-z\d]{1,100}pass$/,
HARMLESS_BEFORE=new Set(["business","cluster","dedup","environment","foreign","join","max","merge","min","natural","num",
"partition","public","sort","surrogate","task"]),HARMLESS_LAST=new Set(["column","columns","count","enabled","endpoint",
"file","length","name","path","provider","scope","size","type","uri","url","vault"]),HARMLESS_NAMES=new Set(["primary ke\
y","primary keys","ssh public keys"]),HARMLESS_VALUES=new Set(["true","false",""]),KEYED_LISTS=new Set(["tasks","job_clu\
sters","environments","depends_on"]),REFERENCES=/^\s*(?:\{\{[^{}]*\}\}\s*)+$/,LOOKS=[/\bdapi[\da-f]{32}(?:-\d{1,3})?/g,/\bdose[\da-f]{32}/g,
/\bgh[opsur]_\w{36,255}/g,/\bgithub_pat_\w{22,255}/g,/\bglpat-[\w-]{20,255}/g,/\bAKIA[\dA-Z]{16}\b/g,/\bxox[abprs]-[\w-]{10,255}/g,
/\beyJ[\w.-]{30,}/g,/(?<=\bhooks\.slack\.com\/services\/)[\w/]{1,255}/g,/(?<=\bjdbc:oracle:thin:)[^\s@]{1,255}/g,/(?<=\bBearer[ \t]{1,5})[\w+/.=~-]{1,4000}/gi,
/(?<=\bBasic[ \t]{1,5})(?=[A-Z]?[a-z]{1,60}[A-Z\d=]|[A-Z]{2,60}[a-z\d=])[\w+/=-]{6,4000}/g],PRIVATE_KEY=/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
USER_INFO=/(?<=(\b[a-z][a-z\d+.-]{0,30}):\/\/)[^\s/?#]{1,2000}@/gi,PAIR=/(?<![\w.-])([\w.-]{1,100})(["']?\s?[:=]\s?)("[^"]{0,500}"|'[^']{0,500}'|(?![{[])[^\s&;,"']{1,4000})/g,
OPTION=/(?<![\w.-])(--?[\w.-]{1,100})([ \t]{1,10})([^\s-]\S{0,4000})/g,DRAWN=/^(?=[^a-z]{0,60}[a-z])(?=[^A-Z]{0,60}[A-Z])(?=\D{0,60}\d)[\w+=~-]{20,4000}$/,
DEEPEST=40,LONGEST_NAME=500,LONGEST_JSON=1e5,LONGEST_TEXT=5e5;function shownAt(path,value,beside){return namesOf(path).some(
isSecretName)?hidden(value):Array.isArray(value)?shownList(value,0,Array.isArray(beside)?beside:[]):shown(value,0)}const SHORTEST_SECRET=8;
function secretsIn(map,isSecret=!1){return Object.entries(map).flatMap(([name,value])=>{const isHidden=isSecret||isSecretName(
name);if(typeof value=="object"&&value!==null)return secretsIn(value,isHidden);const text=String(value);return isHidden&&
text.length>=SHORTEST_SECRET&&!isTold(text)?[text]:[]})}function isSecretName(name){const words=wordsOf(name),last=words.
length-1;return HARMLESS_NAMES.has(words.join(" "))||HARMLESS_LAST.has(words[last]??"")?!1:words.some((word,index)=>{const before=words[index-
1]??"";return SECRET_PARTS.some(part=>word.includes(part))||before==="connection"&&word==="string"||(SECRET_WORDS.has(word)||
SECRET_ENDS.some(end=>word.endsWith(end)))&&!HARMLESS_BEFORE.has(before)?!0:index===last&&(SECRET_LAST.has(word)||PASS.test(
word))})}function wordsOf(name){return(0,_text_cut_1.VI)(name,LONGEST_NAME).replace(/([a-z\d])([A-Z])/g,"$1 $2").toLowerCase().
split(/[^a-z\d]+/).filter(Boolean)}function namesOf(path){const names=[];for(const step of stepsOf(path)){const isEntry=step.
startsWith("[")&&KEYED_LISTS.has(names.at(-1)??"");names.push(isEntry?"":step)}return names}function stepsOf(path){const steps=[];
let step="",isInside=!1,isQuoted=!1;const next=()=>{step!==""&&steps.push(step),step=""};for(let at=0;at<path.length;at++){
const character=path.charAt(at);!isInside&&(character==="."||character==="[")&&next(),(isInside||character!==".")&&(step+=
character),isQuoted&&character==="\\"?step+=path.charAt(++at):isInside&&character==='"'?isQuoted=!isQuoted:!isInside&&character===
"["?isInside=!0:isInside&&!isQuoted&&character==="]"&&(isInside=!1,next())}return next(),steps}function hidden(value){return value==
null||typeof value=="boolean"||typeof value=="string"&&(REFERENCES.test(value)||HARMLESS_VALUES.has(value))?value:HIDDEN}
function shown(value,depth){if(typeof value=="string")return masked(value,depth);if(typeof value!="object"||value===null)
return value;if(depth>=DEEPEST)return"\u2026";if(Array.isArray(value))return shownList(value,depth);const pair=(0,_pairs_2.
d)(value),isSecretPair=pair!==void 0&&isSecretName(pair.name),isHidden=field=>isSecretPair&&(0,_pairs_2.D)(field)?!0:field!==
pair?.field&&isSecretName(field);return Object.fromEntries(Object.entries(value).map(([field,inner])=>[field,isHidden(field)?
hidden(inner):shown(inner,depth+1)]))}function shownList(list,depth,beside=[]){const secrets=new Set([list,beside].flatMap(
side=>side.filter((_entry,index)=>isNamedSecret(side,index))));return list.map((entry,index)=>typeof entry!="string"?shown(
entry,depth+1):secrets.has(entry)||isNamedSecret(beside,index)&&!isOption(entry)||DRAWN.test(entry)?hidden(entry):maskedArgument(
entry,depth))}function isNamedSecret(list,index){const[name,value]=[list[index-1],list[index]];return typeof name=="stri\
ng"&&/^[\w.-]+$/.test(name)&&isSecretName(name)&&!isOption(value)}function isOption(argument){return typeof argument=="s\
tring"&&/^--?[a-z][\w.-]*(?:=|$)/i.test(argument)}function maskedArgument(argument,depth){const sign=argument.indexOf("=")+
1,name=argument.slice(0,Math.max(0,sign-1));if(depth>=DEEPEST||!/^[\w.-]+$/.test(name))return masked(argument,depth);const value=argument.
slice(sign),isSecret=isSecretName(name)&&!isTold(value);return`${name}=${isSecret?MASK:maskedArgument(value,depth+1)}`}function masked(text,depth){
if(REFERENCES.test(text))return text;if(PRIVATE_KEY.test(text))return HIDDEN;const json=maskedJson(text,depth);if(json!==
void 0)return json;let rest=(0,_text_cut_1.VI)(text,LONGEST_TEXT).replace(USER_INFO,(whole,scheme)=>isLogin(scheme,whole)?
`${MASK}@`:whole);for(const look of LOOKS)rest=rest.replace(look,MASK);const replace=(whole,name,between,value)=>isSecretName(
name)&&!isTold(value)?`${name}${between}${MASK}`:whole;return rest.replace(PAIR,replace).replace(OPTION,replace)}function isLogin(scheme,userInfo){
return userInfo.includes(":")||/https?$/i.test(scheme)}function isTold(value){const bare=value.replace(/^["']/,"");return bare.
startsWith("{{")||bare.startsWith(MASK)||HARMLESS_VALUES.has(bare.toLowerCase())}function maskedJson(text,depth){if(!(!/^\s*[[{]/.
test(text)||text.length>LONGEST_JSON))try{const value=(0,_databricks_wire_int64_0.OG)(`{"json":${text}}`)?.json,before=(0,_databricks_wire_int64_0.
sd)(value),after=(0,_databricks_wire_int64_0.sd)(shown(value,depth+1));return before===after?void 0:after}catch{return}}}),
2292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{QK:()=>hashBlock,Qu:()=>failureBlock,bX:()=>driftBlock,bY:()=>notesBlock,cu:()=>identityOf,dk:()=>changeSections,gD:()=>headlineOf,
gx:()=>refusalBlock,wF:()=>jobTable});var _report_summary_blocks_0=__webpack_require__(4899),_report_text_markdown_1=__webpack_require__(
5235),_report_text_states_2=__webpack_require__(2556),_text_cut_7=__webpack_require__(9967),_text_plain_3=__webpack_require__(
4395),_changes_4=__webpack_require__(3755),_report_6=__webpack_require__(6542),_words_5=__webpack_require__(7363);const SIGNS={
create:"\u2795",update:"\u270F\uFE0F",delete:"\u{1F5D1}\uFE0F",none:"\u25AB\uFE0F"},PLAN="\u{1F4CB}",DRIFT="\u26A0\uFE0F",
REFUSED="\u{1F6AB}",NO_BREAK="\xA0",LONGEST_JOB=80,LONGEST_REFUSAL=1e3,MOST_NAMES=3,MOST_OPEN_LINES=15,MOST_OPEN_JOBS=5;
function headlineOf(report){const{icon,words}=(0,_words_5.Gg)(report);return`${icon==="plan"?PLAN:_report_text_states_2.
$J[icon]} ${(0,_report_text_markdown_1.X1)(words)}`}function identityOf({host,deployment,namePrefix,target}){const named=(what,name)=>`${what}\
 ${(0,_report_text_markdown_1.aY)((0,_text_plain_3.A4)(name,_report_summary_blocks_0.B6))}`;return[host&&`Workspace ${(0,_report_text_markdown_1.
nf)((0,_text_plain_3.A4)(hostName(host),_report_summary_blocks_0.B6),host)}`,target?named("target",target):"",deployment&&
deployment!=="default"?named("deployment",deployment):"",namePrefix?named("name prefix",namePrefix):""].filter(Boolean).
join(" \xB7 ")}function hostName(host){return URL.canParse(host)?new URL(host).host:host}function failureBlock({failure}){
return failure?(0,_report_summary_blocks_0.oR)([(0,_report_text_markdown_1.CS)(failure.message,_report_summary_blocks_0.
bX),(0,_report_summary_blocks_0.K2)(failure.advice)]):""}function driftBlock({plan,mode,ends,failure}){const sentence=(0,_words_5.
L9)(plan,mode,ends!==void 0&&!failure);return sentence&&`${DRIFT} ${(0,_report_text_markdown_1.X1)(sentence)}`}function jobTable(report,{
rows:most}){const jobs=inOrder(report);if(jobs.length===0||isToldAlone(report))return"";const rows=jobs.slice(0,most).map(
job=>`| ${signOf(job,report)} | ${jobLink(job,report)} | ${wordsOf(job,report)} |`),rest=jobs.length-rows.length,table=[
`| | Job | ${report.ends?"Result":"Plan"} |`,"| :--- | :--- | :--- |",...rows,...rest>0?[`| | and ${(0,_words_5.pN)(rest,
"more")} | |`]:[]].join(`
`);return jobs.length>_report_summary_blocks_0.Bn?(0,_report_summary_blocks_0.TM)((0,_words_5.pN)(jobs.length),table):table}
function isToldAlone(report){const[only,...others]=report.plan.jobs.filter(_report_6.N);return only!==void 0&&others.length===
0&&only.changes.length>0&&!report.ends}function inOrder(report){const{first=[],rest=[]}=Object.groupBy(report.plan.jobs.
filter(_report_6.N),job=>report.ends?.get(job)?.kind==="failed"||isNotApproved(job,report)?"first":"rest");return[...first,
...rest]}function isNotApproved(job,{notApproved=[]}){return notApproved.includes(job)}function signOf(job,report){const{
ends}=report;if(isNotApproved(job,report))return REFUSED;if(!ends)return SIGNS[job.action];const{kind}=ends.get(job)??{kind:"\
not-begun"};return kind==="done"?_report_text_states_2.$J.ok:kind==="failed"?_report_text_states_2.$J.failed:_report_text_states_2.
$J.skipped}function wordsOf(job,report){const{toDo,done}=_words_5.dC[job.action],count=[unbroken((0,_words_5.YR)(job)),(0,_words_5.
uL)(job)?DRIFT:""].filter(Boolean).join(" "),said=what=>[what,count].filter(Boolean).join(", ");if(!report.ends)return isNotApproved(
job,report)?`${said(toDo)}: not approved`:said(toDo);const{kind}=report.ends.get(job)??{kind:"not-begun"};return kind===
"done"?said(done):kind==="failed"?`not ${done}`:`not begun: ${said(toDo)}`}function unbroken(count){return count.replace(
/(?<=\d) /g,NO_BREAK)}function jobLink(job,report){const isTold=job.key===""||`${report.namePrefix}${job.key}`===job.name;
return`${(0,_report_text_markdown_1.q)(nameCode(job),(0,_report_6.Z)(job,report))}${isTold?"":` (${(0,_report_text_markdown_1.
aY)(nameOf(job.key))})`}`}function nameCode({name}){return(0,_report_text_markdown_1.aY)(nameOf(name)||"(no name)")}function nameOf(name){
return(0,_text_cut_7.ml)((0,_text_plain_3.A4)(name,_report_summary_blocks_0.bX),LONGEST_JOB,"both")}function changeSections(report,extent,room,leftOut){
const jobs=inOrder(report).filter(({changes})=>changes.length>0),isMany=jobs.length>MOST_OPEN_JOBS,sections=room.takeEach(
jobs,job=>section(job,report,extent,isMany),leftOut),all=(0,_report_summary_blocks_0.oR)([...sections.values()]);return jobs.
length>_report_summary_blocks_0.Bn&&all?(0,_report_summary_blocks_0.TM)(`Changes of ${(0,_words_5.pN)(jobs.length)}`,all):
all}function section(job,report,extent,isOneOfMany){const changes=job.changes.slice(0,extent.changes).map(change=>(0,_changes_4.
c)(change,extent.lines)),rest=job.changes.length-changes.length,more=rest>0?`and ${rest} more ${rest===1?"change":"chang\
es"}`:"",content=(0,_report_summary_blocks_0.oR)([changes.map(changeEntry).join(`
`),more]),title=name=>[`${signOf(job,report)} ${name}`,(0,_words_5.YR)(job)].filter(Boolean).join(": ");if(isToldAlone(report))
return`#### ${title(jobLink(job,report))}

${content}`;const isOpen=!isOneOfMany&&content.split(`
`).length<=MOST_OPEN_LINES,block=(0,_report_summary_blocks_0.TM)(title(nameCode(job)),content);return isOpen?block.replace(
"<details>","<details open>"):block}function changeEntry(change){const entry=`- ${change.isDrift?`${DRIFT} `:""}${(0,_report_text_markdown_1.
aY)(change.path)}${sides(change)}`;return change.kind==="lines"?`${entry}
${diffBlock(change)}`:entry}function sides(change){if(change.kind==="hidden")return`: ${change.what} (the value is hidde\
n)`;if(change.kind==="lines")return` ${change.what}:`;const side=text=>text===void 0?"not set":(0,_report_text_markdown_1.
aY)(text),removed=change.fallback===void 0?"removed":`removed (default: ${(0,_report_text_markdown_1.aY)(change.fallback)}\
)`;return`: ${side(change.before)} \u2192 ${change.after===void 0?removed:(0,_report_text_markdown_1.aY)(change.after)}`}
function diffBlock({lines,more}){const rest=more>0?`
  \u2026 ${more} more ${more===1?"line":"lines"}`:"";return(0,_report_text_markdown_1.EU)(`${lines.join(`
`)}${rest}`,"diff").replace(/^/gm,"  ")}function refusalBlock(report,most){const{plan,ends}=report,refused=plan.refusals.
map(({name,message})=>({job:(0,_report_text_markdown_1.aY)(nameOf(name)),message})),failed=plan.jobs.flatMap(job=>{const end=ends?.
get(job);return end?.kind==="failed"?[{job:jobLink(job,report),message:end.message}]:[]});return(0,_report_summary_blocks_0.
oR)([list("Refused",REFUSED,refused,most),list("Failed",_report_text_states_2.$J.failed,failed,most)])}function list(title,sign,all,most){
if(all.length===0)return"";const lines=all.slice(0,most).map(({job,message})=>`- ${sign} ${job}: ${(0,_report_text_markdown_1.
CS)(message,LONGEST_REFUSAL)}`),rest=all.length-lines.length;return`#### ${title}

${[...lines,...rest>0?[`- and ${(0,_words_5.pN)(rest,"more")}`]:[]].join(`
`)}`}function notesBlock({plan},most){const told=plan.jobs.flatMap(({name,notes})=>notes.map(note=>({note,name}))),ofJobs=[
...Map.groupBy(told,({note})=>note)].map(([note,jobs])=>`${(0,_text_cut_7.yU)(jobs,({name})=>(0,_report_text_markdown_1.
aY)(nameOf(name)),MOST_NAMES)}: ${(0,_report_text_markdown_1.CS)(note,LONGEST_REFUSAL)}`),all=[...plan.notes.map(note=>(0,_report_text_markdown_1.
CS)(note,LONGEST_REFUSAL)),...ofJobs];if(all.length===0)return"";const lines=all.slice(0,most).map(note=>`> \u2139\uFE0F ${note}`),
rest=all.length-lines.length;return[...lines,...rest>0?[`> and ${rest} more`]:[]].join(`
>
`)}function hashBlock({plan,planHash,mode,failure}){return mode!=="plan"||failure||planHash===""||!plan.jobs.some(_report_6.
N)?"":(0,_report_summary_blocks_0.TM)("Plan hash",(0,_report_text_markdown_1.EU)(planHash))}}),7363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gg:()=>titleOf,L9:()=>driftSentence,YR:()=>changeCount,dC:()=>ACTION_WORDS,pN:()=>jobCount,
uL:()=>hasDrift});var _report_text_states_0=__webpack_require__(2556),_report_1=__webpack_require__(6542);const ACTION_WORDS={
create:{toDo:"create",done:"created"},update:{toDo:"update",done:"updated"},delete:{toDo:"delete",done:"deleted"},none:{
toDo:"unchanged",done:"unchanged"}};function titleOf(report){const{plan,ends,failure,mode}=report,counts=ends?endCounts(
plan,ends):plan.jobs.length>0?planCounts(plan):"";if(failure){const{icon,words}=failureWords(failure.kind,mode);return{icon,
words:[words,counts].filter(Boolean).join(": ")}}return plan.jobs.some(_report_1.N)?ends?{icon:"ok",words:`Deployed: ${counts}`}:
{icon:"plan",words:`Plan: ${counts}`}:{icon:"ok",words:calmWords(plan)}}function calmWords({jobs}){return jobs.length===
0?"Nothing to do: no job is defined, and none is to be deleted":jobs.length===1?"Nothing to do: the job is as its file s\
ays":`Nothing to do: ${jobs.length===2?"both":`all ${jobs.length}`} jobs are as their files say`}function failureWords(kind,mode){
switch(kind){case"plan-changed":return{icon:"failed",words:"Plan changed, nothing done"};case"plan-refused":return{icon:"\
failed",words:mode==="plan"?"Plan refused":"Plan refused, nothing done"};case"auth":return{icon:"failed",words:"Deployme\
nt: the workspace did not let this identity in"};case"unreachable":return{icon:"failed",words:"Deployment: the workspace\
 did not answer"};case"apply-failed":return{icon:"failed",words:"Deployment failed"};default:{const{icon,words}=_report_text_states_0.
EM[kind];return{icon,words:`Deployment${words.startsWith(":")?"":" "}${words}`}}}}function planCounts({jobs}){const count=action=>jobs.
filter(job=>job.action===action).length;return[...["create","update","delete"].map(action=>`${count(action)} to ${action}`),
`${count("none")} unchanged`].join(", ")}function endCounts({jobs},ends){const toDo=jobs.filter(_report_1.N),ended=kind=>toDo.
filter(job=>(ends.get(job)?.kind??"not-begun")===kind),done=["create","update","delete"].flatMap(action=>{const{length}=ended(
"done").filter(job=>job.action===action);return length>0?[`${ACTION_WORDS[action].done} ${length}`]:[]}),others=[{count:ended(
"failed").length,word:"failed"},{count:ended("not-begun").length,word:"not begun"},{count:jobs.length-toDo.length,word:"\
unchanged"}];return[...done,...others.flatMap(({count,word})=>count>0?[`${count} ${word}`]:[])].join(", ")}function changeCount({
action,changes,isContested}){if(changes.length===0||action==="create")return"";const byHand2=changes.filter(({drift})=>drift===
!0).length,count=changes.length===1?"1 change":`${changes.length} changes`;return byHand2>0?byHand2===changes.length?`${count}\
 by hand`:`${count}, ${byHand2} by hand`:isContested?`${count}, perhaps by hand`:count}function hasDrift({changes,isContested=!1}){
return isContested||changes.some(({drift})=>drift===!0)}function jobCount(count,which=""){return`${count}${which&&` ${which}`}\
 ${count===1?"job":"jobs"}`}function driftSentence({jobs},mode,isDone){const{length}=jobs.filter(hasDrift);if(length===0)
return"";const what=length===1?`1 job was ${byHand("it was")}`:`${length} jobs were ${byHand("they were")}`,then=isDone?
"What was done here has taken that back.":mode==="plan"?"Applying the plan takes that back.":"";return[`${what}.`,then].
filter(Boolean).join(" ")}function byHand(theyWere){return`changed by hand in the workspace since ${theyWere} applied`}}),
9906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>createOnce});var _databricks_http_errors_0=__webpack_require__(668),_hash_1=__webpack_require__(9026),_listed_2=__webpack_require__(
9823);const MOST_UNANSWERED=4,OUTAGE_MS=5*6e4,PAUSES_MS=[1e3,5e3,15e3],LOOKS_MS=[0,2e3,5e3,1e4];async function createOnce(dependencies,job){
const{jobs,clock,newToken,signal,onAgain}=dependencies,nonces=[],from=clock.now();for(let unanswered=0;;){signal?.throwIfAborted();
const nonce=(0,_hash_1.q)(newToken());nonces.push(nonce);try{return{jobId:await jobs.create(job.settings(nonce),signal),
nonces}}catch(error){if(!(error instanceof _databricks_http_errors_0.hD))throw error;error.mayHaveTakenEffect&&unanswered++;
const found=error.mayHaveTakenEffect?await find(dependencies,job,nonces):void 0;if(found!==void 0)return{jobId:found,nonces};
const mayPass=error.mayHaveTakenEffect||error.kind==="unreachable",isOver=unanswered>=MOST_UNANSWERED||clock.now()-from>
OUTAGE_MS;if(!mayPass||isOver)throw unanswered>0?error.withEffect("unknown"):error;await onAgain?.(error),await clock.sleep(
PAUSES_MS[nonces.length-1]??PAUSES_MS.at(-1)??0,signal)}}}async function find(...of){try{return await findCreated(...of)}catch(error){
throw error instanceof _databricks_http_errors_0.hD?error.withEffect("unknown"):error}}async function findCreated({jobs,
clock,signal},{name,nonceOf},nonces){const from=clock.now();for(const at of LOOKS_MS){await clock.sleep(Math.max(0,from+
at-clock.now()),signal),signal?.throwIfAborted();const found=(await(0,_listed_2.X9)(jobs,await jobs.list({name,signal}),
signal)).filter(job=>nonces.includes(nonceOf(job))).sort(_listed_2.jI)[0];if(found)return found.jobId}}}),9026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>hashOf});var node_crypto_0=__webpack_require__(7598);function hashOf(text){
return(0,node_crypto_0.createHash)("sha256").update(text).digest("hex").slice(0,32)}}),9823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X9:()=>listMarked,ip:()=>tellsTags,jI:()=>byAge});var p_limit_1=__webpack_require__(
370),_databricks_wire_foreign_0=__webpack_require__(3894);const READS_AT_ONCE=16;function byAge(one,other){const[first,second]=[
one.createdAt??1/0,other.createdAt??1/0];return first!==second?first<second?-1:1:BigInt(one.jobId)<BigInt(other.jobId)?-1:
1}function tellsTags(listed){return listed.some(({settings})=>(0,_databricks_wire_foreign_0.Gv)(settings.tags)&&Object.keys(
settings.tags).length>0)}async function listMarked(jobs,listed,signal){return tellsTags(listed)?listed:(await(0,p_limit_1.
A)(READS_AT_ONCE).map(listed,async({jobId})=>{const job=await jobs.get(jobId,signal);return job&&{...job,settings:asListed(
job.settings)}})).filter(job=>job!==void 0)}function asListed(settings){const{tasks:_tasks,job_clusters:_clusters,environments:_environments,
...rest}=settings;return rest}}),2752:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j:()=>hiddenJson,k:()=>hiddenIn});const SECRET_FIELDS=["artifacts_link","artifacts_headers"],MASK="\
***";function hiddenIn(value,hide){return typeof value=="string"?hide(value):Array.isArray(value)?value.map(entry=>hiddenIn(
entry,hide)):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([name,inner])=>[hide(
name),SECRET_FIELDS.includes(name)?MASK:hiddenIn(inner,hide)]))}function hiddenJson(value,hide){return`${JSON.stringify(
hiddenIn(value,hide),void 0,2)}
`}}),8686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AV:()=>GREEN,Cr:()=>bold,Qu:()=>GREY,UH:()=>RED,nI:()=>paint,pc:()=>YELLOW,q1:()=>CYAN});const GREEN=32,RED=31,YELLOW=33,
CYAN=36,GREY=90;function paint(colour,text){return`\x1B[${colour}m${text}\x1B[0m`}function bold(text){return`\x1B[1m${text}\
\x1B[0m`}}),8140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{_:()=>createOutageLog});var _text_duration_0=__webpack_require__(5111),_text_plain_1=__webpack_require__(
4395),_colours_2=__webpack_require__(8686);const TOLD_EVERY_MS=6e4;function createOutageLog(clock,print){let outage;return{
trouble({what,cause,delayMs,sinceMs}){if(outage??={since:clock.now()-sinceMs,toldAt:-1/0},clock.now()-outage.toldAt<TOLD_EVERY_MS)
return;outage.toldAt=clock.now();const since=sinceMs>0?` for ${(0,_text_duration_0.a)(sinceMs)} now`:"",again=`Trying ag\
ain in ${(0,_text_duration_0.a)(delayMs)}.`;print([(0,_colours_2.nI)(_colours_2.pc,`  Could not ${(0,_text_plain_1.TN)(what)}${since}\
: ${(0,_text_plain_1.TN)(cause)}. ${again}`)])},over(){outage&&print([(0,_colours_2.nI)(_colours_2.AV,`  The workspace a\
nswers again after ${(0,_text_duration_0.a)(clock.now()-outage.since)}.`)]),outage=void 0}}}}),4899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B6:()=>LONGEST_NAME,Bn:()=>LONG,GA:()=>labeled,GO:()=>isToldInside,I9:()=>emojiOf,
K2:()=>next,PU:()=>linkedKey,TM:()=>folded,TN:()=>keyOf,WP:()=>LONGEST_QUOTE,bX:()=>LONGEST_MESSAGE,c2:()=>statusOf,mt:()=>isPartial,
o:()=>foreignCode,oR:()=>joined,qz:()=>MANY,sH:()=>shownTasks,t2:()=>isRunJob});var _model_outcome_6=__webpack_require__(
6805),_model_run_5=__webpack_require__(60),_text_cut_4=__webpack_require__(9967),_text_plain_0=__webpack_require__(4395),
_text_markdown_1=__webpack_require__(5235),_text_states_2=__webpack_require__(2556),_text_words_3=__webpack_require__(2181);
const LONGEST_NAME=120,LONGEST_MESSAGE=2e3,LONGEST_QUOTE=500,LONGEST_KEY=40,LONG=25,MANY=10;function joined(blocks){return blocks.
filter(Boolean).join(`

`)}function folded(title,content){return`<details><summary>${title}</summary>

${content}

</details>`}function labeled(title,content){return`${title}:

${content}`}function next(advice){return advice?`**What to do next:** ${(0,_text_plain_0.A4)(advice,LONGEST_MESSAGE).split(
`
`).map(line=>(0,_text_markdown_1.CS)(line)).join("<br>")}`:void 0}function foreignCode(word){return(0,_text_markdown_1.aY)(
(0,_text_plain_0.A4)(word,LONGEST_NAME))}function keyOf(task){return(0,_text_markdown_1.aY)((0,_text_cut_4.ml)((0,_text_plain_0.
A4)(task.key,LONGEST_MESSAGE),LONGEST_KEY,"both")||(0,_text_words_3.Ep)(task))}function linkedKey(task){return(0,_text_markdown_1.
q)(keyOf(task),(0,_model_run_5.mh)(task).url)}function statusOf(task){return(0,_text_markdown_1.X1)((0,_text_plain_0.A4)(
(0,_text_words_3.al)(task).text,LONGEST_NAME))}function emojiOf(task){return _text_states_2.$J[(0,_text_words_3.al)(task).
icon]}function shownTasks({tasks}){return(0,_model_outcome_6.OF)(tasks,isRunJob)}function isRunJob({kind}){return kind===
"run-job"}function isToldInside(task){return isRunJob(task)&&(task.children??[]).some(_model_run_5.WN)}function isPartial({
verdict}){return verdict?.kind==="success-with-failures"}}),7474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$$:()=>bytesOf,R$:()=>SUMMARY_BYTES,Wv:()=>Room,zd:()=>NOTICE_BYTES});const SUMMARY_BYTES=1e6,
NOTICE_BYTES=2e3;class Room{notices=[];bytes;constructor(bytes){this.bytes=bytes}close(notice){this.bytes=0,this.notices.
push(notice)}take(block,overhead=0){const bytes=bytesOf(block)+overhead;return bytes>this.bytes?!1:(this.bytes-=bytes,!0)}takeEach(items,render,leftOut,overhead){
const taken=new Map;for(const item of items){const block=this.bytes>0?render(item):"";if(block===""||!this.take(block,overhead?.(
item)))break;taken.set(item,block)}return taken.size<items.length&&this.close(leftOut(items.length-taken.size)),taken}}function bytesOf(block){
return Buffer.byteLength(block)+EMPTY_LINE}const EMPTY_LINE=2}),5235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bj:()=>verbatim,CS:()=>prose,EU:()=>fence,X1:()=>escapeText,aY:()=>code,nf:()=>link,
q:()=>linked});var _text_cut_1=__webpack_require__(9967),_text_plain_0=__webpack_require__(4395);const ENTITIES={"&":"&a\
mp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","~":"&#126;","[":"&#91;","]":"&#93;","\\":"&#9\
2;"},TELLING=new RegExp([/[&<>|`*~[\]\\]|(?<![a-z0-9])_|_(?![a-z0-9])/,/@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|(?<!\d):(?=[\w+-]+:)|\$/,
/\b(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)[\da-f](?=[\da-f]{6,39}\b)/].map(part=>part.source).join("|"),"gi"),OPENING=/^(?:[#+=-](?!\d)|\d{1,9}[.)])/;
function escapeText(text){return inert((0,_text_plain_0.TN)(text))}function code(text){return`<code>${inert((0,_text_plain_0.
TN)(text))}</code>`}function verbatim(text){const body=(0,_text_plain_0.wh)(text).replaceAll(`
`," ").trim(),marks="`".repeat(longestRun(body)+1),edge=/^`|`$/.test(body)?" ":"";return`${marks}${edge}${body}${edge}${marks}`}
function prose(text,most=1/0){const pieces=(0,_text_plain_0.TN)((0,_text_cut_1.VI)(text,most*8)).split(/`([^`]+)`/);return fitting(
pieces,most).map((piece,index)=>index%2===1?code(piece):inert(piece)).join("")}function fitting(pieces,most){if(pieces.reduce(
(sum,{length})=>sum+length,0)<=most)return pieces;let left=Math.max(0,most-1);for(const[index,piece]of pieces.entries()){
if(piece.length<=left){left-=piece.length;continue}const before=pieces.slice(0,index);return index%2===1&&left<most/2?[...before.
slice(0,-1),`${(before.at(-1)??"").trimEnd()}\u2026`]:[...before,`${(0,_text_cut_1.VI)(piece,left).trimEnd()}\u2026`]}return pieces}
function fence(text,info=""){const body=(0,_text_plain_0.J7)((0,_text_plain_0.wh)(text)),marks="`".repeat(Math.max(3,longestRun(
body)+1));return`${marks}${info.replace(/[^\w+-]/g,"")}
${body}
${marks}`}function link(text,url){return linked(escapeText(text),url)}function linked(markdown,url){const target=webAddress(
url);return target&&markdown?`[${markdown}](${target})`:markdown}function inert(line){const opening=OPENING.exec(line)?.[0]??
"";return opening.replace(/\D$/,character=>`&#${character.charCodeAt(0)};`)+line.slice(opening.length).replace(TELLING,character=>ENTITIES[character]??
`<span>${character}</span>`)}function longestRun(text){let longest=0;for(let at=text.indexOf("`");at>=0;at=text.indexOf(
"`",at)){const start=at;for(;text[at]==="`";)at++;longest=Math.max(longest,at-start)}return longest}const HOST=/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i,
LONGEST_URL=2e3;function webAddress(url){if(!url||url.length>LONGEST_URL||!URL.canParse(url))return;const{protocol,username,
password,host,pathname,search,hash}=new URL(url);if(protocol!=="https:"&&protocol!=="http:"||username||password||!HOST.test(
host))return;const rest=`${pathname}${search}${hash}`.replace(/[^\w\-.~:/?#@!&+,;=%]/g,percent).replaceAll("&","&amp;");
return`${protocol}//${host}${rest}`}function percent(character){const[first=0]=Buffer.from(character);return`%${first.toString(
16).toUpperCase().padStart(2,"0")}`}}),2556:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$J:()=>EMOJI,EM:()=>FAILURES,Xu:()=>stateWords,ZG:()=>iconOf,kV:()=>resultWord,
l2:()=>GLYPH,x:()=>RUN_ENDS});var _text_plain_0=__webpack_require__(4395);const EMOJI={ok:"\u2705",partial:"\u26A0\uFE0F",
failed:"\u274C","timed-out":"\u23F1\uFE0F",canceled:"\u{1F6AB}",skipped:"\u23ED\uFE0F",running:"\u{1F3C3}",terminating:"\
\u{1F3C3}",waiting:"\u23F3",unknown:"\u2754"},GLYPH={ok:"\u2714",partial:"\u2714",failed:"\u2718","timed-out":"\u2718",canceled:"\
\u2718",skipped:"\u25CB",running:"\u25B6",terminating:"\u25CC",waiting:"\u25CC",unknown:"?"},EMPHASIS={ok:"ok",partial:"\
warning",failed:"failed","timed-out":"failed",canceled:"failed",skipped:"muted",running:"running",terminating:"warning",
waiting:"waiting",unknown:"warning"},LONGEST_WORD=200;function stateWords(condition){const icon=iconOf(condition);return{
icon,words:wordsFor(icon,condition),emphasis:EMPHASIS[icon]}}function iconOf({phase,verdict}){switch(phase){case"waiting":case"\
running":case"terminating":case"unknown":return phase;case"ended":break}switch(verdict?.kind){case"success":return"ok";case"\
success-with-failures":return"partial";case"failure":return RUN_ENDS[verdict.failure].icon;case"not-run":return"skipped";case void 0:
return"unknown"}}function resultWord(condition){return condition.result||condition.phase==="ended"&&condition.code||condition.
lifeCycle||"UNKNOWN"}function wordsFor(icon,condition){const{lifeCycle,result,verdict}=condition,word=foreignWord(result);
switch(icon){case"ok":return"succeeded";case"partial":return"succeeded with failures";case"failed":case"timed-out":case"\
canceled":return verdict?.kind==="failure"&&verdict.unknown?`ended as ${word}, which this action does not know`:lookUp(FAILED,
word)??`failed (${word})`;case"skipped":return lookUp(NOT_RUN,word)??`not run (${word})`;case"running":return"running";case"\
terminating":case"waiting":return foreignWord(lifeCycle).toLowerCase().replaceAll("_"," ")||"state unknown";case"unknown":
return foreignWord(lifeCycle)||"state unknown"}}const FAILED={FAILED:"failed",TIMEDOUT:"timed out",CANCELED:"canceled"},
NOT_RUN={SKIPPED:"skipped",UPSTREAM_FAILED:"skipped: upstream failed",UPSTREAM_CANCELED:"skipped: upstream canceled",EXCLUDED:"\
excluded",DISABLED:"disabled",MAXIMUM_CONCURRENT_RUNS_REACHED:"skipped: too many concurrent runs"};function foreignWord(word){
return(0,_text_plain_0.TN)((0,_text_plain_0.A4)(word,LONGEST_WORD))}function lookUp(table,word){return Object.hasOwn(table,
word)?table[word]:void 0}const RUN_ENDS={"run-failed":{icon:"failed",words:"failed"},"run-canceled":{icon:"canceled",words:"\
was canceled"},"run-timed-out":{icon:"timed-out",words:"timed out"},"run-skipped":{icon:"skipped",words:"was not run"}},
FAILURES={...RUN_ENDS,"wait-timeout":{icon:"timed-out",words:"did not end in time"},"workflow-canceled":{icon:"canceled",
words:": the workflow was canceled"},"request-refused":{icon:"failed",words:": Databricks refused the request"},auth:{icon:"\
failed",words:": could not sign in"},unreachable:{icon:"failed",words:": could not learn how it ended"},input:{icon:"fai\
led",words:": the inputs are wrong"},"plan-changed":{icon:"failed",words:": the plan is not the one that was approved"},
"plan-refused":{icon:"failed",words:": the plan is refused"},"apply-failed":{icon:"failed",words:": not all of the plan \
was done"},internal:{icon:"failed",words:": a fault of this action itself"}}}),2181:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ep:()=>kindName,OG:()=>NOTHING_TO_RUN,PV:()=>splitBeside,al:()=>taskStatus,c_:()=>tallyWords,
g6:()=>countTasks,nc:()=>taskCount,pp:()=>progressWords,s0:()=>usualWords,ui:()=>timeSplit});var _model_run_2=__webpack_require__(
60),_text_duration_0=__webpack_require__(5111),_states_1=__webpack_require__(2556);const KIND_NAMES={notebook:"notebook",
jar:"JAR","python-file":"Python file",wheel:"Python wheel","spark-submit":"spark-submit","sql-query":"SQL query","sql-al\
ert":"SQL alert","sql-dashboard":"SQL dashboard","sql-file":"SQL file",dbt:"dbt","run-job":"run job",condition:"if/else \
condition","for-each":"for each",pipeline:"pipeline","clean-room":"clean room notebook",dashboard:"dashboard","power-bi":"\
Power BI","dbt-cloud":"dbt Cloud","dbt-platform":"dbt platform","gen-ai-compute":"generative AI compute","python-operato\
r":"Python operator",alert:"alert","ai-runtime":"AI runtime",unknown:"task"};function kindName({kind,kindField}){return kind===
"unknown"&&kindField||KIND_NAMES[kind]}function taskCount(count,which=""){return`${count}${which&&` ${which}`} ${count===
1?"task":"tasks"}`}const COUNTED_AS={ok:"succeeded",partial:"succeeded",failed:"failed","timed-out":"failed",canceled:"c\
anceled",skipped:"skipped",running:"running",terminating:"running",waiting:"waiting",unknown:"unknown"};function countTasks(tasks){
const counts={failed:0,canceled:0,unknown:0,skipped:0,running:0,waiting:0,succeeded:0};for(const task of tasks)counts[COUNTED_AS[(0,_states_1.
ZG)((0,_model_run_2.mh)(task).condition)]]++;return counts}function progressWords(tasks){if(tasks.length===0)return"";const{
succeeded,...others}=countTasks(tasks);return[`${succeeded} of ${taskCount(tasks.length)} succeeded`,...countWords(others)].
join(", ")}function tallyWords(tasks){return tasks.length===0?"":`${taskCount(tasks.length)}: ${countWords(countTasks(tasks)).
join(", ")}`}function countWords(counts){return Object.entries(counts).flatMap(([word,count])=>count>0?[`${count} ${word}`]:
[])}function taskStatus(task){const{condition}=(0,_model_run_2.mh)(task),words=[(0,_states_1.kV)(condition)+reason(condition),
progress(task,condition)];return{icon:(0,_states_1.ZG)(condition),text:words.filter(Boolean).join(", ")}}const EMPTY_CODES=new Set(
["RUN_EXECUTION_ERROR","SKIPPED"]);function reason({phase,code,result,verdict}){return phase!=="ended"||!code||!result||
code===result||verdict?.kind==="success"||EMPTY_CODES.has(code)?"":` (${code})`}function progress({outcome,iterations},{
phase,verdict}){if(outcome)return`outcome ${outcome}`;if(!iterations||verdict?.kind==="not-run")return"";const{total,succeeded,
failed}=iterations;return total===0?phase==="ended"?"no iterations":"":failed>0?`${failed} of ${total} iterations failed`:
phase==="ended"?`${succeeded} of ${total} iterations`:`${succeeded} of ${total} iterations done`}function timeSplit(attempt){
return[["queued",attempt.queuedMs],["cluster",attempt.setupMs],["running",attempt.runMs]].flatMap(([name,ms])=>ms!==void 0&&
Math.round(ms)>0?[`${name} ${(0,_text_duration_0.a)(ms)}`]:[]).join(", ")}const NOTHING_TO_RUN="The change touches none \
of the notebooks that `notebook-path` names, so nothing was started (`changed-only`).";function splitBeside(took,attempt){
const split=timeSplit(attempt);return split===`running ${took}`?"":split}function usualWords(usualMs){if(usualMs===void 0)
return"";const step=STEPS_MS.find(ms=>usualMs>=ms*LEAST_STEPS)??1;return`usually ${(0,_text_duration_0.a)(Math.round(usualMs/
step)*step)}`}const STEPS_MS=[10*6e4,6e4,1e4,1e3],LEAST_STEPS=10}),370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
