// SPDX-License-Identifier: MIT
// compare.mjs MODULES REPORT GENERATED [FOLDER]: times dockerfile-ast's parser and dockerfile-utils' validation,
// installed in MODULES, over the files that our benchmarks used, GENERATED and all files below FOLDER, and
// prints how often ours, whose figures are in REPORT, are as fast. As there, the fastest pass counts, in processor
// time of the one thread that works: so the other programs of a busy machine do not count.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [modules, report, generated, folder] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const { DockerfileParser } = require('dockerfile-ast');
const { validate } = require('dockerfile-utils');

const seconds = 4; // The first passes are slow: JavaScript is compiled as it runs.
const ours = new Map(JSON.parse(readFileSync(report, 'utf8')).benchmarks
    .map((benchmark) => [benchmark.name.split('/').slice(0, 2).join('/'), benchmark.real_time]));

function textsBelow(path) {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
        const child = join(path, entry.name);
        if (entry.isDirectory()) return textsBelow(child);
        return entry.isFile() ? [readFileSync(child, 'utf8')] : [];
    });
}

// Of this thread, since it began.
function processorMilliseconds() {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
}

function fastest(texts, action) {
    let best = Infinity;
    const end = processorMilliseconds() + seconds * 1000;
    for (let start = processorMilliseconds(); start < end; start = processorMilliseconds()) {
        for (const text of texts) action(text);
        best = Math.min(best, processorMilliseconds() - start);
    }
    return best;
}

function compare(inputs, texts) {
    const rivals = [
        ['model', 'dockerfile-ast', (text) => DockerfileParser.parse(text)],
        ['check', 'dockerfile-utils', (text) => validate(text)],
    ];
    for (const [work, rival, action] of rivals) {
        const mine = ours.get(`${inputs}/${work}`);
        if (!mine) continue; // Left out by a filter.
        const theirs = fastest(texts, action);
        console.log(`${inputs}/${work}: ${mine.toFixed(1)} ms, ${rival} ${theirs.toFixed(1)} ms: `
            + `${(theirs / mine).toFixed(1)} times as fast`);
    }
}

if (folder) compare('files', textsBelow(folder));
compare('generated', [readFileSync(generated, 'utf8')]);
