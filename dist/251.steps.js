export const id=251;export const ids=[251];export const modules={6251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{readJobFile:()=>readJobFile,temporaryName:()=>temporaryName});
var file_read=__webpack_require__(4569);var names=__webpack_require__(1824);var foreign=__webpack_require__(3894);var read=__webpack_require__(
3328);var cut=__webpack_require__(9967);var quote=__webpack_require__(7819);var suggest=__webpack_require__(6101);var action_git_source=__webpack_require__(
78);var paths=__webpack_require__(2518);var source=__webpack_require__(8480);;const MOST_COMPARED=5e3;function repositoryPath(found,bringing){
const path=tidy(found.path);if(path===void 0)return{fault:`${(0,quote.h)(found.path)} leads out of the repository. Write\
 it as seen from the root of the repository, not from the folder of this file.`};if(bringing.source==="checkout")return inImport(
found,path,bringing.files);const problem=whyNotFromGit(found);if(problem!==void 0)return{fault:`${(0,quote.h)(found.path)}\
 is a file of the repository, but ${problem}`};return{path:(found.kind==="notebook"?(0,source.wj)(path):path)||"."}}function tidy(path){
const parts=[];for(const part of path.split("/")){if(part===""||part===".")continue;if(part!=="..")parts.push(part);else if(parts.
pop()===void 0)return void 0}return parts.join("/")}function whyNotFromGit({kind,way,source:source2}){if(kind==="library"||
way[0]==="environments")return"libraries do not come from Git. Set `source: checkout`, or give its path in the workspace\
.";if(source2==="WORKSPACE")return"the task says source: WORKSPACE. Take that out, or set `source: checkout`.";return void 0}
function inImport({path:written,kind},path,files){if(kind==="folder")return path===""||files.some(file=>file.path.startsWith(
`${path}/`))?{path:path||"."}:{fault:notImported(written,path,files,"folder")};const exact=files.find(file=>file.path===
path);const notebook=files.find(file=>file.notebook&&(0,source.wj)(file.path)===path);if(kind==="notebook"){if(notebook??
exact?.notebook)return{path:notebook?path:(0,source.wj)(path)};return{fault:exact?noNotebook(exact):notImported(written,
path,files,"notebook")}}if(!exact)return{fault:notImported(written,path,files,"file")};if(!exact.notebook)return{path};return{
fault:`${(0,quote.h)(written)} is a notebook, which the workspace keeps as one, and not as a file. Run it with notebook_\
task, or take “Databricks notebook source” out of its first line.`}}function noNotebook({path}){const header=source.
ff[(0,source.je)(path)];const rule=header===void 0?"it must be a .py, .sql, .scala, .r or .ipynb":`its first line must b\
e ${header}`;return`${(0,quote.h)(path)} is not a Databricks notebook: ${rule}.`}function notImported(written,path,files,what){
const names2=[...new Set(files.slice(0,MOST_COMPARED).map(file=>nameFor(file,what)))].filter(Boolean);const like=names2.
length>0?` Did you mean ${(0,quote.h)((0,suggest.p)(path,names2))}?`:"";return`${(0,quote.h)(written)} is not among the \
files that are imported: those of the checkout that Git tracks, as far as source-files takes them in. Paths are read fro\
m the root of the repository.${like}`}function nameFor({path,notebook},what){if(what==="folder")return path.slice(0,Math.
max(0,path.lastIndexOf("/")));return what==="notebook"&&!notebook?"":path}function withRepositoryPaths(settings,bringing){
const whole=withProjects(settings);const found=(0,paths.EQ)(whole);if(!found.some(({path})=>(0,paths.n3)(path)))return{settings,
isOwn:false};const tidied=(0,paths.R1)(whole,place=>{const read2=(0,paths.n3)(place.path)&&found.find(one=>one.place===place.
place);const own=read2?repositoryPath(read2,bringing):void 0;return own&&"path"in own?own.path:place.path});for(const{way,
path}of found)sayWhere(tidied,way,(0,paths.n3)(path),bringing);return{settings:tidied,isOwn:true}}function withProjects(settings){
const{tasks}=settings;return Array.isArray(tasks)?{...settings,tasks:tasks.map(withProject)}:settings}function withProject(task){
if(!(0,foreign.Gv)(task))return task;const{dbt_task:dbt,for_each_task:forEach}=task;return{...task,...(0,foreign.Gv)(dbt)&&
!dbt.project_directory&&dbt.source!=="WORKSPACE"?{dbt_task:{...dbt,project_directory:"."}}:{},...(0,foreign.Gv)(forEach)&&
"task"in forEach?{for_each_task:{...forEach,task:withProject(forEach.task)}}:{}}}const SAYS_WHERE=["notebook_task","spar\
k_python_task","file","dbt_task","gen_ai_compute_task"];function sayWhere(settings,way,isOwn,{source:source2}){const holder=way.
slice(0,-1).reduce((at,step)=>at[step],settings);if(!SAYS_WHERE.includes(String(way.at(-2)))||!(0,foreign.Gv)(holder))return;
if(isOwn)holder.source=source2==="git"?"GIT":"WORKSPACE";else holder.source??="WORKSPACE";if(source2==="git"&&holder.project_directory===
".")delete holder.project_directory}var run_now=__webpack_require__(8202);var action_source=__webpack_require__(1512);;const MOST_WARNINGS=20;
const job_file_work_MOST_COMPARED=200;const OF_SOURCE=["source","source-files","python-path"];async function readJobFile(reader,around){
const{files,checkout,context,request}=around;const fields=await(0,run_now.u)(reader,request);const{source:source2,imports}=await(0,
action_source.o)(reader,checkout,context.checkout,[]);const bringing=source2==="git"?{source:source2}:imports&&{source:source2,
files:imports.files};const definition=await readDefinition(reader,files,context,bringing);if(definition===void 0||bringing===
void 0)return void 0;checkOnly(reader,fields.only,definition.settings);const{settings,imported}=fromRepository(reader,definition.
settings,bringing,context);return{kind:"job-file",jobName:temporaryName(definition,context),settings,...imported&&imports&&
{imports},...fields}}async function readDefinition(reader,files,{checkout:root},bringing){const path=reader.text("job-fi\
le");const variables=await(0,read.Ch)(reader.yaml("variables"));if("fault"in variables)reader.fault("variables",variables.
fault);const file=await files.read(root,path);if(!("text"in file))return reader.fault("job-file",`${(0,names.V)(path)} ${(0,
file_read.W)(file)}`);if("fault"in variables)return void 0;const{jobs,faults,warnings}=await(0,read.TL)([{path,text:file.
text}],{variables:variables.value,syntax:"run",relativePaths:found=>{const read2=bringing&&repositoryPath(found,bringing);
return read2&&"fault"in read2?read2.fault:void 0}});for(const fault of faults)reader.fault("job-file",(0,read.Ij)(fault));
reader.warnings.push(...warnings.slice(0,MOST_WARNINGS));if(faults.length>0)return void 0;const[job,...more]=jobs;if(job===
void 0)return reader.fault("job-file",`${(0,names.V)(path)} describes no job.`);if(more.length===0)return job;const keys=(0,
names.X)(jobs.map(({key})=>(0,names.V)(key)));return reader.fault("job-file",`${(0,names.V)(path)} describes ${jobs.length}\
 jobs, and one of them would have to be meant: ${keys}. Give each a file of its own.`)}function fromRepository(reader,given,bringing,context){
if("git_source"in given){for(const input of OF_SOURCE.filter(name=>reader.has(name)&&reader.text(name)!=="git"))reader.fault(
input,"the job has a git_source of its own, from which Databricks fetches what it runs. Leave the input out, or take git\
_source out of the file.");return{settings:given,imported:false}}const{settings,isOwn}=withRepositoryPaths(given,bringing);
if(bringing.source==="checkout"){if(!isOwn)reader.fault("source",'"checkout" brings files of this repository, and the jo\
b names none: all its paths are of the workspace. Leave it out.');return{settings,imported:true}}if(!isOwn)return{settings,
imported:false};const fault=(0,action_git_source.k)(context,"Use `source: checkout`, paths of the workspace, or a git_so\
urce in the file.");if(fault!==void 0)reader.fault("job-file",fault);const{gitUrl,gitProvider,sha}=context;const git_source={
git_url:gitUrl,git_provider:gitProvider,git_commit:sha};return{settings:{...settings,git_source},imported:false}}function checkOnly(reader,only,{
tasks}){const keys=(Array.isArray(tasks)?tasks:[]).map(task=>(0,foreign.Ik)(task).task_key);const known=keys.filter(key=>typeof key===
"string");for(const wanted of only){const key=wanted.replace(/^[+>]/,"").replace(/[+>]$/,"");if(known.includes(key))continue;
const like=known.length>0?` Did you mean ${(0,quote.h)((0,suggest.p)(key,known.slice(0,job_file_work_MOST_COMPARED)))}?`:
"";reader.fault("only",`there is no task ${(0,quote.h)(key)} in the file.${like}`)}}const MOST_NAME_BYTES=4096;const LONGEST_REF=100;
const SHORT_SHA_CHARACTERS=7;function temporaryName({key,settings},{pullRequest,refName,sha}){const name=typeof settings.
name==="string"&&settings.name!==""?settings.name:key;const where=pullRequest===void 0?(0,cut.ml)(refName??"",LONGEST_REF):
`PR ${pullRequest}`;const facts=[where,sha.slice(0,SHORT_SHA_CHARACTERS)].filter(Boolean).join(", ");const end=facts===""?
"":` (${facts})`;return(0,cut.AA)(name,MOST_NAME_BYTES-Buffer.byteLength(end))+end}})};
