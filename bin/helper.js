// What a thread runs that helps the command with many notes.
const { parentPort, workerData } = require('node:worker_threads');
const { openChunks } = require('./load.js');

openChunks()
	.load('main.cjs')
	.assist(workerData)
	.then((part) => parentPort.postMessage(part));
