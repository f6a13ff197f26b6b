"use strict";exports.id=413,exports.ids=[413],exports.modules={8413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{openFolder:()=>openFolder});var node_fs_promises_0=__webpack_require__(
1455),node_path_1=__webpack_require__(6760),_checkout_within_2=__webpack_require__(8673),_text_failure_3=__webpack_require__(
6085);const openFolder=({path,within})=>{const made=new Map,lines=new Map,makeOnce=(folder,make)=>{const known=made.get(
folder);if(known)return known;const making=make();return made.set(folder,making),making.catch(()=>made.delete(folder)),making},
root=()=>makeOnce("",()=>makeRoot(path,within)),folderOf=names=>names.length===0?root():makeOnce((0,node_path_1.join)(...names),
async()=>makeInside(await root(),names)),named=async(names,work)=>{try{return await work((0,node_path_1.join)(await folderOf(
names.slice(0,-1)),names.at(-1)??""))}catch(error){throw new Error(`${(0,node_path_1.join)(path,...names)}: ${reasonOf(error)}`,
{cause:error})}},linesOf=name=>{const begun=lines.get(name);if(begun)return begun;const beginning=root().then(folder=>beginLines(
(0,node_path_1.join)(folder,name)));return lines.set(name,beginning),beginning.catch(()=>lines.delete(name)),beginning};
return{write:(names,content)=>named(names,file=>writeWhole(file,content)),addLine:(name,line)=>named([name],async()=>addWhole(
await linesOf(name),line)),has:name=>named([name],isFile),remove:name=>named([name],file=>(0,node_fs_promises_0.rm)(file,
{force:!0})),removeAttempts:names=>named(names,removeAttempts)}};async function makeRoot(path,within){const limit=within===
void 0?void 0:await(0,node_fs_promises_0.realpath)(within),check=real2=>{if(limit!==void 0&&!(0,_checkout_within_2.az)(limit,
real2))throw new Error(`a link leads out of ${limit}, to ${real2}`)};check(await nearestThere(path)),await makeFolder(path);
const real=await(0,node_fs_promises_0.realpath)(path);return check(real),real}async function makeFolder(path){const above=(0,node_path_1.
dirname)(path);try{await makeUnlessThere(path)}catch(error){if((0,_text_failure_3.$)(error)!=="ENOENT"||above===path)throw error;
await makeFolder(above),await makeUnlessThere(path)}}async function makeUnlessThere(folder){try{await(0,node_fs_promises_0.
mkdir)(folder)}catch(error){if(!await isFolder(folder))throw error}}async function isFolder(path){return(0,node_fs_promises_0.
stat)(path).then(stats=>stats.isDirectory(),()=>!1)}async function nearestThere(path){try{return await(0,node_fs_promises_0.
realpath)(path)}catch(error){const above=(0,node_path_1.dirname)(path);if((0,_text_failure_3.$)(error)!=="ENOENT"||above===
path)throw error;return nearestThere(above)}}async function makeInside(root,names){let folder=root;for(const name of names)
if(folder=(0,node_path_1.join)(folder,name),await makeFolder(folder),await(0,node_fs_promises_0.realpath)(folder)!==folder)
throw new Error("a link is in the way");return folder}async function writeWhole(file,content){const part=(0,node_path_1.
join)((0,node_path_1.dirname)(file),`.${Buffer.from(file).toString("base64url").slice(-24)}.part`);await(0,node_fs_promises_0.
rm)(part,{force:!0,recursive:!0});const handle=await(0,node_fs_promises_0.open)(part,"wx");try{await writeAll(handle,content).
finally(()=>handle.close()),await(0,node_fs_promises_0.rename)(part,file)}catch(error){throw await(0,node_fs_promises_0.
rm)(part,{force:!0}),error}}async function writeAll(handle,content){if(typeof content=="string")await handle.writeFile(content);else
for await(const piece of content)await handle.writeFile(piece)}async function isFile(path){try{return(await(0,node_fs_promises_0.
lstat)(path)).isFile()}catch(error){if((0,_text_failure_3.$)(error)==="ENOENT")return!1;throw error}}async function removeAttempts(task){
for(const[name,path]of await foldersIn(task))if(/^attempt-\d+$/.test(name))await(0,node_fs_promises_0.rm)(path,{recursive:!0,
force:!0});else if(name==="tasks")for(const[,inner]of await foldersIn(path))await removeAttempts(inner);const iterations=(0,node_path_1.
join)(task,"iterations.json");await isFile(iterations)&&await(0,node_fs_promises_0.rm)(iterations)}async function foldersIn(folder){
return(await(0,node_fs_promises_0.lstat)(folder).then(stats=>stats.isDirectory(),()=>!1)?await(0,node_fs_promises_0.readdir)(
folder,{withFileTypes:!0}):[]).filter(entry=>entry.isDirectory()).map(({name})=>[name,(0,node_path_1.join)(folder,name)])}
async function beginLines(file){return await(0,node_fs_promises_0.rm)(file,{force:!0}),await(0,node_fs_promises_0.writeFile)(
file,"",{flag:"wx"}),{file,bytes:0}}const NO_LINK=node_fs_promises_0.constants.O_NOFOLLOW??0;async function addWhole(lines,line){
const bytes=Buffer.from(`${line}
`);try{await(0,node_fs_promises_0.appendFile)(lines.file,bytes,{flag:node_fs_promises_0.constants.O_APPEND|node_fs_promises_0.
constants.O_WRONLY|NO_LINK}),lines.bytes+=bytes.length}catch(error){throw await(0,node_fs_promises_0.truncate)(lines.file,
lines.bytes),error}}function reasonOf(error){const text=(0,_text_failure_3.U)(error);return(0,_text_failure_3.$)(error)===
""?text:text.split(", ",1)[0]??text}})};
