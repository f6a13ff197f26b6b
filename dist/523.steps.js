export const id=523;export const ids=[523];export const modules={7523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>renderSummary});var blocks=__webpack_require__(4899);var summary_failures=__webpack_require__(
2274);var run=__webpack_require__(60);var markdown=__webpack_require__(5235);var cut=__webpack_require__(9967);;function diagramText(text,most){
const safe=(0,cut.VI)(text,FAR_MORE*most).toWellFormed().replace(/[^\p{L}\p{N} .,()_-]/gu,"_");return(0,cut.ml)(safe,most,
"both").trim()}const FAR_MORE=20;var states=__webpack_require__(2556);;const MOST_BARS=60;const MOST_ATTEMPTS=10;const LONGEST_LABEL=60;
function gantt(run2,now){const span=spanOf(run2,now);const lanes=run2.tasks.map(task=>laneOf(task,span)).filter(({bars})=>bars.
length>0);if(lanes.length<2)return void 0;const drawn2=mattering(lanes);const block=(0,markdown.EU)(diagram(run2,drawn2,
span.end-span.zero),"mermaid");const[all,shown]=[countBars(lanes),countBars(drawn2)];if(shown===all)return block;const isFailed=lanes.
some(lane=>rank(lane)<NEVER_FAILED&&!drawn2.includes(lane));const which=isFailed?"the shortest":"the shortest that did n\
ot fail";return`${block}

The timeline leaves out ${all-shown} of ${all} task attempts: ${which}.`}function spanOf(run2,now){const attempts=run2.tasks.
flatMap(task=>task.attempts);const starts=[run2.startedAt,...attempts.map(({startedAt})=>startedAt)].filter(isTime);const ends=attempts.
map(({startedAt,endedAt})=>isTime(endedAt)?endedAt:startedAt).filter(isTime);const zero=earliest(starts)??now;const known=isTime(
run2.endedAt)?run2.endedAt:isTime(run2.startedAt)&&isTime(run2.totalMs)?run2.startedAt+run2.totalMs:void 0;const soFar=run2.
condition.phase==="ended"?ends:[...ends,now];return{zero,end:Math.max(zero,known??latest(soFar)??now)}}function laneOf(task,span){
const bars=task.attempts.flatMap((attempt,index)=>{if(!isTime(attempt.startedAt)||attempt.condition.verdict?.kind==="not\
-run")return[];const start=Math.min(attempt.startedAt,span.end);const end=Math.min(Math.max(start,endOfBar(attempt,start,
span)),span.end);const label=labelOf(task.key,task.attempts.length>1?` (attempt ${index+1})`:"");return[{label,icon:(0,states.
ZG)(attempt.condition),start:start-span.zero,end:end-span.zero}]});return{task,bars:bars.slice(-MOST_ATTEMPTS)}}function endOfBar(attempt,start,span){
if(isTime(attempt.endedAt))return attempt.endedAt;if(isTime(attempt.totalMs))return start+attempt.totalMs;return attempt.
condition.phase==="ended"?start:span.end}function isTime(ms){return ms!==void 0&&Number.isFinite(ms)&&ms>=0}function earliest(times){
return times.reduce((least,time)=>Math.min(least??time,time),void 0)}function latest(times){return times.reduce((most,time)=>Math.
max(most??time,time),void 0)}function mattering(lanes){const ranked=lanes.toSorted((a,b)=>rank(a)-rank(b)||lengthOf(b)-lengthOf(
a));const kept=new Map;let room=MOST_BARS;for(const lane of ranked){if(room===0)break;const bars=lane.bars.slice(-room);
kept.set(lane,bars.length===lane.bars.length?lane:{...lane,bars});room-=bars.length}return lanes.flatMap(lane=>kept.get(
lane)??[])}const NEVER_FAILED=2;function rank({task}){if(hasFailed((0,run.mh)(task)))return 0;return task.attempts.some(
hasFailed)?1:NEVER_FAILED}function hasFailed({condition}){return condition.verdict?.kind==="failure"}function lengthOf({
bars}){return bars.reduce((sum,bar)=>sum+bar.end-bar.start,0)}function countBars(lanes){return lanes.reduce((sum,{bars})=>sum+
bars.length,0)}const SETTINGS='%%{init: {"gantt": {"leftPadding": 20, "rightPadding": 20}}}%%';function diagram(run2,lanes,length){
const unit=unitFor(length);const whole={label:"the whole run",icon:(0,states.ZG)(run2.condition),start:0,end:length};return[
SETTINGS,"gantt","    dateFormat x",`    axisFormat %s${unit.name}`,...unit.step===void 0?[]:[`    tickInterval ${unit.step}\
second`],"    todayMarker off",`    ${barLine(whole,"",unit.ms)}`,...lanes.flatMap(({bars})=>bars.map(bar=>`    ${barLine(
bar,`${TAGS[bar.icon]}, `,unit.ms)}`))].join("\n")}const SECOND=1e3;const MINUTE=60*SECOND;const HOUR=60*MINUTE;const DAY=24*
HOUR;const UNITS=[{name:"s",ms:SECOND,below:2*MINUTE},{name:"m",ms:MINUTE,below:2*HOUR},{name:"h",ms:HOUR,below:3*DAY},{
name:"d",ms:DAY,below:Infinity}];const STEPS=[1,2,5,10,20,30];const MOST_TICKS=8;function unitFor(length){const{name,ms}=UNITS.
find(({below})=>length<below)??UNITS[3];return{name,ms,step:STEPS.find(step=>length/(step*ms)<=MOST_TICKS)}}function barLine({
label,icon,start,end},tag,unitMs){const scaled=ms=>Math.round(ms*SECOND/unitMs);const from=scaled(start);return`${states.
$J[icon]} ${label} :${tag}${from}, ${Math.max(from+1,scaled(end))}`}const TAGS={ok:"done",partial:"done",skipped:"done",
failed:"crit","timed-out":"crit",canceled:"crit",running:"active",terminating:"active",waiting:"active",unknown:"active"};
function labelOf(key,suffix){return`${diagramText(key,LONGEST_LABEL-suffix.length)||"task"}${suffix}`}var words=__webpack_require__(
2181);;function groupsOf(said,edges){const[before,after]=[neighbours(said.length,edges,1),neighbours(said.length,edges,0)];
let count=0;let groups=numbered(said);while(groups.count>count){const{of}=groups;count=groups.count;const around=(near,item)=>[
...new Set(near[item]?.map(other=>of[other]))].sort().join();groups=numbered(of.map((group,item)=>`${group}:${around(before,
item)}:${around(after,item)}`))}return[...Map.groupBy(groups.of.keys(),item=>groups.of[item]).values()]}function numbered(texts){
const numbers=new Map;const of=texts.map(text=>{const number=numbers.get(text)??numbers.size;numbers.set(text,number);return number});
return{of,count:numbers.size}}function neighbours(count,edges,end){const near=Array.from({length:count},()=>[]);for(const edge of edges)
near[edge[end]]?.push(edge[end===0?1:0]);return near}function edgesBetween(groups,edges){const groupOf=new Map(groups.flatMap(
(items,group)=>items.map(item=>[item,group])));const found=new Map;for(const[from,to]of edges){const edge=[groupOf.get(from)??
0,groupOf.get(to)??0];found.set(edge.join(),edge)}return[...found.values()]};const MOST_EDGES=500;const MOST_CHARACTERS=5e4;
const MOST_TASKS=1e3;const MOST_DEPENDENCIES=5e3;const FEWEST_TASKS=3;const LONGEST_KEY=40;const LONGEST_STATUS=60;const LONGEST_LINE=24;
const RANKS_IN_PAGE=4;const NO_BREAK=" ";function graph({tasks}){if(tasks.length<FEWEST_TASKS||tasks.length>MOST_TASKS)
return void 0;const dependencies=edgesOf(tasks);if(dependencies.length===0||dependencies.length>MOST_DEPENDENCIES)return void 0;
const groups=tasks.length>blocks.Bn?groupsOf(tasks.map(whatIsDrawn),dependencies):tasks.map((_,task)=>[task]);const edges=edgesBetween(
groups,dependencies);if(edges.length>MOST_EDGES)return void 0;const nodes=groups.map(group=>group.flatMap(task=>tasks[task]??
[]));const diagram2=[`flowchart ${directionOf(nodes.length,edges)}`,...classesOf(nodes),...nodes.map((node,number)=>`   \
 t${number}${drawn(node)}:::${emphasisOf(node)}`),...edges.map(([from,to])=>`    t${from} --> t${to}`)].join("\n");return diagram2.
length>MOST_CHARACTERS?void 0:{block:(0,markdown.EU)(diagram2,"mermaid"),nodes:nodes.length}}function whatIsDrawn(task){
return[task.kind,task.kindField??"",(0,words.al)(task).icon,(0,words.al)(task).text].join("\0")}function edgesOf(tasks){
const numbers=new Map(tasks.map(({key},number)=>[key,number]));return tasks.flatMap(({key,dependsOn},to)=>dependsOn.flatMap(
other=>{const from=other===key?void 0:numbers.get(other);return from===void 0?[]:[[from,to]]}))}function directionOf(count,edges){
const ranks=ranksOf(count,edges);const widest=Math.max(...ranks.map(({length})=>length));return ranks.length<=Math.max(RANKS_IN_PAGE,
widest)?"LR":"TD"}function ranksOf(count,edges){const waitingFor=Array.from({length:count},()=>0);for(const[,to]of edges)
waitingFor[to]=(waitingFor[to]??0)+1;const next=Map.groupBy(edges,([from])=>from);const ranks=[];let rank2=[...waitingFor.
keys()].filter(number=>waitingFor[number]===0);while(rank2.length>0){ranks.push(rank2);const freed=rank2.flatMap(from=>next.
get(from)??[]).map(([,to])=>to);for(const to of freed)waitingFor[to]=(waitingFor[to]??0)-1;rank2=[...new Set(freed)].filter(
to=>waitingFor[to]===0)}return ranks}const SHAPES={condition:["{{","}}"],"for-each":["[[","]]"],"run-job":["([","])"]};function drawn(node){
const[task]=node;const[open,close]=SHAPES[task.kind]??["[","]"];const{icon,text}=(0,words.al)(task);const label=[`${states.
$J[icon]}${NO_BREAK}${nameOf(node)}`,diagramText(text,LONGEST_STATUS)];return`${open}"${label.join("<br>")}"${close}`}function nameOf(node){
const[first="",...others]=node.map(task=>diagramText(task.key,LONGEST_KEY)||diagramText((0,words.Ep)(task),LONGEST_KEY)).
sort((a,b)=>a.localeCompare(b,"en",{numeric:true}));const last=others.at(-1);return last===void 0?inTwo(first):`${(0,words.
nc)(node.length)}:<br>${inTwo(first)} …<br>${inTwo(last)}`}function inTwo(key){if(key.length<=LONGEST_LINE)return key;
const half=key.length/2;const ends=[...key.matchAll(/[ .,()_…-]/g)].map(({index})=>index+1).filter(end=>end<key.length);
const[middle]=ends.toSorted((a,b)=>Math.abs(a-half)-Math.abs(b-half));return middle===void 0?key:`${key.slice(0,middle)}\
<br>${key.slice(middle)}`}function emphasisOf([task]){return(0,states.Xu)((0,run.mh)(task).condition).emphasis}const TEXT="\
#1f2328";const GROUNDS={ok:{fill:"#dafbe1",stroke:"#1a7f37"},failed:{fill:"#ffcecb",stroke:"#cf222e",more:"stroke-width:\
3px"},warning:{fill:"#fff8c5",stroke:"#9a6700"},running:{fill:"#ddf4ff",stroke:"#0969da"},waiting:{fill:"#f6f8fa",stroke:"\
#6e7781"},muted:{fill:"#eaeef2",stroke:"#6e7781",more:"stroke-dasharray:4 3"}};function classesOf(nodes){return[...new Set(
nodes.map(emphasisOf))].map(emphasis=>{const{fill,stroke,more}=GROUNDS[emphasis];const styles=[`fill:${fill}`,`stroke:${stroke}`,
`color:${TEXT}`,more].filter(Boolean);return`    classDef ${emphasis} ${styles.join(",")}`})}var opening=__webpack_require__(
8209);var results=__webpack_require__(3948);var summary_room=__webpack_require__(7474);var summary_table=__webpack_require__(
6593);;const SUMMARY_BYTES=1e6;const NOTICE_BYTES=2e3;function renderSummary(outcome,context,now){const{run:run2}=outcome;
const tasks=run2?(0,blocks.sH)(run2):[];const failures=tasks.filter(task=>(0,summary_failures.f3)(task)&&!(0,blocks.GO)(
task));const first=(0,opening.zs)(outcome,failures,context,now);return`${run2?arrange(outcome,{run:run2,tasks,failures},
first,context,now):first}
`}function arrange(outcome,{run:run2,tasks,failures},first,context,now){const room=new summary_room.W(SUMMARY_BYTES-NOTICE_BYTES);
room.take(first);const repaired=(0,summary_table.yi)(run2);room.take(repaired);const causes=(0,summary_failures.cZ)(failures);
const isSingle=tasks.length===1;const left=count=>`Errors of ${(0,words.nc)((0,summary_failures.pq)(causes.slice(-count)))}\
 left out`;const errors=room.takeEach(causes,(0,summary_failures.Qu)(causes,!isSingle,context),left);const table=(0,summary_table.
AX)(run2,room,now);const cells=(0,summary_failures.L4)(causes,room);const traces=(0,summary_failures.Ux)(causes,room);const failedLogs=(0,
summary_failures.I7)(causes,room);const charts=takeCharts(outcome,run2,room,now);const failedResults=(0,results.N1)(causes,
room);const failedCells=(0,results.Ko)(causes,room);const explained=new Set(failures);const others=tasks.filter(task=>!explained.
has(task)&&!task.childRun);const outputs=(0,results.sV)(others,room,isSingle);const section=cause=>{const left2=cause.flatMap(
task=>[failedLogs.get(task)??[],failedResults.get(task)??[],failedCells.get(task)??[]].flat());const folds=(0,blocks.oR)(
left2);return(0,blocks.oR)([errors.get(cause),cells.get(cause[0]),traces.get(cause[0]),left2.length>blocks.qz?(0,blocks.
TM)(`Logs and results of ${(0,words.nc)(cause.length)}`,folds):folds])};const[only]=others;return(0,blocks.oR)([first,notice(
room),table,repaired,...causes.filter(cause=>errors.has(cause)).map(section),...charts,isSingle&&only?(0,results.UJ)(only,
outputs):(0,results.R9)(others,outputs)])}function notice({notices}){return notices.length>0?`⚠️ ${notices.join(". ")}\
: the summary would be larger than 1 MiB.`:""}function takeCharts({kind},run2,room,now){if(kind==="started")return[];const charts=[
{title:"Timeline",block:gantt(run2,now),nodes:run2.tasks.length},{title:"Task graph",...graph(run2)}];return charts.flatMap(
({title,block,nodes=0})=>{if(!block)return[];const section=nodes>blocks.Bn?(0,blocks.TM)(title,block):`### ${title}

${block}`;if(room.take(section))return[section];room.close(`${title} left out`);return[]})}}),2556:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
