// Sets up all that the tests need besides the project's own packages: VS Code and a browser.
import { setUpBrowser } from './browser.mjs';
import { VSCODE_VERSION } from './pins.mjs';
import { runMain } from './progress.mjs';
import { setUpVsCode } from './vscode.mjs';

await runMain(async () => {
  await setUpVsCode();
  const { executablePath } = await setUpBrowser();
  console.log(`  VS Code ${VSCODE_VERSION}, ${executablePath}`);
});
