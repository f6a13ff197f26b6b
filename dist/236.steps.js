export const id=236;export const ids=[236];export const modules={8338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fv:()=>Findings,f_:()=>entry,nx:()=>inside});var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7819);const MOST_FAULTS=200;const MOST_WARNINGS=50;class Findings{#faults=[];#warnings=[];#moreFaults=0;#moreWarnings=0;get faults(){
const more={file:this.#faults.at(-1)?.file??"",place:"",message:`There are ${this.#moreFaults} more faults of this kind.`};
return this.#moreFaults>0?[...this.#faults,more]:this.#faults}get warnings(){return this.#moreWarnings>0?[...this.#warnings,
`There are ${this.#moreWarnings} more warnings of this kind.`]:this.#warnings}get count(){return this.#faults.length+this.#moreFaults}fault({
file,line},place,message){if(this.#faults.length>=MOST_FAULTS)this.#moreFaults++;else this.#faults.push({file,...line!==
void 0&&{line},place,message:message()})}warn({file,line},place,message){if(this.#warnings.length>=MOST_WARNINGS)this.#moreWarnings++;else
this.#warnings.push(`${file}:${line}: ${place===""?"":`${place}: `}${message()}`)}note(message){if(this.#warnings.length>=
MOST_WARNINGS)this.#moreWarnings++;else this.#warnings.push(message())}}function inside(place,field){return place===""?nameInPlace(
field):`${place}.${nameInPlace(field)}`}function entry(place,key){return`${place}[${typeof key==="number"?key:nameInPlace(
key)}]`}function nameInPlace(name){return/^[\w./-]{1,100}$/.test(name)?name:(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.
h)(name)}}),2518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{EQ:()=>findPaths,R1:()=>withPaths,n3:()=>isRelative});var _findings_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8338);function pathsOf(settings){return findPaths(settings).map(({place,path,kind})=>({place,path,kind}))}function withPaths(settings,replace){
const copy=structuredClone(settings);for(const{way,around,place,path,kind}of findPaths(settings)){const last=way.at(-1);
const holder=way.slice(0,-1).reduce((found,step)=>found[step],copy);if(last!==void 0)holder[last]=around[0]+replace({place,
path,kind})+around[1]}return copy}function isRelative(path){return path!==""&&!path.startsWith("/")&&!/^[A-Za-z][\w+.-]*:/.
test(path)&&!path.startsWith("{{")}function findPaths(settings){return[...listIn(settings,"tasks").flatMap((task,index)=>ofTask(
task,(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__.f_)("tasks",keyOf(task,"task_key",index)),["tasks",index])),...listIn(
settings,"environments").flatMap((environment,index)=>{const place=`${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__.f_)("\
environments",keyOf(environment,"environment_key",index))}.spec.dependencies`;return ofDependencies(fieldOf(environment,
"spec"),place,["environments",index,"spec","dependencies"])})]}const OF_TASKS=[["notebook_task","notebook_path","noteboo\
k"],["spark_python_task","python_file","file"],["sql_task","file.path","file"],["dbt_task","project_directory","folder"],
["gen_ai_compute_task","training_script_path","file"],["gen_ai_compute_task","yaml_parameters_file_path","file"]];const LIBRARIES=[
"whl","jar","requirements"];function ofTask(task,place,way){const found=[];for(const[name,field,kind]of OF_TASKS){const steps=[
name,...field.split(".")];const holder=steps.slice(0,-1).reduce(fieldOf,task);const path=fieldOf(holder,steps.at(-1)??"");
if(typeof path!=="string")continue;const source=fieldOf(holder,"source");found.push({place:[place,...steps].join("."),path,
kind,way:[...way,...steps],source,around:["",""]})}const nested=fieldOf(fieldOf(task,"for_each_task"),"task");const inner=nested===
void 0?[]:ofTask(nested,`${place}.for_each_task.task`,[...way,"for_each_task","task"]);return[...found,...ofLibraries(task,
place,way),...inner]}function ofLibraries(task,place,way){return listIn(task,"libraries").flatMap((library,index)=>LIBRARIES.
flatMap(field=>{const path=fieldOf(library,field);if(typeof path!=="string"||!isRelative(path))return[];const at=`${place}\
.libraries[${index}].${field}`;return[{place:at,path,kind:"library",way:[...way,"libraries",index,field],source:void 0,around:[
"",""]}]}))}function ofDependencies(spec,place,way){return listIn(spec,"dependencies").flatMap((dependency,index)=>{const file=typeof dependency===
"string"?fileOf(dependency):void 0;if(!file||!isRelative(file.path))return[];return[{...file,place:`${place}[${index}]`,
way:[...way,index],source:void 0}]})}const OPTION=/^(?:-r|--requirement|-e|--editable|-c|--constraint)(?:\s+|=)/;const EXTRAS=/\[[\w, .-]*\]$/;
const LIBRARY=/\.(?:whl|tar\.gz|zip|jar)$/i;function fileOf(dependency){const text=dependency.trim();const option=OPTION.
exec(text)?.[0];if(option!==void 0){const kind=option.startsWith("-e")||option.startsWith("--e")?"folder":"file";return{
path:text.slice(option.length).trim(),kind,around:[option,""]}}const extras=EXTRAS.exec(text)?.[0]??"";const path=text.slice(
0,text.length-extras.length);const isFile=/^\.{1,2}[/\\]/.test(path)||LIBRARY.test(path)&&!/[\s@]/.test(path);return isFile?
{path,kind:"library",around:["",extras]}:void 0}function fieldOf(value,field){const isObject=typeof value==="object"&&value!==
null&&!Array.isArray(value);return isObject&&Object.hasOwn(value,field)?value[field]:void 0}function listIn(value,field){
const list=fieldOf(value,field);return Array.isArray(list)?list:[]}function keyOf(value,field,index){const key=fieldOf(value,
field);return typeof key==="string"?key:index}}),9906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>createOnce});var _databricks_http_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
668);var _hash_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9026);var _listed_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9823);const MOST_UNANSWERED=4;const OUTAGE_MS=5*6e4;const PAUSES_MS=[1e3,5e3,15e3];const LOOKS_MS=[0,2e3,5e3,1e4];async function createOnce(dependencies,job){
const{jobs,clock,newToken,signal,onAgain}=dependencies;const nonces=[];const from=clock.now();for(let unanswered=0;;){signal?.
throwIfAborted();const nonce=(0,_hash_js__WEBPACK_IMPORTED_MODULE_1__.q)(newToken());nonces.push(nonce);try{return{jobId:await jobs.
create(job.settings(nonce),signal),nonces}}catch(error){if(!(error instanceof _databricks_http_errors_js__WEBPACK_IMPORTED_MODULE_0__.
hD))throw error;if(error.mayHaveTakenEffect)unanswered++;const found=error.mayHaveTakenEffect?await findCreated(dependencies,
job,nonces):void 0;if(found!==void 0)return{jobId:found,nonces};const mayPass=error.mayHaveTakenEffect||error.kind==="un\
reachable";const isOver=unanswered>=MOST_UNANSWERED||clock.now()-from>OUTAGE_MS;if(!mayPass||isOver)throw unanswered>0?error.
withEffect("unknown"):error;await onAgain?.(error);await clock.sleep(PAUSES_MS[nonces.length-1]??PAUSES_MS.at(-1)??0,signal)}}}
async function findCreated({jobs,clock,signal},{name,nonceOf},nonces){const from=clock.now();for(const at of LOOKS_MS){await clock.
sleep(Math.max(0,from+at-clock.now()),signal);signal?.throwIfAborted();const listed=await(0,_listed_js__WEBPACK_IMPORTED_MODULE_2__.
X9)(jobs,await jobs.list({name,signal}),signal);const found=listed.filter(job=>nonces.includes(nonceOf(job))).sort(_listed_js__WEBPACK_IMPORTED_MODULE_2__.
jI)[0];if(found)return found.jobId}return void 0}}),9026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>hashOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598);function hashOf(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest(
"hex").slice(0,32)}}),9823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{X9:()=>listMarked,ip:()=>tellsTags,jI:()=>byAge});var p_limit__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
370);var _databricks_wire_foreign_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3894);const READS_AT_ONCE=16;function byAge(one,other){
const[first,second]=[one.createdAt??Infinity,other.createdAt??Infinity];if(first!==second)return first<second?-1:1;return BigInt(
one.jobId)<BigInt(other.jobId)?-1:1}function tellsTags(listed){return listed.some(({settings})=>(0,_databricks_wire_foreign_js__WEBPACK_IMPORTED_MODULE_0__.
Gv)(settings.tags)&&Object.keys(settings.tags).length>0)}async function listMarked(jobs,listed,signal){if(tellsTags(listed))
return listed;const read=await(0,p_limit__WEBPACK_IMPORTED_MODULE_1__.A)(READS_AT_ONCE).map(listed,async({jobId})=>{const job=await jobs.
get(jobId,signal);return job&&{...job,settings:asListed(job.settings)}});return read.filter(job=>job!==void 0)}function asListed(settings){
const{tasks:_tasks,job_clusters:_clusters,environments:_environments,...rest}=settings;return rest}}),8003:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hd:()=>repositoryHash,NS:()=>temporaryTags,SK:()=>readTemporary,n4:()=>stepHash,
s3:()=>isSameRequest,z3:()=>findTemporary});var _databricks_wire_foreign_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3894);var _hash_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9026);var _listed_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9823);const PREFIX="databricks-run-temporary";const TAGS={repository:PREFIX,step:`${PREFIX}-step`,name:`${PREFIX}-name`,
nonce:`${PREFIX}-nonce`};function repositoryHash({serverUrl,repository}){return(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__.
q)(JSON.stringify([serverUrl,repository.toLowerCase()]))}function stepHash(token){return(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__.
q)(JSON.stringify(["step",token]))}function temporaryTags({name,step},repository,nonce){return{[TAGS.repository]:repository,
[TAGS.step]:step,[TAGS.name]:(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__.q)(name),[TAGS.nonce]:nonce}}function readTemporary({
settings}){const tags=(0,_databricks_wire_foreign_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(settings.tags);const[repository,step,
nonce]=[(0,_databricks_wire_foreign_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(tags[TAGS.repository]),(0,_databricks_wire_foreign_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(tags[TAGS.step]),(0,_databricks_wire_foreign_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(tags[TAGS.nonce])];const isWhole=[repository,
step,nonce].every(hash=>/^[0-9a-f]{32}$/.test(hash));return isWhole&&(0,_databricks_wire_foreign_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(tags[TAGS.name])===(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__.q)((0,_databricks_wire_foreign_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(settings.name))?{repository,step,nonce}:void 0}async function findTemporary(jobs,name,steps,signal){const listed=await(0,
_listed_js__WEBPACK_IMPORTED_MODULE_2__.X9)(jobs,await jobs.list({name,signal}),signal);const found=listed.sort(_listed_js__WEBPACK_IMPORTED_MODULE_2__.
jI).flatMap(job=>{const mark=readTemporary(job);return mark&&steps.includes(mark.step)?[{job,mark}]:[]});return found.filter(
({mark},index)=>found.findIndex(one=>isSameRequest(one.mark,mark))===index)}function isSameRequest(one,other){return one.
step===other.step&&one.nonce===other.nonce}}),9236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{startJobFile:()=>startJobFile});var errors=__webpack_require__(668);var create_once=__webpack_require__(
9906);var temporary=__webpack_require__(8003);var workflow=__webpack_require__(5740);var cut=__webpack_require__(9967);var plain=__webpack_require__(
4395);var bring_files=__webpack_require__(8692);var foreign=__webpack_require__(3894);var jobs_listed=__webpack_require__(
9823);;const MOST_PAGES=10;const MOST_DELETIONS=20;const MOST_READS=20;const LIMIT_MS=6e4;const REQUEST_MS=1e4;const KEPT_MS=7*
24*60*6e4;const ONCE={outageMs:0,deadlineMs:REQUEST_MS};async function sweepJobs(dependencies,own){const over=new AbortController;
const{clock,signal}=dependencies;const stop=signal?AbortSignal.any([signal,over.signal]):over.signal;const counter={deleted:0};
try{await Promise.race([sweepUntil({...dependencies,signal:stop},own,counter),clock.sleep(LIMIT_MS,stop)])}catch{}over.abort();
return counter.deleted}async function sweepUntil(dependencies,own,counter){const{jobs,client,signal}=dependencies;const listed=await jobs.
list({mostPages:MOST_PAGES,...ONCE,signal});for(const{jobId}of(await marked(dependencies,listed)).filter(one=>isToGo(one,
own,client.serverNow()))){if(signal.aborted||counter.deleted>=MOST_DELETIONS)return;try{if((await client.listStarted(jobId,
{...ONCE,signal})).length>0||signal.aborted)continue;await jobs.delete(jobId,{outageMs:0,signal});counter.deleted++}catch{}}}
async function marked(dependencies,listed){const found=(await withMarks(dependencies,listed)).sort(jobs_listed.jI).flatMap(
job=>{const mark=(0,temporary.SK)(job);return mark&&job.createdAt!==void 0?[{jobId:job.jobId,createdAt:job.createdAt,mark}]:
[]});return found.filter(({mark},index)=>found.findIndex(one=>(0,temporary.s3)(one.mark,mark))===index)}async function withMarks({
jobs,signal},listed){if((0,jobs_listed.ip)(listed))return listed;const named=listed.filter(({settings})=>/\([^()]*[\da-f]{7}\)$/.
test((0,foreign.Qq)(settings.name))).sort(jobs_listed.jI);const read=[];for(const{jobId}of named.slice(0,MOST_READS)){const job=signal.
aborted?void 0:await jobs.get(jobId,signal);if(job)read.push(job)}return read}function isToGo({jobId,createdAt,mark},own,serverNow){
if(jobId===own.jobId||mark.repository!==own.repository)return false;const attempt=own.steps.indexOf(mark.step);const isDouble=attempt===
own.steps.length-1?own.nonces.includes(mark.nonce):attempt>=0;return isDouble||serverNow!==void 0&&serverNow-createdAt>KEPT_MS}
var paths=__webpack_require__(2518);var source=__webpack_require__(8480);;const NOTIFICATIONS=["email_notifications","we\
bhook_notifications","notification_settings"];const OF_THE_JOB=["schedule","trigger","triggers","continuous","edit_mode",
"deployment"];function temporaryJob({settings,jobName,imports},{folder,tags}){const{tasks,max_concurrent_runs:most,...rest}=without(
settings,[...OF_THE_JOB,...NOTIFICATIONS]);const job={queue:{enabled:true},...rest,name:jobName,...most!==void 0&&{max_concurrent_runs:isTooFew(
most)?1:most},...Array.isArray(tasks)&&{tasks:tasks.map(withoutNotifications)},tags:{...(0,foreign.Ik)(settings.tags),...tags}};
return imports?(0,paths.R1)(job,({path})=>(0,paths.n3)(path)?inFolder(folder,path):path):job}function isTooFew(most){return(typeof most===
"bigint"||typeof most==="number")&&most<1}function withoutNotifications(task){if(!(0,foreign.Gv)(task))return task;const rest=without(
task,NOTIFICATIONS);const{for_each_task:forEach}=rest;return(0,foreign.Gv)(forEach)&&"task"in forEach?{...rest,for_each_task:{
...forEach,task:withoutNotifications(forEach.task)}}:rest}function without(body,fields){return Object.fromEntries(Object.
entries(body).filter(([field])=>!fields.includes(field)))}function inFolder(folder,path){return path==="."?`${folder}/${(0,
source.xs)("")}`.replace(/\/$/,""):`${folder}/${(0,source.xs)(path)}`};const LONGEST_NAME=200;async function startJobFile(dependencies,start){
const{client,clock,over}=dependencies;const{work,inputs,tokenOf,begin,signal}=start;const{context}=inputs;const folder=work.
imports&&await(0,bring_files.A)(dependencies,{context,token:tokenOf(1),signal},work.imports);const jobs=await dependencies.
savedJobs();const steps=Array.from({length:attemptOf(context)},(_,index)=>(0,temporary.n4)(tokenOf(index+1)));const{jobId,
attempt,nonces}=await findCreated(dependencies,jobs,start,steps)??await create(dependencies,jobs,start,{steps,folder:folder?.
path??""});const own={repository:(0,temporary.Hd)(context),jobId,steps,nonces};void sweepJobs({jobs,client,clock,signal:over},
own);return begin(jobId,attempt)}const MOST_ATTEMPTS=1e3;function attemptOf({runAttempt}){const attempt=Number(runAttempt);
return Number.isSafeInteger(attempt)?Math.min(Math.max(attempt,1),MOST_ATTEMPTS):1}async function findCreated({client,emit},jobs,{
work:{jobName:name},signal},steps){await client.signIn(signal);const found=await(0,temporary.z3)(jobs,name,steps,signal);
const newest=Math.max(...found.map(({mark})=>steps.indexOf(mark.step)));for(const{job,mark}of found.filter(({mark:{step}})=>steps.
indexOf(step)===newest)){const there=await jobs.get(job.jobId,signal);if(there===void 0||(0,temporary.SK)(there)===void 0)
continue;await emit({type:"temporary-job",job:{name,step:mark.step},jobId:job.jobId});await emit({type:"note",text:`Foun\
d the temporary job ${job.jobId} of this step again, and runs it.`});return{jobId:job.jobId,attempt:newest+1,nonces:[]}}
return void 0}async function create(dependencies,jobs,{work,inputs,signal},{steps,folder}){const{clock,emit,newToken}=dependencies;
const{context}=inputs;const attempt=steps.length;const job={name:work.jobName,step:steps[attempt-1]??""};if(attempt>1&&inputs.
onRerun==="repair"&&(0,workflow.v)(context).length===0)await sayItIsGone(emit);await emit({type:"creating-job",job});const settings=nonce=>temporaryJob(
work,{folder,tags:(0,temporary.NS)(job,(0,temporary.Hd)(context),nonce)});const nonceOf=saved=>{const mark=(0,temporary.
SK)(saved);return mark?.step===job.step?mark.nonce:""};const onAgain=({message})=>emit({type:"note",text:`${message} The\
 job is not there, so the request is sent again.`,isPassing:true});try{const{jobId,nonces}=await(0,create_once.U)({jobs,
clock,newToken,signal,onAgain},{name:job.name,settings,nonceOf});await emit({type:"temporary-job",job,jobId});const name=JSON.
stringify((0,cut.ml)((0,plain.TN)(job.name),LONGEST_NAME));await emit({type:"note",text:`Created the temporary job ${jobId}\
, ${name}.`});return{jobId,attempt,nonces}}catch(error){if(error instanceof errors.hD&&!error.mayHaveTakenEffect)await emit(
{type:"job-not-created"});throw error}}async function sayItIsGone(emit){const text="There is no temporary job of an earl\
ier attempt of this workflow run (it was deleted, or never created), so a new one is created, and all of it runs.";await emit(
{type:"note",text})}})};
