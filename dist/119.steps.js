export const id=119;export const ids=[119];export const modules={8119:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{explainFailure:()=>explainFailure,otherCells:()=>otherCells});;function failedCell(cells){
return cells.find(({error})=>error!==void 0)}var source=__webpack_require__(8480);var tests=__webpack_require__(2684);var cut=__webpack_require__(
9967);;const LONGEST_PATH=1e3;const FOREIGN=[/^~?\/?(?:root\/)?\.ipykernel\//,/^\/databricks\//,/^\/local_disk0\//,/^\/usr\//,
/\/(?:site|dist)-packages\//,/\/\.ipykernel\//,/\/\.ephemeral_nfs\//];const COMMIT=/^\/Workspace\/Repos\/\.internal\/[\da-f]{1,40}_commits\/[\da-f]{40}(?:\/(.*))?$/i;
const GIT_FOLDER=/^\/Workspace\/Repos\/[^/]+\/[^/]+(?:\/(.*))?$/;async function ownFile(path,places){const found=inCheckout(
path,places);if(!found||!isInCheckout(found.path)||!await places.hasFile(found.path))return void 0;return found}function isOwnFolder(path,places){
return inCheckout(path,places)!==void 0}function inCheckout(path,{importedFolder}){const full=absolute(path);if(full===void 0)
return void 0;const imported=importedFolder===void 0?void 0:below(importedFolder,full);if(imported!==void 0)return{path:imported,
isSame:true};const git=full.startsWith("/Workspace/Repos/.internal/")?COMMIT.exec(full):GIT_FOLDER.exec(full);return git?
{path:git[1]??"",isSame:false}:void 0}function isInCheckout(path){if(path===""||path.length>LONGEST_PATH||/[\\:\p{Cc}]/u.
test(path))return false;return path.split("/").every(part=>part!==""&&part!=="."&&part!==".."&&part!==".git")}function absolute(path){
const plain2=path.replace(/^file:(?=\/)/,"");if(path.length>LONGEST_PATH||FOREIGN.some(folder=>folder.test(plain2)))return void 0;
if(!plain2.startsWith("/"))return void 0;return/^\/(?:Repos|Users|Shared)\//.test(plain2)?`/Workspace${plain2}`:plain2}function below(folder,path){
const root=(0,cut.hT)(absolute(folder)??folder,"/");if(path===root)return"";return path.startsWith(`${root}/`)?path.slice(
root.length+1):void 0};const TOKENS=/\\.|["{}[\],:\n]/g;function jupyterCells(text){try{JSON.parse(text);return[...sources(
text)].map(cellOf)}catch{return[]}}function sources(text){const cells=[];const levels=[];let line=1;let opened;for(const{
0:token,index}of text.matchAll(TOKENS)){if(token==='"'&&opened===void 0)opened=index;else if(token==='"'){readString(text.
slice(opened,index+1),line,levels,cells);opened=void 0}else if(token==="\n")line++;else if(opened===void 0)move(token,levels)}
return cells}function readString(token,line,levels,cells){const level=levels.at(-1);if(level&&"key"in level&&level.isKeyNext){
level.key=JSON.parse(token);return}const cell=cellAt(levels);if(cell===void 0)return;while(cells.length<=cell)cells.push(
[]);cells[cell]?.push({text:JSON.parse(token),line})}function cellAt([root,cells,cell,source2,...deeper]){const isSource=isAt(
root,"cells")&&isAt(cell,"source")&&deeper.length===0;return isSource&&cells&&"index"in cells&&(source2===void 0||"index"in
source2)?cells.index:void 0}function isAt(level,key){return level!==void 0&&"key"in level&&level.key===key}function move(token,levels){
const level=levels.at(-1);if(token==="{")levels.push({key:"",isKeyNext:true});else if(token==="[")levels.push({index:0});else if(token===
"}"||token==="]")levels.pop();else if(level&&"key"in level)level.isKeyNext=token===",";else if(level&&token===",")level.
index++}function cellOf(pieces){const lines=[""];const numbers=[void 0];for(const{text,line}of pieces){for(const[index,part]of text.
split("\n").entries()){if(index>0)lines.push("");const last=lines.length-1;if(part!==""||index>0||lines[last]==="")numbers[last]=
line;lines[last]=(lines[last]??"")+part}}return{lines,fileLines:withoutShared(lines,numbers)}}function withoutShared(lines,numbers){
const onLine=Map.groupBy(numbers.filter((_,index)=>lines[index]?.trim()!==""),number=>number);return numbers.map(number=>(onLine.
get(number)?.length??0)>1?void 0:number)};const COMMENTS={py:"#",r:"#",sql:"--",scala:"//"};const LANGUAGES={py:"python",
r:"r",sql:"sql",scala:"scala"};const BLOCK_START="# /// script";const BLOCK_END="# ///";function readNotebook(text,extension){
if(extension==="ipynb")return jupyterCells(text);const comment=COMMENTS[extension];const lines=text.replace(/^\ufeff/,"").
split(/\r?\n/);if(comment===void 0||lines[0]?.trimEnd()!==`${comment} Databricks notebook source`)return[];const cells=partsOf(
lines,`${comment} COMMAND ----------`).map(part=>notebook_source_cellOf(part,comment));const[first]=cells;return first?.
lines[0]===BLOCK_START?[first,withoutBlock(first).cell,...cells.slice(1)]:cells}function languageOf(extension){return LANGUAGES[extension]??
""}function cellOfText(text){const lines=text.split(/\r?\n/);return{lines,fileLines:lines.map((_,index)=>index+1)}}function withoutBlock(cell){
const end=cell.lines[0]===BLOCK_START?cell.lines.findIndex(line=>line.trimEnd()===BLOCK_END):-1;let dropped=end+1;while(dropped>
0&&dropped<cell.lines.length&&cell.lines[dropped]?.trim()==="")dropped++;return{cell:{lines:cell.lines.slice(dropped),fileLines:cell.
fileLines.slice(dropped)},dropped}}function normalised({lines}){return lines.map(line=>line.trimEnd()).join("\n").replace(
/^\n+/,"").trimEnd()}function leadingBlanks({lines}){const first=lines.findIndex(line=>line.trim()!=="");return Math.max(
0,first)}function magicOf({lines}){const first=lines.find(line=>line.trim()!=="")??"";return/^%(\w+)/.exec(first.trimStart())?.[1]??
""}function partsOf(lines,separator){const parts=[[]];for(const[index,text]of lines.entries()){if(text.trim()===separator)
parts.push([]);else if(index>0)parts.at(-1)?.push({text,number:index+1})}return parts}function notebook_source_cellOf(part,comment){
const title=part.findIndex(({text})=>text.trim()!=="");const isTitled=part[title]?.text.startsWith(`${comment} DBTITLE `)===
true;const code=withoutBlankEnds(isTitled?part.slice(title+1):part);const magic=`${comment} MAGIC`;return{lines:code.map(
({text})=>isMagic(text,magic)?text.slice(magic.length+1):text),fileLines:code.map(({number})=>number)}}function isMagic(text,magic){
return text.startsWith(`${magic} `)||text.trimEnd()===magic}function withoutBlankEnds(lines){const isText=({text})=>text.
trim()!=="";const start=lines.findIndex(isText);return start<0?[]:lines.slice(start,lines.findLastIndex(isText)+1)};const LINES_OF_PROOF=3;
function notebookFile(path,text){const cells=readNotebook(text,(0,source.je)(path));return{path,cells,texts:cells.map(normalised)}}
function lineOfFile(frame,text,isSame){const{line,excerpt}=frame;const lines=text.split(/\r?\n/);if(line===void 0||line<
1||line>lines.length)return void 0;if(lines[line-1]?.trim()==="")return void 0;const isProven=excerpt.some(({isPointed,code})=>isPointed&&
code!=="");return(isProven?agrees(excerpt,lines,0):isSame)?line:void 0}function matchCell(cell,all,notebook){const ran=cellOfText(
cell.source);const bare=withoutBlock(ran);return sameText(ran,0,cell,all,notebook)??sameText(bare.cell,bare.dropped,cell,
all,notebook)}function sameText(ran,dropped,cell,all,{cells,texts}){const text=normalised(ran);if(text==="")return void 0;
const same=cells.filter((_,index)=>texts[index]===text);const twins=all.filter(({source:source2})=>source2===cell.source);
const found=same.length===twins.length?same[twins.indexOf(cell)]:void 0;return found&&{cell:found,shift:dropped+leadingBlanks(
ran)-leadingBlanks(found)}}function lineInCell(frame,{cell,shift}){const{line,excerpt}=frame;if(line===void 0)return void 0;
const isProven=excerpt.some(({isPointed,code})=>isPointed&&code!=="");const hasMagic=magicOf(cell)!=="";if(!isProven)return hasMagic||
frame.place.kind==="console"?void 0:fileLine(cell,line-shift);const offsets=(hasMagic?[-shift,1-shift]:[-shift]).filter(
offset=>agrees(excerpt,cell.lines,offset));if(offsets.length===1)return fileLine(cell,line+(offsets[0]??0));return frame.
place.kind==="console"?onlyLine(cell,excerpt):void 0}function lineByCode(frame,{cells}){const shown=frame.excerpt.filter(
({code})=>code!=="");if(!shown.some(({isPointed})=>isPointed))return void 0;if(cells.some(cell=>magicOf(cell)==="run")&&
shown.length<LINES_OF_PROOF)return void 0;const lines=cells.map(cell=>lineInCell(frame,{cell,shift:0})).filter(line=>line!==
void 0);return lines.length>0&&new Set(lines).size===1?lines[0]:void 0}function linesOfCell({fileLines}){const[line,endLine]=[
fileLines[0],fileLines.at(-1)];if(line===void 0||endLine===void 0)return void 0;return endLine>line?{line,endLine}:{line}}
function fileLine({lines,fileLines},nth){return lines[nth-1]?.trim()===""?void 0:fileLines[nth-1]}function agrees(excerpt,lines,offset){
return excerpt.every(({line,code})=>lines[line+offset-1]?.trim()===code)}function onlyLine(cell,excerpt){const code=excerpt.
find(({isPointed})=>isPointed)?.code;const found=cell.lines.flatMap((line,index)=>line.trim()===code?[index+1]:[]);return found.
length===1?fileLine(cell,found[0]??0):void 0};const LONGEST_MESSAGE=3e3;const LONGEST_TITLE=200;async function locateTest(test,{
rootFolder},places,readFile){const words={title:(0,cut.ml)(test.id,LONGEST_TITLE),message:(0,cut.ml)(test.message,LONGEST_MESSAGE)};
for(const place of test.places.toReversed()){const own2=await fileOfTest(place.path,rootFolder,places);if(!own2)continue;
const line=await lineOfPlace(place,own2,readFile);return line===void 0?{file:own2.path,...words}:{file:own2.path,line,...words}}
const own=await fileOfTest(test.file,rootFolder,places);return own?{file:own.path,...words}:words}async function fileOfTest(path,rootFolder,places){
if(path.startsWith("/"))return ownFile(path,places);const own=rootFolder===void 0?void 0:await ownFile(inFolder(rootFolder,
path),places);if(own||rootFolder!==void 0&&!isOwnFolder(rootFolder,places))return own;const found=[];for(const folder of foldersOf(
places.notebookFile??"")){const file=`${folder}${path}`;if(isInCheckout(file)&&await places.hasFile(file))found.push(file)}
return found.length===1?{path:found[0]??"",isSame:false}:void 0}function inFolder(folder,path){const parts=folder.split(
"/");for(const part of path.split("/")){if(part==="..")parts.pop();else if(part!==".")parts.push(part)}return parts.join(
"/")}const DEEPEST=50;function foldersOf(file){const parts=file.split("/").slice(0,-1).slice(0,DEEPEST);return["",...parts.
map((_,index)=>`${parts.slice(0,index+1).join("/")}/`)]}async function lineOfPlace({path,line,code},own,readFile){const text=await readFile(
own.path);if(text===void 0)return void 0;const excerpt=code===""?[]:[{line,code,isPointed:true}];return lineOfFile({place:{
kind:"file",path},line,excerpt},text,own.isSame)}var error_text=__webpack_require__(557);;const LONGEST_HEAD=1e5;const LONGEST_TAIL=4e5;
const LONGEST_LINE=2e3;const MOST_CODE_LINES=40;const CHAINED=["The above exception was the direct cause of the followin\
g exception:","During handling of the above exception, another exception occurred:"];function readTrace(text){const segments=[
[]];for(const line of linesOf(text)){if(CHAINED.includes(line.trim()))segments.push([]);else segments.at(-1)?.push(line)}
const chain=segments.map(readSegment);return{exception:chain.findLast(({exception})=>exception!=="")?.exception??"",chain}}
function linesOf(text){const isLong=text.length>LONGEST_HEAD+LONGEST_TAIL;const read=isLong?`${(0,cut.VI)(text,LONGEST_HEAD)}\

${(0,cut.pJ)(text,LONGEST_TAIL)}`:text;return(0,error_text.EC)((0,error_text.kc)(read)).split("\n").map(line=>line.slice(
0,LONGEST_LINE).trimEnd())}function readSegment(lines){const frames=[];const outward=[];let frame;for(const[index,line]of lines.
entries()){const next=readFrame(line);if(next){frame=next.frame;if(next.isCompiled)frame.excerpt=compiledCode(frame,lines.
slice(index+1,index+MOST_CODE_LINES));(next.isOutward?outward:frames).push(frame)}else if(frame&&!readCode(line,frame)){
frame=void 0}}return{exception:exceptionOf(lines),frames:[...frames,...outward.reverse()]}}function readFrame(line){const ran=readScala(
line);const scala=ran??readCompiled(line);if(scala)return{frame:{...scala,excerpt:[]},isOutward:true,isCompiled:!ran};const python=readQuoted(
line.trimStart())??readIPython(line.trimStart())??readOldIPython(line);return python&&{frame:{...python,excerpt:[]},isOutward:false,
isCompiled:false}}function readQuoted(line){const[,path,number]=/^File "([^"]+)", line (\d{1,9})(?:, in |$)/.exec(line)??
[];return path===void 0?void 0:{place:placeOf(path),line:Number(number)}}function readIPython(line){if(!line.startsWith(
"File ")||line.startsWith('File "'))return void 0;const[,cell,number]=/^File (<command-[^>]{1,60}>)(?::|, line )(\d{1,9})(?:, in |$)/.
exec(line)??[];if(cell!==void 0)return{place:placeOf(cell),line:Number(number)};const inFunction=line.indexOf(", in ");const head=inFunction<
0?line:line.slice(0,inFunction);const[separator,digits]=/(?::|, line )(\d{1,9})$/.exec(head)??[];if(separator===void 0)return void 0;
return{place:placeOf(head.slice("File ".length,-separator.length)),line:Number(digits)}}function readOldIPython(line){if(!/^[</~]/.
test(line))return void 0;const inFunction=line.indexOf(" in ");if(inFunction<0||!/[)>]$/.test(line))return void 0;return{
place:placeOf(line.slice(0,inFunction))}}function readScala(line){const[,ran,number]=/\((command-[^():]{1,60}):(\d{1,9})\)$/.
exec(line)??[];if(ran===void 0||!line.trimStart().startsWith("at "))return void 0;return{place:placeOf(`<${ran}>`),line:Number(
number)}}function readCompiled(line){const[,named,number]=/^(command-[\d-]{1,60}|notebook|<console>):(\d{1,9}): error: /.
exec(line)??[];if(named===void 0)return void 0;const place=named.startsWith("command-")?placeOf(`<${named}>`):{kind:"con\
sole"};return{place,line:Number(number)}}function placeOf(named){const[,id2]=/^<command-(-?\d{1,30})>$/.exec(named)??[];
return id2===void 0?{kind:"file",path:named}:{kind:"cell",id:id2}}function readCode(line,frame){const{excerpt}=frame;if(excerpt.
length>=MOST_CODE_LINES)return false;const[,arrow,number,code]=/^ {0,12}(-{0,8}> ?)?(\d{1,9})(?: (.*))?$/.exec(line)??[];
if(number!==void 0){const isPointed=arrow!==void 0;if(isPointed)frame.line??=Number(number);excerpt.push({line:Number(number),
code:(code??"").trim(),isPointed});return true}if(excerpt.length===0&&isCode(line,frame)){excerpt.push({line:frame.line??
0,code:line.trim(),isPointed:true});return true}return line.trim()==="(...)"||/^[\s~^]*$/.test(line)}function isCode(line,{
line:number}){return number!==void 0&&line.trim()!==""&&line.startsWith("  ")}function compiledCode({line=0},below2){const mark=below2.
findIndex(text=>text.trim()==="^");const code=below2[mark-1]?.trim()??"";return code===""||below2.slice(0,mark).some(text=>readCompiled(
text))?[]:[{line,code,isPointed:true}]}const HEADER="Traceback (most recent call last)";const COMPILED=/^(?:command-[\d-]{1,60}|notebook|<console>):\d{1,9}: (error: .*)$/;
function exceptionOf(lines){const header=lines.findIndex(line=>line.includes(HEADER));const after=lines.slice(header+1);
const name=/^[\w.]+/.exec(lines[header]??"")?.[0]??"";const named=name===""||name==="Traceback"?void 0:after.find(line=>isNamed(
line,name));const compiled=lines.find(line=>COMPILED.test(line));if(compiled!==void 0)return compiled.slice(compiled.indexOf(
"error: "));return named??after.find(isException)??lines.find(isException)??""}function isNamed(line,name){return line===
name||line.startsWith(`${name}: `)||line===`${name}:`}function isException(line){if(/^[A-Za-z_][\w$.]*(?:Error|Exception|Interrupt|Exit|Warning|Failure)(?:: |:?$)/.
test(line))return true;return/^[a-z_]\w*\.[\w$.]+: /i.test(line)};function isSqlCell(cell,language){const magic=magicOf(
cell);return magic==="sql"||magic===""&&language==="sql"}function lineOfSql(error,{cell}){if(error.line===void 0)return void 0;
const start=startOfStatement(error,cell);return start===void 0?void 0:fileLine(cell,start+error.line)}function startOfStatement(error,cell){
const starts=error.statement.length>0?startsByText(error,cell):startsByName(error,cell);return starts.length===1?starts[0]:
void 0}function startsByText({statement,firstLine,line=1},cell){const upToError=statement.slice(0,line-firstLine+1);return cell.
lines.flatMap((_,at)=>{const isHere=upToError.every((text,index)=>cell.lines[at+index]?.trim()===text.trim());const start=at-
(firstLine-1);return isHere&&start>=0?[start]:[]})}function startsByName({message,line=1,position=0},cell){const code=cell.
lines.map(text=>/^\s*(?:--|%|$)/.test(text)?"":text);const isOneStatement=!code.join("\n").trimEnd().slice(0,-1).includes(
";");const first=code.findIndex(text=>text!=="");if(!isOneStatement||first<0)return[];const name=/`([^`\n]{1,200})`/.exec(
message)?.[1];const starts=[...new Set([magicOf(cell)===""?0:1,first])];if(name===void 0)return starts.length===1?starts:
[];return starts.filter(start=>isNamedAt(code[start+line-1]??"",position,name))}function isNamedAt(text,position,name){const there=text.
slice(position).replace(/^`/,"").toLowerCase();return there.startsWith(name.toLowerCase())};const LONGEST_ERROR=2e5;const MOST_LINES=2e3;
const CLASS=/^(?:[\w.]{0,100}Exception: )?\[([A-Z][A-Z_\d]*(?:\.[A-Z_\d]+)*)\]/;function readSqlError(text){const error=(0,
error_text.EC)((0,error_text.kc)(text.slice(0,LONGEST_ERROR))).trim();const context=/^== SQL(?: \(line (\d{1,9}), position (\d{1,9})\))? ==$/m.
exec(error);const place=sql_placeOf(error);if(!context&&!place&&!/\bSQLSTATE: \w{5}\b/.test(error))return void 0;const statement=context?
statementAfter(error.slice(context.index+context[0].length)):[];const message=messageOf(error);if(context?.[1]===void 0)
return{message,...place,statement,firstLine:1};const line=Number(context[1]);return{message,line,position:Number(context[2])-
1,statement,firstLine:line}}function sqlErrorClass(message){return CLASS.exec(message)?.[1]??""}function messageOf(error){
const plan=/; line \d{1,9} pos \d{1,9}(?:;|$)/m.exec(error);const message=plan?error.slice(0,plan.index):error;const ends=[
"\n== SQL","\nJVM stacktrace:","\n'","\n+- ","\n:- "].map(mark=>message.indexOf(mark));const end=Math.min(...ends.filter(
at=>at>=0),message.length);return message.slice(0,end).trim()}function sql_placeOf(error){const[,line,position]=/\(line (\d{1,9}), pos (\d{1,9})\)/.
exec(error)??/; line (\d{1,9}) pos (\d{1,9})(?:;|$)/m.exec(error)??[];return line===void 0?void 0:{line:Number(line),position:Number(
position)}}function statementAfter(rest){const lines=rest.split("\n",MOST_LINES).slice(1);const end=lines.findIndex(line=>/^(?:JVM stacktrace:|== |\tat |-{20,}$)/.
test(line));const statement=(end<0?lines:lines.slice(0,end)).filter(line=>!/^[- ]*\^+$/.test(line));while(statement.at(-1)?.
trim()==="")statement.pop();return statement};const locate_LONGEST_MESSAGE=3e3;const locate_LONGEST_TITLE=200;const MOST_FRAMES=300;
const MOST_TRACEBACKS=20;const SAYS_NOTHING=/^Workload failed, see run output for details\.?$/;async function locate(failure,places,readFile){
const trace=readTrace(failure.trace);const notebook=await ownNotebook(failure.export?.cells,places,readFile);const spot=await fromFrames(
trace,{places,readFile,notebook})??(notebook&&fromSql(trace,failure,notebook))??(notebook&&fromFailedCell(notebook))??(notebook?
{file:notebook.path}:{});return{...spot,...wordsOf(trace,failure)}}async function ownNotebook(ran,{notebookFile:path,hasFile},readFile){
if(path===void 0||!isInCheckout(path)||!await hasFile(path))return void 0;const file=notebookFile(path,await readFile(path)??
"");const matches=new Map;const match=cell=>{if(!matches.has(cell))matches.set(cell,matchCell(cell,ran??[],file));return matches.
get(cell)};return{...file,language:languageOf((0,source.je)(path)),ran,match}}async function fromFrames({chain},code){for(const{
frames}of chain.slice(-MOST_TRACEBACKS).reverse()){for(const frame of frames.slice(-MOST_FRAMES).reverse()){const spot=await fromFrame(
frame,code);if(spot)return spot}}return void 0}async function fromFrame(frame,{places,readFile,notebook}){if(frame.place.
kind!=="file")return notebook&&inNotebook(frame,notebook);const own=await ownFile(frame.place.path,places);if(!own)return void 0;
const text=await readFile(own.path);const line=text===void 0?void 0:lineOfFile(frame,text,own.isSame);return line===void 0?
{file:own.path}:{file:own.path,line}}function inNotebook(frame,notebook){const line=lineInNotebook(frame,notebook);return line===
void 0?void 0:{file:notebook.path,line}}function lineInNotebook(frame,notebook){if(!notebook.ran)return lineByCode(frame,
notebook);const cell=cellOfFrame(frame,notebook.ran);if(!cell)return void 0;const matched=notebook.match(cell);if(!matched)
return lineByCode(frame,notebook);const isMade=isSqlCell(matched.cell,notebook.language)&&frame.excerpt.length===0;return isMade?
void 0:lineInCell(frame,matched)}function cellOfFrame({place},cells){if(place.kind==="console")return failedCell(cells);
return place.kind==="cell"?cells.find(({ids:ids2})=>ids2.includes(place.id)):void 0}function fromSql(trace,failure,notebook){
const error=readSqlError(failure.error)??readSqlError(trace.exception)??readSqlError(failure.trace);const matched=matchedFailure(
notebook);if(!error||!matched||!isSqlCell(matched.cell,notebook.language))return void 0;const line=lineOfSql(error,matched);
return line===void 0?void 0:{file:notebook.path,line}}function fromFailedCell(notebook){const matched=matchedFailure(notebook);
const lines=matched&&linesOfCell(matched.cell);return lines&&{file:notebook.path,...lines}}function matchedFailure({ran=[],
match}){const cell=failedCell(ran);return cell&&match(cell)}function wordsOf(trace,{error,export:exported}){const told=(0,
error_text.EC)((0,error_text.kc)(error.slice(0,locate_LONGEST_MESSAGE*8))).trim();const cell=exported&&failedCell(exported.
cells)?.error;const ofCell=cell&&[cell.name,cell.message].filter(Boolean).join(": ");const said=(SAYS_NOTHING.test(told)?
"":told)||trace.exception||ofCell||told;const message=(0,cut.ml)(readSqlError(said)?messageOf(said):said,locate_LONGEST_MESSAGE);
return{title:(0,cut.ml)(titleOf(message),locate_LONGEST_TITLE),message}}function titleOf(message){const[first=""]=message.
split("\n",1);return sqlErrorClass(first)||(/^[\w$.]{1,200}(?=: |:?$)/.exec(first)?.[0]??first)}var plain=__webpack_require__(
4395);;const COUNTED={failed:"failed",passed:"passed",skipped:"skipped",error:"errors",errors:"errors"};const SUMMARY="s\
hort test summary info";function readPytest(lines){const ends=lines.map(countsIn);if(!ends.some(counts2=>counts2!==void 0))
return void 0;const blocks=readBlocks(lines);const failed=summaryLines(lines,ends).flatMap(line=>readFailed(line,blocks)??
[]);const counts=ends.filter(end=>end!==void 0).reduce(sum);const root=lines.find(line=>line.startsWith("rootdir: "));const rootFolder=root?.
slice("rootdir: ".length).split(", ",1)[0]?.trim();return{failed:failed.slice(0,MOST_TESTS),counts,...rootFolder?{rootFolder}:
{}}}function countsIn(line){if(!line.includes(" in "))return void 0;const[,told]=/^([\w, ]+) in \d[\d.]{0,20}s(?: \([\d:days, ]{1,40}\))?$/.
exec(unruled(line))??[];if(told===void 0)return void 0;const counts={failed:0,errors:0,passed:0,skipped:0};for(const part of told.
split(", ")){const[,number,word]=/^(\d{1,9}) ([a-z]+(?: [a-z]+)?)$/.exec(part)??[];if(word===void 0)return void 0;const field=Object.
hasOwn(COUNTED,word)?COUNTED[word]:void 0;if(field)counts[field]+=Number(number)}return counts}function unruled(line){return(0,
cut.hT)(line.replace(/^=+/,""),"=").trim()}function sum(a,b){return{failed:a.failed+b.failed,errors:a.errors+b.errors,passed:a.
passed+b.passed,skipped:a.skipped+b.skipped}}function summaryLines(lines,ends){const found=[];let isInside=false;for(const[
index,line]of lines.entries()){if(ends[index]!==void 0)isInside=false;else if(line.startsWith("=")&&unruled(line)===SUMMARY)
isInside=true;else if(isInside&&/^(?:FAILED|ERROR) /.test(line))found.push(line)}return[...new Set(found)]}function readFailed(line,blocks){
const kind=line.startsWith("FAILED ")?"failed":"error";const told=line.slice(line.indexOf(" ")+1);const[id2,said]=splitTold(
told,blocks);if(id2==="")return void 0;const file=id2.split("::",1)[0]??"";const block=blocks.get(blockName(id2))??{places:[],
message:""};return{id:id2,kind,file,message:block.message||said,places:block.places}}function splitTold(told,blocks){const cuts=cutsOf(
told);const known=cuts.find(at2=>blocks.has(blockName(told.slice(0,at2))));const brackets=told.includes("[")?told.indexOf(
"] - "):-1;const first=cuts.find(at2=>at2>told.indexOf("::"))??told.length;const parameter=brackets>=0&&told.indexOf("[")<
first?brackets+1:void 0;const at=known??parameter??(told.indexOf("[")<first&&told.endsWith("]")?told.length:first);return[
told.slice(0,at).trim(),told.slice(at+" - ".length).trim()]}const MOST_CUTS=50;function cutsOf(told){const cuts=[];for(let at=told.
indexOf(" - ");at>=0&&cuts.length<MOST_CUTS;at=told.indexOf(" - ",at+1))cuts.push(at);return[...cuts,told.length]}function blockName(id2){
const[file="",...names]=id2.split("::");return names.length===0?file:names.join(".")}function readBlocks(lines){const blocks=new Map;
const twice=new Set;let[name,start]=["",0];const close=end=>{if(blocks.has(name))twice.add(name);else if(name!=="")blocks.
set(name,readBlock(lines.slice(start,end)))};for(const[index,line]of lines.entries()){const next=headingOf(line);if(next===
void 0)continue;close(index);[name,start]=[next,index+1]}close(lines.length);for(const ambiguous of twice)blocks.delete(
ambiguous);return blocks}function headingOf(line){if(line.startsWith("===")&&line.endsWith("="))return"";if(!line.startsWith(
"_")||!line.endsWith("_")||!line.includes("__ ")||line.startsWith("_ _")){return void 0}const name=(0,cut.hT)(line.replace(
/^_+/,""),"_").trim();return name.replace(/^ERROR (?:at (?:setup|teardown) of|collecting) /,"")}function readBlock(lines){
const places=[];const message=[];let code="";for(const[index,line]of lines.entries()){if(line.startsWith(">"))code=line.
slice(1).trim();if(/^E {3}/.test(line))message.push(line.slice(1).trim());const place=readPlace(line,lines[index+1]??"",
code);if(!place)continue;places.push(place);code=""}return{places,message:message.slice(0,20).join("\n")}}function readPlace(line,below2,code){
const native=/^ {2}File "([^"]+)", line (\d{1,9}), in /.exec(line);const[,path,number,rest]=native??/^([^\s:][^:]{0,500}):(\d{1,9}):(?: (.*))?$/.
exec(line)??[];if(path===void 0)return void 0;const isCodeBelow=native!==null||rest?.startsWith("in ")===true;return{path,
line:Number(number),code:isCodeBelow?below2.trim():code}};function readUnittest(lines){const ran=lines.findIndex(line=>/^Ran \d{1,9} tests? in \d/.
test(line));const end=lines.find((line,index)=>index>ran&&/^(?:OK|FAILED)(?: \(|$)/.test(line));if(ran<0||end===void 0)return void 0;
const heads=lines.flatMap((line,index)=>index<ran&&readHead(line)?[index]:[]);const failed=heads.slice(0,MOST_TESTS).map(
(at,nth)=>unittest_readFailed(lines.slice(at,heads[nth+1]??ran)));return{failed,counts:countsOf(lines[ran]??"",end)}}function readHead(line){
const[,kind,method="",owner="",parameters=""]=/^(FAIL|ERROR): (\S{1,300}) \(([\w.]{1,500})\)(?: (.{1,500}))?$/.exec(line)??
[];return kind===void 0?void 0:{kind:kind==="FAIL"?"failed":"error",method,owner,parameters}}function unittest_readFailed(block){
const{kind,method,owner,parameters}=readHead(block[0]??"")??{kind:"error",method:"",owner:"",parameters:""};const name=owner.
endsWith(`.${method}`)?owner:`${owner}.${method}`;const{exception,chain}=readTrace(block.slice(1).join("\n"));return{id:parameters===
""?name:`${name} ${parameters}`,kind,file:fileOf(name),message:exception,places:chain.at(-1)?.frames.flatMap(({place,line,
excerpt})=>{const code=excerpt.find(({isPointed})=>isPointed)?.code??"";return place.kind==="file"&&line!==void 0?[{path:place.
path,line,code}]:[]})??[]}}function fileOf(name){const parts=name.split(".").slice(0,-1);const ofClass=parts.findIndex(part=>/^_?[A-Z]/.
test(part));return`${(ofClass<0?parts:parts.slice(0,ofClass)).join("/")}.py`}function countsOf(ran,end){const count=name=>Number(
/\d+/.exec(end.split(/[(,)]/).find(part=>part.trim().startsWith(`${name}=`))??"")?.[0]??0);const[failed,errors,skipped]=[
count("failures"),count("errors"),count("skipped")];const all=Number(/\d+/.exec(ran)?.[0]??0);return{failed,errors,skipped,
passed:Math.max(0,all-failed-errors-skipped)}};const LONGEST_OUTPUT=2e6;const tests_LONGEST_LINE=2e3;const MOST_TESTS=1e3;
function readTests(output){const lines=(0,plain.wh)((0,error_text.Mg)(output,LONGEST_OUTPUT)).split("\n").map(line=>line.
slice(0,tests_LONGEST_LINE).trimEnd());return readPytest(lines)??readUnittest(lines)};const MOST_LOCATED=50;const SAYS_THAT_TESTS_FAILED=/^(?:AssertionError|SystemExit|Workload failed)\b|\b(?:py|unit)?tests?\b|\b(?:retcode|exit ?code)\b/i;
async function explainFailure(task,output,exported,source2){const{code}=source2;const{places,isCertain}=await placesOf(task,
source2);const failure={error:output.error??"",trace:output.trace??"",...exported?{export:exported}:{}};const located=await locate(
failure,places,code.readFile);const found=testsIn(output,exported);const failed=exported&&failedCell(exported.cells);return{
...failed?{cell:printedBy(failed)}:{},...found?{tests:{...found,failed:await withPlaces(found,places,isCertain,code)}}:{},
...found&&saysOnlyThatTestsFailed(output)?{error:(0,tests.v)(found.counts)}:{},...located.message===""?{}:{exception:{title:located.
title,message:located.message}},...explain_placeOf(located,isCertain)}}function otherCells({cells}){const failed=failedCell(
cells);return cells.map((cell,index)=>({number:index+1,...printedBy(cell),isShown:cell!==failed})).flatMap(({isShown,...cell})=>isShown&&
cell.printed.trim()!==""?[cell]:[])}function printedBy({source:source2,outputs}){return{source:source2,printed:outputs.join(
"\n")}}function testsIn(output,exported){const cells=exported?.cells??[];const failed=failedCell(cells);const printed=failed?
failed.outputs.join("\n"):output.logs??"";const own=failedTests(printed);if(own||!failed||!saysOnlyThatTestsFailed(output))
return own;return failedTests(cells.flatMap(({outputs})=>outputs).join("\n"))}function saysOnlyThatTestsFailed({error}){
return!error||SAYS_THAT_TESTS_FAILED.test(error)}function failedTests(printed){const tests2=printed===""?void 0:readTests(
printed);return tests2&&tests2.counts.failed+tests2.counts.errors>0?tests2:void 0}async function withPlaces(results,places,isCertain,{
readFile}){const told=[];for(const[index,test]of results.failed.entries()){const located=index<MOST_LOCATED?await locateTest(
test,results,places,readFile):void 0;told.push({...test,...located?explain_placeOf(located,isCertain):{}})}return told}async function placesOf(task,{
work,code,folder}){const{hasFile}=code;const path=task.notebook?.path??"";if(work.kind==="job-file"&&work.imports&&folder!==
void 0){const importedFolder2=`${folder}/${(0,source.xs)("")}`;const own2=work.imports.files.find(({path:file,notebook})=>notebook&&
importedFolder2+(0,source.wj)(file)===path);return{places:{hasFile,importedFolder:importedFolder2,...own2?{notebookFile:own2.
path}:{}},isCertain:true}}if(work.kind!=="notebooks"){const notebookFile2=path.startsWith("/")?void 0:await onlyFile(path,
hasFile);return{places:{hasFile,...notebookFile2===void 0?{}:{notebookFile:notebookFile2}},isCertain:false}}const importedFolder=work.
imports&&folder!==void 0?`${folder}/${(0,source.xs)("")}`:void 0;const root=work.source==="checkout"?importedFolder:"";const own=work.
notebooks.find(notebook=>notebook.source==="repository"&&`${root}${(0,source.wj)(notebook.path)}`===path);const places={
hasFile,...importedFolder===void 0?{}:{importedFolder},...own?{notebookFile:own.path}:{}};return{places,isCertain:true}}
async function onlyFile(path,hasFile){if(path==="")return void 0;const files=[];for(const extension of source.dz)if(await hasFile(
`${path}.${extension}`))files.push(`${path}.${extension}`);return files.length===1?files[0]:void 0}function explain_placeOf({
file,line,endLine},isCertain){if(file===void 0||line===void 0&&!isCertain)return{};return{place:{file,...line===void 0?{}:
{line},...endLine===void 0?{}:{endLine}}}}})};
