export const id=692;export const ids=[692];export const modules={8692:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>bringFiles,h:()=>giveEnvironment});var workspace_files=__webpack_require__(
1608);var external_node_buffer_=__webpack_require__(4573);var int64=__webpack_require__(3925);;const BOM="\uFEFF";const NAME_OF_CELL="\
databricks-run-";function readJupyter(text){const root=(0,int64.OG)(text.startsWith(BOM)?text.slice(1):text);return Array.
isArray(root?.cells)?{...root,cells:root.cells}:void 0}function writeJupyter(notebook,before){const json=(0,int64.sd)(notebook,
1)+(before.endsWith("\n")?"\n":"");return(before.startsWith(BOM)?BOM:"")+(before.includes("\r\n")?json.replaceAll("\n","\
\r\n"):json)}function codeOf(cell){const{cell_type:kind,source:source2}=asMap(cell);if(kind!=="code")return"";const text=Array.
isArray(source2)?source2.filter(line=>typeof line==="string").join(""):source2;return typeof text==="string"?text.replaceAll(
"\r\n","\n").trim():""}function withCell(notebook,places,code){const{cells}=notebook;const ids2=hasCellIds(notebook)?unusedIds(
cells):void 0;const cell=()=>({cell_type:"code",execution_count:null,...ids2?{id:ids2.next().value}:{},metadata:{},outputs:[],
source:code.split(/(?<=\n)/)});const at=index=>places.has(index)?[cell()]:[];return{...notebook,cells:[...cells.flatMap(
(own,index)=>[...at(index),own]),...at(cells.length)]}}function hasCellIds({nbformat,nbformat_minor:minor}){return Number(
nbformat)>4||Number(nbformat)===4&&Number(minor)>=5}function*unusedIds(cells){const taken=new Set(cells.map(cell=>asMap(
cell).id));for(let n=1;;n++){if(!taken.has(NAME_OF_CELL+String(n)))yield NAME_OF_CELL+String(n)}}function asMap(value){return typeof value===
"object"&&value!==null&&!Array.isArray(value)?value:{}};const NOT_PLAIN=/["\\]|[^ -~]/gu;function quoted(text){return`"${text.
toWellFormed().replace(NOT_PLAIN,escaped)}"`}function escaped(character){if(character==='"'||character==="\\")return`\\${character}`;
const code=character.codePointAt(0)??0;return code>65535?`\\U${code.toString(16).padStart(8,"0")}`:`\\u${code.toString(16).
padStart(4,"0")}`};const COMMENT={python:"#",r:"#",scala:"//",sql:"--"};function readSource(text,language){const lines=text.
split(/(?<=\n)/);const[first=""]=lines;const comment=COMMENT[language];if(first.trimEnd()!==`${comment} Databricks noteb\
ook source`)return void 0;const lineEnd=first.endsWith("\r\n")?"\r\n":"\n";const end=language==="python"?endOfEnvironment(
lines):1;return{header:endedBy(lineEnd,first),environment:lines.slice(1,end).join(""),cells:cellsOf(lines.slice(end),`${comment}\
 COMMAND ----------`),lineEnd}}function endOfEnvironment(lines){const start=lines.findIndex((line,index)=>index>0&&line.
trim()!=="");if(lines[start]?.trimEnd()!=="# /// script")return 1;for(let at=start+1;lines[at]?.startsWith("#");at++){if(lines[at]?.
trimEnd()==="# ///")return at+1}return 1}function cellsOf(lines,separator){const cells=[];let start=0;lines.forEach((line,index)=>{
if(!line.trim().startsWith(separator))return;cells.push({text:lines.slice(start,index).join(""),separator:line});start=index+
1});return[...cells,{text:lines.slice(start).join(""),separator:""}]}function source_text_codeOf({text},language){const magic=`${COMMENT[language]}\
 MAGIC`;const title=`${COMMENT[language]} DBTITLE `;return text.split("\n").map(line=>line.trimEnd()).filter(line=>!line.
startsWith(title)).map(line=>line===magic?"":line.startsWith(`${magic} `)?line.slice(magic.length+1):line).join("\n").trim()}
function source_text_withCell({header,environment,cells,lineEnd},places,code,language){const separator=`${COMMENT[language]}\
 COMMAND ----------${lineEnd}`;const cell=asSource(code,language).join(lineEnd)+lineEnd;const parts=[header+environment];
const end=()=>(parts.at(-1)??"").endsWith("\n")?"":lineEnd;cells.forEach((own,index)=>{if(places.has(index))parts.push(end(),
index>0?lineEnd:"",cell,lineEnd,separator);if(places.has(0)&&index===0)parts.push(lineEnd);parts.push(own.text+own.separator)});
if(places.has(cells.length))parts.push(end(),lineEnd,separator,lineEnd,cell);return parts.join("")}function asSource(code,language){
const lines=code.split("\n");return language==="python"?lines:lines.map(line=>`${COMMENT[language]} MAGIC ${line}`)}function endedBy(lineEnd,text){
return text.endsWith("\n")?text:text+lineEnd};const NOTEBOOK_METADATA="application/vnd.databricks.v1+notebook";function takesEnvironment({
language,format}){return format==="jupyter"||language==="python"}function setEnvironment(text,form,environment){if(!takesEnvironment(
form))return void 0;return form.format==="jupyter"?setInMetadata(text,form,environment):setInSource(text,environment)}function setInSource(text,environment){
const notebook=readSource(text,"python");if(!notebook)return void 0;const block=blockOf(environment).map(line=>line+notebook.
lineEnd);return[notebook.header,...block,...notebook.cells.map(cell=>cell.text+cell.separator)].join("")}function blockOf({
version,dependencies}){return["# /// script","# [tool.databricks.environment]",`# environment_version = ${quoted(version)}`,
...dependencies.length>0?["# dependencies = [",...dependencies.map(line=>`#   ${quoted(line)},`),"# ]"]:[],"# ///"]}function setInMetadata(text,{
language},environment){const notebook=readJupyter(text);if(!notebook)return void 0;const metadata=asMap(notebook.metadata);
const ofDatabricks={language,...asMap(metadata[NOTEBOOK_METADATA]),environmentMetadata:{base_environment:"",environment_version:environment.
version,dependencies:environment.dependencies}};return writeJupyter({...notebook,metadata:{...metadata,[NOTEBOOK_METADATA]:ofDatabricks}},
text)};const OTHER_MAGICS=["md","md-sandbox","sql","scala","r","sh","fs","run"];const RESTARTS=/^[ \t]*%(?:pip|conda|mamba|uv|restart_python)\b|\brestartPython[ \t]*\(/m;
function addPythonPath(text,{language,format},folders){if(folders.length===0)return text;const code=(language==="python"?
"":"%python\n")+pythonCode(folders);if(format==="jupyter"){const notebook2=readJupyter(text);const places2=placesFor(code,
notebook2?.cells.map(codeOf)??[],language);return notebook2&&places2.size>0?writeJupyter(withCell(notebook2,places2,code),
text):text}const notebook=readSource(text,language);const places=placesFor(code,notebook?.cells.map(cell=>source_text_codeOf(
cell,language))??[],language);return notebook&&places.size>0?source_text_withCell(notebook,places,code,language):text}function pythonCode(folders){
const literals=[...new Set(folders)].map(quoted).join(", ");return["# Added to this copy by Databricks Run (input python\
-path), so that modules of the repository can be imported.","import sys",`sys.path.extend(folder for folder in [${literals}\
] if folder not in sys.path)`].join("\n")}function placesFor(added,cells,language){if(language!=="python"&&!cells.some(code=>magicOf(
code)==="python"))return new Set;const behind=cells.flatMap((code,index)=>mayRestartPython(code,language)?[index+1]:[]);
return new Set([0,...behind].filter(place=>cells[place]!==added))}function mayRestartPython(code,language){const magic=magicOf(
code);const isPython=magic===""?language==="python":!OTHER_MAGICS.includes(magic);return isPython&&RESTARTS.test(code)}function magicOf(code){
return/^%([\w-]+)/.exec(code)?.[1]?.toLowerCase()??""};function adapt(bytes,form,what){if(!(0,external_node_buffer_.isUtf8)(
bytes))return bytes;const text=bytes.toString();const plain2=form.format==="source"?text.replace(/^\ufeff/,""):text;const adapted=adaptText(
plain2,form,what);return adapted===text?bytes:Buffer.from(adapted)}function adaptText(text,form,{folders,environment}){try{
const installed=environment?setEnvironment(text,form,environment)??text:text;return addPythonPath(installed,form,folders)}catch(error){
if(error instanceof RangeError)return text;throw error}}var import_folder=__webpack_require__(5769);;const MOST_LOOKS=20;
const MOST_DELETIONS=10;const LIMIT_MS=2e4;const REQUEST_MS=1e4;const KEPT_MS=7*24*60*6e4;async function sweep(files,own,{
clock,random,signal}){const over=new AbortController;const stop=signal?AbortSignal.any([signal,over.signal]):over.signal;
const counter={deleted:0};const limit=clock.sleep(LIMIT_MS,stop);try{await Promise.race([sweepUntil(stop,files,own,clock,
random,counter),limit])}catch{}over.abort();return counter.deleted}async function sweepUntil(signal,files,own,clock,random,counter){
const options={signal,deadlineMs:REQUEST_MS};const found=await files.listFolder(own.parent,options);for(const folder of candidates(
found,own,random)){if(signal.aborted||counter.deleted>=MOST_DELETIONS)return;try{const inside=await files.listFolder(folder,
options);if(signal.aborted||!isOld(inside,folder,[files.serverNow(),clock.now()]))continue;await files.deleteFolder(folder,
options);counter.deleted++}catch{}}}function candidates(found,own,random){return found.filter(({type})=>type==="DIRECTOR\
Y").flatMap(({path,modifiedAt=Infinity})=>{const name=(0,import_folder.OD)(path,own.parent);return name===void 0?[]:[{folder:`${own.
parent}/${name}`,modifiedAt,chance:random()}]}).filter(({folder})=>folder!==own.path).sort((one,other)=>Number(one.modifiedAt>
other.modifiedAt)-Number(one.modifiedAt<other.modifiedAt)||one.chance-other.chance).slice(0,MOST_LOOKS).map(({folder})=>folder)}
function isOld(inside,folder,clocks){const marker=inside.find(({path,type})=>type==="FILE"&&(0,import_folder.rg)(path,folder));
return clocks.every(now=>now!==void 0&&now-(marker?.modifiedAt??Infinity)>KEPT_MS)};const SECOND_MS=1e3;const SLOWEST=1;
const LOWERED=.95;const RAISED=.03;const FULL_SPEED={rate:Infinity,nextAt:0,acceptedAt:[],loweredAt:-Infinity,raisedAt:-Infinity,
isMeasuring:false};function takeTurn(pace,now){if(now<pace.nextAt)return{pace,waitMs:pace.nextAt-now};const current=raised(
measured(pace,now),now);return{pace:{...current,nextAt:Math.max(now,pace.nextAt)+SECOND_MS/current.rate},waitMs:0}}function accepted(pace,now){
return{...pace,acceptedAt:[...lastSecond(pace,now),now]}}function throttled(pace,now,askedMs=0){if(pace.isMeasuring||now<
pace.loweredAt+SECOND_MS)return pace;const lowered={...pace,loweredAt:now,raisedAt:now};if(pace.rate===Infinity)return{...lowered,
isMeasuring:true,nextAt:now+Math.max(SECOND_MS,askedMs)};const taken=lastSecond(pace,now).length;const rate=Math.max(SLOWEST,
Math.min(pace.rate*LOWERED,Math.max(taken,pace.rate/2)));return{...lowered,rate,nextAt:Math.max(pace.nextAt,askedMs>SECOND_MS?
now+askedMs:0)}}function lastSecond({acceptedAt},now){return acceptedAt.filter(at=>at>now-SECOND_MS)}function measured(pace,now){
if(!pace.isMeasuring)return pace;const taken=pace.acceptedAt.filter(at=>at>pace.loweredAt-SECOND_MS).length;return{...pace,
isMeasuring:false,rate:Math.max(SLOWEST,taken),raisedAt:now}}function raised(pace,now){if(pace.rate===Infinity||now<pace.
raisedAt+SECOND_MS)return pace;const seconds=Math.floor((now-pace.loweredAt)/SECOND_MS);return{...pace,rate:pace.rate*(1+
RAISED*seconds),raisedAt:now}};const LANES=20;const PROGRESS_EVERY_MS=2e3;const OUTAGE_AFTER_MS=3e3;async function upload(files,work,options){
for(const folder of deepest(work.folders))await files.makeFolder(folder,{signal:options.signal});const failed=new AbortController;
const signal=options.signal?AbortSignal.any([options.signal,failed.signal]):failed.signal;const{turn,onAccepted,onTrouble}=createGate(
options,signal);const progress=createProgress(work,options);const left=work.files.values();const lane=async()=>{for(const{
path,bytes,content,isUncounted}of left){signal.throwIfAborted();await files.importFile(path,await content(),{signal,onSending:turn,
onTrouble});onAccepted();if(!isUncounted)await progress.add(bytes)}};const lanes=Array.from({length:LANES},()=>lane().catch(
error=>failed.abort(error)));await Promise.all(lanes);failed.signal.throwIfAborted();await progress.end()}function deepest(folders){
const above=new Set(folders.flatMap(ancestors));return[...new Set(folders)].filter(folder=>!above.has(folder))}function ancestors(path){
const parts=path.split("/");return parts.slice(1).map((_,depth)=>parts.slice(0,depth+1).join("/"))}function createGate({
clock,onTrouble},signal){let pace=FULL_SPEED;const turn=async()=>{while(!signal.aborted){const taken=takeTurn(pace,clock.
now());pace=taken.pace;if(taken.waitMs===0)return;await clock.sleep(taken.waitMs,signal)}signal.throwIfAborted()};return{
turn,onAccepted:()=>void(pace=accepted(pace,clock.now())),onTrouble:trouble=>{if(trouble.isThrottled)pace=throttled(pace,
clock.now(),trouble.askedMs);if(trouble.sinceMs>=OUTAGE_AFTER_MS&&!trouble.isThrottled)onTrouble?.(trouble)}}}function createProgress(work,{
clock,onProgress}){const counted=work.files.filter(({isUncounted})=>!isUncounted);const ofBytes=counted.reduce((sum,{bytes})=>sum+
bytes,0);const done={files:0,ofFiles:counted.length,bytes:0,ofBytes};let toldAt=clock.now();let telling=Promise.resolve();
const tell=async()=>onProgress({...done});return{async add(bytes){done.files++;done.bytes+=bytes;if(clock.now()-toldAt>=
PROGRESS_EVERY_MS&&done.files<done.ofFiles){toldAt=clock.now();telling=telling.then(tell)}await telling},async end(){await telling;
await tell()}}}var source=__webpack_require__(8480);var text_bytes=__webpack_require__(8544);var failure=__webpack_require__(
6085);var plain=__webpack_require__(4395);var run_dependencies=__webpack_require__(1168);var request=__webpack_require__(
9456);;const SMALL_BYTES=256*1024;const MOST_NAMED=5;const LONGEST_NAME=200;async function bringFiles(dependencies,start,plan){
const{workspaceFiles,clock,random,over,emit}=dependencies;const folder=await folderOf(dependencies,start);void sweep(workspaceFiles,
folder,{clock,random,signal:over});await uploadFiles(dependencies,start,{folder,plan,files:plan.files,hasMarker:true});await emit(
{type:"imported",folder:folder.path});await emit({type:"note",text:whatWasImported(folder,plan)});return folder}async function giveEnvironment(dependencies,start,{
folder,plan,needs}){const{environmentVersion:version}=needs;const lines=(0,run_dependencies.p$)(needs,(0,request.W0)(folder.
path));const asked=new Set(start.work.notebooks.filter(isOfRepository).map(({path})=>path));const able=plan.files.filter(
({path,notebook})=>asked.has(path)&&notebook&&takesEnvironment(notebook));const text="This workspace takes no environmen\
ts for notebooks, so the dependencies are written into the imported copies of the notebooks, and the run is started agai\
n.";await dependencies.emit({type:"note",text});await warnOfOthers(dependencies,start.work.notebooks,new Set(able.map(({
path})=>path)));const environment={version,dependencies:lines};await uploadFiles(dependencies,start,{folder,plan,files:able,
environment})}async function warnOfOthers({emit},notebooks,able){const others=notebooks.filter(notebook=>!isOfRepository(
notebook)||!able.has(notebook.path));if(others.length===0)return;const named=others.slice(0,MOST_NAMED).map(({path})=>(0,
plain.A4)(path,LONGEST_NAME));const rest=others.length>named.length?` and ${others.length-named.length} more`:"";const text=`\
These notebooks cannot be given the dependencies, and run without them: ${named.join(", ")}${rest}.`;await emit({type:"w\
arning",text,title:"Dependencies left out"})}function isOfRepository({source:source2}){return source2==="repository"}async function folderOf({
workspaceFiles},{context,token,signal}){const{serverUrl,repository}=context;const userName=await workspaceFiles.userName(
signal);return(0,import_folder.Do)({userName,serverUrl,repository,key:(0,import_folder.Ev)(token)})}async function uploadFiles({
workspaceFiles,checkout,clock,emit},{context,signal},{folder,plan,files,environment,hasMarker=false}){const folders=plan.
pythonPath.map(path=>inFiles(folder,path));const toUpload=files.map(file=>{const path=`${folder.path}/${file.target}`;const content2=()=>contentOf(
checkout,plan.root,file,{folders,environment}).catch(error=>{throw(0,workspace_files.O)(path,(0,failure.U)(error))});return{
path,bytes:file.bytes,content:content2}});const marker=Buffer.from((0,import_folder.wx)({repository:context.repository,runUrl:context.
url}));const content=()=>inMemory(marker);const markerFile={path:folder.marker,bytes:marker.length,content,isUncounted:true};
const work={folders:[folder.path,...toUpload.map(({path})=>path.slice(0,path.lastIndexOf("/")))],files:hasMarker?[markerFile,
...toUpload]:toUpload};await upload(workspaceFiles,work,{clock,signal,onProgress:progress=>emit({type:"importing",progress}),
onTrouble:trouble=>void emit({type:"outage",trouble})})}function inFiles({path},folder){return folder==="."?`${path}/${(0,
source.xs)("")}`.replace(/\/$/,""):`${path}/${(0,source.xs)(folder)}`}async function contentOf(checkout,root,{path,bytes,
notebook},adaptation){if(notebook)return inMemory(adapt(await checkout.bytes(root,path),notebook,adaptation));if(bytes<=
SMALL_BYTES)return inMemory(await checkout.bytes(root,path));return{bytes,open:()=>checkout.stream(root,path)}}function inMemory(content){
return Promise.resolve({bytes:content.length,open:()=>content})}function whatWasImported({path},{files,commit}){const bytes=files.
reduce((sum,file)=>sum+file.bytes,0);const count=files.length===1?"1 file":`${files.length} files`;const which=commit?` \
of commit \`${commit.slice(0,7)}\``:"";return`Imported ${count}${which} (${(0,text_bytes.z)(bytes)}) into \`${path}\`.`}})};
