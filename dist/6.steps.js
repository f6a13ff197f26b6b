export const id=6;export const ids=[6];export const modules={6:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{startNotebooks:()=>startNotebooks});
var _databricks_http_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(668);var _bring_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8692);var _dependencies_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1168);async function startNotebooks(dependencies,start){
const{work,begin}=start;const folder=work.imports&&await(0,_bring_files_js__WEBPACK_IMPORTED_MODULE_1__.A)(dependencies,
start,work.imports);try{return await begin(work,folder?.path??"")}catch(error){if(!work.dependencies||!(error instanceof
_databricks_http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hD)||!(0,_dependencies_js__WEBPACK_IMPORTED_MODULE_2__.MO)(error.
said))throw error;if(work.source==="git"||!work.imports||folder===void 0)throw withRemedies(error);await(0,_bring_files_js__WEBPACK_IMPORTED_MODULE_1__.
h)(dependencies,start,{folder,plan:work.imports,needs:work.dependencies});return begin({...work,dependencies:void 0},folder.
path)}}function withRemedies({kind,message,status,code,said,effect}){const remedies="This workspace takes no `dependenci\
es` for notebooks on serverless compute. Write `%pip install` into the notebooks, let `source: checkout` import them (it\
 writes the dependencies into the copies), or give a cluster with `existing-cluster-id` or `new-cluster`.";return new _databricks_http_errors_js__WEBPACK_IMPORTED_MODULE_0__.
hD(kind,message,remedies,{status,code,message:said},{effect})}})};
