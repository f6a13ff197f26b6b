"use strict";exports.id=9,exports.ids=[9],exports.modules={5769:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Do:()=>stepFolder,Ev:()=>folderKey,OD:()=>ourFolderName,p7:()=>isStepFolder,rg:()=>isMarker,
wx:()=>markerContent});var node_crypto_0=__webpack_require__(7598);const ALL_FOLDERS=".databricks-run",MARKER_NAME="data\
bricks-run.json",LONGEST_NAME=60,HASH_DIGITS=8,KEY_DIGITS=32;function stepFolder(step){const{userName,serverUrl,repository,
key}=step,parent=`/Workspace/Users/${userName}/${ALL_FOLDERS}/${folderName(serverUrl,repository)}`;return{parent,path:`${parent}\
/${key}`,marker:`${parent}/${key}/${MARKER_NAME}`}}function folderKey(identity){return digest(identity,KEY_DIGITS)}function folderName(serverUrl,repository){
return`${repository.replace(/[^\w.-]/g,"-").slice(0,LONGEST_NAME)}-${digest(`${serverUrl}/${repository}`,HASH_DIGITS)}`}
function digest(text,digits){return(0,node_crypto_0.createHash)("sha256").update(text).digest("hex").slice(0,digits)}function markerContent({
repository,runUrl}){return`${JSON.stringify({about:"Files that a GitHub workflow run has imported. A later one deletes t\
hem after 7 days.",repository,workflow_run:runUrl},void 0,2)}
`}function ourFolderName(found,parent){const name=nameIn(parent,found);return name!==void 0&&/^[0-9a-f]{32}$/.test(name)?
name:void 0}function isStepFolder(path){return/^\/Workspace\/Users\/[^/]+\/\.databricks-run\/[\w.-]+\/[0-9a-f]{32}$/.test(
path)}function isMarker(found,folder){return nameIn(folder,found)===MARKER_NAME}function nameIn(folder,found){const[inside,
path]=[`${withoutRoot(folder)}/`,withoutRoot(found)];return path.startsWith(inside)?path.slice(inside.length):void 0}function withoutRoot(path){
return path.replace(/^\/Workspace(?=\/)/,"")}}),8686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AV:()=>GREEN,Cr:()=>bold,Qu:()=>GREY,UH:()=>RED,nI:()=>paint,pc:()=>YELLOW,q1:()=>CYAN});
const GREEN=32,RED=31,YELLOW=33,CYAN=36,GREY=90;function paint(colour,text){return`\x1B[${colour}m${text}\x1B[0m`}function bold(text){
return`\x1B[1m${text}\x1B[0m`}}),5855:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createLog:()=>createLog});var plain=__webpack_require__(
4395),colours=__webpack_require__(8686),run=__webpack_require__(60),text_bytes=__webpack_require__(8544),cut=__webpack_require__(
9967),duration=__webpack_require__(5111),states=__webpack_require__(2556),text_words=__webpack_require__(2181);const WIDEST_KEY=40,
LONGEST_REASON=300;function openingLines(snapshot){const name=(0,plain.TN)(snapshot.name),job=snapshot.jobId&&snapshot.runType!==
"SUBMIT_RUN"?` of job ${snapshot.jobId}`:"";return[`${(0,colours.Cr)(`Run ${snapshot.runId}${job}`)}${name?`: ${name}`:""}`,
...snapshot.url?[(0,colours.nI)(colours.q1,(0,plain.TN)(snapshot.url))]:[]]}const MANY=8;function lookLines({tasks},changes,isFirst,path=[]){
const width=Math.min(WIDEST_KEY,widestOf(tasks,path)),listed=isFirst?changes.filter(change=>!isBlocked(change)):changes,
blocked=changes.length-listed.length,together=Map.groupBy(listed,change=>bulkWords(change)),lines=listed.map(change=>{const words=bulkWords(
change),alike=words===void 0?[]:together.get(words)??[];return words===void 0||alike.length<=MANY?changeLine(change,width):
alike.at(-1)===change?bulkLine(change,alike.length,words):void 0}),waiting=blocked===1?"1 more task is":`${blocked} more\
 tasks are`;return[...lines.filter(line=>line!==void 0),...blocked>0?[(0,colours.nI)(colours.Qu,`\u25CC ${waiting} block\
ed until others are done`)]:[]].map(line=>`${indent(path)}${line}`)}function widestOf(tasks,path){return tasks.reduce((widest,{
key})=>Math.max(widest,pathWords([...path,key]).length),0)}function indent(path){return"  ".repeat(path.length)}function pathWords(path){
return path.map(key=>(0,plain.TN)(key)).join("/")}function childLines({runId,name,url},path){const page=url?`  ${(0,colours.
nI)(colours.q1,(0,plain.TN)(url))}`:"",said=name?`: ${(0,plain.TN)(name)}`:"";return[`${indent(path)}${(0,colours.nI)(colours.
Qu,"\u21B3")} ${pathWords(path)} started ${(0,colours.Cr)(`run ${runId}`)}${said}${page}`]}function iterationsLine({iterations},path){
if(!iterations||iterations.succeeded+iterations.failed===0)return;const{total,succeeded,failed}=iterations,bad=failed>0?
(0,colours.nI)(colours.UH,`, ${failed} failed`):"";return`${indent(path.slice(1))}${(0,colours.nI)(colours.Qu,"\u21BB")}\
 ${pathWords(path)} ${succeeded+failed} of ${total}${bad}`}function bulkWords(change){if(change.kind==="run"||hasFailed(
change.attempt.condition))return;const{colour,words}=shown(change.attempt.condition);return`${(0,colours.nI)(colour,words)}${(0,run.
X)(change.task,change.attempt)>1?attemptWords(change):""}`}function bulkLine(change,count,words){if(change.kind==="run")
return;const{glyph,colour}=shown(change.attempt.condition);return`${(0,colours.nI)(colour,glyph)} ${(0,text_words.nc)(count)}\
 ${words}`}function progressLine({tasks,condition},elapsedMs,usualMs){const usual=(0,text_words.s0)(usualMs),far=`${(0,duration.
a)(elapsedMs)} so far${usual&&` (${usual})`}`;return`${(0,text_words.pp)(tasks)||`the run is ${condition.phase==="waitin\
g"?"waiting":"going on"}`}, ${far}`}function isBlocked(change){return change.kind==="task"&&change.attempt.condition.lifeCycle===
"BLOCKED"}function changeLine(change,width){if(change.kind==="run")return runLine(change.after);const{task,attempt,path}=change,
{glyph,colour,words}=shown(attempt.condition),number=isNumbered(task,attempt)?attemptWords(change):"",name=pathWords(path).
padEnd(width);return`${(0,colours.nI)(colour,glyph)} ${name}  ${(0,colours.nI)(colour,words)}${number}${details(attempt)}`}
function isNumbered(task,attempt){return task.attempts.length>1||attempt.number>0}function attemptWords({task,attempt}){
return` ${(0,colours.nI)(colours.Qu,`(attempt ${(0,run.X)(task,attempt)})`)}`}function closingLine({runId,condition,totalMs}){
const{glyph,colour,words}=shown(condition),took=totalMs===void 0?"":` in ${(0,duration.a)(totalMs)}`;return`${(0,colours.
nI)(colour,glyph)} ${(0,colours.Cr)(`Run ${runId}`)} ${(0,colours.nI)(colour,words)}${took}${because(condition)}`}function shown(condition){
const{icon,words,emphasis}=(0,states.Xu)(condition);return{glyph:states.l2[icon],colour:COLOURS[emphasis],words}}const COLOURS={
ok:colours.AV,failed:colours.UH,warning:colours.pc,running:colours.q1,waiting:colours.Qu,muted:colours.Qu};function runLine(after){
return after.phase==="unknown"?`${(0,colours.nI)(colours.pc,"?")} The run is ${(0,plain.TN)(after.lifeCycle)||"in a stat\
e without a name"}: not a state this action knows, so it goes on waiting.`:after.lifeCycle==="QUEUED"?`${(0,colours.nI)(
colours.pc,"\u25CC")} The run is queued${because(after)}`:after.phase==="terminating"?`${(0,colours.nI)(colours.pc,"\u25CC")}\
 The run is terminating${because(after)}`:void 0}function details(attempt){const{condition}=attempt;if(condition.phase!==
"ended"){const split2=condition.phase==="running"?(0,text_words.ui)({...attempt,runMs:void 0}):"";return`${split2?(0,colours.
nI)(colours.Qu,`  ${split2}`):""}${condition.phase==="waiting"?because(condition):""}`}const took=attempt.totalMs===void 0||
condition.verdict?.kind==="not-run"?"":(0,duration.a)(attempt.totalMs),split=(0,text_words.PV)(took,attempt),reason=condition.
verdict?.kind==="success"?"":because(condition);return`${took&&` in ${took}`}${split?(0,colours.nI)(colours.Qu,` (${split}\
)`):""}${reason}`}const EMPTY_TASK=/^(?:Workload failed, see run output for details|An upstream task (?:failed|was canceled))\.?$/,
EMPTY_RUN=/^Task [\w-]+ failed with message: Workload failed, see run output for details\.?(?: This caused .*)?$/;function because({
message}){const reason=(0,cut.ml)((0,plain.TN)(message),LONGEST_REASON);return reason&&!EMPTY_TASK.test(reason)&&!EMPTY_RUN.
test(reason)?`: ${reason}`:""}function label(task,attempt,path=[task.key]){const key=pathWords(path);return isNumbered(task,
attempt)?`${key} (attempt ${(0,run.X)(task,attempt)})`:key}function hasFailed({verdict}){return verdict?.kind==="failure"}
function firstLine(text){return(0,cut.ml)((0,plain.TN)(text.trim().split(/[\r\n]/,1)[0]??""),LONGEST_REASON)}function importLine({
files,ofFiles,bytes,ofBytes}){return`Imported ${files} of ${ofFiles} files, ${(0,text_bytes.C)(bytes,ofBytes)}`}const BETWEEN_MS=3e4;
function createIterationLines(clock){const told=new Map;return(tasks,path)=>tasks.flatMap(task=>{const{runId,condition}=(0,run.
mh)(task),line=iterationsLine(task,[...path,task.key]),failed=task.iterations?.failed??0,before=told.get(runId);return line===
void 0||line===before?.line||condition.phase==="waiting"?[]:!(before===void 0||failed>before.failed||condition.phase==="\
ended")&&clock.now()-before.at<BETWEEN_MS?[]:(told.set(runId,{line,failed,at:clock.now()}),[line])})}function createFailedIterationLines(){
const told=new Set;return({path,shown:shown2})=>{const changes=shown2.filter(run.WN).flatMap(task=>{const attempt=(0,run.
mh)(task);return told.has(attempt.runId)?[]:(told.add(attempt.runId),[{kind:"task",path:[...path,task.key],task,attempt}])});
return lookLines({tasks:shown2},changes,!1,path)}}var outage=__webpack_require__(8140);function printOutput(commands,told){
const{path,task,attempt,output}=told,{result,logs,error,trace,note,link,cell,cells=[]}=output,asides=[note,link].filter(
aside=>aside!==void 0).map(aside=>`  ${label(task,attempt,path)}: ${(0,plain.TN)(aside)}`);asides.length>0&&commands.foreign(
(0,colours.nI)(colours.Qu,asides.join(`
`)));const there=[[output.resultTruncated?"Result (its beginning: the workspace keeps 5 MB)":"Result",result],[output.logsTruncated?
"Logs (their end: the workspace keeps 5 MB)":"Logs",logs],...cells.map(({number,source,printed})=>[`Cell ${number}: ${firstLine(
source)}`,printed]),["Error",trace===void 0||output.tests?error:void 0],["The cell that failed",cell?.source],["What it \
printed",cell?.printed||void 0],["Trace",trace]].filter(part=>part[1]!==void 0&&!(task.kind==="condition"&&part[0]==="Re\
sult"));there.length!==0&&commands.group(`Output of ${label(task,attempt,path)}`,()=>{for(const[name,text]of there)(there.
length>1||name!=="Logs")&&commands.foreign((0,colours.nI)(colours.Qu,`\u2500\u2500 ${name}`)),commands.foreign(text)})}const HEARTBEAT_MS=6e4,
PATIENCE_MS=12e4;function createLog({commands,clock,logOutput,printed}){const over=new AbortController;let printedAt=clock.
now(),last,firstLookAt=clock.now(),usualMs;const iterationLines=createIterationLines(clock),failedIterationLines=createFailedIterationLines(),
children=new Set,print=lines=>{lines.length!==0&&(commands.foreign(lines.join(`
`)),printedAt=clock.now())},outages=(0,outage._)(clock,print),look=({run:run2,changes})=>{last===void 0&&(firstLookAt=clock.
now(),heartbeat()),outages.over(),last===void 0&&print(openingLines(run2)),print([...lookLines(run2,changes,last===void 0),
...iterationLines(run2.tasks,[])]),last=run2},childLook=({path,attempt,run:run2,changes})=>{const isFirst=!children.has(
attempt.runId);children.add(attempt.runId);const lines=lookLines(run2,changes,isFirst&&run2.condition.phase!=="ended",path);
print([...isFirst?childLines(run2,path):[],...lines,...iterationLines(run2.tasks,path)])},output=async told=>{const{path,
task,attempt,output:output2}=told,isFailed=hasFailed(attempt.condition);isFailed&&output2.error&&print([(0,colours.nI)(colours.
UH,`  ${label(task,attempt,path)}: ${firstLine(output2.error)}`)]),!(logOutput==="none"||logOutput==="failed"&&!isFailed)&&
(printOutput(commands,children.has(attempt.runId)?{...told,output:{...output2,note:void 0}}:told),printedAt=clock.now(),
await printed())},outputLost=({path,task,attempt,reason})=>{if(path.length>1)return commands.debug(`The output of ${label(
task,attempt,path)} is not shown: ${reason}`);const why=(0,plain.TN)(reason).replace(/[.…]?$/,"."),text=`The output of\
 ${label(task,attempt)} could not be fetched: ${why} The verdict does not depend on it.`;commands.warning(text,"Output m\
issing"),printedAt=clock.now()},importing=progress=>{progress.files<progress.ofFiles&&print([(0,colours.nI)(colours.Qu,`\
  ${importLine(progress)}`)])},elapsed=({startedAt})=>Math.max(clock.now()-(startedAt??1/0),clock.now()-firstLookAt),heartbeat=async()=>{
for(;!over.signal.aborted;)await clock.sleep(Math.max(1,printedAt+HEARTBEAT_MS-clock.now()),over.signal),!(over.signal.aborted||
clock.now()-printedAt<HEARTBEAT_MS)&&(last&&print([(0,colours.nI)(colours.Qu,`  ${progressLine(last,elapsed(last),usualMs)}`)]),
printedAt=clock.now())};return{name:"The log",patienceMs:PATIENCE_MS,on(event){switch(event.type){case"look":return look(
event);case"usual":usualMs=event.ms;return;case"output":return output(event);case"output-lost":return outputLost(event);case"\
child-look":return childLook(event);case"iterations":return print(failedIterationLines(event));case"follow-lost":return commands.
debug(`What ${event.path.join("/")} consists of could not be looked at: ${event.reason}`);case"cells-lost":return commands.
debug(`The cells of ${label(event.task,event.attempt)} are not shown: ${event.reason}`);case"run-ended":return print([closingLine(
event.run)]);case"outage":return outages.trouble(event.trouble);case"note":return print([(0,colours.nI)(colours.q1,`\u2139 ${(0,plain.
TN)(event.text)}`)]);case"notice":return commands.notice(event.text);case"warning":return commands.warning(event.text,event.
title);case"ended":return over.abort();case"importing":return importing(event.progress);case"notebooks":case"exported":case"\
deleted":case"imported":case"creating-job":case"job-not-created":case"temporary-job":case"starting":case"not-started":case"\
run":case"disowned":case"misnamed":case"repairing":case"repaired":case"repair-refused":case"canceling":case"cancel-accep\
ted":case"cancel-failed":return}}}}}),8140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>createOutageLog});var _text_duration_0=__webpack_require__(5111),_text_plain_1=__webpack_require__(
4395),_colours_2=__webpack_require__(8686);const TOLD_EVERY_MS=6e4;function createOutageLog(clock,print){let outage;return{
trouble({what,cause,delayMs,sinceMs}){if(outage??={since:clock.now()-sinceMs,toldAt:-1/0},clock.now()-outage.toldAt<TOLD_EVERY_MS)
return;outage.toldAt=clock.now();const since=sinceMs>0?` for ${(0,_text_duration_0.a)(sinceMs)} now`:"",again=`Trying ag\
ain in ${(0,_text_duration_0.a)(delayMs)}.`;print([(0,_colours_2.nI)(_colours_2.pc,`  Could not ${(0,_text_plain_1.TN)(what)}${since}\
: ${(0,_text_plain_1.TN)(cause)}. ${again}`)])},over(){outage&&print([(0,_colours_2.nI)(_colours_2.AV,`  The workspace a\
nswers again after ${(0,_text_duration_0.a)(clock.now()-outage.since)}.`)]),outage=void 0}}}}),2556:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
step)*step)}`}const STEPS_MS=[10*6e4,6e4,1e4,1e3],LEAST_STEPS=10}),1587:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>seeItEnd});var _watch_0=__webpack_require__(7574);async function seeItEnd(dependencies,runId,withinMs,options={}){
const{onLook,...watching}=options;let last;try{for await(const look of(0,_watch_0.wB)(dependencies,runId,{interval:"auto",
withinMs,...watching}))last=look.run,await onLook?.(look)}catch{}return last}}),624:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>changesBetween});function changesBetween(before,after){const tasks=after.
tasks.flatMap(task=>attemptChanges(before,task));if(before&&sameWords(before.condition,after.condition))return tasks;const run={
kind:"run",before:before?.condition,after:after.condition};return after.condition.phase==="ended"?[...tasks,run]:[run,...tasks]}
function attemptChanges(before,task){const known=before?.tasks.find(other=>other.key===task.key)?.attempts??[];return task.
attempts.flatMap(attempt=>{const earlier=known.find(other=>other.runId===attempt.runId&&other.number===attempt.number)?.
condition;return earlier&&sameWords(earlier,attempt.condition)?[]:[{kind:"task",path:[task.key],task,attempt,before:earlier}]})}
function sameWords(a,b){return a.lifeCycle===b.lifeCycle&&a.phase===b.phase&&a.result===b.result}}),5194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{deleteRun:()=>deleteRun});var _model_errors_0=__webpack_require__(3434),_import_folder_1=__webpack_require__(
5769),_text_failure_2=__webpack_require__(6085);const OUTAGE_MS=2e4;async function deleteRun(dependencies,{runId,jobIds,
folder,page}){const{client,workspaceFiles,emit,signal}=dependencies;let isLeft=!1,isRefused=!1;const attempt=async(what,work)=>{
if(!isLeft)try{await work(),await emit({type:"note",text:`Deleted ${what}, as delete-run says.`})}catch(error){if(isLeft=
error instanceof _model_errors_0.j$&&error.by==="workflow",isLeft)return;isRefused=!0;const why=`could not be deleted: ${error instanceof
_model_errors_0.j$?"there was no more time.":(0,_text_failure_2.U)(error)} The verdict does not depend on it.`,text=[`de\
lete-run: ${what} ${why}`,page].filter(Boolean).join(" ");await emit({type:"warning",text,title:"Not deleted"})}};for(const jobId of jobIds)
await attempt(`the temporary job ${jobId}`,()=>deleteJob(dependencies,jobId));jobIds.length===0&&runId!==void 0&&await attempt(
`run ${runId}`,()=>client.deleteRun(runId,{outageMs:OUTAGE_MS,signal})),!isRefused&&folder!==void 0&&(0,_import_folder_1.
p7)(folder)&&await attempt(`the folder ${folder}`,()=>workspaceFiles.deleteFolder(folder,{signal,deadlineMs:OUTAGE_MS})),
isLeft||await emit({type:"deleted"})}async function deleteJob({client,savedJobs,signal},jobId){const[active]=await client.
listStarted(jobId,{outageMs:OUTAGE_MS,signal});if(active)throw new Error(`run ${active.runId} of it is still going on.`);
await(await savedJobs()).delete(jobId,{outageMs:OUTAGE_MS,signal})}}),3770:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>findStarted,c:()=>mayBeOf});var _databricks_http_errors_0=__webpack_require__(
668),_model_errors_1=__webpack_require__(3434),_ownership_2=__webpack_require__(936),_send_3=__webpack_require__(6661);const LOOKS_MS=[
0,3e3,7e3],START_SKEW_MS=10*6e4,LOOK={outageMs:2e4,deadlineMs:1e4},UNSENT_PAUSE_MS=1e3;async function findStarted(dependencies,sent){
if(await isNothingActive(dependencies,sent))return;const{client,signal}=dependencies;return(0,_send_3.NC)(client,sent.request,
{signal})}async function isNothingActive(dependencies,sent){const{clock,signal}=dependencies,from=clock.now();for(const at of LOOKS_MS){
await clock.sleep(from+at-clock.now(),signal),signal.throwIfAborted();try{if((await look(dependencies,sent.jobId)).some(
run=>mayBeOf(sent,run,dependencies)))return!1}catch(error){if(!(error instanceof _model_errors_1.lZ))throw error;return!1}}
return!0}async function look({client,clock,signal},jobId){for(;;)try{return await client.listStarted(jobId,{...LOOK,signal})}catch(error){
if(!(error instanceof _databricks_http_errors_0.hD&&error.kind==="unreachable"&&error.nothingWasSent))throw error;await clock.
sleep(UNSENT_PAUSE_MS,signal),signal.throwIfAborted()}}function mayBeOf({request,jobId,sentAt},run,{client,clock}){const{
run_name:name}=request.body,isNamedOtherwise=jobId===void 0&&typeof name=="string"&&run.name!==name,now=clock.now(),clocks={
elapsedMs:Math.max(0,now-sentAt)+START_SKEW_MS,now,serverNow:client.serverNow()};return!isNamedOtherwise&&(0,_ownership_2.
hy)(run,clocks)!=="earlier"}}),936:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{ck:()=>misnamedRun,dl:()=>toldAge,hy:()=>ageOf,zl:()=>strangersRun,zy:()=>runningFor});var _model_errors_0=__webpack_require__(
3434);function strangersRun({origin,jobId},run){if(origin==="given")return;const isOfAnotherJob=jobId!==void 0&&run.jobId!==
""&&run.jobId!==jobId,isOfAJob=jobId===void 0&&run.runType!==""&&run.runType!=="SUBMIT_RUN";if(!isOfAnotherJob&&!isOfAJob)
return;const found=`run ${run.runId}${run.jobId===""?"":` of job ${run.jobId}`}`,asked=jobId===void 0?"a one-time run":`\
a run of job ${jobId}`;return new _model_errors_0.lZ("request-refused",`The idempotency token led to ${found}, not to ${asked}\
: the token was used before for something else. Nothing was started.`,"Give another `idempotency-token`, one for each th\
ing that is run, or leave it empty to have one derived.")}function misnamedRun(claim,run){if(strangersRun(claim,run))return new _model_errors_0.
lZ("unreachable",`The workspace answered the start with run ${run.runId}, which belongs to something else: its answer is\
 mixed up.`,"A proxy or a cache before the workspace answers with something else: run the step again, and check what sta\
nds between the runner and the workspace.")}const SLACK_MS=5e3,CLOCKS_AGREE_MS=6e4;function ageOf(run,clocks){const{elapsedMs,
now,serverNow}=clocks;if(leastDuration(run)>elapsedMs+SLACK_MS)return"earlier";const{startedAt,endedAt}=run;if(startedAt===
void 0)return"unclear";const isBefore=(at,time)=>at<time-elapsedMs-SLACK_MS;return isBefore(startedAt,now)?serverNow===void 0||
!doAgree(clocks)||!isBefore(startedAt,serverNow)?"unclear":endedAt===void 0||isBefore(endedAt,Math.min(now,serverNow))?"\
earlier":"unclear":serverNow!==void 0&&isBefore(startedAt,serverNow)?"unclear":"new"}function leastDuration({totalMs=0,countedMs=totalMs}){
return Math.min(totalMs,countedMs)}function doAgree({now,serverNow=now}){return Math.abs(now-serverNow)<=CLOCKS_AGREE_MS}
function toldAge(run,clocks){return doAgree(clocks)?sinceStart(run,clocks):0}function runningFor(run,clocks){return Math.
min(sinceStart(run,clocks),clocks.elapsedMs)}function sinceStart({startedAt=1/0},clocks){const{now,serverNow=now}=clocks;
return Math.max(0,Math.min(now,serverNow)-startedAt)}}),7574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W1:()=>lookAtKnown,uZ:()=>REPAIR_SHOWS_MS,wB:()=>watch});var _databricks_http_errors_0=__webpack_require__(
668),_changes_3=__webpack_require__(624),_pace_1=__webpack_require__(6026),_slowness_2=__webpack_require__(9343);const REFUSED_MS=10*
6e4,REPAIR_SHOWS_MS=6e4;async function*watch({client,clock,random},runId,options){const{interval,signal,withinMs,forecast}=options,
until=withinMs===void 0?1/0:clock.now()+withinMs,isOver=endOfRepair(clock,options.repairId),slowness=(0,_slowness_2.L)(client),
lookOnce=createTolerantLook(clock,runId,options);let{before}=options;for(let looks=1;;looks++){const remaining=until-clock.
now(),run=await lookOnce(()=>client.getRun(runId,{signal,...budgetOf(remaining)}));if(run){if(yield{run,changes:(0,_changes_3.
i)(before,run)},isOver(run))return;before=run}if(remaining<=0)return;const pace={interval,looks,slowness:slowness(),forecast:run&&
forecast?.(run)};await clock.sleep((0,_pace_1.J)({...pace,random:random(),...limitOf(remaining)}),signal),signal?.throwIfAborted()}}
async function lookAtKnown({signal,emit,...dependencies},runId){const first=await watch(dependencies,runId,{interval:"au\
to",signal,emit}).next();if(first.done)throw new Error("a watch has ended before its first look");return first.value.run}
function budgetOf(remaining){return remaining===1/0?{}:{outageMs:Math.max(0,remaining)}}function limitOf(remaining){return remaining===
1/0?{}:{remaining}}function endOfRepair(clock,repairId){let endedSince;return({condition,repairIds})=>condition.phase!==
"ended"?(endedSince=void 0,!1):repairId===void 0||repairIds.includes(repairId)?!0:(endedSince??=clock.now(),clock.now()-
endedSince>=REPAIR_SHOWS_MS)}function createTolerantLook(clock,runId,{emit,mayBeMissing=!1}){let refusedSince,isThere=!mayBeMissing;
return async look=>{try{const run=await look();return isThere=!0,refusedSince=void 0,run}catch(error){const isRefusal=error instanceof
_databricks_http_errors_0.hD&&error.kind==="request-refused";if(!emit||!isRefusal||!isThere)throw error;refusedSince??=clock.
now();const sinceMs=clock.now()-refusedSince;if(sinceMs>REFUSED_MS)throw error;const trouble={what:`read run ${runId}`,cause:error.
message,attempt:1,delayMs:0,sinceMs};await emit({type:"outage",trouble});return}}}}),8544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>formatBytesOf,z:()=>formatBytes});const KILO=1e3,MEGA=1e6;function formatBytes(bytes){
const{word}=unitOf(bytes);return`${inUnitOf(bytes,bytes)} ${bytes===1?"byte":word}`}function formatBytesOf(bytes,all){return`${inUnitOf(
bytes,all)} of ${formatBytes(all)}`}function inUnitOf(bytes,all){const{size,digits}=unitOf(all);return(bytes/size).toFixed(
digits)}function unitOf(bytes){return bytes<KILO?{size:1,digits:0,word:"bytes"}:bytes<MEGA?{size:KILO,digits:0,word:"kB"}:
{size:MEGA,digits:1,word:"MB"}}})};
