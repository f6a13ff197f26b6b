"use strict";exports.id=638,exports.ids=[638],exports.modules={3638:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createSavedJobs:()=>createSavedJobs});
var _text_cut_4=__webpack_require__(9967),_text_plain_0=__webpack_require__(4395),_http_errors_1=__webpack_require__(668),
_pages_2=__webpack_require__(2094),_wire_foreign_3=__webpack_require__(3894);const PAGED_SETTINGS=["tasks","job_clusters",
"parameters","environments"],WRITE_OUTAGE_MS=5*6e4,RIGHTS="To change or delete a job the identity that signs in needs \u201CC\
an Manage\u201D on it, or must own it; to make one, the right to create jobs and to use its compute, and with `run_as` of a s\
ervice principal the role \u201CService Principal User\u201D.",ADVICE={403:RIGHTS,PERMISSION_DENIED:RIGHTS};function createSavedJobs(http){
let hasAnswered=!1;const send=async call=>{const value=await http.call({knownHost:hasAnswered,...call});return hasAnswered=
!0,value};return{create:(settings,signal)=>create(send,settings,signal),get:(jobId,signal)=>unlessMissing(get(send,jobId,
signal)),list:options=>list(send,options),reset:async(jobId,settings,signal)=>{await send({method:"POST",path:"2.2/jobs/\
reset",body:{job_id:BigInt(jobId),new_settings:settings},needsAnswer:!1,what:`change job ${jobId}`,outageMs:WRITE_OUTAGE_MS,
adviceOn:ADVICE,signal})},setTags:async(jobId,tags,signal)=>{await send({method:"POST",path:"2.2/jobs/update",body:{job_id:BigInt(
jobId),new_settings:{tags}},needsAnswer:!1,what:`write the tags of job ${jobId}`,outageMs:WRITE_OUTAGE_MS,adviceOn:ADVICE,
signal})},delete:async(jobId,{signal,outageMs=WRITE_OUTAGE_MS}={})=>{await unlessMissing(send({method:"POST",path:"2.2/j\
obs/delete",body:{job_id:BigInt(jobId)},needsAnswer:!1,what:`delete job ${jobId}`,outageMs,adviceOn:ADVICE,signal}))}}}async function create(send,settings,signal){
const what=`create job ${quotedName((0,_wire_foreign_3.Qq)(settings.name))}`,{job_id}=await send({method:"POST",path:"2.\
2/jobs/create",body:settings,what,outageMs:0,adviceOn:ADVICE,signal});if((0,_wire_foreign_3.eQ)(job_id))return job_id;throw new _http_errors_1.
hD("unreachable",`The workspace accepted the request to ${what} but its answer names no job.`,"The job may be there: loo\
k at the jobs of the workspace before you run the step again.",void 0,{effect:"unknown"})}async function get(send,jobId,signal){
const what=`read job ${jobId}`,pages=[],next=(0,_pages_2.oB)(what);for(let pageToken="";pageToken!==void 0;){const page=await send(
{method:"GET",path:"2.2/jobs/get",query:{job_id:jobId,...pageToken?{page_token:pageToken}:{}},what,outageMs:_pages_2.wx,
check:({job_id:given})=>checkJob(what,jobId,given),signal});pages.push(page),pageToken=next(page.next_page_token)}const settings=(0,_pages_2.
vc)(pages.map(page=>(0,_wire_foreign_3.Ik)(page.settings)),PAGED_SETTINGS);return{...readJob(jobId,pages[0]??{}),settings}}
const LONGEST_NAME=200;function quotedName(name){return JSON.stringify((0,_text_cut_4.ml)((0,_text_plain_0.TN)(name),LONGEST_NAME))}
function checkJob(what,jobId,given){if((0,_pages_2.bv)(jobId,given))throw(0,_pages_2.Fi)(what,`job ${(0,_pages_2.SP)(given)}`,
`The action asked for job ${jobId} and got job ${(0,_pages_2.SP)(given)}`)}async function list(send,{name,signal}={}){const jobs=(await(0,_pages_2.
_w)(send,{path:"2.2/jobs/list",field:"jobs",query:{...name!==void 0&&{name},limit:"100"},what:name===void 0?"list the jo\
bs":`look for jobs of the name ${quotedName(name)}`,check:({jobs:jobs2,next_page_token:next,has_more:more})=>checkList(jobs2,
next,more),signal})).flatMap(job=>(0,_wire_foreign_3.eQ)(job.job_id)?[readJob(job.job_id,job)]:[]);return[...new Map(jobs.
map(job=>[job.jobId,job])).values()]}function checkList(jobs,next,more){const isEmpty=jobs===void 0&&!next&&more!==!0;if(!Array.
isArray(jobs)&&!isEmpty)throw(0,_pages_2.Fi)("list the jobs","something else","The action asked for a list of jobs and g\
ot something else")}function readJob(jobId,{created_time,run_as_user_name,settings}){const createdAt=(0,_wire_foreign_3.
yj)(created_time);return{jobId,...createdAt!==void 0&&{createdAt},runAsUserName:(0,_wire_foreign_3.Qq)(run_as_user_name),
settings:{...(0,_wire_foreign_3.Ik)(settings)}}}async function unlessMissing(answer){try{return await answer}catch(error){
if(error instanceof _http_errors_1.hD&&isMissing(error))return;throw error}}function isMissing({status,code,said}){const isSaid=/\bjob\b/i.
test(said)&&/\bdoes(?:n't| not) exist\b/i.test(said);return code==="RESOURCE_DOES_NOT_EXIST"||isSaid||status===404&&code===
""}})};
