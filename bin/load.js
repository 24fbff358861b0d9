// All of `bin/` is CommonJS, which Node starts a little sooner than modules.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// A run is over before what V8 optimises on the way has paid for itself: the optimiser took a quarter of the time of a build, and
// longer than it won even over hundreds of cards. So it waits until a function has run sixty times as long as by default. Later
// versions count otherwise, and complain of a flag they do not have.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=4000000');

const dist = join(__dirname, '../dist');

/** Where the byte code of a chunk is kept. It holds for one version of Node on one kind of machine. */
const codeFile = (chunk) => join(dist, `${chunk}.${process.version}-${process.platform}-${process.arch}.code`);

/** The byte code that `npm run build` kept, or nothing: then V8 compiles the chunk, as it does when it finds the code to be another's. */
function keptCode(chunk) {
	try {
		return readFileSync(codeFile(chunk));
	} catch {
		return undefined;
	}
}

/**
 * The chunks of the command, each run when it is first asked for. `scripts` are those that were; `codeOf` gives the byte code of a
 * chunk, which saves a third of the time of a short command: modules of Node's own have no way to hand it over.
 */
function openChunks(codeOf = keptCode) {
	const modules = new Map();
	const scripts = new Map();
	const load = (chunk) => {
		const known = modules.get(chunk);
		if (known) return known.exports;
		const filename = join(dist, chunk);
		const source = `(function (exports, require, module, __filename, imported) {${readFileSync(filename, 'utf8')}\n})`;
		const script = new Script(source, { filename, cachedData: codeOf(chunk) });
		const module = { exports: {} };
		modules.set(chunk, module);
		scripts.set(chunk, script);
		const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
		script.runInThisContext()(module.exports, requireFrom, module, filename, (id) => import(id));
		return module.exports;
	};
	return { load, scripts };
}

module.exports = { codeFile, openChunks };
