"use strict";exports.id=395,exports.ids=[395],exports.modules={6035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{readNotebooks:()=>readNotebooks});
var checkout_select=__webpack_require__(162),source=__webpack_require__(8480),external_node_path_=__webpack_require__(6760),
file_read=__webpack_require__(4569),cut=__webpack_require__(9967),combinations=__webpack_require__(5964),given_request=__webpack_require__(
3223),quote=__webpack_require__(7819);const NAME=/^[a-z0-9](?:[\w.-]*[a-z0-9])?\s*(?:\[[^[\]]*\]\s*)?/i,VERSION=/^(?:===|[<>=!~]=|[<>])\s*[^\s,=][^\s,]*$/,
ARCHIVE=/\.(?:whl|tar\.gz|tar\.bz2|tgz|zip|egg)$/i;function requirementLinesOf(text){const found=[];let parts=[],number=1;
const close=()=>{const joined=withoutComment(parts.join("")).trim();joined!==""&&found.push({text:joined,number}),parts=
[]};return text.replace(/^\ufeff/,"").split(/\r\n?|\n/).forEach((line,index)=>{parts.length===0&&(number=index+1);const isComment=line.
trimStart().startsWith("#"),goesOn=line.endsWith("\\")&&!isComment;parts.push(goesOn?line.slice(0,-1):isComment?` ${line}`:
line),goesOn||close()}),close(),found}function withoutComment(line){const at=/(?:^|\s)#/.exec(line)?.index;return at===void 0?
line:line.slice(0,at)}function readRequirement(line){if(line.startsWith("-"))return readOption(line);const optionsAt=/\s--?[a-z]/i.
exec(line)?.index,asked=optionsAt===void 0?line:line.slice(0,optionsAt),local=/(?:^|@ ?)file:(?:\/\/)?/i.exec(asked);if(local)
return{kind:"path",path:asked.slice(local.index+local[0].length).trim()};const options=optionsAt!==void 0;if(asked.includes(
"://"))return{kind:"package",options};const[named=""]=asked.split(";",1),path=unquoted(named.trim());return/[\\/]/.test(
path)||/^\.{1,2}$/.test(path)||ARCHIVE.test(path)?{kind:"path",path}:isPackage(named)?{kind:"package",options}:{kind:"un\
known"}}function readOption(line){const name=/^(?:--[a-z-]+|-[a-z])/i.exec(line)?.[0]??line,value=line.slice(name.length).
trim();return{kind:"option",name,value:unquoted((value.startsWith("=")?value.slice(1):value).trim())}}function isPackage(text){
const name=NAME.exec(text)?.[0]??"";if(name==="")return!1;const rest=text.slice(name.length).trim();return rest.startsWith(
"@")?!0:(rest.startsWith("(")&&rest.endsWith(")")?rest.slice(1,-1):rest).split(",").every(version=>version.trim()===""||
VERSION.test(version.trim()))}function unquoted(text){const mark=text.charAt(0);return text.length>1&&(mark==='"'||mark===
"'")&&text.endsWith(mark)?text.slice(1,-1):text}function withoutCredentials(line){return line.replace(/:\/\/[^\s/]*@/g,"\
://***@")}function credentialsIn(line){return[...line.matchAll(/:\/\/([^\s/]*)@/g)].flatMap(({index,1:who=""})=>{const colon=who.
indexOf(":"),secret=colon<0&&line.slice(Math.max(0,index-3),index).toLowerCase()==="ssh"?"":who.slice(colon+1);return secret===
""?[]:[...new Set([secret,decoded(secret)])]})}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}
const INPUT="dependencies",MOST_ENTRIES=1e3,MOST_FILES=50,MOST_FAULTS=10,WHEEL_NAME=/^[^-]+-[^-]+(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i,
BUILD_A_WHEEL="Build a wheel of it in a step before this one (`python -m build --wheel`), and name that: `dist/*.whl`.";
async function readDependencies(reader,files,root,compute,request){const isServerless=compute.kind==="serverless",environmentVersion=readVersion(
reader,isServerless);if(!reader.has(INPUT))return;request&&(0,given_request.is)(reader,request,"environments",INPUT);const reading={
reader,files,root,isServerless,entries:new Map,seen:new Set,faults:0};return await readLines(reading,reader.text(INPUT)),
reading.entries.size>MOST_ENTRIES&&reader.fault(INPUT,`it has more than ${MOST_ENTRIES} lines. Name what the notebooks t\
hemselves need.`),{entries:[...reading.entries.values()],environmentVersion}}function readVersion(reader,isServerless){const given=reader.
text("environment-version")||combinations.j;return/^[1-9]\d{0,3}$/.test(given)?given!==combinations.j&&!reader.has(INPUT)?
reader.fault("environment-version","it has no effect without `dependencies`. Leave it out."):given!==combinations.j&&!isServerless&&
reader.fault("environment-version","a cluster has no such version, only serverless compute has. Leave it out."):reader.fault(
"environment-version",`${(0,quote.h)(given)} is not a version of the environment. Write a number, such as 4.`),given}async function readLines(reading,text,file){
for(const line of requirementLinesOf(text)){if(reading.faults>=MOST_FAULTS||reading.entries.size>MOST_ENTRIES)return;await readLine(
reading,{...line,file})}}async function readLine(reading,line){const asked=readRequirement(line.text);switch(asked.kind){case"\
option":return dependencies_readOption(reading,line,asked.name,asked.value);case"path":return readPath(reading,line,asked.
path);case"package":return asked.options&&!reading.isServerless?refuseOption(reading,line):add(reading,line);case"unknow\
n":return fault(reading,line,"is not a line of a requirements file. Write one requirement a line, such as `pandas>=2,<3`\
, `-r requirements.txt` or `dist/*.whl`.")}}async function dependencies_readOption(reading,line,name,value){const isHere=value!==
""&&isOfThisMachine(value),isRequirement=name==="-r"||name==="--requirement";return isRequirement&&value===""?fault(reading,
line,"names no file. Write it as `-r requirements.txt`."):isRequirement&&isHere?readFile(reading,line,value):reading.isServerless?
isHere&&(name==="-e"||name==="--editable")?refuseSource(reading,line):isHere&&["-c","--constraint","-f","--find-links"].
includes(name)?fault(reading,line,`names a file or folder of this machine, which pip does not reach from Databricks. Wri\
te the versions into the requirements, or put it into the workspace and name it there: \`${name} /Workspace/\u2026\`.`):
add(reading,line):refuseOption(reading,line)}function refuseOption(reading,line){fault(reading,line,"has an option of pi\
p, which the libraries of a cluster do not take. Leave it out and set it up on the cluster itself, or use serverless com\
pute (neither existing-cluster-id nor new-cluster).")}function refuseSource(reading,line){fault(reading,line,`is source \
code of this machine, which Databricks does not reach. ${BUILD_A_WHEEL}`)}async function readFile(reading,line,value){const{
files,root,seen}=reading,path=external_node_path_.posix.isAbsolute(value)?value:external_node_path_.posix.join(external_node_path_.
posix.dirname(line.file??""),value),name=inCheckout(path,root);if(seen.has(name))return;if(seen.add(name),seen.size>MOST_FILES)
return fault(reading,line,`leads to more than ${MOST_FILES} requirements files. Give fewer.`);const read=await files.read(
root,path);if(!("text"in read))return fault(reading,line,`leads to ${(0,quote.h)(name)}, which ${(0,file_read.Wj)(read)}`);
await readLines(reading,read.text,name)}async function readPath(reading,line,path){const isHere=isOfThisMachine(path);return!isHere&&
reading.isServerless?add(reading,line):/\.whl/i.test(path)?path!==unquoted(line.text)||!/\.whl$/i.test(path)?fault(reading,
line,"has more to it than the path of a wheel. Name the wheel by its path alone."):isHere?addWheels(reading,line,path):add(
reading,{...line,text:path}):isHere?refuseSource(reading,line):fault(reading,line,"is not a wheel, and of files the libr\
aries of a cluster take only wheels.")}async function addWheels(reading,line,pattern){const wheels=await findWheels(reading,
inCheckout(pattern,reading.root));if(wheels.length===0)return fault(reading,line,"matches no wheel in the checkout. Buil\
d it in a step before this one (`python -m build --wheel`), and name it relative to the root of the repository; a file o\
f the workspace begins with /Workspace/ or /Volumes/.");const misnamed=wheels.find(wheel=>!WHEEL_NAME.test(external_node_path_.
posix.basename(wheel)));if(misnamed!==void 0)return fault(reading,line,`leads to ${(0,quote.h)(misnamed)}, which pip doe\
s not take: the name of a wheel must stay as it was built, such as \`name-1.0-py3-none-any.whl\`.`);for(const wheel of wheels)
reading.entries.set(`wheel ${wheel}`,{wheel})}async function findWheels({files,root},pattern){if(external_node_path_.posix.
isAbsolute(pattern)||pattern.split("/").includes("..")||pattern.includes("\\"))return[];const named=await files.match(root,
pattern.replace(/[*?[\]{}()]/g,"[$&]"));return(named.length>0?named:await files.match(root,pattern)).filter(path=>/\.whl$/i.
test(path))}function isOfThisMachine(path){return path.startsWith("file:")?!0:!path.includes("://")&&!/^(?:\/Workspace\/|\/Volumes\/|\/dbfs\/|dbfs:)/i.
test(path)}function inCheckout(path,root){const folder=`${(0,cut.hT)(root.replaceAll("\\","/"),"/")}/`;return external_node_path_.
posix.normalize(path.startsWith(folder)?path.slice(folder.length):path)}function add({entries},{text}){entries.set(`line\
 ${text}`,{line:text})}function fault(reading,{text,file,number},what){reading.faults++;const where=file===void 0?"":` (${(0,quote.
h)(file)}, line ${number})`;reading.reader.fault(INPUT,`${(0,quote.h)(withoutCredentials(text))}${where} ${what}`)}var suggest=__webpack_require__(
6101),names=__webpack_require__(1824),within=__webpack_require__(8673);const ANY_EXTENSION=".{py,sql,scala,r,R,ipynb}",MOST_NOTEBOOKS=100,
GLOB=/[*?[\]{}]|[!+@]\(/,FILES_AT_ONCE=32,TWINS="a Git notebook is named without its extension, so they cannot be told a\
part. Rename one.";async function findNotebooks(lines,root,files,{workspace=root,source:source2="git"}={}){const found={
notebooks:[],faults:[],warnings:[]},checkout={root,files,workspace,prefix:(0,within.MT)(workspace,root)},paths=new Set;for(const[
index,line]of lines.entries())if(line.startsWith("!"))await takeOut(line,index===0,paths,checkout,found);else if(line.startsWith(
"/"))findInWorkspace(line,checkout,found);else for(const path of await findInCheckout(line,checkout,found))paths.add(path);
for(const path of[...paths].sort())found.notebooks.push({source:"repository",path});if(found.notebooks=unique(found.notebooks).
sort((a,b)=>`${a.source} ${a.path}`<`${b.source} ${b.path}`?-1:1),checkWhole(lines,found),source2==="git")for(const twins of await findTwins(
[...paths],checkout))found.faults.push(`the lines match ${twins.map(names.V).join(" and ")}: ${TWINS}`);return found}function checkWhole(lines,{
notebooks,faults}){lines.length===0?faults.push("it names no notebook. Name one a line."):notebooks.length===0&&faults.length===
0&&faults.push("its lines take out all notebooks that they name.");for(const{path}of notebooks.filter(({path:path2})=>new RegExp(
"\\p{Cc}","u").test(path2)))faults.push(`${(0,names.V)(path)} has a control character in its name, which a run cannot na\
me. Rename it.`);notebooks.length>MOST_NOTEBOOKS&&faults.push(`${notebooks.length} notebooks match, and a one-time run t\
akes at most ${MOST_NOTEBOOKS} tasks. Narrow the patterns, take some out with lines that begin with !, or split them ove\
r steps.`)}function findInWorkspace(line,{root,workspace},found){const folder=[root,workspace].map(folder2=>`${withoutTrailingSlashes(
folder2.replaceAll("\\","/"))}/`).find(one=>one.startsWith("/")&&line.startsWith(one));folder!==void 0?found.faults.push(
`${JSON.stringify(line)} is a path on the runner. Name a notebook of this repository relative to its root: ${JSON.stringify(
line.slice(folder.length))}.`):/[*?]/.test(line)?found.faults.push(`${JSON.stringify(line)} is a pattern in the workspac\
e, which cannot be searched. Name its notebooks one by one.`):found.notebooks.push({source:"workspace",path:withoutTrailingSlashes(
line)})}async function takeOut(line,isFirst,paths,{prefix},found){const quoted=JSON.stringify(line),pattern=line.slice(1).
trim(),fault2=pattern.startsWith("/")?void 0:(0,checkout_select.rG)(pattern);if(isFirst&&found.faults.push(`${quoted} ta\
kes out of what the lines before it name, and it is the first. Put it behind them. For a name that begins with !, write ${JSON.
stringify(`./${line}`)}.`),fault2!==void 0&&found.faults.push(`${quoted} ${fault2}`),isFirst||fault2!==void 0)return;const before=paths.
size+found.notebooks.length;found.notebooks=found.notebooks.filter(({path})=>path!==withoutTrailingSlashes(pattern));const matches=await(0,checkout_select.
P7)([`./${pattern}`]);for(const path of[...paths])[path,prefix+path].some(name=>matches(name)||matches((0,source.wj)(name)))&&
paths.delete(path);before===paths.size+found.notebooks.length&&!GLOB.test(pattern)&&found.warnings.push(`notebook-path ${quoted}\
 takes nothing out: no line before it names that.`)}async function findInCheckout(line,checkout,found){const quoted=JSON.
stringify(line),pattern=line.split("/").filter(part=>part!==""&&part!==".").join("/");if(pattern===""||(0,checkout_select.
rG)(pattern)!==void 0)return found.faults.push(`${quoted} leads out of the checkout or is not a path with forward slashe\
s. Name a notebook of this repository relative to its root, or a workspace notebook by its absolute path.`),[];const{candidates,
isGlob}=await candidatesOf(pattern,checkout),notebooks=await keepNotebooks(candidates,checkout);notebooks.length===0&&found.
faults.push(await nothingFound(pattern,quoted,candidates,isGlob,checkout));const others=candidates.length-notebooks.length;
if(isGlob&&others>0&&notebooks.length>0){const what=others===1?"file that is not a notebook":"files that are not noteboo\
ks";found.warnings.push(`notebook-path ${quoted} also matches ${others} ${what} (no \u201CDatabricks notebook source\u201D in the \
first line); left out.`)}return notebooks}async function candidatesOf(pattern,checkout){const found=await matchLine(pattern,
checkout),inner=found.candidates.length>0?void 0:(0,within.xG)(pattern,checkout.prefix);return inner===void 0?found:matchLine(
inner,checkout)}async function matchLine(pattern,checkout){const extension=source.I_.test(pattern)?"":ANY_EXTENSION,named=await matchSources(
checkout,literally(pattern)+extension),isGlob=named.length===0&&GLOB.test(pattern);return{candidates:isGlob?await matchSources(
checkout,pattern):named,isGlob}}async function matchSources({root,files},pattern){return(await files.match(root,pattern)).
filter(path=>source.I_.test(path))}async function keepNotebooks(paths,checkout){const kept=[];for(let start=0;start<paths.
length;start+=FILES_AT_ONCE){const some=paths.slice(start,start+FILES_AT_ONCE),answers=await Promise.all(some.map(path=>isNotebook(
path,checkout)));kept.push(...some.filter((_,index)=>answers[index]))}return kept}async function isNotebook(path,{root,files}){
return(0,source.je)(path)==="ipynb"||(0,source.dC)(path,await files.firstLine(root,path))!==void 0}async function findTwins(notebooks,checkout){
const stems=[...new Set(notebooks.map(source.wj))].slice(0,MOST_NOTEBOOKS);return(await Promise.all(stems.map(async stem=>{
const beside=await matchSources(checkout,`${literally(stem)}.*`);return keepNotebooks(beside.filter(path=>(0,source.wj)(
path)===stem),checkout)}))).filter(paths=>paths.length>1)}function literally(path){return path.replace(/[*?[\]{}()]/g,"[\
$&]")}async function nothingFound(pattern,quoted,candidates,isGlob,checkout){const[first]=candidates;if(first!==void 0&&
!isGlob){const header=JSON.stringify(source.ff[(0,source.je)(first)]);return`${quoted} is not a Databricks notebook: the\
 first line of ${first} must be ${header}.`}if(first!==void 0)return`${quoted} matches ${candidates.length} files, none \
of them a Databricks notebook: their first line must be such as ${JSON.stringify(source.ff.py)}.`;if((await checkout.files.
match(checkout.root,"**")).length===0)return`${quoted} matches nothing, because the checkout is empty. Add a step with a\
ctions/checkout before this one.`;const nothing=`${quoted} matches no notebook in the checkout (.py, .sql, .scala, .r or\
 .ipynb). Check the path; it is relative to the root of the repository.`;if(isGlob)return nothing;if((await matchSources(
checkout,`${literally(pattern)}/*`)).length>0)return`${quoted} is a folder. To run the notebooks in it, write ${JSON.stringify(
`${pattern}/*`)}.`;const beside=await matchSources(checkout,`${literally(pattern.slice(0,pattern.lastIndexOf("/")+1))}*`);
return`${nothing}${(0,suggest.a)(pattern,beside,JSON.stringify)}`}function withoutTrailingSlashes(path){return(0,cut.hT)(
path,"/")||"/"}function unique(notebooks){return[...new Map(notebooks.map(notebook=>[`${notebook.source} ${notebook.path}`,
notebook])).values()]}var run_fields=__webpack_require__(2249),action_source=__webpack_require__(1512),yaml=__webpack_require__(
6475);async function readNotebooks(reader,around){const{files,checkout,context,request}=around,{workspace,checkout:root}=context,
parameters=await(0,run_fields.Z)(reader),lines=reader.list("notebook-path"),isImported=reader.text("source")==="checkout",
found=await findNotebooks(lines,root,files,{workspace,source:isImported?"checkout":"git"});for(const fault2 of found.faults)
reader.fault("notebook-path",fault2);reader.warnings.push(...found.warnings),request&&checkRequest(reader,request,isImported);
const extra=request?.body??{},compute=await readCompute(reader),{source:source2,imports}=await(0,action_source.readSource)(
reader,checkout,root,found.notebooks),dependencies=await readDependencies(reader,files,root,compute,request);return reader.
secrets.push(...linesOf(dependencies).flatMap(credentialsIn)),{kind:"notebooks",notebooks:found.notebooks,source:source2,
imports:await withWheels(imports,dependencies,checkout,context),changedOnly:readChangedOnly(reader),dependencies,extra,parameters,
compute,runName:(0,run_fields.P)(reader)}}function linesOf(dependencies){return(dependencies?.entries??[]).flatMap(entry=>"\
line"in entry?[entry.line]:[])}async function withWheels(imports,dependencies,checkout,{checkout:root}){const paths=(dependencies?.
entries??[]).flatMap(entry=>"wheel"in entry?[entry.wheel]:[]);if(paths.length===0)return imports;const wheels=await Promise.
all(paths.map(async path=>({path,bytes:await checkout.size(root,path),target:(0,source.LF)(path)}))),plan=imports??{root,
commit:"",files:[],pythonPath:[]};return{...plan,files:[...plan.files,...wheels]}}function checkRequest(reader,request,isImported){
(0,given_request.lf)(reader,request,"submit"),isImported&&"git_source"in request.body&&reader.fault("source",`git_source\
 in \`${request.input}\` says where Databricks gets the notebooks, and so does "checkout". Give one of them.`),"tasks"in
request.body&&reader.fault(request.input,"it has tasks, and notebook-path makes the tasks. Leave one of them out."),(0,given_request.
is)(reader,request,"run_name","run-name")}async function readCompute(reader){const clusterId=reader.text("existing-clust\
er-id");if(clusterId)return{kind:"existing-cluster",clusterId};if(!reader.has("new-cluster"))return{kind:"serverless"};const read=await(0,yaml.
OG)(reader.yaml("new-cluster"));return"value"in read?{kind:"new-cluster",spec:read.value}:(reader.fault("new-cluster",read.
fault),{kind:"serverless"})}function readChangedOnly(reader){const runAllWhen=reader.list("run-all-when");for(const pattern of runAllWhen){
const fault2=(0,checkout_select.rG)(pattern);fault2!==void 0&&reader.fault("run-all-when",`${(0,quote.h)(pattern)} ${fault2}`)}
if(reader.flag("changed-only",!1))return{runAllWhen};runAllWhen.length>0&&reader.fault("run-all-when","it has no effect \
without `changed-only: true`. Leave it out, or set that.")}}),1512:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readSource:()=>readSource});var checkout_names=__webpack_require__(1824),list=__webpack_require__(
3295),cut=__webpack_require__(9967);const SENTENCES={link:["is a link and is left out: it leads out of the checkout, or \
to nothing that is imported.","are links and are left out: they lead out of the checkout, or to nothing that is imported\
."],loop:["is a link and is left out: it leads back to a folder that it lies in.","are links and are left out: they lead\
 back to a folder that they lie in."],"too many":["is a link and is left out: links to folders that have such links stan\
d for too many files.","are links and are left out: links to folders that have such links stand for too many files."],special:[
"is left out: it is no regular file, but a pipe, a socket or a device.","are left out: they are no regular files, but pi\
pes, sockets or devices."],unreadable:["is left out: it cannot be looked at.","are left out: they cannot be looked at."],
name:["is left out: its name is not UTF-8.","are left out: their names are not UTF-8."],"no submodule":["is a submodule \
that is not checked out, so nothing of it is imported. Give actions/checkout `submodules: true`.","are submodules that a\
re not checked out, so nothing of them is imported. Give actions/checkout `submodules: true`."],submodule:["is a submodu\
le: its files are imported as they are checked out.","are submodules: their files are imported as they are checked out."]};
function tellRemarks(remarks){return[...Map.groupBy(remarks,({about})=>about)].map(([about,group])=>{const[one,several]=SENTENCES[about];
return`${(0,cut.yU)(group,({path})=>(0,checkout_names.V)(path))} ${group.length===1?one:several}`})}var checkout_select=__webpack_require__(
162),p_limit=__webpack_require__(370),source=__webpack_require__(8480),failure=__webpack_require__(6085);const LFS_FIRST_LINE="\
version https://git-lfs.github.com/spec/v1",LFS_BYTES={least:100,most:1023},LARGEST_NOTEBOOK_BYTES=10*2**20,LARGEST_FILE_BYTES=500*
2**20;function needsBeginning(file){return isJupyter(file)?file.bytes<=LARGEST_NOTEBOOK_BYTES:(0,source.je)(file.path)!==
""||file.bytes>=LFS_BYTES.least&&file.bytes<=LFS_BYTES.most}function isJupyter({path}){return(0,source.je)(path)==="ipyn\
b"&&!/\.designer\.ipynb$/i.test(path)}function planImport(files,beginnings){const planned=files.map(file=>{const notebook=notebookOf(
file,beginnings.get(file.path));return{...file,target:(0,source.xs)(file.path),...notebook?{notebook}:{}}}),pointers=planned.
filter(({path})=>isPointer(beginnings.get(path)));return{files:planned,faults:[...clashes(planned),...fault(pointers.filter(
isJupyter),"no notebook, but a Git LFS pointer. Give actions/checkout `lfs: true`, or"),...fault(broken(planned,beginnings),
"no notebook that the workspace takes. Correct it, or"),...tooLarge(planned),...fault(planned.filter(isInGit),"the works\
pace refuses the name .git. Rename it, or")],warnings:pointersTold(pointers.filter(file=>!isJupyter(file)))}}function notebookOf({
path},beginning){if(!(!beginning||"problem"in beginning))return"language"in beginning?{language:beginning.language,format:"\
jupyter"}:(0,source.dC)(path,beginning.firstLine)}function clashes(files){const folders=new Set(files.flatMap(({path})=>(0,list.
p)(path))),pairs=[];for(const[name,alike]of Map.groupBy(files,nameThere)){const[first,second]=alike.map(({path})=>path);
first!==void 0&&(second!==void 0?pairs.push({names:`${(0,checkout_names.V)(first)} and ${(0,checkout_names.V)(second)}`,
out:second}):alike[0]?.notebook&&folders.has(name)&&pairs.push({names:`${(0,checkout_names.V)(first)} and the folder ${(0,checkout_names.
V)(name)}`,out:first}))}return pairs.length===0?[]:[`${(0,cut.yU)(pairs,({names})=>names)}: these would have the same na\
me in the workspace, which names a notebook without its extension. Rename one, or ${leaveOut(pairs.map(({out})=>out))}.`]}
function nameThere({path,notebook}){return notebook?(0,source.wj)(path):path}function broken(files,beginnings){return files.
flatMap(({path})=>{const beginning=beginnings.get(path);return beginning&&"problem"in beginning?[{path,note:` (${beginning.
problem})`}]:[]})}function tooLarge(files){const isNotebook=file=>file.notebook!==void 0||isJupyter(file);return[...fault(
files.filter(file=>isNotebook(file)&&file.bytes>LARGEST_NOTEBOOK_BYTES),"larger than the 10 MB that the workspace takes \
of a notebook. Split it, or"),...fault(files.filter(file=>!isNotebook(file)&&file.bytes>LARGEST_FILE_BYTES),"larger than\
 the 500 MB that the workspace takes of a file. Make it smaller, or")]}function isInGit({path}){return path.toLowerCase().
split("/").includes(".git")}function isPointer(beginning){return beginning!==void 0&&"firstLine"in beginning&&beginning.
firstLine===LFS_FIRST_LINE}function pointersTold(files){if(files.length===0)return[];const what=files.length===1?"1 file\
 is a Git LFS pointer":`${files.length} files are Git LFS pointers`,names=(0,cut.yU)(files,({path})=>(0,checkout_names.V)(
path));return[`${what}, which is imported in place of the content: ${names}. Give actions/checkout \`lfs: true\`.`]}function fault(files,sentence){
return files.length===0?[]:[`${(0,cut.yU)(files,({path,note=""})=>(0,checkout_names.V)(path)+note)}: ${sentence} ${leaveOut(
files.map(({path})=>path))}.`]}function leaveOut(paths){const line=`\`!${(0,checkout_names.V)(paths[0]??"")}\``;return paths.
length===1?`leave it out with the line ${line} in source-files`:`leave them out with lines such as ${line} in source-fil\
es`}const READ_AT_ONCE=32,OLDEST_FORMAT=4;async function readBeginnings(tree,root,files){const beginnings=new Map,needed=files.
filter(needsBeginning);await(0,p_limit.A)(READ_AT_ONCE).map(needed.filter(file=>!isJupyter(file)),async({path})=>{beginnings.
set(path,{firstLine:await tree.firstLine(root,path).catch(()=>"")})});for(const{path}of needed.filter(isJupyter))beginnings.
set(path,await tree.bytes(root,path).then(bytes=>readJupyter(bytes.toString()),error=>({problem:(0,failure.U)(error)})));
return beginnings}function readJupyter(text){if(text.startsWith(`${LFS_FIRST_LINE}
`))return{firstLine:LFS_FIRST_LINE};const notebook=parsed(text.replace(/^\ufeff/,""));if(!isMap(notebook))return{problem:"\
it is not a JSON object"};if(!Array.isArray(notebook.cells)||!isMap(notebook.metadata))return{problem:"it has no cells o\
r no metadata"};if(typeof notebook.nbformat!="number"||notebook.nbformat<OLDEST_FORMAT)return{problem:`its nbformat is n\
ot ${OLDEST_FORMAT} or newer`};const ours=notebook.metadata["application/vnd.databricks.v1+notebook"],language=isMap(ours)&&
typeof ours.language=="string"?ours.language.toLowerCase():"python";return{language:(0,source.lX)(language)?language:"py\
thon"}}function parsed(text){try{return JSON.parse(text)}catch{return}}function isMap(value){return typeof value=="objec\
t"&&value!==null&&!Array.isArray(value)}var quote=__webpack_require__(7819),suggest=__webpack_require__(6101);const OF_CHECKOUT=[
"source-files","python-path"];async function readSource(reader,tree,root,notebooks){const source2=reader.choice("source",
["git","checkout"]);if(source2==="git"){for(const input of OF_CHECKOUT.filter(name=>reader.has(name)))reader.fault(input,
"it goes with `source: checkout`, and not with `source: git`. Leave it out, or set that.");return{source:source2}}return notebooks.
length>0&&notebooks.every(notebook=>notebook.source==="workspace")&&reader.fault("source",'"checkout" brings notebooks o\
f this repository, and notebook-path names none. Leave it out.'),{source:source2,imports:await readImports(reader,tree,root,
notebooks)}}async function readImports(reader,tree,root,notebooks){const listing=await tree.list(root);if("fault"in listing)
return reader.fault("source",`"checkout" is not possible: ${listing.fault}`);if(listing.files.length===0)return reader.fault(
"source",'"checkout" finds no file. Add a step with actions/checkout before this one.');const selection=await readSourceFiles(
reader,listing.files);if(!selection)return;const selected=listing.files.filter(({path})=>selection(path)),plan=planImport(
selected,await readBeginnings(tree,root,selected));for(const fault2 of plan.faults)reader.fault("source-files",fault2);reader.
warnings.push(...tellRemarks(listing.remarks.filter(({path})=>selection(path))),...plan.warnings),checkNotebooks(reader,
notebooks,listing.files,plan.files);const pythonPath=readPythonPath(reader,plan.files);return{root,commit:(await tree.head(
root)).commit??"",files:plan.files,pythonPath}}async function readSourceFiles(reader,files){const patterns=reader.list("\
source-files"),wrong=patterns.flatMap(pattern=>{const fault2=(0,checkout_select.rG)(pattern);return fault2===void 0?[]:[
`${(0,quote.h)(pattern)} ${fault2}`]});for(const fault2 of wrong)reader.fault("source-files",fault2);if(wrong.length>0)return;
if(patterns.length===0)return()=>!0;const paths=files.map(({path})=>path),{matches,idle}=await(0,checkout_select.LO)(patterns,
paths);for(const pattern of idle){const nothing=`${(0,quote.h)(pattern)} matches nothing that can be imported.${likePattern(
pattern,paths)}`;pattern.startsWith("!")?reader.warnings.push(`source-files ${nothing}`):reader.fault("source-files",nothing)}
return idle.length===0&&!paths.some(matches)&&reader.fault("source-files","it leaves no file to import."),matches}function checkNotebooks(reader,notebooks,listed,imported){
const inCheckout=new Set(listed.map(({path})=>path)),inImport=new Set(imported.map(({path})=>path)),absent=notebooks.flatMap(
({source:source2,path})=>source2==="repository"&&!inImport.has(path)?[path]:[]),leftOut=absent.filter(path=>inCheckout.has(
path)),unknown=absent.filter(path=>!inCheckout.has(path));leftOut.length>0&&reader.fault("source-files",`it leaves out w\
hat notebook-path names: ${(0,cut.yU)(leftOut,checkout_names.V)}. Take that in.`),unknown.length>0&&reader.fault("notebo\
ok-path",`${(0,cut.yU)(unknown,checkout_names.V)}: not among the files that are imported, which are those that Git track\
s (without a .git, those that are not hidden). Commit it, or run \`git add --force\` on it before this step.`)}function readPythonPath(reader,files){
const given=reader.list("python-path");if(given.length===0)return["."];if(given.includes("none"))return given.length>1&&
reader.fault("python-path",'"none" stands beside folders. Give one or the other.'),[];const folders=new Set(files.flatMap(
({path})=>(0,list.p)(path)));return[...new Map(given.map(folder=>[tidyFolder(folder),folder]))].flatMap(([folder,asGiven])=>folder===
"."||folders.has(folder)?[folder]:(reader.fault("python-path",folderFault(asGiven,folder,[...folders])),[]))}function likePattern(pattern,paths){
const given=pattern.replace(/^!/,""),glob=given.search(/[*?[\]{}()]/),plain=glob<0?given:given.slice(0,Math.max(0,given.
lastIndexOf("/",glob))),depth=plain.split("/").length,known=new Set(paths.map(path=>path.split("/").slice(0,depth).join(
"/")));return plain===""||known.has(plain)?"":(0,suggest.a)(plain,[...known],like=>(0,quote.h)(`${like}${given.slice(plain.
length)}`))}function folderFault(given,folder,folders){const quoted=(0,quote.h)(given),fault2=(0,checkout_select.rG)(folder);
return fault2!==void 0?`${quoted} ${fault2}`:`${quoted} is not a folder with imported files.${(0,suggest.a)(folder,folders,
quote.h)}`}function tidyFolder(folder){return folder.split("/").filter((part,index)=>part!=="."&&(part!==""||index===0)).
join("/")||"."}}),3295:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
character=>`\\u${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}`)}}),162:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LO:()=>selectPaths,P7:()=>createMatcher,rG:()=>patternFault});const LEADS_OUT=/(?:^|[/{,(|])\.\.(?:[/},)|]|$)/,
LONGEST_PATTERN=65526,GLOB=/[*?[\]{}]|[!+@]\(/;function patternFault(pattern){const text=pattern.replace(/^!/,"").trim();
if(text==="")return"names nothing. Write a path or a glob.";if(text.length>LONGEST_PATTERN)return"is too long.";if(text.
includes("\\"))return"has a backslash. Write paths with forward slashes.";if(text.startsWith("/")||/^[a-z]:/i.test(text))
return"is absolute. Write it relative to the root of the repository.";if(LEADS_OUT.test(text))return"leads out of the re\
pository. Write it relative to its root."}async function createMatcher(patterns){return matcherOf(await readPatterns(patterns))}
async function selectPaths(patterns,paths){const read=await readPatterns(patterns),idle=patterns.filter((_,index)=>{const{
isTakenOut,text,matches}=read[index];return!(isTakenOut&&GLOB.test(text))&&!paths.some(matches)});return{matches:matcherOf(
read),idle}}function matcherOf(patterns){const isAllFirst=patterns[0]?.isTakenOut??!1;return path=>patterns.reduce((isIn,{
isTakenOut,matches})=>isIn===isTakenOut&&matches(path)?!isIn:isIn,isAllFirst)}async function readPatterns(patterns){const{
default:picomatch}=await __webpack_require__.e(6).then(__webpack_require__.t.bind(__webpack_require__,4006,19));return patterns.
map(pattern=>{const{isTakenOut,text}=split(pattern);if(text==="")return{isTakenOut,text,matches:()=>!0};const isGlobbed=picomatch(
text,{dot:!0,nonegate:!0,flags:"s"});return{isTakenOut,text,matches:path=>path===text||path.startsWith(`${text}/`)||isGlobbed(
path)}})}function split(pattern){const isTakenOut=pattern.startsWith("!"),parts=(isTakenOut?pattern.slice(1):pattern).trim().
split("/").filter((part,index)=>part!=="."&&(part!==""||index===0));return{isTakenOut,text:parts.join("/")}}}),370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
