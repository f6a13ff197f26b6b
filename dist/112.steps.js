export const id=112;export const ids=[112];export const modules={9526:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{githubReporters:()=>githubReporters});var comment_key=__webpack_require__(4363);
var model_outcome=__webpack_require__(6805);var report_channel=__webpack_require__(8725);var body=__webpack_require__(1758);
;function createComment(channel,{mode,facts}){channel.left({kind:"open"});return{name:"The comment on the pull request",
on(event){if(event.type!=="ended")return void 0;const{outcome}=event;const isWanted=mode==="always"||!(0,model_outcome.gf)(
outcome);const end=most=>({body:(0,body.wQ)(outcome,{...facts,most}),isWanted});return(0,report_channel.c)(channel,end(body.
kk),()=>(0,report_channel.L)(channel,end(body.GJ)))}}}var left_to_tell=__webpack_require__(6979);var refusal=__webpack_require__(
8595);;const PACE_MS=15e3;const MOST=199;const ON_ITS_WAY_MS=3e3;function createLiveStatus({clock,put},onRefused){const ended=new AbortController;
const abandoned=new AbortController;let wanted;let busy;let shown=0;let next=-Infinity;let allowed=-Infinity;const sendNext=async()=>{
await clock.sleep(Math.max(0,next-clock.now(),allowed-clock.now()),ended.signal);const status=wanted;if(ended.signal.aborted||
status===void 0)return;wanted=void 0;next=clock.now()+PACE_MS;try{await put(status,abandoned.signal);shown++}catch(error){
if(abandoned.signal.aborted)return;const waitMs=(0,refusal.Ko)(error,clock.now());if(waitMs===Infinity){shown=MOST;return onRefused(
error)}allowed=clock.now()+waitMs;wanted??=status}};const work=async()=>{while(wanted!==void 0&&!ended.signal.aborted&&shown<
MOST)await sendNext();busy=void 0};return{show(status){wanted=status;busy??=work()},async end(status,limitMs){const until=clock.
now()+limitMs;ended.abort();if(busy)await Promise.race([busy,clock.sleep(ON_ITS_WAY_MS)]);abandoned.abort();if(allowed>=
until)throw new Error("it asks for a longer wait than there is time for");await clock.sleep(Math.max(0,allowed-clock.now()));
await(0,report_channel.L)({clock,put,limitMs:until-clock.now()},status)}}}var words=__webpack_require__(5796);;function createCommitStatus(channel,page){
const{clock,limitMs}=channel;let isRefused=false;const onRefused=error=>{isRefused=true;channel.onFailure(error,true);channel.
left(void 0)};const live=createLiveStatus(channel,onRefused);let told="";channel.left({kind:"open"});live.show((0,words.
tn)(page));return{name:"The commit status",on(event){if(isRefused)return void 0;if(event.type==="ended"){const end=(0,words.
Cy)(event.outcome,page);return(0,report_channel.c)(channel,end,()=>live.end(end,limitMs))}if(event.type!=="look")return void 0;
const key=(0,words.Bk)(event.run);if(key!==told)live.show((0,words.Ux)(event.run,clock.now(),page));told=key}}}var token=__webpack_require__(
6248);var github_channels=__webpack_require__(4832);var saved_state=__webpack_require__(2120);;const END_MS=9e3;const FOR_GOOD="\
The verdict does not depend on it.";const ONCE_MORE="The clean-up step of this action tries once more.";async function githubReporters(world,commands,asked){
const{telling,context,leg}=asked;const key=await keyOf(world,asked);const marker=(0,comment_key.w)(key);let all={key};const save=part=>{
all={...all,...part};(0,saved_state.hg)(world,(0,left_to_tell.L)(all))};const comment=channelTo((0,github_channels.$)(world,
commands,asked,marker),left=>save({comment:left}));const status=channelTo((0,github_channels.i)(world,commands,asked),left=>save(
{status:left}));return[...comment?[createComment(comment,{mode:telling.prComment,facts:{context,leg,marker}})]:[],...status?
[createCommitStatus(status,context.url)]:[]]}async function keyOf({createFile},{context,leg}){const key=(0,comment_key.U)(
context,leg);const ordinal=await(0,token.Os)(context.temp,`told-${key}`,createFile).catch(()=>0);return ordinal===0?key:
`${key}-${ordinal}`}function channelTo(channel,left){if(!channel)return void 0;const onFailure=(error,isForGood)=>channel.
warn(error,isForGood?FOR_GOOD:ONCE_MORE);return{...channel,left,onFailure,limitMs:END_MS}}}),2556:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$J:()=>EMOJI,EM:()=>FAILURES,Xu:()=>stateWords,ZG:()=>iconOf,kV:()=>resultWord,
l2:()=>GLYPH,x:()=>RUN_ENDS});var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4395);const EMOJI={ok:"\
✅",partial:"⚠️",failed:"❌","timed-out":"⏱️",canceled:"🚫",skipped:"⏭️",running:"🏃",terminating:"🏃",
waiting:"⏳",unknown:"❔"};const GLYPH={ok:"✔",partial:"✔",failed:"✘","timed-out":"✘",canceled:"✘",skipped:"\
○",running:"▶",terminating:"◌",waiting:"◌",unknown:"?"};const EMPHASIS={ok:"ok",partial:"warning",failed:"failed",
"timed-out":"failed",canceled:"failed",skipped:"muted",running:"running",terminating:"warning",waiting:"waiting",unknown:"\
warning"};const LONGEST_WORD=200;function stateWords(condition){const icon=iconOf(condition);return{icon,words:wordsFor(
icon,condition),emphasis:EMPHASIS[icon]}}function iconOf({phase,verdict}){switch(phase){case"waiting":case"running":case"\
terminating":case"unknown":return phase;case"ended":break}switch(verdict?.kind){case"success":return"ok";case"success-wi\
th-failures":return"partial";case"failure":return RUN_ENDS[verdict.failure].icon;case"not-run":return"skipped";case void 0:
return"unknown"}}function resultWord(condition){return condition.result||condition.phase==="ended"&&condition.code||condition.
lifeCycle||"UNKNOWN"}function wordsFor(icon,condition){const{lifeCycle,result,verdict}=condition;const word=foreignWord(
result);switch(icon){case"ok":return"succeeded";case"partial":return"succeeded with failures";case"failed":case"timed-ou\
t":case"canceled":if(verdict?.kind==="failure"&&verdict.unknown)return`ended as ${word}, which this action does not know`;
return lookUp(FAILED,word)??`failed (${word})`;case"skipped":return lookUp(NOT_RUN,word)??`not run (${word})`;case"runni\
ng":return"running";case"terminating":case"waiting":return foreignWord(lifeCycle).toLowerCase().replaceAll("_"," ")||"st\
ate unknown";case"unknown":return foreignWord(lifeCycle)||"state unknown"}}const FAILED={FAILED:"failed",TIMEDOUT:"timed\
 out",CANCELED:"canceled"};const NOT_RUN={SKIPPED:"skipped",UPSTREAM_FAILED:"skipped: upstream failed",UPSTREAM_CANCELED:"\
skipped: upstream canceled",EXCLUDED:"excluded",DISABLED:"disabled",MAXIMUM_CONCURRENT_RUNS_REACHED:"skipped: too many c\
oncurrent runs"};function foreignWord(word){return(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.
A4)(word,LONGEST_WORD))}function lookUp(table,word){return Object.hasOwn(table,word)?table[word]:void 0}const RUN_ENDS={
"run-failed":{icon:"failed",words:"failed"},"run-canceled":{icon:"canceled",words:"was canceled"},"run-timed-out":{icon:"\
timed-out",words:"timed out"},"run-skipped":{icon:"skipped",words:"was not run"}};const FAILURES={...RUN_ENDS,"wait-time\
out":{icon:"timed-out",words:"did not end in time"},"workflow-canceled":{icon:"canceled",words:": the workflow was cance\
led"},"request-refused":{icon:"failed",words:": Databricks refused the request"},auth:{icon:"failed",words:": could not \
sign in"},unreachable:{icon:"failed",words:": could not learn how it ended"},input:{icon:"failed",words:": the inputs ar\
e wrong"},internal:{icon:"failed",words:": a fault of this action itself"}}}),2181:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ep:()=>kindName,OG:()=>NOTHING_TO_RUN,PV:()=>splitBeside,al:()=>taskStatus,c_:()=>tallyWords,
g6:()=>countTasks,nc:()=>taskCount,pp:()=>progressWords,s0:()=>usualWords,ui:()=>timeSplit});var _model_run_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
60);var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5111);var _states_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2556);const KIND_NAMES={notebook:"notebook",jar:"JAR","python-file":"Python file",wheel:"Python wheel","spark-submit":"s\
park-submit","sql-query":"SQL query","sql-alert":"SQL alert","sql-dashboard":"SQL dashboard","sql-file":"SQL file",dbt:"\
dbt","run-job":"run job",condition:"if/else condition","for-each":"for each",pipeline:"pipeline","clean-room":"clean roo\
m notebook",dashboard:"dashboard","power-bi":"Power BI","dbt-cloud":"dbt Cloud","dbt-platform":"dbt platform","gen-ai-co\
mpute":"generative AI compute","python-operator":"Python operator",alert:"alert","ai-runtime":"AI runtime",unknown:"task"};
function kindName({kind,kindField}){return kind==="unknown"&&kindField||KIND_NAMES[kind]}function taskCount(count,which=""){
return`${count}${which&&` ${which}`} ${count===1?"task":"tasks"}`}const COUNTED_AS={ok:"succeeded",partial:"succeeded",failed:"\
failed","timed-out":"failed",canceled:"canceled",skipped:"skipped",running:"running",terminating:"running",waiting:"wait\
ing",unknown:"unknown"};function countTasks(tasks){const counts={failed:0,canceled:0,unknown:0,skipped:0,running:0,waiting:0,
succeeded:0};for(const task of tasks)counts[COUNTED_AS[(0,_states_js__WEBPACK_IMPORTED_MODULE_1__.ZG)((0,_model_run_js__WEBPACK_IMPORTED_MODULE_2__.
mh)(task).condition)]]++;return counts}function progressWords(tasks){if(tasks.length===0)return"";const{succeeded,...others}=countTasks(
tasks);return[`${succeeded} of ${taskCount(tasks.length)} succeeded`,...countWords(others)].join(", ")}function tallyWords(tasks){
if(tasks.length===0)return"";return`${taskCount(tasks.length)}: ${countWords(countTasks(tasks)).join(", ")}`}function countWords(counts){
return Object.entries(counts).flatMap(([word,count])=>count>0?[`${count} ${word}`]:[])}function taskStatus(task){const{condition}=(0,
_model_run_js__WEBPACK_IMPORTED_MODULE_2__.mh)(task);const words=[(0,_states_js__WEBPACK_IMPORTED_MODULE_1__.kV)(condition)+
reason(condition),progress(task,condition)];return{icon:(0,_states_js__WEBPACK_IMPORTED_MODULE_1__.ZG)(condition),text:words.
filter(Boolean).join(", ")}}const EMPTY_CODES=new Set(["RUN_EXECUTION_ERROR","SKIPPED"]);function reason({phase,code,result,
verdict}){if(phase!=="ended"||!code||!result||code===result||verdict?.kind==="success")return"";return EMPTY_CODES.has(code)?
"":` (${code})`}function progress({outcome,iterations},{phase,verdict}){if(outcome)return`outcome ${outcome}`;if(!iterations||
verdict?.kind==="not-run")return"";const{total,succeeded,failed}=iterations;if(total===0)return phase==="ended"?"no iter\
ations":"";if(failed>0)return`${failed} of ${total} iterations failed`;return phase==="ended"?`${succeeded} of ${total} \
iterations`:`${succeeded} of ${total} iterations done`}function timeSplit(attempt){const parts=[["queued",attempt.queuedMs],
["cluster",attempt.setupMs],["running",attempt.runMs]];return parts.flatMap(([name,ms])=>ms!==void 0&&Math.round(ms)>0?[
`${name} ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(ms)}`]:[]).join(", ")}const NOTHING_TO_RUN="The change t\
ouches none of the notebooks that `notebook-path` names, so nothing was started (`changed-only`).";function splitBeside(took,attempt){
const split=timeSplit(attempt);return split===`running ${took}`?"":split}function usualWords(usualMs){if(usualMs===void 0)
return"";const step=STEPS_MS.find(ms=>usualMs>=ms*LEAST_STEPS)??1;return`usually ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a)(Math.round(usualMs/step)*step)}`}const STEPS_MS=[10*6e4,6e4,1e4,1e3];const LEAST_STEPS=10})};
