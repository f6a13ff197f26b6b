"use strict";exports.id=365,exports.ids=[365],exports.modules={2365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createFiles:()=>createFiles});var failure=__webpack_require__(
6085),plain=__webpack_require__(4395),page=__webpack_require__(7523),run=__webpack_require__(60);function iterationStates(iterations){
return iterations.map(task=>({key:task.key,...ofAttempt((0,run.mh)(task))}))}function eventLine(event,at){const fields=fieldsOf(
event);return fields&&JSON.stringify({at:new Date(at).toISOString(),event:event.type,...fields})}function fieldsOf(event){
switch(event.type){case"look":return event.changes.length===0?void 0:{run:runOf(event.run),changes:event.changes.map(changeOf)};case"\
run-ended":return{run:runOf(event.run)};case"starting":return{endpoint:event.request.endpoint,token:event.request.body.idempotency_token,
job_id:event.jobId};case"run":return{run_id:event.runId,origin:event.origin,job_id:event.jobId};case"output":return{...attemptOf(
event),error:event.output.error,note:event.output.note};case"output-lost":return{...attemptOf(event),reason:event.reason};case"\
exported":return{...attemptOf(event),pages:event.pages.map(({kind,name})=>({kind,name}))};case"cells-lost":return{task:event.
task.key,...ofAttempt(event.attempt),reason:event.reason};case"child-look":return event.changes.length===0?void 0:{...attemptOf(
event),child_run:runOf(event.run),changes:event.changes.map(changeOf)};case"iterations":return{...attemptOf(event),iterations:(0,run.
ai)(event.iterations)};case"follow-lost":return{task:event.path.join("/"),reason:event.reason};case"repairing":case"repa\
ired":return{task_keys:event.taskKeys,..."repairId"in event?{repair_id:event.repairId}:{}};case"outage":return{...event.
trouble};case"ended":return endOf(event.outcome);default:{const{type:_,...fields}=event;return fields}}}function runOf({
runId,condition}){return{run_id:runId,...conditionOf(condition)}}function changeOf(change){return change.kind==="run"?{of:"\
run",...conditionOf(change.after)}:{of:"task",...attemptOf(change)}}function attemptOf({path,attempt}){return{task:path.
join("/"),...ofAttempt(attempt)}}function ofAttempt({runId,number,condition}){return{run_id:runId,attempt:number+1,...conditionOf(
condition)}}function conditionOf({lifeCycle,result,code,message}){return{life_cycle:lifeCycle,result:result||void 0,code:code||
void 0,message:message||void 0}}function endOf(outcome){const tasks=outcome.run?.tasks.map(task=>[task.key,(0,run.mh)(task).
condition.result]);return{end:outcome.kind,..."fate"in outcome?{fate:outcome.fate}:{},..."error"in outcome?{error:typeof outcome.
error=="string"?outcome.error:outcome.error.message}:{},...tasks?{tasks:Object.fromEntries(tasks)}:{}}}var files_hide=__webpack_require__(
2752);function artifactsLinkIn(answer){const{artifacts_link:url,artifacts_headers:headers}=objectOf(answer?.dbt_output);
if(typeof url!="string"||url==="")return;const texts=Object.entries(objectOf(headers)).filter(pair=>typeof pair[1]=="str\
ing");return{url,headers:Object.fromEntries(texts)}}function objectOf(value){return typeof value=="object"&&value!==null?
{...value}:{}}var cut=__webpack_require__(9967),annotations=__webpack_require__(1116),step_outputs=__webpack_require__(5421),
words=__webpack_require__(2181);function xml_element(name,attributes,children){return plain2=>{const pairs=Object.entries(
attributes).flatMap(([key,value])=>value===void 0?[]:[` ${key}="${inAttribute(plain2(value))}"`]),inner=children.map(child=>typeof child==
"string"?escaped(plain2(child)):child(plain2)),isText=children.some(child=>typeof child=="string"),open=`<${name}${pairs.
join("")}`;return children.length===0?`${open}/>`:isText?`${open}>${inner.join("")}</${name}>`:`${open}>
${inner.join(`
`)}
</${name}>`}}function inAttribute(text){return escaped(text).replaceAll(`
`,"&#10;").replaceAll("	","&#9;")}const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function escaped(text){
return text.replace(/[\ufffe\uffff]/g,"").replace(/[&<>"']/g,character=>ENTITIES[character]??"")}const LONGEST_TRACE=8e3,
LONGEST_PRINTED=4e3,LONGEST_MESSAGE=3e3,LONGEST_NAME=500;function junitXml(outcome,{hide,outputs}){const{run:run2}=outcome,
suite=run2?.name||"Databricks run",ofTasks=run2?casesOf(run2.tasks,[],{suite,outputs,isLeft:outcome.kind==="started"}):[],
cases=[...ofTasks,...ofRun(outcome,suite,ofTasks)],count=(...kinds)=>String(cases.filter(({result})=>kinds.includes(result.
kind)).length),totals={name:suite,tests:String(cases.length),failures:count("failure"),errors:count("error"),skipped:count(
"skipped"),...timeOf(run2?.totalMs===void 0?void 0:run2.totalMs/1e3)},timestamp=run2?.startedAt===void 0?{}:{timestamp:new Date(
run2.startedAt).toISOString()},body=xml_element("testsuite",{...totals,...timestamp},cases.map(caseElement));return`<?xm\
l version="1.0" encoding="UTF-8"?>
${xml_element("testsuites",totals,[body])(text=>hide((0,plain.wh)(text)))}
`}function casesOf(tasks,above,telling){return tasks.flatMap(task=>[...casesOfTask(task,above,telling),...casesOf(shownChildren(
task),[...above,task.key],telling)])}function shownChildren({kind,children=[]}){return kind==="for-each"?children.filter(
hasFailed):children}function hasFailed(task){return(0,run.mh)(task).condition.verdict?.kind==="failure"}function casesOfTask(task,above,{
suite,outputs,isLeft}){const{output}=task,tests=output?.tests?.failed??[],ofTests=hasFailed(task)?tests.map(test=>testCase(
test,[...above,task.key].join("/"))):[];if(ofTests.length>0&&(0,annotations.B)(task)&&ofTests.length===failedTests(output))
return ofTests;const attempt=(0,run.mh)(task),earlier=task.attempts.slice(0,-1).filter(isFailure);return[{name:task.key,
classname:above.join("/")||suite,...output?.place?{place:output.place}:{},...attempt.totalMs===void 0?{}:{seconds:attempt.
totalMs/1e3},result:resultOf(attempt,output,isLeft),earlier:earlier.map(one=>resultOf(one,outputs.get(one.runId),isLeft)),
...hasFailed(task)&&output?.logs?{printed:output.logs.text}:{}},...ofTests]}function failedTests(output){const{failed=0,
errors=0}=output?.tests?.counts??{};return failed+errors}function isFailure({condition}){return condition.verdict?.kind===
"failure"}function resultOf({condition,url},output,isLeft){const{verdict,result,message,lifeCycle}=condition;switch(verdict?.
kind){case"success":case"success-with-failures":return{kind:"passed"};case"not-run":return{kind:"skipped",message:message||
result};case"failure":{const{title,message:said}=output?.exception??{},trace=[output?.trace?.text??output?.error,url].filter(
Boolean).join(`
`);return{kind:"failure",message:said||output?.error||message||result,type:title??result,trace}}case void 0:return isLeft?
{kind:"skipped",message:"It was not waited for."}:{kind:"error",message:"It had not ended when the step did.",type:lifeCycle||
"not ended"}}}function testCase({id,kind,message,place},classname){return{name:id,classname,...place?{place}:{},result:{
kind:kind==="error"?"error":"failure",message,type:kind,trace:message}}}function ofRun(outcome,classname,cases){const message=(0,step_outputs.
kc)(outcome);if(outcome.kind==="nothing-to-run")return[{name:"run",classname,result:{kind:"skipped",message:words.OG}}];
const isTold=cases.some(({result})=>result.kind==="failure"||result.kind==="error");if(outcome.kind==="succeeded"||outcome.
kind==="started"||isTold)return[];const type=outcome.kind==="refused"?outcome.error.kind:outcome.kind;return[{name:"run",
classname,result:{kind:"error",message,type}}]}function caseElement({name,classname,place,seconds,result,earlier=[],printed}){
const attributes={name:(0,cut.ml)(name,LONGEST_NAME,"both")||"unnamed",classname:(0,cut.ml)(classname,LONGEST_NAME,"both"),
...place?{file:place.file}:{},...place?.line===void 0?{}:{line:String(place.line)},...timeOf(seconds)};return xml_element(
"testcase",attributes,[...result.kind==="passed"?[]:[resultElement(result.kind,result)],...earlier.map(one=>retryElement(
result.kind==="passed"?"flakyFailure":"rerunFailure",one)),...printed?[xml_element("system-out",{},[(0,cut.pJ)(printed,LONGEST_PRINTED)])]:
[]])}function resultElement(name,{message,type,trace}){return xml_element(name,described(message,type),trace?[(0,cut.pJ)(
trace,LONGEST_TRACE)]:[])}function retryElement(name,{message,type,trace=""}){return xml_element(name,described(message,
type),[xml_element("stackTrace",{},[(0,cut.pJ)(trace,LONGEST_TRACE)])])}function described(message="",type){const attributes={
message:(0,cut.ml)(message,LONGEST_MESSAGE)||"It failed, and nothing says why."};return type?{...attributes,type:(0,cut.
ml)(type,LONGEST_NAME)}:attributes}function timeOf(seconds){return{time:(seconds??0).toFixed(3)}}var external_node_crypto_=__webpack_require__(
7598);const names_LONGEST_NAME=100,HASH_DIGITS=8,DEVICES=/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;function createNames(){
const taken=new Map,nameOf=(folder,what)=>{const plain2=safeName(what),place=[...folder,plain2].join("/").toLowerCase(),
owner=taken.get(place)??what;return taken.set(place,owner),owner===what?plain2:withHash(plain2,what)};return{nameOf,folderOf:path=>path.
reduce((above,key)=>[...above,"tasks",nameOf([...above,"tasks"],key)],[])}}function safeName(what){return/^[\w[][\w.[\]-]*$/.
test(what)&&!what.endsWith(".")&&!DEVICES.test(what)&&what.length<=names_LONGEST_NAME?what:withHash(what,what)}function withHash(name,what){
const hash=(0,external_node_crypto_.createHash)("sha256").update(what).digest("hex").slice(0,HASH_DIGITS),safe=name.slice(
0,names_LONGEST_NAME-HASH_DIGITS-1).replace(/[^\w-]+/g,"_").replace(/^_/,"");return safe===""?`task-${hash}`:`${safe}-${hash}`}
function createFiles(dependencies){const{folder,hide,clock,context}=dependencies,names=createNames(),exported=new Set;let isRunWritten=!1;
const filesOf=(event,state)=>{switch(event.type){case"look":{for(const{key}of event.run.tasks.toSorted((a,b)=>a.key<b.key?
-1:1))names.folderOf([key]);const isFirst=!isRunWritten;return isRunWritten=!0,isFirst?runFile(state,hide):[]}case"outpu\
t":return outputFiles(attemptFolder(names,event),event.output,hide);case"output-lost":return[[[...attemptFolder(names,event),
"error.txt"],`${hide(event.reason)}
`]];case"iterations":return[[[...names.folderOf(event.path),"iterations.json"],(0,files_hide.j)(iterationStates(event.iterations),
hide)]];case"exported":return exported.add(event.attempt.runId),pageFiles(names,event,hide);case"run-ended":return runFile(
state,hide);case"ended":return[...runFile(state,hide),...endFiles(event.outcome,state)];default:return[]}},endFiles=(outcome,{
outputs})=>[[["junit.xml"],junitXml(outcome,{hide,outputs})],[["summary.md"],hide((0,page.renderSummary)(outcome,context,
clock.now()))]];return async(event,state)=>{const failures=[],attempt=work=>work.catch(error=>{failures.push(error)}),line=eventLine(
event,clock.now());line!==void 0&&await attempt(folder.addLine("events.jsonl",hide(line)));for(const[path,content]of filesOf(
event,state))await attempt(folder.write(path,content));if(event.type==="output"&&await attempt(unpackDbt({...dependencies,
names},event)),event.type==="cells-lost"&&event.task.kind==="notebook"&&!exported.has(event.attempt.runId)&&failures.push(
new Error(`notebook.html of task ${(0,plain.TN)(event.task.key)}: ${(0,plain.TN)(event.reason)}`)),failures.length>0)throw failures[0]}}
async function unpackDbt(dependencies,event){const link=artifactsLinkIn(event.output.answer);if(link===void 0)return;const{
unpackArtifacts}=await __webpack_require__.e(951).then(__webpack_require__.bind(__webpack_require__,7951)),into=[...attemptFolder(
dependencies.names,event),"dbt"];await unpackArtifacts(dependencies,into,link).catch(error=>{const key=(0,plain.TN)(event.
task.key);throw new Error(`the dbt artifacts of task ${key}: ${(0,plain.TN)((0,failure.U)(error))}`,{cause:error})})}function runFile({
run:run2},hide){return run2?.answer?[[["run.json"],(0,files_hide.j)(run2.answer,hide)]]:[]}function attemptFolder(names,{
path,task,attempt}){const at=task.attempts.findIndex(({runId})=>runId===attempt.runId);return[...names.folderOf(path),`a\
ttempt-${(at<0?attempt.number:at)+1}`]}function outputFiles(folder,output,hide){const file=(name,text)=>text===void 0?[]:
[[[...folder,name],hide(text)]];return[...output.answer?[[[...folder,"output.json"],(0,files_hide.j)(output.answer,hide)]]:
[],...file("logs.txt",output.logs),...file("result.txt",output.result),...file("result.json",isJson(output.result)?output.
result:void 0),...file("error.txt",output.error&&(0,plain.uo)(output.error)),...file("trace.txt",output.trace&&(0,plain.
uo)(output.trace))]}function isJson(text){try{return text!==void 0&&JSON.parse(text)!==void 0}catch{return!1}}function pageFiles(names,event,hide){
const folder=attemptFolder(names,event),notebooks=event.pages.filter(({kind})=>kind==="notebook");return event.pages.map(
page2=>{const[isFirst,at]=[page2===notebooks[0],event.pages.indexOf(page2)],name=isFirst?"notebook":`${page2.kind}-${names.
nameOf(folder,page2.name||String(at+1))}`;return[[...folder,`${name}.html`],hide(page2.html)]})}}),2752:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>hiddenJson,k:()=>hiddenIn});const SECRET_FIELDS=["artifacts_link","arti\
facts_headers"],MASK="***";function hiddenIn(value,hide){return typeof value=="string"?hide(value):Array.isArray(value)?
value.map(entry=>hiddenIn(entry,hide)):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).
map(([name,inner])=>[hide(name),SECRET_FIELDS.includes(name)?MASK:hiddenIn(inner,hide)]))}function hiddenJson(value,hide){
return`${JSON.stringify(hiddenIn(value,hide),void 0,2)}
`}})};
