"use strict";exports.id=119,exports.ids=[119],exports.modules={8119:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{explainFailure:()=>explainFailure,otherCells:()=>otherCells});function failedCell(cells){
return cells.find(({error})=>error!==void 0)}var source=__webpack_require__(8480),tests=__webpack_require__(2684),cut=__webpack_require__(
9967);const LONGEST_PATH=1e3,FOREIGN=[/^~?\/?(?:root\/)?\.ipykernel\//,/^\/databricks\//,/^\/local_disk0\//,/^\/usr\//,/\/(?:site|dist)-packages\//,
/\/\.ipykernel\//,/\/\.ephemeral_nfs\//],COMMIT=/^\/Workspace\/Repos\/\.internal\/[\da-f]{1,40}_commits\/[\da-f]{40}(?:\/(.*))?$/i,
GIT_FOLDER=/^\/Workspace\/Repos\/[^/]+\/[^/]+(?:\/(.*))?$/;async function ownFile(path,places){const found=inCheckout(path,
places);if(!(!found||!isInCheckout(found.path)||!await places.hasFile(found.path)))return found}function isOwnFolder(path,places){
return inCheckout(path,places)!==void 0}function inCheckout(path,{importedFolder}){const full=absolute(path);if(full===void 0)
return;const imported=importedFolder===void 0?void 0:below(importedFolder,full);if(imported!==void 0)return{path:imported,
isSame:!0};const git=full.startsWith("/Workspace/Repos/.internal/")?COMMIT.exec(full):GIT_FOLDER.exec(full);return git?{
path:git[1]??"",isSame:!1}:void 0}function isInCheckout(path){return path===""||path.length>LONGEST_PATH||/[\\:\p{Cc}]/u.
test(path)?!1:path.split("/").every(part=>part!==""&&part!=="."&&part!==".."&&part!==".git")}function absolute(path){const plain2=path.
replace(/^file:(?=\/)/,"");if(!(path.length>LONGEST_PATH||FOREIGN.some(folder=>folder.test(plain2)))&&plain2.startsWith(
"/"))return/^\/(?:Repos|Users|Shared)\//.test(plain2)?`/Workspace${plain2}`:plain2}function below(folder,path){const root=(0,cut.
hT)(absolute(folder)??folder,"/");return path===root?"":path.startsWith(`${root}/`)?path.slice(root.length+1):void 0}const TOKENS=/\\.|["{}[\],:\n]/g;
function jupyterCells(text){try{return JSON.parse(text),[...sources(text)].map(cellOf)}catch{return[]}}function sources(text){
const cells=[],levels=[];let line=1,opened;for(const{0:token,index}of text.matchAll(TOKENS))token==='"'&&opened===void 0?
opened=index:token==='"'?(readString(text.slice(opened,index+1),line,levels,cells),opened=void 0):token===`
`?line++:opened===void 0&&move(token,levels);return cells}function readString(token,line,levels,cells){const level=levels.
at(-1);if(level&&"key"in level&&level.isKeyNext){level.key=JSON.parse(token);return}const cell=cellAt(levels);if(cell!==
void 0){for(;cells.length<=cell;)cells.push([]);cells[cell]?.push({text:JSON.parse(token),line})}}function cellAt([root,
cells,cell,source2,...deeper]){return isAt(root,"cells")&&isAt(cell,"source")&&deeper.length===0&&cells&&"index"in cells&&
(source2===void 0||"index"in source2)?cells.index:void 0}function isAt(level,key){return level!==void 0&&"key"in level&&
level.key===key}function move(token,levels){const level=levels.at(-1);token==="{"?levels.push({key:"",isKeyNext:!0}):token===
"["?levels.push({index:0}):token==="}"||token==="]"?levels.pop():level&&"key"in level?level.isKeyNext=token===",":level&&
token===","&&level.index++}function cellOf(pieces){const lines=[""],numbers=[void 0];for(const{text,line}of pieces)for(const[
index,part]of text.split(`
`).entries()){index>0&&lines.push("");const last=lines.length-1;(part!==""||index>0||lines[last]==="")&&(numbers[last]=line),
lines[last]=(lines[last]??"")+part}return{lines,fileLines:withoutShared(lines,numbers)}}function withoutShared(lines,numbers){
const onLine=Map.groupBy(numbers.filter((_,index)=>lines[index]?.trim()!==""),number=>number);return numbers.map(number=>(onLine.
get(number)?.length??0)>1?void 0:number)}const COMMENTS={py:"#",r:"#",sql:"--",scala:"//"},LANGUAGES={py:"python",r:"r",
sql:"sql",scala:"scala"},BLOCK_START="# /// script",BLOCK_END="# ///";function readNotebook(text,extension){if(extension===
"ipynb")return jupyterCells(text);const comment=COMMENTS[extension],lines=text.replace(/^\ufeff/,"").split(/\r?\n/);if(comment===
void 0||lines[0]?.trimEnd()!==`${comment} Databricks notebook source`)return[];const cells=partsOf(lines,`${comment} COM\
MAND ----------`).map(part=>notebook_source_cellOf(part,comment)),[first]=cells;return first?.lines[0]===BLOCK_START?[first,
withoutBlock(first).cell,...cells.slice(1)]:cells}function languageOf(extension){return LANGUAGES[extension]??""}function cellOfText(text){
const lines=text.split(/\r?\n/);return{lines,fileLines:lines.map((_,index)=>index+1)}}function withoutBlock(cell){let dropped=(cell.
lines[0]===BLOCK_START?cell.lines.findIndex(line=>line.trimEnd()===BLOCK_END):-1)+1;for(;dropped>0&&dropped<cell.lines.length&&
cell.lines[dropped]?.trim()==="";)dropped++;return{cell:{lines:cell.lines.slice(dropped),fileLines:cell.fileLines.slice(
dropped)},dropped}}function normalised({lines}){return lines.map(line=>line.trimEnd()).join(`
`).replace(/^\n+/,"").trimEnd()}function leadingBlanks({lines}){const first=lines.findIndex(line=>line.trim()!=="");return Math.
max(0,first)}function magicOf({lines}){const first=lines.find(line=>line.trim()!=="")??"";return/^%(\w+)/.exec(first.trimStart())?.[1]??
""}function partsOf(lines,separator){const parts=[[]];for(const[index,text]of lines.entries())text.trim()===separator?parts.
push([]):index>0&&parts.at(-1)?.push({text,number:index+1});return parts}function notebook_source_cellOf(part,comment){const title=part.
findIndex(({text})=>text.trim()!==""),isTitled=part[title]?.text.startsWith(`${comment} DBTITLE `)===!0,code=withoutBlankEnds(
isTitled?part.slice(title+1):part),magic=`${comment} MAGIC`;return{lines:code.map(({text})=>isMagic(text,magic)?text.slice(
magic.length+1):text),fileLines:code.map(({number})=>number)}}function isMagic(text,magic){return text.startsWith(`${magic}\
 `)||text.trimEnd()===magic}function withoutBlankEnds(lines){const isText=({text})=>text.trim()!=="",start=lines.findIndex(
isText);return start<0?[]:lines.slice(start,lines.findLastIndex(isText)+1)}const LINES_OF_PROOF=3;function notebookFile(path,text){
const cells=readNotebook(text,(0,source.je)(path));return{path,cells,texts:cells.map(normalised)}}function lineOfFile(frame,text,isSame){
const{line,excerpt}=frame,lines=text.split(/\r?\n/);return line===void 0||line<1||line>lines.length||lines[line-1]?.trim()===
""?void 0:(excerpt.some(({isPointed,code})=>isPointed&&code!=="")?agrees(excerpt,lines,0):isSame)?line:void 0}function matchCell(cell,all,notebook){
const ran=cellOfText(cell.source),bare=withoutBlock(ran);return sameText(ran,0,cell,all,notebook)??sameText(bare.cell,bare.
dropped,cell,all,notebook)}function sameText(ran,dropped,cell,all,{cells,texts}){const text=normalised(ran);if(text==="")
return;const same=cells.filter((_,index)=>texts[index]===text),twins=all.filter(({source:source2})=>source2===cell.source),
found=same.length===twins.length?same[twins.indexOf(cell)]:void 0;return found&&{cell:found,shift:dropped+leadingBlanks(
ran)-leadingBlanks(found)}}function lineInCell(frame,{cell,shift}){const{line,excerpt}=frame;if(line===void 0)return;const isProven=excerpt.
some(({isPointed,code})=>isPointed&&code!==""),hasMagic=magicOf(cell)!=="";if(!isProven)return hasMagic||frame.place.kind===
"console"?void 0:fileLine(cell,line-shift);const offsets=(hasMagic?[-shift,1-shift]:[-shift]).filter(offset=>agrees(excerpt,
cell.lines,offset));return offsets.length===1?fileLine(cell,line+(offsets[0]??0)):frame.place.kind==="console"?onlyLine(
cell,excerpt):void 0}function lineByCode(frame,{cells}){const shown=frame.excerpt.filter(({code})=>code!=="");if(!shown.
some(({isPointed})=>isPointed)||cells.some(cell=>magicOf(cell)==="run")&&shown.length<LINES_OF_PROOF)return;const lines=cells.
map(cell=>lineInCell(frame,{cell,shift:0})).filter(line=>line!==void 0);return lines.length>0&&new Set(lines).size===1?lines[0]:
void 0}function linesOfCell({fileLines}){const[line,endLine]=[fileLines[0],fileLines.at(-1)];if(!(line===void 0||endLine===
void 0))return endLine>line?{line,endLine}:{line}}function fileLine({lines,fileLines},nth){return lines[nth-1]?.trim()===
""?void 0:fileLines[nth-1]}function agrees(excerpt,lines,offset){return excerpt.every(({line,code})=>lines[line+offset-1]?.
trim()===code)}function onlyLine(cell,excerpt){const code=excerpt.find(({isPointed})=>isPointed)?.code,found=cell.lines.
flatMap((line,index)=>line.trim()===code?[index+1]:[]);return found.length===1?fileLine(cell,found[0]??0):void 0}const LONGEST_MESSAGE=3e3,
LONGEST_TITLE=200;async function locateTest(test,{rootFolder},places,readFile){const words={title:(0,cut.ml)(test.id,LONGEST_TITLE),
message:(0,cut.ml)(test.message,LONGEST_MESSAGE)};for(const place of test.places.toReversed()){const own2=await fileOfTest(
place.path,rootFolder,places);if(!own2)continue;const line=await lineOfPlace(place,own2,readFile);return line===void 0?{
file:own2.path,...words}:{file:own2.path,line,...words}}const own=await fileOfTest(test.file,rootFolder,places);return own?
{file:own.path,...words}:words}async function fileOfTest(path,rootFolder,places){if(path.startsWith("/"))return ownFile(
path,places);const own=rootFolder===void 0?void 0:await ownFile(inFolder(rootFolder,path),places);if(own||rootFolder!==void 0&&
!isOwnFolder(rootFolder,places))return own;const found=[];for(const folder of foldersOf(places.notebookFile??"")){const file=`${folder}${path}`;
isInCheckout(file)&&await places.hasFile(file)&&found.push(file)}return found.length===1?{path:found[0]??"",isSame:!1}:void 0}
function inFolder(folder,path){const parts=folder.split("/");for(const part of path.split("/"))part===".."?parts.pop():part!==
"."&&parts.push(part);return parts.join("/")}const DEEPEST=50;function foldersOf(file){const parts=file.split("/").slice(
0,-1).slice(0,DEEPEST);return["",...parts.map((_,index)=>`${parts.slice(0,index+1).join("/")}/`)]}async function lineOfPlace({
path,line,code},own,readFile){const text=await readFile(own.path);return text===void 0?void 0:lineOfFile({place:{kind:"f\
ile",path},line,excerpt:code===""?[]:[{line,code,isPointed:!0}]},text,own.isSame)}var error_text=__webpack_require__(557);
const LONGEST_HEAD=1e5,LONGEST_TAIL=4e5,LONGEST_LINE=2e3,MOST_CODE_LINES=40,CHAINED=["The above exception was the direct\
 cause of the following exception:","During handling of the above exception, another exception occurred:"];function readTrace(text){
const segments=[[]];for(const line of linesOf(text))CHAINED.includes(line.trim())?segments.push([]):segments.at(-1)?.push(
line);const chain=segments.map(readSegment);return{exception:chain.findLast(({exception})=>exception!=="")?.exception??"",
chain}}function linesOf(text){const read=text.length>LONGEST_HEAD+LONGEST_TAIL?`${(0,cut.VI)(text,LONGEST_HEAD)}
${(0,cut.pJ)(text,LONGEST_TAIL)}`:text;return(0,error_text.EC)((0,error_text.kc)(read)).split(`
`).map(line=>line.slice(0,LONGEST_LINE).trimEnd())}function readSegment(lines){const frames=[],outward=[];let frame;for(const[
index,line]of lines.entries()){const next=readFrame(line);next?(frame=next.frame,next.isCompiled&&(frame.excerpt=compiledCode(
frame,lines.slice(index+1,index+MOST_CODE_LINES))),(next.isOutward?outward:frames).push(frame)):frame&&!readCode(line,frame)&&
(frame=void 0)}return{exception:exceptionOf(lines),frames:[...frames,...outward.reverse()]}}function readFrame(line){const ran=readScala(
line),scala=ran??readCompiled(line);if(scala)return{frame:{...scala,excerpt:[]},isOutward:!0,isCompiled:!ran};const python=readQuoted(
line.trimStart())??readIPython(line.trimStart())??readOldIPython(line);return python&&{frame:{...python,excerpt:[]},isOutward:!1,
isCompiled:!1}}function readQuoted(line){const[,path,number]=/^File "([^"]+)", line (\d{1,9})(?:, in |$)/.exec(line)??[];
return path===void 0?void 0:{place:placeOf(path),line:Number(number)}}function readIPython(line){if(!line.startsWith("Fi\
le ")||line.startsWith('File "'))return;const inFunction=line.indexOf(", in "),head=inFunction<0?line.replace(/ in [\w<>.]{1,200}$/,
""):line.slice(0,inFunction),[separator,digits]=/(?::|, line )(\d{1,9})$/.exec(head)??[];if(separator!==void 0)return{place:placeOf(
head.slice(5,-separator.length)),line:Number(digits)}}function readOldIPython(line){if(!/^[</~]/.test(line))return;const inFunction=line.
indexOf(" in ");if(!(inFunction<0||!/[)>]$/.test(line)))return{place:placeOf(line.slice(0,inFunction))}}function readScala(line){
const[,ran,number]=/\((command-[^():]{1,60}):(\d{1,9})\)$/.exec(line)??[];if(!(ran===void 0||!line.trimStart().startsWith(
"at ")))return{place:placeOf(`<${ran}>`),line:Number(number)}}function readCompiled(line){const[,named,number]=/^(command-[\d-]{1,60}|notebook|<console>):(\d{1,9}): error: /.
exec(line)??[];return named===void 0?void 0:{place:named.startsWith("command-")?placeOf(`<${named}>`):{kind:"console"},line:Number(
number)}}function placeOf(named){const[,id]=/^<command-(-?\d{1,30})>$/.exec(named)??[];return id===void 0?{kind:"file",path:named}:
{kind:"cell",id}}function readCode(line,frame){const{excerpt}=frame;if(excerpt.length>=MOST_CODE_LINES)return!1;const[,arrow,
number,code]=/^ {0,12}(-{0,8}> ?)?(\d{1,9})(?: (.*))?$/.exec(line)??[];if(number!==void 0){const isPointed=arrow!==void 0;
return isPointed&&(frame.line??=Number(number)),excerpt.push({line:Number(number),code:(code??"").trim(),isPointed}),!0}
return excerpt.length===0&&isCode(line,frame)?(excerpt.push({line:frame.line??0,code:line.trim(),isPointed:!0}),!0):line.
trim()==="(...)"||/^[\s~^]*$/.test(line)}function isCode(line,{line:number}){return number!==void 0&&line.trim()!==""&&line.
startsWith("  ")}function compiledCode({line=0},below2){const mark=below2.findIndex(text=>text.trim()==="^"),code=below2[mark-
1]?.trim()??"";return code===""||below2.slice(0,mark).some(text=>readCompiled(text))?[]:[{line,code,isPointed:!0}]}const HEADER="\
Traceback (most recent call last)",COMPILED=/^(?:command-[\d-]{1,60}|notebook|<console>):\d{1,9}: (error: .*)$/;function exceptionOf(lines){
const header=lines.findIndex(line=>line.includes(HEADER)),after=lines.slice(header+1),name=/^[\w.]+/.exec(lines[header]??
"")?.[0]??"",named=name===""||name==="Traceback"?void 0:after.find(line=>isNamed(line,name)),compiled=lines.find(line=>COMPILED.
test(line));return compiled!==void 0?compiled.slice(compiled.indexOf("error: ")):named??after.find(isException)??lines.find(
isException)??""}function isNamed(line,name){return line===name||line.startsWith(`${name}: `)||line===`${name}:`}function isException(line){
return/^[A-Za-z_][\w$.]*(?:Error|Exception|Interrupt|Exit|Warning|Failure)(?:: |:?$)/.test(line)?!0:/^[a-z_]\w*\.[\w$.]+: /i.
test(line)}function isSqlCell(cell,language){const magic=magicOf(cell);return magic==="sql"||magic===""&&language==="sql"}
function lineOfSql(error,{cell}){if(error.line===void 0)return;const start=startOfStatement(error,cell);return start===void 0?
void 0:fileLine(cell,start+error.line)}function startOfStatement(error,cell){const starts=error.statement.length>0?startsByText(
error,cell):startsByName(error,cell);return starts.length===1?starts[0]:void 0}function startsByText({statement,firstLine,
line=1},cell){const upToError=statement.slice(0,line-firstLine+1);return cell.lines.flatMap((_,at)=>{const isHere=upToError.
every((text,index)=>cell.lines[at+index]?.trim()===text.trim()),start=at-(firstLine-1);return isHere&&start>=0?[start]:[]})}
function startsByName({message,line=1,position=0},cell){const code=cell.lines.map(text=>/^\s*(?:--|%|$)/.test(text)?"":text),
isOneStatement=!code.join(`
`).trimEnd().slice(0,-1).includes(";"),first=code.findIndex(text=>text!=="");if(!isOneStatement||first<0)return[];const name=/`([^`\n]{1,200})`/.
exec(message)?.[1],starts=[...new Set([magicOf(cell)===""?0:1,first])];return name===void 0?starts.length===1?starts:[]:
starts.filter(start=>isNamedAt(code[start+line-1]??"",position,name))}function isNamedAt(text,position,name){return text.
slice(position).replace(/^`/,"").toLowerCase().startsWith(name.toLowerCase())}const LONGEST_ERROR=2e5,MOST_LINES=2e3,CLASS=/^(?:[\w.]{0,100}Exception: )?\[([A-Z][A-Z_\d]*(?:\.[A-Z_\d]+)*)\]/;
function readSqlError(text){const error=(0,error_text.EC)((0,error_text.kc)(text.slice(0,LONGEST_ERROR))).trim(),context=/^== SQL(?: \(line (\d{1,9}), position (\d{1,9})\))? ==$/m.
exec(error),place=sql_placeOf(error);if(!context&&!place&&!/\bSQLSTATE: \w{5}\b/.test(error))return;const statement=context?
statementAfter(error.slice(context.index+context[0].length)):[],message=messageOf(error);if(context?.[1]===void 0)return{
message,...place,statement,firstLine:1};const line=Number(context[1]);return{message,line,position:Number(context[2])-1,
statement,firstLine:line}}function sqlErrorClass(message){return CLASS.exec(message)?.[1]??""}function messageOf(error){
const plan=/; line \d{1,9} pos \d{1,9}(?:;|$)/m.exec(error),message=plan?error.slice(0,plan.index):error,ends=[`
== SQL`,`
JVM stacktrace:`,`
'`,`
+- `,`
:- `].map(mark=>message.indexOf(mark)),end=Math.min(...ends.filter(at=>at>=0),message.length);return message.slice(0,end).
trim()}function sql_placeOf(error){const[,line,position]=/\(line (\d{1,9}), pos (\d{1,9})\)/.exec(error)??/; line (\d{1,9}) pos (\d{1,9})(?:;|$)/m.
exec(error)??[];return line===void 0?void 0:{line:Number(line),position:Number(position)}}function statementAfter(rest){
const lines=rest.split(`
`,MOST_LINES).slice(1),end=lines.findIndex(line=>/^(?:JVM stacktrace:|== |\tat |-{20,}$)/.test(line)),statement=(end<0?lines:
lines.slice(0,end)).filter(line=>!/^[- ]*\^+$/.test(line));for(;statement.at(-1)?.trim()==="";)statement.pop();return statement}
const locate_LONGEST_MESSAGE=3e3,locate_LONGEST_TITLE=200,MOST_FRAMES=300,MOST_TRACEBACKS=20,SAYS_NOTHING=/^Workload failed, see run output for details\.?$/;
async function locate(failure,places,readFile){const trace=readTrace(failure.trace),notebook=await ownNotebook(failure.export?.
cells,places,readFile);return{...await fromFrames(trace,{places,readFile,notebook})??(notebook&&fromSql(trace,failure,notebook))??
(notebook&&fromFailedCell(notebook))??(notebook?{file:notebook.path}:{}),...wordsOf(trace,failure)}}async function ownNotebook(ran,{
notebookFile:path,hasFile},readFile){if(path===void 0||!isInCheckout(path)||!await hasFile(path))return;const file=notebookFile(
path,await readFile(path)??""),matches=new Map,match=cell=>(matches.has(cell)||matches.set(cell,matchCell(cell,ran??[],file)),
matches.get(cell));return{...file,language:languageOf((0,source.je)(path)),ran,match}}async function fromFrames({chain},code){
for(const{frames}of chain.slice(-MOST_TRACEBACKS).reverse())for(const frame of frames.slice(-MOST_FRAMES).reverse()){const spot=await fromFrame(
frame,code);if(spot)return spot}}async function fromFrame(frame,{places,readFile,notebook}){if(frame.place.kind!=="file")
return notebook&&inNotebook(frame,notebook);const own=await ownFile(frame.place.path,places);if(!own)return;const text=await readFile(
own.path),line=text===void 0?void 0:lineOfFile(frame,text,own.isSame);return line===void 0?{file:own.path}:{file:own.path,
line}}function inNotebook(frame,notebook){const line=lineInNotebook(frame,notebook);return line===void 0?void 0:{file:notebook.
path,line}}function lineInNotebook(frame,notebook){if(!notebook.ran)return lineByCode(frame,notebook);const cell=cellOfFrame(
frame,notebook.ran);if(!cell)return;const matched=notebook.match(cell);return matched?isSqlCell(matched.cell,notebook.language)&&
frame.excerpt.length===0?void 0:lineInCell(frame,matched):lineByCode(frame,notebook)}function cellOfFrame({place},cells){
return place.kind==="console"?failedCell(cells):place.kind==="cell"?cells.find(({ids})=>ids.includes(place.id)):void 0}function fromSql(trace,failure,notebook){
const error=readSqlError(failure.error)??readSqlError(trace.exception)??readSqlError(failure.trace),matched=matchedFailure(
notebook);if(!error||!matched||!isSqlCell(matched.cell,notebook.language))return;const line=lineOfSql(error,matched);return line===
void 0?void 0:{file:notebook.path,line}}function fromFailedCell(notebook){const matched=matchedFailure(notebook),lines=matched&&
linesOfCell(matched.cell);return lines&&{file:notebook.path,...lines}}function matchedFailure({ran=[],match}){const cell=failedCell(
ran);return cell&&match(cell)}function wordsOf(trace,{error,export:exported}){const told=(0,error_text.EC)((0,error_text.
kc)(error.slice(0,locate_LONGEST_MESSAGE*8))).trim(),cell=exported&&failedCell(exported.cells)?.error,ofCell=cell&&[cell.
name,cell.message].filter(Boolean).join(": "),said=(SAYS_NOTHING.test(told)?"":told)||trace.exception||ofCell||told,message=(0,cut.
ml)(readSqlError(said)?messageOf(said):said,locate_LONGEST_MESSAGE);return{title:(0,cut.ml)(titleOf(message),locate_LONGEST_TITLE),
message}}function titleOf(message){const[first=""]=message.split(`
`,1);return sqlErrorClass(first)||(/^[\w$.]{1,200}(?=: |:?$)/.exec(first)?.[0]??first)}var plain=__webpack_require__(4395);
const COUNTED={failed:"failed",passed:"passed",skipped:"skipped",error:"errors",errors:"errors"},SUMMARY="short test sum\
mary info",HAS_FAILURES={[error_text.Pk]:!0,ERRORS:!0,FAILURES:!0,PASSES:!1,XPASSES:!1,XFAILURES:!1,RERUNS:!1,"warnings \
summary":!1};function readPytest(lines){const ends=lines.map(countsIn);if(!ends.some(counts2=>counts2!==void 0))return;const blocks=readBlocks(
lines),failed=summaryLines(lines,ends).flatMap(line=>readFailed(line,blocks)??[]),counts=ends.filter(end=>end!==void 0).
reduce(sum),rootFolder=lines.find(line=>line.startsWith("rootdir: "))?.slice(9).split(", ",1)[0]?.trim();return{failed:failed.
slice(0,MOST_TESTS),counts,...rootFolder?{rootFolder}:{}}}function countsIn(line){if(!line.includes(" in "))return;const[
,told]=/^([\w, ]+) in \d[\d.]{0,20}s(?: \([\d:days, ]{1,40}\))?$/.exec(unruled(line))??[];if(told===void 0)return;const counts={
failed:0,errors:0,passed:0,skipped:0};for(const part of told.split(", ")){const[,number,word]=/^(\d{1,9}) ([a-z]+(?: [a-z]+)?)$/.
exec(part)??[];if(word===void 0)return;const field=Object.hasOwn(COUNTED,word)?COUNTED[word]:void 0;field&&(counts[field]+=
Number(number))}return counts}function unruled(line){return(0,cut.hT)(line.replace(/^=+/,""),"=").trim()}function sum(a,b){
return{failed:a.failed+b.failed,errors:a.errors+b.errors,passed:a.passed+b.passed,skipped:a.skipped+b.skipped}}function summaryLines(lines,ends){
const found=[];let inside;for(const[index,line]of lines.entries())ends[index]!==void 0?(found.push(...inside??[]),inside=
void 0):line.startsWith("=")&&unruled(line)===SUMMARY?inside=[]:inside&&tellsOfFailure(line)&&inside.push(line);return[...new Set(
found)]}function tellsOfFailure(line){return/^(?:FAILED |ERROR |SUBFAILED[[(])/.test(line)||/^[[(]/.test(line)&&line.includes(
SUBFAIL)}function readFailed(line,blocks){const{kind,told,part}=readHead(line),blocksOf=id2=>blocks.get(blockKey(kind,blockName(
id2)+part))??[],[id,said]=splitTold(told,start=>blocksOf(start).length>0);if(id==="")return;const file=id.split("::",1)[0]??
"",block=blockIn(file,blocksOf(id))??{places:[],message:""};return{id:id+part,kind,file,message:block.message||said,places:block.
places}}const MOST_ALIKE=50;function blockIn(file,blocks){const found=blocks.length>1?blocks.filter(({places})=>places[0]?.
path===file):blocks;return found.length===1&&blocks.length<=MOST_ALIKE?found[0]:void 0}const SUBFAIL=" SUBFAIL ";function readHead(line){
const first=line.slice(0,line.indexOf(" "));if(first==="FAILED"||first==="ERROR")return{kind:first==="ERROR"?"error":"fa\
iled",told:line.slice(first.length+1),part:""};const isOfPlugin=!first.startsWith("SUBFAILED"),end=isOfPlugin?line.indexOf(
SUBFAIL):line.lastIndexOf(" ",line.indexOf("::"));return{kind:"failed",told:line.slice(end+(isOfPlugin?SUBFAIL.length:1)),
part:` ${line.slice(isOfPlugin?0:9,end)}`}}function splitTold(told,hasBlock){const cuts=cutsOf(told),known=cuts.findLast(
at2=>hasBlock(told.slice(0,at2))),brackets=told.includes("[")?told.indexOf("] - "):-1,first=cuts.find(at2=>at2>told.indexOf(
"::"))??told.length,parameter=brackets>=0&&told.indexOf("[")<first?brackets+1:void 0,at=known??parameter??(told.indexOf(
"[")<first&&told.endsWith("]")?told.length:first);return[told.slice(0,at).trim(),told.slice(at+3).trim()]}const MOST_CUTS=50;
function cutsOf(told){const cuts=[];for(let at=told.indexOf(" - ");at>=0&&cuts.length<MOST_CUTS;at=told.indexOf(" - ",at+
1))cuts.push(at);return[...cuts,told.length]}function blockName(id){const start=id.indexOf("::");if(start<0)return id;const name=id.
slice(start+2),parameter=name.includes("[")?name.indexOf("["):name.length;return name.slice(0,parameter).replaceAll("::",
".")+name.slice(parameter)}function blockKey(kind,name){return`${kind} ${name}`}function readBlocks(lines){const blocks=new Map;
let[key,start,hasFailures]=["",0,!0];const close=end=>{if(key==="")return;const alike=blocks.get(key)??[];alike.length<=
MOST_ALIKE&&alike.push(readBlock(lines.slice(start,end))),blocks.set(key,alike)};for(const[index,line]of lines.entries()){
const rule=ruleOf(line),next=rule===void 0?headingOf(line):"";next!==void 0&&(close(index),rule!==void 0&&Object.hasOwn(
HAS_FAILURES,rule)&&(hasFailures=HAS_FAILURES[rule]??!0),[key,start]=[hasFailures?next:"",index+1])}return close(lines.length),
blocks}function ruleOf(line){return line===error_text.Pk||line.startsWith("===")&&line.endsWith("=")?unruled(line):void 0}
function headingOf(line){if(!line.startsWith("_")||!line.endsWith("_")||line.startsWith("_ _"))return;const name=(0,cut.
hT)(line.replace(/^_+/,""),"_");if(!name.startsWith(" ")||!name.endsWith(" "))return;const[,error]=/^ERROR (?:at (?:setup|teardown) of|collecting) (.*)$/.
exec(name.trim())??[];return error===void 0?blockKey("failed",name.trim()):blockKey("error",error)}const CAPTURED=/^-+ Captured \w+(?: (?:setup|call|teardown))? -+$/;
function readBlock(all){const captured=all.findIndex(line=>CAPTURED.test(line)),lines=captured<0?all:all.slice(0,captured),
places=[];let message=[],code="";for(const[index,line]of lines.entries()){line.startsWith(">")&&(code=line.slice(1).trim()),
CHAINED.includes(line)&&(message=[]);const isMessage=/^E {3}/.test(line);isMessage&&message.push(line.slice(1).trim());const place=isMessage?
void 0:readPlace(line,lines[index+1]??"",code);place&&(places.push(place),code="")}return{places,message:message.slice(0,
20).join(`
`)}}function readPlace(line,below2,code){const native=/^ {2}File "([^"]+)", line (\d{1,9}), in /.exec(line),[,path,number,
rest]=native??/^([^\s:][^:]{0,500}):(\d{1,9}):(?: (.*))?$/.exec(line)??[];if(path===void 0)return;const isCodeBelow=native!==
null||rest?.startsWith("in ")===!0;return{path,line:Number(number),code:isCodeBelow?below2.trim():code}}function readUnittest(lines){
const failed=[],counts={failed:0,errors:0,skipped:0,passed:0};let[starts,ran,ends]=[[],-1,0];for(const[index,line]of lines.
entries())if(ran<0&&isStart(line))starts.push(index);else if(/^Ran \d{1,9} tests? in \d/.test(line))ran=index;else if(ran>=
0&&/^(?:OK|FAILED)(?: \(|$)/.test(line)){for(const[nth,at]of starts.entries()){const block=failed.length<MOST_TESTS?lines.
slice(at,starts[nth+1]??ran):[],test=unittest_readFailed(block,RULE.test(lines[at-1]??""));test&&failed.push(test)}add(counts,
countsOf(lines[ran]??"",line)),[starts,ran,ends]=[[],-1,ends+1]}return ends>0?{failed,counts}:void 0}const RULE=/^={70}$/;
function isStart(line){return/^(?:FAIL|ERROR|UNEXPECTED SUCCESS): /.test(line)||RULE.test(line)||line===error_text.Pk}function add(counts,more){
for(const name of["failed","errors","skipped","passed"])counts[name]+=more[name]}function unittest_readHead(line,isBelowRule){
const[,said="",rest=""]=/^(FAIL|ERROR|UNEXPECTED SUCCESS): (.*)$/.exec(line)??[],kind=said==="ERROR"?"error":"failed",[,
bare,method=""]=/^([\w.]{1,500})\.(\w{1,300})$/.exec(rest)??[];if(bare!==void 0&&isBelowRule)return{kind,method,owner:bare,
parameters:""};const[,name,owner="",parameters=""]=/^(\S{1,300}) \(([\w.]{1,500})\)(?: (.{1,500}))?$/.exec(rest)??[];return name===
void 0?void 0:{kind,method:name,owner,parameters}}const unittest_CAPTURED=["Stdout:","Stderr:"];function unittest_readFailed([
first="",...all],isBelowRule){const head=unittest_readHead(first,isBelowRule);if(!head)return;const{kind,method,owner,parameters}=head,
captured=all.findIndex(line=>unittest_CAPTURED.includes(line)),block=captured<0?all:all.slice(0,captured),name=owner.endsWith(
`.${method}`)?owner:`${owner}.${method}`,{exception,chain}=readTrace(block.join(`
`));return{id:parameters===""?name:`${name} ${parameters}`,kind,file:fileOf(name),message:exception||(first.startsWith("\
UNEXPECTED")?"It was expected to fail, and has passed.":""),places:chain.at(-1)?.frames.flatMap(({place,line,excerpt})=>{
const code=excerpt.find(({isPointed})=>isPointed)?.code??"";return place.kind==="file"&&line!==void 0?[{path:place.path,
line,code}]:[]})??[]}}function fileOf(name){const parts=name.split(".").slice(0,-1),ofClass=parts.findIndex(part=>/^_?[A-Z]/.
test(part));return`${(ofClass<0?parts:parts.slice(0,ofClass)).join("/")}.py`}function countsOf(ran,end){const count=name=>Number(
/\d+/.exec(end.split(/[(,)]/).find(part=>part.trim().startsWith(`${name}=`))??"")?.[0]??0),failed=count("failures")+count(
"unexpected successes"),[errors,skipped]=[count("errors"),count("skipped")],all=Number(/\d+/.exec(ran)?.[0]??0);return{failed,
errors,skipped,passed:Math.max(0,all-failed-errors-skipped)}}const LONGEST_OUTPUT=2e6,tests_LONGEST_LINE=2e3,MOST_TESTS=1e3;
function readTests(output){const lines=(0,plain.wh)((0,error_text.Mg)(output,LONGEST_OUTPUT)).split(`
`).map(line=>line.slice(0,tests_LONGEST_LINE).trimEnd());return readPytest(lines)??readUnittest(lines)}const MOST_LOCATED=50,
SAYS_THAT_TESTS_FAILED=[/^(?:AssertionError|SystemExit|Workload failed)\b/i,/(?<![`'"./\\])\b(?:py|unit)?tests?\b(?![`'"/\\]|\.\w)/i,
/\b(?:retcode|exit ?code)\b/i];async function explainFailure(task,output,exported,source2){const{code}=source2,{places,isCertain}=await placesOf(
task,source2),failure={error:output.error??"",trace:output.trace??"",...exported?{export:exported}:{}},located=await locate(
failure,places,code.readFile),found=testsIn(output,exported),failed=exported&&failedCell(exported.cells);return{...failed?
{cell:printedBy(failed)}:{},...found?{tests:{...found,failed:await withPlaces(found,places,isCertain,code)}}:{},...found&&
saysOnlyThatTestsFailed(output)?{error:(0,tests.v)(found.counts)}:{},...located.message===""?{}:{exception:{title:located.
title,message:located.message}},...explain_placeOf(located,isCertain)}}function otherCells({cells}){const failed=failedCell(
cells);return cells.map((cell,index)=>({number:index+1,...printedBy(cell),isShown:cell!==failed})).flatMap(({isShown,...cell})=>isShown&&
cell.printed.trim()!==""?[cell]:[])}function printedBy({source:source2,outputs}){return{source:source2,printed:outputs.join(
`
`)}}function testsIn(output,exported){const cells=exported?.cells??[],failed=failedCell(cells),printed=failed?failed.outputs.
join(`
`):output.logs??"",own=failedTests(printed);return own||!failed||!saysOnlyThatTestsFailed(output)?own:failedTests(cells.
flatMap(({outputs})=>outputs).join(`
`))}function saysOnlyThatTestsFailed({error}){return!error||SAYS_THAT_TESTS_FAILED.some(words=>words.test(error))}function failedTests(printed){
const tests2=printed===""?void 0:readTests(printed);return tests2&&tests2.counts.failed+tests2.counts.errors>0?tests2:void 0}
async function withPlaces(results,places,isCertain,{readFile}){const told=[];for(const[index,test]of results.failed.entries()){
const located=index<MOST_LOCATED?await locateTest(test,results,places,readFile):void 0;told.push({...test,...located?explain_placeOf(
located,isCertain):{}})}return told}async function placesOf(task,{work,code,folder}){const{hasFile}=code,path=task.notebook?.
path??"";if(work.kind==="job-file"&&work.imports&&folder!==void 0){const importedFolder2=`${folder}/${(0,source.xs)("")}`,
own2=work.imports.files.find(({path:file,notebook})=>notebook&&importedFolder2+(0,source.wj)(file)===path);return{places:{
hasFile,importedFolder:importedFolder2,...own2?{notebookFile:own2.path}:{}},isCertain:!0}}if(work.kind!=="notebooks"){const notebookFile2=path.
startsWith("/")?void 0:await onlyFile(path,hasFile);return{places:{hasFile,...notebookFile2===void 0?{}:{notebookFile:notebookFile2}},
isCertain:!1}}const importedFolder=work.imports&&folder!==void 0?`${folder}/${(0,source.xs)("")}`:void 0,root=work.source===
"checkout"?importedFolder:"",own=work.notebooks.find(notebook=>notebook.source==="repository"&&`${root}${(0,source.wj)(notebook.
path)}`===path);return{places:{hasFile,...importedFolder===void 0?{}:{importedFolder},...own?{notebookFile:own.path}:{}},
isCertain:!0}}async function onlyFile(path,hasFile){if(path==="")return;const files=[];for(const extension of source.dz)
await hasFile(`${path}.${extension}`)&&files.push(`${path}.${extension}`);return files.length===1?files[0]:void 0}function explain_placeOf({
file,line,endLine},isCertain){return file===void 0||line===void 0&&!isCertain?{}:{place:{file,...line===void 0?{}:{line},
...endLine===void 0?{}:{endLine}}}}})};
