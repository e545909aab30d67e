import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES, TEMPORARY } from './paths.mjs';

/** What every run wants: no welcome page, no chat, no asking home. @type {Record<string, unknown>} */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
};

/** What makes pictures and tests repeatable. @type {Record<string, unknown>} */
const STEADY = {
  'workbench.colorTheme': 'Default Dark Modern',
  'window.autoDetectColorScheme': false,
  'workbench.editorLargeFileConfirmation': 100,
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off',
};

/** What trusts every folder, so that no window opens in Restricted Mode. */
export const TRUSTED = { 'security.workspace.trust.enabled': false };

/** A VS Code profile of its own in a temporary folder, which belongs to one run. */
export class Profile {
  /** The temporary folder that holds all of it. */
  folder = mkdtempSync(TEMPORARY);
  userData = join(this.folder, 'u');
  settingsFile = join(this.userData, 'User', 'settings.json');
  extensions = join(this.folder, 'e');

  constructor() {
    mkdirSync(join(this.userData, 'User'), { recursive: true });
    this.configure({});
  }

  /**
   * Writes the user settings, which a window reads as it opens.
   * @param {Record<string, unknown>} settings beside the quiet ones
   */
  configure(settings) {
    const all = { ...QUIET, ...settings };
    writeFileSync(this.settingsFile, JSON.stringify(all, null, 2));
  }

  /**
   * As `configure`, with what tests need besides.
   * @param {Record<string, unknown>} settings
   */
  configureForTests(settings) {
    this.configure({ ...STEADY, ...settings });
  }

  /** Removes the folder; whoever starts a server leaves that to the server's end. */
  remove() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A copy of the samples that a test may change. @returns {string} its folder */
  copySamples() {
    const copy = join(this.folder, 'samples');
    cpSync(SAMPLES, copy, { recursive: true });
    return copy;
  }
}
