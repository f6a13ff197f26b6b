"use strict";exports.id=951,exports.ids=[951],exports.modules={7951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{unpackArtifacts:()=>unpackArtifacts});var promises_=__webpack_require__(6466),
external_node_zlib_=__webpack_require__(8522);const FILE="file",LINK="link",SYMLINK="symlink",DIRECTORY="directory",TYPEFLAG={
file:"0",link:"1",symlink:"2","character-device":"3","block-device":"4",directory:"5",fifo:"6","pax-header":"x","pax-glo\
bal-header":"g","gnu-long-name":"L","gnu-long-link-name":"K"},FLAGTYPE={48:FILE,49:LINK,50:SYMLINK,51:"character-device",
52:"block-device",53:DIRECTORY,54:"fifo",120:"pax-header",103:"pax-global-header",76:"gnu-long-name",75:"gnu-long-link-n\
ame"},ZERO_BLOCK=new Uint8Array(512),EMPTY=new Uint8Array(0),encoder=new TextEncoder,decoder=new TextDecoder;function writeString(view,offset,size,value){
if(value)for(let i=0;i<value.length&&i<size;i++){const charCode=value.charCodeAt(i);if(charCode>127){encoder.encodeInto(
value,view.subarray(offset,offset+size));return}view[offset+i]=charCode}}function writeOctal(view,offset,size,value){if(value===
void 0)return;let remaining=value;for(let i=offset+size-2;i>=offset;i--)view[i]=48+remaining%8,remaining=Math.floor(remaining/
8);remaining===0&&value%1===0||encoder.encodeInto(value.toString(8).padStart(size-1,"0"),view.subarray(offset,offset+size-
1))}function readString(view,offset,size){if(view[offset]===0)return"";const end=view.indexOf(0,offset),sliceEnd=end===-1||
end>offset+size?offset+size:end;return decoder.decode(view.subarray(offset,sliceEnd))}function readOctal(view,offset,size){
let value=0;const end=offset+size;for(let i=offset;i<end;i++){const charCode=view[i];if(charCode===0)break;if(charCode!==
32){if(charCode<48||charCode>55)throw new Error("Invalid tar number.");value=value*8+(charCode-48)}}return value}function readNumeric(view,offset,size){
if(view[offset]&128){let result=0;result=view[offset]&127;for(let i=1;i<size;i++)result=result*256+view[offset+i];if(!Number.
isSafeInteger(result))throw new Error("TAR number too large");return result}return readOctal(view,offset,size)}const packer_By1HVV7Z_isBodyless=header=>header.
type==="directory"||header.type==="symlink"||header.type==="link"||header.type==="character-device"||header.type==="bloc\
k-device"||header.type==="fifo";async function packer_By1HVV7Z_normalizeBody(body){if(body==null)return EMPTY;if(body instanceof
Uint8Array)return body;if(typeof body=="string")return encoder.encode(body);if(body instanceof ArrayBuffer)return new Uint8Array(
body);if(body instanceof Blob)return new Uint8Array(await body.arrayBuffer());throw new TypeError("Unsupported content t\
ype for entry body.")}const stripPath=(p,n)=>{const parts=p.split("/").filter(Boolean);return n>=parts.length?"":parts.slice(
n).join("/")};function packer_By1HVV7Z_transformHeader(header,options){const{strip,filter,map}=options;if(!strip&&!filter&&
!map)return header;const h={...header};if(strip&&strip>0){const newName=stripPath(h.name,strip);if(!newName)return null;
if(h.name=h.type==="directory"&&!newName.endsWith("/")?`${newName}/`:newName,h.linkname){const isAbsolute=h.linkname.startsWith(
"/");if(isAbsolute||h.type==="link"){const stripped=stripPath(h.linkname,strip);h.linkname=isAbsolute?`/${stripped}`||"/":
stripped}}}if(filter?.(h)===!1)return null;const result=map?map(h):h;return result&&(!result.name?.trim()||result.name===
"."||result.name==="/")?null:result}const INITIAL_CAPACITY=256;function createChunkQueue(){let chunks=new Array(INITIAL_CAPACITY),
capacityMask=chunks.length-1,head=0,tail=0,totalAvailable=0;const consumeFromHead=count=>{const chunk=chunks[head];count===
chunk.length?(chunks[head]=EMPTY,head=head+1&capacityMask):chunks[head]=chunk.subarray(count),totalAvailable-=count,totalAvailable===
0&&chunks.length>INITIAL_CAPACITY&&(chunks=new Array(INITIAL_CAPACITY),capacityMask=255,head=0,tail=0)};function pull(bytes2,callback){
if(callback){let fed=0,remaining2=Math.min(bytes2,totalAvailable);for(;remaining2>0;){const chunk=chunks[head],toFeed=Math.
min(remaining2,chunk.length),segment=toFeed===chunk.length?chunk:chunk.subarray(0,toFeed);if(consumeFromHead(toFeed),remaining2-=
toFeed,fed+=toFeed,!callback(segment))break}return fed}if(totalAvailable<bytes2)return null;if(bytes2===0)return EMPTY;const firstChunk=chunks[head];
if(firstChunk.length>=bytes2){const view=firstChunk.length===bytes2?firstChunk:firstChunk.subarray(0,bytes2);return consumeFromHead(
bytes2),view}const result=new Uint8Array(bytes2);let copied=0,remaining=bytes2;for(;remaining>0;){const chunk=chunks[head],
toCopy=Math.min(remaining,chunk.length);result.set(toCopy===chunk.length?chunk:chunk.subarray(0,toCopy),copied),copied+=
toCopy,remaining-=toCopy,consumeFromHead(toCopy)}return result}return{push:chunk=>{if(chunk.length===0)return;let nextTail=tail+
1&capacityMask;if(nextTail===head){const oldLen=chunks.length,newLen=oldLen*2,newChunks=new Array(newLen),count=tail-head+
oldLen&oldLen-1;if(head<tail)for(let i=0;i<count;i++)newChunks[i]=chunks[head+i];else{const firstPart=oldLen-head;for(let i=0;i<
firstPart;i++)newChunks[i]=chunks[head+i];for(let i=0;i<tail;i++)newChunks[firstPart+i]=chunks[i]}chunks=newChunks,capacityMask=
newLen-1,head=0,tail=count,nextTail=tail+1&capacityMask}chunks[tail]=chunk,tail=nextTail,totalAvailable+=chunk.length},available:()=>totalAvailable,
peek:bytes2=>{if(totalAvailable<bytes2)return null;if(bytes2===0)return EMPTY;const firstChunk=chunks[head];if(firstChunk.
length>=bytes2)return firstChunk.length===bytes2?firstChunk:firstChunk.subarray(0,bytes2);const result=new Uint8Array(bytes2);
let copied=0,index=head;for(;copied<bytes2;){const chunk=chunks[index],toCopy=Math.min(bytes2-copied,chunk.length);toCopy===
chunk.length?result.set(chunk,copied):result.set(chunk.subarray(0,toCopy),copied),copied+=toCopy,index=index+1&capacityMask}
return result},discard:bytes2=>{if(bytes2>totalAvailable)throw new Error("Too many bytes consumed");if(bytes2===0)return;
let remaining=bytes2;for(;remaining>0;){const chunk=chunks[head],toConsume=Math.min(remaining,chunk.length);consumeFromHead(
toConsume),remaining-=toConsume}},pull}}const CHECKSUM_SPACE=32,ASCII_ZERO=48;function validateChecksum(block){const stored=readOctal(
block,148,8);let sum=0;for(let i=0;i<block.length;i++)i>=148&&i<156?sum+=CHECKSUM_SPACE:sum+=block[i];return stored===sum}
function writeChecksum(block){block.fill(CHECKSUM_SPACE,148,156);let checksum=0;for(let i=block.length;i>0;)checksum+=block[--i];
for(let i=153;i>=148;i--)block[i]=(checksum&7)+ASCII_ZERO,checksum>>=3;block[154]=0,block[155]=CHECKSUM_SPACE}const USTAR_SPLIT_MAX_SIZE=256,
NON_ASCII=/[^\x00-\x7f]/;function isUtf8TooLong(value,limit){return value.length*3<=limit?!1:value.length>limit?!0:NON_ASCII.
test(value)?encoder.encode(value).length>limit:!1}function generatePax(header){const paxRecords={};isUtf8TooLong(header.
name,100)&&findUstarSplit(header.name)===null&&(paxRecords.path=header.name),header.linkname&&isUtf8TooLong(header.linkname,
100)&&(paxRecords.linkpath=header.linkname),header.uname&&isUtf8TooLong(header.uname,32)&&(paxRecords.uname=header.uname),
header.gname&&isUtf8TooLong(header.gname,32)&&(paxRecords.gname=header.gname),header.uid!=null&&header.uid>2097151&&(paxRecords.
uid=String(header.uid)),header.gid!=null&&header.gid>2097151&&(paxRecords.gid=String(header.gid)),header.pax&&Object.assign(
paxRecords,header.pax),(header.size>8589934591||"size"in paxRecords)&&(paxRecords.size=String(header.size));const paxEntries=Object.
entries(paxRecords);if(paxEntries.length===0)return null;const paxBody=encoder.encode(paxEntries.map(([key,value])=>{const record=`${key}\
=${value}
`,partLength=encoder.encode(record).length+1;let totalLength=partLength+String(partLength).length;return totalLength=partLength+
String(totalLength).length,`${totalLength} ${record}`}).join(""));return{paxHeader:createTarHeader({name:decoder.decode(
encoder.encode(`PaxHeader/${header.name}`).slice(0,100)),size:paxBody.length,type:"pax-header",mode:420,mtime:header.mtime,
uname:header.uname,gname:header.gname,uid:header.uid,gid:header.gid}),paxBody}}function findUstarSplit(path){if(!isUtf8TooLong(
path,100)||isUtf8TooLong(path,USTAR_SPLIT_MAX_SIZE))return null;for(let i=path.length-1;i>0;i--){if(path[i]!=="/")continue;
const prefix=path.slice(0,i),name=path.slice(i+1);if(!isUtf8TooLong(prefix,155)&&!isUtf8TooLong(name,100))return{prefix,
name}}return null}function createTarHeader(header){const view=new Uint8Array(512),size=packer_By1HVV7Z_isBodyless(header)?
0:header.size??0;let name=header.name,prefix="";if(!header.pax?.path){const split=findUstarSplit(name);split&&(name=split.
name,prefix=split.prefix)}return writeString(view,0,100,name),writeOctal(view,100,8,header.mode??(header.type==="directo\
ry"?493:420)),writeOctal(view,108,8,header.uid??0),writeOctal(view,116,8,header.gid??0),writeOctal(view,124,12,size),writeOctal(
view,136,12,Math.floor((header.mtime?.getTime()??Date.now())/1e3)),writeString(view,156,1,TYPEFLAG[header.type??"file"]),
writeString(view,157,100,header.linkname),writeString(view,257,6,"ustar\0"),writeString(view,263,2,"00"),writeString(view,
265,32,header.uname),writeString(view,297,32,header.gname),writeString(view,345,155,prefix),writeChecksum(view),view}function parseUstarHeader(block,strict){
if(strict&&!validateChecksum(block))throw new Error("Invalid tar header checksum.");const header={name:readString(block,
0,100),mode:readOctal(block,100,8),uid:readNumeric(block,108,8),gid:readNumeric(block,116,8),size:readNumeric(block,124,
12),mtime:new Date(readNumeric(block,136,12)*1e3),type:FLAGTYPE[block[156]]||"file",linkname:readString(block,157,100)},
magic=readString(block,257,6);return magic.trim()==="ustar"&&(header.uname=readString(block,265,32),header.gname=readString(
block,297,32)),magic==="ustar"&&(header.prefix=readString(block,345,155)),header}const PAX_MAPPING={path:["name",v=>v],linkpath:[
"linkname",v=>v],size:["size",v=>/^\d+$/.test(v)&&Number.isSafeInteger(+v)?+v:NaN],mtime:["mtime",parseFloat],uid:["uid",
v=>parseInt(v,10)],gid:["gid",v=>parseInt(v,10)],uname:["uname",v=>v],gname:["gname",v=>v]};function parsePax(buffer){const overrides=Object.
create(null),pax=Object.create(null);let isPax=!1,offset=0;for(;offset<buffer.length;){const spaceIndex=buffer.indexOf(32,
offset);if(spaceIndex===-1)break;const length=parseInt(decoder.decode(buffer.subarray(offset,spaceIndex)),10);if(!(length>
0))break;const recordEnd=offset+length,recordStr=decoder.decode(buffer.subarray(spaceIndex+1,recordEnd-1)),equalsIndex=recordStr.
indexOf("=");if(equalsIndex>0){const key=recordStr.slice(0,equalsIndex),value=recordStr.slice(equalsIndex+1);if(pax[key]=
value,isPax=!0,Object.hasOwn(PAX_MAPPING,key)){const[targetKey,parser]=PAX_MAPPING[key],parsedValue=parser(value);(typeof parsedValue==
"string"||!Number.isNaN(parsedValue))&&(overrides[targetKey]=parsedValue)}}offset=recordEnd}return isPax&&(overrides.pax=
pax),overrides}function applyOverrides(header,overrides){overrides.name!==void 0&&(header.name=overrides.name),overrides.
linkname!==void 0&&(header.linkname=overrides.linkname),overrides.size!==void 0&&(header.size=overrides.size),overrides.
mtime!==void 0&&(header.mtime=new Date(overrides.mtime*1e3)),overrides.uid!==void 0&&(header.uid=overrides.uid),overrides.
gid!==void 0&&(header.gid=overrides.gid),overrides.uname!==void 0&&(header.uname=overrides.uname),overrides.gname!==void 0&&
(header.gname=overrides.gname),overrides.pax&&(header.pax=Object.assign({},header.pax??{},overrides.pax))}function getMetaParser(type){
switch(type){case"pax-global-header":case"pax-header":return parsePax;case"gnu-long-name":return data=>({name:readString(
data,0,data.length)});case"gnu-long-link-name":return data=>({linkname:readString(data,0,data.length)});default:return}}
function getHeaderBlocks(header){const base=createTarHeader(header),pax=generatePax(header);if(!pax)return[base];const paxPadding=-pax.
paxBody.length&511,paddingBlocks=paxPadding>0?[ZERO_BLOCK.subarray(0,paxPadding)]:[];return[pax.paxHeader,pax.paxBody,...paddingBlocks,
base]}const STATE_HEADER=0,STATE_BODY=1,MAX_META_SIZE=8388608,MAX_GLOBAL_PAX_KEYS=512,truncateErr=new Error("Tar archive\
 is truncated.");function packer_By1HVV7Z_createUnpacker(options={}){const strict=options.strict??!1,{available,peek,push,
discard,pull}=createChunkQueue();let state=STATE_HEADER,ended=!1,done=!1,eof=!1,currentEntry=null;const paxGlobals={};let nextEntryOverrides={};
const unpacker={isEntryActive:()=>state===STATE_BODY,isBodyComplete:()=>!currentEntry||currentEntry.remaining===0,canFinish:()=>!currentEntry||
available()>=currentEntry.remaining+currentEntry.padding,bodyBytes:()=>currentEntry&&currentEntry.remaining>0?Math.min(currentEntry.
remaining,available()):0,available,write(chunk){if(ended)throw new Error("Archive already ended.");if(eof){strict&&checkPadding(
chunk);return}push(chunk)},end(){ended=!0},readHeader(){if(state!==STATE_HEADER)throw new Error("Cannot read header whil\
e an entry is active");if(!done)for(;!done;){if(available()<512){if(ended){if(available()>0&&strict)throw truncateErr;done=
!0;return}return null}const headerBlock=peek(512);if(isZeroBlock(headerBlock)){if(available()<1024){if(ended){if(strict)
throw truncateErr;done=!0;return}return null}if(isZeroBlock(peek(1024).subarray(512))){discard(1024),done=!0,eof=!0,strict?
pull(available(),checkPadding):discard(available());return}if(strict)throw new Error("Invalid tar header.");discard(512);
continue}let internalHeader;try{internalHeader=parseUstarHeader(headerBlock,strict)}catch(err){if(strict)throw err;discard(
512);continue}const metaParser=getMetaParser(internalHeader.type);if(metaParser){if(internalHeader.size>MAX_META_SIZE)throw new Error(
"Tar metadata entry exceeds maximum size.");const paddedSize=internalHeader.size+(-internalHeader.size&511);if(available()<
512+paddedSize){if(ended&&strict)throw truncateErr;return null}discard(512);const overrides=metaParser(pull(paddedSize).
subarray(0,internalHeader.size));nextEntryOverrides.pax&&(nextEntryOverrides={});const target=internalHeader.type==="pax\
-global-header"?paxGlobals:nextEntryOverrides;if(target===paxGlobals&&overrides.pax&&Object.keys(overrides.pax).length>MAX_GLOBAL_PAX_KEYS)
throw new Error("Too many global attributes.");for(const key in overrides)target[key]=overrides[key];continue}discard(512);
const header=internalHeader;internalHeader.prefix&&(header.name=`${internalHeader.prefix}/${header.name}`),applyOverrides(
header,paxGlobals),applyOverrides(header,nextEntryOverrides);let archiveSize=header.size;return packer_By1HVV7Z_isBodyless(
header)?(archiveSize=0,header.size=0):header.name.endsWith("/")&&header.type==="file"&&(header.type=DIRECTORY,header.size=
0),nextEntryOverrides={},currentEntry={header,remaining:archiveSize,padding:-archiveSize&511},state=STATE_BODY,header}},
streamBody(callback){if(state!==STATE_BODY||!currentEntry||currentEntry.remaining===0)return 0;const bytesToFeed=Math.min(
currentEntry.remaining,available());if(bytesToFeed===0)return 0;const fed=pull(bytesToFeed,callback);return currentEntry.
remaining-=fed,fed},skipPadding(){if(state!==STATE_BODY||!currentEntry)return!0;if(currentEntry.remaining>0)throw new Error(
"Body not fully consumed");return available()<currentEntry.padding?!1:(discard(currentEntry.padding),currentEntry=null,state=
STATE_HEADER,!0)},skipEntry(){if(state!==STATE_BODY||!currentEntry)return!0;const toDiscard=Math.min(currentEntry.remaining,
available());return toDiscard>0&&(discard(toDiscard),currentEntry.remaining-=toDiscard),currentEntry.remaining>0?!1:unpacker.
skipPadding()},finish(){if(strict&&!eof)throw truncateErr}};return unpacker}function isZeroBlock(block){if(block.length===
0)return!0;if(block[0]!==0)return!1;if(block.byteOffset%8===0&&block.length%8===0){const view=new BigUint64Array(block.buffer,
block.byteOffset,block.length/8);for(let i=0;i<view.length;i++)if(view[i]!==0n)return!1;return!0}for(let i=0;i<block.length;i++)
if(block[i]!==0)return!1;return!0}function checkPadding(chunk){if(!isZeroBlock(chunk))throw new Error("Invalid EOF.");return!0}
const EOF_BUFFER=new Uint8Array(1024);function createTarPacker(onData){let currentHeader=null,bytesWritten=0,finalized=!1;
const fail=message=>{throw new Error(message)};return{add(header){finalized&&fail("No new tar entries after finalize."),
currentHeader!==null&&fail("Previous entry must be completed before adding a new one");const size=packer_By1HVV7Z_isBodyless(
header)?0:header.size;(!Number.isSafeInteger(size)||size<0)&&fail("Invalid tar entry size.");const headerBlocks=getHeaderBlocks(
{...header,size});for(const block of headerBlocks)onData(block);currentHeader={...header,size},bytesWritten=0},write(chunk){
currentHeader||fail("No active tar entry."),finalized&&fail("Cannot write data after finalize.");const newTotal=bytesWritten+
chunk.length;newTotal>currentHeader.size&&fail(`"${currentHeader.name}" exceeds given size of ${currentHeader.size} byte\
s.`),bytesWritten=newTotal,onData(chunk)},endEntry(){currentHeader||fail("No active entry to end."),finalized&&fail("Can\
not end entry after finalize."),bytesWritten!==currentHeader.size&&fail(`Size mismatch for "${currentHeader.name}".`);const paddingSize=-currentHeader.
size&511;paddingSize>0&&onData(new Uint8Array(paddingSize)),currentHeader=null,bytesWritten=0},finalize(){finalized&&fail(
"Archive has already been finalized"),currentHeader!==null&&fail("Cannot finalize while an entry is still active"),onData(
EOF_BUFFER),finalized=!0}}}function web_createTarPacker(){let streamController,packer,bodyController=null,resume=null,drain2=null,
stopped=!1,stopReason;const unblock=()=>{resume?.(),resume=null,drain2=null},stop=reason=>{stopped||(stopped=!0,stopReason=
reason,bodyController?.error(reason),bodyController=null,streamController.error(reason),unblock())},abortBody=(reason=AbortSignal.
abort().reason)=>{bodyController=null,stop(reason)},checkStopped=()=>{if(stopped)throw stopReason},emit=operation=>{checkStopped();
try{operation()}catch(error){throw stop(error),error}const pending=drain2;if(!pending)return;const signal=bodyController?.
signal;if(signal)return signal.aborted?abortBody(signal.reason):signal.onabort=()=>abortBody(signal.reason),pending.then(
checkStopped)};return{readable:new ReadableStream({start(controller){streamController=controller,packer=createTarPacker$1(
chunk=>{const buffer=chunk.buffer;controller.enqueue(buffer instanceof ArrayBuffer&&!Reflect.get(buffer,"resizable")?chunk:
new Uint8Array(chunk)),(controller.desiredSize??1)<=0&&(drain2||=new Promise(resolve=>{resume=resolve}))})},pull:unblock,
cancel(reason=AbortSignal.abort().reason){stop(reason)}},new ByteLengthQueuingStrategy({highWaterMark:8388608})),controller:{
add(header){try{if(checkStopped(),bodyController)throw new Error("Previous entry must be completed before adding a new o\
ne");packer.add(header)}catch(error){throw stop(error),error}return new WritableStream({start(controller){bodyController=
controller},write(chunk){return emit(()=>{if(!ArrayBuffer.isView(chunk)||chunk[Symbol.toStringTag]!=="Uint8Array")throw new TypeError(
"Expected a Uint8Array body chunk");packer.write(chunk)})},close(){const result=emit(()=>packer.endEntry());if(!result){
bodyController=null;return}return result.then(()=>{bodyController=null})},abort:abortBody})},finalize(){try{if(checkStopped(),
bodyController)throw new Error("Cannot finalize while an entry is still active");packer.finalize(),streamController.close()}catch(error){
throw stop(error),error}},error(err){stop(err)}}}}async function streamToBuffer(stream){const chunks=[],reader=stream.getReader();
let totalLength=0;try{for(;;){const{done,value}=await reader.read();if(done)break;chunks.push(value),totalLength+=value.
length}const result=new Uint8Array(totalLength);let offset=0;for(const chunk of chunks)result.set(chunk,offset),offset+=
chunk.length;return result}finally{reader.releaseLock()}}const drain=stream=>stream.pipeTo(new WritableStream),BUFFER_LIMIT=1048576,
RESUME_LIMIT=BUFFER_LIMIT/2;function createTarDecoder(options={}){const unpacker=packer_By1HVV7Z_createUnpacker(options),
strict=options.strict??!1;let controller=null,bodyController=null,pumping=!1,blocked=!1,resume=null,abortHooked=!1,eofReached=!1,
sourceEnded=!1,closed=!1;const unblock=()=>{resume?.(),resume=null},closeBody=()=>{try{bodyController?.close()}catch{}bodyController=
null},fail=reason=>{if(!closed){closed=!0;try{bodyController?.error(reason)}catch{}bodyController=null;try{controller.error(
reason)}catch{}controller=null,unblock()}},finish=()=>{if(!closed){closed=!0,closeBody();try{controller.close()}catch{}controller=
null,unblock()}},truncateOrFinish=()=>{if(strict)throw new Error("Tar archive is truncated.");finish()},pump=()=>{if(!(pumping||
closed||!controller)){blocked=!1,pumping=!0;try{for(;;){if(eofReached){sourceEnded&&finish();break}if(unpacker.isEntryActive()){
if(sourceEnded&&!unpacker.canFinish()){truncateOrFinish();break}if(bodyController){if((bodyController.desiredSize??1)<=0){
blocked=!0;break}if(unpacker.streamBody(c=>(bodyController.enqueue(c),(bodyController.desiredSize??1)>0))===0&&!unpacker.
isBodyComplete()){sourceEnded&&truncateOrFinish();break}}else if(!unpacker.skipEntry()){sourceEnded&&truncateOrFinish();
break}if(unpacker.isBodyComplete()&&(closeBody(),!unpacker.skipPadding())){sourceEnded&&truncateOrFinish();break}}else{if((controller.
desiredSize??0)<0){blocked=!0;break}const header=unpacker.readHeader();if(header===null){sourceEnded&&finish();break}if(header===
void 0){if(sourceEnded){unpacker.finish(),finish();break}eofReached=!0;break}controller.enqueue({header,body:new ReadableStream(
{start(c){header.size===0?c.close():bodyController=c},pull:pump,cancel(){bodyController=null,pump()}})})}}}catch(error){
throw fail(error),error}finally{pumping=!1}resume&&(!blocked||unpacker.available()<RESUME_LIMIT)&&unblock()}};return{readable:new ReadableStream(
{start(c){controller=c},pull:pump,cancel(reason){unpacker.end(),reason!==void 0?fail(reason):finish()}},{highWaterMark:2}),
writable:new WritableStream({write(chunk,controller2){try{if(unpacker.write(chunk),pump(),blocked&&unpacker.available()>=
BUFFER_LIMIT)return abortHooked||(controller2.signal.onabort=unblock,abortHooked=!0),new Promise(resolve=>resume=resolve)}catch(error){
throw fail(error),error}},close(){try{sourceEnded=!0,unpacker.end(),pump()}catch(error){throw fail(error),error}},abort(reason){
fail(reason)}})}}async function packTar(entries){const{readable,controller}=web_createTarPacker(),archive=streamToBuffer(
readable);try{for(const entry of entries){const entryStream=controller.add(entry.header),body="body"in entry?entry.body:
entry.data;if(!body){await entryStream.close();continue}if(body instanceof ReadableStream)await body.pipeTo(entryStream);else if(body instanceof
Blob)await body.stream().pipeTo(entryStream);else try{const chunk=await normalizeBody(body);if(chunk.length>0){const writer=entryStream.
getWriter();await writer.write(chunk),await writer.close()}else await entryStream.close()}catch{throw new TypeError(`Uns\
upported content type for entry "${entry.header.name}".`)}}controller.finalize()}catch(error){controller.error(error)}return archive}
async function unpackTar(archive,options={}){if(!(archive instanceof ReadableStream))return unpackTarBuffer(archive instanceof
Uint8Array?archive:new Uint8Array(archive),options);const results=[],reader=archive.pipeThrough(createTarDecoder(options)).
getReader();try{for(;;){const{done,value:entry}=await reader.read();if(done)break;let processedHeader;try{processedHeader=
transformHeader(entry.header,options)}catch(error){throw await entry.body.cancel(),error}if(processedHeader===null){await drain(
entry.body);continue}isBodyless(processedHeader)?(await drain(entry.body),results.push({header:processedHeader})):results.
push({header:processedHeader,data:await streamToBuffer(entry.body)})}}catch(error){throw await reader.cancel(error).catch(
()=>{}),error}finally{reader.releaseLock()}return results}function unpackTarBuffer(archive,options){const unpacker=createUnpacker(
options),strict=options.strict??!1,results=[];for(unpacker.write(archive),unpacker.end();;){const header=unpacker.readHeader();
if(header===void 0)break;if(header===null){if(strict)throw new Error("Tar archive is truncated.");break}const processedHeader=transformHeader(
header,options);if(processedHeader===null){const skipped=unpacker.skipEntry();if(!skipped&&strict)throw new Error("Tar a\
rchive is truncated.");if(!skipped)break;continue}if(isBodyless(processedHeader)){const skipped=unpacker.skipEntry();if(!skipped&&
strict)throw new Error("Tar archive is truncated.");if(results.push({header:processedHeader}),!skipped)break;continue}let size=header.
size;if(size<0||!unpacker.canFinish()){if(strict)throw new Error("Tar archive is truncated.");size=unpacker.bodyBytes()}
const data=new Uint8Array(size);let offset=0;unpacker.streamBody(chunk=>(data.set(chunk,offset),offset+=chunk.length,!0));
const bodyComplete=unpacker.isBodyComplete();let paddingComplete=!0;if(bodyComplete&&(paddingComplete=unpacker.skipPadding(),
!paddingComplete&&strict))throw new Error("Tar archive is truncated.");if(results.push({header:processedHeader,data}),!bodyComplete||
!paddingComplete)break}return unpacker.finish(),results}var bytes=__webpack_require__(8544);const DOWNLOAD_MS=9e4,MOST_DOWNLOADED_BYTES=200*
2**20,MOST_UNPACKED_BYTES=512*2**20,MOST_FILES=1e4;async function unpackArtifacts(dependencies,into,{url,headers}){const{
clock}=dependencies,{download,mask,signal}=dependencies.artifacts;for(const secret of[url,...Object.values(headers)])mask(
secret);if(!isSafe(url))throw new Error("their link is not https");const done=new AbortController,late=new AbortController;
clock.sleep(DOWNLOAD_MS,done.signal).then(()=>done.signal.aborted||late.abort());const request={url,headers,signal:AbortSignal.
any([late.signal,signal])};try{const leftOut=await download(request,async({status,body})=>{if(status!==200)throw new Error(
`their link was not answered with them (${status}); it works for 30 minutes`);return unpack(dependencies,into,body)});if(leftOut>
0)throw new Error(`${leftOut} of them left out: links, or paths that lead out of the folder`)}catch(error){throw late.signal.
aborted?new Error(`they were not there within ${DOWNLOAD_MS/1e3} s`):error}finally{done.abort()}}function isSafe(url){if(!URL.
canParse(url))return!1;const{protocol,hostname}=new URL(url);return protocol==="https:"||protocol==="http:"&&/^(?:127\.0\.0\.1|\[::1\]|localhost)$/.
test(hostname)}async function unpack(dependencies,into,body){let[leftOut,files,said]=[0,0,0];return await(0,promises_.pipeline)(
atMost(MOST_DOWNLOADED_BYTES,body),(0,external_node_zlib_.createGunzip)(),async unpacked=>{const bytes2=ReadableStream.from(
atMost(MOST_UNPACKED_BYTES,unpacked));for await(const entry of bytes2.pipeThrough(createTarDecoder({strict:!0}))){if(said+=
entry.header.size,said>MOST_UNPACKED_BYTES)throw tooLarge(MOST_UNPACKED_BYTES);const path=pathOf(dependencies.names,into,
entry);if(path===void 0){entry.header.type!=="directory"&&leftOut++,await entry.body.cancel();continue}if(++files>MOST_FILES)
throw new Error(`they are more than ${MOST_FILES} files`);await dependencies.folder.write(path,dbt_hidden(entry.body,dependencies.
hide))}}),leftOut}async function*atMost(most,pieces){let bytes2=0;for await(const piece of pieces){if(bytes2+=piece.length,
bytes2>most)throw tooLarge(most);yield piece}}function tooLarge(most){return new Error(`they are larger than ${(0,bytes.
z)(most)}`)}function pathOf(names,into,{header}){const parts=header.name.split(/[\\/]/).filter(part=>part!==""&&part!=="\
.");if(!(!((header.type??"file")==="file"&&!header.name.endsWith("/"))||parts.length===0||parts.includes("..")||/^[\\/]|^[A-Za-z]:/.
test(header.name)))return parts.reduce((folder,part)=>[...folder,names.nameOf(folder,part)],[...into])}const CHUNK_BYTES=2**
20;async function*dbt_hidden(pieces,hide){let text="";for await(const piece of pieces){if(text+=Buffer.from(piece).toString(
"latin1"),text.length<CHUNK_BYTES)continue;const cut=Math.max(text.lastIndexOf(`
`),text.lastIndexOf('"'),text.lastIndexOf(","))+1||text.length;yield Buffer.from(hide(text.slice(0,cut)),"latin1"),text=
text.slice(cut)}yield Buffer.from(hide(text),"latin1")}}),8544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>formatBytesOf,z:()=>formatBytes});const KILO=1e3,MEGA=1e6;function formatBytes(bytes){
const{word}=unitOf(bytes);return`${inUnitOf(bytes,bytes)} ${bytes===1?"byte":word}`}function formatBytesOf(bytes,all){return`${inUnitOf(
bytes,all)} of ${formatBytes(all)}`}function inUnitOf(bytes,all){const{size,digits}=unitOf(all);return(bytes/size).toFixed(
digits)}function unitOf(bytes){return bytes<KILO?{size:1,digits:0,word:"bytes"}:bytes<MEGA?{size:KILO,digits:0,word:"kB"}:
{size:MEGA,digits:1,word:"MB"}}})};
