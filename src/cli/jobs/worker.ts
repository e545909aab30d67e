// One of several threads that read pages for `analyze --jobs`.
import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import { type PageTask, type Rendered, renderHere, type RenderOptions } from '../render.js';

const { render } = renderHere(workerData as RenderOptions);

worker({ render: (task: PageTask): Promise<Rendered> => render(task) });
