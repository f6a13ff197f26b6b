"use strict";exports.id=255,exports.ids=[255],exports.modules={1255:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{cleanUp:()=>cleanUp});var _action_commands_0=__webpack_require__(4610),_action_context_16=__webpack_require__(
6354),_action_target_1=__webpack_require__(1148),_model_errors_2=__webpack_require__(3434),_report_log_log_3=__webpack_require__(
5855),_report_reporter_15=__webpack_require__(1533),_run_cancel_4=__webpack_require__(1587),_run_delete_run_5=__webpack_require__(
5194),_run_journal_6=__webpack_require__(1030),_run_ownership_7=__webpack_require__(936),_run_find_started_8=__webpack_require__(
3770),_run_time_limit_9=__webpack_require__(7350),_connect_10=__webpack_require__(9049),_open_journal_11=__webpack_require__(
1717),_saved_state_12=__webpack_require__(2120),_stop_marker_13=__webpack_require__(2978),_text_failure_14=__webpack_require__(
6085);const LIMIT_MS=9e4,SEE_END_MS=6e4,REPAIR_SHOWS_MS=1e4,LOOK={outageMs:3e4,deadlineMs:1e4},PATIENCE_MS=1e4,LEAVE_WORD_MS=5e3;
async function cleanUp(world){const limit=(0,_run_time_limit_9.H)(world.clock,LIMIT_MS),seen={};try{return await cleanUpInTime(
world,limit.signal,seen)}finally{limit.close();const left=(0,_saved_state_12.Q7)(world);left&&await(await Promise.all([__webpack_require__.
e(28),__webpack_require__.e(209),__webpack_require__.e(411),__webpack_require__.e(29)]).then(__webpack_require__.bind(__webpack_require__,
6968))).finishTelling(world,left,cleanedOf(world,seen))}}function cleanedOf({env},{saved,run,fate}){return saved?{run:(0,_run_journal_6.
EI)({..._run_journal_6.xB,start:saved.start,run},saved.target),fate:fate??"unknown"}:{fate:env.STATE_journal?"unknown":"\
not-started"}}async function cleanUpInTime(world,signal,seen){const saved=await inTime((0,_saved_state_12._e)(world),signal).
catch(()=>"unreadable");if(await leaveWord(world,typeof saved=="object"?saved.stopMarker:void 0),saved===void 0)return 0;
const commands=(0,_action_commands_0.h)(world);if(saved==="unreadable")return commands.error(`What the main step saved c\
annot be read, so the run that it may have started could not be looked after.
Look for it in the workspace, and cancel it there if it still runs.`),1;seen.saved=saved;try{return await lookAfter(world,
commands,saved,{signal,seen})}catch(error){const reason=error instanceof _model_errors_2.j$?`${LIMIT_MS/1e3} s were not \
enough, and it takes no longer.`:(0,_text_failure_14.U)(error),text=`${nameOf(saved)} could not be looked after: ${reason}`;
return saved.start.kind==="nothing-sent"?(commands.warning(`${text} It does not run. Look for it in the workspace, and d\
elete it there.`),0):(commands.error(`${text}
Look for it in the workspace, and cancel it there if it still runs.`),1)}}async function leaveWord(world,marker){const left=new AbortController,
late=world.clock.sleep(LEAVE_WORD_MS,left.signal);await Promise.race([(0,_stop_marker_13.mN)(world,marker),late]),left.abort()}
function inTime(work,signal){return new Promise((resolve,reject)=>{const leave=()=>reject(signal.reason);signal.aborted&&
leave(),signal.addEventListener("abort",leave,{once:!0}),work.then(resolve,reject).finally(()=>signal.removeEventListener(
"abort",leave))})}function nameOf({start,job}){return start.kind==="nothing-sent"?`The temporary job ${JSON.stringify(job?.
name??"")}`:start.kind==="known"?`Run ${start.runId}`:`The run of the idempotency token ${start.request.body.idempotency_token}`}
async function lookAfter(world,commands,saved,{signal,seen}){const journal=journalOf(world,commands);if(saved.start.kind!==
"nothing-sent"&&!saved.deletion?.isDue&&!saved.isTimedOut&&(!saved.wait||saved.onCancel==="leave")){seen.fate="left";const says=saved.
wait?"on-cancel":"wait: false";return await journal.emit({type:"note",text:`${nameOf(saved)} is left running, as ${says}\
 says.`}),0}const target=await inTime(findTarget(world,commands,saved),signal),onTrouble=trouble=>{journal.emit({type:"o\
utage",trouble})},{client,workspaceFiles,savedJobs,close}=(0,_connect_10.N)({...world,commands,onTrouble},target);try{const cleanUp2={
...world,client,workspaceFiles,savedJobs,journal,commands,signal,seen};return await findAndCancel(cleanUp2,saved)}finally{
close()}}function journalOf(world,commands){const log=(0,_report_log_log_3.createLog)({...world,commands,logOutput:"none"}),
onFailure=()=>{},deliver=(0,_report_reporter_15.O)([log],{clock:world.clock,patienceMs:PATIENCE_MS,onFailure});return(0,_open_journal_11.
_)({savedForm:()=>"",save:()=>{},onUnsaved:()=>{},mustBeSaved:!1,deliver})}async function findTarget(world,commands,{target}){
const machine=await(0,_connect_10.U)(world,commands);return(0,_action_target_1.t)(world.env,(0,_action_context_16.y)(world.
env,world.event),machine,target)}async function findAndCancel(cleanUp2,saved){const{client,journal,clock,signal,seen}=cleanUp2,
{start}=saved,runId=await runIdOf(cleanUp2,start);if(runId===void 0||start.kind==="nothing-sent")return seen.fate="not-s\
tarted",saved.job&&await deleteIfAsked(cleanUp2,void 0,saved),0;if(seen.saved={...saved,start:{...start,kind:"known",runId,
origin:originOf(saved)}},saved.deletion?.isDue)return await deleteIfAsked(cleanUp2,runId,saved),0;saved.repair.kind==="a\
sked"&&await clock.sleep(REPAIR_SHOWS_MS,signal);const run=await lookAt(cleanUp2,runId,start);if(seen.run=run,run&&hasEnded(
run,saved)){seen.fate="ended";const text2=`Run ${runId} has ended (${run.condition.result}); nothing to cancel.`;return await journal.
emit({type:"note",text:text2}),await deleteIfAsked(cleanUp2,runId,saved),0}await client.cancelRun(runId,{signal}),seen.fate=
"canceling";const text=`The step did not see run ${runId} end, so it is canceled. ${run?.url??""}`;return await journal.
emit({type:"note",text}),await seeItEndAfterCancel(cleanUp2,runId,saved),0}async function seeItEndAfterCancel(cleanUp2,runId,saved){
const{journal,commands,signal,seen}=cleanUp2,repairId=saved.repair.kind==="taken"?saved.repair.repairId:void 0,last=await(0,_run_cancel_4.
g)(cleanUp2,runId,SEE_END_MS,{signal,repairId,emit:journal.emit});if(seen.run=last??seen.run,last?.condition.phase!=="en\
ded"||repairId!==void 0&&!last.repairIds.includes(repairId)){commands.warning(`Run ${runId} was canceled, but its end wa\
s not seen within a minute. It is usually over soon: ${last?.url??""}`);return}seen.fate="ended",await journal.emit({type:"\
note",text:`Run ${runId} has ended: ${last.condition.result}.`}),await deleteIfAsked(cleanUp2,runId,saved)}async function runIdOf(cleanUp2,start){
if(start.kind!=="nothing-sent")return start.kind==="known"?start.runId:findRun(cleanUp2,start)}function originOf({start}){
return start.kind==="known"?start.origin:"started"}async function deleteIfAsked(cleanUp2,runId,saved){const{start,deletion,
job}=saved;if(!deletion||start.kind==="known"&&start.origin==="given")return;const{client,workspaceFiles,savedJobs,journal,
signal}=cleanUp2,jobIds=job?await findJobs(cleanUp2,job):[],what={runId:job?void 0:runId,jobIds,folder:deletion.folder};
await(0,_run_delete_run_5.deleteRun)({client,savedJobs,workspaceFiles,emit:journal.emit,signal},what)}async function findJobs({
savedJobs,clock,signal},job){const{leftJobs}=await __webpack_require__.e(683).then(__webpack_require__.bind(__webpack_require__,
1805));return leftJobs({jobs:await savedJobs(),clock,signal},job)}function hasEnded({condition,repairIds},{repair}){return condition.
phase!=="ended"||repair.kind==="asked"?!1:repair.kind==="none"||repairIds.includes(repair.repairId)}async function lookAt({
client,signal},runId,start){const origin=originOf({start});let run;try{run=await client.getRun(runId,{...LOOK,signal})}catch(error){
if(!mayBeUnseen(error,origin,start))throw error;return}const stranger=(0,_run_ownership_7.zl)({origin,jobId:start.jobId},
run);if(stranger)throw stranger;return run}function mayBeUnseen(error,origin,{isTokenDerived}){return error instanceof _model_errors_2.
lZ?origin==="given"?error.kind==="unreachable":isTokenDerived:!1}async function findRun(cleanUp2,start){const{journal}=cleanUp2,
runId=await(0,_run_find_started_8.$)(cleanUp2,start),text=runId===void 0?"The step ended before its start request was an\
swered; no run that it can have started is going on.":`The step ended before its start request was answered; the idempot\
ency token leads to run ${runId}.`;return await journal.emit({type:"note",text}),runId}})};
