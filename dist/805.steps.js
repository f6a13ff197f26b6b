export const id=805;export const ids=[805];export const modules={9026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
step===other.step&&one.nonce===other.nonce}}),1805:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{leftJobs:()=>leftJobs});var _jobs_temporary_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8003);const LOOKS_MS=[0,2e3,5e3,1e4];async function leftJobs({jobs,clock,signal},{name,step,jobId}){if(jobId!==void 0)return[
jobId];const from=clock.now();for(const at of LOOKS_MS){await clock.sleep(Math.max(0,from+at-clock.now()),signal);signal.
throwIfAborted();const found=await(0,_jobs_temporary_js__WEBPACK_IMPORTED_MODULE_0__.z3)(jobs,name,[step],signal);if(found.
length>0)return found.map(({job})=>job.jobId)}return[]}})};
