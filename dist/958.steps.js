export const id=958;export const ids=[958];export const modules={6958:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>renderSummary});var model_run=__webpack_require__(60);var cut=__webpack_require__(
9967);var plain=__webpack_require__(4395);;const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"\
&#42;",_:"&#95;","~":"&#126;","[":"&#91;","]":"&#93;","\\":"&#92;"};const TELLING=new RegExp([/[&<>|`*~[\]\\]|(?<![a-z0-9])_|_(?![a-z0-9])/,
/@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|(?<!\d):(?=[\w+-]+:)|\$/].map(part=>part.source).
join("|"),"gi");const OPENING=/^(?:[#+=-](?!\d)|\d{1,9}[.)])/;function escapeText(text){return inert((0,plain.TN)(text))}
function code(text){return`<code>${inert((0,plain.TN)(text))}</code>`}function prose(text,most=Infinity){const pieces=(0,
plain.TN)((0,cut.VI)(text,most*8)).split(/`([^`]+)`/);const shown=fitting(pieces,most);return shown.map((piece,index)=>index%
2===1?code(piece):inert(piece)).join("")}function fitting(pieces,most){if(pieces.reduce((sum,{length})=>sum+length,0)<=most)
return pieces;let left=Math.max(0,most-1);for(const[index,piece]of pieces.entries()){if(piece.length<=left){left-=piece.
length;continue}const before=pieces.slice(0,index);const isCode=index%2===1;if(isCode&&left<most/2)return[...before.slice(
0,-1),`${(before.at(-1)??"").trimEnd()}\u2026`];return[...before,`${(0,cut.VI)(piece,left).trimEnd()}\u2026`]}return pieces}
function fence(text,info=""){const body=(0,plain.J7)((0,plain.wh)(text));const marks="`".repeat(Math.max(3,longestRun(body)+
1));return`${marks}${info.replace(/[^\w+-]/g,"")}
${body}
${marks}`}function markdown_link(text,url){return linked(escapeText(text),url)}function linked(markdown,url){const target=webAddress(
url);return target&&markdown?`[${markdown}](${target})`:markdown}function inert(line){const opening2=OPENING.exec(line)?.[0]??
"";const escaped=opening2.replace(/\D$/,character=>`&#${character.charCodeAt(0)};`);return escaped+line.slice(opening2.length).
replace(TELLING,character=>ENTITIES[character]??`<span>${character}</span>`)}function longestRun(text){let longest=0;for(let at=text.
indexOf("`");at>=0;at=text.indexOf("`",at)){const start=at;while(text[at]==="`")at++;longest=Math.max(longest,at-start)}
return longest}const HOST=/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;const LONGEST_URL=2e3;function webAddress(url){if(!url||
url.length>LONGEST_URL||!URL.canParse(url))return void 0;const{protocol,username,password,host,pathname,search,hash}=new URL(
url);if(protocol!=="https:"&&protocol!=="http:"||username||password||!HOST.test(host))return void 0;const rest=`${pathname}${search}${hash}`.
replace(/[^\w\-.~:/?#@!&+,;=%]/g,percent).replaceAll("&","&amp;");return`${protocol}//${host}${rest}`}function percent(character){
const[first=0]=Buffer.from(character);return`%${first.toString(16).toUpperCase().padStart(2,"0")}`}var states=__webpack_require__(
2556);var words=__webpack_require__(2181);;const LONGEST_NAME=120;const LONGEST_MESSAGE=2e3;const LONGEST_QUOTE=500;const LONGEST_KEY=40;
const LONG=25;const MANY=10;function joined(blocks){return blocks.filter(Boolean).join("\n\n")}function folded(title2,content){
return`<details><summary>${title2}</summary>

${content}

</details>`}function labeled(title2,content){return`${title2}:

${content}`}function foreignCode(word){return code((0,plain.A4)(word,LONGEST_NAME))}function keyOf(task){return code((0,
cut.ml)((0,plain.A4)(task.key,LONGEST_MESSAGE),LONGEST_KEY,"both")||(0,words.Ep)(task))}function linkedKey(task){return linked(
keyOf(task),(0,model_run.m)(task).url)}function statusOf(task){return escapeText((0,plain.A4)((0,words.al)(task).text,LONGEST_NAME))}
function emojiOf(task){return states.$J[(0,words.al)(task).icon]}function hasFailed(task){return(0,model_run.m)(task).condition.
verdict?.kind==="failure"}function isPartial({verdict}){return verdict?.kind==="success-with-failures"}var advice=__webpack_require__(
4181);;const FENCE_BYTES=64;function ending(excerpt,bytes,lines){const raw=excerpt.text.slice(-2*bytes);const clean=(0,plain.
J7)((0,plain.wh)(raw));let text=(0,cut.uF)(clean,bytes);if(lines<Infinity)text=text.split("\n").slice(-lines).join("\n");
text=fitted(text,bytes,cut.uF);return{text,isWhole:!excerpt.truncated&&raw.length===excerpt.text.length&&text.length===clean.
length}}function beginning(excerpt,bytes){const raw=excerpt.text.slice(0,2*bytes);const clean=(0,plain.wh)(raw);const text=fitted(
(0,cut.AA)(clean,bytes),bytes,cut.AA);return{text,isWhole:!excerpt.truncated&&raw.length===excerpt.text.length&&text.length===
clean.length}}function fitted(text,bytes,cut2){let rest=text;while(rest!==""&&Buffer.byteLength(fence(rest))>bytes+FENCE_BYTES)
rest=cut2(rest,Math.floor(Buffer.byteLength(rest)/2));return rest}function hasText(excerpt){return excerpt!==void 0&&/\S/.
test(excerpt.text)};class Room{notices=[];bytes;constructor(bytes){this.bytes=bytes}close(notice2){this.bytes=0;this.notices.
push(notice2)}take(block,overhead=0){const bytes=bytesOf(block)+overhead;if(bytes>this.bytes)return false;this.bytes-=bytes;
return true}takeEach(items,render,leftOut,overhead){const taken=new Map;for(const item of items){const block=this.bytes>
0?render(item):"";if(block===""||!this.take(block,overhead?.(item)))break;taken.set(item,block)}if(taken.size<items.length)
this.close(leftOut(items.length-taken.size));return taken}}function bytesOf(block){return Buffer.byteLength(block)+EMPTY_LINE}
const EMPTY_LINE=2;;const RESULT_BYTES=32768;const LOG_BYTES=65536;const OPEN_LINES=15;const LONGEST_LINE=100;const LABEL_BYTES=25;
const LONGEST_WORD=40;function takeOutputs(tasks,room,isSingle){const having=tasks.filter(hasResult);const results=room.
takeEach(having,resultBlock,count=>`Results of ${(0,words.nc)(count)} left out`,frameBytes);const printed=tasks.filter(task=>hasText(
task.output?.logs));const render=task=>logBlock(task,isSingle);const logs=room.takeEach(printed,render,count=>`Logs of ${(0,
words.nc)(count)} left out`,frameBytes);return{results,logs}}function takeFailedResults(causes,room){const isShared=new Set(
causes.filter(({length})=>length>1).flat());const having=causes.flat().filter(task=>task.kind!=="condition"&&hasText(task.
output?.result));const render=task=>{const{title:title2,block}=resultParts(task.output?.result);return folded(isShared.has(
task)?`${title2} of ${keyOf(task)}`:title2,block)};return room.takeEach(having,render,count=>`Results of ${(0,words.nc)(
count,"failed")} left out`)}function outputSection(tasks,{results,logs}){const shown=tasks.filter(task=>results.has(task)||
logs.has(task));if(shown.length===0)return"";const rows=shown.length>MANY?shown.filter(fitsInRow):[];const isRow=new Set(
rows);const blocks=shown.filter(task=>!isRow.has(task)).map(task=>folded(`${emojiOf(task)} ${keyOf(task)}`,joined([results.
get(task),logs.get(task)])));const content=joined([resultTable(rows,rows.some(task=>logs.has(task))),...blocks]);return`\
### Results and logs

${shown.length>MANY?folded((0,words.nc)(shown.length),content):content}`}function singleOutput(task,{results,logs}){return joined(
[results.get(task),logs.get(task)])}function resultTable(tasks,withLogs){if(tasks.length===0)return"";const columns=["Ta\
sk","Result",...withLogs?["Logs"]:[]];const rows=tasks.map(({output,...task})=>{const texts=[output?.result,...withLogs?
[output?.logs]:[]];return[`${emojiOf(task)} ${keyOf(task)}`,...texts.map(text=>hasText(text)?code(text.text):"")]});return[
columns,columns.map(()=>":---"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join("\n")}function fitsInRow({output}){
return!output?.note&&!output?.link&&[output?.result,output?.logs].every(text=>!hasText(text)||isLine(text))}function isLine({
text,truncated}){if(truncated||text.length>LONGEST_LINE)return false;const line=text.trim();return!/[\r\n]/.test(line)&&
Buffer.byteLength(code(line))<=Buffer.byteLength(line)+LABEL_BYTES}function hasResult({kind,output}){if(!output||kind===
"condition")return false;return hasText(output.result)||Boolean(output.link)||Boolean(output.note)&&kind!=="for-each"}function resultBlock(task){
const{note="",result}=task.output??{};if(result&&result.text.length<=LONGEST_WORD&&note.includes(result.text))return joined(
remarks(task));const{title:title2,block}=resultParts(result);return joined([block&&labeled(title2,block),...remarks(task)])}
function remarks({output}){return[output?.note?prose(output.note,LONGEST_MESSAGE):"",output?.link?markdown_link("Open it\
s result",output.link):""]}function resultParts(result){if(!hasText(result))return{title:"Result",block:""};const{text,isWhole}=beginning(
result,RESULT_BYTES);const block=fence(text,/^\s*[[{]/.test(text)?"json":"text");return{title:isWhole?"Result":"The begi\
nning of the result",block}}function logBlock(task,isSingle){const logs=task.output?.logs;if(!logs)return"";const{text,isWhole}=ending(
logs,LOG_BYTES,Infinity);const frame=isSingle&&text.split("\n",OPEN_LINES+1).length>OPEN_LINES?folded:labeled;return frame(
isWhole?"Logs":"The end of the logs",fence(text,"text"))}function frameBytes(task){return bytesOf(folded(`${emojiOf(task)}\
 ${keyOf(task)}`," "))};const failures_LOG_BYTES=65536;const TRACE_BYTES=8192;const TRACE_LINES=50;const failures_OPEN_LINES=15;
const LAST_LINES=10;const LEAST_BYTES=400;const ERROR_CHARACTERS=2e5;const LONGEST_ERROR=3e3;const MOST_IN_HEADING=3;const MOST_NAMES=30;
function needsSection(task){const{verdict}=(0,model_run.m)(task).condition;if(verdict?.kind!=="failure")return false;return verdict.
failure!=="run-canceled"||Boolean(task.output?.error)||hasText(task.output?.trace)}function causesOf(failures){return[...Map.
groupBy(failures,whatIsSaid).values()]}function whatIsSaid(task){const error=(0,cut.VI)(errorOf(task),LONGEST_ERROR);const trace=(0,
cut.pJ)(task.output?.trace?.text??"",2*TRACE_BYTES);return[(0,words.al)(task).text,error,trace,...remarks(task)].join("\0")}
function countOf(causes){return causes.reduce((sum,{length})=>sum+length,0)}function failureBlock(causes,withHeading){const room=Math.
min(LONGEST_ERROR,Math.floor(ERROR_CHARACTERS/causes.length));const firstWith=new Map(causes.toReversed().map(cause=>[adviceOn(
(0,model_run.m)(cause[0]).condition),cause]));return cause=>{const[task]=cause;const{condition}=(0,model_run.m)(task);const hint=adviceOn(
condition);const isMany=cause.length>MOST_IN_HEADING;const unknown=condition.verdict?.kind==="failure"&&condition.verdict.
unknown;return joined([withHeading?`### ${emojiOf(task)} ${isMany?(0,words.nc)(cause.length):names(cause)}: ${statusOf(task)}`:
"",isMany?names(cause):"",unknown?unknownEnd(condition):"",errorBlock(errorOf(task),room),hint&&firstWith.get(hint)===cause?
next(hint):"",...remarks(task)])}}function names(tasks){const rest=tasks.length-MOST_NAMES;return`${tasks.slice(0,MOST_NAMES).
map(linkedKey).join(", ")}${rest>0?` and ${rest} more`:""}`}function errorOf(task){return task.output?.error||task.iterations?.
firstError||(0,model_run.m)(task).condition.message}function errorBlock(error,room){const text=(0,plain.A4)(error,room).
trim();if(text==="")return"Databricks gave no reason.";return text.includes("\n")?fence(text,"text"):prose(error,room)}function adviceOn({
code:word}){return/^[A-Z_]+$/.test(word)?(0,advice.c)(word):void 0}function next(advice2){if(!advice2)return void 0;const lines=(0,
plain.A4)(advice2,LONGEST_MESSAGE).split("\n");return`**What to do next:** ${lines.map(line=>prose(line)).join("<br>")}`}
function unknownEnd(condition){const word=(0,states.kV)(condition);const reason=condition.code!==word&&condition.code;const said=`${foreignCode(
word)}${reason?` (${foreignCode(reason)})`:""}`;return`${said} is not an end this action knows, so it counts as a failur\
e.`}const TRACE={of:task=>task.output?.trace,mostBytes:TRACE_BYTES,mostLines:TRACE_LINES,render(part){const lines=part.text.
split("\n");if(lines.length<=failures_OPEN_LINES)return traceBlock(part);const earlier=lines.slice(0,-LAST_LINES);const title2=part.
isWhole?`The first ${earlier.length} lines of the trace`:`${earlier.length} lines of the trace before the last ones`;return joined(
[folded(title2,fence(earlier.join("\n"),"text")),fence(lines.slice(-LAST_LINES).join("\n"),"text")])},renderShort({text,
isWhole}){const lines=text.split("\n");return traceBlock({text:lines.slice(-failures_OPEN_LINES).join("\n"),isWhole:isWhole&&
lines.length<=failures_OPEN_LINES})}};function traceBlock({text,isWhole}){return isWhole?fence(text,"text"):labeled("The\
 end of its trace",fence(text,"text"))}function takeTraces(causes,room){const having=causes.filter(([task])=>hasText(task.
output?.trace));const groups=[...Map.groupBy(having,([{output}])=>output?.trace?.text).values()];const sizes=new Map(groups.
map(same=>[same[0]?.[0],countOf(same)]));const sizeOf=tasks=>`Traces of ${(0,words.nc)(tasks.reduce((sum,task)=>sum+(sizes.
get(task)??0),0))}`;const first=groups.flatMap(same=>same[0]?.[0]??[]);const taken=takeEnds(first,room,TRACE,sizeOf);for(const[
owner,...others]of groups){for(const[task]of owner&&taken.has(owner[0])?others:[]){const reference=`Its trace is the sam\
e as that of ${keyOf(owner[0])}.`;if(room.take(reference))taken.set(task,reference)}}return taken}function takeFailedLogs(causes,room){
const isShared=new Set(causes.filter(({length})=>length>1).flat());const render=({text,isWhole},task)=>{const title2=isWhole?
"Logs":"The end of the logs";return folded(isShared.has(task)?`${title2} of ${keyOf(task)}`:title2,fence(text,"text"))};
const logs={of:task=>task.output?.logs,mostBytes:failures_LOG_BYTES,mostLines:Infinity,render,renderShort:render};const having=causes.
flat().filter(task=>hasText(task.output?.logs));return takeEnds(having,room,logs,tasks=>`Logs of ${(0,words.nc)(tasks.length,
"failed")}`)}function takeEnds(having,room,piece,name){const block=(task,bytes,render)=>{const excerpt=piece.of(task);return excerpt?
render(ending(excerpt,bytes,piece.mostLines),task):""};const whole=allOf(having,room.bytes,task=>block(task,piece.mostBytes,
piece.render));if(whole)return room.takeEach(having,task=>whole.get(task)??"",()=>"");const taken=new Map;const share=Math.
floor(room.bytes/having.length);for(const task of having){const overhead=bytesOf(piece.renderShort({text:"",isWhole:false},
task));const part=room.bytes>0?block(task,Math.max(LEAST_BYTES,share-overhead),piece.renderShort):"";if(part===""||!room.
take(part))break;taken.set(task,part)}const[shown,leftOut]=[having.slice(0,taken.size),having.slice(taken.size)];if(shown.
length>0)room.close(`${name(shown)} shortened`);if(leftOut.length>0)room.close(`${name(leftOut)} left out`);return taken}
function allOf(items,bytes,render){const blocks=new Map;let left=bytes;for(const item of items){const block=render(item);
left-=bytesOf(block);if(left<0)return void 0;blocks.set(item,block)}return blocks};const MOST_BARS=60;const MOST_ATTEMPTS=10;
const LONGEST_LABEL=60;function gantt(run,now){const span=spanOf(run,now);const lanes=run.tasks.map(task=>laneOf(task,span)).
filter(({bars})=>bars.length>0);if(lanes.length<2)return void 0;const drawn=mattering(lanes);const block=fence(diagram(run,
drawn,span.end-span.zero),"mermaid");const[all,shown]=[countBars(lanes),countBars(drawn)];if(shown===all)return block;const isFailed=lanes.
some(lane=>rank(lane)<NEVER_FAILED&&!drawn.includes(lane));const which=isFailed?"the shortest":"the shortest that did no\
t fail";return`${block}

The timeline leaves out ${all-shown} of ${all} task attempts: ${which}.`}function spanOf(run,now){const attempts2=run.tasks.
flatMap(task=>task.attempts);const starts=[run.startedAt,...attempts2.map(({startedAt})=>startedAt)].filter(isTime);const ends=attempts2.
map(({startedAt,endedAt})=>isTime(endedAt)?endedAt:startedAt).filter(isTime);const zero=earliest(starts)??now;const known2=isTime(
run.endedAt)?run.endedAt:isTime(run.startedAt)&&isTime(run.totalMs)?run.startedAt+run.totalMs:void 0;const soFar=run.condition.
phase==="ended"?ends:[...ends,now];return{zero,end:Math.max(zero,known2??latest(soFar)??now)}}function laneOf(task,span){
const bars=task.attempts.flatMap((attempt,index)=>{if(!isTime(attempt.startedAt)||attempt.condition.verdict?.kind==="not\
-run")return[];const start=Math.min(attempt.startedAt,span.end);const end=Math.min(Math.max(start,endOfBar(attempt,start,
span)),span.end);const label=labelOf(task.key,task.attempts.length>1?` (attempt ${index+1})`:"");return[{label,icon:(0,states.
ZG)(attempt.condition),start:start-span.zero,end:end-span.zero}]});return{task,bars:bars.slice(-MOST_ATTEMPTS)}}function endOfBar(attempt,start,span){
if(isTime(attempt.endedAt))return attempt.endedAt;if(isTime(attempt.totalMs))return start+attempt.totalMs;return attempt.
condition.phase==="ended"?start:span.end}function isTime(ms){return ms!==void 0&&Number.isFinite(ms)&&ms>=0}function earliest(times){
return times.reduce((least,time2)=>Math.min(least??time2,time2),void 0)}function latest(times){return times.reduce((most,time2)=>Math.
max(most??time2,time2),void 0)}function mattering(lanes){const ranked=lanes.toSorted((a,b)=>rank(a)-rank(b)||lengthOf(b)-
lengthOf(a));const kept=new Map;let room=MOST_BARS;for(const lane of ranked){if(room===0)break;const bars=lane.bars.slice(
-room);kept.set(lane,bars.length===lane.bars.length?lane:{...lane,bars});room-=bars.length}return lanes.flatMap(lane=>kept.
get(lane)??[])}const NEVER_FAILED=2;function rank({task}){if(gantt_hasFailed((0,model_run.m)(task)))return 0;return task.
attempts.some(gantt_hasFailed)?1:NEVER_FAILED}function gantt_hasFailed({condition}){return condition.verdict?.kind==="fa\
ilure"}function lengthOf({bars}){return bars.reduce((sum,bar)=>sum+bar.end-bar.start,0)}function countBars(lanes){return lanes.
reduce((sum,{bars})=>sum+bars.length,0)}function diagram(run,lanes,length){const unit=unitFor(length);const whole={label:"\
the whole run",icon:(0,states.ZG)(run.condition),start:0,end:length};return["gantt","    dateFormat x",`    axisFormat %\
s${unit.name}`,...unit.step===void 0?[]:[`    tickInterval ${unit.step}second`],"    todayMarker off",`    ${barLine(whole,
"",unit.ms)}`,...lanes.flatMap(({bars})=>bars.map(bar=>`    ${barLine(bar,`${TAGS[bar.icon]}, `,unit.ms)}`))].join("\n")}
const SECOND=1e3;const MINUTE=60*SECOND;const HOUR=60*MINUTE;const DAY=24*HOUR;const UNITS=[{name:"s",ms:SECOND,below:2*
MINUTE},{name:"m",ms:MINUTE,below:2*HOUR},{name:"h",ms:HOUR,below:3*DAY},{name:"d",ms:DAY,below:Infinity}];const STEPS=[
1,2,5,10,20,30];const MOST_TICKS=8;function unitFor(length){const{name,ms}=UNITS.find(({below})=>length<below)??UNITS[3];
return{name,ms,step:STEPS.find(step=>length/(step*ms)<=MOST_TICKS)}}function barLine({label,icon,start,end},tag,unitMs){
const scaled=ms=>Math.round(ms*SECOND/unitMs);const from=scaled(start);return`${states.$J[icon]} ${label} :${tag}${from}\
, ${Math.max(from+1,scaled(end))}`}const TAGS={ok:"done",partial:"done",skipped:"done",failed:"crit","timed-out":"crit",
canceled:"crit",running:"active",terminating:"active",waiting:"active",unknown:"active"};function labelOf(key,suffix){const safe=(0,
cut.VI)(key,1e3).toWellFormed().replace(/[^\p{L}\p{N} ._-]/gu,"_");return`${(0,cut.ml)(safe,LONGEST_LABEL-suffix.length,
"both").trim()||"task"}${suffix}`}var errors=__webpack_require__(3434);var duration=__webpack_require__(5111);;const table_MOST_ATTEMPTS=10;
const MOST_REPAIRS=10;const MOST_REPAIRED=8;const LONGEST_PATH=60;const ONLY_BEGUN=1e3;const NO_BREAK="\xA0";function isOneTime({
runType}){return runType==="SUBMIT_RUN"}function hasOnlyBegun(startedAt,now){return now-startedAt<ONLY_BEGUN}function taskLine(task,run,took){
const isRetried=task.attempts.length>1;const split=isRetried?"":(0,words.PV)(took,(0,model_run.m)(task));const beside=[took&&
(0,words.s0)(run.usualMs),split].filter(Boolean).join(", ");const time2=[took,beside&&`(${beside})`].filter(Boolean).join(
" ");const tried=isRetried?`attempts ${attempts(task)}`:"";return[`${emojiOf(task)} ${linkedKey(task)}: ${statusOf(task)}`,
kindOf(task,run),time2,tried].filter(Boolean).join(" \xB7 ")}function taskTable(run,room,now){if(run.tasks.length<2)return"";
const columns=["","Task","Kind","Result",...run.tasks.some(task=>task.attempts.length>1)?["Attempts"]:[],"Time"];const head=[
`| ${columns.join(" | ")} |`,`| ${columns.map(()=>":---").join(" | ")} |`].join("\n");const rows=new Map;const add=(some,what)=>{
const render=task=>row(task,run,columns.includes("Attempts"),now);const taken=room.takeEach(some,render,count=>`Rows of ${(0,
words.nc)(count,what)} left out`);for(const[task,text]of taken)rows.set(task,text)};const{failed=[],ok=[],rest=[]}=Object.
groupBy(run.tasks,task=>rowClass(task));room.take(folded((0,words.nc)(run.tasks.length),head));add(failed,"failed");add(
rest,"other");add(ok,"succeeded");const body=inOrder(run.tasks).flatMap(task=>rows.get(task)??[]);if(body.length===0)return"";
const table=[head,...body].join("\n");const extent=body.length<run.tasks.length?`${body.length} of`:"All";return run.tasks.
length>LONG?folded(`${extent} ${(0,words.nc)(run.tasks.length)}`,table):table}function rowClass(task){if(hasFailed(task))
return"failed";return(0,model_run.m)(task).condition.verdict?.kind==="success"?"ok":"rest"}function inOrder(tasks){const{
failed=[],look=[],rest=[]}=Object.groupBy(tasks,task=>PLACES[(0,words.al)(task).icon]);return[...failed,...look,...rest]}
const PLACES={failed:"failed","timed-out":"failed",canceled:"look",partial:"look",unknown:"look",running:"look",terminating:"\
look",waiting:"rest",skipped:"rest",ok:"rest"};function row(task,run,withAttempts,now){const cells=[emojiOf(task),linkedKey(
task),kindOf(task,run),statusOf(task),...withAttempts?[attempts(task)]:[],time((0,model_run.m)(task),now)];return`| ${cells.
join(" | ")} |`}function kindOf(task,run){const path=isOneTime(run)?(0,cut.ml)((0,plain.A4)(task.notebook?.path??"",LONGEST_MESSAGE),
LONGEST_PATH,"both"):"";const kind=escapeText((0,words.Ep)(task));return path?`${kind} ${code(path)}`:kind}function attempts(task){
const shown=task.attempts.slice(-table_MOST_ATTEMPTS);const first=task.attempts.length-shown.length+1;if(task.attempts.length===
1)return hasRun(task.attempts[0])?"1":"";const cells=shown.map((attempt,index)=>`${states.$J[(0,states.ZG)(attempt.condition)]}${NO_BREAK}${markdown_link(
String(first+index),attempt.url)}`);return[...first>1?["\u2026"]:[],...cells].join(" ")}function hasRun({condition,startedAt}){
return condition.verdict?.kind!=="not-run"&&(condition.phase!=="waiting"||startedAt!==void 0)}function time(attempt,now){
const{totalMs,startedAt,condition}=attempt;const isGoingOn=condition.phase!=="ended"&&startedAt!==void 0&&!hasOnlyBegun(
startedAt,now);const total=totalMs??(isGoingOn?now-startedAt:void 0);if(total===void 0||condition.verdict?.kind==="not-r\
un")return"";const took=(0,duration.a)(total);const split=(0,words.PV)(took,attempt);return unbroken(split?`${took}<br><\
sub>${split}</sub>`:took)}function unbroken(times){return times.replace(/ (?=\d)/g,NO_BREAK)}function repairTable({repairs:all=[]}){
if(all.length===0)return"";const earlier=Math.max(0,all.length-MOST_REPAIRS);const rows=all.slice(earlier).map((repair,index)=>repairRow(
repair,earlier+index+1));const head=["| # | Repair | Tasks run again | Result |","| :--- | :--- | :--- | :--- |",...earlier>
0?[`| \u2026 | ${earlier} earlier | | |`]:[]];return`### Repairs

${[...head,...rows].join("\n")}`}function repairRow({repairId,taskKeys,result},number){const rest=taskKeys.length-MOST_REPAIRED;
const keys=taskKeys.slice(0,MOST_REPAIRED).map(foreignCode).join(", ")+(rest>0?` and ${rest} more`:"");const end=result?
escapeText((0,plain.A4)(result,LONGEST_NAME)):"going on";return`| ${number} | ${foreignCode(repairId)} | ${keys} | ${end}\
 |`};const LONGEST_VALUE=200;const LONGEST_PREFIX=40;const MOST_PARAMETERS=30;const MOST_NOTES=10;const SHORT=6;function opening(outcome,failures,context,now){
const{run}=outcome;const head=[heading(outcome),...explanation(outcome)];if(!run)return joined([...head,aside(outcome,context).
replace(/^./,first=>first.toUpperCase())]);return joined([...head,...outcome.kind==="failed"?why(outcome,failures):[],notes(
run),facts(run,now),identity(run,aside(outcome,context)),parameters(run)])}function heading(outcome){const{run}=outcome;
const name=run?markdown_link((0,plain.A4)(run.name,LONGEST_NAME).trim()||`Run ${run.runId}`,run.url):"Databricks Run";const{
icon,words:words2}=title(outcome);return`## ${states.$J[icon]} ${name}${words2.startsWith(":")?"":" "}${words2}`}function title(outcome){
switch(outcome.kind){case"succeeded":return outcome.withFailures?{icon:"partial",words:"succeeded with failures"}:{icon:"\
ok",words:"succeeded"};case"failed":return states.EM[outcome.failure];case"started":return{icon:"running",words:"started"};case"\
nothing-to-run":return{icon:"ok",words:": nothing to run"};case"timed-out":return{icon:"timed-out",words:`: not done aft\
er ${(0,duration.a)(outcome.afterMs)}`};case"canceled":return states.EM["workflow-canceled"];case"refused":if(outcome.inDoubt){
const doubt=outcome.run?": cannot tell whether it was repaired":"cannot tell whether a run was started";return{icon:"fai\
led",words:doubt}}return outcome.error.kind==="unreachable"&&!outcome.run?{icon:"failed",words:"could not start a run"}:
states.EM[outcome.error.kind]}}function explanation(outcome){switch(outcome.kind){case"succeeded":return outcome.withFailures?
[prose("Some tasks failed, and `partial-success` lets that pass.")]:[];case"failed":if(outcome.unknown)return[unknownEnd(
outcome.run.condition)];return isPartial(outcome.run.condition)?[prose("Some tasks failed, and `partial-success` is `fai\
l`.")]:[];case"started":return[prose("This step did not wait for it (`wait: false`): the run goes on by itself.")];case"\
nothing-to-run":return[prose(words.OG)];case"timed-out":return[whatBecame(outcome.run,outcome.fate,"on-timeout")];case"c\
anceled":return[whatBecame(outcome.run,outcome.fate,"on-cancel")];case"refused":{const{error}=outcome;const said=error instanceof
errors.dz?faultList(error):prose(error.message,LONGEST_MESSAGE);return[said,next(error.advice)]}}}function whatBecame(run,fate,input){
switch(fate){case"ended":return run?.condition.phase==="ended"?`The run has ended as ${foreignCode((0,states.kV)(run.condition))}\
.`:"The run has ended.";case"canceling":return"Databricks accepted the request to cancel the run; this step did not see \
its end.";case"not-canceled":return`\u26A0\uFE0F The run was **not canceled** and may go on: ${markdown_link("cancel it \
in Databricks",run?.url)}.`;case"not-started":return"Nothing had been started.";case"left":return prose(`The run was lef\
t running, as \`${input}: leave\` says.`);case"unknown":if(run)return"It is not known what became of the run: the clean-\
up step of this action looks for it.";return"No run is known to have started. If one did all the same, the clean-up step\
 of this action looks for it."}}function faultList({faults}){return faults.map(({input,message})=>`- ${code(input)}: ${prose(
message,LONGEST_MESSAGE)}`).join("\n")}function why({run,error},failures){const[only]=failures;const inSight=failures.length===
1&&run.tasks.length<=SHORT&&only&&squeezed(errorOf(only))===squeezed(error);const task=(0,model_run.g)(run.tasks);const quote=error&&
!inSight?`> ${task?`${keyOf(task)}: `:""}${prose(error,LONGEST_QUOTE)}`:void 0;return[quote,failures.length===0?next(adviceOn(
run.condition)):void 0]}function squeezed(text){return text.replace(/\s+/g," ").trim()}function notes({notes:all=[]}){const told=all.
map(note=>prose(note,LONGEST_QUOTE)).filter(note=>note.trim());const rest=told.length-MOST_NOTES;return[...told.slice(0,
MOST_NOTES),...rest>0?[`and ${rest} more`]:[]].map(note=>`> \u2139\uFE0F ${note}`).join("\n>\n")}function facts(run,now){
const[only,...others]=run.tasks;const took=elapsed(run,now);if(only&&others.length===0)return taskLine(only,run,took);const[
told,usual]=[(0,words.c_)(run.tasks),(0,words.s0)(run.usualMs)];return[told&&`**${told}**`,took&&usual?`${took} (${usual}\
)`:took].filter(Boolean).join(" \xB7 ")}function elapsed(run,now){if(run.totalMs!==void 0)return(0,duration.a)(run.totalMs);
if(run.startedAt===void 0)return"";if(run.endedAt!==void 0)return(0,duration.a)(run.endedAt-run.startedAt);return hasOnlyBegun(
run.startedAt,now)?"":`${(0,duration.a)(now-run.startedAt)} so far`}function identity(run,added){return[markdown_link(`R\
un ${run.runId}`,run.url),isOneTime(run)?"one-time run":run.jobId?markdown_link(`job ${run.jobId}`,jobPage(run)):"",known(
run.condition)?foreignCode((0,states.kV)(run.condition)):"",added,run.creator?`by ${foreignCode(run.creator)}`:"",run.startedAt===
void 0?"":`started ${timestamp(run.startedAt)}`].filter(Boolean).join(" \xB7 ")}function known({lifeCycle,result}){return lifeCycle!==
""||result!==""}function jobPage({url,jobId}){const end=url.indexOf(`/jobs/${jobId}/runs/`);if(end<0)return void 0;const query=/\?o=\d+/.
exec(url)?.[0]??"";return`${url.slice(0,end)}/jobs/${jobId}${query}`}function timestamp(ms){const date=new Date(ms);return Number.
isNaN(date.getTime())?"at an unknown time":`${date.toISOString().slice(0,16).replace("T"," ")} UTC`}function aside(outcome,{
runAttempt}){const kind=failureKind(outcome);const again=Number(runAttempt)>1?`workflow attempt ${escapeText(runAttempt)}`:
"";return[kind&&`failure kind ${code(kind)}`,again].filter(Boolean).join(" \xB7 ")}function failureKind(outcome){switch(outcome.
kind){case"failed":return outcome.failure;case"timed-out":return"wait-timeout";case"canceled":return"workflow-canceled";case"\
refused":return outcome.error.kind;case"succeeded":case"started":case"nothing-to-run":return void 0}}function parametersOf(run){
if(run.parameters.length>0||!isOneTime(run))return run.parameters;const given=run.tasks.flatMap(({key,notebook})=>(notebook?.
parameters??[]).map(({name,value})=>({key,name,value})));return[...Map.groupBy(given,({name})=>name).values()].flatMap(same=>{
const[first]=same;if(first&&same.every(({value})=>value===first.value))return[{name:first.name,value:first.value}];return same.
map(({key,name,value})=>({name:`${(0,cut.ml)(key,LONGEST_PREFIX,"both")}: ${name}`,value}))})}function parameters(run){const all=parametersOf(
run);const shown=all.slice(0,MOST_PARAMETERS);const pairs=shown.map(({name,value})=>[foreignCode(name),value===""?"(empt\
y)":code((0,plain.A4)(value,LONGEST_VALUE))]);const isShort=all.length<=3&&all.every(({name,value})=>name.length+value.length<=
60);if(isShort)return pairs.length>0?`Parameters: ${pairs.map(([name,value])=>`${name} = ${value}`).join(", ")}`:"";const rest=all.
length-shown.length;const rows=[...pairs.map(([name,value])=>`| ${name} | ${value} |`),...rest>0?[`| and ${rest} more | \
|`]:[]];return folded(all.length===1?"1 parameter":`${all.length} parameters`,["| Parameter | Value |","| :--- | :--- |",
...rows].join("\n"))};const SUMMARY_BYTES=1e6;const NOTICE_BYTES=2e3;function renderSummary(outcome,context,now){const{run}=outcome;
const failures=run?.tasks.filter(needsSection)??[];const first=opening(outcome,failures,context,now);return`${run?arrange(
outcome,run,failures,first,now):first}
`}function arrange(outcome,run,failures,first,now){const room=new Room(SUMMARY_BYTES-NOTICE_BYTES);room.take(first);const repaired=repairTable(
run);room.take(repaired);const causes=causesOf(failures);const isSingle=run.tasks.length===1;const left=count=>`Errors o\
f ${(0,words.nc)(countOf(causes.slice(-count)))} left out`;const errors2=room.takeEach(causes,failureBlock(causes,!isSingle),
left);const table=taskTable(run,room,now);const traces=takeTraces(causes,room);const failedLogs=takeFailedLogs(causes,room);
const timeline=room.takeEach(timelines(outcome,run,now),block=>block,()=>"Timeline left out");const failedResults=takeFailedResults(
causes,room);const explained=new Set(failures);const others=run.tasks.filter(task=>!explained.has(task));const outputs=takeOutputs(
others,room,isSingle);const section=cause=>{const left2=cause.flatMap(task=>[failedLogs.get(task)??[],failedResults.get(
task)??[]].flat());const folds=joined(left2);return joined([errors2.get(cause),traces.get(cause[0]),left2.length>MANY?folded(
`Logs and results of ${(0,words.nc)(cause.length)}`,folds):folds])};const[only]=others;return joined([first,notice(room),
table,repaired,...causes.filter(cause=>errors2.has(cause)).map(section),...timeline.values(),isSingle&&only?singleOutput(
only,outputs):outputSection(others,outputs)])}function notice({notices}){return notices.length>0?`\u26A0\uFE0F ${notices.
join(". ")}: the summary would be larger than 1 MiB.`:""}function timelines({kind},run,now){const timeline=kind==="start\
ed"?void 0:gantt(run,now);if(!timeline)return[];return[run.tasks.length>LONG?folded("Timeline",timeline):`### Timeline

${timeline}`]}})};
