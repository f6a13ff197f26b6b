"use strict";exports.id=778,exports.ids=[778,867],exports.modules={380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$d:()=>sizeOf,io:()=>readBytes,mA:()=>streamOf,y3:()=>openWithin});var node_fs_0=__webpack_require__(
3024),node_fs_promises_1=__webpack_require__(1455),node_path_2=__webpack_require__(6760),node_stream_3=__webpack_require__(
7075),_file_read_4=__webpack_require__(4569),_names_6=__webpack_require__(1824),_within_5=__webpack_require__(8673);async function readBytes(root,path){
const handle=await openWithin(root,path);try{const{size}=await handle.stat();if(size>_file_read_4.mN)throw new Error(`${(0,_names_6.
V)(path)} has grown to more than 10 MB.`);return await handle.readFile()}finally{await handle.close()}}async function sizeOf(root,path){
const handle=await openWithin(root,path);try{return(await handle.stat()).size}finally{await handle.close()}}function streamOf(root,path){
return node_stream_3.Readable.from(pieces(root,path),{objectMode:!1})}async function*pieces(root,path){const handle=await openWithin(
root,path);for await(const piece of handle.createReadStream())yield piece}async function openWithin(root,path){const handle=await(0,node_fs_promises_1.
open)((0,node_path_2.join)(root,path),node_fs_0.constants.O_RDONLY|(node_fs_0.constants.O_NONBLOCK??0));try{const opened=await handle.
stat({bigint:!0}),folder=await(0,node_fs_promises_1.realpath)(root),real=await(0,node_fs_promises_1.realpath)((0,node_path_2.
join)(folder,path)),found=await(0,node_fs_promises_1.stat)(real,{bigint:!0});if(!(opened.isFile()&&opened.ino===found.ino&&
opened.dev===found.dev)||!(0,_within_5.az)(folder,real))throw new Error(`${(0,_names_6.V)(path)} is not a regular file w\
ithin the checkout.`);return handle}catch(error){throw await handle.close(),error}}}),2867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{checkoutFiles:()=>checkoutFiles});
var node_buffer_0=__webpack_require__(4573),node_fs_promises_1=__webpack_require__(1455),node_path_2=__webpack_require__(
6760),_text_failure_6=__webpack_require__(6085),_contents_3=__webpack_require__(380),_file_read_4=__webpack_require__(4569),
_within_5=__webpack_require__(8673);const HEADER_BYTES=200,checkoutFiles={async read(checkout,path){const named=(0,node_path_2.
resolve)(checkout,path);if(!(0,_within_5.UO)((0,node_path_2.resolve)(checkout),named))return{problem:"outside"};try{const[
root,file]=[await(0,node_fs_promises_1.realpath)(checkout),await(0,node_fs_promises_1.realpath)(named)];if(!(0,_within_5.
az)(root,file))return{problem:"outside"};const found=await(0,node_fs_promises_1.stat)(file);if(found.isDirectory())return{
problem:"folder"};if(!found.isFile())return{problem:"not-a-file"};if(found.size>_file_read_4.mN)return{problem:"too-larg\
e",bytes:found.size};const bytes=await(0,node_fs_promises_1.readFile)(file);return(0,node_buffer_0.isUtf8)(bytes)&&!bytes.
includes(0)?{text:bytes.toString()}:{problem:"not-text"}}catch(error){const code=(0,_text_failure_6.$)(error)||(0,_text_failure_6.
U)(error);return code==="ENOENT"||code==="ENOTDIR"?{problem:"missing"}:{problem:"unreadable",code}}},async match(checkout,pattern){
const root=await(0,node_fs_promises_1.realpath)(checkout).catch(()=>{});if(root===void 0)return[];const found=new Map;for await(const entry of(0,node_fs_promises_1.
glob)(pattern,{cwd:root,withFileTypes:!0,exclude:isLeftOut}))entry.isFile()&&found.set(entry.parentPath,[...found.get(entry.
parentPath)??[],(0,node_path_2.join)(entry.parentPath,entry.name)]);const files=await Promise.all([...found].map(async([
folder,paths])=>await isPlain(root,folder)?paths:[]));return[...new Set(files.flat().map(file=>(0,node_path_2.relative)(
root,file).split(node_path_2.sep).join("/")))].sort()},async firstLine(checkout,path){const handle=await(0,_contents_3.y3)(
checkout,path);try{const{buffer,bytesRead}=await handle.read(Buffer.alloc(HEADER_BYTES),0,HEADER_BYTES,0);return buffer.
toString("utf8",0,bytesRead).replace(/^\ufeff/,"").split(/\r?\n/,1)[0]??""}finally{await handle.close()}}};function isLeftOut({
name}){return name===".git"||name==="node_modules"}async function isPlain(root,folder){return folder!==root&&!folder.startsWith(
root+node_path_2.sep)?!1:!(0,node_path_2.relative)(root,folder).split(node_path_2.sep).some(name=>isLeftOut({name}))&&await(0,node_fs_promises_1.
realpath)(folder)===folder}}),3295:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>foldersOf,C:()=>listFiles});var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(
6760),p_limit=__webpack_require__(370),failure=__webpack_require__(6085);const MOST_STEPS=5e4;function followLinks(files,links){
const byPath2=new Map(files.map(file=>[file.path,file])),filesIn=remember(folder=>files.filter(({path})=>isBelow(path,folder))),
linksIn=remember(folder=>links.filter(({path})=>isBelow(path,folder))),found=[],remarks=[];let steps=0;const follow=(at,{
target},chain)=>{const file=target===void 0?void 0:byPath2.get(target);if(file){steps++,found.push({path:at,bytes:file.bytes});
return}if(target===void 0)return"link";if(chain.some(path=>isBelow(path,target)))return"loop";const inner=linksIn(target);
if(steps+=filesIn(target).length+inner.length,steps>MOST_STEPS)return"too many";if(filesIn(target).length+inner.length===
0)return"link";for(const{path,bytes}of filesIn(target))found.push({path:at+tailOf(path,target),bytes});for(const link of inner)
note(at+tailOf(link.path,target),follow(at+tailOf(link.path,target),link,[...chain,link.path]))},note=(path,about)=>{about&&
remarks.push({path,about})};for(const link of links)note(link.path,follow(link.path,link,[link.path]));return{files:found,
remarks}}function isBelow(path,folder){return folder===""||path.startsWith(`${folder}/`)}function tailOf(path,folder){return path.
slice(folder.length)}function remember(find){const known=new Map;return folder=>{const answer=known.get(folder)??find(folder);
return known.set(folder,answer),answer}}var external_node_buffer_=__webpack_require__(4573),plain=__webpack_require__(4395),
cut=__webpack_require__(9967);const SUBMODULE="160000",LONGEST_REASON=300;async function trackedIn(git,root){try{const{exitCode,
stdout,stderr}=await git(root,["ls-files","--stage","-z"]);return exitCode===0?parseStages(stdout):{fault:`git ls-files \
ended with ${exitCode}: ${(0,cut.ml)((0,plain.TN)(stderr),LONGEST_REASON)}`}}catch(error){return{fault:`${error instanceof
Error?error.message:String(error)}.`}}}function parseStages(stdout){const tracked={paths:new Set,submodules:new Set,unnamable:new Set};
for(let start=0,end=stdout.indexOf(0);end>=0;start=end+1,end=stdout.indexOf(0,start)){const record=stdout.subarray(start,
end),text=record.toString(),path=text.slice(text.indexOf("	")+1);(0,external_node_buffer_.isUtf8)(record)?text.startsWith(
SUBMODULE)?tracked.submodules.add(path):tracked.paths.add(path):tracked.unnamable.add(path)}return{paths:[...tracked.paths],
submodules:[...tracked.submodules],unnamable:[...tracked.unnamable]}}async function walk(root,start=""){const walked={paths:[],
unnamable:[],unreadable:[]},folders=[start];for(let folder=folders.pop();folder!==void 0;folder=folders.pop()){const options={
withFileTypes:!0,encoding:"buffer"},entries=await(0,promises_.readdir)((0,external_node_path_.join)(root,folder),options).
catch(()=>{});entries||walked.unreadable.push(folder);for(const entry of entries??[]){const name=entry.name.toString();if(name.
startsWith(".")||name==="node_modules")continue;const path=folder===""?name:`${folder}/${name}`;(0,external_node_buffer_.
isUtf8)(entry.name)?entry.isDirectory()?folders.push(path):walked.paths.push(path):walked.unnamable.push(path)}}return walked}
var within=__webpack_require__(8673);const LOOKS_AT_ONCE=64,DEEPEST=10;async function listFiles(git,root){const real=await(0,promises_.
realpath)(root).catch(()=>{});if(real===void 0)return{files:[],remarks:[]};try{const named=await nameFiles(git,real,"",0);
if("fault"in named)return named;const{files,links,remarks}=await lookAt(real,named.paths),followed=followLinks(files,links);
return{files:[...files,...followed.files].sort(byPath),remarks:[...named.remarks,...remarks,...followed.remarks].sort(byPath)}}catch(error){
return{fault:`The checkout cannot be looked through (${(0,failure.$)(error)||String(error)}).`}}}async function nameFiles(git,root,folder,depth){
const named={paths:[],remarks:[]},remark=(paths,about)=>{for(const path of paths)named.remarks.push({path,about})};if(!await exists(
(0,external_node_path_.join)(root,folder,".git"))){const{paths,unnamable,unreadable}=await walk(root,folder);return remark(
unnamable,"name"),remark(unreadable,"unreadable"),{...named,paths}}const tracked=await trackedIn(git,(0,external_node_path_.
join)(root,folder));if("fault"in tracked)return tracked;const within2=path=>folder===""?path:`${folder}/${path}`;named.paths=
tracked.paths.map(within2),remark(tracked.unnamable.map(within2),"name");for(const path of tracked.submodules.map(within2)){
const isThere=depth<DEEPEST&&await isFilledFolder(root,path);remark([path],isThere?"submodule":"no submodule");const inner=isThere?
await nameFiles(git,root,path,depth+1):{paths:[],remarks:[]};if("fault"in inner)return{fault:`Of the submodule ${path}: ${inner.
fault}`};for(const one of inner.paths)named.paths.push(one);named.remarks.push(...inner.remarks)}return named}async function lookAt(root,paths){
const limit=(0,p_limit.A)(LOOKS_AT_ONCE),found={files:[],links:[],remarks:[]},{isBehindLink,links}=await foldersThatAreLinks(
root,paths);for(const path of links)found.remarks.push({path,about:"link"});return await limit.map(paths.filter(path=>!isBehindLink(
path)),async path=>{const look=await lookOnce((0,external_node_path_.join)(root,path));look===void 0||look==="unreadable"?
look&&found.remarks.push({path,about:look}):look.isSymbolicLink()?await addLink(root,path,found):look.isFile()?found.files.
push({path,bytes:look.size}):look.isDirectory()||found.remarks.push({path,about:"special"})}),found}async function addLink(root,path,found){
const target=await(0,promises_.realpath)((0,external_node_path_.join)(root,path)).catch(error=>(0,failure.$)(error));target===
"ELOOP"?found.remarks.push({path,about:"loop"}):target===""||!(0,within.UO)(root,target)?found.links.push({path}):found.
links.push({path,target:(0,external_node_path_.relative)(root,target).split(external_node_path_.sep).join("/")})}async function foldersThatAreLinks(root,paths){
const folders=new Set(paths.flatMap(path=>foldersOf(path))),isLink=await(0,p_limit.A)(LOOKS_AT_ONCE).map([...folders],async folder=>{
const look=await lookOnce((0,external_node_path_.join)(root,folder));return typeof look=="object"&&look.isSymbolicLink()}),
links=new Set([...folders].filter((_,index)=>isLink[index]));return{isBehindLink:path=>links.size>0&&foldersOf(path).some(
folder=>links.has(folder)),links:[...links].filter(link=>!foldersOf(link).some(folder=>links.has(folder)))}}function byPath(a,b){
return a.path<b.path?-1:1}function foldersOf(path){const folders=[];for(let at=path.indexOf("/");at>=0;at=path.indexOf("\
/",at+1))folders.push(path.slice(0,at));return folders}async function lookOnce(path){return(0,promises_.lstat)(path).catch(
error=>isAbsent(error)?void 0:"unreadable")}async function exists(path){return await lookOnce(path)!==void 0}async function isFilledFolder(root,path){
return(await Promise.all([...foldersOf(path),path].map(folder=>lookOnce((0,external_node_path_.join)(root,folder))))).every(
look=>typeof look=="object"&&look.isDirectory())?(await(0,promises_.readdir)((0,external_node_path_.join)(root,path))).length>
0:!1}function isAbsent(error){return["ENOENT","ENOTDIR"].includes((0,failure.$)(error))}}),1824:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>nameOf});var _text_cut_0=__webpack_require__(9967);const LONGEST_NAME=160,
PLAIN=/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u,INVISIBLE=/[\p{C}\p{Zl}\p{Zp}]/gu;function nameOf(path){const shown=(0,_text_cut_0.
ml)(path,LONGEST_NAME,"both");return PLAIN.test(shown)&&shown===shown.trim()?shown:JSON.stringify(shown).replace(INVISIBLE,
character=>`\\u${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}`)}}),6778:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createCheckoutTree:()=>createCheckoutTree});
var contents=__webpack_require__(380),files=__webpack_require__(2867);const COMMIT_ID=/^[0-9a-f]{40,64}$/;async function readHead(git,root){
const ask=async(...args)=>{const answer=await git(root,args).catch(()=>{});return answer?.exitCode===0?answer.stdout.toString().
trim():""},[commit,object,origin,branches]=await Promise.all([ask("rev-parse","--verify","--quiet","HEAD"),ask("cat-file",
"commit","HEAD"),readOrigin(git,root),ask("for-each-ref","--points-at=HEAD","--count=1","--format=%(refname)","refs/remo\
tes/origin/")]);return{commit:COMMIT_ID.test(commit)?commit:void 0,parents:parentsOf(object),origin,isAtOriginBranch:branches!==
""}}async function readOrigin(git,root){const answer=await git(root,["config","--local","--get","remote.origin.url"]).catch(
()=>{}),url=answer?.exitCode===0?answer.stdout.toString().trim():"";return url===""?void 0:withoutCredentials(url)}function isCloneOf(url,serverUrl,repository){
const place=url===void 0?void 0:placeOf(url);return place!==void 0&&place===placeOf(`${serverUrl}/${repository}`)}function parentsOf(commit){
return(commit.split(`

`,1)[0]??"").split(`
`).filter(line=>line.startsWith("parent ")).map(line=>line.slice(7)).filter(parent=>COMMIT_ID.test(parent))}function withoutCredentials(url){
const parsed=URL.canParse(url)?new URL(url):void 0;return!parsed||parsed.host===""?url:(parsed.username="",parsed.password=
"",parsed.href)}function placeOf(url){const short=/^(?:[^\s/:@]+@)?([^\s/:@]+):(?!\/\/)([^\s\\]+)$/.exec(url),address=short?
`ssh://${short[1]??""}/${short[2]??""}`:url;if(!URL.canParse(address))return;const{protocol,hostname,port,pathname}=new URL(
address),host=protocol.startsWith("http")&&port!==""?`${hostname}:${port}`:hostname,path=pathname.split("/").filter(Boolean).
join("/").replace(/\.git$/i,"");return host===""?void 0:`${host}/${path}`.toLowerCase()}var list=__webpack_require__(3295),
promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),cut=__webpack_require__(9967),names=__webpack_require__(
1824);const DEEPEST=3;async function locate(git,workspace,repository,lines=[]){const folders=await checkoutsIn(workspace,
"",0),[only]=folders;if(only===void 0||folders.includes(""))return{root:workspace};if(folders.length===1)return{root:(0,external_node_path_.
join)(workspace,only)};const isOurs=await Promise.all(folders.map(async folder=>isCloneOf(await readOrigin(git,(0,external_node_path_.
join)(workspace,folder)),repository.serverUrl,repository.repository))),ours=folders.filter((_,index)=>isOurs[index]),candidates=ours.
length>0?ours:folders,named=candidates.filter(folder=>lines.length>0&&lines.every(line=>isIn(folder,line))),[chosen,other]=named.
length>0?named:ours;return chosen!==void 0&&other===void 0?{root:(0,external_node_path_.join)(workspace,chosen)}:{fault:`\
the workspace of this job has several checkouts${ours.length>0?` of ${repository.repository}`:`, none of them of ${repository.
repository}`}: ${(0,cut.yU)(candidates,names.V)}. Say which one is meant: begin each line with its folder.`}}async function checkoutsIn(workspace,folder,depth){
if(await(0,promises_.lstat)((0,external_node_path_.join)(workspace,folder,".git")).catch(()=>{}))return[folder];if(depth===
DEEPEST)return[];const entries=await(0,promises_.readdir)((0,external_node_path_.join)(workspace,folder),{withFileTypes:!0}).
catch(()=>[]),below=[];for(const entry of entries)!entry.isDirectory()||entry.name==="node_modules"||below.push(...await checkoutsIn(
workspace,folder===""?entry.name:`${folder}/${entry.name}`,depth+1));return below.sort()}function isIn(folder,line){return line.
replace(/^!/,"").replace(/^(?:\.\/)+/,"").startsWith(`${folder}/`)}function createCheckoutTree(git){return{locate:(workspace,repository,lines)=>locate(
git,workspace,repository,lines),head:root=>readHead(git,root),list:root=>(0,list.C)(git,root),firstLine:files.checkoutFiles.
firstLine,bytes:contents.io,size:contents.$d,stream:contents.mA}}}),370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>pLimit});class Node{value;next;constructor(value){this.value=value}}class Queue{#head;#tail;#size;constructor(){
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
