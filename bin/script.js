#!/usr/bin/env node
import { openChunks } from './load.js';

process.exitCode = await openChunks()
	.load('main.cjs')
	.run(process, new URL('helper.js', import.meta.url));
