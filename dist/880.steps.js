export const id=880;export const ids=[880];export const modules={1824:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>nameOf,X:()=>someNames});var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9967);const NAMED=5;const LONGEST_NAME=160;const PLAIN=/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u;const INVISIBLE=/[\p{C}\p{Zl}\p{Zp}]/gu;
function nameOf(path){const shown=(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__.ml)(path,LONGEST_NAME,"both");if(PLAIN.test(
shown)&&shown===shown.trim())return shown;return JSON.stringify(shown).replace(INVISIBLE,character=>`\\u${(character.codePointAt(
0)??0).toString(16).padStart(4,"0")}`)}function someNames(names){const more=names.length-NAMED;return more>0?`${names.slice(
0,NAMED).join(", ")} and ${more} more`:names.join(", ")}}),162:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LO:()=>selectPaths,P7:()=>createMatcher,rG:()=>patternFault});const LEADS_OUT=/(?:^|[/{,(|])\.\.(?:[/},)|]|$)/;
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
""||index===0));return{isTakenOut,text:parts.join("/")}}}),8338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fv:()=>Findings,f_:()=>entry,nx:()=>inside});var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7819);const MOST_FAULTS=200;const MOST_WARNINGS=50;class Findings{#faults=[];#warnings=[];#moreFaults=0;#moreWarnings=0;get faults(){
const more={file:this.#faults.at(-1)?.file??"",place:"",message:`There are ${this.#moreFaults} more faults of this kind.`};
return this.#moreFaults>0?[...this.#faults,more]:this.#faults}get warnings(){return this.#moreWarnings>0?[...this.#warnings,
`There are ${this.#moreWarnings} more warnings of this kind.`]:this.#warnings}get count(){return this.#faults.length+this.#moreFaults}fault({
file,line},place,message){if(this.#faults.length>=MOST_FAULTS)this.#moreFaults++;else this.#faults.push({file,...line!==
void 0&&{line},place,message:message()})}warn({file,line},place,message){if(this.#warnings.length>=MOST_WARNINGS)this.#moreWarnings++;else
this.#warnings.push(`${file}:${line}: ${place===""?"":`${place}: `}${message()}`)}note(message){if(this.#warnings.length>=
MOST_WARNINGS)this.#moreWarnings++;else this.#warnings.push(message())}}function inside(place,field){return place===""?nameInPlace(
field):`${place}.${nameInPlace(field)}`}function entry(place,key){return`${place}[${typeof key==="number"?key:nameInPlace(
key)}]`}function nameInPlace(name){return/^[\w./-]{1,100}$/.test(name)?name:(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.
h)(name)}}),2518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{EQ:()=>findPaths,R1:()=>withPaths,n3:()=>isRelative});var _findings_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8338);function pathsOf(settings){return findPaths(settings).map(({place,path,kind})=>({place,path,kind}))}function withPaths(settings,replace){
const copy=structuredClone(settings);for(const{way,around,place,path,kind}of findPaths(settings)){const last=way.at(-1);
const holder=way.slice(0,-1).reduce((found,step)=>found[step],copy);if(last!==void 0)holder[last]=around[0]+replace({place,
path,kind})+around[1]}return copy}function isRelative(path){return path!==""&&!path.startsWith("/")&&!/^[A-Za-z][\w+.-]*:/.
test(path)&&!path.startsWith("{{")}function findPaths(settings){return[...listIn(settings,"tasks").flatMap((task,index)=>ofTask(
task,(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__.f_)("tasks",keyOf(task,"task_key",index)),["tasks",index])),...listIn(
settings,"environments").flatMap((environment,index)=>{const place=`${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__.f_)("\
environments",keyOf(environment,"environment_key",index))}.spec.dependencies`;return ofDependencies(fieldOf(environment,
"spec"),place,["environments",index,"spec","dependencies"])})]}const OF_TASKS=[["notebook_task","notebook_path","noteboo\
k"],["spark_python_task","python_file","file"],["sql_task","file.path","file"],["dbt_task","project_directory","folder"],
["gen_ai_compute_task","training_script_path","file"],["gen_ai_compute_task","yaml_parameters_file_path","file"]];const LIBRARIES=[
"whl","jar","requirements"];function ofTask(task,place,way){const found=[];for(const[name,field,kind]of OF_TASKS){const steps=[
name,...field.split(".")];const holder=steps.slice(0,-1).reduce(fieldOf,task);const path=fieldOf(holder,steps.at(-1)??"");
if(typeof path!=="string")continue;const source=fieldOf(holder,"source");found.push({place:[place,...steps].join("."),path,
kind,way:[...way,...steps],source,around:["",""]})}const nested=fieldOf(fieldOf(task,"for_each_task"),"task");const inner=nested===
void 0?[]:ofTask(nested,`${place}.for_each_task.task`,[...way,"for_each_task","task"]);return[...found,...ofLibraries(task,
place,way),...inner]}function ofLibraries(task,place,way){return listIn(task,"libraries").flatMap((library,index)=>LIBRARIES.
flatMap(field=>{const path=fieldOf(library,field);if(typeof path!=="string"||!isRelative(path))return[];const at=`${place}\
.libraries[${index}].${field}`;return[{place:at,path,kind:"library",way:[...way,"libraries",index,field],source:void 0,around:[
"",""]}]}))}function ofDependencies(spec,place,way){return listIn(spec,"dependencies").flatMap((dependency,index)=>{const file=typeof dependency===
"string"?fileOf(dependency):void 0;if(!file||!isRelative(file.path))return[];return[{...file,place:`${place}[${index}]`,
way:[...way,index],source:void 0}]})}const OPTION=/^(?:-r|--requirement|-e|--editable|-c|--constraint)(?:\s+|=)/;const EXTRAS=/\[[\w, .-]*\]$/;
const LIBRARY=/\.(?:whl|tar\.gz|zip|jar)$/i;function fileOf(dependency){const text=dependency.trim();const option=OPTION.
exec(text)?.[0];if(option!==void 0){const kind=option.startsWith("-e")||option.startsWith("--e")?"folder":"file";return{
path:text.slice(option.length).trim(),kind,around:[option,""]}}const extras=EXTRAS.exec(text)?.[0]??"";const path=text.slice(
0,text.length-extras.length);const isFile=/^\.{1,2}[/\\]/.test(path)||LIBRARY.test(path)&&!/[\s@]/.test(path);return isFile?
{path,kind:"library",around:["",extras]}:void 0}function fieldOf(value,field){const isObject=typeof value==="object"&&value!==
null&&!Array.isArray(value);return isObject&&Object.hasOwn(value,field)?value[field]:void 0}function listIn(value,field){
const list=fieldOf(value,field);return Array.isArray(list)?list:[]}function keyOf(value,field,index){const key=fieldOf(value,
field);return typeof key==="string"?key:index}}),3328:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ij:()=>faultText,TL:()=>readDefinitions,Ch:()=>readVariables});var quote=__webpack_require__(
7819);;const READ_IN_BUNDLES={root:["bundle","variables","targets","resources","workspace","sync","scripts"],target:["de\
fault","variables","resources","bundle","workspace","sync","git"]};const COMMON={artifacts:"Build and upload them before\
, and give the paths of the workspace.",permissions:"Write access_control_list in each job.",presets:"Write what they do\
 in each job; the input name-prefix puts a prefix before names.",run_as:"Write it in each job.",python:"Write the jobs a\
s YAML.",experimental:"It belongs to the Databricks CLI."};const COMPUTE="Write existing_cluster_id in the tasks.";const NOT_FOR_US={
root:{...COMMON,include:"List the files in the input job-file, and take include out.",environments:"This is the old name\
 of targets: rename it."},target:{...COMMON,mode:"Take it out of this target. What development does can be said with the\
 input name-prefix, and with pause_status and max_concurrent_runs in the jobs; production changes no job.",cluster_id:COMPUTE,
compute_id:COMPUTE},bundle:{cluster_id:COMPUTE,compute_id:COMPUTE},job:{permissions:"Write access_control_list.",lifecycle:"\
It belongs to the Databricks CLI; take it out."}};var suggest=__webpack_require__(6101);var definitions_findings=__webpack_require__(
8338);var yaml=__webpack_require__(6475);;const HEAVIEST=20*2**20;const LIGHTEST=8;class TooLarge extends Error{}function scalarNode({
file,line},value,written){return{kind:"scalar",file,line,value,...written!==void 0&&{written}}}function listNode({file,line},items){
return{kind:"list",file,line,items,...extentOf(items,0)}}function mapNode({file,line},entries){let keys=0;for(const key of entries.
keys())keys+=key.length;return{kind:"map",file,line,entries,...extentOf(entries.values(),keys)}}function lostNode(where){
return{...scalarNode(where,""),lost:true}}function isLost(node){return node?.kind==="scalar"&&node.lost===true}function moved(node,{
file,line}){return{...node,file,line}}function extentOf(parts,keys){let weight=LIGHTEST+keys;let depth=0;for(const part of parts){
weight+=weightOf(part);if(part.kind!=="scalar"&&part.depth>depth)depth=part.depth}if(depth>=yaml.FI)throw new TooLarge(`\
it is nested more than ${yaml.FI} levels deep.`);checkWeight(weight);return{weight,depth:depth+1}}function checkWeight(weight){
if(weight>HEAVIEST)throw new TooLarge("it grows to more than 20 MB when its aliases and variables are written out.")}function weightOf(node){
if(node.kind!=="scalar")return node.weight;return typeof node.value==="string"?Math.max(LIGHTEST,node.value.length):LIGHTEST}
function entryOf(node,key){return node?.kind==="map"?node.entries.get(key):void 0}function itemsOf(node){return node?.kind===
"list"?node.items:[]}function textOf(node){if(isLost(node))return void 0;return node?.kind==="scalar"&&typeof node.value===
"string"?node.value:void 0}function isNull(node){return node?.kind==="scalar"&&node.value===null}function plain(node){if(node.
kind==="scalar")return node.value;if(node.kind==="list")return node.items.map(plain);return Object.fromEntries(Array.from(
node.entries,([key,value])=>[key,plain(value)]))}function nodeOf(where,value,above=new Set){if(above.size>yaml.FI)throw new TooLarge(
`it is nested more than ${yaml.FI} levels deep.`);if(typeof value==="number"&&Number.isSafeInteger(value))return scalarNode(
where,BigInt(value));if(typeof value!=="object"||value===null)return scalarNode(where,value??null);const inside=new Set(
above).add(value);if(Array.isArray(value))return listNode(where,value.map(item=>nodeOf(where,item,inside)));return mapNode(
where,new Map(Object.entries(value).map(([key,inner])=>[key,nodeOf(where,inner,inside)])))}const LIST_KEYS=["task_key","\
job_cluster_key","environment_key","environment_variables_key","name"];function keyOf(item){if(item.kind!=="map")return void 0;
const field=LIST_KEYS.find(key=>item.entries.has(key));return field===void 0?void 0:textOf(item.entries.get(field))};const KEYS=new Map(
[["tasks","task_key"],["job_clusters","job_cluster_key"],["parameters","name"],["environments","environment_key"]]);function mergeJob(base,over,place,findings){
if(base.kind!=="map"||over.kind!=="map")return merge(base,over,place,findings);return mergeMaps(base,over,(one,other,key)=>{
const field=KEYS.get(key);return field!==void 0&&one.kind==="list"&&other.kind==="list"?mergeKeyed(one,other,field,(0,definitions_findings.
nx)(place,key),findings):merge(one,other,(0,definitions_findings.nx)(place,key),findings)})}function merge(base,over,place,findings){
if(isNull(base))return over;if(isNull(over))return base;if(base.kind==="map"&&over.kind==="map")return mergeMaps(base,over,
(one,other,key)=>merge(one,other,(0,definitions_findings.nx)(place,key),findings));if(base.kind==="list"&&over.kind==="l\
ist")return listNode(base,[...base.items,...over.items]);if(base.kind!==over.kind)findings.fault(over,place,()=>`it is ${called(
over)}, and ${called(base)} in ${base.file}, line ${base.line}.`);return over}function called({kind}){return kind==="sca\
lar"?"a single value":`a ${kind}`}function mergeMaps(base,over,both){const entries=new Map(base.entries);for(const[key,value]of over.
entries){const there=entries.get(key);entries.set(key,there?both(there,value,key):value)}return mapNode(base,entries)}function mergeKeyed(base,over,field,place,findings){
const items=[...base.items];const at=new Map(items.map((item,index)=>[textOf(entryOf(item,field)),index]));for(const item of over.
items){const key=textOf(entryOf(item,field));const index=key===void 0?void 0:at.get(key);const there=index===void 0?void 0:
items[index];if(index===void 0||there===void 0)items.push(item);else items[index]=merge(there,item,(0,definitions_findings.
f_)(place,key??index),findings)}return listNode(base,items)};function readBundle(roots,{target:wanted,given},findings){for(const root of roots)
checkFields(root,"","root",findings);const variables=declared(roots,findings);const target=chooseTarget(roots,wanted,findings);
if(target?.node)checkFields(target.node,target.place,"target",findings);const name=roots.map(root=>entryOf(entryOf(root,
"bundle"),"name")).find(node=>node&&!isNull(node));return{jobs:jobsOf(roots,target,findings),values:{...name&&{name},target:target?.
name??"default",variables:valuesOf(variables,target,given,findings)}}}function checkFields(node,place,level,findings){const known=READ_IN_BUNDLES[level];
for(const[field,value]of node.entries){const advice=NOT_FOR_US[level][field];const there=(0,definitions_findings.nx)(place,
field);if(advice!==void 0)findings.fault(value,there,()=>`${field} of a bundle is not read here. ${advice}`);else if(!known.
includes(field)&&!/^[.]|^x-/.test(field))warnOfUnread(value,there,field,known,findings)}checkInner(entryOf(node,"bundle"),
(0,definitions_findings.nx)(place,"bundle"),NOT_FOR_US.bundle,findings);for(const[kind,value]of entriesOf(entryOf(node,"\
resources"),(0,definitions_findings.nx)(place,"resources"),findings))if(kind!=="jobs"&&!isNull(value))findings.fault(value,
(0,definitions_findings.nx)((0,definitions_findings.nx)(place,"resources"),kind),()=>`${(0,quote.h)(kind)} cannot be dep\
loyed here, only jobs can. Leave this to the Databricks CLI.`)}function warnOfUnread(node,place,field,known,findings){findings.
warn(node,place,()=>{const hint=`Did you mean ${(0,suggest.p)(field,known)}?`;return`bundles have no such field. ${hint}\
 It is not read.`})}function checkInner(node,place,refused,findings){for(const[field,value]of entriesOf(node,place,findings)){
const advice=refused[field];if(advice!==void 0)findings.fault(value,(0,definitions_findings.nx)(place,field),()=>`${field}\
 of a bundle is not read here. ${advice}`)}}function entriesOf(node,place,findings){if(node?.kind==="map")return node.entries;
if(node&&!isNull(node))findings.fault(node,place,()=>"this must be a map.");return[]}function declared(roots,findings){const found=new Map;
for(const root of roots){for(const[name,node]of entriesOf(entryOf(root,"variables"),"variables",findings)){const first=found.
get(name);const place=(0,definitions_findings.nx)("variables",name);if(first)findings.fault(node,place,()=>`this variabl\
e is there already, in ${first.file}, line ${first.line}.`);else if(node.kind==="map"||isNull(node))found.set(name,node);else
findings.fault(node,place,()=>"a variable is a map, with its value as `default`.")}}return found}function chooseTarget(roots,wanted,findings){
const targets=targetsOf(roots,findings);const[root]=roots;if(!root)return void 0;const name=nameOfTarget(targets,wanted,
message=>findings.fault(root,"targets",message));if(name===void 0)return void 0;const node=targets.get(name);return{name,
place:(0,definitions_findings.nx)("targets",name),node:node?.kind==="map"?node:void 0}}function targetsOf(roots,findings){
const targets=new Map;for(const root of roots){for(const[name,node]of entriesOf(entryOf(root,"targets"),"targets",findings)){
const place=(0,definitions_findings.nx)("targets",name);const there=targets.get(name);if(node.kind!=="map"&&!isNull(node))
findings.fault(node,place,()=>"a target is a map.");else targets.set(name,there?merge(there,node,place,findings):node)}}
return targets}function nameOfTarget(targets,wanted,fault){const names=[...targets.keys()];const[first]=names;if(first===
void 0){if(wanted===void 0)return"default";fault(()=>`there is no target ${(0,quote.h)(wanted)}: the bundle has no targe\
ts.`);return void 0}if(wanted!==void 0){if(targets.has(wanted))return wanted;fault(()=>`there is no target ${(0,quote.h)(
wanted)}. Did you mean ${(0,quote.h)((0,suggest.p)(wanted,names))}?`);return void 0}const defaults=names.filter(name=>isTrue(
entryOf(targets.get(name),"default")));const[only,second]=defaults.length>0?defaults:names;if(second===void 0)return only;
fault(()=>defaults.length>0?`more than one target says default: true: ${listed(defaults)}. Name one in the input target.`:
`the bundle has several targets and none says default: true. Name one in the input target: ${listed(names)}.`);return void 0}
function isTrue(node){return node?.kind==="scalar"&&node.value===true}const MOST_LISTED=10;function listed(names){const more=names.
length-MOST_LISTED;return names.slice(0,MOST_LISTED).map(quote.h).join(", ")+(more>0?` and ${more} more`:"")}function valuesOf(variables,target,given,findings){
const place=(0,definitions_findings.nx)(target?.place??"","variables");const overrides=new Map(entriesOf(entryOf(target?.
node,"variables"),place,findings));for(const[name,node]of overrides){if(variables.has(name))continue;const names=[...variables.
keys()];const advice=names.length>0?` Did you mean ${(0,quote.h)((0,suggest.p)(name,names))}?`:"";findings.fault(node,(0,
definitions_findings.nx)(place,name),()=>`no variable of this name is declared under variables.${advice}`)}const values=new Map;
for(const[name,declaration]of variables){const over=overrides.get(name);const value=over&&!isNull(over)?overridden(over,
declaration):declaration;values.set(name,entryOf(value,"default"));const lookup=entryOf(value,"lookup");const there=value===
declaration?"variables":place;if(lookup&&!Object.hasOwn(given,name))findings.fault(lookup,`${(0,definitions_findings.nx)(
there,name)}.lookup`,()=>LOOKUP)}return values}const LOOKUP="lookup is not read here: it needs the workspace. Give the I\
D in the input variables, or as the default or value.";function overridden(over,declaration){const isDeclaration=over.kind===
"map"&&(over.entries.has("default")||over.entries.has("lookup"));const isComplex=textOf(entryOf(declaration,"type"))==="\
complex";if(isDeclaration&&!(isComplex&&!over.entries.has("default")))return over;return mapNode(over,new Map([["default",
over]]))}function jobsOf(roots,target,findings){const jobs=new Map;const add=(key,node)=>{const place2=(0,definitions_findings.
nx)("resources.jobs",key);const first=jobs.get(key)?.node;if(first)findings.fault(node,place2,()=>sameKey(key,first));else
jobs.set(key,{key,node,place:place2,isBundle:true})};for(const root of roots)for(const[key,node]of entriesOf(entryOf(entryOf(
root,"resources"),"jobs"),"resources.jobs",findings))add(key,node);const place=(0,definitions_findings.nx)((0,definitions_findings.
nx)(target?.place??"","resources"),"jobs");for(const[key,over]of entriesOf(entryOf(entryOf(target?.node,"resources"),"jo\
bs"),place,findings)){const base=jobs.get(key);if(base)jobs.set(key,{...base,node:mergeJob(base.node,over,(0,definitions_findings.
nx)(place,key),findings)});else jobs.set(key,{key,node:over,place:(0,definitions_findings.nx)(place,key),isBundle:true})}
return[...jobs.values()]}function sameKey(key,first){return`the key ${(0,quote.h)(key)} is already that of a job in ${first.
file}, line ${first.line}.`};const ONLY_IN_BUNDLES=["bundle","resources","targets","include","artifacts","workspace","va\
riables","presets"];const AROUND_SETTINGS=["settings","new_settings"];const OF_ANSWERS=["job_id","created_time","creator\
_user_name","run_as_user_name"];function formOf(root,findings){const{entries,file}=root;const isJob=entries.has("tasks");
if(!isJob&&ONLY_IN_BUNDLES.some(field=>entries.has(field)))return{kind:"bundle",root};const jobs=isJob?void 0:entries.get(
"jobs");if(jobs)return forms_jobsOf(root,jobs,findings);if(isAnswer(root,"",findings))return void 0;return{kind:"jobs",sources:[
{key:nameOfFile(file),node:root,place:"",isBundle:false}]}}function forms_jobsOf(root,jobs,findings){if(jobs.kind!=="map"){
findings.fault(jobs,"jobs",()=>"it must be a map from a key to each job, such as `nightly: {name: …, tasks: …}`.");return void 0}
for(const[field,value]of root.entries)if(field!=="jobs"&&!/^[.]|^x-/.test(field))findings.warn(value,field,()=>`beside \`\
jobs:\` nothing is read. Does ${(0,quote.h)(field)} belong into one of the jobs?`);const sources=[];for(const[key,node]of jobs.
entries){const place=(0,definitions_findings.nx)("jobs",key);if(node.kind!=="map")findings.fault(node,place,()=>"a job m\
ust be a map, in the format of jobs/create.");else if(!isAnswer(node,place,findings))sources.push({key,node,place,isBundle:false})}
return{kind:"jobs",sources}}function isAnswer(node,place,findings){const around=AROUND_SETTINGS.find(field=>node.entries.
get(field)?.kind==="map");const extra=OF_ANSWERS.filter(field=>node.entries.has(field));if(around===void 0&&extra.length===
0)return false;findings.fault(node,place,()=>around===void 0?`${extra.join(" and ")} are no part of a definition, but of\
 what jobs/get answers. Take them out.`:`this looks like ${around==="settings"?"what jobs/get answers":"what jobs/reset \
is sent"}. Keep only what is in ${around}, one level up, and take out what the service has filled in.`);return true}function nameOfFile(path){
const name=path.slice(Math.max(path.lastIndexOf("/"),path.lastIndexOf("\\"))+1);const dot=name.lastIndexOf(".");return dot>
0?name.slice(0,dot):name}var paths=__webpack_require__(2518);var failure=__webpack_require__(6085);;function readJson(file,text,onTwice){
if(!/^\s*\{/.test(text))return void 0;try{JSON.parse(text)}catch{return void 0}const node=new JsonReader(file,text,onTwice).
value(1);return node.kind==="map"?node:void 0}class JsonReader{#file;#text;#onTwice;#at=0;#line=1;constructor(file,text,onTwice){
this.#file=file;this.#text=text;this.#onTwice=onTwice}value(level,token=this.#next(),line=this.#line){if(level>yaml.FI+1)
throw new TooLarge(`it is nested more than ${yaml.FI} levels deep.`);if(token==="{")return this.#map(level,line);if(token===
"[")return this.#list(level,line);return this.#scalar(token,line)}#map(level,line){const entries=new Map;for(let token=this.#next();token!==
"}";token=this.#next()){if(token===",")continue;const key=JSON.parse(token);const keyLine=this.#line;const first=entries.
get(key);if(first)this.#onTwice(key,keyLine,first.line);this.#next();entries.set(key,this.value(level+1,this.#next(),keyLine))}
return mapNode({file:this.#file,line},entries)}#list(level,line){const items=[];for(let token=this.#next();token!=="]";token=
this.#next())if(token!==",")items.push(this.value(level+1,token));return listNode({file:this.#file,line},items)}#scalar(token,line){
const where={file:this.#file,line};if(/^-?\d+$/.test(token))return scalarNode(where,BigInt(token),token);const value=JSON.
parse(token);return scalarNode(where,value,typeof value==="number"?token:void 0)}#next(){const text=this.#text;for(;SPACE.
has(text.charAt(this.#at));this.#at++)if(text.charAt(this.#at)==="\n")this.#line++;const start=this.#at;const first=text.
charAt(start);if(first==='"'){for(this.#at++;text.charAt(this.#at)!=='"';this.#at++)if(text.charAt(this.#at)==="\\")this.#at++;
this.#at++}else if(PUNCTUATION.has(first))this.#at++;else while(!ENDS_WORD.has(text.charAt(this.#at)))this.#at++;return text.
slice(start,this.#at)}}const SPACE=new Set([" ","\n","\r","	"]);const PUNCTUATION=new Set(["{","}","[","]",",",":"]);const ENDS_WORD=new Set(
[...SPACE,...PUNCTUATION,""]);;const MEGABYTE=2**20;const LONGEST=10*MEGABYTE;const LONGEST_YAML=2*MEGABYTE;async function readNode(file,findings,wanted="\
a job, or a map `jobs:` from a key to each job"){try{const node=await readAny(file,findings);return node&&asMap(node,wanted,
findings)}catch(error){const message=sayTooLarge(error)??`it cannot be read: ${(0,failure.U)(error)}.`;findings.fault({file:file.
path},"",()=>message);return void 0}}function sayTooLarge(error){if(error instanceof TooLarge)return error.message;return error instanceof
RangeError?"it is nested too deep.":void 0}async function readAny({path,text:given},findings){const text=given.startsWith(
"\uFEFF")?given.slice(1):given;if(text.length>LONGEST)throw new TooLarge("it has more than 10 MB. Split it.");const json=readJson(
path,text,(key,line,first)=>faultOfTwice(findings,{file:path,line},key,first));if(json)return json;if(text.length>LONGEST_YAML)
throw new TooLarge("it has more than 2 MB of YAML. Split it, or write it as JSON.");const read=await(0,yaml.u0)(text,yaml.
qy);if("message"in read){findings.fault({file:path,line:read.line},"",()=>read.message.includes("Maximum call stack")?"i\
t is nested too deep.":`it is not valid YAML or JSON: ${read.message} (column ${read.column}).`);return void 0}return new YamlReader(
path,read,findings).root()}function asMap(node,wanted,findings){if(node.kind==="map")return node;findings.fault(node,"",
()=>{if(node.kind==="scalar"&&node.value===null)return`it is empty, and should be ${wanted}.`;const found=node.kind==="l\
ist"?"a list":"a single value";return`it is ${found}, and should be ${wanted}.`});return void 0}function faultOfTwice(findings,where,key,first){
findings.fault(where,"",()=>`the key ${(0,quote.h)(key)} is there already, on line ${first}.`)}class YamlReader{#file;#read;#findings;#anchors=new Map;constructor(file,read,findings){
this.#file=file;this.#read=read;this.#findings=findings}root(){const{contents}=this.#read.document;return this.#node(contents,
this.#where(contents))}#where(node){const offset=this.#read.yaml.isNode(node)?node.range?.[0]:void 0;return{file:this.#file,
line:offset===void 0?1:this.#read.lines.linePos(offset).line}}#node(node,where){const{isAlias,isMap,isSeq,isScalar}=this.#read.
yaml;if(isAlias(node))return this.#alias(node.source,where);const anchor=isMap(node)||isSeq(node)||isScalar(node)?node.anchor:
void 0;if(anchor!==void 0)this.#anchors.set(anchor,void 0);const made=isMap(node)?this.#map(node,where):isSeq(node)?listNode(
where,node.items.map(item=>this.#node(item,this.#where(item)))):this.#scalar(node,where);if(anchor!==void 0)this.#anchors.
set(anchor,made);return made}#alias(name,where){const named=this.#anchors.get(name);if(named)return moved(named,where);this.#findings.
fault(where,"",()=>this.#anchors.has(name)?`it contains itself through the alias ${(0,quote.h)(`*${name}`)}.`:`the alias\
 ${(0,quote.h)(`*${name}`)} stands for nothing: there is no ${(0,quote.h)(`&${name}`)} before it.`);return scalarNode(where,
null)}#scalar(node,where){const scalar=this.#read.yaml.isScalar(node)?node:void 0;const value=scalar?.value??null;if(typeof value===
"string")return scalarNode(where,value);if(typeof value==="number"&&!Number.isFinite(value)){this.#findings.fault(where,
"",()=>{const written=scalar?.source??String(value);return`${(0,quote.h)(written)} is a number that JSON does not have. \
Put it in quotes: '${written}'.`})}return scalarNode(where,value,scalar?.source)}#map(map,where){const entries=new Map;const merged=[];
for(const{key,value}of map.items){const place=this.#where(key);const name=this.#key(key,place);if(name===void 0)continue;
const node=this.#node(value,place);if(name==="<<"&&this.#isPlain(key))merged.push([node,place]);else this.#add(entries,name,
node)}for(const[node,place]of merged)this.#merge(entries,node,place);return mapNode(where,entries)}#add(entries,name,node){
const first=entries.get(name);if(first)faultOfTwice(this.#findings,node,name,first.line);else entries.set(name,node)}#key(key,where){
const{isScalar}=this.#read.yaml;const value=isScalar(key)?key.value:void 0;if(typeof value==="string")return value;if(isScalar(
key)&&key.source!==void 0&&value!==null)return key.source;this.#findings.fault(where,"",()=>"a key must be a text; this \
one is empty, an alias, a list or a map.");return void 0}#isPlain(key){return this.#read.yaml.isScalar(key)&&key.type===
"PLAIN"}#merge(entries,node,where){for(const part of node.kind==="list"?node.items:[node]){if(part.kind==="map"){for(const[
name,value]of part.entries)if(!entries.has(name))entries.set(name,value)}else this.#findings.fault(where,"",()=>"<< take\
s a map, or a list of maps.")}}};function checkRules(job,place,findings){const tasks={list:entryOf(job,"tasks"),field:"t\
ask_key",place:(0,definitions_findings.nx)(place,"tasks")};const keyed=KEYED_LISTS.map(([name,field])=>({list:entryOf(job,
name),field,place:(0,definitions_findings.nx)(place,name)}));for(const list of[tasks,...keyed])checkKeys(list,findings);
checkLimits(job,LIMITS,place,findings);checkWebhooks(entryOf(job,"webhook_notifications"),(0,definitions_findings.nx)(place,
"webhook_notifications"),findings);checkTags(entryOf(job,"tags"),(0,definitions_findings.nx)(place,"tags"),findings);checkChoices(
job,place,findings);const keys=keysOf(tasks);itemsOf(tasks.list).forEach((task,index)=>{const there=(0,definitions_findings.
f_)(tasks.place,keyOf(task)??index);checkTask(task,there,job,findings);checkDependencies(entryOf(task,"depends_on"),(0,definitions_findings.
nx)(there,"depends_on"),keys,findings)})}const KEYED_LISTS=[["job_clusters","job_cluster_key"],["environments","environm\
ent_key"],["environment_variables","environment_variables_key"],["parameters","name"]];function checkTask(task,place,job,findings){
checkLimits(task,LIMITS_OF_TASKS,place,findings);checkWebhooks(entryOf(task,"webhook_notifications"),(0,definitions_findings.
nx)(place,"webhook_notifications"),findings);for(const[list,field]of KEYED_LISTS.slice(0,3)){const node=entryOf(task,field);
const key=textOf(node);if(node===void 0||key===void 0)continue;const keys=keysOf({list:entryOf(job,list),field});if(!keys.
has(key)&&!keys.has(void 0))findings.fault(node,(0,definitions_findings.nx)(place,field),()=>`${(0,quote.h)(key)} is not\
 in ${list}.${didYouMean(key,keys)}`)}const forEach=entryOf(task,"for_each_task");const nested=entryOf(forEach,"task");const there=(0,
definitions_findings.nx)(place,"for_each_task");if(forEach)checkLimits(forEach,{concurrency:{most:100}},there,findings);
if(nested)checkTask(nested,(0,definitions_findings.nx)(there,"task"),job,findings)}function keysOf({list,field}){const nodes=itemsOf(
list).map(item=>entryOf(item,field));return new Set(nodes.filter(node=>node!==void 0).map(textOf))}function checkKeys({list,
field,place},findings){const seen=new Map;for(const item of itemsOf(list)){const node=entryOf(item,field);const key=textOf(
node);if(node===void 0||key===void 0)continue;const first=seen.get(key);const there=(0,definitions_findings.nx)((0,definitions_findings.
f_)(place,key),field);if(first)findings.fault(node,there,()=>`${(0,quote.h)(key)} is there already, ${lineOf(first,node)}\
.`);else seen.set(key,node);const isRight=field==="name"?/^[\w.-]+$/.test(key):key.length<=100&&/^[\w-]+$/.test(key);const rule=field===
"name"?"letters, digits, _, - and .":"1 to 100 letters, digits, _ and -";if(!isRight&&field!=="environment_key")findings.
fault(node,there,()=>`${(0,quote.h)(key)} is not a valid ${field}. It may only have ${rule}.`)}}function lineOf(first,second){
return first.file===second.file?`on line ${first.line}`:`in ${first.file}, line ${first.line}`}function checkDependencies(list,place,tasks,findings){
const seen=new Map;for(const item of itemsOf(list)){const node=entryOf(item,"task_key");const key=textOf(node);if(node===
void 0||key===void 0)continue;const there=(0,definitions_findings.f_)(place,key);if(!tasks.has(key)&&!tasks.has(void 0))
findings.fault(node,there,()=>`there is no task ${(0,quote.h)(key)}.${didYouMean(key,tasks)}`);const whole=`${key} ${textOf(
entryOf(item,"outcome"))??""}`;const first=seen.get(whole);if(first)findings.fault(node,there,()=>`${(0,quote.h)(key)} i\
s there already, ${lineOf(first,node)}.`);else seen.set(whole,node)}}const MOST_CANDIDATES=200;function didYouMean(key,keys){
const known=[...keys].filter(candidate=>candidate!==void 0).slice(0,MOST_CANDIDATES);return known.length>0?` Did you mea\
n ${(0,quote.h)((0,suggest.p)(key,known))}?`:""}const MOST_WEBHOOKS=3;function checkWebhooks(webhooks,place,findings){if(webhooks?.
kind!=="map")return;for(const[event,list]of webhooks.entries){const there=(0,definitions_findings.nx)(place,event);const count=itemsOf(
list).length;if(count>MOST_WEBHOOKS)findings.fault(list,there,()=>`it has ${count} destinations, and ${MOST_WEBHOOKS} ar\
e the most for one event.`);const seen=new Map;for(const item of itemsOf(list)){const id2=textOf(entryOf(item,"id"));const first=id2===
void 0?void 0:seen.get(id2);if(first)findings.fault(item,there,()=>`${(0,quote.h)(id2??"")} is there already, ${lineOf(first,
item)}.`);else if(id2!==void 0)seen.set(id2,item)}}}const MOST_TAGS=20;const OUR_TAGS="databricks-run";function checkTags(tags,place,findings){
if(tags?.kind!=="map")return;if(tags.entries.size>MOST_TAGS)findings.fault(tags,place,()=>`it has ${tags.entries.size} t\
ags, and ${MOST_TAGS} are the most: a job has 25, and this action needs five.`);for(const[name,value]of tags.entries)if(name.
startsWith(OUR_TAGS))findings.fault(value,(0,definitions_findings.nx)(place,name),()=>`tags that begin with ${OUR_TAGS} \
are written by this action.`)}const LIMITS={name:{bytes:4096},description:{characters:27700},max_concurrent_runs:{least:0,
most:1e3},tasks:{items:1e3},job_clusters:{items:100},environments:{items:10}};const LIMITS_OF_TASKS={description:{characters:1e3}};
const LIMITS_OF_GIT={git_url:{characters:300},git_branch:{characters:255},git_tag:{characters:255},git_commit:{characters:64}};
function checkLimits(node,limits,place,findings){for(const[field,limit]of Object.entries(limits)){const value=entryOf(node,
field);const problem=value&&!isLost(value)?beyond(value,limit):void 0;if(value&&problem!==void 0)findings.fault(value,(0,
definitions_findings.nx)(place,field),()=>problem)}}function beyond(value,limit){if("items"in limit){const count=itemsOf(
value).length;return count>limit.items?`it has ${count} entries, and ${limit.items} are the most.`:void 0}if(value.kind!==
"scalar")return void 0;if("most"in limit)return beyondNumber(value.value,limit);const text=String(value.value);const[size,
most,unit]="bytes"in limit?[Buffer.byteLength(text),limit.bytes,"bytes"]:[[...text].length,limit.characters,"characters"];
return size>most?`it has ${size} ${unit}, and ${most} are the most.`:void 0}function beyondNumber(value,{least,most}){if(typeof value!==
"bigint")return void 0;if(value>BigInt(most))return`it is ${value.toString()}, and ${most} is the most.`;return least!==
void 0&&value<BigInt(least)?`it is ${value.toString()}, and ${least} is the least.`:void 0}const ONLY_ONE=[["schedule","\
continuous"]];const ONLY_ONE_OF_GIT=[["git_branch","git_tag","git_commit"]];const IDENTITIES=["user_name","service_princ\
ipal_name","group_name"];function checkChoices(job,place,findings){const git=entryOf(job,"git_source");const runAs=entryOf(
job,"run_as");checkOnlyOne(job,ONLY_ONE,place,findings);if(git){checkOnlyOne(git,ONLY_ONE_OF_GIT,(0,definitions_findings.
nx)(place,"git_source"),findings);checkLimits(git,LIMITS_OF_GIT,(0,definitions_findings.nx)(place,"git_source"),findings)}
if(runAs?.kind!=="map")return;checkOnlyOne(runAs,[IDENTITIES],(0,definitions_findings.nx)(place,"run_as"),findings);if(!IDENTITIES.
some(field=>runAs.entries.has(field)))findings.fault(runAs,(0,definitions_findings.nx)(place,"run_as"),()=>"it names nob\
ody: give user_name or service_principal_name.")}function checkOnlyOne(node,choices,place,findings){for(const fields of choices){
const there=fields.filter(field=>entryOf(node,field)!==void 0);const second=there[1];const value=second===void 0?void 0:
entryOf(node,second);if(value&&second!==void 0)findings.fault(value,(0,definitions_findings.nx)(place,second),()=>`only \
one of ${there.join(" and ")} can be used.`)}};const SHAPES={job:{text:"budget_policy_id description duration_target edi\
t_mode format name parent_path performance_target usage_policy_id",continuous:"continuous",jobDeployment:"deployment",emailNotifications:"\
email_notifications","environmentVariables[]":"environment_variables","environment[]":"environments",gitSource:"git_sour\
ce",health:"health","jobCluster[]":"job_clusters",int:"max_concurrent_runs timeout_seconds max_retries min_retry_interva\
l_millis",notificationSettings:"notification_settings","parameter[]":"parameters",queueSettings:"queue",jobRunAs:"run_as",
schedule:"schedule","text{}":"tags","task[]":"tasks",trigger:"trigger","anyTrigger[]":"triggers",webhookNotifications:"w\
ebhook_notifications","accessControl[]":"access_control_list",flag:"retry_on_timeout disable_auto_optimization"},continuous:{
maintenanceWindow:"maintenance_window",text:"pause_status task_retry_mode"},maintenanceWindow:{int:"start_hour!",text:"d\
ay_of_week! timezone_id!"},jobDeployment:{text:"kind! deployment_id metadata_file_path version_id"},emailNotifications:{
flag:"no_alert_for_skipped_runs","text[]":"on_duration_warning_threshold_exceeded on_failure on_maintenance_complete on_\
maintenance_start on_start on_streaming_backlog_exceeded on_success"},environmentVariables:{text:"environment_variables_\
key!",environmentVariablesSpec:"spec"},environmentVariablesSpec:{"text[]":"files","text{}":"variables"},environment:{text:"\
environment_key!",environmentSpec:"spec"},environmentSpec:{text:"base_environment client environment_version project_env\
ironment","text[]":"dependencies java_dependencies"},gitSource:{text:"git_url! git_provider! git_branch git_commit git_t\
ag",gitSnapshot:"git_snapshot",jobSource:"job_source",sparseCheckout:"sparse_checkout"},gitSnapshot:{text:"used_commit"},
jobSource:{text:"job_config_path! import_from_git_branch! dirty_state"},sparseCheckout:{"text[]":"patterns"},health:{"he\
althRule[]":"rules"},healthRule:{text:"metric! op!",int:"value!"},jobCluster:{text:"job_cluster_key! serverless_compute_\
id",cluster:"new_cluster",serverlessCompute:"serverless_compute"},cluster:{flag:"apply_policy_default_values enable_elas\
tic_disk enable_local_disk_encryption is_single_node use_ml_runtime",autoScale:"autoscale",int:"autotermination_minutes \
num_workers remote_disk_throughput total_initial_remote_disk_size",awsAttributes:"aws_attributes",azureAttributes:"azure\
_attributes",clusterLogConf:"cluster_log_conf",text:"cluster_name data_security_mode dependency_mode driver_instance_poo\
l_id driver_node_type_id instance_pool_id kind node_type_id policy_id runtime_engine single_user_name spark_version","te\
xt{}":"custom_tags spark_conf spark_env_vars",dockerImage:"docker_image",nodeTypeFlexibility:"driver_node_type_flexibili\
ty worker_node_type_flexibility",gcpAttributes:"gcp_attributes","initScriptInfo[]":"init_scripts","text[]":"ssh_public_k\
eys",workloadType:"workload_type"},autoScale:{int:"max_workers min_workers"},awsAttributes:{text:"availability ebs_volum\
e_type instance_profile_arn zone_id",int:"ebs_volume_count ebs_volume_iops ebs_volume_size ebs_volume_throughput first_o\
n_demand spot_bid_price_percent"},azureAttributes:{text:"availability capacity_reservation_group",int:"first_on_demand",
logAnalyticsInfo:"log_analytics_info",number:"spot_bid_max_price"},logAnalyticsInfo:{text:"log_analytics_primary_key log\
_analytics_workspace_id"},clusterLogConf:{destination:"dbfs volumes",s3StorageInfo:"s3"},destination:{text:"destination!"},
s3StorageInfo:{text:"destination! canned_acl encryption_type endpoint kms_key region",flag:"enable_encryption"},dockerImage:{
dockerBasicAuth:"basic_auth",text:"url"},dockerBasicAuth:{text:"password username"},nodeTypeFlexibility:{"text[]":"alter\
nate_node_type_ids",text:"aws_context_id"},gcpAttributes:{text:"availability confidential_compute_type google_service_ac\
count zone_id",int:"boot_disk_size first_on_demand local_ssd_count",flag:"use_preemptible_executors"},initScriptInfo:{destination:"\
abfss dbfs file gcs volumes workspace",s3StorageInfo:"s3"},workloadType:{clientsTypes:"clients!"},clientsTypes:{flag:"jo\
bs notebooks"},serverlessCompute:{text:"policy_id"},notificationSettings:{flag:"no_alert_for_canceled_runs no_alert_for_\
skipped_runs alert_on_last_attempt"},parameter:{text:"name! default!"},queueSettings:{flag:"enabled!"},jobRunAs:{text:"g\
roup_name service_principal_name user_name"},schedule:{text:"quartz_cron_expression! timezone_id! pause_status",sqlCondition:"\
sql_condition"},sqlCondition:{text:"sql_query_id! warehouse_id! trigger_mode"},task:{text:"task_key! description environ\
ment_key environment_variables_key existing_cluster_id job_cluster_key run_if",aiFunctionTask:"ai_function_task",aiRuntimeTask:"\
ai_runtime_task",alertTask:"alert_task",cleanRoomsNotebookTask:"clean_rooms_notebook_task",compute:"compute",conditionTask:"\
condition_task",dashboardTask:"dashboard_task",dbtCloudTask:"dbt_cloud_task",dbtPlatformTask:"dbt_platform_task",dbtTask:"\
dbt_task","dependency[]":"depends_on",flag:"disable_auto_optimization disabled retry_on_timeout",emailNotifications:"ema\
il_notifications",forEachTask:"for_each_task",genAiComputeTask:"gen_ai_compute_task",health:"health","library[]":"librar\
ies",int:"max_retries min_retry_interval_millis timeout_seconds",cluster:"new_cluster",notebookTask:"notebook_task",notificationSettings:"\
notification_settings",pipelineTask:"pipeline_task",powerBiTask:"power_bi_task",pythonOperatorTask:"python_operator_task",
pythonWheelTask:"python_wheel_task",runJobTask:"run_job_task",sparkJarTask:"spark_jar_task",sparkPythonTask:"spark_pytho\
n_task",sparkSubmitTask:"spark_submit_task",sqlTask:"sql_task",webhookNotifications:"webhook_notifications"},aiFunctionTask:{
qualifiedName:"output!",aiClassify:"ai_classify",aiExtract:"ai_extract",aiParseDocument:"ai_parse_document",deltaTableSource:"\
delta_table",volumeSource:"volume"},qualifiedName:{text:"catalog schema table"},aiClassify:{text:"version! instructions",
flag:"enable_confidence_scores enable_rationales multilabel",inlineLabels:"inline_labels"},inlineLabels:{"label[]":"labe\
ls!"},label:{text:"name! description"},aiExtract:{text:"version! instructions mode schema",flag:"enable_citations enable\
_confidence_scores"},aiParseDocument:{text:"version! image_output_path page_range","text[]":"description_element_types"},
deltaTableSource:{text:"table_name! input_column!","text[]":"merge_key_columns"},volumeSource:{text:"volume_path!"},aiRuntimeTask:{
text:"experiment! code_source_path docker_image_url mlflow_artifact_location mlflow_experiment_directory mlflow_run prio\
rity_class unity_catalog_image_path","deploymentSpec[]":"deployments!"},deploymentSpec:{computeSpec:"compute!",text:"com\
mand_path name"},computeSpec:{text:"accelerator_type! provisioned_capacity_id",int:"accelerator_count!"},alertTask:{text:"\
alert_id warehouse_id workspace_path","text{}":"parameters","subscriber[]":"subscribers"},subscriber:{text:"destination_\
id user_name"},cleanRoomsNotebookTask:{text:"clean_room_name! notebook_name! etag","text{}":"notebook_base_parameters"},
compute:{text:"hardware_accelerator"},conditionTask:{text:"op! left! right!"},dashboardTask:{text:"dashboard_id warehous\
e_id","text{}":"filters",subscription:"subscription"},subscription:{attachment:"attachment",text:"custom_subject",flag:"\
paused","subscriber[]":"subscribers"},attachment:{dataAttachment:"data_attachment",pageAttachment:"page_attachment"},dataAttachment:{
"widget[]":"widgets!",text:"file_format!",flag:"include_applied_filters"},widget:{text:"page_id! widget_id!"},pageAttachment:{
"text[]":"page_ids",text:"page_selection"},dbtCloudTask:{text:"connection_resource_name",int:"dbt_cloud_job_id"},dbtPlatformTask:{
text:"connection_resource_name dbt_platform_job_id"},dbtTask:{"text[]":"commands!",text:"catalog profiles_directory proj\
ect_directory schema source warehouse_id"},dependency:{text:"task_key! outcome"},forEachTask:{text:"inputs!",task:"task!",
int:"concurrency"},genAiComputeTask:{text:"dl_runtime_image! command mlflow_experiment_name source training_script_path \
yaml_parameters yaml_parameters_file_path",computeConfig:"compute"},computeConfig:{int:"num_gpus!",text:"gpu_node_pool_i\
d gpu_type"},library:{packageLibrary:"cran pypi",text:"egg jar requirements whl",mavenLibrary:"maven"},packageLibrary:{text:"\
package! repo"},mavenLibrary:{text:"coordinates! repo","text[]":"exclusions"},notebookTask:{text:"notebook_path! source \
warehouse_id","text{}":"base_parameters"},pipelineTask:{text:"pipeline_id!",flag:"full_refresh","text[]":"full_refresh_s\
election refresh_flow_selection refresh_selection reset_checkpoint_selection","text{}":"parameters"},powerBiTask:{text:"\
connection_resource_name warehouse_id",powerBiModel:"power_bi_model",flag:"refresh_after_update","powerBiTable[]":"table\
s"},powerBiModel:{text:"authentication_method model_name storage_mode workspace_name",flag:"overwrite_existing"},powerBiTable:{
text:"catalog name schema storage_mode"},pythonOperatorTask:{text:"main","pythonOperatorTaskParameter[]":"parameters"},pythonOperatorTaskParameter:{
text:"name value"},pythonWheelTask:{text:"package_name! entry_point!","text{}":"named_parameters","text[]":"parameters"},
runJobTask:{int:"job_id!","text[]":"dbt_commands jar_params python_params spark_submit_params","text{}":"job_parameters \
notebook_params python_named_params sql_params",pipelineParams:"pipeline_params"},pipelineParams:{flag:"full_refresh","t\
ext[]":"full_refresh_selection refresh_flow_selection refresh_selection reset_checkpoint_selection"},sparkJarTask:{text:"\
jar_uri main_class_name","text[]":"parameters",flag:"run_as_repl"},sparkPythonTask:{text:"python_file! source","text[]":"\
parameters"},sparkSubmitTask:{"text[]":"parameters"},sqlTask:{text:"warehouse_id!",sqlTaskAlert:"alert",sqlTaskDashboard:"\
dashboard",sqlTaskFile:"file","text{}":"parameters",sqlTaskQuery:"query"},sqlTaskAlert:{text:"alert_id!",flag:"pause_sub\
scriptions","subscriber[]":"subscriptions"},sqlTaskDashboard:{text:"dashboard_id! custom_subject",flag:"pause_subscripti\
ons","subscriber[]":"subscriptions"},sqlTaskFile:{text:"path! source"},sqlTaskQuery:{text:"query_id!"},webhookNotifications:{
"webhook[]":"on_duration_warning_threshold_exceeded on_failure on_maintenance_complete on_maintenance_start on_start on_\
streaming_backlog_exceeded on_success"},webhook:{text:"id!"},trigger:{fileArrival:"file_arrival",jobCompletion:"job_comp\
letion",modelTrigger:"model",text:"pause_status",periodic:"periodic",sqlCondition:"sql_condition",tableUpdate:"table_upd\
ate"},fileArrival:{text:"url!",int:"min_time_between_triggers_seconds wait_after_last_change_seconds"},jobCompletion:{"m\
onitoredJob[]":"jobs!",text:"if_status"},monitoredJob:{text:"workspace_id! job_id!"},modelTrigger:{text:"condition! secu\
rable_name","text[]":"aliases",int:"min_time_between_triggers_seconds wait_after_last_change_seconds"},periodic:{int:"in\
terval!",text:"unit!"},tableUpdate:{"text[]":"table_names!",text:"condition",int:"min_time_between_triggers_seconds wait\
_after_last_change_seconds"},anyTrigger:{continuousTrigger:"continuous",fileArrival:"file_arrival",jobCompletion:"job_co\
mpletion",modelTrigger:"model",text:"pause_status",periodic:"periodic",cronTrigger:"schedule",sqlCondition:"sql_conditio\
n",tableUpdate:"table_update"},continuousTrigger:{maintenanceWindow:"maintenance_window",text:"task_retry_mode"},cronTrigger:{
text:"quartz_cron_expression! timezone_id!"},accessControl:{text:"user_name group_name service_principal_name permission\
_level"}};;class Shaper{#findings;#fields=new Map;constructor(findings){this.#findings=findings}job(node,place,isBundle){
return this.#map(node,"job",place,isBundle)}#map(node,shape,place,isBundle){const fields=this.#fieldsOf(shape);const entries=new Map;
for(const[name,value]of node.entries){const field=fields.get(name);const there=(0,definitions_findings.nx)(place,name);if(!field)
this.#warn(value,there,name,[...fields.keys()]);if(!field)entries.set(name,value);else if(!isNull(value))entries.set(name,
this.#value(value,field.type,there,isBundle))}for(const[name,{isRequired}]of fields)if(isRequired&&!entries.has(name))this.#findings.
fault(node,place,()=>`${name} is missing, and the Jobs API requires it.`);return mapNode(node,entries)}#warn(value,place,name,known){
this.#findings.warn(value,place,()=>{const hint=`Did you mean ${(0,suggest.p)(name,known)}?`;return`the Jobs API knows n\
o field ${(0,quote.h)(name)} here. ${hint} It is sent as it is.`})}#value(node,type,place,isBundle){if(node.kind==="scal\
ar"&&node.lost)return node;if(type.endsWith("[]"))return this.#list(node,type.slice(0,-2),place,isBundle);if(type.endsWith(
"{}"))return this.#entries(node,type.slice(0,-2),place,isBundle);if(Object.hasOwn(SCALARS,type))return this.#scalar(node,
type,place,isBundle);if(node.kind==="map")return this.#map(node,type,place,isBundle);return this.#wrong(node,place,`a ma\
p, with fields such as ${[...this.#fieldsOf(type).keys()][0]??""}`)}#list(node,type,place,isBundle){if(node.kind!=="list")
return this.#wrong(node,place,"a list");return listNode(node,node.items.map((item,index)=>this.#value(item,type,(0,definitions_findings.
f_)(place,keyOf(item)??index),isBundle)))}#entries(node,type,place,isBundle){if(node.kind!=="map")return this.#wrong(node,
place,"a map");const entries=Array.from(node.entries,([key,value])=>[key,this.#value(value,type,(0,definitions_findings.
nx)(place,key),isBundle)]);return mapNode(node,new Map(entries))}#scalar(node,type,place,isBundle){const scalar=SCALARS[type];
if(!scalar)return node;if(node.kind==="scalar"){const right=scalar.take(node)??(isBundle?scalar.convert(node):void 0);if(right)
return right}return this.#wrong(node,place,scalar.called)}#wrong(node,place,wanted){this.#findings.fault(node,place,()=>{
if(node.kind!=="scalar")return`it is a ${node.kind}, and must be ${wanted}.`;const written=node.written??String(node.value);
if(node.value===null)return`it has no value, and must be ${wanted}.`;if(typeof node.value==="string")return`${(0,quote.h)(
written)} is text, and must be ${wanted}.`;const kind=typeof node.value==="boolean"?"":"the number ";return wanted===SCALARS["\
text"]?.called?`it is ${kind}${written}, and must be text. Put it in quotes: '${written}'.`:`it is ${kind}${written}, an\
d must be ${wanted}.`});return node}#fieldsOf(shape){const known=this.#fields.get(shape);if(known)return known;const fields=new Map;
for(const[type,names]of Object.entries(SHAPES[shape]??{}))for(const name of names.split(" "))fields.set(name.replace("!",
""),{type,isRequired:name.endsWith("!")});this.#fields.set(shape,fields);return fields}}const isDynamic=node=>typeof node.
value==="string"&&node.value.includes("{{");const isNumber=node=>typeof node.value==="number"||typeof node.value==="bigi\
nt";const SCALARS={text:{called:"text",take:node=>typeof node.value==="string"?node:void 0,convert:node=>node.value===null?
void 0:scalarNode(node,String(node.value))},int:{called:"a whole number",take:node=>{if(typeof node.value==="number"&&Number.
isInteger(node.value))return scalarNode(node,BigInt(node.value));const isDigits=typeof node.value==="string"&&/^-?\d{1,19}$/.
test(node.value);return typeof node.value==="bigint"||isDigits||isDynamic(node)?node:void 0},convert:()=>void 0},number:{
called:"a number",take:node=>{const isDigits=typeof node.value==="string"&&/^-?\d{1,300}(?:\.\d{1,300})?$/.test(node.value);
return isNumber(node)||isDigits||isDynamic(node)?node:void 0},convert:()=>void 0},flag:{called:"true or false",take:node=>typeof node.
value==="boolean"||isDynamic(node)?node:void 0,convert:({value,file,line})=>value==="true"||value==="false"?scalarNode({
file,line},value==="true"):void 0}};;const NAME=/^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/;const LONGEST_NAME=500;function piecesOf(text){
const pieces=[];let literal="";let from=0;for(let at=text.indexOf("${");at!==-1;at=text.indexOf("${",from)){if(at>from&&
text.charAt(at-1)==="$"){literal+=`${text.slice(from,at-1)}\${`;from=at+2;continue}literal+=text.slice(from,at);if(literal!==
"")pieces.push(literal);literal="";const end=text.indexOf("}",at);if(end===-1)return[...pieces,{problem:"unclosed",written:text.
slice(at)}];pieces.push(reference(text.slice(at+2,end)));from=end+1}literal+=text.slice(from);return literal===""&&pieces.
length>0?pieces:[...pieces,literal]}function reference(name){const isName=name.length<=LONGEST_NAME&&NAME.test(name);return isName?
{name}:{problem:"invalid",written:`\${${name}}`}}function partsOf(name){const[first="",...rest]=name.split(/[.[]/).map(part=>part.
replace(/\]$/,""));return[first,...rest]};const MOST_ROUNDS=11;const variables_MOST_CANDIDATES=200;const LITERAL="For a \
literal ${ write $${.";class Variables{#values;#findings;#used=new Set;#resolved=new Map;constructor(values,findings){this.#values=
values;this.#findings=findings}resolve(node,place,context){if(node.kind==="scalar")return typeof node.value==="string"?this.#text(
node,place,context):node;if(node.kind==="list"){const items=node.items.map((item,index)=>this.resolve(item,(0,definitions_findings.
f_)(place,keyOf(item)??index),context));return items.every((item,index)=>item===node.items[index])?node:listNode(node,items)}
const entries=new Map;let isSame=true;for(const[key,value]of node.entries){const resolved=this.resolve(value,(0,definitions_findings.
nx)(place,key),context);if(resolved!==value)isSame=false;entries.set(key,resolved)}return isSame?node:mapNode(node,entries)}warnOfUnused(){
for(const name of Object.keys(this.#values.given))if(!this.#used.has(name))this.#findings.note(()=>`The variable ${(0,quote.
h)(name)} is given, and no file refers to it.`)}#text(node,place,context){const text=String(node.value);if(!text.includes(
"${"))return node;const pieces=piecesOf(text);const[only]=pieces;if(pieces.length===1&&only!==void 0&&typeof only!=="str\
ing")return moved(this.#value(only,node,place,context),node);let joined="";let isWhole=true;for(const piece of pieces){const part=typeof piece===
"string"?piece:this.#written(piece,node,place,context);if(part===void 0)isWhole=false;else joined+=part;checkWeight(joined.
length)}return isWhole?scalarNode(node,joined):lostNode(node)}#written(piece,where,place,context){const value=this.#value(
piece,where,place,context);if(isLost(value))return void 0;if(value.kind==="scalar"&&value.value!==null)return value.written??
String(value.value);const found=value.kind==="scalar"?"has no value":`is a ${value.kind}, which can only stand alone`;this.#findings.
fault(where,place,()=>`${spelled(piece)} ${found}.`);return void 0}#value(piece,where,place,context){if("problem"in piece){
const what=piece.problem==="unclosed"?"does not end with }":"is not a valid name of a variable";this.#findings.fault(where,
place,()=>`${(0,quote.h)(piece.written)} ${what}. ${LITERAL}`);return lostNode(where)}const found=this.#find(piece.name,
where,context);if(typeof found==="object")return found;this.#findings.fault(where,place,()=>found??this.#unknown(piece.name,
context));return lostNode(where)}#find(name,where,context){const given=this.#given(name,[name],where);if(given)return given;
const[first,...rest]=partsOf(name);const hasVar=context.isBundle||this.#values.withVar;if(first==="var"&&hasVar)return this.#variable(
name.slice("var.".length),rest,where,context);if(context.isBundle&&OF_BUNDLES.has(first))return this.#ofBundle(name,first,
rest,where,context);return this.#variable(name,[first,...rest],where,context)}#given(name,[first="",...rest],where){const{
given}=this.#values;const key=Object.hasOwn(given,name)?name:first;if(!Object.hasOwn(given,key))return void 0;this.#used.
add(key);const value=nodeOf(where,given[key]);return key===name?value:within(value,rest)}#variable(name,parts,where,context){
const given=this.#given(name,parts,where);if(given)return given;const[first="",...rest]=parts;const value=this.#values.bundle?.
variables.get(first);if(!value)return this.#values.bundle?.variables.has(first)?this.#withoutValue(first):void 0;if(context.
on.includes(first))return`\${${name}} goes in a circle: ${[...context.on,first].join(" → ")}.`;if(context.on.length>=MOST_ROUNDS)
return`\${${name}} needs more than ${MOST_ROUNDS} variables one after another.`;let resolved=this.#resolved.get(first);if(!resolved){
resolved=this.resolve(value,`variables.${first}`,{isBundle:true,on:[...context.on,first]});this.#resolved.set(first,resolved)}
return within(resolved,rest)}#withoutValue(name){return`\${var.${name}} has no value: the bundle gives it no default. Gi\
ve one in the input variables.`}#ofBundle(name,first,rest,where,context){const{bundle}=this.#values;const[field="",last]=rest;
if(first==="variables"&&last==="value")return this.#variable(field,[field,...rest.slice(2)],where,context)??this.#unknown(
field,context);const isTarget=name==="bundle.target"||name==="bundle.environment";if(isTarget&&bundle)return scalarNode(
where,bundle.target);if(name==="bundle.name"&&bundle?.name)return bundle.name;return`\${${name}} has no value here: only\
 a deployment with the Databricks CLI knows it. What can be used are \${var.…}, \${bundle.name} and \${bundle.target}.`}#unknown(name,{
isBundle}){const known=[...new Set([...Object.keys(this.#values.given),...this.#values.bundle?.variables.keys()??[]])];const wanted=name.
startsWith("var.")?name.slice("var.".length):name;const shown=isBundle&&name.startsWith("var.")?"var.":"";const advice=known.
length>0?`Did you mean \${${shown}${(0,suggest.p)(wanted,known.slice(0,variables_MOST_CANDIDATES))}}?`:"Give it one in t\
he input variables.";return`\${${name}} has no value. ${advice} ${LITERAL}`}}const OF_BUNDLES=new Set(["bundle","workspa\
ce","resources","variables","artifacts","targets"]);function spelled(piece){return"name"in piece?`\${${piece.name}}`:(0,
quote.h)(piece.written)}function within(value,path){let found=value;for(const part of path){if(isLost(found))return found;
found=found?.kind==="list"?found.items[Number(part)]:entryOf(found,part)}return found&&isNull(found)&&path.length>0?void 0:
found};function faultText({file,line,place,message}){const where=line===void 0?file:`${file}:${line}`;return`${where}: ${place===
""?"":`${place}: `}${message}`};const WANTED="a map of names to values, such as `region: eu`";async function readVariables(text){
const findings=new definitions_findings.Fv;const node=text.trim()===""?void 0:await readNode({path:"",text},findings,WANTED);
if(node)checkNumbers(node,"",findings);const[first]=findings.faults;if(first)return{fault:sentence(first)};return{value:node?
plain(node):{}}}function sentence({line,place,message}){return[line===void 0?"":`line ${line}: `,place===""?"":`${place}\
: `,message].join("")}function checkNumbers(node,place,findings){if(node.kind==="list")node.items.forEach((item,index)=>checkNumbers(
item,(0,definitions_findings.f_)(place,index),findings));if(node.kind==="map")for(const[key,value2]of node.entries)checkNumbers(
value2,(0,definitions_findings.nx)(place,key),findings);if(node.kind!=="scalar"||typeof node.value!=="number"&&typeof node.
value!=="bigint")return;const{written,value}=node;if(written!==void 0&&written!==String(value))findings.fault(node,place,
()=>`${written} is the number ${value}. Put it in quotes, or write ${value}.`)};const LARGEST_BODY=10*2**20;async function readDefinitions(files,options){
const findings=new definitions_findings.Fv;const{sources,variables}=await collect(files,options,findings);const shaper=new Shaper(
findings);const jobs=[];const names=new Map;for(const source of sources){const before=findings.count;const job=readSafely(
source,{variables,shaper,options,findings});if(job)checkName(job,source.place,names,findings);if(job&&findings.count===before)
jobs.push(definitionOf(source,job))}variables.warnOfUnused();return{jobs,faults:findings.faults,warnings:findings.warnings}}
async function collect(files,{target,variables:given,syntax},findings){const roots=[];const found=[];for(const file of files){
const root=await readNode(file,findings);const form=root&&formOf(root,findings);if(form?.kind==="bundle")roots.push(form.
root);else found.push(...form?.sources??[])}const bundle=roots.length>0?readBundle(roots,{target,given},findings):void 0;
if(target!==void 0&&!bundle)findings.note(()=>`The target ${(0,quote.h)(target)} is given, and no file belongs to a bund\
le.`);const values={given,withVar:syntax==="deploy",bundle:bundle?.values};return{sources:withoutTwice([...found,...bundle?.
jobs??[]],findings),variables:new Variables(values,findings)}}function withoutTwice(sources,findings){const seen=new Map;
for(const source of sources){const first=seen.get(source.key);if(first)findings.fault(source.node,source.place,()=>sameKey(
source.key,first.node));else seen.set(source.key,source)}return[...seen.values()]}function readSafely(source,means){try{
return readJob(source,means)}catch(error){const message=sayTooLarge(error);if(message===void 0)throw error;means.findings.
fault(source.node,source.place,()=>message);return void 0}}function readJob({node,place,isBundle},{variables,shaper,options,
findings}){if(node.kind!=="map"){findings.fault(node,place,()=>"a job must be a map, in the format of jobs/create.");return void 0}
const own=isBundle?withoutRefused(node,place,findings):node;const resolved=variables.resolve(withoutManaged(own,place,findings),
place,{isBundle,on:[]});if(resolved.kind!=="map")return void 0;const job=shaper.job(resolved,place,isBundle);checkRules(
job,place,findings);if(options.relativePaths!=="kept")checkPaths(job,place,options.relativePaths,findings);if(weightOf(job)>
LARGEST_BODY)findings.fault(job,place,()=>"it has more than 10 MB, which is more than the Jobs API takes.");return job}function withoutRefused(node,place,findings){
const entries=new Map(node.entries);for(const[field,advice]of Object.entries(NOT_FOR_US.job)){const value=entries.get(field);
if(value)findings.fault(value,(0,definitions_findings.nx)(place,field),()=>`${field} of a bundle is not read here. ${advice}`);
entries.delete(field)}return mapNode(node,entries)}function withoutManaged(node,place,findings){const entries=new Map(node.
entries);const deployment=entries.get("deployment");const mode=entries.get("edit_mode");if(deployment)findings.warn(deployment,
(0,definitions_findings.nx)(place,"deployment"),()=>"it says that a bundle manages the job, and is left out.");if(mode&&
textOf(mode)==="UI_LOCKED")findings.warn(mode,(0,definitions_findings.nx)(place,"edit_mode"),()=>"UI_LOCKED is only for \
jobs of bundles, and is left out.");for(const field of["format","deployment","edit_mode"])entries.delete(field);return mapNode(
node,entries)}function checkPaths(job,place,check,findings){const hasGit=job.entries.has("git_source");if(hasGit&&check!==
"refused")return;for(const found of(0,paths.EQ)(plain(job))){if(!(0,paths.n3)(found.path)||hasGit&&found.source!=="WORKS\
PACE")continue;const node=found.way.reduce((at,step)=>typeof step==="number"&&at?.kind==="list"?at.items[step]:entryOf(at,
String(step)),job);if(isLost(node))continue;const problem=check==="refused"?refusalOf(found,hasGit):check(found);if(problem!==
void 0)findings.fault(node??job,place===""?found.place:`${place}.${found.place}`,()=>problem)}}function refusalOf({path},hasGit){
const why=hasGit?"the task says source: WORKSPACE":"there is no git_source, and files are not uploaded";return`${(0,quote.
h)(path)} is a relative path, but ${why}. Give the path in the workspace, or a git_source.`}function checkName(job,place,names,findings){
const node=job.entries.get("name");if(isLost(node))return;const name=node===void 0?"Untitled":textOf(node);if(name===void 0)
return;const first=names.get(name);const where=node??job;if(!first)names.set(name,where);else findings.fault(where,node?
(0,definitions_findings.nx)(place,"name"):place,()=>node?`the name ${(0,quote.h)(name)} is already that of a job in ${first.
file}, line ${first.line}.`:`it has no name, and neither has the job in ${first.file}, line ${first.line}.`)}function definitionOf({
key,node},job){return{key,file:node.file,line:node.line,settings:plain(job)}}})};
