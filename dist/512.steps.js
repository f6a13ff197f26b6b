export const id=512;export const ids=[512];export const modules={1512:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>readSource});var checkout_names=__webpack_require__(1824);var list=__webpack_require__(
3295);;const SENTENCES={link:["is a link and is left out: it leads out of the checkout, or to nothing that is imported.",
"are links and are left out: they lead out of the checkout, or to nothing that is imported."],loop:["is a link and is le\
ft out: it leads back to a folder that it lies in.","are links and are left out: they lead back to a folder that they li\
e in."],"too many":["is a link and is left out: links to folders that have such links stand for too many files.","are li\
nks and are left out: links to folders that have such links stand for too many files."],special:["is left out: it is no \
regular file, but a pipe, a socket or a device.","are left out: they are no regular files, but pipes, sockets or devices\
."],unreadable:["is left out: it cannot be looked at.","are left out: they cannot be looked at."],name:["is left out: it\
s name is not UTF-8.","are left out: their names are not UTF-8."],"no submodule":["is a submodule that is not checked ou\
t, so nothing of it is imported. Give actions/checkout `submodules: true`.","are submodules that are not checked out, so\
 nothing of them is imported. Give actions/checkout `submodules: true`."],submodule:["is a submodule: its files are impo\
rted as they are checked out.","are submodules: their files are imported as they are checked out."]};function tellRemarks(remarks){
return[...Map.groupBy(remarks,({about})=>about)].map(([about,group])=>{const[one,several]=SENTENCES[about];return`${(0,checkout_names.
X)(group.map(({path})=>(0,checkout_names.V)(path)))} ${group.length===1?one:several}`})}var checkout_select=__webpack_require__(
162);var p_limit=__webpack_require__(370);var source=__webpack_require__(8480);var failure=__webpack_require__(6085);;const LFS_FIRST_LINE="\
version https://git-lfs.github.com/spec/v1";const LFS_BYTES={least:100,most:1023};const LARGEST_NOTEBOOK_BYTES=10*2**20;
const LARGEST_FILE_BYTES=500*2**20;function needsBeginning(file){if(isJupyter(file))return file.bytes<=LARGEST_NOTEBOOK_BYTES;
return(0,source.je)(file.path)!==""||file.bytes>=LFS_BYTES.least&&file.bytes<=LFS_BYTES.most}function isJupyter({path}){
return(0,source.je)(path)==="ipynb"&&!/\.designer\.ipynb$/i.test(path)}function planImport(files,beginnings){const planned=files.
map(file=>{const notebook=notebookOf(file,beginnings.get(file.path));return{...file,target:(0,source.xs)(file.path),...notebook?
{notebook}:{}}});const pointers=planned.filter(({path})=>isPointer(beginnings.get(path)));return{files:planned,faults:[...clashes(
planned),...fault(pointers.filter(isJupyter),"no notebook, but a Git LFS pointer. Give actions/checkout `lfs: true`, or"),
...fault(broken(planned,beginnings),"no notebook that the workspace takes. Correct it, or"),...tooLarge(planned),...fault(
planned.filter(isInGit),"the workspace refuses the name .git. Rename it, or")],warnings:pointersTold(pointers.filter(file=>!isJupyter(
file)))}}function notebookOf({path},beginning){if(!beginning||"problem"in beginning)return void 0;if("language"in beginning)
return{language:beginning.language,format:"jupyter"};return(0,source.dC)(path,beginning.firstLine)}function clashes(files){
const folders=new Set(files.flatMap(({path})=>(0,list.p)(path)));const pairs=[];for(const[name,alike]of Map.groupBy(files,
nameThere)){const[first,second]=alike.map(({path})=>path);if(first===void 0)continue;if(second!==void 0)pairs.push({names:`${(0,
checkout_names.V)(first)} and ${(0,checkout_names.V)(second)}`,out:second});else if(alike[0]?.notebook&&folders.has(name))
pairs.push({names:`${(0,checkout_names.V)(first)} and the folder ${(0,checkout_names.V)(name)}`,out:first})}if(pairs.length===
0)return[];return[`${(0,checkout_names.X)(pairs.map(({names})=>names))}: these would have the same name in the workspace\
, which names a notebook without its extension. Rename one, or ${leaveOut(pairs.map(({out})=>out))}.`]}function nameThere({
path,notebook}){return notebook?(0,source.wj)(path):path}function broken(files,beginnings){return files.flatMap(({path})=>{
const beginning=beginnings.get(path);return beginning&&"problem"in beginning?[{path,note:` (${beginning.problem})`}]:[]})}
function tooLarge(files){const isNotebook=file=>file.notebook!==void 0||isJupyter(file);return[...fault(files.filter(file=>isNotebook(
file)&&file.bytes>LARGEST_NOTEBOOK_BYTES),"larger than the 10 MB that the workspace takes of a notebook. Split it, or"),
...fault(files.filter(file=>!isNotebook(file)&&file.bytes>LARGEST_FILE_BYTES),"larger than the 500 MB that the workspace\
 takes of a file. Make it smaller, or")]}function isInGit({path}){return path.toLowerCase().split("/").includes(".git")}
function isPointer(beginning){return beginning!==void 0&&"firstLine"in beginning&&beginning.firstLine===LFS_FIRST_LINE}function pointersTold(files){
if(files.length===0)return[];const what=files.length===1?"1 file is a Git LFS pointer":`${files.length} files are Git LF\
S pointers`;const names=(0,checkout_names.X)(files.map(({path})=>(0,checkout_names.V)(path)));return[`${what}, which is \
imported in place of the content: ${names}. Give actions/checkout \`lfs: true\`.`]}function fault(files,sentence){if(files.
length===0)return[];const names=(0,checkout_names.X)(files.map(({path,note=""})=>(0,checkout_names.V)(path)+note));return[
`${names}: ${sentence} ${leaveOut(files.map(({path})=>path))}.`]}function leaveOut(paths){const line=`\`!${(0,checkout_names.
V)(paths[0]??"")}\``;return paths.length===1?`leave it out with the line ${line} in source-files`:`leave them out with l\
ines such as ${line} in source-files`};const READ_AT_ONCE=32;const OLDEST_FORMAT=4;async function readBeginnings(tree,root,files){
const beginnings=new Map;const needed=files.filter(needsBeginning);await(0,p_limit.A)(READ_AT_ONCE).map(needed.filter(file=>!isJupyter(
file)),async({path})=>{beginnings.set(path,{firstLine:await tree.firstLine(root,path).catch(()=>"")})});for(const{path}of needed.
filter(isJupyter))beginnings.set(path,await tree.bytes(root,path).then(bytes=>readJupyter(bytes.toString()),error=>({problem:(0,
failure.U)(error)})));return beginnings}function readJupyter(text){if(text.startsWith(`${LFS_FIRST_LINE}
`))return{firstLine:LFS_FIRST_LINE};const notebook=parsed(text.replace(/^\ufeff/,""));if(!isMap(notebook))return{problem:"\
it is not a JSON object"};if(!Array.isArray(notebook.cells)||!isMap(notebook.metadata))return{problem:"it has no cells o\
r no metadata"};if(typeof notebook.nbformat!=="number"||notebook.nbformat<OLDEST_FORMAT)return{problem:`its nbformat is \
not ${OLDEST_FORMAT} or newer`};const ours=notebook.metadata["application/vnd.databricks.v1+notebook"];const language=isMap(
ours)&&typeof ours.language==="string"?ours.language.toLowerCase():"python";return{language:(0,source.lX)(language)?language:
"python"}}function parsed(text){try{return JSON.parse(text)}catch{return void 0}}function isMap(value){return typeof value===
"object"&&value!==null&&!Array.isArray(value)}var quote=__webpack_require__(7819);var suggest=__webpack_require__(6101);
;const OF_CHECKOUT=["source-files","python-path"];const MOST_COMPARED=2e4;async function readSource(reader,tree,root,notebooks){
const source2=reader.choice("source",["git","checkout"]);if(source2==="git"){for(const input of OF_CHECKOUT.filter(name=>reader.
has(name)))reader.fault(input,"it goes with `source: checkout`, and not with `source: git`. Leave it out, or set that.");
return{source:source2}}if(notebooks.length>0&&notebooks.every(notebook=>notebook.source==="workspace"))reader.fault("sou\
rce",'"checkout" brings notebooks of this repository, and notebook-path names none. Leave it out.');return{source:source2,
imports:await readImports(reader,tree,root,notebooks)}}async function readImports(reader,tree,root,notebooks){const listing=await tree.
list(root);if("fault"in listing)return reader.fault("source",`"checkout" is not possible: ${listing.fault}`);if(listing.
files.length===0)return reader.fault("source",'"checkout" finds no file. Add a step with actions/checkout before this on\
e.');const selection=await readSourceFiles(reader,listing.files);if(!selection)return void 0;const selected=listing.files.
filter(({path})=>selection(path));const plan=planImport(selected,await readBeginnings(tree,root,selected));for(const fault2 of plan.
faults)reader.fault("source-files",fault2);reader.warnings.push(...tellRemarks(listing.remarks.filter(({path})=>selection(
path))),...plan.warnings);checkNotebooks(reader,notebooks,listing.files,plan.files);const pythonPath=readPythonPath(reader,
plan.files);return{root,commit:(await tree.head(root)).commit??"",files:plan.files,pythonPath}}async function readSourceFiles(reader,files){
const patterns=reader.list("source-files");const wrong=patterns.flatMap(pattern=>{const fault2=(0,checkout_select.rG)(pattern);
return fault2===void 0?[]:[`${(0,quote.h)(pattern)} ${fault2}`]});for(const fault2 of wrong)reader.fault("source-files",
fault2);if(wrong.length>0)return void 0;if(patterns.length===0)return()=>true;const paths=files.map(({path})=>path);const{
matches,idle}=await(0,checkout_select.LO)(patterns,paths);for(const pattern of idle){const like=(0,quote.h)(nearestPath(
pattern,paths));const nothing=`${(0,quote.h)(pattern)} matches nothing that can be imported. Did you mean ${like}?`;if(pattern.
startsWith("!"))reader.warnings.push(`source-files ${nothing}`);else reader.fault("source-files",nothing)}if(idle.length===
0&&!paths.some(matches))reader.fault("source-files","it leaves no file to import.");return matches}function checkNotebooks(reader,notebooks,listed,imported){
const inCheckout=new Set(listed.map(({path})=>path));const inImport=new Set(imported.map(({path})=>path));const absent=notebooks.
flatMap(({source:source2,path})=>source2==="repository"&&!inImport.has(path)?[path]:[]);const leftOut=absent.filter(path=>inCheckout.
has(path)).map(checkout_names.V);const unknown=absent.filter(path=>!inCheckout.has(path)).map(checkout_names.V);if(leftOut.
length>0)reader.fault("source-files",`it leaves out what notebook-path names: ${(0,checkout_names.X)(leftOut)}. Take tha\
t in.`);if(unknown.length>0)reader.fault("notebook-path",`${(0,checkout_names.X)(unknown)}: not among the files that are\
 imported, which are those that Git tracks (without a .git, those that are not hidden). Commit it, or run \`git add --for\
ce\` on it before this step.`)}function readPythonPath(reader,files){const given=reader.list("python-path");if(given.length===
0)return["."];if(given.includes("none")){if(given.length>1)reader.fault("python-path",'"none" stands beside folders. Giv\
e one or the other.');return[]}const folders=new Set(files.flatMap(({path})=>(0,list.p)(path)));const wanted=new Map(given.
map(folder=>[tidyFolder(folder),folder]));return[...wanted].flatMap(([folder,asGiven])=>{if(folder==="."||folders.has(folder))
return[folder];reader.fault("python-path",folderFault(asGiven,folder,[...folders]));return[]})}function folderFault(given,folder,folders){
const quoted=(0,quote.h)(given);const fault2=(0,checkout_select.rG)(folder);if(fault2!==void 0)return`${quoted} ${fault2}`;
const like=folders.length>0?` Did you mean ${(0,quote.h)(nearestPath(folder,folders))}?`:"";return`${quoted} is not a fo\
lder with imported files.${like}`}function tidyFolder(folder){const parts=folder.split("/").filter((part,index)=>part!==
"."&&(part!==""||index===0));return parts.join("/")||"."}function nearestPath(pattern,paths){return(0,suggest.p)(pattern.
replace(/^!/,""),paths.slice(0,MOST_COMPARED))}}),3295:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>foldersOf,C:()=>listFiles});var promises_=__webpack_require__(1455);var external_node_path_=__webpack_require__(
6760);var p_limit=__webpack_require__(370);var failure=__webpack_require__(6085);;const MOST_STEPS=5e4;function followLinks(files,links){
const byPath2=new Map(files.map(file=>[file.path,file]));const filesIn=remember(folder=>files.filter(({path})=>isBelow(path,
folder)));const linksIn=remember(folder=>links.filter(({path})=>isBelow(path,folder)));const found=[];const remarks=[];let steps=0;
const follow=(at,{target},chain)=>{const file=target===void 0?void 0:byPath2.get(target);if(file){steps++;found.push({path:at,
bytes:file.bytes});return void 0}if(target===void 0)return"link";if(chain.some(path=>isBelow(path,target)))return"loop";
const inner=linksIn(target);steps+=filesIn(target).length+inner.length;if(steps>MOST_STEPS)return"too many";if(filesIn(target).
length+inner.length===0)return"link";for(const{path,bytes}of filesIn(target))found.push({path:at+tailOf(path,target),bytes});
for(const link of inner)note(at+tailOf(link.path,target),follow(at+tailOf(link.path,target),link,[...chain,link.path]));
return void 0};const note=(path,about)=>{if(about)remarks.push({path,about})};for(const link of links)note(link.path,follow(
link.path,link,[link.path]));return{files:found,remarks}}function isBelow(path,folder){return folder===""||path.startsWith(
`${folder}/`)}function tailOf(path,folder){return path.slice(folder.length)}function remember(find){const known=new Map;
return folder=>{const answer=known.get(folder)??find(folder);known.set(folder,answer);return answer}}var external_node_buffer_=__webpack_require__(
4573);var plain=__webpack_require__(4395);var cut=__webpack_require__(9967);;const SUBMODULE="160000";const LONGEST_REASON=300;
async function trackedIn(git,root){try{const{exitCode,stdout,stderr}=await git(root,["ls-files","--stage","-z"]);if(exitCode===
0)return parseStages(stdout);return{fault:`git ls-files ended with ${exitCode}: ${(0,cut.ml)((0,plain.TN)(stderr),LONGEST_REASON)}`}}catch(error){
return{fault:`${error instanceof Error?error.message:String(error)}.`}}}function parseStages(stdout){const tracked={paths:new Set,
submodules:new Set,unnamable:new Set};for(let start=0,end=stdout.indexOf(0);end>=0;start=end+1,end=stdout.indexOf(0,start)){
const record=stdout.subarray(start,end);const text=record.toString();const path=text.slice(text.indexOf("	")+1);if(!(0,external_node_buffer_.
isUtf8)(record))tracked.unnamable.add(path);else if(text.startsWith(SUBMODULE))tracked.submodules.add(path);else tracked.
paths.add(path)}return{paths:[...tracked.paths],submodules:[...tracked.submodules],unnamable:[...tracked.unnamable]}};async function walk(root,start=""){
const walked={paths:[],unnamable:[],unreadable:[]};const folders=[start];for(let folder=folders.pop();folder!==void 0;folder=
folders.pop()){const options={withFileTypes:true,encoding:"buffer"};const entries=await(0,promises_.readdir)((0,external_node_path_.
join)(root,folder),options).catch(()=>void 0);if(!entries)walked.unreadable.push(folder);for(const entry of entries??[]){
const name=entry.name.toString();if(name.startsWith(".")||name==="node_modules")continue;const path=folder===""?name:`${folder}\
/${name}`;if(!(0,external_node_buffer_.isUtf8)(entry.name))walked.unnamable.push(path);else if(entry.isDirectory())folders.
push(path);else walked.paths.push(path)}}return walked}var within=__webpack_require__(8673);;const LOOKS_AT_ONCE=64;const DEEPEST=10;
async function listFiles(git,root){const real=await(0,promises_.realpath)(root).catch(()=>void 0);if(real===void 0)return{
files:[],remarks:[]};try{const named=await nameFiles(git,real,"",0);if("fault"in named)return named;const{files,links,remarks}=await lookAt(
real,named.paths);const followed=followLinks(files,links);return{files:[...files,...followed.files].sort(byPath),remarks:[
...named.remarks,...remarks,...followed.remarks].sort(byPath)}}catch(error){return{fault:`The checkout cannot be looked \
through (${(0,failure.$)(error)||String(error)}).`}}}async function nameFiles(git,root,folder,depth){const named={paths:[],
remarks:[]};const remark=(paths,about)=>{for(const path of paths)named.remarks.push({path,about})};if(!await exists((0,external_node_path_.
join)(root,folder,".git"))){const{paths,unnamable,unreadable}=await walk(root,folder);remark(unnamable,"name");remark(unreadable,
"unreadable");return{...named,paths}}const tracked=await trackedIn(git,(0,external_node_path_.join)(root,folder));if("fa\
ult"in tracked)return tracked;const within2=path=>folder===""?path:`${folder}/${path}`;named.paths=tracked.paths.map(within2);
remark(tracked.unnamable.map(within2),"name");for(const path of tracked.submodules.map(within2)){const isThere=depth<DEEPEST&&
await isFilledFolder(root,path);remark([path],isThere?"submodule":"no submodule");const inner=isThere?await nameFiles(git,
root,path,depth+1):{paths:[],remarks:[]};if("fault"in inner)return{fault:`Of the submodule ${path}: ${inner.fault}`};for(const one of inner.
paths)named.paths.push(one);named.remarks.push(...inner.remarks)}return named}async function lookAt(root,paths){const limit=(0,
p_limit.A)(LOOKS_AT_ONCE);const found={files:[],links:[],remarks:[]};const{isBehindLink,links}=await foldersThatAreLinks(
root,paths);for(const path of links)found.remarks.push({path,about:"link"});await limit.map(paths.filter(path=>!isBehindLink(
path)),async path=>{const look=await lookOnce((0,external_node_path_.join)(root,path));if(look===void 0||look==="unreada\
ble"){if(look)found.remarks.push({path,about:look})}else if(look.isSymbolicLink())await addLink(root,path,found);else if(look.
isFile())found.files.push({path,bytes:look.size});else if(!look.isDirectory())found.remarks.push({path,about:"special"})});
return found}async function addLink(root,path,found){const target=await(0,promises_.realpath)((0,external_node_path_.join)(
root,path)).catch(error=>(0,failure.$)(error));if(target==="ELOOP")found.remarks.push({path,about:"loop"});else if(target===
""||!(0,within.U)(root,target))found.links.push({path});else found.links.push({path,target:(0,external_node_path_.relative)(
root,target).split(external_node_path_.sep).join("/")})}async function foldersThatAreLinks(root,paths){const folders=new Set(
paths.flatMap(path=>foldersOf(path)));const isLink=await(0,p_limit.A)(LOOKS_AT_ONCE).map([...folders],async folder=>{const look=await lookOnce(
(0,external_node_path_.join)(root,folder));return typeof look==="object"&&look.isSymbolicLink()});const links=new Set([...folders].
filter((_,index)=>isLink[index]));return{isBehindLink:path=>links.size>0&&foldersOf(path).some(folder=>links.has(folder)),
links:[...links].filter(link=>!foldersOf(link).some(folder=>links.has(folder)))}}function byPath(a,b){return a.path<b.path?
-1:1}function foldersOf(path){const folders=[];for(let at=path.indexOf("/");at>=0;at=path.indexOf("/",at+1))folders.push(
path.slice(0,at));return folders}async function lookOnce(path){return(0,promises_.lstat)(path).catch(error=>isAbsent(error)?
void 0:"unreadable")}async function exists(path){return await lookOnce(path)!==void 0}async function isFilledFolder(root,path){
const looks=await Promise.all([...foldersOf(path),path].map(folder=>lookOnce((0,external_node_path_.join)(root,folder))));
if(!looks.every(look=>typeof look==="object"&&look.isDirectory()))return false;return(await(0,promises_.readdir)((0,external_node_path_.
join)(root,path))).length>0}function isAbsent(error){return["ENOENT","ENOTDIR"].includes((0,failure.$)(error))}})};
