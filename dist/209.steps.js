"use strict";exports.id=209,exports.ids=[209],exports.modules={7923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I3:()=>hasText,Ir:()=>beginning,K1:()=>ending});var _text_cut_2=__webpack_require__(
9967),_text_plain_0=__webpack_require__(4395),_text_markdown_1=__webpack_require__(5235);const FENCE_BYTES=64;function ending(excerpt,bytes,lines){
const raw=excerpt.text.slice(-2*bytes),clean=(0,_text_plain_0.J7)((0,_text_plain_0.wh)(raw));let text=(0,_text_cut_2.uF)(
clean,bytes);return lines<1/0&&(text=text.split(`
`).slice(-lines).join(`
`)),text=fitted(text,bytes,_text_cut_2.uF),{text,isWhole:!excerpt.truncated&&raw.length===excerpt.text.length&&text.length===
clean.length}}function beginning(excerpt,bytes){const raw=excerpt.text.slice(0,2*bytes),clean=(0,_text_plain_0.wh)(raw),
text=fitted((0,_text_cut_2.AA)(clean,bytes),bytes,_text_cut_2.AA);return{text,isWhole:!excerpt.truncated&&raw.length===excerpt.
text.length&&text.length===clean.length}}function fitted(text,bytes,cut){let rest=text;for(;rest!==""&&Buffer.byteLength(
(0,_text_markdown_1.EU)(rest))>bytes+FENCE_BYTES;)rest=cut(rest,Math.floor(Buffer.byteLength(rest)/2));return rest}function hasText(excerpt){
return excerpt!==void 0&&/\S/.test(excerpt.text)}}),2274:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ik:()=>adviceOn,cZ:()=>causesOf,pq:()=>countOf,QK:()=>errorBlock,Mz:()=>errorOf,
Qu:()=>failureBlock,Wm:()=>headingOf,f3:()=>needsSection,Xf:()=>placeBlock,L4:()=>takeCells,I7:()=>takeFailedLogs,Ux:()=>takeTraces,
zk:()=>testsBlock,EI:()=>unknownEnd});var advice=__webpack_require__(4181),outcome=__webpack_require__(6805),run=__webpack_require__(
60),cut=__webpack_require__(9967),plain=__webpack_require__(4395),text_markdown=__webpack_require__(5235);const LONGEST_PATH=200;
function sourceLink(place,context){const{file,line}=place;return linkToSource((0,text_markdown.aY)((0,plain.A4)(line===void 0?
file:`${file}:${line}`,LONGEST_PATH)),place,context)}function linkToSource(markdown,{file,line,endLine},context){const{serverUrl,
repository,sha,importedCommit=sha}=context,path=file.split("/").map(encodeURIComponent).join("/"),lines=line===void 0?"":
`#L${line}${endLine===void 0?"":`-L${endLine}`}`;return(0,text_markdown.q)(markdown,`${serverUrl}/${repository}/blob/${importedCommit}\
/${path}${lines}`)}var states=__webpack_require__(2556),words=__webpack_require__(2181),blocks=__webpack_require__(4899),
excerpts=__webpack_require__(7923),results=__webpack_require__(3948),summary_room=__webpack_require__(7474);const LOG_BYTES=65536,
TRACE_BYTES=8192,TRACE_LINES=50,OPEN_LINES=15,LAST_LINES=10,LEAST_BYTES=400,ERROR_CHARACTERS=2e5,LONGEST_ERROR=3e3,TESTS_CHARACTERS=6e3,
LONGEST_TEST=150,LONGEST_REASON=300,CELL_BYTES=8192,CELL_LINES=50,SOURCE_LINES=40,MOST_IN_HEADING=3,MOST_NAMES=30;function needsSection(task){
const{verdict}=(0,run.mh)(task).condition;return verdict?.kind!=="failure"?!1:verdict.failure!=="run-canceled"||!!task.output?.
error||(0,excerpts.I3)(task.output?.trace)}function causesOf(failures){return[...Map.groupBy(failures,whatIsSaid).values()]}
function whatIsSaid(task){const error=(0,cut.VI)(errorOf(task),LONGEST_ERROR),trace=(0,cut.pJ)(task.output?.trace?.text??
"",2*TRACE_BYTES),tests=task.output?.tests?.failed.map(({id})=>id)??[],iterations=failedIterations(task).map(({key})=>key);
return[(0,words.al)(task).text,error,trace,...tests,...iterations,...(0,results.IW)(task)].join("\0")}function countOf(causes){
return causes.reduce((sum,{length})=>sum+length,0)}function failureBlock(causes,withHeading,context){const room=Math.min(
LONGEST_ERROR,Math.floor(ERROR_CHARACTERS/causes.length)),firstWith=new Map(causes.toReversed().map(cause=>[adviceOn((0,run.
mh)(cause[0]).condition),cause]));return cause=>{const[task]=cause,{condition}=(0,run.mh)(task),hint=adviceOn(condition),
unknown=condition.verdict?.kind==="failure"&&condition.verdict.unknown;return(0,blocks.oR)([withHeading?`### ${headingOf(
cause)}`:"",placeBlock(cause,context),unknown?unknownEnd(condition):"",errorBlock(errorOf(task),room),testsBlock(task,room,
context),iterationsBlock(task,room),hint&&firstWith.get(hint)===cause?(0,blocks.K2)(hint):"",...(0,results.IW)(task)])}}
function headingOf(cause){const[task]=cause,isMany=cause.length>MOST_IN_HEADING,head=`${(0,blocks.I9)(task)} ${isMany?(0,words.
nc)(cause.length):names(cause)}: ${(0,blocks.c2)(task)}`;return(0,blocks.oR)([head,isMany?names(cause):""])}function placeBlock(cause,context){
if(cause[0].output?.tests)return"";const links=new Set(cause.map(({output})=>output?.place?sourceLink(output.place,context):
"")),[first]=links;return links.size===1&&first?`At ${first}`:""}function names(tasks){return(0,cut.yU)(tasks,blocks.PU,
MOST_NAMES)}function errorOf(task){return task.output?.error||task.iterations?.firstError||(0,run.mh)(task).condition.message}
function errorBlock(error,room){const text=(0,plain.A4)(error,room).trim();return text===""?"Databricks gave no reason.":
text.includes(`
`)?(0,text_markdown.EU)(text,"text"):(0,text_markdown.CS)(error,room)}function testsBlock({output},room,context){const tests=output?.
tests;if(!tests)return"";const lines=[];let left=Math.min(room,TESTS_CHARACTERS);for(const{id,message,place}of tests.failed){
const[why=""]=message.split(`
`,1),name=(0,text_markdown.aY)((0,cut.ml)((0,plain.A4)(id,blocks.bX),LONGEST_TEST,"both")),reason=why&&`: ${(0,text_markdown.
CS)(why,LONGEST_REASON)}`;if(left-=name.length+reason.length,left<0)break;lines.push(`- ${place?linkToSource(name,place,
context):name}${reason}`)}const rest=tests.counts.failed+tests.counts.errors-lines.length;return lines.length>0&&rest>0&&
lines.push(`- and ${rest} more`),lines.join(`
`)}function iterationsBlock(task,room){const failed=failedIterations(task),lines=[];let left=room;for(const iteration of failed){
const why=(0,outcome.A3)(iteration).split(`
`,1)[0]??"",said=[(0,blocks.c2)(iteration),why&&(0,text_markdown.CS)(why,LONGEST_REASON)].filter(Boolean).join(", "),line=`\
- ${(0,blocks.I9)(iteration)} ${(0,blocks.PU)(iteration)}: ${said}`;if(left-=line.length,left<0)break;lines.push(line)}if(lines.
length===0)return"";const count=Math.max(task.iterations?.failed??0,failed.length);return count>lines.length&&lines.push(
`- and ${count-lines.length} more`),(0,blocks.TM)(count===1?"1 iteration failed":`${count} iterations failed`,lines.join(
`
`))}function failedIterations({kind,children=[]}){return kind==="for-each"?children.filter(run.WN):[]}function adviceOn({
code:word}){return/^[A-Z_]+$/.test(word)?(0,advice.c)(word):void 0}function unknownEnd(condition){const word=(0,states.kV)(
condition),reason=condition.code!==word&&condition.code;return`${`${(0,blocks.o)(word)}${reason?` (${(0,blocks.o)(reason)}\
)`:""}`} is not an end this action knows, so it counts as a failure.`}const TRACE={of:task=>task.output?.trace,mostBytes:TRACE_BYTES,
mostLines:TRACE_LINES,render(part,task){const{tests,cell}=task.output??{};if(tests)return(0,blocks.TM)(part.isWhole?"Its\
 trace":"The end of its trace",(0,text_markdown.EU)(part.text,"text"));const lines=part.text.split(`
`);if(lines.length<=OPEN_LINES)return cell&&part.isWhole?(0,blocks.GA)("Its trace",traceBlock(part)):traceBlock(part);const earlier=lines.
slice(0,-LAST_LINES),title=part.isWhole?`The first ${earlier.length} lines of the trace`:`${earlier.length} lines of the\
 trace before the last ones`;return(0,blocks.oR)([(0,blocks.TM)(title,(0,text_markdown.EU)(earlier.join(`
`),"text")),(0,text_markdown.EU)(lines.slice(-LAST_LINES).join(`
`),"text")])},renderShort({text,isWhole}){const lines=text.split(`
`);return traceBlock({text:lines.slice(-OPEN_LINES).join(`
`),isWhole:isWhole&&lines.length<=OPEN_LINES})}};function traceBlock({text,isWhole}){return isWhole?(0,text_markdown.EU)(
text,"text"):(0,blocks.GA)("The end of its trace",(0,text_markdown.EU)(text,"text"))}function takeCells(causes,room){const isShared=new Set(
causes.flatMap(([task,...others])=>others.length>0?[task]:[])),render=lines=>(part,task)=>{const source=(0,excerpts.Ir)(
{text:firstLines(task.output?.cell?.source??"",lines),truncated:!1},CELL_BYTES),of=isShared.has(task)?` of ${(0,blocks.TN)(
task)}`:"";return(0,blocks.oR)([(0,blocks.GA)(`The cell that failed${of}`,(0,text_markdown.EU)(source.text,"text")),part.
text&&(0,blocks.GA)(part.isWhole?"It printed":"The end of what it printed",(0,text_markdown.EU)(part.text,"text"))])},cells={
of:({output})=>output?.cell&&{text:output.cell.printed,truncated:!1},mostBytes:CELL_BYTES,mostLines:CELL_LINES,render:render(
SOURCE_LINES),renderShort:render(OPEN_LINES)},having=causes.flatMap(([task])=>task.output?.cell?[task]:[]);return takeEnds(
having,room,cells,tasks=>`Cells of ${(0,words.nc)(tasks.length,"failed")}`)}function firstLines(text,most){const lines=text.
split(`
`);return lines.length<=most?text:[...lines.slice(0,most),"\u2026"].join(`
`)}function takeTraces(causes,room){const having=causes.filter(([task])=>(0,excerpts.I3)(task.output?.trace)),groups=[...Map.
groupBy(having,([{output}])=>output?.trace?.text).values()],sizes=new Map(groups.map(same=>[same[0]?.[0],countOf(same)])),
sizeOf=tasks=>`Traces of ${(0,words.nc)(tasks.reduce((sum,task)=>sum+(sizes.get(task)??0),0))}`,first=groups.flatMap(same=>same[0]?.[0]??
[]),taken=takeEnds(first,room,TRACE,sizeOf);for(const[owner,...others]of groups)for(const[task]of owner&&taken.has(owner[0])?
others:[]){const reference=`Its trace is the same as that of ${(0,blocks.TN)(owner[0])}.`;room.take(reference)&&taken.set(
task,reference)}return taken}function takeFailedLogs(causes,room){const isShared=new Set(causes.filter(({length})=>length>
1).flat()),render=({text,isWhole},task)=>{const title=isWhole?"Logs":"The end of the logs";return(0,blocks.TM)(isShared.
has(task)?`${title} of ${(0,blocks.TN)(task)}`:title,(0,text_markdown.EU)(text,"text"))},logs={of:task=>task.output?.logs,
mostBytes:LOG_BYTES,mostLines:1/0,render,renderShort:render},having=causes.flat().filter(task=>(0,excerpts.I3)(task.output?.
logs));return takeEnds(having,room,logs,tasks=>`Logs of ${(0,words.nc)(tasks.length,"failed")}`)}function takeEnds(having,room,piece,name){
const block=(task,bytes,render)=>{const excerpt=piece.of(task);return excerpt?render((0,excerpts.K1)(excerpt,bytes,piece.
mostLines),task):""},whole=allOf(having,room.bytes,task=>block(task,piece.mostBytes,piece.render));if(whole)return room.
takeEach(having,task=>whole.get(task)??"",()=>"");const taken=new Map,share=Math.floor(room.bytes/having.length);for(const task of having){
const overhead=(0,summary_room.$$)(piece.renderShort({text:"",isWhole:!1},task)),part=room.bytes>0?block(task,Math.max(LEAST_BYTES,
share-overhead),piece.renderShort):"";if(part===""||!room.take(part))break;taken.set(task,part)}const[shown,leftOut]=[having.
slice(0,taken.size),having.slice(taken.size)];return shown.length>0&&room.close(`${name(shown)} shortened`),leftOut.length>
0&&room.close(`${name(leftOut)} left out`),taken}function allOf(items,bytes,render){const blocks2=new Map;let left=bytes;
for(const item of items){const block=render(item);if(left-=(0,summary_room.$$)(block),left<0)return;blocks2.set(item,block)}
return blocks2}}),8209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DD:()=>title,Pl:()=>headline,Qb:()=>explanation,d8:()=>why,zs:()=>opening});var _model_errors_0=__webpack_require__(
3434),_model_outcome_10=__webpack_require__(6805),_model_run_9=__webpack_require__(60),_text_cut_11=__webpack_require__(
9967),_text_duration_1=__webpack_require__(5111),_text_plain_2=__webpack_require__(4395),_text_markdown_3=__webpack_require__(
5235),_text_states_4=__webpack_require__(2556),_text_words_5=__webpack_require__(2181),_blocks_6=__webpack_require__(4899),
_failures_7=__webpack_require__(2274),_table_8=__webpack_require__(6593);const LONGEST_VALUE=500,LONGEST_PREFIX=40,MOST_PARAMETERS=30,
MOST_NOTES=10,MOST_COMPUTE=3,FAULT_BYTES=1e5,SHORT=6;function opening(outcome,failures,context,now){const{run}=outcome,head=[
heading(outcome),...explanation(outcome)];return run?(0,_blocks_6.oR)([...head,...outcome.kind==="failed"?why(outcome,failures):
[],notes(run),facts(run,now),identity(run,aside(outcome,context)),parameters(run)]):(0,_blocks_6.oR)([...head,aside(outcome,
context).replace(/^./,first=>first.toUpperCase())])}function afterStart({condition}){return condition.phase!=="ended"?"t\
he run goes on by itself":"the run had ended already, and its end does not count here"}function heading(outcome){return`\
## ${headline(outcome.run,title(outcome))}`}function headline(run,{icon,words}){const name=run?(0,_text_markdown_3.nf)((0,_text_plain_2.
A4)(run.name,_blocks_6.B6).trim()||`Run ${run.runId}`,run.url):"Databricks Run";return`${_text_states_4.$J[icon]} ${name}${words.
startsWith(":")?"":" "}${words}`}function title(outcome){switch(outcome.kind){case"succeeded":return outcome.withFailures?
{icon:"partial",words:"succeeded with failures"}:{icon:"ok",words:"succeeded"};case"failed":return _text_states_4.EM[outcome.
failure];case"started":return{icon:"running",words:"started"};case"nothing-to-run":return{icon:"ok",words:": nothing to \
run"};case"timed-out":return{icon:"timed-out",words:`: not done after ${(0,_text_duration_1.a)(outcome.afterMs)}`};case"\
canceled":return _text_states_4.EM["workflow-canceled"];case"refused":return outcome.inDoubt?{icon:"failed",words:outcome.
run?": cannot tell whether it was repaired":"cannot tell whether a run was started"}:outcome.error.kind==="unreachable"&&
!outcome.run?{icon:"failed",words:"could not start a run"}:_text_states_4.EM[outcome.error.kind]}}function explanation(outcome,faultBytes=FAULT_BYTES){
switch(outcome.kind){case"succeeded":return outcome.withFailures?[(0,_text_markdown_3.CS)("Some tasks failed, and `parti\
al-success` lets that pass.")]:[];case"failed":return outcome.unknown?[(0,_failures_7.EI)(outcome.run.condition)]:(0,_blocks_6.
mt)(outcome.run.condition)?[(0,_text_markdown_3.CS)("Some tasks failed, and `partial-success` is `fail`.")]:[];case"star\
ted":return[(0,_text_markdown_3.CS)(`This step did not wait for it (\`wait: false\`): ${afterStart(outcome.run)}.`)];case"\
nothing-to-run":return[(0,_text_markdown_3.CS)(_text_words_5.OG)];case"timed-out":return[whatBecame(outcome.run,outcome.
fate,"on-timeout")];case"canceled":return[whatBecame(outcome.run,outcome.fate,"on-cancel")];case"refused":{const{error}=outcome;
return[error instanceof _model_errors_0.dz?faultList(error,faultBytes):(0,_text_markdown_3.CS)(error.message,_blocks_6.bX),
(0,_blocks_6.K2)(error.advice)]}}}function whatBecame(run,fate,input){switch(fate){case"ended":return run?.condition.phase===
"ended"?`The run has ended as ${(0,_blocks_6.o)((0,_text_states_4.kV)(run.condition))}.`:"The run has ended.";case"cance\
ling":return"Databricks accepted the request to cancel the run; this step did not see its end.";case"not-canceled":return`\
\u26A0\uFE0F The run was **not canceled** and may go on: ${(0,_text_markdown_3.nf)("cancel it in Databricks",run?.url)}.`;case"\
not-started":return"Nothing had been started.";case"left":return(0,_text_markdown_3.CS)(`The run was left running, as \`${input}\
: leave\` says.`);case"unknown":return run?"It is not known what became of the run: the clean-up step of this action loo\
ks for it.":"No run is known to have started. If one did all the same, the clean-up step of this action looks for it."}}
function faultList({faults},bytes){const lines=[];let left=bytes;for(const{input,message}of faults){const line=`- ${(0,_text_markdown_3.
aY)(input)}: ${(0,_text_markdown_3.CS)(message,_blocks_6.bX)}`;if(left-=Buffer.byteLength(line),left<0&&lines.length>0)break;
lines.push(line)}const rest=faults.length-lines.length;return[...lines,...rest>0?[`- and ${rest} more, which the log has`]:
[]].join(`
`)}function why({run,error},failures){const[only]=failures,inSight=failures.length===1&&run.tasks.length<=SHORT&&only&&squeezed(
(0,_failures_7.Mz)(only))===squeezed(error),task=(0,_model_run_9.gV)((0,_model_outcome_10.zV)(run.tasks));return[error&&
!inSight?`> ${task?`${(0,_blocks_6.TN)(task)}: `:""}${(0,_text_markdown_3.CS)(error,_blocks_6.WP)}`:void 0,failures.length===
0?(0,_blocks_6.K2)((0,_failures_7.ik)(run.condition)):void 0]}function squeezed(text){return text.replace(/\s+/g," ").trim()}
function notes({notes:all=[]}){const told=all.map(note=>(0,_text_markdown_3.CS)(note,_blocks_6.WP)).filter(note=>note.trim()),
rest=told.length-MOST_NOTES;return[...told.slice(0,MOST_NOTES),...rest>0?[`and ${rest} more`]:[]].map(note=>`> \u2139\uFE0F ${note}`).
join(`
>
`)}function facts(run,now){const[only,...others]=run.tasks,took=elapsed(run,now);if(only&&others.length===0)return(0,_table_8.
er)(only,run,took);const[told,usual]=[(0,_text_words_5.c_)(run.tasks),(0,_text_words_5.s0)(run.usualMs)];return[told&&`*\
*${told}**`,took&&usual?`${took} (${usual})`:took].filter(Boolean).join(" \xB7 ")}function elapsed(run,now){return run.totalMs!==
void 0?(0,_text_duration_1.a)(run.totalMs):run.startedAt===void 0?"":run.endedAt!==void 0?(0,_text_duration_1.a)(run.endedAt-
run.startedAt):(0,_table_8.qX)(run.startedAt,now)?"":`${(0,_text_duration_1.a)(now-run.startedAt)} so far`}function identity(run,added){
return[(0,_text_markdown_3.nf)(`Run ${run.runId}`,run.url),(0,_table_8.G3)(run)?"one-time run":run.jobId?(0,_text_markdown_3.
nf)(`job ${run.jobId}`,jobPage(run)):"",known(run.condition)?(0,_blocks_6.o)((0,_text_states_4.kV)(run.condition)):"",added,
run.creator?`by ${(0,_blocks_6.o)(run.creator)}`:"",run.performanceTarget?`performance target ${(0,_blocks_6.o)(run.performanceTarget)}`:
"",run.usagePolicy?`usage policy ${(0,_blocks_6.o)(run.usagePolicy)}`:"",compute(run),run.startedAt===void 0?"":`started\
 ${timestamp(run.startedAt)}`].filter(Boolean).join(" \xB7 ")}function compute({tasks}){const all=[...new Set(tasks.flatMap(
task=>task.compute??[]))];return all.length>0?`compute ${(0,_text_cut_11.yU)(all,_blocks_6.o,MOST_COMPUTE)}`:""}function known({
lifeCycle,result}){return lifeCycle!==""||result!==""}function jobPage({url,jobId}){const end=url.indexOf(`/jobs/${jobId}\
/runs/`);if(end<0)return;const query=/\?o=\d+/.exec(url)?.[0]??"";return`${url.slice(0,end)}/jobs/${jobId}${query}`}function timestamp(ms){
const date=new Date(ms);return Number.isNaN(date.getTime())?"at an unknown time":`${date.toISOString().slice(0,16).replace(
"T"," ")} UTC`}function aside(outcome,{runAttempt}){const kind=failureKind(outcome),again=Number(runAttempt)>1?`workflow\
 attempt ${(0,_text_markdown_3.X1)(runAttempt)}`:"";return[kind&&`failure kind ${(0,_text_markdown_3.aY)(kind)}`,again].
filter(Boolean).join(" \xB7 ")}function failureKind(outcome){switch(outcome.kind){case"failed":return outcome.failure;case"\
timed-out":return"wait-timeout";case"canceled":return"workflow-canceled";case"refused":return outcome.error.kind;case"su\
cceeded":case"started":case"nothing-to-run":return}}function parametersOf(run){if(run.parameters.length>0||!(0,_table_8.
G3)(run))return run.parameters;const given=run.tasks.flatMap(({key,notebook})=>(notebook?.parameters??[]).map(({name,value})=>({
key,name,value})));return[...Map.groupBy(given,({name})=>name).values()].flatMap(same=>{const[first]=same;return first&&
same.every(({value})=>value===first.value)?[{name:first.name,value:first.value}]:same.map(({key,name,value})=>({name:`${(0,_text_cut_11.
ml)(key,LONGEST_PREFIX,"both")}: ${name}`,value}))})}function parameters(run){const all=parametersOf(run),shown=all.slice(
0,MOST_PARAMETERS),pairs=shown.map(({name,value})=>[(0,_blocks_6.o)(name),parameterValue(value)]);if(all.length<=3&&all.
every(({name,value})=>name.length+value.length<=60))return pairs.length>0?`Parameters: ${pairs.map(([name,value])=>`${name}\
 = ${value}`).join(", ")}`:"";const rest=all.length-shown.length,head=all.length===1?"1 parameter":`${all.length} parame\
ters`;if(pairs.some(([,value])=>value.includes("|")))return(0,_blocks_6.TM)(head,[...pairs.map(([name,value])=>`- ${name}\
 = ${value}`),...rest>0?[`- and ${rest} more`]:[]].join(`
`));const rows=[...pairs.map(([name,value])=>`| ${name} | ${value} |`),...rest>0?[`| and ${rest} more | |`]:[]];return(0,_blocks_6.
TM)(head,["| Parameter | Value |","| :--- | :--- |",...rows].join(`
`))}function parameterValue(value){const text=(0,_text_plain_2.wh)((0,_text_cut_11.VI)(value,8*LONGEST_VALUE)).trim();if(text===
"")return"(empty)";if(text.length<=LONGEST_VALUE&&value.length<=8*LONGEST_VALUE)return(0,_text_markdown_3.Bj)(text);const end=text.
lastIndexOf(`
`,LONGEST_VALUE);return end>0?(0,_text_markdown_3.Bj)(`${text.slice(0,end)} \u2026`):`(${value.length} characters)`}}),3948:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IW:()=>remarks,Ko:()=>takeFailedCells,N1:()=>takeFailedResults,R9:()=>outputSection,
UJ:()=>singleOutput,sV:()=>takeOutputs});var _text_plain_0=__webpack_require__(4395),_text_markdown_1=__webpack_require__(
5235),_text_words_2=__webpack_require__(2181),_blocks_3=__webpack_require__(4899),_excerpts_4=__webpack_require__(7923),
_room_5=__webpack_require__(7474);const RESULT_BYTES=32768,LOG_BYTES=65536,OPEN_LINES=15,LONGEST_LINE=100,CELLS_BYTES=65536,
LEAST_CELL_BYTES=600,LABEL_BYTES=25,LONGEST_WORD=40;function takeOutputs(tasks,room,isSingle){const having=tasks.filter(
hasResult),results=room.takeEach(having,resultBlock,count=>`Results of ${(0,_text_words_2.nc)(count)} left out`,frameBytes),
printed=tasks.filter(task=>(0,_excerpts_4.I3)(task.output?.logs)),render=task=>logBlock(task,isSingle),logs=room.takeEach(
printed,render,count=>`Logs of ${(0,_text_words_2.nc)(count)} left out`,frameBytes),cells=room.takeEach(tasks.filter(hasCells),
task=>isSingle?(0,_blocks_3.TM)("What the cells printed",cellsBlock(task)):cellsBlock(task),count=>`Cells of ${(0,_text_words_2.
nc)(count)} left out`,frameBytes);return{results,logs,cells}}function takeFailedCells(causes,room){const isShared=new Set(
causes.filter(({length})=>length>1).flat()),render=task=>(0,_blocks_3.TM)(`What the other cells${isShared.has(task)?` of\
 ${(0,_blocks_3.TN)(task)}`:""} printed`,cellsBlock(task)),having=causes.flat().filter(hasCells);return room.takeEach(having,
render,count=>`Cells of ${(0,_text_words_2.nc)(count,"failed")} left out`)}function hasCells({output}){return(output?.cells??
[]).length>0}function cellsBlock(task){const cells=task.output?.cells??[],share=Math.max(LEAST_CELL_BYTES,Math.floor(CELLS_BYTES/
cells.length)),shown=cells.slice(0,CELLS_BYTES/LEAST_CELL_BYTES),blocks=shown.map(({number,source,printed})=>{const{text,
isWhole}=(0,_excerpts_4.K1)({text:printed,truncated:!1},share,1/0),[line=""]=source.trim().split(`
`,1),name=`${isWhole?"Cell":"The end of cell"} ${number}`;return(0,_blocks_3.GA)(`${name}${line&&`, ${(0,_text_markdown_1.
aY)((0,_text_plain_0.A4)(line,LONGEST_LINE))}`}`,(0,_text_markdown_1.EU)(text,"text"))});return(0,_blocks_3.oR)([...blocks,
cells.length>shown.length?"More cells printed something than are shown here.":""])}function takeFailedResults(causes,room){
const isShared=new Set(causes.filter(({length})=>length>1).flat()),having=causes.flat().filter(task=>task.kind!=="condit\
ion"&&(0,_excerpts_4.I3)(task.output?.result)),render=task=>{const{title,block}=resultParts(task.output?.result);return(0,_blocks_3.
TM)(isShared.has(task)?`${title} of ${(0,_blocks_3.TN)(task)}`:title,block)};return room.takeEach(having,render,count=>`\
Results of ${(0,_text_words_2.nc)(count,"failed")} left out`)}function outputSection(tasks,{results,logs,cells}){const shown=tasks.
filter(task=>results.has(task)||logs.has(task)||cells.has(task));if(shown.length===0)return"";const rows=shown.length>_blocks_3.
qz?shown.filter(fitsInRow):[],isRow=new Set(rows),blocks=shown.filter(task=>!isRow.has(task)).map(task=>{const block=(0,_blocks_3.
oR)([results.get(task),logs.get(task),cells.get(task)]);return(shown.length>_blocks_3.qz&&!isLong(block)?_blocks_3.GA:_blocks_3.
TM)(`${(0,_blocks_3.I9)(task)} ${(0,_blocks_3.TN)(task)}`,block)}),content=(0,_blocks_3.oR)([resultTable(rows,rows.some(
task=>logs.has(task))),...blocks]);return`### Results and logs

${shown.length>_blocks_3.qz?(0,_blocks_3.TM)((0,_text_words_2.nc)(shown.length),content):content}`}function singleOutput(task,{
results,logs,cells}){return(0,_blocks_3.oR)([results.get(task),logs.get(task),cells.get(task)])}function resultTable(tasks,withLogs){
if(tasks.length===0)return"";const columns=["Task","Result",...withLogs?["Logs"]:[]],rows=tasks.map(({output,...task})=>{
const texts=[output?.result,...withLogs?[output?.logs]:[]];return[`${(0,_blocks_3.I9)(task)} ${(0,_blocks_3.TN)(task)}`,
...texts.map(text=>(0,_excerpts_4.I3)(text)?(0,_text_markdown_1.aY)(text.text):"")]});return[columns,columns.map(()=>":-\
--"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join(`
`)}function fitsInRow(task){const{output}=task;return!hasCells(task)&&!output?.note&&!output?.link&&[output?.result,output?.
logs].every(text=>!(0,_excerpts_4.I3)(text)||isLine(text))}function isLine({text,truncated}){if(truncated||text.length>LONGEST_LINE)
return!1;const line=text.trim();return!/[\r\n]/.test(line)&&Buffer.byteLength((0,_text_markdown_1.aY)(line))<=Buffer.byteLength(
line)+LABEL_BYTES}function hasResult({kind,output}){return!output||kind==="condition"?!1:(0,_excerpts_4.I3)(output.result)||
!!output.link||!!output.note&&kind!=="for-each"}function resultBlock(task){const{note="",result}=task.output??{};if(result&&
result.text.length<=LONGEST_WORD&&note.includes(result.text))return(0,_blocks_3.oR)(remarks(task));const{title,block}=resultParts(
result);return(0,_blocks_3.oR)([block&&(0,_blocks_3.GA)(title,block),...remarks(task)])}function remarks({output}){return[
output?.note?(0,_text_markdown_1.CS)(output.note,_blocks_3.bX):"",output?.link?(0,_text_markdown_1.nf)("Open its result",
output.link):""]}function resultParts(result){if(!(0,_excerpts_4.I3)(result))return{title:"Result",block:""};const{text,
isWhole}=(0,_excerpts_4.Ir)(result,RESULT_BYTES),block=(0,_text_markdown_1.EU)(text,/^\s*[[{]/.test(text)?"json":"text");
return{title:isWhole?"Result":"The beginning of the result",block}}function logBlock(task,isSingle){const logs=task.output?.
logs;if(!logs)return"";const{text,isWhole}=(0,_excerpts_4.K1)(logs,LOG_BYTES,1/0);return(isSingle&&isLong(text)?_blocks_3.
TM:_blocks_3.GA)(isWhole?"Logs":"The end of the logs",(0,_text_markdown_1.EU)(text,"text"))}function isLong(text){return text.
split(`
`,OPEN_LINES+1).length>OPEN_LINES}function frameBytes(task){return(0,_room_5.$$)((0,_blocks_3.TM)(`${(0,_blocks_3.I9)(task)}\
 ${(0,_blocks_3.TN)(task)}`," "))}}),6593:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AX:()=>taskTable,D_:()=>unbroken,G3:()=>isOneTime,er:()=>taskLine,qX:()=>hasOnlyBegun,
se:()=>tasksInOrder,yi:()=>repairTable});var _model_run_6=__webpack_require__(60),_text_duration_0=__webpack_require__(5111),
_text_cut_7=__webpack_require__(9967),_text_plain_1=__webpack_require__(4395),_text_markdown_2=__webpack_require__(5235),
_text_states_3=__webpack_require__(2556),_text_words_4=__webpack_require__(2181),_blocks_5=__webpack_require__(4899);const MOST_ATTEMPTS=10,
MOST_REPAIRS=10,MOST_REPAIRED=8,LONGEST_PATH=60,ONLY_BEGUN=1e3,NO_BREAK="\xA0",EM_SPACE="\u2003";function isOneTime({runType}){
return runType==="SUBMIT_RUN"}function hasOnlyBegun(startedAt,now){return now-startedAt<ONLY_BEGUN}function taskLine(task,run,took){
const isRetried=task.attempts.length>1,split=isRetried?"":(0,_text_words_4.PV)(took,(0,_model_run_6.mh)(task)),beside=[took&&
(0,_text_words_4.s0)(run.usualMs),split].filter(Boolean).join(", "),time2=[took,beside&&`(${beside})`].filter(Boolean).join(
" "),tried=isRetried?`attempts ${attempts(task)}`:"";return[`${(0,_blocks_5.I9)(task)} ${(0,_blocks_5.PU)(task)}: ${(0,_blocks_5.
c2)(task)}`,kindOf(task,run),time2,tried].filter(Boolean).join(" \xB7 ")}function taskTable(run,room,now){const all=rowsOf(
run.tasks);if(all.length<2)return"";const columns=["","Task","Kind","Result",...all.some(({task})=>task.attempts.length>
1)?["Attempts"]:[],"Time"],head=[`| ${columns.join(" | ")} |`,`| ${columns.map(()=>":---").join(" | ")} |`].join(`
`),rows=new Map,add=(some,what)=>{const render=one=>row(one,run,columns.includes("Attempts"),now),taken=room.takeEach(some,
render,count=>`Rows of ${(0,_text_words_4.nc)(count,what)} left out`);for(const[one,text]of taken)rows.set(one,text)},{failed=[],
ok=[],rest=[]}=Object.groupBy(all,({task})=>rowClass(task));room.take((0,_blocks_5.TM)((0,_text_words_4.nc)(all.length),
head)),add(failed,"failed"),add(rest,"other"),add(ok,"succeeded");const body=all.flatMap(one=>rows.get(one)??[]);if(body.
length===0)return"";const table=[head,...body].join(`
`),extent=body.length<all.length?`${body.length} of`:"All";return all.length>_blocks_5.Bn?(0,_blocks_5.TM)(`${extent} ${(0,_text_words_4.
nc)(all.length)}`,table):table}function rowsOf(tasks,depth=0){return tasksInOrder(tasks).flatMap(task=>[{task,depth},...(0,_blocks_5.
t2)(task)?rowsOf(task.children??[],depth+1):[]])}function rowClass(task){return(0,_model_run_6.WN)(task)?"failed":(0,_model_run_6.
mh)(task).condition.verdict?.kind==="success"?"ok":"rest"}function tasksInOrder(tasks){const{failed=[],look=[],rest=[]}=Object.
groupBy(tasks,task=>PLACES[(0,_text_words_4.al)(task).icon]);return[...failed,...look,...rest]}const PLACES={failed:"fai\
led","timed-out":"failed",canceled:"look",partial:"look",unknown:"look",running:"look",terminating:"look",waiting:"rest",
skipped:"rest",ok:"rest"};function row({task,depth},run,withAttempts,now){return`| ${[(0,_blocks_5.I9)(task),`${depth>0?
`${EM_SPACE.repeat(depth)}\u21B3${NO_BREAK}`:""}${(0,_blocks_5.PU)(task)}`,kindOf(task,run),(0,_blocks_5.c2)(task),...withAttempts?
[attempts(task)]:[],time((0,_model_run_6.mh)(task),now)].join(" | ")} |`}function kindOf(task,run){const path=isOneTime(
run)?(0,_text_cut_7.ml)((0,_text_plain_1.A4)(task.notebook?.path??"",_blocks_5.bX),LONGEST_PATH,"both"):"",kind=[(0,_text_markdown_2.
X1)((0,_text_words_4.Ep)(task)),task.childRun&&(0,_text_markdown_2.nf)(`run ${task.childRun.runId}`,task.childRun.url)].
filter(Boolean).join(" ");return path?`${kind} ${(0,_text_markdown_2.aY)(path)}`:kind}function attempts(task){const shown=task.
attempts.slice(-MOST_ATTEMPTS),first=task.attempts.length-shown.length+1;if(task.attempts.length===1)return hasRun(task.
attempts[0])?"1":"";const cells=shown.map((attempt,index)=>`${_text_states_3.$J[(0,_text_states_3.ZG)(attempt.condition)]}${NO_BREAK}${(0,_text_markdown_2.
nf)(String(first+index),attempt.url)}`);return[...first>1?["\u2026"]:[],...cells].join(" ")}function hasRun({condition,startedAt}){
return condition.verdict?.kind!=="not-run"&&(condition.phase!=="waiting"||startedAt!==void 0)}function time(attempt,now){
const{totalMs,startedAt,condition}=attempt,isGoingOn=condition.phase!=="ended"&&startedAt!==void 0&&!hasOnlyBegun(startedAt,
now),total=totalMs??(isGoingOn?now-startedAt:void 0);if(total===void 0||condition.verdict?.kind==="not-run")return"";const took=(0,_text_duration_0.
a)(total),split=(0,_text_words_4.PV)(took,attempt);return unbroken(split?`${took}<br><sub>${split}</sub>`:took)}function unbroken(times){
return times.replace(/ (?=\d)/g,NO_BREAK)}function repairTable({repairs:all=[]}){if(all.length===0)return"";const earlier=Math.
max(0,all.length-MOST_REPAIRS),rows=all.slice(earlier).map((repair,index)=>repairRow(repair,earlier+index+1));return`###\
 Repairs

${[...["| # | Repair | Tasks run again | Result |","| :--- | :--- | :--- | :--- |",...earlier>0?[`| \u2026 | ${earlier} \
earlier | | |`]:[]],...rows].join(`
`)}`}function repairRow({repairId,taskKeys,result},number){const keys=(0,_text_cut_7.yU)(taskKeys,_blocks_5.o,MOST_REPAIRED),
end=result?(0,_text_markdown_2.X1)((0,_text_plain_1.A4)(result,_blocks_5.B6)):"going on";return`| ${number} | ${(0,_blocks_5.
o)(repairId)} | ${keys} | ${end} |`}})};
