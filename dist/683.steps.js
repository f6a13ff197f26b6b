"use strict";exports.id=683,exports.ids=[683],exports.modules={1799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{readJobFile:()=>readJobFile,temporaryName:()=>temporaryName});
var file_read=__webpack_require__(4569),names=__webpack_require__(1824),foreign=__webpack_require__(3894),read=__webpack_require__(
7163),cut=__webpack_require__(9967),quote=__webpack_require__(7819),suggest=__webpack_require__(6101),action_git_source=__webpack_require__(
78),known_fields=__webpack_require__(3911);function checkJobParameters(reader,parameters,request,{parameters:defined}){const known=(Array.
isArray(defined)?defined:[]).map(parameter=>(0,foreign.Ik)(parameter).name).filter(name=>typeof name=="string");for(const name of Object.
keys(parameters))checkName(reader,"parameters",name,known);if(!request)return;for(const name of Object.keys((0,foreign.Ik)(
request.body.job_parameters)))checkName(reader,request.input,name,known);const ofTasks=known_fields.I.find(field=>field in
request.body);ofTasks!==void 0&&known.length>0&&reader.fault(request.input,`${ofTasks} is refused by Databricks for a jo\
b with parameters of its own, and the file defines ${(0,cut.yU)(known,quote.h)}. Give those in the input parameters.`)}function checkName(reader,input,name,known){
known.includes(name)||reader.fault(input,lacking(name,known))}function lacking(name,known){if(known.length===0)return`th\
e file defines no parameters, and so no ${(0,quote.h)(name)}. Define it there under \`parameters\`, or take it out.`;const like=(0,suggest.
a)(name,known,quote.h)||` It has ${(0,cut.yU)(known,quote.h)}.`;return`there is no parameter ${(0,quote.h)(name)} in the\
 file.${like}`}var within=__webpack_require__(8673),paths=__webpack_require__(2518),source=__webpack_require__(8480);function repositoryPath(found,bringing){
const path=(0,within.DZ)(found.path);if(path===void 0)return{fault:`${(0,quote.h)(found.path)} leads out of the reposito\
ry. Write it as seen from the root of the repository, not from the folder of this file.`};if(bringing.source==="checkout")
return inImport(found,path,bringing.files);const problem=whyNotFromGit(found);return problem!==void 0?{fault:`${(0,quote.
h)(found.path)} is a file of the repository, but ${problem}`}:{path:(found.kind==="notebook"?(0,source.wj)(path):path)||
"."}}function whyNotFromGit({kind,way,source:source2}){if(kind==="library"||way[0]==="environments")return"libraries do \
not come from Git. Set `source: checkout`, or give its path in the workspace.";if(source2==="WORKSPACE")return"the task \
says source: WORKSPACE. Take that out, or set `source: checkout`."}function inImport({path:written,kind},path,files){if(kind===
"folder")return path===""||files.some(file=>file.path.startsWith(`${path}/`))?{path:path||"."}:{fault:notImported(written,
path,files,"folder")};const exact=files.find(file=>file.path===path),notebook=files.find(file=>file.notebook&&(0,source.
wj)(file.path)===path);return kind==="notebook"?notebook??exact?.notebook?{path:notebook?path:(0,source.wj)(path)}:{fault:exact?
noNotebook(exact):notImported(written,path,files,"notebook")}:exact?exact.notebook?{fault:`${(0,quote.h)(written)} is a \
notebook, which the workspace keeps as one, and not as a file. Run it with notebook_task, or take \u201CDatabricks notebook s\
ource\u201D out of its first line.`}:{path}:{fault:notImported(written,path,files,"file")}}function noNotebook({path}){const header=source.
ff[(0,source.je)(path)],rule=header===void 0?"it must be a .py, .sql, .scala, .r or .ipynb":`its first line must be ${header}`;
return`${(0,quote.h)(path)} is not a Databricks notebook: ${rule}.`}function notImported(written,path,files,what){const like=(0,suggest.
a)(path,[...new Set(files.map(file=>nameFor(file,what)))].filter(Boolean),quote.h);return`${(0,quote.h)(written)} is not\
 among the files that are imported: those of the checkout that Git tracks, as far as source-files takes them in. Paths a\
re read from the root of the repository.${like}`}function nameFor({path,notebook},what){return what==="folder"?path.slice(
0,Math.max(0,path.lastIndexOf("/"))):what==="notebook"&&!notebook?"":path}function withRepositoryPaths(settings,bringing){
const whole=withProjects(settings),found=(0,paths.EQ)(whole);if(!found.some(({path})=>(0,paths.n3)(path)))return{settings,
isOwn:!1};const tidied=(0,paths.R1)(whole,place=>{const read2=(0,paths.n3)(place.path)&&found.find(one=>one.place===place.
place),own=read2?repositoryPath(read2,bringing):void 0;return own&&"path"in own?own.path:place.path});for(const{way,path}of found)
sayWhere(tidied,way,(0,paths.n3)(path),bringing);return{settings:tidied,isOwn:!0}}function withProjects(settings){const{
tasks}=settings;return Array.isArray(tasks)?{...settings,tasks:tasks.map(withProject)}:settings}function withProject(task){
if(!(0,foreign.Gv)(task))return task;const{dbt_task:dbt,for_each_task:forEach}=task;return{...task,...(0,foreign.Gv)(dbt)&&
!dbt.project_directory&&dbt.source!=="WORKSPACE"?{dbt_task:{...dbt,project_directory:"."}}:{},...(0,foreign.Gv)(forEach)&&
"task"in forEach?{for_each_task:{...forEach,task:withProject(forEach.task)}}:{}}}const SAYS_WHERE=["notebook_task","spar\
k_python_task","file","dbt_task","gen_ai_compute_task"];function sayWhere(settings,way,isOwn,{source:source2}){const holder=way.
slice(0,-1).reduce((at,step)=>at[step],settings);!SAYS_WHERE.includes(String(way.at(-2)))||!(0,foreign.Gv)(holder)||(isOwn?
holder.source=source2==="git"?"GIT":"WORKSPACE":holder.source??="WORKSPACE",source2==="git"&&holder.project_directory===
"."&&delete holder.project_directory)}var run_now=__webpack_require__(8202);const MOST_WARNINGS=20,OF_SOURCE=["source","\
source-files","python-path"];async function readJobFile(reader,around){const{files,checkout,context,request}=around,fields=await(0,run_now.
u)(reader,request),{readSource}=await __webpack_require__.e(395).then(__webpack_require__.bind(__webpack_require__,1512)),
{source:source2,imports}=await readSource(reader,checkout,context.checkout,[]),bringing=source2==="git"?{source:source2}:
imports&&{source:source2,files:imports.files},definition=await readDefinition(reader,files,context,bringing);if(definition===
void 0||bringing===void 0)return;checkOnly(reader,fields.only,definition.settings),checkJobParameters(reader,fields.parameters,
request,definition.settings);const{settings,imported}=fromRepository(reader,definition.settings,bringing,context);return{
kind:"job-file",jobName:temporaryName(definition,context),settings,...imported&&imports&&{imports},...fields}}async function readDefinition(reader,files,context,bringing){
const variables=await(0,read.readVariables)(reader.yaml("variables"));"fault"in variables&&reader.fault("variables",variables.
fault);const{path,read:file}=await(0,file_read.Mk)(files,context,reader.text("job-file"));if(!("text"in file))return reader.
fault("job-file",`${(0,names.V)(path)} ${(0,file_read.Wj)(file)}`);if("fault"in variables)return;const{jobs,faults,warnings}=await(0,read.
readDefinitions)([{path,text:file.text}],{variables:variables.value,syntax:"run",tasks:"needed",relativePaths:found=>{const read2=bringing&&
repositoryPath(found,bringing);return read2&&"fault"in read2?read2.fault:void 0}});for(const fault of faults)reader.fault(
"job-file",(0,read.faultText)(fault));if(reader.warnings.push(...warnings.slice(0,MOST_WARNINGS)),faults.length>0)return;
const[job,...more]=jobs;if(job===void 0)return reader.fault("job-file",`${(0,names.V)(path)} describes no job.`);if(more.
length===0)return job;const keys=(0,cut.yU)(jobs,({key})=>(0,names.V)(key));return reader.fault("job-file",`${(0,names.V)(
path)} describes ${jobs.length} jobs, and one of them would have to be meant: ${keys}. Give each a file of its own.`)}function fromRepository(reader,given,bringing,context){
if("git_source"in given){for(const input of OF_SOURCE.filter(name=>reader.has(name)&&reader.text(name)!=="git"))reader.fault(
input,"the job has a git_source of its own, from which Databricks fetches what it runs. Leave the input out, or take git\
_source out of the file.");return{settings:given,imported:!1}}const{settings,isOwn}=withRepositoryPaths(given,bringing);
if(bringing.source==="checkout")return isOwn||reader.fault("source",'"checkout" brings files of this repository, and the\
 job names none: all its paths are of the workspace. Leave it out.'),{settings,imported:!0};if(!isOwn)return{settings,imported:!1};
const fault=(0,action_git_source.k)(context,"Use `source: checkout`, paths of the workspace, or a git_source in the file\
.");fault!==void 0&&reader.fault("job-file",fault);const{gitUrl,gitProvider,sha}=context;return{settings:{...settings,git_source:{
git_url:gitUrl,git_provider:gitProvider,git_commit:sha}},imported:!1}}function checkOnly(reader,only,{tasks}){const known=(Array.
isArray(tasks)?tasks:[]).map(task=>(0,foreign.Ik)(task).task_key).filter(key=>typeof key=="string");for(const wanted of only){
const key=wanted.replace(/^[+>]/,"").replace(/[+>]$/,"");known.includes(key)||reader.fault("only",`there is no task ${(0,quote.
h)(key)} in the file.${(0,suggest.a)(key,known,quote.h)}`)}}const MOST_NAME_BYTES=4096,LONGEST_REF=100,SHORT_SHA_CHARACTERS=7;
function temporaryName({key,settings},{pullRequest,refName,sha}){const name=typeof settings.name=="string"&&settings.name!==
""?settings.name:key,facts=[pullRequest===void 0?(0,cut.ml)(refName??"",LONGEST_REF):`PR ${pullRequest}`,sha.slice(0,SHORT_SHA_CHARACTERS)].
filter(Boolean).join(", "),end=facts===""?"":` (${facts})`;return(0,cut.AA)(name,MOST_NAME_BYTES-Buffer.byteLength(end))+
end}}),1824:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>nameOf});var _text_cut_0=__webpack_require__(9967);const LONGEST_NAME=160,PLAIN=/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u,
INVISIBLE=/[\p{C}\p{Zl}\p{Zp}]/gu;function nameOf(path){const shown=(0,_text_cut_0.ml)(path,LONGEST_NAME,"both");return PLAIN.
test(shown)&&shown===shown.trim()?shown:JSON.stringify(shown).replace(INVISIBLE,character=>`\\u${(character.codePointAt(
0)??0).toString(16).padStart(4,"0")}`)}}),3638:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createSavedJobs:()=>createSavedJobs});
var _text_cut_4=__webpack_require__(9967),_text_plain_0=__webpack_require__(4395),_http_errors_1=__webpack_require__(668),
_pages_2=__webpack_require__(2094),_wire_foreign_3=__webpack_require__(3894);const PAGED_SETTINGS=["tasks","job_clusters",
"parameters","environments"],HINT_MS=5e3,WRITE_OUTAGE_MS=5*6e4,RIGHTS="To look at a job the identity that signs in needs\
 \u201CCan View\u201D on it. To change or delete one it needs \u201CCan Manage\u201D, or must own it; to make one, the right to create jobs \
and to use its compute, and with `run_as` of a service principal the role \u201CService Principal User\u201D.",CORRECT="\
Correct in the file of the job what the sentence names. Tags that begin with `databricks-run` are those of this action: \
where a cluster policy refuses them, let it take them.",ADVICE={400:CORRECT,403:RIGHTS,INVALID_PARAMETER_VALUE:CORRECT,PERMISSION_DENIED:RIGHTS};
function createSavedJobs(http){const send=(0,_pages_2.Rx)(http);return{create:(settings,signal)=>create(send,settings,signal),
get:(jobId,signal)=>unlessMissing(get(send,jobId,signal)),list:options=>list(send,options),reset:async(jobId,settings,signal)=>{
await send({method:"POST",path:"2.2/jobs/reset",body:{job_id:BigInt(jobId),new_settings:settings},needsAnswer:!1,what:`c\
hange job ${jobId}`,outageMs:WRITE_OUTAGE_MS,adviceOn:ADVICE,signal})},setTags:async(jobId,tags,signal)=>{await send({method:"\
POST",path:"2.2/jobs/update",body:{job_id:BigInt(jobId),new_settings:{tags}},needsAnswer:!1,what:`write the tags of job ${jobId}`,
outageMs:WRITE_OUTAGE_MS,adviceOn:ADVICE,signal})},mayManage:(jobId,signal)=>mayManage(send,jobId,signal),delete:async(jobId,{
signal,outageMs=WRITE_OUTAGE_MS}={})=>{await unlessMissing(send({method:"POST",path:"2.2/jobs/delete",body:{job_id:BigInt(
jobId)},needsAnswer:!1,what:`delete job ${jobId}`,outageMs,adviceOn:ADVICE,signal}))}}}async function create(send,settings,signal){
const what=`create job ${quotedName((0,_wire_foreign_3.Qq)(settings.name))}`,{job_id}=await send({method:"POST",path:"2.\
2/jobs/create",body:settings,what,outageMs:0,adviceOn:ADVICE,signal});if((0,_wire_foreign_3.eQ)(job_id))return job_id;throw new _http_errors_1.
hD("unreachable",`The workspace accepted the request to ${what} but its answer names no job.`,"The job may be there: loo\
k at the jobs of the workspace before you run the step again.",void 0,{effect:"unknown"})}async function get(send,jobId,signal){
const what=`read job ${jobId}`,pages=[],next=(0,_pages_2.oB)(what);for(let pageToken="";pageToken!==void 0;){const page=await send(
{method:"GET",path:"2.2/jobs/get",query:{job_id:jobId,...pageToken?{page_token:pageToken}:{}},what,outageMs:_pages_2.wx,
adviceOn:ADVICE,check:({job_id:given})=>checkJob(what,jobId,given),signal});pages.push(page),pageToken=next(page.next_page_token)}
const settings=(0,_pages_2.vc)(pages.map(page=>(0,_wire_foreign_3.Ik)(page.settings)),PAGED_SETTINGS);return{...readJob(
jobId,pages[0]??{}),settings}}const LONGEST_NAME=200;function quotedName(name){return JSON.stringify((0,_text_cut_4.ml)(
(0,_text_plain_0.TN)(name),LONGEST_NAME))}async function mayManage(send,jobId,signal){try{const what=`read the permissio\
ns of job ${jobId}`;return await send({method:"GET",path:`2.0/permissions/jobs/${jobId}`,what,outageMs:0,deadlineMs:HINT_MS,
signal}),!0}catch(error){return signal?.throwIfAborted(),error instanceof _http_errors_1.hD&&error.status===403?!1:void 0}}
function checkJob(what,jobId,given){if((0,_pages_2.bv)(jobId,given))throw(0,_pages_2.Fi)(what,`job ${(0,_pages_2.SP)(given)}`,
`The action asked for job ${jobId} and got job ${(0,_pages_2.SP)(given)}`)}async function list(send,{name,...terms}={}){
const jobs=(await(0,_pages_2._w)(send,{path:"2.2/jobs/list",field:"jobs",query:{...name!==void 0&&{name},limit:"100"},what:name===
void 0?"list the jobs":`look for jobs of the name ${quotedName(name)}`,adviceOn:ADVICE,check:({jobs:jobs2,next_page_token:next,
has_more:more})=>checkList(jobs2,next,more),...terms})).flatMap(job=>(0,_wire_foreign_3.eQ)(job.job_id)?[readJob(job.job_id,
job)]:[]);return[...new Map(jobs.map(job=>[job.jobId,job])).values()]}function checkList(jobs,next,more){const isEmpty=jobs===
void 0&&!next&&more!==!0;if(!Array.isArray(jobs)&&!isEmpty)throw(0,_pages_2.Fi)("list the jobs","something else","The ac\
tion asked for a list of jobs and got something else")}function readJob(jobId,{created_time,run_as_user_name,settings}){
const createdAt=(0,_wire_foreign_3.yj)(created_time);return{jobId,...createdAt!==void 0&&{createdAt},runAsUserName:(0,_wire_foreign_3.
Qq)(run_as_user_name),settings:{...(0,_wire_foreign_3.Ik)(settings)}}}async function unlessMissing(answer){try{return await answer}catch(error){
if(error instanceof _http_errors_1.hD&&isMissing(error))return;throw error}}function isMissing({status,code,said}){const isSaid=/\bjob\b/i.
test(said)&&/\bdoes(?:n't| not) exist\b/i.test(said);return code==="RESOURCE_DOES_NOT_EXIST"||isSaid||status===404&&code===
""}}),8338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Fv:()=>Findings,f_:()=>entry,nx:()=>inside});var _text_quote_0=__webpack_require__(7819);const MOST_FAULTS=200,MOST_WARNINGS=50;
class Findings{#faults=[];#warnings=[];#moreFaults=0;#moreWarnings=0;get faults(){const more={file:this.#faults.at(-1)?.
file??"",place:"",message:`There are ${this.#moreFaults} more faults of this kind.`};return this.#moreFaults>0?[...this.#faults,
more]:this.#faults}get warnings(){return this.#moreWarnings>0?[...this.#warnings,`There are ${this.#moreWarnings} more w\
arnings of this kind.`]:this.#warnings}get count(){return this.#faults.length+this.#moreFaults}fault({file,line},place,message){
this.#faults.length>=MOST_FAULTS?this.#moreFaults++:this.#faults.push({file,...line!==void 0&&{line},place,message:message()})}warn({
file,line},place,message){this.#warnings.length>=MOST_WARNINGS?this.#moreWarnings++:this.#warnings.push(`${file}:${line}\
: ${place===""?"":`${place}: `}${message()}`)}note(message){this.#warnings.length>=MOST_WARNINGS?this.#moreWarnings++:this.#warnings.
push(message())}}function inside(place,field){return place===""?nameInPlace(field):`${place}.${nameInPlace(field)}`}function entry(place,key){
return`${place}[${typeof key=="number"?key:nameInPlace(key)}]`}function nameInPlace(name){return/^[\w./-]{1,100}$/.test(
name)?name:(0,_text_quote_0.h)(name)}}),2518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EQ:()=>findPaths,R1:()=>withPaths,n3:()=>isRelative});var _findings_0=__webpack_require__(
8338);function pathsOf(settings){return findPaths(settings).map(({place,path,kind})=>({place,path,kind}))}function withPaths(settings,replace){
const copy=structuredClone(settings);for(const{way,around,place,path,kind}of findPaths(settings)){const last=way.at(-1),
holder=way.slice(0,-1).reduce((found,step)=>found[step],copy);last!==void 0&&(holder[last]=around[0]+replace({place,path,
kind})+around[1])}return copy}function isRelative(path){return path!==""&&!path.startsWith("/")&&!/^[A-Za-z][\w+.-]*:/.test(
path)&&!path.startsWith("{{")}function findPaths(settings){return[...listIn(settings,"tasks").flatMap((task,index)=>ofTask(
task,(0,_findings_0.f_)("tasks",keyOf(task,"task_key",index)),["tasks",index])),...listIn(settings,"environments").flatMap(
(environment,index)=>{const place=`${(0,_findings_0.f_)("environments",keyOf(environment,"environment_key",index))}.spec\
.dependencies`;return ofDependencies(fieldOf(environment,"spec"),place,["environments",index,"spec","dependencies"])})]}
const OF_TASKS=[["notebook_task","notebook_path","notebook"],["spark_python_task","python_file","file"],["sql_task","fil\
e.path","file"],["dbt_task","project_directory","folder"],["gen_ai_compute_task","training_script_path","file"],["gen_ai\
_compute_task","yaml_parameters_file_path","file"]],LIBRARIES=["whl","jar","requirements"];function ofTask(task,place,way){
const found=[];for(const[name,field,kind]of OF_TASKS){const steps=[name,...field.split(".")],holder=steps.slice(0,-1).reduce(
fieldOf,task),path=fieldOf(holder,steps.at(-1)??"");if(typeof path!="string")continue;const source=fieldOf(holder,"sourc\
e");found.push({place:[place,...steps].join("."),path,kind,way:[...way,...steps],source,around:["",""]})}const nested=fieldOf(
fieldOf(task,"for_each_task"),"task"),inner=nested===void 0?[]:ofTask(nested,`${place}.for_each_task.task`,[...way,"for_\
each_task","task"]);return[...found,...ofLibraries(task,place,way),...inner]}function ofLibraries(task,place,way){return listIn(
task,"libraries").flatMap((library,index)=>LIBRARIES.flatMap(field=>{const path=fieldOf(library,field);return typeof path!=
"string"||!isRelative(path)?[]:[{place:`${place}.libraries[${index}].${field}`,path,kind:"library",way:[...way,"librarie\
s",index,field],source:void 0,around:["",""]}]}))}function ofDependencies(spec,place,way){return listIn(spec,"dependenci\
es").flatMap((dependency,index)=>{const file=typeof dependency=="string"?fileOf(dependency):void 0;return!file||!isRelative(
file.path)?[]:[{...file,place:`${place}[${index}]`,way:[...way,index],source:void 0}]})}const OPTION=/^(?:-r|--requirement|-e|--editable|-c|--constraint)(?:\s+|=)/,
EXTRAS=/\[[\w, .-]*\]$/,LIBRARY=/\.(?:whl|tar\.gz|zip|jar)$/i;function fileOf(dependency){const text=dependency.trim(),option=OPTION.
exec(text)?.[0];if(option!==void 0){const kind=option.startsWith("-e")||option.startsWith("--e")?"folder":"file";return{
path:text.slice(option.length).trim(),kind,around:[option,""]}}const extras=EXTRAS.exec(text)?.[0]??"",path=text.slice(0,
text.length-extras.length);return/^\.{1,2}[/\\]/.test(path)||LIBRARY.test(path)&&!/[\s@]/.test(path)?{path,kind:"library",
around:["",extras]}:void 0}function fieldOf(value,field){return typeof value=="object"&&value!==null&&!Array.isArray(value)&&
Object.hasOwn(value,field)?value[field]:void 0}function listIn(value,field){const list=fieldOf(value,field);return Array.
isArray(list)?list:[]}function keyOf(value,field,index){const key=fieldOf(value,field);return typeof key=="string"?key:index}}),
7163:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{faultText:()=>faultText,readDefinitions:()=>readDefinitions,readVariables:()=>readVariables});var quote=__webpack_require__(
7819);const READ_IN_BUNDLES={root:["bundle","variables","targets","resources","workspace","sync","scripts"],target:["def\
ault","variables","resources","bundle","workspace","sync","git"]},COMMON={artifacts:"Build and upload them before, and g\
ive the paths of the workspace.",permissions:"Write access_control_list in each job.",presets:"Write what they do in eac\
h job; the input name-prefix puts a prefix before names.",run_as:"Write it in each job.",python:"Write the jobs as YAML.",
experimental:"It belongs to the Databricks CLI."},COMPUTE="Write existing_cluster_id in the tasks.",NOT_FOR_US={root:{...COMMON,
include:"List the files in the input job-file, and take include out.",environments:"This is the old name of targets: ren\
ame it."},target:{...COMMON,mode:"Take it out of this target. What development does can be said with the input name-pref\
ix, and with pause_status and max_concurrent_runs in the jobs; production changes no job.",cluster_id:COMPUTE,compute_id:COMPUTE},
bundle:{cluster_id:COMPUTE,compute_id:COMPUTE},job:{permissions:"Write access_control_list.",lifecycle:"It belongs to th\
e Databricks CLI; take it out."}};var cut=__webpack_require__(9967),suggest=__webpack_require__(6101),definitions_findings=__webpack_require__(
8338),yaml=__webpack_require__(6475);const HEAVIEST=20*2**20,LIGHTEST=8;class TooLarge extends Error{}function scalarNode({
file,line},value,written){return written===void 0?{kind:"scalar",file,line,value}:{kind:"scalar",file,line,value,written}}
function listNode({file,line},items){const{weight,depth}=extentOf(items,0);return{kind:"list",file,line,items,weight,depth}}
function mapNode({file,line},entries){let keys=0;for(const key of entries.keys())keys+=key.length;const{weight,depth}=extentOf(
entries.values(),keys);return{kind:"map",file,line,entries,weight,depth}}function lostNode(where){return{...scalarNode(where,
""),lost:!0}}function isLost(node){return node?.kind==="scalar"&&node.lost===!0}function moved(node,{file,line}){return{
...node,file,line}}function extentOf(parts,keys){let weight=LIGHTEST+keys,depth=0;for(const part of parts)weight+=weightOf(
part),part.kind!=="scalar"&&part.depth>depth&&(depth=part.depth);if(depth>=yaml.FI)throw new TooLarge(`it is nested more\
 than ${yaml.FI} levels deep.`);return checkWeight(weight),{weight,depth:depth+1}}function checkWeight(weight){if(weight>
HEAVIEST)throw new TooLarge("it grows to more than 20 MB when its aliases and variables are written out.")}function weightOf(node){
return node.kind!=="scalar"?node.weight:typeof node.value=="string"?Math.max(LIGHTEST,node.value.length):LIGHTEST}function entryOf(node,key){
return node?.kind==="map"?node.entries.get(key):void 0}function itemsOf(node){return node?.kind==="list"?node.items:[]}function textOf(node){
if(!isLost(node))return node?.kind==="scalar"&&typeof node.value=="string"?node.value:void 0}function isNull(node){return node?.
kind==="scalar"&&node.value===null}function plain(node){return node.kind==="scalar"?node.value:node.kind==="list"?node.items.
map(plain):Object.fromEntries(Array.from(node.entries,([key,value])=>[key,plain(value)]))}function nodeOf(where,value,above=new Set){
if(above.size>yaml.FI)throw new TooLarge(`it is nested more than ${yaml.FI} levels deep.`);if(typeof value=="number"&&Number.
isSafeInteger(value))return scalarNode(where,BigInt(value));if(typeof value!="object"||value===null)return scalarNode(where,
value??null);const inside=new Set(above).add(value);return Array.isArray(value)?listNode(where,value.map(item=>nodeOf(where,
item,inside))):mapNode(where,new Map(Object.entries(value).map(([key,inner])=>[key,nodeOf(where,inner,inside)])))}const LIST_KEYS=[
"task_key","job_cluster_key","environment_key","environment_variables_key","name"];function keyOf(item){if(item.kind!=="\
map")return;const field=LIST_KEYS.find(key=>item.entries.has(key));return field===void 0?void 0:textOf(item.entries.get(
field))}const KEYS=new Map([["tasks","task_key"],["job_clusters","job_cluster_key"],["parameters","name"],["environments",
"environment_key"]]);function mergeJob(base,over,place,findings){return base.kind!=="map"||over.kind!=="map"?merge(base,
over,place,findings):mergeMaps(base,over,(one,other,key)=>{const field=KEYS.get(key);return field!==void 0&&one.kind==="\
list"&&other.kind==="list"?mergeKeyed(one,other,field,(0,definitions_findings.nx)(place,key),findings):merge(one,other,(0,definitions_findings.
nx)(place,key),findings)})}function merge(base,over,place,findings){return isNull(base)?over:isNull(over)?base:base.kind===
"map"&&over.kind==="map"?mergeMaps(base,over,(one,other,key)=>merge(one,other,(0,definitions_findings.nx)(place,key),findings)):
base.kind==="list"&&over.kind==="list"?listNode(base,[...base.items,...over.items]):(base.kind!==over.kind&&findings.fault(
over,place,()=>`it is ${called(over)}, and ${called(base)} in ${base.file}, line ${base.line}.`),over)}function called({
kind}){return kind==="scalar"?"a single value":`a ${kind}`}function mergeMaps(base,over,both){const entries=new Map(base.
entries);for(const[key,value]of over.entries){const there=entries.get(key);entries.set(key,there?both(there,value,key):value)}
return mapNode(base,entries)}function mergeKeyed(base,over,field,place,findings){const items=[...base.items],at=new Map(
items.map((item,index)=>[textOf(entryOf(item,field)),index]));for(const item of over.items){const key=textOf(entryOf(item,
field)),index=key===void 0?void 0:at.get(key),there=index===void 0?void 0:items[index];index===void 0||there===void 0?items.
push(item):items[index]=merge(there,item,(0,definitions_findings.f_)(place,key??index),findings)}return listNode(base,items)}
const NAME=/^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/,LONGEST_NAME=500;function piecesOf(text){const pieces=[];let literal="",
from=0;for(let at=text.indexOf("${");at!==-1;at=text.indexOf("${",from)){if(at>from&&text.charAt(at-1)==="$"){literal+=`${text.
slice(from,at-1)}\${`,from=at+2;continue}literal+=text.slice(from,at),literal!==""&&pieces.push(literal),literal="";const end=text.
indexOf("}",at);if(end===-1)return[...pieces,{problem:"unclosed",written:text.slice(at)}];pieces.push(reference(text.slice(
at+2,end))),from=end+1}return literal+=text.slice(from),literal===""&&pieces.length>0?pieces:[...pieces,literal]}function reference(name){
return name.length<=LONGEST_NAME&&NAME.test(name)?{name}:{problem:"invalid",written:`\${${name}}`}}function partsOf(name){
const[first="",...rest2]=name.split(/[.[]/).map(part=>part.replace(/\]$/,""));return[first,...rest2]}function literalKey(key){
const pieces=piecesOf(key);return pieces.every(piece=>typeof piece=="string")?pieces.join(""):void 0}const REFERENCE_IN_KEY="\
references stand for values, and not in keys. Write the key out. For a literal ${ write $${.";function readBundle(roots,{
target:wanted,variables:given,syntax},findings){for(const root of roots)checkFields(root,"","root",findings);const variables=declared(
roots,findings),target=chooseTarget(roots,{wanted,hasInput:syntax==="deploy"},findings);target?.node&&checkFields(target.
node,target.place,"target",findings);const name=roots.map(root=>entryOf(entryOf(root,"bundle"),"name")).find(node=>node&&
!isNull(node));return{jobs:jobsOf(roots,target,findings),values:{...name&&{name},target:target?.name??"default",variables:valuesOf(
variables,target,given,findings)}}}function checkFields(node,place,level,findings){const known2=READ_IN_BUNDLES[level];for(const[
field,value]of node.entries){const advice=NOT_FOR_US[level][field],there=(0,definitions_findings.nx)(place,field);advice!==
void 0?findings.fault(value,there,()=>`${field} of a bundle is not read here. ${advice}`):!known2.includes(field)&&!/^[.]|^x-/.
test(field)&&warnOfUnread(value,there,field,known2,findings)}checkInner(entryOf(node,"bundle"),(0,definitions_findings.nx)(
place,"bundle"),NOT_FOR_US.bundle,findings);for(const[kind,value]of entriesOf(entryOf(node,"resources"),(0,definitions_findings.
nx)(place,"resources"),findings))kind!=="jobs"&&!isNull(value)&&findings.fault(value,(0,definitions_findings.nx)((0,definitions_findings.
nx)(place,"resources"),kind),()=>`${(0,quote.h)(kind)} cannot be deployed here, only jobs can. Leave this to the Databri\
cks CLI.`)}function warnOfUnread(node,place,field,known2,findings){findings.warn(node,place,()=>`bundles have no such fi\
eld.${(0,suggest.a)(field,known2)} It is not read.`)}function checkInner(node,place,refused,findings){for(const[field,value]of entriesOf(
node,place,findings)){const advice=refused[field];advice!==void 0&&findings.fault(value,(0,definitions_findings.nx)(place,
field),()=>`${field} of a bundle is not read here. ${advice}`)}}function entriesOf(node,place,findings){return node?.kind===
"map"?node.entries:(node&&!isNull(node)&&findings.fault(node,place,()=>"this must be a map."),[])}function declared(roots,findings){
const found=new Map;for(const root of roots)for(const[name,node]of entriesOf(entryOf(root,"variables"),"variables",findings)){
const first=found.get(name),place=(0,definitions_findings.nx)("variables",name);first?findings.fault(node,place,()=>`thi\
s variable is there already, in ${first.file}, line ${first.line}.`):node.kind==="map"||isNull(node)?found.set(name,node):
findings.fault(node,place,()=>"a variable is a map, with its value as `default`.")}return found}function chooseTarget(roots,asked,findings){
const targets=targetsOf(roots,findings),[root]=roots;if(!root)return;const name=nameOfTarget(targets,asked,message=>findings.
fault(root,"targets",message));if(name===void 0)return;const node=targets.get(name);return{name,place:(0,definitions_findings.
nx)("targets",name),node:node?.kind==="map"?node:void 0}}function targetsOf(roots,findings){const targets=new Map;for(const root of roots)
for(const[name,node]of entriesOf(entryOf(root,"targets"),"targets",findings)){const place=(0,definitions_findings.nx)("t\
argets",name),there=targets.get(name);node.kind!=="map"&&!isNull(node)?findings.fault(node,place,()=>"a target is a map."):
targets.set(name,there?merge(there,node,place,findings):node)}return targets}function nameOfTarget(targets,{wanted,hasInput},fault){
const names=[...targets.keys()],[first]=names;if(first===void 0){if(wanted===void 0)return"default";fault(()=>`there is \
no target ${(0,quote.h)(wanted)}: the bundle has no targets.`);return}if(wanted!==void 0){if(targets.has(wanted))return wanted;
const like=(0,suggest.a)(wanted,names,quote.h)||` The bundle has ${(0,cut.yU)(names,quote.h)}.`;fault(()=>`there is no t\
arget ${(0,quote.h)(wanted)}.${like}`);return}const defaults=names.filter(name=>isTrue(entryOf(targets.get(name),"defaul\
t"))),[only,second]=defaults.length>0?defaults:names;if(second===void 0)return only;const advice=hasInput?"Name one in t\
he input target.":"Let one of them alone say it.";fault(()=>defaults.length>0?`more than one target says default: true: ${(0,cut.
yU)(defaults,quote.h)}. ${advice}`:`the bundle has several targets and none says default: true: ${(0,cut.yU)(names,quote.
h)}. ${advice}`)}function isTrue(node){return node?.kind==="scalar"&&node.value===!0}function valuesOf(variables,target,given,findings){
const place=(0,definitions_findings.nx)(target?.place??"","variables"),overrides=new Map(entriesOf(entryOf(target?.node,
"variables"),place,findings));for(const[name,node]of overrides)variables.has(name)||findings.fault(node,(0,definitions_findings.
nx)(place,name),()=>`no variable of this name is declared under variables.${(0,suggest.a)(name,[...variables.keys()],quote.
h)}`);const values=new Map;for(const[name,declaration]of variables){const over=overrides.get(name),value=over&&!isNull(over)?
overridden(over,declaration):declaration;values.set(name,entryOf(value,"default"));const lookup=entryOf(value,"lookup"),
there=value===declaration?"variables":place;lookup&&!Object.hasOwn(given,name)&&findings.fault(lookup,`${(0,definitions_findings.
nx)(there,name)}.lookup`,()=>LOOKUP)}return values}const LOOKUP="lookup is not read here: it needs the workspace. Give t\
he ID in the input variables, or as the default or value.";function overridden(over,declaration){const isDeclaration=over.
kind==="map"&&(over.entries.has("default")||over.entries.has("lookup")),isComplex=textOf(entryOf(declaration,"type"))===
"complex";return isDeclaration&&!(isComplex&&!over.entries.has("default"))?over:mapNode(over,new Map([["default",over]]))}
function jobsOf(roots,target,findings){const jobs=new Map,add=(key,node,place2)=>{const first=jobs.get(key)?.node,name=literalKey(
key);name===void 0?findings.fault(node,place2,()=>REFERENCE_IN_KEY):first?findings.fault(node,place2,()=>sameKey(key,first)):
jobs.set(key,{key:name,node,place:place2,isBundle:!0})};for(const root of roots)for(const[key,node]of entriesOf(entryOf(
entryOf(root,"resources"),"jobs"),"resources.jobs",findings))add(key,node,(0,definitions_findings.nx)("resources.jobs",key));
const place=(0,definitions_findings.nx)((0,definitions_findings.nx)(target?.place??"","resources"),"jobs");for(const[key,
over]of entriesOf(entryOf(entryOf(target?.node,"resources"),"jobs"),place,findings)){const base=jobs.get(key);base?jobs.
set(key,{...base,node:mergeJob(base.node,over,(0,definitions_findings.nx)(place,key),findings)}):add(key,over,(0,definitions_findings.
nx)(place,key))}return[...jobs.values()]}function sameKey(key,first){return`the key ${(0,quote.h)(key)} is already that \
of a job in ${first.file}, line ${first.line}.`}const ONLY_IN_BUNDLES=["bundle","resources","targets","include","artifac\
ts","workspace","variables","presets"],AROUND_SETTINGS=["settings","new_settings"],OF_ANSWERS=["job_id","created_time","\
creator_user_name","run_as_user_name"];function formOf(root,findings){const{entries,file}=root,isJob=entries.has("tasks");
if(!isJob&&ONLY_IN_BUNDLES.some(field=>entries.has(field)))return{kind:"bundle",root};const jobs=isJob?void 0:entries.get(
"jobs");if(jobs)return forms_jobsOf(root,jobs,findings);if(!isAnswer(root,"",findings))return{kind:"jobs",sources:[{key:nameOfFile(
file),node:root,place:"",isBundle:!1}]}}function forms_jobsOf(root,jobs,findings){if(jobs.kind!=="map"){findings.fault(jobs,
"jobs",()=>"it must be a map from a key to each job, such as `nightly: {name: \u2026, tasks: \u2026}`.");return}for(const[
field,value]of root.entries)field!=="jobs"&&!/^[.]|^x-/.test(field)&&findings.warn(value,field,()=>`beside \`jobs:\` nothi\
ng is read. Does ${(0,quote.h)(field)} belong into one of the jobs?`);const sources=[];for(const[key,node]of jobs.entries){
const place=(0,definitions_findings.nx)("jobs",key),name=literalKey(key);name===void 0?findings.fault(node,place,()=>REFERENCE_IN_KEY):
node.kind!=="map"?findings.fault(node,place,()=>"a job must be a map, in the format of jobs/create."):isAnswer(node,place,
findings)||sources.push({key:name,node,place,isBundle:!1})}return{kind:"jobs",sources}}function isAnswer(node,place,findings){
const around=AROUND_SETTINGS.find(field=>node.entries.get(field)?.kind==="map"),extra=OF_ANSWERS.filter(field=>node.entries.
has(field));return around===void 0&&extra.length===0?!1:(findings.fault(node,place,()=>around===void 0?`${extra.join(" a\
nd ")} are no part of a definition, but of what jobs/get answers. Take them out.`:`this looks like ${around==="settings"?
"what jobs/get answers":"what jobs/reset is sent"}. Keep only what is in ${around}, one level up, and take out what the \
service has filled in.`),!0)}function nameOfFile(path){const name=path.slice(Math.max(path.lastIndexOf("/"),path.lastIndexOf(
"\\"))+1),dot=name.lastIndexOf(".");return dot>0?name.slice(0,dot):name}function checkForTasks(job,place,tasks,findings){
const there=job.entries.get("tasks");tasks==="any"||there&&(there.kind!=="list"||there.items.length>0)||(!there&&!job.entries.
has("name")?findings.fault(job,place,()=>"it has neither a name nor tasks, so it describes no job. Give it both."):tasks===
"needed"?findings.fault(job,place,()=>NOTHING_TO_DO):findings.warn(job,place,()=>NOTHING_TO_DO))}const NOTHING_TO_DO="it\
 has no tasks, so a run of it has nothing to do.";var paths=__webpack_require__(2518),failure=__webpack_require__(6085);
function readJson(file,text,onTwice){if(!/^\s*\{/.test(text))return;try{JSON.parse(text)}catch{return}const node=new JsonReader(
file,text,onTwice).value(1);return node.kind==="map"?node:void 0}class JsonReader{#file;#text;#onTwice;#at=0;#line=1;constructor(file,text,onTwice){
this.#file=file,this.#text=text,this.#onTwice=onTwice}value(level,token=this.#next(),line=this.#line){if(level>yaml.FI+1)
throw new TooLarge(`it is nested more than ${yaml.FI} levels deep.`);return token==="{"?this.#map(level,line):token==="["?
this.#list(level,line):this.#scalar(token,line)}#map(level,line){const entries=new Map;for(let token=this.#next();token!==
"}";token=this.#next()){if(token===",")continue;const key=JSON.parse(token),keyLine=this.#line,first=entries.get(key);first&&
this.#onTwice(key,keyLine,first.line),this.#next(),entries.set(key,this.value(level+1,this.#next(),keyLine))}return mapNode(
{file:this.#file,line},entries)}#list(level,line){const items=[];for(let token=this.#next();token!=="]";token=this.#next())
token!==","&&items.push(this.value(level+1,token));return listNode({file:this.#file,line},items)}#scalar(token,line){const where={
file:this.#file,line};if(/^-?\d+$/.test(token))return scalarNode(where,BigInt(token),token);const value=JSON.parse(token);
return scalarNode(where,value,typeof value=="number"?token:void 0)}#next(){const text=this.#text;for(;SPACE.has(text.charAt(
this.#at));this.#at++)text.charAt(this.#at)===`
`&&this.#line++;const start=this.#at,first=text.charAt(start);if(first==='"'){for(this.#at++;text.charAt(this.#at)!=='"';this.#at++)
text.charAt(this.#at)==="\\"&&this.#at++;this.#at++}else if(PUNCTUATION.has(first))this.#at++;else for(;!ENDS_WORD.has(text.
charAt(this.#at));)this.#at++;return text.slice(start,this.#at)}}const SPACE=new Set([" ",`
`,"\r","	"]),PUNCTUATION=new Set(["{","}","[","]",",",":"]),ENDS_WORD=new Set([...SPACE,...PUNCTUATION,""]),BEGINS_AS_JSON=/^(?:\{\s*(?:"|\/[/*])|\/[/*])/;
function commentInJson(path,text){if(!/\.json$/i.test(path)&&!BEGINS_AS_JSON.test(text.trimStart()))return;const at=commentIn(
text);if(at===void 0)return;const before=text.slice(0,at);return{line:before.split(`
`).length,message:`JSON has no comments: take out what begins with ${text.slice(at,at+2)} (column ${at-before.lastIndexOf(
`
`)}), or write the file as YAML, where comments begin with #.`}}const BEFORE_COMMENT=/[\s,[\]{}"\d]/;function commentIn(text){
for(let at=0;at<text.length;at++)if(text.charAt(at)==='"')at=endOfString(text,at);else if((text.startsWith("//",at)||text.
startsWith("/*",at))&&(at===0||BEFORE_COMMENT.test(text.charAt(at-1))))return at}function endOfString(text,start){let at=start+
1;for(;at<text.length&&text.charAt(at)!=='"';)at+=text.charAt(at)==="\\"?2:1;return at}function sayNotValid({message,line,
column},text){if(message.includes("Maximum call stack"))return"it is nested too deep.";const reference2=referenceAt(text.
split(`
`,line).at(-1)??"",column-1);return reference2?`${reference2.name} needs quotes between { } or [ ]: ${reference2.quoted}\
 (column ${column-1}).`:`it is not valid YAML or JSON: ${message} (column ${column}).`}const LONGEST_SHOWN=100;function referenceAt(line,brace){
const name=/^\{[^{}'"]{1,100}\}/.exec(line.slice(brace))?.[0];if(name===void 0||line.charAt(brace-1)!=="$")return;const value=beginning(
line.slice(0,brace))+name+rest(line.slice(brace+name.length)),shown=value.length>LONGEST_SHOWN?`$${name}`:value;return{name:`\
$${name}`,quoted:`'${shown.replaceAll("'","''")}'`}}function beginning(before){const mark=Math.max(...[",","[","{",": ",
'":'].map(text=>before.lastIndexOf(text)+text.length-1));return before.slice(mark+1).trimStart()}function rest(behind){let at=0;
for(;at<behind.length&&!",]}".includes(behind.charAt(at));)at=behind.startsWith("${",at)?Math.max(behind.indexOf("}",at),
at)+1:at+1;return behind.slice(0,at).trimEnd()}const MEGABYTE=2**20,LONGEST=10*MEGABYTE,LONGEST_YAML=2*MEGABYTE;async function readNode(file,findings,wanted="\
a job, or a map `jobs:` from a key to each job"){try{const node=await readAny(file,findings);return node&&asMap(node,wanted,
findings)}catch(error){const message=sayTooLarge(error)??`it cannot be read: ${(0,failure.U)(error)}.`;findings.fault({file:file.
path},"",()=>message);return}}function sayTooLarge(error){return error instanceof TooLarge?error.message:error instanceof
RangeError?"it is nested too deep.":void 0}async function readAny({path,text:given},findings){const text=given.startsWith(
"\uFEFF")?given.slice(1):given;if(text.length>LONGEST)throw new TooLarge("it has more than 10 MB. Split it.");const json=readJson(
path,text,(key,line,first)=>faultOfTwice(findings,{file:path,line},key,first));if(json)return json;const comment=commentInJson(
path,text);if(comment){findings.fault({file:path,line:comment.line},"",()=>comment.message);return}if(text.length>LONGEST_YAML)
throw new TooLarge("it has more than 2 MB of YAML. Split it, or write it as JSON.");const read=await(0,yaml.u0)(text,yaml.
qy);if("message"in read){findings.fault({file:path,line:read.line},"",()=>sayNotValid(read,text));return}return new YamlReader(
path,read,findings).root()}function asMap(node,wanted,findings){if(node.kind==="map")return node;findings.fault(node,"",
()=>node.kind==="scalar"&&node.value===null?`it is empty, and should be ${wanted}.`:`it is ${node.kind==="list"?"a list":
"a single value"}, and should be ${wanted}.`)}function faultOfTwice(findings,where,key,first){findings.fault(where,"",()=>`\
the key ${(0,quote.h)(key)} is there already, on line ${first}.`)}class YamlReader{#file;#read;#findings;#anchors=new Map;constructor(file,read,findings){
this.#file=file,this.#read=read,this.#findings=findings}root(){const{contents}=this.#read.document;return this.#node(contents,
this.#where(contents))}#where(node){const offset=this.#read.yaml.isNode(node)?node.range?.[0]:void 0;return{file:this.#file,
line:offset===void 0?1:this.#read.lines.linePos(offset).line}}#node(node,where){const{isAlias,isMap,isSeq,isScalar}=this.#read.
yaml;if(isAlias(node))return this.#alias(node.source,where);const anchor=isMap(node)||isSeq(node)||isScalar(node)?node.anchor:
void 0;anchor!==void 0&&this.#anchors.set(anchor,void 0);const made=isMap(node)?this.#map(node,where):isSeq(node)?listNode(
where,node.items.map(item=>this.#node(item,this.#where(item)))):this.#scalar(node,where);return anchor!==void 0&&this.#anchors.
set(anchor,made),made}#alias(name,where){const named=this.#anchors.get(name);return named?moved(named,where):(this.#findings.
fault(where,"",()=>this.#anchors.has(name)?`it contains itself through the alias ${(0,quote.h)(`*${name}`)}.`:`the alias\
 ${(0,quote.h)(`*${name}`)} stands for nothing: there is no ${(0,quote.h)(`&${name}`)} before it.`),scalarNode(where,null))}#scalar(node,where){
const scalar=this.#read.yaml.isScalar(node)?node:void 0,value=scalar?.value??null;return typeof value=="string"?scalarNode(
where,value):(typeof value=="number"&&!Number.isFinite(value)&&this.#findings.fault(where,"",()=>{const written=scalar?.
source??String(value);return`${(0,quote.h)(written)} is a number that JSON does not have. Put it in quotes: '${written}'\
.`}),scalarNode(where,value,scalar?.source))}#map(map,where){const entries=new Map,merged=[];for(const{key,value}of map.
items){const place=this.#where(key),name=this.#key(key,place);if(name===void 0)continue;const node=this.#node(value,place);
name==="<<"&&this.#isPlain(key)?merged.push([node,place]):this.#add(entries,name,node)}for(const[node,place]of merged)this.#merge(
entries,node,place);return mapNode(where,entries)}#add(entries,name,node){const first=entries.get(name);first?faultOfTwice(
this.#findings,node,name,first.line):entries.set(name,node)}#key(key,where){const{isScalar}=this.#read.yaml,value=isScalar(
key)?key.value:void 0;if(typeof value=="string")return value;if(isScalar(key)&&key.source!==void 0&&value!==null)return key.
source;this.#findings.fault(where,"",()=>"a key must be a text; this one is empty, an alias, a list or a map.")}#isPlain(key){
return this.#read.yaml.isScalar(key)&&key.type==="PLAIN"}#merge(entries,node,where){for(const part of node.kind==="list"?
node.items:[node])if(part.kind==="map")for(const[name,value]of part.entries)entries.has(name)||entries.set(name,value);else
this.#findings.fault(where,"",()=>"<< takes a map, or a list of maps.")}}function checkRules(job,place,findings){const tasks={
list:entryOf(job,"tasks"),field:"task_key",place:(0,definitions_findings.nx)(place,"tasks")},keyed=KEYED_LISTS.map(([name,
field])=>({list:entryOf(job,name),field,place:(0,definitions_findings.nx)(place,name)}));for(const list of[tasks,...keyed])
checkKeys(list,findings);checkLimits(job,LIMITS,place,findings),checkWebhooks(entryOf(job,"webhook_notifications"),(0,definitions_findings.
nx)(place,"webhook_notifications"),findings),checkTags(entryOf(job,"tags"),(0,definitions_findings.nx)(place,"tags"),findings),
checkChoices(job,place,findings);const keys=keysOf(tasks);itemsOf(tasks.list).forEach((task,index)=>{const there=(0,definitions_findings.
f_)(tasks.place,keyOf(task)??index);checkTask(task,there,job,findings),checkDependencies(entryOf(task,"depends_on"),(0,definitions_findings.
nx)(there,"depends_on"),keys,findings)})}const KEYED_LISTS=[["job_clusters","job_cluster_key"],["environments","environm\
ent_key"],["environment_variables","environment_variables_key"],["parameters","name"]];function checkTask(task,place,job,findings){
checkLimits(task,LIMITS_OF_TASKS,place,findings),checkWebhooks(entryOf(task,"webhook_notifications"),(0,definitions_findings.
nx)(place,"webhook_notifications"),findings);for(const[list,field]of KEYED_LISTS.slice(0,3)){const node=entryOf(task,field),
key=textOf(node);if(node===void 0||key===void 0)continue;const keys=keysOf({list:entryOf(job,list),field});!keys.has(key)&&
!keys.has(void 0)&&findings.fault(node,(0,definitions_findings.nx)(place,field),()=>`${(0,quote.h)(key)} is not in ${list}\
.${(0,suggest.a)(key,known(keys),quote.h)}`)}const forEach=entryOf(task,"for_each_task"),nested=entryOf(forEach,"task"),
there=(0,definitions_findings.nx)(place,"for_each_task");forEach&&checkLimits(forEach,{concurrency:{most:100}},there,findings),
nested&&checkTask(nested,(0,definitions_findings.nx)(there,"task"),job,findings)}function keysOf({list,field}){const nodes=itemsOf(
list).map(item=>entryOf(item,field));return new Set(nodes.filter(node=>node!==void 0).map(textOf))}function checkKeys({list,
field,place},findings){const seen=new Map;for(const item of itemsOf(list)){const node=entryOf(item,field),key=textOf(node);
if(node===void 0||key===void 0)continue;const first=seen.get(key),there=(0,definitions_findings.nx)((0,definitions_findings.
f_)(place,key),field);first?findings.fault(node,there,()=>`${(0,quote.h)(key)} is there already, ${lineOf(first,node)}.`):
seen.set(key,node);const isRight=field==="name"?/^[\w.-]+$/.test(key):key.length<=100&&/^[\w-]+$/.test(key),rule=field===
"name"?"letters, digits, _, - and .":"1 to 100 letters, digits, _ and -";!isRight&&field!=="environment_key"&&findings.fault(
node,there,()=>`${(0,quote.h)(key)} is not a valid ${field}. It may only have ${rule}.`)}}function lineOf(first,second){
return first.file===second.file?`on line ${first.line}`:`in ${first.file}, line ${first.line}`}function checkDependencies(list,place,tasks,findings){
const seen=new Map;for(const item of itemsOf(list)){const node=entryOf(item,"task_key"),key=textOf(node);if(node===void 0||
key===void 0)continue;const there=(0,definitions_findings.f_)(place,key);!tasks.has(key)&&!tasks.has(void 0)&&findings.fault(
node,there,()=>`there is no task ${(0,quote.h)(key)}.${(0,suggest.a)(key,known(tasks),quote.h)}`);const whole=`${key} ${textOf(
entryOf(item,"outcome"))??""}`,first=seen.get(whole);first?findings.fault(node,there,()=>`${(0,quote.h)(key)} is there a\
lready, ${lineOf(first,node)}.`):seen.set(whole,node)}}function known(keys){return[...keys].filter(key=>key!==void 0)}const MOST_WEBHOOKS=3;
function checkWebhooks(webhooks,place,findings){if(webhooks?.kind==="map")for(const[event,list]of webhooks.entries){const there=(0,definitions_findings.
nx)(place,event),count=itemsOf(list).length;count>MOST_WEBHOOKS&&findings.fault(list,there,()=>`it has ${count} destinat\
ions, and ${MOST_WEBHOOKS} are the most for one event.`);const seen=new Map;for(const item of itemsOf(list)){const id=textOf(
entryOf(item,"id")),first=id===void 0?void 0:seen.get(id);first?findings.fault(item,there,()=>`${(0,quote.h)(id??"")} is\
 there already, ${lineOf(first,item)}.`):id!==void 0&&seen.set(id,item)}}}const MOST_TAGS=20,OUR_TAGS="databricks-run";function checkTags(tags,place,findings){
if(tags?.kind==="map"){tags.entries.size>MOST_TAGS&&findings.fault(tags,place,()=>`it has ${tags.entries.size} tags, and\
 ${MOST_TAGS} are the most: a job has 25, and this action needs five.`);for(const[name,value]of tags.entries)name.startsWith(
OUR_TAGS)&&findings.fault(value,(0,definitions_findings.nx)(place,name),()=>`tags that begin with ${OUR_TAGS} are writte\
n by this action.`)}}const LIMITS={name:{bytes:4096},description:{characters:27700},max_concurrent_runs:{least:0,most:1e3},
tasks:{items:1e3},job_clusters:{items:100},environments:{items:10}},LIMITS_OF_TASKS={description:{characters:1e3}},LIMITS_OF_GIT={
git_url:{characters:300},git_branch:{characters:255},git_tag:{characters:255},git_commit:{characters:64}};function checkLimits(node,limits,place,findings){
for(const[field,limit]of Object.entries(limits)){const value=entryOf(node,field),problem=value&&!isLost(value)?beyond(value,
limit):void 0;value&&problem!==void 0&&findings.fault(value,(0,definitions_findings.nx)(place,field),()=>problem)}}function beyond(value,limit){
if("items"in limit){const count=itemsOf(value).length;return count>limit.items?`it has ${count} entries, and ${limit.items}\
 are the most.`:void 0}if(value.kind!=="scalar")return;if("most"in limit)return beyondNumber(value.value,limit);const text=String(
value.value),[size,most,unit]="bytes"in limit?[Buffer.byteLength(text),limit.bytes,"bytes"]:[[...text].length,limit.characters,
"characters"];return size>most?`it has ${size} ${unit}, and ${most} are the most.`:void 0}function beyondNumber(value,{least,
most}){if(typeof value=="bigint")return value>BigInt(most)?`it is ${value.toString()}, and ${most} is the most.`:least!==
void 0&&value<BigInt(least)?`it is ${value.toString()}, and ${least} is the least.`:void 0}const ONLY_ONE=[["schedule","\
continuous"]],ONLY_ONE_OF_GIT=[["git_branch","git_tag","git_commit"]],IDENTITIES=["user_name","service_principal_name","\
group_name"];function checkChoices(job,place,findings){const git=entryOf(job,"git_source"),runAs=entryOf(job,"run_as");checkOnlyOne(
job,ONLY_ONE,place,findings),git&&(checkOnlyOne(git,ONLY_ONE_OF_GIT,(0,definitions_findings.nx)(place,"git_source"),findings),
checkLimits(git,LIMITS_OF_GIT,(0,definitions_findings.nx)(place,"git_source"),findings)),runAs?.kind==="map"&&(checkOnlyOne(
runAs,[IDENTITIES],(0,definitions_findings.nx)(place,"run_as"),findings),IDENTITIES.some(field=>runAs.entries.has(field))||
findings.fault(runAs,(0,definitions_findings.nx)(place,"run_as"),()=>"it names nobody: give user_name or service_princip\
al_name."))}function checkOnlyOne(node,choices,place,findings){for(const fields of choices){const there=fields.filter(field=>entryOf(
node,field)!==void 0),second=there[1],value=second===void 0?void 0:entryOf(node,second);value&&second!==void 0&&findings.
fault(value,(0,definitions_findings.nx)(place,second),()=>`only one of ${there.join(" and ")} can be used.`)}}const SHAPES={
job:{text:"budget_policy_id description duration_target edit_mode format name parent_path performance_target usage_polic\
y_id",continuous:"continuous",jobDeployment:"deployment",emailNotifications:"email_notifications","environmentVariables[\
]":"environment_variables","environment[]":"environments",gitSource:"git_source",health:"health","jobCluster[]":"job_clu\
sters",int:"max_concurrent_runs timeout_seconds max_retries min_retry_interval_millis",notificationSettings:"notificatio\
n_settings","parameter[]":"parameters",queueSettings:"queue",jobRunAs:"run_as",schedule:"schedule","text{}":"tags","task\
[]":"tasks",trigger:"trigger","anyTrigger[]":"triggers",webhookNotifications:"webhook_notifications","accessControl[]":"\
access_control_list",flag:"retry_on_timeout disable_auto_optimization"},continuous:{maintenanceWindow:"maintenance_windo\
w",text:"pause_status task_retry_mode"},maintenanceWindow:{int:"start_hour!",text:"day_of_week! timezone_id!"},jobDeployment:{
text:"kind! deployment_id metadata_file_path version_id"},emailNotifications:{flag:"no_alert_for_skipped_runs","text[]":"\
on_duration_warning_threshold_exceeded on_failure on_maintenance_complete on_maintenance_start on_start on_streaming_bac\
klog_exceeded on_success"},environmentVariables:{text:"environment_variables_key!",environmentVariablesSpec:"spec"},environmentVariablesSpec:{
"text[]":"files","text{}":"variables"},environment:{text:"environment_key!",environmentSpec:"spec"},environmentSpec:{text:"\
base_environment client environment_version project_environment","text[]":"dependencies java_dependencies"},gitSource:{text:"\
git_url! git_provider! git_branch git_commit git_tag",gitSnapshot:"git_snapshot",jobSource:"job_source",sparseCheckout:"\
sparse_checkout"},gitSnapshot:{text:"used_commit"},jobSource:{text:"job_config_path! import_from_git_branch! dirty_state"},
sparseCheckout:{"text[]":"patterns"},health:{"healthRule[]":"rules"},healthRule:{text:"metric! op!",int:"value!"},jobCluster:{
text:"job_cluster_key! serverless_compute_id",cluster:"new_cluster",serverlessCompute:"serverless_compute"},cluster:{flag:"\
apply_policy_default_values enable_elastic_disk enable_local_disk_encryption is_single_node use_ml_runtime",autoScale:"a\
utoscale",int:"autotermination_minutes num_workers remote_disk_throughput total_initial_remote_disk_size",awsAttributes:"\
aws_attributes",azureAttributes:"azure_attributes",clusterLogConf:"cluster_log_conf",text:"cluster_name data_security_mo\
de dependency_mode driver_instance_pool_id driver_node_type_id instance_pool_id kind node_type_id policy_id runtime_engi\
ne single_user_name spark_version","text{}":"custom_tags spark_conf spark_env_vars",dockerImage:"docker_image",nodeTypeFlexibility:"\
driver_node_type_flexibility worker_node_type_flexibility",gcpAttributes:"gcp_attributes","initScriptInfo[]":"init_scrip\
ts","text[]":"ssh_public_keys",workloadType:"workload_type"},autoScale:{int:"max_workers min_workers"},awsAttributes:{text:"\
availability ebs_volume_type instance_profile_arn zone_id",int:"ebs_volume_count ebs_volume_iops ebs_volume_size ebs_vol\
ume_throughput first_on_demand spot_bid_price_percent"},azureAttributes:{text:"availability capacity_reservation_group",
int:"first_on_demand",logAnalyticsInfo:"log_analytics_info",number:"spot_bid_max_price"},logAnalyticsInfo:{text:"log_ana\
lytics_primary_key log_analytics_workspace_id"},clusterLogConf:{destination:"dbfs volumes",s3StorageInfo:"s3"},destination:{
text:"destination!"},s3StorageInfo:{text:"destination! canned_acl encryption_type endpoint kms_key region",flag:"enable_\
encryption"},dockerImage:{dockerBasicAuth:"basic_auth",text:"url"},dockerBasicAuth:{text:"password username"},nodeTypeFlexibility:{
"text[]":"alternate_node_type_ids",text:"aws_context_id"},gcpAttributes:{text:"availability confidential_compute_type go\
ogle_service_account zone_id",int:"boot_disk_size first_on_demand local_ssd_count",flag:"use_preemptible_executors"},initScriptInfo:{
destination:"abfss dbfs file gcs volumes workspace",s3StorageInfo:"s3"},workloadType:{clientsTypes:"clients!"},clientsTypes:{
flag:"jobs notebooks"},serverlessCompute:{text:"policy_id"},notificationSettings:{flag:"no_alert_for_canceled_runs no_al\
ert_for_skipped_runs alert_on_last_attempt"},parameter:{text:"name! default!"},queueSettings:{flag:"enabled!"},jobRunAs:{
text:"group_name service_principal_name user_name"},schedule:{text:"quartz_cron_expression! timezone_id! pause_status",sqlCondition:"\
sql_condition"},sqlCondition:{text:"sql_query_id! warehouse_id! trigger_mode"},task:{text:"task_key! description environ\
ment_key environment_variables_key existing_cluster_id job_cluster_key run_if",aiFunctionTask:"ai_function_task",aiRuntimeTask:"\
ai_runtime_task",alertTask:"alert_task",cleanRoomsNotebookTask:"clean_rooms_notebook_task",compute:"compute",conditionTask:"\
condition_task",dashboardTask:"dashboard_task",dbtCloudTask:"dbt_cloud_task",dbtPlatformTask:"dbt_platform_task",dbtTask:"\
dbt_task","dependency[]":"depends_on",flag:"disable_auto_optimization disabled retry_on_timeout",emailNotifications:"ema\
il_notifications",forEachTask:"for_each_task",genAiComputeTask:"gen_ai_compute_task",health:"health","library[]":"librar\
ies",int:"max_retries min_retry_interval_millis timeout_seconds",cluster:"new_cluster",notebookTask:"notebook_task",notificationSettings:"\
notification_settings",pipelineTask:"pipeline_task",powerBiTask:"power_bi_task",pythonOperatorTask:"python_operator_task",
pythonWheelTask:"python_wheel_task",runJobTask:"run_job_task",sparkJarTask:"spark_jar_task",sparkPythonTask:"spark_pytho\
n_task",sparkSubmitTask:"spark_submit_task",sqlTask:"sql_task",webhookNotifications:"webhook_notifications"},aiFunctionTask:{
qualifiedName:"output!",aiClassify:"ai_classify",aiExtract:"ai_extract",aiParseDocument:"ai_parse_document",deltaTableSource:"\
delta_table",volumeSource:"volume"},qualifiedName:{text:"catalog schema table"},aiClassify:{text:"version! instructions",
flag:"enable_confidence_scores enable_rationales multilabel",inlineLabels:"inline_labels"},inlineLabels:{"label[]":"labe\
ls!"},label:{text:"name! description"},aiExtract:{text:"version! instructions mode schema",flag:"enable_citations enable\
_confidence_scores"},aiParseDocument:{text:"version! image_output_path page_range","text[]":"description_element_types"},
deltaTableSource:{text:"table_name! input_column!","text[]":"merge_key_columns"},volumeSource:{text:"volume_path!"},aiRuntimeTask:{
text:"experiment! code_source_path docker_image_url mlflow_artifact_location mlflow_experiment_directory mlflow_run prio\
rity_class unity_catalog_image_path","deploymentSpec[]":"deployments!"},deploymentSpec:{computeSpec:"compute!",text:"com\
mand_path name"},computeSpec:{text:"accelerator_type! provisioned_capacity_id",int:"accelerator_count!"},alertTask:{text:"\
alert_id warehouse_id workspace_path","text{}":"parameters","subscriber[]":"subscribers"},subscriber:{text:"destination_\
id user_name"},cleanRoomsNotebookTask:{text:"clean_room_name! notebook_name! etag","text{}":"notebook_base_parameters"},
compute:{text:"hardware_accelerator"},conditionTask:{text:"op! left! right!"},dashboardTask:{text:"dashboard_id warehous\
e_id","text{}":"filters",subscription:"subscription"},subscription:{attachment:"attachment",text:"custom_subject",flag:"\
paused","subscriber[]":"subscribers"},attachment:{dataAttachment:"data_attachment",pageAttachment:"page_attachment"},dataAttachment:{
"widget[]":"widgets!",text:"file_format!",flag:"include_applied_filters"},widget:{text:"page_id! widget_id!"},pageAttachment:{
"text[]":"page_ids",text:"page_selection"},dbtCloudTask:{text:"connection_resource_name",int:"dbt_cloud_job_id"},dbtPlatformTask:{
text:"connection_resource_name dbt_platform_job_id"},dbtTask:{"text[]":"commands!",text:"catalog profiles_directory proj\
ect_directory schema source warehouse_id"},dependency:{text:"task_key! outcome"},forEachTask:{text:"inputs!",task:"task!",
int:"concurrency"},genAiComputeTask:{text:"dl_runtime_image! command mlflow_experiment_name source training_script_path \
yaml_parameters yaml_parameters_file_path",computeConfig:"compute"},computeConfig:{int:"num_gpus!",text:"gpu_node_pool_i\
d gpu_type"},library:{packageLibrary:"cran pypi",text:"egg jar requirements whl",mavenLibrary:"maven"},packageLibrary:{text:"\
package! repo"},mavenLibrary:{text:"coordinates! repo","text[]":"exclusions"},notebookTask:{text:"notebook_path! source \
warehouse_id","text{}":"base_parameters"},pipelineTask:{text:"pipeline_id!",flag:"full_refresh","text[]":"full_refresh_s\
election refresh_flow_selection refresh_selection reset_checkpoint_selection","text{}":"parameters"},powerBiTask:{text:"\
connection_resource_name warehouse_id",powerBiModel:"power_bi_model",flag:"refresh_after_update","powerBiTable[]":"table\
s"},powerBiModel:{text:"authentication_method model_name storage_mode workspace_name",flag:"overwrite_existing"},powerBiTable:{
text:"catalog name schema storage_mode"},pythonOperatorTask:{text:"main","pythonOperatorTaskParameter[]":"parameters"},pythonOperatorTaskParameter:{
text:"name value"},pythonWheelTask:{text:"package_name! entry_point!","text{}":"named_parameters","text[]":"parameters"},
runJobTask:{int:"job_id!","text[]":"dbt_commands jar_params python_params spark_submit_params","text{}":"job_parameters \
notebook_params python_named_params sql_params",pipelineParams:"pipeline_params"},pipelineParams:{flag:"full_refresh","t\
ext[]":"full_refresh_selection refresh_flow_selection refresh_selection reset_checkpoint_selection"},sparkJarTask:{text:"\
jar_uri main_class_name","text[]":"parameters",flag:"run_as_repl"},sparkPythonTask:{text:"python_file! source","text[]":"\
parameters"},sparkSubmitTask:{"text[]":"parameters"},sqlTask:{text:"warehouse_id!",sqlTaskAlert:"alert",sqlTaskDashboard:"\
dashboard",sqlTaskFile:"file","text{}":"parameters",sqlTaskQuery:"query"},sqlTaskAlert:{text:"alert_id!",flag:"pause_sub\
scriptions","subscriber[]":"subscriptions"},sqlTaskDashboard:{text:"dashboard_id! custom_subject",flag:"pause_subscripti\
ons","subscriber[]":"subscriptions"},sqlTaskFile:{text:"path! source"},sqlTaskQuery:{text:"query_id!"},webhookNotifications:{
"webhook[]":"on_duration_warning_threshold_exceeded on_failure on_maintenance_complete on_maintenance_start on_start on_\
streaming_backlog_exceeded on_success"},webhook:{text:"id!"},trigger:{fileArrival:"file_arrival",jobCompletion:"job_comp\
letion",modelTrigger:"model",text:"pause_status",periodic:"periodic",sqlCondition:"sql_condition",tableUpdate:"table_upd\
ate"},fileArrival:{text:"url!",int:"min_time_between_triggers_seconds wait_after_last_change_seconds"},jobCompletion:{"m\
onitoredJob[]":"jobs!",text:"if_status"},monitoredJob:{text:"workspace_id! job_id!"},modelTrigger:{text:"condition! secu\
rable_name","text[]":"aliases",int:"min_time_between_triggers_seconds wait_after_last_change_seconds"},periodic:{int:"in\
terval!",text:"unit!"},tableUpdate:{"text[]":"table_names!",text:"condition",int:"min_time_between_triggers_seconds wait\
_after_last_change_seconds"},anyTrigger:{continuousTrigger:"continuous",fileArrival:"file_arrival",jobCompletion:"job_co\
mpletion",modelTrigger:"model",text:"pause_status",periodic:"periodic",cronTrigger:"schedule",sqlCondition:"sql_conditio\
n",tableUpdate:"table_update"},continuousTrigger:{maintenanceWindow:"maintenance_window",text:"task_retry_mode"},cronTrigger:{
text:"quartz_cron_expression! timezone_id!"},accessControl:{text:"user_name group_name service_principal_name permission\
_level"}},OF_PARAMETERS="params args arguments base_parameters",WORDS_OF_ELSEWHERE={job:{schedule:"cron crontab cron_sch\
edule quartz_cron_expression",access_control_list:"permissions permission grants acl",parameters:"params job_parameters \
base_parameters",max_concurrent_runs:"concurrency max_concurrency max_active_runs",run_as:"service_principal service_pri\
ncipal_name user_name",email_notifications:"notifications emails",git_source:"repo repository"},task:{task_key:"name id \
task_name",spark_python_task:"python script python_file python_script_task",notebook_task:"notebook_path",depends_on:"ne\
eds upstream dependencies"},notebookTask:{base_parameters:"params args arguments notebook_params notebook_parameters wid\
gets"},sparkPythonTask:{parameters:`${OF_PARAMETERS} python_params`,python_file:"script path main"},pythonWheelTask:{parameters:`${OF_PARAMETERS}\
 python_params`,named_parameters:"python_named_params"},sparkJarTask:{parameters:`${OF_PARAMETERS} jar_params`},sparkSubmitTask:{
parameters:`${OF_PARAMETERS} spark_submit_params`},sqlTask:{parameters:`${OF_PARAMETERS} sql_params`},runJobTask:{job_parameters:"\
params args arguments parameters"},schedule:{pause_status:"paused enabled status",quartz_cron_expression:"expression"},cluster:{
node_type_id:"instance_type vm_size machine_type",spark_version:"runtime dbr dbr_version"},environmentSpec:{dependencies:"\
libraries packages requirements pip"},gitSource:{git_branch:"ref git_ref",git_url:"repo repository"},parameter:{default:"\
value default_value",name:"key"},jobRunAs:{user_name:"email",service_principal_name:"application_id client_id"}};function askForField(word,kind,fields){
const known2=Object.entries(WORDS_OF_ELSEWHERE[kind]??{}).find(([,others])=>others.split(" ").includes(word.toLowerCase()));
return known2?(0,suggest.a)(known2[0],[known2[0]]):(0,suggest.a)(word,fields)}class Shaper{#findings;#shapes=new Map;constructor(findings){
this.#findings=findings}job(node,place,isBundle){return this.#map(node,"job",place,isBundle)}#map(node,shape,place,isBundle){
const{types,required}=this.#shape(shape),entries=new Map;for(const[name,value]of node.entries){const type=types.get(name),
there=(0,definitions_findings.nx)(place,name);type===void 0&&this.#unknown(value,there,name,shape,node),type===void 0?entries.
set(name,value):isNull(value)||entries.set(name,this.#value(value,type,there,isBundle))}for(const name of required)entries.
has(name)||this.#findings.fault(node,place,()=>`${name} is missing, and the Jobs API requires it.`);return mapNode(node,
entries)}#unknown(value,place,name,shape,holder){const said=`the Jobs API knows no field ${(0,quote.h)(name)} here.`;shape===
"job"&&!holder.entries.has("tasks")&&isLikeTasks(name,value)?this.#findings.fault(value,place,()=>`${said} Did you mean \
tasks?`):this.#findings.warn(value,place,()=>{const meant=askForField(name,shape,[...this.#shape(shape).types.keys()]);return`${said}${meant}\
 It is sent as it is.`})}#value(node,type,place,isBundle){return node.kind==="scalar"&&node.lost?node:type.endsWith("[]")?
this.#list(node,type.slice(0,-2),place,isBundle):type.endsWith("{}")?this.#entries(node,type.slice(0,-2),place,isBundle):
Object.hasOwn(SCALARS,type)?this.#scalar(node,type,place,isBundle):node.kind==="map"?this.#map(node,type,place,isBundle):
this.#wrong(node,place,`a map, with fields such as ${[...this.#shape(type).types.keys()][0]??""}`)}#list(node,type,place,isBundle){
return node.kind!=="list"?this.#wrong(node,place,"a list"):listNode(node,node.items.map((item,index)=>this.#value(item,type,
(0,definitions_findings.f_)(place,keyOf(item)??index),isBundle)))}#entries(node,type,place,isBundle){if(node.kind!=="map")
return this.#wrong(node,place,"a map");const entries=Array.from(node.entries,([key,value])=>[key,this.#value(value,type,
(0,definitions_findings.nx)(place,key),isBundle)]);return mapNode(node,new Map(entries))}#scalar(node,type,place,isBundle){
const scalar=SCALARS[type];if(!scalar)return node;if(node.kind==="scalar"){const right=scalar.take(node)??(isBundle?scalar.
convert(node):void 0);if(right)return right}return this.#wrong(node,place,scalar.called)}#wrong(node,place,wanted){return this.#findings.
fault(node,place,()=>{if(node.kind!=="scalar")return`it is a ${node.kind}, and must be ${wanted}.`;if([place,node.reference??
""].some(name=>SECRET.test(name.slice(-LONGEST_KEY))))return`its value, which may be secret, must be ${wanted}.`;const written=node.
written??String(node.value);if(node.value===null)return`it has no value, and must be ${wanted}.`;if(typeof node.value=="\
string")return`${(0,quote.h)(written)} is text, and must be ${wanted}.`;const kind=typeof node.value=="boolean"?"":"the \
number ",[what,its]=node.reference===void 0?["it","it"]:[node.reference,"the value of the variable"];return wanted===SCALARS.
text?.called?`${what} is ${kind}${written}, and must be text. Put ${its} in quotes: '${written}'.`:`${what} is ${kind}${written}\
, and must be ${wanted}.`}),node}#shape(name){const known2=this.#shapes.get(name);if(known2)return known2;const shape={types:new Map,
required:[]};for(const[type,fields]of Object.entries(SHAPES[name]??{}))for(const field of fields.split(" ")){const plain2=field.
replace("!","");shape.types.set(plain2,type),plain2!==field&&shape.required.push(plain2)}return this.#shapes.set(name,shape),
shape}}function isLikeTasks(name,value){return(0,suggest.p)(name,value.kind==="list"?["tasks"]:["tags","tasks"])==="task\
s"}const SECRET=/pass(?:word|wd|phrase)?|secret|token|credential|api_?key|access_?key/i,LONGEST_KEY=200,isDynamic=node=>typeof node.
value=="string"&&node.value.includes("{{"),isNumber=node=>typeof node.value=="number"||typeof node.value=="bigint";function unquoted(node){
if(typeof node.value=="string")return/^-?\d{1,19}$/.test(node.value)?scalarNode(node,BigInt(node.value)):/^-?\d{1,300}\.\d{1,300}$/.
test(node.value)?scalarNode(node,Number(node.value)):void 0}const SCALARS={text:{called:"text",take:node=>typeof node.value==
"string"?node:void 0,convert:node=>node.value===null?void 0:scalarNode(node,String(node.value))},int:{called:"a whole nu\
mber",take:node=>{const number=unquoted(node)??node;return typeof number.value=="number"&&Number.isSafeInteger(number.value)?
scalarNode(number,BigInt(number.value)):typeof number.value=="bigint"||isDynamic(node)?number:void 0},convert:()=>{}},number:{
called:"a number",take:node=>unquoted(node)??(isNumber(node)||isDynamic(node)?node:void 0),convert:()=>{}},flag:{called:"\
true or false",take:node=>typeof node.value=="boolean"||isDynamic(node)?node:void 0,convert:({value,file,line})=>value===
"true"||value==="false"?scalarNode({file,line},value==="true"):void 0}},MOST_ROUNDS=11,OPENING="${",LITERAL="For a liter\
al ${ write $${.";function hasReference(node){return node.kind==="scalar"?typeof node.value=="string"&&node.value.includes(
OPENING):node.kind==="list"?node.items.some(hasReference):node.entries.entries().some(([key,value])=>key.includes(OPENING)||
hasReference(value))}class Variables{#values;#findings;#used=new Set;#resolved=new Map;constructor(values,findings){this.#values=
values,this.#findings=findings}resolve(node,place,context){if(node.kind==="scalar")return typeof node.value=="string"?this.#text(
node,place,context):node;if(node.kind==="list"){const items=node.items.map((item,index)=>this.resolve(item,(0,definitions_findings.
f_)(place,keyOf(item)??index),context));return items.every((item,index)=>item===node.items[index])?node:listNode(node,items)}
const entries=new Map;let isSame=!0;for(const[key,value]of node.entries){const there=(0,definitions_findings.nx)(place,key),
resolved=this.resolve(value,there,context),name=key.includes(OPENING)?this.#key(key,value,there,context):key;(resolved!==
value||name!==key)&&(isSame=!1),name!==void 0&&entries.set(name,resolved)}return isSame?node:mapNode(node,entries)}warnOfUnused(){
for(const name of Object.keys(this.#values.given))this.#used.has(name)||this.#findings.note(()=>`The variable ${(0,quote.
h)(name)} is given, and no file refers to it.`)}#key(key,where,place,context){const literal=literalKey(key);if(literal!==
void 0)return literal;for(const piece of piecesOf(key))typeof piece!="string"&&"name"in piece&&this.#find(piece.name,where,
context);this.#findings.fault(where,place,()=>REFERENCE_IN_KEY)}#text(node,place,context){const text=String(node.value);
if(!text.includes(OPENING))return node;const pieces=piecesOf(text),[only]=pieces;if(pieces.length===1&&only!==void 0&&typeof only!=
"string"){const value=moved(this.#value(only,node,place,context),node);return value.kind==="scalar"?{...value,reference:spelled(
only)}:value}let joined="",isWhole=!0;for(const piece of pieces){const part=typeof piece=="string"?piece:this.#written(piece,
node,place,context);part===void 0?isWhole=!1:joined+=part,checkWeight(joined.length)}return isWhole?scalarNode(node,joined):
lostNode(node)}#written(piece,where,place,context){const value=this.#value(piece,where,place,context);if(isLost(value))return;
if(value.kind==="scalar"&&value.value!==null)return value.written??String(value.value);const found=value.kind==="scalar"?
"has no value":`is a ${value.kind}, which can only stand alone`;this.#findings.fault(where,place,()=>`${spelled(piece)} ${found}\
.`)}#value(piece,where,place,context){if("problem"in piece){const what=piece.problem==="unclosed"?"does not end with }":
"is not a valid name of a variable";return this.#findings.fault(where,place,()=>`${(0,quote.h)(piece.written)} ${what}. ${LITERAL}`),
lostNode(where)}const found=this.#find(piece.name,where,context);return typeof found=="object"?found:(this.#findings.fault(
where,place,()=>found??this.#unknown(piece.name,context)),lostNode(where))}#find(name,where,context){const given=this.#given(
name,[name],where);if(given)return given;const[first,...rest2]=partsOf(name),hasVar=context.isBundle||this.#values.withVar;
return first==="var"&&hasVar?this.#variable(name.slice(4),rest2,where,context):context.isBundle&&OF_BUNDLES.has(first)?this.#ofBundle(
name,first,rest2,where,context):this.#variable(name,[first,...rest2],where,context)}#given(name,[first="",...rest2],where){
const{given}=this.#values,key=Object.hasOwn(given,name)?name:first;if(!Object.hasOwn(given,key))return;this.#used.add(key);
const value=nodeOf(where,given[key]);return key===name?value:within(value,rest2)}#variable(name,parts,where,context){const given=this.#given(
name,parts,where);if(given)return given;const[first="",...rest2]=parts,value=this.#values.bundle?.variables.get(first);if(!value)
return this.#values.bundle?.variables.has(first)?this.#withoutValue(first):void 0;if(context.on.includes(first))return`\$\
{${name}} goes in a circle: ${[...context.on,first].join(" \u2192 ")}.`;if(context.on.length>=MOST_ROUNDS)return`\${${name}\
} needs more than ${MOST_ROUNDS} variables one after another.`;let resolved=this.#resolved.get(first);return resolved||(resolved=
this.resolve(value,`variables.${first}`,{isBundle:!0,on:[...context.on,first]}),this.#resolved.set(first,resolved)),within(
resolved,rest2)}#withoutValue(name){return`\${var.${name}} has no value: the bundle gives it no default. Give one in the\
 input variables.`}#ofBundle(name,first,rest2,where,context){const{bundle}=this.#values,[field="",last]=rest2;return first===
"variables"&&last==="value"?this.#variable(field,[field,...rest2.slice(2)],where,context)??this.#unknown(field,context):
(name==="bundle.target"||name==="bundle.environment")&&bundle?scalarNode(where,bundle.target):name==="bundle.name"&&bundle?.
name?bundle.name:`\${${name}} has no value here: only a deployment with the Databricks CLI knows it. What can be used ar\
e \${var.\u2026}, \${bundle.name} and \${bundle.target}.`}#unknown(name,{isBundle}){const known2=[...new Set([...Object.
keys(this.#values.given),...this.#values.bundle?.variables.keys()??[]])],wanted=name.startsWith("var.")?name.slice(4):name,
shown=isBundle&&name.startsWith("var.")?"var.":"",like=(0,suggest.a)(wanted,known2,candidate=>`\${${shown}${candidate}}`);
return`\${${name}} has no value.${like||" Give it one in the input variables."} ${LITERAL}`}}const OF_BUNDLES=new Set(["\
bundle","workspace","resources","variables","artifacts","targets"]);function spelled(piece){return"name"in piece?`\${${piece.
name}}`:(0,quote.h)(piece.written)}function within(value,path){let found=value;for(const part of path){if(isLost(found))
return found;found=found?.kind==="list"?found.items[Number(part)]:entryOf(found,part)}return found&&isNull(found)&&path.
length>0?void 0:found}function faultText({file,line,place,message}){return`${line===void 0?file:`${file}:${line}`}: ${place===
""?"":`${place}: `}${message}`}const WANTED="a map of names to values, such as `region: eu`";async function readVariables(text){
const findings=new definitions_findings.Fv,node=text.trim()===""?void 0:await readNode({path:"",text},findings,WANTED);if(node&&
checkNumbers(node,"",findings),node?.kind==="map")for(const[name,value]of node.entries)isNull(value)&&findings.fault(value,
name,()=>"it has no value. Where an empty text is meant, write ''.");const[first]=findings.faults;return first?{fault:sentence(
first)}:{value:node?plain(node):{}}}function sentence({line,place,message}){return[line===void 0?"":`line ${line}: `,place===
""?"":`${place}: `,message].join("")}function checkNumbers(node,place,findings){if(node.kind==="list"&&node.items.forEach(
(item,index)=>checkNumbers(item,(0,definitions_findings.f_)(place,index),findings)),node.kind==="map")for(const[key,value2]of node.
entries)checkNumbers(value2,(0,definitions_findings.nx)(place,key),findings);if(node.kind!=="scalar"||typeof node.value!=
"number"&&typeof node.value!="bigint")return;const{written,value}=node;written!==void 0&&written!==String(value)&&findings.
fault(node,place,()=>`${written} is the number ${value}. Put it in quotes, or write ${value}.`)}const LARGEST_BODY=10*2**
20;async function readDefinitions(files,options){const findings=new definitions_findings.Fv,means={shaper:new Shaper(findings),
options,findings,names:new Map},{drafts,roots,isFirst,isAllRead}=await collect(files,means),{target,variables:given,syntax}=options,
before=findings.count,bundle=roots.length>0?readBundle(roots,options,findings):void 0;target!==void 0&&!bundle&&findings.
note(()=>`The target ${(0,quote.h)(target)} is given, and no file belongs to a bundle.`);const isBundleRead=findings.count===
before,variables=new Variables({given,withVar:syntax==="deploy",bundle:bundle?.values},findings),jobs=[...drafts,...(bundle?.
jobs??[]).filter(isFirst)].map(draft=>"node"in draft?read_define(draft,{...means,variables}):draft.job);return isAllRead&&
isBundleRead&&variables.warnOfUnused(),{jobs:jobs.filter(job=>job!==void 0),faults:findings.faults,warnings:findings.warnings}}
async function collect(files,means){const{findings}=means,roots=[],drafts=[],isFirst=firstOfKey(findings);let isAllRead=!0;
for(const file of files){const before=findings.count,root=await readNode(file,findings),form=root&&formOf(root,findings);
if(findings.count>before&&(isAllRead=!1),form?.kind==="bundle")roots.push(form.root);else for(const source of(form?.sources??
[]).filter(isFirst))drafts.push(hasReference(source.node)?source:{job:read_define(source,means)})}return{drafts,roots,isFirst,
isAllRead}}function firstOfKey(findings){const seen=new Map;return({key,node,place})=>{key.trim()===""&&findings.fault(node,
place,()=>"its key is empty. Give it one that says which job it is.");const first=seen.get(key);return first?findings.fault(
node,place,()=>sameKey(key,first)):seen.set(key,whereOf(node)),first===void 0}}function whereOf({file,line}){return{file,
line}}function read_define(source,means){const{findings,names}=means,before=findings.count,job=readSafely(source,means);
return job&&checkName(job,source.place,names,findings),job&&findings.count===before?definitionOf(source,job):void 0}function readSafely(source,means){
try{return readJob(source,means)}catch(error){const message=sayTooLarge(error);if(message===void 0)throw error;means.findings.
fault(source.node,source.place,()=>message);return}}function readJob({node,place,isBundle},{variables,shaper,options,findings}){
if(node.kind!=="map"){findings.fault(node,place,()=>"a job must be a map, in the format of jobs/create.");return}const own=isBundle?
withoutRefused(node,place,findings):node,unresolved=withoutManaged(own,place,findings),resolved=variables?.resolve(unresolved,
place,{isBundle,on:[]})??unresolved;if(resolved.kind!=="map")return;const job=shaper.job(resolved,place,isBundle);return checkForTasks(
job,place,options.tasks,findings),checkRules(job,place,findings),options.relativePaths!=="kept"&&checkPaths(job,place,options.
relativePaths,findings),weightOf(job)>LARGEST_BODY&&findings.fault(job,place,()=>"it has more than 10 MB, which is more \
than the Jobs API takes."),job}function withoutRefused(node,place,findings){const entries=new Map(node.entries);for(const[
field,advice]of Object.entries(NOT_FOR_US.job)){const value=entries.get(field);value&&findings.fault(value,(0,definitions_findings.
nx)(place,field),()=>`${field} of a bundle is not read here. ${advice}`),entries.delete(field)}return mapNode(node,entries)}
function withoutManaged(node,place,findings){const entries=new Map(node.entries),deployment=entries.get("deployment"),mode=entries.
get("edit_mode");deployment&&findings.warn(deployment,(0,definitions_findings.nx)(place,"deployment"),()=>"it says that \
a bundle manages the job, and is left out."),mode&&textOf(mode)==="UI_LOCKED"&&findings.warn(mode,(0,definitions_findings.
nx)(place,"edit_mode"),()=>"UI_LOCKED is only for jobs of bundles, and is left out.");for(const field of["format","deplo\
yment","edit_mode"])entries.delete(field);return mapNode(node,entries)}function checkPaths(job,place,check,findings){const hasGit=job.
entries.has("git_source");if(!(hasGit&&check!=="refused"))for(const found of(0,paths.EQ)(plain(job))){if(!(0,paths.n3)(found.
path)||hasGit&&found.source!=="WORKSPACE")continue;const node=found.way.reduce((at,step)=>typeof step=="number"&&at?.kind===
"list"?at.items[step]:entryOf(at,String(step)),job);if(isLost(node))continue;const problem=check==="refused"?refusalOf(found,
hasGit):check(found);problem!==void 0&&findings.fault(node??job,place===""?found.place:`${place}.${found.place}`,()=>problem)}}
function refusalOf({path},hasGit){const why=hasGit?"the task says source: WORKSPACE":"there is no git_source, and files \
are not uploaded";return`${(0,quote.h)(path)} is a relative path, but ${why}. Give the path in the workspace, or a git_s\
ource.`}function checkName(job,place,names,findings){const node=job.entries.get("name");if(isLost(node))return;const name=node===
void 0?"Untitled":textOf(node);if(name===void 0)return;name.trim()===""&&findings.fault(node??job,(0,definitions_findings.
nx)(place,"name"),()=>"it is empty. Give the job a name.");const first=names.get(name),where=node??job;first?findings.fault(
where,node?(0,definitions_findings.nx)(place,"name"):place,()=>node?`the name ${(0,quote.h)(name)} is already that of a \
job in ${first.file}, line ${first.line}.`:`it has no name, and neither has the job in ${first.file}, line ${first.line}\
.`):names.set(name,whereOf(where))}function definitionOf({key,node},job){return{key,file:node.file,line:node.line,settings:plain(
job)}}}),9906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
...rest}=settings;return rest}}),8003:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Hd:()=>repositoryHash,NS:()=>temporaryTags,SK:()=>readTemporary,n4:()=>stepHash,s3:()=>isSameRequest,
z3:()=>findTemporary});var _databricks_wire_foreign_1=__webpack_require__(3894),_hash_0=__webpack_require__(9026),_listed_2=__webpack_require__(
9823);const PREFIX="databricks-run-temporary",TAGS={repository:PREFIX,step:`${PREFIX}-step`,name:`${PREFIX}-name`,nonce:`${PREFIX}\
-nonce`};function repositoryHash({serverUrl,repository}){return(0,_hash_0.q)(JSON.stringify([serverUrl,repository.toLowerCase()]))}
function stepHash(token){return(0,_hash_0.q)(JSON.stringify(["step",token]))}function temporaryTags({name,step},repository,nonce){
return{[TAGS.repository]:repository,[TAGS.step]:step,[TAGS.name]:(0,_hash_0.q)(name),[TAGS.nonce]:nonce}}function readTemporary({
settings}){const tags=(0,_databricks_wire_foreign_1.Ik)(settings.tags),[repository,step,nonce]=[(0,_databricks_wire_foreign_1.
Qq)(tags[TAGS.repository]),(0,_databricks_wire_foreign_1.Qq)(tags[TAGS.step]),(0,_databricks_wire_foreign_1.Qq)(tags[TAGS.
nonce])];return[repository,step,nonce].every(hash=>/^[0-9a-f]{32}$/.test(hash))&&(0,_databricks_wire_foreign_1.Qq)(tags[TAGS.
name])===(0,_hash_0.q)((0,_databricks_wire_foreign_1.Qq)(settings.name))?{repository,step,nonce}:void 0}async function findTemporary(jobs,name,steps,signal){
const found=(await(0,_listed_2.X9)(jobs,await jobs.list({name,signal}),signal)).sort(_listed_2.jI).flatMap(job=>{const mark=readTemporary(
job);return mark&&steps.includes(mark.step)?[{job,mark}]:[]});return found.filter(({mark},index)=>found.findIndex(one=>isSameRequest(
one.mark,mark))===index)}function isSameRequest(one,other){return one.step===other.step&&one.nonce===other.nonce}}),1805:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{leftJobs:()=>leftJobs});var _jobs_temporary_0=__webpack_require__(8003);const LOOKS_MS=[
0,2e3,5e3,1e4];async function leftJobs({jobs,clock,signal},{name,step,jobId}){if(jobId!==void 0)return[jobId];const from=clock.
now();for(const at of LOOKS_MS){await clock.sleep(Math.max(0,from+at-clock.now()),signal),signal.throwIfAborted();const found=await(0,_jobs_temporary_0.
z3)(jobs,name,[step],signal);if(found.length>0)return found.map(({job})=>job.jobId)}return[]}}),9236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{startJobFile:()=>startJobFile});var errors=__webpack_require__(668),create_once=__webpack_require__(
9906),temporary=__webpack_require__(8003),workflow=__webpack_require__(5740),cut=__webpack_require__(9967),plain=__webpack_require__(
4395),foreign=__webpack_require__(3894),jobs_listed=__webpack_require__(9823);const MOST_PAGES=10,MOST_DELETIONS=20,MOST_READS=20,
LIMIT_MS=9e4,REQUEST_MS=1e4,KEPT_MS=10080*6e4,SETTLING_MS=3e4,ONCE={outageMs:0,deadlineMs:REQUEST_MS};async function sweepJobs(dependencies,own){
const over=new AbortController,{clock,signal}=dependencies,stop=signal?AbortSignal.any([signal,over.signal]):over.signal,
counter={deleted:0};try{await Promise.race([sweepUntil({...dependencies,signal:stop},own,counter),clock.sleep(LIMIT_MS,stop)])}catch{}
return over.abort(),counter.deleted}async function sweepUntil(dependencies,own,counter){const{jobs,client,clock,signal}=dependencies;
own.nonces.length>1&&await clock.sleep(SETTLING_MS,signal);const listed=await jobs.list({mostPages:MOST_PAGES,...ONCE,signal});
for(const{jobId}of(await marked(dependencies,listed)).filter(one=>isToGo(one,own,client.serverNow()))){if(signal.aborted||
counter.deleted>=MOST_DELETIONS)return;try{if((await client.listStarted(jobId,{...ONCE,signal})).length>0||signal.aborted)
continue;await jobs.delete(jobId,{outageMs:0,signal}),counter.deleted++}catch{}}}async function marked(dependencies,listed){
const found=(await withMarks(dependencies,listed)).sort(jobs_listed.jI).flatMap(job=>{const mark=(0,temporary.SK)(job);return mark&&
job.createdAt!==void 0?[{jobId:job.jobId,createdAt:job.createdAt,mark}]:[]});return found.filter(({mark},index)=>found.findIndex(
one=>(0,temporary.s3)(one.mark,mark))===index)}async function withMarks({jobs,signal},listed){if((0,jobs_listed.ip)(listed))
return listed;const named=listed.filter(({settings})=>/\([^()]*[\da-f]{7}\)$/.test((0,foreign.Qq)(settings.name))).sort(
jobs_listed.jI),read=[];for(const{jobId}of named.slice(0,MOST_READS)){const job=signal.aborted?void 0:await jobs.get(jobId,
signal);job&&read.push(job)}return read}function isToGo({jobId,createdAt,mark},own,serverNow){if(jobId===own.jobId||mark.
repository!==own.repository)return!1;const attempt=own.steps.indexOf(mark.step);return(attempt===own.steps.length-1?own.
nonces.includes(mark.nonce):attempt>=0)||serverNow!==void 0&&serverNow-createdAt>KEPT_MS}var paths=__webpack_require__(2518),
source=__webpack_require__(8480);const NOTIFICATIONS=["email_notifications","webhook_notifications","notification_settin\
gs"],SUBSCRIBERS=[["sql_task","alert","subscriptions"],["sql_task","dashboard","subscriptions"],["dashboard_task","subsc\
ription"],["alert_task","subscribers"]],OF_THE_JOB=["schedule","trigger","triggers","continuous","edit_mode","deployment"];
function temporaryJob({settings,jobName,imports},{folder,tags}){const{tasks,max_concurrent_runs:most,...rest}=without(settings,
[...OF_THE_JOB,...NOTIFICATIONS]),job={queue:{enabled:!0},...rest,name:jobName,...most!==void 0&&{max_concurrent_runs:isTooFew(
most)?1:most},...Array.isArray(tasks)&&{tasks:tasks.map(withoutNotifications)},tags:{...(0,foreign.Ik)(settings.tags),...tags}};
return imports?(0,paths.R1)(job,({path})=>(0,paths.n3)(path)?inFolder(folder,path):path):job}function isTooFew(most){return(typeof most==
"bigint"||typeof most=="number")&&most<1}function withoutNotifications(task){if(!(0,foreign.Gv)(task))return task;const rest=SUBSCRIBERS.
reduce(withoutAt,without(task,NOTIFICATIONS)),{for_each_task:forEach}=rest;return(0,foreign.Gv)(forEach)&&"task"in forEach?
{...rest,for_each_task:{...forEach,task:withoutNotifications(forEach.task)}}:rest}function without(body,fields){return Object.
fromEntries(Object.entries(body).filter(([field])=>!fields.includes(field)))}function withoutAt(body,[field="",...further]){
const inner=body[field];return further.length===0?without(body,[field]):(0,foreign.Gv)(inner)?{...body,[field]:withoutAt(
inner,further)}:body}function inFolder(folder,path){return path==="."?`${folder}/${(0,source.xs)("")}`.replace(/\/$/,""):
`${folder}/${(0,source.xs)(path)}`}const LONGEST_NAME=200;async function startJobFile(dependencies,start){const{client,clock,
over}=dependencies,{work,inputs,tokenOf,begin,signal}=start,{context}=inputs,bringing={context,token:tokenOf(1),signal},
folder=work.imports&&await bring(dependencies,bringing,work.imports),jobs=await dependencies.savedJobs(),steps=Array.from(
{length:attemptOf(context)},(_,index)=>(0,temporary.n4)(tokenOf(index+1))),{jobId,attempt,nonces}=await findCreated(dependencies,
jobs,start,steps)??await create(dependencies,jobs,start,{steps,folder:folder?.path??""}),own={repository:(0,temporary.Hd)(
context),jobId,steps,nonces};return sweepJobs({jobs,client,clock,signal:over},own),begin(jobId,attempt)}async function bring(...given){
const{bringFiles}=await __webpack_require__.e(927).then(__webpack_require__.bind(__webpack_require__,8692));return bringFiles(
...given)}const MOST_ATTEMPTS=1e3;function attemptOf({runAttempt}){const attempt=Number(runAttempt);return Number.isSafeInteger(
attempt)?Math.min(Math.max(attempt,1),MOST_ATTEMPTS):1}async function findCreated({client,emit},jobs,{work:{jobName:name},
signal},steps){await client.signIn(signal);const found=await(0,temporary.z3)(jobs,name,steps,signal),newest=Math.max(...found.
map(({mark})=>steps.indexOf(mark.step)));for(const{job,mark}of found.filter(({mark:{step}})=>steps.indexOf(step)===newest)){
const there=await jobs.get(job.jobId,signal);if(!(there===void 0||(0,temporary.SK)(there)===void 0))return await emit({type:"\
temporary-job",job:{name,step:mark.step},jobId:job.jobId}),await emit({type:"note",text:`The temporary job ${job.jobId} \
of this step is there already, and is used again.`}),{jobId:job.jobId,attempt:newest+1,nonces:[]}}}async function create(dependencies,jobs,{
work,inputs,signal},{steps,folder}){const{clock,emit,newToken}=dependencies,{context}=inputs,attempt=steps.length,job={name:work.
jobName,step:steps[attempt-1]??""};attempt>1&&inputs.onRerun==="repair"&&(0,workflow.v)(context).length===0&&await sayItIsGone(
emit),await emit({type:"creating-job",job});const settings=nonce=>temporaryJob(work,{folder,tags:(0,temporary.NS)(job,(0,temporary.
Hd)(context),nonce)}),nonceOf=saved=>{const mark=(0,temporary.SK)(saved);return mark?.step===job.step?mark.nonce:""},onAgain=({
message})=>emit({type:"note",text:`${message} The job is not there, so the request is sent again.`,isPassing:!0});try{const{
jobId,nonces}=await(0,create_once.U)({jobs,clock,newToken,signal,onAgain},{name:job.name,settings,nonceOf});await emit({
type:"temporary-job",job,jobId});const name=JSON.stringify((0,cut.ml)((0,plain.TN)(job.name),LONGEST_NAME));return await emit(
{type:"note",text:`Created the temporary job ${jobId}, ${name}.`}),{jobId,attempt,nonces}}catch(error){throw error instanceof
errors.hD&&!error.mayHaveTakenEffect&&await emit({type:"job-not-created"}),error}}async function sayItIsGone(emit){await emit(
{type:"note",text:"There is no temporary job of an earlier attempt of this workflow run (it was deleted, or never create\
d), so a new one is created, and the run starts afresh."})}}),370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
