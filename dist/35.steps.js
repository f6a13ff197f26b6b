export const id=35;export const ids=[35];export const modules={6035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{readNotebooks:()=>readNotebooks});
var checkout_select=__webpack_require__(162);var source=__webpack_require__(8480);var external_node_path_=__webpack_require__(
6760);var file_read=__webpack_require__(4569);var cut=__webpack_require__(9967);var given_request=__webpack_require__(3223);
var quote=__webpack_require__(7819);;const NAME=/^[a-z0-9](?:[\w.-]*[a-z0-9])?\s*(?:\[[^[\]]*\]\s*)?/i;const VERSION=/^(?:===|[<>=!~]=|[<>])\s*[^\s,=][^\s,]*$/;
const ARCHIVE=/\.(?:whl|tar\.gz|tar\.bz2|tgz|zip|egg)$/i;function requirementLinesOf(text){const found=[];let parts=[];let number=1;
const close=()=>{const joined=withoutComment(parts.join("")).trim();if(joined!=="")found.push({text:joined,number});parts=
[]};text.replace(/^\ufeff/,"").split(/\r\n?|\n/).forEach((line,index)=>{if(parts.length===0)number=index+1;const isComment=line.
trimStart().startsWith("#");const goesOn=line.endsWith("\\")&&!isComment;parts.push(goesOn?line.slice(0,-1):isComment?` ${line}`:
line);if(!goesOn)close()});close();return found}function withoutComment(line){const at=/(?:^|\s)#/.exec(line)?.index;return at===
void 0?line:line.slice(0,at)}function readRequirement(line){if(line.startsWith("-"))return readOption(line);const optionsAt=/\s--?[a-z]/i.
exec(line)?.index;const asked=optionsAt===void 0?line:line.slice(0,optionsAt);const local=/(?:^|@ ?)file:(?:\/\/)?/i.exec(
asked);if(local)return{kind:"path",path:asked.slice(local.index+local[0].length).trim()};const options=optionsAt!==void 0;
if(asked.includes("://"))return{kind:"package",options};const[named=""]=asked.split(";",1);const path=unquoted(named.trim());
if(/[\\/]/.test(path)||/^\.{1,2}$/.test(path)||ARCHIVE.test(path))return{kind:"path",path};return isPackage(named)?{kind:"\
package",options}:{kind:"unknown"}}function readOption(line){const name=/^(?:--[a-z-]+|-[a-z])/i.exec(line)?.[0]??line;const value=line.
slice(name.length).trim();return{kind:"option",name,value:unquoted((value.startsWith("=")?value.slice(1):value).trim())}}
function isPackage(text){const name=NAME.exec(text)?.[0]??"";if(name==="")return false;const rest=text.slice(name.length).
trim();if(rest.startsWith("@"))return true;const versions=rest.startsWith("(")&&rest.endsWith(")")?rest.slice(1,-1):rest;
return versions.split(",").every(version=>version.trim()===""||VERSION.test(version.trim()))}function unquoted(text){const mark=text.
charAt(0);return text.length>1&&(mark==='"'||mark==="'")&&text.endsWith(mark)?text.slice(1,-1):text}function withoutCredentials(line){
return line.replace(/:\/\/[^\s/]*@/g,"://***@")}function credentialsIn(line){return[...line.matchAll(/:\/\/([^\s/]*)@/g)].
flatMap(({index,1:who=""})=>{const colon=who.indexOf(":");const isName=colon<0&&line.slice(Math.max(0,index-3),index).toLowerCase()===
"ssh";const secret=isName?"":who.slice(colon+1);return secret===""?[]:[...new Set([secret,decoded(secret)])]})}function decoded(text){
try{return decodeURIComponent(text)}catch{return text}};const INPUT="dependencies";const DEFAULT_VERSION="4";const MOST_ENTRIES=1e3;
const MOST_FILES=50;const MOST_FAULTS=10;const WHEEL_NAME=/^[^-]+-[^-]+(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i;const BUILD_A_WHEEL="\
Build a wheel of it in a step before this one (`python -m build --wheel`), and name that: `dist/*.whl`.";async function readDependencies(reader,files,root,compute,request){
const isServerless=compute.kind==="serverless";const environmentVersion=readVersion(reader,isServerless);if(!reader.has(
INPUT))return void 0;if(request)(0,given_request.is)(reader,request,"environments",INPUT);const reading={reader,files,root,
isServerless,entries:new Map,seen:new Set,faults:0};await readLines(reading,reader.text(INPUT));if(reading.entries.size>
MOST_ENTRIES)reader.fault(INPUT,`it has more than ${MOST_ENTRIES} lines. Name what the notebooks themselves need.`);return{
entries:[...reading.entries.values()],environmentVersion}}function readVersion(reader,isServerless){const given=reader.text(
"environment-version")||DEFAULT_VERSION;if(!/^[1-9]\d{0,3}$/.test(given))reader.fault("environment-version",`${(0,quote.
h)(given)} is not a version of the environment. Write a number, such as 4.`);else if(given!==DEFAULT_VERSION&&!reader.has(
INPUT))reader.fault("environment-version","it has no effect without `dependencies`. Leave it out.");else if(given!==DEFAULT_VERSION&&
!isServerless)reader.fault("environment-version","a cluster has no such version, only serverless compute has. Leave it o\
ut.");return given}async function readLines(reading,text,file){for(const line of requirementLinesOf(text)){if(reading.faults>=
MOST_FAULTS||reading.entries.size>MOST_ENTRIES)return;await readLine(reading,{...line,file})}}async function readLine(reading,line){
const asked=readRequirement(line.text);switch(asked.kind){case"option":return dependencies_readOption(reading,line,asked.
name,asked.value);case"path":return readPath(reading,line,asked.path);case"package":return asked.options&&!reading.isServerless?
refuseOption(reading,line):add(reading,line);case"unknown":return fault(reading,line,"is not a line of a requirements fi\
le. Write one requirement a line, such as `pandas>=2,<3`, `-r requirements.txt` or `dist/*.whl`.")}}async function dependencies_readOption(reading,line,name,value){
const isHere=value!==""&&isOfThisMachine(value);const isRequirement=name==="-r"||name==="--requirement";if(isRequirement&&
value==="")return fault(reading,line,"names no file. Write it as `-r requirements.txt`.");if(isRequirement&&isHere)return readFile(
reading,line,value);if(!reading.isServerless)return refuseOption(reading,line);if(isHere&&(name==="-e"||name==="--editab\
le"))return refuseSource(reading,line);if(isHere&&["-c","--constraint","-f","--find-links"].includes(name))return fault(
reading,line,`names a file or folder of this machine, which pip does not reach from Databricks. Write the versions into \
the requirements, or put it into the workspace and name it there: \`${name} /Workspace/…\`.`);return add(reading,line)}
function refuseOption(reading,line){fault(reading,line,"has an option of pip, which the libraries of a cluster do not ta\
ke. Leave it out and set it up on the cluster itself, or use serverless compute (neither existing-cluster-id nor new-clu\
ster).")}function refuseSource(reading,line){fault(reading,line,`is source code of this machine, which Databricks does n\
ot reach. ${BUILD_A_WHEEL}`)}async function readFile(reading,line,value){const{files,root,seen}=reading;const path=external_node_path_.
posix.isAbsolute(value)?value:external_node_path_.posix.join(external_node_path_.posix.dirname(line.file??""),value);const name=inCheckout(
path,root);if(seen.has(name))return;seen.add(name);if(seen.size>MOST_FILES)return fault(reading,line,`leads to more than\
 ${MOST_FILES} requirements files. Give fewer.`);const read=await files.read(root,path);if(!("text"in read))return fault(
reading,line,`leads to ${(0,quote.h)(name)}, which ${(0,file_read.W)(read)}`);if(/[\0\ufffd]/.test(read.text))return fault(
reading,line,`leads to ${(0,quote.h)(name)}, which is not UTF-8 text. Save it as UTF-8.`);await readLines(reading,read.text,
name)}async function readPath(reading,line,path){const isHere=isOfThisMachine(path);if(!isHere&&reading.isServerless)return add(
reading,line);if(!/\.whl/i.test(path)){if(isHere)return refuseSource(reading,line);return fault(reading,line,"is not a w\
heel, and of files the libraries of a cluster take only wheels.")}if(path!==unquoted(line.text)||!/\.whl$/i.test(path))return fault(
reading,line,"has more to it than the path of a wheel. Name the wheel by its path alone.");return isHere?addWheels(reading,
line,path):add(reading,{...line,text:path})}async function addWheels(reading,line,pattern){const wheels=await findWheels(
reading,inCheckout(pattern,reading.root));if(wheels.length===0)return fault(reading,line,"matches no wheel in the checko\
ut. Build it in a step before this one (`python -m build --wheel`), and name it relative to the root of the repository; \
a file of the workspace begins with /Workspace/ or /Volumes/.");const misnamed=wheels.find(wheel=>!WHEEL_NAME.test(external_node_path_.
posix.basename(wheel)));if(misnamed!==void 0)return fault(reading,line,`leads to ${(0,quote.h)(misnamed)}, which pip doe\
s not take: the name of a wheel must stay as it was built, such as \`name-1.0-py3-none-any.whl\`.`);for(const wheel of wheels)
reading.entries.set(`wheel ${wheel}`,{wheel})}async function findWheels({files,root},pattern){if(external_node_path_.posix.
isAbsolute(pattern)||pattern.split("/").includes("..")||pattern.includes("\\"))return[];const named=await files.match(root,
pattern.replace(/[*?[\]{}()]/g,"[$&]"));const found=named.length>0?named:await files.match(root,pattern);return found.filter(
path=>/\.whl$/i.test(path))}function isOfThisMachine(path){if(path.startsWith("file:"))return true;return!path.includes(
"://")&&!/^(?:\/Workspace\/|\/Volumes\/|\/dbfs\/|dbfs:)/i.test(path)}function inCheckout(path,root){const folder=`${(0,cut.
hT)(root.replaceAll("\\","/"),"/")}/`;return external_node_path_.posix.normalize(path.startsWith(folder)?path.slice(folder.
length):path)}function add({entries},{text}){entries.set(`line ${text}`,{line:text})}function fault(reading,{text,file,number},what){
reading.faults++;const where=file===void 0?"":` (${(0,quote.h)(file)}, line ${number})`;reading.reader.fault(INPUT,`${(0,
quote.h)(withoutCredentials(text))}${where} ${what}`)}var suggest=__webpack_require__(6101);var names=__webpack_require__(
1824);var within=__webpack_require__(8673);;const ANY_EXTENSION=".{py,sql,scala,r,R,ipynb}";const MOST_NOTEBOOKS=100;const GLOB=/[*?[\]{}]|[!+@]\(/;
const FILES_AT_ONCE=32;const TWINS="a Git notebook is named without its extension, so they cannot be told apart. Rename \
one.";async function findNotebooks(lines,root,files,{workspace=root,source:source2="git"}={}){const found={notebooks:[],
faults:[],warnings:[]};const checkout={root,files,workspace,prefix:prefixOf(workspace,root)};const paths=new Set;for(const[
index,line]of lines.entries()){if(line.startsWith("!"))await takeOut(line,index===0,paths,checkout,found);else if(line.startsWith(
"/"))findInWorkspace(line,checkout,found);else for(const path of await findInCheckout(line,checkout,found))paths.add(path)}
for(const path of[...paths].sort())found.notebooks.push({source:"repository",path});found.notebooks=unique(found.notebooks).
sort((a,b)=>`${a.source} ${a.path}`<`${b.source} ${b.path}`?-1:1);checkWhole(lines,found);if(source2==="git")for(const twins of await findTwins(
[...paths],checkout))found.faults.push(`the lines match ${twins.map(names.V).join(" and ")}: ${TWINS}`);return found}function checkWhole(lines,{
notebooks,faults}){if(lines.length===0)faults.push("it names no notebook. Name one a line.");else if(notebooks.length===
0&&faults.length===0)faults.push("its lines take out all notebooks that they name.");for(const{path}of notebooks.filter(
({path:path2})=>new RegExp("\\p{Cc}","u").test(path2)))faults.push(`${(0,names.V)(path)} has a control character in its \
name, which a run cannot name. Rename it.`);if(notebooks.length>MOST_NOTEBOOKS)faults.push(`${notebooks.length} notebook\
s match, and a one-time run takes at most ${MOST_NOTEBOOKS} tasks. Narrow the patterns, take some out with lines that be\
gin with !, or split them over steps.`)}function prefixOf(workspace,root){const way=(0,external_node_path_.relative)(workspace,
root);return way===""||!(0,within.U)(workspace,root)?"":`${way.split(external_node_path_.sep).join("/")}/`}function findInWorkspace(line,{
root,workspace},found){const folders=[root,workspace].map(folder2=>`${withoutTrailingSlashes(folder2.replaceAll("\\","/"))}\
/`);const folder=folders.find(one=>one.startsWith("/")&&line.startsWith(one));if(folder!==void 0){found.faults.push(`${JSON.
stringify(line)} is a path on the runner. Name a notebook of this repository relative to its root: ${JSON.stringify(line.
slice(folder.length))}.`)}else if(/[*?]/.test(line)){found.faults.push(`${JSON.stringify(line)} is a pattern in the work\
space, which cannot be searched. Name its notebooks one by one.`)}else{found.notebooks.push({source:"workspace",path:withoutTrailingSlashes(
line)})}}async function takeOut(line,isFirst,paths,{prefix},found){const quoted=JSON.stringify(line);const pattern=line.
slice(1).trim();const fault2=pattern.startsWith("/")?void 0:(0,checkout_select.rG)(pattern);if(isFirst)found.faults.push(
`${quoted} takes out of what the lines before it name, and it is the first. Put it behind them. For a name that begins w\
ith !, write ${JSON.stringify(`./${line}`)}.`);if(fault2!==void 0)found.faults.push(`${quoted} ${fault2}`);if(isFirst||fault2!==
void 0)return;const before=paths.size+found.notebooks.length;found.notebooks=found.notebooks.filter(({path})=>path!==withoutTrailingSlashes(
pattern));const matches=await(0,checkout_select.P7)([`./${pattern}`]);for(const path of[...paths])if([path,prefix+path].
some(name=>matches(name)||matches((0,source.wj)(name))))paths.delete(path);if(before===paths.size+found.notebooks.length&&
!GLOB.test(pattern))found.warnings.push(`notebook-path ${quoted} takes nothing out: no line before it names that.`)}async function findInCheckout(line,checkout,found){
const quoted=JSON.stringify(line);const pattern=line.split("/").filter(part=>part!==""&&part!==".").join("/");if(pattern===
""||(0,checkout_select.rG)(pattern)!==void 0){found.faults.push(`${quoted} leads out of the checkout or is not a path wi\
th forward slashes. Name a notebook of this repository relative to its root, or a workspace notebook by its absolute pat\
h.`);return[]}const{candidates,isGlob}=await candidatesOf(pattern,checkout);const notebooks=await keepNotebooks(candidates,
checkout);if(notebooks.length===0)found.faults.push(await nothingFound(pattern,quoted,candidates,isGlob,checkout));const others=candidates.
length-notebooks.length;if(isGlob&&others>0&&notebooks.length>0){const what=others===1?"file that is not a notebook":"fi\
les that are not notebooks";found.warnings.push(`notebook-path ${quoted} also matches ${others} ${what} (no “Databricks \
notebook source” in the first line); left out.`)}return notebooks}async function candidatesOf(pattern,checkout){const found=await matchLine(
pattern,checkout);const{prefix}=checkout;if(found.candidates.length>0||prefix===""||!pattern.startsWith(prefix))return found;
return matchLine(pattern.slice(prefix.length),checkout)}async function matchLine(pattern,checkout){const extension=source.
I_.test(pattern)?"":ANY_EXTENSION;const named=await matchSources(checkout,literally(pattern)+extension);const isGlob=named.
length===0&&GLOB.test(pattern);return{candidates:isGlob?await matchSources(checkout,pattern):named,isGlob}}async function matchSources({
root,files},pattern){return(await files.match(root,pattern)).filter(path=>source.I_.test(path))}async function keepNotebooks(paths,checkout){
const kept=[];for(let start=0;start<paths.length;start+=FILES_AT_ONCE){const some=paths.slice(start,start+FILES_AT_ONCE);
const answers=await Promise.all(some.map(path=>isNotebook(path,checkout)));kept.push(...some.filter((_,index)=>answers[index]))}
return kept}async function isNotebook(path,{root,files}){return(0,source.je)(path)==="ipynb"||(0,source.dC)(path,await files.
firstLine(root,path))!==void 0}async function findTwins(notebooks,checkout){const stems=[...new Set(notebooks.map(source.
wj))].slice(0,MOST_NOTEBOOKS);const alike=await Promise.all(stems.map(async stem=>{const beside=await matchSources(checkout,
`${literally(stem)}.*`);return keepNotebooks(beside.filter(path=>(0,source.wj)(path)===stem),checkout)}));return alike.filter(
paths=>paths.length>1)}function literally(path){return path.replace(/[*?[\]{}()]/g,"[$&]")}async function nothingFound(pattern,quoted,candidates,isGlob,checkout){
const[first]=candidates;if(first!==void 0&&!isGlob){const header=JSON.stringify(source.ff[(0,source.je)(first)]);return`${quoted}\
 is not a Databricks notebook: the first line of ${first} must be ${header}.`}if(first!==void 0)return`${quoted} matches\
 ${candidates.length} files, none of them a Databricks notebook: their first line must be such as ${JSON.stringify(source.
ff.py)}.`;if((await checkout.files.match(checkout.root,"**")).length===0)return`${quoted} matches nothing, because the c\
heckout is empty. Add a step with actions/checkout before this one.`;const nothing=`${quoted} matches no notebook in the\
 checkout (.py, .sql, .scala, .r or .ipynb). Check the path; it is relative to the root of the repository.`;if(isGlob)return nothing;
if((await matchSources(checkout,`${literally(pattern)}/*`)).length>0)return`${quoted} is a folder. To run the notebooks \
in it, write ${JSON.stringify(`${pattern}/*`)}.`;const beside=await matchSources(checkout,`${literally(pattern.slice(0,pattern.
lastIndexOf("/")+1))}*`);return beside.length>0?`${nothing} Did you mean ${JSON.stringify((0,suggest.p)(pattern,beside))}\
?`:nothing}function withoutTrailingSlashes(path){return(0,cut.hT)(path,"/")||"/"}function unique(notebooks){return[...new Map(
notebooks.map(notebook=>[`${notebook.source} ${notebook.path}`,notebook])).values()]}var run_fields=__webpack_require__(
2249);var action_source=__webpack_require__(1512);var yaml=__webpack_require__(6475);;async function readNotebooks(reader,around){
const{files,checkout,context,request}=around;const{workspace,checkout:root}=context;const parameters=await(0,run_fields.
Z)(reader);const lines=reader.list("notebook-path");const isImported=reader.text("source")==="checkout";const found=await findNotebooks(
lines,root,files,{workspace,source:isImported?"checkout":"git"});for(const fault2 of found.faults)reader.fault("notebook\
-path",fault2);reader.warnings.push(...found.warnings);if(request)checkRequest(reader,request);const extra=request?.body??
{};const compute=await readCompute(reader);const{source:source2,imports}=await(0,action_source.o)(reader,checkout,root,found.
notebooks);const dependencies=await readDependencies(reader,files,root,compute,request);reader.secrets.push(...linesOf(dependencies).
flatMap(credentialsIn));return{kind:"notebooks",notebooks:found.notebooks,source:source2,imports:await withWheels(imports,
dependencies,checkout,context),changedOnly:readChangedOnly(reader),dependencies,extra,parameters,compute,runName:(0,run_fields.
P)(reader)}}function linesOf(dependencies){return(dependencies?.entries??[]).flatMap(entry=>"line"in entry?[entry.line]:
[])}async function withWheels(imports,dependencies,checkout,{checkout:root}){const paths=(dependencies?.entries??[]).flatMap(
entry=>"wheel"in entry?[entry.wheel]:[]);if(paths.length===0)return imports;const wheels=await Promise.all(paths.map(async path=>({
path,bytes:await checkout.size(root,path),target:(0,source.LF)(path)})));const plan=imports??{root,commit:"",files:[],pythonPath:[]};
return{...plan,files:[...plan.files,...wheels]}}function checkRequest(reader,request){(0,given_request.lf)(reader,request,
"submit");if("tasks"in request.body)reader.fault(request.input,"it has tasks, and notebook-path makes the tasks. Leave o\
ne of them out.");(0,given_request.is)(reader,request,"run_name","run-name")}async function readCompute(reader){const clusterId=reader.
text("existing-cluster-id");if(clusterId)return{kind:"existing-cluster",clusterId};if(!reader.has("new-cluster"))return{
kind:"serverless"};const read=await(0,yaml.OG)(reader.yaml("new-cluster"));if("value"in read)return{kind:"new-cluster",spec:read.
value};reader.fault("new-cluster",read.fault);return{kind:"serverless"}}function readChangedOnly(reader){const runAllWhen=reader.
list("run-all-when");for(const pattern of runAllWhen){const fault2=(0,checkout_select.rG)(pattern);if(fault2!==void 0)reader.
fault("run-all-when",`${(0,quote.h)(pattern)} ${fault2}`)}if(reader.flag("changed-only",false))return{runAllWhen};if(runAllWhen.
length>0)reader.fault("run-all-when","it has no effect without `changed-only: true`. Leave it out, or set that.");return void 0}}),
1824:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>nameOf,X:()=>someNames});var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9967);const NAMED=5;const LONGEST_NAME=160;
const PLAIN=/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u;const INVISIBLE=/[\p{C}\p{Zl}\p{Zp}]/gu;function nameOf(path){const shown=(0,
_text_cut_js__WEBPACK_IMPORTED_MODULE_0__.ml)(path,LONGEST_NAME,"both");if(PLAIN.test(shown)&&shown===shown.trim())return shown;
return JSON.stringify(shown).replace(INVISIBLE,character=>`\\u${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}`)}
function someNames(names){const more=names.length-NAMED;return more>0?`${names.slice(0,NAMED).join(", ")} and ${more} mo\
re`:names.join(", ")}}),162:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{LO:()=>selectPaths,P7:()=>createMatcher,rG:()=>patternFault});const LEADS_OUT=/(?:^|[/{,(|])\.\.(?:[/},)|]|$)/;
const LONGEST_PATTERN=65536-10;const GLOB=/[*?[\]{}]|[!+@]\(/;function patternFault(pattern){const text=pattern.replace(
/^!/,"").trim();if(text==="")return"names nothing. Write a path or a glob.";if(text.length>LONGEST_PATTERN)return"is too\
 long.";if(text.includes("\\"))return"has a backslash. Write paths with forward slashes.";if(text.startsWith("/")||/^[a-z]:/i.
test(text))return"is absolute. Write it relative to the root of the repository.";if(LEADS_OUT.test(text))return"leads ou\
t of the repository. Write it relative to its root.";return void 0}async function createMatcher(patterns){return matcherOf(
await readPatterns(patterns))}async function selectPaths(patterns,paths){const read=await readPatterns(patterns);const idle=patterns.
filter((_,index)=>{const{isTakenOut,text,matches}=read[index];return!(isTakenOut&&GLOB.test(text))&&!paths.some(matches)});
return{matches:matcherOf(read),idle}}function matcherOf(patterns){const isAllFirst=patterns[0]?.isTakenOut??false;return path=>patterns.
reduce((isIn,{isTakenOut,matches})=>isIn===isTakenOut&&matches(path)?!isIn:isIn,isAllFirst)}async function readPatterns(patterns){
const{default:picomatch}=await __webpack_require__.e(625).then(__webpack_require__.t.bind(__webpack_require__,4006,19));
return patterns.map(pattern=>{const{isTakenOut,text}=split(pattern);if(text==="")return{isTakenOut,text,matches:()=>true};
const isGlobbed=picomatch(text,{dot:true,nonegate:true,flags:"s"});const matches=path=>path===text||path.startsWith(`${text}\
/`)||isGlobbed(path);return{isTakenOut,text,matches}})}function split(pattern){const isTakenOut=pattern.startsWith("!");
const rest=(isTakenOut?pattern.slice(1):pattern).trim();const parts=rest.split("/").filter((part,index)=>part!=="."&&(part!==
""||index===0));return{isTakenOut,text:parts.join("/")}}})};
