#!/usr/bin/env node
const { join } = require('node:path');
const { openChunks } = require('./load.js');

openChunks()
	.load('main.cjs')
	.run(process, join(__dirname, 'helper.js'))
	.then((code) => {
		process.exitCode = code;
	});
