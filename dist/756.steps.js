exports.id=756,exports.ids=[756],exports.modules={5756:(b=>{const{hasOwnProperty:A}=Object.prototype,m=(e,t={})=>{typeof t==
"string"&&(t={section:t}),t.align=t.align===!0,t.newline=t.newline===!0,t.sort=t.sort===!0,t.whitespace=t.whitespace===!0||
t.align===!0,t.platform=t.platform||typeof process<"u"&&process.platform,t.bracketedArray=t.bracketedArray!==!1;const s=t.
platform==="win32"?`\r
`:`
`,r=t.whitespace?" = ":"=",i=[],o=t.sort?Object.keys(e).sort():Object.keys(e);let d=0;t.align&&(d=h(o.filter(n=>e[n]===null||
Array.isArray(e[n])||typeof e[n]!="object").map(n=>Array.isArray(e[n])?`${n}[]`:n).concat([""]).reduce((n,c)=>h(n).length>=
h(c).length?n:c)).length);let a="";const p=t.bracketedArray?"[]":"";for(const n of o){const c=e[n];if(c&&Array.isArray(c))
for(const f of c)a+=h(`${n}${p}`).padEnd(d," ")+r+h(f)+s;else c&&typeof c=="object"?i.push(n):a+=h(n).padEnd(d," ")+r+h(
c)+s}t.section&&a.length&&(a="["+h(t.section)+"]"+(t.newline?s+s:s)+a);for(const n of i){const c=O(n,".").join("\\."),f=(t.
section?t.section+".":"")+c,u=m(e[n],{...t,section:f});a.length&&u.length&&(a+=s),a+=u}return a};function O(e,t){var s=0,
r=0,i=0,o=[];do if(i=e.indexOf(t,s),i!==-1){if(s=i+t.length,i>0&&e[i-1]==="\\")continue;o.push(e.slice(r,i)),r=i+t.length}while(i!==
-1);return o.push(e.slice(r)),o}const k=(e,t={})=>{t.bracketedArray=t.bracketedArray!==!1;const s=Object.create(null);let r=s,
i=null;const o=/^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i,d=e.split(/[\r\n]+/g),a={};for(const n of d){if(!n||n.match(/^\s*[;#]/)||
n.match(/^\s*$/))continue;const c=n.match(o);if(!c)continue;if(c[1]!==void 0){if(i=g(c[1]),i==="__proto__"){r=Object.create(
null);continue}r=s[i]=s[i]||Object.create(null);continue}const f=g(c[2]);let u;t.bracketedArray?u=f.length>2&&f.slice(-2)===
"[]":(a[f]=(a?.[f]||0)+1,u=a[f]>1);const l=u&&f.endsWith("[]")?f.slice(0,-2):f;if(l==="__proto__")continue;const y=c[3]?
g(c[4]):!0,_=y==="true"||y==="false"||y==="null"?JSON.parse(y):y;u&&(A.call(r,l)?Array.isArray(r[l])||(r[l]=[r[l]]):r[l]=
[]),Array.isArray(r[l])?r[l].push(_):r[l]=_}const p=[];for(const n of Object.keys(s)){if(!A.call(s,n)||typeof s[n]!="obj\
ect"||Array.isArray(s[n]))continue;const c=O(n,".");r=s;const f=c.pop(),u=f.replace(/\\\./g,".");for(const l of c)l!=="_\
_proto__"&&((!A.call(r,l)||typeof r[l]!="object")&&(r[l]=Object.create(null)),r=r[l]);r===s&&u===f||(r[u]=s[n],p.push(n))}
for(const n of p)delete s[n];return s},x=e=>e.startsWith('"')&&e.endsWith('"')||e.startsWith("'")&&e.endsWith("'"),h=e=>typeof e!=
"string"||e.match(/[=\r\n]/)||e.match(/^\[/)||e.length>1&&x(e)||e!==e.trim()?JSON.stringify(e):e.split(";").join("\\;").
split("#").join("\\#"),g=e=>{if(e=(e||"").trim(),x(e)){e.charAt(0)==="'"&&(e=e.slice(1,-1));try{e=JSON.parse(e)}catch{}}else{
let t=!1,s="";for(let r=0,i=e.length;r<i;r++){const o=e.charAt(r);if(t)"\\;#".indexOf(o)!==-1?s+=o:s+="\\"+o,t=!1;else{if("\
;#".indexOf(o)!==-1)break;o==="\\"?t=!0:s+=o}}return t&&(s+="\\"),s.trim()}return e};b.exports={parse:k,decode:k,stringify:m,
encode:m,safe:h,unsafe:g}})};
