// What a thread runs that helps the command with many notes.
import { parentPort, workerData } from 'node:worker_threads';
import { openChunks } from './load.js';

parentPort.postMessage(await openChunks().load('main.cjs').assist(workerData));
