export const id=523;export const ids=[523];export const modules={4899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B6:()=>LONGEST_NAME,Bn:()=>LONG,GA:()=>labeled,GO:()=>isToldInside,I9:()=>emojiOf,
K2:()=>next,PU:()=>linkedKey,TM:()=>folded,TN:()=>keyOf,WP:()=>LONGEST_QUOTE,bX:()=>LONGEST_MESSAGE,c2:()=>statusOf,mt:()=>isPartial,
o:()=>foreignCode,oR:()=>joined,qz:()=>MANY,sH:()=>shownTasks,t2:()=>isRunJob});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
6805);var _model_run_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(60);var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9967);var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4395);var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5235);var _text_states_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2556);var _text_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2181);const LONGEST_NAME=120;const LONGEST_MESSAGE=2e3;const LONGEST_QUOTE=500;const LONGEST_KEY=40;const LONG=25;const MANY=10;
function joined(blocks){return blocks.filter(Boolean).join("\n\n")}function folded(title,content){return`<details><summa\
ry>${title}</summary>

${content}

</details>`}function labeled(title,content){return`${title}:

${content}`}function next(advice){if(!advice)return void 0;const lines=(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.A4)(
advice,LONGEST_MESSAGE).split("\n");return`**What to do next:** ${lines.map(line=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
CS)(line)).join("<br>")}`}function foreignCode(word){return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.
A4)(word,LONGEST_NAME))}function keyOf(task){return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__.
ml)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.A4)(task.key,LONGEST_MESSAGE),LONGEST_KEY,"both")||(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.
Ep)(task))}function linkedKey(task){return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.q)(keyOf(task),(0,_model_run_js__WEBPACK_IMPORTED_MODULE_5__.
mh)(task).url)}function statusOf(task){return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.
A4)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.al)(task).text,LONGEST_NAME))}function emojiOf(task){return _text_states_js__WEBPACK_IMPORTED_MODULE_2__.
$J[(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.al)(task).icon]}function shownTasks({tasks}){return(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_6__.
OF)(tasks,isRunJob)}function isRunJob({kind}){return kind==="run-job"}function isToldInside(task){return isRunJob(task)&&
(task.children??[]).some(_model_run_js__WEBPACK_IMPORTED_MODULE_5__.WN)}function isPartial({verdict}){return verdict?.kind===
"success-with-failures"}}),7523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{renderSummary:()=>renderSummary});var blocks=__webpack_require__(4899);var summary_failures=__webpack_require__(
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
8209);var results=__webpack_require__(1567);var summary_room=__webpack_require__(7474);var summary_table=__webpack_require__(
6593);;function renderSummary(outcome,context,now){const{run:run2}=outcome;const tasks=run2?(0,blocks.sH)(run2):[];const failures=tasks.
filter(task=>(0,summary_failures.f3)(task)&&!(0,blocks.GO)(task));const first=(0,opening.zs)(outcome,failures,context,now);
return`${run2?arrange(outcome,{run:run2,tasks,failures},first,context,now):first}
`}function arrange(outcome,{run:run2,tasks,failures},first,context,now){const room=new summary_room.Wv(summary_room.R$-summary_room.
zd);room.take(first);const repaired=(0,summary_table.yi)(run2);room.take(repaired);const causes=(0,summary_failures.cZ)(
failures);const isSingle=tasks.length===1;const left=count=>`Errors of ${(0,words.nc)((0,summary_failures.pq)(causes.slice(
-count)))} left out`;const errors=room.takeEach(causes,(0,summary_failures.Qu)(causes,!isSingle,context),left);const table=(0,
summary_table.AX)(run2,room,now);const cells=(0,summary_failures.L4)(causes,room);const traces=(0,summary_failures.Ux)(causes,
room);const failedLogs=(0,summary_failures.I7)(causes,room);const charts=takeCharts(outcome,run2,room,now);const failedResults=(0,
results.N1)(causes,room);const failedCells=(0,results.Ko)(causes,room);const explained=new Set(failures);const others=tasks.
filter(task=>!explained.has(task)&&!task.childRun);const outputs=(0,results.sV)(others,room,isSingle);const section=cause=>{
const left2=cause.flatMap(task=>[failedLogs.get(task)??[],failedResults.get(task)??[],failedCells.get(task)??[]].flat());
const folds=(0,blocks.oR)(left2);return(0,blocks.oR)([errors.get(cause),cells.get(cause[0]),traces.get(cause[0]),left2.length>
blocks.qz?(0,blocks.TM)(`Logs and results of ${(0,words.nc)(cause.length)}`,folds):folds])};const[only]=others;return(0,
blocks.oR)([first,notice(room),table,repaired,...causes.filter(cause=>errors.has(cause)).map(section),...charts,isSingle&&
only?(0,results.UJ)(only,outputs):(0,results.R9)(others,outputs)])}function notice({notices}){return notices.length>0?`⚠\
️ ${notices.join(". ")}: the summary would be larger than 1 MiB.`:""}function takeCharts({kind},run2,room,now){if(kind===
"started")return[];const charts=[{title:"Timeline",block:gantt(run2,now),nodes:run2.tasks.length},{title:"Task graph",...graph(
run2)}];return charts.flatMap(({title,block,nodes=0})=>{if(!block)return[];const section=nodes>blocks.Bn?(0,blocks.TM)(title,
block):`### ${title}

${block}`;if(room.take(section))return[section];room.close(`${title} left out`);return[]})}}),7474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$$:()=>bytesOf,R$:()=>SUMMARY_BYTES,Wv:()=>Room,zd:()=>NOTICE_BYTES});const SUMMARY_BYTES=1e6;
const NOTICE_BYTES=2e3;class Room{notices=[];bytes;constructor(bytes){this.bytes=bytes}close(notice){this.bytes=0;this.notices.
push(notice)}take(block,overhead=0){const bytes=bytesOf(block)+overhead;if(bytes>this.bytes)return false;this.bytes-=bytes;
return true}takeEach(items,render,leftOut,overhead){const taken=new Map;for(const item of items){const block=this.bytes>
0?render(item):"";if(block===""||!this.take(block,overhead?.(item)))break;taken.set(item,block)}if(taken.size<items.length)
this.close(leftOut(items.length-taken.size));return taken}}function bytesOf(block){return Buffer.byteLength(block)+EMPTY_LINE}
const EMPTY_LINE=2}),5235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{CS:()=>prose,EU:()=>fence,X1:()=>escapeText,aY:()=>code,nf:()=>link,q:()=>linked});var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9967);var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4395);const ENTITIES={"&":"&amp;","<":"&lt;","\
>":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","~":"&#126;","[":"&#91;","]":"&#93;","\\":"&#92;"};const TELLING=new RegExp(
[/[&<>|`*~[\]\\]|(?<![a-z0-9])_|_(?![a-z0-9])/,/@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|(?<!\d):(?=[\w+-]+:)|\$/,
/\b(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)[\da-f](?=[\da-f]{6,39}\b)/].map(part=>part.source).join("|"),"gi");const OPENING=/^(?:[#+=-](?!\d)|\d{1,9}[.)])/;
function escapeText(text){return inert((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text))}function code(text){return`\
<code>${inert((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text))}</code>`}function prose(text,most=Infinity){const pieces=(0,
_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__.VI)(text,most*8)).split(/`([^`]+)`/);
const shown=fitting(pieces,most);return shown.map((piece,index)=>index%2===1?code(piece):inert(piece)).join("")}function fitting(pieces,most){
if(pieces.reduce((sum,{length})=>sum+length,0)<=most)return pieces;let left=Math.max(0,most-1);for(const[index,piece]of pieces.
entries()){if(piece.length<=left){left-=piece.length;continue}const before=pieces.slice(0,index);const isCode=index%2===
1;if(isCode&&left<most/2)return[...before.slice(0,-1),`${(before.at(-1)??"").trimEnd()}…`];return[...before,`${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__.
VI)(piece,left).trimEnd()}…`]}return pieces}function fence(text,info=""){const body=(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.
J7)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.wh)(text));const marks="`".repeat(Math.max(3,longestRun(body)+1));return`${marks}${info.
replace(/[^\w+-]/g,"")}
${body}
${marks}`}function link(text,url){return linked(escapeText(text),url)}function linked(markdown,url){const target=webAddress(
url);return target&&markdown?`[${markdown}](${target})`:markdown}function inert(line){const opening=OPENING.exec(line)?.[0]??
"";const escaped=opening.replace(/\D$/,character=>`&#${character.charCodeAt(0)};`);return escaped+line.slice(opening.length).
replace(TELLING,character=>ENTITIES[character]??`<span>${character}</span>`)}function longestRun(text){let longest=0;for(let at=text.
indexOf("`");at>=0;at=text.indexOf("`",at)){const start=at;while(text[at]==="`")at++;longest=Math.max(longest,at-start)}
return longest}const HOST=/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;const LONGEST_URL=2e3;function webAddress(url){if(!url||
url.length>LONGEST_URL||!URL.canParse(url))return void 0;const{protocol,username,password,host,pathname,search,hash}=new URL(
url);if(protocol!=="https:"&&protocol!=="http:"||username||password||!HOST.test(host))return void 0;const rest=`${pathname}${search}${hash}`.
replace(/[^\w\-.~:/?#@!&+,;=%]/g,percent).replaceAll("&","&amp;");return`${protocol}//${host}${rest}`}function percent(character){
const[first=0]=Buffer.from(character);return`%${first.toString(16).toUpperCase().padStart(2,"0")}`}})};
