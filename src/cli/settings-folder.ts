import { isAbsolute, join } from 'node:path';
import type { World } from './world.ts';

/**
 * Where a user's own settings are kept: `cuescript` in the folder for settings, which is `XDG_CONFIG_HOME`, on Windows
 * `APPDATA`, else `~/.config`. A variable that holds no absolute path counts as unset, as the XDG specification asks. Nothing
 * where the environment names none of them.
 */
export function settingsFolder({ XDG_CONFIG_HOME, APPDATA, HOME }: World['env']): string | undefined {
	const home = HOME && isAbsolute(HOME) ? join(HOME, '.config') : undefined;
	const folder = [XDG_CONFIG_HOME, APPDATA, home].find((given) => given && isAbsolute(given));
	return folder && join(folder, 'cuescript');
}
