export const id=473;export const ids=[473,523];export const modules={1473:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{createFiles:()=>createFiles});var failure=__webpack_require__(
6085);var plain=__webpack_require__(4395);var page=__webpack_require__(7523);var run=__webpack_require__(60);;function iterationStates(iterations){
return iterations.map(task=>({key:task.key,...ofAttempt((0,run.mh)(task))}))}function eventLine(event,at){const fields=fieldsOf(
event);return fields&&JSON.stringify({at:new Date(at).toISOString(),event:event.type,...fields})}function fieldsOf(event){
switch(event.type){case"look":return event.changes.length===0?void 0:{run:runOf(event.run),changes:event.changes.map(changeOf)};case"\
run-ended":return{run:runOf(event.run)};case"starting":return{endpoint:event.request.endpoint,token:event.request.body.idempotency_token,
job_id:event.jobId};case"run":return{run_id:event.runId,origin:event.origin,job_id:event.jobId};case"output":return{...attemptOf(
event),error:event.output.error,note:event.output.note};case"output-lost":return{...attemptOf(event),reason:event.reason};case"\
exported":return{...attemptOf(event),pages:event.pages.map(({kind,name})=>({kind,name}))};case"cells-lost":return{task:event.
task.key,...ofAttempt(event.attempt),reason:event.reason};case"child-look":if(event.changes.length===0)return void 0;return{
...attemptOf(event),child_run:runOf(event.run),changes:event.changes.map(changeOf)};case"iterations":return{...attemptOf(
event),iterations:(0,run.ai)(event.iterations)};case"follow-lost":return{task:event.path.join("/"),reason:event.reason};case"\
repairing":case"repaired":return{task_keys:event.taskKeys,..."repairId"in event?{repair_id:event.repairId}:{}};case"outa\
ge":return{...event.trouble};case"ended":return endOf(event.outcome);default:{const{type:_,...fields}=event;return fields}}}
function runOf({runId,condition}){return{run_id:runId,...conditionOf(condition)}}function changeOf(change){return change.
kind==="run"?{of:"run",...conditionOf(change.after)}:{of:"task",...attemptOf(change)}}function attemptOf({path,attempt}){
return{task:path.join("/"),...ofAttempt(attempt)}}function ofAttempt({runId,number,condition}){return{run_id:runId,attempt:number+
1,...conditionOf(condition)}}function conditionOf({lifeCycle,result,code,message}){return{life_cycle:lifeCycle,result:result||
void 0,code:code||void 0,message:message||void 0}}function endOf(outcome){const tasks=outcome.run?.tasks.map(task=>[task.
key,(0,run.mh)(task).condition.result]);return{end:outcome.kind,..."fate"in outcome?{fate:outcome.fate}:{},..."error"in outcome?
{error:typeof outcome.error==="string"?outcome.error:outcome.error.message}:{},...tasks?{tasks:Object.fromEntries(tasks)}:
{}}};const SECRET_FIELDS=["artifacts_link","artifacts_headers"];const MASK="***";function hiddenIn(value,hide){if(typeof value===
"string")return hide(value);if(Array.isArray(value))return value.map(entry=>hiddenIn(entry,hide));if(typeof value!=="obj\
ect"||value===null)return value;return Object.fromEntries(Object.entries(value).map(([name,inner])=>[hide(name),SECRET_FIELDS.
includes(name)?MASK:hiddenIn(inner,hide)]))}function hiddenJson(value,hide){return`${JSON.stringify(hiddenIn(value,hide),
void 0,2)}
`};function artifactsLinkIn(answer){const{artifacts_link:url,artifacts_headers:headers}=objectOf(answer?.dbt_output);if(typeof url!==
"string"||url==="")return void 0;const texts=Object.entries(objectOf(headers)).filter(pair=>typeof pair[1]==="string");return{
url,headers:Object.fromEntries(texts)}}function objectOf(value){return typeof value==="object"&&value!==null?{...value}:
{}}var cut=__webpack_require__(9967);var annotations=__webpack_require__(1116);var step_outputs=__webpack_require__(9373);
var words=__webpack_require__(2181);;function xml_element(name,attributes,children){return plain2=>{const pairs=Object.entries(
attributes).flatMap(([key,value])=>value===void 0?[]:[` ${key}="${inAttribute(plain2(value))}"`]);const inner=children.map(
child=>typeof child==="string"?escaped(plain2(child)):child(plain2));const isText=children.some(child=>typeof child==="s\
tring");const open=`<${name}${pairs.join("")}`;if(children.length===0)return`${open}/>`;return isText?`${open}>${inner.join(
"")}</${name}>`:`${open}>
${inner.join("\n")}
</${name}>`}}function inAttribute(text){return escaped(text).replaceAll("\n","&#10;").replaceAll("	","&#9;")}const ENTITIES={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function escaped(text){return text.replace(/[\ufffe\uffff]/g,
"").replace(/[&<>"']/g,character=>ENTITIES[character]??"")};const LONGEST_TRACE=8e3;const LONGEST_PRINTED=4e3;const LONGEST_MESSAGE=3e3;
const LONGEST_NAME=500;function junitXml(outcome,{hide,outputs}){const{run:run2}=outcome;const suite=run2?.name||"Databr\
icks run";const ofTasks=run2?casesOf(run2.tasks,[],{suite,outputs,isLeft:outcome.kind==="started"}):[];const cases=[...ofTasks,
...ofRun(outcome,suite,ofTasks)];const count=(...kinds)=>String(cases.filter(({result})=>kinds.includes(result.kind)).length);
const totals={name:suite,tests:String(cases.length),failures:count("failure"),errors:count("error"),skipped:count("skipp\
ed"),...timeOf(run2?.totalMs===void 0?void 0:run2.totalMs/1e3)};const timestamp=run2?.startedAt===void 0?{}:{timestamp:new Date(
run2.startedAt).toISOString()};const body=xml_element("testsuite",{...totals,...timestamp},cases.map(caseElement));const xml=xml_element(
"testsuites",totals,[body])(text=>hide((0,plain.wh)(text)));return`<?xml version="1.0" encoding="UTF-8"?>
${xml}
`}function casesOf(tasks,above,telling){return tasks.flatMap(task=>[...casesOfTask(task,above,telling),...casesOf(shownChildren(
task),[...above,task.key],telling)])}function shownChildren({kind,children=[]}){return kind==="for-each"?children.filter(
hasFailed):children}function hasFailed(task){return(0,run.mh)(task).condition.verdict?.kind==="failure"}function casesOfTask(task,above,{
suite,outputs,isLeft}){const{output}=task;const tests=output?.tests?.failed??[];const ofTests=hasFailed(task)?tests.map(
test=>testCase(test,[...above,task.key].join("/"))):[];if(ofTests.length>0&&(0,annotations.B)(task)&&ofTests.length===failedTests(
output))return ofTests;const attempt=(0,run.mh)(task);const earlier=task.attempts.slice(0,-1).filter(isFailure);const ofTask={
name:task.key,classname:above.join("/")||suite,...output?.place?{place:output.place}:{},...attempt.totalMs===void 0?{}:{
seconds:attempt.totalMs/1e3},result:resultOf(attempt,output,isLeft),earlier:earlier.map(one=>resultOf(one,outputs.get(one.
runId),isLeft)),...hasFailed(task)&&output?.logs?{printed:output.logs.text}:{}};return[ofTask,...ofTests]}function failedTests(output){
const{failed=0,errors=0}=output?.tests?.counts??{};return failed+errors}function isFailure({condition}){return condition.
verdict?.kind==="failure"}function resultOf({condition,url},output,isLeft){const{verdict,result,message,lifeCycle}=condition;
switch(verdict?.kind){case"success":case"success-with-failures":return{kind:"passed"};case"not-run":return{kind:"skipped",
message:message||result};case"failure":{const{title,message:said}=output?.exception??{};const trace=[output?.trace?.text??
output?.error,url].filter(Boolean).join("\n");return{kind:"failure",message:said||output?.error||message||result,type:title??
result,trace}}case void 0:if(isLeft)return{kind:"skipped",message:"It was not waited for."};return{kind:"error",message:"\
It had not ended when the step did.",type:lifeCycle||"not ended"}}}function testCase({id:id2,kind,message,place},classname){
const result={kind:kind==="error"?"error":"failure",message,type:kind,trace:message};return{name:id2,classname,...place?
{place}:{},result}}function ofRun(outcome,classname,cases){const message=(0,step_outputs.kc)(outcome);if(outcome.kind===
"nothing-to-run")return[{name:"run",classname,result:{kind:"skipped",message:words.OG}}];const isTold=cases.some(({result})=>result.
kind==="failure"||result.kind==="error");const isGood=outcome.kind==="succeeded"||outcome.kind==="started";if(isGood||isTold)
return[];const type=outcome.kind==="refused"?outcome.error.kind:outcome.kind;return[{name:"run",classname,result:{kind:"\
error",message:message||"The run failed.",type}}]}function caseElement({name,classname,place,seconds,result,earlier=[],printed}){
const attributes={name:(0,cut.ml)(name,LONGEST_NAME,"both")||"unnamed",classname:(0,cut.ml)(classname,LONGEST_NAME,"both"),
...place?{file:place.file}:{},...place?.line===void 0?{}:{line:String(place.line)},...timeOf(seconds)};return xml_element(
"testcase",attributes,[...result.kind==="passed"?[]:[resultElement(result.kind,result)],...earlier.map(one=>retryElement(
result.kind==="passed"?"flakyFailure":"rerunFailure",one)),...printed?[xml_element("system-out",{},[(0,cut.pJ)(printed,LONGEST_PRINTED)])]:
[]])}function resultElement(name,{message,type,trace}){return xml_element(name,described(message,type),trace?[(0,cut.pJ)(
trace,LONGEST_TRACE)]:[])}function retryElement(name,{message,type,trace=""}){return xml_element(name,described(message,
type),[xml_element("stackTrace",{},[(0,cut.pJ)(trace,LONGEST_TRACE)])])}function described(message="",type){const attributes={
message:(0,cut.ml)(message,LONGEST_MESSAGE)||"It failed, and nothing says why."};return type?{...attributes,type:(0,cut.
ml)(type,LONGEST_NAME)}:attributes}function timeOf(seconds){return{time:(seconds??0).toFixed(3)}}var external_node_crypto_=__webpack_require__(
7598);;const names_LONGEST_NAME=100;const HASH_DIGITS=8;const DEVICES=/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;function createNames(){
const taken=new Map;const nameOf=(folder,what)=>{const plain2=safeName(what);const place=[...folder,plain2].join("/").toLowerCase();
const owner=taken.get(place)??what;taken.set(place,owner);return owner===what?plain2:withHash(plain2,what)};return{nameOf,
folderOf:path=>path.reduce((above,key)=>[...above,"tasks",nameOf([...above,"tasks"],key)],[])}}function safeName(what){const isSafe=/^[\w[][\w.[\]-]*$/.
test(what)&&!what.endsWith(".")&&!DEVICES.test(what);return isSafe&&what.length<=names_LONGEST_NAME?what:withHash(what,what)}
function withHash(name,what){const hash=(0,external_node_crypto_.createHash)("sha256").update(what).digest("hex").slice(
0,HASH_DIGITS);const safe=name.slice(0,names_LONGEST_NAME-HASH_DIGITS-1).replace(/[^\w-]+/g,"_").replace(/^_/,"");return safe===
""?`task-${hash}`:`${safe}-${hash}`};function createFiles(dependencies){const{folder,hide,clock,context}=dependencies;const names=createNames();
const exported=new Set;let isRunWritten=false;const filesOf=(event,state)=>{switch(event.type){case"look":{for(const{key}of event.
run.tasks.toSorted((a,b)=>a.key<b.key?-1:1))names.folderOf([key]);const isFirst=!isRunWritten;isRunWritten=true;return isFirst?
runFile(state,hide):[]}case"output":return outputFiles(attemptFolder(names,event),event.output,hide);case"output-lost":return[
[[...attemptFolder(names,event),"error.txt"],`${hide(event.reason)}
`]];case"iterations":return[[[...names.folderOf(event.path),"iterations.json"],hiddenJson(iterationStates(event.iterations),
hide)]];case"exported":exported.add(event.attempt.runId);return pageFiles(names,event,hide);case"run-ended":return runFile(
state,hide);case"ended":return[...runFile(state,hide),...endFiles(event.outcome,state)];default:return[]}};const endFiles=(outcome,{
outputs})=>[[["junit.xml"],junitXml(outcome,{hide,outputs})],[["summary.md"],hide((0,page.renderSummary)(outcome,context,
clock.now()))]];return async(event,state)=>{const failures=[];const attempt=work=>work.catch(error=>void failures.push(error));
const line=eventLine(event,clock.now());if(line!==void 0)await attempt(folder.addLine("events.jsonl",hide(line)));for(const[
path,content]of filesOf(event,state))await attempt(folder.write(path,content));if(event.type==="output")await attempt(unpackDbt(
{...dependencies,names},event));if(event.type==="cells-lost"&&event.task.kind==="notebook"&&!exported.has(event.attempt.
runId))failures.push(new Error(`notebook.html of task ${(0,plain.TN)(event.task.key)}: ${(0,plain.TN)(event.reason)}`));
if(failures.length>0)throw failures[0]}}async function unpackDbt(dependencies,event){const link=artifactsLinkIn(event.output.
answer);if(link===void 0)return;const{unpackArtifacts}=await __webpack_require__.e(951).then(__webpack_require__.bind(__webpack_require__,
7951));const into=[...attemptFolder(dependencies.names,event),"dbt"];await unpackArtifacts(dependencies,into,link).catch(
error=>{const key=(0,plain.TN)(event.task.key);throw new Error(`the dbt artifacts of task ${key}: ${(0,plain.TN)((0,failure.
U)(error))}`,{cause:error})})}function runFile({run:run2},hide){return run2?.answer?[[["run.json"],hiddenJson(run2.answer,
hide)]]:[]}function attemptFolder(names,{path,task,attempt}){const at=task.attempts.findIndex(({runId})=>runId===attempt.
runId);return[...names.folderOf(path),`attempt-${(at<0?attempt.number:at)+1}`]}function outputFiles(folder,output,hide){
const file=(name,text)=>text===void 0?[]:[[[...folder,name],hide(text)]];return[...output.answer?[[[...folder,"output.js\
on"],hiddenJson(output.answer,hide)]]:[],...file("logs.txt",output.logs),...file("result.txt",output.result),...file("re\
sult.json",isJson(output.result)?output.result:void 0),...file("error.txt",output.error&&(0,plain.uo)(output.error)),...file(
"trace.txt",output.trace&&(0,plain.uo)(output.trace))]}function isJson(text){try{return text!==void 0&&JSON.parse(text)!==
void 0}catch{return false}}function pageFiles(names,event,hide){const folder=attemptFolder(names,event);const notebooks=event.
pages.filter(({kind})=>kind==="notebook");return event.pages.map(page2=>{const[isFirst,at]=[page2===notebooks[0],event.pages.
indexOf(page2)];const name=isFirst?"notebook":`${page2.kind}-${names.nameOf(folder,page2.name||String(at+1))}`;return[[...folder,
`${name}.html`],hide(page2.html)]})}}),7523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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

${block}`;if(room.take(section))return[section];room.close(`${title} left out`);return[]})}})};
