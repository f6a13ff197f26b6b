"use strict";exports.id=867,exports.ids=[867],exports.modules={380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
realpath)(folder)===folder}}),1824:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>nameOf});var _text_cut_0=__webpack_require__(9967);const LONGEST_NAME=160,PLAIN=/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u,
INVISIBLE=/[\p{C}\p{Zl}\p{Zp}]/gu;function nameOf(path){const shown=(0,_text_cut_0.ml)(path,LONGEST_NAME,"both");return PLAIN.
test(shown)&&shown===shown.trim()?shown:JSON.stringify(shown).replace(INVISIBLE,character=>`\\u${(character.codePointAt(
0)??0).toString(16).padStart(4,"0")}`)}})};
