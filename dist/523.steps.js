"use strict";exports.id=523,exports.ids=[523],exports.modules={4899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
verdict}){return verdict?.kind==="success-with-failures"}}),7523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>renderSummary});var blocks=__webpack_require__(4899),summary_failures=__webpack_require__(
2274),run=__webpack_require__(60),markdown=__webpack_require__(5235),cut=__webpack_require__(9967);function diagramText(text,most){
const safe=(0,cut.VI)(text,FAR_MORE*most).toWellFormed().replace(/[^\p{L}\p{N} .,()_-]/gu,"_");return(0,cut.ml)(safe,most,
"both").trim()}const FAR_MORE=20;var states=__webpack_require__(2556);const MOST_BARS=60,MOST_ATTEMPTS=10,LONGEST_LABEL=60;
function gantt(run2,now){const span=spanOf(run2,now),lanes=run2.tasks.map(task=>laneOf(task,span)).filter(({bars})=>bars.
length>0);if(lanes.length<2)return;const drawn2=mattering(lanes),block=(0,markdown.EU)(diagram(run2,drawn2,span.end-span.
zero),"mermaid"),last=lanes.every(({isWhole})=>isWhole)?"":`The timeline has the last ${MOST_ATTEMPTS} attempts of each \
task.`;return(0,blocks.oR)([block,last,leftOut(lanes,drawn2)])}function leftOut(lanes,drawn2){const[all,shown]=[countBars(
lanes),countBars(drawn2)];if(shown===all)return"";const which=lanes.some(lane=>rank(lane)<NEVER_FAILED&&!drawn2.includes(
lane))?"the shortest":"the shortest that did not fail";return`The timeline leaves out ${all-shown} of ${all} task attemp\
ts: ${which}.`}function spanOf(run2,now){const attempts=run2.tasks.flatMap(task=>task.attempts),starts=[run2.startedAt,...attempts.
map(({startedAt})=>startedAt)].filter(isTime),ends=attempts.map(({startedAt,endedAt})=>isTime(endedAt)?endedAt:startedAt).
filter(isTime),zero=earliest(starts)??now,known=isTime(run2.endedAt)?run2.endedAt:isTime(run2.startedAt)&&isTime(run2.totalMs)?
run2.startedAt+run2.totalMs:void 0,soFar=run2.condition.phase==="ended"?ends:[...ends,now];return{zero,end:Math.max(zero,
known??latest(soFar)??now)}}function laneOf(task,span){const bars=task.attempts.flatMap((attempt,index)=>{if(!isTime(attempt.
startedAt)||attempt.condition.verdict?.kind==="not-run")return[];const start=Math.min(attempt.startedAt,span.end),end=Math.
min(Math.max(start,endOfBar(attempt,start,span)),span.end);return[{label:labelOf(task.key,task.attempts.length>1?` (atte\
mpt ${index+1})`:""),icon:(0,states.ZG)(attempt.condition),start:start-span.zero,end:end-span.zero}]});return{task,bars:bars.
slice(-MOST_ATTEMPTS),isWhole:bars.length<=MOST_ATTEMPTS}}function endOfBar(attempt,start,span){return isTime(attempt.endedAt)?
attempt.endedAt:isTime(attempt.totalMs)?start+attempt.totalMs:attempt.condition.phase==="ended"?start:span.end}function isTime(ms){
return ms!==void 0&&Number.isFinite(ms)&&ms>=0}function earliest(times){return times.reduce((least,time)=>Math.min(least??
time,time),void 0)}function latest(times){return times.reduce((most,time)=>Math.max(most??time,time),void 0)}function mattering(lanes){
const ranked=lanes.toSorted((a,b)=>rank(a)-rank(b)||lengthOf(b)-lengthOf(a)),kept=new Map;let room=MOST_BARS;for(const lane of ranked){
if(room===0)break;const bars=lane.bars.slice(-room);kept.set(lane,bars.length===lane.bars.length?lane:{...lane,bars}),room-=
bars.length}return lanes.flatMap(lane=>kept.get(lane)??[])}const NEVER_FAILED=2;function rank({task}){return hasFailed((0,run.
mh)(task))?0:task.attempts.some(hasFailed)?1:NEVER_FAILED}function hasFailed({condition}){return condition.verdict?.kind===
"failure"}function lengthOf({bars}){return bars.reduce((sum,bar)=>sum+bar.end-bar.start,0)}function countBars(lanes){return lanes.
reduce((sum,{bars})=>sum+bars.length,0)}const SETTINGS='%%{init: {"gantt": {"leftPadding": 20, "rightPadding": 20}}}%%';
function diagram(run2,lanes,length){const unit=unitFor(length),whole={label:"the whole run",icon:(0,states.ZG)(run2.condition),
start:0,end:length};return[SETTINGS,"gantt","    dateFormat x",`    axisFormat %s${unit.name}`,...unit.step===void 0?[]:
[`    tickInterval ${unit.step}second`],"    todayMarker off",`    ${barLine(whole,"",unit.ms)}`,...lanes.flatMap(({bars})=>bars.
map(bar=>`    ${barLine(bar,`${TAGS[bar.icon]}, `,unit.ms)}`))].join(`
`)}const SECOND=1e3,MINUTE=60*SECOND,HOUR=60*MINUTE,DAY=24*HOUR,UNITS=[{name:"s",ms:SECOND,below:2*MINUTE},{name:"m",ms:MINUTE,
below:2*HOUR},{name:"h",ms:HOUR,below:3*DAY},{name:"d",ms:DAY,below:1/0}],STEPS=[1,2,5,10,20,30],MOST_TICKS=8;function unitFor(length){
const{name,ms}=UNITS.find(({below})=>length<below)??UNITS[3];return{name,ms,step:STEPS.find(step=>length/(step*ms)<=MOST_TICKS)}}
function barLine({label,icon,start,end},tag,unitMs){const scaled=ms=>Math.round(ms*SECOND/unitMs),from=scaled(start);return`${states.
$J[icon]} ${label} :${tag}${from}, ${Math.max(from+1,scaled(end))}`}const TAGS={ok:"done",partial:"done",skipped:"done",
failed:"crit","timed-out":"crit",canceled:"crit",running:"active",terminating:"active",waiting:"active",unknown:"active"};
function labelOf(key,suffix){return`${diagramText(key,LONGEST_LABEL-suffix.length)||"task"}${suffix}`}var words=__webpack_require__(
2181);function groupsOf(said,edges){const[before,after]=[neighbours(said.length,edges,1),neighbours(said.length,edges,0)];
let count=0,groups=numbered(said);for(;groups.count>count;){const{of}=groups;count=groups.count;const around=(near,item)=>[
...new Set(near[item]?.map(other=>of[other]))].sort().join();groups=numbered(of.map((group,item)=>`${group}:${around(before,
item)}:${around(after,item)}`))}return[...Map.groupBy(groups.of.keys(),item=>groups.of[item]).values()]}function numbered(texts){
const numbers=new Map;return{of:texts.map(text=>{const number=numbers.get(text)??numbers.size;return numbers.set(text,number),
number}),count:numbers.size}}function neighbours(count,edges,end){const near=Array.from({length:count},()=>[]);for(const edge of edges)
near[edge[end]]?.push(edge[end===0?1:0]);return near}function edgesBetween(groups,edges){const groupOf=new Map(groups.flatMap(
(items,group)=>items.map(item=>[item,group]))),found=new Map;for(const[from,to]of edges){const edge=[groupOf.get(from)??
0,groupOf.get(to)??0];found.set(edge.join(),edge)}return[...found.values()]}const MOST_EDGES=500,MOST_CHARACTERS=5e4,MOST_TASKS=1e3,
MOST_DEPENDENCIES=5e3,FEWEST_TASKS=3,LONGEST_KEY=40,LONGEST_STATUS=60,LONGEST_LINE=24,RANKS_IN_PAGE=4,NO_BREAK="\xA0";function graph({
tasks}){if(tasks.length<FEWEST_TASKS||tasks.length>MOST_TASKS)return;const dependencies=edgesOf(tasks);if(dependencies.length===
0||dependencies.length>MOST_DEPENDENCIES)return;const groups=tasks.length>blocks.Bn?groupsOf(tasks.map(whatIsDrawn),dependencies):
tasks.map((_,task)=>[task]),edges=edgesBetween(groups,dependencies);if(edges.length>MOST_EDGES)return;const nodes=groups.
map(group=>group.flatMap(task=>tasks[task]??[])),diagram2=[`flowchart ${directionOf(nodes.length,edges)}`,...classesOf(nodes),
...nodes.map((node,number)=>`    t${number}${drawn(node)}:::${emphasisOf(node)}`),...edges.map(([from,to])=>`    t${from}\
 --> t${to}`)].join(`
`);return diagram2.length>MOST_CHARACTERS?void 0:{block:(0,markdown.EU)(diagram2,"mermaid"),nodes:nodes.length}}function whatIsDrawn(task){
return[task.kind,task.kindField??"",(0,words.al)(task).icon,(0,words.al)(task).text].join("\0")}function edgesOf(tasks){
const numbers=new Map(tasks.map(({key},number)=>[key,number]));return tasks.flatMap(({key,dependsOn},to)=>dependsOn.flatMap(
other=>{const from=other===key?void 0:numbers.get(other);return from===void 0?[]:[[from,to]]}))}function directionOf(count,edges){
const ranks=ranksOf(count,edges),widest=Math.max(...ranks.map(({length})=>length));return ranks.length<=Math.max(RANKS_IN_PAGE,
widest)?"LR":"TD"}function ranksOf(count,edges){const waitingFor=Array.from({length:count},()=>0);for(const[,to]of edges)
waitingFor[to]=(waitingFor[to]??0)+1;const next=Map.groupBy(edges,([from])=>from),ranks=[];let rank2=[...waitingFor.keys()].
filter(number=>waitingFor[number]===0);for(;rank2.length>0;){ranks.push(rank2);const freed=rank2.flatMap(from=>next.get(
from)??[]).map(([,to])=>to);for(const to of freed)waitingFor[to]=(waitingFor[to]??0)-1;rank2=[...new Set(freed)].filter(
to=>waitingFor[to]===0)}return ranks}const SHAPES={condition:["{{","}}"],"for-each":["[[","]]"],"run-job":["([","])"]};function drawn(node){
const[task]=node,[open,close]=SHAPES[task.kind]??["[","]"],{icon,text}=(0,words.al)(task),label=[`${states.$J[icon]}${NO_BREAK}${nameOf(
node)}`,diagramText(text,LONGEST_STATUS)];return`${open}"${label.join("<br>")}"${close}`}function nameOf(node){const[first="",
...others]=node.map(task=>diagramText(task.key,LONGEST_KEY)||diagramText((0,words.Ep)(task),LONGEST_KEY)).sort((a,b)=>a.
localeCompare(b,"en",{numeric:!0})),last=others.at(-1);return last===void 0?inTwo(first):`${(0,words.nc)(node.length)}:<\
br>${inTwo(first)} \u2026<br>${inTwo(last)}`}function inTwo(key){if(key.length<=LONGEST_LINE)return key;const half=key.length/
2,ends=[...key.matchAll(/[ .,()_…-]/g)].map(({index})=>index+1).filter(end=>end<key.length),[middle]=ends.toSorted((a,b)=>Math.
abs(a-half)-Math.abs(b-half));return middle===void 0?key:`${key.slice(0,middle)}<br>${key.slice(middle)}`}function emphasisOf([
task]){return(0,states.Xu)((0,run.mh)(task).condition).emphasis}const TEXT="#1f2328",GROUNDS={ok:{fill:"#dafbe1",stroke:"\
#1a7f37"},failed:{fill:"#ffcecb",stroke:"#cf222e",more:"stroke-width:3px"},warning:{fill:"#fff8c5",stroke:"#9a6700"},running:{
fill:"#ddf4ff",stroke:"#0969da"},waiting:{fill:"#f6f8fa",stroke:"#6e7781"},muted:{fill:"#eaeef2",stroke:"#6e7781",more:"\
stroke-dasharray:4 3"}};function classesOf(nodes){return[...new Set(nodes.map(emphasisOf))].map(emphasis=>{const{fill,stroke,
more}=GROUNDS[emphasis],styles=[`fill:${fill}`,`stroke:${stroke}`,`color:${TEXT}`,more].filter(Boolean);return`    class\
Def ${emphasis} ${styles.join(",")}`})}var opening=__webpack_require__(8209),results=__webpack_require__(3948),summary_room=__webpack_require__(
7474),summary_table=__webpack_require__(6593);function renderSummary(outcome,context,now){const{run:run2}=outcome,tasks=run2?
(0,blocks.sH)(run2):[],failures=tasks.filter(task=>(0,summary_failures.f3)(task)&&!(0,blocks.GO)(task)),first=(0,opening.
zs)(outcome,failures,context,now);return`${run2?arrange(outcome,{run:run2,tasks,failures},first,context,now):first}
`}function arrange(outcome,{run:run2,tasks,failures},first,context,now){const room=new summary_room.Wv(summary_room.R$-summary_room.
zd);room.take(first);const repaired=(0,summary_table.yi)(run2);room.take(repaired);const causes=(0,summary_failures.cZ)(
failures),isSingle=tasks.length===1,left=count=>`Errors of ${(0,words.nc)((0,summary_failures.pq)(causes.slice(-count)))}\
 left out`,errors=room.takeEach(causes,(0,summary_failures.Qu)(causes,!isSingle,context),left),table=(0,summary_table.AX)(
run2,room,now),cells=(0,summary_failures.L4)(causes,room),traces=(0,summary_failures.Ux)(causes,room),failedLogs=(0,summary_failures.
I7)(causes,room),charts=takeCharts(outcome,run2,room,now),failedResults=(0,results.N1)(causes,room),failedCells=(0,results.
Ko)(causes,room),explained=new Set(failures),others=tasks.filter(task=>!explained.has(task)&&!task.childRun),outputs=(0,results.
sV)(others,room,isSingle),section=cause=>{const left2=cause.flatMap(task=>[failedLogs.get(task)??[],failedResults.get(task)??
[],failedCells.get(task)??[]].flat()),folds=(0,blocks.oR)(left2);return(0,blocks.oR)([errors.get(cause),cells.get(cause[0]),
traces.get(cause[0]),left2.length>blocks.qz?(0,blocks.TM)(`Logs and results of ${(0,words.nc)(cause.length)}`,folds):folds])},
[only]=others;return(0,blocks.oR)([first,notice(room),table,repaired,...causes.filter(cause=>errors.has(cause)).map(section),
...charts,isSingle&&only?(0,results.UJ)(only,outputs):(0,results.R9)(others,outputs)])}function notice({notices}){return notices.
length>0?`\u26A0\uFE0F ${notices.join(". ")}: the summary would be larger than 1 MiB.`:""}function takeCharts({kind},run2,room,now){
return kind==="started"?[]:[{title:"Timeline",block:gantt(run2,now),nodes:run2.tasks.length},{title:"Task graph",...graph(
run2)}].flatMap(({title,block,nodes=0})=>{if(!block)return[];const section=nodes>blocks.Bn?(0,blocks.TM)(title,block):`#\
## ${title}

${block}`;return room.take(section)?[section]:(room.close(`${title} left out`),[])})}}),7474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
step)*step)}`}const STEPS_MS=[10*6e4,6e4,1e4,1e3],LEAST_STEPS=10})};
