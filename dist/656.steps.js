"use strict";exports.id=656,exports.ids=[656],exports.modules={3918:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>findModel,s:()=>decodeModel});const LONGEST_MODEL=32*2**20,MODEL="__DAT\
ABRICKS_NOTEBOOK_MODEL";function findModel(html){const name=html.indexOf(MODEL);if(name<0)return;const assigned=/^\s{0,20}=\s{0,20}(?=["'{])/.
exec(html.slice(name+MODEL.length,name+MODEL.length+50));if(!assigned)return;const start=name+MODEL.length+assigned[0].length,
opening=html.charAt(start),end=html.indexOf(opening==="{"?"<\/script>":opening,start+1);if(!(end<0||end-start>LONGEST_MODEL))
return opening==="{"?{start,end:html.lastIndexOf("}",end)+1}:{start:start+1,end}}function decodeModel(encoded){if(encoded.
startsWith("{"))return{json:encoded,encode:json=>json.replaceAll("<",String.raw`\u003c`)};const decoded=Buffer.from(encoded,
"base64").toString();if(decoded.startsWith("{"))return{json:decoded,encode:inBase64};if(!(!/^%7b/i.test(decoded)&&!decoded.
includes("%22")))return{json:decodeURIComponent(decoded),encode:json=>inBase64(encodeURIComponent(json))}}function inBase64(text){
return Buffer.from(text).toString("base64")}}),7656:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createFiles:()=>createFiles});var failure=__webpack_require__(
6085),plain=__webpack_require__(4395),page=__webpack_require__(7523);const EVENTS="events.jsonl",OF_THE_RUN=["run.json",
"summary.md","junit.xml"];function createEarlier(folder,names){const forgotten=new Set;let isThere=!1;return{async forgetRun(){
isThere=await folder.has(EVENTS),isThere&&await Promise.all(OF_THE_RUN.map(name=>folder.remove(name)))},async forgetTasks(tasks){
if(isThere)for(const{key}of tasks)forgotten.has(key)||(forgotten.add(key),await folder.removeAttempts(names.folderOf([key])))}}}
var run=__webpack_require__(60);function iterationStates(iterations){return iterations.map(task=>({key:task.key,...ofAttempt(
task,(0,run.mh)(task))}))}function eventLine(event,at){const fields=fieldsOf(event);return fields&&JSON.stringify({at:new Date(
at).toISOString(),event:event.type,...fields})}function fieldsOf(event){switch(event.type){case"look":return event.changes.
length===0?void 0:{run:runOf(event.run),changes:event.changes.map(changeOf)};case"run-ended":return{run:runOf(event.run)};case"\
starting":return{endpoint:event.request.endpoint,token:event.request.body.idempotency_token,job_id:event.jobId};case"run":
return{run_id:event.runId,origin:event.origin,job_id:event.jobId};case"output":return{...attemptOf(event),error:event.output.
error,note:event.output.note};case"output-lost":return{...attemptOf(event),reason:event.reason};case"exported":return{...attemptOf(
event),pages:event.pages.map(({kind,name})=>({kind,name}))};case"cells-lost":return{task:event.task.key,...ofAttempt(event.
task,event.attempt),reason:event.reason};case"child-look":return event.changes.length===0?void 0:{...attemptOf(event),child_run:runOf(
event.run),changes:event.changes.map(changeOf)};case"iterations":return{...attemptOf(event),iterations:(0,run.ai)(event.
iterations)};case"follow-lost":return{task:event.path.join("/"),reason:event.reason};case"repairing":case"repaired":return{
task_keys:event.taskKeys,..."repairId"in event?{repair_id:event.repairId}:{}};case"outage":return{...event.trouble};case"\
ended":return endOf(event.outcome);default:{const{type:_,...fields}=event;return fields}}}function runOf({runId,condition}){
return{run_id:runId,...conditionOf(condition)}}function changeOf(change){return change.kind==="run"?{of:"run",...conditionOf(
change.after)}:{of:"task",...attemptOf(change)}}function attemptOf({path,task,attempt}){return{task:path.join("/"),...ofAttempt(
task,attempt)}}function ofAttempt(task,attempt){const{runId,condition}=attempt;return{run_id:runId,attempt:(0,run.X)(task,
attempt),...conditionOf(condition)}}function conditionOf({lifeCycle,result,code,message}){return{life_cycle:lifeCycle,result:result||
void 0,code:code||void 0,message:message||void 0}}function endOf(outcome2){const tasks=outcome2.run?.tasks.map(task=>[task.
key,(0,run.mh)(task).condition.result]);return{end:outcome2.kind,..."fate"in outcome2?{fate:outcome2.fate}:{},..."error"in
outcome2?{error:typeof outcome2.error=="string"?outcome2.error:outcome2.error.message}:{},...tasks?{tasks:Object.fromEntries(
tasks)}:{}}}var files_hide=__webpack_require__(2752);function artifactsLinkIn(answer){const{artifacts_link:url,artifacts_headers:headers}=objectOf(
answer?.dbt_output);if(typeof url!="string"||url==="")return;const texts=Object.entries(objectOf(headers)).filter(pair=>typeof pair[1]==
"string");return{url,headers:Object.fromEntries(texts)}}function objectOf(value){return typeof value=="object"&&value!==
null?{...value}:{}}var outcome=__webpack_require__(6805),task_report=__webpack_require__(799),cut=__webpack_require__(9967),
annotations=__webpack_require__(1116),step_outputs=__webpack_require__(5421),words=__webpack_require__(2181);function xml_element(name,attributes,children){
return plain2=>{const pairs=Object.entries(attributes).flatMap(([key,value])=>value===void 0?[]:[` ${key}="${inAttribute(
plain2(value))}"`]),inner=children.map(child=>typeof child=="string"?escaped(plain2(child)):child(plain2)),isText=children.
some(child=>typeof child=="string"),open=`<${name}${pairs.join("")}`;return children.length===0?`${open}/>`:isText?`${open}\
>${inner.join("")}</${name}>`:`${open}>
${inner.join(`
`)}
</${name}>`}}function inAttribute(text){return escaped(text).replaceAll(`
`,"&#10;").replaceAll("	","&#9;")}const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function escaped(text){
return text.replace(/[\ufffe\uffff]/g,"").replace(/[&<>"']/g,character=>ENTITIES[character]??"")}const LONGEST_TRACE=8e3,
LONGEST_PRINTED=4e3,LONGEST_MESSAGE=3e3,LONGEST_NAME=500;function junitXml(outcome2,{hide,known}){const{run:run2}=outcome2,
suite=run2?.name||"Databricks run",ofTasks=run2?casesOf(run2.tasks,[],{suite,known,isLeft:outcome2.kind==="started"}):[],
cases=[...ofTasks,...ofRun(outcome2,suite,ofTasks)],count=(...kinds)=>String(cases.filter(({result})=>kinds.includes(result.
kind)).length),totals={name:suite,tests:String(cases.length),failures:count("failure"),errors:count("error"),skipped:count(
"skipped"),...timeOf(run2?.totalMs===void 0?void 0:run2.totalMs/1e3)},body=xml_element("testsuite",{...totals,...timestampOf(
run2?.startedAt)},cases.map(caseElement));return`<?xml version="1.0" encoding="UTF-8"?>
${xml_element("testsuites",totals,[body])(text=>hide((0,plain.wh)(text)))}
`}function casesOf(tasks,above,telling){return tasks.flatMap(task=>[...casesOfTask(task,above,telling),...casesOf(shownChildren(
task),[...above,task.key],telling)])}function shownChildren({kind,children=[]}){return kind==="for-each"?children.filter(
run.WN):children}function casesOfTask(task,above,{suite,known,isLeft}){const{output}=task,tests=output?.tests?.failed??[],
ofTests=(0,run.WN)(task)?tests.map(test=>testCase(test,[...above,task.key].join("/"))):[];if(ofTests.length>0&&(0,annotations.
B)(task)&&ofTests.length===failedTests(output))return ofTests;const attempt=(0,run.mh)(task),earlier=beforeTheLast(task,
known).filter(run.WN);return[{name:task.key,classname:above.join("/")||suite,...output?.place?{place:output.place}:{},...attempt.
totalMs===void 0?{}:{seconds:attempt.totalMs/1e3},result:resultOf(task,isLeft),earlier:earlier.map(one=>resultOf(one,isLeft)),
...(0,run.WN)(task)&&output?.logs?{printed:output.logs.text}:{}},...ofTests]}function failedTests(output){const{failed=0,
errors=0}=output?.tests?.counts??{};return failed+errors}function beforeTheLast(task,known){const{children:_children,childRun:_childRun,
iterations:_iterations,...seen}=task;return task.attempts.slice(0,-1).map(attempt=>(0,task_report.E)({...seen,attempts:[
attempt]},known))}function resultOf(task,isLeft){const{verdict,result,message,lifeCycle}=(0,run.mh)(task).condition;switch(verdict?.
kind){case"success":case"success-with-failures":return{kind:"passed"};case"not-run":return{kind:"skipped",message:message||
result};case"failure":return failureOf(task);case void 0:return isLeft?{kind:"skipped",message:"It was not waited for."}:
{kind:"error",message:"It had not ended when the step did.",type:lifeCycle||"not ended"}}}function failureOf(task){const{
condition}=(0,run.mh)(task),blamed=(0,outcome.BR)(task),{exception,error,trace}=blamed.output??{},message=exception?.message||
(0,outcome.A3)(task)||condition.message||condition.result,whole=[trace?.text??error,(0,run.mh)(blamed).url].filter(Boolean).
join(`
`);return{kind:"failure",message,type:exception?.title??condition.result,trace:whole}}function testCase({id,kind,message,
place},classname){return{name:id,classname,...place?{place}:{},result:{kind:kind==="error"?"error":"failure",message,type:kind,
trace:message}}}function ofRun(outcome2,classname,cases){const message=(0,step_outputs.kc)(outcome2);if(outcome2.kind===
"nothing-to-run")return[{name:"run",classname,result:{kind:"skipped",message:words.OG}}];const isTold=cases.some(({result})=>result.
kind==="failure"||result.kind==="error");if(outcome2.kind==="succeeded"||outcome2.kind==="started"||isTold)return[];const type=outcome2.
kind==="refused"?outcome2.error.kind:outcome2.kind;return[{name:"run",classname,result:{kind:"error",message,type}}]}function caseElement({
name,classname,place,seconds,result,earlier=[],printed}){const attributes={name:(0,cut.ml)(name,LONGEST_NAME,"both")||"u\
nnamed",classname:(0,cut.ml)(classname,LONGEST_NAME,"both"),...place?{file:place.file}:{},...place?.line===void 0?{}:{line:String(
place.line)},...timeOf(seconds)};return xml_element("testcase",attributes,[...result.kind==="passed"?[]:[resultElement(result.
kind,result)],...earlier.map(one=>retryElement(result.kind==="passed"?"flakyFailure":"rerunFailure",one)),...printed?[xml_element(
"system-out",{},[(0,cut.pJ)(printed,LONGEST_PRINTED)])]:[]])}function resultElement(name,{message,type,trace}){return xml_element(
name,described(message,type),trace?[(0,cut.pJ)(trace,LONGEST_TRACE)]:[])}function retryElement(name,{message,type,trace=""}){
return xml_element(name,described(message,type),[xml_element("stackTrace",{},[(0,cut.pJ)(trace,LONGEST_TRACE)])])}function described(message="",type){
const attributes={message:(0,cut.ml)(message,LONGEST_MESSAGE)||"It failed, and nothing says why."};return type?{...attributes,
type:(0,cut.ml)(type,LONGEST_NAME)}:attributes}function timeOf(seconds){return{time:(seconds??0).toFixed(3)}}function timestampOf(startedAt=NaN){
const date=new Date(startedAt);return Number.isNaN(date.getTime())?{}:{timestamp:date.toISOString()}}var external_node_crypto_=__webpack_require__(
7598);const names_LONGEST_NAME=100,HASH_DIGITS=8,DEVICES=/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;function createNames(){
const taken=new Map,nameOf=(folder,what)=>{const plain2=safeName(what),place=[...folder,plain2].join("/").toLowerCase(),
owner=taken.get(place)??what;return taken.set(place,owner),owner===what?plain2:withHash(plain2,what)},folderIn=(above,key)=>[
...above,"tasks",nameOf([...above,"tasks"],key)];return{nameOf,folderIn,folderOf:path=>path.reduce(folderIn,[]),reserve(above,tasks){
for(const{key}of tasks.toSorted((a,b)=>a.key<b.key?-1:1))folderIn(above,key)}}}function safeName(what){return/^[\w[][\w.[\]-]*$/.
test(what)&&!what.endsWith(".")&&!DEVICES.test(what)&&what.length<=names_LONGEST_NAME?what:withHash(what,what)}function withHash(name,what){
const hash=(0,external_node_crypto_.createHash)("sha256").update(what).digest("hex").slice(0,HASH_DIGITS),safe=name.slice(
0,names_LONGEST_NAME-HASH_DIGITS-1).replace(/[^\w-]+/g,"_").replace(/^_/,"");return safe===""?`task-${hash}`:`${safe}-${hash}`}
var export_model=__webpack_require__(3918);function hiddenPage(html,hide){const place=(0,export_model.P)(html),model=place&&
hiddenModel(html.slice(place.start,place.end),hide);return place===void 0||model===void 0?hide(html):`${hide(html.slice(
0,place.start))}${model}${hide(html.slice(place.end))}`}function hiddenModel(encoded,hide){try{const text=(0,export_model.
s)(encoded);return text===void 0?void 0:hide(text.json)===text.json?encoded:text.encode(JSON.stringify((0,files_hide.k)(
JSON.parse(text.json),hide)))}catch{return}}function createPlaces(names){const above=new Map,childRuns=new Map,taskFolder=({
path,attempt})=>{const key=path.at(-1)??"",parent=above.get(attempt.runId);return parent===void 0?names.folderOf(path):names.
folderIn(parent,key)},folderOf=of=>[...taskFolder(of),`attempt-${numberOf(of)}`],insideOf=of=>numberOf(of)===1?taskFolder(
of):folderOf(of);return{folderOf,insideOf,add(of,tasks,childRunId=""){const folder=childRuns.get(childRunId)??insideOf(of);
childRunId!==""&&childRuns.set(childRunId,folder),names.reserve(folder,tasks);for(const{attempts}of tasks)for(const{runId}of attempts)
runId!==""&&!above.has(runId)&&above.set(runId,folder)}}}function numberOf({task,attempt}){const at=task.attempts.findIndex(
({runId})=>runId===attempt.runId);return(at<0?attempt.number:at)+1}function createFiles(dependencies){const{folder,hide,
clock,context}=dependencies,names=createNames(),places=createPlaces(names),earlier=createEarlier(folder,names),exported=new Set;
let hasBegun=!1,isRunWritten=!1;const filesOf=(event,state)=>{switch(event.type){case"look":{names.reserve([],event.run.
tasks);const isFirst=!isRunWritten;return isRunWritten=!0,isFirst?runFile(state,hide):[]}case"output":return outputFiles(
places.folderOf(event),event.output,hide);case"output-lost":return[[[...places.folderOf(event),"output-lost.txt"],`${hide(
event.reason)}
`]];case"child-look":return places.add(event,event.run.tasks,event.run.runId),[];case"iterations":return places.add(event,
event.shown),[[[...places.insideOf(event),"iterations.json"],(0,files_hide.j)(iterationStates(event.iterations),hide)]];case"\
exported":return exported.add(event.attempt.runId),pageFiles({names,places},event,hide);case"run-ended":return runFile(state,
hide);case"ended":return[...runFile(state,hide),...endFiles(event.outcome,state)];default:return[]}},endFiles=(outcome2,known)=>[
[["junit.xml"],()=>junitXml(outcome2,{hide,known})],[["summary.md"],()=>hide((0,page.renderSummary)(outcome2,context,clock.
now()))]];return async(event,state)=>{const failures=[],attempt=work=>work.catch(error=>{failures.push(error)});hasBegun||
await attempt(earlier.forgetRun()),hasBegun=!0;const line=eventLine(event,clock.now());line!==void 0&&await attempt(folder.
addLine(EVENTS,hide(line)));const files=filesOf(event,state);event.type==="look"&&await attempt(earlier.forgetTasks(event.
run.tasks));for(const file of files)await attempt(writeFile(folder,file));if(event.type==="output"&&await attempt(unpackDbt(
{...dependencies,names},places.folderOf(event),event)),event.type==="cells-lost"&&event.task.kind==="notebook"&&!exported.
has(event.attempt.runId)&&failures.push(new Error(`notebook.html of task ${(0,plain.TN)(event.task.key)}: ${(0,plain.TN)(
event.reason)}`)),failures.length>0)throw failures[0]}}async function writeFile(folder,[path,content]){await folder.write(
path,typeof content=="function"?made(path,content):content)}function made(path,make){try{return make()}catch(error){throw new Error(
`${path.join("/")}: ${(0,failure.U)(error)}`,{cause:error})}}async function unpackDbt(dependencies,folder,event){const link=artifactsLinkIn(
event.output.answer);if(link===void 0)return;const{unpackArtifacts}=await __webpack_require__.e(951).then(__webpack_require__.
bind(__webpack_require__,7951));await unpackArtifacts(dependencies,[...folder,"dbt"],link).catch(error=>{const key=(0,plain.
TN)(event.task.key);throw new Error(`the dbt artifacts of task ${key}: ${(0,plain.TN)((0,failure.U)(error))}`,{cause:error})})}
function runFile({run:run2},hide){return run2?.answer?[[["run.json"],()=>(0,files_hide.j)(run2.answer,hide)]]:[]}function outputFiles(folder,output,hide){
const file=(name,text)=>text===void 0?[]:[[[...folder,name],hide(text)]];return[...output.answer?[[[...folder,"output.js\
on"],(0,files_hide.j)(output.answer,hide)]]:[],...file("logs.txt",output.logs),...file("result.txt",output.result),...file(
"result.json",isJson(output.result)?output.result:void 0),...file("error.txt",output.error&&(0,plain.uo)(output.error)),
...file("trace.txt",output.trace&&(0,plain.uo)(output.trace))]}function isJson(text){try{return text!==void 0&&JSON.parse(
text)!==void 0}catch{return!1}}function pageFiles({names,places},event,hide){const folder=places.folderOf(event),notebooks=event.
pages.filter(({kind})=>kind==="notebook");return event.pages.map(page2=>{const[isFirst,at]=[page2===notebooks[0],event.pages.
indexOf(page2)],name=isFirst?"notebook":`${page2.kind}-${names.nameOf(folder,page2.name||String(at+1))}`;return[[...folder,
`${name}.html`],hiddenPage(page2.html,hide)]})}}),2752:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>hiddenJson,k:()=>hiddenIn});const SECRET_FIELDS=["artifacts_link","arti\
facts_headers"],MASK="***";function hiddenIn(value,hide){return typeof value=="string"?hide(value):Array.isArray(value)?
value.map(entry=>hiddenIn(entry,hide)):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).
map(([name,inner])=>[hide(name),SECRET_FIELDS.includes(name)?MASK:hiddenIn(inner,hide)]))}function hiddenJson(value,hide){
return`${JSON.stringify(hiddenIn(value,hide),void 0,2)}
`}})};
