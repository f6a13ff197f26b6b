"use strict";exports.id=927,exports.ids=[927],exports.modules={1608:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createWorkspaceFiles:()=>createWorkspaceFiles,
unreadable:()=>unreadable});var external_node_crypto_=__webpack_require__(7598),p_limit=__webpack_require__(370),errors=__webpack_require__(
3434),source=__webpack_require__(8480),cut=__webpack_require__(9967),plain=__webpack_require__(4395),http_errors=__webpack_require__(
668),external_node_stream_=__webpack_require__(7075);function multipart(parts,boundary,broken){const sections=[...parts.
flatMap(part=>sectionsOf(part,boundary)),textSection(`--${boundary}--\r
`)];return{contentType:`multipart/form-data; boundary=${boundary}`,bytes:sections.reduce((sum,{bytes})=>sum+bytes,0),open:()=>streamOf(
sections,broken)}}function sectionsOf(part,boundary){const start=`--${boundary}\r
Content-Disposition: form-data; name="${part.name}"`;if("text"in part)return[textSection(`${start}\r
\r
${part.text}\r
`)];const head=`${start}; filename="${plainFileName(part.fileName)}"\r
Content-Type: application/octet-stream\r
\r
`;return[textSection(head),part.content,textSection(`\r
`)]}function textSection(text){const buffer=Buffer.from(text);return{bytes:buffer.length,open:()=>buffer}}const LONGEST_FILE_NAME=100;
function plainFileName(name){return name.replace(/[^\w.-]/g,"_").slice(-LONGEST_FILE_NAME)}function streamOf(sections,broken){
let current;const chunks=chunksOf(sections,broken,source2=>current=source2);return new external_node_stream_.Readable({read(){
chunks.next().then(({value=null})=>{this.push(value)},error=>{this.destroy(error)})},destroy(error,done){current?.destroy(),
done(error)}})}async function*chunksOf(sections,broken,onOpen){for(const{bytes,open}of sections){let read=0;for await(const chunk of openedChunks(
open,broken,onOpen)){if(read+=chunk.length,read>bytes)throw broken(`it grew while it was read: it had ${bytes} bytes`);chunk.
length>0&&(yield chunk)}if(read<bytes)throw broken(`it shrank while it was read: it had ${bytes} bytes, and gave ${read}`)}}
async function*openedChunks(open,broken,onOpen){try{const source2=open();if(Buffer.isBuffer(source2)){yield source2;return}
onOpen(source2);for await(const chunk of source2)yield Buffer.isBuffer(chunk)?chunk:Buffer.from(chunk)}catch(error){throw broken(
`it could not be read (${error instanceof Error?error.message:String(error)})`)}}var workspace=__webpack_require__(2638),
pages=__webpack_require__(2094),foreign=__webpack_require__(3894);const OUTAGE_MS=5*6e4,ADVICE={403:"The identity that s\
igns in may not do this there, or the runner is outside of the workspace\u2019s IP access list. It needs \u201CCan Manage\u201D on the \
folder, which it has in its own home as a rule.",404:"Something was deleted while this step worked, or the identity may \
not see it: run the step again.",413:"Leave the file out with `source-files`.",MAX_NOTEBOOK_SIZE_EXCEEDED:"Leave the fil\
e out with `source-files`, or make it smaller.",MAX_CHILD_NODE_SIZE_EXCEEDED:"A folder of the workspace holds only so mu\
ch: leave files out with `source-files`, or delete old folders there.",WORKSPACE_OBJECT_TYPE_MISMATCH:"Something else of\
 that name is in the way. Delete it in the workspace, and run the step again.",INVALID_PARAMETER_VALUE:"Correct what the\
 sentence names, or leave the file out with `source-files` where it is about one."},PERMISSION={PERMISSION_DENIED:ADVICE[403]??
"",RESOURCE_DOES_NOT_EXIST:ADVICE[404]??""},TERMS={scope:"workspace",adviceOn:{...ADVICE,...PERMISSION}};function createWorkspaceFiles(http,{
newBoundary=randomBoundary,applicationId}={}){const oneAtATime=(0,p_limit.A)(1),sendCall=(0,pages.Rx)(http),send=call=>sendCall(
{...TERMS,...call,outageMs:call.deadlineMs===void 0?call.outageMs??OUTAGE_MS:0}),makeFolder=(path,options)=>oneAtATime(async()=>{
options?.signal?.throwIfAborted(),await send(pathCall("mkdirs","make the folder",{path},options))}),remove=(body,options)=>unlessMissing(
send(pathCall("delete","delete",body,options)).then(()=>!0),!1),importOnce=(path,content,options)=>send(importCall(path,
content,newBoundary(),options));return{serverNow:()=>http.serverNow(),userName:signal=>readUserName(send,signal).catch(error=>{
if(error instanceof http_errors.hD&&error.status===403&&applicationId)return applicationId;throw error}),makeFolder,async importFile(path,content,options={}){
try{await importOnce(path,content,options)}catch(error){if(!(error instanceof http_errors.hD))throw error;if(isParentMissing(
error))await makeFolder(folderOf(path),options);else if(isOfOtherType(error))await makeWay(path,each=>remove({path:each,
recursive:!1},options));else throw error;await importOnce(path,content,options)}},deleteFolder:async(path,options)=>{await remove(
{path,recursive:!0},options)},listFolder:(path,options)=>listFolder(send,path,options)}}function randomBoundary(){return`\
databricks-run-${(0,external_node_crypto_.randomBytes)(24).toString("hex")}`}async function readUserName(send,signal){const{
userName}=await send({method:"GET",path:"2.0/preview/scim/v2/Me",what:"say who signs in",signal}),name=(0,foreign.Qq)(userName);
if(isFolderName(name))return name;throw new http_errors.hD("unreachable",name===""?"The workspace was asked who signs in\
, and its answer names nobody.":`The workspace says that \u201C${(0,cut.ml)((0,plain.TN)(name),80)}\u201D signs in, which can\
not be the name of a home folder.`,"Check that `host` is the workspace itself, and what stands between the runner and it\
; `source: git` needs no home folder.")}function isFolderName(name){return name!==""&&name!=="."&&!name.includes("/")&&!name.
includes("..")&&(0,plain.wh)(name).trim()===name}async function listFolder(send,path,options){const answer=await unlessMissing(
send({method:"GET",path:"2.0/workspace/list",query:{path},what:`list ${shown(path)}`,...options}),{});return(0,foreign.p_)(
answer.objects).flatMap(({path:found,object_type:type,modified_at:modifiedAt})=>typeof found=="string"?[{path:found,type:(0,foreign.
Qq)(type),modifiedAt:(0,foreign.yj)(modifiedAt)}]:[])}function pathCall(endpoint,verb,body,{signal,deadlineMs}={}){return{
method:"POST",path:`2.0/workspace/${endpoint}`,body,what:`${verb} ${shown(body.path)}`,needsAnswer:!1,signal,deadlineMs}}
function importCall(path,content,boundary,options){const parts=[{name:"path",text:path},{name:"content",fileName:path.slice(
path.lastIndexOf("/")+1),content},{name:"format",text:"AUTO"},{name:"overwrite",text:"true"}];return{method:"POST",path:"\
2.0/workspace/import",upload:multipart(parts,boundary,why=>unreadable(path,why)),what:`import ${shown(path)}`,outageMs:OUTAGE_MS+
(0,workspace.s)(content.bytes),needsAnswer:!1,mayPass:isInTheWay,...options}}function unreadable(path,why){return new errors.
lZ("input",`${shown(path)} could not be imported: ${(0,plain.TN)(why)}.`,"Nothing may write to the checkout while this s\
tep reads it: run the step again, and look for what does.")}function shown(path){return(0,cut.ml)((0,plain.TN)(path),300,
"both")}function folderOf(path){return path.slice(0,path.lastIndexOf("/"))}const OTHER_TYPE="WORKSPACE_OBJECT_TYPE_MISMA\
TCH";function isInTheWay({status,code,reason,message}){return code===OTHER_TYPE||reason===OTHER_TYPE?!1:status===409||/^(?:RESOURCE_)?ALREADY_EXISTS$/.
test(code)||status===400&&/already exists/i.test(message)}function isParentMissing({status,said}){return status===404&&/parent folder/i.
test(said)}function isOfOtherType({code,reason,said}){return[code,reason].includes(OTHER_TYPE)||said.includes(OTHER_TYPE)}
async function makeWay(path,remove){await remove(path)||await remove((0,source.wj)(path))}async function unlessMissing(request,otherwise){
try{return await request}catch(error){if(error instanceof http_errors.hD&&isMissing(error))return otherwise;throw error}}
function isMissing({status,code}){return code==="RESOURCE_DOES_NOT_EXIST"||status===404&&code!=="ENDPOINT_NOT_FOUND"}}),
5769:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Do:()=>stepFolder,Ev:()=>folderKey,OD:()=>ourFolderName,p7:()=>isStepFolder,rg:()=>isMarker,wx:()=>markerContent});var node_crypto_0=__webpack_require__(
7598);const ALL_FOLDERS=".databricks-run",MARKER_NAME="databricks-run.json",LONGEST_NAME=60,HASH_DIGITS=8,KEY_DIGITS=32;
function stepFolder(step){const{userName,serverUrl,repository,key}=step,parent=`/Workspace/Users/${userName}/${ALL_FOLDERS}\
/${folderName(serverUrl,repository)}`;return{parent,path:`${parent}/${key}`,marker:`${parent}/${key}/${MARKER_NAME}`}}function folderKey(identity){
return digest(identity,KEY_DIGITS)}function folderName(serverUrl,repository){return`${repository.replace(/[^\w.-]/g,"-").
slice(0,LONGEST_NAME)}-${digest(`${serverUrl}/${repository}`,HASH_DIGITS)}`}function digest(text,digits){return(0,node_crypto_0.
createHash)("sha256").update(text).digest("hex").slice(0,digits)}function markerContent({repository,runUrl}){return`${JSON.
stringify({about:"Files that a GitHub workflow run has imported. A later one deletes them after 7 days.",repository,workflow_run:runUrl},
void 0,2)}
`}function ourFolderName(found,parent){const name=nameIn(parent,found);return name!==void 0&&/^[0-9a-f]{32}$/.test(name)?
name:void 0}function isStepFolder(path){return/^\/Workspace\/Users\/[^/]+\/\.databricks-run\/[\w.-]+\/[0-9a-f]{32}$/.test(
path)}function isMarker(found,folder){return nameIn(folder,found)===MARKER_NAME}function nameIn(folder,found){const[inside,
path]=[`${withoutRoot(folder)}/`,withoutRoot(found)];return path.startsWith(inside)?path.slice(inside.length):void 0}function withoutRoot(path){
return path.replace(/^\/Workspace(?=\/)/,"")}}),8692:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{bringFiles:()=>bringFiles,h:()=>giveEnvironment});var workspace_files=__webpack_require__(
1608),external_node_buffer_=__webpack_require__(4573),int64=__webpack_require__(3925);const BOM="\uFEFF",NAME_OF_CELL="d\
atabricks-run-";function readJupyter(text){const root=(0,int64.OG)(text.startsWith(BOM)?text.slice(1):text);return Array.
isArray(root?.cells)?{...root,cells:root.cells}:void 0}function writeJupyter(notebook,before){const json=(0,int64.sd)(notebook,
1)+(before.endsWith(`
`)?`
`:"");return(before.startsWith(BOM)?BOM:"")+(before.includes(`\r
`)?json.replaceAll(`
`,`\r
`):json)}function codeOf(cell){const{cell_type:kind,source:source2}=asMap(cell);if(kind!=="code")return"";const text=Array.
isArray(source2)?source2.filter(line=>typeof line=="string").join(""):source2;return typeof text=="string"?text.replaceAll(
`\r
`,`
`).trim():""}function withCell(notebook,places,code){const{cells}=notebook,ids=hasCellIds(notebook)?unusedIds(cells):void 0,
cell=()=>({cell_type:"code",execution_count:null,...ids?{id:ids.next().value}:{},metadata:{},outputs:[],source:code.split(
/(?<=\n)/)}),at=index=>places.has(index)?[cell()]:[];return{...notebook,cells:[...cells.flatMap((own,index)=>[...at(index),
own]),...at(cells.length)]}}function hasCellIds({nbformat,nbformat_minor:minor}){return Number(nbformat)>4||Number(nbformat)===
4&&Number(minor)>=5}function*unusedIds(cells){const taken=new Set(cells.map(cell=>asMap(cell).id));for(let n=1;;n++)taken.
has(NAME_OF_CELL+String(n))||(yield NAME_OF_CELL+String(n))}function asMap(value){return typeof value=="object"&&value!==
null&&!Array.isArray(value)?value:{}}const NOT_PLAIN=/["\\]|[^ -~]/gu;function quoted(text){return`"${text.toWellFormed().
replace(NOT_PLAIN,escaped)}"`}function escaped(character){if(character==='"'||character==="\\")return`\\${character}`;const code=character.
codePointAt(0)??0;return code>65535?`\\U${code.toString(16).padStart(8,"0")}`:`\\u${code.toString(16).padStart(4,"0")}`}
const COMMENT={python:"#",r:"#",scala:"//",sql:"--"};function readSource(text,language){const lines=text.split(/(?<=\n)/),
[first=""]=lines,comment=COMMENT[language];if(first.trimEnd()!==`${comment} Databricks notebook source`)return;const lineEnd=first.
endsWith(`\r
`)?`\r
`:`
`,end=language==="python"?endOfEnvironment(lines):1;return{header:endedBy(lineEnd,first),environment:lines.slice(1,end).
join(""),cells:cellsOf(lines.slice(end),`${comment} COMMAND ----------`),lineEnd}}function endOfEnvironment(lines){const start=lines.
findIndex((line,index)=>index>0&&line.trim()!=="");if(lines[start]?.trimEnd()!=="# /// script")return 1;for(let at=start+
1;lines[at]?.startsWith("#");at++)if(lines[at]?.trimEnd()==="# ///")return at+1;return 1}function cellsOf(lines,separator){
const cells=[];let start=0;return lines.forEach((line,index)=>{line.trim().startsWith(separator)&&(cells.push({text:lines.
slice(start,index).join(""),separator:line}),start=index+1)}),[...cells,{text:lines.slice(start).join(""),separator:""}]}
function source_text_codeOf({text},language){const magic=`${COMMENT[language]} MAGIC`,title=`${COMMENT[language]} DBTITL\
E `;return text.split(`
`).map(line=>line.trimEnd()).filter(line=>!line.startsWith(title)).map(line=>line===magic?"":line.startsWith(`${magic} `)?
line.slice(magic.length+1):line).join(`
`).trim()}function source_text_withCell({header,environment,cells,lineEnd},places,code,language){const separator=`${COMMENT[language]}\
 COMMAND ----------${lineEnd}`,cell=asSource(code,language).join(lineEnd)+lineEnd,parts=[header+environment],end=()=>(parts.
at(-1)??"").endsWith(`
`)?"":lineEnd;return cells.forEach((own,index)=>{places.has(index)&&parts.push(end(),index>0?lineEnd:"",cell,lineEnd,separator),
places.has(0)&&index===0&&parts.push(lineEnd),parts.push(own.text+own.separator)}),places.has(cells.length)&&parts.push(
end(),lineEnd,separator,lineEnd,cell),parts.join("")}function asSource(code,language){const lines=code.split(`
`);return language==="python"?lines:lines.map(line=>`${COMMENT[language]} MAGIC ${line}`)}function endedBy(lineEnd,text){
return text.endsWith(`
`)?text:text+lineEnd}const NOTEBOOK_METADATA="application/vnd.databricks.v1+notebook";function takesEnvironment({language,
format}){return format==="jupyter"||language==="python"}function setEnvironment(text,form,environment){if(takesEnvironment(
form))return form.format==="jupyter"?setInMetadata(text,form,environment):setInSource(text,environment)}function setInSource(text,environment){
const notebook=readSource(text,"python");if(!notebook)return;const block=blockOf(environment).map(line=>line+notebook.lineEnd);
return[notebook.header,...block,...notebook.cells.map(cell=>cell.text+cell.separator)].join("")}function blockOf({version,
dependencies}){return["# /// script","# [tool.databricks.environment]",`# environment_version = ${quoted(version)}`,...dependencies.
length>0?["# dependencies = [",...dependencies.map(line=>`#   ${quoted(line)},`),"# ]"]:[],"# ///"]}function setInMetadata(text,{
language},environment){const notebook=readJupyter(text);if(!notebook)return;const metadata=asMap(notebook.metadata),ofDatabricks={
language,...asMap(metadata[NOTEBOOK_METADATA]),environmentMetadata:{base_environment:"",environment_version:environment.
version,dependencies:environment.dependencies}};return writeJupyter({...notebook,metadata:{...metadata,[NOTEBOOK_METADATA]:ofDatabricks}},
text)}const OTHER_MAGICS=["md","md-sandbox","sql","scala","r","sh","fs","run"],RESTARTS=/^[ \t]*%(?:pip|conda|mamba|uv|restart_python)\b|\brestartPython[ \t]*\(/m;
function addPythonPath(text,{language,format},folders){if(folders.length===0)return text;const code=(language==="python"?
"":`%python
`)+pythonCode(folders);if(format==="jupyter"){const notebook2=readJupyter(text),places2=placesFor(code,notebook2?.cells.
map(codeOf)??[],language);return notebook2&&places2.size>0?writeJupyter(withCell(notebook2,places2,code),text):text}const notebook=readSource(
text,language),places=placesFor(code,notebook?.cells.map(cell=>source_text_codeOf(cell,language))??[],language);return notebook&&
places.size>0?source_text_withCell(notebook,places,code,language):text}function pythonCode(folders){return["# Added to t\
his copy by Databricks Run (input python-path), so that modules of the repository can be imported.","import sys",`sys.pa\
th.extend(folder for folder in [${[...new Set(folders)].map(quoted).join(", ")}] if folder not in sys.path)`].join(`
`)}function placesFor(added,cells,language){if(language!=="python"&&!cells.some(code=>magicOf(code)==="python"))return new Set;
const behind=cells.flatMap((code,index)=>mayRestartPython(code,language)?[index+1]:[]);return new Set([0,...behind].filter(
place=>cells[place]!==added))}function mayRestartPython(code,language){const magic=magicOf(code);return(magic===""?language===
"python":!OTHER_MAGICS.includes(magic))&&RESTARTS.test(code)}function magicOf(code){return/^%([\w-]+)/.exec(code)?.[1]?.
toLowerCase()??""}function adapt(bytes,form,what){if(!(0,external_node_buffer_.isUtf8)(bytes))return bytes;const text=bytes.
toString(),plain2=form.format==="source"?text.replace(/^\ufeff/,""):text,adapted=adaptText(plain2,form,what);return adapted===
text?bytes:Buffer.from(adapted)}function adaptText(text,form,{folders,environment}){try{const installed=environment?setEnvironment(
text,form,environment)??text:text;return addPythonPath(installed,form,folders)}catch(error){if(error instanceof RangeError)
return text;throw error}}var import_folder=__webpack_require__(5769);const MOST_LOOKS=20,MOST_DELETIONS=10,LIMIT_MS=2e4,
REQUEST_MS=1e4,KEPT_MS=10080*6e4;async function sweep(files,own,{clock,random,signal}){const over=new AbortController,stop=signal?
AbortSignal.any([signal,over.signal]):over.signal,counter={deleted:0},limit=clock.sleep(LIMIT_MS,stop);try{await Promise.
race([sweepUntil(stop,files,own,clock,random,counter),limit])}catch{}return over.abort(),counter.deleted}async function sweepUntil(signal,files,own,clock,random,counter){
const options={signal,deadlineMs:REQUEST_MS},found=await files.listFolder(own.parent,options);for(const folder of candidates(
found,own,random)){if(signal.aborted||counter.deleted>=MOST_DELETIONS)return;try{const inside=await files.listFolder(folder,
options);if(signal.aborted||!isOld(inside,folder,[files.serverNow(),clock.now()]))continue;await files.deleteFolder(folder,
options),counter.deleted++}catch{}}}function candidates(found,own,random){return found.filter(({type})=>type==="DIRECTOR\
Y").flatMap(({path,modifiedAt=1/0})=>{const name=(0,import_folder.OD)(path,own.parent);return name===void 0?[]:[{folder:`${own.
parent}/${name}`,modifiedAt,chance:random()}]}).filter(({folder})=>folder!==own.path).sort((one,other)=>+(one.modifiedAt>
other.modifiedAt)-+(one.modifiedAt<other.modifiedAt)||one.chance-other.chance).slice(0,MOST_LOOKS).map(({folder})=>folder)}
function isOld(inside,folder,clocks){const marker=inside.find(({path,type})=>type==="FILE"&&(0,import_folder.rg)(path,folder));
return clocks.every(now=>now!==void 0&&now-(marker?.modifiedAt??1/0)>KEPT_MS)}const SECOND_MS=1e3,SLOWEST=1,LOWERED=.95,
RAISED=.03,FULL_SPEED={rate:1/0,nextAt:0,acceptedAt:[],loweredAt:-1/0,raisedAt:-1/0,isMeasuring:!1};function takeTurn(pace,now){
if(now<pace.nextAt)return{pace,waitMs:pace.nextAt-now};const current=raised(measured(pace,now),now);return{pace:{...current,
nextAt:Math.max(now,pace.nextAt)+SECOND_MS/current.rate},waitMs:0}}function accepted(pace,now){return{...pace,acceptedAt:[
...lastSecond(pace,now),now]}}function throttled(pace,now,askedMs=0){if(pace.isMeasuring||now<pace.loweredAt+SECOND_MS)return pace;
const lowered={...pace,loweredAt:now,raisedAt:now};if(pace.rate===1/0)return{...lowered,isMeasuring:!0,nextAt:now+Math.max(
SECOND_MS,askedMs)};const taken=lastSecond(pace,now).length,rate=Math.max(SLOWEST,Math.min(pace.rate*LOWERED,Math.max(taken,
pace.rate/2)));return{...lowered,rate,nextAt:Math.max(pace.nextAt,askedMs>SECOND_MS?now+askedMs:0)}}function lastSecond({
acceptedAt},now){return acceptedAt.filter(at=>at>now-SECOND_MS)}function measured(pace,now){if(!pace.isMeasuring)return pace;
const taken=pace.acceptedAt.filter(at=>at>pace.loweredAt-SECOND_MS).length;return{...pace,isMeasuring:!1,rate:Math.max(SLOWEST,
taken),raisedAt:now}}function raised(pace,now){if(pace.rate===1/0||now<pace.raisedAt+SECOND_MS)return pace;const seconds=Math.
floor((now-pace.loweredAt)/SECOND_MS);return{...pace,rate:pace.rate*(1+RAISED*seconds),raisedAt:now}}const LANES=20,PROGRESS_EVERY_MS=2e3,
OUTAGE_AFTER_MS=3e3;async function upload(files,work,options){for(const folder of deepest(work.folders))await files.makeFolder(
folder,{signal:options.signal});const failed=new AbortController,signal=options.signal?AbortSignal.any([options.signal,failed.
signal]):failed.signal,{turn,onAccepted,onTrouble}=createGate(options,signal),progress=createProgress(work,options),left=work.
files.values(),lane=async()=>{for(const{path,bytes,content,isUncounted}of left)signal.throwIfAborted(),await files.importFile(
path,await content(),{signal,onSending:turn,onTrouble}),onAccepted(),isUncounted||await progress.add(bytes)},lanes=Array.
from({length:LANES},()=>lane().catch(error=>failed.abort(error)));await Promise.all(lanes),failed.signal.throwIfAborted(),
await progress.end()}function deepest(folders){const above=new Set(folders.flatMap(ancestors));return[...new Set(folders)].
filter(folder=>!above.has(folder))}function ancestors(path){const parts=path.split("/");return parts.slice(1).map((_,depth)=>parts.
slice(0,depth+1).join("/"))}function createGate({clock,onTrouble},signal){let pace=FULL_SPEED;return{turn:async()=>{for(;!signal.
aborted;){const taken=takeTurn(pace,clock.now());if(pace=taken.pace,taken.waitMs===0)return;await clock.sleep(taken.waitMs,
signal)}signal.throwIfAborted()},onAccepted:()=>{pace=accepted(pace,clock.now())},onTrouble:trouble=>{trouble.isThrottled&&
(pace=throttled(pace,clock.now(),trouble.askedMs)),trouble.sinceMs>=OUTAGE_AFTER_MS&&!trouble.isThrottled&&onTrouble?.(trouble)}}}
function createProgress(work,{clock,onProgress}){const counted=work.files.filter(({isUncounted})=>!isUncounted),ofBytes=counted.
reduce((sum,{bytes})=>sum+bytes,0),done={files:0,ofFiles:counted.length,bytes:0,ofBytes};let toldAt=clock.now(),telling=Promise.
resolve();const tell=async()=>onProgress({...done});return{async add(bytes){done.files++,done.bytes+=bytes,clock.now()-toldAt>=
PROGRESS_EVERY_MS&&done.files<done.ofFiles&&(toldAt=clock.now(),telling=telling.then(tell)),await telling},async end(){await telling,
await tell()}}}var source=__webpack_require__(8480),text_bytes=__webpack_require__(8544),cut=__webpack_require__(9967),failure=__webpack_require__(
6085),plain=__webpack_require__(4395),run_dependencies=__webpack_require__(1168),request=__webpack_require__(9456);const SMALL_BYTES=256*
1024,LONGEST_NAME=200;async function bringFiles(dependencies,start,plan){const{workspaceFiles,clock,random,over,emit}=dependencies,
folder=await folderOf(dependencies,start);return sweep(workspaceFiles,folder,{clock,random,signal:over}),await uploadFiles(
dependencies,start,{folder,plan,files:plan.files,hasMarker:!0}),await emit({type:"imported",folder:folder.path}),await emit(
{type:"note",text:whatWasImported(folder,plan)}),folder}async function giveEnvironment(dependencies,start,{folder,plan,needs}){
const{environmentVersion:version}=needs,lines=(0,run_dependencies.p$)(needs,(0,request.W0)(folder.path)),asked=new Set(start.
work.notebooks.filter(isOfRepository).map(({path})=>path)),able=plan.files.filter(({path,notebook})=>asked.has(path)&&notebook&&
takesEnvironment(notebook));await dependencies.emit({type:"note",text:"This workspace takes no environments for notebook\
s, so the dependencies are written into the imported copies of the notebooks, and the run is started again."}),await warnOfOthers(
dependencies,start.work.notebooks,new Set(able.map(({path})=>path))),await uploadFiles(dependencies,start,{folder,plan,files:able,
environment:{version,dependencies:lines}})}async function warnOfOthers({emit},notebooks,able){const others=notebooks.filter(
notebook=>!isOfRepository(notebook)||!able.has(notebook.path));if(others.length===0)return;const text=`These notebooks c\
annot be given the dependencies, and run without them: ${(0,cut.yU)(others,({path})=>(0,plain.A4)(path,LONGEST_NAME))}.`;
await emit({type:"warning",text,title:"Dependencies left out"})}function isOfRepository({source:source2}){return source2===
"repository"}async function folderOf({workspaceFiles},{context,token,signal}){const{serverUrl,repository}=context,userName=await workspaceFiles.
userName(signal);return(0,import_folder.Do)({userName,serverUrl,repository,key:(0,import_folder.Ev)(token)})}async function uploadFiles({
workspaceFiles,checkout,clock,emit},{context,signal},{folder,plan,files,environment,hasMarker=!1}){const folders=plan.pythonPath.
map(path=>inFiles(folder,path)),toUpload=files.map(file=>{const path=`${folder.path}/${file.target}`,content2=()=>contentOf(
checkout,plan.root,file,{folders,environment}).catch(error=>{throw(0,workspace_files.unreadable)(path,(0,failure.U)(error))});
return{path,bytes:file.bytes,content:content2}}),marker=Buffer.from((0,import_folder.wx)({repository:context.repository,
runUrl:context.url})),content=()=>inMemory(marker),markerFile={path:folder.marker,bytes:marker.length,content,isUncounted:!0},
work={folders:[folder.path,...toUpload.map(({path})=>path.slice(0,path.lastIndexOf("/")))],files:hasMarker?[markerFile,...toUpload]:
toUpload};await upload(workspaceFiles,work,{clock,signal,onProgress:progress=>emit({type:"importing",progress}),onTrouble:trouble=>{
emit({type:"outage",trouble})}})}function inFiles({path},folder){return folder==="."?`${path}/${(0,source.xs)("")}`.replace(
/\/$/,""):`${path}/${(0,source.xs)(folder)}`}async function contentOf(checkout,root,{path,bytes,notebook},adaptation){return notebook?
inMemory(adapt(await checkout.bytes(root,path),notebook,adaptation)):bytes<=SMALL_BYTES?inMemory(await checkout.bytes(root,
path)):{bytes,open:()=>checkout.stream(root,path)}}function inMemory(content){return Promise.resolve({bytes:content.length,
open:()=>content})}function whatWasImported({path},{files,commit}){const bytes=files.reduce((sum,file)=>sum+file.bytes,0),
count=files.length===1?"1 file":`${files.length} files`,which=commit?` of commit \`${commit.slice(0,7)}\``:"";return`Imp\
orted ${count}${which} (${(0,text_bytes.z)(bytes)}) into \`${path}\`.`}}),6:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{startNotebooks:()=>startNotebooks});
var _databricks_http_errors_0=__webpack_require__(668),_bring_files_1=__webpack_require__(8692),_dependencies_2=__webpack_require__(
1168);async function startNotebooks(dependencies,start){const{work,begin}=start,folder=work.imports&&await(0,_bring_files_1.
bringFiles)(dependencies,start,work.imports);try{return await begin(work,folder?.path??"")}catch(error){if(!work.dependencies||
!(error instanceof _databricks_http_errors_0.hD)||!(0,_dependencies_2.MO)(error.said))throw error;if(work.source==="git"||
!work.imports||folder===void 0)throw withRemedies(error);return await(0,_bring_files_1.h)(dependencies,start,{folder,plan:work.
imports,needs:work.dependencies}),begin({...work,dependencies:void 0},folder.path)}}function withRemedies({kind,message,
status,code,said,effect}){const remedies="This workspace takes no `dependencies` for notebooks on serverless compute. Wr\
ite `%pip install` into the notebooks, let `source: checkout` import them (it writes the dependencies into the copies), \
or give a cluster with `existing-cluster-id` or `new-cluster`.";return new _databricks_http_errors_0.hD(kind,message,remedies,
{status,code,message:said},{effect})}}),8544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>formatBytesOf,z:()=>formatBytes});const KILO=1e3,MEGA=1e6;function formatBytes(bytes){
const{word}=unitOf(bytes);return`${inUnitOf(bytes,bytes)} ${bytes===1?"byte":word}`}function formatBytesOf(bytes,all){return`${inUnitOf(
bytes,all)} of ${formatBytes(all)}`}function inUnitOf(bytes,all){const{size,digits}=unitOf(all);return(bytes/size).toFixed(
digits)}function unitOf(bytes){return bytes<KILO?{size:1,digits:0,word:"bytes"}:bytes<MEGA?{size:KILO,digits:0,word:"kB"}:
{size:MEGA,digits:1,word:"MB"}}}),370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A:()=>pLimit});class Node{value;next;constructor(value){this.value=value}}class Queue{#head;#tail;#size;constructor(){
this.clear()}enqueue(value){const node=new Node(value);this.#head?(this.#tail.next=node,this.#tail=node):(this.#head=node,
this.#tail=node),this.#size++}dequeue(){const current=this.#head;if(current)return this.#head=this.#head.next,this.#size--,
this.#head||(this.#tail=void 0),current.value}peek(){if(this.#head)return this.#head.value}clear(){this.#head=void 0,this.#tail=
void 0,this.#size=0}get size(){return this.#size}*[Symbol.iterator](){let current=this.#head;for(;current;)yield current.
value,current=current.next}*drain(){for(;this.#head;)yield this.dequeue()}}function pLimit(concurrency){let rejectOnClear=!1;
if(typeof concurrency=="object"&&({concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),typeof rejectOnClear!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const queue=new Queue;let activeCount=0;const resumeNext=()=>{
activeCount<concurrency&&queue.size>0&&(activeCount++,queue.dequeue().run())},next=()=>{activeCount--,resumeNext()},run=async(function_,resolve,arguments_)=>{
const result=(async()=>function_(...arguments_))();resolve(result);try{await result}catch{}next()},enqueue=(function_,resolve,reject,arguments_)=>{
const queueItem={reject};new Promise(internalResolve=>{queueItem.run=internalResolve,queue.enqueue(queueItem)}).then(run.
bind(void 0,function_,resolve,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise(
(resolve,reject)=>{enqueue(function_,resolve,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{
get:()=>activeCount},pendingCount:{get:()=>queue.size},clearQueue:{value(){if(!rejectOnClear){queue.clear();return}const abortError=AbortSignal.
abort().reason;for(;queue.size>0;)queue.dequeue().reject(abortError)}},concurrency:{get:()=>concurrency,set(newConcurrency){
validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&queue.size>
0;)resumeNext()})}},map:{async value(iterable,function_){const promises=[];try{Array.from(iterable,(value,index)=>{const promise=generator(
function_,value,index);return promises.push(promise),promise})}catch(error){for(const promise of promises)promise.catch(
()=>{});throw error}return Promise.all(promises)}}}),generator}function limitFunction(function_,options){const limit=pLimit(
options),limitedFunction=(...arguments_)=>limit(()=>function_(...arguments_));return Object.defineProperty(limitedFunction,
"clearQueue",{value:limit.clearQueue}),limitedFunction}function validateConcurrency(concurrency){if(!((Number.isInteger(
concurrency)||concurrency===Number.POSITIVE_INFINITY)&&concurrency>0))throw new TypeError("Expected `concurrency` to be \
a number from 1 and up")}})};
